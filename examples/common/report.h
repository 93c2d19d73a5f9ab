/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief What this machine is, by the SDK: a report that every program prints in the same words.
 *
 * For any environment: firmware, kernel, bare machine. The program brings the three functions named first; of the
 * formats of printf %s, %u, %x and %llx, %llu with unsigned long long are used, one call for one whole line, without
 * its end. Nothing is written to the hypervisor.
 */
#ifndef EXAMPLES_REPORT_H
#define EXAMPLES_REPORT_H

#include <hyperv/detect.h>
#include <hyperv/feature.h>

/** @name The program's own
 * @{ */
/** @brief Print a line like printf, and end it. */
__attribute__((format(printf, 1, 2))) void report_line(const char *format, ...);
/** @brief Wait by a clock that is not the hypervisor's. */
void report_wait(uint32_t microseconds);
/** @return Frequency of hv_arch_counter() in Hz, known from elsewhere than the hypervisor; 0: it is not. */
uint64_t report_counter_frequency(void);
/** @} */

/**
 * @brief Who is below: Hyper-V, another hypervisor, none that tells.
 * @param platform As for hv_detect().
 * @return What hv_detect() says.
 */
enum hv_detected report_hypervisor(const struct hv_platform *platform);

/**
 * @brief Version, and every feature by its name. Only on Hyper-V.
 * @param features From hv_start() or hv_get_features().
 */
void report_features(const struct hv_features *features);

/**
 * @brief This processor: its VP index, reference time against other clocks, frequencies.
 *
 * On one processor, in a context that may wait for REPORT_WAIT; somebody has set the guest OS id.
 * @return How many checks failed; each has printed a line that begins with FAILED.
 */
uint32_t report_processor(const struct hv_features *features);

/** Microseconds for which reference time is watched. */
#define REPORT_WAIT 10000U

#endif
