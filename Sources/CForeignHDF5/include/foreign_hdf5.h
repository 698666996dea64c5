// HDF5 files of other programs, read by a process of its own.
//
// The library trusts what it reads: a damaged file can make it crash, loop, or ask for all memory. Here a child process
// opens the file and answers questions; the system limits its memory and time, and if it dies, only an answer is missing. It
// dies with its parent, and can open no file but the one that it was given.
#pragma once
#include <stdint.h>
#include <sys/types.h>

enum lehr_foreign_question {
  LEHR_FOREIGN_NAMES,      // the names in a group, each followed by a line break
  LEHR_FOREIGN_SHAPE,      // of a dataset, as 64-bit integers: kind, bytes of an element, lengths of the axes
  LEHR_FOREIGN_NUMBERS,    // of a dataset, as doubles
  LEHR_FOREIGN_INTEGERS,   // of a dataset, as 64-bit integers
  LEHR_FOREIGN_ATTRIBUTE,  // the strings of an attribute, each followed by a line break
  LEHR_FOREIGN_ATTRIBUTE_NUMBERS,  // the numbers of an attribute, as doubles
  LEHR_FOREIGN_STRINGS,    // of a dataset, each followed by a line break
  LEHR_FOREIGN_MEMBERS,    // of a dataset's enumeration: number, blank, name, line break
  LEHR_FOREIGN_FILTERS,    // that a dataset needs and the library lacks: their names, each followed by a line break
};

enum lehr_foreign_kind {
  LEHR_FOREIGN_OTHER,
  LEHR_FOREIGN_INTEGER,
  LEHR_FOREIGN_REAL,
  LEHR_FOREIGN_STRING,
  LEHR_FOREIGN_ENUMERATION,
};

// Instead of the length of an answer.
enum lehr_foreign_refusal {
  LEHR_FOREIGN_MISSING = -1,
  LEHR_FOREIGN_UNREADABLE = -2,
  LEHR_FOREIGN_TOO_LARGE = -3,
  LEHR_FOREIGN_ELSEWHERE = -4,  // external storage, an external or user-defined link, a virtual dataset
  LEHR_FOREIGN_FILTER = -5,     // compressed in a way that the library cannot undo
};

typedef struct {
  pid_t process;
  int socket;
} lehr_foreign_file;

// Starts a process that opens the file; socket is -1 if none can be started. Neither HDF5 nor this function may be at work
// in another thread: the process takes over the library, and all open sockets.
lehr_foreign_file lehr_foreign_open(const char *path);

// Asks about an object, "/" for the root: for its attribute (empty: the object), or the row of a dataset along its first axis (negative: all of it).
// Returns the length of the answer, which lehr_foreign_receive takes; a refusal; or -9 if the process is dead.
int64_t lehr_foreign_ask(lehr_foreign_file file, int question, const char *object, const char *attribute, int64_t row);

// Takes the answer; 0, or -9 if the process died meanwhile.
int lehr_foreign_receive(lehr_foreign_file file, void *answer, int64_t length);

// Ends the process.
void lehr_foreign_close(lehr_foreign_file file);
