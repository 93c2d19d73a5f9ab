/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief The fake hypervisor: a partition and its virtual processors, in storage the caller owns.
 *
 * The other side of the interface, for tests: give it the registers of a trap
 * (fake/arm64.h, fake/x64.h), and it does what the TLFS says and changes them as
 * Hyper-V would. Runs on any host, whatever architecture it plays; needs no libc
 * and keeps nothing outside of struct hv_fake. Time, interrupts and guest memory
 * come through three callbacks.
 *
 * One trap at a time: an embedder with several processors holds a lock around it.
 * After hv_fake_init() every member may be read and written between traps.
 *
 * First part: registers (SynIC registers are plain values), the calls of
 * fake/hypercall.h, CPUID and MSRs. Messages and events: fake/synic.h. Timers that run: fake/stimer.h.
 */
#ifndef HYPERV_SDK_FAKE_PARTITION_H
#define HYPERV_SDK_FAKE_PARTITION_H

#include "../../arch/x86/abi/cpuid.h"
#include "../abi/crash.h"
#include "../abi/feature.h"
#include "../abi/register.h"
#include "../types.h"
#include "../words.h"
#include "reason.h"

#define HV_FAKE_ARM64 0U /**< Plays Hyper-V on arm64. */
#define HV_FAKE_X64   1U /**< Plays Hyper-V on x86-64. */

#define HV_FAKE_SINTS        16U /**< SINT registers of a virtual processor. */
#define HV_FAKE_STIMERS      4U  /**< Timers of a virtual processor. */
#define HV_FAKE_STIMER_WORDS 8U  /**< Configuration and count of four timers. */
#define HV_FAKE_CRASH_WORDS  6U  /**< Crash P0 to P4 and CTL. */
#define HV_FAKE_STATE_WORDS  28U /**< First state of a virtual processor, the larger of the two. */
#define HV_FAKE_NO_OTHER_UID                                                                       \
	0xffffffffU                /**< hv_fake.other[0] on arm64: no UID query there either. */
#define HV_FAKE_SVERSION      1ULL /**< Version of the SynIC. */
#define HV_FAKE_SINT_RESET    0x10000ULL   /**< SINT registers at reset: masked. */
#define HV_FAKE_VSM_STATUS    0x10000ULL   /**< VSM status at reset: VTL 0 enabled and running. */
#define HV_FAKE_VSM_OFFSETS   0x1c91c0ULL  /**< VTL call at 0x1c0 of the page, return at 0x1c9. */
#define HV_FAKE_COUNTER_SHIFT 2U           /**< The counter runs at 40 MHz. */
#define HV_FAKE_CLOCK_HZ      10000000ULL  /**< Units of time in a second. */
#define HV_FAKE_APIC_HZ       200000000ULL /**< Frequency of the interrupt timer. */
#define HV_FAKE_LIMIT_VPS     2048ULL      /**< Most virtual and logical processors, as reported. */

/** What needs neither privilege nor feature. */
#define HV_FAKE_NEEDS_NOTHING 0xffffffffU

/** Guest memory and plain words, whatever type the guest gave them. */
typedef uint64_t __attribute__((may_alias)) hv_fake_word;

/** @brief What the fake needs from its embedder; all three are called with hv_fake.context. */
struct hv_fake_ops {
	/** @return Time since the partition started, in 100 ns. */
	uint64_t (*time)(void *context);
	/** Assert interrupt @p vector (arm64: an INTID) at virtual processor vps[@p vp]. */
	void (*interrupt)(void *context, uint32_t vp, uint32_t vector);
	/**
	 * @return Where this program sees @p size bytes of guest memory at @p gpa, with the
	 * same alignment; NULL where there is none.
	 */
	void *(*memory)(void *context, hv_gpa_t gpa, uint32_t size);
};

