"""Molecular dynamics with swaps of species by LAMMPS's fix atom/swap, on a configuration that lehr wrote.

    lammps_swap.py FILE MODEL --temperature T --time-step DT --steps S [--every 25] [--trials X]

Every so many steps X trials exchange two particles of different species. LAMMPS computes the energy of the whole system for a
trial, so that a short run with few of them suffices for its rate. MODEL as in lammps_glass.py. Prints JSON.
"""
import argparse
import json
import os
import tempfile
import time

from lammps_glass import engine_with


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("file")
    parser.add_argument("model")
    parser.add_argument("--temperature", type=float, required=True)
    parser.add_argument("--time-step", type=float, required=True)
    parser.add_argument("--steps", type=int, required=True)
    parser.add_argument("--every", type=int, default=25)
    parser.add_argument("--trials", type=int, default=100)
    options = parser.parse_args()
    path = os.path.abspath(options.file)
    with tempfile.TemporaryDirectory() as scratch:
        os.chdir(scratch)
        engine, n = engine_with(path, options.model)
        t = options.temperature

        def timed(steps):
            begin = time.process_time()
            engine.command(f"run {steps}")
            return time.process_time() - begin

        engine.commands_string(f"timestep {options.time_step}\nfix 1 all nvt temp {t} {t} 1.0\nrun 200")
        alone = timed(options.steps)
        engine.command(f"fix 2 all atom/swap {options.every} {options.trials} 4711 {t} ke no types 1 2")
        both = timed(options.steps)
        trials = engine.extract_fix("2", 0, 1, 0)
        accepted = engine.extract_fix("2", 0, 1, 1)
        os.chdir("/")
    print(json.dumps(dict(
        seconds_per_particle_step=alone / (n * options.steps), seconds_per_trial=(both - alone) / trials, trials=trials,
        acceptance=accepted / trials, energy_per_particle=engine.get_thermo("pe"), version=engine.version())))


if __name__ == "__main__":
    main()
