#define LEHR_TOGETHER 1
#include "lanes.h"

const lehr_lanes lehr_lanes_baseline = LEHR_LANES;
