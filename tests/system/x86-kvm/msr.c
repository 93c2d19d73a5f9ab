/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
#include <stddef.h>

#include <hyperv/hyperv.h>

#include "interrupt.h"
#include "msr.h"

#define EXCEPTION_GP 13

/* An instruction that may fault, and where to go on then. */
struct fixup {
	uint64_t from, to;
};

extern const struct fixup fixups[], fixups_end[];

static const struct hv_features *offered;
static uint32_t faults, trespasses, eoms;

#define FIXUP                                                                                      \
	".pushsection .fixups, \"a\"\n\t"                                                          \
	".quad 1b, 2b\n\t"                                                                         \
	".popsection"

/* Which feature offers which MSRs (TLFS, "Partition Privilege Flags"). */
static const struct {
	uint32_t first, last, feature;
} owners[] = {
	{ HV_X64_MSR_GUEST_OS_ID, HV_X64_MSR_HYPERCALL, HV_HAS_ACCESS_HYPERCALL_MSRS },
	{ HV_X64_MSR_VP_INDEX, HV_X64_MSR_VP_INDEX, HV_HAS_ACCESS_VP_INDEX },
	{ HV_X64_MSR_RESET, HV_X64_MSR_RESET, HV_HAS_ACCESS_RESET_REG },
	{ HV_X64_MSR_VP_RUNTIME, HV_X64_MSR_VP_RUNTIME, HV_HAS_ACCESS_VP_RUNTIME_REG },
	{ HV_X64_MSR_TIME_REF_COUNT, HV_X64_MSR_TIME_REF_COUNT,
	  HV_HAS_ACCESS_PARTITION_REFERENCE_COUNTER },
	{ HV_X64_MSR_REFERENCE_TSC, HV_X64_MSR_REFERENCE_TSC,
	  HV_HAS_ACCESS_PARTITION_REFERENCE_TSC },
	{ HV_X64_MSR_TSC_FREQUENCY, HV_X64_MSR_APIC_FREQUENCY, HV_HAS_ACCESS_FREQUENCY_REGS },
	{ HV_X64_MSR_EOI, HV_X64_MSR_VP_ASSIST_PAGE, HV_HAS_ACCESS_APIC_REGS },
	{ HV_X64_MSR_SCONTROL, HV_X64_MSR_EOM, HV_HAS_ACCESS_SYNIC_REGS },
	{ HV_X64_MSR_SINT0, HV_X64_MSR_SINT15, HV_HAS_ACCESS_SYNIC_REGS },
	{ HV_X64_MSR_STIMER0_CONFIG, HV_X64_MSR_STIMER3_COUNT, HV_HAS_ACCESS_SYNTHETIC_TIMER_REGS },
	{ HV_X64_MSR_CRASH_P0, HV_X64_MSR_CRASH_CTL, HV_HAS_GUEST_CRASH_REGS },
	{ HV_X64_MSR_REENLIGHTENMENT_CONTROL, HV_X64_MSR_TSC_EMULATION_STATUS,
	  HV_HAS_ACCESS_REENLIGHTENMENT_CONTROLS },
	{ HV_X64_MSR_TSC_INVARIANT_CONTROL, HV_X64_MSR_TSC_INVARIANT_CONTROL,
	  HV_HAS_ACCESS_TSC_INVARIANT_CONTROLS },
};

bool msr_of_feature(uint32_t number, uint32_t *msr)
{
	uint32_t i;

	for (i = 0; i < sizeof(owners) / sizeof(owners[0]); i++) {
		*msr = owners[i].first + number;
		if (*msr <= owners[i].last)
			return true;
		number -= owners[i].last - owners[i].first + 1;
	}
	return false;
}

uint32_t msr_feature(uint32_t msr)
{
	uint32_t i;

	for (i = 0; i < sizeof(owners) / sizeof(owners[0]); i++)
		if (msr >= owners[i].first && msr <= owners[i].last)
			return owners[i].feature;
	return MSR_OF_NOBODY;
}

static void watch(uint32_t msr)
{
	uint32_t feature = msr_feature(msr);

	if (offered != NULL && (feature == MSR_OF_NOBODY || !hv_has(offered, feature)))
		__atomic_fetch_add(&trespasses, 1, __ATOMIC_RELAXED);
}

hv_status_t msr_read(uint32_t msr, uint64_t *value)
{
	uint32_t low, high, good = 0;

	watch(msr);
	__asm__ volatile("1: rdmsr\n\t"
			 "movl $1, %[good]\n"
			 "2:\n\t" FIXUP
			 : "=a"(low), "=d"(high), [good] "+&r"(good)
			 : "c"(msr)
			 : "memory");
	if (good == 0)
		return HV_STATUS_INVALID_PARAMETER;
	*value = low | (uint64_t)high << 32;
	return HV_STATUS_SUCCESS;
}

hv_status_t msr_write(uint32_t msr, uint64_t value)
{
	uint32_t good = 0;

	watch(msr);
	if (msr == HV_X64_MSR_EOM)
		__atomic_fetch_add(&eoms, 1, __ATOMIC_RELAXED);
	__asm__ volatile("1: wrmsr\n\t"
			 "movl $1, %[good]\n"
			 "2:\n\t" FIXUP
			 : [good] "+&r"(good)
			 : "c"(msr), "a"((uint32_t)value), "d"((uint32_t)(value >> 32))
			 : "memory");
	return good != 0 ? HV_STATUS_SUCCESS : HV_STATUS_INVALID_PARAMETER;
}

bool msr_fixup(struct interrupt_frame *frame)
{
	const struct fixup *fixup;

	if (frame->vector != EXCEPTION_GP)
		return false;
	for (fixup = fixups; fixup != fixups_end; fixup++)
		if (fixup->from == frame->rip) {
			__atomic_fetch_add(&faults, 1, __ATOMIC_RELAXED);
			frame->rip = fixup->to;
			return true;
		}
	return false;
}

void msr_offered(const struct hv_features *features)
{
	offered = features;
}

uint32_t msr_faults(void)
{
	return hv_arch_load_acquire32(&faults);
}

uint32_t msr_trespasses(void)
{
	return hv_arch_load_acquire32(&trespasses);
}

uint32_t msr_eoms(void)
{
	return hv_arch_load_acquire32(&eoms);
}
