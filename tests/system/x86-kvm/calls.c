/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/*
 * Calls that the hypervisor refuses, each with its status: unknown ones, malformed ones, and, where it is strict, those
 * that it does not offer.
 */
#include <hyperv/ext_capability.h>
#include <hyperv/hyperv.h>

#include "checks.h"
#include "guest.h"
#include "pages.h"
#include "print.h"

/* Codes to try: all that the TLFS has for guests, and the first ones of the extended calls. */
#define LAST_CODE          0x110U
#define LAST_EXTENDED_CODE 0x8008U

/* Reserved in a control word; and no memory of any machine of ours. */
#define RESERVED_BIT 0x0000000008000000ULL
#define NOWHERE      0x0000100000000000ULL

static struct hv_page input, output;

/* What KVM has of the hypercalls of Hyper-V. */
static bool is_known(uint32_t code)
{
	switch (code) {
	case HVCALL_FLUSH_VIRTUAL_ADDRESS_SPACE:
	case HVCALL_FLUSH_VIRTUAL_ADDRESS_LIST:
	case HVCALL_FLUSH_VIRTUAL_ADDRESS_SPACE_EX:
	case HVCALL_FLUSH_VIRTUAL_ADDRESS_LIST_EX:
	case HVCALL_NOTIFY_LONG_SPIN_WAIT:
	case HVCALL_SEND_IPI:
	case HVCALL_SEND_IPI_EX:
	case HVCALL_POST_MESSAGE:
	case HVCALL_SIGNAL_EVENT:
		return true;
	default:
		return false;
	}
}

static void try_unknown(uint32_t code, uint32_t *count)
{
	if (is_known(code))
		return;
	*count += check(hv_result(hv_do_hypercall(code, input.gpa, output.gpa)) ==
				HV_STATUS_INVALID_HYPERCALL_CODE,
			"unknown call");
}

/* The same by the functions for them, whose outputs stay as they are. */
static void try_functions(void)
{
	static const uint32_t names[] = { HV_REGISTER_GUEST_OS_ID };
	uint64_t word = 0x55;
	uint32_t index = 0x55;

	check(hv_get_partition_id(&output, &word) == HV_STATUS_INVALID_HYPERCALL_CODE,
	      "partition id");
	check(hv_get_ext_capabilities(&output, &word) == HV_STATUS_INVALID_HYPERCALL_CODE,
	      "extended calls");
	check(hv_get_vp_index_from_hwid(&input, &output, 0, &index) ==
		      HV_STATUS_INVALID_HYPERCALL_CODE,
	      "VP index of another");
	((uint64_t *)input.va)[0] = HV_PARTITION_ID_SELF;
	((uint64_t *)input.va)[1] = HV_VP_INDEX_SELF;
	((uint64_t *)input.va)[2] = names[0];
	check(hv_call_rep(HV_FORM_GET_VP_REGISTERS, 1, &input, &output, &index) ==
			      HV_STATUS_INVALID_HYPERCALL_CODE &&
		      index == 0,
	      "registers by hypercall");
	check(word == 0x55, "output of a call that failed");
}

static void show_unknown(void)
{
	uint32_t code, count = 0;

	for (code = 0; code <= LAST_CODE; code++)
		try_unknown(code, &count);
	for (code = HV_EXT_CALL_QUERY_CAPABILITIES; code <= LAST_EXTENDED_CODE; code++)
		try_unknown(code, &count);
	try_functions();
	line("calls");
	print("%u unknown, 0x50, 0x51 and 0x8001 among them: HV_STATUS_%s\n", count,
	      status_name(HV_STATUS_INVALID_HYPERCALL_CODE));
}

/* A call that is wrong, and what KVM, or QEMU above it, says. */
struct wrong {
	uint32_t feature; /* without which it would be refused for want of that */
	const char *what;
	uint64_t control;
	uint64_t first; /* a word, or added to the address of the input */
	bool address;
	hv_status_t status;
};

#define FAST         HV_HYPERCALL_FAST_BIT
#define REP          HV_HYPERCALL_REP_COMP_1
#define START        (1ULL << HV_HYPERCALL_REP_START_OFFSET)
#define BANKS(count) ((uint64_t)(count) << HV_HYPERCALL_VARHEAD_OFFSET)

