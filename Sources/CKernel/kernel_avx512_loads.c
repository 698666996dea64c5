// Sixteen lanes, neighbours fetched by loads and shuffles.
#if defined(__x86_64__)
#pragma clang attribute push( \
    __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx2,fma,bmi,bmi2,popcnt"))), apply_to = function)
#include <immintrin.h>
#include "include/CKernel.h"
#include "lanes_avx512.h"
#define NAME(x) avx512_loads_##x
#include "body.h"
#pragma clang attribute pop

const lehr_kernel lehr_avx512_loads = {
    "AVX-512", WIDTH, PIECES, DEGREE, 0, 0, WIDTH, avx512_loads_sweep, avx512_loads_advance, avx512_loads_fill, avx512_loads_half_rows};
#endif
