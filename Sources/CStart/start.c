// Runs before the initializers of shared libraries. OpenBLAS allocates its buffers in one of them, and where the address
// space is limited (ulimit -v) it retries forever: no Swift code would ever run to say so.
#define _GNU_SOURCE
#include "CStart.h"
#include <sched.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

unsigned long long lehr_least_address_space(void) {
  cpu_set_t set;
  int threads = sched_getaffinity(0, sizeof set, &set) == 0 ? CPU_COUNT(&set) : 64;
  const char *asked = getenv("OPENBLAS_NUM_THREADS");
  if (asked && atoi(asked) > 0 && atoi(asked) < threads) threads = atoi(asked);
  return (512ull + 64ull * (unsigned)threads) << 20;
}

static void say(const char *text) {
  ssize_t ignored = write(STDERR_FILENO, text, strlen(text));
  (void)ignored;
}

static void say_mebibytes(unsigned long long bytes) {
  char digits[24];
  int begin = sizeof digits - 1;
  digits[begin] = 0;
  unsigned long long number = bytes >> 20;
  do digits[--begin] = (char)('0' + number % 10);
  while (number /= 10);
  say(digits + begin);
}

static void check_address_space(int argc, char **argv, char **environment) {
  (void)argc, (void)argv, (void)environment;
  struct rlimit limit;
  const unsigned long long least = lehr_least_address_space();
  if (getrlimit(RLIMIT_AS, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY || limit.rlim_cur >= least) return;
  say("Error: the address space is limited to ");
  say_mebibytes(limit.rlim_cur);
  say(" MiB (ulimit -v), and lehr needs at least ");
  say_mebibytes(least);
  say(" MiB to start; raise the limit, or set OPENBLAS_NUM_THREADS=1 to need 576 MiB.\n");
  _exit(1);
}

#ifdef __ELF__
__attribute__((section(".preinit_array"), used)) static void (*const check)(int, char **, char **) =
    check_address_space;
#endif
