// Everything that is compiled once a width. The including file names the width and defines NAME(x).
#include "include/CKernel.h"
#include "list.h"
#include "sweep.h"

// Plain loops are written for the unsized case too, so that each is compiled with its constants known.
static void NAME(sweep)(const lehr_sample *s, const lehr_chunk *c, const lehr_push *p, lehr_sums *sums) {
  if (s->sized) {
    if (p->stiffness) sweep_chunk(s, c, p, sums, 1, 1, 1);
    else if (p->mechanics) sweep_chunk(s, c, p, sums, 1, 0, 1);
    else sweep_chunk(s, c, p, sums, 0, 0, 1);
  } else {
    if (p->stiffness) sweep_chunk(s, c, p, sums, 1, 1, 0);
    else if (p->mechanics) sweep_chunk(s, c, p, sums, 1, 0, 0);
    else sweep_chunk(s, c, p, sums, 0, 0, 0);
  }
}

static void NAME(push)(const lehr_sample *s, const lehr_chunk *c, const lehr_push *p, lehr_sums *sums) {
  push_chunk(s, c, p, sums);
}

static lehr_need NAME(fill)(
    const lehr_sample *s, const lehr_grid *g, const lehr_chunk *c, int32_t *list, int64_t capacity, int64_t *starts,
    int32_t (*lengths)[LEHR_BINS]) {
  if (s->sized) return fill_lists(s, g, c, list, capacity, starts, lengths, 1);
  return fill_lists(s, g, c, list, capacity, starts, lengths, 0);
}
