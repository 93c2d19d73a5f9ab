/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/*
 * A message is taken out of a page that the host changes at each access: what is handed out is what was read, each word
 * once; it is no longer than a message can be; and the guest writes nothing but the freed type.
 */
#include "untrusted.h"

static uint64_t *words; /* the page */
static uint64_t
	shadow[512]; /* the same, kept by the host: what the guest writes behind its back differs */
static uint32_t sint;
static uint64_t loaded[32];
static uint32_t loads[32];
static bool looked;       /* the type was read, and there was one */
static bool taken;        /* the slot was freed */
static bool barrier;      /* and the host has seen it */
static bool marked;       /* more wait, said the slot then */
static uint32_t expected; /* type that was freed */
static uint64_t eom;

static uint64_t *slot(void)
{
	return words + sint * 32;
}

static void put(uint32_t word, uint64_t mask, uint64_t value)
{
	words[word] = (words[word] & ~mask) | (value & mask);
	shadow[word] = words[word];
}

/* The host does something to the page, mostly nothing. */
static void act(void)
{
	const uint32_t first = sint * 32;
	uint8_t what = fuzz_byte();

	switch (what & 0x8f) {
	case 0x80:
		put(first, 0xffffffff, HVMSG_NONE);
		break;
	case 0x81:
		put(first, 0xffffffff, fuzz_number(4));
		break;
	case 0x82:
		put(first, 0xff00000000, (uint64_t)fuzz_byte() << 32);
		break;
	case 0x83:
		put(first, 0x10000000000, ~0ULL);
		break;
	case 0x84:
		put(first, ~0ULL, fuzz_number(8));
		break;
	case 0x85:
		put(first + 1 + fuzz_byte() % 31, ~0ULL, fuzz_number(8));
		break;
	case 0x86:
		put((uint32_t)fuzz_number(2) % 512, ~0ULL, fuzz_number(8));
		break;
	default:
		break;
	}
}

static void fuzz_before(enum fuzz_access access, const volatile void *p)
{
	(void)p;
	if (access == FUZZ_BARRIER && taken)
		barrier = true;
	act();
}

static void fuzz_after(enum fuzz_access access, const volatile void *p, uint64_t value)
{
	const uint32_t offset = (uint32_t)((uintptr_t)p - (uintptr_t)slot());

	CHECK(offset < HV_MESSAGE_SIZE);
	switch (access) {
	case FUZZ_LOAD32:
		if (!looked && !taken) {
			CHECK(offset == 0);
			looked = value != HVMSG_NONE;
		} else {
			CHECK(offset == 4 && taken && barrier);
			marked = (value >> 8 & 1) != 0;
		}
		break;
	case FUZZ_LOAD64:
		CHECK(looked && !taken && offset % 8 == 0);
		loaded[offset / 8] = value;
		loads[offset / 8]++;
		break;
	case FUZZ_CMPXCHG:
		CHECK(offset == 0 && !taken);
		expected = (uint32_t)value;
		taken = *(volatile uint32_t *)p != value;
		if (taken)
			put(sint * 32, 0xffffffff, HVMSG_NONE);
		break;
	default:
		CHECK(false);
	}
}

/* EOM: nothing else is written. */
static uint64_t fuzz_trap(uint64_t control, uint64_t *block, uint32_t count)
{
	(void)count;
	CHECK((control & 0xffff) == HVCALL_SET_VP_REGISTERS);
	CHECK((uint32_t)block[2] == HV_REGISTER_EOM);
	CHECK(marked);
	act();
	eom = fuzz_result(control);
	return eom;
}

static void check_message(const struct hv_message *message)
{
	const uint64_t *copy = (const uint64_t *)(const void *)message;
	uint32_t i;

	CHECK(taken && looked);
	CHECK(message->header.payload_size <= HV_MESSAGE_PAYLOAD_BYTE_COUNT);
	CHECK(message->header.message_type == expected);
	for (i = 0; i < 32; i++)
		CHECK(loads[i] == 1 && copy[i] == loaded[i]);
}

static void fuzz_one(void)
{
	struct hv_message message;
	struct hv_page page;
	hv_status_t status;
	bool deferred = false;
	bool pending = false;
	uint32_t i;

	words = (uint64_t *)fuzz_page();
	page.va = words;
	page.gpa = (uintptr_t)words;
	memset(&message, 0xa5, sizeof(message));
	memset(loads, 0, sizeof(loads));
	looked = taken = barrier = marked = false;
	fuzz_traps = 0;
	fuzz_traps_allowed = 1;
	i = fuzz_byte();
	sint = i & 31;
	deferred = (i & 32) != 0;
	fuzz_convention = i >> 6 & 1;
	if (sint < 16) {
		for (i = 0; i < 3; i++)
			slot()[i] = fuzz_number(8);
		for (i = 3; i < 32; i++)
			slot()[i] = 0x0101010101010101ULL * i;
	}
	memcpy(shadow, words, 4096);
	if (deferred)
		status = hv_take_message_no_eom(&page, sint, &message, &pending);
	else
		status = hv_take_message(&page, sint, &message);
	CHECK(memcmp(shadow, words, 4096) == 0);
	if (sint >= 16) {
		CHECK(status == HV_STATUS_INVALID_PARAMETER && !looked);
	} else if (deferred) {
		CHECK(pending == marked && fuzz_traps == 0);
		CHECK((status == HV_STATUS_NO_DATA) == !looked);
		CHECK((status == HV_STATUS_OBJECT_IN_USE) == (looked && !taken));
		if (status == HV_STATUS_SUCCESS)
			check_message(&message);
		else if (taken)
			CHECK(status == HV_STATUS_PARTIAL_PACKET && (loaded[0] >> 32 & 0xff) > 240);
	} else {
		CHECK(fuzz_traps == (marked ? 1U : 0U));
		if (message.header.message_type != HVMSG_NONE)
			check_message(&message);
		CHECK(status != HV_STATUS_SUCCESS || message.header.message_type != HVMSG_NONE);
		CHECK(fuzz_traps == 0 || hv_result(eom) == HV_STATUS_SUCCESS ||
		      status == hv_result(eom));
	}
	free(words);
}