/** @brief One virtual processor. Functions name it by its place in hv_fake.vps. */
struct hv_fake_vp {
	uint32_t index;      /**< VP index, as the guest reads it; need not be the place. */
	uint32_t hwid;       /**< APIC id (x86), affinity fields 0 to 2 of MPIDR_EL1 (arm64). */
	uint64_t runtime;    /**< VP run time in 100 ns. */
	uint64_t vp_assist;  /**< VP assist page register. */
	uint64_t scontrol;   /**< SynIC control. */
	uint64_t siefp;      /**< Event flags page register. */
	uint64_t simp;       /**< Message page register. */
	uint64_t eom_count;  /**< Writes to EOM. */
	uint64_t vbar;       /**< arm64: synthetic VBAR_EL1. */
	uint64_t esr;        /**< arm64: synthetic ESR_EL1. */
	uint64_t vsm_status; /**< VSM status: VTL 0 alone. */
	uint64_t ipis;       /**< IPIs that reached it. */
	uint64_t flushes; /**< Address spaces and ranges flushed in its TLB at the call of one. */
	uint64_t sint[HV_FAKE_SINTS];          /**< SINT0 to SINT15. */
	uint64_t stimer[HV_FAKE_STIMER_WORDS]; /**< Each timer's configuration, then its count. */
	uint64_t stimer_due[HV_FAKE_STIMERS];  /**< When each expires next; 0: it does not. */
	uint64_t stimer_from[HV_FAKE_STIMERS]; /**< Not before this, while a period catches up. */
	/** When that was due whose message waits for its slot; 0: none waits. */
	uint64_t stimer_expired[HV_FAKE_STIMERS];
	/** Not 0: runs, so that it cannot be started. An embedder with another way to start it sets this. */
	uint64_t running;
	/** What HvCallStartVirtualProcessor gave it: struct hv_arm64_init_vp_context or struct hv_x64_init_vp_context. */
	uint64_t state[HV_FAKE_STATE_WORDS];
};

/** @brief Reference time as the hypervisor has it, see fake/reference.h. */
struct hv_fake_reference {
	uint64_t offset;   /**< Reference time when the counter was 0, modulo 2 to the 64. */
	uint64_t saved[3]; /**< What guest memory holds below the page. */
	uint32_t shift;    /**< The counter runs at 10 MHz times two to this. */
	uint32_t sequence; /**< Sequence number on the page. */
	uint32_t mode;     /**< HV_FAKE_REFERENCE_*. */
	uint32_t skip;     /**< Loads from the page to let pass before it changes. */
	uint32_t changes;  /**< Loads before which it changes then, or HV_FAKE_ALWAYS. */
	uint32_t changed;  /**< How often it has changed. */
	uint64_t
		scale; /**< Scale on the page, for an embedder with a counter of its own; 0: that of shift. */
};

struct hv_fake_record;
struct hv_fake_fault;
struct hv_fake_synic;
struct hv_fake_memory;
struct hv_fake_own_calls;

/** @brief A partition as the hypervisor sees it. */
struct hv_fake {
	uint32_t arch;                 /**< HV_FAKE_ARM64 or HV_FAKE_X64. */
	uint32_t vp_count;             /**< Virtual processors in vps. */
	struct hv_fake_vp *vps;        /**< The virtual processors; vps[0] is the boot processor. */
	const struct hv_fake_ops *ops; /**< Callbacks. */
	void *context;                 /**< First argument of the callbacks. */

	/** Cleared: plays a hypervisor that is not Hyper-V. */
	bool present;
	/**
	 * What that other hypervisor answers. arm64: X0 to X3 of the UID query, or nothing if the
	 * first is HV_FAKE_NO_OTHER_UID. x86: EAX to EDX of leaf 0x40000000; no hypervisor at all
	 * if the first is 0.
	 */
	uint32_t other[4];

