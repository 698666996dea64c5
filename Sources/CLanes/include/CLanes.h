// The inner loops of the sparse algebra: they work on four or eight numbers at a time, and are compiled once for each width of
// vector registers. Every number has the same operations in the same order at all widths, so that results have the same bits.
#pragma once

/// Rows of a factor, or of a front, that are updated together.
#define LEHR_ROWS 6
/// Further numbers at the end of each row of a front: a tile begins at most five columns right of the diagonal of its first
/// row and is eight wide.
#define LEHR_FRONT_MARGIN 13

/// Where a row of a front begins: the lower triangle by rows, each followed by the margin.
static inline long lehr_front_row(long row) { return (row * (row + 1) >> 1) + LEHR_FRONT_MARGIN * row; }

typedef struct __attribute__((swift_attr("@Sendable"))) {
  /// C ← C − L S Lᵀ on the lower triangle of the `size` unknowns of a front from `first` on. `l` is −L in groups of LEHR_ROWS
  /// rows, column by column within a group; `y` is S Lᵀ in blocks of eight rows of L, column by column within a block.
  void (*subtract_product)(double *front, long size, long first, long width, const double *l, const double *y);

  /// x ← L⁻¹ x with the triangle of a panel of `width` columns, for eight right-hand sides; rows of x are 8 · `step` apart.
  void (*solve_triangle)(const double *triangle, long width, double *x, long step);

  /// The rows below the triangle in the sweep forward: x_r ← x_r − Σ_k L_rk x_k. Rows of x have `blocks` times eight
  /// right-hand sides, of which bit b of `reached` selects block b; `own` is the first unknown of the panel.
  void (*forward)(const double *l, long width, const int *rows, long count, double *x, const double *own, long blocks,
                  int reached);

  /// The same rows in the sweep backward: x_k ← x_k − Σ_r L_rk x_r.
  void (*backward)(const double *l, long width, const int *rows, long count, const double *x, double *own, long blocks);

  /// v ← product · M u + shift · u + previous · v for four vectors side by side, three rows of them per site. Row i of M has the
  /// pairs of blocks from starts[i] to starts[i + 1], of the sites `partners`, two for each pair. A pair has twice `stride` numbers,
  /// in turn one of the first block and one of the second: six (xx, xy, xz, yy, yz, zz), or nine by rows.
  void (*multiply)(const double *pairs, long stride, const long *starts, const int *partners, long sites, const double *u,
                   double *v, double product, double shift, double previous);
} lehr_lanes;

/// The widths of this architecture, the widest first, and whether this processor has it.
int lehr_lanes_count(void);
const lehr_lanes *lehr_lanes_at(int index);
int lehr_lanes_run_here(int index);
