// Decompression of gzip, bzip2, xz and zstd with one interface, and compression of whole buffers.
#pragma once
#include <stddef.h>
#include <stdint.h>

enum lehr_packing { LEHR_GZIP, LEHR_BZIP2, LEHR_XZ, LEHR_ZSTD };

enum lehr_unpacking {
  LEHR_UNPACKED_SOME,    // more may come
  LEHR_UNPACKED_MEMBER,  // a member of the file has ended; another may follow
  LEHR_UNPACKED_DAMAGED,
  LEHR_UNPACKED_NO_MEMORY,
};

typedef struct lehr_unpacker lehr_unpacker;

// Null if there is no memory.
lehr_unpacker *lehr_unpacker_make(int packing);
void lehr_unpacker_free(lehr_unpacker *unpacker);
// Advances the two pointers by what was read and written.
int lehr_unpack(lehr_unpacker *unpacker, const uint8_t **in, size_t *in_left, uint8_t **out, size_t *out_left);

// The largest number of bytes that `count` bytes may be packed into.
size_t lehr_packed_bound(int packing, size_t count);
// Packs whole; returns the number of bytes, or 0 if that fails. The same bytes give the same result.
size_t lehr_pack(int packing, const uint8_t *in, size_t count, uint8_t *out, size_t room);

// Inflates raw deflate of known length, as in zip archives; 0, or -1 if the bytes are not such.
int lehr_inflate_raw(const uint8_t *in, size_t count, uint8_t *out, size_t room);
