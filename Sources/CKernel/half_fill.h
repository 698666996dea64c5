// Filling the list of a chunk with every pair of its particles once, and those with particles of other chunks from this
// side: for vectors so narrow that writing forces back to neighbors costs less than computing them twice.

/// So many particles of a kind, one after the other, are sorted into blocks by the lengths of their rows, to reduce padding:
/// windows of 128 visit 2 to 3% fewer entries than those of 64, and 8% fewer than those of 32. Lengths are those up to the
/// bin in the middle; sorted by the first or the last, lists visit 2 to 5% more.
enum { WINDOW = 128, BY_BIN = 2 };

/// Particles whose rows have been found and that wait for their blocks.
typedef struct {
  int32_t *rows;
  int32_t counts[WINDOW][LEHR_BINS];
  int32_t offsets[WINDOW];
  int64_t number, held;
} window;

/// The numbers of the held particles, those with the longest rows first.
F void sort_by_length(const window *w, int32_t order[WINDOW]) {
  enum { LENGTHS = 256 };
  int32_t coordinates[LENGTHS + 1] = {0};
  for (int64_t k = 0; k < w->held; k++) {
    const int32_t length = w->counts[k][BY_BIN] < LENGTHS ? w->counts[k][BY_BIN] : LENGTHS - 1;
    coordinates[LENGTHS - 1 - length + 1] += 1;
  }
  for (int k = 0; k < LENGTHS; k++) coordinates[k + 1] += coordinates[k];
  for (int64_t k = 0; k < w->held; k++) {
    const int32_t length = w->counts[k][BY_BIN] < LENGTHS ? w->counts[k][BY_BIN] : LENGTHS - 1;
    order[coordinates[LENGTHS - 1 - length]++] = (int32_t)k;
  }
}

/// Turns the held rows into blocks: columns of the list. Returns the list's new length, or −1 if it lacks room.
F int64_t close_window(
    window *w, int64_t row_capacity, int32_t *list, int64_t used, int64_t capacity, int64_t *starts, int32_t *members,
    int32_t (*lengths)[LEHR_BINS]) {
  int32_t order[WINDOW];
  sort_by_length(w, order);
  for (int64_t first = 0; first < w->held; first += WIDTH, w->number++) {
    int32_t *rows[WIDTH];
    int32_t most[LEHR_BINS] = {0};
    for (int lane = 0; lane < WIDTH; lane++) {
      const int64_t k = first + lane < w->held ? order[first + lane] : first + lane;
      if (first + lane >= w->held) {
        // Nobody: a second time the last particle, without a row.
        w->offsets[k] = w->offsets[order[w->held - 1]];
        for (int bin = 0; bin < LEHR_BINS; bin++) w->counts[k][bin] = 0;
      }
      rows[lane] = w->rows + k * row_capacity;
      members[w->number * WIDTH + lane] = w->offsets[k];
      for (int bin = 0; bin < LEHR_BINS; bin++) most[bin] = w->counts[k][bin] > most[bin] ? w->counts[k][bin] : most[bin];
    }
    const int64_t longest = most[LEHR_BINS - 1];
    if (used + (longest + WIDTH) * WIDTH > capacity) return -1;
    for (int lane = 0; lane < WIDTH; lane++) {
      // A short row is filled up with the particle itself: a pair at distance zero has no force.
      const int64_t k = first + lane < w->held ? order[first + lane] : first + lane;
      for (int64_t e = w->counts[k][LEHR_BINS - 1]; e < longest; e += WIDTH) {
        store_ints(rows[lane] + e, set_int(w->offsets[k]));
      }
    }
    starts[w->number] = used;
    for (int bin = 0; bin < LEHR_BINS; bin++) lengths[w->number][bin] = most[bin];
    for (int64_t e = 0; e < longest; e += WIDTH) transpose(rows, e, list + used + e * WIDTH);
    used += longest * WIDTH;
  }
  w->held = 0;
  return used;
}

#ifdef SCALAR_ROWS
/// Sorts what was found into a row, bin by bin, in the order in which it was found; the numbers of entries up to each bin go
/// to `counts`. One key at a time: with narrow vectors, a pass for every bin takes three times the instructions.
F void fill_row(const int32_t *near, int64_t found, int32_t *row, int32_t counts[LEHR_BINS]) {
  // Keys have room for sixteen bins.
  int32_t ends[16] = {0};
  for (int64_t k = 0; k < found; k++) ends[near[k] & 15] += 1;
  int32_t length = 0;
  for (int bin = 0; bin < LEHR_BINS; bin++) {
    const int32_t number = ends[bin];
    ends[bin] = length;
    length += number;
    counts[bin] = length;
  }
  for (int64_t k = 0; k < found; k++) row[ends[near[k] & 15]++] = near[k] & ~15;
}
#else
/// As above: a pass over all keys for every bin. What follows the last key is nobody's.
F void fill_row(const int32_t *near, int64_t found, int32_t *row, int32_t counts[LEHR_BINS]) {
  const ints low = set_int(15);
  int64_t length = 0;
  for (int bin = 0; bin < LEHR_BINS; bin++) {
    for (int64_t k = 0; k < found; k += WIDTH) {
      const ints keys = load_ints(near + k);
      const mask inside = equal(both(keys, low), set_int(bin));
      compress_ints(row + length, inside, subtract_ints(keys, set_int(bin)));
      length += count_lanes(inside);
    }
    counts[bin] = (int32_t)length;
  }
}
#endif

