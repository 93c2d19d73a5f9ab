/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Calls by their form: each gives the control word of its class, and blocks of the right size. */
#include "guest.h"
#include "hyperv/abi.h"

#ifdef TEST_X86
#define BLOCK_WORDS 2
#else
#define BLOCK_WORDS 16
#endif

static struct hv_page in, out;

static int pages(void **state)
{
	in = guest_page(0);
	out = guest_page(4096);
	return guest_started(state);
}

/* Sizes: TLFS, the page of each call, told by structures whose layout the abi suite holds. */
#define FORM(name, has_code, has_input, has_output)                                                \
	{                                                                                          \
		name,                                                                              \
		{                                                                                  \
			has_code, has_input, has_output                                            \
		}                                                                                  \
	}

static void a_simple_form_has_code_and_sizes(void **state)
{
	static const struct {
		struct hv_simple_form form;
		uint32_t expected[3];
	} rows[] = {
		FORM(HV_FORM_SWITCH_VIRTUAL_ADDRESS_SPACE, 0x1,
		     sizeof(struct hv_input_switch_virtual_address_space), 0),
		FORM(HV_FORM_FLUSH_VIRTUAL_ADDRESS_SPACE, 0x2, sizeof(struct hv_tlb_flush), 0),
		FORM(HV_FORM_NOTIFY_LONG_SPIN_WAIT, 0x8, 8, 0),
		FORM(HV_FORM_SEND_IPI, 0xb, sizeof(struct hv_send_ipi), 0),
		FORM(HV_FORM_ENABLE_PARTITION_VTL, 0xd,
		     sizeof(struct hv_input_enable_partition_vtl), 0),
		FORM(HV_FORM_ARM64_ENABLE_VP_VTL, 0xf, sizeof(struct hv_arm64_enable_vp_vtl), 0),
		FORM(HV_FORM_X64_ENABLE_VP_VTL, 0xf, sizeof(struct hv_x64_enable_vp_vtl), 0),
		FORM(HV_FORM_GET_PARTITION_ID, 0x46, 0, sizeof(struct hv_get_partition_id)),
		FORM(HV_FORM_INSTALL_INTERCEPT, 0x4d, 24, 0),
		FORM(HV_FORM_POST_MESSAGE_DIRECT, 0xc1, sizeof(struct hv_input_post_message_direct),
		     0),
		FORM(HV_FORM_SIGNAL_EVENT_DIRECT, 0xc0, sizeof(struct hv_input_signal_event_direct),
		     sizeof(struct hv_output_signal_event_direct)),
		FORM(HV_FORM_RESTORE_PARTITION_TIME, 0x103,
		     sizeof(struct hv_input_restore_partition_time), 0),
		FORM(HV_FORM_TRANSLATE_VIRTUAL_ADDRESS, 0x52,
		     sizeof(struct hv_input_translate_virtual_address),
		     sizeof(struct hv_output_translate_virtual_address)),
		FORM(HV_FORM_ARM64_TRANSLATE_VIRTUAL_ADDRESS_EX, 0xac,
		     sizeof(struct hv_input_translate_virtual_address),
		     sizeof(struct hv_arm64_output_translate_virtual_address_ex)),
		FORM(HV_FORM_X64_TRANSLATE_VIRTUAL_ADDRESS_EX, 0xac,
		     sizeof(struct hv_input_translate_virtual_address),
		     sizeof(struct hv_x64_output_translate_virtual_address_ex)),
		FORM(HV_FORM_POST_MESSAGE, 0x5c, sizeof(struct hv_input_post_message), 0),
		FORM(HV_FORM_SIGNAL_EVENT, 0x5d, sizeof(struct hv_input_signal_event), 0),
		FORM(HV_FORM_ASSERT_VIRTUAL_INTERRUPT, 0x94,
		     sizeof(struct hv_input_assert_virtual_interrupt), 0),
		FORM(HV_FORM_ARM64_START_VP, 0x99, sizeof(struct hv_arm64_start_vp_input), 0),
		FORM(HV_FORM_X64_START_VP, 0x99, sizeof(struct hv_x64_start_vp_input), 0),
		FORM(HV_FORM_FLUSH_GUEST_PHYSICAL_ADDRESS_SPACE, 0xaf,
		     sizeof(struct hv_guest_mapping_flush), 0),
		FORM(HV_FORM_MMIO_READ, 0x106, sizeof(struct hv_mmio_read_input),
		     sizeof(struct hv_mmio_read_output)),
		FORM(HV_FORM_MMIO_WRITE, 0x107, sizeof(struct hv_mmio_write_input), 0),
		FORM(HV_FORM_QUERY_CAPABILITIES, 0x8001, 0, 8),
		FORM(HV_FORM_GET_BOOT_ZEROED_MEMORY, 0x8002, 0, 4088),
		FORM(HV_FORM_VBS_VM_CALL_REPORT, 0xc001, 64, 2048),
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		assert_int_equal(rows[i].form.code, rows[i].expected[0]);
		assert_int_equal(rows[i].form.input, rows[i].expected[1]);
		assert_int_equal(rows[i].form.output, rows[i].expected[2]);
	}
}

