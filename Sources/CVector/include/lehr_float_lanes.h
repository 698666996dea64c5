// Eight single-precision lanes for the Hessian product: what turns eight vectors (x, y, z, ·) into components and back.
#pragma once

typedef float lehr_f4 __attribute__((ext_vector_type(4)));
typedef float lehr_f8 __attribute__((ext_vector_type(8)));

#define LEHR_FLOAT_INLINE static inline __attribute__((always_inline))

LEHR_FLOAT_INLINE lehr_f8 lehr_f8_set(float a) { return (lehr_f8)(a); }
LEHR_FLOAT_INLINE lehr_f8 lehr_f8_add(lehr_f8 a, lehr_f8 b) { return a + b; }
LEHR_FLOAT_INLINE lehr_f8 lehr_f8_subtract(lehr_f8 a, lehr_f8 b) { return a - b; }
LEHR_FLOAT_INLINE lehr_f8 lehr_f8_multiply(lehr_f8 a, lehr_f8 b) { return a * b; }
/// a·b + c, rounded once.
LEHR_FLOAT_INLINE lehr_f8 lehr_f8_multiply_add(lehr_f8 a, lehr_f8 b, lehr_f8 c) {
  return __builtin_elementwise_fma(a, b, c);
}
LEHR_FLOAT_INLINE lehr_f8 lehr_f8_join(lehr_f4 low, lehr_f4 high) {
  return __builtin_shufflevector(low, high, 0, 1, 2, 3, 4, 5, 6, 7);
}
/// (a0, b0, a1, b1), in both halves.
LEHR_FLOAT_INLINE lehr_f8 lehr_f8_unpack_low(lehr_f8 a, lehr_f8 b) {
  return __builtin_shufflevector(a, b, 0, 8, 1, 9, 4, 12, 5, 13);
}
/// (a2, b2, a3, b3), in both halves.
LEHR_FLOAT_INLINE lehr_f8 lehr_f8_unpack_high(lehr_f8 a, lehr_f8 b) {
  return __builtin_shufflevector(a, b, 2, 10, 3, 11, 6, 14, 7, 15);
}
/// (a0, a1, b0, b1), in both halves.
LEHR_FLOAT_INLINE lehr_f8 lehr_f8_low_halves(lehr_f8 a, lehr_f8 b) {
  return __builtin_shufflevector(a, b, 0, 1, 8, 9, 4, 5, 12, 13);
}
/// (a2, a3, b2, b3), in both halves.
LEHR_FLOAT_INLINE lehr_f8 lehr_f8_high_halves(lehr_f8 a, lehr_f8 b) {
  return __builtin_shufflevector(a, b, 2, 3, 10, 11, 6, 7, 14, 15);
}
/// (a0, …, a3, b0, …, b3)
LEHR_FLOAT_INLINE lehr_f8 lehr_f8_lows(lehr_f8 a, lehr_f8 b) {
  return __builtin_shufflevector(a, b, 0, 1, 2, 3, 8, 9, 10, 11);
}
/// (a4, …, a7, b4, …, b7)
LEHR_FLOAT_INLINE lehr_f8 lehr_f8_highs(lehr_f8 a, lehr_f8 b) {
  return __builtin_shufflevector(a, b, 4, 5, 6, 7, 12, 13, 14, 15);
}
/// (Σ x, Σ y, Σ z, 0).
LEHR_FLOAT_INLINE lehr_f4 lehr_f8_sums(lehr_f8 x, lehr_f8 y, lehr_f8 z) {
  lehr_f8 xy = lehr_f8_unpack_low(x, y) + lehr_f8_unpack_high(x, y);
  lehr_f8 zero = (lehr_f8)(0.0f);
  lehr_f8 z0 = lehr_f8_unpack_low(z, zero) + lehr_f8_unpack_high(z, zero);
  lehr_f8 all = lehr_f8_low_halves(xy, z0) + lehr_f8_high_halves(xy, z0);
  return all.lo + all.hi;
}
/// Four doubles, rounded.
LEHR_FLOAT_INLINE lehr_f4 lehr_f4_rounded(lehr_d4 a) { return __builtin_convertvector(a, lehr_f4); }
