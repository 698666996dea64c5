// Valgrind up to 3.22 removes its own signal from the mask that a program hands to sigsuspend(2), in the program's
// memory. libdispatch's mask is a constant in read-only memory, so valgrind kills itself at the start of every Swift
// program with an asynchronous main. This replacement, preloaded, hands over a copy of the mask.
#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>

int sigsuspend(const sigset_t *mask) {
  sigset_t copy = *mask;
  return (int)syscall(SYS_rt_sigsuspend, &copy, _NSIG / 8);
}
