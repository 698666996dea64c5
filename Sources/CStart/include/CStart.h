#pragma once

/// The address space below which OpenBLAS cannot start, in bytes: 512 MiB and, unless the program is
/// static, 64 MiB per thread that it starts.
unsigned long long lehr_least_address_space(void);
