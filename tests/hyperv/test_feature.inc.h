/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/*
 * Privileges, features and recommendations: each accessor reads its own bit of
 * its own architecture and no other.
 */
#include "guest.h"
#include "hyperv/names/feature.h"

#define NONE 0xffffffffU

struct feature {
	const char *name;
	bool (*has)(const struct hv_features *features);
	uint32_t feature;
	uint32_t arm64;
	uint32_t x86;
};

/*
 * Bit 0 to 127: register 0x200, leaf 0x40000003 from EAX on; 128 to 255: register
 * 0x201, leaf 0x40000004 (TLFS; openvmm's hvdef, mu_msvm, Linux). NONE: not on arm64.
 */
/* clang-format off */
#define TABLE(X) \
	X(HV_HAS_ACCESS_VP_RUNTIME_REG, hv_has_access_vp_runtime_reg, 0, 0) \
	X(HV_HAS_ACCESS_PARTITION_REFERENCE_COUNTER, hv_has_access_partition_reference_counter, 1, 1) \
	X(HV_HAS_ACCESS_SYNIC_REGS, hv_has_access_synic_regs, 2, 2) \
	X(HV_HAS_ACCESS_SYNTHETIC_TIMER_REGS, hv_has_access_synthetic_timer_regs, 3, 3) \
	X(HV_HAS_ACCESS_APIC_REGS, hv_has_access_apic_regs, 4, 4) \
	X(HV_HAS_ACCESS_HYPERCALL_MSRS, hv_has_access_hypercall_msrs, 5, 5) \
	X(HV_HAS_ACCESS_VP_INDEX, hv_has_access_vp_index, 6, 6) \
	X(HV_HAS_ACCESS_RESET_REG, hv_has_access_reset_reg, 7, 7) \
	X(HV_HAS_ACCESS_STATS_REG, hv_has_access_stats_reg, 8, 8) \
	X(HV_HAS_ACCESS_PARTITION_REFERENCE_TSC, hv_has_access_partition_reference_tsc, 9, 9) \
	X(HV_HAS_ACCESS_GUEST_IDLE_REG, hv_has_access_guest_idle_reg, 10, 10) \
	X(HV_HAS_ACCESS_FREQUENCY_REGS, hv_has_access_frequency_regs, 11, 11) \
	X(HV_HAS_ACCESS_DEBUG_REGS, hv_has_access_debug_regs, 12, 12) \
	X(HV_HAS_ACCESS_REENLIGHTENMENT_CONTROLS, hv_has_access_reenlightenment_controls, 13, 13) \
	X(HV_HAS_ACCESS_ROOT_SCHEDULER_REG, hv_has_access_root_scheduler_reg, 14, 14) \
	X(HV_HAS_ACCESS_TSC_INVARIANT_CONTROLS, hv_has_access_tsc_invariant_controls, 15, 15) \
	X(HV_HAS_CREATE_PARTITIONS, hv_has_create_partitions, 32, 32) \
	X(HV_HAS_ACCESS_PARTITION_ID, hv_has_access_partition_id, 33, 33) \
	X(HV_HAS_ACCESS_MEMORY_POOL, hv_has_access_memory_pool, 34, 34) \
	X(HV_HAS_ADJUST_MESSAGE_BUFFERS, hv_has_adjust_message_buffers, 35, 35) \
	X(HV_HAS_POST_MESSAGES, hv_has_post_messages, 36, 36) \
	X(HV_HAS_SIGNAL_EVENTS, hv_has_signal_events, 37, 37) \
	X(HV_HAS_CREATE_PORT, hv_has_create_port, 38, 38) \
	X(HV_HAS_CONNECT_PORT, hv_has_connect_port, 39, 39) \
	X(HV_HAS_ACCESS_STATS, hv_has_access_stats, 40, 40) \
	X(HV_HAS_DEBUGGING, hv_has_debugging, 43, 43) \
	X(HV_HAS_CPU_MANAGEMENT, hv_has_cpu_management, 44, 44) \
	X(HV_HAS_CONFIGURE_PROFILER, hv_has_configure_profiler, 45, 45) \
	X(HV_HAS_ACCESS_VP_EXIT_TRACING, hv_has_access_vp_exit_tracing, 46, 46) \
	X(HV_HAS_ENABLE_EXTENDED_GVA_RANGES_FOR_FLUSH, hv_has_enable_extended_gva_ranges_for_flush, 47, 47) \
	X(HV_HAS_ACCESS_VSM, hv_has_access_vsm, 48, 48) \
	X(HV_HAS_ACCESS_VP_REGISTERS, hv_has_access_vp_registers, 49, 49) \
	X(HV_HAS_FAST_HYPERCALL_OUTPUT, hv_has_fast_hypercall_output, 51, 51) \
	X(HV_HAS_ENABLE_EXTENDED_HYPERCALLS, hv_has_enable_extended_hypercalls, 52, 52) \
	X(HV_HAS_START_VIRTUAL_PROCESSOR, hv_has_start_virtual_processor, 53, 53) \
	X(HV_HAS_ISOLATION, hv_has_isolation, 54, 54) \
	X(HV_HAS_HPET_NEEDED_FOR_C3_POWER_STATE_DEPRECATED, hv_has_hpet_needed_for_c3_power_state_deprecated, NONE, 68) \
	X(HV_HAS_INVARIANT_MPERF, hv_has_invariant_mperf, NONE, 69) \
	X(HV_HAS_SUPERVISOR_SHADOW_STACK, hv_has_supervisor_shadow_stack, NONE, 70) \
	X(HV_HAS_ARCH_PMU, hv_has_arch_pmu, NONE, 71) \
	X(HV_HAS_EXCEPTION_TRAP_INTERCEPT, hv_has_exception_trap_intercept, NONE, 72) \
	X(HV_HAS_MWAIT_DEPRECATED, hv_has_mwait_deprecated, NONE, 96) \
	X(HV_HAS_GUEST_DEBUGGING, hv_has_guest_debugging, 64, 97) \
	X(HV_HAS_PERFORMANCE_MONITORS, hv_has_performance_monitors, 65, 98) \
	X(HV_HAS_CPU_DYNAMIC_PARTITIONING, hv_has_cpu_dynamic_partitioning, 66, 99) \
	X(HV_HAS_XMM_FAST_HYPERCALL_INPUT, hv_has_xmm_fast_hypercall_input, NONE, 100) \
	X(HV_HAS_GUEST_IDLE, hv_has_guest_idle, 67, 101) \
	X(HV_HAS_HYPERVISOR_SLEEP_STATE_SUPPORT, hv_has_hypervisor_sleep_state_support, 68, 102) \
	X(HV_HAS_NUMA_DISTANCE_QUERY, hv_has_numa_distance_query, 69, 103) \
	X(HV_HAS_FREQUENCY_REGS, hv_has_frequency_regs, 70, 104) \
	X(HV_HAS_SYNTHETIC_MACHINE_CHECK, hv_has_synthetic_machine_check, 71, 105) \
	X(HV_HAS_GUEST_CRASH_REGS, hv_has_guest_crash_regs, 72, 106) \
	X(HV_HAS_DEBUG_REGS, hv_has_debug_regs, 73, 107) \
	X(HV_HAS_NPIEP1, hv_has_npiep1, NONE, 108) \
	X(HV_HAS_DISABLE_HYPERVISOR, hv_has_disable_hypervisor, 74, 109) \
	X(HV_HAS_EXTENDED_GVA_RANGES_FOR_FLUSH, hv_has_extended_gva_ranges_for_flush, 75, 110) \
	X(HV_HAS_XMM_FAST_HYPERCALL_OUTPUT, hv_has_xmm_fast_hypercall_output, NONE, 111) \
	X(HV_HAS_SVM_FEATURES, hv_has_svm_features, NONE, 112) \
	X(HV_HAS_SINT_POLLING_MODE, hv_has_sint_polling_mode, 76, 113) \
	X(HV_HAS_HYPERCALL_MSR_LOCK, hv_has_hypercall_msr_lock, NONE, 114) \
	X(HV_HAS_DIRECT_SYNTHETIC_TIMERS, hv_has_direct_synthetic_timers, 77, 115) \
	X(HV_HAS_REGISTER_PAT, hv_has_register_pat, NONE, 116) \
	X(HV_HAS_REGISTER_BNDCFGS, hv_has_register_bndcfgs, NONE, 117) \
	X(HV_HAS_WATCHDOG_TIMER, hv_has_watchdog_timer, NONE, 118) \
	X(HV_HAS_SYNTHETIC_TIME_UNHALTED_TIMER, hv_has_synthetic_time_unhalted_timer, NONE, 119) \
	X(HV_HAS_DEVICE_DOMAINS, hv_has_device_domains, 78, 120) \
	X(HV_HAS_S1_DEVICE_DOMAINS, hv_has_s1_device_domains, 79, 121) \
	X(HV_HAS_LBR, hv_has_lbr, NONE, 122) \
	X(HV_HAS_IPT, hv_has_ipt, NONE, 123) \
	X(HV_HAS_CROSS_VTL_FLUSH, hv_has_cross_vtl_flush, NONE, 124) \
	X(HV_HAS_IDLE_SPEC_CTRL, hv_has_idle_spec_ctrl, NONE, 125) \
	X(HV_HAS_TRANSLATE_GVA_FLAGS, hv_has_translate_gva_flags, NONE, 126) \
	X(HV_HAS_APIC_EOI_INTERCEPT, hv_has_apic_eoi_intercept, NONE, 127) \
	X(HV_HAS_USE_HYPERCALL_FOR_ADDRESS_SPACE_SWITCH, hv_has_use_hypercall_for_address_space_switch, NONE, 128) \
	X(HV_HAS_USE_HYPERCALL_FOR_LOCAL_FLUSH, hv_has_use_hypercall_for_local_flush, NONE, 129) \
	X(HV_HAS_USE_HYPERCALL_FOR_REMOTE_FLUSH, hv_has_use_hypercall_for_remote_flush, NONE, 130) \
	X(HV_HAS_USE_APIC_MSRS, hv_has_use_apic_msrs, NONE, 131) \
	X(HV_HAS_USE_HV_REGISTER_FOR_RESET, hv_has_use_hv_register_for_reset, 128, 132) \
	X(HV_HAS_USE_RELAXED_TIMING, hv_has_use_relaxed_timing, 129, 133) \
	X(HV_HAS_USE_DMA_REMAPPING_DEPRECATED, hv_has_use_dma_remapping_deprecated, NONE, 134) \
	X(HV_HAS_USE_INTERRUPT_REMAPPING_DEPRECATED, hv_has_use_interrupt_remapping_deprecated, NONE, 135) \
	X(HV_HAS_USE_X2APIC_MSRS, hv_has_use_x2apic_msrs, NONE, 136) \
	X(HV_HAS_DEPRECATE_AUTO_EOI, hv_has_deprecate_auto_eoi, NONE, 137) \
	X(HV_HAS_USE_SYNTHETIC_CLUSTER_IPI, hv_has_use_synthetic_cluster_ipi, 130, 138) \
	X(HV_HAS_USE_EX_PROCESSOR_MASKS, hv_has_use_ex_processor_masks, 131, 139) \
	X(HV_HAS_NESTED, hv_has_nested, 132, 140) \
	X(HV_HAS_USE_INT_FOR_MBEC_SYSTEM_CALLS, hv_has_use_int_for_mbec_system_calls, NONE, 141) \
	X(HV_HAS_USE_VMCS_ENLIGHTENMENTS, hv_has_use_vmcs_enlightenments, NONE, 142) \
	X(HV_HAS_USE_SYNCED_TIMELINE, hv_has_use_synced_timeline, 133, 143) \
	X(HV_HAS_CORE_SCHEDULER_REQUESTED, hv_has_core_scheduler_requested, NONE, 144) \
	X(HV_HAS_USE_DIRECT_LOCAL_FLUSH_ENTIRE, hv_has_use_direct_local_flush_entire, NONE, 145) \
	X(HV_HAS_NO_NON_ARCHITECTURAL_CORE_SHARING, hv_has_no_non_architectural_core_sharing, NONE, 146) \
	X(HV_HAS_USE_X2APIC, hv_has_use_x2apic, NONE, 147) \
	X(HV_HAS_RESTORE_TIME_ON_RESUME, hv_has_restore_time_on_resume, NONE, 148) \
	X(HV_HAS_USE_HYPERCALL_FOR_MMIO_ACCESS, hv_has_use_hypercall_for_mmio_access, 149, 149) \
	X(HV_HAS_USE_GPA_PINNING_HYPERCALL, hv_has_use_gpa_pinning_hypercall, 150, 150) \
	X(HV_HAS_WAKE_VPS, hv_has_wake_vps, 151, 151) \
	X(HV_HAS_PROXY_INTERRUPT_DOORBELL_SUPPORT, hv_has_proxy_interrupt_doorbell_support, NONE, 152) \
	X(HV_HAS_MEMORY_TYPE_LOCKING_SUPPORT, hv_has_memory_type_locking_support, NONE, 153) \
	X(HV_HAS_MAP_PARTITION_EVENT_LOG_BUFFER, hv_has_map_partition_event_log_buffer, 154, 154) \
	X(HV_HAS_LOWER_VTL_GUEST_REQUEST_SUPPORT, hv_has_lower_vtl_guest_request_support, NONE, 155) \
	X(HV_HAS_HEAT_HINT_BENEFICIAL_SUPPORT, hv_has_heat_hint_beneficial_support, 155, 156) \
	X(HV_HAS_RING_BUFFER_MESSAGE_PORT_SUPPORT, hv_has_ring_buffer_message_port_support, 134, 157)
