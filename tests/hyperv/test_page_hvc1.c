/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Memory shared with the hypervisor, by HVC #1. */
#define TEST_HVC1
#include "test_page.inc.h"
