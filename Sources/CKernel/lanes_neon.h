// Four lanes: NEON, as every processor of 64-bit Arm has it.
#include <arm_neon.h>
#define WIDTH 4
#define PIECES 8
#define DEGREE 7
/// Every pair is listed once: see half_fill.h.
#define HALF
/// Rows are sorted one key at a time: see half_fill.h.
#define SCALAR_ROWS

typedef float32x4_t floats;
typedef int32x4_t ints;
typedef uint32x4_t mask;

// Everything here is inlined into the three functions of body.h.
#define F static inline __attribute__((always_inline))

/// a·b + c, rounded once.
F double fused(double a, double b, double c) { return __builtin_fma(a, b, c); }

F floats set(float a) { return vdupq_n_f32(a); }
F ints set_int(int32_t a) { return vdupq_n_s32(a); }
F floats load(const float *p) { return vld1q_f32(p); }
F ints load_ints(const int32_t *p) { return vld1q_s32(p); }
F ints load_apart(const int32_t *p) { return load_ints(p); }
F void store(float *p, floats a) { vst1q_f32(p, a); }
F void store_ints(int32_t *p, ints a) { vst1q_s32(p, a); }
F floats add(floats a, floats b) { return vaddq_f32(a, b); }
F floats subtract(floats a, floats b) { return vsubq_f32(a, b); }
F floats multiply(floats a, floats b) { return vmulq_f32(a, b); }
F floats multiply_add(floats a, floats b, floats c) { return vfmaq_f32(c, a, b); }
F floats smaller(floats a, floats b) { return vminq_f32(a, b); }
F floats larger(floats a, floats b) { return vmaxq_f32(a, b); }
F floats magnitude(floats a) { return vabsq_f32(a); }
F ints subtract_ints(ints a, ints b) { return vsubq_s32(a, b); }
F floats to_floats(ints a) { return vcvtq_f32_s32(a); }
F ints bits(floats a) { return vreinterpretq_s32_f32(a); }
F floats from_bits(ints a) { return vreinterpretq_f32_s32(a); }
F ints both(ints a, ints b) { return vandq_s32(a, b); }
F ints either(ints a, ints b) { return vorrq_s32(a, b); }
F ints to_ints(floats a) { return vcvtq_s32_f32(a); }
F mask equal(ints a, ints b) { return vceqq_s32(a, b); }
F ints shifted(ints a, int32_t count) {
  return vreinterpretq_s32_u32(vshlq_u32(vreinterpretq_u32_s32(a), vdupq_n_s32(-count)));
}
F mask below(floats a, floats b) { return vcltq_f32(a, b); }
F mask at_least(ints a, ints b) { return vcgeq_s32(a, b); }
F mask below_int(ints a, ints b) { return vcltq_s32(a, b); }
F mask unlike(ints a, ints b) { return vmvnq_u32(vceqq_s32(a, b)); }
F mask and_mask(mask a, mask b) { return vandq_u32(a, b); }
F mask either_mask(mask a, mask b) { return vorrq_u32(a, b); }
F floats choose(mask m, floats yes, floats no) { return vbslq_f32(m, yes, no); }
F floats zero_unless(mask m, floats a) {
  return vreinterpretq_f32_u32(vandq_u32(m, vreinterpretq_u32_f32(a)));
}
F float largest(floats a) { return vmaxvq_f32(a); }
F double sum(floats a) { return vaddvq_f64(vaddq_f64(vcvt_f64_f32(vget_low_f32(a)), vcvt_high_f64_f32(a))); }
/// 1/a, rounded once.
F floats reciprocal(floats a) { return vdivq_f32(set(1), a); }

/// Lanes k < count.
F mask first_lanes(int count) {
  static const int32_t numbers[4] = {0, 1, 2, 3};
  return vcltq_s32(vld1q_s32(numbers), vdupq_n_s32(count));
}

