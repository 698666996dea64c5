// The constants of a model, from the file that KernelCaseTests keeps.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "harness.h"

model read_model(const char *path) {
  FILE *f = fopen(path, "r");
  static model m;
  memset(&m, 0, sizeof m);
  char word[64];
  int which = -1;
  if (!f) {
    perror(path);
    exit(2);
  }
#define NUMBER(x) (fscanf(f, "%lf", &(x)) == 1 ? 1 : (fprintf(stderr, "%s: no number after %s\n", path, word), exit(2), 0))
  while (fscanf(f, "%63s", word) == 1) {
    double a = 0;
    if (strcmp(word, "model") == 0) {
      if (fscanf(f, "%63s", m.name) != 1) exit(2);
    } else if (strcmp(word, "spacing") == 0) {
      NUMBER(m.spacing);
    } else if (strcmp(word, "skin") == 0) {
      NUMBER(m.skin);
    } else if (strcmp(word, "cutoff") == 0) {
      NUMBER(m.cutoff);
    } else if (strcmp(word, "typical") == 0) {
      NUMBER(m.typical);
    } else if (strcmp(word, "nonadditivity") == 0) {
      NUMBER(m.nonadditivity);
    } else if (strcmp(word, "kinds") == 0) {
      NUMBER(a);
      m.kinds = (int)a;
    } else if (strcmp(word, "sized") == 0) {
      NUMBER(a);
      m.sized = (int)a;
    } else if (strcmp(word, "lengths") == 0 || strcmp(word, "energies") == 0) {
      for (int k = 0; k < 4; k++) NUMBER((word[0] == 'l' ? m.lengths : m.energies)[k / 2][k % 2]);
    } else if (strcmp(word, "labels") == 0) {
      NUMBER(a);
      m.label_count = (int)a;
      for (int k = 0; k < m.label_count && k < 256; k++) NUMBER(m.labels[k]);
    } else if (strcmp(word, "samples") == 0) {
      NUMBER(a);
      m.sample_count = (int)a;
      for (int k = 0; k < 4 * m.sample_count && k < 1024; k++) NUMBER(m.samples[k / 4][k % 4]);
    } else if (strcmp(word, "table") == 0) {
      NUMBER(a);
      which = a == 8 ? 0 : 1;
      lehr_table *t = m.tables + which;
      double head[9];
      NUMBER(m.slopes[which]);
      NUMBER(m.errors[which]);
      for (int k = 0; k < 9; k++) NUMBER(head[k]);
      t->offset = (float)head[0];
      t->lowest = (float)head[1];
      t->highest = (float)head[2];
      t->numerator = (float)head[3];
      t->softening = (float)head[4];
      t->cutoff = (float)head[5];
      t->shift = (int32_t)head[6];
      t->falling = (int32_t)head[7];
      t->powers = (int32_t)head[8];
      float *curves[3] = {t->force, t->energy, t->stiffness};
      const int size = which == 0 ? 64 : 192;
      for (int k = 0; k < 3 * size; k++) {
        NUMBER(a);
        curves[k / size][k % size] = (float)a;
      }
    } else {
      fprintf(stderr, "%s: \"%s\" is unknown\n", path, word);
      exit(2);
    }
  }
  fclose(f);
  if (m.kinds < 1 || m.label_count < 1 || m.label_count > 256 || m.sample_count > 256 || which < 0) {
    fprintf(stderr, "%s is incomplete\n", path);
    exit(2);
  }
  return m;
}
