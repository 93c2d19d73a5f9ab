/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Call codes of hypercalls (TLFS: HV_CALL_CODE).
 *
 * Names at run time: hyperv/names.h. The words that go with a code stand in control.h.
 */
#ifndef HYPERV_SDK_ABI_HYPERCALL_H
#define HYPERV_SDK_ABI_HYPERCALL_H

#include "../types.h"

/* clang-format off */
/*
 * Call codes, bits 15:0 of the control word (TLFS: HV_CALL_CODE). Behind the meaning of each: its TLFS name, and
 * as far as a source gives them its class, the bytes of its input ("+ n each": of each element of a rep
 * call; a variable header comes on top), the bytes of its output, and the privilege or recommendation (hint) it
 * goes with. Without a mark no source limits it to an architecture. The meaning of a call of which only the name is public is read from that name.
 */

/** @name Address spaces, interrupts, VTLs, the hypervisor itself
 * @{ */
#define HVCALL_SWITCH_VIRTUAL_ADDRESS_SPACE   0x0001 /**< Switch to another address space (HvCallSwitchVirtualAddressSpace): simple; in 8; hint UseHypercallForAddressSpaceSwitch. */
#define HVCALL_FLUSH_VIRTUAL_ADDRESS_SPACE    0x0002 /**< Flush the TLBs of virtual processors, all of an address space (HvCallFlushVirtualAddressSpace): simple; in 24; hint UseHypercallForRemoteFlush. */
#define HVCALL_FLUSH_VIRTUAL_ADDRESS_LIST     0x0003 /**< Flush ranges from the TLBs of virtual processors (HvCallFlushVirtualAddressList): rep; in 24 + 8 each; hint UseHypercallForRemoteFlush; x86 alone. */
#define HVCALL_GET_LOGICAL_PROCESSOR_RUN_TIME 0x0004 /**< Run time of a logical processor (HvCallGetLogicalProcessorRunTime): out 32. */
#define HVCALL_UPDATE_HV_PROCESSOR_FEATURES   0x0005 /**< Take note of changed processor features (HvCallUpdateHvProcessorFeatures). */
#define HVCALL_SWITCH_ALIAS_MAP               0x0006 /**< Switch between maps of guest memory (HvCallSwitchAliasMap). */
#define HVCALL_UPDATE_MICROCODE               0x0007 /**< Load microcode (HvCallUpdateMicrocode): x86 alone. */
#define HVCALL_NOTIFY_LONG_SPIN_WAIT          0x0008 /**< Tell that a spin lock takes long (HvCallNotifyLongSpinWait): simple; in 8; hint LongSpinWaitCount != 0xffffffff. */
#define HVCALL_PARKED_VIRTUAL_PROCESSORS      0x0009 /**< Tell which virtual processors are parked (HvCallParkedVirtualProcessors). */
#define HVCALL_INVOKE_HYPERVISOR_DEBUGGER     0x000a /**< Break into the debugger of the hypervisor (HvCallInvokeHypervisorDebugger): in 16. */
#define HVCALL_SEND_IPI                       0x000b /**< Send an interrupt to several virtual processors (HvCallSendSyntheticClusterIpi): simple; in 16; hint UseSyntheticClusterIpi. */
#define HVCALL_MODIFY_VTL_PROTECTION_MASK     0x000c /**< Change what a lower VTL may do with pages (HvCallModifyVtlProtectionMask): rep; in 16 + 8 each; AccessVsm. */
#define HVCALL_ENABLE_PARTITION_VTL           0x000d /**< Enable a VTL for the partition (HvCallEnablePartitionVtl): simple; in 16; AccessVsm. */
#define HVCALL_DISABLE_PARTITION_VTL          0x000e /**< Disable a VTL of the partition (HvCallDisablePartitionVtl): AccessVsm. */
#define HVCALL_ENABLE_VP_VTL                  0x000f /**< Enable a VTL on a virtual processor (HvCallEnableVpVtl): simple; in x86 240, arm64 88; AccessVsm. */
#define HVCALL_DISABLE_VP_VTL                 0x0010 /**< Disable a VTL on a virtual processor (HvCallDisableVpVtl): AccessVsm. */
#define HVCALL_VTL_CALL                       0x0011 /**< Enter the next higher VTL (HvCallVtlCall): simple; AccessVsm. */
#define HVCALL_VTL_RETURN                     0x0012 /**< Return to the next lower VTL (HvCallVtlReturn): simple; AccessVsm. */
#define HVCALL_FLUSH_VIRTUAL_ADDRESS_SPACE_EX 0x0013 /**< As 0x0002, with a set of any size (HvCallFlushVirtualAddressSpaceEx): variable header; in 32; hint UseExProcessorMasks. */
#define HVCALL_FLUSH_VIRTUAL_ADDRESS_LIST_EX  0x0014 /**< As 0x0003, with a set of any size (HvCallFlushVirtualAddressListEx): rep, variable header; in 32 + 8 each; hint UseExProcessorMasks; x86 alone. */
#define HVCALL_SEND_IPI_EX                    0x0015 /**< As 0x000b, with a set of any size (HvCallSendSyntheticClusterIpiEx): variable header; in 24; hint UseSyntheticClusterIpi + UseExProcessorMasks. */
#define HVCALL_QUERY_IMAGE_INFO               0x0016 /**< Ask for facts of the image of the hypervisor (HvCallQueryImageInfo). */
#define HVCALL_MAP_IMAGE_PAGES                0x0017 /**< Map pages of that image (HvCallMapImagePages). */
#define HVCALL_COMMIT_PATCH                   0x0018 /**< Apply a patch to the hypervisor (HvCallCommitPatch). */
#define HVCALL_SYNC_CONTEXT                   0x0019 /**< Synchronise the context of processors (HvCallSyncContext). */
#define HVCALL_SYNC_CONTEXT_EX                0x001a /**< As 0x0019, extended (HvCallSyncContextEx). */
#define HVCALL_SET_PERF_REGISTER              0x001b /**< Write a performance register (HvCallSetPerfRegister). */
#define HVCALL_GET_PERF_REGISTER              0x001c /**< Read a performance register (HvCallGetPerfRegister). */
#define HVCALL_FLUSH_CACHE                    0x001d /**< Flush caches (HvCallFlushCache). */
/** @} */

