// Sixteen lanes: AVX-512 F, BW, DQ, VL.
#include <immintrin.h>
#include <stdint.h>
#define WIDTH 16
#define PIECES 32
#define DEGREE 5

typedef __m512 floats;
typedef __m512i ints;
typedef __mmask16 mask;

// Everything here is inlined into the three functions of body.h.
#define F static inline __attribute__((always_inline))

/// a·b + c, rounded once.
F double fused(double a, double b, double c) { return __builtin_fma(a, b, c); }

F floats set(float a) { return _mm512_set1_ps(a); }
F ints set_int(int32_t a) { return _mm512_set1_epi32(a); }
F floats load(const float *p) { return _mm512_loadu_ps(p); }
F ints load_ints(const int32_t *p) { return _mm512_loadu_si512(p); }
F ints load_apart(const int32_t *p) { return load_ints(p); }
F void store(float *p, floats a) { _mm512_storeu_ps(p, a); }
F void store_ints(int32_t *p, ints a) { _mm512_storeu_si512(p, a); }
F floats add(floats a, floats b) { return _mm512_add_ps(a, b); }
F floats subtract(floats a, floats b) { return _mm512_sub_ps(a, b); }
F floats multiply(floats a, floats b) { return _mm512_mul_ps(a, b); }
F floats multiply_add(floats a, floats b, floats c) { return _mm512_fmadd_ps(a, b, c); }
F floats smaller(floats a, floats b) { return _mm512_min_ps(a, b); }
F floats larger(floats a, floats b) { return _mm512_max_ps(a, b); }
F floats magnitude(floats a) { return _mm512_abs_ps(a); }
F ints subtract_ints(ints a, ints b) { return _mm512_sub_epi32(a, b); }
F floats to_floats(ints a) { return _mm512_cvtepi32_ps(a); }
F ints bits(floats a) { return _mm512_castps_si512(a); }
F floats from_bits(ints a) { return _mm512_castsi512_ps(a); }
F ints both(ints a, ints b) { return _mm512_and_si512(a, b); }
F ints either(ints a, ints b) { return _mm512_or_si512(a, b); }
F ints to_ints(floats a) { return _mm512_cvttps_epi32(a); }
F mask equal(ints a, ints b) { return _mm512_cmpeq_epi32_mask(a, b); }
F ints shifted(ints a, int32_t count) { return _mm512_srl_epi32(a, _mm_cvtsi32_si128(count)); }
F mask below(floats a, floats b) { return _mm512_cmp_ps_mask(a, b, _CMP_LT_OQ); }
F mask at_least(ints a, ints b) { return _mm512_cmpge_epi32_mask(a, b); }
F mask unlike(ints a, ints b) { return _mm512_cmpneq_epi32_mask(a, b); }
F mask and_mask(mask a, mask b) { return a & b; }
F floats choose(mask m, floats yes, floats no) { return _mm512_mask_blend_ps(m, no, yes); }
F floats zero_unless(mask m, floats a) { return _mm512_maskz_mov_ps(m, a); }
F float largest(floats a) { return _mm512_reduce_max_ps(a); }
F double sum(floats a) {
  __m512d low = _mm512_cvtps_pd(_mm512_castps512_ps256(a));
  __m512d high = _mm512_cvtps_pd(_mm512_extractf32x8_ps(a, 1));
  return _mm512_reduce_add_pd(_mm512_add_pd(low, high));
}
/// 1/a to the last bit but one.
F floats reciprocal(floats a) {
  floats y = _mm512_rcp14_ps(a);
  floats error = _mm512_fnmadd_ps(a, y, set(1));
  return _mm512_fmadd_ps(y, error, y);
}

/// Lanes k < count.
F mask first_lanes(int count) { return count >= 16 ? (mask)0xffff : (mask)((1u << count) - 1); }
/// Writes the lanes of m to p, p + 1, …, and lanes of no meaning up to p + 15.
F void compress_ints(int32_t *p, mask m, ints a) { _mm512_storeu_si512(p, _mm512_maskz_compress_epi32(m, a)); }
F int count_lanes(mask m) { return __builtin_popcount((unsigned)m); }

/// A table of coefficients, held in registers.
typedef struct {
  floats low[DEGREE + 1], high[DEGREE + 1];
} coefficients;
F coefficients hold(const lehr_table *t, const float *table) {
  (void)t;
  coefficients c;
#pragma clang loop unroll(full)
  for (int power = 0; power <= DEGREE; power++) {
    c.low[power] = load(table + power * PIECES);
    c.high[power] = load(table + power * PIECES + WIDTH);
  }
  return c;
}
/// What finds a pair's piece.
typedef struct {
  int32_t shift;
} piece_constants;
F piece_constants piece_constants_of(const lehr_table *t) { return (piece_constants){t->shift}; }
/// The number of the piece of v, in its low bits; `begin` is v without the bits below those of the number.
F ints piece_of(ints v, ints begin, const piece_constants *c) {
  (void)begin;
  return shifted(v, c->shift);
}
F floats coefficient(const coefficients *c, int power, ints piece) {
  return _mm512_permutex2var_ps(c->low[power], piece, c->high[power]);
}

/// v of pairs at the squared distances r2.
typedef struct {
  floats offset;
} argument_constants;
F argument_constants argument_constants_of(const lehr_table *t) { return (argument_constants){set(t->offset)}; }
F floats argument(floats r2, floats slope, const argument_constants *c) { return multiply_add(r2, slope, c->offset); }

