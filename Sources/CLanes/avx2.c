// For a program that was built for any processor (LEHR_PORTABLE): otherwise the baseline has these instructions.
#if defined(__x86_64__) && !defined(__AVX2__)
#pragma clang attribute push(__attribute__((target("avx2,fma"))), apply_to = function)
#define LEHR_TOGETHER 1
#include "lanes.h"
#pragma clang attribute pop

const lehr_lanes lehr_lanes_avx2 = LEHR_LANES;
#else
typedef int lehr_no_avx2;
#endif
