// HDF5 files whose numbers stand elsewhere, as an attacker would write them.
#pragma once

enum hostile_way {
  HOSTILE_NOT,              // a sound H5MD file
  HOSTILE_EXTERNAL_STORAGE, // positions are the bytes of another file
  HOSTILE_EXTERNAL_LINK,    // positions are a dataset of another HDF5 file
  HOSTILE_LINK_ON_THE_WAY,  // the group of particles is a soft link through an external one
  HOSTILE_VIRTUAL_DATASET,  // positions are put together from a dataset of another HDF5 file
  HOSTILE_USER_LINK,        // positions are a link of a class that a program defines itself
};

// Writes a file of `count` particles at `path`, its positions at `target`; 0 if that went well.
int hostile_write(const char *path, enum hostile_way way, const char *target, unsigned long long count);
