// The C interface of Lehr, implemented in Swift by the module Interface; the compiler checks it against this header.
// Units are reduced throughout: see NOTATION.md. Documentation/Python.md describes how to build the library.
//
// - A function that can fail returns LEHR_DONE or an error code, and then sets *why to a message: the one that the
//   command line prints. There is no global state.
// - Texts are UTF-8 and belong to the caller, who releases them by lehr_release_text. Those called json are one JSON
//   object or list each; numbers in them are read back exactly, and the strings "float:nan", "float:inf" and
//   "float:-inf" represent numbers that JSON lacks.
// - Numbers (lehr_numbers) are not copied: their memory is valid until lehr_release_numbers, even after the release of
//   the handle they came from. They must not be written to.
// - A handle must be released once, by its own function. Any thread may use a handle; calls on one handle are serialized.
// - A function with the argument stop polls it and returns LEHR_STOPPED soon after it becomes nonzero.
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

/// The result of a function.
enum {
  LEHR_DONE = 0,
  LEHR_FAILED = 1,         ///< any other error
  LEHR_BAD_ARGUMENT = 2,   ///< invalid argument
  LEHR_BAD_FORMAT = 3,     ///< a file violates its format, or has unsupported content
  LEHR_BAD_FILE = 4,       ///< a file cannot be read or written
  LEHR_BAD_PLAN = 5,       ///< invalid plan
  LEHR_BAD_MODEL = 6,      ///< invalid model, or a configuration that does not fit it
  LEHR_NOT_AT_REST = 7,    ///< net forces do not vanish: quench first, or further
  LEHR_NOT_CONVERGED = 8,  ///< a quench or an eigensolver did not converge
  LEHR_NO_SOLID = 9,       ///< zero or negative modes besides the translations, or no interaction
  LEHR_UNSTABLE = 10,      ///< integration diverged
  LEHR_STOPPED = 11,       ///< stopped, as requested
};

/// Receives a text.
typedef char *LEHR_MAYBE *LEHR_SURE lehr_text_out;
/// Numbers in the library's memory: doubles or 64-bit integers, depending on the function.
typedef struct {
  const void *LEHR_MAYBE first;
  int64_t count;
  void *LEHR_MAYBE owner;  ///< for lehr_release_numbers
} lehr_numbers;

/// A configuration with its model, and its factorized Hessian once it was measured.
typedef struct lehr_sample lehr_sample;
/// A run of a study.
typedef struct lehr_run lehr_run;
/// Receives a handle.
typedef lehr_sample *LEHR_MAYBE *LEHR_SURE lehr_sample_out;
typedef lehr_run *LEHR_MAYBE *LEHR_SURE lehr_run_out;

/// The arrays of lehr_sample_numbers.
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
/// Whether this processor has the instructions that the library was built for; if not, call nothing else.
int32_t lehr_suits_processor(void);
/// The catalogue of models: name, summary, usage and parameters of each.
int32_t lehr_models(lehr_text_out json, lehr_text_out why);
/// The catalogue of observables: name, symbol, unit, shape, meaning, equation and section of each.
int32_t lehr_observables(lehr_text_out json, lehr_text_out why);

/// Reads a configuration of any format. frame < 0: the last; group and names ("Ar,Kr") may be missing.
int32_t lehr_sample_read(const char *path, const char *model, int64_t frame, const char *LEHR_MAYBE group,
                         const char *LEHR_MAYBE names, lehr_sample_out sample, lehr_text_out why);
/// The same for files without a box or species: box is 1, 3 or 9 numbers, the side, three sides or three edges; species
/// are the numbers of A, B, … ("800,200"), or a file with one per particle. Both may be missing.
int32_t lehr_sample_read_as(const char *path, const char *model, int64_t frame, const char *LEHR_MAYBE group,
                            const char *LEHR_MAYBE names, const double *LEHR_MAYBE box, int64_t box_count,
                            const char *LEHR_MAYBE species, lehr_sample_out sample, lehr_text_out why);
