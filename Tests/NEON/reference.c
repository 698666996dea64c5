// What the kernel must compute, and by how much float arithmetic may miss it: all pairs in double, by the same table and
// the same coordinates, with a running bound of the rounding errors.
#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "harness.h"

/// Half a unit in the last place of a float.
static const double u = 0x1p-24;

int failures = 0;
double largest_share = 0;

void expect(int holds, const char *what, ...) {
  if (holds) return;
  // The first say enough.
  if (++failures > 20) return;
  va_list list;
  va_start(list, what);
  fputs("FAILED: ", stderr);
  vfprintf(stderr, what, list);
  fputc('\n', stderr);
  va_end(list);
}

/// vᵖ(a v³ + b) + c₀ + c₁u + c₂u² with v = 1/u, below the cutoff, and the sum of the sizes of its terms.
static double evaluate_powers(const lehr_table *t, const float *coefficients, double at, double *terms) {
  const int p = coefficients == t->force ? 4 : coefficients == t->energy ? 3 : 5;
  *terms = 0;
  if (at >= t->highest) return 0;
  at = fmax(at, t->lowest);
  const double exponents[5] = {-p, -p - 3, 0, 1, 2};
  double value = 0;
  for (int k = 0; k < 5; k++) {
    const double term = coefficients[k] * pow(at, exponents[k]);
    value += term;
    *terms += fabs(term);
  }
  return value;
}

/// Σ c_k wᵏ of the piece of v, and Σ |c_k wᵏ|; by powers, v is u.
static double evaluate(const lehr_table *t, const float *coefficients, int pieces, int degree, double v, double *terms) {
  if (t->powers) return evaluate_powers(t, coefficients, v, terms);
  v = fmin(fmax(v, t->lowest), t->highest);
  float rounded = (float)v;
  if (rounded > v) rounded = nextafterf(rounded, 0);
  uint32_t pattern;
  memcpy(&pattern, &rounded, sizeof pattern);
  const uint32_t piece = pattern >> t->shift, first = piece << t->shift;
  memcpy(&rounded, &first, sizeof rounded);
  const double w = v - rounded;
  double value = 0, power = 1;
  *terms = 0;
  for (int k = 0; k <= degree; k++, power *= w) {
    const double term = coefficients[(uint32_t)k * (uint32_t)pieces + piece % (uint32_t)pieces] * power;
    value += term;
    *terms += fabs(term);
  }
  return value;
}

/// A value, and how much a float evaluation may be off.
typedef struct {
  double value, error;
} bounded;

/// The table at v, which the kernel knows to `slip`: an error of v may also lead to the next piece. Horner's rule in
/// float, with every operation rounded at most twice, errs by less than 2 (degree + 1) u Σ |c_k wᵏ|. By powers, v = 1/u
/// errs by 1u, v² by 3u, v³ by 5u, v⁵ by 9u, a v³ + b by 6u of its terms, and the sum by 16u of all.
static bounded at(const liquid *b, const float *coefficients, double v, double slip) {
  const int pieces = b->kernel->pieces, degree = b->kernel->degree;
  double terms, other;
  const double value = evaluate(&b->table, coefficients, pieces, degree, v, &terms);
  const double roundings = b->table.powers ? 17 : 2 * (degree + 1);
  double error = roundings * u * terms;
  for (int side = -1; side <= 1; side += 2) {
    const double moved = evaluate(&b->table, coefficients, pieces, degree, v + side * slip, &other);
    error = fmax(error, fabs(moved - value) + roundings * u * fmax(terms, other));
  }
  return (bounded){value, error};
}

/// A pair's squared distance in fixed units, its components, and its constants.
typedef struct {
  double d[3], r2, v, slip, weight, scale, bend, energy;
} pair;

