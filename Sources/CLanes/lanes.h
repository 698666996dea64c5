// The loops, included once for each width. LEHR_TOGETHER is 2 where the registers hold sums of two groups of rows or of two
// blocks of right-hand sides: a number of L that was loaded is then used twice, and the sums of one do not wait for the other's.
#include "include/CLanes.h"

// All functions with vectors as arguments are inlined.
#pragma clang diagnostic ignored "-Wpsabi"

typedef double eight __attribute__((ext_vector_type(8)));
/// Eight numbers at any address.
typedef eight anywhere __attribute__((aligned(8)));

#define LEHR_LOOP static inline __attribute__((always_inline))

LEHR_LOOP eight get(const double *from) { return *(const anywhere *)from; }
LEHR_LOOP void put(double *to, eight a) { *(anywhere *)to = a; }
/// sum + a · b, rounded once.
LEHR_LOOP eight plus_product(eight sum, eight a, double b) { return __builtin_elementwise_fma(a, (eight)(b), sum); }

/// One tile of a front: `groups` · LEHR_ROWS rows of eight.
LEHR_LOOP void subtract_tile(double *front, long row, long column, long width, const double *l, const double *y,
                             int groups) {
  eight sums[2 * LEHR_ROWS];
#pragma unroll
  for (int r = 0; r < groups * LEHR_ROWS; r++) sums[r] = get(front + lehr_front_row(row + r) + column);
  for (long k = 0; k < width; k++) {
    const eight lane = get(y + 8 * k);
#pragma unroll
    for (int r = 0; r < groups * LEHR_ROWS; r++) {
      sums[r] = plus_product(sums[r], lane, l[r / LEHR_ROWS * LEHR_ROWS * width + LEHR_ROWS * k + r % LEHR_ROWS]);
    }
  }
#pragma unroll
  for (int r = 0; r < groups * LEHR_ROWS; r++) put(front + lehr_front_row(row + r) + column, sums[r]);
}

static void subtract_product(double *front, long size, long first, long width, const double *l, const double *y) {
  const long rows = size - first;
  // Two groups of rows per pass over the blocks, so that each block is read twice from the first-level cache.
  for (long pair = 0; pair < rows; pair += 2 * LEHR_ROWS) {
    const long end = pair + 2 * LEHR_ROWS < rows ? pair + 2 * LEHR_ROWS : rows;
    for (long block = 0; block < end; block += 8) {
      const double *lanes = y + block * width;
      const int has_first = block < pair + LEHR_ROWS, has_second = pair + LEHR_ROWS < end;
      if (LEHR_TOGETHER == 2 && has_first && has_second) {
        subtract_tile(front, first + pair, first + block, width, l + pair * width, lanes, 2);
        continue;
      }
      if (has_first) subtract_tile(front, first + pair, first + block, width, l + pair * width, lanes, 1);
      if (has_second) {
        const long row = pair + LEHR_ROWS;
        subtract_tile(front, first + row, first + block, width, l + row * width, lanes, 1);
      }
    }
  }
}

static void solve_triangle(const double *v, long width, double *x, long step) {
  for (long group = 0; group < width; group += 3) {
    double *target = x + 8 * step * group;
    eight a = get(target), b = get(target + 8 * step), c = get(target + 16 * step);
    const double *y = x;
    for (long k = 0; k < group; k++) {
      const eight lane = get(y);
      a = plus_product(a, lane, v[0]);
      b = plus_product(b, lane, v[1]);
      c = plus_product(c, lane, v[2]);
      v += 3;
      y += 8 * step;
    }
    a *= v[0];
    b = plus_product(b, a, v[1]);
    c = plus_product(c, a, v[2]);
    b *= v[4];
    c = plus_product(c, b, v[5]);
    c *= v[8];
    v += 9;
    put(target, a);
    put(target + 8 * step, b);
    put(target + 16 * step, c);
  }
}

/// Six rows of the sweep forward for `together` blocks of right-hand sides.
LEHR_LOOP void forward_rows(const double *l, long width, const int *rows, double *x, const double *own, long blocks,
                            int together) {
  eight sums[LEHR_ROWS][2];
#pragma unroll
  for (int r = 0; r < LEHR_ROWS; r++)
    for (int b = 0; b < together; b++) sums[r][b] = get(x + 8 * (rows[r] * blocks + b));
  for (long k = 0; k < width; k++) {
    eight lanes[2];
    for (int b = 0; b < together; b++) lanes[b] = get(own + 8 * (k * blocks + b));
#pragma unroll
    for (int r = 0; r < LEHR_ROWS; r++)
      for (int b = 0; b < together; b++) sums[r][b] = plus_product(sums[r][b], lanes[b], l[LEHR_ROWS * k + r]);
  }
#pragma unroll
  for (int r = 0; r < LEHR_ROWS; r++)
    for (int b = 0; b < together; b++) put(x + 8 * (rows[r] * blocks + b), sums[r][b]);
}