/// Makes a sample from copies of these arrays: positions and velocities are N x 3. The edges of the cell are the rows of a 3 x 3 matrix,
/// right-handed; a cube has its side three times on the diagonal. Unless a lies along x and b in the plane xy, the sample
/// is rotated so that they do, with its positions and velocities.
int32_t lehr_sample_make(const char *model, int64_t count, const double *edges, const double *positions,
                         const int64_t *species, const double *LEHR_MAYBE radii, const double *LEHR_MAYBE velocities,
                         lehr_sample_out sample, lehr_text_out why);
/// Writes the configuration in the format of the file's extension, by default extended XYZ.
int32_t lehr_sample_write(lehr_sample *sample, const char *path, const char *LEHR_MAYBE names, int32_t in_double,
                          lehr_text_out why);
/// Model, number of particles, edges of the cell (rows of a 3 x 3 matrix), side of a cube of its volume, density; notes:
/// what was assumed when the file was read, and in which respects the sample is not the model's.
int32_t lehr_sample_facts(lehr_sample *sample, lehr_text_out json, lehr_text_out why);
/// One of LEHR_POSITIONS, ...: always the same memory for the same sample; count 0 if there are none.
int32_t lehr_sample_numbers(lehr_sample *sample, int32_t which, lehr_numbers *numbers, lehr_text_out why);

/// Energy U, virial pressure and force ratio of the configuration, and the forces, N x 3.
int32_t lehr_sample_mechanics(lehr_sample *sample, lehr_text_out json, lehr_numbers *forces, lehr_text_out why);
/// The inherent state below a configuration, and how it was reached; in its cell if pressure is NaN, otherwise at that
/// pressure, in a cell of the same shape.
int32_t lehr_sample_quench(lehr_sample *sample, const char *minimizer, double tolerance, double pressure,
                           const char *precision, int64_t threads, lehr_sample_out glass, lehr_text_out json,
                           lehr_text_out why);
/// Holds a liquid at a temperature. Starts on a lattice with this number of particles, or from start without melting.
/// A pressure other than NaN adds changes of the volume to the moves of the protocol.
/// time (0: none) sets both window and maximum-time; protocol is a plan's section `equilibration` in YAML.
/// progress, two numbers, is written after every leg: the steps done, and those expected if the present window is the last.
int32_t lehr_simulate(const char *model, int64_t particles, lehr_sample *LEHR_MAYBE start, double temperature,
                      double pressure, double time, const char *LEHR_MAYBE protocol, uint64_t seed, int64_t threads,
                      const volatile int32_t *LEHR_MAYBE stop, volatile int64_t *LEHR_MAYBE progress,
                      lehr_sample_out liquid, lehr_text_out json, lehr_text_out why);

/// The observables of some sections of the catalogue, by name: "elasticity", "structure", or both with a comma between them.
/// The first measurement of a sample factorizes its Hessian; all others use the same factor.
/// tolerance is the largest force ratio that gets a certificate; the first measurement sets it.
int32_t lehr_sample_observables(lehr_sample *sample, double tolerance, const char *sections, lehr_text_out json,
                                lehr_text_out why);
/// The count lowest modes: frequencies, participation ratios and residuals, k each, and vectors, k x N x 3.
int32_t lehr_sample_modes(lehr_sample *sample, double tolerance, int64_t count, int32_t inertia,
                          lehr_numbers *frequencies, lehr_numbers *participation_ratios, lehr_numbers *residuals,
                          lehr_numbers *vectors, lehr_text_out why);
/// Responses to count random force dipoles (< 0: on every interacting pair): m frequencies, m x 2 particles.
int32_t lehr_sample_dipoles(lehr_sample *sample, double tolerance, int64_t count, uint64_t seed,
                            lehr_numbers *frequencies, lehr_numbers *pairs, lehr_text_out why);
