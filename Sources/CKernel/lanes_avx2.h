// Eight lanes: AVX2 and FMA.
#include <immintrin.h>
#include "compression.h"
#define WIDTH 8
#define PIECES 8
#define DEGREE 7
/// Every pair is listed once: see half_fill.h.
#define HALF

typedef __m256 floats;
typedef __m256i ints;
typedef __m256 mask;

// Everything here is inlined into the three functions of body.h.
#define F static inline __attribute__((always_inline))

/// a·b + c, rounded once.
F double fused(double a, double b, double c) { return __builtin_fma(a, b, c); }

F floats set(float a) { return _mm256_set1_ps(a); }
F ints set_int(int32_t a) { return _mm256_set1_epi32(a); }
F floats load(const float *p) { return _mm256_loadu_ps(p); }
/// A load of its own, even where the same numbers are loaded one by one: the compiler would take those out of the vector, which
/// is slower.
F ints load_apart(const int32_t *p) {
  ints a;
  __asm__("vmovdqu %1, %0" : "=x"(a) : "m"(*(const __m256i_u *)p));
  return a;
}
F ints load_ints(const int32_t *p) { return _mm256_loadu_si256((const __m256i *)p); }
F void store(float *p, floats a) { _mm256_storeu_ps(p, a); }
F void store_ints(int32_t *p, ints a) { _mm256_storeu_si256((__m256i *)p, a); }
F floats add(floats a, floats b) { return _mm256_add_ps(a, b); }
F floats subtract(floats a, floats b) { return _mm256_sub_ps(a, b); }
F floats multiply(floats a, floats b) { return _mm256_mul_ps(a, b); }
F floats multiply_add(floats a, floats b, floats c) { return _mm256_fmadd_ps(a, b, c); }
F floats smaller(floats a, floats b) { return _mm256_min_ps(a, b); }
F floats larger(floats a, floats b) { return _mm256_max_ps(a, b); }
F floats magnitude(floats a) { return _mm256_andnot_ps(set(-0.0f), a); }
F ints subtract_ints(ints a, ints b) { return _mm256_sub_epi32(a, b); }
F floats to_floats(ints a) { return _mm256_cvtepi32_ps(a); }
F ints bits(floats a) { return _mm256_castps_si256(a); }
F floats from_bits(ints a) { return _mm256_castsi256_ps(a); }
F ints both(ints a, ints b) { return _mm256_and_si256(a, b); }
F ints either(ints a, ints b) { return _mm256_or_si256(a, b); }
F ints to_ints(floats a) { return _mm256_cvttps_epi32(a); }
F mask equal(ints a, ints b) { return from_bits(_mm256_cmpeq_epi32(a, b)); }
F ints shifted(ints a, int32_t count) { return _mm256_srl_epi32(a, _mm_cvtsi32_si128(count)); }
F mask below(floats a, floats b) { return _mm256_cmp_ps(a, b, _CMP_LT_OQ); }
F mask at_least(ints a, ints b) { return from_bits(_mm256_cmpgt_epi32(a, _mm256_sub_epi32(b, set_int(1)))); }
F mask below_int(ints a, ints b) { return from_bits(_mm256_cmpgt_epi32(b, a)); }
F mask unlike(ints a, ints b) { return from_bits(_mm256_xor_si256(_mm256_cmpeq_epi32(a, b), set_int(-1))); }
F mask and_mask(mask a, mask b) { return _mm256_and_ps(a, b); }
F mask either_mask(mask a, mask b) { return _mm256_or_ps(a, b); }
F floats choose(mask m, floats yes, floats no) { return _mm256_blendv_ps(no, yes, m); }
F floats zero_unless(mask m, floats a) { return _mm256_and_ps(m, a); }
F float largest(floats a) {
  float lanes[8], most;
  store(lanes, a);
  most = lanes[0];
  for (int k = 1; k < 8; k++) most = lanes[k] > most ? lanes[k] : most;
  return most;
}
F double sum(floats a) {
  __m256d s = _mm256_add_pd(_mm256_cvtps_pd(_mm256_castps256_ps128(a)), _mm256_cvtps_pd(_mm256_extractf128_ps(a, 1)));
  __m128d t = _mm_add_pd(_mm256_castpd256_pd128(s), _mm256_extractf128_pd(s, 1));
  return _mm_cvtsd_f64(_mm_add_sd(t, _mm_unpackhi_pd(t, t)));
}
/// 1/a, rounded once.
F floats reciprocal(floats a) { return _mm256_div_ps(set(1), a); }

