// Binds the library of the Python package to the versions that functions of the C library had in glibc 2.27 (2018), so that it
// loads on every Linux since RHEL 8. The linker would choose the newest versions, those of the machine it was built on, although
// almost all of them differ in their place only: glibc 2.34 moved libpthread and libdl into libc.
//
// The library's own code calls hidden functions of the same names, which jump to the older versions.
#if defined(LEHR_STATIC) && defined(__x86_64__) && defined(__linux__)
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <spawn.h>
#include <stdint.h>
#include <sys/random.h>
#include <sys/stat.h>

#define OLDER(name, version)                                                                               \
  __asm__(".text\n.p2align 4\n.globl " #name "\n.hidden " #name "\n.type " #name ",@function\n" #name ":\n" \
          "endbr64\njmp *older_" #name "@GOTPCREL(%rip)\n.size " #name ",.-" #name "\n"                     \
          ".symver older_" #name "," #name "@GLIBC_" version "\n")

OLDER(__pthread_key_create, "2.2.5");
OLDER(pthread_attr_getstack, "2.2.5");
OLDER(pthread_attr_getstacksize, "2.2.5");
OLDER(pthread_attr_setstacksize, "2.2.5");
OLDER(pthread_create, "2.2.5");
OLDER(pthread_detach, "2.2.5");
OLDER(pthread_getaffinity_np, "2.3.4");
OLDER(pthread_getattr_np, "2.2.5");
OLDER(pthread_getname_np, "2.12");
OLDER(pthread_getspecific, "2.2.5");
OLDER(pthread_join, "2.2.5");
OLDER(pthread_key_create, "2.2.5");
OLDER(pthread_key_delete, "2.2.5");
OLDER(pthread_kill, "2.2.5");
OLDER(pthread_mutex_timedlock, "2.2.5");
OLDER(pthread_mutex_trylock, "2.2.5");
OLDER(pthread_mutexattr_destroy, "2.2.5");
OLDER(pthread_mutexattr_init, "2.2.5");
OLDER(pthread_mutexattr_settype, "2.2.5");
OLDER(pthread_once, "2.2.5");
OLDER(pthread_rwlock_destroy, "2.2.5");
OLDER(pthread_rwlock_init, "2.2.5");
OLDER(pthread_rwlock_rdlock, "2.2.5");
OLDER(pthread_rwlock_unlock, "2.2.5");
OLDER(pthread_rwlock_wrlock, "2.2.5");
OLDER(pthread_setname_np, "2.12");
OLDER(pthread_setspecific, "2.2.5");
OLDER(pthread_sigmask, "2.2.5");
OLDER(sem_destroy, "2.2.5");
OLDER(sem_init, "2.2.5");
OLDER(sem_open, "2.2.5");
OLDER(sem_post, "2.2.5");
OLDER(sem_timedwait, "2.2.5");
OLDER(sem_wait, "2.2.5");
OLDER(dladdr, "2.2.5");
OLDER(dlclose, "2.2.5");
OLDER(dlerror, "2.2.5");
OLDER(dlopen, "2.2.5");
OLDER(dlsym, "2.2.5");
// The same algorithms with the error handling of SVID.
OLDER(exp, "2.2.5");
OLDER(exp2, "2.2.5");
OLDER(hypot, "2.2.5");
OLDER(hypotf, "2.2.5");
OLDER(log, "2.2.5");
OLDER(log2, "2.2.5");
OLDER(pow, "2.2.5");

// Before glibc 2.33 these were inline, and called functions with the version of the structure, 1.
int older_xstat(int version, const char *path, struct stat *info);
int older_fxstat(int version, int file, struct stat *info);
int older_lxstat(int version, const char *path, struct stat *info);
int older_fxstatat(int version, int folder, const char *path, struct stat *info, int flags);
__asm__(".symver older_xstat,__xstat@GLIBC_2.2.5");
__asm__(".symver older_fxstat,__fxstat@GLIBC_2.2.5");
__asm__(".symver older_lxstat,__lxstat@GLIBC_2.2.5");
__asm__(".symver older_fxstatat,__fxstatat@GLIBC_2.4");

#define HIDDEN __attribute__((visibility("hidden")))
HIDDEN int stat(const char *path, struct stat *info) { return older_xstat(1, path, info); }
HIDDEN int fstat(int file, struct stat *info) { return older_fxstat(1, file, info); }
HIDDEN int fstat64(int file, struct stat64 *info) { return older_fxstat(1, file, (struct stat *)info); }
HIDDEN int lstat(const char *path, struct stat *info) { return older_lxstat(1, path, info); }
HIDDEN int fstatat(int folder, const char *path, struct stat *info, int flags) {
  return older_fxstatat(1, folder, path, info, flags);
}

// Since glibc 2.32, where it says that locks are needless: never.
HIDDEN char __libc_single_threaded = 0;

// Since glibc 2.36; a part of libstdc++ that Lehr does not use asks for it.
HIDDEN uint32_t arc4random(void) {
  uint32_t number = 0;
  while (getrandom(&number, sizeof number, 0) != sizeof number) {
  }
  return number;
}

// Since glibc 2.29.
HIDDEN int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *actions, const char *path) {
  int (*add)(posix_spawn_file_actions_t *, const char *) =
      (int (*)(posix_spawn_file_actions_t *, const char *))dlsym(RTLD_DEFAULT, "posix_spawn_file_actions_addchdir_np");
  return add ? add(actions, path) : ENOSYS;
}
#endif
