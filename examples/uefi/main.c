/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/*
 * What is this machine? An application of UEFI that asks the hypervisor, in firmware or from its shell, and
 * changes nothing for those who come after it.
 */
#include <hyperv/version.h>

#include "application.h"
#include "print.h"
#include "report.h"
#include "visit.h"

/* A line of a console has 80 columns; one that is longer goes there in parts. */
#define COLUMNS 80U

struct efi_system_table *firmware;

static efi_char16_t line[COLUMNS + 1];
static uint32_t line_length;

static void flush(void)
{
	line[line_length] = 0;
	(void)firmware->console_out->output_string(firmware->console_out, line);
	line_length = 0;
}

void print_char(char c)
{
	line[line_length++] = (unsigned char)c;
	if (c == '\n' || line_length == COLUMNS)
		flush();
}

void report_wait(uint32_t microseconds)
{
	(void)firmware->boot->stall(microseconds);
}

uint64_t visit_new_page(void)
{
	efi_address_t address = 0;

	if (firmware->boot->allocate_pages(EFI_ALLOCATE_ANY_PAGES, EFI_LOADER_CODE, 1, &address) !=
	    EFI_SUCCESS)
		return 0;
	return address;
}

void visit_free_page(uint64_t address)
{
	(void)firmware->boot->free_pages(address, 1);
}

static void report_firmware(void)
{
	const efi_char16_t *vendor = firmware->firmware_vendor;

	print("firmware: ");
	for (; *vendor != 0; vendor++)
		print_char(*vendor < 0x7f ? (char)*vendor : '?');
	print(", UEFI %u.%u\n", firmware->header.revision >> 16,
	      (firmware->header.revision & 0xffff) / 10);
}

/* A shell waits for our return. Firmware that has nothing else to boot would wait for a key. */
static void leave(efi_handle_t image, efi_status_t status)
{
	static const struct efi_guid shell = EFI_SHELL_PARAMETERS_GUID;
	void *interface;

	if (firmware->boot->handle_protocol(image, &shell, &interface) != EFI_SUCCESS)
		firmware->runtime->reset_system(EFI_RESET_SHUTDOWN, status, 0, HV_NULL);
}

efi_status_t efi_main(efi_handle_t image, struct efi_system_table *system)
{
	struct hv_platform platform;
	efi_status_t status;
	uint32_t wrong;

	firmware = system;
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