	struct hv_u128 version;    /**< Register 0x100, leaf 0x40000002. */
	struct hv_u128 privileges; /**< Register 0x200, leaf 0x40000003: privileges and features. */
	struct hv_u128 hints;      /**< Register 0x201, leaf 0x40000004: recommendations. */
	struct hv_u128 limits;     /**< Register 0x202, leaf 0x40000005. */
	struct hv_u128 hardware;   /**< Register 0x203, leaf 0x40000006. */
	struct hv_u128 cpu_management; /**< Register 0x204, leaf 0x40000007. */
	struct hv_u128 pasid;          /**< Register 0x205, leaf 0x40000008. */
	struct hv_u128 skip_level;     /**< Register 0x206, leaf 0x40000009. */
	struct hv_u128 nested;         /**< Register 0x207, leaf 0x4000000A. */
	struct hv_u128 ipt;            /**< Register 0x208, leaf 0x4000000B. */
	struct hv_u128 isolation;      /**< Register 0x209, leaf 0x4000000C. */
	uint64_t partition_id;         /**< Answer of HvCallGetPartitionId. */
	uint64_t capabilities;         /**< Answer of HvExtCallQueryCapabilities. */
	uint32_t cpuid_max;            /**< x86: highest basic leaf. */
	uint32_t cpuid_last;           /**< x86: highest leaf of the hypervisor. */

	uint64_t guest_os_id;                /**< Guest OS id. */
	uint64_t hypercall;                  /**< x86: hypercall MSR. */
	uint64_t reference_tsc;              /**< Reference TSC page register. */
	struct hv_fake_reference reference;  /**< What is on that page. */
	uint64_t processor_clock;            /**< Frequency of the processor's clock, Hz. */
	uint64_t interrupt_clock;            /**< Frequency of the interrupt timer, Hz. */
	uint64_t tsc_invariant;              /**< x86: HV_X64_MSR_TSC_INVARIANT_CONTROL. */
	uint64_t crash[HV_FAKE_CRASH_WORDS]; /**< Crash P0 to P4, CTL as written. */
	uint64_t crash_capabilities;         /**< CTL as read: what the host does. */
	uint64_t crash_reports;              /**< Crashes reported. */
	uint64_t vsm_partition_status;       /**< VSM of the partition: VTL 0 alone. */
	uint64_t vsm_capabilities;           /**< What VSM offers. */
	uint64_t vsm_code_page_offsets;      /**< x86: where VTL call and return are. */
	/** The other level of a VTL call or return: may change the registers; NULL: does nothing. See fake/vtl.h. */
	void (*other_level)(void *context, uint32_t vp, uint64_t *registers);
	uint64_t resets; /**< x86: resets asked for. */

	struct hv_fake_record *records; /**< Ring of records, see fake/record.h. */
	uint32_t record_capacity;       /**< Its size. */
	uint64_t record_total;          /**< Records written to it since it was set. */
	struct hv_fake_fault *faults;   /**< Faults to inject, see fake/fault.h. */
	uint32_t fault_count;           /**< How many. */
	struct hv_fake_synic *synic;    /**< Messages and events, see fake/synic.h; NULL: none. */
	struct hv_fake_memory
		*memory; /**< Memory, see fake/memory.h; NULL: none that calls know. */
	const struct hv_fake_own_calls
		*own; /**< Calls of the embedder, see fake/call_parts.h; NULL: none. */

	uint64_t traps;         /**< Traps that came in. */
	uint64_t continuations; /**< Instructions executed again, unseen by the caller. */
	uint64_t illegal;       /**< Illegal uses, see fake/reason.h. */
	uint32_t reason;        /**< Why the last trap was refused; HV_FAKE_LEGAL if it was not. */
	uint32_t last_illegal;  /**< Reason of the last illegal use. */
	uint64_t reasons[HV_FAKE_REASON_COUNT]; /**< How often each reason was met. */
};

/** Clear @p count words at @p words. */
HV_CONFIG_INLINE void hv_fake_clear(void *words, uint32_t count)
{
	hv_fake_word *word = (hv_fake_word *)words;
	uint32_t i;

	for (i = 0; i < count; i++)
		word[i] = hv_opaque(0);
}

/** Copy @p count words from @p from to @p to. */
HV_CONFIG_INLINE void hv_fake_copy(void *to, const void *from, uint32_t count)
{
	hv_fake_word *target = (hv_fake_word *)to;
	const hv_fake_word *source = (const hv_fake_word *)from;
	uint32_t i;

	for (i = 0; i < count; i++)
		target[i] = hv_opaque(source[i]);
}

/**
 * Find the bit of feature @p feature (HV_HAS_*) on the architecture that @p fake plays.
 * @param[out] mask The bit in the word.
 * @return The word: low and high part of register 0x200, then of 0x201; NULL if the architecture
 * lacks it.
 */