/** @name Partitions, memory, virtual processors, ports, messages
 * @{ */
#define HVCALL_CREATE_PARTITION                    0x0040 /**< Create a partition (HvCallCreatePartition): simple; in 16; out 8; CreatePartitions. */
#define HVCALL_INITIALIZE_PARTITION                0x0041 /**< Make a created partition ready to run (HvCallInitializePartition): simple; in 8; CreatePartitions. */
#define HVCALL_FINALIZE_PARTITION                  0x0042 /**< Free what a partition holds, before it is deleted (HvCallFinalizePartition): simple; in 8; CreatePartitions. */
#define HVCALL_DELETE_PARTITION                    0x0043 /**< Delete a partition (HvCallDeletePartition): simple; in 8; CreatePartitions. */
#define HVCALL_GET_PARTITION_PROPERTY              0x0044 /**< Read a property of a partition (HvCallGetPartitionProperty): simple; in 16; out 8. */
#define HVCALL_SET_PARTITION_PROPERTY              0x0045 /**< Set a property of a partition (HvCallSetPartitionProperty): simple; in 24. */
#define HVCALL_GET_PARTITION_ID                    0x0046 /**< Id of the calling partition (HvCallGetPartitionId): simple; out 8; AccessPartitionId. */
#define HVCALL_GET_NEXT_CHILD_PARTITION            0x0047 /**< Next child of a partition (HvCallGetNextChildPartition): simple; in 16; out 8; CreatePartitions. */
#define HVCALL_DEPOSIT_MEMORY                      0x0048 /**< Give pages to the hypervisor (HvCallDepositMemory): rep; in 8 + 8 each; AccessMemoryPool. */
#define HVCALL_WITHDRAW_MEMORY                     0x0049 /**< Take pages back (HvCallWithdrawMemory): rep; in 16; out 8 each; AccessMemoryPool. */
#define HVCALL_GET_MEMORY_BALANCE                  0x004a /**< Pages given, and those in use (HvCallGetMemoryBalance): simple; in 16; out 8; AccessMemoryPool. */
#define HVCALL_MAP_GPA_PAGES                       0x004b /**< Map pages into a guest (HvCallMapGpaPages): rep; in 24 + 8 each; CreatePartitions. */
#define HVCALL_UNMAP_GPA_PAGES                     0x004c /**< Unmap pages of a guest (HvCallUnmapGpaPages): rep; in 24; CreatePartitions. */
#define HVCALL_INSTALL_INTERCEPT                   0x004d /**< Have events of a guest reported to the caller (HvCallInstallIntercept): simple; in 24. */
#define HVCALL_CREATE_VP                           0x004e /**< Create a virtual processor (HvCallCreateVp): simple; in 40; CreatePartitions. */
#define HVCALL_DELETE_VP                           0x004f /**< Delete a virtual processor (HvCallDeleteVp): simple; in 16; CreatePartitions. */
#define HVCALL_GET_VP_REGISTERS                    0x0050 /**< Read registers of a virtual processor (HvCallGetVpRegisters): rep; in 16 + 4 each; out 16 each; AccessVpRegisters. */
#define HVCALL_SET_VP_REGISTERS                    0x0051 /**< Write registers of a virtual processor (HvCallSetVpRegisters): rep; in 16 + 32 each; AccessVpRegisters. */
#define HVCALL_TRANSLATE_VIRTUAL_ADDRESS           0x0052 /**< Translate a virtual address of a guest (HvCallTranslateVirtualAddress): simple; in 32; out 16. */
#define HVCALL_READ_GPA                            0x0053 /**< Read memory of a guest, up to 16 bytes (HvCallReadGpa): in 32; out 24. */
#define HVCALL_WRITE_GPA                           0x0054 /**< Write memory of a guest, up to 16 bytes (HvCallWriteGpa): in 48; out 8. */
#define HVCALL_ASSERT_VIRTUAL_INTERRUPT_DEPRECATED 0x0055 /**< Old form of 0x0094 (HvCallAssertVirtualInterruptDeprecated). */
#define HVCALL_CLEAR_VIRTUAL_INTERRUPT             0x0056 /**< Withdraw an interrupt that was asserted (HvCallClearVirtualInterrupt): in 8. */
#define HVCALL_CREATE_PORT_DEPRECATED              0x0057 /**< Old form of 0x0095 (HvCallCreatePortDeprecated): CreatePort. */
#define HVCALL_DELETE_PORT                         0x0058 /**< Delete a port (HvCallDeletePort): simple; in 16. */
#define HVCALL_CONNECT_PORT_DEPRECATED             0x0059 /**< Old form of 0x0096 (HvCallConnectPortDeprecated): ConnectPort. */
#define HVCALL_GET_PORT_PROPERTY                   0x005a /**< Read a property of a port (HvCallGetPortProperty): in 24; out 8. */
#define HVCALL_DISCONNECT_PORT                     0x005b /**< Disconnect from a port (HvCallDisconnectPort): simple; in 16. */
#define HVCALL_POST_MESSAGE                        0x005c /**< Post a message to a port (HvCallPostMessage): simple; in 256; PostMessages. */
#define HVCALL_SIGNAL_EVENT                        0x005d /**< Signal an event to a port (HvCallSignalEvent): simple; in 8; SignalEvents. */
#define HVCALL_SAVE_PARTITION_STATE                0x005e /**< Save the state of a partition (HvCallSavePartitionState): in 16; out 4088. */
#define HVCALL_RESTORE_PARTITION_STATE             0x005f /**< Restore the state of a partition (HvCallRestorePartitionState): in 4096; out 8. */
/** @} */

