"""A LAMMPS program with the INTEL package, in mixed precision, on a Kob-Andersen liquid that lehr wrote.

    lammps_program.py PROGRAM FILE --temperature T --time-step DT --steps S

Velocities and positions from FILE, NVT. Prints JSON.
"""
import argparse
import json
import os
import re
import subprocess
import sys
import tempfile

import numpy as np

from configuration import read

SETTLING_STEPS = 1000


def data(path, name):
    """Writes the configuration in `path` as LAMMPS data; returns the number of particles."""
    positions, velocities, species, side = read(path)
    if velocities is None:
        velocities = np.zeros_like(positions)
    positions = positions % side
    with open(name, "w") as file:
        file.write(f"lehr\n\n{len(species)} atoms\n2 atom types\n\n" + "".join(
            f"0 {side!r} {axis}lo {axis}hi\n" for axis in "xyz") + "\nMasses\n\n1 1.0\n2 1.0\n\nAtoms\n\n")
        for k, (s, r) in enumerate(zip(species, positions), 1):
            file.write(f"{k} {int(s) + 1} {r[0]:.17g} {r[1]:.17g} {r[2]:.17g}\n")
        file.write("\nVelocities\n\n")
        for k, v in enumerate(velocities, 1):
            file.write(f"{k} {v[0]:.17g} {v[1]:.17g} {v[2]:.17g}\n")
    return len(species)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("file")
    parser.add_argument("--temperature", type=float, required=True)
    parser.add_argument("--time-step", type=float, required=True)
    parser.add_argument("--steps", type=int, required=True)
    options = parser.parse_args()
    path, program = os.path.abspath(options.file), os.path.abspath(options.program)
    t = options.temperature
    with tempfile.TemporaryDirectory() as scratch:
        os.chdir(scratch)
        n = data(path, "start.data")
        with open("in.lammps", "w") as file:
            file.write(f"""units lj
atom_style atomic
atom_modify sort 1000 0.0
read_data start.data
pair_style lj/cut 2.5
pair_coeff 1 1 1.0 1.0 2.5
pair_coeff 1 2 1.5 0.8 2.0
pair_coeff 2 2 0.5 0.88 2.2
pair_modify shift yes
neighbor 0.3 bin
neigh_modify every 1 delay 0 check yes
timestep {options.time_step}
fix 1 all nvt temp {t} {t} 1.0
thermo_style custom step temp pe
thermo {options.steps}
run {SETTLING_STEPS}
run {options.steps}
""")
        run = subprocess.run(
            [program, "-sf", "intel", "-pk", "intel", "0", "mode", "mixed", "-in", "in.lammps", "-log", "log"],
            capture_output=True, text=True, env=dict(os.environ, OMP_NUM_THREADS="1"))
        log = open("log").read() if os.path.exists("log") else ""
        if run.returncode != 0 or "INTEL" not in log.upper():
            sys.exit(f"{program} failed, or lacks the INTEL package: {(run.stdout + run.stderr)[-300:]}")
        seconds = [float(x) for x in re.findall(r"Loop time of ([0-9.e+-]+)", log)][-1]
        energy = float(log.split("Loop time")[-2].strip().splitlines()[-1].split()[2])
        os.chdir("/")
    print(json.dumps(dict(
        particle_steps_per_second=n * options.steps / seconds, seconds=seconds, energy_per_particle=energy, version=0)))


if __name__ == "__main__":
    main()
