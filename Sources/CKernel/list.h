// Finding the neighbors of a chunk's particles: the others within their pairs' range plus the skin, nearest bins first.

/// How many particles' neighbours are found before they are sorted.
enum { TOGETHER = 8 };

/// Keeps the number of a bin below the number of bins when rounded up.
#define BELOW_ONE 0.999999f

/// The offsets of WIDTH consecutive coordinates.
static const int32_t consecutive[16] = {0, 16, 32, 48, 64, 80, 96, 112, 128, 144, 160, 176, 192, 208, 224, 240};

/// The candidates of a row of cells: the particles of rows around it, kind by kind and plane by plane of equal x, a few
/// planes more at both ends, shifted by a side of the box. What a cell of the row needs is contiguous.
typedef struct {
  float *x, *y, *z, *size;
  int32_t *offsets;
  /// Where each plane begins, by kind: of all rows, or of all but the row itself, and of that alone.
  int32_t *planes[2], *own[2];
  int64_t count, capacity;
} candidates;

F candidates candidate_room(const lehr_grid *grid) {
  candidates c;
  const int64_t n = grid->candidate_capacity, planes = grid->per_row + 2 * grid->reach_x + 1;
  c.x = grid->candidates;
  c.y = c.x + n;
  c.z = c.y + n;
  c.size = c.z + n;
  c.offsets = grid->candidate_offsets;
  for (int kind = 0; kind < 2; kind++) {
    c.planes[kind] = grid->planes + kind * planes;
    c.own[kind] = grid->planes + (2 + kind) * planes;
  }
  c.count = 0;
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
F void append_run(
    candidates *c, const lehr_sample *s, int64_t first, int64_t end, int32_t y0, int32_t z0, float shift, float step) {
  for (int64_t k = first; k < end; k += WIDTH) {
    ints x, y, z, w;
    fetch(s->coordinates + k, consecutive, &x, &y, &z, &w);
    store(c->x + c->count, multiply_add(to_floats(subtract_ints(x, set_int(BOX_MIDDLE))), set(step), set(shift)));
    store(c->y + c->count, multiply(to_floats(subtract_ints(y, set_int(y0))), set(step)));
    store(c->z + c->count, multiply(to_floats(subtract_ints(z, set_int(z0))), set(step)));
    if (s->sized) store(c->size + c->count, from_bits(w));
    // Consecutive numbers times 16.
    store_ints(c->offsets + c->count, subtract_ints(load_ints(consecutive), set_int((int32_t)(-16 * k))));
    c->count += end - k < WIDTH ? end - k : WIDTH;
  }
}

/// Row number `c` of a side, where they go on beyond the last with the first.
F int64_t wrapped(int64_t c, int64_t n) { return c < 0 ? c + n : c >= n ? c - n : c; }

/// Appends the particles of one kind in those of the nine rows around (y, z) that bit 3(a + 1) + b + 1 of `rows` names, a
/// and b being the row's distance in z and y; from plane `from` on, whose beginnings are written to `planes`. Returns 0, or
/// the room that is needed.
F int64_t collect(
    candidates *c, const lehr_sample *s, const lehr_grid *g, int kind, int64_t y, int64_t z, uint32_t rows, int64_t from,
    int32_t *planes, float step) {
  const int64_t n = g->per_side, nx = g->per_row, reach = g->reach_x;
  const int32_t y0 = middle(y, n), z0 = middle(z, n);
  for (int64_t plane = from; plane < nx + reach; plane++) {
    const int64_t x = wrapped(plane, nx);
    const float shift = (float)(plane < 0 ? -s->side : plane >= nx ? s->side : 0);
    planes[plane + reach] = (int32_t)c->count;
    for (uint32_t left = rows; left != 0; left &= left - 1) {
      const int row = __builtin_ctz(left);
      const int64_t cell = (wrapped(z + row / 3 - 1, n) * n + wrapped(y + row % 3 - 1, n)) * nx + x;
      const int64_t first = g->starts[kind][cell], end = g->ends[kind][cell];
      if (c->count + (end - first) + 4 * WIDTH > c->capacity) return 2 * (c->count + (end - first)) + 8 * WIDTH;
      append_run(c, s, first, end, y0, z0, shift, step);
    }
  }
  planes[nx + 2 * reach] = (int32_t)c->count;
  // What fills the last vector is nobody's neighbor.
  store(c->x + c->count, set(1e6f));
  store(c->size + c->count, set(0));
  c->count += WIDTH;
  return 0;
}

/// λ of pairs of sizes a and b.
F floats mixed_length(floats a, floats b, float nonadditivity) {
  floats mean = multiply(set(0.5f), add(a, b));
  return multiply(mean, multiply_add(set(-nonadditivity), magnitude(subtract(a, b)), set(1)));
}

/// A particle whose neighbors are sought, relative to the middle of its row of cells.
typedef struct {
  floats x, y, z, size;
} seeker;

F seeker seek(const lehr_sample *s, const lehr_grid *g, int64_t slot, const int64_t cell[3], float step) {
  const lehr_coordinates *home = s->coordinates + slot;
  const int32_t y0 = middle(cell[1], g->per_side), z0 = middle(cell[2], g->per_side);
  seeker p;
  p.x = set((float)(int32_t)((uint32_t)home->x - (uint32_t)BOX_MIDDLE) * step);
  p.y = set((float)(int32_t)((uint32_t)home->y - (uint32_t)y0) * step);
  p.z = set((float)(int32_t)((uint32_t)home->z - (uint32_t)z0) * step);
  p.size = from_bits(set_int(home->size));
  return p;
}

/// Finds the candidates begin … end − 1, of kind `other`, within the range of a particle of kind `kind`: writes their
/// offsets, the number of the bin in the four low bits, behind the `found` that are there. Returns how many there are then.
F int64_t find_among(
    const candidates *c, const lehr_sample *s, const lehr_grid *g, int kind, int other, int64_t begin, int64_t end,
    const seeker *p, int32_t *near, int64_t found, const int sized) {
  const floats bins = set((float)LEHR_BINS * BELOW_ONE);
  const floats limit = set(g->limits[kind][other]);
  const floats scale = set(g->scales[kind][other]), shift = set(g->shifts[kind][other]);
  // The last vector may reach into the next plane, which is too far away.
  for (int64_t k = begin; k < end; k += WIDTH) {
    const floats dx = subtract(load(c->x + k), p->x);
    const floats dy = subtract(load(c->y + k), p->y);
    const floats dz = subtract(load(c->z + k), p->z);
    const floats r2 = multiply_add(dz, dz, multiply_add(dy, dy, multiply(dx, dx)));
    mask inside;
    floats bin;
    if (sized) {
      const floats near_end = multiply(mixed_length(p->size, load(c->size + k), s->nonadditivity), set(g->reach));
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
    compress_ints(near + found, inside, either(load_ints(c->offsets + k), to_ints(larger(bin, set(0)))));
    found += count_lanes(inside);
  }
  return found;
}