/** @name Event log, debugging, counters
 * @{ */
#define HVCALL_INITIALIZE_EVENT_LOG_BUFFER_GROUP 0x0060 /**< Set up a group of event log buffers (HvCallInitializeEventLogBufferGroup): in 32. */
#define HVCALL_FINALIZE_EVENT_LOG_BUFFER_GROUP   0x0061 /**< Give up a group of event log buffers (HvCallFinalizeEventLogBufferGroup): in 8. */
#define HVCALL_CREATE_EVENT_LOG_BUFFER           0x0062 /**< Create an event log buffer (HvCallCreateEventLogBuffer): in 16. */
#define HVCALL_DELETE_EVENT_LOG_BUFFER           0x0063 /**< Delete an event log buffer (HvCallDeleteEventLogBuffer): in 8. */
#define HVCALL_MAP_EVENT_LOG_BUFFER              0x0064 /**< Map an event log buffer (HvCallMapEventLogBuffer): in 8; out 4096. */
#define HVCALL_UNMAP_EVENT_LOG_BUFFER            0x0065 /**< Unmap an event log buffer (HvCallUnmapEventLogBuffer): in 8. */
#define HVCALL_SET_EVENT_LOG_GROUP_SOURCES       0x0066 /**< Choose what is logged (HvCallSetEventLogGroupSources): in 16. */
#define HVCALL_RELEASE_EVENT_LOG_BUFFER          0x0067 /**< Hand an event log buffer back (HvCallReleaseEventLogBuffer): in 8. */
#define HVCALL_FLUSH_EVENT_LOG_BUFFER            0x0068 /**< Complete an event log buffer that is not full (HvCallFlushEventLogBuffer): in 8. */
#define HVCALL_POST_DEBUG_DATA                   0x0069 /**< Send data to the debugger (HvCallPostDebugData): in 4096; out 8; Debugging. */
#define HVCALL_RETRIEVE_DEBUG_DATA               0x006a /**< Fetch data from the debugger (HvCallRetrieveDebugData): in 16; out 4096; Debugging. */
#define HVCALL_RESET_DEBUG_SESSION               0x006b /**< Reset the session of the debugger (HvCallResetDebugSession): in 8; Debugging. */
#define HVCALL_MAP_STATS_PAGE                    0x006c /**< Map a page of counters (HvCallMapStatsPage): in 32; AccessStats. */
#define HVCALL_UNMAP_STATS_PAGE                  0x006d /**< Unmap a page of counters (HvCallUnmapStatsPage): simple; in 24; AccessStats. */
#define HVCALL_MAP_SPARSE_GPA_PAGES              0x006e /**< Map scattered pages into a guest (HvCallMapSparseGpaPages): rep; in 16 + 16 each. */
#define HVCALL_SET_SYSTEM_PROPERTY               0x006f /**< Set a property of the system (HvCallSetSystemProperty): in 24. */
#define HVCALL_SET_PORT_PROPERTY                 0x0070 /**< Set a property of a port (HvCallSetPortProperty). */
#define HVCALL_OUTPUT_DEBUG_CHARACTER            0x0071 /**< Write a character to the debugger (HvCallOutputDebugCharacter). */
#define HVCALL_ECHO_INCREMENT                    0x0072 /**< Return its input plus one, for tests (HvCallEchoIncrement). */
#define HVCALL_PERF_NOP                          0x0073 /**< Do nothing, for measuring (HvCallPerfNop). */
#define HVCALL_PERF_NOP_INPUT                    0x0074 /**< Do nothing with input, for measuring (HvCallPerfNopInput). */
#define HVCALL_PERF_NOP_OUTPUT                   0x0075 /**< Do nothing with output, for measuring (HvCallPerfNopOutput). */
/** @} */

/** @name Logical processors, devices, system
 * @{ */
