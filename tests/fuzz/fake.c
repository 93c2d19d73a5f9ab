/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/*
 * The fake hypervisor under a guest that does anything: register files of traps, MSRs, memory, with a host that posts, signals
 * and injects faults beside it. It touches no memory but what it asked for, its state stays whole, and results say what
 * was done and no more.
 */
#include <sanitizer/asan_interface.h>

#include "fuzz.h"
#include "hyperv/fake/arm64.h"
#include "hyperv/fake/fault.h"
#include "hyperv/fake/x64.h"
#include "hyperv/names/status.h"

#ifdef FUZZ_X86
#define ARCH HV_FAKE_X64
#else
#define ARCH HV_FAKE_ARM64
#endif
#define VPS     3U
#define RECORDS 4U
#define QUEUE   3U
#define PORTS   3U
#define GPA     0x7ff000ULL
#define BYTES   (4 * 4096U)

static uint64_t memory[BYTES / 8] __attribute__((aligned(4096)));
static struct hv_fake *fake;
static struct hv_fake_vp *vps;
static uint32_t vp;
static uint64_t now;
static uint32_t asked; /* for memory, in this trap */

static uint64_t time_of_host(void *context)
{
	(void)context;
	return now++;
}

static void interrupt(void *context, uint32_t target, uint32_t vector)
{
	(void)context;
	CHECK(target < VPS && vector <= 0xff);
}

/* Only what the fake asks for can be touched, until the trap ends. */
static void *bytes_at(void *context, hv_gpa_t gpa, uint32_t size)
{
	uint8_t *start;

	(void)context;
	CHECK(size != 0 && size <= 4096 && gpa % 4096 <= 4096 - size && ++asked < 200);
	if (gpa < GPA || gpa - GPA > BYTES - size)
		return NULL;
	start = (uint8_t *)memory + (gpa - GPA);
	__asan_unpoison_memory_region(start - gpa % 8, size + gpa % 8);
	return start;
}

static uint64_t word(void)
{
	static const uint32_t names[] = {
		HV_REGISTER_GUEST_OS_ID,
		HV_REGISTER_VP_INDEX,
		HV_REGISTER_SINT0,
		HV_REGISTER_SCONTROL,
		HV_REGISTER_SIMP,
		HV_REGISTER_SIEFP,
		HV_REGISTER_EOM,
		HV_REGISTER_REFERENCE_TSC,
		HV_REGISTER_GUEST_CRASH_P3,
		HV_REGISTER_GUEST_CRASH_P4,
		HV_REGISTER_GUEST_CRASH_CTL,
		HV_REGISTER_STIMER0_CONFIG,
		HV_REGISTER_HYPERVISOR_VERSION,
		HV_X64_REGISTER_HYPERCALL,
	};
	uint8_t what = fuzz_byte();
	uint64_t value;

	switch (what % 9) {
	case 0:
		return 0;
	case 1:
		return fuzz_byte();
	case 2:
		return GPA + (what >> 4) % 4 * 4096 + (fuzz_byte() << 4);
	case 3:
		return GPA + (what >> 4) % 4 * 4096 + 1;
	case 4:
		return ~0ULL;
	case 5:
		return HV_VP_INDEX_SELF;
	case 6:
		value = names[fuzz_byte() % (sizeof(names) / sizeof(names[0]))];
		return what >= 128 ? value | value << 32 : value;
	case 7:
		return fuzz_number(4);
	default:
		return fuzz_number(8);
	}
}

static uint64_t control_word(void)
{
	static const uint16_t codes[] = {
		HVCALL_FLUSH_VIRTUAL_ADDRESS_SPACE,
		HVCALL_FLUSH_VIRTUAL_ADDRESS_LIST,
		HVCALL_FLUSH_VIRTUAL_ADDRESS_SPACE_EX,
		HVCALL_FLUSH_VIRTUAL_ADDRESS_LIST_EX,
		HVCALL_NOTIFY_LONG_SPIN_WAIT,
		HVCALL_SEND_IPI,
		HVCALL_SEND_IPI_EX,
		HVCALL_GET_PARTITION_ID,
		HVCALL_GET_VP_REGISTERS,
		HVCALL_SET_VP_REGISTERS,
		HVCALL_START_VP,
		HVCALL_GET_VP_ID_FROM_APIC_ID,
		HVCALL_POST_MESSAGE,
		HVCALL_SIGNAL_EVENT,
		HV_EXT_CALL_QUERY_CAPABILITIES,
	};
	uint8_t what = fuzz_byte();
	uint64_t control = codes[what % (sizeof(codes) / sizeof(codes[0]))];

	if ((what & 0xe0) == 0xe0)
		return fuzz_number(8);
	if ((what & 0x80) != 0)
		control |= HV_HYPERCALL_FAST_BIT;
	if ((what & 0x40) != 0)
		control |= (uint64_t)(fuzz_byte() & 15) << 32;
	if ((what & 0x60) == 0x60)
		control |= (uint64_t)(fuzz_byte() % 16) << 48 | (uint64_t)(fuzz_byte() % 64) << 17;
	return control;
}

