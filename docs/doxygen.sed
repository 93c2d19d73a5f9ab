# SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent
# What Doxygen is shown instead of a header. No line moves, so that its warnings name the right one.

# A header of a backend alone would only include arch.h, and show nothing of itself.
/^#ifndef HYPERV_SDK_ARCH_H$/ {
	N
	s/^.*\n#include/#if 0\n#include/
}

# Every function has one of these; PREDEFINED would hide their own documentation in config.h.
s/^\(HV_MUST_CHECK \)\{0,1\}HV_CONFIG_INLINE\(_FORCE\)\{0,1\} /\1/
