// The few routines of OpenBLAS (BLAS, LAPACK) that SparseAlgebra calls, with Fortran's calling convention.
#pragma once

void openblas_set_num_threads(int count);

// C ← α op(A) op(B) + β C
void dgemm_(const char *transA, const char *transB, const int *m, const int *n, const int *k, const double *alpha,
            const double *a, const int *lda, const double *b, const int *ldb, const double *beta, double *c,
            const int *ldc);

// All eigenvalues, and eigenvectors if asked for, of a symmetric matrix.
void dsyevd_(const char *jobz, const char *uplo, const int *n, double *a, const int *lda, double *w, double *work,
             const int *lwork, int *iwork, const int *liwork, int *info);
