// Filling the lists of a chunk: for every particle the others within its pairs' range plus the skin, nearest bins first,
// one particle a lane.

/// How many particles' neighbours are found before they are sorted.
enum { TOGETHER = 8 };

/// Keeps the number of a bin below the number of bins when rounded up.
#define BELOW_ONE 0.999999f

/// The offsets of WIDTH consecutive coordinates.
static const int32_t consecutive[16] = {0, 16, 32, 48, 64, 80, 96, 112, 128, 144, 160, 176, 192, 208, 224, 240};

/// The candidates of a row of cells: all particles of the nine rows around it, kind by kind and plane by plane of equal x,
/// a few planes more at both ends, shifted by a side of the box. What a cell of the row needs is contiguous.
typedef struct {
  float *x, *y, *z, *size;
  int32_t *offsets;
  /// Where each plane begins, by kind.
  int32_t *planes[2];
  int64_t capacity;
} candidates;

F candidates candidate_room(const lehr_grid *grid) {
  candidates c;
  int64_t n = grid->candidate_capacity;
  c.x = grid->candidates;
  c.y = c.x + n;
  c.z = c.y + n;
  c.size = c.z + n;
  c.offsets = grid->candidate_offsets;
  c.planes[0] = grid->planes;
  c.planes[1] = grid->planes + grid->per_row + 2 * grid->reach_x + 1;
  c.capacity = n;
  return c;
}

/// The middle of row number `c` of a side, in fixed point.
F int32_t middle(int64_t c, int64_t per_side) {
  return (int32_t)(uint32_t)((((uint64_t)c * 2 + 1) << 31) / (uint64_t)per_side);
}

/// Half a side: x is measured from the middle of the box.
#define BOX_MIDDLE ((int32_t)0x80000000)

/// Appends the particles first … end − 1, all of one kind; y and z are relative to the middle of the row.
F int64_t append_run(
    candidates *c, int64_t count, const lehr_sample *s, int64_t first, int64_t end, int32_t y0, int32_t z0, float shift,
    float step) {
  for (int64_t k = first; k < end; k += WIDTH) {
    ints x, y, z, w;
    fetch(s->coordinates + k, consecutive, &x, &y, &z, &w);
    store(c->x + count, multiply_add(to_floats(subtract_ints(x, set_int(BOX_MIDDLE))), set(step), set(shift)));
    store(c->y + count, multiply(to_floats(subtract_ints(y, set_int(y0))), set(step)));
    store(c->z + count, multiply(to_floats(subtract_ints(z, set_int(z0))), set(step)));
    if (s->sized) store(c->size + count, from_bits(w));
    // Consecutive numbers times 16.
    store_ints(c->offsets + count, subtract_ints(load_ints(consecutive), set_int((int32_t)(-16 * k))));
    count += end - k < WIDTH ? end - k : WIDTH;
  }
  return count;
}

/// Collects the candidates of the row (y, z); returns 0, or the room that is needed.
F int64_t collect(candidates *c, const lehr_sample *s, const lehr_grid *g, int64_t y, int64_t z, float step) {
  const int64_t n = g->per_side, nx = g->per_row, reach = g->reach_x;
  const int32_t y0 = middle(y, n), z0 = middle(z, n);
  int64_t count = 0;
  for (int kind = 0; kind < s->kinds; kind++) {
    for (int64_t plane = -reach; plane < nx + reach; plane++) {
      const int64_t x = plane < 0 ? plane + nx : plane >= nx ? plane - nx : plane;
      const float shift = (float)(plane < 0 ? -s->side : plane >= nx ? s->side : 0);
      c->planes[kind][plane + reach] = (int32_t)count;
      for (int64_t a = -1; a <= 1; a++) {
        const int64_t za = z + a < 0 ? n - 1 : z + a >= n ? 0 : z + a;
        for (int64_t b = -1; b <= 1; b++) {
          const int64_t yb = y + b < 0 ? n - 1 : y + b >= n ? 0 : y + b;
          const int64_t cell = (za * n + yb) * nx + x;
          const int64_t first = g->starts[kind][cell], end = g->ends[kind][cell];
          if (count + (end - first) + 4 * WIDTH > c->capacity) return 2 * (count + (end - first)) + 8 * WIDTH;
          count = append_run(c, count, s, first, end, y0, z0, shift, step);
        }
      }
    }
    c->planes[kind][nx + 2 * reach] = (int32_t)count;
    // What fills the last vector is nobody's neighbour.
    store(c->x + count, set(1e6f));
    store(c->size + count, set(0));
    count += WIDTH;
  }
  return 0;
}

