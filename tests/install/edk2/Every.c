/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Every function of the SDK, kept though nobody calls it, behind headers of EDK2: no warning, and it needs no other. */
#include <PiDxe.h>

#include <IndustryStandard/Acpi.h>
#include <Library/BaseLib.h>
#include <Library/BaseMemoryLib.h>
#include <Library/DebugLib.h>
#include <Library/UefiLib.h>

/* Also by a linker that drops what nobody calls, so that it sees what each function needs. */
#ifdef __ELF__
#define HV_CONFIG_INLINE static __attribute__((used, retain))
#else
#define HV_CONFIG_INLINE static __attribute__((used))
#endif
/* Written by the test: an include of each topic. */
#include "topics.h"

/* The same types, so that a pointer to one is a pointer to the other. */
extern UINT8 of_8_bits;
extern uint8_t of_8_bits;
extern UINT16 of_16_bits;
extern uint16_t of_16_bits;
extern UINT32 of_32_bits;
extern uint32_t of_32_bits;
extern UINT64 of_64_bits;
extern uint64_t of_64_bits;
extern UINTN of_a_pointer;
extern uintptr_t of_a_pointer;

EFI_STATUS EFIAPI UefiMain(EFI_HANDLE image, EFI_SYSTEM_TABLE *system)
{
	return EFI_SUCCESS;
}
