/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief What the hypervisor hands to AMD's security processor for an SNP guest.
 */
#ifndef HYPERV_SDK_ARCH_X86_ABI_PSP_H
#define HYPERV_SDK_ARCH_X86_ABI_PSP_H

#include "../../../hyperv/types.h"

/** @name Word policy of struct hv_snp_id_block (TLFS: HV_SNP_GUEST_POLICY)
 * The rest is zero.
 * @{ */
/* clang-format off */
#define HV_SNP_GUEST_POLICY_MINOR_VERSION_MASK      0x00000000000000ffULL /**< Least minor version of the firmware. */
#define HV_SNP_GUEST_POLICY_MAJOR_VERSION_SHIFT     8                     /**< Least major version. */
#define HV_SNP_GUEST_POLICY_MAJOR_VERSION_MASK      0x000000000000ff00ULL /**< Least major version. */
#define HV_SNP_GUEST_POLICY_SMT_ALLOWED             0x0000000000010000ULL /**< Threads may share a core. */
#define HV_SNP_GUEST_POLICY_VMPLS_REQUIRED          0x0000000000020000ULL /**< Privilege levels are needed. */
#define HV_SNP_GUEST_POLICY_MIGRATION_AGENT_ALLOWED 0x0000000000040000ULL /**< A migration agent may be bound. */
#define HV_SNP_GUEST_POLICY_DEBUG_ALLOWED           0x0000000000080000ULL /**< The guest may be debugged. */
/* clang-format on */
/** @} */

/** @brief What a guest is, as its owner signed it (TLFS: HV_SNP_ID_BLOCK). */
struct hv_snp_id_block {
	uint8_t launch_digest[48]; /**< Expected measurement. */
	uint8_t family_id[16];     /**< Family, free for the owner. */
	uint8_t image_id[16];      /**< Image, free for the owner. */
	uint32_t version;          /**< Version of this block. */
	uint32_t guest_svn;        /**< Security version of the guest. */
	uint64_t policy;           /**< HV_SNP_GUEST_POLICY_*. */
};
HV_ASSERT_LAYOUT(struct hv_snp_id_block, 96, 8);
HV_ASSERT_OFFSET(struct hv_snp_id_block, launch_digest, 0)
HV_ASSERT_OFFSET(struct hv_snp_id_block, family_id, 48)
HV_ASSERT_OFFSET(struct hv_snp_id_block, image_id, 64)
HV_ASSERT_OFFSET(struct hv_snp_id_block, version, 80)
HV_ASSERT_OFFSET(struct hv_snp_id_block, guest_svn, 84)
HV_ASSERT_OFFSET(struct hv_snp_id_block, policy, 88)

/** @brief Signatures of an id block (TLFS: HV_SNP_ID_AUTH_INFO). */
struct hv_snp_id_auth_info {
	uint32_t id_key_algorithm;       /**< Algorithm of the id key. */
	uint32_t auth_key_algorithm;     /**< Algorithm of the author key. */
	uint8_t reserved0[56];           /**< Zero. */
	uint8_t id_block_signature[512]; /**< Of the id block, by the id key. */
	uint8_t id_key[1028];            /**< Public id key. */
	uint8_t reserved1[60];           /**< Zero. */
	uint8_t id_key_signature[512];   /**< Of the id key, by the author key. */
	uint8_t author_key[1028];        /**< Public author key. */
};
HV_ASSERT_LAYOUT(struct hv_snp_id_auth_info, 3204, 4);
HV_ASSERT_OFFSET(struct hv_snp_id_auth_info, id_key_algorithm, 0)
HV_ASSERT_OFFSET(struct hv_snp_id_auth_info, auth_key_algorithm, 4)
HV_ASSERT_OFFSET(struct hv_snp_id_auth_info, reserved0, 8)
HV_ASSERT_OFFSET(struct hv_snp_id_auth_info, id_block_signature, 64)
HV_ASSERT_OFFSET(struct hv_snp_id_auth_info, id_key, 576)
HV_ASSERT_OFFSET(struct hv_snp_id_auth_info, reserved1, 1604)
HV_ASSERT_OFFSET(struct hv_snp_id_auth_info, id_key_signature, 1664)
HV_ASSERT_OFFSET(struct hv_snp_id_auth_info, author_key, 2176)