/// Whether two slots are so near that the pair may interact: `pair_between` takes long on an emulator.
static int are_near(const liquid *b, int a, int c) {
  const lehr_coordinates *p = b->coordinates + a, *q = b->coordinates + c;
  const double x = (int32_t)((uint32_t)q->x - (uint32_t)p->x), y = (int32_t)((uint32_t)q->y - (uint32_t)p->y);
  const double z = (int32_t)((uint32_t)q->z - (uint32_t)p->z), most = 1.001 * b->reach / b->side * 0x1p32;
  return x * x + y * y + z * z <= most * most;
}

static pair pair_between(const liquid *b, int i, int j, int a, int c) {
  const lehr_coordinates *p = b->coordinates + a, *q = b->coordinates + c;
  const int kind_a = b->model->sized ? 0 : (int)b->label[i], kind_b = b->model->sized ? 0 : (int)b->label[j];
  const lehr_pair *k = &b->sample.pairs[kind_a][kind_b];
  pair r;
  r.d[0] = (int32_t)((uint32_t)q->x - (uint32_t)p->x);
  r.d[1] = (int32_t)((uint32_t)q->y - (uint32_t)p->y);
  r.d[2] = (int32_t)((uint32_t)q->z - (uint32_t)p->z);
  r.r2 = r.d[0] * r.d[0] + r.d[1] * r.d[1] + r.d[2] * r.d[2];
  double inverse = 1;
  if (b->model->sized) {
    const double s = (float)b->label[i], t = (float)b->label[j];
    const double length = 0.5 * (s + t) * (1 - (double)b->sample.nonadditivity * fabs(s - t));
    inverse = 1 / (length * length);
  }
  r.weight = k->fixed_weight * inverse;
  r.scale = k->weight * inverse;
  r.bend = k->second_weight * inverse * inverse;
  r.energy = k->energy;
  const double x = r.r2 * k->slope * inverse;
  // r² of rounded components errs by 5u: 2u of the components, and one a rounding. A length of sizes errs by 4u, its
  // inverse square by 9u + 2u of reciprocals good to the last bit but one, the slope by one more.
  const double relative = (5 + (b->model->sized ? 12 : 0)) * u;
  if (b->table.powers) {
    r.v = x;
    r.slip = 1.01 * (relative + u) * x;
  } else if (b->kernel->reciprocal) {
    const double quotient = b->table.numerator / (x + b->table.softening);
    r.v = quotient + b->table.offset;
    // One rounding each of the sum, the quotient and the last sum, to second order.
    r.slip = 1.01 * ((relative + 2 * u) * fabs(quotient) + u * fabs(r.v));
  } else {
    r.v = x + b->table.offset;
    r.slip = 1.01 * (relative * fabs(x) + u * fabs(r.v));
  }
  return r;
}

typedef struct {
  double value, error, size;
} total;

static void add(total *t, double value, double error) {
  t->value += value;
  t->error += error;
  t->size += fabs(value);
}

static void expect_total(const char *name, const char *when, const char *what, double found, const total *t, double depth) {
  // So many additions in float precede those in double.
  const double bound = t->error + 1.01 * depth * u * t->size;
  expect(
      fabs(found - t->value) <= bound, "%s, %s: %s is %.9g, not %.9g within %.2g", name, when, what, found, t->value, bound);
}