HV_CONFIG_INLINE uint64_t *hv_fake_feature_word(struct hv_fake *fake, uint32_t feature,
						uint64_t *mask)
{
	uint32_t bit = fake->arch == HV_FAKE_ARM64 ? feature & HV_FEATURE_ARM64_MASK
						   : feature >> HV_FEATURE_X64_SHIFT;

	*mask = 1ULL << (bit % 64);
	switch (bit / 64) {
	case 0:
		return &fake->privileges.low_part;
	case 1:
		return &fake->privileges.high_part;
	case 2:
		return &fake->hints.low_part;
	default:
		return HV_NULL;
	}
}

/**
 * @return Whether the partition has privilege, feature or recommendation @p feature (enum
 * hv_feature).
 */
HV_CONFIG_INLINE bool hv_fake_has(struct hv_fake *fake, uint32_t feature)
{
	uint64_t mask;
	const uint64_t *word = hv_fake_feature_word(fake, feature, &mask);

	return word != HV_NULL && (*word & mask) != 0;
}

/** Give (@p on) or take privilege, feature or recommendation @p feature (HV_HAS_*). */
HV_CONFIG_INLINE void hv_fake_set_feature(struct hv_fake *fake, uint32_t feature, bool on)
{
	uint64_t mask;
	uint64_t *word = hv_fake_feature_word(fake, feature, &mask);

	if (word == HV_NULL)
		return;
	if (on)
		*word |= mask;
	else
		*word &= ~mask;
}

/**
 * Note that the trap at hand is refused.
 * @return The status that goes with @p reason (enum hv_fake_reason).
 */
HV_CONFIG_INLINE hv_status_t hv_fake_refuse(struct hv_fake *fake, uint32_t reason)
{
	fake->reason = reason;
	fake->reasons[reason]++;
	if (hv_fake_reason_illegal(reason)) {
		fake->illegal++;
		fake->last_illegal = reason;
	}
	return hv_fake_reason_status(reason);
}

/** @return The virtual processor with VP index @p index; NULL if there is none. */
HV_CONFIG_INLINE struct hv_fake_vp *hv_fake_find_vp(struct hv_fake *fake, uint32_t index)
{
	uint32_t i;

	for (i = 0; i < fake->vp_count; i++)
		if (fake->vps[i].index == index)
			return &fake->vps[i];
	return HV_NULL;
}

/** Set virtual processor @p vp to what it is at reset, with VP index and hardware id @p index. */
HV_CONFIG_INLINE void hv_fake_init_vp(struct hv_fake_vp *vp, uint32_t index)
{
	uint32_t i;

	hv_fake_clear(vp, sizeof(*vp) / sizeof(uint64_t));
	vp->index = index;
	vp->hwid = index;
	vp->vsm_status = HV_FAKE_VSM_STATUS;
	for (i = 0; i < HV_FAKE_SINTS; i++)
		vp->sint[i] = hv_opaque(HV_FAKE_SINT_RESET);
}

/**
 * Give the partition the privileges and features that a guest of a real arm64 host had, and their
 * likes on x86.
 */