/// Sixteen records at `base` + offsets → x, y, z and the fourth component by lanes.
F void fetch(const void *base, const int32_t *offsets, ints *x, ints *y, ints *z, ints *w) {
#ifdef LEHR_GATHER
  ints o = load_ints(offsets);
  const char *p = base;
  __m512i low = _mm512_i32gather_epi64(_mm512_castsi512_si256(o), p, 1);
  __m512i high = _mm512_i32gather_epi64(_mm512_extracti64x4_epi64(o, 1), p, 1);
  const ints even = _mm512_setr_epi32(0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30);
  *x = _mm512_permutex2var_epi32(low, even, high);
  *y = _mm512_permutex2var_epi32(low, _mm512_add_epi32(even, set_int(1)), high);
  *z = _mm512_i32gather_epi32(o, p + 8, 1);
  if (w) *w = _mm512_i32gather_epi32(o, p + 12, 1);
#else
  const char *p = base;
#define RECORD(k) _mm_load_si128((const __m128i *)(p + (uint32_t)offsets[k]))
#define TWO(k) _mm256_inserti128_si256(_mm256_castsi128_si256(RECORD(k)), RECORD(k + 4), 1)
#define FOUR(k) _mm512_inserti64x4(_mm512_castsi256_si512(TWO(k)), TWO(k + 8), 1)
  __m512i a = FOUR(0), b = FOUR(1), c = FOUR(2), d = FOUR(3);
  __m512i ab = _mm512_unpacklo_epi32(a, b), cd = _mm512_unpacklo_epi32(c, d);
  *x = _mm512_unpacklo_epi64(ab, cd);
  *y = _mm512_unpackhi_epi64(ab, cd);
  ab = _mm512_unpackhi_epi32(a, b);
  cd = _mm512_unpackhi_epi32(c, d);
  *z = _mm512_unpacklo_epi64(ab, cd);
  if (w) *w = _mm512_unpackhi_epi64(ab, cd);
#endif
}

/// Sixteen records from their components.
F void store_records(void *records, ints x, ints y, ints z, ints w) {
  const ints xy = _mm512_unpacklo_epi32(x, y), zw = _mm512_unpacklo_epi32(z, w);
  const ints yx = _mm512_unpackhi_epi32(x, y), wz = _mm512_unpackhi_epi32(z, w);
  // 128-bit lane q of a, b, c, d: records 4q, 4q + 1, 4q + 2, 4q + 3.
  const ints a = _mm512_unpacklo_epi64(xy, zw), b = _mm512_unpackhi_epi64(xy, zw);
  const ints c = _mm512_unpacklo_epi64(yx, wz), d = _mm512_unpackhi_epi64(yx, wz);
  const ints ab = _mm512_shuffle_i32x4(a, b, 0x44), cd = _mm512_shuffle_i32x4(c, d, 0x44);
  const ints ba = _mm512_shuffle_i32x4(a, b, 0xee), dc = _mm512_shuffle_i32x4(c, d, 0xee);
  int32_t *p = records;
  store_ints(p, _mm512_shuffle_i32x4(ab, cd, 0x88));
  store_ints(p + 16, _mm512_shuffle_i32x4(ab, cd, 0xdd));
  store_ints(p + 32, _mm512_shuffle_i32x4(ba, dc, 0x88));
  store_ints(p + 48, _mm512_shuffle_i32x4(ba, dc, 0xdd));
}

/// 16 × 16 entries, those of rows from number `from` on → columns.
F void transpose(int32_t *const rows[WIDTH], int64_t from, int32_t *columns) {
  ints r[16], t[16];
#pragma clang loop unroll(full)
  for (int k = 0; k < 16; k++) r[k] = load_ints(rows[k] + from);
#pragma clang loop unroll(full)
  for (int k = 0; k < 8; k++) {
    t[2 * k] = _mm512_unpacklo_epi32(r[2 * k], r[2 * k + 1]);
    t[2 * k + 1] = _mm512_unpackhi_epi32(r[2 * k], r[2 * k + 1]);
  }
#pragma clang loop unroll(full)
  for (int k = 0; k < 4; k++) {
    r[4 * k] = _mm512_unpacklo_epi64(t[4 * k], t[4 * k + 2]);
    r[4 * k + 1] = _mm512_unpackhi_epi64(t[4 * k], t[4 * k + 2]);
    r[4 * k + 2] = _mm512_unpacklo_epi64(t[4 * k + 1], t[4 * k + 3]);
    r[4 * k + 3] = _mm512_unpackhi_epi64(t[4 * k + 1], t[4 * k + 3]);
  }
  // r[4g + c], 128-bit lane q: rows 4g…4g + 3 of column 4q + c.
#pragma clang loop unroll(full)
  for (int c = 0; c < 4; c++) {
    ints a = _mm512_shuffle_i32x4(r[c], r[4 + c], 0x88), b = _mm512_shuffle_i32x4(r[c], r[4 + c], 0xdd);
    ints d = _mm512_shuffle_i32x4(r[8 + c], r[12 + c], 0x88), e = _mm512_shuffle_i32x4(r[8 + c], r[12 + c], 0xdd);
    store_ints(columns + 16 * c, _mm512_shuffle_i32x4(a, d, 0x88));
    store_ints(columns + 16 * (8 + c), _mm512_shuffle_i32x4(a, d, 0xdd));
    store_ints(columns + 16 * (4 + c), _mm512_shuffle_i32x4(b, e, 0x88));
    store_ints(columns + 16 * (12 + c), _mm512_shuffle_i32x4(b, e, 0xdd));
  }
}