void check_forces(liquid *b, const char *when) {
  const int n = b->count;
  const double step = b->side * 0x1p-32;
  int *slot = malloc((size_t)n * sizeof *slot);
  total(*force)[3] = calloc((size_t)n, sizeof *force);
  double *additions = calloc((size_t)n, sizeof *additions);
  total energy = {0, 0, 0}, virial[6], laplacian = {0, 0, 0}, squares = {0, 0, 0}, affine[3];
  memset(virial, 0, sizeof virial);
  memset(affine, 0, sizeof affine);
  int64_t pairs = 0, doubtful = 0;
  slots_of(b, slot);
  static const int axes[6][2] = {{0, 0}, {0, 1}, {0, 2}, {1, 1}, {1, 2}, {2, 2}};
  for (int i = 0; i < n; i++) {
    for (int j = i + 1; j < n; j++) {
      if (!are_near(b, slot[i], slot[j])) continue;
      const pair p = pair_between(b, i, j, slot[i], slot[j]);
      const bounded f = at(b, b->table.force, p.v, p.slip), e = at(b, b->table.energy, p.v, p.slip);
      const bounded g = at(b, b->table.stiffness, p.v, p.slip);
      // The weight of a pair of sizes errs like the slope, by 12u.
      const double w = (b->model->sized ? 12 : 0) * u;
      for (int k = 0; k < 3; k++) {
        const double x = p.weight * f.value * p.d[k];
        const double error = fabs(p.weight * p.d[k]) * f.error + 1.01 * (3 * u + w) * fabs(x);
        add(&force[i][k], x, error);
        add(&force[j][k], -x, error);
      }
      additions[i] += 1;
      additions[j] += 1;
      for (int k = 0; k < 6; k++) {
        const double dd = p.d[axes[k][0]] * p.d[axes[k][1]] * step;
        const double x = p.weight * f.value * dd;
        add(&virial[k], 2 * x, 2 * (fabs(p.weight * dd) * f.error + 1.01 * (5 * u + w) * fabs(x)));
      }
      const double cutoff = b->table.cutoff;
      const int inside = b->table.falling ? p.v > cutoff : p.v < cutoff;
      const int doubt = fabs(p.v - cutoff) <= p.slip;
      pairs += inside && !doubt;
      doubtful += doubt;
      if (!inside && !doubt) continue;
      const double r2 = p.r2 * step * step;
      const double fs = p.scale * f.value, gs = p.bend * g.value;
      const double fe = fabs(p.scale) * f.error + w * fabs(fs), ge = fabs(p.bend) * g.error + 2 * w * fabs(gs);
      // A pair in doubt counts or does not.
      const double here = inside ? 1 : 0, all = doubt ? 1 : 0;
      add(&energy, here * 2 * p.energy * e.value, 2 * (p.energy * (e.error + all * fabs(e.value)) + 2 * u * fabs(p.energy * e.value)));
      add(&squares, here * 2 * fs * fs * r2, 2 * ((2 * fabs(fs) + fe) * fe * r2 + (12 * u + all) * fs * fs * r2));
      const double bend = gs * r2 + 3 * fs;
      add(&laplacian, here * 2 * bend, 2 * (ge * r2 + 3 * fe + (10 * u + all) * (fabs(gs) * r2 + 3 * fabs(fs))));
      for (int k = 0; k < 3; k++) {
        static const int planes[3][2] = {{0, 1}, {0, 2}, {1, 2}};
        const double x2 = pow(p.d[planes[k][0]] * step, 2), y2 = pow(p.d[planes[k][1]] * step, 2);
        const double size = y2 * (fabs(gs) * x2 + fabs(fs));
        add(&affine[k], here * 2 * y2 * (gs * x2 + fs), 2 * (y2 * (ge * x2 + fe) + (12 * u + all) * size));
      }
    }
  }
  // What the table has for pairs out of range, which a list may contain: the last bits of a zero.
  double terms;
  double weight = 0;
  for (int k = 0; k < 4; k++) weight = fmax(weight, b->sample.pairs[k / 2][k % 2].fixed_weight / step);
  // No size is below half a length.
  if (b->model->sized) weight *= 4;
  const double end = b->table.falling ? b->table.lowest : b->table.highest;
  const double far = weight * fabs(evaluate(&b->table, b->table.force, b->kernel->pieces, b->kernel->degree, end, &terms));
  const double beyond = 2 * b->longest * far * (b->reach + b->skin);
  for (int k = 0; k < 6; k++) virial[k].error += n * beyond * (b->reach + b->skin);
  double worst = 0;
  for (int i = 0; i < n; i++) {
    for (int k = 0; k < 3; k++) {
      const total *t = &force[i][k];
      const double bound = t->error + 1.01 * (additions[i] + 1) * u * t->size + beyond + 1e-30;
      const double error = fabs(b->sample.force[k][slot[i]] - t->value);
      worst = fmax(worst, error / bound);
      expect(
          error <= bound, "%s, %s: force %d of particle %d is %.9g, not %.9g within %.2g", b->model->name, when, k, i,
          b->sample.force[k][slot[i]], t->value, bound);
    }
  }
  largest_share = fmax(largest_share, worst);
  const char *name = b->model->name;
  const double depth = b->longest + 8;
  expect_total(name, when, "the energy", b->sums.energy, &energy, depth);
  expect_total(name, when, "the square of pair forces", b->sums.squared_pair_forces, &squares, depth);
  expect_total(name, when, "the Laplacian", b->sums.laplacian, &laplacian, depth);
  for (int k = 0; k < 6; k++) expect_total(name, when, "the virial", b->sums.virial[k], &virial[k], depth);
  for (int k = 0; k < 3; k++) expect_total(name, when, "the affine stiffness", b->sums.affine[k], &affine[k], depth);
  expect(
      fabs(b->sums.pairs - 2. * (double)pairs) <= 2. * (double)doubtful, "%s, %s: %g sides of pairs, not 2 × %lld", name,
      when, b->sums.pairs, (long long)pairs);
  expect(pairs > 0, "%s, %s: no pairs", name, when);
  free(slot);
  free(force);
  free(additions);
}