HV_CONFIG_INLINE void hv_fake_init_features(struct hv_fake *fake)
{
	/* arm64: privileges 0x000a0020_0000027f, features 0x3020, recommendations 0xe (openvmm,
	 * pull request 1447). Fast calls of 128 bytes with output come with arm64; on x86 the like
	 * of them are two features. */
	hv_fake_set_feature(fake, HV_HAS_ACCESS_VP_RUNTIME_REG, true);
	hv_fake_set_feature(fake, HV_HAS_ACCESS_PARTITION_REFERENCE_COUNTER, true);
	hv_fake_set_feature(fake, HV_HAS_ACCESS_SYNIC_REGS, true);
	hv_fake_set_feature(fake, HV_HAS_ACCESS_SYNTHETIC_TIMER_REGS, true);
	hv_fake_set_feature(fake, HV_HAS_ACCESS_APIC_REGS, true);
	hv_fake_set_feature(fake, HV_HAS_ACCESS_HYPERCALL_MSRS, true);
	hv_fake_set_feature(fake, HV_HAS_ACCESS_VP_INDEX, true);
	hv_fake_set_feature(fake, HV_HAS_ACCESS_PARTITION_REFERENCE_TSC, true);
	hv_fake_set_feature(fake, HV_HAS_SIGNAL_EVENTS, true);
	hv_fake_set_feature(fake, HV_HAS_ACCESS_VP_REGISTERS, true);
	hv_fake_set_feature(fake, HV_HAS_FAST_HYPERCALL_OUTPUT, true);
	hv_fake_set_feature(fake, HV_HAS_NUMA_DISTANCE_QUERY, true);
	hv_fake_set_feature(fake, HV_HAS_SINT_POLLING_MODE, true);
	hv_fake_set_feature(fake, HV_HAS_DIRECT_SYNTHETIC_TIMERS, true);
	hv_fake_set_feature(fake, HV_HAS_XMM_FAST_HYPERCALL_INPUT, true);
	hv_fake_set_feature(fake, HV_HAS_XMM_FAST_HYPERCALL_OUTPUT, true);
	hv_fake_set_feature(fake, HV_HAS_USE_RELAXED_TIMING, true);
	hv_fake_set_feature(fake, HV_HAS_USE_SYNTHETIC_CLUSTER_IPI, true);
	hv_fake_set_feature(fake, HV_HAS_USE_EX_PROCESSOR_MASKS, true);
}

HV_STATIC_ASSERT(sizeof(struct hv_fake) % 8 == 0 && sizeof(struct hv_fake_vp) % 8 == 0,
		 "hv_fake_clear() counts in words");

/**
 * Make a partition with @p vp_count virtual processors, as it is at boot.
 *
 * VP indices and hardware ids are 0, 1, 2 and so on, the partition id is 2, the version
 * 10.0.26100.1301-1-0.
 * @param fake Storage, all of it written.
 * @param arch HV_FAKE_ARM64 or HV_FAKE_X64: what it plays, not where it runs.
 * @param vps Storage for the virtual processors, all of it written.
 * @param vp_count How many, at least 1.
 * @param ops Callbacks, none of them NULL; kept by pointer.
 * @param context First argument of the callbacks.
 */
HV_CONFIG_INLINE void hv_fake_init(struct hv_fake *fake, uint32_t arch, struct hv_fake_vp *vps,
				   uint32_t vp_count, const struct hv_fake_ops *ops, void *context)
{
	uint32_t i;

	hv_fake_clear(fake, sizeof(*fake) / sizeof(uint64_t));
	fake->arch = arch;
	fake->vps = vps;
	fake->vp_count = vp_count;
	fake->ops = ops;
	fake->context = context;
	fake->present = true;
	fake->other[0] = arch == HV_FAKE_ARM64 ? HV_FAKE_NO_OTHER_UID : 0;
	fake->version.low_part = 26100ULL | 10ULL << HV_VERSION_MAJOR_SHIFT;
	fake->version.high_part = 1ULL | 1301ULL << HV_VERSION_SERVICE_NUMBER_SHIFT;
	fake->limits.low_part = HV_FAKE_LIMIT_VPS | HV_FAKE_LIMIT_VPS << 32;
	fake->partition_id = 2;
	fake->reference.shift = HV_FAKE_COUNTER_SHIFT;
	fake->reference.sequence = 1;
	fake->processor_clock = HV_FAKE_CLOCK_HZ << HV_FAKE_COUNTER_SHIFT;
	fake->interrupt_clock = HV_FAKE_APIC_HZ;
	fake->crash_capabilities = HV_CRASH_CTL_CRASH_NOTIFY | HV_CRASH_CTL_CRASH_NOTIFY_MSG;
	fake->vsm_partition_status = 1;
	fake->vsm_code_page_offsets = HV_FAKE_VSM_OFFSETS;
	fake->cpuid_max = HV_CPUID_EXTENDED_TOPOLOGY;
	fake->cpuid_last = HYPERV_CPUID_ISOLATION_CONFIG;
	hv_fake_init_features(fake);
	for (i = 0; i < vp_count; i++)
		hv_fake_init_vp(&vps[i], i);
	vps[0].running = 1;
}

#endif
