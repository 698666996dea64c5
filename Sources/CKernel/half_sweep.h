// Forces by a list that has every pair of a chunk once: a block's forces are written back to its neighbors, and the step
// follows when all blocks are done.

/// Which of the entries of a vector are particles of the chunk itself: their pairs are in its list once, other pairs in two.
F mask own_entries(const lehr_chunk *chunk, const int32_t *entry) {
  const ints offsets = load_ints(entry);
  mask own = first_lanes(0);
  for (int kind = 0; kind < 2; kind++) {
    const ints first = set_int((int32_t)(16 * chunk->first[kind])), end = set_int((int32_t)(16 * chunk->end[kind]));
    own = either_mask(own, and_mask(at_least(offsets, first), below_int(offsets, end)));
  }
  return own;
}

/// The sums over the pairs of one block: the forces on its particles, and what `level` says.
typedef struct {
  floats x, y, z;
  tally t;
} block_sums;

/// The pairs at an entry of a block's list, without their forces.
F pairs pairs_at(
    const int32_t *entry, constants *near, const constants *c, const scales *scale, const home *h, const int sized,
    const int form) {
  // Copies: the compiler does not know that forces and the list are different memory.
  int32_t neighbors[WIDTH];
  const int32_t *together = copy_offsets(neighbors, entry);
  // What is used once a vector, and is no more than an operand, is read where it is used.
  if (form == BY_PIECES) {
    near->lowest = c->lowest;
    near->highest = c->highest;
    near->argument.softening = c->argument.softening;
    near->argument.offset = c->argument.offset;
    near->piece_bits = c->piece_bits;
  }
  return pairs_near(near, scale, h, neighbors, together, sized, form);
}

/// Finds the forces of pairs, and adds them to both particles.
F void add_pairs(
    block_sums *b, pairs *q, const int32_t *entry, const constants *c, const lehr_chunk *chunk, float *forces, int kind,
    const int level, const int sized, const int form) {
  find_forces(c, q, form);
  const floats x = multiply(q->pull, q->dx), y = multiply(q->pull, q->dy), z = multiply(q->pull, q->dz);
  b->x = add(b->x, x);
  b->y = add(b->y, y);
  b->z = add(b->z, z);
  int32_t neighbors[WIDTH];
  copy_offsets(neighbors, entry);
  add_to_records(forces, neighbors, x, y, z);
  if (level >= STRESS) {
    const floats multiplicity = choose(own_entries(chunk, entry), set(2), set(1));
    count_pairs(&b->t, c, kind, q, &multiplicity, level, sized, form);
  }
}

/// The forces of one block of the list. `bin` says how much of it is visited.
///
/// The operations on a pair take some hundred cycles one after the other, and the processor does not look far enough ahead to
/// begin with the pairs that follow: hence the distances of the next entry are computed together with the forces of this one.
F void sweep_block(
    const constants *c, const scales *scale, const lehr_chunk *chunk, int kind, int64_t number, int bin,
    lehr_sums *sums, const int level, const int sized, const int form) {
  const int32_t *entry = chunk->list + chunk->starts[number], *members = chunk->members + number * WIDTH;
  home h;
  fetch(c->coordinates, members, &h.x, &h.y, &h.z, &h.size);
  block_sums b;
  b.x = b.y = b.z = set(0);
  if (level >= STRESS) __builtin_memset(&b.t, 0, sizeof b.t);
  keep_in_memory(&h);
  constants near = *c;
  float *forces = chunk->forces;
  const int32_t *end = entry + (int64_t)chunk->lengths[number][bin] * WIDTH;
  if (entry != end) {
    pairs q = pairs_at(entry, &near, c, scale, &h, sized, form);
    for (; entry + WIDTH != end; entry += WIDTH) {
      const pairs next = pairs_at(entry + WIDTH, &near, c, scale, &h, sized, form);
      add_pairs(&b, &q, entry, &near, chunk, forces, kind, level, sized, form);
      q = next;
    }
    add_pairs(&b, &q, entry, &near, chunk, forces, kind, level, sized, form);
  }
  // The neighbors got the forces on this block's particles; theirs are opposite.
  add_to_records(forces, members, subtract(set(0), b.x), subtract(set(0), b.y), subtract(set(0), b.z));
  if (level >= STRESS) add_tally(sums, &b.t, c->sample->side * 0x1p-32, level);
}

/// Kick, drift and next coordinates of all particles of a chunk, from the forces at `forces`, or from the stored ones.
F void push_all(
    const lehr_sample *s, const lehr_chunk *chunk, const lehr_step *p, lehr_sums *sums, const int level,
    const int stored) {
  floats most = set(0);
  for (int kind = 0; kind < s->kinds; kind++) {
    float *moved = chunk->moved + chunk->first_block[kind] * WIDTH;
    for (int64_t first = chunk->first[kind]; first < chunk->end[kind]; first += WIDTH, moved += WIDTH) {
      float f[3][WIDTH];
      if (stored) {
        for (int axis = 0; axis < 3; axis++) {
          for (int k = 0; k < WIDTH; k++) f[axis][k] = (float)s->force[axis][first + k];
        }
      } else {
        ints x, y, z;
        fetch(chunk->forces + 4 * first, consecutive, &x, &y, &z, 0);
        const floats fx = subtract(set(0), from_bits(x)), fy = subtract(set(0), from_bits(y));
        const floats fz = subtract(set(0), from_bits(z));
        store(f[0], fx);
        store(f[1], fy);
        store(f[2], fz);
        if (level >= STRESS) {
          sums->squared_forces += sum(multiply_add(fz, fz, multiply_add(fy, fy, multiply(fx, fx))));
        }
      }
      const floats squares = push_block(s, first, p, f, sums);
      if (p->drift > 0) {
        store(moved, squares);
        most = larger(most, squares);
      }
    }
  }
  sums->displacement = largest(most);
}

F void sweep_chunk(
    const lehr_sample *s, const lehr_chunk *chunk, const lehr_step *p, lehr_sums *sums, const int level,
    const int sized, const int form) {
  const constants c = constants_of(s, level, form);
  keep_in_memory(&c);
  for (int kind = 0; kind < s->kinds; kind++) {
    for (int64_t slot = chunk->first[kind]; slot < chunk->end[kind]; slot += WIDTH) clear_records(chunk->forces + 4 * slot);
  }
  for (int kind = 0; kind < s->kinds; kind++) {
    // Displacements lie in the order of the chunk's slots.
    const float *moved = chunk->moved + chunk->first_block[kind] * WIDTH - chunk->first[kind];
    const scales scale = scales_of(s, kind);
    keep_in_memory(&scale);
    const int64_t blocks = (chunk->end[kind] - chunk->first[kind]) / WIDTH;
    for (int64_t k = 0; k < blocks; k++) {
      const int64_t number = chunk->first_block[kind] + k;
      const int32_t *members = chunk->members + number * WIDTH;
      float most = 0;
      for (int lane = 0; lane < WIDTH; lane++) {
        const float square = moved[(uint32_t)members[lane] / 16];
        most = square > most ? square : most;
      }
      int bin = 0;
      for (int b = 0; b < LEHR_BINS - 1; b++) bin += most > p->bins[b];
      sweep_block(&c, &scale, chunk, kind, number, bin, sums, level, sized, form);
    }
  }
  push_all(s, chunk, p, sums, level, 0);
}

F void advance_chunk(const lehr_sample *s, const lehr_chunk *chunk, const lehr_step *p, lehr_sums *sums) {
  push_all(s, chunk, p, sums, FORCES, 1);
}
