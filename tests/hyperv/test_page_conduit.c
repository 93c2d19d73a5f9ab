/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Memory shared with the hypervisor, by either HVC, chosen at run time. */
#define TEST_CONDUIT
#include "test_page.inc.h"
