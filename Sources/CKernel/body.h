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
#define SWEEP(level) \
  case level: \
    return s->sized              ? sweep_chunk(s, c, p, sums, level, 1, BY_PIECES) \
           : s->table->powers ? sweep_chunk(s, c, p, sums, level, 0, BY_POWERS) \
                                  : sweep_chunk(s, c, p, sums, level, 0, BY_PIECES)
  switch (p->level) {
    SWEEP(FORCES);
    SWEEP(STRESS);
    SWEEP(MECHANICS);
    SWEEP(STIFFNESS);
  }
#undef SWEEP
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
