// One step of the particles of a chunk: what both kinds of lists share. Pairs by lanes, then kick, drift and the next
// coordinates, block by block.

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

/// Σ_k c_k wᵏ. The terms of a high degree are added in pairs (Estrin's scheme), a chain of three products instead of seven;
/// those of a low one by Horner's rule.
F floats polynomial(const coefficients *c, ints piece, floats w) {
#if DEGREE == 7
  floats terms[4];
#pragma clang loop unroll(full)
  for (int k = 0; k < 4; k++) {
    terms[k] = multiply_add(coefficient(c, 2 * k + 1, piece), w, coefficient(c, 2 * k, piece));
  }
  const floats square = multiply(w, w);
  const floats low = multiply_add(terms[1], square, terms[0]), high = multiply_add(terms[3], square, terms[2]);
  return multiply_add(high, multiply(square, square), low);
#else
  floats value = coefficient(c, DEGREE, piece);
#pragma clang loop unroll(full)
  for (int power = DEGREE - 1; power >= 0; power--) value = multiply_add(value, w, coefficient(c, power, piece));
  return value;
#endif
}

/// The coefficients of a function in powers of r².
typedef struct {
  floats b, a, c[3];
} powers;

F powers powers_of(const float *coefficients) {
  powers p = {set(coefficients[0]), set(coefficients[1]), {0}};
  for (int k = 0; k < 3; k++) p.c[k] = set(coefficients[2 + k]);
  return p;
}

/// vᵖ(a·v³ + b) and the first `terms` of c₀ + c₁u + c₂u², v = 1/u.
F floats sum_powers(const powers *s, floats u, floats v, const int p, const int terms) {
  const floats square = multiply(v, v), cube = multiply(square, v);
  const floats power = p == 3 ? cube : p == 4 ? multiply(square, square) : multiply(cube, square);
  floats rest = s->c[terms - 1];
  for (int k = terms - 2; k >= 0; k--) rest = multiply_add(rest, u, s->c[k]);
  return multiply_add(power, multiply_add(s->a, cube, s->b), rest);
}

/// How the functions of pairs are evaluated.
enum { BY_PIECES, BY_POWERS };

/// A sample's constants, in vectors.
typedef struct {
  const lehr_sample *sample;
  const lehr_coordinates *coordinates;
  coefficients force, energy, stiffness;
  powers force_powers, energy_powers, stiffness_powers;
  argument_constants argument;
  floats lowest, highest, step;
  piece_constants pieces;
  ints piece_bits, split;
} constants;

F constants constants_of(const lehr_sample *s, const int level, const int form) {
  const lehr_table *table = s->table;
  constants c;
  c.sample = s;
  c.coordinates = s->coordinates;
  if (form == BY_POWERS) {
    c.force_powers = powers_of(table->force);
    if (level >= MECHANICS) c.energy_powers = powers_of(table->energy);
    if (level >= STIFFNESS) c.stiffness_powers = powers_of(table->stiffness);
  } else {
    c.force = hold(table, table->force);
    c.energy = level >= MECHANICS ? hold(table, table->energy) : c.force;
    c.stiffness = level >= STIFFNESS ? hold(table, table->stiffness) : c.force;
    c.argument = argument_constants_of(table);
    c.pieces = piece_constants_of(table);
    c.piece_bits = set_int((int32_t)(~0u << table->shift));
  }
  c.lowest = set(table->lowest);
  c.highest = set(table->highest);
  c.step = set((float)(s->side * 0x1p-32));
  c.split = set_int(s->split);
  return c;
}

/// The particles of a block: coordinates, and sizes where they have any.
typedef struct {
  ints x, y, z, size;
} home;

/// What the pairs of a kind with both kinds are scaled by.
typedef struct {
  floats slope[2], weight[2];
} scales;

F scales scales_of(const lehr_sample *s, int kind) {
  scales k;
  for (int other = 0; other < 2; other++) {
    k.slope[other] = set(s->pairs[kind][other].slope);
    k.weight[other] = set(s->pairs[kind][other].fixed_weight);
  }
  return k;
}

