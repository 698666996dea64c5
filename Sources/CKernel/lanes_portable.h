// Four lanes in plain C: for processors without AVX2, and the judge of the other widths.
#include <math.h>
#include <string.h>
#define WIDTH 4
#define PIECES 32
#define DEGREE 5

typedef float floats __attribute__((ext_vector_type(WIDTH)));
typedef int32_t ints __attribute__((ext_vector_type(WIDTH)));
typedef ints mask;

// Everything here is inlined into the three functions of body.h.
#define F static inline __attribute__((always_inline))

/// a·b + c, without calling a function where the processor has no such instruction.
F double fused(double a, double b, double c) { return a * b + c; }

F floats set(float a) { return (floats)(a); }
F ints set_int(int32_t a) { return (ints)(a); }
F floats load(const float *p) { floats a; memcpy(&a, p, sizeof a); return a; }
F ints load_ints(const int32_t *p) { ints a; memcpy(&a, p, sizeof a); return a; }
F ints load_apart(const int32_t *p) { return load_ints(p); }
F void store(float *p, floats a) { memcpy(p, &a, sizeof a); }
F void store_ints(int32_t *p, ints a) { memcpy(p, &a, sizeof a); }
F floats add(floats a, floats b) { return a + b; }
F floats subtract(floats a, floats b) { return a - b; }
F floats multiply(floats a, floats b) { return a * b; }
F floats multiply_add(floats a, floats b, floats c) { return a * b + c; }
F floats smaller(floats a, floats b) { return a < b ? a : b; }
F floats larger(floats a, floats b) { return a > b ? a : b; }
F floats magnitude(floats a) { return __builtin_elementwise_abs(a); }
F ints subtract_ints(ints a, ints b) {
  typedef uint32_t unsigneds __attribute__((ext_vector_type(WIDTH)));
  return (ints)((unsigneds)a - (unsigneds)b);
}
F floats to_floats(ints a) { return __builtin_convertvector(a, floats); }
F ints bits(floats a) { ints b; memcpy(&b, &a, sizeof b); return b; }
F floats from_bits(ints a) { floats b; memcpy(&b, &a, sizeof b); return b; }
F ints both(ints a, ints b) { return a & b; }
F ints either(ints a, ints b) { return a | b; }
F ints to_ints(floats a) { return __builtin_convertvector(a, ints); }
F mask equal(ints a, ints b) { return a == b; }
F ints shifted(ints a, int32_t count) { return a >> count; }
F mask below(floats a, floats b) { return a < b; }
F mask at_least(ints a, ints b) { return a >= b; }
F mask unlike(ints a, ints b) { return a != b; }
F mask and_mask(mask a, mask b) { return a & b; }
F floats choose(mask m, floats yes, floats no) { return m ? yes : no; }
F floats zero_unless(mask m, floats a) { return m ? a : (floats)(0); }
F float largest(floats a) {
  float most = a[0];
  for (int k = 1; k < WIDTH; k++) most = a[k] > most ? a[k] : most;
  return most;
}
F double sum(floats a) {
  double total = 0;
  for (int k = 0; k < WIDTH; k++) total += a[k];
  return total;
}
F floats reciprocal(floats a) { return 1.0f / a; }

F mask first_lanes(int count) {
  mask m;
  for (int k = 0; k < WIDTH; k++) m[k] = k < count ? -1 : 0;
  return m;
}
F void compress_ints(int32_t *p, mask m, ints a) {
  for (int k = 0; k < WIDTH; k++) {
    *p = a[k];
    p -= m[k];
  }
}
F int count_lanes(mask m) {
  int count = 0;
  for (int k = 0; k < WIDTH; k++) count -= m[k];
  return count;
}

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
  const float *t = c->table + power * PIECES;
  floats a;
  for (int k = 0; k < WIDTH; k++) a[k] = t[piece[k] & (PIECES - 1)];
  return a;
}

/// v of pairs at the squared distances r2.
typedef struct {
  floats offset;
} argument_constants;
F argument_constants argument_constants_of(const lehr_table *t) { return (argument_constants){set(t->offset)}; }
F floats argument(floats r2, floats slope, const argument_constants *c) { return multiply_add(r2, slope, c->offset); }

F void fetch(const void *base, const int32_t *offsets, ints *x, ints *y, ints *z, ints *w) {
  for (int k = 0; k < WIDTH; k++) {
    int32_t record[4];
    memcpy(record, (const char *)base + (uint32_t)offsets[k], sizeof record);
    (*x)[k] = record[0];
    (*y)[k] = record[1];
    (*z)[k] = record[2];
    if (w) (*w)[k] = record[3];
  }
}

F void store_records(void *records, ints x, ints y, ints z, ints w) {
  int32_t *p = records;
  for (int k = 0; k < WIDTH; k++) {
    p[4 * k] = x[k];
    p[4 * k + 1] = y[k];
    p[4 * k + 2] = z[k];
    p[4 * k + 3] = w[k];
  }
}

F void transpose(int32_t *const rows[WIDTH], int64_t from, int32_t *columns) {
  for (int column = 0; column < WIDTH; column++) {
    for (int row = 0; row < WIDTH; row++) columns[WIDTH * column + row] = rows[row][from + column];
  }
}