/* clang-format on */

/* The accessors are macros: each gets a function to stand in the table. */
#define FUNCTION(feature, has, arm64, x86)                                                         \
	static bool call_##has(const struct hv_features *features)                                 \
	{                                                                                          \
		return has(features);                                                              \
	}
TABLE(FUNCTION)

#define ROW(feature, has, arm64, x86) { #feature, call_##has, feature, arm64, x86 },
static const struct feature table[] = { TABLE(ROW) };
#define FEATURES (sizeof(table) / sizeof(table[0]))

static uint32_t expected_bit(const struct feature *row)
{
#ifdef TEST_X86
	return row->x86;
#else
	return row->arm64;
#endif
}

static struct hv_features one_bit(uint32_t bit)
{
	struct hv_features features;
	uint64_t words[4] = { 0, 0, 0, 0 };

	memset(&features, 0, sizeof(features));
	words[bit / 64] = 1ULL << bit % 64;
	features.privileges.low_part = words[0];
	features.privileges.high_part = words[1];
	features.hints.low_part = words[2];
	features.hints.high_part = words[3];
	return features;
}

static void each_bit_alone_is_seen_by_its_accessors_alone(void **state)
{
	uint32_t bit;
	size_t i;

	(void)state;
	for (bit = 0; bit < 256; bit++) {
		struct hv_features features = one_bit(bit);

		for (i = 0; i < FEATURES; i++) {
			bool expected = expected_bit(&table[i]) == bit;

			if (table[i].has(&features) != expected ||
			    hv_has(&features, table[i].feature) != expected)
				fail_msg("bit %u, %s", bit, table[i].name);
		}
	}
}

