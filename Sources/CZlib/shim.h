// zlib's initializers are macros, which Swift cannot import: here they are functions.
#pragma once
#include <zlib.h>

// Reads gzip files only.
static inline int lehr_z_begin_reading(z_stream *stream) { return inflateInit2(stream, 15 + 16); }

// Writes gzip files whose head holds neither a time nor a name.
static inline int lehr_z_begin_writing(z_stream *stream) {
  return deflateInit2(stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
}
