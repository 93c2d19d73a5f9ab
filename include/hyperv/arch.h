/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief The contract between the topics and an architecture, and the choice of one.
 *
 * Above this header nobody writes assembly, below it nobody knows what a message
 * is. The prototypes stand first and the backend is included behind them, so
 * that a function which is wrong or missing does not compile. To add an
 * architecture, write these functions; to add a way into the hypervisor, write
 * a trap file (arch/arm64/trap, arch/x86/trap). HV_CONFIG_ARCH names another backend,
 * HV_CONFIG_TRAP another trap file, so that a backend runs whole on another host.
 */
#ifndef HYPERV_SDK_ARCH_H
#define HYPERV_SDK_ARCH_H

#include "abi/control.h"
#include "abi/feature_place.h"
#include "abi/register.h"
#include "abi/status.h"
#include "types.h"

/** @name Hypercalls
 * @{ */

/**
 * @brief One trap with two addresses or two words; no retry.
 * @param control Control word (abi/hypercall.h), passed on as it is.
 * @param input GPA of the input block, or the first word of a fast call.
 * @param output GPA of the output block, or the second word of a fast call.
 * @return The result word of the hypervisor.
 */
HV_MUST_CHECK HV_CONFIG_INLINE_FORCE uint64_t hv_arch_hypercall(uint64_t control, uint64_t input,
								uint64_t output);

/**
 * @brief One trap with all parameters in registers; no retry.
 *
 * Counts of words that the compiler knows cost no more than the moves.
 * @param control Control word, with the fast bit.
 * @param in Input, 8 bytes a word. @param in_words How many.
 * @param out Output, written only on success. @param out_words How many.
 * @return The result word; HV_STATUS_INVALID_HYPERCALL_INPUT without a trap if the words do not fit the
 * registers: input and output, each rounded up to 16 bytes, share 16 words on arm64; x86 has 2
 * for input and none for output, with HV_CONFIG_X86_XMM 14 for both: HV_ARCH_FAST_WORDS and, of these for
 * output, HV_ARCH_FAST_OUTPUT_WORDS of the backend.
 */
HV_MUST_CHECK HV_CONFIG_INLINE_FORCE uint64_t hv_arch_hypercall_fast(
	uint64_t control, const uint64_t *in, uint32_t in_words, uint64_t *out, uint32_t out_words);

/**
 * @brief Allow hypercalls: x86 enables the hypercall page, arm64 has nothing to do.
 *
 * The guest OS id is set already. A page that is enabled at another address, or
 * a locked register, is left as it is.
 * @param page Page for the hypervisor's code, 4096 bytes; unused where the trap needs none.
 * @param[out] owned Whether this call enabled the page.
 * @return HV_STATUS_SUCCESS, INVALID_PARAMETER, INVALID_ALIGNMENT, OBJECT_IN_USE (enabled elsewhere or
 * locked), OPERATION_FAILED (the hypervisor did not enable it), or what an MSR access returns.
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_arch_enable_hypercalls(const struct hv_page *page,
								     bool *owned);

/** @brief Undo hv_arch_enable_hypercalls(): first the pointer, then the page if @p owned. */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_arch_disable_hypercalls(bool owned);
/** @} */

/** @name Registers of this virtual processor
 * arm64: fast HvCallGet/SetVpRegisters. x86: registers 0x100 and 0x200 to 0x209 by their CPUID leaf, others by the
 * MSR behind them, the rest HV_STATUS_INVALID_PARAMETER without a trap; so are leaves that the hypervisor lacks.
 * @{ */

/** @brief Read one register. @param[out] value Written only on success. @return Status of the hypervisor. */
HV_MUST_CHECK HV_CONFIG_INLINE_FORCE hv_status_t hv_arch_get_vpreg(uint32_t name,
								   struct hv_u128 *value);
/** @brief Write one register of up to 64 bits. @return Status of the hypervisor. */
HV_MUST_CHECK HV_CONFIG_INLINE_FORCE hv_status_t hv_arch_set_vpreg(uint32_t name, uint64_t value);

/** @return Whether touching a register without the privilege for it faults instead of giving a status: x86. */
HV_CONFIG_INLINE_FORCE bool hv_arch_registers_fault(void);

/**
 * @brief Read @p count registers in as few traps as the convention allows: arm64 five a trap.
 * @param[out] values Those finished are written, the others left alone.
 * @param[out] done How many were finished; the next one is what the status is about.
 * @return HV_STATUS_SUCCESS when all were read, else the status of the hypervisor.
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_arch_get_vpregs(const uint32_t *names,
							      struct hv_u128 *values,
							      uint32_t count, uint32_t *done);
/** @brief Write @p count registers in as few traps as the convention allows: arm64 three a trap. */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_arch_set_vpregs(const uint32_t *names,
							      const struct hv_u128 *values,
							      uint32_t count, uint32_t *done);
