/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief A guest in firmware's house: look, start, report, stop, look again.
 *
 * The guest OS id and the hypercall page may be firmware's own, and whoever comes next must find what we have found.
 * hv_start() leaves an id and a page alone that are there, and hv_stop() takes back what hv_start() did.
 */
#ifndef EXAMPLES_VISIT_H
#define EXAMPLES_VISIT_H

#include <hyperv/detect.h>
#include <hyperv/types.h>

/** @name The program's own, beside print_char() and report_wait(); what else report.h wants is here already
 * @{ */
/**
 * @brief A page that code may run in. Its address is the one that the hypervisor knows it by.
 * @return 0: there is none.
 */
uint64_t visit_new_page(void);
/** @brief Give it back. */
void visit_free_page(uint64_t address);
/** @} */

/**
 * @brief Come to Hyper-V, report, and leave everything as it was found.
 * @return How many checks failed; each has printed a line that begins with FAILED.
 */
uint32_t visit(const struct hv_platform *platform);

#endif