/// The rows of cells around (y, z), as bits for `collect`, whose particles a particle of that row lists: those of other
/// chunks all, of its own chunk those ahead.
F uint32_t listed_rows(const lehr_grid *g, int64_t y, int64_t z) {
  const int64_t n = g->per_side;
  uint32_t rows = 0;
  for (int k = 0; k < 9; k++) {
    const int64_t cell = (wrapped(z + k / 3 - 1, n) * n + wrapped(y + k % 3 - 1, n)) * g->per_row;
    const int own = g->first_cell <= cell && cell < g->end_cell;
    if (k > 4 || !own) rows |= 1u << k;
  }
  return rows;
}

/// Collects the candidates of the row (y, z); returns 0, or the room that is needed.
F int64_t collect_half(
    candidates *c, const lehr_sample *s, const lehr_grid *g, int64_t y, int64_t z, float step) {
  const uint32_t rows = listed_rows(g, y, z);
  c->count = 0;
  for (int kind = 0; kind < s->kinds; kind++) {
    int64_t need = collect(c, s, g, kind, y, z, rows, -g->reach_x, c->planes[kind], step);
    if (need == 0) need = collect(c, s, g, kind, y, z, 1u << 4, 0, c->own[kind], step);
    if (need > 0) return need;
  }
  return 0;
}

/// Finds the neighbors of one particle that its row lists. Of the particles of its own row of cells those come after it
/// that lie in the planes ahead, and in its own plane those of the next kind and of its kind those behind it.
F int64_t find_half(
    const candidates *c, const lehr_sample *s, const lehr_grid *g, int kind, int64_t slot, const int64_t cell[3],
    int64_t index, float step, int32_t *near, const int sized) {
  const seeker p = seek(s, g, slot, cell, step);
  const int64_t x = cell[0], reach = g->reach_x;
  int64_t found = 0;
  for (int other = 0; other < s->kinds; other++) {
    found = find_among(
        c, s, g, kind, other, c->planes[other][x], c->planes[other][x + 2 * reach + 1], &p, near, found, sized);
    const int32_t *own = c->own[other] + x + reach;
    const int64_t behind = slot - g->starts[kind][index] + 1;
    const int64_t begin = other == kind ? own[0] + behind : other > kind ? own[0] : own[1];
    found = find_among(c, s, g, kind, other, begin, own[reach + 1], &p, near, found, sized);
  }
  // The rest of the last vector is in no bin.
  store_ints(near + found, set_int(15));
  return found;
}

F lehr_need fill_lists(
    const lehr_sample *s, const lehr_grid *g, const lehr_chunk *chunk, int32_t *list, int64_t capacity, int64_t *starts,
    int32_t (*lengths)[LEHR_BINS], const int sized) {
  const float step = (float)(s->side * 0x1p-32);
  const int64_t n = g->per_side, nx = g->per_row;
  candidates c = candidate_room(g);
  lehr_need need = {0, 0, 0, 0};
  window windows[2];
  for (int kind = 0; kind < 2; kind++) {
    windows[kind].rows = g->rows + kind * WINDOW * g->row_capacity;
    windows[kind].number = chunk->first_block[kind];
    windows[kind].held = 0;
  }
  int32_t *near = g->rows + 2 * WINDOW * g->row_capacity;
  int64_t used = 0;
  for (int64_t index = g->first_cell; index < g->end_cell; index++) {
    const int64_t cell[3] = {index % nx, index / nx % n, index / (nx * n)};
    // A chunk has whole rows of cells.
    if (cell[0] == 0) {
      need.candidates = collect_half(&c, s, g, cell[1], cell[2], step);
      if (need.candidates > 0) return need;
    }
    for (int kind = 0; kind < s->kinds; kind++) {
      window *w = windows + kind;
      const int64_t end = g->ends[kind][index];
      for (int64_t slot = g->starts[kind][index]; slot < end;) {
        // A few particles at a time: what has just been written in pieces is slow to read back at once.
        int64_t found[TOGETHER], group = end - slot < TOGETHER ? end - slot : TOGETHER;
        for (int64_t k = 0; k < group; k++) {
          found[k] = find_half(&c, s, g, kind, slot + k, cell, index, step, near + k * g->row_capacity, sized);
          if (found[k] + 2 * WIDTH > g->row_capacity) {
            need.row = found[k] + 4 * WIDTH;
            return need;
          }
        }
        for (int64_t k = 0; k < group; k++, slot++) {
          fill_row(
              near + k * g->row_capacity, found[k], w->rows + w->held * g->row_capacity, w->counts[w->held]);
          w->offsets[w->held] = (int32_t)(16 * slot);
          if (++w->held < WINDOW) continue;
          const int64_t length =
              close_window(w, g->row_capacity, list, used, capacity, starts, chunk->members, lengths);
          if (length < 0) {
            need.entries = 2 * capacity;
            return need;
          }
          used = length;
        }
      }
    }
  }
  for (int kind = 0; kind < s->kinds; kind++) {
    const int64_t length =
        close_window(windows + kind, g->row_capacity, list, used, capacity, starts, chunk->members, lengths);
    if (length < 0) {
      need.entries = 2 * capacity;
      return need;
    }
    used = length;
  }
  need.entries = used;
  need.fits = 1;
  return need;
}
