// What the NEON kernel computes, in plain C: the lanes of the portable kernel with the tables, the list and the order of
// additions of NEON's. Every result must agree to the last bit.
#define fused portable_fused
#define multiply_add portable_multiply_add
#define sum portable_sum
#define coefficient portable_coefficient
#define argument_constants portable_argument_constants
#define argument_constants_of portable_argument_constants_of
#define argument portable_argument
#include "../../Sources/CKernel/lanes_portable.h"
#undef fused
#undef multiply_add
#undef sum
#undef coefficient
#undef argument_constants
#undef argument_constants_of
#undef argument
#undef PIECES
#undef DEGREE
#define PIECES 8
#define DEGREE 7
#define HALF

F void keep_in_memory(const void *p) { (void)p; }
F double fused(double a, double b, double c) { return __builtin_fma(a, b, c); }
F floats multiply_add(floats a, floats b, floats c) {
  floats d;
  for (int k = 0; k < WIDTH; k++) d[k] = __builtin_fmaf(a[k], b[k], c[k]);
  return d;
}
F double sum(floats a) { return ((double)a[0] + a[2]) + ((double)a[1] + a[3]); }
F mask below_int(ints a, ints b) { return a < b; }
F mask either_mask(mask a, mask b) { return a | b; }

F floats coefficient(const coefficients *c, int power, ints piece) {
  floats a;
  for (int k = 0; k < WIDTH; k++) a[k] = c->table[power * PIECES + piece[k] % PIECES];
  return a;
}

typedef struct {
  floats numerator, softening, offset;
} argument_constants;
F argument_constants argument_constants_of(const lehr_table *t) {
  return (argument_constants){set(t->numerator), set(t->softening), set(t->offset)};
}
F floats argument(floats r2, floats slope, const argument_constants *c) {
  const floats quotient = c->numerator / multiply_add(r2, slope, c->softening);
  return add(quotient, c->offset);
}

F const int32_t *copy_offsets(int32_t offsets[WIDTH], const int32_t *entry) {
  memcpy(offsets, entry, WIDTH * sizeof *entry);
  return offsets;
}
F void clear_records(float *records) { memset(records, 0, 4 * WIDTH * sizeof *records); }
F void add_to_records(float *base, const int32_t *offsets, floats x, floats y, floats z) {
  for (int k = 0; k < WIDTH; k++) {
    float *record = (float *)((char *)base + (uint32_t)offsets[k]);
    record[0] += x[k];
    record[1] += y[k];
    record[2] += z[k];
  }
}
