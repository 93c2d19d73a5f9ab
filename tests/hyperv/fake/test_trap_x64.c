/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* The trap into the fake on x86 as an embedder has it who says nothing of MSRs. */
#define HV_CONFIG_X86_XMM
#include "trap.h"

static struct hv_fake_vp vps[1];
static void *page;

#define HV_CONFIG_ARCH      "arch/x86/backend.h"
#define HV_CONFIG_TRAP      "hyperv/fake/trap_x64.h"
#define HV_CONFIG_FAKE      (&fake)
#define HV_CONFIG_FAKE_VP   0
#define HV_CONFIG_FAKE_PAGE page
#include "hyperv/hyperv.h"

static int reset(void **state)
{
	(void)state;
	trap_reset(HV_FAKE_X64, vps, 1);
	page = &fake;
	return 0;
}

static void an_msr_is_read_and_written(void **state)
{
	uint64_t value = 7;

	(void)state;
	assert_int_equal(hv_arch_rdmsr(HV_X64_MSR_TIME_REF_COUNT, &value), HV_STATUS_SUCCESS);
	assert_int_equal(value, 1000);
	assert_int_equal(hv_arch_wrmsr(HV_X64_MSR_SCONTROL, 1), HV_STATUS_SUCCESS);
	assert_int_equal(vps[0].scontrol, 1);
}

static void a_fault_is_a_status(void **state)
{
	uint64_t value = 7;

	(void)state;
	hv_fake_set_feature(&fake, HV_HAS_ACCESS_SYNIC_REGS, false);
	assert_int_equal(hv_arch_rdmsr(HV_X64_MSR_SCONTROL, &value), HV_STATUS_ACCESS_DENIED);
	assert_int_equal(value, 7);
	assert_int_equal(hv_arch_wrmsr(HV_X64_MSR_SCONTROL, 1), HV_STATUS_ACCESS_DENIED);
	assert_int_equal(vps[0].scontrol, 0);
}

/* As the stub of the real trap answers. */
static void without_a_page_there_is_no_call(void **state)
{
	const uint64_t in[4] = { 1, 2, 3, 4 };
	const uint64_t control = HVCALL_SEND_IPI_EX | HV_HYPERCALL_FAST_BIT;
	uint64_t out[2] = { 5, 6 };

	(void)state;
	hv_x64_trap_set_page(NULL);
	assert_null(page);
	assert_int_equal(hv_arch_hypercall(HVCALL_SEND_IPI, 1, 2),
			 HV_STATUS_INVALID_HYPERCALL_CODE);
	assert_int_equal(hv_arch_hypercall_fast(control, in, 4, out, 2),
			 HV_STATUS_INVALID_HYPERCALL_CODE);
	assert_int_equal(out[0], 5);
	assert_int_equal(fake.traps, 0);
}

static void a_call_takes_its_words_in_registers(void **state)
{
	/* VP 0 of a sparse set: vector, format, mask of banks, bank */
	const uint64_t in[4] = { 0x20, HV_GENERIC_SET_SPARSE_4K, 1, 1 };
	struct hv_fake_record records[2];

	(void)state;
	hv_fake_record_to(&fake, records, 2);
	assert_int_equal(
		hv_arch_hypercall_fast(hv_hypercall_control(HVCALL_SEND_IPI_EX, true, 1, 0, 0), in,
				       4, NULL, 0),
		HV_STATUS_SUCCESS);
	assert_memory_equal(records[0].input, in, sizeof(in));
	assert_int_equal(hv_do_fast_hypercall16(HVCALL_SEND_IPI, 0x21, 3), HV_STATUS_SUCCESS);
	assert_int_equal(records[1].input[0], 0x21);
	assert_int_equal(records[1].input[1], 3);
	assert_int_equal(vectors, 0x20 + 0x21);
	assert_int_equal(fake.illegal, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup(an_msr_is_read_and_written, reset),
		cmocka_unit_test_setup(a_fault_is_a_status, reset),
		cmocka_unit_test_setup(without_a_page_there_is_no_call, reset),
		cmocka_unit_test_setup(a_call_takes_its_words_in_registers, reset),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
