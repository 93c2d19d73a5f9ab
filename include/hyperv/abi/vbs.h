/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Reports by which a guest of VBS isolation shows what it is.
 */
#ifndef HYPERV_SDK_ABI_VBS_H
#define HYPERV_SDK_ABI_VBS_H

#include "../types.h"

/** @name Sizes, in bytes
 * @{ */
#define HV_VBS_VM_REPORT_DATA_SIZE 64   /**< Data of the caller in a report. */
#define HV_VBS_REPORT_SIZE         560  /**< Report, struct hv_vbs_report. */
#define HV_VBS_VM_MAX_REPORT_SIZE  2048 /**< Output of the call. */
/** @} */

/** @brief Input of HvCallVbsVmCallReport (openvmm: HvInputVbsVmCallReport). */
struct hv_input_vbs_vm_call_report {
	uint8_t report_data[HV_VBS_VM_REPORT_DATA_SIZE]; /**< Put into the report. */
};
HV_ASSERT_LAYOUT(struct hv_input_vbs_vm_call_report, 64, 1);
HV_ASSERT_OFFSET(struct hv_input_vbs_vm_call_report, report_data, 0)

/**
 * @brief Output of HvCallVbsVmCallReport (openvmm: HvOutputVbsVmCallReport).
 *
 * The report, struct hv_vbs_report, stands at its start.
 */
struct hv_output_vbs_vm_call_report {
	uint8_t report[HV_VBS_VM_MAX_REPORT_SIZE]; /**< Report. */
};
HV_ASSERT_LAYOUT(struct hv_output_vbs_vm_call_report, 2048, 1);
HV_ASSERT_OFFSET(struct hv_output_vbs_vm_call_report, report, 0)

/** @brief Head of a report (openvmm: VbsReportPackageHeader). */
struct hv_vbs_report_package_header {
	uint32_t package_size;     /**< Bytes of all of the report. */
	uint32_t version;          /**< Version of this head. */
	uint32_t signature_scheme; /**< Kind of signature. */
	uint32_t signature_size;   /**< Bytes of the signature. */
	uint32_t reserved;         /**< Zero. */
};
HV_ASSERT_LAYOUT(struct hv_vbs_report_package_header, 20, 4);
HV_ASSERT_OFFSET(struct hv_vbs_report_package_header, package_size, 0)
HV_ASSERT_OFFSET(struct hv_vbs_report_package_header, version, 4)
HV_ASSERT_OFFSET(struct hv_vbs_report_package_header, signature_scheme, 8)
HV_ASSERT_OFFSET(struct hv_vbs_report_package_header, signature_size, 12)
HV_ASSERT_OFFSET(struct hv_vbs_report_package_header, reserved, 16)

/** @name Words of struct hv_vbs_vm_identity
 * The rest is zero.
 * @{ */
#define HV_VTL_BIT_MAP_VTL0                  0x00000001U /**< enabled_vtl: VTL 0. */
#define HV_VTL_BIT_MAP_VTL1                  0x00000002U /**< enabled_vtl: VTL 1. */
#define HV_VTL_BIT_MAP_VTL2                  0x00000004U /**< enabled_vtl: VTL 2. */
#define HV_SECURITY_ATTRIBUTES_DEBUG_ALLOWED 0x00000001U /**< policy: the guest may be debugged. */
/** @} */

/** @brief What a guest is (openvmm: HvVbsVmIdentity). */
struct hv_vbs_vm_identity {
	uint8_t owner_id[32];      /**< Who owns it. */
	uint8_t measurement[32];   /**< Measurement of what was loaded. */
	uint8_t signer[32];        /**< Measurement of who signed it. */
	uint8_t host_data[32];     /**< The host's own. */
	uint32_t enabled_vtl;      /**< HV_VTL_BIT_MAP_*. */
	uint32_t policy;           /**< HV_SECURITY_ATTRIBUTES_*. */
	uint32_t guest_vtl;        /**< Level that asked for the report. */
	uint32_t guest_svn;        /**< Security version of the guest. */
	uint32_t guest_product_id; /**< Product. */
	uint32_t guest_module_id;  /**< Module. */
	uint8_t reserved[64];      /**< Zero. */
};
HV_ASSERT_LAYOUT(struct hv_vbs_vm_identity, 216, 4);
HV_ASSERT_OFFSET(struct hv_vbs_vm_identity, owner_id, 0)
HV_ASSERT_OFFSET(struct hv_vbs_vm_identity, measurement, 32)
HV_ASSERT_OFFSET(struct hv_vbs_vm_identity, signer, 64)
HV_ASSERT_OFFSET(struct hv_vbs_vm_identity, host_data, 96)
HV_ASSERT_OFFSET(struct hv_vbs_vm_identity, enabled_vtl, 128)
HV_ASSERT_OFFSET(struct hv_vbs_vm_identity, policy, 132)
HV_ASSERT_OFFSET(struct hv_vbs_vm_identity, guest_vtl, 136)
HV_ASSERT_OFFSET(struct hv_vbs_vm_identity, guest_svn, 140)
HV_ASSERT_OFFSET(struct hv_vbs_vm_identity, guest_product_id, 144)
HV_ASSERT_OFFSET(struct hv_vbs_vm_identity, guest_module_id, 148)
HV_ASSERT_OFFSET(struct hv_vbs_vm_identity, reserved, 152)

/** @brief Report (openvmm: VbsReport). */
struct hv_vbs_report {
	struct hv_vbs_report_package_header header;      /**< Head. */
	uint32_t version;                                /**< Version of the report. */
	uint8_t report_data[HV_VBS_VM_REPORT_DATA_SIZE]; /**< What the caller gave. */
	struct hv_vbs_vm_identity identity;              /**< What the guest is. */
	uint8_t signature[256];                          /**< Signature of all before it. */
};
HV_ASSERT_LAYOUT(struct hv_vbs_report, 560, 4);
HV_ASSERT_OFFSET(struct hv_vbs_report, header, 0)
HV_ASSERT_OFFSET(struct hv_vbs_report, version, 20)
HV_ASSERT_OFFSET(struct hv_vbs_report, report_data, 24)
HV_ASSERT_OFFSET(struct hv_vbs_report, identity, 88)
HV_ASSERT_OFFSET(struct hv_vbs_report, signature, 304)

#endif