#define HVCALL_ADD_LOGICAL_PROCESSOR           0x0076 /**< Bring up a logical processor (HvCallAddLogicalProcessor): simple; in 16; out 56; CpuManagement. */
#define HVCALL_REMOVE_LOGICAL_PROCESSOR        0x0077 /**< Remove a logical processor (HvCallRemoveLogicalProcessor): CpuManagement. */
#define HVCALL_QUERY_NUMA_DISTANCE             0x0078 /**< Distance between two nodes of memory (HvCallQueryNumaDistance): feature NumaDistanceQueryAvailable. */
#define HVCALL_SET_LOGICAL_PROCESSOR_PROPERTY  0x0079 /**< Set a property of a logical processor (HvCallSetLogicalProcessorProperty). */
#define HVCALL_GET_LOGICAL_PROCESSOR_PROPERTY  0x007a /**< Read a property of a logical processor (HvCallGetLogicalProcessorProperty). */
#define HVCALL_GET_SYSTEM_PROPERTY             0x007b /**< Read a property of the system (HvCallGetSystemProperty). */
#define HVCALL_MAP_DEVICE_INTERRUPT            0x007c /**< Map an interrupt of a device (HvCallMapDeviceInterrupt): variable header; in x86 80, arm64 88; out x86 16, arm64 24. */
#define HVCALL_UNMAP_DEVICE_INTERRUPT          0x007d /**< Unmap an interrupt of a device (HvCallUnmapDeviceInterrupt): simple; in x86 32, arm64 40. */
#define HVCALL_RETARGET_INTERRUPT              0x007e /**< Send an interrupt of a device elsewhere (HvCallRetargetDeviceInterrupt): variable header; in 56. */
#define HVCALL_RETARGET_ROOT_DEVICE_INTERRUPT  0x007f /**< The same for a device of the root (HvCallRetargetRootDeviceInterrupt). */
#define HVCALL_ASSERT_DEVICE_INTERRUPT         0x0080 /**< Raise an interrupt of a device (HvCallAssertDeviceInterrupt). */
#define HVCALL_ATTACH_DEVICE                   0x0082 /**< Attach a device to a partition (HvCallAttachDevice). */
#define HVCALL_DETACH_DEVICE                   0x0083 /**< Detach a device (HvCallDetachDevice). */
#define HVCALL_ENTER_SLEEP_STATE               0x0084 /**< Put the machine to sleep (HvCallEnterSleepState). */
#define HVCALL_NOTIFY_STANDBY_TRANSITION       0x0085 /**< Tell of a change to or from standby (HvCallNotifyStandbyTransition). */
#define HVCALL_PREPARE_FOR_HIBERNATE           0x0086 /**< Make ready to hibernate (HvCallPrepareForHibernate). */
#define HVCALL_NOTIFY_PARTITION_EVENT          0x0087 /**< Tell of an event of the partition (HvCallNotifyPartitionEvent). */
#define HVCALL_GET_LOGICAL_PROCESSOR_REGISTERS 0x0088 /**< Read registers of a logical processor (HvCallGetLogicalProcessorRegisters). */
#define HVCALL_SET_LOGICAL_PROCESSOR_REGISTERS 0x0089 /**< Write registers of a logical processor (HvCallSetLogicalProcessorRegisters). */
#define HVCALL_QUERY_ASSOCIATED_LPS_FOR_MCA    0x008a /**< Which logical processors share a machine check (HvCallQueryAssociatedLpsForMca). */
#define HVCALL_NOTIFY_PORT_RING_EMPTY          0x008b /**< Tell that the ring of a port is empty (HvCallNotifyPortRingEmpty). */
#define HVCALL_INJECT_SYNTHETIC_MACHINE_CHECK  0x008c /**< Inject a machine check (HvCallInjectSyntheticMachineCheck): feature SyntheticMachineCheckAvailable. */
#define HVCALL_SCRUB_PARTITION                 0x008d /**< Scrub memory of a partition (HvCallScrubPartition). */
#define HVCALL_COLLECT_LIVEDUMP                0x008e /**< Collect a dump of the running hypervisor (HvCallCollectLivedump). */
#define HVCALL_DISABLE_HYPERVISOR              0x008f /**< Turn the hypervisor off (HvCallDisableHypervisor): feature DisableHypervisorAvailable. */
/** @} */

/** @name Intercepts, ports, start of processors, power
 * @{ */
#define HVCALL_MODIFY_SPARSE_GPA_PAGES     0x0090 /**< Change mappings of scattered pages (HvCallModifySparseGpaPages): rep; in 16 + 8 each. */
#define HVCALL_REGISTER_INTERCEPT_RESULT   0x0091 /**< Fix the result of an intercepted access in advance (HvCallRegisterInterceptResult): simple; in 60; x86 alone. */
#define HVCALL_UNREGISTER_INTERCEPT_RESULT 0x0092 /**< Undo 0x0091 (HvCallUnregisterInterceptResult): simple; in 16; x86 alone. */
#define HVCALL_GET_COVERAGE_DATA           0x0093 /**< Fetch test coverage (HvCallGetCoverageData). */
#define HVCALL_ASSERT_VIRTUAL_INTERRUPT    0x0094 /**< Raise an interrupt in a guest (HvCallAssertVirtualInterrupt): simple; in 32. */
#define HVCALL_CREATE_PORT                 0x0095 /**< Create a port (HvCallCreatePort): simple; in 56; CreatePort. */
#define HVCALL_CONNECT_PORT                0x0096 /**< Connect to a port (HvCallConnectPort): simple; in 72; ConnectPort. */
#define HVCALL_GET_SPA_PAGE_LIST           0x0097 /**< System addresses of guest pages (HvCallGetSpaPageList). */
#define HVCALL_ARM64_GET_START_STUB        0x0098 /**< Address of the code that starts a processor (HvCallArm64GetStartStub): arm64 alone. */
#define HVCALL_START_VP                    0x0099 /**< Start a virtual processor (HvCallStartVirtualProcessor): simple; in x86 240, arm64 88; StartVirtualProcessor. */
#define HVCALL_GET_VP_ID_FROM_APIC_ID      0x009a /**< Index of a virtual processor by its hardware id: APIC id, MPIDR (HvCallGetVpIndexFromApicId): rep; in 16 + 4 each, arm64 8 each; out 4 each; StartVirtualProcessor. */
#define HVCALL_GET_POWER_PROPERTY          0x009b /**< Read a property of power management (HvCallGetPowerProperty). */
#define HVCALL_SET_POWER_PROPERTY          0x009c /**< Set a property of power management (HvCallSetPowerProperty). */
/** @} */

/** @name Shared virtual memory: PASID spaces
 * @{ */
