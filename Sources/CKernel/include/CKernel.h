// The mixed-precision pair kernel: float arithmetic on pairs, double integration, for the widest vectors that the
// processor has. See ARCHITECTURE.md, "The mixed-precision kernel".
//
// It is C for one reason: the width is chosen when the program starts, and only C can compile one function for a
// processor that the rest of the program does not require. It knows no potential: a pair's force, energy and stiffness
// are piecewise polynomials that Swift derives from the potential's one formula.
//
// All memory is the caller's. Nothing here allocates, locks or keeps state.
#pragma once
#include <stdint.h>

/// The most pieces and coefficients of a table: pieces × (degree + 1).
enum { LEHR_TABLE_SIZE = 192, LEHR_BINS = 5, LEHR_LARGEST_WIDTH = 16 };

/// A particle's place as a fraction of the box's side, 2³² a side: differences wrap to the nearest image by themselves.
/// `size` is the bits of its diameter as a float, in units of length; zero where sizes belong to kinds.
typedef struct {
  int32_t x, y, z, size;
} lehr_coordinates;

/// A piecewise polynomial in v = slope·r² + offset. The piece's number is in the bits of v from `shift` on; the
/// polynomial's argument is what v exceeds its piece's beginning by. Coefficients: [power][piece].
typedef struct {
  float offset, lowest, highest;
  /// Where `reciprocal`: v = numerator/(slope·r² + softening) + offset.
  float numerator, softening;
  /// v of the cutoff: pairs with larger v (smaller, where `falling`) do not interact.
  float cutoff;
  int32_t shift, falling;
  /// Whether there are no pieces: with u = slope·r², at least `lowest`, and v = 1/u each function is
  /// vᵖ(a·v³ + b) + c₀ + c₁u + c₂u², p = 4 for the force, 3 for the energy, 5 for the stiffness, and zero from u = `highest` on.
  /// Coefficients: b, a, c₀, c₁, c₂. For lengths of kinds only.
  int32_t powers;
  float force[LEHR_TABLE_SIZE], energy[LEHR_TABLE_SIZE], stiffness[LEHR_TABLE_SIZE];
} lehr_table;

/// The constants of a pair of kinds, lengths in units of the fixed-point step where the name says `fixed`.
typedef struct {
  float slope;          // dv/dr², fixed
  float fixed_weight;   // Dφ·r in units of force for r fixed
  float weight;         // Dφ in ε/length²
  float energy;         // ε
  float second_weight;  // D²φ in ε/length⁴
} lehr_pair;

/// One sample, sorted: particles of kind 0 first, in order of their cells, every chunk's share of a kind padded to whole
/// blocks.
typedef struct {
  double side;
  /// Byte offset of the first place of kind 1.
  int32_t split;
  int32_t kinds;
  /// Whether λ = ½(a + b)(1 − n|a − b|) of the particles' sizes, n = `nonadditivity`; else lengths are those of `pairs`.
  int32_t sized;
  float nonadditivity;
  lehr_pair pairs[2][2];
  const lehr_table *table;
  /// Present coordinates, and where the next ones are written.
  const lehr_coordinates *coordinates;
  lehr_coordinates *next;
  /// The coordinates at the last renewal of the list.
  const lehr_coordinates *reference;
  /// Positions, velocities and forces by component, in the particles' sorted order.
  double *position[3], *velocity[3], *force[3];
} lehr_sample;

/// The blocks of one chunk and of one kind: first and one past the last slot, list and, for every block, where its list
/// begins and how many entries lie in the first k + 1 bins.
typedef struct {
  int64_t first[2], end[2];
  /// The largest squared displacement in every block since the list's renewal, in fixed units; where pairs are listed once,
  /// that of every slot of the blocks.
  float *moved;
  /// Where pairs are listed once: the byte offsets of the particles of every block, and room for four floats a slot of the
  /// sample, of which the chunk's own are their forces during a sweep.
  int32_t *members;
  float *forces;
  const int32_t *list;
  const int64_t *starts;
  const int32_t (*lengths)[LEHR_BINS];
  /// The number in `starts` of the chunk's first block, by kind.
  int64_t first_block[2];
} lehr_chunk;

