#define _GNU_SOURCE
#include "foreign_hdf5.h"

#include <errno.h>
#include <fcntl.h>
#include <hdf5.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#ifdef __linux__
#include <sys/prctl.h>
#include <sys/syscall.h>
#endif
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

enum { OBJECT_LENGTH = 1024, ATTRIBUTE_LENGTH = 64, LARGEST_RANK = 8 };
// No answer is longer: 80 million particles.
static const uint64_t largest_answer = (uint64_t)1 << 31;
// Deflate packs up to a thousand bytes into one: what claims more than that of its file is no data.
static const uint64_t largest_ratio = 1100;
// Memory beyond the parent's; seconds of the processor for any file, and bytes of it that may take one more.
static const rlim_t most_memory = (rlim_t)6 << 30, least_seconds = 4, bytes_a_second = (rlim_t)1 << 26;
// Seconds of the clock that one question may take beyond those of the processor: a slow disk's.
static const unsigned int patience = 60;

typedef struct {
  int32_t question;
  int64_t row;
  char object[OBJECT_LENGTH];
  char attribute[ATTRIBUTE_LENGTH];
} request;

static int send_all(int socket, const void *bytes, size_t count) {
  for (const char *at = bytes; count > 0;) {
    ssize_t sent = send(socket, at, count, MSG_NOSIGNAL);
    if (sent < 0 && errno == EINTR) continue;
    if (sent <= 0) return -9;
    at += sent;
    count -= (size_t)sent;
  }
  return 0;
}

static int receive_all(int socket, void *bytes, size_t count) {
  for (char *at = bytes; count > 0;) {
    ssize_t got = recv(socket, at, count, 0);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return -9;
    at += got;
    count -= (size_t)got;
  }
  return 0;
}

// An answer as it grows.
typedef struct {
  char *bytes;
  size_t count, room;
} answer;

static void add(answer *a, const void *bytes, size_t count) {
  if (a->count + count > a->room) {
    a->room = 2 * (a->count + count) + 4096;
    char *more = realloc(a->bytes, a->room);
    if (!more) _exit(1);
    a->bytes = more;
  }
  memcpy(a->bytes + a->count, bytes, count);
  a->count += count;
}

static int64_t names(hid_t file, const char *path, answer *a) {
  hid_t group = H5Gopen2(file, path, H5P_DEFAULT);
  if (group < 0) return LEHR_FOREIGN_MISSING;
  H5G_info_t info;
  if (H5Gget_info(group, &info) < 0) return LEHR_FOREIGN_UNREADABLE;
  for (hsize_t k = 0; k < info.nlinks && k < 10000; ++k) {
    char name[256];
    ssize_t length = H5Lget_name_by_idx(group, ".", H5_INDEX_NAME, H5_ITER_INC, k, name, sizeof name, H5P_DEFAULT);
    if (length <= 0 || length >= (ssize_t)sizeof name || strchr(name, '\n')) continue;
    add(a, name, (size_t)length);
    add(a, "\n", 1);
  }
  return (int64_t)a->count;
}

// Whether a dataset's numbers stand in its own file: neither in others, which it names, nor in those of other datasets.
static int stands_within(hid_t set) {
  hid_t creation = H5Dget_create_plist(set);
  if (creation < 0) return 0;
  int within = H5Pget_external_count(creation) == 0 && H5Pget_layout(creation) != H5D_VIRTUAL;
  H5Pclose(creation);
  return within;
}

static int kind_of(hid_t type) {
  switch (H5Tget_class(type)) {
    case H5T_FLOAT: return LEHR_FOREIGN_REAL;
    case H5T_INTEGER: return LEHR_FOREIGN_INTEGER;
    case H5T_STRING: return LEHR_FOREIGN_STRING;
    case H5T_ENUM: return LEHR_FOREIGN_ENUMERATION;
    default: return LEHR_FOREIGN_OTHER;
  }
}