/// As many pairs as a vector has lanes. By powers, v is 1/u and w is u.
typedef struct {
  floats dx, dy, dz, r2, v, w, inverse, weight, first_derivative, pull;
  ints piece;
  mask is_b;
} pairs;

/// The pairs of a block's particles, of the kind whose scales are `k`, and their neighbors at `offsets`, which
/// `entries` are too, without their forces.
F pairs pairs_near(
    const constants *c, const scales *k, const home *h, const int32_t *offsets, const int32_t *entries,
    const int sized, const int form) {
  pairs p;
  ints x, y, z, size;
  fetch(c->coordinates, offsets, &x, &y, &z, sized ? &size : 0);
  p.dx = to_floats(subtract_ints(x, h->x));
  p.dy = to_floats(subtract_ints(y, h->y));
  p.dz = to_floats(subtract_ints(z, h->z));
  p.r2 = multiply_add(p.dz, p.dz, multiply_add(p.dy, p.dy, multiply(p.dx, p.dx)));
  floats slope;
  if (sized) {
    const floats length = mixed_length(from_bits(h->size), from_bits(size), c->sample->nonadditivity);
    p.inverse = reciprocal(multiply(length, length));
    slope = multiply(k->slope[0], p.inverse);
    p.weight = multiply(k->weight[0], p.inverse);
  } else {
    p.is_b = at_least(load_apart(entries), c->split);
    slope = choose(p.is_b, k->slope[1], k->slope[0]);
    p.weight = choose(p.is_b, k->weight[1], k->weight[0]);
  }
  if (form == BY_POWERS) {
    p.w = larger(multiply(p.r2, slope), c->lowest);
    p.v = reciprocal(p.w);
    return p;
  }
  const floats v = argument(p.r2, slope, &c->argument);
  p.v = larger(smaller(v, c->highest), c->lowest);
  const ints begin = both(bits(p.v), c->piece_bits);
  p.piece = piece_of(bits(p.v), begin, &c->pieces);
  p.w = subtract(p.v, from_bits(begin));
  return p;
}

/// The forces of pairs: that on a particle is pull·d, in units of force where d is in units of length.
F void find_forces(const constants *c, pairs *p, const int form) {
  if (form == BY_POWERS) {
    p->first_derivative = zero_unless(below(p->w, c->highest), sum_powers(&c->force_powers, p->w, p->v, 4, 2));
  } else {
    p->first_derivative = polynomial(&c->force, p->piece, p->w);
  }
  p->pull = multiply(p->first_derivative, p->weight);
}

