/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* What a partition is, by its privileges. */
#include "guest.h"

static void privileges_tell(void **state)
{
	static const struct {
		bool create;
		bool cpus;
		bool isolated;
		uint32_t type;
	} rows[] = {
		{ false, false, false, 0 }, { false, false, true, 0 }, { false, true, false, 0 },
		{ false, true, true, 0 },   { true, false, false, 2 }, { true, false, true, 0 },
		{ true, true, false, 1 },   { true, true, true, 0 },
	};
	struct hv_features features;
	uint32_t i;

	(void)state;
	memset(&features, 0, sizeof(features));
	assert_int_equal(HV_PARTITION_TYPE_GUEST, 0);
	assert_int_equal(HV_PARTITION_TYPE_ROOT, 1);
	assert_int_equal(HV_PARTITION_TYPE_L1VH, 2);
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		/* bits of the second word, the same on both: 0, 12 and 22 (TLFS) */
		features.privileges.low_part = (rows[i].create ? 1ULL << 32 : 0) |
					       (rows[i].cpus ? 1ULL << 44 : 0) |
					       (rows[i].isolated ? 1ULL << 54 : 0);
		assert_int_equal(hv_partition_type(&features), rows[i].type);
		features.privileges.low_part |= ~(1ULL << 32 | 1ULL << 44 | 1ULL << 54);
		assert_int_equal(hv_partition_type(&features), rows[i].type);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		GUEST_TEST(privileges_tell, guest_reset),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
