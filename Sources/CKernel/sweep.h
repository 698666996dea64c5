// One step of all particles of a chunk: forces by lanes, then kick, drift and the next coordinates, block by block.

/// What is summed over the pairs: nothing, the virial, or energy and pair forces too, or D²φ too.
enum { FORCES, STRESS, MECHANICS, STIFFNESS };

/// Lane-wise sums of one block; those of the virial in units of force times the fixed-point step.
typedef struct {
  floats xx, xy, xz, yy, yz, zz, energy, squared_forces, pairs, laplacian, xy_stiffness, xz_stiffness, yz_stiffness;
} tally;

F void add_tally(lehr_sums *sums, const tally *t, double step, const int level) {
  sums->virial[0] += step * sum(t->xx);
  sums->virial[1] += step * sum(t->xy);
  sums->virial[2] += step * sum(t->xz);
  sums->virial[3] += step * sum(t->yy);
  sums->virial[4] += step * sum(t->yz);
  sums->virial[5] += step * sum(t->zz);
  if (level < MECHANICS) return;
  sums->energy += sum(t->energy);
  sums->squared_pair_forces += sum(t->squared_forces);
  sums->pairs += sum(t->pairs);
  if (level < STIFFNESS) return;
  sums->laplacian += sum(t->laplacian);
  sums->affine[0] += sum(t->xy_stiffness);
  sums->affine[1] += sum(t->xz_stiffness);
  sums->affine[2] += sum(t->yz_stiffness);
}

/// Σ_k c_k wᵏ by Horner's rule.
F floats polynomial(const coefficients *c, ints piece, floats w) {
  floats value = coefficient(c, DEGREE, piece);
#pragma clang loop unroll(full)
  for (int power = DEGREE - 1; power >= 0; power--) value = multiply_add(value, w, coefficient(c, power, piece));
  return value;
}

/// New velocities, positions and coordinates of a block whose forces are known.
F void push_block(
    const lehr_sample *s, int64_t first, const lehr_step *p, const float force[3][WIDTH], float *moved,
    lehr_sums *sums) {
  const double scale = 0x1p32 / s->side;
  const double factor = p->factor, kick = p->kick, drift = p->drift;
  int32_t next[3][WIDTH];
  double squares[WIDTH];
  for (int k = 0; k < WIDTH; k++) squares[k] = 0;
  for (int axis = 0; axis < 3; axis++) {
    double *v = s->velocity[axis] + first, *x = s->position[axis] + first;
    for (int k = 0; k < WIDTH; k++) v[k] = fused(kick, (double)force[axis][k], factor * v[k]);
    if (drift > 0) {
      // Adding 1.5·2⁵² leaves the rounded number in the low bits of the sum; its low 32 are the place.
      for (int k = 0; k < WIDTH; k++) {
        x[k] = fused(drift, v[k], x[k]);
        const double shifted = fused(x[k], scale, 0x1.8p52);
        uint64_t pattern;
        __builtin_memcpy(&pattern, &shifted, sizeof pattern);
        next[axis][k] = (int32_t)(uint32_t)pattern;
      }
    } else {
      for (int k = 0; k < WIDTH; k++) squares[k] = fused(v[k], v[k], squares[k]);
    }
    if (p->keep) {
      double *f = s->force[axis] + first;
      for (int k = 0; k < WIDTH; k++) f[k] = (double)force[axis][k];
    }
  }
  if (drift > 0) {
    ints x, y, z, size;
    fetch(s->reference + first, consecutive, &x, &y, &z, &size);
    const ints nx = load_ints(next[0]), ny = load_ints(next[1]), nz = load_ints(next[2]);
    const floats dx = to_floats(subtract_ints(nx, x));
    const floats dy = to_floats(subtract_ints(ny, y));
    const floats dz = to_floats(subtract_ints(nz, z));
    *moved = largest(multiply_add(dz, dz, multiply_add(dy, dy, multiply(dx, dx))));
    sums->displacement = *moved > sums->displacement ? *moved : sums->displacement;
    store_records(s->next + first, nx, ny, nz, size);
  } else {
    for (int k = 0; k < WIDTH; k++) sums->squared_velocities += squares[k];
  }
}

