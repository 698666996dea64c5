// Forces by a list that has every pair from both sides: no particle's force is touched by another's block, and the step
// follows at once.

F void sweep_chunk(
    const lehr_sample *s, const lehr_chunk *chunk, const lehr_step *p, lehr_sums *sums, const int level,
    const int sized, const int form) {
  const constants c = constants_of(s, level, form);
  for (int kind = 0; kind < s->kinds; kind++) {
    const scales scale = scales_of(s, kind);
    for (int64_t first = chunk->first[kind]; first < chunk->end[kind]; first += WIDTH) {
      const int64_t number = chunk->first_block[kind] + (first - chunk->first[kind]) / WIDTH;
      const int32_t *entry = chunk->list + chunk->starts[number];
      int bin = 0;
      for (int k = 0; k < LEHR_BINS - 1; k++) bin += chunk->moved[number] > p->bins[k];
      const int64_t length = chunk->lengths[number][bin];
      home h;
      fetch(s->coordinates + first, consecutive, &h.x, &h.y, &h.z, &h.size);
      floats forceX = set(0), forceY = set(0), forceZ = set(0);
      tally t;
      if (level >= STRESS) __builtin_memset(&t, 0, sizeof t);
      for (int64_t k = 0; k < length; k++, entry += WIDTH) {
        pairs q = pairs_near(&c, &scale, &h, entry, entry, sized, form);
        find_forces(&c, &q, form);
        forceX = multiply_add(q.pull, q.dx, forceX);
        forceY = multiply_add(q.pull, q.dy, forceY);
        forceZ = multiply_add(q.pull, q.dz, forceZ);
        if (level >= STRESS) count_pairs(&t, &c, kind, &q, 0, level, sized, form);
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
      const floats squares = push_block(s, first, p, f, sums);
      if (p->drift > 0) note_displacements(chunk, number, squares, sums);
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
      const floats squares = push_block(s, first, p, f, sums);
      if (p->drift > 0) note_displacements(chunk, number, squares, sums);
    }
  }
}