static int64_t shape(hid_t set, answer *a) {
  hid_t type = H5Dget_type(set), space = H5Dget_space(set);
  hsize_t lengths[LARGEST_RANK];
  int rank = H5Sget_simple_extent_ndims(space);
  if (type < 0 || rank < 0 || rank > LARGEST_RANK) return LEHR_FOREIGN_UNREADABLE;
  if (H5Sget_simple_extent_dims(space, lengths, NULL) < 0) return LEHR_FOREIGN_UNREADABLE;
  int64_t head[2] = {kind_of(type), (int64_t)H5Tget_size(type)};
  add(a, head, sizeof head);
  for (int k = 0; k < rank; ++k) {
    int64_t length = lengths[k] > (hsize_t)1 << 40 ? (int64_t)1 << 40 : (int64_t)lengths[k];
    add(a, &length, sizeof length);
  }
  return (int64_t)a->count;
}

// The names of the filters that a dataset needs and the library lacks.
static int64_t missing_filters(hid_t set, answer *a) {
  hid_t creation = H5Dget_create_plist(set);
  if (creation < 0) return LEHR_FOREIGN_UNREADABLE;
  int count = H5Pget_nfilters(creation);
  for (int k = 0; k < count && k < 32; ++k) {
    char name[64] = {0}, text[96];
    size_t values = 0;
    unsigned int flags = 0;
    H5Z_filter_t filter = H5Pget_filter2(creation, (unsigned int)k, &flags, &values, NULL, sizeof name, name, NULL);
    if (filter < 0 || H5Zfilter_avail(filter) > 0) continue;
    name[sizeof name - 1] = 0;
    int length = snprintf(text, sizeof text, "%s (%d)\n", name, filter);
    add(a, text, (size_t)length);
  }
  H5Pclose(creation);
  return (int64_t)a->count;
}

// The elements of a dataset, or of its row: their selection, and their number.
static int64_t select_row(hid_t set, int64_t row, hid_t *space, hid_t *memory) {
  hsize_t lengths[LARGEST_RANK] = {0}, start[LARGEST_RANK] = {0};
  *space = H5Dget_space(set);
  int rank = H5Sget_simple_extent_ndims(*space);
  if (rank < 0 || rank > LARGEST_RANK) return LEHR_FOREIGN_UNREADABLE;
  if (H5Sget_simple_extent_dims(*space, lengths, NULL) < 0) return LEHR_FOREIGN_UNREADABLE;
  if (row >= 0) {
    if (rank < 1 || (hsize_t)row >= lengths[0]) return LEHR_FOREIGN_MISSING;
    start[0] = (hsize_t)row;
    lengths[0] = 1;
  }
  uint64_t count = 1;
  for (int k = 0; k < rank; ++k) {
    if (lengths[k] > 0 && count > largest_answer / 8 / lengths[k]) return LEHR_FOREIGN_TOO_LARGE;
    count *= lengths[k];
  }
  *memory = H5Screate_simple(rank, lengths, NULL);
  if (row >= 0 && H5Sselect_hyperslab(*space, H5S_SELECT_SET, start, NULL, lengths, NULL) < 0)
    return LEHR_FOREIGN_UNREADABLE;
  return (int64_t)count;
}

// Whether so many elements of this type can be stored in a file of this size.
static int is_plausible(hid_t set, uint64_t count, size_t size, uint64_t file_size) {
  uint64_t stored = H5Dget_storage_size(set);
  if (stored > file_size) stored = file_size;
  return count * size / largest_ratio <= stored;
}

static int64_t numbers(hid_t set, int64_t row, int integers, uint64_t file_size, answer *a) {
  hid_t type = H5Dget_type(set), space, memory;
  int kind = kind_of(type);
  int is_whole = kind == LEHR_FOREIGN_INTEGER || kind == LEHR_FOREIGN_ENUMERATION;
  if (!is_whole && (integers || kind != LEHR_FOREIGN_REAL)) return LEHR_FOREIGN_UNREADABLE;
  int64_t found = select_row(set, row, &space, &memory);
  if (found < 0) return found;
  uint64_t count = (uint64_t)found;
  if (!is_plausible(set, count, H5Tget_size(type), file_size)) return LEHR_FOREIGN_TOO_LARGE;
  if (count > 0) {
    answer missing = {0};
    if (missing_filters(set, &missing) > 0) return LEHR_FOREIGN_FILTER;
    a->bytes = malloc(8 * count);
    if (!a->bytes) return LEHR_FOREIGN_TOO_LARGE;
    a->count = a->room = 8 * count;
    hid_t native = integers ? H5T_NATIVE_INT64 : H5T_NATIVE_DOUBLE;
    if (H5Dread(set, native, memory, space, H5P_DEFAULT, a->bytes) < 0) return LEHR_FOREIGN_UNREADABLE;
  }
  return (int64_t)a->count;
}

