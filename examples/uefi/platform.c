/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
#include <hyperv/bytes.h>
#include <hyperv/detect.h>

#include "application.h"
#include "devicetree.h"
#include "report.h"

/* ACPI Specification 6.5: RSDP 5.2.5.3, XSDT 5.2.8, FADT 5.2.9 with its ARM boot architecture flags. */
#define RSDP_XSDT           24
#define TABLE_LENGTH        4
#define XSDT_ENTRIES        36
#define FADT_ARM_BOOT_FLAGS 129
#define ARM_PSCI_COMPLIANT  1U
#define ARM_PSCI_USE_HVC    2U

static const void *table_of(const struct efi_guid *guid)
{
	uint64_t i;

	for (i = 0; i < firmware->table_count; i++)
		if (efi_same_guid(&firmware->tables[i].guid, guid))
			return firmware->tables[i].table;
	return NULL;
}

static const uint8_t *find_fadt(void)
{
	static const struct efi_guid guid = EFI_ACPI_20_TABLE_GUID;
	const uint8_t *rsdp = table_of(&guid);
	const uint8_t *xsdt, *table;
	uint64_t length, at;

	if (rsdp == NULL)
		return NULL;
	xsdt = (const uint8_t *)hv_read_le(rsdp + RSDP_XSDT, 8);
	length = hv_read_le(xsdt + TABLE_LENGTH, 4);
	for (at = XSDT_ENTRIES; at + 8 <= length; at += 8) {
		table = (const uint8_t *)hv_read_le(xsdt + at, 8);
		if (hv_read_le(table, 4) == HV_FADT_SIGNATURE)
			return table;
	}
	return NULL;
}

static uint32_t conduit_of_fadt(const uint8_t *fadt)
{
	uint64_t flags = hv_read_le(fadt + FADT_ARM_BOOT_FLAGS, 2);

	if ((flags & ARM_PSCI_COMPLIANT) == 0)
		return HV_CONDUIT_NONE;
	return (flags & ARM_PSCI_USE_HVC) != 0 ? HV_CONDUIT_HVC : HV_CONDUIT_SMC;
}

static uint32_t conduit_of_tree(const void *tree)
{
	const char *method = devicetree_string(tree, "psci", "method");

	if (method == NULL)
		return HV_CONDUIT_NONE;
	return method[0] == 'h' ? HV_CONDUIT_HVC : HV_CONDUIT_SMC;
}

void find_platform(struct hv_platform *platform)
{
	static const char *const psci[] = { "", ", PSCI by HVC", ", PSCI by SMC" };
	static const struct efi_guid tree_guid = EFI_DTB_TABLE_GUID;
	const uint8_t *fadt = find_fadt();
	const void *tree = table_of(&tree_guid);

	platform->fadt = fadt;
	platform->fadt_size = fadt != NULL ? (uint32_t)hv_read_le(fadt + TABLE_LENGTH, 4) : 0;
	platform->conduit = HV_CONDUIT_NONE;
	if (fadt != NULL && platform->fadt_size > FADT_ARM_BOOT_FLAGS + 1)
		platform->conduit = conduit_of_fadt(fadt);
	else if (tree != NULL)
		platform->conduit = conduit_of_tree(tree);
	report_line("tables: %s%s",
		    fadt != NULL   ? "ACPI"
		    : tree != NULL ? "device tree"
				   : "none",
		    psci[platform->conduit]);
}
