/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* The application that caller.c starts, as it is in its file. */
	.section .rdata, "dr"
	.balign	16
	.globl	application, application_end
application:
	.incbin	APPLICATION
application_end:
