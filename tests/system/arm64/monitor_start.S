/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/*
 * The monitor at EL2: reset of each processor, entry to the guest, and the way a trap takes.
 *
 * An arm64 Image (Linux, Documentation/arm64/booting.rst), so that QEMU hands over the device
 * tree in x0 and honours -append.
 */

#include "frame.inc"

#define STACK_SHIFT 14
#define PROCESSORS  4
#define FRAME_SIZE  256

	.section .text.start, "ax"
	.global _start
_start:
	b	start_first
	.word	0
	.quad	0				/* offset from a multiple of 2 MiB */
	.quad	image_end - _start
	.quad	2				/* little-endian, 4 KiB pages */
	.quad	0, 0, 0
	.ascii	"ARM\x64"
	.word	0

start_first:
	mrs	x1, currentel
	cmp	x1, #2 << 2
	b.ne	wrong_level
	adrp	x1, bss_start
	add	x1, x1, :lo12:bss_start
	adrp	x2, bss_end
	add	x2, x2, :lo12:bss_end
1:	cmp	x1, x2
	b.hs	2f
	str	xzr, [x1], #8
	b	1b
2:	mov	x19, x0
	mov	x20, #0
	adrp	x21, monitor_first
	add	x21, x21, :lo12:monitor_first
	b	start_c

	/* Where QEMU's PSCI brings another processor; x0 is its number. */
	.global start_next
start_next:
	mov	x19, x0
	mov	x20, x0
	adrp	x21, monitor_next
	add	x21, x21, :lo12:monitor_next

	/* x19: the only argument. x20: number of the processor. x21: the function. */
start_c:
	adrp	x0, vectors
	add	x0, x0, :lo12:vectors
	msr	vbar_el2, x0
	adrp	x0, translation_table
	add	x0, x0, :lo12:translation_table
	msr	ttbr0_el2, x0
	ldr	x0, =0xff00			/* MAIR: 0 device, 1 normal write-back */
	msr	mair_el2, x0
	ldr	x0, =0x80803520			/* TCR: 32 bits of address, 4 KiB granule, write-back, inner shareable */
	msr	tcr_el2, x0
	tlbi	alle2
	dsb	nsh
	isb
	ldr	x0, =0x30c51835			/* SCTLR: MMU, data cache, instruction cache; the rest is reserved ones */
	msr	sctlr_el2, x0
	isb
	adrp	x0, stacks
	add	x0, x0, :lo12:stacks
	add	x1, x20, #1
	add	x0, x0, x1, lsl #STACK_SHIFT
	mov	sp, x0
	mov	x29, xzr
	mov	x30, xzr
	mov	x0, x19
	blr	x21
1:	wfi
	b	1b

	/* QEMU was started without virtualization=on: there is no EL2 to set up. */
wrong_level:
	adrp	x0, stacks
	add	x0, x0, :lo12:stacks
	add	x0, x0, #1 << STACK_SHIFT
	mov	sp, x0
	adrp	x0, wrong_level_text
	add	x0, x0, :lo12:wrong_level_text
	b	monitor_panic

	/* _Noreturn void enter_guest(uint64_t pc, uint64_t x0) */
	.global enter_guest
enter_guest:
	msr	elr_el2, x0
	mov	x2, #0x3c5			/* EL1, its own stack pointer, everything masked */
	msr	spsr_el2, x2
	mov	x0, x1
	mov	x1, xzr
	mov	x2, xzr
	mov	x3, xzr
	eret

	/* uint64_t psci_smc(function, argument, argument, argument): QEMU's PSCI */
	.global psci_smc
psci_smc:
	smc	#0
	ret

	/* All of them: an access that the monitor plays may name any. */
	.macro	frame_x0_to_x29 op
	frame_x0_to_x17 \op
	\op	x18, x19, [sp, #144]
	\op	x20, x21, [sp, #160]
	\op	x22, x23, [sp, #176]
	\op	x24, x25, [sp, #192]
	\op	x26, x27, [sp, #208]
	\op	x28, x29, [sp, #224]
	.endm

	.macro	save_registers
	sub	sp, sp, #FRAME_SIZE
	frame_x0_to_x29 stp
	str	x30, [sp, #240]
	.endm

	/* From the guest. */
	.macro	vector_guest function
	.balign	128
	save_registers
	mov	x0, sp
	bl	\function
	b	return_to_guest
	.endm

	.macro	vector_panic
	.balign	128
	mrs	x0, esr_el2
	mrs	x1, elr_el2
	mrs	x2, far_el2
	b	monitor_panic_exception
	.endm

	.balign 2048
vectors:
	.rept	8				/* from EL2 itself */
	vector_panic
	.endr
	vector_guest guest_trap
	vector_guest guest_interrupt
	.rept	6				/* fast and system errors, and 32-bit code: the guest has none */
	vector_panic
	.endr

return_to_guest:
	frame_x0_to_x29 ldp
	ldr	x30, [sp, #240]
	add	sp, sp, #FRAME_SIZE
	eret

	.section .rodata, "a"
wrong_level_text:
	.asciz	"not at EL2"

	/* 1 GiB of devices, 1 GiB of memory, each at its own address. */
	.section .rodata.translation_table, "a"
	.balign	64
translation_table:
	.quad	0x00000000 | (1 << 54) | (1 << 10) | (1 << 6) | (0 << 2) | 1
	.quad	0x40000000 | (1 << 10) | (3 << 8) | (1 << 6) | (1 << 2) | 1
	.quad	0
	.quad	0

	.section .bss.stacks, "aw", @nobits
	.balign	16
stacks:
	.skip	PROCESSORS << STACK_SHIFT

	.section .note.GNU-stack, "", @progbits