// Strings, each followed by a line break, without the ends that fill fixed lengths.
static void add_strings(answer *a, const char *bytes, uint64_t count, size_t size, int is_variable) {
  for (uint64_t k = 0; k < count; ++k) {
    const char *text = is_variable ? ((char *const *)(const void *)bytes)[k] : bytes + k * size;
    size_t length = text ? strnlen(text, is_variable ? 10000 : size) : 0;
    while (length > 0 && text[length - 1] == ' ') --length;
    const char *line = text;
    for (size_t c = 0; c < length; ++c) {
      char letter = line[c] == '\n' ? ' ' : line[c];
      add(a, &letter, 1);
    }
    add(a, "\n", 1);
  }
}

static int64_t strings(hid_t set, int64_t row, uint64_t file_size, answer *a) {
  hid_t type = H5Dget_type(set), space, memory;
  if (H5Tget_class(type) != H5T_STRING) return LEHR_FOREIGN_UNREADABLE;
  int64_t count = select_row(set, row, &space, &memory);
  if (count < 0) return count;
  size_t size = H5Tget_size(type);
  if (size > 10000 || !is_plausible(set, (uint64_t)count, size, file_size)) return LEHR_FOREIGN_TOO_LARGE;
  answer missing = {0};
  if (missing_filters(set, &missing) > 0) return LEHR_FOREIGN_FILTER;
  char *bytes = calloc((size_t)count + 1, size);
  if (!bytes) return LEHR_FOREIGN_TOO_LARGE;
  if (count > 0 && H5Dread(set, type, memory, space, H5P_DEFAULT, bytes) < 0) return LEHR_FOREIGN_UNREADABLE;
  add_strings(a, bytes, (uint64_t)count, size, H5Tis_variable_str(type) > 0);
  return (int64_t)a->count;
}

static int64_t members(hid_t set, answer *a) {
  hid_t type = H5Dget_type(set);
  if (H5Tget_class(type) != H5T_ENUM) return LEHR_FOREIGN_UNREADABLE;
  int count = H5Tget_nmembers(type);
  for (int k = 0; k < count && k < 10000; ++k) {
    union {
      char bytes[64];
      int64_t number;
    } value = {{0}};
    hid_t base = H5Tget_super(type);
    if (H5Tget_size(type) > sizeof value.bytes || H5Tget_member_value(type, (unsigned int)k, value.bytes) < 0 ||
        H5Tconvert(base, H5T_NATIVE_INT64, 1, value.bytes, NULL, H5P_DEFAULT) < 0)
      return LEHR_FOREIGN_UNREADABLE;
    H5Tclose(base);
    char text[32];
    int length = snprintf(text, sizeof text, "%lld ", (long long)value.number);
    add(a, text, (size_t)length);
    char *name = H5Tget_member_name(type, (unsigned int)k);
    if (!name) return LEHR_FOREIGN_UNREADABLE;
    add(a, name, strnlen(name, 256));
    add(a, "\n", 1);
    H5free_memory(name);
  }
  return (int64_t)a->count;
}