static void other_forms_have_theirs(void **state)
{
	/* The set's head is in the fixed part; only its banks are the variable header. */
	const struct hv_vpset_form flush = HV_FORM_FLUSH_VIRTUAL_ADDRESS_SPACE_EX;
	const struct hv_vpset_form ipi = HV_FORM_SEND_IPI_EX;
	const struct hv_varhead_form retarget = HV_FORM_RETARGET_INTERRUPT;
	static const struct {
		struct hv_rep_form form;
		uint32_t expected[4];
	} rep[] = {
		{ HV_FORM_FLUSH_VIRTUAL_ADDRESS_LIST,
		  { 0x3, sizeof(struct hv_tlb_flush), sizeof(struct hv_gva_range), 0 } },
		{ HV_FORM_MODIFY_VTL_PROTECTION_MASK, { 0xc, 16, 8, 0 } },
		{ HV_FORM_GET_VP_REGISTERS,
		  { 0x50, sizeof(struct hv_get_vp_registers_input), 4, sizeof(struct hv_u128) } },
		{ HV_FORM_SET_VP_REGISTERS,
		  { 0x51, sizeof(struct hv_set_vp_registers_input),
		    sizeof(struct hv_register_assoc), 0 } },
		{ HV_FORM_ARM64_GET_VP_ID_FROM_APIC_ID, { 0x9a, 16, 8, 4 } },
		{ HV_FORM_X64_GET_VP_ID_FROM_APIC_ID, { 0x9a, 16, 4, 4 } },
		{ HV_FORM_FLUSH_GUEST_PHYSICAL_ADDRESS_LIST,
		  { 0xb0, sizeof(struct hv_guest_mapping_flush), sizeof(struct hv_gpa_page_range),
		    0 } },
		{ HV_FORM_CHECK_SPARSE_GPA_PAGE_VTL_ACCESS, { 0xd4, 16, 8, 8 } },
		{ HV_FORM_ACCEPT_GPA_PAGES,
		  { 0xd9, sizeof(struct hv_input_accept_gpa_pages), 8, 0 } },
		{ HV_FORM_MODIFY_SPARSE_GPA_PAGE_HOST_VISIBILITY,
		  { 0xdb, sizeof(struct hv_gpa_range_for_visibility), 8, 0 } },
		{ HV_FORM_PIN_GPA_PAGE_RANGES, { 0x112, 8, sizeof(struct hv_gpa_page_range), 0 } },
		{ HV_FORM_UNPIN_GPA_PAGE_RANGES,
		  { 0x113, 8, sizeof(struct hv_gpa_page_range), 0 } },
		{ HV_FORM_QUERY_SPARSE_GPA_PAGE_HOST_VISIBILITY,
		  { 0x11c, sizeof(struct hv_input_query_sparse_gpa_page_host_visibility), 8, 1 } },
		{ HV_FORM_MEMORY_HEAT_HINT, { 0x8003, 8, sizeof(struct hv_gpa_page_range), 0 } },
	};
	const struct hv_vpset_rep_form both = HV_FORM_FLUSH_VIRTUAL_ADDRESS_LIST_EX;
	size_t i;

	(void)state;
	assert_int_equal(flush.code, 0x13);
	assert_int_equal(flush.input, sizeof(struct hv_tlb_flush_ex));
	assert_int_equal(ipi.code, 0x15);
	assert_int_equal(ipi.input, sizeof(struct hv_send_ipi_ex));
	assert_int_equal(retarget.code, 0x7e);
	assert_int_equal(retarget.input, sizeof(struct hv_retarget_device_interrupt));
	for (i = 0; i < sizeof(rep) / sizeof(rep[0]); i++) {
		assert_int_equal(rep[i].form.code, rep[i].expected[0]);
		assert_int_equal(rep[i].form.input, rep[i].expected[1]);
		assert_int_equal(rep[i].form.element, rep[i].expected[2]);
		assert_int_equal(rep[i].form.output_element, rep[i].expected[3]);
	}
	assert_int_equal(both.code, 0x14);
	assert_int_equal(both.input, sizeof(struct hv_tlb_flush_ex));
	assert_int_equal(both.element, sizeof(struct hv_gva_range));
}

