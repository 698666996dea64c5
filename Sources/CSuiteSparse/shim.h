// CHOLMOD with the settings of this program.
#pragma once
#include <suitesparse/cholmod.h>

// Supernodal Cholesky, METIS ordering, silent.
static inline void lehr_cholmod_start(cholmod_common *common, int supernodal) {
  cholmod_l_start(common);
  common->print = 0;
  common->error_handler = 0;
  common->try_catch = 1;
  common->nmethods = 1;
  common->method[0].ordering = CHOLMOD_METIS;
  common->postorder = 1;
  common->supernodal = supernodal ? CHOLMOD_SUPERNODAL : CHOLMOD_SIMPLICIAL;
  common->final_ll = supernodal ? 1 : 0;
  common->quick_return_if_not_posdef = supernodal ? 1 : 0;
}
