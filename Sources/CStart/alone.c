// What a static program must not ask the C library: the names of users, groups and hosts, and other libraries. glibc would
// load libraries of the machine for them, which belong to another glibc and crash. Lehr needs none of it: Foundation, OpenSSL
// and HDF5 contain functions that ask, and they are told that there is nothing.
#ifdef LEHR_STATIC
#include "say.h"
#include <dlfcn.h>
#include <grp.h>
#include <netdb.h>
#include <pwd.h>
#include <stddef.h>
#include <unistd.h>

void *dlopen(const char *file, int mode) { return (void)file, (void)mode, NULL; }

struct passwd *getpwuid(uid_t user) { return (void)user, NULL; }
struct passwd *getpwnam(const char *name) { return (void)name, NULL; }
int getpwuid_r(uid_t user, struct passwd *entry, char *room, size_t size, struct passwd **result) {
  (void)user, (void)entry, (void)room, (void)size;
  return *result = NULL, 0;
}
int getpwnam_r(const char *name, struct passwd *entry, char *room, size_t size, struct passwd **result) {
  (void)name, (void)entry, (void)room, (void)size;
  return *result = NULL, 0;
}
int getgrgid_r(gid_t group, struct group *entry, char *room, size_t size, struct group **result) {
  (void)group, (void)entry, (void)room, (void)size;
  return *result = NULL, 0;
}
int getgrnam_r(const char *name, struct group *entry, char *room, size_t size, struct group **result) {
  (void)name, (void)entry, (void)room, (void)size;
  return *result = NULL, 0;
}

int getaddrinfo(const char *node, const char *service, const struct addrinfo *hints, struct addrinfo **result) {
  (void)node, (void)service, (void)hints;
  return *result = NULL, EAI_FAIL;
}
void freeaddrinfo(struct addrinfo *list) { (void)list; }
struct hostent *gethostbyname(const char *name) { return (void)name, NULL; }

// What the Swift runtime does when memory runs out: it would print a stack trace and abort. The linker puts this in its place
// (--wrap in Package.swift).
_Noreturn void __wrap__ZN5swift28swift_abortAllocationFailureEmm(size_t size, size_t alignment) {
  (void)alignment;
  lehr_say("Error: the memory is exhausted (");
  lehr_say_mebibytes(size);
  lehr_say(" MiB more are needed); use fewer workers or particles, or raise the limit (ulimit -v, or the memory of the job). "
           "The same command resumes a run.\n");
  _exit(1);
}
#endif
