/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/*
 * What is this machine? An application of EDK2 that asks the hypervisor, in firmware or from its shell, and changes
 * nothing for those who come after it. The SDK's headers and EDK2's are in one unit, and share their types.
 */
#include <Uefi.h>

#include <IndustryStandard/Acpi.h>
#include <Library/UefiBootServicesTableLib.h>
#include <Library/UefiLib.h>
#include <Library/UefiRuntimeServicesTableLib.h>
#include <Protocol/ShellParameters.h>

#include <hyperv/detect.h>
#include <hyperv/version.h>

#include "../common/print.h"
#include "../common/report.h"
#include "../common/visit.h"

/* A line of a console has 80 columns; one that is longer goes there in parts. */
#define COLUMNS 80

static CHAR16 line[COLUMNS + 1];
static UINTN line_length;

void print_char(char c)
{
	line[line_length++] = (UINT8)c;
	if (c != '\n' && line_length < COLUMNS)
		return;
	line[line_length] = 0;
	line_length = 0;
	(VOID) gST->ConOut->OutputString(gST->ConOut, line);
}

void report_wait(uint32_t microseconds)
{
	(VOID) gBS->Stall(microseconds);
}

uint64_t visit_new_page(void)
{
	EFI_PHYSICAL_ADDRESS address = 0;

	if (EFI_ERROR(gBS->AllocatePages(AllocateAnyPages, EfiLoaderCode, 1, &address)))
		return 0;
	return address;
}

void visit_free_page(uint64_t address)
{
	(VOID) gBS->FreePages(address, 1);
}

static void report_firmware(void)
{
	const CHAR16 *vendor = gST->FirmwareVendor;

	print("firmware: ");
	for (; *vendor != 0; vendor++)
		print_char(*vendor < 0x7f ? (char)*vendor : '?');
	print(", UEFI %u.%u\n", gST->Hdr.Revision >> 16, (gST->Hdr.Revision & 0xffff) / 10);
}

/* arm64: the conduit by which PSCI is called, out of ACPI's FADT. */
static uint32_t conduit_of(const EFI_ACPI_6_3_FIXED_ACPI_DESCRIPTION_TABLE *fadt)
{
	if (fadt == NULL || (fadt->ArmBootArch & EFI_ACPI_6_3_ARM_PSCI_COMPLIANT) == 0)
		return HV_CONDUIT_NONE;
	return (fadt->ArmBootArch & EFI_ACPI_6_3_ARM_PSCI_USE_HVC) != 0 ? HV_CONDUIT_HVC
									: HV_CONDUIT_SMC;
}

static void find_platform(struct hv_platform *platform)
{
	static const char *const psci[] = { "", ", PSCI by HVC", ", PSCI by SMC" };
	EFI_ACPI_COMMON_HEADER *fadt =
		EfiLocateFirstAcpiTable(EFI_ACPI_6_3_FIXED_ACPI_DESCRIPTION_TABLE_SIGNATURE);

	platform->fadt = fadt;
	platform->fadt_size = fadt != NULL ? fadt->Length : 0;
	platform->conduit = HV_CONDUIT_NONE;
	if (platform->fadt_size >= sizeof(EFI_ACPI_6_3_FIXED_ACPI_DESCRIPTION_TABLE))
		platform->conduit = conduit_of((VOID *)fadt);
	report_line("tables: %s%s", fadt != NULL ? "ACPI" : "none", psci[platform->conduit]);
}

/* A shell waits for our return. Firmware that has nothing else to boot would wait for a key. */
static void leave(EFI_HANDLE image, EFI_STATUS status)
{
	VOID *interface;

	if (EFI_ERROR(gBS->HandleProtocol(image, &gEfiShellParametersProtocolGuid, &interface)))
		gRT->ResetSystem(EfiResetShutdown, status, 0, NULL);
}

EFI_STATUS EFIAPI UefiMain(EFI_HANDLE image, EFI_SYSTEM_TABLE *system)
{
	struct hv_platform platform;
	EFI_STATUS status;
	uint32_t wrong;

	report_line("Hyper-V SDK %u.%u.%u: what is this machine?", HV_SDK_VERSION_MAJOR,
		    HV_SDK_VERSION_MINOR, HV_SDK_VERSION_PATCH);
	report_firmware();
	find_platform(&platform);
	wrong = visit(&platform);
	report_line("end of the report, %u checks failed", wrong);
	status = wrong == 0 ? EFI_SUCCESS : EFI_DEVICE_ERROR;
	leave(image, status);
	return status;
}
