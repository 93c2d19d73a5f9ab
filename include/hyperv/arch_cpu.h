/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief The contract, first part: the processor. Here the architecture is chosen (see arch.h).
 *
 * A backend's own header, arch/x86/backend.h or that of HV_CONFIG_ARCH, has this part, and names the headers with the
 * others by HV_ARCH_HYPERCALL and HV_ARCH_REGISTER, each included behind its prototypes.
 */
#ifndef HYPERV_SDK_ARCH_CPU_H
#define HYPERV_SDK_ARCH_CPU_H

#include "abi/feature_place.h"
#include "abi/status.h"
#include "types.h"

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
/** @return The word at @p p, read once and whole; in no order with accesses of other words. */
HV_CONFIG_INLINE uint64_t hv_arch_load64(const volatile uint64_t *p);
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
