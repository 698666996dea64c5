// The neighbors of one particle, sorted into shells.
#pragma once
#include <stdint.h>

/// Shells of a row.
#define LEHR_SHELLS 4

/// Particles that follow each other in the arrays of ``lehr_shells``, and the place of the one whose neighbors are sought as
/// seen from their image.
typedef struct {
  int32_t begin, end;
  float x, y, z;
} lehr_run;

/// Lists the particles of the runs, other than `self`, whose squared distance is below a bound: those below bounds[0] at
/// entries, those below bounds[1] and not bounds[0] at entries + capacity, and so on; `numbers` counts them.
///
/// The coordinates have eight values more than the runs reach, and `entries` as many as the longest run and eight more than
/// the shells' capacities. A number above `capacity` ends the search: the caller tries again with more.
void lehr_shells(const float *x, const float *y, const float *z, const int32_t *particles, int32_t self,
                 const lehr_run *runs, int32_t count, const float *bounds, int32_t *entries, int32_t capacity,
                 int32_t *numbers);
