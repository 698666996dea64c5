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


def stillinger_weber(r, i, j, n, strain):
    """Energy and its derivatives by positions and by the deformation F, of pairs r = x_j - x_i that F deforms to F r.

    In cosines of angles and lengths; analytic in its arguments, so that an imaginary step differentiates once more.
    """
    big_a, big_b, a, lam, gamma = 7.049556277, 0.6022245584, 1.8, 21.0, 1.2
    deformed = r @ strain.T
    ends = [(x, y, sign * d, sign * u) for x, y, sign, d, u in ((i, j, 1, deformed, r), (j, i, -1, deformed, r))]
    centre = np.concatenate([x for x, _, _, _ in ends])
    other = np.concatenate([y for _, y, _, _ in ends])
    arm = np.concatenate([d for _, _, d, _ in ends])
    rest = np.concatenate([u for _, _, _, u in ends])
    length = np.sqrt((arm * arm).sum(1))
    unit = arm / length[:, None]
    decay = np.exp(1 / (length - a))
    pair = big_a * (big_b * length**-4 - 1) * decay
    slope = -4 * big_a * big_b * length**-5 * decay - pair / (length - a) ** 2
    w = np.exp(gamma / (length - a))
    dw = -gamma * w / (length - a) ** 2
    # Each pair is met from both of its ends.
    energy = pair.sum() / 2
    pull = 0.5 * slope[:, None] * unit
    first, second = [], []
    for k in range(n):
        arms = np.flatnonzero(centre == k)
        p, q = np.triu_indices(len(arms), 1)
        first.append(arms[p])
        second.append(arms[q])
    p, q = np.concatenate(first), np.concatenate(second)
    cosine = (unit[p] * unit[q]).sum(1)
    bend = cosine + 1 / 3
    energy += (lam * bend**2 * w[p] * w[q]).sum()
    tension = np.zeros((n, n), dtype=arm.dtype)
    np.add.at(tension, (i, j), slope[: len(i)] / length[: len(i)])
    for u, v in ((p, q), (q, p)):
        turn = (2 * lam * bend * w[u] * w[v] / length[u])[:, None] * (unit[v] - cosine[:, None] * unit[u])
        np.add.at(pull, u, turn + (lam * bend**2 * dw[u] * w[v])[:, None] * unit[u])
        # At constant distance of the two ends instead of constant angle.
        radial = 2 * bend * (1 / length[v] - cosine / length[u]) * w[u] * w[v] + bend**2 * dw[u] * w[v]
        np.add.at(tension, (centre[u], other[u]), lam * radial / length[u])
    np.add.at(tension, (other[p], other[q]), -2 * lam * bend * w[p] * w[q] / (length[p] * length[q]))
    gradient = np.zeros((n, 3), dtype=arm.dtype)
    back = pull @ strain
    np.add.at(gradient, other, back)
    np.add.at(gradient, centre, -back)
    return energy, gradient.ravel(), pull.T @ rest, tension + tension.T


def angular(positions, side):
    """What main needs of a sample of Stillinger and Weber's silicon, second derivatives by imaginary steps."""
    n = len(positions)
    i, j = np.triu_indices(n, 1)
    r = positions[j] - positions[i]
    shift = side * np.round(r / side)
    keep = np.linalg.norm(r - shift, axis=1) < 1.8
    i, j, shift = i[keep], j[keep], shift[keep]
    step = 1e-30
    one = np.eye(3)

    def at(move, strain):
        x = positions + move
        return stillinger_weber(x[j] - x[i] - shift, i, j, n, strain)

    energy, _, stress, tension = at(0, one)
    hessian = np.zeros((3 * n, 3 * n))
    for k in range(3 * n):
        move = np.zeros(3 * n, dtype=complex)
        move[k] = 1j * step
        hessian[:, k] = at(move.reshape(n, 3), one)[1].imag / step
    sheared = at(0j, one + 1j * step * np.outer(one[0], one[1]))
    scale = 1 + 1j * step
    dilated = at(0j, scale * one)
    separation = positions[None, :] - positions[:, None]
    separation -= side * np.round(separation / side)
    virials = (tension * (separation**2).sum(2)) / (3 * side**3) / 2
    return {
        "pairs": (i, j, positions[j] - positions[i] - shift),
        "energy": energy,
        "hessian": hessian,
        "shear": (sheared[2][0, 1].imag / step, sheared[1].imag / step),
        "dilation": ((scale * np.trace(dilated[2])).imag / step, dilated[1].imag / step),
        "pressure": -np.trace(stress) / (3 * side**3),
        "pressure_scale": np.abs(virials).sum(),
    }


def pairwise(name, species, positions, radii, side):
    """The same of a sample whose energy is that of its pairs."""
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
    return {
        "pairs": (i, j, r),
        "energy": f0.sum(),
        "hessian": hessian.reshape(3 * n, 3 * n),
        "shear": (shear, scatter(mixed)),
        "dilation": (np.sum(f2 * distance**2 + f1 * distance), scatter((f2 * distance + f1)[:, None] * unit)),
        "pressure": -np.sum(f1 * distance) / (3 * volume),
        "pressure_scale": np.sum(np.abs(f1) * distance) / (3 * volume),
    }


def main(name, path):
    species, positions, radii, side = read(path)
    n = len(species)
    volume = side**3
    it = angular(positions, side) if name == "sw" else pairwise(name, species, positions, radii, side)
    i, j, r = it["pairs"]
    unit = r / np.linalg.norm(r, axis=1)[:, None]
    values, vectors = np.linalg.eigh(it["hessian"])
    assert np.abs(values[:3]).max() < 1e-9 * values[-1] < values[3]
    inverse = vectors[:, 3:] / values[3:] @ vectors[:, 3:].T
    curvature, xi = it["shear"]
    modulus = (curvature - xi @ inverse @ xi) / volume
    pressure = it["pressure"]
    curvature, xi = it["dilation"]
    bulk = (curvature - xi @ inverse @ xi) / (9 * volume) + pressure

    dipoles = np.zeros((3 * n, len(i)))
    for axis in range(3):
        dipoles[3 * j + axis, np.arange(len(i))] = unit[:, axis]
        dipoles[3 * i + axis, np.arange(len(i))] = -unit[:, axis]
    response = inverse @ dipoles
    omega = np.sqrt((dipoles * response).sum(0) / (response**2).sum(0))
    square = (vectors[:, 3:43].reshape(n, 3, -1) ** 2).sum(1)
    print(json.dumps({
        "model": name,
        "energy_per_particle": it["energy"] / n,
        "pressure": pressure,
        "pressure_scale": it["pressure_scale"],
        "shear_modulus": modulus,
        "bulk_modulus": bulk,
        "frequencies": list(np.sqrt(values[3:43])),
        "participation_ratios": list(1 / (n * (square**2).sum(0))),
        "dipole_mean_frequency": omega.mean(),
        "contact_number": 2 * len(i) / n,
    }))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
