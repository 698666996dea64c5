// Upper bounds for one core. Every loop keeps enough independent chains in flight that only the named unit limits it;
// the best of several short rounds is taken, because a bound is what is reached at least once.
#define _GNU_SOURCE
#include "peak.h"
#include <stdint.h>
#include <time.h>
#if defined(__x86_64__)
#include <immintrin.h>
#endif

enum { ROUNDS = 7, TURNS = 2000000, CHAINS = 12 };

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

// The rate of `work` units done by the statement `loop`, best of ROUNDS.
#define BEST_RATE(work, loop)                                                                                          \
  double best = 0;                                                                                                     \
  for (int round = 0; round < ROUNDS; round++) {                                                                       \
    double begin = now();                                                                                              \
    loop;                                                                                                              \
    double rate = (work) / (now() - begin);                                                                            \
    if (rate > best) best = rate;                                                                                      \
  }                                                                                                                    \
  return best;

// A chain of fused multiply-adds in CHAINS registers of type V. The empty assembly keeps the compiler from merging or
// dropping them.
#define FMA_RATE(name, attributes, V, lanes, splat, fma)                                                               \
  attributes static double name(void) {                                                                                \
    V a = splat(0.999), b = splat(0.001), x[CHAINS];                                                                   \
    for (int k = 0; k < CHAINS; k++) x[k] = splat(0.1 * k);                                                            \
    BEST_RATE(1.0 * TURNS * CHAINS * (lanes), for (int t = 0; t < TURNS; t++) {                                        \
      _Pragma("clang loop unroll(full)") for (int k = 0; k < CHAINS; k++) {                                            \
        x[k] = fma(x[k], a, b);                                                                                        \
        KEEP(x[k]);                                                                                                    \
      }                                                                                                                \
    })                                                                                                                 \
  }

// Loads of vectors from a buffer of 4 KiB, each kept alive by an empty assembly. Another pretends to change the buffer:
// the compiler would know what is in it.
#define LOAD_RATE(name, attributes, V, load)                                                                           \
  attributes static double name(void) {                                                                                \
    static float buffer[1024] __attribute__((aligned(64)));                                                            \
    const int vectors = (int)(sizeof(buffer) / (sizeof(V)));                                                           \
    BEST_RATE(1.0 * (TURNS / 16) * sizeof buffer, for (int t = 0; t < TURNS / 16; t++) {                               \
      __asm__ volatile("" ::"r"(buffer) : "memory");                                                                   \
      _Pragma("clang loop unroll_count(16)") for (int k = 0; k < vectors; k++) {                                       \
        V x = load((const void *)(buffer + k * (sizeof(V) / sizeof(float))));                                          \
        KEEP(x);                                                                                                       \
      }                                                                                                                \
    })                                                                                                                 \
  }

// Gathers from a buffer of 16 KiB with scattered, fixed indices.
#define GATHER_RATE(name, attributes, V, I, lanes, index, gather)                                                      \
  attributes static double name(void) {                                                                                \
    static int64_t buffer[2048] __attribute__((aligned(64)));                                                          \
    I places = index;                                                                                                  \
    BEST_RATE(1.0 * TURNS * (lanes), for (int t = 0; t < TURNS; t++) {                                                 \
      __asm__ volatile("" ::"r"(buffer) : "memory");                                                                   \
      KEEP(places);                                                                                                    \
      V x = gather;                                                                                                    \
      KEEP(x);                                                                                                         \
    })                                                                                                                 \
  }

double peak_cycles_per_second(void) {
  uint64_t x = 1, step = 3;
  BEST_RATE(4.0 * TURNS, for (int t = 0; t < TURNS; t++) {
    // Four dependent additions a turn: one cycle each on every current processor.
#if defined(__x86_64__)
    __asm__ volatile("add %1, %0\n\tadd %1, %0\n\tadd %1, %0\n\tadd %1, %0" : "+r"(x) : "r"(step));
#elif defined(__aarch64__)
    __asm__ volatile("add %0, %0, %1\n\tadd %0, %0, %1\n\tadd %0, %0, %1\n\tadd %0, %0, %1" : "+r"(x) : "r"(step));
#endif
  })
}