/// For every mask of four lanes, the bytes of its set lanes, lowest first; then those of no lane, which are zero.
#define LANE(k) 4 * k, 4 * k + 1, 4 * k + 2, 4 * k + 3
#define NONE 255, 255, 255, 255
static const uint8_t packings[16][16] = {
    {NONE, NONE, NONE, NONE},          {LANE(0), NONE, NONE, NONE},
    {LANE(1), NONE, NONE, NONE},       {LANE(0), LANE(1), NONE, NONE},
    {LANE(2), NONE, NONE, NONE},       {LANE(0), LANE(2), NONE, NONE},
    {LANE(1), LANE(2), NONE, NONE},    {LANE(0), LANE(1), LANE(2), NONE},
    {LANE(3), NONE, NONE, NONE},       {LANE(0), LANE(3), NONE, NONE},
    {LANE(1), LANE(3), NONE, NONE},    {LANE(0), LANE(1), LANE(3), NONE},
    {LANE(2), LANE(3), NONE, NONE},    {LANE(0), LANE(2), LANE(3), NONE},
    {LANE(1), LANE(2), LANE(3), NONE}, {LANE(0), LANE(1), LANE(2), LANE(3)}};
#undef LANE
#undef NONE

/// The number of set lanes in the upper half, and 16 times the mask's number in the lower: one sum across the lanes.
F uint32_t summary(mask m) {
  static const uint32_t weights[4] = {0x10010, 0x10020, 0x10040, 0x10080};
  return vaddvq_u32(vandq_u32(m, vld1q_u32(weights)));
}
/// Writes the lanes of m to p, p + 1, …, and zeros up to p + 3.
F void compress_ints(int32_t *p, mask m, ints a) {
  const uint8x16_t packing = vld1q_u8((const uint8_t *)packings + (summary(m) & 0xffff));
  store_ints(p, vreinterpretq_s32_u8(vqtbl1q_u8(vreinterpretq_u8_s32(a), packing)));
}
F int count_lanes(mask m) { return (int)(summary(m) >> 16); }

/// Thirty-two registers hold what a loop needs: see lanes_avx2.h.
F void keep_in_memory(const void *p) { (void)p; }

/// A table of coefficients in registers, two a power; their order begins with the piece of the lowest v.
typedef struct {
  uint8x16x2_t powers[DEGREE + 1];
} coefficients;
F coefficients hold(const lehr_table *t, const float *table) {
  coefficients c;
  uint32_t lowest;
  __builtin_memcpy(&lowest, &t->lowest, sizeof lowest);
  lowest >>= t->shift;
#pragma clang loop unroll(full)
  for (int power = 0; power <= DEGREE; power++) {
    float ordered[PIECES];
    for (uint32_t k = 0; k < PIECES; k++) ordered[k] = table[power * PIECES + (lowest + k) % PIECES];
    c.powers[power].val[0] = vreinterpretq_u8_f32(load(ordered));
    c.powers[power].val[1] = vreinterpretq_u8_f32(load(ordered + 4));
  }
  return c;
}
/// What finds a pair's coefficients: the numbers of their four bytes in a table.
typedef struct {
  ints right;
  uint32x4_t first;
} piece_constants;
F piece_constants piece_constants_of(const lehr_table *t) {
  uint32_t lowest;
  __builtin_memcpy(&lowest, &t->lowest, sizeof lowest);
  // Bytes 4k, 4k + 1, 4k + 2, 4k + 3 of piece k; k = 0 is the piece of the lowest v.
  return (piece_constants){
      vdupq_n_s32(2 - t->shift), vdupq_n_u32(0x03020100u - (lowest >> t->shift) * 0x04040404u)};
}
/// `begin` is v without the bits below those of the piece's number.
F ints piece_of(ints v, ints begin, const piece_constants *c) {
  (void)v;
  const uint32x4_t fourfold = vshlq_u32(vreinterpretq_u32_s32(begin), c->right);
  return vreinterpretq_s32_u32(vmlaq_u32(c->first, fourfold, vdupq_n_u32(0x01010101)));
}
F floats coefficient(const coefficients *c, int power, ints piece) {
  return vreinterpretq_f32_u8(vqtbl2q_u8(c->powers[power], vreinterpretq_u8_s32(piece)));
}

/// v of pairs at the squared distances r2: eight pieces suffice where it is about 1/r².
typedef struct {
  floats numerator, softening, offset;
} argument_constants;
F argument_constants argument_constants_of(const lehr_table *t) {
  return (argument_constants){set(t->numerator), set(t->softening), set(t->offset)};
}
F floats argument(floats r2, floats slope, const argument_constants *c) {
  return add(vdivq_f32(c->numerator, multiply_add(r2, slope, c->softening)), c->offset);
}

