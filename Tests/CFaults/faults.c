// Faults at exactly chosen file operations, and clocks that jump: preloaded by the tests into the program they run.
//
//   LEHR_FAULT=<operation>:<n>:<what>
//     operation   create, write, fsync, rename: those on files under way (*.writing); unlink: those on products of samples;
//                 any: all of them together; order: the computation of an elimination order by METIS; read: opening a plan (*.yaml) to read it, the first file operation of a run
//     n           which one, from 1; "7+" is the seventh and all after it
//     what        kill     SIGKILL before the operation
//                 late     SIGKILL after it
//                 short    of a write: half of it, then SIGKILL
//                 TERM     SIGTERM to the program before the operation, which then succeeds
//                 ENOSPC, EIO, EROFS, EDQUOT, ENOENT: the operation fails with this error
//   LEHR_CLOCK=<s>   the time of day jumps by ±s seconds at every look at it
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

enum { PROCEED, LATE, SHORT, FAIL };

static atomic_int met;
static atomic_char under_way[4096];

static int ends_with(const char *path, const char *ending) {
  size_t n = strlen(path), m = strlen(ending);
  return n > m && strcmp(path + n - m, ending) == 0;
}

static int is_under_way(const char *path) { return ends_with(path, ".writing"); }

static int code(const char *name) {
  if (strcmp(name, "ENOSPC") == 0) return ENOSPC;
  if (strcmp(name, "EROFS") == 0) return EROFS;
  if (strcmp(name, "EDQUOT") == 0) return EDQUOT;
  if (strcmp(name, "ENOENT") == 0) return ENOENT;
  return EIO;
}

static void die(void) {
  kill(getpid(), SIGKILL);
  for (;;) pause();
}

// What is to happen to this operation.
static int fate(const char *operation) {
  const char *plan = getenv("LEHR_FAULT");
  if (!plan) return PROCEED;
  char name[16], what[16];
  const char *colon = strchr(plan, ':');
  if (!colon || colon - plan >= 16) return PROCEED;
  memcpy(name, plan, colon - plan);
  name[colon - plan] = 0;
  int is_any = strcmp(name, "any") == 0 && strcmp(operation, "read") != 0 && strcmp(operation, "order") != 0;
  if (!is_any && strcmp(name, operation) != 0) return PROCEED;
  char *end;
  long n = strtol(colon + 1, &end, 10);
  int onwards = *end == '+';
  if (onwards) end++;
  if (*end != ':') return PROCEED;
  strncpy(what, end + 1, sizeof what - 1);
  what[sizeof what - 1] = 0;
  long now = atomic_fetch_add(&met, 1) + 1;
  if (onwards ? now < n : now != n) return PROCEED;
  if (strcmp(what, "kill") == 0) die();
  if (strcmp(what, "TERM") == 0) {
    kill(getpid(), SIGTERM);
    return PROCEED;
  }
  if (strcmp(what, "late") == 0) return LATE;
  if (strcmp(what, "short") == 0) return strcmp(operation, "write") == 0 ? SHORT : LATE;
  errno = code(what);
  return FAIL;
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

// METIS begins an elimination order by seeding the generator of the C library; its handlers are installed by then.
void srand(unsigned seed) {
  fate("order");
  const char *plan = getenv("LEHR_FAULT");
  // A signal may reach another thread, which has to have the time to handle it before METIS ends.
  if (plan && strncmp(plan, "order:", 6) == 0) usleep(100000);
  REAL(srand)(seed);
}

// What opening a file is, of the operations above; NULL if none.
static const char *operation_of(const char *path, int flags) {
  if (flags & O_CREAT) return is_under_way(path) ? "create" : NULL;
  return ends_with(path, ".yaml") ? "read" : NULL;
}

static int opened(int descriptor, int what, int flags) {
  if (what == LATE) die();
  if (flags & O_CREAT && descriptor >= 0 && descriptor < 4096) atomic_store(&under_way[descriptor], 1);
  return descriptor;
}

static mode_t mode_of(int flags, va_list list) { return flags & (O_CREAT | O_TMPFILE) ? va_arg(list, mode_t) : 0; }

#define OPENING(call)                               \
  va_list list;                                     \
  va_start(list, flags);                            \
  mode_t mode = mode_of(flags, list);               \
  va_end(list);                                     \
  const char *operation = operation_of(path, flags); \
  if (!operation) return call;                      \
  int what = fate(operation);                       \
  return what == FAIL ? -1 : opened(call, what, flags);

#define OPEN(name) \
  int name(const char *path, int flags, ...) { OPENING(REAL(name)(path, flags, mode)) }
#define OPENAT(name) \
  int name(int folder, const char *path, int flags, ...) { OPENING(REAL(name)(folder, path, flags, mode)) }

OPEN(open)
OPEN(open64)
OPENAT(openat)
OPENAT(openat64)

static int is_ours(int descriptor) { return descriptor >= 0 && descriptor < 4096 && atomic_load(&under_way[descriptor]); }

ssize_t write(int descriptor, const void *bytes, size_t count) {
  if (!is_ours(descriptor)) return REAL(write)(descriptor, bytes, count);
  int what = fate("write");
  if (what == FAIL) return -1;
  if (what == SHORT) count /= 2;
  ssize_t written = REAL(write)(descriptor, bytes, count);
  if (what != PROCEED) die();
  return written;
}

int fsync(int descriptor) {
  if (!is_ours(descriptor)) return REAL(fsync)(descriptor);
  int what = fate("fsync");
  if (what == FAIL) return -1;
  int status = REAL(fsync)(descriptor);
  if (what != PROCEED) die();
  return status;
}

int close(int descriptor) {
  if (is_ours(descriptor)) atomic_store(&under_way[descriptor], 0);
  return REAL(close)(descriptor);
}

int renameat(int from_folder, const char *from, int to_folder, const char *to) {
  if (!is_under_way(from)) return REAL(renameat)(from_folder, from, to_folder, to);
  int what = fate("rename");
  if (what == FAIL) return -1;
  int status = REAL(renameat)(from_folder, from, to_folder, to);
  if (what != PROCEED) die();
  return status;
}

static int is_product(const char *name) {
  size_t n = strlen(name);
  return n > 3 && name[0] != '.' && (strcmp(name + n - 3, ".h5") == 0 || (n > 11 && strcmp(name + n - 11, ".checkpoint") == 0));
}

int unlinkat(int folder, const char *name, int flags) {
  if (!is_product(name)) return REAL(unlinkat)(folder, name, flags);
  int what = fate("unlink");
  if (what == FAIL) return -1;
  int status = REAL(unlinkat)(folder, name, flags);
  if (what != PROCEED) die();
  return status;
}

// Forward and back by turns: no two looks at the clock agree.
static long jump(void) {
  static atomic_long looks;
  const char *seconds = getenv("LEHR_CLOCK");
  if (!seconds) return 0;
  long k = atomic_fetch_add(&looks, 1);
  return (k % 2 ? -1 : 1) * atol(seconds) * (1 + k % 7);
}

int clock_gettime(clockid_t clock, struct timespec *now) {
  int status = REAL(clock_gettime)(clock, now);
  if (clock == CLOCK_REALTIME) now->tv_sec += jump();
  return status;
}

int gettimeofday(struct timeval *now, void *zone) {
  int status = REAL(gettimeofday)(now, zone);
  now->tv_sec += jump();
  return status;
}

time_t time(time_t *now) {
  time_t seconds = REAL(time)(NULL) + jump();
  if (now) *now = seconds;
  return seconds;
}
