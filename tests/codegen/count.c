/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/*
 * Calls each site of sites.c once and prints its name. run.py counts the instructions; here is
 * checked that what was counted did its work: the trap had the right registers, the
 * site returned what the host answered.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "host.h"
#include "sites.h"

#define VP_INDEX  0x1122334455667788ULL
#define MAX_TRAPS 8

static struct host_trap traps[MAX_TRAPS]; /* what the host saw */
static uint64_t results[MAX_TRAPS];       /* what it answers */
static uint32_t trap_count;
static int failed;

static void serve(struct host_trap *trap)
{
	uint32_t from = trap->way == HOST_HVC1 ? 14 : 4; /* output of one HvCallGetVpRegisters */

	if (trap_count == MAX_TRAPS) {
		printf("not ok: too many traps\n");
		_Exit(1);
	}
	traps[trap_count] = *trap;
	trap->result = results[trap_count++];
	if (trap->way == HOST_RDMSR) {
		trap->words[0] = VP_INDEX;
	} else if ((trap->control & 0xffff) == HVCALL_GET_VP_REGISTERS) {
		trap->words[from] = VP_INDEX;
		trap->words[from + 1] = 0;
		trap->written = 3U << from;
	}
}

void site_failed(void)
{
	printf("not ok: a site failed\n");
	_Exit(1);
}

static void check(const char *name, const char *what, uint64_t is, uint64_t should)
{
	if (is == should)
		return;
	printf("not ok: %s: %s is 0x%" PRIx64 ", should be 0x%" PRIx64 "\n", name, what, is,
	       should);
	failed = 1;
}

/* What trap number i was given. */
static void check_trap(const char *name, uint32_t i, uint64_t control, const uint64_t *words,
		       uint32_t count)
{
	uint32_t w;

	if (traps[i].way == HOST_HVC0)
		check(name, "W0", traps[i].id, 0x46000001);
	check(name, "control", traps[i].control, control);
	for (w = 0; w < count; w++)
		check(name, "a word", traps[i].words[w], words[w]);
}

/* One pass that succeeds; the site is called between begin() and end(). */
static void begin(const char *name)
{
	trap_count = 0;
	results[0] = 0;
	printf("%s\n", name);
}

static void end(const char *name, uint32_t count)
{
	check(name, "number of traps", trap_count, count);
}

static void registers(void)
{
#ifdef __aarch64__
	static const uint64_t get[] = { ~0ULL, 0xfffffffe, 0x90003 };
	static const uint64_t set[] = { ~0ULL, 0xfffffffe, 0xa0010, 0, 5, 0 };
	static const uint64_t rearm[] = { ~0ULL, 0xfffffffe, 0xb0001, 0, 6, 0 };
	static const uint64_t get_control = 0x0000000100010050, set_control = 0x0000000100010051,
			      rearm_control = set_control;
	static const uint32_t get_words = 3, set_words = 6;
#else
	static const uint64_t get[] = { 0 };
	static const uint64_t set[] = { 5 };
	static const uint64_t rearm[] = { 6 };
	static const uint64_t get_control = 0x40000002, set_control = 0x40000080,
			      rearm_control = 0x400000b1;
	static const uint32_t get_words = 0, set_words = 1;
#endif
	uint64_t value;

	begin("get");
	value = site_get();
	end("get", 1);
	check("get", "value", value, VP_INDEX);
	check_trap("get", 0, get_control, get, get_words);

	begin("set");
	site_set(5);
	end("set", 1);
	check_trap("set", 0, set_control, set, set_words);

	begin("rearm");
	site_rearm(6);
	end("rearm", 1);
	check_trap("rearm", 0, rearm_control, rearm, set_words);
}

static void fast(void)
{
	static const uint64_t words[] = { 0x1001, 0x1002, 0x1003, 0x1004, 0x1005, 0x1006 };

	begin("fast8");
	check("fast8", "result", site_fast8(words[0]), 0);
	end("fast8", 1);
	check_trap("fast8", 0, 0x1005d, words, 1);

	begin("fast16");
	check("fast16", "result", site_fast16(words[0], words[1]), 0);
	end("fast16", 1);
	check_trap("fast16", 0, 0x1005d, words, 2);

#ifdef __aarch64__
	begin("fast48");
	check("fast48", "result", site_fast48(words), 0);
	end("fast48", 1);
	check_trap("fast48", 0, 0x1000b, words, 6);
#endif
}