static void a_fast_call_has_its_words_in_registers(void **state)
{
	const uint64_t words[2] = { 0x1111222233334444ULL, 0x5555666677778888ULL };

	(void)state;
	/* The fake has no such port: what counts is what it saw. */
	assert_int_not_equal(hv_call_fast(HV_FORM_SIGNAL_EVENT, words, NULL), HV_STATUS_SUCCESS);
	assert_int_equal(trap(0)->number, 0x1005d);
	assert_int_equal(trap(0)->input[0], words[0]);
	assert_int_not_equal(hv_call_fast(HV_SIMPLE_FORM(0x7777, 12, 0), words, NULL),
			     HV_STATUS_SUCCESS);
	assert_int_equal(trap(1)->number, 0x17777);
	assert_int_equal(trap(1)->input[0], words[0]);
	assert_int_equal(trap(1)->input[1], words[1]); /* 12 bytes are two words */
	assert_traps(2);
}

#ifndef TEST_X86
static void a_fast_call_brings_its_output(void **state)
{
	uint64_t id[2] = { 0, 99 };

	(void)state;
	fake.partition_id = 0x77;
	hv_fake_set_feature(&fake, HV_HAS_ACCESS_PARTITION_ID, true);
	assert_int_equal(hv_call_fast(HV_FORM_GET_PARTITION_ID, NULL, id), HV_STATUS_SUCCESS);
	assert_int_equal(id[0], 0x77);
	assert_int_equal(id[1], 99);
	assert_traps(1);
}
#endif

static void a_call_without_its_block_is_no_trap(void **state)
{
	(void)state;
	assert_int_equal(hv_call_fast(HV_FORM_SIGNAL_EVENT, NULL, NULL),
			 HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_call_pages(HV_FORM_SIGNAL_EVENT, NULL, NULL),
			 HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_call_pages(HV_FORM_SIGNAL_EVENT, &in, &out),
			 HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_call_pages(HV_FORM_GET_PARTITION_ID, NULL, NULL),
			 HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_call_varhead(HV_FORM_RETARGET_INTERRUPT, 1, NULL),
			 HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_call_vpset(HV_FORM_SEND_IPI_EX, NULL), HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_call_rep(HV_FORM_GET_VP_REGISTERS, 1, NULL, &out, NULL),
			 HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_call_rep(HV_FORM_GET_VP_REGISTERS, 1, &in, NULL, NULL),
			 HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_call_vpset_rep(HV_FORM_FLUSH_VIRTUAL_ADDRESS_LIST_EX, 1, NULL, NULL),
			 HV_STATUS_INVALID_PARAMETER);
	assert_traps(0);
}

/* Behind a pointer, where the compiler does not know the form: then what does not fit is a status. */
static hv_status_t call_fast(struct hv_simple_form form, const uint64_t *input, uint64_t *output)
{
	return hv_call_fast(form, input, output);
}

static void a_form_over_the_registers_is_no_trap(void **state)
{
	hv_status_t (*volatile call)(struct hv_simple_form, const uint64_t *,
				     uint64_t *) = call_fast;
	uint64_t words[20] = { 0 };

	(void)state;
	assert_int_equal(call(HV_SIMPLE_FORM(0x5c, BLOCK_WORDS * 8 + 1, 0), words, NULL),
			 HV_STATUS_INVALID_HYPERCALL_INPUT);
	assert_int_equal(call(HV_SIMPLE_FORM(0x5c, BLOCK_WORDS * 8, 8), words, words),
			 HV_STATUS_INVALID_HYPERCALL_INPUT);
	assert_traps(0);
	assert_int_not_equal(call(HV_SIMPLE_FORM(0x5c, BLOCK_WORDS * 8, 0), words, NULL),
			     HV_STATUS_SUCCESS);
	assert_traps(1);
}

