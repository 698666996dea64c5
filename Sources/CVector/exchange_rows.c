// The neighbors of one particle, sorted into shells, for Monte Carlo moves at fixed positions.
#include "CVector.h"

#if defined(__AVX2__)
#include <immintrin.h>

extern const uint64_t lehr_packing[256];

void lehr_shells(const float *x, const float *y, const float *z, const int32_t *particles, int32_t self,
                 const lehr_run *runs, int32_t count, const float *bounds, int32_t *entries, int32_t capacity,
                 int32_t *numbers) {
  int32_t *ends[LEHR_SHELLS];
  __m256 bound[LEHR_SHELLS];
  for (int s = 0; s < LEHR_SHELLS; s++) {
    ends[s] = entries + s * capacity;
    bound[s] = _mm256_set1_ps(bounds[s]);
  }
  const __m256i own = _mm256_set1_epi32(self);
  for (const lehr_run *run = runs; run < runs + count; run++) {
    const __m256 cx = _mm256_set1_ps(run->x), cy = _mm256_set1_ps(run->y), cz = _mm256_set1_ps(run->z);
    for (int32_t k = run->begin; k < run->end; k += 8) {
      const __m256 dx = _mm256_sub_ps(_mm256_loadu_ps(x + k), cx);
      const __m256 dy = _mm256_sub_ps(_mm256_loadu_ps(y + k), cy);
      const __m256 dz = _mm256_sub_ps(_mm256_loadu_ps(z + k), cz);
      const __m256 r2 = _mm256_fmadd_ps(dz, dz, _mm256_fmadd_ps(dy, dy, _mm256_mul_ps(dx, dx)));
      const __m256i number = _mm256_loadu_si256((const __m256i *)(particles + k));
      unsigned left = ~(unsigned)_mm256_movemask_ps(_mm256_castsi256_ps(_mm256_cmpeq_epi32(number, own)));
      if (run->end - k < 8) left &= (1u << (run->end - k)) - 1;
      for (int s = 0; s < LEHR_SHELLS; s++) {
        const unsigned in = (unsigned)_mm256_movemask_ps(_mm256_cmp_ps(r2, bound[s], _CMP_LT_OQ)) & left;
        left &= ~in;
        const __m256i order = _mm256_cvtepu8_epi32(_mm_cvtsi64_si128((long long)lehr_packing[in]));
        _mm256_storeu_si256((__m256i *)ends[s], _mm256_permutevar8x32_epi32(number, order));
        ends[s] += __builtin_popcount(in);
      }
    }
    for (int s = 0; s < LEHR_SHELLS; s++) {
      numbers[s] = (int32_t)(ends[s] - entries - s * capacity);
      if (numbers[s] > capacity) return;
    }
  }
}

#else

void lehr_shells(const float *x, const float *y, const float *z, const int32_t *particles, int32_t self,
                 const lehr_run *runs, int32_t count, const float *bounds, int32_t *entries, int32_t capacity,
                 int32_t *numbers) {
  for (int s = 0; s < LEHR_SHELLS; s++) numbers[s] = 0;
  for (const lehr_run *run = runs; run < runs + count; run++) {
    for (int32_t k = run->begin; k < run->end; k++) {
      const float dx = x[k] - run->x, dy = y[k] - run->y, dz = z[k] - run->z;
      const float r2 = dx * dx + dy * dy + dz * dz;
      if (!(r2 < bounds[LEHR_SHELLS - 1]) || particles[k] == self) continue;
      int s = 0;
      while (!(r2 < bounds[s])) s++;
      if (numbers[s] < capacity) entries[s * capacity + numbers[s]] = particles[k];
      if (++numbers[s] > capacity) return;
    }
  }
}

#endif
