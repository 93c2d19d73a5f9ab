/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* A backend without a single function of the contract in hyperv/arch.h. */
