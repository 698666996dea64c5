// Four lanes in plain C.
#include <stdint.h>
#include "lanes_portable.h"
#define NAME(x) portable_##x
#include "body.h"

const lehr_kernel lehr_portable = {
    "portable", WIDTH, PIECES, DEGREE, portable_sweep, portable_advance, portable_fill, portable_half_rows};
