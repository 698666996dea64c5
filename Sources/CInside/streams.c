// Debian's archives are compiled for programs, and address the C library's streams as a shared library may not. In the copies
// that scripts/archives makes, they use these variables.
#ifdef LEHR_STATIC
#include <stdio.h>

__attribute__((visibility("hidden"))) FILE *lehr_stdin, *lehr_stdout, *lehr_stderr;

__attribute__((constructor(101))) static void set_streams(void) {
  lehr_stdin = stdin;
  lehr_stdout = stdout;
  lehr_stderr = stderr;
}
#endif