static void no_bit_is_no_feature_and_all_bits_are_all_there_are(void **state)
{
	struct hv_features none;
	struct hv_features all;
	size_t i;

	(void)state;
	memset(&none, 0, sizeof(none));
	memset(&all, 0xff, sizeof(all));
	for (i = 0; i < FEATURES; i++) {
		assert_false(table[i].has(&none));
		assert_int_equal(table[i].has(&all), expected_bit(&table[i]) != NONE);
	}
	/* a version is no feature */
	memset(&none.version, 0xff, sizeof(none.version));
	for (i = 0; i < FEATURES; i++)
		assert_false(table[i].has(&none));
}

static void bits_are_counted_through_four_words(void **state)
{
	struct hv_features all;
	uint32_t bit;
	uint32_t other;

	(void)state;
	for (bit = 0; bit < 256; bit++) {
		struct hv_features features = one_bit(bit);

		for (other = 0; other < 300; other++)
			assert_int_equal(hv_feature_bit(&features, other), other == bit);
	}
	memset(&all, 0xff, sizeof(all));
	assert_true(hv_feature_bit(&all, 255));
	assert_false(hv_feature_bit(&all, 256));
	assert_false(hv_feature_bit(&all, 0xffff));
	assert_false(hv_feature_bit(&all, 0xffffffff));
}

