/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
#include "machine.h"
#include "pages.h"

#define POOL_PAGES 32U
#define WORDS      (HV_HYP_PAGE_SIZE / 8)
#define MARK       0x5a5a0123456789abULL

/* One for each kernel, in whole pages of the guest; the guest's map need not have smaller ones. */
static uint64_t pools[2][POOL_PAGES][WORDS] KEPT __attribute__((aligned(65536)));
static uint32_t pool, taken;

static struct hv_page page_at(uint32_t which, uint32_t number)
{
	struct hv_page page;

	page.va = pools[which][number];
	page.gpa = (hv_gpa_t)page.va;
	return page;
}

void pages_init(bool next_kernel)
{
	pool = next_kernel;
	taken = 0;
}

struct hv_page page_take(void)
{
	struct hv_page page = page_at(pool, taken % POOL_PAGES);
	volatile uint64_t *words = page.va;
	uint32_t i;

	for (i = 0; i < WORDS; i++)
		words[i] = 0;
	taken++;
	return page;
}

uint32_t pages_taken(void)
{
	return taken;
}

void page_mark(const struct hv_page *page)
{
	volatile uint64_t *words = page->va;
	uint32_t i;

	for (i = 0; i < WORDS; i++)
		words[i] = MARK + i;
}

bool page_is_marked(const struct hv_page *page)
{
	const volatile uint64_t *words = page->va;
	uint32_t i;

	for (i = 0; i < WORDS; i++)
		if (words[i] != MARK + i)
			return false;
	return true;
}

void pages_mark_all(void)
{
	uint32_t i;

	for (i = 0; i < POOL_PAGES; i++) {
		struct hv_page page = page_at(pool, i);

		page_mark(&page);
	}
}

bool pages_before_marked(void)
{
	bool good = true;
	uint32_t i;

	for (i = 0; i < POOL_PAGES; i++) {
		struct hv_page page = page_at(!pool, i);

		good = page_is_marked(&page) && good;
	}
	return good;
}
