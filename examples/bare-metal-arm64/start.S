/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/*
 * From reset to C at EL1: a stack for each processor, an identity map with caches on, vectors
 * that report what nobody expects.
 *
 * Caches are on because the hypervisor reads and writes the guest's memory as write-back cacheable;
 * a guest with caches off may use register calls only.
 */

#define STACK_SHIFT 14
#define PROCESSORS  4

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
	ldr	x0, =0x00803520			/* TCR: 32 bits of address, 4 KiB granule, write-back, inner shareable */
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

	/* Every exception is unexpected: tell where it came from and stop. */
	.balign 2048
	.global vectors
vectors:
	.rept	16
	.balign	128
	mrs	x0, esr_el1
	mrs	x1, elr_el1
	mrs	x2, far_el1
	b	unexpected_exception
	.endr

	/* uint64_t smccc_hvc(function, argument, argument, argument), and the same by SMC. */
	.global smccc_hvc
smccc_hvc:
	hvc	#0
	ret
	.global smccc_smc
smccc_smc:
	smc	#0
	ret

	/* 1 GiB of devices, 1 GiB of memory, each at its own address; the rest is not mapped. */
	.section .rodata.translation_table, "a"
	.balign	64
translation_table:
	.quad	0x00000000 | (1 << 54) | (1 << 53) | (1 << 10) | (0 << 2) | 1
	.quad	0x40000000 | (1 << 10) | (3 << 8) | (1 << 2) | 1
	.quad	0
	.quad	0

	.section .bss.stacks, "aw", @nobits
	.balign	16
stacks:
	.skip	PROCESSORS << STACK_SHIFT

	.section .note.GNU-stack, "", @progbits