#define HVCALL_CREATE_PASID_SPACE              0x009d /**< Create a PASID space (HvCallCreatePasidSpace). */
#define HVCALL_DELETE_PASID_SPACE              0x009e /**< Delete a PASID space (HvCallDeletePasidSpace). */
#define HVCALL_SET_PASID_ADDRESS_SPACE         0x009f /**< Choose the address space of a PASID (HvCallSetPasidAddressSpace). */
#define HVCALL_FLUSH_PASID_ADDRESS_SPACE       0x00a0 /**< Flush the address space of a PASID (HvCallFlushPasidAddressSpace). */
#define HVCALL_FLUSH_PASID_ADDRESS_LIST        0x00a1 /**< Flush ranges of a PASID (HvCallFlushPasidAddressList). */
#define HVCALL_ATTACH_PASID_SPACE              0x00a2 /**< Attach a PASID space to a device (HvCallAttachPasidSpace). */
#define HVCALL_DETACH_PASID_SPACE              0x00a3 /**< Detach a PASID space from a device (HvCallDetachPasidSpace). */
#define HVCALL_ENABLE_PASID                    0x00a4 /**< Enable a PASID (HvCallEnablePasid). */
#define HVCALL_DISABLE_PASID                   0x00a5 /**< Disable a PASID (HvCallDisablePasid). */
#define HVCALL_ACKNOWLEDGE_DEVICE_PAGE_REQUEST 0x00a6 /**< Answer a page request of a device (HvCallAcknowledgeDevicePageRequest). */
#define HVCALL_CREATE_DEVICE_PR_QUEUE          0x00a7 /**< Create a queue of page requests (HvCallCreateDevicePrQueue). */
#define HVCALL_DELETE_DEVICE_PR_QUEUE          0x00a8 /**< Delete a queue of page requests (HvCallDeleteDevicePrQueue). */
#define HVCALL_SET_DEVICE_PRQ_PROPERTY         0x00a9 /**< Set a property of a queue of page requests (HvCallSetDevicePrqProperty). */
#define HVCALL_GET_PHYSICAL_DEVICE_PROPERTY    0x00aa /**< Read a property of a physical device (HvCallGetPhysicalDeviceProperty). */
#define HVCALL_SET_PHYSICAL_DEVICE_PROPERTY    0x00ab /**< Set a property of a physical device (HvCallSetPhysicalDeviceProperty). */
/** @} */

/** @name Translation, nested flushes, device domains, CPU groups
 * @{ */
#define HVCALL_TRANSLATE_VIRTUAL_ADDRESS_EX       0x00ac /**< As 0x0052, with more in the result (HvCallTranslateVirtualAddressEx): simple; in 32; out x86 64, arm64 16. */
#define HVCALL_CHECK_FOR_IO_INTERCEPT             0x00ad /**< Would an access to an I/O port be intercepted (HvCallCheckForIoIntercept): simple; in 24; out 8; x86 alone. */
#define HVCALL_SET_GPA_PAGE_ATTRIBUTES            0x00ae /**< Set attributes of guest pages (HvCallSetGpaPageAttributes). */
#define HVCALL_FLUSH_GUEST_PHYSICAL_ADDRESS_SPACE 0x00af /**< Flush the mappings of a nested guest (HvCallFlushGuestPhysicalAddressSpace): simple; in 16; nested features EAX[18] or EAX[22]; x86 alone. */
#define HVCALL_FLUSH_GUEST_PHYSICAL_ADDRESS_LIST  0x00b0 /**< Flush ranges of the mappings of a nested guest (HvCallFlushGuestPhysicalAddressList): rep; in 16 + 8 each; nested features EAX[18] or EAX[22]; x86 alone. */
#define HVCALL_CREATE_DEVICE_DOMAIN               0x00b1 /**< Create a domain of devices (HvCallCreateDeviceDomain). */
#define HVCALL_ATTACH_DEVICE_DOMAIN               0x00b2 /**< Attach a device to a domain (HvCallAttachDeviceDomain). */
#define HVCALL_MAP_DEVICE_GPA_PAGES               0x00b3 /**< Map guest pages for a domain of devices (HvCallMapDeviceGpaPages). */
#define HVCALL_UNMAP_DEVICE_GPA_PAGES             0x00b4 /**< Unmap guest pages of a domain of devices (HvCallUnmapDeviceGpaPages). */
#define HVCALL_CREATE_CPU_GROUP                   0x00b5 /**< Create a CPU group (HvCallCreateCpuGroup). */
#define HVCALL_DELETE_CPU_GROUP                   0x00b6 /**< Delete a CPU group (HvCallDeleteCpuGroup). */
#define HVCALL_GET_CPU_GROUP_PROPERTY             0x00b7 /**< Read a property of a CPU group (HvCallGetCpuGroupProperty). */
#define HVCALL_SET_CPU_GROUP_PROPERTY             0x00b8 /**< Set a property of a CPU group (HvCallSetCpuGroupProperty). */
#define HVCALL_GET_CPU_GROUP_AFFINITY             0x00b9 /**< Processors of a CPU group (HvCallGetCpuGroupAffinity). */
#define HVCALL_GET_NEXT_CPU_GROUP                 0x00ba /**< Next CPU group (HvCallGetNextCpuGroup). */
#define HVCALL_GET_NEXT_CPU_GROUP_PARTITION       0x00bb /**< Next partition of a CPU group (HvCallGetNextCpuGroupPartition). */
#define HVCALL_ADD_PHYSICAL_MEMORY                0x00bc /**< Add physical memory (HvCallAddPhysicalMemory). */
#define HVCALL_COMPLETE_INTERCEPT                 0x00bd /**< Tell that an intercept was handled (HvCallCompleteIntercept). */
#define HVCALL_PRECOMMIT_GPA_PAGES                0x00be /**< Commit guest pages ahead (HvCallPrecommitGpaPages). */
#define HVCALL_UNCOMMIT_GPA_PAGES                 0x00bf /**< Undo 0x00be (HvCallUncommitGpaPages). */
/** @} */

/** @name Direct calls, device domains, access and visibility of pages
 * @{ */
