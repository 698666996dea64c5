// The neighbors of single particles, for Monte Carlo moves at fixed positions.
#include "CVector.h"

/// The box around particles, and a squared distance from it.
///
/// Rounding is monotonic, so that a particle in the box has no neighbor within `range` that is computed to be beyond it.
typedef struct {
  float low[3], high[3], range;
} box;

/// Neighbors of one particle.
typedef lehr_exchange_found found;

#if defined(__AVX2__)
#include <immintrin.h>

extern const uint64_t lehr_packing[256];

static inline __m256i order_of(unsigned mask) {
  return _mm256_cvtepu8_epi32(_mm_cvtsi64_si128((long long)lehr_packing[mask]));
}

/// The particles nearer than the bound, without the one at `self` in the room, and their squared distances.
static int32_t near(const lehr_exchange_room *room, int32_t count, int32_t self, float bound, const found *to) {
  const float *restrict xs = room->x, *restrict ys = room->y, *restrict zs = room->z;
  const int32_t *restrict particles = room->particles;
  int32_t *restrict near_particles = to->particles;
  float *restrict squares = to->squares;
  const __m256 cx = _mm256_set1_ps(xs[self]), cy = _mm256_set1_ps(ys[self]), cz = _mm256_set1_ps(zs[self]);
  const __m256 far = _mm256_set1_ps(bound);
  int32_t found = 0;
  for (int32_t k = 0; k < count; k += 8) {
    const __m256 dx = _mm256_sub_ps(_mm256_loadu_ps(xs + k), cx);
    const __m256 dy = _mm256_sub_ps(_mm256_loadu_ps(ys + k), cy);
    const __m256 dz = _mm256_sub_ps(_mm256_loadu_ps(zs + k), cz);
    const __m256 r2 = _mm256_fmadd_ps(dz, dz, _mm256_fmadd_ps(dy, dy, _mm256_mul_ps(dx, dx)));
    unsigned in = (unsigned)_mm256_movemask_ps(_mm256_cmp_ps(r2, far, _CMP_LT_OQ));
    if (k == (self & ~7)) in &= ~(1u << (self & 7));
    const __m256i order = order_of(in);
    const __m256i numbers = _mm256_loadu_si256((const __m256i *)(particles + k));
    _mm256_storeu_si256((__m256i *)(near_particles + found), _mm256_permutevar8x32_epi32(numbers, order));
    _mm256_storeu_ps(squares + found, _mm256_permutevar8x32_ps(r2, order));
    found += __builtin_popcount(in);
  }
  return found;
}

/// Sorts them into shells.
static void shells(const found *from, int32_t count, const float *bounds, int32_t *restrict row, int32_t *ends) {
  const float *restrict squares = from->squares;
  const int32_t *restrict particles = from->particles;
  int32_t length = 0;
  __m256 high = _mm256_set1_ps(-1);
  for (int s = 0; s < LEHR_SHELLS; s++) {
    const __m256 low = high;
    high = _mm256_set1_ps(bounds[s]);
    for (int32_t k = 0; k < count; k += 8) {
      const __m256 r2 = _mm256_loadu_ps(squares + k);
      const __m256 in = _mm256_and_ps(_mm256_cmp_ps(r2, high, _CMP_LT_OQ), _mm256_cmp_ps(r2, low, _CMP_GE_OQ));
      const unsigned mask = (unsigned)_mm256_movemask_ps(in);
      const __m256i numbers = _mm256_loadu_si256((const __m256i *)(particles + k));
      _mm256_storeu_si256((__m256i *)(row + length), _mm256_permutevar8x32_epi32(numbers, order_of(mask)));
      length += __builtin_popcount(mask);
    }
    ends[s] = length;
  }
}

/// How far coordinates are outside the box along an axis.
static inline __m256 beyond(__m256 x, const box *box, int axis) {
  const __m256 below = _mm256_sub_ps(_mm256_set1_ps(box->low[axis]), x);
  const __m256 above = _mm256_sub_ps(x, _mm256_set1_ps(box->high[axis]));
  return _mm256_max_ps(_mm256_max_ps(below, above), _mm256_setzero_ps());
}

