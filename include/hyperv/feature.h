/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief What the hypervisor is, allows, offers and recommends (TLFS, chapter "Feature and Interface Discovery").
 *
 * One structure and an accessor for each feature: the same feature is another
 * bit on the other architecture, and its bit another feature. Bits that have no
 * accessor are kept, so that newer hypervisors lose nothing. All these may be read before
 * the guest OS id is set, in any context.
 */
#ifndef HYPERV_SDK_FEATURE_H
#define HYPERV_SDK_FEATURE_H

#include "abi/feature.h"
#include "register.h"

/** @brief The words of the hypervisor about itself, as they are. */
struct hv_features {
	struct hv_u128 privileges; /**< HV_REGISTER_PRIVILEGES_AND_FEATURES_INFO. */
	struct hv_u128 hints;      /**< HV_REGISTER_FEATURES_INFO: recommendations. */
	struct hv_u128 version;    /**< HV_REGISTER_HYPERVISOR_VERSION. */
};

/** @return Whether bit @p bit of the 256 (see abi/feature.h) is set. */
HV_CONFIG_INLINE_FORCE bool hv_feature_bit(const struct hv_features *features, uint32_t bit)
{
	const struct hv_u128 *words = bit < 128 ? &features->privileges : &features->hints;
	uint64_t word = bit % 128 < 64 ? words->low_part : words->high_part;

	return bit < 256 && (word >> bit % 64 & 1) != 0; /* HV_FEATURE_NONE is over 256 */
}

/** @brief Has the hypervisor @p feature, HV_HAS_*? For lists; else use the accessor of the feature, hv_has_*(). */
HV_CONFIG_INLINE_FORCE bool hv_has(const struct hv_features *features, uint32_t feature)
{
	return hv_feature_bit(features, hv_arch_feature_bit(feature));
}

/** @return Tries of a spin lock after which to call HvCallNotifyLongSpinWait; HV_LONG_SPIN_WAIT_NEVER: never. */
HV_CONFIG_INLINE uint32_t hv_long_spin_wait_count(const struct hv_features *features)
{
	return (uint32_t)(features->hints.low_part >> HV_LONG_SPIN_WAIT_COUNT_SHIFT);
}

/** Registers that struct hv_features has, in its order. */
#define HV_FEATURES_REGISTERS                                                                      \
	HV_REGISTER_PRIVILEGES_AND_FEATURES_INFO, HV_REGISTER_FEATURES_INFO,                       \
		HV_REGISTER_HYPERVISOR_VERSION
/** How many these are. */
#define HV_FEATURES_REGISTER_COUNT 3

/** @brief Fill @p features from the values of HV_FEATURES_REGISTERS. */
HV_CONFIG_INLINE void hv_set_features(struct hv_features *features, const struct hv_u128 *values)
{
	features->privileges = values[0];
	features->hints = values[1];
	features->version = values[2];
}

/**
 * @brief Ask the hypervisor for all of them: one trap on arm64, three CPUID leaves on x86.
 * @param[out] features Written only on success.
 * @return Status of hv_get_vpregs().
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_get_features(struct hv_features *features)
{
	static const uint32_t names[] = { HV_FEATURES_REGISTERS };
	struct hv_u128 values[HV_FEATURES_REGISTER_COUNT];
	hv_status_t status;
	uint32_t done;

	if (features == HV_NULL)
		return HV_STATUS_INVALID_PARAMETER;
	status = hv_get_vpregs(names, values, HV_FEATURES_REGISTER_COUNT, &done);
	if (status == HV_STATUS_SUCCESS)
		hv_set_features(features, values);
	return status;
}

/* clang-format off */
/** @name Registers the partition may use
 * @{ */

