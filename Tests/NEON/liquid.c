// A liquid: its making, its memory and its motion.
#include <math.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "harness.h"

/// As in MixedKernel.
static const double cell_margin = 1e-5, most_skin = 1.15;

static uint64_t state = 1;
/// Uniform in −½ … ½: Knuth's linear congruence, upper bits.
static double uniform(void) {
  state = state * 6364136223846793005u + 1442695040888963407u;
  return (double)(state >> 11) * 0x1p-53 - 0.5;
}

void *room_for(size_t count, size_t size) {
  void *p = aligned_alloc(64, (count * size + 127) / 64 * 64);
  if (!p) abort();
  memset(p, 0, (count * size + 127) / 64 * 64);
  return p;
}

static const int margin_slots = 2 * LEHR_LARGEST_WIDTH;

static lehr_pair pair_of(const liquid *b, int i, int j) {
  const model *m = b->model;
  const double step = b->side * 0x1p-32, slope = m->slopes[b->kernel->pieces == 8 ? 0 : 1];
  const double inverse = m->sized ? 1 : 1 / (m->lengths[i][j] * m->lengths[i][j]);
  const double energy = m->sized ? 1 : m->energies[i][j];
  return (lehr_pair){
      (float)(slope * inverse * step * step), (float)(energy * inverse * step), (float)(energy * inverse), (float)energy,
      (float)(energy * inverse * inverse)};
}

static void place_cells(liquid *b) {
  const model *m = b->model;
  b->reach = 0;
  for (int i = 0; i < b->count; i++) {
    const double own = m->sized ? b->label[i] : m->lengths[(int)b->label[i]][(int)b->label[i]];
    b->reach = fmax(b->reach, m->cutoff * own);
  }
  if (!m->sized) b->reach = fmax(b->reach, m->cutoff * m->lengths[0][m->kinds - 1]);
  b->per_side = (int)(b->side / ((b->reach + m->skin) * (1 + cell_margin)));
  if (b->per_side < 3 || b->per_side > 64) {
    fprintf(stderr, "%s: %d cells a side\n", m->name, b->per_side);
    exit(2);
  }
  b->skin = fmin(b->side / (b->per_side * (1 + cell_margin)) - b->reach, most_skin * m->skin);
  const double in_cube = b->count / (double)(b->per_side * b->per_side * b->per_side);
  b->reach_x = in_cube >= 15 ? 3 : in_cube >= 10 ? 2 : 1;
  b->per_row = b->reach_x * b->per_side;
  const double near2 = b->reach * b->reach, far2 = (b->reach + b->skin) * (b->reach + b->skin);
  for (int k = 1; k <= LEHR_BINS; k++) {
    b->excess[k - 1] = k == LEHR_BINS ? b->skin : sqrt(near2 + (far2 - near2) * k / LEHR_BINS) - b->reach;
  }
}

static void make_chunks(liquid *b, int chunks) {
  const int rows = b->per_side * b->per_side;
  const size_t blocks = (size_t)b->count / (size_t)b->kernel->width + 8;
  b->chunk_count = chunks;
  b->chunks = room_for((size_t)chunks, sizeof *b->chunks);
  for (int k = 0; k < chunks; k++) {
    room *c = b->chunks + k;
    c->first_cell = (int64_t)rows * k / chunks * b->per_row;
    c->end_cell = (int64_t)rows * (k + 1) / chunks * b->per_row;
    // Little room at first: what does not fit must be filled again.
    c->list_capacity = 1024;
    c->candidate_capacity = 256;
    c->row_capacity = 32;
    c->planes = room_for((size_t)(4 * (b->per_row + 2 * b->reach_x + 1)), sizeof *c->planes);
    c->starts = room_for(blocks, sizeof *c->starts);
    c->lengths = room_for(blocks, sizeof *c->lengths);
    c->view.moved = room_for(blocks * (size_t)b->kernel->width, sizeof *c->view.moved);
    c->view.members = room_for(blocks * (size_t)b->kernel->width, sizeof *c->view.members);
    c->view.starts = c->starts;
    c->view.lengths = (const int32_t (*)[LEHR_BINS])c->lengths;
    c->view.forces = b->pair_forces;
  }
}