/// Copies particles of the grid to the room, as seen from there, if a particle in the box may be near. Returns their number.
static int32_t copy(const lehr_exchange_room *room, int32_t to, const lehr_exchange_grid *grid, int32_t from,
                    int32_t count, const float *shift, const box *box) {
  const __m256 sx = _mm256_set1_ps(shift[0]), sy = _mm256_set1_ps(shift[1]), sz = _mm256_set1_ps(shift[2]);
  const __m256 far = _mm256_set1_ps(box->range);
  int32_t kept = 0;
  for (int32_t k = 0; k < count; k += 8) {
    const __m256 x = _mm256_add_ps(_mm256_loadu_ps(grid->x + from + k), sx);
    const __m256 y = _mm256_add_ps(_mm256_loadu_ps(grid->y + from + k), sy);
    const __m256 z = _mm256_add_ps(_mm256_loadu_ps(grid->z + from + k), sz);
    const __m256 d[3] = {beyond(x, box, 0), beyond(y, box, 1), beyond(z, box, 2)};
    const __m256 r2 = _mm256_fmadd_ps(d[2], d[2], _mm256_fmadd_ps(d[1], d[1], _mm256_mul_ps(d[0], d[0])));
    unsigned in = (unsigned)_mm256_movemask_ps(_mm256_cmp_ps(r2, far, _CMP_LT_OQ));
    if (count - k < 8) in &= (1u << (count - k)) - 1;
    const __m256i order = order_of(in);
    _mm256_storeu_ps(room->x + to + kept, _mm256_permutevar8x32_ps(x, order));
    _mm256_storeu_ps(room->y + to + kept, _mm256_permutevar8x32_ps(y, order));
    _mm256_storeu_ps(room->z + to + kept, _mm256_permutevar8x32_ps(z, order));
    const __m256i numbers = _mm256_loadu_si256((const __m256i *)(grid->particles + from + k));
    _mm256_storeu_si256((__m256i *)(room->particles + to + kept), _mm256_permutevar8x32_epi32(numbers, order));
    kept += __builtin_popcount(in);
  }
  return kept;
}

/// Those entries of a row that are larger than `self`.
static int32_t greater(const int32_t *entries, int32_t count, int32_t self, int32_t *later) {
  int32_t length = 0;
  for (int32_t k = 0; k < count; k += 8) {
    const __m256i numbers = _mm256_loadu_si256((const __m256i *)(entries + k));
    const __m256i above = _mm256_cmpgt_epi32(numbers, _mm256_set1_epi32(self));
    unsigned in = (unsigned)_mm256_movemask_ps(_mm256_castsi256_ps(above));
    if (count - k < 8) in &= (1u << (count - k)) - 1;
    _mm256_storeu_si256((__m256i *)(later + length), _mm256_permutevar8x32_epi32(numbers, order_of(in)));
    length += __builtin_popcount(in);
  }
  return length;
}

/// The same with vectors of 16, in the same order.
#define LEHR_WIDE __attribute__((target("avx512f,avx512bw,avx512vl,avx512dq")))

LEHR_WIDE static int32_t wide_near(const lehr_exchange_room *room, int32_t count, int32_t self, float bound,
                                   const found *to) {
  const float *restrict xs = room->x, *restrict ys = room->y, *restrict zs = room->z;
  const int32_t *restrict particles = room->particles;
  int32_t *restrict near_particles = to->particles;
  float *restrict squares = to->squares;
  const __m512 cx = _mm512_set1_ps(xs[self]), cy = _mm512_set1_ps(ys[self]), cz = _mm512_set1_ps(zs[self]);
  const __m512 far = _mm512_set1_ps(bound);
  int32_t found = 0;
  for (int32_t k = 0; k < count; k += 16) {
    const __m512 dx = _mm512_sub_ps(_mm512_loadu_ps(xs + k), cx);
    const __m512 dy = _mm512_sub_ps(_mm512_loadu_ps(ys + k), cy);
    const __m512 dz = _mm512_sub_ps(_mm512_loadu_ps(zs + k), cz);
    const __m512 r2 = _mm512_fmadd_ps(dz, dz, _mm512_fmadd_ps(dy, dy, _mm512_mul_ps(dx, dx)));
    __mmask16 in = _mm512_cmp_ps_mask(r2, far, _CMP_LT_OQ);
    if (k == (self & ~15)) in &= (__mmask16)~(1u << (self & 15));
    // Compressed in registers: stores that compress are slow on some processors.
    const __m512i numbers = _mm512_maskz_compress_epi32(in, _mm512_loadu_si512(particles + k));
    _mm512_storeu_si512(near_particles + found, numbers);
    _mm512_storeu_ps(squares + found, _mm512_maskz_compress_ps(in, r2));
    found += __builtin_popcount(in);
  }
  return found;
}