/// λ of pairs of sizes a and b.
F floats mixed_length(floats a, floats b, float nonadditivity) {
  floats mean = multiply(set(0.5f), add(a, b));
  return multiply(mean, multiply_add(set(-nonadditivity), magnitude(subtract(a, b)), set(1)));
}

/// Finds the particles within the range of one: writes their offsets, the number of the bin in the four low bits.
/// Returns how many there are.
F int64_t find_near(
    const candidates *c, const lehr_sample *s, const lehr_grid *g, int kind, int64_t slot, const int64_t cell[3],
    float step, int32_t *near, const int sized) {
  const lehr_coordinates *home = s->coordinates + slot;
  const int32_t y0 = middle(cell[1], g->per_side), z0 = middle(cell[2], g->per_side);
  const floats x = set((float)(int32_t)((uint32_t)home->x - (uint32_t)BOX_MIDDLE) * step);
  const floats y = set((float)(int32_t)((uint32_t)home->y - (uint32_t)y0) * step);
  const floats z = set((float)(int32_t)((uint32_t)home->z - (uint32_t)z0) * step);
  const floats size = from_bits(set_int(home->size));
  const floats bins = set((float)LEHR_BINS * BELOW_ONE);
  int64_t found = 0;
  for (int other = 0; other < s->kinds; other++) {
    const floats limit = set(g->limits[kind][other]);
    const floats scale = set(g->scales[kind][other]), shift = set(g->shifts[kind][other]);
    const int64_t begin = c->planes[other][cell[0]];
    const int64_t count = c->planes[other][cell[0] + 2 * g->reach_x + 1] - begin;
    // The last vector may reach into the next plane, which is too far away.
    for (int64_t k = 0; k < count; k += WIDTH) {
      const floats dx = subtract(load(c->x + begin + k), x);
      const floats dy = subtract(load(c->y + begin + k), y);
      const floats dz = subtract(load(c->z + begin + k), z);
      const floats r2 = multiply_add(dz, dz, multiply_add(dy, dy, multiply(dx, dx)));
      mask inside;
      floats bin;
      if (sized) {
        const floats near_end = multiply(mixed_length(size, load(c->size + begin + k), s->nonadditivity), set(g->reach));
        const floats far_end = add(near_end, set(g->skin));
        const floats near2 = multiply(near_end, near_end), far2 = multiply(far_end, far_end);
        inside = below(r2, far2);
        bin = multiply(multiply(subtract(r2, near2), bins), reciprocal(subtract(far2, near2)));
      } else {
        inside = below(r2, limit);
        bin = multiply_add(r2, scale, shift);
      }
      // Bins are equal in r²; what lies within the pair's own range is in the first.
      // Without a branch: whether a vector has any cannot be predicted.
      compress_ints(near + found, inside, either(load_ints(c->offsets + begin + k), to_ints(larger(bin, set(0)))));
      found += count_lanes(inside);
    }
  }
  return found;
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
  for (int lane = 0; lane < WIDTH; lane++) {
    // A short row is filled up with the particle itself: a pair at distance zero has no force.
    const ints self = set_int((int32_t)(16 * (b->first + lane)));
    for (int64_t k = b->counts[lane][LEHR_BINS - 1]; k < longest; k += WIDTH) {
      store_ints(b->rows + lane * row_capacity + k, self);
    }
  }
  starts[b->number] = used;
  for (int64_t k = 0; k < longest; k += WIDTH) transpose(b->rows + k, row_capacity, list + used + k * WIDTH);
  b->number += 1;
  b->first += WIDTH;
  b->lanes = 0;
  return used + longest * WIDTH;
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
      need.candidates = collect(&c, s, g, cell[1], cell[2], step);
      if (need.candidates > 0) return need;
    }
    for (int kind = 0; kind < s->kinds; kind++) {
      open_block *b = blocks + kind;
      const int64_t end = g->ends[kind][index];
      for (int64_t slot = g->starts[kind][index]; slot < end;) {
        // A few particles at a time: what has just been written in pieces is slow to read back at once.
        int64_t found[TOGETHER], group = end - slot < TOGETHER ? end - slot : TOGETHER;
        for (int64_t k = 0; k < group; k++) {
          found[k] = find_near(&c, s, g, kind, slot + k, cell, step, near + k * g->row_capacity, sized);
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
