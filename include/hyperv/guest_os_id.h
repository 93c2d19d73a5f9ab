/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Build and take apart the guest OS id (TLFS, "Reporting the Guest OS Identity").
 */
#ifndef HYPERV_SDK_GUEST_OS_ID_H
#define HYPERV_SDK_GUEST_OS_ID_H

#include "abi/guest_os_id.h"
#include "bits.h"

/** @brief A guest OS id in parts; which of them count, @ref open_source tells. */
struct hv_guest_os {
	bool open_source;     /**< The open-source layout, else Microsoft's. */
	uint8_t type;         /**< Open source: HV_GUEST_OS_TYPE_*, 7 bits. */
	uint8_t os_id;        /**< Distribution, or operating system of the vendor. */
	uint16_t vendor;      /**< Microsoft: HV_GUEST_OS_VENDOR_*, 15 bits. */
	uint32_t version;     /**< Open source: version of the kernel. */
	uint8_t major;        /**< Microsoft: major version. */
	uint8_t minor;        /**< Microsoft: minor version. */
	uint8_t service_pack; /**< Microsoft: service version. */
	uint16_t build;       /**< Build number. */
};

/**
 * @brief Id of an open-source system.
 * @param type HV_GUEST_OS_TYPE_*, 0 to 127. @param os_id Distribution, or 0.
 * @param version Version of the kernel; Linux has major << 16 | minor << 8 | patch.
 * @param build Build number, or 0.
 */
HV_CONFIG_INLINE_FORCE uint64_t hv_guest_os_id_open_source(uint8_t type, uint8_t os_id,
							   uint32_t version, uint16_t build)
{
	hv_check_constant(type, HV_GUEST_OS_ID_TYPE_MASK >> HV_GUEST_OS_ID_TYPE_SHIFT);
	return HV_GUEST_OS_ID_OPEN_SOURCE |
	       hv_field_put(type, HV_GUEST_OS_ID_TYPE_MASK, HV_GUEST_OS_ID_TYPE_SHIFT) |
	       hv_field_put(os_id, HV_GUEST_OS_ID_OS_ID_MASK, HV_GUEST_OS_ID_OS_ID_SHIFT) |
	       hv_field_put(version, HV_GUEST_OS_ID_VERSION_MASK, HV_GUEST_OS_ID_VERSION_SHIFT) |
	       build;
}

/**
 * @brief Id of a proprietary system.
 * @param vendor HV_GUEST_OS_VENDOR_*, 0 to 32767. @param os_id Operating system of the vendor.
 * @param major,minor,service_pack,build Its version.
 */
HV_CONFIG_INLINE_FORCE uint64_t hv_guest_os_id_microsoft(uint16_t vendor, uint8_t os_id,
							 uint8_t major, uint8_t minor,
							 uint8_t service_pack, uint16_t build)
{
	hv_check_constant(vendor, HV_GUEST_OS_ID_VENDOR_MASK >> HV_GUEST_OS_ID_VENDOR_SHIFT);
	return hv_field_put(vendor, HV_GUEST_OS_ID_VENDOR_MASK, HV_GUEST_OS_ID_VENDOR_SHIFT) |
	       hv_field_put(os_id, HV_GUEST_OS_ID_OS_MASK, HV_GUEST_OS_ID_OS_SHIFT) |
	       hv_field_put(major, HV_GUEST_OS_ID_MAJOR_MASK, HV_GUEST_OS_ID_MAJOR_SHIFT) |
	       hv_field_put(minor, HV_GUEST_OS_ID_MINOR_MASK, HV_GUEST_OS_ID_MINOR_SHIFT) |
	       hv_field_put(service_pack, HV_GUEST_OS_ID_SERVICE_PACK_MASK,
			    HV_GUEST_OS_ID_SERVICE_PACK_SHIFT) |
	       build;
}

/** @brief Take an id apart. @param id The id. @param[out] os Its parts; those of the other layout are zero. */
HV_CONFIG_INLINE void hv_guest_os_id_parse(uint64_t id, struct hv_guest_os *os)
{
	bool open_source = (id & HV_GUEST_OS_ID_OPEN_SOURCE) != 0;

	os->open_source = open_source;
	os->type = 0;
	os->vendor = 0;
	os->version = 0;
	os->major = 0;
	os->minor = 0;
	os->service_pack = 0;
	os->build = (uint16_t)(id & HV_GUEST_OS_ID_BUILD_MASK);
	if (open_source) {
		os->type = (uint8_t)hv_field_get(id, HV_GUEST_OS_ID_TYPE_MASK,
						 HV_GUEST_OS_ID_TYPE_SHIFT);
		os->os_id = (uint8_t)hv_field_get(id, HV_GUEST_OS_ID_OS_ID_MASK,
						  HV_GUEST_OS_ID_OS_ID_SHIFT);
		os->version = (uint32_t)hv_field_get(id, HV_GUEST_OS_ID_VERSION_MASK,
						     HV_GUEST_OS_ID_VERSION_SHIFT);
	} else {
		os->vendor = (uint16_t)hv_field_get(id, HV_GUEST_OS_ID_VENDOR_MASK,
						    HV_GUEST_OS_ID_VENDOR_SHIFT);
		os->os_id = (uint8_t)hv_field_get(id, HV_GUEST_OS_ID_OS_MASK,
						  HV_GUEST_OS_ID_OS_SHIFT);
		os->major = (uint8_t)hv_field_get(id, HV_GUEST_OS_ID_MAJOR_MASK,
						  HV_GUEST_OS_ID_MAJOR_SHIFT);
		os->minor = (uint8_t)hv_field_get(id, HV_GUEST_OS_ID_MINOR_MASK,
						  HV_GUEST_OS_ID_MINOR_SHIFT);
		os->service_pack = (uint8_t)hv_field_get(id, HV_GUEST_OS_ID_SERVICE_PACK_MASK,
							 HV_GUEST_OS_ID_SERVICE_PACK_SHIFT);
	}
}

#endif
