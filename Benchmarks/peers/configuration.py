"""What the peers share: extended XYZ as lehr writes it, and the piecewise sticky spheres' potential."""
import re
import numpy as np

LAMBDA = np.array([[1.0, 1.18], [1.18, 1.4]])


def read(path):
    """Positions, velocities (or None), species (0 or 1) and side of the cubic box of an extended XYZ file."""
    with open(path) as file:
        n = int(file.readline())
        header = file.readline()
        rows = [line.split() for line in file]
    side = float(re.search(r'Lattice="(\S+)', header).group(1))
    assert len(rows) == n
    numbers = np.array([row[1:] for row in rows], dtype=float)
    species = np.array([0 if row[0] == "A" else 1 for row in rows])
    velocities = numbers[:, 3:6].copy() if "velo" in header else None
    return numbers[:, :3].copy(), velocities, species, side


class StickySpheres:
    """phi(x), x = r/lambda, with x_c = r_c 2^(1/6): Eq. (1) of arXiv:2009.08238, coefficients by its six conditions."""

    def __init__(self, rc):
        self.minimum = 2 ** (1 / 6)
        self.cutoff = rc * self.minimum
        at_minimum = 4 * (156 * self.minimum**-14 - 42 * self.minimum**-8)
        rows = [self.terms(x, order) for x in (self.minimum, self.cutoff) for order in (0, 1, 2)]
        self.outer = np.linalg.solve(np.array(rows), np.array([-1, 0, at_minimum, 0, 0, 0]))
        self.inner = np.array([4.0, 4.0, 0, 0, 0, 0])

    @staticmethod
    def terms(x, order):
        """The order-th derivatives of x^-12, -x^-6, 1, x^2, x^4, x^6."""
        powers, signs = (-12, -6, 0, 2, 4, 6), (1, -1, 1, 1, 1, 1)
        out = []
        for p, sign in zip(powers, signs):
            factor = 1.0
            for k in range(order):
                factor *= p - k
            out.append(sign * factor * x ** (p - order))
        return out

    def derivative(self, x, order):
        """The order-th derivative of phi inside the cutoff."""
        inner = sum(c * t for c, t in zip(self.inner, self.terms(x, order)))
        outer = sum(c * t for c, t in zip(self.outer, self.terms(x, order)))
        return np.where(x < self.minimum, inner, outer)
