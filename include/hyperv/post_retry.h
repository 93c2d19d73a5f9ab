/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief When to post a message again that the receiver had no room for (TLFS: HvCallPostMessage; hyperv/post.h).
 */
#ifndef HYPERV_SDK_POST_RETRY_H
#define HYPERV_SDK_POST_RETRY_H

#include "abi/status.h"
#include "types.h"

#define HV_POST_ATTEMPTS 100U /**< Attempts to post a message, as in Linux. */
#define HV_POST_FIRST_DELAY                                                                        \
	1U /**< Microseconds between the first two, doubled each time, as in Linux. */
#define HV_POST_LONGEST_DELAY                                                                      \
	2097152U /**< Longest delay in microseconds, from the 22nd on, as in Linux. */

/**
 * @brief How a message is posted again: the state of one message, nothing is done behind the caller's back.
 *
 *     struct hv_post_retry retry;
 *
 *     hv_post_retry_init(&retry, false);
 *     do
 *             status = hv_post_message(page, connection, type, payload, size);
 *     while (hv_post_retry_next(&retry, status, &delay) && (sleep_us(delay), true));
 *
 * With Linux's numbers it gives up after 165 s. Members may be changed after hv_post_retry_init().
 */
struct hv_post_retry {
	uint32_t attempts; /**< Attempts left, the one under way among them. */
	uint32_t delay;    /**< Next delay, in microseconds. */
	uint32_t longest;  /**< Longest delay, in microseconds. */
	/** INVALID_CONNECTION_ID is final; else the host may be about to make the connection. */
	bool connection_final;
};

/**
 * @brief Begin with a message.
 * @param[out] retry State. @param connection_final Whether INVALID_CONNECTION_ID ends it: for VMBus's INITIATE_CONTACT,
 * where it means a host of an older protocol, and for no other message.
 */
HV_CONFIG_INLINE void hv_post_retry_init(struct hv_post_retry *retry, bool connection_final)
{
	retry->attempts = HV_POST_ATTEMPTS;
	retry->delay = HV_POST_FIRST_DELAY;
	retry->longest = HV_POST_LONGEST_DELAY;
	retry->connection_final = connection_final;
}

/**
 * @brief What to do after an attempt.
 *
 * Unlike Linux, there is no delay behind the last attempt.
 * @param retry State. @param status What hv_post_message() returned.
 * @param[out] delay Microseconds to wait before the next attempt; written if there is to be one.
 * @return Whether to post again: the status may pass (INSUFFICIENT_MEMORY, INSUFFICIENT_BUFFERS,
 * INVALID_CONNECTION_ID) and attempts are left.
 */
HV_MUST_CHECK HV_CONFIG_INLINE bool hv_post_retry_next(struct hv_post_retry *retry,
						       hv_status_t status, uint32_t *delay)
{
	if (status != HV_STATUS_INSUFFICIENT_MEMORY && status != HV_STATUS_INSUFFICIENT_BUFFERS &&
	    (status != HV_STATUS_INVALID_CONNECTION_ID || retry->connection_final))
		return false;
	if (retry->attempts <= 1)
		return false;
	retry->attempts--;
	*delay = retry->delay;
	/* Without overflow, whatever the embedder's numbers. */
	retry->delay = retry->delay > retry->longest / 2 ? retry->longest : retry->delay * 2;
	return true;
}

#endif
