/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/*
 * From reset to C at EL1: a stack for each processor, an identity map with caches on, vectors
 * for interrupts and for what nobody expects. Pages of 4, 16 or 64 KiB: GUEST_PAGE_SIZE.
 *
 * Caches are on because the hypervisor reads and writes the guest's memory as write-back cacheable;
 * a guest with caches off may use register calls only.
 */

#include "frame.inc"

#define STACK_SHIFT 14
#define PROCESSORS  4
#define FRAME_SIZE  176

#ifndef GUEST_PAGE_SIZE
#define GUEST_PAGE_SIZE 4096
#endif

/* For 32 bits of address one table is enough, of blocks. The granule's code in TCR, and the size of a block. */
#if GUEST_PAGE_SIZE == 4096
#define GRANULE     0
#define BLOCK_SHIFT 30
#elif GUEST_PAGE_SIZE == 16384
#define GRANULE     2
#define BLOCK_SHIFT 25
#else
#define GRANULE     1
#define BLOCK_SHIFT 29
#endif
#define BLOCKS_IN_GIB (1 << (30 - BLOCK_SHIFT))

	.section .text.start, "ax"
	.global _start
_start:
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
	adrp	x21, main
	add	x21, x21, :lo12:main
	b	start_c

	/* Where PSCI CPU_ON brings another processor; x0 is its number. */
	.global start_secondary
start_secondary:
	mov	x19, x0
	mov	x20, x0
	adrp	x21, secondary_main
	add	x21, x21, :lo12:secondary_main

	/* x19: the only argument. x20: number of the processor. x21: the function. */
start_c:
	adrp	x0, vectors
	add	x0, x0, :lo12:vectors
	msr	vbar_el1, x0
	adrp	x0, translation_table
	add	x0, x0, :lo12:translation_table
	msr	ttbr0_el1, x0
	ldr	x0, =0xff00			/* MAIR: 0 device, 1 normal write-back */
	msr	mair_el1, x0
	ldr	x0, =0x00803520 | (GRANULE << 14)	/* TCR: 32 bits of address, write-back, inner shareable */
	msr	tcr_el1, x0
	tlbi	vmalle1
	dsb	nsh
	isb
	ldr	x0, =0x30d01805			/* SCTLR: MMU, data cache, instruction cache; the rest is reserved ones */
	msr	sctlr_el1, x0
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

	/* _Noreturn void start_again(boot_x0): as at reset but for the MMU, which the entry sets up anew. */
	.global start_again
start_again:
	msr	daifset, #15
	b	_start

	/* All but interrupts is unexpected: tell where it came from and stop. */
	.macro	vector_unexpected count
	.rept	\count
	.balign	128
	mrs	x0, esr_el1
	mrs	x1, elr_el1
	mrs	x2, far_el1
	b	unexpected_exception
	.endr
	.endm

	.balign 2048
	.global vectors
vectors:
	vector_unexpected 5
	.balign	128
	b	interrupt
	vector_unexpected 10

	/* They do not nest, so ELR and SPSR stay as they are; a compiler's function keeps x19 to x28. */
interrupt:
	sub	sp, sp, #FRAME_SIZE
	frame_x0_to_x17 stp
	stp	x18, x29, [sp, #144]
	str	x30, [sp, #160]
	bl	interrupt_taken
	frame_x0_to_x17 ldp
	ldp	x18, x29, [sp, #144]
	ldr	x30, [sp, #160]
	add	sp, sp, #FRAME_SIZE
	eret

	/* uint64_t smccc_hvc(function, argument, argument, argument), and the same by SMC. */
	.global smccc_hvc
smccc_hvc:
	hvc	#0
	ret
	.global smccc_smc
smccc_smc:
	smc	#0
	ret

	.section .rodata, "a"
	.balign	4
	.global guest_page_size
guest_page_size:
	.word	GUEST_PAGE_SIZE

	/* 1 GiB of devices, 1 GiB of memory, each at its own address; the rest is not mapped. */
	.section .rodata.translation_table, "a"
	.balign	1024				/* as large as the largest table */
translation_table:
	.set	address, 0
	.rept	BLOCKS_IN_GIB
	.quad	address | (1 << 54) | (1 << 53) | (1 << 10) | (0 << 2) | 1
	.set	address, address + (1 << BLOCK_SHIFT)
	.endr
	.rept	BLOCKS_IN_GIB
	.quad	address | (1 << 10) | (3 << 8) | (1 << 2) | 1
	.set	address, address + (1 << BLOCK_SHIFT)
	.endr
	.fill	2 * BLOCKS_IN_GIB, 8, 0

	.section .bss.stacks, "aw", @nobits
	.balign	16
stacks:
	.skip	PROCESSORS << STACK_SHIFT

	.section .note.GNU-stack, "", @progbits