/** May read the per-VP run-time counter (TLFS: AccessVpRunTimeReg). */
#define hv_has_access_vp_runtime_reg(features) hv_has(features, HV_HAS_ACCESS_VP_RUNTIME_REG)
/** May read the 100ns partition reference counter (TLFS: AccessPartitionReferenceCounter). */
#define hv_has_access_partition_reference_counter(features) hv_has(features, HV_HAS_ACCESS_PARTITION_REFERENCE_COUNTER)
/** May use SynIC registers (TLFS: AccessSynicRegs). */
#define hv_has_access_synic_regs(features) hv_has(features, HV_HAS_ACCESS_SYNIC_REGS)
/** May use the four synthetic timers (TLFS: AccessSyntheticTimerRegs). */
#define hv_has_access_synthetic_timer_regs(features) hv_has(features, HV_HAS_ACCESS_SYNTHETIC_TIMER_REGS)
/** May use the synthetic EOI/ICR/TPR and VP assist registers (TLFS: AccessApicRegs). */
#define hv_has_access_apic_regs(features) hv_has(features, HV_HAS_ACCESS_APIC_REGS)
/** May use guest OS id and hypercall-page registers (TLFS: AccessHypercallMsrs). */
#define hv_has_access_hypercall_msrs(features) hv_has(features, HV_HAS_ACCESS_HYPERCALL_MSRS)
/** May read its VP index (TLFS: AccessVpIndex). */
#define hv_has_access_vp_index(features) hv_has(features, HV_HAS_ACCESS_VP_INDEX)
/** May reset the partition through a synthetic register (TLFS: AccessResetReg). */
#define hv_has_access_reset_reg(features) hv_has(features, HV_HAS_ACCESS_RESET_REG)
/** May map statistics pages through registers (TLFS: AccessStatsReg). */
#define hv_has_access_stats_reg(features) hv_has(features, HV_HAS_ACCESS_STATS_REG)
/** May use the reference TSC page (TLFS: AccessPartitionReferenceTsc). */
#define hv_has_access_partition_reference_tsc(features) hv_has(features, HV_HAS_ACCESS_PARTITION_REFERENCE_TSC)
/** May use the guest idle register (TLFS: AccessGuestIdleReg). */
#define hv_has_access_guest_idle_reg(features) hv_has(features, HV_HAS_ACCESS_GUEST_IDLE_REG)
/** May read timer/processor frequency registers (TLFS: AccessFrequencyRegs). */
#define hv_has_access_frequency_regs(features) hv_has(features, HV_HAS_ACCESS_FREQUENCY_REGS)
/** May use synthetic debug registers (TLFS: AccessDebugRegs). */
#define hv_has_access_debug_regs(features) hv_has(features, HV_HAS_ACCESS_DEBUG_REGS)
/** May use migration re-enlightenment controls (TLFS: AccessReenlightenmentControls). */
#define hv_has_access_reenlightenment_controls(features) hv_has(features, HV_HAS_ACCESS_REENLIGHTENMENT_CONTROLS)
/** May use root scheduler register (TLFS: AccessRootSchedulerReg). */
#define hv_has_access_root_scheduler_reg(features) hv_has(features, HV_HAS_ACCESS_ROOT_SCHEDULER_REG)
/** May turn on the invariant TSC indication (TLFS: AccessTscInvariantControls). */
#define hv_has_access_tsc_invariant_controls(features) hv_has(features, HV_HAS_ACCESS_TSC_INVARIANT_CONTROLS)
/** @} */

/** @name Hypercalls the partition may make
 * @{ */

