// Rows of a half list: every pair once, for the double-precision kernel.

/// A particle whose near sites are sought, and what a site's kind decides: copies, since the compiler does not know that what is
/// found and the grid are different memory.
typedef struct {
  const float *x, *y, *z, *label;
  floats ownX, ownY, ownZ, ownLabel;
  /// Of sites of kind A and of kind B.
  floats limit[2], scale[2], shift[2];
  /// Of sized particles.
  floats reach, skin;
  float nonadditivity;
} half_seeker;

F half_seeker half_seek(const lehr_half_grid *g, int64_t i) {
  const float label = g->label[i];
  const int kind = label > 0.5f;
  half_seeker p;
  p.x = g->x;
  p.y = g->y;
  p.z = g->z;
  p.label = g->label;
  p.ownX = set(g->x[i]);
  p.ownY = set(g->y[i]);
  p.ownZ = set(g->z[i]);
  p.ownLabel = set(label);
  for (int other = 0; other < 2; other++) {
    p.limit[other] = set(g->limits[kind][other]);
    p.scale[other] = set(g->scales[kind][other]);
    p.shift[other] = set(g->shifts[kind][other]);
  }
  p.reach = set(g->reach);
  p.skin = set(g->skin);
  p.nonadditivity = g->nonadditivity;
  return p;
}

/// Which of the sites k … k + WIDTH − 1 lie within the particle's range; *keys are their numbers times 16, plus the bin.
F mask near_sites(const half_seeker *p, int64_t k, ints *keys, const int sized) {
  const floats dx = subtract(load(p->x + k), p->ownX);
  const floats dy = subtract(load(p->y + k), p->ownY);
  const floats dz = subtract(load(p->z + k), p->ownZ);
  const floats r2 = multiply_add(dz, dz, multiply_add(dy, dy, multiply(dx, dx)));
  const floats others = load(p->label + k);
  mask inside;
  floats bin;
  if (sized) {
    const floats near_end = multiply(mixed_length(p->ownLabel, others, p->nonadditivity), p->reach);
    const floats far_end = add(near_end, p->skin);
    const floats near2 = multiply(near_end, near_end), far2 = multiply(far_end, far_end);
    inside = below(r2, far2);
    bin = multiply(multiply(subtract(r2, near2), set((float)LEHR_BINS * BELOW_ONE)), reciprocal(subtract(far2, near2)));
  } else {
    const mask is_a = below(others, set(0.5f));
    inside = below(r2, choose(is_a, p->limit[0], p->limit[1]));
    bin = multiply_add(r2, choose(is_a, p->scale[0], p->scale[1]), choose(is_a, p->shift[0], p->shift[1]));
  }
  // Consecutive numbers times 16 are the offsets of consecutive coordinates.
  const ints numbers = subtract_ints(load_ints(consecutive), set_int((int32_t)(-16 * k)));
  *keys = either(numbers, to_ints(larger(bin, set(0))));
  return inside;
}

/// Appends the sites first … end − 1 that lie within the range of a particle: their numbers times 16, plus the bin.
F int64_t append_near(
    const half_seeker *p, int64_t first, int64_t end, int32_t *near, int64_t found, const int sized) {
  ints keys;
  int64_t k = first;
  for (; k + WIDTH <= end; k += WIDTH) {
    const mask inside = near_sites(p, k, &keys, sized);
    compress_ints(near + found, inside, keys);
    found += count_lanes(inside);
  }
  if (k < end) {
    const mask inside = and_mask(near_sites(p, k, &keys, sized), first_lanes((int)(end - k)));
    compress_ints(near + found, inside, keys);
    found += count_lanes(inside);
  }
  return found;
}

/// Appends the numbers of what was found, bin by bin; returns the list's new length.
F int64_t append_sorted(
    const int32_t *near, int64_t found, int32_t *list, int64_t used, int64_t ends[LEHR_BINS]) {
  const ints low = set_int(15);
  for (int bin = 0; bin < LEHR_BINS; bin++) {
    for (int64_t k = 0; k < found; k += WIDTH) {
      const ints keys = load_ints(near + k);
      const mask inside = equal(both(keys, low), set_int(bin));
      compress_ints(list + used, inside, shifted(keys, 4));
      used += count_lanes(inside);
    }
    ends[bin] = used;
  }
  return used;
}

F lehr_need fill_half_rows(
    const lehr_half_grid *g, int32_t *list, int64_t capacity, int64_t *starts, int64_t (*ends)[LEHR_BINS],
    const int sized) {
  const int64_t nx = g->cells[0], ny = g->cells[1], nz = g->cells[2];
  // In the grid with one more cell on every side: cells a row, and cells a plane.
  const int64_t m = nx + 2, p = m * (ny + 2);
  lehr_need need = {0, 0, 0, 0};
  int64_t used = 0;
  for (int64_t cell = 0; cell < nx * ny * nz; cell++) {
    const int64_t home = (cell / (nx * ny) + 1) * p + (cell / nx % ny + 1) * m + cell % nx + 1;
    for (int64_t i = g->particles[home]; i < g->particles[home + 1]; i++) {
      const half_seeker seeker = half_seek(g, i);
      // Particles of the same cell and of one half of the cells around it.
      const int64_t forward[4] = {home + m, home + p - m, home + p, home + p + m};
      int64_t room = g->particles[home + 2] - i;
      for (int r = 0; r < 4; r++) room += g->particles[forward[r] + 2] - g->particles[forward[r] - 1];
      for (int64_t plane = home - p; plane <= home + p; plane += p) {
        for (int64_t row = plane - m; row <= plane + m; row += m) room += g->images[row + 2] - g->images[row - 1];
      }
      if (room + 2 * WIDTH > g->near_capacity) {
        need.row = 2 * room + 4 * WIDTH;
        return need;
      }
      int32_t *near = g->near;
      int64_t found = append_near(&seeker, i + 1, g->particles[home + 2], near, 0, sized);
      for (int r = 0; r < 4; r++) {
        found = append_near(
            &seeker, g->particles[forward[r] - 1], g->particles[forward[r] + 2], near, found, sized);
      }
      // Images in all cells around it: of each pair only one is an image in a positive direction.
      for (int64_t plane = home - p; plane <= home + p; plane += p) {
        for (int64_t row = plane - m; row <= plane + m; row += m) {
          if (g->images[row - 1] == g->images[row + 2]) continue;
          found = append_near(&seeker, g->images[row - 1], g->images[row + 2], near, found, sized);
        }
      }
      // The rest of the last vector is in no bin.
      store_ints(near + found, set_int(15));
      if (used + found + 2 * WIDTH > capacity) {
        need.entries = 2 * (used + found) + 4 * WIDTH;
        return need;
      }
      starts[i] = used;
      used = append_sorted(near, found, list, used, ends[i]);
      while (used % 4 != 0) list[used++] = g->far;
    }
  }
  need.entries = used;
  need.fits = 1;
  return need;
}