#define HVCALL_SIGNAL_EVENT_DIRECT                    0x00c0 /**< Signal an event to a virtual processor, without a port (HvCallSignalEventDirect): simple; in 16; out 8. */
#define HVCALL_POST_MESSAGE_DIRECT                    0x00c1 /**< Post a message to a virtual processor, without a port (HvCallPostMessageDirect): simple; in 280. */
#define HVCALL_DISPATCH_VP                            0x00c2 /**< Run a virtual processor (HvCallDispatchVp). */
#define HVCALL_PROCESS_IOMMU_PRQ                      0x00c3 /**< Process page requests of the IOMMU (HvCallProcessIommuPrq). */
#define HVCALL_DETACH_DEVICE_DOMAIN                   0x00c4 /**< Detach a device from a domain (HvCallDetachDeviceDomain). */
#define HVCALL_DELETE_DEVICE_DOMAIN                   0x00c5 /**< Delete a domain of devices (HvCallDeleteDeviceDomain). */
#define HVCALL_QUERY_DEVICE_DOMAIN                    0x00c6 /**< Ask a domain of devices (HvCallQueryDeviceDomain). */
#define HVCALL_MAP_SPARSE_DEVICE_GPA_PAGES            0x00c7 /**< Map scattered guest pages for a domain of devices (HvCallMapSparseDeviceGpaPages). */
#define HVCALL_UNMAP_SPARSE_DEVICE_GPA_PAGES          0x00c8 /**< Unmap scattered guest pages of a domain of devices (HvCallUnmapSparseDeviceGpaPages). */
#define HVCALL_GET_GPA_PAGES_ACCESS_STATE             0x00c9 /**< Which guest pages were accessed (HvCallGetGpaPagesAccessState). */
#define HVCALL_GET_SPARSE_GPA_PAGES_ACCESS_STATE      0x00ca /**< Which scattered guest pages were accessed (HvCallGetSparseGpaPagesAccessState). */
#define HVCALL_INVOKE_TEST_FRAMEWORK                  0x00cb /**< Test framework (HvCallInvokeTestFramework). */
#define HVCALL_QUERY_VTL_PROTECTION_MASK_RANGE        0x00cc /**< What a lower VTL may do with a range (HvCallQueryVtlProtectionMaskRange). */
#define HVCALL_MODIFY_VTL_PROTECTION_MASK_RANGE       0x00cd /**< Change what a lower VTL may do with a range (HvCallModifyVtlProtectionMaskRange). */
#define HVCALL_CONFIGURE_DEVICE_DOMAIN                0x00ce /**< Configure a domain of devices (HvCallConfigureDeviceDomain). */
#define HVCALL_QUERY_DEVICE_DOMAIN_PROPERTIES         0x00cf /**< Properties of a domain of devices (HvCallQueryDeviceDomainProperties). */
#define HVCALL_FLUSH_DEVICE_DOMAIN                    0x00d0 /**< Flush a domain of devices (HvCallFlushDeviceDomain). */
#define HVCALL_FLUSH_DEVICE_DOMAIN_LIST               0x00d1 /**< Flush ranges of a domain of devices (HvCallFlushDeviceDomainList). */
#define HVCALL_ACQUIRE_SPARSE_GPA_PAGE_HOST_ACCESS    0x00d2 /**< Let the host access scattered guest pages (HvCallAcquireSparseGpaPageHostAccess). */
#define HVCALL_RELEASE_SPARSE_GPA_PAGE_HOST_ACCESS    0x00d3 /**< Undo 0x00d2 (HvCallReleaseSparseGpaPageHostAccess). */
#define HVCALL_CHECK_SPARSE_GPA_PAGE_VTL_ACCESS       0x00d4 /**< May a VTL access scattered guest pages (HvCallCheckSparseGpaPageVtlAccess): rep; in 16 + 8 each; out 8 each. */
#define HVCALL_ENABLE_DEVICE_INTERRUPT                0x00d5 /**< Enable an interrupt of a device (HvCallEnableDeviceInterrupt). */
#define HVCALL_FLUSH_TLB                              0x00d6 /**< Flush TLBs (HvCallFlushTlb): arm64 alone. */
#define HVCALL_ACQUIRE_SPARSE_SPA_PAGE_HOST_ACCESS    0x00d7 /**< Let the host access scattered system pages (HvCallAcquireSparseSpaPageHostAccess). */
#define HVCALL_RELEASE_SPARSE_SPA_PAGE_HOST_ACCESS    0x00d8 /**< Undo 0x00d7 (HvCallReleaseSparseSpaPageHostAccess). */
#define HVCALL_ACCEPT_GPA_PAGES                       0x00d9 /**< Accept pages into an isolated partition (HvCallAcceptGpaPages): rep; in 24 + 8 each; Isolation. */
#define HVCALL_UNACCEPT_GPA_PAGES                     0x00da /**< Give accepted pages back (HvCallUnacceptGpaPages). */
#define HVCALL_MODIFY_SPARSE_GPA_PAGE_HOST_VISIBILITY 0x00db /**< Change whether the host sees scattered guest pages (HvCallModifySparseGpaPageHostVisibility): rep; in 16 + 8 each; Isolation. */
#define HVCALL_LOCK_SPARSE_GPA_PAGE_MAPPING           0x00dc /**< Lock the mapping of scattered guest pages (HvCallLockSparseGpaPageMapping). */
#define HVCALL_UNLOCK_SPARSE_GPA_PAGE_MAPPING         0x00dd /**< Undo 0x00dc (HvCallUnlockSparseGpaPageMapping). */
#define HVCALL_REQUEST_PROCESSOR_HALT                 0x00de /**< Ask that a processor halts (HvCallRequestProcessorHalt). */
#define HVCALL_GET_INTERCEPT_DATA                     0x00df /**< Data of an intercept (HvCallGetInterceptData). */
#define HVCALL_QUERY_DEVICE_INTERRUPT_TARGET          0x00e0 /**< Where an interrupt of a device goes (HvCallQueryDeviceInterruptTarget). */
/** @} */

