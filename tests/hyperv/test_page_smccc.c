/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Memory shared with the hypervisor, by SMCCC. */
#define TEST_SMCCC
#include "test_page.inc.h"
