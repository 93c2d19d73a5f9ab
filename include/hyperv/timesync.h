/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Wall clock time from a sample of the host's: the arithmetic of time synchronisation. No traps, any context.
 *
 * The host sends samples over VMBus (integration service "time synchronisation"), about every 5 s; between them the
 * reference time of the partition runs on (reftime.h). Since version 4 a sample says at which reference time it was taken
 * (Linux: vmreferencetime); before, the receiver reads reference time when the message arrives. Its flags say what it is for:
 * 1 (sync) asks to set the clock, 2 (sample) to steer it; which of the two is done is the embedder's matter.
 */
#ifndef HYPERV_SDK_TIMESYNC_H
#define HYPERV_SDK_TIMESYNC_H

#include "abi/clock.h"
#include "abi/status.h"

/** Units of 100 ns from the beginning of 1601, whence the host counts, to that of 1970 (Linux: WLTIMEDELTA; openvmm: EPOCH). */
#define HV_TIMESYNC_UNIX_EPOCH 116444736000000000ULL

/** Units of 100 ns after which a sample says nothing any more: 600 s, as in Linux (HOST_TIMESYNC_DELAY_THRESH). */
#define HV_TIMESYNC_MAX_AGE (600ULL * HV_CLOCK_HZ)

/** @brief A sample of the host's time. This is no structure of the wire. */
struct hv_timesync_sample {
	uint64_t host_time;      /**< UTC in 100 ns since 1601 (Linux: parenttime). */
	uint64_t reference_time; /**< Reference time of the partition at that moment, in 100 ns. */
};

/**
 * @brief What time it is, by the last sample.
 *
 * The host is not trusted with more than the time: whatever it sent, nothing overflows.
 * @param sample The last sample; after a resume or a restore an old one must not be used: reference time may begin anew.
 * @param now Reference time now, read after the sample was received.
 * @param[out] unix_ns Nanoseconds since 1970, UTC, without leap seconds, as Unix counts; written only on success. Ends in 2554.
 * @return HV_STATUS_SUCCESS, INVALID_PARAMETER (NULL), TIME_OUT (the sample is older than HV_TIMESYNC_MAX_AGE, or of a
 * reference time that is still to come), OPERATION_FAILED (a time before 1970 or after 2554).
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t
hv_timesync_adjust(const struct hv_timesync_sample *sample, uint64_t now, uint64_t *unix_ns)
{
	uint64_t age, since;

	if (sample == HV_NULL || unix_ns == HV_NULL)
		return HV_STATUS_INVALID_PARAMETER;
	age = now - sample->reference_time;
	if (now < sample->reference_time || age > HV_TIMESYNC_MAX_AGE)
		return HV_STATUS_TIME_OUT;
	/* A time before 1970 wraps, and is then more than any after it can be. */
	since = sample->host_time - HV_TIMESYNC_UNIX_EPOCH;
	if (since > ~0ULL / 100 - age)
		return HV_STATUS_OPERATION_FAILED;
	*unix_ns = (since + age) * 100;
	return HV_STATUS_SUCCESS;
}

#endif
