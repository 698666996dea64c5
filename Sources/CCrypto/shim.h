// OpenSSL's libcrypto, of which SHA-256 is used. HDF5 needs the same package.
#pragma once
#include <openssl/sha.h>