/// Adds what pairs contribute to a block's sums, `multiplicity` times where the pairs of a list are not all met as often.
F void count_pairs(
    tally *t, const constants *c, int kind, const pairs *p, const floats *multiplicity, const int level,
    const int sized, const int form) {
  const lehr_table *table = c->sample->table;
  const lehr_pair *a = &c->sample->pairs[kind][0], *b = &c->sample->pairs[kind][1];
  const floats pull = multiplicity ? multiply(p->pull, *multiplicity) : p->pull;
  const floats px = multiply(pull, p->dx), py = multiply(pull, p->dy), pz = multiply(pull, p->dz);
  t->xx = multiply_add(px, p->dx, t->xx);
  t->xy = multiply_add(px, p->dy, t->xy);
  t->xz = multiply_add(px, p->dz, t->xz);
  t->yy = multiply_add(py, p->dy, t->yy);
  t->yz = multiply_add(py, p->dz, t->yz);
  t->zz = multiply_add(pz, p->dz, t->zz);
  if (level < MECHANICS) return;
  const floats cutoff = set(table->cutoff);
  mask counts = form == BY_POWERS ? below(p->w, c->highest)
                : table->falling  ? below(cutoff, p->v)
                                  : below(p->v, cutoff);
  counts = and_mask(counts, below(set(0), p->r2));
  const floats times = zero_unless(counts, multiplicity ? *multiplicity : set(1));
  const floats ex = multiply(p->dx, c->step), ey = multiply(p->dy, c->step), ez = multiply(p->dz, c->step);
  const floats d2 = multiply_add(ez, ez, multiply_add(ey, ey, multiply(ex, ex)));
  floats strength, pair_energy;
  if (sized) {
    strength = multiply(set(a->weight), p->inverse);
    pair_energy = set(a->energy);
  } else {
    strength = choose(p->is_b, set(b->weight), set(a->weight));
    pair_energy = choose(p->is_b, set(b->energy), set(a->energy));
  }
  const floats f = multiply(p->first_derivative, strength);
  const floats energy = form == BY_POWERS ? sum_powers(&c->energy_powers, p->w, p->v, 3, 3)
                                          : polynomial(&c->energy, p->piece, p->w);
  t->energy = multiply_add(times, multiply(pair_energy, energy), t->energy);
  t->pairs = add(t->pairs, times);
  t->squared_forces = multiply_add(multiply(times, multiply(f, f)), d2, t->squared_forces);
  if (level < STIFFNESS) return;
  const floats bend = sized ? multiply(set(a->second_weight), multiply(p->inverse, p->inverse))
                            : choose(p->is_b, set(b->second_weight), set(a->second_weight));
  const floats stiffness = form == BY_POWERS ? sum_powers(&c->stiffness_powers, p->w, p->v, 5, 1)
                                             : polynomial(&c->stiffness, p->piece, p->w);
  const floats g = multiply(times, multiply(bend, stiffness));
  const floats slope = multiply(times, f);
  t->laplacian = add(t->laplacian, multiply_add(g, d2, multiply(set(3), slope)));
  const floats x2 = multiply(ex, ex), y2 = multiply(ey, ey), z2 = multiply(ez, ez);
  t->xy_stiffness = multiply_add(y2, multiply_add(g, x2, slope), t->xy_stiffness);
  t->xz_stiffness = multiply_add(z2, multiply_add(g, x2, slope), t->xz_stiffness);
  t->yz_stiffness = multiply_add(z2, multiply_add(g, y2, slope), t->yz_stiffness);
}

/// New velocities, positions and coordinates of a block whose forces are known. Returns the squared displacements since the
/// list's renewal, if there is a drift.
F floats push_block(
    const lehr_sample *s, int64_t first, const lehr_step *p, const float force[3][WIDTH], lehr_sums *sums) {
  const double scale = 0x1p32 / s->side;
  const double factor = p->factor, kick = p->kick, drift = p->drift;
  int32_t next[3][WIDTH];
  double squares[WIDTH];
  for (int k = 0; k < WIDTH; k++) squares[k] = 0;
  for (int axis = 0; axis < 3; axis++) {
    // Copies: the compiler does not know that positions, velocities and forces are different memory.
    double v[WIDTH], x[WIDTH];
    __builtin_memcpy(v, s->velocity[axis] + first, sizeof v);
    for (int k = 0; k < WIDTH; k++) v[k] = fused(kick, (double)force[axis][k], factor * v[k]);
    __builtin_memcpy(s->velocity[axis] + first, v, sizeof v);
    if (drift > 0) {
      // Adding 1.5·2⁵² leaves the rounded number in the low bits of the sum; its low 32 are the place.
      __builtin_memcpy(x, s->position[axis] + first, sizeof x);
      for (int k = 0; k < WIDTH; k++) x[k] = fused(drift, v[k], x[k]);
      __builtin_memcpy(s->position[axis] + first, x, sizeof x);
      for (int k = 0; k < WIDTH; k++) {
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
    store_records(s->next + first, nx, ny, nz, size);
    return multiply_add(dz, dz, multiply_add(dy, dy, multiply(dx, dx)));
  }
  for (int k = 0; k < WIDTH; k++) sums->squared_velocities += squares[k];
  return set(0);
}

/// Says of a block how far its particles have moved.
F void note_displacements(const lehr_chunk *chunk, int64_t number, floats squares, lehr_sums *sums) {
  const float most = largest(squares);
  chunk->moved[number] = most;
  sums->displacement = most > sums->displacement ? most : sums->displacement;
}
