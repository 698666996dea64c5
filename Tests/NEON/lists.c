// Lists against all pairs.
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "harness.h"

/// Floats and the list's own margins: a pair so close to the end of the list's range, relative to a side, may be in it.
static const double doubt = 2e-5;

static double distance(const liquid *b, int a, int c) {
  const lehr_coordinates *p = b->reference + a, *q = b->reference + c;
  const double x = (int32_t)((uint32_t)q->x - (uint32_t)p->x), y = (int32_t)((uint32_t)q->y - (uint32_t)p->y);
  const double z = (int32_t)((uint32_t)q->z - (uint32_t)p->z);
  return sqrt(x * x + y * y + z * z) * b->side * 0x1p-32;
}

static int chunk_of(const liquid *b, int slot) {
  for (int k = 0; k < b->chunk_count; k++) {
    const lehr_chunk *c = &b->chunks[k].view;
    for (int kind = 0; kind < 2; kind++) {
      if (c->first[kind] <= slot && slot < c->end[kind]) return k;
    }
  }
  abort();
}

/// Counts how often each particle lists each other: times[count · i + j].
static void count_entries(const liquid *b, uint8_t *times, row_statistics *rows) {
  const int width = b->kernel->width;
  int64_t *lengths = calloc((size_t)b->count, sizeof *lengths);
  for (int k = 0; k < b->chunk_count; k++) {
    const lehr_chunk *c = &b->chunks[k].view;
    for (int kind = 0; kind < b->model->kinds; kind++) {
      for (int64_t first = c->first[kind]; first < c->end[kind]; first += width) {
        const int64_t number = c->first_block[kind] + (first - c->first[kind]) / width;
        const int32_t *entry = c->list + c->starts[number];
        for (int64_t e = 0; e < (int64_t)c->lengths[number][LEHR_BINS - 1] * width; e++) {
          const int lane = (int)(e % width);
          const int own = b->kernel->halves ? c->members[number * width + lane] / 16 : (int)first + lane;
          const int other = entry[e] / 16;
          if (own == other) continue;
          expect(
              0 <= other && other < b->slots && b->order[own] >= 0 && b->order[other] >= 0, "%s: an entry of nobody",
              b->model->name);
          if (b->order[own] < 0 || other < 0 || other >= b->slots || b->order[other] < 0) continue;
          const int i = b->order[own], j = b->order[other];
          times[(size_t)i * (size_t)b->count + (size_t)j] += 1;
          lengths[i] += 1;
          int bin = 0;
          while (e / width >= c->lengths[number][bin]) bin++;
          // Beyond the first k bins there is nobody nearer than their excess.
          expect(
              bin == 0 || distance(b, own, other) >= range_of(b, i, j) + b->excess[bin - 1] - doubt * b->side,
              "%s: a pair at %g is in bin %d", b->model->name, distance(b, own, other), bin);
        }
      }
    }
  }
  for (int i = 0; i < b->count; i++) {
    rows->rows_by_remainder[lengths[i] % 4] += 1;
    rows->empty_rows += lengths[i] == 0;
  }
  free(lengths);
}

void check_list(liquid *b, row_statistics *rows) {
  const size_t n = (size_t)b->count;
  uint8_t *times = calloc(n * n, 1);
  int *slot = malloc(n * sizeof *slot);
  slots_of(b, slot);
  count_entries(b, times, rows);
  for (int i = 0; i < b->count; i++) {
    for (int j = i + 1; j < b->count; j++) {
      const int found = times[(size_t)i * n + (size_t)j], back = times[(size_t)j * n + (size_t)i];
      const double r = distance(b, slot[i], slot[j]), end = range_of(b, i, j) + b->skin;
      if (fabs(r - end) < doubt * b->side) continue;
      const int together = b->kernel->halves && chunk_of(b, slot[i]) == chunk_of(b, slot[j]);
      const int right = r > end ? found == 0 && back == 0 : together ? found + back == 1 : found == 1 && back == 1;
      expect(
          right, "%s with %s: a pair at %g of range %g is listed %d and %d times", b->model->name, b->kernel->name, r, end,
          found, back);
    }
  }
  free(times);
  free(slot);
}

