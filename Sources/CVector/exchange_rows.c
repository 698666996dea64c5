// The neighbors of single particles, for Monte Carlo moves at fixed positions.
#include "CVector.h"

/// The box around particles, and a squared distance from it.
///
/// Rounding is monotonic, so that a particle in the box has no neighbor within `range` that is computed to be beyond it.
typedef struct {
  float low[3], high[3], range;
} box;

#if defined(__AVX2__)
#include <immintrin.h>

extern const uint64_t lehr_packing[256];

static inline __m256i order_of(unsigned mask) {
  return _mm256_cvtepu8_epi32(_mm_cvtsi64_si128((long long)lehr_packing[mask]));
}

/// The particles nearer than the last bound, and their squared distances.
static inline int32_t near(const lehr_exchange_room *room, int32_t count, float x, float y, float z, float bound) {
  const __m256 cx = _mm256_set1_ps(x), cy = _mm256_set1_ps(y), cz = _mm256_set1_ps(z), far = _mm256_set1_ps(bound);
  int32_t found = 0;
  for (int32_t k = 0; k < count; k += 8) {
    const __m256 dx = _mm256_sub_ps(_mm256_loadu_ps(room->x + k), cx);
    const __m256 dy = _mm256_sub_ps(_mm256_loadu_ps(room->y + k), cy);
    const __m256 dz = _mm256_sub_ps(_mm256_loadu_ps(room->z + k), cz);
    const __m256 r2 = _mm256_fmadd_ps(dz, dz, _mm256_fmadd_ps(dy, dy, _mm256_mul_ps(dx, dx)));
    const unsigned in = (unsigned)_mm256_movemask_ps(_mm256_cmp_ps(r2, far, _CMP_LT_OQ));
    const __m256i order = order_of(in);
    const __m256i numbers = _mm256_loadu_si256((const __m256i *)(room->particles + k));
    _mm256_storeu_si256((__m256i *)(room->found + found), _mm256_permutevar8x32_epi32(numbers, order));
    _mm256_storeu_ps(room->squares + found, _mm256_permutevar8x32_ps(r2, order));
    found += __builtin_popcount(in);
  }
  return found;
}

/// Those of them from one bound to the next.
static inline int32_t shell(const lehr_exchange_room *room, int32_t count, float inner, float outer, int32_t *row) {
  const __m256 low = _mm256_set1_ps(inner), high = _mm256_set1_ps(outer);
  int32_t length = 0;
  for (int32_t k = 0; k < count; k += 8) {
    const __m256 r2 = _mm256_loadu_ps(room->squares + k);
    const __m256 in = _mm256_and_ps(_mm256_cmp_ps(r2, high, _CMP_LT_OQ), _mm256_cmp_ps(r2, low, _CMP_GE_OQ));
    unsigned mask = (unsigned)_mm256_movemask_ps(in);
    if (count - k < 8) mask &= (1u << (count - k)) - 1;
    const __m256i numbers = _mm256_loadu_si256((const __m256i *)(room->found + k));
    _mm256_storeu_si256((__m256i *)(row + length), _mm256_permutevar8x32_epi32(numbers, order_of(mask)));
    length += __builtin_popcount(mask);
  }
  return length;
}

/// The same two with vectors of 16, in the same order.
#define LEHR_WIDE __attribute__((target("avx512f,avx512bw,avx512vl,avx512dq")))

LEHR_WIDE static int32_t wide_near(const lehr_exchange_room *room, int32_t count, float x, float y, float z,
                                   float bound) {
  const __m512 cx = _mm512_set1_ps(x), cy = _mm512_set1_ps(y), cz = _mm512_set1_ps(z), far = _mm512_set1_ps(bound);
  int32_t found = 0;
  for (int32_t k = 0; k < count; k += 16) {
    const __m512 dx = _mm512_sub_ps(_mm512_loadu_ps(room->x + k), cx);
    const __m512 dy = _mm512_sub_ps(_mm512_loadu_ps(room->y + k), cy);
    const __m512 dz = _mm512_sub_ps(_mm512_loadu_ps(room->z + k), cz);
    const __m512 r2 = _mm512_fmadd_ps(dz, dz, _mm512_fmadd_ps(dy, dy, _mm512_mul_ps(dx, dx)));
    const __mmask16 in = _mm512_cmp_ps_mask(r2, far, _CMP_LT_OQ);
    // Compressed in registers: stores that compress are slow on some processors.
    const __m512i numbers = _mm512_maskz_compress_epi32(in, _mm512_loadu_si512(room->particles + k));
    _mm512_storeu_si512(room->found + found, numbers);
    _mm512_storeu_ps(room->squares + found, _mm512_maskz_compress_ps(in, r2));
    found += __builtin_popcount(in);
  }
  return found;
}