static void slow(void)
{
	static const uint64_t addresses[] = { 0x7000, 0x8000 };

	begin("slow");
	check("slow", "result", site_slow(addresses[0], addresses[1]), 0);
	end("slow", 1);
	check_trap("slow", 0, 0x5c, addresses, 2);
}

static void rep(const char *name, uint64_t (*site)(hv_gpa_t, hv_gpa_t), uint32_t passes)
{
	static const uint64_t addresses[] = { 0x7000, 0x8000 };
	uint32_t i;
	uint64_t result;

	begin(name);
	for (i = 0; i < passes; i++)
		results[i] = (uint64_t)(64 / passes * (i + 1)) << 32;
	result = site(addresses[0], addresses[1]);
	end(name, passes);
	check(name, "result", result, results[passes - 1]);
	for (i = 0; i < passes; i++)
		check_trap(name, i, 0x4000000003 | (uint64_t)(64 / passes * i) << 48, addresses, 2);
}

/* The counter is the real one, of which a time is half. */
static void reference_time(void)
{
	static struct hv_reference_tsc_page page = { .tsc_sequence = 7,
						     .tsc_scale = 1ULL << 63,
						     .tsc_offset = 0x1234 };
	uint64_t before = hv_arch_counter() / 2 + 0x1234;
	uint64_t value;

	begin("time");
	value = site_time(&page);
	end("time", 0);
	check("time", "whether it fits the counter",
	      value >= before && value <= hv_arch_counter() / 2 + 0x1234, 1);
}

/* A message of 240 bytes with none behind it, then one with another. */
static void messages(void)
{
	static struct hv_message_page slots __attribute__((aligned(4096)));
	const struct hv_page page = { &slots, 0x7000 };
	struct hv_message *slot = &slots.sint_message[2];
	struct hv_message message;
	uint32_t more;

	for (more = 0; more < 2; more++) {
		const char *name = more ? "message-more" : "message";

		slot->header.message_type = 1;
		slot->header.payload_size = 240;
		slot->header.message_flags.asu8 = (uint8_t)more;
		slot->u.payload[29] = 0xabc0 + more;
		begin(name);
		check(name, "status", site_message(&page, &message), 0);
		end(name, more);
		check(name, "the slot", slot->header.message_type, 0);
		check(name, "type", message.header.message_type, 1);
		check(name, "the last word", message.u.payload[29], 0xabc0 + more);
	}
	begin("eom");
	site_eom();
	end("eom", 1);
}

/* A flag for which a word is cleared, another that it had, then none in the 31 words behind it. */
static void events(void)
{
	static struct hv_synic_event_flags_page flags __attribute__((aligned(4096)));
	const struct hv_page page = { &flags, 0x7000 };
	struct hv_event_scan scan;

	flags.sint_event_flags[2].flags[0] = 1ULL << 6 | 1ULL << 9;
	if (hv_event_scan_start(&scan, &page, 2, HV_EVENT_FLAGS_COUNT) != HV_STATUS_SUCCESS)
		site_failed();
	begin("event-word");
	check("event-word", "flag", site_event(&scan), 6);
	end("event-word", 0);
	begin("event");
	check("event", "flag", site_event(&scan), 9);
	end("event", 0);
	begin("event-none");
	check("event-none", "flag", site_event(&scan), ~0U);
	end("event-none", 0);
}

#if defined(__aarch64__) || defined(HV_CONFIG_X86_XMM)
/* Counts that the compiler does not know. */
static void words(const char *name, uint32_t in_words, uint32_t out_words)
{
	static const uint64_t in[HOST_WORDS] = { 1, 2,  3,  4,  5,  6,  7,  8,
						 9, 10, 11, 12, 13, 14, 15, 16 };
	uint64_t out[HOST_WORDS];

	begin(name);
	check(name, "result", site_words(0x1000b, in, in_words, out, out_words), 0);
	end(name, 1);
	check_trap(name, 0, 0x1000b, in, in_words);
}
#endif

int main(void)
{
	host_serve = serve;
	host_start();
#ifdef __x86_64__
	printf("page\n");
	site_page(host_page);
#endif
	registers();
	fast();
	slow();
	rep("rep-1", site_rep, 1);
	rep("rep-4", site_rep, 4);
	reference_time();
	messages();
	events();
#if defined(__aarch64__) || defined(HV_CONFIG_X86_XMM)
	words("words-1-0", 1, 0);
	words("words-6-2", 6, 2);
	words("words-2-12", 2, 12);
	words("words-7-7", 7, 7);
	words("words-16-0", 16, 0);
#endif
	return failed;
}
