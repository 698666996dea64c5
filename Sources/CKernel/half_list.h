// Rows of a half list: every pair once, for the double-precision kernel.

/// Appends the sites first … end − 1 that lie within the range of a particle: their numbers times 16, plus the bin.
F int64_t append_near(
    const lehr_half_grid *g, int64_t first, int64_t end, floats x, floats y, floats z, float label, int64_t found,
    const int sized) {
  const int kind = label > 0.5f;
  for (int64_t k = first; k < end; k += WIDTH) {
    const floats dx = subtract(load(g->x + k), x);
    const floats dy = subtract(load(g->y + k), y);
    const floats dz = subtract(load(g->z + k), z);
    const floats r2 = multiply_add(dz, dz, multiply_add(dy, dy, multiply(dx, dx)));
    const floats others = load(g->label + k);
    mask inside;
    floats bin;
    if (sized) {
      const floats near_end = multiply(mixed_length(set(label), others, g->nonadditivity), set(g->reach));
      const floats far_end = add(near_end, set(g->skin));
      const floats near2 = multiply(near_end, near_end), far2 = multiply(far_end, far_end);
      inside = below(r2, far2);
      bin = multiply(
          multiply(subtract(r2, near2), set((float)LEHR_BINS * BELOW_ONE)), reciprocal(subtract(far2, near2)));
    } else {
      const mask is_a = below(others, set(0.5f));
      inside = below(r2, choose(is_a, set(g->limits[kind][0]), set(g->limits[kind][1])));
      bin = multiply_add(
          r2, choose(is_a, set(g->scales[kind][0]), set(g->scales[kind][1])),
          choose(is_a, set(g->shifts[kind][0]), set(g->shifts[kind][1])));
    }
    if (end - k < WIDTH) inside = and_mask(inside, first_lanes((int)(end - k)));
    // Consecutive numbers times 16 are the offsets of consecutive coordinates.
    const ints numbers = subtract_ints(load_ints(consecutive), set_int((int32_t)(-16 * k)));
    compress_ints(g->near + found, inside, either(numbers, to_ints(larger(bin, set(0)))));
    found += count_lanes(inside);
  }
  return found;
}

F lehr_need fill_half_rows(
    const lehr_half_grid *g, int32_t *list, int64_t capacity, int64_t *starts, int64_t (*ends)[LEHR_BINS],
    const int sized) {
  const int64_t nx = g->cells[0], ny = g->cells[1], nz = g->cells[2];
  // In the grid with one more cell on every side: cells a row, and cells a plane.
  const int64_t m = nx + 2, p = m * (ny + 2);
  const ints low = set_int(15);
  lehr_need need = {0, 0, 0, 0};
  int64_t used = 0;
  for (int64_t cell = 0; cell < nx * ny * nz; cell++) {
    const int64_t home = (cell / (nx * ny) + 1) * p + (cell / nx % ny + 1) * m + cell % nx + 1;
    for (int64_t i = g->particles[home]; i < g->particles[home + 1]; i++) {
      const floats x = set(g->x[i]), y = set(g->y[i]), z = set(g->z[i]);
      const float label = g->label[i];
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
      int64_t found = append_near(g, i + 1, g->particles[home + 2], x, y, z, label, 0, sized);
      for (int r = 0; r < 4; r++) {
        found = append_near(
            g, g->particles[forward[r] - 1], g->particles[forward[r] + 2], x, y, z, label, found, sized);
      }
      // Images in all cells around it: of each pair only one is an image in a positive direction.
      for (int64_t plane = home - p; plane <= home + p; plane += p) {
        for (int64_t row = plane - m; row <= plane + m; row += m) {
          if (g->images[row - 1] == g->images[row + 2]) continue;
          found = append_near(g, g->images[row - 1], g->images[row + 2], x, y, z, label, found, sized);
        }
      }
      if (used + found + 2 * WIDTH > capacity) {
        need.entries = 2 * (used + found) + 4 * WIDTH;
        return need;
      }
      starts[i] = used;
      for (int bin = 0; bin < LEHR_BINS; bin++) {
        for (int64_t k = 0; k < found; k += WIDTH) {
          const ints keys = load_ints(g->near + k);
          mask inside = equal(both(keys, low), set_int(bin));
          if (found - k < WIDTH) inside = and_mask(inside, first_lanes((int)(found - k)));
          compress_ints(list + used, inside, shifted(keys, 4));
          used += count_lanes(inside);
        }
        ends[i][bin] = used;
      }
      while (used % 4 != 0) list[used++] = g->far;
    }
  }
  need.entries = used;
  need.fits = 1;
  return need;
}
