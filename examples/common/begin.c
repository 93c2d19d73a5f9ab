/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
#include <stddef.h>

#include <hyperv/hyperv.h>
#include <hyperv/names.h>

#include "print.h"
#include "checks.h"
#include "identity.h"
#include "steps.h"

struct hv_guest guest;

enum hv_detected detect(uint32_t conduit)
{
	static const char *const conduits[] = { "", " (HVC #0)", " (SMC #0)" };
	/* A kernel with ACPI passes its FADT as well; older hosts know nothing else. */
	const struct hv_platform platform = { .conduit = conduit };
	uint64_t traps = machine_traps();
	enum hv_detected found = hv_detect(&platform);

	step(traps, "detect");
	if (found == HV_NOT_DETECTED)
		print("not Hyper-V\n");
	else
		print("Hyper-V, found by %s%s\n", found_by(found), conduits[conduit]);
	return found;
}

static void show_version(void)
{
	struct hv_version version;

	hv_get_version(&guest.features, &version);
	print("hypervisor %u.%u.%u.%u-%u-%u", version.major, version.minor, version.build,
	      version.service_number, version.service_pack, version.service_branch);
}

bool start(const struct hv_page *page)
{
	uint64_t id = hv_guest_os_id_open_source(OS_TYPE, 0, OS_VERSION, 0);
	uint64_t before = 0, after = 0, traps;
	struct hv_guest_os os;
	hv_status_t status;

	/* hv_start() reads the id itself; this is for the report. */
	check(hv_get_vpreg(HV_REGISTER_GUEST_OS_ID, &before) == HV_STATUS_SUCCESS, "id before");
	traps = machine_traps();
	status = hv_start(&guest, id, page);
	step(traps, "start");
	if (!check(status == HV_STATUS_SUCCESS, "hv_start")) {
		print("HV_STATUS_%s\n", status_name(status));
		return false;
	}
	check(!traps_counted() || machine_traps() - traps == 2, "start in two traps");
	show_version();
	next_line();
	check(hv_get_vpreg(HV_REGISTER_GUEST_OS_ID, &after) == HV_STATUS_SUCCESS, "id after");
	check(before == 0 && after == id && guest.guest_os_id == id, "id written");
	hv_guest_os_id_parse(after, &os);
	print("guest OS id 0x%lx, was 0x%lx (%s, type 0x%x, version %u.%u.%u)\n", after, before,
	      os.open_source ? "open source" : "proprietary", os.type, os.version >> 16,
	      os.version >> 8 & 0xff, os.version & 0xff);
	return true;
}

void show_features(void)
{
#define FEATURE(name) name,
	static const uint32_t all[] = { HV_FEATURE_LIST(FEATURE, FEATURE) };
	uint32_t i, shown = 0;

	/* Known since hv_start(). In code of your own ask by name: hv_has_access_vp_index(&features). */
	step(machine_traps(), "features");
	for (i = 0; i < COUNT_OF(all); i++) {
		if (!hv_has(&guest.features, all[i]))
			continue;
		if (shown != 0 && shown % 2 == 0)
			next_line();
		print(shown % 2 == 0 ? "%-35s" : "%s",
		      hv_feature_name(all[i]) + sizeof("HV_HAS_") - 1);
		shown++;
	}
	print("\n");
}
