#include "packing.h"

#include <bzlib.h>
#include <lzma.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>
#include <zstd.h>
#include <zstd_errors.h>

struct lehr_unpacker {
  int packing;
  int is_within;  // whether a member has begun
  z_stream gzip;
  bz_stream bzip2;
  lzma_stream xz;
  ZSTD_DStream *zstd;
};

// xz files of the largest preset need 65 MiB.
static const uint64_t xz_memory = (uint64_t)1 << 30;
// The largest window, of zstd --ultra --long=31: 2 GiB, half of the largest file that is read.
static const int zstd_window = 31;

static int begin(lehr_unpacker *u) {
  u->is_within = 1;
  switch (u->packing) {
    case LEHR_GZIP: return inflateInit2(&u->gzip, 15 + 16) == Z_OK;
    case LEHR_BZIP2: return BZ2_bzDecompressInit(&u->bzip2, 0, 0) == BZ_OK;
    case LEHR_XZ: {
      lzma_stream fresh = LZMA_STREAM_INIT;
      u->xz = fresh;
      return lzma_stream_decoder(&u->xz, xz_memory, 0) == LZMA_OK;
    }
    default:
      u->zstd = ZSTD_createDStream();
      return u->zstd && !ZSTD_isError(ZSTD_DCtx_setParameter(u->zstd, ZSTD_d_windowLogMax, zstd_window));
  }
}

static void end(lehr_unpacker *u) {
  if (!u->is_within) return;
  u->is_within = 0;
  switch (u->packing) {
    case LEHR_GZIP: inflateEnd(&u->gzip); break;
    case LEHR_BZIP2: BZ2_bzDecompressEnd(&u->bzip2); break;
    case LEHR_XZ: lzma_end(&u->xz); break;
    default: ZSTD_freeDStream(u->zstd);
  }
}

lehr_unpacker *lehr_unpacker_make(int packing) {
  lehr_unpacker *u = calloc(1, sizeof *u);
  if (u) u->packing = packing;
  return u;
}

void lehr_unpacker_free(lehr_unpacker *u) {
  if (u) end(u);
  free(u);
}

static unsigned int clipped(size_t count) { return count < (1u << 30) ? (unsigned int)count : 1u << 30; }

static int unpack_gzip(lehr_unpacker *u, const uint8_t **in, size_t *in_left, uint8_t **out, size_t *out_left) {
  unsigned int offered = clipped(*in_left), room = clipped(*out_left);
  u->gzip.next_in = (Bytef *)*in;
  u->gzip.avail_in = offered;
  u->gzip.next_out = *out;
  u->gzip.avail_out = room;
  int status = inflate(&u->gzip, Z_NO_FLUSH);
  *in += offered - u->gzip.avail_in;
  *in_left -= offered - u->gzip.avail_in;
  *out += room - u->gzip.avail_out;
  *out_left -= room - u->gzip.avail_out;
  if (status == Z_STREAM_END) return LEHR_UNPACKED_MEMBER;
  // Nothing to read, or no room.
  if (status == Z_OK || status == Z_BUF_ERROR) return LEHR_UNPACKED_SOME;
  return status == Z_MEM_ERROR ? LEHR_UNPACKED_NO_MEMORY : LEHR_UNPACKED_DAMAGED;
}

static int unpack_bzip2(lehr_unpacker *u, const uint8_t **in, size_t *in_left, uint8_t **out, size_t *out_left) {
  unsigned int offered = clipped(*in_left), room = clipped(*out_left);
  u->bzip2.next_in = (char *)*in;
  u->bzip2.avail_in = offered;
  u->bzip2.next_out = (char *)*out;
  u->bzip2.avail_out = room;
  int status = BZ2_bzDecompress(&u->bzip2);
  *in += offered - u->bzip2.avail_in;
  *in_left -= offered - u->bzip2.avail_in;
  *out += room - u->bzip2.avail_out;
  *out_left -= room - u->bzip2.avail_out;
  if (status == BZ_STREAM_END) return LEHR_UNPACKED_MEMBER;
  if (status == BZ_OK) return LEHR_UNPACKED_SOME;
  return status == BZ_MEM_ERROR ? LEHR_UNPACKED_NO_MEMORY : LEHR_UNPACKED_DAMAGED;
}

static int unpack_xz(lehr_unpacker *u, const uint8_t **in, size_t *in_left, uint8_t **out, size_t *out_left) {
  u->xz.next_in = *in;
  u->xz.avail_in = *in_left;
  u->xz.next_out = *out;
  u->xz.avail_out = *out_left;
  lzma_ret status = lzma_code(&u->xz, LZMA_RUN);
  *in = u->xz.next_in;
  *in_left = u->xz.avail_in;
  *out = u->xz.next_out;
  *out_left = u->xz.avail_out;
  if (status == LZMA_STREAM_END) return LEHR_UNPACKED_MEMBER;
  if (status == LZMA_OK || status == LZMA_BUF_ERROR) return LEHR_UNPACKED_SOME;
  return status == LZMA_MEM_ERROR || status == LZMA_MEMLIMIT_ERROR ? LEHR_UNPACKED_NO_MEMORY : LEHR_UNPACKED_DAMAGED;
}

