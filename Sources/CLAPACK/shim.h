#pragma once
#include <dlfcn.h>
#include <link.h>
#include <stddef.h>

// Fortran BLAS and LAPACK with 32-bit integers (LP64), column-major. Only what SparseAlgebra calls.

void dgemm_(const char *transa, const char *transb, const int *m, const int *n, const int *k, const double *alpha,
            const double *a, const int *lda, const double *b, const int *ldb, const double *beta, double *c,
            const int *ldc);
void dgemv_(const char *trans, const int *m, const int *n, const double *alpha, const double *a, const int *lda,
            const double *x, const int *incx, const double *beta, double *y, const int *incy);
void dsyevd_(const char *jobz, const char *uplo, const int *n, double *a, const int *lda, double *w, double *work,
             const int *lwork, int *iwork, const int *liwork, int *info);

#ifdef LEHR_STATIC

// OpenBLAS is within this program or library and has no threads. Processors before AVX2, and those that OpenBLAS does not
// know, use the kernels for Haswell (scripts/archives), whatever it calls them.
extern const void *gotoblas;
extern const char gotoblas_ZEN[], gotoblas_SKYLAKEX[], gotoblas_COOPERLAKE[], gotoblas_EXCAVATOR[];
static inline int clapack_is_within(void) { return 1; }
static inline int clapack_pin_openblas(void) { return 1; }
static inline void clapack_keep_openmp_serial(void) {}
static inline const char *clapack_openblas_core(void) {
  return gotoblas == gotoblas_ZEN ? "Zen" : gotoblas == gotoblas_SKYLAKEX ? "SkylakeX"
         : gotoblas == gotoblas_COOPERLAKE ? "Cooperlake" : gotoblas == gotoblas_EXCAVATOR ? "Excavator" : "Haswell";
}

#else

static inline int clapack_is_within(void) { return 0; }

// Every OpenBLAS in the process is told to use one thread; returns whether one was found. The loader's own list of
// objects (the one debuggers read) is walked, because a process can hold more than one.
static inline int clapack_pin_openblas(void) {
  int pinned = 0;
  for (struct link_map *object = _r_debug.r_map; object; object = object->l_next) {
    if (!object->l_name || !object->l_name[0]) continue;
    void *handle = dlopen(object->l_name, RTLD_LAZY | RTLD_NOLOAD);
    if (!handle) continue;
    void (*set)(int) = (void (*)(int))dlsym(handle, "openblas_set_num_threads");
    if (set) {
      set(1);
      pinned = 1;
    }
    dlclose(handle);
  }
  return pinned;
}

// OpenMP regions that this thread opens (CHOLMOD has some, with a thread count compiled in) stay with this thread.
// The setting belongs to the calling thread, so it is made at every entry; it costs nanoseconds.
static inline void clapack_keep_openmp_serial(void) {
  static void (*set)(int) = NULL;
  static int sought = 0;
  if (!__atomic_load_n(&sought, __ATOMIC_ACQUIRE)) {
    __atomic_store_n(&set, (void (*)(int))dlsym(NULL /* any object */, "omp_set_max_active_levels"), __ATOMIC_RELAXED);
    __atomic_store_n(&sought, 1, __ATOMIC_RELEASE);
  }
  if (set) set(0);
}

// The name of the processor whose kernels OpenBLAS uses; NULL where the process has no OpenBLAS.
static inline const char *clapack_openblas_core(void) {
  for (struct link_map *object = _r_debug.r_map; object; object = object->l_next) {
    if (!object->l_name || !object->l_name[0]) continue;
    void *handle = dlopen(object->l_name, RTLD_LAZY | RTLD_NOLOAD);
    if (!handle) continue;
    char *(*core)(void) = (char *(*)(void))dlsym(handle, "openblas_get_corename");
    dlclose(handle);
    if (core) return core();
  }
  return NULL;
}

#endif