static void a_call_in_memory_has_its_control_word_and_pages(void **state)
{
	(void)state;
	fake.partition_id = 0x77;
	hv_fake_set_feature(&fake, HV_HAS_ACCESS_PARTITION_ID, true);
	assert_int_equal(hv_call_pages(HV_FORM_GET_PARTITION_ID, NULL, &out), HV_STATUS_SUCCESS);
	assert_int_equal(trap(0)->number, 0x46);
	assert_int_equal(trap(0)->input[1], GUEST_GPA + 4096);
	assert_int_equal(guest_memory[4096 / 8], 0x77);

	in = guest_page(4096 - 256);
	assert_int_not_equal(hv_call_pages(HV_FORM_POST_MESSAGE, &in, NULL), HV_STATUS_SUCCESS);
	assert_int_equal(trap(1)->number, 0x5c);
	assert_int_equal(trap(1)->input[0], GUEST_GPA + 4096 - 256);
	in = guest_page(4096 - 248);
	assert_int_equal(hv_call_pages(HV_FORM_POST_MESSAGE, &in, NULL),
			 HV_STATUS_INVALID_ALIGNMENT);
	out = guest_page(8192 - 56);
	in = guest_page(0);
	assert_int_equal(hv_call_pages(HV_FORM_MMIO_READ, &in, &out), HV_STATUS_INVALID_ALIGNMENT);
	assert_traps(2);
}

static void a_variable_header_counts_in_words(void **state)
{
	hv_status_t status;

	(void)state;
	in = guest_page(4096 - 56 - 2 * 8);
	status = hv_call_varhead(HV_FORM_RETARGET_INTERRUPT, 2, &in);
	assert_int_equal(trap(0)->number, 0x4007e);
	assert_int_equal(trap(0)->input[0], GUEST_GPA + 4096 - 72);
	assert_int_equal(status, trap(0)->status);
	assert_int_equal(hv_call_varhead(HV_FORM_RETARGET_INTERRUPT, 3, &in),
			 HV_STATUS_INVALID_ALIGNMENT);
	assert_int_equal(hv_call_varhead(HV_FORM_RETARGET_INTERRUPT, 1023, &in),
			 HV_STATUS_INVALID_ALIGNMENT);
	assert_traps(1);
}

/* A block of HvCallSendSyntheticClusterIpiEx whose set and banks end where the page does. */
static struct hv_send_ipi_ex *ipi_block(uint32_t banks)
{
	struct hv_send_ipi_ex *ipi;

	in = guest_page(4096 - 24 - banks * 8);
	ipi = (struct hv_send_ipi_ex *)in.va;
	ipi->vp_set.format = HV_GENERIC_SET_SPARSE_4K;
	return ipi;
}

static void the_banks_of_a_set_are_counted(void **state)
{
	struct hv_send_ipi_ex *ipi = ipi_block(2);
	hv_status_t status;

	(void)state;
	ipi->vp_set.valid_bank_mask = 0x8000000000000001ULL;
	status = hv_call_vpset(HV_FORM_SEND_IPI_EX, &in);
	assert_int_equal(trap(0)->number, 0x40015);
	assert_int_equal(trap(0)->input[0], GUEST_GPA + 4096 - 40);
	assert_int_equal(status, trap(0)->status);
	/* a third bank is past the page */
	ipi->vp_set.valid_bank_mask = 0x8000000000000003ULL;
	assert_int_equal(hv_call_vpset(HV_FORM_SEND_IPI_EX, &in), HV_STATUS_INVALID_ALIGNMENT);
	/* all processors need no bank, whatever the mask holds */
	ipi->vp_set.format = HV_GENERIC_SET_ALL;
	status = hv_call_vpset(HV_FORM_SEND_IPI_EX, &in);
	assert_int_equal(status, trap(1)->status);
	assert_int_equal(trap(1)->number, 0x15);
	assert_traps(2);
	/* 64 banks */
	ipi = ipi_block(64);
	ipi->vp_set.valid_bank_mask = ~0ULL;
	status = hv_call_vpset(HV_FORM_SEND_IPI_EX, &in);
	assert_int_equal(status, trap(2)->status);
	assert_int_equal(trap(2)->number, 0x800015);
	assert_traps(3);
	/* the fixed part itself is checked before it is read */
	in = guest_page(4096 - 16);
	assert_int_equal(hv_call_vpset(HV_FORM_SEND_IPI_EX, &in), HV_STATUS_INVALID_ALIGNMENT);
	in.va = NULL;
	assert_int_equal(hv_call_vpset(HV_FORM_SEND_IPI_EX, &in), HV_STATUS_INVALID_PARAMETER);
	assert_traps(3);
}

static void a_rep_call_has_its_count(void **state)
{
	uint32_t reps = 99;

	(void)state;
	guest_asks_for_sints(3);
	fake_vps[0].sint[2] = 0xabcdef;
	assert_int_equal(hv_call_rep(HV_FORM_GET_VP_REGISTERS, 3, &in, &out, &reps),
			 HV_STATUS_SUCCESS);
	assert_int_equal(reps, 3);
	assert_int_equal(trap(0)->number, 0x0000000300000050ULL);
	assert_int_equal(guest_memory[4096 / 8 + 4], 0xabcdef);
	assert_traps(1);
	assert_nothing_illegal();
}

