/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief x86: hv_x64_hypercall_page, the only state of the SDK.
 *
 * Before start-up and after teardown it points at a stub, so that no call has
 * to test it. One definition however many units include it: weak on ELF,
 * selectany on COFF. HV_CONFIG_HYPERCALL_PAGE names an lvalue of the embedder
 * instead, of the same type and initialised with hv_x64_hypercall_stub.
 */
#ifndef HYPERV_SDK_ARCH_CPU_H
#include "../../../hyperv/arch_cpu.h" /* which includes this file if it is part of the chosen trap */
#elif !defined(HYPERV_SDK_ARCH_X86_TRAP_POINTER_H)
#define HYPERV_SDK_ARCH_X86_TRAP_POINTER_H

/** Code of the hypercall page: the registers of a hypercall are those of a call in the Microsoft ABI. */
typedef uint64_t(__attribute__((ms_abi)) *
		 hv_x64_hypercall_page_t)(uint64_t control, uint64_t first, uint64_t second);

/**
 * @brief What hypercalls reach without a page: returns HV_STATUS_INVALID_HYPERCALL_CODE.
 *
 * Assembly, so that it never writes the shadow space, which trap/page_call.h does not give; it may be
 * called indirectly, hence the ENDBR64. With gcc its type is not that of the page, because a definition in
 * another ABI makes gcc set up its tables of registers twice, a third of what hyperv/arch.h costs to compile.
 */
#if defined(__linux__) && defined(__KERNEL__)
/* Linux has its ways to return, which its compiler knows, and -O2, where the shadow space is not written. */
HV_CONFIG_INLINE __attribute__((ms_abi)) uint64_t hv_x64_hypercall_stub(
	uint64_t control __attribute__((unused)), uint64_t first __attribute__((unused)),
	uint64_t second __attribute__((unused)))
{
	return HV_STATUS_INVALID_HYPERCALL_CODE;
}
#else
#ifdef __clang__
static __attribute__((naked, ms_abi, unused)) uint64_t hv_x64_hypercall_stub(
	uint64_t control __attribute__((unused)), uint64_t first __attribute__((unused)),
	uint64_t second __attribute__((unused)))
#else
#define hv_x64_hypercall_stub ((hv_x64_hypercall_page_t)hv_x64_hypercall_stub_code)
static __attribute__((naked, unused)) void hv_x64_hypercall_stub_code(void)
#endif
{
	__asm__("endbr64\n\tmovl $2, %eax\n\tret"); /* HV_STATUS_INVALID_HYPERCALL_CODE */
}
#endif

#ifdef HV_CONFIG_HYPERCALL_PAGE
#define HV_X64_HYPERCALL_PAGE HV_CONFIG_HYPERCALL_PAGE
#else
/** The pointer that calls go through: hv_x64_hypercall_page, or what HV_CONFIG_HYPERCALL_PAGE names. */
#define HV_X64_HYPERCALL_PAGE hv_x64_hypercall_page
/** The code to call; set by hv_start() and hv_stop(). */
extern hv_x64_hypercall_page_t hv_x64_hypercall_page;
#ifdef _WIN32
__declspec(selectany)
#else
__attribute__((weak, visibility("hidden")))
#endif
	hv_x64_hypercall_page_t hv_x64_hypercall_page = hv_x64_hypercall_stub;
#endif

/** @return Whether hypercalls go through the page. */
HV_CONFIG_INLINE bool hv_x64_trap_needs_page(void)
{
	return true;
}

/** Call through the page at @p va from now on; NULL: through the stub. */
HV_CONFIG_INLINE void hv_x64_trap_set_page(void *va)
{
	if (va == HV_NULL)
		HV_X64_HYPERCALL_PAGE = hv_x64_hypercall_stub;
	else
		HV_X64_HYPERCALL_PAGE = (hv_x64_hypercall_page_t)(uintptr_t)va;
}

#endif