LEHR_WIDE static void wide_shells(const found *from, int32_t count, const float *bounds, int32_t *restrict row,
                                  int32_t *ends) {
  const float *restrict squares = from->squares;
  const int32_t *restrict particles = from->particles;
  int32_t length = 0;
  __m512 high = _mm512_set1_ps(-1);
  for (int s = 0; s < LEHR_SHELLS; s++) {
    const __m512 low = high;
    high = _mm512_set1_ps(bounds[s]);
    for (int32_t k = 0; k < count; k += 16) {
      const __m512 r2 = _mm512_loadu_ps(squares + k);
      const __mmask16 in = _mm512_mask_cmp_ps_mask(_mm512_cmp_ps_mask(r2, high, _CMP_LT_OQ), r2, low, _CMP_GE_OQ);
      const __m512i numbers = _mm512_loadu_si512(particles + k);
      _mm512_storeu_si512(row + length, _mm512_maskz_compress_epi32(in, numbers));
      length += __builtin_popcount(in);
    }
    ends[s] = length;
  }
}

LEHR_WIDE static inline __m512 wide_beyond(__m512 x, const box *box, int axis) {
  const __m512 below = _mm512_sub_ps(_mm512_set1_ps(box->low[axis]), x);
  const __m512 above = _mm512_sub_ps(x, _mm512_set1_ps(box->high[axis]));
  return _mm512_max_ps(_mm512_max_ps(below, above), _mm512_setzero_ps());
}

LEHR_WIDE static int32_t wide_copy(const lehr_exchange_room *room, int32_t to, const lehr_exchange_grid *grid,
                                   int32_t from, int32_t count, const float *shift, const box *box) {
  const __m512 sx = _mm512_set1_ps(shift[0]), sy = _mm512_set1_ps(shift[1]), sz = _mm512_set1_ps(shift[2]);
  const __m512 far = _mm512_set1_ps(box->range);
  int32_t kept = 0;
  for (int32_t k = 0; k < count; k += 16) {
    const __m512 x = _mm512_add_ps(_mm512_loadu_ps(grid->x + from + k), sx);
    const __m512 y = _mm512_add_ps(_mm512_loadu_ps(grid->y + from + k), sy);
    const __m512 z = _mm512_add_ps(_mm512_loadu_ps(grid->z + from + k), sz);
    const __m512 dx = wide_beyond(x, box, 0), dy = wide_beyond(y, box, 1), dz = wide_beyond(z, box, 2);
    const __m512 r2 = _mm512_fmadd_ps(dz, dz, _mm512_fmadd_ps(dy, dy, _mm512_mul_ps(dx, dx)));
    __mmask16 in = _mm512_cmp_ps_mask(r2, far, _CMP_LT_OQ);
    if (count - k < 16) in &= (__mmask16)((1u << (count - k)) - 1);
    const __m512i numbers = _mm512_loadu_si512(grid->particles + from + k);
    _mm512_storeu_ps(room->x + to + kept, _mm512_maskz_compress_ps(in, x));
    _mm512_storeu_ps(room->y + to + kept, _mm512_maskz_compress_ps(in, y));
    _mm512_storeu_ps(room->z + to + kept, _mm512_maskz_compress_ps(in, z));
    _mm512_storeu_si512(room->particles + to + kept, _mm512_maskz_compress_epi32(in, numbers));
    kept += __builtin_popcount(in);
  }
  return kept;
}

LEHR_WIDE static int32_t wide_greater(const int32_t *entries, int32_t count, int32_t self, int32_t *later) {
  int32_t length = 0;
  for (int32_t k = 0; k < count; k += 16) {
    const __m512i numbers = _mm512_loadu_si512(entries + k);
    __mmask16 in = _mm512_cmpgt_epi32_mask(numbers, _mm512_set1_epi32(self));
    if (count - k < 16) in &= (__mmask16)((1u << (count - k)) - 1);
    _mm512_storeu_si512(later + length, _mm512_maskz_compress_epi32(in, numbers));
    length += __builtin_popcount(in);
  }
  return length;
}