/// What a sweep does besides computing forces.
typedef struct {
  /// The squared displacement up to which a block's particles meet nobody beyond each bin, whoever the others are.
  float bins[LEHR_BINS];
  /// v ← factor·v + kick·F, then, if `drift` > 0, x ← x + drift·v.
  double factor, kick, drift;
  /// Whether F is stored.
  int32_t keep;
  /// What is summed: 0 nothing, 1 virial and net forces, 2 energy and pair forces too, 3 D²φ too.
  int32_t level;
} lehr_step;

/// Sums of one chunk. Every pair is met twice.
typedef struct {
  double energy, virial[6], squared_pair_forces, squared_forces, laplacian, affine[3], pairs, squared_velocities;
  /// The largest squared displacement since the list's renewal, in fixed units.
  float displacement;
} lehr_sums;

/// The cells of a box, and the particles sorted into them: `per_side` rows a side in y and z, each of `per_row` cells. The
/// list reaches no further than one row and `reach_x` cells.
typedef struct {
  int32_t per_side, per_row, reach_x;
  /// First slot of every cell, by kind; a cell's particles end where `ends` says.
  const int32_t *starts[2], *ends[2];
  /// The squared length to which the list of a pair of kinds reaches, and the number of a bin: scale·r² + shift.
  float limits[2][2], scales[2][2], shifts[2][2];
  /// For sized particles: the range over λ, and what the list adds to it.
  float reach, skin;
  /// The cells of this chunk.
  int64_t first_cell, end_cell;
  /// Room for the candidates of one row of cells (four floats and an offset each; four numbers a plane), and for the open
  /// rows of neighbors of two kinds and of eight particles.
  int32_t *planes;
  float *candidates;
  int32_t *candidate_offsets;
  int64_t candidate_capacity;
  int32_t *rows;
  int64_t row_capacity;
} lehr_grid;

/// The sites of a half list: particles sorted by cell, then those of their periodic images that lie beyond the cell's faces
/// in a positive direction; coordinates in units of length, rounded to float. `cells` on each axis number −1 … n.
typedef struct {
  const float *x, *y, *z, *label;
  int32_t cells[3];
  /// Where each cell's particles and images begin; one entry more than cells.
  const int32_t *particles, *images;
  int32_t sized;
  float nonadditivity;
  float limits[2][2], scales[2][2], shifts[2][2];
  float reach, skin;
  /// The site that fills rows.
  int32_t far;
  /// Room for what is found near one particle.
  int32_t *near;
  int64_t near_capacity;
} lehr_half_grid;

/// What filling a chunk's lists needed.
typedef struct {
  int64_t entries, candidates, row;
  int32_t fits;
} lehr_need;

/// One width of the kernel.
typedef struct {
  const char *name;
  int32_t width, pieces, degree;
  /// Whether v is a reciprocal of r², whether pairs of a chunk are listed once, and how many rows of each kind are open
  /// while lists are filled.
  int32_t reciprocal, halves, open_rows;
  /// Forces at the present coordinates, and the step that `lehr_step` says.
  void (*sweep)(const lehr_sample *, const lehr_chunk *, const lehr_step *, lehr_sums *);
  /// The step alone, with the forces that are stored.
  void (*advance)(const lehr_sample *, const lehr_chunk *, const lehr_step *, lehr_sums *);
  lehr_need (*fill)(
      const lehr_sample *, const lehr_grid *, const lehr_chunk *, int32_t *list, int64_t capacity, int64_t *starts,
      int32_t (*lengths)[LEHR_BINS]);
  /// Rows of a half list, every pair once, for double precision: the sites near each particle, nearest bins first, filled up
  /// to multiples of four; a row begins at `starts` and its first k + 1 bins end at `ends`.
  lehr_need (*half_rows)(
      const lehr_half_grid *, int32_t *list, int64_t capacity, int64_t *starts, int64_t (*ends)[LEHR_BINS]);
} lehr_kernel;

/// The widths that were built, widest first; whether this processor can run each.
int lehr_kernel_count(void);
const lehr_kernel *lehr_kernel_at(int index);
int lehr_kernel_runs_here(int index);
/// Whether it is the one to take: AMD's processors have gathers, but loads and shuffles are twice as fast there.
int lehr_kernel_suits(int index);
