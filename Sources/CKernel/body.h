// Everything that is compiled once a width. The including file includes its lanes and defines NAME(x).
#include "include/CKernel.h"
#include "list.h"
#include "sweep.h"
#ifdef HALF
#include "half_fill.h"
#include "half_sweep.h"
#else
#include "full_list.h"
#include "full_sweep.h"
#endif
#include "half_list.h"

static void NAME(sweep)(const lehr_sample *s, const lehr_chunk *c, const lehr_step *p, lehr_sums *sums) {
  // Each is compiled with its constants known.
  switch (2 * p->level + (s->sized ? 1 : 0)) {
    case 2 * FORCES: return sweep_chunk(s, c, p, sums, FORCES, 0);
    case 2 * FORCES + 1: return sweep_chunk(s, c, p, sums, FORCES, 1);
    case 2 * STRESS: return sweep_chunk(s, c, p, sums, STRESS, 0);
    case 2 * STRESS + 1: return sweep_chunk(s, c, p, sums, STRESS, 1);
    case 2 * MECHANICS: return sweep_chunk(s, c, p, sums, MECHANICS, 0);
    case 2 * MECHANICS + 1: return sweep_chunk(s, c, p, sums, MECHANICS, 1);
    case 2 * STIFFNESS: return sweep_chunk(s, c, p, sums, STIFFNESS, 0);
    default: return sweep_chunk(s, c, p, sums, STIFFNESS, 1);
  }
}

static void NAME(advance)(const lehr_sample *s, const lehr_chunk *c, const lehr_step *p, lehr_sums *sums) {
  advance_chunk(s, c, p, sums);
}

static lehr_need NAME(fill)(
    const lehr_sample *s, const lehr_grid *g, const lehr_chunk *c, int32_t *list, int64_t capacity, int64_t *starts,
    int32_t (*lengths)[LEHR_BINS]) {
  if (s->sized) return fill_lists(s, g, c, list, capacity, starts, lengths, 1);
  return fill_lists(s, g, c, list, capacity, starts, lengths, 0);
}

static lehr_need NAME(half_rows)(
    const lehr_half_grid *g, int32_t *list, int64_t capacity, int64_t *starts, int64_t (*ends)[LEHR_BINS]) {
  if (g->sized) return fill_half_rows(g, list, capacity, starts, ends, 1);
  return fill_half_rows(g, list, capacity, starts, ends, 0);
}