void check_table(const model *m, int which) {
  const lehr_table *t = m->tables + which;
  const int pieces = which == 0 ? 8 : 32, degree = which == 0 ? 7 : 5;
  for (int k = 0; k < m->sample_count; k++) {
    const double *sample = m->samples[k], s = sample[0];
    const double v = t->powers ? s : which == 0 ? t->numerator / (s + t->softening) + t->offset : s * m->slopes[1] + t->offset;
    double terms;
    const double force = evaluate(t, t->force, pieces, degree, v, &terms);
    // A table states the largest error of seven points per piece, between which the error's curve, with up to nine extrema,
    // may be larger. A table of something else errs by a part of the force itself.
    expect(
        fabs(force - sample[1]) <= 2 * m->errors[which] * (fabs(sample[1]) + m->typical),
        "%s: the table of %d pieces is %.9g at s = %g, not %.9g: %.2f of the error it states", m->name, pieces, force, s,
        sample[1], fabs(force - sample[1]) / (m->errors[which] * (fabs(sample[1]) + m->typical)));
  }
}

double stiffest(liquid *b) {
  const double step = b->side * 0x1p-32;
  double *row = calloc((size_t)b->count, sizeof *row), most = 0;
  int *slot = malloc((size_t)b->count * sizeof *slot);
  slots_of(b, slot);
  for (int i = 0; i < b->count; i++) {
    for (int j = i + 1; j < b->count; j++) {
      if (!are_near(b, slot[i], slot[j])) continue;
      const pair p = pair_between(b, i, j, slot[i], slot[j]);
      double terms;
      const int pieces = b->kernel->pieces, degree = b->kernel->degree;
      const double f = p.scale * evaluate(&b->table, b->table.force, pieces, degree, p.v, &terms);
      const double g = p.bend * evaluate(&b->table, b->table.stiffness, pieces, degree, p.v, &terms);
      // The pair's block D²φ d d + Dφ 1 has the norm max(|D²φ r² + Dφ|, |Dφ|).
      const double norm = fmax(fabs(g * p.r2 * step * step + f), fabs(f));
      row[i] += 2 * norm;
      row[j] += 2 * norm;
    }
  }
  for (int i = 0; i < b->count; i++) most = fmax(most, row[i]);
  free(row);
  free(slot);
  return most;
}
