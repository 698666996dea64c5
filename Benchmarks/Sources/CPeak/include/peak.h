#pragma once

/// Lanes of a float in the widest vector of this processor: 16, 8 or 4.
int peak_float_lanes(void);

/// Cycles per second, from a chain of dependent additions at one a cycle.
double peak_cycles_per_second(void);
/// Fused multiply-adds of floats per second at the full vector width.
double peak_float_fma_per_second(void);
/// Fused multiply-adds of doubles per second at the full vector width.
double peak_double_fma_per_second(void);
/// Bytes per second that vector loads bring from the first-level cache.
double peak_cache_bytes_per_second(void);
/// Elements per second that gathers of 32-bit numbers bring from the first-level cache; 0 without such an instruction.
double peak_gathered_words_per_second(void);
/// Elements per second that gathers of 64-bit numbers bring from the first-level cache; 0 without such an instruction.
double peak_gathered_doublewords_per_second(void);
