// Vector operations that Swift's SIMD types lack or do not always compile to one instruction: each is one or two
// machine instructions with AVX2, and plain code elsewhere. Imported and inlined; nothing is called.
#pragma once

typedef double lehr_d4 __attribute__((ext_vector_type(4)));
typedef long lehr_l4 __attribute__((ext_vector_type(4)));

#define LEHR_INLINE static inline __attribute__((always_inline))

LEHR_INLINE lehr_d4 lehr_set(double a) { return (lehr_d4)(a); }
LEHR_INLINE lehr_d4 lehr_add(lehr_d4 a, lehr_d4 b) { return a + b; }
LEHR_INLINE lehr_d4 lehr_subtract(lehr_d4 a, lehr_d4 b) { return a - b; }
LEHR_INLINE lehr_d4 lehr_multiply(lehr_d4 a, lehr_d4 b) { return a * b; }
LEHR_INLINE lehr_d4 lehr_divide(lehr_d4 a, lehr_d4 b) { return a / b; }
/// a·b + c, rounded once.
LEHR_INLINE lehr_d4 lehr_multiply_add(lehr_d4 a, lehr_d4 b, lehr_d4 c) { return __builtin_elementwise_fma(a, b, c); }
LEHR_INLINE lehr_d4 lehr_square_root(lehr_d4 a) { return __builtin_elementwise_sqrt(a); }
/// (a0 + a2) + (a1 + a3)
LEHR_INLINE double lehr_sum(lehr_d4 a) { return (a[0] + a[2]) + (a[1] + a[3]); }

/// (Σx, Σy, Σz, 0), each summed as (0 + 1) + (2 + 3).
LEHR_INLINE lehr_d4 lehr_sums(lehr_d4 x, lehr_d4 y, lehr_d4 z) {
  lehr_d4 none = (lehr_d4)(0.0);
  lehr_d4 xy = __builtin_shufflevector(x, y, 0, 4, 2, 6) + __builtin_shufflevector(x, y, 1, 5, 3, 7);
  lehr_d4 z0 = __builtin_shufflevector(z, none, 0, 4, 2, 6) + __builtin_shufflevector(z, none, 1, 5, 3, 7);
  return __builtin_shufflevector(xy, z0, 0, 1, 4, 5) + __builtin_shufflevector(xy, z0, 2, 3, 6, 7);
}

/// e^x within two units in the last place; 0 below −708, infinite above 709.
///
/// x = n ln 2 + t, ∣t∣ ≤ ½ ln 2, and Taylor's series in t to t¹³/13!, whose remainder is 4·10⁻¹⁸. The C library's differs
/// from one platform to the next, and has no vectors.
LEHR_INLINE lehr_d4 lehr_exponential(lehr_d4 x) {
  lehr_d4 shift = (lehr_d4)(0x1.8p52);
  lehr_d4 bounded = (x < -708.0) ? (lehr_d4)(-708.0) : x;
  // The sum's last bits hold n.
  lehr_d4 shifted = lehr_multiply_add(bounded, (lehr_d4)(0x1.71547652b82fep0), shift);
  lehr_d4 n = shifted - shift;
  lehr_d4 t = lehr_multiply_add(n, (lehr_d4)(-0x1.62e42fefa39efp-1), bounded);
  t = lehr_multiply_add(n, (lehr_d4)(-0x1.abc9e3b39803fp-56), t);
  lehr_d4 sum = (lehr_d4)(1.0 / 6227020800.0);
  sum = lehr_multiply_add(sum, t, (lehr_d4)(1.0 / 479001600.0));
  sum = lehr_multiply_add(sum, t, (lehr_d4)(1.0 / 39916800.0));
  sum = lehr_multiply_add(sum, t, (lehr_d4)(1.0 / 3628800.0));
  sum = lehr_multiply_add(sum, t, (lehr_d4)(1.0 / 362880.0));
  sum = lehr_multiply_add(sum, t, (lehr_d4)(1.0 / 40320.0));
  sum = lehr_multiply_add(sum, t, (lehr_d4)(1.0 / 5040.0));
  sum = lehr_multiply_add(sum, t, (lehr_d4)(1.0 / 720.0));
  sum = lehr_multiply_add(sum, t, (lehr_d4)(1.0 / 120.0));
  sum = lehr_multiply_add(sum, t, (lehr_d4)(1.0 / 24.0));
  sum = lehr_multiply_add(sum, t, (lehr_d4)(1.0 / 6.0));
  sum = lehr_multiply_add(sum, t, (lehr_d4)(0.5));
  sum = lehr_multiply_add(sum, t, (lehr_d4)(1.0));
  sum = lehr_multiply_add(sum, t, (lehr_d4)(1.0));
  lehr_d4 power = (lehr_d4)((lehr_l4)sum + ((lehr_l4)shifted << 52));
  power = (x < -708.0) ? (lehr_d4)(0.0) : power;
  return (x > 709.0) ? (lehr_d4)(__builtin_inf()) : power;
}

/// a < b ? x : y, lane by lane.
LEHR_INLINE lehr_d4 lehr_select_below(lehr_d4 a, lehr_d4 b, lehr_d4 x, lehr_d4 y) {
  return (a < b) ? x : y;
}

/// (a0, b0, a2, b2)
LEHR_INLINE lehr_d4 lehr_even_lanes(lehr_d4 a, lehr_d4 b) {
  return __builtin_shufflevector(a, b, 0, 4, 2, 6);
}

/// (a1, b1, a3, b3)
LEHR_INLINE lehr_d4 lehr_odd_lanes(lehr_d4 a, lehr_d4 b) {
  return __builtin_shufflevector(a, b, 1, 5, 3, 7);
}

/// (a0, a1, b0, b1)
LEHR_INLINE lehr_d4 lehr_low_halves(lehr_d4 a, lehr_d4 b) {
  return __builtin_shufflevector(a, b, 0, 1, 4, 5);
}

/// (a2, a3, b2, b3)
LEHR_INLINE lehr_d4 lehr_high_halves(lehr_d4 a, lehr_d4 b) {
  return __builtin_shufflevector(a, b, 2, 3, 6, 7);
}

/// (a1, a2, a0, a3)
LEHR_INLINE lehr_d4 lehr_next(lehr_d4 a) { return __builtin_shufflevector(a, a, 1, 2, 0, 3); }

/// (a2, a0, a1, a3)
LEHR_INLINE lehr_d4 lehr_previous(lehr_d4 a) { return __builtin_shufflevector(a, a, 2, 0, 1, 3); }

/// Bit k is set where a_k < b_k.
LEHR_INLINE int lehr_mask_below(lehr_d4 a, lehr_d4 b) {
#ifdef __AVX__
  return __builtin_ia32_movmskpd256((__attribute__((__vector_size__(32))) double)(a < b ? (lehr_d4)(-1.0) : (lehr_d4)(0.0)));
#else
  lehr_l4 m = a < b;
  return (int)(m[0] & 1) | (int)(m[1] & 2) | (int)(m[2] & 4) | (int)(m[3] & 8);
#endif
}

#include "lehr_float_lanes.h"
#include "lehr_pieces.h"
#include "lehr_exchange.h"

/// Whether this processor has the instructions that the program was built with.
int lehr_processor_suffices(void);