/** May create and manage child partitions (TLFS: CreatePartitions). */
#define hv_has_create_partitions(features) hv_has(features, HV_HAS_CREATE_PARTITIONS)
/** May ask for its own partition id (TLFS: AccessPartitionId). */
#define hv_has_access_partition_id(features) hv_has(features, HV_HAS_ACCESS_PARTITION_ID)
/** May deposit, withdraw and query hypervisor memory (TLFS: AccessMemoryPool). */
#define hv_has_access_memory_pool(features) hv_has(features, HV_HAS_ACCESS_MEMORY_POOL)
/** May change message buffer counts (reserved in TLFS) (TLFS: AdjustMessageBuffers). */
#define hv_has_adjust_message_buffers(features) hv_has(features, HV_HAS_ADJUST_MESSAGE_BUFFERS)
/** May post messages (TLFS: PostMessages). */
#define hv_has_post_messages(features) hv_has(features, HV_HAS_POST_MESSAGES)
/** May signal events (TLFS: SignalEvents). */
#define hv_has_signal_events(features) hv_has(features, HV_HAS_SIGNAL_EVENTS)
/** May create ports (TLFS: CreatePort). */
#define hv_has_create_port(features) hv_has(features, HV_HAS_CREATE_PORT)
/** May connect to ports (TLFS: ConnectPort). */
#define hv_has_connect_port(features) hv_has(features, HV_HAS_CONNECT_PORT)
/** May map statistics pages (TLFS: AccessStats). */
#define hv_has_access_stats(features) hv_has(features, HV_HAS_ACCESS_STATS)
/** May use debugging hypercalls (TLFS: Debugging). */
#define hv_has_debugging(features) hv_has(features, HV_HAS_DEBUGGING)
/** May use CPU management hypercalls (TLFS: CpuManagement). */
#define hv_has_cpu_management(features) hv_has(features, HV_HAS_CPU_MANAGEMENT)
/** May configure the profiler (TLFS: ConfigureProfiler). */
#define hv_has_configure_profiler(features) hv_has(features, HV_HAS_CONFIGURE_PROFILER)
/** May use VP exit tracing (TLFS: AccessVpExitTracing). */
#define hv_has_access_vp_exit_tracing(features) hv_has(features, HV_HAS_ACCESS_VP_EXIT_TRACING)
/** Extended GVA range format allowed in list flush (TLFS: EnableExtendedGvaRangesForFlushVirtualAddressList). */
#define hv_has_enable_extended_gva_ranges_for_flush(features) hv_has(features, HV_HAS_ENABLE_EXTENDED_GVA_RANGES_FOR_FLUSH)
/** May use virtual secure mode (TLFS: AccessVSM). */
#define hv_has_access_vsm(features) hv_has(features, HV_HAS_ACCESS_VSM)
/** May read/write VP registers by hypercall (TLFS: AccessVpRegisters). */
#define hv_has_access_vp_registers(features) hv_has(features, HV_HAS_ACCESS_VP_REGISTERS)
/** Register-returned hypercall output allowed (TLFS: FastHypercallOutput). */
#define hv_has_fast_hypercall_output(features) hv_has(features, HV_HAS_FAST_HYPERCALL_OUTPUT)
/** Codes 0x8000 and above allowed (TLFS: EnableExtendedHypercalls). */
#define hv_has_enable_extended_hypercalls(features) hv_has(features, HV_HAS_ENABLE_EXTENDED_HYPERCALLS)
/** May start VPs by hypercall (TLFS: StartVirtualProcessor). */
#define hv_has_start_virtual_processor(features) hv_has(features, HV_HAS_START_VIRTUAL_PROCESSOR)
/** Partition is isolated (TLFS: Isolation). */
#define hv_has_isolation(features) hv_has(features, HV_HAS_ISOLATION)
/** @} */

/** @name What the hypervisor has
 * @{ */

