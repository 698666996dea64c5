// Sorting particles into cells and filling their lists.
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include "harness.h"

/// As in MixedKernel and Listing.
static const double margin = 4e-6, slack = 2e-7;

static lehr_coordinates fixed_point(const liquid *b, int i) {
  int32_t place[3], size = 0;
  for (int axis = 0; axis < 3; axis++) {
    const double shifted = fma(b->position[3 * i + axis], 0x1p32 / b->side, 0x1.8p52);
    uint64_t pattern;
    memcpy(&pattern, &shifted, sizeof pattern);
    place[axis] = (int32_t)(uint32_t)pattern;
  }
  const float label = (float)b->label[i];
  if (b->model->sized) memcpy(&size, &label, sizeof size);
  return (lehr_coordinates){place[0], place[1], place[2], size};
}

static int cell_of(const liquid *b, lehr_coordinates p) {
  const int x = (int)((uint64_t)(uint32_t)p.x * (uint64_t)b->per_row >> 32);
  const int y = (int)((uint64_t)(uint32_t)p.y * (uint64_t)b->per_side >> 32);
  const int z = (int)((uint64_t)(uint32_t)p.z * (uint64_t)b->per_side >> 32);
  return (z * b->per_side + y) * b->per_row + x;
}

/// Counting sort by kind and cell; every chunk's share of a kind begins a new block.
static void sort(liquid *b) {
  const int cells = b->per_side * b->per_side * b->per_row, width = b->kernel->width;
  memset(b->cell_ends, 0, 2 * (size_t)cells * sizeof *b->cell_ends);
  for (int i = 0; i < b->count; i++) {
    const int kind = b->model->sized ? 0 : (int)b->label[i];
    b->cell_ends[kind * cells + cell_of(b, fixed_point(b, i))] += 1;
  }
  int slot = 0;
  for (int kind = 0; kind < 2; kind++) {
    if (kind == 1) b->sample.split = 16 * slot;
    for (int k = 0; k < b->chunk_count; k++) {
      room *c = b->chunks + k;
      c->view.first[kind] = slot;
      for (int64_t cell = c->first_cell; cell < c->end_cell; cell++) {
        const int number = b->cell_ends[kind * cells + cell];
        b->cell_starts[kind * cells + cell] = b->cell_ends[kind * cells + cell] = slot;
        slot += number;
      }
      slot = (slot + width - 1) / width * width;
      c->view.end[kind] = slot;
      c->view.first_block[1] = (c->view.end[0] - c->view.first[0]) / width;
    }
  }
  b->slots = slot;
  lehr_coordinates nobody = {0, 0, 0, 0};
  const float one = 1;
  if (b->model->sized) memcpy(&nobody.size, &one, sizeof one);
  for (int k = 0; k < slot; k++) {
    b->order[k] = -1;
    b->coordinates[k] = b->next[k] = b->reference[k] = nobody;
    for (int axis = 0; axis < 3; axis++) b->sample.position[axis][k] = b->sample.velocity[axis][k] = 0;
  }
  for (int i = 0; i < b->count; i++) {
    const lehr_coordinates p = fixed_point(b, i);
    const int kind = b->model->sized ? 0 : (int)b->label[i];
    const int k = b->cell_ends[kind * cells + cell_of(b, p)]++;
    b->order[k] = i;
    b->coordinates[k] = b->next[k] = b->reference[k] = p;
    for (int axis = 0; axis < 3; axis++) {
      b->sample.position[axis][k] = b->position[3 * i + axis];
      b->sample.velocity[axis][k] = b->velocity[3 * i + axis];
    }
  }
}