liquid make_liquid(
    const model *m, const lehr_kernel *k, int per_side, int vacancies, double dilution, double temperature, int chunks) {
  liquid b;
  memset(&b, 0, sizeof b);
  state = 1;
  b.model = m;
  b.kernel = k;
  b.count = per_side * per_side * per_side - vacancies;
  b.side = per_side * m->spacing * dilution;
  b.displacement = -1;
  b.position = room_for((size_t)b.count * 3, sizeof *b.position);
  b.velocity = room_for((size_t)b.count * 3, sizeof *b.velocity);
  b.label = room_for((size_t)b.count, sizeof *b.label);
  const double spacing = b.side / per_side, speed = sqrt(12 * temperature);
  for (int i = 0; i < b.count; i++) {
    const int site[3] = {i % per_side, i / per_side % per_side, i / per_side / per_side};
    for (int axis = 0; axis < 3; axis++) {
      b.position[3 * i + axis] = spacing * (site[axis] + 0.16 * uniform());
      b.velocity[3 * i + axis] = speed * uniform();
    }
    b.label[i] = m->labels[(int)((uniform() + 0.5) * m->label_count)];
  }
  place_cells(&b);
  const size_t slots = (size_t)(b.count + 2 * chunks * LEHR_LARGEST_WIDTH + margin_slots);
  const size_t cells = (size_t)(2 * b.per_side * b.per_side * b.per_row);
  b.order = room_for(slots, sizeof *b.order);
  b.coordinates = room_for(slots, sizeof *b.coordinates);
  b.next = room_for(slots, sizeof *b.next);
  b.reference = room_for(slots, sizeof *b.reference);
  b.pair_forces = room_for(4 * slots, sizeof *b.pair_forces);
  b.cell_starts = room_for(cells, sizeof *b.cell_starts);
  b.cell_ends = room_for(cells, sizeof *b.cell_ends);
  b.table = m->tables[k->pieces == 8 ? 0 : 1];
  lehr_sample *s = &b.sample;
  for (int axis = 0; axis < 3; axis++) {
    s->position[axis] = room_for(slots, sizeof(double));
    s->velocity[axis] = room_for(slots, sizeof(double));
    s->force[axis] = room_for(slots, sizeof(double));
  }
  s->side = b.side;
  s->kinds = m->kinds;
  s->sized = m->sized;
  s->nonadditivity = (float)m->nonadditivity;
  for (int i = 0; i < 2; i++) {
    for (int j = 0; j < 2; j++) s->pairs[i][j] = pair_of(&b, i < m->kinds ? i : 0, j < m->kinds ? j : 0);
  }
  make_chunks(&b, chunks);
  return b;
}

void free_liquid(liquid *b) {
  for (int k = 0; k < b->chunk_count; k++) {
    room *c = b->chunks + k;
    void *all[] = {c->list, c->planes, c->candidate_offsets, c->rows, c->candidates, c->starts, c->lengths,
                   c->view.moved, c->view.members};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) free(all[i]);
  }
  void *all[] = {b->position, b->velocity, b->label, b->order, b->coordinates, b->next, b->reference, b->cell_starts,
                 b->cell_ends, b->pair_forces, b->chunks};
  for (size_t i = 0; i < sizeof all / sizeof *all; i++) free(all[i]);
  for (int axis = 0; axis < 3; axis++) {
    free(b->sample.position[axis]);
    free(b->sample.velocity[axis]);
    free(b->sample.force[axis]);
  }
}

void gather(liquid *b) {
  for (int slot = 0; slot < b->slots; slot++) {
    const int i = b->order[slot];
    for (int axis = 0; i >= 0 && axis < 3; axis++) {
      b->position[3 * i + axis] = b->sample.position[axis][slot];
      b->velocity[3 * i + axis] = b->sample.velocity[axis][slot];
    }
  }
}

void slots_of(const liquid *b, int *slot) {
  for (int k = 0; k < b->slots; k++) {
    if (b->order[k] >= 0) slot[b->order[k]] = k;
  }
}

double range_of(const liquid *b, int i, int j) {
  const model *m = b->model;
  if (!m->sized) return m->cutoff * m->lengths[(int)b->label[i]][(int)b->label[j]];
  const double a = b->label[i], c = b->label[j];
  return m->cutoff * 0.5 * (a + c) * (1 - m->nonadditivity * fabs(a - c));
}

static void add_sums(lehr_sums *a, const lehr_sums *b) {
  double *to = (double *)a;
  const double *from = (const double *)b;
  for (size_t k = 0; k < offsetof(lehr_sums, displacement) / sizeof(double); k++) to[k] += from[k];
  a->displacement = fmaxf(a->displacement, b->displacement);
}

static void run(liquid *b, lehr_step step, int sweeps) {
  if (sweeps && !bin_limits(b, step.bins)) {
    build_list(b);
    if (!bin_limits(b, step.bins)) abort();
  }
  b->sample.coordinates = b->coordinates;
  b->sample.next = b->next;
  b->sample.reference = b->reference;
  b->sample.table = &b->table;
  memset(&b->sums, 0, sizeof b->sums);
  for (int k = 0; k < b->chunk_count; k++) {
    lehr_sums sums;
    memset(&sums, 0, sizeof sums);
    (sweeps ? b->kernel->sweep : b->kernel->advance)(&b->sample, &b->chunks[k].view, &step, &sums);
    add_sums(&b->sums, &sums);
  }
  if (step.drift > 0) {
    lehr_coordinates *next = b->next;
    b->next = b->coordinates;
    b->coordinates = next;
    b->displacement = b->sums.displacement;
  }
}

void measure(liquid *b) {
  lehr_step step;
  memset(&step, 0, sizeof step);
  step.factor = 1;
  step.keep = 1;
  step.level = 3;
  run(b, step, 1);
}

void advance(liquid *b, int steps, double dt) {
  lehr_step step;
  memset(&step, 0, sizeof step);
  step.factor = 1;
  step.kick = dt / 2;
  step.drift = dt;
  run(b, step, 0);
  step.kick = dt;
  for (int k = 1; k < steps; k++) run(b, step, 1);
  step.kick = dt / 2;
  step.drift = 0;
  step.keep = 1;
  step.level = 3;
  run(b, step, 1);
}