static int unpack_zstd(lehr_unpacker *u, const uint8_t **in, size_t *in_left, uint8_t **out, size_t *out_left) {
  ZSTD_inBuffer source = {*in, *in_left, 0};
  ZSTD_outBuffer target = {*out, *out_left, 0};
  size_t status = ZSTD_decompressStream(u->zstd, &target, &source);
  *in += source.pos;
  *in_left -= source.pos;
  *out += target.pos;
  *out_left -= target.pos;
  if (status == 0) return LEHR_UNPACKED_MEMBER;
  if (!ZSTD_isError(status)) return LEHR_UNPACKED_SOME;
  return ZSTD_getErrorCode(status) == ZSTD_error_memory_allocation ? LEHR_UNPACKED_NO_MEMORY : LEHR_UNPACKED_DAMAGED;
}

int lehr_unpack(lehr_unpacker *u, const uint8_t **in, size_t *in_left, uint8_t **out, size_t *out_left) {
  if (!u->is_within && !begin(u)) return LEHR_UNPACKED_NO_MEMORY;
  int status;
  switch (u->packing) {
    case LEHR_GZIP: status = unpack_gzip(u, in, in_left, out, out_left); break;
    case LEHR_BZIP2: status = unpack_bzip2(u, in, in_left, out, out_left); break;
    case LEHR_XZ: status = unpack_xz(u, in, in_left, out, out_left); break;
    default: status = unpack_zstd(u, in, in_left, out, out_left);
  }
  if (status == LEHR_UNPACKED_MEMBER) end(u);
  return status;
}

size_t lehr_packed_bound(int packing, size_t count) {
  switch (packing) {
    case LEHR_GZIP: return compressBound(count) + 32;
    case LEHR_BZIP2: return count + count / 100 + 601;
    case LEHR_XZ: return lzma_stream_buffer_bound(count);
    default: return ZSTD_compressBound(count);
  }
}

size_t lehr_pack(int packing, const uint8_t *in, size_t count, uint8_t *out, size_t room) {
  switch (packing) {
    case LEHR_GZIP: {
      // Without a time and a name.
      z_stream stream;
      memset(&stream, 0, sizeof stream);
      if (deflateInit2(&stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) != Z_OK) return 0;
      size_t left = count, free_room = room;
      stream.next_in = (Bytef *)in;
      stream.next_out = out;
      int status = Z_OK;
      while (status == Z_OK) {
        unsigned int offered = clipped(left), offered_room = clipped(free_room);
        stream.avail_in = offered;
        stream.avail_out = offered_room;
        status = deflate(&stream, offered == left ? Z_FINISH : Z_NO_FLUSH);
        left -= offered - stream.avail_in;
        free_room -= offered_room - stream.avail_out;
      }
      deflateEnd(&stream);
      return status == Z_STREAM_END ? room - free_room : 0;
    }
    case LEHR_BZIP2: {
      if (count >= (size_t)1 << 31 || room >= (size_t)1 << 32) return 0;
      unsigned int length = (unsigned int)room;
      int status = BZ2_bzBuffToBuffCompress((char *)out, &length, (char *)in, (unsigned int)count, 9, 0, 0);
      return status == BZ_OK ? length : 0;
    }
    case LEHR_XZ: {
      size_t length = 0;
      lzma_ret status = lzma_easy_buffer_encode(6, LZMA_CHECK_CRC64, NULL, in, count, out, &length, room);
      return status == LZMA_OK ? length : 0;
    }
    default: {
      size_t length = ZSTD_compress(out, room, in, count, 9);
      return ZSTD_isError(length) ? 0 : length;
    }
  }
}

int lehr_inflate_raw(const uint8_t *in, size_t count, uint8_t *out, size_t room) {
  z_stream stream;
  memset(&stream, 0, sizeof stream);
  if (inflateInit2(&stream, -15) != Z_OK) return -1;
  size_t left = count, free_room = room;
  stream.next_in = (Bytef *)in;
  stream.next_out = out;
  int status = Z_OK;
  while (status == Z_OK) {
    unsigned int offered = clipped(left), offered_room = clipped(free_room);
    stream.avail_in = offered;
    stream.avail_out = offered_room;
    status = inflate(&stream, Z_NO_FLUSH);
    if (offered == stream.avail_in && offered_room == stream.avail_out && status == Z_OK) break;
    left -= offered - stream.avail_in;
    free_room -= offered_room - stream.avail_out;
  }
  inflateEnd(&stream);
  return status == Z_STREAM_END && free_room == 0 ? 0 : -1;
}
