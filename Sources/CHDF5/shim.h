// HDF5's constants are macros that call functions, which Swift cannot import: here they are functions.
#pragma once
#include <hdf5.h>

static inline hid_t lehr_h5_double(void) { return H5T_IEEE_F64LE; }
static inline hid_t lehr_h5_native_double(void) { return H5T_NATIVE_DOUBLE; }
static inline hid_t lehr_h5_int(void) { return H5T_STD_I64LE; }
static inline hid_t lehr_h5_native_int(void) { return H5T_NATIVE_LLONG; }

// A string type of `size` bytes, UTF-8, padded with zeros.
static inline hid_t lehr_h5_string(size_t size) {
  hid_t type = H5Tcopy(H5T_C_S1);
  H5Tset_size(type, size);
  H5Tset_cset(type, H5T_CSET_UTF8);
  H5Tset_strpad(type, H5T_STR_NULLPAD);
  return type;
}

// Objects carry no times, so that the same content makes the same bytes.
static inline hid_t lehr_h5_dataset_properties(void) {
  hid_t list = H5Pcreate(H5P_DATASET_CREATE);
  H5Pset_obj_track_times(list, 0);
  return list;
}
static inline hid_t lehr_h5_group_properties(void) {
  hid_t list = H5Pcreate(H5P_GROUP_CREATE);
  H5Pset_obj_track_times(list, 0);
  return list;
}

// A new file in memory, which is never written by HDF5 itself.
static inline hid_t lehr_h5_create_image(void) {
  hid_t creation = H5Pcreate(H5P_FILE_CREATE);
  H5Pset_obj_track_times(creation, 0);
  hid_t access = H5Pcreate(H5P_FILE_ACCESS);
  H5Pset_fapl_core(access, 1 << 16, 0);
  H5Pset_libver_bounds(access, H5F_LIBVER_EARLIEST, H5F_LIBVER_V18);
  hid_t file = H5Fcreate("sample.h5", H5F_ACC_TRUNC, creation, access);
  H5Pclose(creation);
  H5Pclose(access);
  return file;
}

static inline void lehr_h5_silence(void) { H5Eset_auto2(H5E_DEFAULT, 0, 0); }
