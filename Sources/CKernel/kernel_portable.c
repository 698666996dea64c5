// Four lanes in plain C.
#include <stdint.h>
#include "include/CKernel.h"
#include "lanes_portable.h"
#define NAME(x) portable_##x
#include "body.h"

const lehr_kernel lehr_portable = {
    "portable", WIDTH, PIECES, DEGREE, 0, 0, WIDTH, portable_sweep, portable_advance, portable_fill, portable_half_rows};
