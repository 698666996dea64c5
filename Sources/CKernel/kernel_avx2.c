// Eight lanes.
#if defined(__x86_64__)
#pragma clang attribute push( \
    __attribute__((target("avx2,fma,bmi,bmi2,popcnt"))), apply_to = function)
#include <immintrin.h>
#include "include/CKernel.h"
#include "lanes_avx2.h"
#define NAME(x) avx2_##x
#include "body.h"
#pragma clang attribute pop

const lehr_kernel lehr_avx2 = {
    "AVX2", WIDTH, PIECES, DEGREE, 1, 1, WINDOW, avx2_sweep, avx2_advance, avx2_fill, avx2_half_rows};
#endif