static void a_count_is_what_a_page_holds(void **state)
{
	uint32_t reps = 99;

	(void)state;
	guest_asks_for_sints(256);
	/* 256 values fill the output page; another has no room, and 1020 ids fill the input page */
	assert_int_equal(hv_call_rep(HV_FORM_GET_VP_REGISTERS, 256, &in, &out, &reps),
			 HV_STATUS_SUCCESS);
	assert_int_equal(reps, 256);
	assert_int_equal(hv_call_rep(HV_FORM_GET_VP_REGISTERS, 257, &in, &out, NULL),
			 HV_STATUS_INVALID_ALIGNMENT);
	assert_int_equal(hv_call_rep(HV_FORM_GET_VP_REGISTERS, 1021, &in, &out, NULL),
			 HV_STATUS_INVALID_ALIGNMENT);
	assert_int_equal(hv_call_rep(HV_FORM_GET_VP_REGISTERS, 0, &in, &out, NULL),
			 HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_call_rep(HV_FORM_GET_VP_REGISTERS, 4095, &in, &out, NULL),
			 HV_STATUS_INVALID_ALIGNMENT);
	assert_traps(1);
}

static void a_set_takes_room_from_the_elements(void **state)
{
	const struct hv_vpset_rep_form form = HV_FORM_FLUSH_VIRTUAL_ADDRESS_LIST_EX;
	struct hv_tlb_flush_ex *flush = (struct hv_tlb_flush_ex *)in.va;
	hv_status_t status;

	(void)state;
	/* 32 bytes, 4 banks and 504 ranges fill the page */
	flush->hv_vp_set.format = HV_GENERIC_SET_SPARSE_4K;
	flush->hv_vp_set.valid_bank_mask = 0x1111;
	status = hv_call_vpset_rep(form, 504, &in, NULL);
	assert_traps(1);
	assert_int_equal(trap(0)->number, 0x000001f800080014ULL);
	assert_int_equal(status, trap(0)->status);
	assert_int_equal(hv_call_vpset_rep(form, 505, &in, NULL), HV_STATUS_INVALID_ALIGNMENT);
	flush->hv_vp_set.valid_bank_mask = 0x1f;
	assert_int_equal(hv_call_vpset_rep(form, 504, &in, NULL), HV_STATUS_INVALID_ALIGNMENT);
	assert_int_equal(hv_call_vpset_rep(form, 0, &in, NULL), HV_STATUS_INVALID_PARAMETER);
	assert_traps(1);
}

/* Volatile: a constant that is too large might not compile. */
static void a_count_has_12_bits(void **state)
{
	volatile uint16_t count = 4096;
	uint32_t reps = 99;

	(void)state;
	assert_int_equal(hv_call_rep(HV_REP_FORM(0x4c, 24, 0, 0), count, &in, NULL, &reps),
			 HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(hv_call_vpset_rep(HV_VPSET_REP_FORM(0x14, 32, 0), count, &in, &reps),
			 HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(reps, 99);
	assert_traps(0);
	assert_int_not_equal(hv_call_rep(HV_REP_FORM(0x4c, 24, 0, 0), 4095, &in, NULL, NULL),
			     HV_STATUS_INVALID_PARAMETER);
	assert_int_equal(trap(0)->number, 0x00000fff0000004cULL);
	assert_traps(1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		GUEST_TEST(a_simple_form_has_code_and_sizes, guest_reset),
		GUEST_TEST(other_forms_have_theirs, guest_reset),
		GUEST_TEST(a_fast_call_has_its_words_in_registers, pages),
#ifndef TEST_X86
		GUEST_TEST(a_fast_call_brings_its_output, pages),
#endif
		GUEST_TEST(a_call_without_its_block_is_no_trap, pages),
		GUEST_TEST(a_form_over_the_registers_is_no_trap, pages),
		GUEST_TEST(a_call_in_memory_has_its_control_word_and_pages, pages),
		GUEST_TEST(a_variable_header_counts_in_words, pages),
		GUEST_TEST(a_rep_call_has_its_count, pages),
		GUEST_TEST(a_count_is_what_a_page_holds, pages),
		GUEST_TEST(the_banks_of_a_set_are_counted, pages),
		GUEST_TEST(a_set_takes_room_from_the_elements, pages),
		GUEST_TEST(a_count_has_12_bits, pages),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
