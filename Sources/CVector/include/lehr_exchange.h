// The neighbors of the particles of one cell of a grid, sorted into shells.
#pragma once
#include <stdint.h>

/// Shells of a row.
#define LEHR_SHELLS 4
/// The cells on either side that have particles in range.
#define LEHR_REACH 1
/// Fillings at the end of an array that vectors read or write beyond its end.
#define LEHR_FILLING 16

/// Particles sorted by the cells of a grid, x fastest.
typedef struct {
  /// Coordinates within the sample, cell by cell, and the particles that have them, with fillings at the end.
  const float *x, *y, *z;
  const int32_t *particles;
  /// Where each cell begins, and one entry more.
  const int32_t *begins;
  /// The number of cells along each edge.
  int32_t count[3];
  /// The edges of the sample: (a, 0, 0), (b, c, 0), (d, e, f).
  double edges[6];
} lehr_exchange_grid;

/// Room for the neighbors of one particle: their squared distances, and numbers.
typedef struct {
  float *squares;
  int32_t *particles;
} lehr_exchange_found;

/// Room for the particles near a cell: coordinates as seen from the cell, and numbers; and for the neighbors of two
/// particles. Each array has `capacity` elements.
typedef struct {
  float *x, *y, *z;
  int32_t *particles;
  lehr_exchange_found found[2];
  int32_t capacity;
  /// Not 0: vectors of eight also where the processor has longer ones, for a test.
  int32_t eight;
} lehr_exchange_room;

/// Makes the rows of all particles of a cell. A row lists the particles, other than its own and in the order of the cells, whose
/// squared distance is below bounds[0], then those below bounds[1] and not bounds[0], and so on; ends[s] of the row is the number
/// below bounds[s]. Behind the last, `filling` is written three times.
///
/// Returns 0; or a capacity that `room` lacks; or −1 if a row is longer than `length` less the fillings, of which none is
/// complete then. Rows are `length` apart in `entries`, ends LEHR_SHELLS apart.
int32_t lehr_exchange_rows(const lehr_exchange_grid *grid, const int32_t *cell, const float *bounds,
                           const lehr_exchange_room *room, int32_t *entries, int32_t length, int32_t *ends,
                           int32_t filling);

/// Writes those of the first `count` entries of a row that are larger than `self`, and `filling` up to a multiple of four.
/// Returns their number, fillings included. `eight` is that of a room. There must be LEHR_FILLING more elements behind both arrays.
int32_t lehr_exchange_later(const int32_t *entries, int32_t count, int32_t self, int32_t filling, int32_t *later,
                            int32_t eight);