LEHR_WIDE static int32_t wide_shell(const lehr_exchange_room *room, int32_t count, float inner, float outer,
                                    int32_t *row) {
  const __m512 low = _mm512_set1_ps(inner), high = _mm512_set1_ps(outer);
  int32_t length = 0;
  for (int32_t k = 0; k < count; k += 16) {
    const __m512 r2 = _mm512_loadu_ps(room->squares + k);
    __mmask16 in = _mm512_mask_cmp_ps_mask(_mm512_cmp_ps_mask(r2, high, _CMP_LT_OQ), r2, low, _CMP_GE_OQ);
    if (count - k < 16) in &= (__mmask16)((1u << (count - k)) - 1);
    _mm512_storeu_si512(row + length, _mm512_maskz_compress_epi32(in, _mm512_loadu_si512(room->found + k)));
    length += __builtin_popcount(in);
  }
  return length;
}

static int has_wide(void) {
  return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl")
         && __builtin_cpu_supports("avx512dq");
}

/// How far coordinates are outside the box along an axis.
static inline __m256 beyond(__m256 x, const box *box, int axis) {
  const __m256 below = _mm256_sub_ps(_mm256_set1_ps(box->low[axis]), x);
  const __m256 above = _mm256_sub_ps(x, _mm256_set1_ps(box->high[axis]));
  return _mm256_max_ps(_mm256_max_ps(below, above), _mm256_setzero_ps());
}

/// Copies particles of the grid to the room, as seen from there, if a particle in the box may be near. Returns their number.
static inline int32_t copy(const lehr_exchange_room *room, int32_t to, const lehr_exchange_grid *grid, int32_t from,
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

#else

static inline int32_t near(const lehr_exchange_room *room, int32_t count, float x, float y, float z, float bound) {
  int32_t found = 0;
  for (int32_t k = 0; k < count; k++) {
    const float dx = room->x[k] - x, dy = room->y[k] - y, dz = room->z[k] - z;
    const float r2 = dx * dx + dy * dy + dz * dz;
    room->found[found] = room->particles[k];
    room->squares[found] = r2;
    found += r2 < bound ? 1 : 0;
  }
  return found;
}

static inline int32_t shell(const lehr_exchange_room *room, int32_t count, float inner, float outer, int32_t *row) {
  int32_t length = 0;
  for (int32_t k = 0; k < count; k++) {
    row[length] = room->found[k];
    length += room->squares[k] >= inner && room->squares[k] < outer ? 1 : 0;
  }
  return length;
}

static inline float beyond(float x, const box *box, int axis) {
  const float below = box->low[axis] - x, above = x - box->high[axis], outside = below > above ? below : above;
  return outside > 0 ? outside : 0;
}

static inline int32_t copy(const lehr_exchange_room *room, int32_t to, const lehr_exchange_grid *grid, int32_t from,
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
                       const lehr_exchange_room *room, int32_t *own) {
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
          number += copy(room, number, grid, begin, self[0] - begin, shift, &box);
          *own = number;
          begin = self[0];
        }
        number += copy(room, number, grid, begin, end - begin, shift, &box);
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
#ifdef LEHR_WIDE
  const int is_wide = has_wide();
#endif
  int32_t own = 0;
  const int32_t count = collect(grid, cell, bounds[LEHR_SHELLS - 1], room, &own);
  if (count < 0) return -1 - count;
  const int32_t *begin = grid->begins + cell[0] + grid->count[0] * (cell[1] + grid->count[1] * cell[2]);
  for (int32_t k = 0; k < begin[1] - begin[0]; k++) {
    const int32_t self = room->particles[own + k];
    const float x = room->x[own + k];
    // A particle is not its own neighbor; what is at the same place is.
    room->x[own + k] = __builtin_nanf("");
    const float y = room->y[own + k], z = room->z[own + k], far = bounds[LEHR_SHELLS - 1];
#ifdef LEHR_WIDE
    const int32_t found = is_wide ? wide_near(room, count, x, y, z, far) : near(room, count, x, y, z, far);
#else
    const int32_t found = near(room, count, x, y, z, far);
#endif
    room->x[own + k] = x;
    if (found > length - LEHR_FILLING) return -1;
    int32_t *row = entries + (long)self * length;
    int32_t end = 0;
    for (int s = 0; s < LEHR_SHELLS; s++) {
      const float inner = s == 0 ? -1 : bounds[s - 1];
#ifdef LEHR_WIDE
      end += is_wide ? wide_shell(room, found, inner, bounds[s], row + end)
                     : shell(room, found, inner, bounds[s], row + end);
#else
      end += shell(room, found, inner, bounds[s], row + end);
#endif
      ends[(long)self * LEHR_SHELLS + s] = end;
    }
    for (int32_t f = end; f < end + 3; f++) row[f] = filling;
  }
  return 0;
}
