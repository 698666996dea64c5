// The C interface of Lehr, implemented in Swift by the module Interface, which the compiler holds against this header.
// Units are reduced throughout: see NOTATION.md. Documentation/Python.md says how to build the library.
//
// - A function that can fail returns LEHR_DONE or why not, and then leaves a sentence in *why: the one that the command
//   line prints. There is no global state.
// - Texts are UTF-8 and belong to the caller, who gives them back by lehr_release_text. Those called json are one
//   JSON object or list each; numbers in them read back exactly, and the strings "float:nan", "float:inf" and
//   "float:-inf" stand for what JSON has no number for.
// - Numbers (lehr_numbers) are lent, not copied: they stay where they are until lehr_release_numbers, whatever becomes
//   of the handle they came from. They must not be written to.
// - Handles are released once, each by its function. Any thread may use a handle; work on one handle is done in turn.
// - A function with the argument stop looks at it now and then, and returns LEHR_STOPPED soon after it is not zero.
#pragma once
#include <stdint.h>

#ifdef __clang__
#pragma clang assume_nonnull begin
#define LEHR_MAYBE _Nullable
#define LEHR_SURE _Nonnull
#else
#define LEHR_MAYBE
#define LEHR_SURE
#endif

#ifdef __cplusplus
extern "C" {
#endif

/// What a function says of its work.
enum {
  LEHR_DONE = 0,
  LEHR_FAILED = 1,         ///< none of the following
  LEHR_BAD_ARGUMENT = 2,   ///< a number or word that cannot be
  LEHR_BAD_FORMAT = 3,     ///< a file is not what its format says
  LEHR_BAD_FILE = 4,       ///< a file cannot be read or written
  LEHR_BAD_PLAN = 5,       ///< a plan cannot be carried out
  LEHR_BAD_MODEL = 6,      ///< a model, or a configuration for it, that cannot be
  LEHR_NOT_AT_REST = 7,    ///< the forces do not vanish: a liquid, or not quenched far enough
  LEHR_NOT_CONVERGED = 8,  ///< a quench or an eigensolver stopped too early
  LEHR_NO_SOLID = 9,       ///< soft or unstable directions besides the translations, or no interaction at all
  LEHR_UNSTABLE = 10,      ///< the particles flew apart
  LEHR_STOPPED = 11,       ///< as the caller asked
};

/// Where a text is put.
typedef char *LEHR_MAYBE *LEHR_SURE lehr_text_out;
/// Numbers in the library's memory: doubles or 64-bit integers, as the function says.
typedef struct {
  const void *LEHR_MAYBE first;
  int64_t count;
  void *LEHR_MAYBE owner;  ///< for lehr_release_numbers
} lehr_numbers;

/// A configuration with its model, and the measuring table on which it lies once it was measured.
typedef struct lehr_sample lehr_sample;
/// A run of a study.
typedef struct lehr_run lehr_run;
/// Where a handle is put.
typedef lehr_sample *LEHR_MAYBE *LEHR_SURE lehr_sample_out;
typedef lehr_run *LEHR_MAYBE *LEHR_SURE lehr_run_out;

/// What lehr_sample_numbers gives.
enum {
  LEHR_POSITIONS = 0,   ///< N x 3 doubles, unit of length, unwrapped
  LEHR_SPECIES = 1,     ///< N integers, 0 = A
  LEHR_RADII = 2,       ///< N doubles, or none
  LEHR_VELOCITIES = 3,  ///< N x 3 doubles, or none
};

void lehr_release_text(char *LEHR_MAYBE text);
void lehr_release_numbers(void *LEHR_MAYBE owner);
void lehr_sample_release(lehr_sample *LEHR_MAYBE sample);
void lehr_run_release(lehr_run *LEHR_MAYBE run);

/// The version of the code.
char *lehr_version(void);
/// Whether this processor has the instructions that the library was built with; nothing else may be called where not.
int32_t lehr_suits_processor(void);
/// The catalogue of models: name, summary, usage and parameters of each.
int32_t lehr_models(lehr_text_out json, lehr_text_out why);

/// Reads a configuration of any format. frame < 0: the last; group and names ("Ar,Kr") may be missing.
int32_t lehr_sample_read(const char *path, const char *model, int64_t frame, const char *LEHR_MAYBE group,
                         const char *LEHR_MAYBE names, lehr_sample_out sample, lehr_text_out why);
/// Copies a configuration in: positions and velocities are N x 3. The edges of the cell are the rows of a 3 x 3 matrix,
/// right-handed; a cube has its side three times on the diagonal. Unless a lies along x and b in the plane xy, the sample
/// is turned so that they do, positions and velocities with them.
int32_t lehr_sample_make(const char *model, int64_t count, const double *edges, const double *positions,
                         const int64_t *species, const double *LEHR_MAYBE radii, const double *LEHR_MAYBE velocities,
                         lehr_sample_out sample, lehr_text_out why);
/// Writes the configuration in the format of the name's ending, or in extended XYZ.
int32_t lehr_sample_write(lehr_sample *sample, const char *path, const char *LEHR_MAYBE names, int32_t in_double,
                          lehr_text_out why);
/// Model, number of particles, edges of the cell (rows of a 3 x 3 matrix), side of a cube of its volume, density.
int32_t lehr_sample_facts(lehr_sample *sample, lehr_text_out json, lehr_text_out why);
/// One of LEHR_POSITIONS, ...: always the same memory for the same sample. Nothing (count 0) where there are none.
int32_t lehr_sample_numbers(lehr_sample *sample, int32_t which, lehr_numbers *numbers, lehr_text_out why);

/// Energy U, virial pressure and force ratio of the configuration, and the forces, N x 3.
int32_t lehr_sample_mechanics(lehr_sample *sample, lehr_text_out json, lehr_numbers *forces, lehr_text_out why);
/// The inherent state below a configuration, and how it was reached.
int32_t lehr_sample_quench(lehr_sample *sample, const char *minimizer, double tolerance, const char *precision,
                           int64_t threads, lehr_sample_out glass, lehr_text_out json,
                           lehr_text_out why);
/// Holds a liquid at a temperature. It begins on a lattice with so many particles, or from start, without melting. time
/// (0: none) is window and longest time at once; protocol, a plan's section `equilibration` in YAML, says the rest.
int32_t lehr_simulate(const char *model, int64_t particles, lehr_sample *LEHR_MAYBE start, double temperature,
                      double time, const char *LEHR_MAYBE protocol, uint64_t seed, int64_t threads,
                      const volatile int32_t *LEHR_MAYBE stop, lehr_sample_out liquid,
                      lehr_text_out json, lehr_text_out why);

/// The observables of some sections of the catalogue, by name: "elasticity", "structure", or both with a comma between them.
/// The first measurement of a sample factorizes its Hessian; all others use the same factor.
/// tolerance is the force ratio that the certificate demands; the first measurement decides it.
int32_t lehr_sample_observables(lehr_sample *sample, double tolerance, const char *sections, lehr_text_out json,
                                lehr_text_out why);
/// The count lowest modes: frequencies, participation ratios and residuals, k each, and vectors, k x N x 3.
int32_t lehr_sample_modes(lehr_sample *sample, double tolerance, int64_t count, int32_t inertia,
                          lehr_numbers *frequencies, lehr_numbers *participation_ratios, lehr_numbers *residuals,
                          lehr_numbers *vectors, lehr_text_out why);
/// Responses to count random force dipoles (< 0: on every interacting pair): m frequencies, m x 2 particles.
int32_t lehr_sample_dipoles(lehr_sample *sample, double tolerance, int64_t count, uint64_t seed,
                            lehr_numbers *frequencies, lehr_numbers *pairs, lehr_text_out why);
/// The Hessian by compressed rows, both triangles: 3N + 1 starts, columns, values; the particles of the backbone.
/// Values are doubles, all others integers.
int32_t lehr_sample_hessian(lehr_sample *sample, lehr_numbers *starts, lehr_numbers *columns, lehr_numbers *values,
                            lehr_numbers *backbone, lehr_text_out why);
/// What vouches for everything measured so far.
int32_t lehr_sample_certificate(lehr_sample *sample, double tolerance, lehr_text_out json, lehr_text_out why);

/// A run of the plan in the file `path`, or of the YAML `text`, in a folder. slice, such as "3/40", may be missing.
int32_t lehr_run_make(const char *LEHR_MAYBE path, const char *LEHR_MAYBE text, const char *folder, int64_t workers,
                      double checkpoint_interval, const char *LEHR_MAYBE slice, lehr_run_out run,
                      lehr_text_out why);
/// Makes all missing samples. LEHR_STOPPED if it was told to stop before everything was done; json lists sentences on
/// damaged products, which were set aside and made again, and on keys of the plan under former names.
int32_t lehr_run_to_end(lehr_run *run, lehr_text_out json, lehr_text_out why);
/// Tells lehr_run_to_end, which is at work in another thread, to stop at the next safe point.
void lehr_run_stop(lehr_run *run);
/// Where the run stands.
int32_t lehr_run_progress(lehr_run *run, lehr_text_out json, lehr_text_out why);

/// What a study's folder holds: a row an ensemble; and what is flagged.
int32_t lehr_study_status(const char *folder, lehr_text_out json, lehr_text_out why);
/// Reduces a study: averages with errors, flagged samples, verdicts on claims. `claims` names the sets of claims to
/// compare it with, separated by commas; NULL: those of its plan.
int32_t lehr_study_summary(const char *folder, const char *LEHR_MAYBE claims, lehr_text_out json, lehr_text_out why);
/// The finished samples of a study: ensemble, index, model and path of each.
int32_t lehr_study_samples(const char *folder, lehr_text_out json, lehr_text_out why);
/// A finished sample's record and observables: name, shape and first number of each, in numbers.
int32_t lehr_study_sample(const char *path, lehr_text_out record, lehr_text_out json, lehr_numbers *numbers,
                          lehr_text_out why);

#ifdef __cplusplus
}
#endif
#ifdef __clang__
#pragma clang assume_nonnull end
#endif