static void a_feature_names_its_bit_on_both_architectures(void **state)
{
	size_t i;

	(void)state;
	for (i = 0; i < FEATURES; i++) {
		uint32_t arm64 = table[i].arm64 == NONE ? 0xffff : table[i].arm64;

		assert_int_equal((uint32_t)table[i].feature, table[i].x86 << 16 | arm64);
	}
}

#define ONE(name) +1

static void every_feature_of_the_list_is_in_the_table(void **state)
{
	(void)state;
	assert_int_equal(FEATURES, HV_FEATURE_LIST(ONE, ONE));
}

/* Words of a real arm64 host (openvmm, pull request 1447). */
static struct hv_features golden(void)
{
	struct hv_features features;

	memset(&features, 0, sizeof(features));
	features.privileges.low_part = 0x000a00200000027fULL;
	features.privileges.high_part = 0x3020;
	features.hints.low_part = 0xe;
	return features;
}

static void the_words_of_a_real_host_are_read_by_their_architecture(void **state)
{
	struct hv_features features = golden();

	(void)state;
	/* privileges: alike on both */
	assert_true(hv_has_access_vp_runtime_reg(&features));
	assert_true(hv_has_access_hypercall_msrs(&features));
	assert_true(hv_has_access_vp_index(&features));
	assert_false(hv_has_access_reset_reg(&features));
	assert_true(hv_has_access_partition_reference_tsc(&features));
	assert_false(hv_has_post_messages(&features));
	assert_true(hv_has_signal_events(&features));
	assert_true(hv_has_access_vp_registers(&features));
	assert_true(hv_has_fast_hypercall_output(&features));
	assert_false(hv_has_isolation(&features));
	assert_false(hv_has_guest_crash_regs(&features));
#ifdef TEST_X86
	/* the same words mean something else */
	assert_false(hv_has_numa_distance_query(&features));
	assert_false(hv_has_sint_polling_mode(&features));
	assert_false(hv_has_direct_synthetic_timers(&features));
	assert_true(hv_has_invariant_mperf(&features));
	assert_false(hv_has_use_relaxed_timing(&features));
	assert_false(hv_has_use_synthetic_cluster_ipi(&features));
	assert_false(hv_has_use_ex_processor_masks(&features));
	assert_true(hv_has_use_hypercall_for_local_flush(&features));
	assert_true(hv_has_use_hypercall_for_remote_flush(&features));
	assert_true(hv_has_use_apic_msrs(&features));
#else
	assert_true(hv_has_numa_distance_query(&features));
	assert_true(hv_has_sint_polling_mode(&features));
	assert_true(hv_has_direct_synthetic_timers(&features));
	assert_false(hv_has_invariant_mperf(&features));
	assert_true(hv_has_use_relaxed_timing(&features));
	assert_true(hv_has_use_synthetic_cluster_ipi(&features));
	assert_true(hv_has_use_ex_processor_masks(&features));
	assert_false(hv_has_use_hypercall_for_local_flush(&features));
	assert_false(hv_has_use_hypercall_for_remote_flush(&features));
	assert_false(hv_has_use_apic_msrs(&features));
#endif
	assert_false(hv_has_nested(&features));
}

