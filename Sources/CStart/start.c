// Runs before the initializers of libraries, which do not return where something is missing, so that no Swift code would ever
// run to say so: OpenBLAS retries forever where the address space is limited (ulimit -v), and the Swift runtime aborts without
// /proc, where it looks for its own path and for the arguments.
#define _GNU_SOURCE
#include "CStart.h"
#include "say.h"
#include <sched.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#ifdef __linux__
#include <linux/capability.h>
#include <sys/syscall.h>
#endif

unsigned long long lehr_least_address_space(void) {
#ifdef LEHR_STATIC
  return 512ull << 20;  // OpenBLAS is compiled without threads.
#endif
  cpu_set_t set;
  int threads = sched_getaffinity(0, sizeof set, &set) == 0 ? CPU_COUNT(&set) : 64;
  const char *asked = getenv("OPENBLAS_NUM_THREADS");
  if (asked && atoi(asked) > 0 && atoi(asked) < threads) threads = atoi(asked);
  return (512ull + 64ull * (unsigned)threads) << 20;
}

static void check_address_space(void) {
  struct rlimit limit;
  const unsigned long long least = lehr_least_address_space();
  if (getrlimit(RLIMIT_AS, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY || limit.rlim_cur >= least) return;
  lehr_say("Error: the address space is limited to ");
  lehr_say_mebibytes(limit.rlim_cur);
  lehr_say(" MiB (ulimit -v), and lehr needs at least ");
  lehr_say_mebibytes(least);
#ifdef LEHR_STATIC
  lehr_say(" MiB to start; raise the limit.\n");
#else
  lehr_say(" MiB to start; raise the limit, or set OPENBLAS_NUM_THREADS=1 to need 576 MiB.\n");
#endif
  _exit(1);
}

static void check_processor(void) {
#if defined(__x86_64__) && !defined(LEHR_PORTABLE)
  __builtin_cpu_init();
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) return;
  lehr_say("Error: this lehr needs a processor with AVX2 and FMA (Intel since 2013, AMD since 2015); on others, build it from "
      "source with LEHR_PORTABLE=1.\n");
  _exit(1);
#endif
}

static void check_proc(void) {
#ifdef __linux__
  struct stat info;
  if (lstat("/proc/self/exe", &info) == 0) return;
  lehr_say("Error: /proc is not mounted, and lehr needs it to start; mount it with mount -t proc proc /proc.\n");
  _exit(1);
#endif
}

/// Keeps the priority that the program was started with (nice) for all its threads: libdispatch sets that of its threads by
/// their quality of service, which raises it where that is permitted, as to root.
static void keep_priority(void) {
#ifdef __linux__
  if (getpriority(PRIO_PROCESS, 0) <= 0) return;
  struct __user_cap_header_struct header = {_LINUX_CAPABILITY_VERSION_3, 0};
  struct __user_cap_data_struct data[2];
  if (syscall(SYS_capget, &header, data) != 0) return;
  data[0].effective &= ~(1u << CAP_SYS_NICE);
  data[0].permitted &= ~(1u << CAP_SYS_NICE);
  syscall(SYS_capset, &header, data);
#endif
}

static void check(int argc, char **argv, char **environment) {
  (void)argc, (void)argv, (void)environment;
  check_processor();
  check_proc();
  check_address_space();
  keep_priority();
}

#ifdef __ELF__
__attribute__((section(".preinit_array"), used)) static void (*const check_first)(int, char **, char **) = check;
#endif
