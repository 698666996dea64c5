// Functions of older versions of the C library, for the static library of the Python package; empty in every other build.
#pragma once
