// An empty collection of ICU's data, in its own format: the format's header, then the number of entries, 0. The data of
// languages, calendars and time zones, which Lehr does not use, are 34 MB of Foundation's archive; the properties of characters
// and regular expressions are elsewhere and stay. Another version of ICU has another name, and keeps its data.
#ifdef LEHR_STATIC
#include <stdint.h>

__attribute__((visibility("hidden"))) extern const struct {
  uint16_t header_size;
  uint8_t magic[2];
  uint16_t info_size, reserved;
  uint8_t is_big_endian, charset, character_size, reserved_byte;
  uint8_t format[4], format_version[4], data_version[4];
  uint8_t padding[8];
  uint32_t count, reserved_count;
} icudt76_dat __attribute__((aligned(16)));

const __typeof__(icudt76_dat) icudt76_dat = {
    32, {0xda, 0x27}, 20, 0, 0, 0, 2, 0, {'T', 'o', 'C', 'P'}, {1, 0, 0, 0}, {0, 0, 0, 0}, {0}, 0, 0,
};
#endif
