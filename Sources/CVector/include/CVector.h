// Vector operations that Swift's SIMD types lack or do not always compile to one instruction: each is one or two
// machine instructions with AVX2, and plain code elsewhere. Imported and inlined; nothing is called.
#pragma once

typedef double lehr_d4 __attribute__((ext_vector_type(4)));
typedef long lehr_l4 __attribute__((ext_vector_type(4)));

/// a < b ? x : y, lane by lane.
static inline __attribute__((always_inline)) lehr_d4 lehr_select_below(lehr_d4 a, lehr_d4 b, lehr_d4 x, lehr_d4 y) {
  return (a < b) ? x : y;
}

/// (a0, b0, a2, b2)
static inline __attribute__((always_inline)) lehr_d4 lehr_even_lanes(lehr_d4 a, lehr_d4 b) {
  return __builtin_shufflevector(a, b, 0, 4, 2, 6);
}

/// (a1, b1, a3, b3)
static inline __attribute__((always_inline)) lehr_d4 lehr_odd_lanes(lehr_d4 a, lehr_d4 b) {
  return __builtin_shufflevector(a, b, 1, 5, 3, 7);
}

/// (a0, a1, b0, b1)
static inline __attribute__((always_inline)) lehr_d4 lehr_low_halves(lehr_d4 a, lehr_d4 b) {
  return __builtin_shufflevector(a, b, 0, 1, 4, 5);
}

/// (a2, a3, b2, b3)
static inline __attribute__((always_inline)) lehr_d4 lehr_high_halves(lehr_d4 a, lehr_d4 b) {
  return __builtin_shufflevector(a, b, 2, 3, 6, 7);
}

/// Bit k is set where a_k < b_k.
static inline __attribute__((always_inline)) int lehr_mask_below(lehr_d4 a, lehr_d4 b) {
  lehr_l4 m = a < b;
  return (int)(m[0] & 1) | (int)(m[1] & 2) | (int)(m[2] & 4) | (int)(m[3] & 8);
}
