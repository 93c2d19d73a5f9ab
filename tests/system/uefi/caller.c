/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/*
 * Starts the application as a shell does: on the machine as it is, and once more when the guest OS id and, on
 * x86, the hypercall page are somebody's already, as where firmware uses Hyper-V itself. Both must then be as they
 * were, and still work.
 */
#include <arch/x86/abi/msr.h>
#include <hyperv/guest_os_id.h>
#include <hyperv/spin_wait.h>
#include <hyperv/start.h>

#include "efi.h"
#include "print.h"

#define OS_TYPE    0x7e
#define OS_VERSION 0x020304

/* application.S */
extern const uint8_t application[];
extern const uint8_t application_end[];

static struct efi_system_table *firmware;

void print_char(char c)
{
	efi_char16_t text[2];

	text[0] = (unsigned char)c;
	text[1] = 0;
	(void)firmware->console_out->output_string(firmware->console_out, text);
}

static uint32_t check(bool good, const char *what)
{
	print("caller: %s: %s\n", what, good ? "yes" : "NO");
	return good ? 0 : 1;
}

static uint32_t start_application(efi_handle_t self)
{
	static const struct efi_guid shell = EFI_SHELL_PARAMETERS_GUID;
	static uint64_t parameters[8]; /* nobody looks into them */
	struct efi_boot_services *boot = firmware->boot;
	efi_handle_t image = HV_NULL;

	if (boot->load_image(0, self, HV_NULL, application,
			     (uint64_t)(application_end - application), &image) != EFI_SUCCESS)
		return check(false, "loaded");
	if (boot->install_protocol(&image, &shell, 0, parameters) != EFI_SUCCESS)
		return check(false, "taken for a shell");
	return check(boot->start_image(image, HV_NULL, HV_NULL) == EFI_SUCCESS,
		     "the application came back with success");
}

/* For the hypercall code, on x86. */
static bool new_page(struct hv_page *page)
{
	efi_address_t address = 0;

	if (firmware->boot->allocate_pages(EFI_ALLOCATE_ANY_PAGES, EFI_LOADER_CODE, 1, &address) !=
	    EFI_SUCCESS)
		return false;
	page->gpa = address;
	page->va = (void *)address;
	return true;
}

static uint32_t own_and_start(efi_handle_t self)
{
	const uint64_t id = hv_guest_os_id_open_source(OS_TYPE, 0, OS_VERSION, 0);
	uint64_t id_after = 0, page_before = 0, page_after = 0;
	struct hv_guest guest;
	struct hv_page page;
	uint32_t wrong;

	if (!new_page(&page) || hv_start(&guest, id, &page) != HV_STATUS_SUCCESS ||
	    (guest.owned & HV_GUEST_OWNS_OS_ID) == 0)
		return check(false, "started before the application");
	(void)!hv_arch_rdmsr(HV_X64_MSR_HYPERCALL, &page_before);
	print("caller: guest OS id 0x%llx, hypercall page 0x%llx\n", (unsigned long long)id,
	      (unsigned long long)page_before);
	wrong = start_application(self);
	(void)!hv_arch_rdmsr(HV_X64_MSR_HYPERCALL, &page_after);
	wrong += check(hv_get_vpreg(HV_REGISTER_GUEST_OS_ID, &id_after) == HV_STATUS_SUCCESS &&
			       id_after == id,
		       "the guest OS id is ours");
	wrong += check(page_after == page_before, "the hypercall page is ours");
	wrong += check(hv_notify_long_spin_wait(1) == HV_STATUS_SUCCESS, "a hypercall works");
	return wrong + check(hv_stop(&guest) == HV_STATUS_SUCCESS, "stopped");
}

efi_status_t efi_main(efi_handle_t self, struct efi_system_table *system)
{
	uint32_t wrong;

	firmware = system;
	wrong = start_application(self);
	wrong += own_and_start(self);
	print("caller: %u checks failed\n", wrong);
	firmware->runtime->reset_system(EFI_RESET_SHUTDOWN, EFI_SUCCESS, 0, HV_NULL);
	return EFI_DEVICE_ERROR;
}