/// Lanes k < count.
F mask first_lanes(int count) {
  return from_bits(_mm256_cmpgt_epi32(set_int(count), _mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7)));
}
F ints packing(mask m) {
  return _mm256_cvtepu8_epi32(_mm_cvtsi64_si128((long long)lehr_packing[_mm256_movemask_ps(m)]));
}
/// Writes the lanes of m to p, p + 1, …, and lanes of no meaning up to p + 7.
F void compress_ints(int32_t *p, mask m, ints a) { store_ints(p, _mm256_permutevar8x32_epi32(a, packing(m))); }
F int count_lanes(mask m) { return __builtin_popcount((unsigned)_mm256_movemask_ps(m)); }

/// Makes the compiler read *p again after every store: sixteen registers do not hold a loop's constants beside its variables,
/// and it would move them to and fro instead of using them as operands in memory.
F void keep_in_memory(const void *p) { __asm__ volatile("" : : "r"(p) : "memory"); }

/// A table of coefficients; it lies in the nearest cache.
typedef struct {
  const float *table;
} coefficients;
F coefficients hold(const lehr_table *t, const float *table) {
  (void)t;
  return (coefficients){table};
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
  return _mm256_permutevar8x32_ps(load(c->table + power * PIECES), piece);
}
/// v of pairs at the squared distances r2: eight pieces suffice where it is about 1/r².
typedef struct {
  floats numerator, softening, offset;
} argument_constants;
F argument_constants argument_constants_of(const lehr_table *t) {
  return (argument_constants){set(t->numerator), set(t->softening), set(t->offset)};
}
F floats argument(floats r2, floats slope, const argument_constants *c) {
  return add(_mm256_div_ps(c->numerator, multiply_add(r2, slope, c->softening)), c->offset);
}

/// Eight records at `base` + offsets → x, y, z and the fourth component by lanes.
F void fetch(const void *base, const int32_t *offsets, ints *x, ints *y, ints *z, ints *w) {
  const char *p = base;
#define RECORD(k) _mm_load_si128((const __m128i *)(p + (uint32_t)offsets[k]))
#define TWO(k) _mm256_inserti128_si256(_mm256_castsi128_si256(RECORD(k)), RECORD(k + 4), 1)
  __m256i a = TWO(0), b = TWO(1), c = TWO(2), d = TWO(3);
  __m256i ab = _mm256_unpacklo_epi32(a, b), cd = _mm256_unpacklo_epi32(c, d);
  *x = _mm256_unpacklo_epi64(ab, cd);
  *y = _mm256_unpackhi_epi64(ab, cd);
  ab = _mm256_unpackhi_epi32(a, b);
  cd = _mm256_unpackhi_epi32(c, d);
  *z = _mm256_unpacklo_epi64(ab, cd);
  if (w) *w = _mm256_unpackhi_epi64(ab, cd);
}

/// Copies the offsets at `entry`; returns where to load them from as a vector.
F const int32_t *copy_offsets(int32_t offsets[WIDTH], const int32_t *entry) {
  for (int lane = 0; lane < WIDTH; lane++) offsets[lane] = entry[lane];
  return entry;
}

/// Sets eight records of four floats to zero.
F void clear_records(float *records) {
#pragma clang loop unroll(full)
  for (int k = 0; k < 4; k++) store(records + 8 * k, set(0));
}