/** @} */

/** @name Identity
 * @{ */

/**
 * @brief Ask by the SMCCC who the hypervisor is.
 * @param conduit HV_CONDUIT_HVC or HV_CONDUIT_SMC; with another there is no trap.
 * @param[out] uid The four words of the answer.
 * @return Whether the query was made; false on x86.
 */
HV_MUST_CHECK HV_CONFIG_INLINE bool hv_arch_smccc_uid(uint32_t conduit, uint32_t uid[4]);

/**
 * @brief CPUID. @param[out] regs EAX, EBX, ECX, EDX.
 * @return Whether the architecture has it; false on arm64.
 */
HV_CONFIG_INLINE bool hv_arch_cpuid(uint32_t leaf, uint32_t subleaf, uint32_t regs[4]);

/** @brief Read an MSR, or HV_CONFIG_RDMSR. @return HV_STATUS_SUCCESS or what that returns; INVALID_PARAMETER on arm64. */
HV_MUST_CHECK HV_CONFIG_INLINE_FORCE hv_status_t hv_arch_rdmsr(uint32_t msr, uint64_t *value);
/** @brief Write an MSR, or HV_CONFIG_WRMSR. @return HV_STATUS_SUCCESS or what that returns; INVALID_PARAMETER on arm64. */
HV_MUST_CHECK HV_CONFIG_INLINE_FORCE hv_status_t hv_arch_wrmsr(uint32_t msr, uint64_t value);

/** @return What hardware calls this processor: affinity fields of MPIDR_EL1, or APIC id. */
HV_CONFIG_INLINE uint64_t hv_arch_hwid(void);

/** @return The bit of a feature on this architecture, of HV_HAS_*; HV_FEATURE_NONE if it has none. */
HV_CONFIG_INLINE uint32_t hv_arch_feature_bit(uint32_t feature);
/** @} */

/** @name Order and shared memory
 * @{ */
HV_CONFIG_INLINE void hv_arch_cpu_relax(void); /**< Pause of a spin loop. */
HV_CONFIG_INLINE void hv_arch_mb(void);  /**< Accesses before it are seen before those behind. */
HV_CONFIG_INLINE void hv_arch_rmb(void); /**< The same for loads alone. */
HV_CONFIG_INLINE void hv_arch_wmb(void); /**< The same for stores alone. */

/**
 * @brief Memory at @p va is about to be read or written through its GPA.
 *
 * Compilers cannot see that a GPA names a buffer, and drop stores to one whose
 * address went nowhere else; a "memory" clobber alone does not stop them.
 */
HV_CONFIG_INLINE_FORCE void hv_arch_publish(const volatile void *va);

/** @return The word at @p p; no later access is done before it. */
HV_CONFIG_INLINE uint32_t hv_arch_load_acquire32(const volatile uint32_t *p);
/** Store to @p p; every earlier access is done before it. */
HV_CONFIG_INLINE void hv_arch_store_release32(volatile uint32_t *p, uint32_t value);
/** Write @p desired if @p p holds @p expected, at once. @return What it held. */
HV_CONFIG_INLINE uint32_t hv_arch_cmpxchg32(volatile uint32_t *p, uint32_t expected,
					    uint32_t desired);
/** Clear the bits of @p mask in @p p, at once. @return What it held. */
HV_CONFIG_INLINE uint64_t hv_arch_fetch_clear64(volatile uint64_t *p, uint64_t mask);
/** @} */

/** @name Time
 * @{ */
/** @return The counter behind the reference page, read in order: CNTVCT_EL0 or the TSC. */
HV_CONFIG_INLINE uint64_t hv_arch_counter(void);
/** @return Bits 127:64 of the product. */
HV_CONFIG_INLINE uint64_t hv_arch_mul64_hi(uint64_t a, uint64_t b);
/** @} */

/** @name Conduits of the UID query
 * @{ */
#define HV_CONDUIT_NONE 0U /**< None, or not known: no query. */
#define HV_CONDUIT_HVC  1U /**< HVC #0, as PSCI uses it in a guest. */
#define HV_CONDUIT_SMC  2U /**< SMC #0, as PSCI uses it in a root partition. */
/** @} */

#if defined(HV_CONFIG_ARCH)
#include HV_CONFIG_ARCH
#elif defined(__aarch64__)
#include "../arch/arm64/backend.h"
#elif defined(__x86_64__)
#include "../arch/x86/backend.h"
#else
#error "hyperv-sdk: no backend for this architecture; name one with HV_CONFIG_ARCH"
#endif

#endif