static int has_wide(void) {
  return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl")
         && __builtin_cpu_supports("avx512dq");
}

#else

static int32_t near(const lehr_exchange_room *room, int32_t count, int32_t self, float bound, const found *to) {
  const float x = room->x[self], y = room->y[self], z = room->z[self];
  int32_t found = 0;
  for (int32_t k = 0; k < count; k++) {
    const float dx = room->x[k] - x, dy = room->y[k] - y, dz = room->z[k] - z;
    const float r2 = dx * dx + dy * dy + dz * dz;
    to->particles[found] = room->particles[k];
    to->squares[found] = r2;
    found += r2 < bound && k != self ? 1 : 0;
  }
  return found;
}

static void shells(const found *from, int32_t count, const float *bounds, int32_t *row, int32_t *ends) {
  int32_t length = 0;
  for (int s = 0; s < LEHR_SHELLS; s++) {
    const float low = s == 0 ? -1 : bounds[s - 1];
    for (int32_t k = 0; k < count; k++) {
      row[length] = from->particles[k];
      length += from->squares[k] >= low && from->squares[k] < bounds[s] ? 1 : 0;
    }
    ends[s] = length;
  }
}

static int32_t greater(const int32_t *entries, int32_t count, int32_t self, int32_t *later) {
  int32_t length = 0;
  for (int32_t k = 0; k < count; k++) {
    later[length] = entries[k];
    length += entries[k] > self ? 1 : 0;
  }
  return length;
}

static inline float beyond(float x, const box *box, int axis) {
  const float below = box->low[axis] - x, above = x - box->high[axis], outside = below > above ? below : above;
  return outside > 0 ? outside : 0;
}

static int32_t copy(const lehr_exchange_room *room, int32_t to, const lehr_exchange_grid *grid, int32_t from,
                    int32_t count, const float *shift, const box *box) {
  int32_t kept = 0;
  for (int32_t k = from; k < from + count; k++) {
    const float x = grid->x[k] + shift[0], y = grid->y[k] + shift[1], z = grid->z[k] + shift[2];
    const float dx = beyond(x, box, 0), dy = beyond(y, box, 1), dz = beyond(z, box, 2);
    room->x[to + kept] = x;
    room->y[to + kept] = y;
    room->z[to + kept] = z;
    room->particles[to + kept] = grid->particles[k];
    kept += dx * dx + dy * dy + dz * dz < box->range ? 1 : 0;
  }
  return kept;
}

#endif

/// The loops, of one width.
typedef struct {
  int32_t (*near)(const lehr_exchange_room *, int32_t, int32_t, float, const found *);
  void (*shells)(const found *, int32_t, const float *, int32_t *, int32_t *);
  int32_t (*copy)(const lehr_exchange_room *, int32_t, const lehr_exchange_grid *, int32_t, int32_t, const float *,
                  const box *);
  int32_t (*greater)(const int32_t *, int32_t, int32_t, int32_t *);
} loops;

/// Those of the widest vectors of this processor, or of vectors of eight.
static loops widest(int32_t eight) {
#ifdef LEHR_WIDE
  if (!eight && has_wide()) return (loops){wide_near, wide_shells, wide_copy, wide_greater};
#else
  (void)eight;
#endif
  return (loops){near, shells, copy, greater};
}

/// The cell with a number that may be beyond the sample, and its image.
static inline int32_t wrapped(int32_t cell, int32_t count, int32_t *image) {
  *image = 0;
  while (cell < 0) cell += count, --*image;
  while (cell >= count) cell -= count, ++*image;
  return cell;
}

/// The box around the particles of a cell.
static box around(const lehr_exchange_grid *grid, int32_t begin, int32_t end, float range) {
  const float *coordinates[3] = {grid->x, grid->y, grid->z};
  box box = {.range = range};
  for (int axis = 0; axis < 3; axis++) {
    box.low[axis] = box.high[axis] = coordinates[axis][begin];
    for (int32_t k = begin + 1; k < end; k++) {
      const float x = coordinates[axis][k];
      if (x < box.low[axis]) box.low[axis] = x;
      if (x > box.high[axis]) box.high[axis] = x;
    }
  }
  return box;
}

