"""Prints the lowest frequencies of an exported Hessian by SciPy, and how well exported modes fit it, as JSON.

Usage: check_hessian.py HESSIAN.npz MODES.npz MODES.npy
"""
import json
import sys

import numpy as np
import scipy.sparse
import scipy.sparse.linalg

matrix = scipy.sparse.load_npz(sys.argv[1])
modes = np.load(sys.argv[2])
vectors = np.load(sys.argv[3])
k = len(modes["frequencies"])
flat = vectors.reshape(k, -1)
# Just below zero, so that the shifted matrix is regular.
values = np.sort(scipy.sparse.linalg.eigsh(matrix, k=k + 3, sigma=-0.01, which="LM", tol=1e-12)[0])
backbone = np.load(sys.argv[1])["backbone"]
empty = np.diff(matrix.indptr).reshape(-1, 3).sum(axis=1) == 0
print(json.dumps(dict(
    format=matrix.format, shape=list(matrix.shape), kind=str(matrix.dtype), sorted=bool(matrix.has_sorted_indices),
    asymmetry=float(abs(matrix - matrix.T).max()), zeros=values[:3].tolist(), frequencies=np.sqrt(values[3:]).tolist(),
    exported=modes["frequencies"].tolist(), same=bool(np.array_equal(vectors, modes["vectors"])),
    norms=float(abs((flat**2).sum(axis=1) - 1).max()), shape_of_modes=list(vectors.shape),
    rattlers=int(empty.sum()), others=bool(np.array_equal(np.flatnonzero(~empty), backbone)),
    residual=float(max(np.linalg.norm(matrix @ v - w**2 * v) / w**2 for v, w in zip(flat, modes["frequencies"]))))))