/** Old: HPET needed for C3 (TLFS: HpetNeededForC3PowerState_Deprecated). x86 only. */
#define hv_has_hpet_needed_for_c3_power_state_deprecated(features) hv_has(features, HV_HAS_HPET_NEEDED_FOR_C3_POWER_STATE_DEPRECATED)
/** Invariant MPERF present (TLFS: InvariantMperfAvailable). x86 only. */
#define hv_has_invariant_mperf(features) hv_has(features, HV_HAS_INVARIANT_MPERF)
/** Supervisor shadow stacks present (TLFS: SupervisorShadowStackAvailable). x86 only. */
#define hv_has_supervisor_shadow_stack(features) hv_has(features, HV_HAS_SUPERVISOR_SHADOW_STACK)
/** Architectural PMU present (TLFS: ArchPmuAvailable). x86 only. */
#define hv_has_arch_pmu(features) hv_has(features, HV_HAS_ARCH_PMU)
/** Exception trap intercept present (TLFS: ExceptionTrapInterceptAvailable). x86 only. */
#define hv_has_exception_trap_intercept(features) hv_has(features, HV_HAS_EXCEPTION_TRAP_INTERCEPT)
/** Old: MWAIT usable (TLFS: MwaitAvailable_Deprecated). x86 only. */
#define hv_has_mwait_deprecated(features) hv_has(features, HV_HAS_MWAIT_DEPRECATED)
/** Guest debugging facility (TLFS: GuestDebuggingAvailable). */
#define hv_has_guest_debugging(features) hv_has(features, HV_HAS_GUEST_DEBUGGING)
/** Performance monitor facility (TLFS: PerformanceMonitorsAvailable). */
#define hv_has_performance_monitors(features) hv_has(features, HV_HAS_PERFORMANCE_MONITORS)
/** Physical CPU hot-add events (TLFS: CpuDynamicPartitioningAvailable). */
#define hv_has_cpu_dynamic_partitioning(features) hv_has(features, HV_HAS_CPU_DYNAMIC_PARTITIONING)
/** Fast hypercall input may use XMM0-5 (TLFS: XmmRegistersForFastHypercallAvailable). x86 only. */
#define hv_has_xmm_fast_hypercall_input(features) hv_has(features, HV_HAS_XMM_FAST_HYPERCALL_INPUT)
/** Guest idle state (TLFS: GuestIdleAvailable). */
#define hv_has_guest_idle(features) hv_has(features, HV_HAS_GUEST_IDLE)
/** Hypervisor sleep state (TLFS: HypervisorSleepStateSupportAvailable). */
#define hv_has_hypervisor_sleep_state_support(features) hv_has(features, HV_HAS_HYPERVISOR_SLEEP_STATE_SUPPORT)
/** NUMA distance query (TLFS: NumaDistanceQueryAvailable). */
#define hv_has_numa_distance_query(features) hv_has(features, HV_HAS_NUMA_DISTANCE_QUERY)
/** Frequency registers (TLFS: FrequencyRegsAvailable). */
#define hv_has_frequency_regs(features) hv_has(features, HV_HAS_FREQUENCY_REGS)
/** Synthetic machine check injection (TLFS: SyntheticMachineCheckAvailable). */
#define hv_has_synthetic_machine_check(features) hv_has(features, HV_HAS_SYNTHETIC_MACHINE_CHECK)
/** Guest crash registers (TLFS: GuestCrashRegsAvailable). */
#define hv_has_guest_crash_regs(features) hv_has(features, HV_HAS_GUEST_CRASH_REGS)
/** Synthetic debug registers (TLFS: DebugRegsAvailable). */
#define hv_has_debug_regs(features) hv_has(features, HV_HAS_DEBUG_REGS)
/** Non-privileged instruction execution prevention (TLFS: Npiep1Available). x86 only. */
#define hv_has_npiep1(features) hv_has(features, HV_HAS_NPIEP1)
/** Hypervisor can be turned off (TLFS: DisableHypervisorAvailable). */
#define hv_has_disable_hypervisor(features) hv_has(features, HV_HAS_DISABLE_HYPERVISOR)
/** Extended GVA ranges for list flush (TLFS: ExtendedGvaRangesForFlushVirtualAddressListAvailable). */
#define hv_has_extended_gva_ranges_for_flush(features) hv_has(features, HV_HAS_EXTENDED_GVA_RANGES_FOR_FLUSH)
/** Fast hypercall output may use XMM0-5 (TLFS: FastHypercallOutputAvailable). x86 only. */
#define hv_has_xmm_fast_hypercall_output(features) hv_has(features, HV_HAS_XMM_FAST_HYPERCALL_OUTPUT)
/** Shared virtual memory (PASID) features (TLFS: SvmFeaturesAvailable). x86 only. */
#define hv_has_svm_features(features) hv_has(features, HV_HAS_SVM_FEATURES)
/** SINT polling mode (TLFS: SintPollingModeAvailable). */
#define hv_has_sint_polling_mode(features) hv_has(features, HV_HAS_SINT_POLLING_MODE)
/** Hypercall register can be locked (TLFS: HypercallMsrLockAvailable). x86 only. */
#define hv_has_hypercall_msr_lock(features) hv_has(features, HV_HAS_HYPERCALL_MSR_LOCK)
/** Synthetic timers may raise an interrupt directly (TLFS: DirectSyntheticTimers). */
#define hv_has_direct_synthetic_timers(features) hv_has(features, HV_HAS_DIRECT_SYNTHETIC_TIMERS)
/** PAT register handled per VTL (TLFS: RegisterPatAvailable). x86 only. */
#define hv_has_register_pat(features) hv_has(features, HV_HAS_REGISTER_PAT)
/** BNDCFGS register handled per VTL (TLFS: RegisterBndcfgsAvailable). x86 only. */
#define hv_has_register_bndcfgs(features) hv_has(features, HV_HAS_REGISTER_BNDCFGS)
/** Synthetic watchdog (TLFS: WatchdogTimerAvailable). x86 only. */
#define hv_has_watchdog_timer(features) hv_has(features, HV_HAS_WATCHDOG_TIMER)
/** Time-unhalted timer (TLFS: SyntheticTimeUnhaltedTimerAvailable). x86 only. */
#define hv_has_synthetic_time_unhalted_timer(features) hv_has(features, HV_HAS_SYNTHETIC_TIME_UNHALTED_TIMER)
/** Device domains (TLFS: DeviceDomainsAvailable). */
#define hv_has_device_domains(features) hv_has(features, HV_HAS_DEVICE_DOMAINS)
/** Stage-1 device domains (TLFS: S1DeviceDomainsAvailable). */
#define hv_has_s1_device_domains(features) hv_has(features, HV_HAS_S1_DEVICE_DOMAINS)
/** Last branch records (TLFS: LbrAvailable). x86 only. */
#define hv_has_lbr(features) hv_has(features, HV_HAS_LBR)
/** Processor trace (TLFS: IptAvailable). x86 only. */
#define hv_has_ipt(features) hv_has(features, HV_HAS_IPT)
/** Cross-VTL flush (TLFS: CrossVtlFlushAvailable). x86 only. */
#define hv_has_cross_vtl_flush(features) hv_has(features, HV_HAS_CROSS_VTL_FLUSH)
/** Speculation control while idle (TLFS: IdleSpecCtrlAvailable). x86 only. */
#define hv_has_idle_spec_ctrl(features) hv_has(features, HV_HAS_IDLE_SPEC_CTRL)
/** Extra GVA translation flags (TLFS: TranslateGvaFlagsAvailable). x86 only. */
#define hv_has_translate_gva_flags(features) hv_has(features, HV_HAS_TRANSLATE_GVA_FLAGS)
/** APIC EOI intercept (TLFS: ApicEoiInterceptAvailable). x86 only. */
#define hv_has_apic_eoi_intercept(features) hv_has(features, HV_HAS_APIC_EOI_INTERCEPT)
/** @} */