/** @name State of virtual processors, tracing, isolation, system
 * @{ */
#define HVCALL_MAP_VP_STATE_PAGE                  0x00e1 /**< Map a page with state of a virtual processor (HvCallMapVpStatePage): simple; in 24; out 8. */
#define HVCALL_UNMAP_VP_STATE_PAGE                0x00e2 /**< Unmap a page with state of a virtual processor (HvCallUnmapVpStatePage): simple; in 16. */
#define HVCALL_GET_VP_STATE                       0x00e3 /**< Read state of a virtual processor (HvCallGetVpState). */
#define HVCALL_SET_VP_STATE                       0x00e4 /**< Write state of a virtual processor (HvCallSetVpState). */
#define HVCALL_GET_VP_SET_FROM_MDA                0x00e5 /**< Virtual processors that an APIC destination means (HvCallGetVpSetFromMda): simple; in 24; out 4104; x86 alone. */
#define HVCALL_CREATE_IPT_BUFFERS                 0x00e7 /**< Create buffers for processor trace (HvCallCreateIptBuffers). */
#define HVCALL_DELETE_IPT_BUFFERS                 0x00e8 /**< Delete buffers for processor trace (HvCallDeleteIptBuffers). */
#define HVCALL_CONTROL_HYPERVISOR_IPT_TRACE       0x00e9 /**< Trace the hypervisor (HvCallControlHypervisorIptTrace). */
#define HVCALL_RESERVE_DEVICE_INTERRUPT           0x00ea /**< Reserve an interrupt of a device (HvCallReserveDeviceInterrupt). */
#define HVCALL_PERSIST_DEVICE                     0x00eb /**< Keep a device over a restart of the hypervisor (HvCallPersistDevice). */
#define HVCALL_UNPERSIST_DEVICE                   0x00ec /**< Undo 0x00eb (HvCallUnpersistDevice). */
#define HVCALL_PERSIST_DEVICE_INTERRUPT           0x00ed /**< Keep an interrupt of a device over a restart (HvCallPersistDeviceInterrupt). */
#define HVCALL_REFRESH_PERFORMANCE_COUNTERS       0x00ee /**< Refresh performance counters (HvCallRefreshPerformanceCounters). */
#define HVCALL_IMPORT_ISOLATED_PAGES              0x00ef /**< Load pages into an isolated partition (HvCallImportIsolatedPages): in 16. */
#define HVCALL_COMPLETE_ISOLATED_IMPORT           0x00f1 /**< End the loading of an isolated partition (HvCallCompleteIsolatedImport): in 3342. */
#define HVCALL_ISSUE_SNP_PSP_GUEST_REQUEST        0x00f2 /**< Request of an SNP guest to the security processor (HvCallIssueSnpPspGuestRequest): x86 alone. */
#define HVCALL_ROOT_SIGNAL_EVENT                  0x00f3 /**< Signal of the root (HvCallRootSignalEvent). */
#define HVCALL_GET_VP_CPUID_VALUES                0x00f4 /**< CPUID as a virtual processor sees it (HvCallGetVpCpuidValues): rep; in 24 + 24 each; out 16 each; x86 alone. */
#define HVCALL_READ_SYSTEM_MEMORY                 0x00f5 /**< Read memory of the system (HvCallReadSystemMemory). */
#define HVCALL_SET_HW_WATCHDOG_CONFIG             0x00f6 /**< Configure the hardware watchdog (HvCallSetHwWatchdogConfig). */
#define HVCALL_REMOVE_PHYSICAL_MEMORY             0x00f7 /**< Remove physical memory (HvCallRemovePhysicalMemory). */
#define HVCALL_LOG_HYPERVISOR_SYSTEM_CONFIG       0x00f8 /**< Log the configuration of the system (HvCallLogHypervisorSystemConfig). */
#define HVCALL_ISSUE_NESTED_SNP_PSP_REQUESTS      0x00f9 /**< Requests of a nested SNP guest to the security processor (HvCallIssueNestedSnpPspRequests). */
#define HVCALL_SUBSUME_INITIALIZED_MEMORY         0x00fb /**< Take over memory that is already set up (HvCallSubsumeInitializedMemory). */
#define HVCALL_SUBSUME_VP                         0x00fc /**< Take over a virtual processor (HvCallSubsumeVp). */
#define HVCALL_DESTROY_SUBSUMED_CONTEXT           0x00fd /**< Drop what was taken over (HvCallDestroySubsumedContext). */
#define HVCALL_WRITE_SYS_DIAG_EVENT               0x00fe /**< Write a diagnostic event (HvCallWriteSysDiagEvent). */
#define HVCALL_DEPOSIT_MEMORY_MIRRORING           0x00ff /**< Give pages to the hypervisor for mirroring (HvCallDepositMemoryMirroring). */
#define HVCALL_SET_DEVICE_CAPABILITIES            0x0100 /**< Set capabilities of a device (HvCallSetDeviceCapabilities). */
#define HVCALL_GET_PARTITION_PROPERTY_EX          0x0101 /**< As 0x0044, for large properties (HvCallGetPartitionPropertyEx): in 24; out 4072. */
#define HVCALL_GET_GPA_RANGES_ACCESS_STATE        0x0102 /**< Which guest ranges were accessed (HvCallGetGpaRangesAccessState). */
#define HVCALL_RESTORE_PARTITION_TIME             0x0103 /**< Restore the time of the partition (HvCallRestorePartitionTime): simple; in 32; hint RestoreTimeOnResume. */
#define HVCALL_QUERY_ASSOCIATED_LPS_FOR_MCA_EX    0x0104 /**< As 0x008a, extended (HvCallQueryAssociatedLpsForMcaEx). */
#define HVCALL_MMIO_READ                          0x0106 /**< Read device memory (HvCallMemoryMappedIoRead): simple; in 16; out 64; hint UseHypercallForMmioAccess. */
#define HVCALL_MMIO_WRITE                         0x0107 /**< Write device memory (HvCallMemoryMappedIoWrite): simple; in 80; hint UseHypercallForMmioAccess. */
#define HVCALL_MAP_DMA_RANGE                      0x0108 /**< Map a range for DMA (HvCallMapDmaRange). */
#define HVCALL_UNMAP_DMA_RANGE                    0x0109 /**< Unmap a range for DMA (HvCallUnmapDmaRange). */
#define HVCALL_SET_PARTITION_PROPERTY_EX          0x010a /**< As 0x0045, for large properties (HvCallSetPartitionPropertyEx): variable header; in 24. */
#define HVCALL_ATTACH_DEVICE_PR_QUEUE             0x010b /**< Attach a queue of page requests (HvCallAttachDevicePrQueue). */
#define HVCALL_DETACH_DEVICE_PR_QUEUE             0x010c /**< Detach a queue of page requests (HvCallDetachDevicePrQueue). */
#define HVCALL_RESERVE_DEVICE_DOMAIN_ATTACHMENT   0x010d /**< Reserve the attachment of a device to a domain (HvCallReserveDeviceDomainAttachment). */
#define HVCALL_UNRESERVE_DEVICE_DOMAIN_ATTACHMENT 0x010e /**< Undo 0x010d (HvCallUnreserveDeviceDomainAttachment). */
#define HVCALL_DISABLE_HYPERVISOR_EX              0x010f /**< As 0x008f, extended (HvCallDisableHypervisorEx). */
#define HVCALL_INSTALL_INTERCEPT_EX               0x0110 /**< As 0x004d, with more parameters (HvCallInstallInterceptEx): rep; in 48; arm64 alone. */
/** @} */

