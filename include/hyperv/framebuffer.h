/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief The framebuffer of the firmware, handed on to the guest's video driver: what Linux has in screen_info.
 *
 * The firmware says where it is (UEFI: Graphics Output Protocol); the video driver takes it over, and until then nobody else
 * may have that range: whoever hands out MMIO ranges leaves it out. No traps, any context. This is no structure of the wire.
 */
#ifndef HYPERV_SDK_FRAMEBUFFER_H
#define HYPERV_SDK_FRAMEBUFFER_H

#include "abi/status.h"
#include "types.h"

/** @name Formats of pixels, from the lowest byte on
 * @{ */
#define HV_FRAMEBUFFER_BGRX8888                                                                    \
	0U /**< 4 bytes: blue, green, red, nothing; Hyper-V's firmware has this one. */
#define HV_FRAMEBUFFER_RGBX8888 1U /**< 4 bytes: red, green, blue, nothing. */
#define HV_FRAMEBUFFER_RGB565   2U /**< 2 bytes: blue in bits 4:0, green in 10:5, red in 15:11. */
/** @} */

/** @brief A framebuffer. */
struct hv_framebuffer {
	hv_gpa_t base;   /**< Address of the first pixel. */
	uint64_t size;   /**< Bytes of the range, at least those of the picture. */
	uint32_t width;  /**< Pixels of a line. */
	uint32_t height; /**< Lines. */
	uint32_t stride; /**< Bytes from one line to the next. */
	uint32_t format; /**< HV_FRAMEBUFFER_*. */
};

/** @return HV_STATUS_SUCCESS; INVALID_PARAMETER: NULL, empty, lines or picture do not fit, beyond the address space. */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t
hv_framebuffer_check(const struct hv_framebuffer *framebuffer)
{
	uint64_t bytes;

	if (framebuffer == HV_NULL || framebuffer->format > HV_FRAMEBUFFER_RGB565 ||
	    framebuffer->width == 0 || framebuffer->height == 0)
		return HV_STATUS_INVALID_PARAMETER;
	bytes = framebuffer->format == HV_FRAMEBUFFER_RGB565 ? 2 : 4;
	if (framebuffer->stride < framebuffer->width * bytes ||
	    (uint64_t)framebuffer->stride * framebuffer->height > framebuffer->size ||
	    framebuffer->size - 1 > ~framebuffer->base)
		return HV_STATUS_INVALID_PARAMETER;
	return HV_STATUS_SUCCESS;
}

/** @return Whether @p size bytes at @p gpa, at least 1, have one in common with a framebuffer that was checked. */
HV_CONFIG_INLINE bool hv_framebuffer_overlap(const struct hv_framebuffer *framebuffer, hv_gpa_t gpa,
					     uint64_t size)
{
	/* Differences, because an end may wrap to 0. */
	return gpa - framebuffer->base < framebuffer->size || framebuffer->base - gpa < size;
}

#endif