static void forward(const double *l, long width, const int *rows, long count, double *x, const double *own, long blocks,
                    int reached) {
  for (long row = 0; row < count; row += LEHR_ROWS, l += LEHR_ROWS * width) {
    for (int b = 0; b < blocks; b++) {
      if (!(reached >> b & 1)) continue;
      if (LEHR_TOGETHER == 2 && reached >> (b + 1) & 1) {
        forward_rows(l, width, rows + row, x + 8 * b, own + 8 * b, blocks, 2);
        b++;
      } else {
        forward_rows(l, width, rows + row, x + 8 * b, own + 8 * b, blocks, 1);
      }
    }
  }
}

/// Six rows of the sweep backward. They are kept in registers while looping over columns, so that L is read in the order of the
/// sweep forward: with the columns in registers it was read non-contiguously, with twice the memory stalls.
LEHR_LOOP void backward_rows(const double *l, long width, const int *rows, const double *x, double *own, long blocks,
                             int together) {
  eight lanes[LEHR_ROWS][2];
#pragma unroll
  for (int r = 0; r < LEHR_ROWS; r++)
    for (int b = 0; b < together; b++) lanes[r][b] = get(x + 8 * (rows[r] * blocks + b));
  for (long k = 0; k < width; k++) {
    for (int b = 0; b < together; b++) {
      eight sum = get(own + 8 * (k * blocks + b));
#pragma unroll
      for (int r = 0; r < LEHR_ROWS; r++) sum = plus_product(sum, lanes[r][b], l[LEHR_ROWS * k + r]);
      put(own + 8 * (k * blocks + b), sum);
    }
  }
}

static void backward(const double *l, long width, const int *rows, long count, const double *x, double *own,
                     long blocks) {
  for (long row = 0; row < count; row += LEHR_ROWS, l += LEHR_ROWS * width) {
    int b = 0;
    if (LEHR_TOGETHER == 2) {
      for (; b + 1 < blocks; b += 2) backward_rows(l, width, rows + row, x + 8 * b, own + 8 * b, blocks, 2);
    }
    for (; b < blocks; b++) backward_rows(l, width, rows + row, x + 8 * b, own + 8 * b, blocks, 1);
  }
}

typedef double four __attribute__((ext_vector_type(4)));
typedef four anywhere4 __attribute__((aligned(8)));
typedef double two __attribute__((ext_vector_type(2)));
typedef two anywhere2 __attribute__((aligned(8)));

LEHR_LOOP four get4(const double *from) { return *(const anywhere4 *)from; }
/// Four numbers, and four others.
LEHR_LOOP eight join(four a, four b) { return __builtin_shufflevector(a, b, 0, 1, 2, 3, 4, 5, 6, 7); }
/// A number of the first block of a pair four times, and that of the second: by one permutation, or by two loads.
LEHR_LOOP eight spread(const double *pair) {
  const two both = *(const anywhere2 *)pair;
  return LEHR_TOGETHER == 2 ? __builtin_shufflevector(both, both, 0, 0, 0, 0, 1, 1, 1, 1)
                            : join((four)(pair[0]), (four)(pair[1]));
}
/// Which number of a block is its element (a, b).
LEHR_LOOP int element(int stride, int a, int b) { return stride == 9 ? 3 * a + b : a + b + (a > 0 && b > 0); }

/// One row of a product, for two partners at a time. Each component has two sums, so that fewer products wait for the one before.
LEHR_LOOP void multiply_row(const double *pair, int stride, const int *partners, long pairs, const double *u,
                            const double *own, double *v, double product, double shift, double previous) {
  eight sums[3][2] = {};
  for (long k = 0; k < pairs; k++, pair += 2 * stride) {
    const double *first = u + 12 * (long)partners[2 * k], *second = u + 12 * (long)partners[2 * k + 1];
#pragma unroll
    for (int b = 0; b < 3; b++) {
      const eight component = join(get4(first + 4 * b), get4(second + 4 * b));
#pragma unroll
      for (int a = 0; a < 3; a++) {
        eight *sum = &sums[a][b % 2];
        *sum = __builtin_elementwise_fma(component, spread(pair + 2 * element(stride, a, b)), *sum);
      }
    }
  }
#pragma unroll
  for (int a = 0; a < 3; a++) {
    const eight both = sums[a][0] + sums[a][1];
    const four before = __builtin_elementwise_fma(get4(own + 4 * a), (four)(shift), get4(v + 4 * a) * (four)(previous));
    *(anywhere4 *)(v + 4 * a) = __builtin_elementwise_fma(both.lo + both.hi, (four)(product), before);
  }
}

static void multiply(const double *pairs, long stride, const long *starts, const int *partners, long sites,
                     const double *u, double *v, double product, double shift, double previous) {
  for (long i = 0; i < sites; i++) {
    const double *row = pairs + 2 * stride * starts[i], *own = u + 12 * i;
    const int *others = partners + 2 * starts[i];
    const long count = starts[i + 1] - starts[i];
    if (stride == 6) {
      multiply_row(row, 6, others, count, u, own, v + 12 * i, product, shift, previous);
    } else {
      multiply_row(row, 9, others, count, u, own, v + 12 * i, product, shift, previous);
    }
  }
}

#define LEHR_LANES {subtract_product, solve_triangle, forward, backward, multiply}