/** @name Pinning, wake-up and the newest
 * @{ */
#define HVCALL_MAP_VP_STATE_PAGE_EX                  0x0111 /**< As 0x00e1, extended (HvCallMapVpStatePageEx). */
#define HVCALL_PIN_GPA_PAGE_RANGES                   0x0112 /**< Pin guest ranges in memory (HvCallPinGpaPageRanges): rep; in 8 + 8 each; hint UseGpaPinningHypercall. */
#define HVCALL_UNPIN_GPA_PAGE_RANGES                 0x0113 /**< Undo 0x0112 (HvCallUnpinGpaPageRanges): rep; in 8 + 8 each; hint UseGpaPinningHypercall. */
#define HVCALL_WAKE_VPS                              0x0114 /**< Wake virtual processors (HvCallWakeVps). */
#define HVCALL_SET_CPU_GROUP_AFFINITY                0x0115 /**< Set the processors of a CPU group (HvCallSetCpuGroupAffinity). */
#define HVCALL_MAP_PARTITION_EVENT_LOG_BUFFER        0x0116 /**< Map the event log buffer of the partition (HvCallMapPartitionEventLogBuffer). */
#define HVCALL_QUERY_SPARSE_GPA_PAGE_HOST_VISIBILITY 0x011c /**< Whether the host sees scattered guest pages (HvCallQuerySparseGpaPageHostVisibility): rep; in 8 + 8 each; out 1 each; Isolation. */
#define HVCALL_SET_VIRTUAL_INTERRUPT_TARGET          0x011f /**< Choose where a virtual interrupt goes (HvCallSetVirtualInterruptTarget): simple; in 24; arm64 alone. */
#define HVCALL_MAP_STATS_PAGE2                       0x0131 /**< As 0x006c, in its second form (HvCallMapStatsPage2): simple; in 32; AccessStats. */
#define HVCALL_QUERY_INFORMATION_GPA_RANGE           0x0135 /**< Facts of a guest range (HvCallQueryInformationGpaRange): hint UseGpaPinningHypercall / HeatHintBeneficialSupport. */
/** @} */

/** @name Extended calls, served by the parent partition
 * @{ */
#define HV_EXT_CALL_QUERY_CAPABILITIES     0x8001 /**< Which extended calls there are (HvExtCallQueryCapabilities): simple; in 0; out 8; EnableExtendedHypercalls. */
#define HV_EXT_CALL_GET_BOOT_ZEROED_MEMORY 0x8002 /**< Memory that was zero at start-up (HvExtCallGetBootZeroedMemory): simple; out 4088; EnableExtendedHypercalls; ext cap bit 0. */
#define HV_EXT_CALL_MEMORY_HEAT_HINT       0x8003 /**< Tell which memory the guest needs and which not (HvExtCallMemoryHeatHint): rep; in 8 + 8 each; EnableExtendedHypercalls; ext cap bit 8 (cold discard). */
#define HV_EXT_CALL_EPF_SETUP              0x8004 /**< Set up enlightened page faults (HvExtCallEpfSetup): simple; EnableExtendedHypercalls. */
#define HVCALL_EXT_SCHEDULER_ASSIST_SETUP  0x8005 /**< Set up help for a scheduler (HvExtCallSchedulerAssistSetup). */
#define HV_EXT_CALL_MEMORY_HEAT_HINT_ASYNC 0x8006 /**< As 0x8003, not waiting for the end (HvExtCallMemoryHeatHintAsync): simple; EnableExtendedHypercalls. */
#define HVCALL_EXT_MAX                     0x8007 /**< One after the last extended call known (HvExtCallMax). */
/** @} */

/** @name Calls of isolated partitions
 * @{ */
#define HVCALL_VBS_VM_CALL_REPORT 0xc001 /**< Attestation report of a VBS partition (HvCallVbsVmCallReport): simple; in 64; out 2048. */
/** @} */
/* clang-format on */

#endif
