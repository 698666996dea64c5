// Checks the kernels of this processor that are not checked where Swift runs.
//
//   neon-check CASE...                     all checks; prints a hash of each trajectory of the NEON kernel or of its twin
//   neon-check count CASE KERNEL N STEPS T   a run whose instructions can be counted; N is the number of lattice sites a side
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "harness.h"

static const double time_step = 0.005;

static const lehr_kernel *kernel_named(const char *name) {
  if (strcmp(name, "twin") == 0) return &lehr_twin;
  for (int k = 0; k < lehr_kernel_count(); k++) {
    if (strcmp(lehr_kernel_at(k)->name, name) == 0 && lehr_kernel_runs_here(k)) return lehr_kernel_at(k);
  }
  return 0;
}

/// Every particle's position and velocity to the last bit.
static uint64_t hash_of(liquid *b) {
  gather(b);
  uint64_t hash = 0xcbf29ce484222325;
  for (int part = 0; part < 2; part++) {
    const unsigned char *bytes = (const unsigned char *)(part == 0 ? b->position : b->velocity);
    for (size_t k = 0; k < 24 * (size_t)b->count; k++) hash = (hash ^ bytes[k]) * 0x100000001b3;
  }
  return hash;
}

static int same_motion(liquid *a, liquid *b) {
  gather(a);
  gather(b);
  const size_t size = 24 * (size_t)a->count;
  return memcmp(a->position, b->position, size) == 0 && memcmp(a->velocity, b->velocity, size) == 0;
}

/// A hot liquid of one kernel: forces, sums and lists on the way, at every phase of the list.
static void check_motion(const model *m, const lehr_kernel *k, int per_side, int vacancies, int chunks, row_statistics *rows) {
  liquid b = make_liquid(m, k, per_side, vacancies, 1, 1, chunks);
  measure(&b);
  check_forces(&b, "at the start");
  check_list(&b, rows);
  static const int legs[] = {1, 2, 5, 11, 23, 58};
  for (size_t leg = 0; leg < sizeof legs / sizeof *legs; leg++) {
    char when[64];
    advance(&b, legs[leg], time_step);
    snprintf(when, sizeof when, "%s, after leg %zu", k->name, leg);
    check_forces(&b, when);
    check_list(&b, rows);
  }
  expect(b.renewals > 2, "%s: the list was renewed %d times only", m->name, b.renewals);
  expect(b.refills > 2, "%s: lists fitted at once", m->name);
  free_liquid(&b);
}

/// A gas, in which most particles have no neighbor.
static void check_gas(const model *m, const lehr_kernel *k, row_statistics *rows) {
  liquid b = make_liquid(m, k, 9, 2, 2.2, 1, 1);
  measure(&b);
  check_list(&b, rows);
  advance(&b, 100, time_step);
  check_list(&b, rows);
  check_forces(&b, "of a gas");
  free_liquid(&b);
}

/// Whole trajectories and sums of two kernels that must not differ in a bit: 300 steps in one chunk, 100 in three.
static uint64_t check_twins(const model *m, const lehr_kernel *k, const lehr_kernel *twin) {
  uint64_t hash = 0;
  for (int chunks = 1; chunks <= 3; chunks += 2) {
    liquid a = make_liquid(m, k, 10, 5, 1, 1, chunks), b = make_liquid(m, twin, 10, 5, 1, 1, chunks);
    measure(&a);
    measure(&b);
    for (int leg = 0; leg < (chunks == 1 ? 6 : 2); leg++) {
      advance(&a, 50, time_step);
      advance(&b, 50, time_step);
      const int steps = 50 * (leg + 1);
      expect(same_motion(&a, &b), "%s: %s and %s differ after %d steps", m->name, k->name, twin->name, steps);
      expect(
          memcmp(&a.sums, &b.sums, sizeof a.sums) == 0, "%s: sums of %s and %s differ after %d steps", m->name, k->name,
          twin->name, steps);
    }
    expect(a.renewals > (chunks == 1 ? 5 : 2), "%s: the list was renewed %d times only", m->name, a.renewals);
    hash = hash * 31 + hash_of(&a);
    free_liquid(&a);
    free_liquid(&b);
  }
  return hash;
}

