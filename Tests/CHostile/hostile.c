#include "include/CHostile.h"

#include <hdf5.h>
#include <stdlib.h>

static void put(hid_t file, const char *path, hid_t type, int rank, const hsize_t *lengths, const void *numbers) {
  hid_t space = H5Screate_simple(rank, lengths, NULL);
  hid_t set = H5Dcreate2(file, path, type, space, H5P_DEFAULT, H5P_DEFAULT, H5P_DEFAULT);
  H5Dwrite(set, type, H5S_ALL, H5S_ALL, H5P_DEFAULT, numbers);
  H5Dclose(set);
  H5Sclose(space);
}

static hid_t group(hid_t file, const char *path) {
  return H5Gcreate2(file, path, H5P_DEFAULT, H5P_DEFAULT, H5P_DEFAULT);
}

static void box(hid_t file) {
  hid_t place = group(file, "/particles/all/box");
  hid_t text = H5Tcopy(H5T_C_S1), space = H5Screate(H5S_SCALAR);
  H5Tset_size(text, 8);
  hid_t boundary = H5Acreate2(place, "boundary", text, space, H5P_DEFAULT, H5P_DEFAULT);
  H5Awrite(boundary, text, "periodic");
  H5Aclose(boundary);
  H5Sclose(space);
  H5Tclose(text);
  H5Gclose(place);
  const hsize_t three = 3;
  const double edges[] = {9, 9, 9};
  put(file, "/particles/all/box/edges", H5T_NATIVE_DOUBLE, 1, &three, edges);
}

static ssize_t nowhere(const char *name, const void *data, size_t size, void *buffer, size_t room) {
  (void)name, (void)data, (void)size, (void)buffer, (void)room;
  return 0;
}

static hid_t follow(const char *name, hid_t group, const void *data, size_t size, hid_t list, hid_t other) {
  (void)name, (void)group, (void)data, (void)size, (void)list, (void)other;
  return -1;
}

int hostile_write(const char *path, enum hostile_way way, const char *target, unsigned long long count) {
  hid_t file = H5Fcreate(path, H5F_ACC_TRUNC, H5P_DEFAULT, H5P_DEFAULT);
  if (file < 0) return 1;
  H5Gclose(group(file, "/particles"));
  const char *place = "/particles/all/position/value";
  const hsize_t lengths[] = {1, count, 3};
  int failed = 0;
  if (way == HOSTILE_LINK_ON_THE_WAY) {
    failed = H5Lcreate_external(target, "/particles", file, "/elsewhere", H5P_DEFAULT, H5P_DEFAULT) < 0
             || H5Lcreate_soft("/elsewhere/all", file, "/particles/all", H5P_DEFAULT, H5P_DEFAULT) < 0;
    return H5Fclose(file) < 0 || failed;
  }
  H5Gclose(group(file, "/particles/all"));
  H5Gclose(group(file, "/particles/all/position"));
  box(file);
  hid_t space = H5Screate_simple(3, lengths, NULL), list = H5Pcreate(H5P_DATASET_CREATE);
  if (way == HOSTILE_EXTERNAL_STORAGE) {
    failed = H5Pset_external(list, target, 0, 24 * count) < 0;
  } else if (way == HOSTILE_VIRTUAL_DATASET) {
    failed = H5Pset_virtual(list, space, target, place, space) < 0;
  } else if (way == HOSTILE_EXTERNAL_LINK) {
    failed = H5Lcreate_external(target, place, file, place, H5P_DEFAULT, H5P_DEFAULT) < 0;
  } else if (way == HOSTILE_USER_LINK) {
    const H5L_class_t class = {H5L_LINK_CLASS_T_VERS, (H5L_type_t)200, "own", NULL, NULL, NULL, follow, NULL, nowhere};
    failed = H5Lregister(&class) < 0
             || H5Lcreate_ud(file, place, (H5L_type_t)200, "x", 1, H5P_DEFAULT, H5P_DEFAULT) < 0;
    H5Lunregister((H5L_type_t)200);
  }
  if (way == HOSTILE_NOT) {
    double *numbers = calloc(3 * count, sizeof *numbers);
    for (unsigned long long k = 0; k < 3 * count; ++k) numbers[k] = 0.25 * (double)k;
    put(file, place, H5T_NATIVE_DOUBLE, 3, lengths, numbers);
    free(numbers);
  } else if (way == HOSTILE_EXTERNAL_STORAGE || way == HOSTILE_VIRTUAL_DATASET) {
    hid_t set = H5Dcreate2(file, place, H5T_NATIVE_DOUBLE, space, H5P_DEFAULT, list, H5P_DEFAULT);
    failed = failed || set < 0;
    H5Dclose(set);
  }
  H5Pclose(list);
  H5Sclose(space);
  return H5Fclose(file) < 0 || failed;
}