/** @name What the hypervisor recommends
 * @{ */

/** Prefer hypercall over CR3 write (TLFS: UseHypercallForAddressSpaceSwitch). x86 only. */
#define hv_has_use_hypercall_for_address_space_switch(features) hv_has(features, HV_HAS_USE_HYPERCALL_FOR_ADDRESS_SPACE_SWITCH)
/** Prefer hypercall for local TLB flush (TLFS: UseHypercallForLocalFlush). x86 only. */
#define hv_has_use_hypercall_for_local_flush(features) hv_has(features, HV_HAS_USE_HYPERCALL_FOR_LOCAL_FLUSH)
/** Prefer hypercall for remote TLB flush (TLFS: UseHypercallForRemoteFlushAndLocalFlushEntire). x86 only. */
#define hv_has_use_hypercall_for_remote_flush(features) hv_has(features, HV_HAS_USE_HYPERCALL_FOR_REMOTE_FLUSH)
/** Prefer synthetic APIC registers (TLFS: UseApicMsrs). x86 only. */
#define hv_has_use_apic_msrs(features) hv_has(features, HV_HAS_USE_APIC_MSRS)
/** Prefer synthetic reset register (TLFS: UseHvRegisterForReset). */
#define hv_has_use_hv_register_for_reset(features) hv_has(features, HV_HAS_USE_HV_REGISTER_FOR_RESET)
/** Disable watchdogs that need timely interrupts (TLFS: UseRelaxedTiming). */
#define hv_has_use_relaxed_timing(features) hv_has(features, HV_HAS_USE_RELAXED_TIMING)
/** Prefer DMA remapping (old) (TLFS: UseDmaRemapping_Deprecated). x86 only. */
#define hv_has_use_dma_remapping_deprecated(features) hv_has(features, HV_HAS_USE_DMA_REMAPPING_DEPRECATED)
/** Prefer interrupt remapping (old) (TLFS: UseInterruptRemapping_Deprecated). x86 only. */
#define hv_has_use_interrupt_remapping_deprecated(features) hv_has(features, HV_HAS_USE_INTERRUPT_REMAPPING_DEPRECATED)
/** Prefer x2APIC registers (TLFS: UseX2ApicMsrs). x86 only. */
#define hv_has_use_x2apic_msrs(features) hv_has(features, HV_HAS_USE_X2APIC_MSRS)
/** Do not use AutoEOI (TLFS: DeprecateAutoEoi). x86 only. */
#define hv_has_deprecate_auto_eoi(features) hv_has(features, HV_HAS_DEPRECATE_AUTO_EOI)
/** Prefer cluster IPI hypercall (TLFS: UseSyntheticClusterIpi). */
#define hv_has_use_synthetic_cluster_ipi(features) hv_has(features, HV_HAS_USE_SYNTHETIC_CLUSTER_IPI)
/** Prefer sparse VP sets (TLFS: UseExProcessorMasks). */
#define hv_has_use_ex_processor_masks(features) hv_has(features, HV_HAS_USE_EX_PROCESSOR_MASKS)
/** This hypervisor runs inside a Hyper-V partition (TLFS: Nested). */
#define hv_has_nested(features) hv_has(features, HV_HAS_NESTED)
/** Use INT for system calls with MBEC (TLFS: UseIntForMbecSystemCalls). x86 only. */
#define hv_has_use_int_for_mbec_system_calls(features) hv_has(features, HV_HAS_USE_INT_FOR_MBEC_SYSTEM_CALLS)
/** Prefer enlightened VMCS (TLFS: UseVmcsEnlightenments). x86 only. */
#define hv_has_use_vmcs_enlightenments(features) hv_has(features, HV_HAS_USE_VMCS_ENLIGHTENMENTS)
/** Apply performance counter bias given by root (TLFS: UseSyncedTimeline). */
#define hv_has_use_synced_timeline(features) hv_has(features, HV_HAS_USE_SYNCED_TIMELINE)
/** Core scheduler requested (TLFS: CoreSchedulerRequested). x86 only. */
#define hv_has_core_scheduler_requested(features) hv_has(features, HV_HAS_CORE_SCHEDULER_REQUESTED)
/** Toggle CR4.PGE for full local flush (TLFS: UseDirectLocalFlushEntire). x86 only. */
#define hv_has_use_direct_local_flush_entire(features) hv_has(features, HV_HAS_USE_DIRECT_LOCAL_FLUSH_ENTIRE)
/** VPs never share a core except sibling threads (TLFS: NoNonArchitecturalCoreSharing). x86 only. */
#define hv_has_no_non_architectural_core_sharing(features) hv_has(features, HV_HAS_NO_NON_ARCHITECTURAL_CORE_SHARING)
/** Prefer x2APIC mode (TLFS: UseX2Apic). x86 only. */
#define hv_has_use_x2apic(features) hv_has(features, HV_HAS_USE_X2APIC)
/** Partition time can be restored after hibernation (TLFS: RestoreTimeOnResume). x86 only. */
#define hv_has_restore_time_on_resume(features) hv_has(features, HV_HAS_RESTORE_TIME_ON_RESUME)
/** MMIO read/write hypercalls usable (TLFS: UseHypercallForMmioAccess). */
#define hv_has_use_hypercall_for_mmio_access(features) hv_has(features, HV_HAS_USE_HYPERCALL_FOR_MMIO_ACCESS)
/** GPA pin/unpin hypercalls usable (TLFS: UseGpaPinningHypercall). */
#define hv_has_use_gpa_pinning_hypercall(features) hv_has(features, HV_HAS_USE_GPA_PINNING_HYPERCALL)
/** Wake-VPs hypercall usable (TLFS: WakeVps). */
#define hv_has_wake_vps(features) hv_has(features, HV_HAS_WAKE_VPS)
/** Guest can signal pending interrupts to paravisor (TLFS: ProxyInterruptDoorbellSupport). x86 only. */
#define hv_has_proxy_interrupt_doorbell_support(features) hv_has(features, HV_HAS_PROXY_INTERRUPT_DOORBELL_SUPPORT)
/** Memory type locking hypercalls (TLFS: MemoryTypeLockingSupport). x86 only. */
#define hv_has_memory_type_locking_support(features) hv_has(features, HV_HAS_MEMORY_TYPE_LOCKING_SUPPORT)
/** Partition event log buffer mapping (TLFS: MapPartitionEventLogBuffer). */
#define hv_has_map_partition_event_log_buffer(features) hv_has(features, HV_HAS_MAP_PARTITION_EVENT_LOG_BUFFER)
/** Guest request from VTL0 (TLFS: LowerVtlGuestRequestSupport). x86 only. */
#define hv_has_lower_vtl_guest_request_support(features) hv_has(features, HV_HAS_LOWER_VTL_GUEST_REQUEST_SUPPORT)
/** Heat-hint subrange query (TLFS: HeatHintBeneficialSupport). */
#define hv_has_heat_hint_beneficial_support(features) hv_has(features, HV_HAS_HEAT_HINT_BENEFICIAL_SUPPORT)
/** Ring-buffer message ports (TLFS: RingBufferMessagePortSupport). */
#define hv_has_ring_buffer_message_port_support(features) hv_has(features, HV_HAS_RING_BUFFER_MESSAGE_PORT_SUPPORT)
/** @} */
/* clang-format on */

#endif