/// Four vectors of four → their first, second, third and fourth components.
F void components(floats a, floats b, floats c, floats d, floats *x, floats *y, floats *z, floats *w) {
  const floats ac = vzip1q_f32(a, c), bd = vzip1q_f32(b, d), ca = vzip2q_f32(a, c), db = vzip2q_f32(b, d);
  *x = vzip1q_f32(ac, bd);
  *y = vzip2q_f32(ac, bd);
  *z = vzip1q_f32(ca, db);
  *w = vzip2q_f32(ca, db);
}

/// (a0, a1, b0, b1) and (a2, a3, b2, b3)
F floats low_halves(floats a, floats b) { return vcombine_f32(vget_low_f32(a), vget_low_f32(b)); }
F floats high_halves(floats a, floats b) { return vcombine_f32(vget_high_f32(a), vget_high_f32(b)); }

/// Four records at `base` + offsets → x, y, z and the fourth component by lanes.
F void fetch(const void *base, const int32_t *offsets, ints *x, ints *y, ints *z, ints *w) {
  const char *p = base;
#define RECORD(k) vld1q_f32((const float *)(p + (uint32_t)offsets[k]))
  floats fx, fy, fz, fw;
  components(RECORD(0), RECORD(1), RECORD(2), RECORD(3), &fx, &fy, &fz, &fw);
#undef RECORD
  *x = bits(fx);
  *y = bits(fy);
  *z = bits(fz);
  if (w) *w = bits(fw);
}

/// Copies the offsets at `entry` into scalar registers: taken out of a vector, each would cost an instruction of the vector
/// units. Returns where to load them from as a vector.
F const int32_t *copy_offsets(int32_t offsets[WIDTH], const int32_t *entry) {
  uint64_t pairs[2];
  __builtin_memcpy(pairs, entry, sizeof pairs);
  __asm__("" : "+r"(pairs[0]), "+r"(pairs[1]));
  for (int k = 0; k < 2; k++) {
    offsets[2 * k] = (int32_t)pairs[k];
    offsets[2 * k + 1] = (int32_t)(pairs[k] >> 32);
  }
  return entry;
}

/// Sets four records of four floats to zero.
F void clear_records(float *records) {
  for (int k = 0; k < 4; k++) store(records + 4 * k, set(0));
}

/// Adds x, y, z to the first three floats of the four records at `base` + offsets, one after the other: they may be the
/// same. The fourth is of no meaning.
F void add_to_records(float *base, const int32_t *offsets, floats x, floats y, floats z) {
  char *p = (char *)base;
  const floats even = vtrn1q_f32(x, y), odd = vtrn2q_f32(x, y), turned = vrev64q_f32(z);
  const floats c = high_halves(even, z), d = high_halves(odd, turned);
  const floats a = low_halves(even, z), b = low_halves(odd, turned);
#define ADD(k, part) \
  do { \
    float *record = (float *)(p + (uint32_t)offsets[k]); \
    store(record, add(load(record), part)); \
  } while (0)
  ADD(0, a);
  ADD(1, b);
  ADD(2, c);
  ADD(3, d);
#undef ADD
}

/// Four records from their components.
F void store_records(void *records, ints x, ints y, ints z, ints w) {
  floats a, b, c, d;
  components(from_bits(x), from_bits(y), from_bits(z), from_bits(w), &a, &b, &c, &d);
  float *p = records;
  store(p, a);
  store(p + 4, b);
  store(p + 8, c);
  store(p + 12, d);
}

/// 4 × 4 entries, those of rows from number `from` on → columns.
F void transpose(int32_t *const rows[WIDTH], int64_t from, int32_t *columns) {
  floats r[4];
  for (int k = 0; k < 4; k++) r[k] = from_bits(load_ints(rows[k] + from));
  floats c[4];
  components(r[0], r[1], r[2], r[3], c, c + 1, c + 2, c + 3);
  for (int k = 0; k < 4; k++) store_ints(columns + 4 * k, bits(c[k]));
}
