# SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent
# What Doxygen sees instead of a file. No line moves, so that its warnings name the right one.

# A header of a backend or a trap, alone, would include its contract and show nothing of itself.
/^#ifndef HYPERV_SDK_ARCH(_[A-Z]+)?_H$/ {
	N
	s/^.*\n#include/#if 0\n#include/
}

# Every function has the one or the other. As PREDEFINED they would take config.h's own text about them away.
s/^(HV_MUST_CHECK )?HV_CONFIG_INLINE(_FORCE)? /\1/

# Helpers that a header undefines again; tests/docs/run.py looks that no other name gets lost.
s/^#define HV_(HVC_[A-Z0-9]+|UID_CLOBBERS|X64_TRAP|X64_TRAP_INPUTS|X64_TRAP_IS_POINTER)( |$).*//

/^#define HV_VTL_(PAIRS?|LOAD|STORE|LOST)\b/ {
	:more
	/\\$/ {
		N
		b more
	}
	s/[^\n]//g
}

# What a header has for one backend alone.
s/^#ifdef HYPERV_SDK_ARCH_[A-Z0-9]+_BACKEND_H$/#if 1/

# Pragmas in front of and behind a structure, to Doxygen variables.
s/^HV_UNALIGNED_(BEGIN|END)$//
