// Four lanes of 64-bit Arm.
#if defined(__aarch64__) && defined(__ARM_NEON) && !defined(__ARM_BIG_ENDIAN)
#include "include/CKernel.h"
#include "lanes_neon.h"
#define NAME(x) neon_##x
#include "body.h"

const lehr_kernel lehr_neon = {
    "NEON", WIDTH, PIECES, DEGREE, 1, 1, WINDOW, neon_sweep, neon_advance, neon_fill, neon_half_rows};
#endif