/// Collects the particles near a cell that has some, and returns their number; or, if there is no room for them, −1 less a
/// number that there must be room for. `own` is where those of the cell itself begin.
static int32_t collect(const lehr_exchange_grid *grid, const int32_t *cell, float range,
                       const lehr_exchange_room *room, loops loops, int32_t *own) {
  const int32_t *count = grid->count;
  const double *edges = grid->edges;
  const int32_t *self = grid->begins + cell[0] + count[0] * (cell[1] + count[1] * cell[2]);
  const box box = around(grid, self[0], self[1], range);
  int32_t number = 0;
  for (int32_t oz = -LEHR_REACH; oz <= LEHR_REACH; oz++) {
    int32_t image_z;
    const int32_t cz = wrapped(cell[2] + oz, count[2], &image_z);
    for (int32_t oy = -LEHR_REACH; oy <= LEHR_REACH; oy++) {
      int32_t image_y, image_x;
      const int32_t cy = wrapped(cell[1] + oy, count[1], &image_y);
      const int32_t *begins = grid->begins + count[0] * (cy + count[1] * cz);
      int32_t cx = wrapped(cell[0] - LEHR_REACH, count[0], &image_x), passed = 0;
      while (passed < 2 * LEHR_REACH + 1) {
        const int32_t left = 2 * LEHR_REACH + 1 - passed, here = left < count[0] - cx ? left : count[0] - cx;
        int32_t begin = begins[cx];
        const int32_t end = begins[cx + here];
        if (number + end - begin + LEHR_FILLING > room->capacity) return -1 - (number + end - begin + LEHR_FILLING);
        const float shift[3] = {(float)(edges[0] * image_x + edges[1] * image_y + edges[3] * image_z),
                                (float)(edges[2] * image_y + edges[4] * image_z), (float)(edges[5] * image_z)};
        if (oz == 0 && oy == 0 && passed <= LEHR_REACH && LEHR_REACH < passed + here) {
          number += loops.copy(room, number, grid, begin, self[0] - begin, shift, &box);
          *own = number;
          begin = self[0];
        }
        number += loops.copy(room, number, grid, begin, end - begin, shift, &box);
        passed += here, cx = 0, image_x++;
      }
    }
  }
  for (int32_t k = number; k < number + LEHR_FILLING; k++) room->x[k] = __builtin_nanf("");
  return number;
}

int32_t lehr_exchange_rows(const lehr_exchange_grid *grid, const int32_t *cell, const float *bounds,
                           const lehr_exchange_room *room, int32_t *entries, int32_t length, int32_t *ends,
                           int32_t filling) {
  const loops loops = widest(room->eight);
  int32_t own = 0;
  const int32_t count = collect(grid, cell, bounds[LEHR_SHELLS - 1], room, loops, &own);
  if (count < 0) return -1 - count;
  const int32_t *begin = grid->begins + cell[0] + grid->count[0] * (cell[1] + grid->count[1] * cell[2]);
  const int32_t end = own + begin[1] - begin[0];
  // The neighbors of one particle are found before those of the one before are sorted, which then are in memory: loads do
  // not wait for stores.
  int32_t number = 0, before = 0;
  for (int32_t self = own; self <= end; self++) {
    const found now = room->found[(self - own) & 1], last = room->found[(self - own + 1) & 1];
    if (self < end) {
      number = loops.near(room, count, self, bounds[LEHR_SHELLS - 1], &now);
      if (number > length - LEHR_FILLING) return -1;
      for (int32_t k = number; k < number + LEHR_FILLING; k++) now.squares[k] = __builtin_nanf("");
    }
    if (self > own) {
      const long particle = room->particles[self - 1];
      int32_t *row = entries + particle * length;
      loops.shells(&last, before, bounds, row, ends + particle * LEHR_SHELLS);
      for (int32_t k = before; k < before + 3; k++) row[k] = filling;
    }
    before = number;
  }
  return 0;
}

int32_t lehr_exchange_later(const int32_t *entries, int32_t count, int32_t self, int32_t filling, int32_t *later,
                            int32_t eight) {
  int32_t length = widest(eight).greater(entries, count, self, later);
  while (length % 4 != 0) later[length++] = filling;
  return length;
}
