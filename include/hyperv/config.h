/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief The porting seam: what the SDK needs from compiler and environment.
 *
 * Compiler and kernel macros are asked here and in the backends, nowhere else.
 * An embedder sets these before the first include, all optional:
 *
 * | macro | meaning |
 * |---|---|
 * | HV_CONFIG_TYPES_HEADER | header with uint8_t to uint64_t, uintptr_t, bool |
 * | HV_CONFIG_EDK2 | take the types from EDK2's Base.h |
 * | HV_CONFIG_INLINE | qualifier of every function, `static inline` by default |
 * | HV_CONFIG_INLINE_FORCE | the same, for functions that only pay off inline |
 * | HV_CONFIG_ARCH | header of another backend (arch.h, arch_cpu.h) |
 * | HV_CONFIG_TRAP | header of another trap (arch/arm64/trap, arch/x86/trap) |
 * | HV_CONFIG_CONDUIT | lvalue read by arch/arm64/trap/conduit.h |
 * | HV_CONFIG_HYPERCALL_PAGE | lvalue used instead of hv_x64_hypercall_page |
 * | HV_CONFIG_RDMSR | `hv_status_t f(uint32_t msr, uint64_t *value)`, used instead of the bare instruction; a fault is HV_STATUS_INVALID_PARAMETER |
 * | HV_CONFIG_WRMSR | `hv_status_t f(uint32_t msr, uint64_t value)`, the same |
 * | HV_CONFIG_X86_XMM | fast hypercalls may use XMM0 to XMM5; built without SSE, what is in them is the embedder's to save |
 * | HV_CONFIG_MMU_OFF | caches are off: barriers of the full system, no exclusives, fast calls only |
 * | HV_CONFIG_CHECK_LAYOUT | assert every field's offset, not only sizes |
 */
#ifndef HYPERV_SDK_CONFIG_H
#define HYPERV_SDK_CONFIG_H

#if !defined(__GNUC__) && !defined(__clang__)
#error "hyperv-sdk: needs gcc, clang or clang-cl"
#endif

#if !defined(__BYTE_ORDER__) || __BYTE_ORDER__ != __ORDER_LITTLE_ENDIAN__
#error "hyperv-sdk: the Hyper-V interface is little-endian, and so must the guest be"
#endif

#if defined(HV_CONFIG_TYPES_HEADER)
#include HV_CONFIG_TYPES_HEADER
#elif defined(HV_CONFIG_EDK2)
#include <Base.h>
typedef UINT8 uint8_t;
typedef UINT16 uint16_t;
typedef UINT32 uint32_t;
typedef UINT64 uint64_t;
typedef UINTN uintptr_t;
#ifndef __cplusplus
#include <stdbool.h>
#endif
#elif defined(__linux__) && defined(__KERNEL__)
#include <linux/stddef.h>
#include <linux/types.h>
#elif defined(__FreeBSD__) && defined(_KERNEL)
#include <sys/types.h>
#include <sys/stdint.h>
#else
#ifndef __cplusplus
#include <stdbool.h>
#endif
#include <stdint.h>
#endif

/** NULL, without <stddef.h>, which costs a compiler as much as <stdint.h>. */
#ifdef __cplusplus
#define HV_NULL nullptr
#else
#define HV_NULL ((void *)0)
#endif

#ifndef HV_CONFIG_INLINE
/** Qualifier of every function of the SDK. */
#define HV_CONFIG_INLINE static inline
#ifndef HV_CONFIG_INLINE_FORCE
/** Qualifier of the functions whose arguments must be seen as constants by what they call. */
#define HV_CONFIG_INLINE_FORCE static inline __attribute__((always_inline))
#endif
#endif
#ifndef HV_CONFIG_INLINE_FORCE
#define HV_CONFIG_INLINE_FORCE HV_CONFIG_INLINE
#endif

#ifdef __OPTIMIZE__
/** Never defined: a call that survives optimisation is the compile-time error. */
void hv_constant_out_of_range(void)
	__attribute__((error("hyperv-sdk: a constant argument is out of range")));
#endif

/**
 * @brief Fail to compile when the compiler sees that @p value is over @p max.
 *
 * Costs nothing. Without optimisation, or for a value known only at run time,
 * it does nothing, and the caller's mask applies.
 */
HV_CONFIG_INLINE_FORCE void hv_check_constant(uint64_t value, uint64_t max)
{
#ifdef __OPTIMIZE__
	if (__builtin_constant_p(value) && value > max)
		hv_constant_out_of_range();
#else
	(void)value;
	(void)max;
#endif
}

/** The result must be looked at. */
#define HV_MUST_CHECK __attribute__((warn_unused_result))

/** A path that is seldom taken: kept out of the way of the others. */
#define HV_COLD __attribute__((cold))

#if defined(__has_feature)
#if __has_feature(kcfi)
/** The callee has no type hash in front of it: the hypercall page is the hypervisor's code. */
#define HV_NO_KCFI __attribute__((no_sanitize("kcfi")))
#endif
#endif
#ifndef HV_NO_KCFI
#define HV_NO_KCFI
#endif

/** @p x, which is usually true, as a condition. */
#define HV_LIKELY(x) __builtin_expect(!!(x), 1)
/** @p x, which is usually false, as a condition. */
#define HV_UNLIKELY(x) __builtin_expect(!!(x), 0)

/* clang warns of a packed structure with a larger alignment inside when it may not access memory unaligned. */
#ifdef __clang__
/* clang-format off */
/** In front of a structure that the format packs so. */
#define HV_UNALIGNED_BEGIN _Pragma("clang diagnostic push") _Pragma("clang diagnostic ignored \"-Wunaligned-access\"")
/* clang-format on */
/** Behind it. */
#define HV_UNALIGNED_END _Pragma("clang diagnostic pop")
#else
#define HV_UNALIGNED_BEGIN
#define HV_UNALIGNED_END
#endif

/** Compile-time assertion, in C and C++. */
#ifdef __cplusplus
#define HV_STATIC_ASSERT static_assert
#else
#define HV_STATIC_ASSERT _Static_assert
#endif

#if __SIZEOF_POINTER__ < 8 && !defined(_WIN32)
/* A 64-bit member aligns to 4 in the i386 System V ABI; padding is explicit, so nothing else differs. */
#define HV_ASSERT_LAYOUT(type, size, align)                                                        \
	HV_STATIC_ASSERT(sizeof(type) == size && __alignof__(type) <= align, "")
#else
/** Assert size and alignment of a structure of the wire where it stands. */
#define HV_ASSERT_LAYOUT(type, size, align)                                                        \
	HV_STATIC_ASSERT(sizeof(type) == size && __alignof__(type) == align, "")
#endif

#ifdef HV_CONFIG_CHECK_LAYOUT
/** Assert the offset of one member. No semicolon after it: by default nothing is left of it, since it is not free. */
#define HV_ASSERT_OFFSET(type, member, offset)                                                     \
	HV_STATIC_ASSERT(__builtin_offsetof(type, member) == (offset), "offset");
#else
#define HV_ASSERT_OFFSET(type, member, offset)
#endif

#ifdef __cplusplus
/** Fixes the type of an enumeration where the language can, so that it never widens. */
#define HV_ENUM_TYPE(type) : type
#else
#define HV_ENUM_TYPE(type)
#endif

/** A constant of structure @p type, in C and C++. */
#ifdef __cplusplus
#define HV_CONSTANT(type, ...) (type{ __VA_ARGS__ })
#else
#define HV_CONSTANT(type, ...) ((struct type){ __VA_ARGS__ })
#endif

#endif