static void the_version_has_its_parts_where_cpuid_has_them(void **state)
{
	struct hv_features features;
	struct hv_version version;

	(void)state;
	memset(&features, 0xff, sizeof(features));
	/* EAX build, EBX major and minor, ECX service pack, EDX branch and number */
	features.version.low_part = 0x000a0001000065f4ULL;
	features.version.high_part = 0x8900051512345678ULL;
	memset(&version, 0xa5, sizeof(version));
	hv_get_version(&features, &version);
	assert_int_equal(version.build, 0x65f4);
	assert_int_equal(version.major, 10);
	assert_int_equal(version.minor, 1);
	assert_int_equal(version.service_pack, 0x12345678);
	assert_int_equal(version.service_number, 0x000515);
	assert_int_equal(version.service_branch, 0x89);
}

static void each_part_of_the_version_is_as_wide_as_its_field(void **state)
{
	struct hv_features features;
	struct hv_version version;

	(void)state;
	memset(&features, 0xff, sizeof(features));
	hv_get_version(&features, &version);
	assert_int_equal(version.build, 0xffffffff);
	assert_int_equal(version.minor, 0xffff);
	assert_int_equal(version.major, 0xffff);
	assert_int_equal(version.service_pack, 0xffffffff);
	assert_int_equal(version.service_number, 0xffffff);
	assert_int_equal(version.service_branch, 0xff);
	features.version.low_part = 0xffffffffULL;
	features.version.high_part = 0;
	hv_get_version(&features, &version);
	assert_int_equal(version.build, 0xffffffff);
	assert_int_equal(version.minor, 0);
	assert_int_equal(version.major, 0);
	assert_int_equal(version.service_pack, 0);
}

