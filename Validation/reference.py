"""An independent witness for small glasses: NumPy, dense algebra, all pairs. It shares no line with Lehr.

usage: reference.py MODEL FILE.extxyz   ->  one JSON object with moduli, frequencies, participation ratios and the mean
frequency of the responses to dipoles on all interacting pairs. Needs NumPy only. N up to about 1000.
"""
import json
import sys

import numpy as np


def read(path):
    with open(path) as handle:
        count = int(handle.readline())
        header = handle.readline()
        side = float(header.split('Lattice="')[1].split()[0])
        rows = [handle.readline().split() for _ in range(count)]
    species = np.array([0 if row[0] == "A" else 1 for row in rows])
    positions = np.array([[float(v) for v in row[1:4]] for row in rows])
    radii = np.array([float(row[4]) for row in rows]) if "radius" in header else None
    return species, positions, radii, side


def laurent(terms, x):
    """Sum of c*x^k with its first and second derivatives."""
    f = sum(c * x**k for c, k in terms)
    g = sum(c * k * x ** (k - 1) for c, k in terms)
    h = sum(c * k * (k - 1) * x ** (k - 2) for c, k in terms)
    return np.array([f, g, h])


def pss(rc):
    xm = 2 ** (1 / 6)
    xc = rc * xm
    powers = [-12, -6, 0, 2, 4, 6]
    rows, right = [], []
    for x, values in ((xm, [-1, 0, 72 / 2 ** (1 / 3)]), (xc, [0, 0, 0])):
        columns = np.array([laurent([(1.0, k)], np.float64(x)) for k in powers]).T
        rows += list(columns)
        right += values
    matrix = np.array(rows)
    scale = np.abs(matrix).max(axis=0)
    solution = np.linalg.solve(matrix / scale, right) / scale
    for _ in range(3):
        rest = np.array(right) - matrix @ solution
        solution += np.linalg.solve(matrix / scale, rest) / scale
    outer = list(zip(solution, powers))
    inner = [(4.0, -12), (-4.0, -6)]
    return xc, lambda x: np.where(x < xm, laurent(inner, x), laurent(outer, x))


def model(name, species, radii):
    """Lengths and energies of all pairs, the cutoff, and phi with two derivatives in x = r/length."""
    a, b = species[:, None], species[None, :]
    if name.startswith("pss"):
        length = np.array([[1, 1.18], [1.18, 1.4]])[a, b]
        xc, phi = pss(float(name.split("=")[1]))
        return length, np.ones_like(length), xc, phi
    if name == "kablj":
        length = np.array([[1, 0.8], [0.8, 0.88]])[a, b]
        energy = np.array([[1, 1.5], [1.5, 0.5]])[a, b]
        c0, c2, c4 = 0.040490237952, -0.00970155098112, 0.0006201261686784
        terms = [(4.0, -12), (-4.0, -6), (4 * c0, 0), (4 * c2, 2), (4 * c4, 4)]
        return length, energy, 2.5, lambda x: laurent(terms, x)
    if name == "hertzian":
        length = radii[:, None] + radii[None, :]
        def phi(x):
            h = np.maximum(1 - x, 0)
            return np.array([0.4 * h**2.5, -(h**1.5), 1.5 * h**0.5])
        return length, length**2.5, 1.0, phi
    if name == "ipl":
        d = 2 * radii
        length = (d[:, None] + d[None, :]) / 2 * (1 - 0.1 * np.abs(d[:, None] - d[None, :]))
        xc = 1.4
        terms = [(1.0, -10), (-56 * xc**-10, 0), (140 * xc**-12, 2), (-120 * xc**-14, 4), (35 * xc**-16, 6)]
        return length, np.ones_like(length), xc, lambda x: laurent(terms, x)
    raise SystemExit(f"no reference for {name}")


def main(name, path):
    species, positions, radii, side = read(path)
    n = len(species)
    length, energy, xc, phi = model(name, species, radii)
    i, j = np.triu_indices(n, 1)
    r = positions[j] - positions[i]
    r -= side * np.round(r / side)
    distance = np.linalg.norm(r, axis=1)
    keep = distance < xc * length[i, j]
    i, j, r, distance = i[keep], j[keep], r[keep], distance[keep]
    l, e = length[i, j], energy[i, j]
    f0, f1, f2 = phi(distance / l)
    f0, f1, f2 = e * f0, e * f1 / l, e * f2 / l**2
    volume = side**3
    unit = r / distance[:, None]

    hessian = np.zeros((n, 3, n, 3))
    blocks = (f2 - f1 / distance)[:, None, None] * unit[:, :, None] * unit[:, None, :]
    blocks += (f1 / distance)[:, None, None] * np.eye(3)
    for k in range(len(i)):
        hessian[i[k], :, j[k], :] -= blocks[k]
        hessian[j[k], :, i[k], :] -= blocks[k]
        hessian[i[k], :, i[k], :] += blocks[k]
        hessian[j[k], :, j[k], :] += blocks[k]
    values, vectors = np.linalg.eigh(hessian.reshape(3 * n, 3 * n))
    assert np.abs(values[:3]).max() < 1e-9 * values[-1] < values[3]
    inverse = vectors[:, 3:] / values[3:] @ vectors[:, 3:].T

    def scatter(forces):
        field = np.zeros((n, 3))
        np.add.at(field, j, forces)
        np.add.at(field, i, -forces)
        return field.ravel()

    # Simple shear x -> x + g y: dr = y e_x. Dilation r -> r exp(e).
    slope = r[:, 0] * r[:, 1] / distance
    shear = np.sum(f2 * slope**2 + f1 * (r[:, 1] ** 2 / distance - slope**2 / distance))
    mixed = (f2 - f1 / distance)[:, None] * slope[:, None] * unit
    mixed += (f1 / distance)[:, None] * np.stack([r[:, 1], r[:, 0], 0 * slope], axis=1)
    xi = scatter(mixed)
    modulus = (shear - xi @ inverse @ xi) / volume
    pressure = -np.sum(f1 * distance) / (3 * volume)
    xi = scatter((f2 * distance + f1)[:, None] * unit)
    bulk = (np.sum(f2 * distance**2 + f1 * distance) - xi @ inverse @ xi) / (9 * volume) + pressure

    dipoles = np.zeros((3 * n, len(i)))
    for axis in range(3):
        dipoles[3 * j + axis, np.arange(len(i))] = unit[:, axis]
        dipoles[3 * i + axis, np.arange(len(i))] = -unit[:, axis]
    response = inverse @ dipoles
    omega = np.sqrt((dipoles * response).sum(0) / (response**2).sum(0))
    square = (vectors[:, 3:43].reshape(n, 3, -1) ** 2).sum(1)
    print(json.dumps({
        "model": name,
        "energy_per_particle": f0.sum() / n,
        "pressure": pressure,
        "pressure_scale": np.sum(np.abs(f1) * distance) / (3 * volume),
        "shear_modulus": modulus,
        "bulk_modulus": bulk,
        "frequencies": list(np.sqrt(values[3:43])),
        "participation_ratios": list(1 / (n * (square**2).sum(0))),
        "dipole_mean_frequency": omega.mean(),
        "contact_number": 2 * len(i) / n,
    }))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
