// METIS installs a handler of SIGTERM and SIGABRT while it computes an elimination order. The handler jumps to a place that only
// the thread of METIS has: in any other thread, which the system chooses, the program crashes, and in that of METIS the request to
// stop is lost. METIS calls `__sysv_signal`: this one takes the place of the C library's, and installs everything but that handler.
// A library that another program loads can do so only if it contains METIS, as that of the wheel does.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <signal.h>
#include <stddef.h>

#ifdef LEHR_STATIC
void gk_sigthrow(int);
static sighandler_t handler_of_metis(void) { return gk_sigthrow; }
#else
static sighandler_t handler_of_metis(void) { return (sighandler_t)dlsym(RTLD_DEFAULT, "gk_sigthrow"); }
#endif

/// What METIS gets as the former handler, and gives back.
static void nobody(int number) { (void)number; }

__attribute__((visibility("default"))) sighandler_t __sysv_signal(int number, sighandler_t handler) {
  if (handler == nobody) return nobody;
  if (handler != SIG_DFL && handler != SIG_IGN && handler == handler_of_metis()) return nobody;
  struct sigaction action = {.sa_handler = handler, .sa_flags = (int)(SA_RESETHAND | SA_NODEFER)}, before;
  sigemptyset(&action.sa_mask);
  return sigaction(number, &action, &before) == 0 ? before.sa_handler : SIG_ERR;
}
