/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief One property out of a flattened device tree (Devicetree Specification, chapter 5).
 */
#ifndef DEVICETREE_H
#define DEVICETREE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/**
 * @brief A property that is a string.
 * @param tree The tree, or anything else that can be read.
 * @param node Name of a node, on whatever level it is; the first one counts.
 * @param property Name of the property.
 * @return The string within the tree, or NULL.
 */
const char *devicetree_string(const void *tree, const char *node, const char *property);

/** @return Whether the boot arguments, the string "bootargs" of the node "chosen", have this word. */
bool devicetree_argument(const void *tree, const char *word);

#endif
