/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Pages for the hypervisor: 4096 bytes each, several of them out of one page of a guest with larger ones.
 */
#ifndef PAGES_H
#define PAGES_H

#include <stdbool.h>
#include <stdint.h>

#include <hyperv/types.h>

/** @brief Begin to hand out; the next kernel gets other pages than the one before. */
void pages_init(bool next_kernel);
/** @return A page of zeros, for as long as this kernel runs. The hypervisor's address is ours: start.S maps so. */
struct hv_page page_take(void);
/** @return Pages handed out. */
uint32_t pages_taken(void);
/** @brief Fill @p page with what nobody else writes. */
void page_mark(const struct hv_page *page);
/** @return Whether @p page is as page_mark() left it. */
bool page_is_marked(const struct hv_page *page);
/** @brief Mark all pages of this kernel: for the next one, which shall find them so. */
void pages_mark_all(void);
/** @return Whether all pages of the kernel before are marked. */
bool pages_before_marked(void);

#endif