static void check_result(uint64_t control, uint64_t after, uint64_t result)
{
	const uint64_t reps = result >> 32;

	CHECK((result & 0xffff0000) == 0 && reps <= (control >> 32 & 0xfff));
	CHECK(hv_status_name((hv_status_t)result) != NULL);
	CHECK(((control ^ after) & ~HV_HYPERCALL_REP_START_MASK) == 0);
	CHECK((after & HV_HYPERCALL_REP_START_MASK) == (control & HV_HYPERCALL_REP_START_MASK) ||
	      after >> 48 == reps);
}

#ifdef FUZZ_X86
static void hypercall(void)
{
	struct hv_fake_x64_regs regs;
	struct hv_fake_x64_regs before;
	uint32_t i;

	regs.rax = 0;
	regs.rcx = control_word();
	regs.rdx = word();
	regs.r8 = word();
	for (i = 0; i < HV_HYPERCALL_MAX_XMM_REGISTERS; i++) {
		regs.xmm[i].low_part = word();
		regs.xmm[i].high_part = word();
	}
	before = regs;
	hv_fake_x64_hypercall(fake, vp, &regs);
	if (!fake->present) {
		CHECK(regs.rax == ~0ULL);
		return;
	}
	check_result(before.rcx, regs.rcx, regs.rax);
	if ((before.rcx & HV_HYPERCALL_FAST_BIT) == 0)
		CHECK(regs.rdx == before.rdx && regs.r8 == before.r8 &&
		      memcmp(regs.xmm, before.xmm, sizeof(regs.xmm)) == 0);
}

static void other_trap(void)
{
	const uint8_t what = fuzz_byte();
	uint64_t value = 0x5a5a;
	uint32_t regs[4];
	uint32_t msr = HV_X64_MSR_GUEST_OS_ID + (what & 0xf8 ? fuzz_byte() : fuzz_number(4));

	if (what % 3 == 0) {
		hv_fake_x64_cpuid(fake, vp,
				  (uint32_t)(what >= 128 ? 0x40000000 : 0) + fuzz_byte() % 16,
				  fuzz_byte(), regs);
		return;
	}
	if (what % 3 == 1) {
		if (!hv_fake_x64_rdmsr(fake, vp, msr, &value))
			CHECK(value == 0x5a5a);
		return;
	}
	value = word();
	if (!hv_fake_x64_wrmsr(fake, vp, msr, value))
		CHECK(fake->reason != HV_FAKE_LEGAL);
}
#else
static void hypercall(void)
{
	const uint32_t immediate = fuzz_byte() & 1;
	const uint32_t first = immediate == 1 ? 0 : 1;
	uint64_t before[HV_FAKE_ARM64_REGISTERS];
	uint64_t x[HV_FAKE_ARM64_REGISTERS];
	uint32_t i;

	x[0] = HV_FUNC_ID;
	x[first] = control_word();
	for (i = first + 1; i < HV_FAKE_ARM64_REGISTERS; i++)
		x[i] = word();
	memcpy(before, x, sizeof(x));
	if (!hv_fake_arm64_hvc(fake, vp, immediate, x)) {
		CHECK(immediate == 1 && !fake->present && memcmp(before, x, sizeof(x)) == 0);
		return;
	}
	if (!fake->present)
		return;
	/* Under HVC #1 the result takes the place of the control word. */
	check_result(before[first], immediate == 1 ? before[0] : x[1], x[0]);
	if ((before[first] & HV_HYPERCALL_FAST_BIT) == 0)
		CHECK(memcmp(before + first + 1, x + first + 1, (17 - first) * 8) == 0);
}

static void other_trap(void)
{
	uint64_t x[HV_FAKE_ARM64_REGISTERS];
	uint32_t immediate = fuzz_byte() % 4;
	uint32_t i;

	for (i = 0; i < HV_FAKE_ARM64_REGISTERS; i++)
		x[i] = i == 0 && immediate >= 2 ? fuzz_number(4) : word();
	if (immediate == 3)
		x[0] = HV_SMCCC_VENDOR_HYP_CALL_UID_FUNC_ID;
	if (!hv_fake_arm64_hvc(fake, vp, immediate == 3 ? 0 : immediate, x))
		CHECK(immediate != 0 && immediate != 3);
}
#endif

static void guest_writes(void)
{
	uint32_t at = (uint32_t)fuzz_number(2) % (BYTES / 8 - 16);
	uint32_t i;

	for (i = fuzz_byte() % 16; i > 0; i--)
		memory[at++] = word();
}