static int64_t attribute(hid_t file, const char *path, const char *name, int of_numbers, answer *a) {
  if (H5Aexists_by_name(file, path, name, H5P_DEFAULT) <= 0) return LEHR_FOREIGN_MISSING;
  hid_t attribute = H5Aopen_by_name(file, path, name, H5P_DEFAULT, H5P_DEFAULT);
  hid_t type = H5Aget_type(attribute), space = H5Aget_space(attribute);
  hssize_t count = H5Sget_simple_extent_npoints(space);
  if (attribute < 0 || type < 0 || count < 0) return LEHR_FOREIGN_UNREADABLE;
  size_t size = H5Tget_size(type);
  if (count > 1000 || size > 10000) return LEHR_FOREIGN_TOO_LARGE;
  if (of_numbers) {
    int kind = kind_of(type);
    if (kind != LEHR_FOREIGN_INTEGER && kind != LEHR_FOREIGN_REAL) return LEHR_FOREIGN_UNREADABLE;
    double values[1000] = {0};
    if (count > 0 && H5Aread(attribute, H5T_NATIVE_DOUBLE, values) < 0) return LEHR_FOREIGN_UNREADABLE;
    add(a, values, 8 * (size_t)count);
    return (int64_t)a->count;
  }
  if (H5Tget_class(type) != H5T_STRING) return LEHR_FOREIGN_UNREADABLE;
  char *bytes = calloc((size_t)count + 1, size);
  if (!bytes || (count > 0 && H5Aread(attribute, type, bytes) < 0)) return LEHR_FOREIGN_UNREADABLE;
  add_strings(a, bytes, (uint64_t)count, size, H5Tis_variable_str(type) > 0);
  return (int64_t)a->count;
}

static int64_t reply(hid_t file, const request *r, uint64_t file_size, answer *a) {
  // Paths are asked for link by link: the library complains about a missing one in the middle.
  char so_far[OBJECT_LENGTH];
  for (size_t k = 1; k <= strlen(r->object) && strcmp(r->object, "/") != 0; ++k) {
    if (r->object[k] != '/' && r->object[k] != 0) continue;
    memcpy(so_far, r->object, k);
    so_far[k] = 0;
    if (H5Lexists(file, so_far, H5P_DEFAULT) <= 0) return LEHR_FOREIGN_MISSING;
    H5L_info_t link;
    if (H5Lget_info(file, so_far, &link, H5P_DEFAULT) < 0) return LEHR_FOREIGN_UNREADABLE;
    // Links of files, and those that only a program of its own understands.
    if (link.type != H5L_TYPE_HARD && link.type != H5L_TYPE_SOFT) return LEHR_FOREIGN_ELSEWHERE;
  }
  if (r->question == LEHR_FOREIGN_NAMES) return names(file, r->object, a);
  if (r->question == LEHR_FOREIGN_ATTRIBUTE || r->question == LEHR_FOREIGN_ATTRIBUTE_NUMBERS)
    return attribute(file, r->object, r->attribute, r->question == LEHR_FOREIGN_ATTRIBUTE_NUMBERS, a);
  hid_t object = H5Oopen(file, r->object, H5P_DEFAULT);
  if (object < 0) return LEHR_FOREIGN_UNREADABLE;
  if (H5Iget_type(object) != H5I_DATASET) return LEHR_FOREIGN_MISSING;
  if (!stands_within(object)) return LEHR_FOREIGN_ELSEWHERE;
  if (r->question == LEHR_FOREIGN_SHAPE) return shape(object, a);
  if (r->question == LEHR_FOREIGN_STRINGS) return strings(object, r->row, file_size, a);
  if (r->question == LEHR_FOREIGN_MEMBERS) return members(object, a);
  if (r->question == LEHR_FOREIGN_FILTERS) return missing_filters(object, a);
  return numbers(object, r->row, r->question == LEHR_FOREIGN_INTEGERS, file_size, a);
}

// Opens the file, which must be a regular one, for HDF5: by its number, so that it is the one that was looked at.
static hid_t opened(const char *path, struct stat *info) {
  // A pipe would keep us waiting.
  int descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC);
  if (descriptor < 0 || fstat(descriptor, info) != 0 || !S_ISREG(info->st_mode)) return -1;
  char name[32];
  snprintf(name, sizeof name, "/dev/fd/%d", descriptor);
  return H5Fopen(name, H5F_ACC_RDONLY, H5P_DEFAULT);
}

// What the child may take: memory, seconds of the processor.
static void limit(off_t file_size) {
  rlim_t most_seconds = least_seconds + (rlim_t)file_size / bytes_a_second;
  struct rlimit seconds = {most_seconds, most_seconds + 1}, none = {0, 0};
  setrlimit(RLIMIT_CPU, &seconds);
  setrlimit(RLIMIT_CORE, &none);
  unsigned long pages = 0;
  FILE *status = fopen("/proc/self/statm", "r");
  if (status && fscanf(status, "%lu", &pages) == 1) {
    rlim_t limit = (rlim_t)pages * (rlim_t)sysconf(_SC_PAGESIZE) + most_memory;
    struct rlimit memory = {limit, limit};
    setrlimit(RLIMIT_AS, &memory);
  }
  if (status) fclose(status);
}

