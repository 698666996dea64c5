// Text on standard error without memory or any library but the C library's system calls.
#pragma once
#include <string.h>
#include <unistd.h>

static void lehr_say(const char *text) {
  ssize_t ignored = write(STDERR_FILENO, text, strlen(text));
  (void)ignored;
}

static void lehr_say_mebibytes(unsigned long long bytes) {
  char digits[24];
  int begin = sizeof digits - 1;
  digits[begin] = 0;
  unsigned long long number = bytes >> 20;
  do digits[--begin] = (char)('0' + number % 10);
  while (number /= 10);
  lehr_say(digits + begin);
}
