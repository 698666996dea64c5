// OpenSSL's libcrypto, of which SHA-256 and Ed25519 are used. HDF5 needs the same package.
#pragma once
#include <openssl/evp.h>