/// Two kernels with different tables from the same start. If their forces at the same positions differ by ε (the norm over
/// all particles) and no second derivative exceeds K, trajectories differ by (ε/K)(cosh √K t − 1) at most, also those of
/// velocity Verlet. ε and K are measured every four steps; twice the largest ε covers the steps between.
static void check_nearness(const model *m, const lehr_kernel *k, const lehr_kernel *other) {
  liquid a = make_liquid(m, k, 10, 5, 1, 1, 1), b = make_liquid(m, other, 10, 5, 1, 1, 1);
  liquid c = make_liquid(m, other, 10, 5, 1, 1, 1);
  const size_t n = (size_t)a.count;
  int *slots[2] = {malloc(n * sizeof(int)), malloc(n * sizeof(int))};
  // Short, because the bound grows exponentially.
  const double short_step = 0.001;
  double most = 0, stiffness = 0, time = 0;
  measure(&a);
  measure(&b);
  for (int leg = 0; leg < 6; leg++) {
    gather(&a);
    memcpy(c.position, a.position, 3 * n * sizeof *c.position);
    c.slots = 0;
    c.displacement = -1;
    measure(&c);
    slots_of(&a, slots[0]);
    slots_of(&c, slots[1]);
    double difference = 0;
    for (size_t i = 0; i < n; i++) {
      for (int axis = 0; axis < 3; axis++) {
        difference += pow(a.sample.force[axis][slots[0][i]] - c.sample.force[axis][slots[1][i]], 2);
      }
    }
    most = fmax(most, sqrt(difference));
    stiffness = fmax(stiffness, stiffest(&a));
    if (leg == 5) break;
    advance(&a, 4, short_step);
    advance(&b, 4, short_step);
    time += 4 * short_step;
  }
  gather(&b);
  double distance = 0;
  for (size_t k = 0; k < 3 * n; k++) distance += pow(a.position[k] - b.position[k], 2);
  distance = sqrt(distance / (double)n);
  const double bound = 2 * most / stiffness * (cosh(sqrt(stiffness) * time) - 1) / sqrt((double)n);
  expect(
      distance <= bound, "%s: %s and %s are %.2g apart after t = %g, not %.2g at most", m->name, k->name, other->name,
      distance, time, bound);
  printf(
      "%s: %s and %s are %.1e apart after t = %g (root mean square); the bound is %.1e\n", m->name, k->name, other->name,
      distance, time, bound);
  free(slots[0]);
  free(slots[1]);
  free_liquid(&a);
  free_liquid(&b);
  free_liquid(&c);
}

/// Multiplies velocities by the factor that gives the temperature.
static void set_temperature(liquid *b, double temperature) {
  const double factor = sqrt(3 * b->count * temperature / b->sums.squared_velocities);
  for (int axis = 0; axis < 3; axis++) {
    for (int k = 0; k < b->slots; k++) b->sample.velocity[axis][k] *= factor;
  }
}

static int count(int argc, char **argv) {
  if (argc != 7) return 2;
  const model m = read_model(argv[2]);
  const lehr_kernel *k = kernel_named(argv[3]);
  if (!k) {
    fprintf(stderr, "no kernel %s here\n", argv[3]);
    return 2;
  }
  const double temperature = atof(argv[6]);
  liquid b = make_liquid(&m, k, atoi(argv[4]), 0, 1, temperature, 1);
  measure(&b);
  // The lattice melts and heats: a thermostat, then the run.
  for (int leg = 0; leg < 20; leg++) {
    advance(&b, 10, time_step);
    set_temperature(&b, temperature);
  }
  const int before = b.renewals;
  advance(&b, atoi(argv[5]), time_step);
  int64_t entries = 0;
  for (int c = 0; c < b.chunk_count; c++) entries += b.chunks[c].entries;
  printf(
      "%d particles, %d renewals, %.1f entries and %.1f pairs per particle\n", b.count, b.renewals - before,
      (double)entries / b.count, b.sums.pairs / 2 / b.count);
  free_liquid(&b);
  return 0;
}

int main(int argc, char **argv) {
  if (argc > 1 && strcmp(argv[1], "count") == 0) return count(argc, argv);
  const lehr_kernel *neon = kernel_named("NEON"), *portable = kernel_named("portable");
  if (neon) {
    check_half_rows(neon, portable);
    check_half_rows(neon, &lehr_twin);
  }
  const lehr_kernel *checked = neon ? neon : &lehr_twin;
  row_statistics rows = {{0, 0, 0, 0}, 0};
  for (int k = 1; k < argc; k++) {
    const model m = read_model(argv[k]);
    check_table(&m, 0);
    check_table(&m, 1);
    for (int number = -1; number < lehr_kernel_count(); number++) {
      if (number >= 0 && !lehr_kernel_runs_here(number)) continue;
      // Where NEON is, its twin has been compared to the last bit.
      if (number < 0 && neon) continue;
      const lehr_kernel *kernel = number < 0 ? &lehr_twin : lehr_kernel_at(number);
      // Numbers of particles with every remainder by four, in one chunk and in several; the other kernels are tested in
      // Swift, and here are a test of this program.
      for (int vacancies = 0; vacancies < (kernel == checked ? 4 : 1); vacancies++) {
        check_motion(&m, kernel, 10, vacancies, vacancies % 2 == 0 ? 1 : 3, &rows);
      }
      if (m.kinds == 2) check_gas(&m, kernel, &rows);
    }
    printf("%s: trajectory %016llx\n", m.name, (unsigned long long)check_twins(&m, checked, &lehr_twin));
    check_nearness(&m, checked, portable);
    fflush(stdout);
  }
  for (int k = 0; argc > 1 && k < 4; k++) expect(rows.rows_by_remainder[k] > 0, "no row of %d neighbors modulo 4", k);
  expect(argc == 1 || rows.empty_rows > 0, "no empty row");
  printf("the largest error of a force is %.2f of its bound\n", largest_share);
  if (failures > 0) fprintf(stderr, "%d checks failed\n", failures);
  return failures > 0;
}