static void the_spin_count_is_the_upper_half_of_the_hints(void **state)
{
	struct hv_features features;

	(void)state;
	memset(&features, 0, sizeof(features));
	features.hints.low_part = 0x89abcdef00000000ULL;
	assert_int_equal(hv_long_spin_wait_count(&features), 0x89abcdef);
	features.hints.low_part = ~0ULL;
	assert_int_equal(hv_long_spin_wait_count(&features), HV_LONG_SPIN_WAIT_NEVER);
	features.hints.low_part = 0xffffffff;
	features.hints.high_part = ~0ULL;
	assert_int_equal(hv_long_spin_wait_count(&features), 0);
}

static void set_words(void)
{
	fake.privileges.low_part = 0x1111111111111111ULL;
	fake.privileges.high_part = 0x2222222222222222ULL;
	fake.hints.low_part = 0x3333333333333333ULL;
	fake.hints.high_part = 0x4444444444444444ULL;
	fake.version.low_part = 0x5555555555555555ULL;
	fake.version.high_part = 0x6666666666666666ULL;
	hv_fake_set_feature(&fake, HV_HAS_ACCESS_VP_REGISTERS, true);
}

static void features_are_asked_for_before_the_guest_os_id_is_set(void **state)
{
	struct hv_features features;

	(void)state;
	set_words();
	memset(&features, 0xa5, sizeof(features));
	assert_int_equal(hv_get_features(&features), HV_STATUS_SUCCESS);
	assert_int_equal(features.privileges.low_part, fake.privileges.low_part);
	assert_int_equal(features.privileges.high_part, fake.privileges.high_part);
	assert_int_equal(features.hints.low_part, fake.hints.low_part);
	assert_int_equal(features.hints.high_part, fake.hints.high_part);
	assert_int_equal(features.version.low_part, fake.version.low_part);
	assert_int_equal(features.version.high_part, fake.version.high_part);
	assert_nothing_illegal();
#ifdef TEST_X86
	assert_traps(3);
	assert_int_equal(trap(0)->number, 0x40000003);
	assert_int_equal(trap(1)->number, 0x40000004);
	assert_int_equal(trap(2)->number, 0x40000002);
#else
	assert_traps(1);
	assert_int_equal(trap(0)->number, 0x0000000300010050ULL);
#endif
}

static void features_are_written_nowhere_without_a_place(void **state)
{
	struct hv_features *nowhere = NULL;

	(void)state;
	assert_int_equal(hv_get_features(nowhere), HV_STATUS_INVALID_PARAMETER);
	assert_traps(0);
}

#ifndef TEST_X86
static void a_failure_leaves_the_features_alone(void **state)
{
	struct hv_features features;
	struct hv_features before;
	struct hv_fake_fault fault;
	uint32_t reps;

	(void)state;
	memset(&before, 0xa5, sizeof(before));
	for (reps = 0; reps < 3; reps++) {
		guest_reset(state);
		hv_fake_fault_status(&fault, HVCALL_GET_VP_REGISTERS, HV_STATUS_TIME_OUT, reps);
		hv_fake_inject(&fake, &fault, 1);
		memset(&features, 0xa5, sizeof(features));
		assert_int_equal(hv_get_features(&features), HV_STATUS_TIME_OUT);
		assert_memory_equal(&features, &before, sizeof(features));
		assert_traps(1);
	}
}
#endif

int main(void)
{
	const struct CMUnitTest tests[] = {
		GUEST_TEST(each_bit_alone_is_seen_by_its_accessors_alone, guest_reset),
		GUEST_TEST(no_bit_is_no_feature_and_all_bits_are_all_there_are, guest_reset),
		GUEST_TEST(bits_are_counted_through_four_words, guest_reset),
		GUEST_TEST(a_feature_names_its_bit_on_both_architectures, guest_reset),
		GUEST_TEST(every_feature_of_the_list_is_in_the_table, guest_reset),
		GUEST_TEST(the_words_of_a_real_host_are_read_by_their_architecture, guest_reset),
		GUEST_TEST(the_version_has_its_parts_where_cpuid_has_them, guest_reset),
		GUEST_TEST(each_part_of_the_version_is_as_wide_as_its_field, guest_reset),
		GUEST_TEST(the_spin_count_is_the_upper_half_of_the_hints, guest_reset),
		GUEST_TEST(features_are_asked_for_before_the_guest_os_id_is_set, guest_reset),
		GUEST_TEST(features_are_written_nowhere_without_a_place, guest_reset),
#ifndef TEST_X86
		GUEST_TEST(a_failure_leaves_the_features_alone, guest_reset),
#endif
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
