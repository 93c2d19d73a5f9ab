/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* The trap into the fake on arm64: what the tests of the topics do not use. */
#include "trap.h"

static struct hv_fake_vp vps[2];

#define HV_CONFIG_ARCH    "arch/arm64/backend.h"
#define HV_CONFIG_TRAP    "hyperv/fake/trap_arm64.h"
#define HV_CONFIG_FAKE    (&fake)
#define HV_CONFIG_FAKE_VP 1
#include "hyperv/hyperv.h"

static int reset(void **state)
{
	(void)state;
	trap_reset(HV_FAKE_ARM64, vps, 2);
	return 0;
}

static void a_processor_has_the_hardware_id_of_its_place(void **state)
{
	(void)state;
	vps[1].hwid = 0x010203;
	assert_int_equal(hv_arm64_mpidr(), 0x80010203);
	assert_int_equal(hv_arch_hwid(), 0x010203);
}

static void what_is_stored_is_there(void **state)
{
	volatile uint32_t word = 1;

	(void)state;
	hv_arch_wmb();
	hv_arch_store_release32(&word, 7);
	assert_int_equal(hv_arch_load_acquire32(&word), 7);
}

/* Word counts that the compiler knows take another way once it optimises. */
static void words_go_in_and_come_back(void **state)
{
	const uint64_t in[3] = { HV_PARTITION_ID_SELF, HV_VP_INDEX_SELF, HV_REGISTER_VP_INDEX };
	const uint64_t send[2] = { 0x20, 3 };
	uint64_t out[2] = { 5, 6 };

	(void)state;
	assert_int_equal(
		hv_arch_hypercall_fast(hv_hypercall_control(HVCALL_GET_VP_REGISTERS, true, 0, 1, 0),
				       in, 3, out, 2),
		1ULL << 32);
	assert_int_equal(out[0], 1);
	assert_int_equal(out[1], 0);
	assert_int_equal(
		hv_arch_hypercall_fast(hv_hypercall_control(HVCALL_SEND_IPI, true, 0, 0, 0), send,
				       2, NULL, 0),
		HV_STATUS_SUCCESS);
	assert_int_equal(vectors, 2 * 0x20);
	assert_int_equal(fake.illegal, 0);
	assert_int_equal(fake.traps, 2);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup(a_processor_has_the_hardware_id_of_its_place, reset),
		cmocka_unit_test_setup(what_is_stored_is_there, reset),
		cmocka_unit_test_setup(words_go_in_and_come_back, reset),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