/// A random half grid, the same in every call.
typedef struct {
  lehr_half_grid grid;
  float *x, *y, *z, *label;
  int32_t *particles, *images, *near;
  int count;
} half_sites;

enum { CELLS = 5 };

static half_sites random_sites(int sized) {
  const int m = CELLS + 2, cells = m * m * m, most = 12 * cells;
  half_sites h;
  h.x = malloc(4 * (size_t)most);
  h.y = malloc(4 * (size_t)most);
  h.z = malloc(4 * (size_t)most);
  h.label = malloc(4 * (size_t)most);
  h.particles = calloc((size_t)cells + 1, 4);
  h.images = calloc((size_t)cells + 1, 4);
  uint32_t state = 7;
#define RANDOM() ((state = state * 1664525u + 1013904223u) >> 8) * 0x1p-24f
  int count = 0;
  for (int part = 0; part < 2; part++) {
    for (int cell = 0; cell < cells; cell++) {
      const int at[3] = {cell % m, cell / m % m, cell / m / m};
      int inside = 1;
      for (int k = 0; k < 3; k++) inside = inside && 1 <= at[k] && at[k] <= CELLS;
      (part == 0 ? h.particles : h.images)[cell] = count;
      const int number = inside == (part == 0) ? (int)(RANDOM() * 8) : 0;
      for (int k = 0; k < number; k++, count++) {
        h.x[count] = (float)at[0] + RANDOM();
        h.y[count] = (float)at[1] + RANDOM();
        h.z[count] = (float)at[2] + RANDOM();
        h.label[count] = sized ? 0.7f + 0.6f * RANDOM() : RANDOM() < 0.3f ? 1 : 0;
      }
    }
    (part == 0 ? h.particles : h.images)[cells] = count;
    if (part == 0) h.count = count;
  }
#undef RANDOM
  h.near = malloc(4 * 4096);
  const lehr_half_grid grid = {
      h.x, h.y, h.z, h.label, {CELLS, CELLS, CELLS}, h.particles, h.images, sized, 0.2f,
      {{1, 0.8f}, {0.8f, 0.5f}}, {{8, 10}, {10, 16}}, {{-3, -3}, {-3, -3}}, 0.5f, 0.4f, count, h.near, 4096};
  h.grid = grid;
  return h;
}

void check_half_rows(const lehr_kernel *a, const lehr_kernel *b) {
  for (int sized = 0; sized < 2; sized++) {
    half_sites h = random_sites(sized);
    enum { ROOM = 1 << 17 };
    int32_t *lists[2];
    int64_t *starts[2], (*ends[2])[LEHR_BINS], entries[2];
    for (int k = 0; k < 2; k++) {
      lists[k] = calloc(ROOM, sizeof **lists);
      starts[k] = calloc((size_t)h.count, sizeof **starts);
      ends[k] = calloc((size_t)h.count, sizeof **ends);
      const lehr_need need = (k == 0 ? a : b)->half_rows(&h.grid, lists[k], ROOM, starts[k], ends[k]);
      expect(need.fits, "half rows of %s do not fit", (k == 0 ? a : b)->name);
      entries[k] = need.entries;
    }
    expect(entries[0] == entries[1] && entries[0] > 4 * h.count, "half rows have %lld and %lld entries", (long long)entries[0], (long long)entries[1]);
    expect(
        memcmp(lists[0], lists[1], (size_t)entries[0] * sizeof **lists) == 0
            && memcmp(starts[0], starts[1], (size_t)h.count * sizeof **starts) == 0
            && memcmp(ends[0], ends[1], (size_t)h.count * sizeof **ends) == 0,
        "half rows of %s and %s differ (sized: %d)", a->name, b->name, sized);
    for (int k = 0; k < 2; k++) {
      free(lists[k]);
      free(starts[k]);
      free(ends[k]);
    }
    void *all[] = {h.x, h.y, h.z, h.label, h.particles, h.images, h.near};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) free(all[i]);
  }
}
