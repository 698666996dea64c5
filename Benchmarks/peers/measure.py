"""The strongest pipeline that a Python user assembles by hand for one glass of piecewise sticky spheres.

    measure.py FILE RC [--modes 40] [--dipoles 100] [--superlu]

NumPy Hessian, CHOLMOD with METIS, moduli, dipole responses, ARPACK by shift and invert on that factor. With --superlu
the modes come from scipy.sparse.linalg.eigsh alone, which factors by SuperLU. Prints seconds by stage as JSON.
"""
import argparse
import json
import time

import numpy as np
import scipy.sparse as sp
import scipy.sparse.linalg as sl
from scipy.spatial import cKDTree

from configuration import LAMBDA, StickySpheres, read


def bonds(positions, species, side, potential):
    """i, j, r_ij vector, r, phi', phi'' of all interacting pairs."""
    tree = cKDTree(positions % side, boxsize=side)
    i, j = tree.query_pairs(potential.cutoff * LAMBDA.max(), output_type="ndarray").T
    dr = positions[i] - positions[j]
    dr -= side * np.round(dr / side)
    r = np.sqrt((dr**2).sum(1))
    scale = LAMBDA[species[i], species[j]]
    near = r / scale < potential.cutoff
    i, j, dr, r, scale = i[near], j[near], dr[near], r[near], scale[near]
    return i, j, dr, r, potential.derivative(r / scale, 1) / scale, potential.derivative(r / scale, 2) / scale**2


def hessian(n, i, j, r, f1, f2, normal):
    """The Hessian as a compressed sparse matrix, from its 3x3 blocks."""
    outer = normal[:, :, None] * normal[:, None, :]
    block = (f2 - f1 / r)[:, None, None] * outer + (f1 / r)[:, None, None] * np.eye(3)
    a = np.arange(3)
    rows, columns, values = [], [], []
    for p, q, b in ((i, j, -block), (j, i, -block), (i, i, block), (j, j, block)):
        rows.append(np.broadcast_to(3 * p[:, None, None] + a[None, :, None], b.shape).ravel())
        columns.append(np.broadcast_to(3 * q[:, None, None] + a[None, None, :], b.shape).ravel())
        values.append(b.ravel())
    places = (np.concatenate(rows), np.concatenate(columns))
    return sp.csc_matrix((np.concatenate(values), places), shape=(3 * n, 3 * n))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("file")
    parser.add_argument("rc", type=float)
    parser.add_argument("--modes", type=int, default=40)
    parser.add_argument("--dipoles", type=int, default=100)
    parser.add_argument("--superlu", action="store_true")
    options = parser.parse_args()
    from sksparse.cholmod import cholesky

    positions, _, species, side = read(options.file)
    n, volume, modes = len(species), side**3, options.modes + 3
    stages, begin = {}, time.perf_counter()

    def stage(name):
        stages[name] = time.perf_counter() - begin - sum(stages.values())

    i, j, dr, r, f1, f2 = bonds(positions, species, side, StickySpheres(options.rc))
    normal = dr / r[:, None]
    h = hessian(n, i, j, r, f1, f2, normal)
    stage("hessian")
    result = {}
    if options.superlu:
        squares, _ = sl.eigsh(h, k=modes, sigma=-1e-6, which="LM")
        stage("modes")
    else:
        factor = cholesky(h + 1e-6 * sp.identity(3 * n, format="csc"), ordering_method="metis")
        stage("factor")

        def scatter(g):
            field = np.zeros((n, 3))
            np.add.at(field, i, g)
            np.add.at(field, j, -g)
            return field.ravel()

        x, y = dr[:, 0], dr[:, 1]
        slope = x * y / r
        affine = np.sum(f2 * slope**2 + f1 * (y**2 / r - slope**2 / r))
        shear = scatter((f2 - f1 / r)[:, None] * slope[:, None] * normal
                        + (f1 / r)[:, None] * np.stack([y, x, 0 * r], 1))
        dilation = scatter((f2 * r + f1)[:, None] * normal)
        responses = factor(np.stack([shear, dilation], 1))
        stiffness = np.sum(f2 * r * r + f1 * r) - 3 * np.sum(f1 * r)
        result["shear_modulus"] = (affine - shear @ responses[:, 0]) / volume
        result["bulk_modulus"] = (stiffness - dilation @ responses[:, 1]) / (9 * volume)
        stage("moduli")
        chosen = np.random.default_rng(0).choice(len(i), options.dipoles, replace=False)
        dipoles, column = np.zeros((3 * n, options.dipoles)), np.arange(options.dipoles)
        for a in range(3):
            dipoles[3 * i[chosen] + a, column] = normal[chosen, a]
            dipoles[3 * j[chosen] + a, column] = -normal[chosen, a]
        u = factor(dipoles)
        u -= np.tile(u.reshape(n, 3, -1).mean(0), (n, 1))
        result["dipole_mean_frequency"] = np.sqrt((u * dipoles).sum(0) / (u * u).sum(0)).mean()
        stage("dipoles")
        inverse = sl.LinearOperator((3 * n, 3 * n), matvec=lambda v: factor(v), dtype=float)
        squares, _ = sl.eigsh(h, k=modes, sigma=-1e-6, OPinv=inverse, which="LM")
        stage("modes")
    result["seconds"] = sum(stages.values())
    result["stages"] = stages
    result["lowest_frequency"] = float(np.sqrt(np.sort(squares)[3]))
    print(json.dumps(result))


main()
