#include "lehr.h"