static void host_acts(struct hv_fake_fault *fault)
{
	const uint8_t what = fuzz_byte();
	const uint32_t size = fuzz_byte();
	const uint32_t target = fuzz_byte() % 4;
	const uint32_t sint = fuzz_byte() % 17;
	const uint64_t type = word();
	uint8_t *payload;

	switch (what % 6) {
	case 0:
		payload = (uint8_t *)fuzz_memory(size, 3);
		(void)hv_fake_post_from(fake, target, sint, (uint32_t)type, payload, size, now);
		free(payload);
		break;
	case 1:
		(void)hv_fake_signal_event(fake, target, sint, (uint32_t)type);
		break;
	case 2:
		hv_fake_fault_status(fault, HV_FAKE_ANY_CODE,
				     size % 2 != 0 ? HV_STATUS_TIME_OUT : HV_STATUS_SUCCESS,
				     size / 2 % 8);
		fault->again = (what & 8) != 0;
		fault->times = what >> 4 & 3;
		hv_fake_inject(fake, fault, 1);
		break;
	case 3:
		fake->synic->illegal_size = size;
		fake->synic->full = what >> 4 & 1;
		break;
	case 4:
		fake->reference.mode = (what >> 4) % 3;
		fake->reference.changes = what >> 6;
		hv_fake_loads(fake, memory + target * 512);
		break;
	default:
		now += type;
		(void)hv_fake_counter(fake);
		break;
	}
}

static void check_state(void)
{
	uint32_t i;

	CHECK(fake->vps == vps && fake->vp_count == VPS && fake->crash_reports <= 1);
	CHECK(fake->reason < HV_FAKE_REASON_COUNT && fake->last_illegal < HV_FAKE_REASON_COUNT);
	CHECK((fake->reference_tsc & 1) == 0 || fake->reference_tsc - GPA < BYTES);
	for (i = 0; i < VPS; i++)
		CHECK(vps[i].index == i * 2 && vps[i].hwid == i && vps[i].running <= 1);
	for (i = 0; i < QUEUE; i++)
		CHECK(fake->synic->queue[i].order == 0 ||
		      (fake->synic->queue[i].vp < VPS && fake->synic->queue[i].sint < 16 &&
		       fake->synic->queue[i].order <= fake->synic->posted));
}

static void fuzz_one(void)
{
	static const struct hv_fake_ops ops = { time_of_host, interrupt, bytes_at };
	struct hv_fake_record *records =
		(struct hv_fake_record *)fuzz_memory(RECORDS * sizeof(*records), 0);
	struct hv_fake_queued *queue = (struct hv_fake_queued *)fuzz_memory(QUEUE * sizeof(*queue),
									    0);
	struct hv_fake_port *ports = (struct hv_fake_port *)fuzz_memory(PORTS * sizeof(*ports), 0);
	struct hv_fake_synic *synic = (struct hv_fake_synic *)fuzz_memory(sizeof(*synic), 0xa5);
	struct hv_fake_fault fault;
	uint8_t start = fuzz_byte();
	uint32_t i;

	fake = (struct hv_fake *)fuzz_memory(sizeof(*fake), 0xa5);
	vps = (struct hv_fake_vp *)fuzz_memory(VPS * sizeof(*vps), 0xa5);
	now = 1000;
	__asan_unpoison_memory_region(memory, BYTES);
	memset(memory, 0, BYTES);
	hv_fake_init(fake, ARCH, vps, VPS, &ops, NULL);
	for (i = 0; i < VPS; i++)
		vps[i].index = i * 2;
	hv_fake_record_to(fake, records, RECORDS);
	hv_fake_synic_attach(fake, synic, queue, QUEUE, ports, PORTS);
	/* One port to a processor for messages, one for events, and one to the host. */
	ports[0].connection = 1;
	ports[0].vp = 1;
	ports[0].sint = 2;
	ports[1].connection = 2;
	ports[1].vp = 1;
	ports[1].sint = 3;
	ports[1].first_flag = 100;
	ports[1].flags = 8;
	ports[2].connection = 3;
	ports[2].vp = HV_FAKE_NO_VP;
	if ((start & 1) != 0)
		fake->guest_os_id = 1;
	if ((start & 2) != 0)
		fake->privileges.low_part = fake->privileges.high_part = ~0ULL;
	fake->present = (start & 0xe0) != 0xe0;
	for (i = 0; (start & 4) != 0 && i < VPS; i++) {
		vps[i].scontrol = 1;
		vps[i].simp = (GPA + 4096 * i) | 1;
		vps[i].siefp = (GPA + 3 * 4096) | 1;
	}
	for (i = 0; i < 40 && fuzz_left != 0; i++) {
		const uint8_t what = fuzz_byte();
		const uint64_t traps = fake->traps;

		vp = (what >> 4) % VPS;
		asked = 0;
		__asan_poison_memory_region(memory, BYTES);
		if (what % 8 < 4)
			hypercall();
		else if (what % 8 < 6)
			other_trap();
		CHECK(fake->traps <= traps + 1);
		if (what % 8 == 6)
			host_acts(&fault);
		__asan_unpoison_memory_region(memory, BYTES);
		if (what % 8 == 7)
			guest_writes();
		check_state();
	}
	CHECK(fake->traps <= 40);
	free(fake);
	free(vps);
	free(synic);
	free(ports);
	free(queue);
	free(records);
}
