// The twin of the NEON kernel, in plain C.
#include <stdint.h>
#include "../../Sources/CKernel/include/CKernel.h"
#include "lanes_twin.h"
#define NAME(x) twin_##x
#include "../../Sources/CKernel/body.h"

const lehr_kernel lehr_twin = {
    "twin", WIDTH, PIECES, DEGREE, 1, 1, WINDOW, twin_sweep, twin_advance, twin_fill, twin_half_rows};
