/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief The contract, third part: registers of this virtual processor (see arch.h).
 */
#ifndef HYPERV_SDK_ARCH_REGISTER_H
#define HYPERV_SDK_ARCH_REGISTER_H

#include "abi/register.h"
#include "arch_cpu.h"

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

#ifdef HV_ARCH_REGISTER
#include HV_ARCH_REGISTER
#endif

#endif
