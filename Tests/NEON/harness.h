// A small liquid around a kernel: what MixedKernel does in Swift, for processors on which no Swift is at hand.
#pragma once
#include <stddef.h>
#include <stdint.h>
#include "../../Sources/CKernel/include/CKernel.h"

extern const lehr_kernel lehr_twin;

/// The constants of a model, as `KernelCase` writes them. Lengths, energies and ranges by pair of kinds.
typedef struct {
  char name[64];
  double spacing, skin, cutoff, nonadditivity, typical;
  double lengths[2][2], energies[2][2];
  int kinds, sized, label_count, sample_count;
  /// Labels of particles as the model's composition draws them: kinds, or sizes.
  double labels[256];
  /// s, Dφ, φ, D²φ of the formula.
  double samples[256][4];
  /// With 8 and with 32 pieces.
  lehr_table tables[2];
  double slopes[2], errors[2];
} model;

/// A chunk and the memory of its list.
typedef struct {
  lehr_chunk view;
  int64_t first_cell, end_cell, list_capacity, candidate_capacity, row_capacity, entries;
  int32_t *list, *planes, *candidate_offsets, *rows;
  float *candidates;
  int64_t *starts;
  int32_t (*lengths)[LEHR_BINS];
} room;

typedef struct {
  const model *model;
  const lehr_kernel *kernel;
  int count, chunk_count, per_side, per_row, reach_x, slots, longest, renewals, refills;
  double side, skin, reach, excess[LEHR_BINS];
  /// In the particles' own order, three numbers each.
  double *position, *velocity;
  double *label;
  int32_t *order;
  lehr_table table;
  lehr_sample sample;
  lehr_coordinates *coordinates, *next, *reference;
  int32_t *cell_starts, *cell_ends;
  float *pair_forces;
  float displacement;
  room *chunks;
  lehr_sums sums;
} liquid;

/// Reads a case; exits with a message if it cannot.
model read_model(const char *path);
/// `per_side`³ − `vacancies` particles on a lattice, displaced by up to `jitter` spacings, with random velocities of
/// temperature about `temperature`; spacings are `dilution` times those of the model.
liquid make_liquid(
    const model *m, const lehr_kernel *k, int per_side, int vacancies, double dilution, double temperature, int chunks);
void free_liquid(liquid *b);
/// `count` elements of `size` bytes, all zero, for whole vectors.
void *room_for(size_t count, size_t size);
/// Sorts the particles by kind and cell, and fills the lists.
void build_list(liquid *b);
/// Up to which squared displacement a block meets nobody beyond each bin; 0 if the list must be renewed.
int bin_limits(const liquid *b, float limits[LEHR_BINS]);
/// Forces at the present positions and all sums.
void measure(liquid *b);
/// `steps` steps of velocity Verlet that end with forces and all sums.
void advance(liquid *b, int steps, double dt);
/// Copies positions and velocities into the particles' own order.
void gather(liquid *b);
/// The distance at which two particles begin to interact.
double range_of(const liquid *b, int i, int j);
/// The slot of every particle.
void slots_of(const liquid *b, int *slot);

/// The number of the checks that failed; `failures` counts them.
extern int failures;
/// The largest error of a force so far, relative to its bound.
extern double largest_share;
void expect(int holds, const char *what, ...);

/// Compares forces and sums with those of all pairs by the same table in double, within the derived bound.
void check_forces(liquid *b, const char *when);
/// Compares the list with all pairs.
typedef struct {
  int64_t rows_by_remainder[4], empty_rows;
} row_statistics;
void check_list(liquid *b, row_statistics *rows);
/// Compares the table with the formula.
void check_table(const model *m, int which);
/// An upper bound of the largest eigenvalue of the matrix of second derivatives.
double stiffest(liquid *b);
/// Compares half lists of two kernels to the last bit.
void check_half_rows(const lehr_kernel *a, const lehr_kernel *b);