/* clang-format off */
static const struct wrong wrongs[] = {
	{ HV_HAS_SIGNAL_EVENTS, "a reserved bit", HVCALL_SIGNAL_EVENT | FAST | RESERVED_BIT, 0, false,
	  HV_STATUS_INVALID_HYPERCALL_INPUT },
	{ HV_HAS_SIGNAL_EVENTS, "an event for several", HVCALL_SIGNAL_EVENT | FAST | REP, 0, false,
	  HV_STATUS_INVALID_HYPERCALL_INPUT },
	{ HV_HAS_SIGNAL_EVENTS, "an event not aligned", HVCALL_SIGNAL_EVENT, 4, true, HV_STATUS_INVALID_ALIGNMENT },
	{ HV_HAS_SIGNAL_EVENTS, "an event at no page", HVCALL_SIGNAL_EVENT, NOWHERE, true,
	  HV_STATUS_INVALID_ALIGNMENT },
	{ HV_HAS_SIGNAL_EVENTS, "a flag of no port", HVCALL_SIGNAL_EVENT | FAST, 1ULL << 32, false,
	  HV_STATUS_INVALID_PORT_ID },
	{ HV_HAS_POST_MESSAGES, "a message in a register", HVCALL_POST_MESSAGE | FAST, 0, false,
	  HV_STATUS_INVALID_HYPERCALL_CODE },
	{ HV_HAS_POST_MESSAGES, "a message not aligned", HVCALL_POST_MESSAGE, 2, true, HV_STATUS_INVALID_ALIGNMENT },
	{ HV_HAS_POST_MESSAGES, "a message with a header", HVCALL_POST_MESSAGE | BANKS(1), 0, true,
	  HV_STATUS_INVALID_HYPERCALL_INPUT },
	{ HV_HAS_USE_SYNTHETIC_CLUSTER_IPI, "an IPI with no vector", HVCALL_SEND_IPI | FAST,
	  HV_IPI_LOW_VECTOR - 1, false, HV_STATUS_INVALID_HYPERCALL_INPUT },
	{ HV_HAS_USE_SYNTHETIC_CLUSTER_IPI, "an IPI for several", HVCALL_SEND_IPI | FAST | REP,
	  HV_IPI_LOW_VECTOR, false, HV_STATUS_INVALID_HYPERCALL_INPUT },
	{ HV_HAS_USE_HYPERCALL_FOR_REMOTE_FLUSH, "a flush with a list", HVCALL_FLUSH_VIRTUAL_ADDRESS_SPACE | REP, 0, true,
	  HV_STATUS_INVALID_HYPERCALL_INPUT },
	{ HV_HAS_USE_HYPERCALL_FOR_REMOTE_FLUSH, "a list with nothing", HVCALL_FLUSH_VIRTUAL_ADDRESS_LIST, 0, true,
	  HV_STATUS_INVALID_HYPERCALL_INPUT },
	{ HV_HAS_USE_HYPERCALL_FOR_REMOTE_FLUSH, "a list begun before", HVCALL_FLUSH_VIRTUAL_ADDRESS_LIST | REP | START, 0,
	  true, HV_STATUS_INVALID_HYPERCALL_INPUT },
	{ HV_HAS_USE_HYPERCALL_FOR_REMOTE_FLUSH, "a flush at no page", HVCALL_FLUSH_VIRTUAL_ADDRESS_SPACE, NOWHERE, true,
	  HV_STATUS_INVALID_HYPERCALL_INPUT },
	{ HV_HAS_USE_HYPERCALL_FOR_REMOTE_FLUSH, "a set with a bank too many",
	  HVCALL_FLUSH_VIRTUAL_ADDRESS_SPACE_EX | BANKS(2), 0, true, HV_STATUS_INVALID_HYPERCALL_INPUT },
};
/* clang-format on */

static void show_malformed(void)
{
	uint32_t i, count = 0;

	for (i = 0; i < 64; i++)
		((volatile uint64_t *)input.va)[i] = 0;
	for (i = 0; i < COUNT_OF(wrongs); i++) {
		const struct wrong *wrong = &wrongs[i];
		uint64_t first = wrong->first + (wrong->address ? input.gpa : 0);
		hv_status_t status;

		if (!hv_has(&guest.features, wrong->feature))
			continue;
		hv_arch_publish(input.va);
		status = hv_result(hv_do_hypercall(wrong->control, first, 0));
		if (!check(status == wrong->status, wrong->what))
			print("HV_STATUS_%s\n", status_name(status));
		count++;
	}
	line("");
	print("%u malformed, refused for what is wrong with them\n", count);
}

/* The status of a call that is not offered. */
static void show_denied(void)
{
	const struct hv_connection_id nobody = { .asu32 = 64 };
	const struct hv_features *features = &guest.features;
	struct hv_vpset_builder set;
	uint32_t count = 0;

#define DENIED(feature, call)                                                                      \
	if (!hv_has(features, feature))                                                            \
	count += check((call) == HV_STATUS_ACCESS_DENIED, #call)

	hv_vpset_all(&set);
	DENIED(HV_HAS_SIGNAL_EVENTS, hv_signal_event(nobody, 0));
	DENIED(HV_HAS_POST_MESSAGES, hv_post_message(&input, nobody, 1, HV_NULL, 0));
	DENIED(HV_HAS_USE_SYNTHETIC_CLUSTER_IPI, hv_send_ipi_mask(VECTOR_IPI, 1));
	DENIED(HV_HAS_USE_SYNTHETIC_CLUSTER_IPI, hv_send_ipi_set(&input, VECTOR_IPI, &set));
	DENIED(HV_HAS_USE_HYPERCALL_FOR_REMOTE_FLUSH,
	       hv_flush_address_space(&input, 0, HV_FLUSH_ALL_VIRTUAL_ADDRESS_SPACES, 1));
	DENIED(HV_HAS_USE_HYPERCALL_FOR_REMOTE_FLUSH,
	       hv_flush_address_space_ex(&input, 0, HV_FLUSH_ALL_VIRTUAL_ADDRESS_SPACES, &set));
	if (hv_long_spin_wait_count(features) == HV_LONG_SPIN_WAIT_NEVER)
		count += check(hv_notify_long_spin_wait(1) == HV_STATUS_ACCESS_DENIED, "spin wait");
#undef DENIED
	line("");
	print("%u not offered: HV_STATUS_%s\n", count, status_name(HV_STATUS_ACCESS_DENIED));
}

static void show_spin_wait(void)
{
	uint32_t spins = hv_long_spin_wait_count(&guest.features);

	line("spin wait");
	if (spins == HV_LONG_SPIN_WAIT_NEVER) {
		print("never\n");
		return;
	}
	check(hv_long_spin_wait_due(spins, spins) &&
		      hv_notify_long_spin_wait(spins) == HV_STATUS_SUCCESS,
	      "spin wait");
	print("told, after %u spins\n", spins);
}

void show_calls(bool strict)
{
	input = page_take();
	output = page_take();
	show_unknown();
	show_malformed();
	if (strict)
		show_denied();
	show_spin_wait();
}
