// Sixteen lanes, neighbours fetched by gathers.
#if defined(__x86_64__)
#pragma clang attribute push( \
    __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx2,fma,bmi,bmi2,popcnt"))), apply_to = function)
#include <immintrin.h>
#define LEHR_GATHER
#include "include/CKernel.h"
#include "lanes_avx512.h"
#define NAME(x) avx512_gather_##x
#include "body.h"
#pragma clang attribute pop

const lehr_kernel lehr_avx512_gather = {
    "AVX-512 with gathers", WIDTH, PIECES, DEGREE, 0, 0, WIDTH,
    avx512_gather_sweep, avx512_gather_advance, avx512_gather_fill, avx512_gather_half_rows};
#endif
