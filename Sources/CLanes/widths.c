#include "include/CLanes.h"

extern const lehr_lanes lehr_lanes_baseline;
#if defined(__x86_64__)
extern const lehr_lanes lehr_lanes_avx512;
#ifndef __AVX2__
extern const lehr_lanes lehr_lanes_avx2;
#endif
#endif

static const lehr_lanes *const widths[] = {
#if defined(__x86_64__)
    &lehr_lanes_avx512,
#ifndef __AVX2__
    &lehr_lanes_avx2,
#endif
#endif
    &lehr_lanes_baseline,
};

int lehr_lanes_count(void) { return sizeof widths / sizeof *widths; }
const lehr_lanes *lehr_lanes_at(int index) { return widths[index]; }

int lehr_lanes_run_here(int index) {
#if defined(__x86_64__)
  if (widths[index] == &lehr_lanes_avx512) {
    return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512dq")
           && __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("fma");
  }
#ifndef __AVX2__
  if (widths[index] == &lehr_lanes_avx2) return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
#endif
#endif
  (void)index;
  return 1;
}