F void sweep_chunk(
    const lehr_sample *s, const lehr_chunk *chunk, const lehr_step *p, lehr_sums *sums, const int level,
    const int sized) {
  const lehr_table *table = s->table;
  const coefficients force = hold(table->force);
  const coefficients energy = level >= MECHANICS ? hold(table->energy) : force;
  const coefficients stiffness = level >= STIFFNESS ? hold(table->stiffness) : force;
  const floats offset = set(table->offset), lowest = set(table->lowest), highest = set(table->highest);
  const int32_t shift = table->shift;
  const ints piece_bits = set_int((int32_t)(~0u << shift));
  const ints split = set_int(s->split);
  const floats step = set((float)(s->side * 0x1p-32));

  for (int kind = 0; kind < s->kinds; kind++) {
    const lehr_pair *a = &s->pairs[kind][0], *b = &s->pairs[kind][1];
    for (int64_t first = chunk->first[kind]; first < chunk->end[kind]; first += WIDTH) {
      const int64_t number = chunk->first_block[kind] + (first - chunk->first[kind]) / WIDTH;
      const int32_t *entry = chunk->list + chunk->starts[number];
      int bin = 0;
      for (int k = 0; k < LEHR_BINS - 1; k++) bin += chunk->moved[number] > p->bins[k];
      const int64_t length = chunk->lengths[number][bin];
      ints x, y, z, home_size;
      fetch(s->coordinates + first, consecutive, &x, &y, &z, &home_size);
      floats forceX = set(0), forceY = set(0), forceZ = set(0);
      tally t;
      if (level >= STRESS) __builtin_memset(&t, 0, sizeof t);

      for (int64_t k = 0; k < length; k++, entry += WIDTH) {
        ints jx, jy, jz, size;
        fetch(s->coordinates, entry, &jx, &jy, &jz, sized ? &size : 0);
        const floats dx = to_floats(subtract_ints(jx, x));
        const floats dy = to_floats(subtract_ints(jy, y));
        const floats dz = to_floats(subtract_ints(jz, z));
        const floats r2 = multiply_add(dz, dz, multiply_add(dy, dy, multiply(dx, dx)));
        floats slope, weight, inverse = set(0);
        mask is_b;
        if (sized) {
          const floats length_ij = mixed_length(from_bits(home_size), from_bits(size), s->nonadditivity);
          inverse = reciprocal(multiply(length_ij, length_ij));
          slope = multiply(set(a->slope), inverse);
          weight = multiply(set(a->fixed_weight), inverse);
        } else {
          is_b = at_least(load_ints(entry), split);
          slope = choose(is_b, set(b->slope), set(a->slope));
          weight = choose(is_b, set(b->fixed_weight), set(a->fixed_weight));
        }
        floats v = multiply_add(r2, slope, offset);
        v = larger(smaller(v, highest), lowest);
        const ints piece = shifted(bits(v), shift);
        const floats w = subtract(v, from_bits(both(bits(v), piece_bits)));
        const floats first_derivative = polynomial(&force, piece, w);
        const floats pull = multiply(first_derivative, weight);
        forceX = multiply_add(pull, dx, forceX);
        forceY = multiply_add(pull, dy, forceY);
        forceZ = multiply_add(pull, dz, forceZ);

        if (level >= STRESS) {
          const floats px = multiply(pull, dx), py = multiply(pull, dy), pz = multiply(pull, dz);
          t.xx = multiply_add(px, dx, t.xx);
          t.xy = multiply_add(px, dy, t.xy);
          t.xz = multiply_add(px, dz, t.xz);
          t.yy = multiply_add(py, dy, t.yy);
          t.yz = multiply_add(py, dz, t.yz);
          t.zz = multiply_add(pz, dz, t.zz);
        }
        if (level >= MECHANICS) {
          const floats cutoff = set(table->cutoff);
          mask counts = table->falling ? below(cutoff, v) : below(v, cutoff);
          counts = and_mask(counts, below(set(0), r2));
          const floats ex = multiply(dx, step), ey = multiply(dy, step), ez = multiply(dz, step);
          const floats d2 = multiply_add(ez, ez, multiply_add(ey, ey, multiply(ex, ex)));
          floats strength, pair_energy;
          if (sized) {
            strength = multiply(set(a->weight), inverse);
            pair_energy = set(a->energy);
          } else {
            strength = choose(is_b, set(b->weight), set(a->weight));
            pair_energy = choose(is_b, set(b->energy), set(a->energy));
          }
          const floats f = zero_unless(counts, multiply(first_derivative, strength));
          t.energy = add(t.energy, zero_unless(counts, multiply(pair_energy, polynomial(&energy, piece, w))));
          t.pairs = add(t.pairs, zero_unless(counts, set(1)));
          t.squared_forces = multiply_add(multiply(f, f), d2, t.squared_forces);
          if (level >= STIFFNESS) {
            floats bend = sized ? multiply(set(a->second_weight), multiply(inverse, inverse))
                                : choose(is_b, set(b->second_weight), set(a->second_weight));
            const floats g = zero_unless(counts, multiply(bend, polynomial(&stiffness, piece, w)));
            t.laplacian = add(t.laplacian, multiply_add(g, d2, multiply(set(3), f)));
            const floats x2 = multiply(ex, ex), y2 = multiply(ey, ey), z2 = multiply(ez, ez);
            t.xy_stiffness = multiply_add(y2, multiply_add(g, x2, f), t.xy_stiffness);
            t.xz_stiffness = multiply_add(z2, multiply_add(g, x2, f), t.xz_stiffness);
            t.yz_stiffness = multiply_add(z2, multiply_add(g, y2, f), t.yz_stiffness);
          }
        }
      }
      float f[3][WIDTH];
      store(f[0], forceX);
      store(f[1], forceY);
      store(f[2], forceZ);
      if (level >= STRESS) {
        add_tally(sums, &t, s->side * 0x1p-32, level);
        sums->squared_forces +=
            sum(multiply_add(forceZ, forceZ, multiply_add(forceY, forceY, multiply(forceX, forceX))));
      }
      push_block(s, first, p, f, chunk->moved + number, sums);
    }
  }
}

F void advance_chunk(const lehr_sample *s, const lehr_chunk *chunk, const lehr_step *p, lehr_sums *sums) {
  for (int kind = 0; kind < s->kinds; kind++) {
    for (int64_t first = chunk->first[kind]; first < chunk->end[kind]; first += WIDTH) {
      const int64_t number = chunk->first_block[kind] + (first - chunk->first[kind]) / WIDTH;
      float f[3][WIDTH];
      for (int axis = 0; axis < 3; axis++) {
        for (int k = 0; k < WIDTH; k++) f[axis][k] = (float)s->force[axis][first + k];
      }
      push_block(s, first, p, f, chunk->moved + number, sums);
    }
  }
}