static void fill(liquid *b, room *c, lehr_grid g) {
  const int64_t open = 2 * b->kernel->open_rows + 8;
  const int64_t blocks = (c->view.end[0] - c->view.first[0] + c->view.end[1] - c->view.first[1]) / b->kernel->width;
  memset(c->view.moved, 0, (size_t)(blocks * b->kernel->width) * sizeof *c->view.moved);
  for (;;) {
    if (!c->list) c->list = room_for((size_t)c->list_capacity, sizeof *c->list);
    if (!c->candidates) {
      c->candidates = room_for((size_t)(4 * c->candidate_capacity), sizeof *c->candidates);
      c->candidate_offsets = room_for((size_t)c->candidate_capacity, sizeof *c->candidate_offsets);
    }
    if (!c->rows) {
      c->rows = room_for(
          (size_t)(open * c->row_capacity + c->candidate_capacity + 2 * LEHR_LARGEST_WIDTH), sizeof *c->rows);
    }
    g.first_cell = c->first_cell;
    g.end_cell = c->end_cell;
    g.planes = c->planes;
    g.candidates = c->candidates;
    g.candidate_offsets = c->candidate_offsets;
    g.candidate_capacity = c->candidate_capacity;
    g.rows = c->rows;
    g.row_capacity = c->row_capacity;
    c->view.list = c->list;
    const lehr_need need =
        b->kernel->fill(&b->sample, &g, &c->view, c->list, c->list_capacity, c->starts, c->lengths);
    if (need.fits) {
      c->entries = need.entries;
      for (int64_t k = 0; k < blocks; k++) {
        const int length = c->lengths[k][LEHR_BINS - 1];
        b->longest = length > b->longest ? length : b->longest;
      }
      return;
    }
    b->refills += 1;
    free(c->rows);
    c->rows = 0;
    if (need.candidates > 0) {
      free(c->candidates);
      free(c->candidate_offsets);
      c->candidates = 0;
      c->candidate_capacity = need.candidates;
    } else if (need.row > 0) {
      c->row_capacity = (need.row + 15) / 16 * 16;
    } else {
      free(c->list);
      c->list = 0;
      c->list_capacity = need.entries;
    }
  }
}

void build_list(liquid *b) {
  if (b->slots > 0) gather(b);
  sort(b);
  b->renewals += 1;
  b->displacement = 0;
  b->longest = 0;
  b->sample.coordinates = b->coordinates;
  const int cells = b->per_side * b->per_side * b->per_row;
  lehr_grid g;
  memset(&g, 0, sizeof g);
  g.per_side = b->per_side;
  g.per_row = b->per_row;
  g.reach_x = b->reach_x;
  for (int i = 0; i < 2; i++) {
    g.starts[i] = b->cell_starts + i * cells;
    g.ends[i] = b->cell_ends + i * cells;
    for (int j = 0; j < 2; j++) {
      const int last = b->model->kinds - 1;
      const double range = b->model->cutoff * b->model->lengths[i < last ? i : last][j < last ? j : last];
      const double near = range * (1 + margin) + slack * b->side;
      const double far = (range + b->skin) * (1 + margin) + slack * b->side;
      const double scale = LEHR_BINS / (far * far - near * near) * (1 - 1e-6);
      g.limits[i][j] = (float)(far * far);
      g.scales[i][j] = (float)scale;
      g.shifts[i][j] = (float)(-scale * near * near);
    }
  }
  g.reach = (float)(b->model->cutoff * (1 + margin));
  g.skin = (float)(b->skin * (1 + margin) + slack * b->side);
  for (int k = 0; k < b->chunk_count; k++) fill(b, b->chunks + k, g);
}

int bin_limits(const liquid *b, float limits[LEHR_BINS]) {
  if (b->displacement < 0) return 0;
  const double unit = 0x1p32 / b->side, largest = sqrt(b->displacement) * (1 + margin);
  if (b->excess[LEHR_BINS - 1] * unit < 2 * largest) return 0;
  for (int k = 0; k < LEHR_BINS; k++) {
    const double own = (b->excess[k] * unit - largest) * (1 - margin);
    limits[k] = own > 0 ? (float)(own * own) : -1;
  }
  return 1;
}
