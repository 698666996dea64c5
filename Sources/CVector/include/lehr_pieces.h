// Piecewise polynomials of degree 7 in four lanes: each lane fetches the eight coefficients of its own piece, one cache line.
#pragma once

/// The leading bits of v, without `shift` of them, less `first`: the number of a piece.
LEHR_INLINE lehr_l4 lehr_piece_number(lehr_d4 v, long shift, long first) {
  typedef unsigned long bits __attribute__((ext_vector_type(4)));
  return (lehr_l4)((bits)v >> (bits)((unsigned long)shift)) - (lehr_l4)(first);
}
/// The middle of the numbers that share those bits.
LEHR_INLINE lehr_d4 lehr_piece_middle(lehr_d4 v, long shift) {
  lehr_l4 lost = (lehr_l4)((1L << shift) - 1), half = (lehr_l4)(1L << (shift - 1));
  return (lehr_d4)(((lehr_l4)v & ~lost) | half);
}
/// k + 1 where v ≥ bound, else k.
LEHR_INLINE lehr_l4 lehr_count_from(lehr_l4 k, lehr_d4 v, double bound) { return k - (lehr_l4)(v >= (lehr_d4)(bound)); }

/// v between two bounds; the lower one where v is not a number.
LEHR_INLINE lehr_d4 lehr_clamped(lehr_d4 v, double low, double high) {
  lehr_d4 raised = (v > (lehr_d4)(low)) ? v : (lehr_d4)(low);
  return (raised < (lehr_d4)(high)) ? raised : (lehr_d4)(high);
}

/// c₀…c₃ or, from `half` = 4, c₄…c₇ of the pieces k.
#define LEHR_COEFFICIENTS(half, a, b, c, d)                                     \
  lehr_d4 a, b, c, d;                                                           \
  {                                                                             \
    const lehr_d4 w0 = *(const lehr_d4 *)(pieces + 8 * k[0] + half);            \
    const lehr_d4 w1 = *(const lehr_d4 *)(pieces + 8 * k[1] + half);            \
    const lehr_d4 w2 = *(const lehr_d4 *)(pieces + 8 * k[2] + half);            \
    const lehr_d4 w3 = *(const lehr_d4 *)(pieces + 8 * k[3] + half);            \
    const lehr_d4 even01 = __builtin_shufflevector(w0, w1, 0, 4, 2, 6);         \
    const lehr_d4 odd01 = __builtin_shufflevector(w0, w1, 1, 5, 3, 7);          \
    const lehr_d4 even23 = __builtin_shufflevector(w2, w3, 0, 4, 2, 6);         \
    const lehr_d4 odd23 = __builtin_shufflevector(w2, w3, 1, 5, 3, 7);          \
    a = __builtin_shufflevector(even01, even23, 0, 1, 4, 5);                    \
    b = __builtin_shufflevector(odd01, odd23, 0, 1, 4, 5);                      \
    c = __builtin_shufflevector(even01, even23, 2, 3, 6, 7);                    \
    d = __builtin_shufflevector(odd01, odd23, 2, 3, 6, 7);                      \
  }

/// Σ c_k wᵏ.
LEHR_INLINE lehr_d4 lehr_pieces_value(const double *pieces, lehr_l4 k, lehr_d4 w) {
  LEHR_COEFFICIENTS(0, c0, c1, c2, c3)
  LEHR_COEFFICIENTS(4, c4, c5, c6, c7)
  lehr_d4 sum = lehr_multiply_add(c7, w, c6);
  sum = lehr_multiply_add(sum, w, c5);
  sum = lehr_multiply_add(sum, w, c4);
  sum = lehr_multiply_add(sum, w, c3);
  sum = lehr_multiply_add(sum, w, c2);
  sum = lehr_multiply_add(sum, w, c1);
  return lehr_multiply_add(sum, w, c0);
}

/// Its first derivative.
LEHR_INLINE lehr_d4 lehr_pieces_first(const double *pieces, lehr_l4 k, lehr_d4 w) {
  LEHR_COEFFICIENTS(0, c0, c1, c2, c3)
  LEHR_COEFFICIENTS(4, c4, c5, c6, c7)
  (void)c0;
  lehr_d4 sum = lehr_multiply_add(7.0 * c7, w, 6.0 * c6);
  sum = lehr_multiply_add(sum, w, 5.0 * c5);
  sum = lehr_multiply_add(sum, w, 4.0 * c4);
  sum = lehr_multiply_add(sum, w, 3.0 * c3);
  sum = lehr_multiply_add(sum, w, 2.0 * c2);
  return lehr_multiply_add(sum, w, c1);
}

/// Its second.
LEHR_INLINE lehr_d4 lehr_pieces_second(const double *pieces, lehr_l4 k, lehr_d4 w) {
  LEHR_COEFFICIENTS(0, c0, c1, c2, c3)
  LEHR_COEFFICIENTS(4, c4, c5, c6, c7)
  (void)c0, (void)c1;
  lehr_d4 sum = lehr_multiply_add(42.0 * c7, w, 30.0 * c6);
  sum = lehr_multiply_add(sum, w, 20.0 * c5);
  sum = lehr_multiply_add(sum, w, 12.0 * c4);
  sum = lehr_multiply_add(sum, w, 6.0 * c3);
  return lehr_multiply_add(sum, w, 2.0 * c2);
}

/// Its third.
LEHR_INLINE lehr_d4 lehr_pieces_third(const double *pieces, lehr_l4 k, lehr_d4 w) {
  LEHR_COEFFICIENTS(0, c0, c1, c2, c3)
  LEHR_COEFFICIENTS(4, c4, c5, c6, c7)
  (void)c0, (void)c1, (void)c2;
  lehr_d4 sum = lehr_multiply_add(210.0 * c7, w, 120.0 * c6);
  sum = lehr_multiply_add(sum, w, 60.0 * c5);
  sum = lehr_multiply_add(sum, w, 24.0 * c4);
  return lehr_multiply_add(sum, w, 6.0 * c3);
}

#undef LEHR_COEFFICIENTS