#if defined(__x86_64__)

#define KEEP(x) __asm__ volatile("" : "+v"(x))
#define WIDE __attribute__((target("avx512f,avx512vl,avx512bw,avx512dq")))
#define HALF __attribute__((target("avx2,fma")))

FMA_RATE(fma_float_wide, WIDE, __m512, 16, _mm512_set1_ps, _mm512_fmadd_ps)
FMA_RATE(fma_double_wide, WIDE, __m512d, 8, _mm512_set1_pd, _mm512_fmadd_pd)
LOAD_RATE(load_wide, WIDE, __m512, _mm512_load_ps)
GATHER_RATE(gather_words_wide, WIDE, __m512i, __m512i, 16,
            _mm512_setr_epi32(5, 901, 77, 1333, 402, 18, 2047, 640, 1200, 311, 1777, 96, 1501, 222, 808, 1066),
            _mm512_i32gather_epi32(places, buffer, 4))
GATHER_RATE(gather_doublewords_wide, WIDE, __m512i, __m256i, 8,
            _mm256_setr_epi32(5, 901, 77, 1333, 402, 18, 2047, 640), _mm512_i32gather_epi64(places, buffer, 8))
#undef KEEP
#define KEEP(x) __asm__ volatile("" : "+x"(x))
FMA_RATE(fma_float_half, HALF, __m256, 8, _mm256_set1_ps, _mm256_fmadd_ps)
FMA_RATE(fma_double_half, HALF, __m256d, 4, _mm256_set1_pd, _mm256_fmadd_pd)
LOAD_RATE(load_half, HALF, __m256, _mm256_load_ps)
GATHER_RATE(gather_words_half, HALF, __m256i, __m256i, 8, _mm256_setr_epi32(5, 901, 77, 1333, 402, 18, 2047, 640),
            _mm256_i32gather_epi32((const int *)buffer, places, 4))
GATHER_RATE(gather_doublewords_half, HALF, __m256i, __m128i, 4, _mm_setr_epi32(5, 901, 77, 1333),
            _mm256_i32gather_epi64((const long long *)buffer, places, 8))

static int wide(void) { return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw"); }

int peak_float_lanes(void) { return wide() ? 16 : 8; }
double peak_float_fma_per_second(void) { return wide() ? fma_float_wide() : fma_float_half(); }
double peak_double_fma_per_second(void) { return wide() ? fma_double_wide() : fma_double_half(); }
double peak_cache_bytes_per_second(void) { return wide() ? load_wide() : load_half(); }
double peak_gathered_words_per_second(void) { return wide() ? gather_words_wide() : gather_words_half(); }
double peak_gathered_doublewords_per_second(void) {
  return wide() ? gather_doublewords_wide() : gather_doublewords_half();
}

#else

typedef float Float4 __attribute__((vector_size(16)));
typedef double Double2 __attribute__((vector_size(16)));
#define KEEP(x) __asm__ volatile("" : "+w"(x))
#define SPLAT_FLOAT(v) ((Float4){(float)(v), (float)(v), (float)(v), (float)(v)})
#define SPLAT_DOUBLE(v) ((Double2){(v), (v)})
#define MULTIPLY_ADD(x, a, b) ((x) * (a) + (b))
#define LOAD(p) (*(const Float4 *)(p))
#pragma clang fp contract(fast)
FMA_RATE(fma_float, , Float4, 4, SPLAT_FLOAT, MULTIPLY_ADD)
FMA_RATE(fma_double, , Double2, 2, SPLAT_DOUBLE, MULTIPLY_ADD)
LOAD_RATE(load_vectors, , Float4, LOAD)

int peak_float_lanes(void) { return 4; }
double peak_float_fma_per_second(void) { return fma_float(); }
double peak_double_fma_per_second(void) { return fma_double(); }
double peak_cache_bytes_per_second(void) { return load_vectors(); }
double peak_gathered_words_per_second(void) { return 0; }
double peak_gathered_doublewords_per_second(void) { return 0; }

#endif