/// Adds x, y, z to the first three floats of the eight records at `base` + offsets, one after the other: they may be the
/// same. The fourth is of no meaning.
F void add_to_records(float *base, const int32_t *offsets, floats x, floats y, floats z) {
  char *p = (char *)base;
  const floats low = _mm256_unpacklo_ps(x, y), high = _mm256_unpackhi_ps(x, y);
  const floats a = _mm256_shuffle_ps(low, z, 0x04), b = _mm256_shuffle_ps(low, z, 0x5e);
  const floats c = _mm256_shuffle_ps(high, z, 0xa4), d = _mm256_shuffle_ps(high, z, 0xfe);
#define ADD(k, part) \
  do { \
    float *record = (float *)(p + (uint32_t)offsets[k]); \
    _mm_store_ps(record, _mm_add_ps(part, _mm_load_ps(record))); \
  } while (0)
  ADD(0, _mm256_castps256_ps128(a));
  ADD(1, _mm256_castps256_ps128(b));
  ADD(2, _mm256_castps256_ps128(c));
  ADD(3, _mm256_castps256_ps128(d));
  ADD(4, _mm256_extractf128_ps(a, 1));
  ADD(5, _mm256_extractf128_ps(b, 1));
  ADD(6, _mm256_extractf128_ps(c, 1));
  ADD(7, _mm256_extractf128_ps(d, 1));
#undef ADD
}

/// Eight records from their components.
F void store_records(void *records, ints x, ints y, ints z, ints w) {
  const ints xy = _mm256_unpacklo_epi32(x, y), zw = _mm256_unpacklo_epi32(z, w);
  const ints yx = _mm256_unpackhi_epi32(x, y), wz = _mm256_unpackhi_epi32(z, w);
  // 128-bit lane q of a, b, c, d: records 4q, 4q + 1, 4q + 2, 4q + 3.
  const ints a = _mm256_unpacklo_epi64(xy, zw), b = _mm256_unpackhi_epi64(xy, zw);
  const ints c = _mm256_unpacklo_epi64(yx, wz), d = _mm256_unpackhi_epi64(yx, wz);
  int32_t *p = records;
  store_ints(p, _mm256_permute2x128_si256(a, b, 0x20));
  store_ints(p + 8, _mm256_permute2x128_si256(c, d, 0x20));
  store_ints(p + 16, _mm256_permute2x128_si256(a, b, 0x31));
  store_ints(p + 24, _mm256_permute2x128_si256(c, d, 0x31));
}

/// 8 × 8 entries, those of rows from number `from` on → columns.
F void transpose(int32_t *const rows[WIDTH], int64_t from, int32_t *columns) {
  ints r[8], t[8];
#pragma clang loop unroll(full)
  for (int k = 0; k < 8; k++) r[k] = load_ints(rows[k] + from);
#pragma clang loop unroll(full)
  for (int k = 0; k < 4; k++) {
    t[2 * k] = _mm256_unpacklo_epi32(r[2 * k], r[2 * k + 1]);
    t[2 * k + 1] = _mm256_unpackhi_epi32(r[2 * k], r[2 * k + 1]);
  }
#pragma clang loop unroll(full)
  for (int k = 0; k < 2; k++) {
    r[4 * k] = _mm256_unpacklo_epi64(t[4 * k], t[4 * k + 2]);
    r[4 * k + 1] = _mm256_unpackhi_epi64(t[4 * k], t[4 * k + 2]);
    r[4 * k + 2] = _mm256_unpacklo_epi64(t[4 * k + 1], t[4 * k + 3]);
    r[4 * k + 3] = _mm256_unpackhi_epi64(t[4 * k + 1], t[4 * k + 3]);
  }
#pragma clang loop unroll(full)
  for (int c = 0; c < 4; c++) {
    store_ints(columns + 8 * c, _mm256_permute2x128_si256(r[c], r[4 + c], 0x20));
    store_ints(columns + 8 * (4 + c), _mm256_permute2x128_si256(r[c], r[4 + c], 0x31));
  }
}
