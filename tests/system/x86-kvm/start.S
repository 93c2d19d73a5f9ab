/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/*
 * From the entry of PVH, 32 bits without paging, or from a start-up interrupt, 16 bits, to C with 64 bits: an identity
 * map of 4 GiB, a stack for each processor, an entry for each interrupt and exception.
 */

#define STACK_SHIFT 14
#define PROCESSORS  4

#define CODE32 0x08
#define CODE64 0x10
#define DATA   0x18

#define CR0_PE_MP_ET_NE_WP_PG 0x80010033
#define CR4_PAE_OSFXSR_OSXMMEXCPT 0x620
#define EFER     0xc0000080
#define EFER_LME 0x100

	/* Xen's note 18: the physical address of the 32-bit entry. */
	.section .note.pvh, "a", @note
	.balign	4
	.long	4, 8, 18
	.asciz	"Xen"
	.quad	start_pvh

	.section .text.start, "ax"
	.code32
	.global	start_pvh
start_pvh:
	cld
	mov	%ebx, %esi		/* what the loader says */
	xor	%edi, %edi		/* number of this processor */
	jmp	enter_long_mode

	/* Of a processor that was started, its APIC id is its number. */
start_secondary_32:
	mov	$DATA, %eax
	mov	%eax, %ds
	mov	%eax, %ss
	mov	$1, %eax
	cpuid
	shr	$24, %ebx
	mov	%ebx, %edi
	mov	%ebx, %esi

enter_long_mode:
	lgdt	gdt_pointer
	mov	$CR4_PAE_OSFXSR_OSXMMEXCPT, %eax
	mov	%eax, %cr4
	mov	$page_map, %eax
	mov	%eax, %cr3
	mov	$EFER, %ecx
	rdmsr
	or	$EFER_LME, %eax
	wrmsr
	mov	$CR0_PE_MP_ET_NE_WP_PG, %eax
	mov	%eax, %cr0
	ljmp	$CODE64, $start_64

	.code64
start_64:
	mov	$DATA, %eax
	mov	%eax, %ds
	mov	%eax, %es
	mov	%eax, %ss
	xor	%eax, %eax
	mov	%eax, %fs
	mov	%eax, %gs
	lea	1(%rdi), %rax
	shl	$STACK_SHIFT, %rax
	lea	stacks(%rax), %rsp
	xor	%ebp, %ebp
	test	%edi, %edi
	jnz	1f
	mov	%rsi, %rdi
	call	main
1:	call	secondary_main
2:	hlt
	jmp	2b

	/*
	 * Wait for an interrupt. One that comes ahead of the HLT would be waited for in vain: STI holds it back by one
	 * instruction, but QEMU 7.2's VMRUN does not take over this state, and interrupt_taken() looks where it was.
	 */
	.global	interrupt_idle, interrupt_idle_halt, interrupt_idle_end
interrupt_idle:
	sti
interrupt_idle_halt:
	hlt
interrupt_idle_end:
	cli
	ret

	/* Copied to START_UP_PAGE of machine.c: 16 bits, CS has the page. */
	.code16
	.global	start_up, start_up_end
start_up:
	cli
	xor	%ax, %ax
	mov	%ax, %ds
	lgdtl	%cs:(gdt_pointer_copy - start_up)
	mov	$0x11, %eax		/* protected mode */
	mov	%eax, %cr0
	ljmpl	$CODE32, $start_secondary_32
gdt_pointer_copy:
	.word	gdt_end - gdt - 1
	.long	gdt
start_up_end:

	/* Vector, error code, all registers; aligned to 16, as the processor aligns its part. */
	.code64
	.text
	.balign	16
	.global	interrupt_entries
interrupt_entries:
	.set	vector, 0
	.rept	256
	.balign	16
	.if	!(vector == 8 || (vector >= 10 && vector <= 14) || vector == 17 || vector == 21 || vector == 29 || vector == 30)
	push	$0
	.endif
	push	$vector
	jmp	interrupt_common
	.set	vector, vector + 1
	.endr

interrupt_common:
	push	%rax
	push	%rcx
	push	%rdx
	push	%rbx
	push	%rbp
	push	%rsi
	push	%rdi
	push	%r8
	push	%r9
	push	%r10
	push	%r11
	push	%r12
	push	%r13
	push	%r14
	push	%r15
	cld
	mov	%rsp, %rdi
	call	interrupt_taken
	pop	%r15
	pop	%r14
	pop	%r13
	pop	%r12
	pop	%r11
	pop	%r10
	pop	%r9
	pop	%r8
	pop	%rdi
	pop	%rsi
	pop	%rbp
	pop	%rbx
	pop	%rdx
	pop	%rcx
	pop	%rax
	add	$16, %rsp
	iretq

	.section .rodata, "a"
	.balign	8
gdt:
	.quad	0
	.quad	0x00cf9b000000ffff	/* CODE32, accessed already: nobody writes here */
	.quad	0x00af9b000000ffff	/* CODE64 */
	.quad	0x00cf93000000ffff	/* DATA */
gdt_end:
gdt_pointer:
	.word	gdt_end - gdt - 1
	.long	gdt

	/* Pages of 2 MiB, but for the one of flush.c. */
	.data
	.balign	4096
page_map:
	.quad	directories + 3
	.fill	511, 8, 0
directories:
	.set	address, 0
	.rept	4
	.quad	directory + address + 3
	.set	address, address + 4096
	.endr
	.fill	508, 8, 0
	.global	directory
directory:
	.set	address, 0
	.rept	2048
	.quad	address | 0x83
	.set	address, address + 0x200000
	.endr

	.section .bss.stacks, "aw", @nobits
	.balign	16
	.global	stacks
stacks:
	.skip	PROCESSORS << STACK_SHIFT

	.section .note.GNU-stack, "", @progbits