// The child: answers until nobody asks. What it opens is closed by its end.
static void serve(const char *path, int socket) {
  struct stat info = {0};
  limit(stat(path, &info) == 0 ? info.st_size : 0);
  H5Eset_auto2(H5E_DEFAULT, NULL, NULL);
  // Soft links may lead through links of other files.
  H5Lunregister(H5L_TYPE_EXTERNAL);
  alarm(patience);
  hid_t file = opened(path, &info);
  alarm(0);
  // From here on no other file can be opened, whatever the file asks for: not its external storage, the sources of its virtual
  // datasets, or a filter's library.
  struct rlimit none = {0, 0};
  setrlimit(RLIMIT_NOFILE, &none);
  request r;
  while (receive_all(socket, &r, sizeof r) == 0) {
    answer a = {0};
    alarm(patience + (unsigned int)((uint64_t)info.st_size / bytes_a_second));
    int64_t length = file < 0 ? LEHR_FOREIGN_UNREADABLE : reply(file, &r, (uint64_t)info.st_size, &a);
    if (send_all(socket, &length, sizeof length) != 0) break;
    if (length > 0 && send_all(socket, a.bytes, (size_t)length) != 0) break;
    alarm(0);
    free(a.bytes);
  }
  _exit(0);
}

// The child keeps nothing of its parent's but the socket, and ends with it.
static int part_from(pid_t parent, int socket) {
#ifdef __linux__
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (getppid() != parent) _exit(1);
#else
  (void)parent;
#endif
  // Signals that end it by themselves. A crash is expected of some files: it is the parent's business to say so.
  static const int fatal[] = {SIGSEGV, SIGABRT, SIGBUS, SIGXCPU, SIGALRM, SIGTERM, SIGINT};
  sigset_t set;
  sigemptyset(&set);
  for (size_t k = 0; k < sizeof fatal / sizeof *fatal; ++k) {
    signal(fatal[k], SIG_DFL);
    sigaddset(&set, fatal[k]);
  }
  sigprocmask(SIG_UNBLOCK, &set, NULL);
  // Locks and other children's sockets among them.
  int own = socket == 3 ? 3 : dup2(socket, 3);
  if (own != 3) _exit(1);
#ifdef SYS_close_range
  if (syscall(SYS_close_range, 4, ~0U, 0) != 0)
#endif
    for (int k = 4; k < 1024; ++k) close(k);
  return own;
}

lehr_foreign_file lehr_foreign_open(const char *path) {
  lehr_foreign_file file = {-1, -1};
  int ends[2];
  if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0) return file;
  pid_t parent = getpid(), process = fork();
  if (process == 0) serve(path, part_from(parent, ends[1]));
  close(ends[1]);
  if (process < 0) {
    close(ends[0]);
    return file;
  }
  file.process = process;
  file.socket = ends[0];
  return file;
}

int64_t lehr_foreign_ask(lehr_foreign_file file, int question, const char *object, const char *attribute, int64_t row) {
  request r;
  memset(&r, 0, sizeof r);
  if (strlen(object) >= OBJECT_LENGTH || strlen(attribute) >= ATTRIBUTE_LENGTH) return LEHR_FOREIGN_MISSING;
  r.question = question;
  r.row = row;
  strcpy(r.object, object);
  strcpy(r.attribute, attribute);
  int64_t length;
  if (send_all(file.socket, &r, sizeof r) != 0) return -9;
  if (receive_all(file.socket, &length, sizeof length) != 0) return -9;
  return length < -5 || length > (int64_t)largest_answer ? -9 : length;
}

int lehr_foreign_receive(lehr_foreign_file file, void *answer, int64_t length) {
  return receive_all(file.socket, answer, (size_t)length);
}

void lehr_foreign_close(lehr_foreign_file file) {
  close(file.socket);
  // A child that loops has not noticed that nobody asks; it will not be missed.
  kill(file.process, SIGKILL);
  while (waitpid(file.process, NULL, 0) < 0 && errno == EINTR) {
  }
}
