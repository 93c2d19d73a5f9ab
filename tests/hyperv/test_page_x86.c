/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Memory shared with the hypervisor, on x86. */
#define TEST_X86
#include "test_page.inc.h"
