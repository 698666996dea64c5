// Filling the lists of a chunk with every pair from both sides, one particle a lane: for vectors so wide that writing
// forces back to neighbors would cost more than computing them twice.

/// A block whose rows are being filled.
typedef struct {
  int32_t *rows;
  int32_t counts[WIDTH][LEHR_BINS];
  int64_t number, first, lanes;
} open_block;

/// Turns the rows of a full block into columns of the list; returns the list's new length.
F int64_t close_block(
    open_block *b, int64_t row_capacity, int32_t *list, int64_t used, int64_t *starts, int32_t (*lengths)[LEHR_BINS]) {
  for (int64_t lane = b->lanes; lane < WIDTH; lane++) {
    for (int bin = 0; bin < LEHR_BINS; bin++) b->counts[lane][bin] = 0;
  }
  for (int bin = 0; bin < LEHR_BINS; bin++) {
    int32_t most = 0;
    for (int lane = 0; lane < WIDTH; lane++) most = b->counts[lane][bin] > most ? b->counts[lane][bin] : most;
    lengths[b->number][bin] = most;
  }
  const int64_t longest = lengths[b->number][LEHR_BINS - 1];
  int32_t *rows[WIDTH];
  for (int lane = 0; lane < WIDTH; lane++) {
    // A short row is filled up with the particle itself: a pair at distance zero has no force.
    const ints self = set_int((int32_t)(16 * (b->first + lane)));
    rows[lane] = b->rows + lane * row_capacity;
    for (int64_t k = b->counts[lane][LEHR_BINS - 1]; k < longest; k += WIDTH) store_ints(rows[lane] + k, self);
  }
  starts[b->number] = used;
  for (int64_t k = 0; k < longest; k += WIDTH) transpose(rows, k, list + used + k * WIDTH);
  b->number += 1;
  b->first += WIDTH;
  b->lanes = 0;
  return used + longest * WIDTH;
}

/// Sorts what was found into a row, bin by bin; the numbers of entries up to each bin go to `counts`.
F void fill_row(const int32_t *near, int64_t found, int64_t slot, int32_t *row, int32_t counts[LEHR_BINS]) {
  const ints self = set_int((int32_t)(16 * slot)), low = set_int(15);
  int64_t length = 0;
  for (int bin = 0; bin < LEHR_BINS; bin++) {
    for (int64_t k = 0; k < found; k += WIDTH) {
      const ints keys = load_ints(near + k);
      mask inside = equal(both(keys, low), set_int(bin));
      if (found - k < WIDTH) inside = and_mask(inside, first_lanes((int)(found - k)));
      // A particle is no neighbour of itself; it is its own nearest candidate.
      if (bin == 0) inside = and_mask(inside, unlike(keys, self));
      compress_ints(row + length, inside, subtract_ints(keys, set_int(bin)));
      length += count_lanes(inside);
    }
    counts[bin] = (int32_t)length;
  }
}

F lehr_need fill_lists(
    const lehr_sample *s, const lehr_grid *g, const lehr_chunk *chunk, int32_t *list, int64_t capacity, int64_t *starts,
    int32_t (*lengths)[LEHR_BINS], const int sized) {
  const float step = (float)(s->side * 0x1p-32);
  const int64_t n = g->per_side, nx = g->per_row;
  candidates c = candidate_room(g);
  lehr_need need = {0, 0, 0, 0};
  open_block blocks[2];
  for (int kind = 0; kind < 2; kind++) {
    blocks[kind].rows = g->rows + kind * WIDTH * g->row_capacity;
    blocks[kind].number = chunk->first_block[kind];
    blocks[kind].first = chunk->first[kind];
    blocks[kind].lanes = 0;
  }
  int32_t *near = g->rows + 2 * WIDTH * g->row_capacity;
  int64_t used = 0;
  for (int64_t index = g->first_cell; index < g->end_cell; index++) {
    const int64_t cell[3] = {index % nx, index / nx % n, index / (nx * n)};
    // A chunk has whole rows of cells.
    if (cell[0] == 0) {
      c.count = 0;
      for (int kind = 0; kind < s->kinds; kind++) {
        need.candidates = collect(&c, s, g, kind, cell[1], cell[2], 0x1ff, -g->reach_x, c.planes[kind], step);
        if (need.candidates > 0) return need;
      }
    }
    for (int kind = 0; kind < s->kinds; kind++) {
      open_block *b = blocks + kind;
      const int64_t end = g->ends[kind][index];
      for (int64_t slot = g->starts[kind][index]; slot < end;) {
        // A few particles at a time: what has just been written in pieces is slow to read back at once.
        int64_t found[TOGETHER], group = end - slot < TOGETHER ? end - slot : TOGETHER;
        for (int64_t k = 0; k < group; k++) {
          const seeker p = seek(s, g, slot + k, cell, step);
          found[k] = 0;
          for (int other = 0; other < s->kinds; other++) {
            const int32_t *planes = c.planes[other] + cell[0];
            found[k] = find_among(
                &c, s, g, kind, other, planes[0], planes[2 * g->reach_x + 1], &p, near + k * g->row_capacity, found[k],
                sized);
          }
          if (found[k] + 2 * WIDTH > g->row_capacity) {
            need.row = found[k] + 4 * WIDTH;
            return need;
          }
        }
        for (int64_t k = 0; k < group; k++, slot++) {
          int32_t *row = b->rows + b->lanes * g->row_capacity;
          fill_row(near + k * g->row_capacity, found[k], slot, row, b->counts[b->lanes]);
          if (++b->lanes < WIDTH) continue;
          if (used + (g->row_capacity + WIDTH) * WIDTH > capacity) {
            need.entries = 2 * used + 2 * (g->row_capacity + WIDTH) * WIDTH;
            return need;
          }
          used = close_block(b, g->row_capacity, list, used, starts, lengths);
        }
      }
    }
  }
  for (int kind = 0; kind < s->kinds; kind++) {
    if (blocks[kind].lanes == 0) continue;
    if (used + (g->row_capacity + WIDTH) * WIDTH > capacity) {
      need.entries = 2 * used + 2 * (g->row_capacity + WIDTH) * WIDTH;
      return need;
    }
    used = close_block(blocks + kind, g->row_capacity, list, used, starts, lengths);
  }
  need.entries = used;
  need.fits = 1;
  return need;
}
