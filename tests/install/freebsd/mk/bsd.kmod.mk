# SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent
# Stands for FreeBSD's file of this name: the flags of a kernel module (sys/conf/kern.mk of FreeBSD 14).
# STUBS: directories that stand for the kernel's headers.

CC=	clang-19
CFLAGS+=	--target=${MACHINE_ARCH}-unknown-freebsd14 -O2 -pipe -fno-strict-aliasing -Werror \
	-D_KERNEL -DKLD_MODULE -nostdinc ${STUBS:@directory@-I${directory}@} -fno-common -fno-omit-frame-pointer \
	-ffreestanding -fwrapv -fstack-protector -Wall -Wstrict-prototypes -Wmissing-prototypes -Wpointer-arith \
	-Wcast-qual -Wundef -Wno-pointer-sign -D__printf__=__freebsd_kprintf__ -Wmissing-include-dirs \
	-fdiagnostics-show-option -Wno-unknown-pragmas -Wswitch -Wno-error=tautological-compare \
	-Wno-error=empty-body -Wno-error=parentheses-equality -Wno-error=unused-function -Wno-error=pointer-sign \
	-Wno-error=shift-negative-value -Wno-address-of-packed-member -Wno-format-zero-length -std=gnu99
CFLAGS.x86_64=	-mcmodel=kernel -mno-red-zone -mno-mmx -mno-sse -msoft-float -fno-asynchronous-unwind-tables \
	-mno-aes -mno-avx
CFLAGS.aarch64=	-mgeneral-regs-only -ffixed-x18
CFLAGS+=	${CFLAGS.${MACHINE_ARCH}}

all: ${SRCS:.c=.o}
.for source in ${SRCS}
${source:.c=.o}: ${source}
	${CC} ${CFLAGS} -MD -MF ${.TARGET}.d -c ${.CURDIR}/${source} -o ${.TARGET}
.endfor
