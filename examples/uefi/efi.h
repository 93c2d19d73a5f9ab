/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief What the example and its test need of UEFI (UEFI Specification 2.10), and no more of it.
 *
 * Members that are only passed over are `void *`, in the order of the specification. The compiler is told to make
 * code for Windows: its calling convention is the one of UEFI, on both architectures.
 */
#ifndef EFI_H
#define EFI_H

#include <stdint.h>

typedef uint64_t efi_status_t; /**< EFI_STATUS; its top bit is an error's. */
typedef void *efi_handle_t;    /**< EFI_HANDLE. */
typedef uint16_t efi_char16_t; /**< CHAR16, a character of UCS-2. */
typedef uint64_t
	efi_address_t; /**< EFI_PHYSICAL_ADDRESS; while boot services last it is a pointer as well. */

#define EFI_SUCCESS      0ULL
#define EFI_DEVICE_ERROR (1ULL << 63 | 7)

/** @brief EFI_GUID. */
struct efi_guid {
	uint32_t first;
	uint16_t second;
	uint16_t third;
	uint8_t rest[8];
};

/** EFI_ACPI_20_TABLE_GUID: the RSDP. */
#define EFI_ACPI_20_TABLE_GUID                                                                     \
	{                                                                                          \
		0x8868e871, 0xe4f1, 0x11d3,                                                        \
		{                                                                                  \
			0xbc, 0x22, 0x00, 0x80, 0xc7, 0x3c, 0x88, 0x81                             \
		}                                                                                  \
	}
/** EFI_DTB_TABLE_GUID: a flattened device tree. */
#define EFI_DTB_TABLE_GUID                                                                         \
	{                                                                                          \
		0xb1b621d5, 0xf19c, 0x41a5,                                                        \
		{                                                                                  \
			0x83, 0x0b, 0xd9, 0x15, 0x2c, 0x69, 0xaa, 0xe0                             \
		}                                                                                  \
	}
/** EFI_SHELL_PARAMETERS_PROTOCOL_GUID (UEFI Shell Specification 2.2): on an image that a shell has started. */
#define EFI_SHELL_PARAMETERS_GUID                                                                  \
	{                                                                                          \
		0x752f3136, 0x4e16, 0x4fdc,                                                        \
		{                                                                                  \
			0xa2, 0x2a, 0xe5, 0xf4, 0x68, 0x12, 0xf4, 0xca                             \
		}                                                                                  \
	}

/** @brief EFI_TABLE_HEADER. */
struct efi_table_header {
	uint64_t signature;
	uint32_t revision;
	uint32_t header_size;
	uint32_t crc32;
	uint32_t reserved;
};

/** @brief EFI_SIMPLE_TEXT_OUTPUT_PROTOCOL, up to what is used. */
struct efi_text_output {
	void *reset;
	efi_status_t (*output_string)(struct efi_text_output *self, const efi_char16_t *text);
};

#define EFI_ALLOCATE_ANY_PAGES 0U /**< AllocateAnyPages. */
#define EFI_LOADER_CODE        1U /**< EfiLoaderCode: memory that may be executed. */

/** @brief EFI_BOOT_SERVICES, up to what is used. */
struct efi_boot_services {
	struct efi_table_header header;
	void *task_priority[2];
	efi_status_t (*allocate_pages)(uint32_t how, uint32_t type, uint64_t pages,
				       efi_address_t *address);
	efi_status_t (*free_pages)(efi_address_t address, uint64_t pages);
	void *memory[3];
	void *events[6];
	efi_status_t (*install_protocol)(efi_handle_t *handle, const struct efi_guid *protocol,
					 uint32_t type, void *interface);
	void *interfaces[2];
	efi_status_t (*handle_protocol)(efi_handle_t handle, const struct efi_guid *protocol,
					void **interface);
	void *handles[5];
	efi_status_t (*load_image)(uint8_t boot_policy, efi_handle_t parent, const void *path,
				   const void *source, uint64_t size, efi_handle_t *image);
	efi_status_t (*start_image)(efi_handle_t image, uint64_t *data_size, efi_char16_t **data);
	void *images[3];
	void *get_next_monotonic_count;
	efi_status_t (*stall)(uint64_t microseconds);
};

#define EFI_RESET_SHUTDOWN 2U /**< EfiResetShutdown. */

/** @brief EFI_RUNTIME_SERVICES, up to what is used. */
struct efi_runtime_services {
	struct efi_table_header header;
	void *time[4];
	void *memory[2];
	void *variables[3];
	void *get_next_high_monotonic_count;
	void (*reset_system)(uint32_t type, efi_status_t status, uint64_t size, const void *data);
};

/** @brief EFI_CONFIGURATION_TABLE. */
struct efi_configuration_table {
	struct efi_guid guid;
	const void *table;
};

/** @brief EFI_SYSTEM_TABLE. */
struct efi_system_table {
	struct efi_table_header header;
	const efi_char16_t *firmware_vendor;
	uint32_t firmware_revision;
	efi_handle_t console_in_handle;
	void *console_in;
	efi_handle_t console_out_handle;
	struct efi_text_output *console_out;
	efi_handle_t standard_error_handle;
	struct efi_text_output *standard_error;
	struct efi_runtime_services *runtime;
	struct efi_boot_services *boot;
	uint64_t table_count;
	const struct efi_configuration_table *tables;
};

/** @brief Where firmware begins the application. */
efi_status_t efi_main(efi_handle_t image, struct efi_system_table *system);

/** @return Whether two GUIDs are the same. */
static inline int efi_same_guid(const struct efi_guid *a, const struct efi_guid *b)
{
	uint32_t i;

	for (i = 0; i < sizeof(a->rest); i++)
		if (a->rest[i] != b->rest[i])
			return 0;
	return a->first == b->first && a->second == b->second && a->third == b->third;
}

#endif