/// Athermal quasistatic shear up to strain `to`. json: the curve, its events and its numbers, as `lehr shear --json` prints them.
/// pseudoharmonic > 0: also the observables of the first event beside the pseudoharmonic modes found from so many starts,
/// cubic modes, and this number of lowest normal modes; `seed` selects the starts.
/// sheared: the glass at the end. d2min, N, and displacements, N x 3, of the largest event; count 0 if the stress never dropped.
/// progress, one number, is written after every step: the steps done.
int32_t lehr_sample_shear(lehr_sample *sample, double tolerance, double to, double step, double resolution,
                          int64_t pseudoharmonic, int64_t modes, uint64_t seed,
                          const volatile int32_t *LEHR_MAYBE stop, volatile int64_t *LEHR_MAYBE progress,
                          lehr_sample_out sheared, lehr_text_out json, lehr_numbers *d2min,
                          lehr_numbers *displacements, lehr_text_out why);
/// The Hessian by compressed rows, both triangles: 3N + 1 starts, columns, values; the particles of the backbone.
/// Values are doubles, all others integers.
int32_t lehr_sample_hessian(lehr_sample *sample, lehr_numbers *starts, lehr_numbers *columns, lehr_numbers *values,
                            lehr_numbers *backbone, lehr_text_out why);
/// The certificate of all measurements so far.
int32_t lehr_sample_certificate(lehr_sample *sample, double tolerance, lehr_text_out json, lehr_text_out why);

/// A run of the plan in the file `path`, or of the YAML `text`, in a folder. slice, such as "3/40", may be missing.
int32_t lehr_run_make(const char *LEHR_MAYBE path, const char *LEHR_MAYBE text, const char *folder, int64_t workers,
                      double checkpoint_interval, const char *LEHR_MAYBE slice, lehr_run_out run,
                      lehr_text_out why);
/// Makes all missing samples. LEHR_STOPPED if it was stopped before all were finished; json lists sentences on damaged
/// files, which were set aside and made again, and on keys of the plan under former names.
int32_t lehr_run_to_end(lehr_run *run, lehr_text_out json, lehr_text_out why);
/// Stops lehr_run_to_end, which runs in another thread, at the next safe point.
void lehr_run_stop(lehr_run *run);
/// The progress of the run.
int32_t lehr_run_progress(lehr_run *run, lehr_text_out json, lehr_text_out why);

/// The state of a study: one row per ensemble, and the flagged samples.
int32_t lehr_study_status(const char *folder, lehr_text_out json, lehr_text_out why);
/// Reduces a study: averages with errors, flagged samples, verdicts on claims. `claims`: names of sets of claims,
/// separated by commas; NULL: those of the plan.
int32_t lehr_study_summary(const char *folder, const char *LEHR_MAYBE claims, lehr_text_out json, lehr_text_out why);
/// The figures of the report as values, in its order: the numbers of their CSV files, labels in gnuplot's enhanced text,
/// scales, and the places of legends and insets. `claims` as above.
int32_t lehr_study_figures(const char *folder, const char *LEHR_MAYBE claims, lehr_text_out json, lehr_text_out why);
/// Writes the report into the folder of the study: the path of its page, and whether gnuplot has drawn its figures.
/// `claims` as above.
int32_t lehr_study_report(const char *folder, const char *LEHR_MAYBE claims, lehr_text_out json, lehr_text_out why);
/// The finished samples of a study: ensemble, index, model and path of each.
int32_t lehr_study_samples(const char *folder, lehr_text_out json, lehr_text_out why);
/// The finished samples of all ensembles, or of one, as a table: ensemble, index, number of the liquid, classification and
/// objections of each row, the names of the columns, and the scalar observables, rows x columns doubles; NaN if missing.
int32_t lehr_study_values(const char *folder, const char *LEHR_MAYBE ensemble, lehr_text_out json,
                          lehr_numbers *numbers, lehr_text_out why);
/// A finished sample's record and observables: name, shape and first number of each, in numbers.
int32_t lehr_study_sample(const char *path, lehr_text_out record, lehr_text_out json, lehr_numbers *numbers,
                          lehr_text_out why);

#ifdef __cplusplus
}
#endif
#ifdef __clang__
#pragma clang assume_nonnull end
#endif