/**
 * @brief How the launch of an SNP guest ends (TLFS: HV_PSP_LAUNCH_FINISH_DATA).
 *
 * Packed, because the 3334 bytes are not a multiple of the 8 to which the id block aligns.
 */
struct hv_psp_launch_finish_data {
	struct hv_snp_id_block id_block;         /**< What the guest is. */
	struct hv_snp_id_auth_info id_auth_info; /**< Its signatures. */
	uint8_t host_data[32];                   /**< The host's own, put into reports. */
	uint8_t id_block_enabled;                /**< 1: there is an id block. */
	uint8_t author_key_enabled;              /**< 1: there is an author key. */
} __attribute__((packed));
HV_ASSERT_LAYOUT(struct hv_psp_launch_finish_data, 3334, 1);
HV_ASSERT_OFFSET(struct hv_psp_launch_finish_data, id_block, 0)
HV_ASSERT_OFFSET(struct hv_psp_launch_finish_data, id_auth_info, 96)
HV_ASSERT_OFFSET(struct hv_psp_launch_finish_data, host_data, 3300)
HV_ASSERT_OFFSET(struct hv_psp_launch_finish_data, id_block_enabled, 3332)
HV_ASSERT_OFFSET(struct hv_psp_launch_finish_data, author_key_enabled, 3333)

/** @brief One leaf of an SNP guest's CPUID page (TLFS: HV_PSP_CPUID_LEAF). */
struct hv_psp_cpuid_leaf {
	uint32_t eax_in;     /**< Leaf. */
	uint32_t ecx_in;     /**< Subleaf. */
	uint64_t xfem_in;    /**< XCR0 that the answer is for. */
	uint64_t xss_in;     /**< IA32_XSS that the answer is for. */
	uint32_t eax_out;    /**< Answer. */
	uint32_t ebx_out;    /**< Answer. */
	uint32_t ecx_out;    /**< Answer. */
	uint32_t edx_out;    /**< Answer. */
	uint64_t reserved_z; /**< Zero. */
};
HV_ASSERT_LAYOUT(struct hv_psp_cpuid_leaf, 48, 8);
HV_ASSERT_OFFSET(struct hv_psp_cpuid_leaf, eax_in, 0)
HV_ASSERT_OFFSET(struct hv_psp_cpuid_leaf, ecx_in, 4)
HV_ASSERT_OFFSET(struct hv_psp_cpuid_leaf, xfem_in, 8)
HV_ASSERT_OFFSET(struct hv_psp_cpuid_leaf, xss_in, 16)
HV_ASSERT_OFFSET(struct hv_psp_cpuid_leaf, eax_out, 24)
HV_ASSERT_OFFSET(struct hv_psp_cpuid_leaf, ebx_out, 28)
HV_ASSERT_OFFSET(struct hv_psp_cpuid_leaf, ecx_out, 32)
HV_ASSERT_OFFSET(struct hv_psp_cpuid_leaf, edx_out, 36)
HV_ASSERT_OFFSET(struct hv_psp_cpuid_leaf, reserved_z, 40)

/** Leaves of struct hv_psp_cpuid_page. */
#define HV_PSP_CPUID_LEAF_COUNT_MAX 64

/** @brief CPUID page of an SNP guest (TLFS: HV_PSP_CPUID_PAGE). */
struct hv_psp_cpuid_page {
	uint32_t count;       /**< Leaves that are there. */
	uint32_t reserved_z1; /**< Zero. */
	uint64_t reserved_z2; /**< Zero. */
	struct hv_psp_cpuid_leaf cpuid_leaf_info[HV_PSP_CPUID_LEAF_COUNT_MAX]; /**< Leaves. */
};
HV_ASSERT_LAYOUT(struct hv_psp_cpuid_page, 3088, 8);
HV_ASSERT_OFFSET(struct hv_psp_cpuid_page, count, 0)
HV_ASSERT_OFFSET(struct hv_psp_cpuid_page, reserved_z1, 4)
HV_ASSERT_OFFSET(struct hv_psp_cpuid_page, reserved_z2, 8)
HV_ASSERT_OFFSET(struct hv_psp_cpuid_page, cpuid_leaf_info, 16)

#endif
