#pragma once
#include <stdint.h>
/// For every mask of eight lanes, the numbers of its set lanes, a byte each, lowest first.
extern const uint64_t lehr_packing[256];
