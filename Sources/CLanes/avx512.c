#if defined(__x86_64__)
#pragma clang attribute push(__attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,fma"))), apply_to = function)
#define LEHR_TOGETHER 2
#include "lanes.h"
#pragma clang attribute pop

const lehr_lanes lehr_lanes_avx512 = LEHR_LANES;
#else
typedef int lehr_no_avx512;
#endif
