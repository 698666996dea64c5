"""Whether mixed precision changes what a liquid is: ensembles of independent samples in both precisions, compared.

usage: precision.py --lehr .build/release/lehr --into DIR [--samples 16] [--quick] [--figures FOLDER]

Of every state, samples are made with `lehr equilibrate --precision mixed` and `--precision double`, all from different
seeds, by the same protocol: a first run from the molten lattice, and a second one that goes on from its file. Compared are
the averages of the second run (energy, pressure, configurational temperature, inherent-state energies, c(t)), g(r) of the
configurations at its beginning and end, the mean square displacement between them, and the energy after `lehr quench`.

A sample is one independent number: standard errors are those of means over samples. Curves are compared as wholes by a
permutation test, which needs no assumption on how their points are correlated: the mean of z^2 over the curve against that
of the same samples dealt at random into two ensembles.

Samples whose files are in DIR already are not made again. Writes tables.md, results.json, and one CSV a curve into DIR; with
--figures, and gnuplot, the figures of Documentation/Precision.md, that of the energy drift if DIR has the drift.csv of
Tests/DynamicsTests/PrecisionTests.swift. Needs NumPy only.
"""
import argparse
import json
import os
import subprocess

import numpy as np

# Model, temperature, time of the first run and of the second.
STATES = [
    ("pss:rc=1.5", 0.8, 40, 40),
    ("pss:rc=1.1", 1.0, 8, 15),
    ("kablj", 1.0, 6, 10),
    ("pss:rc=1.1", 6.0, 3, 12),
]
PARTICLES = 1000
PRECISIONS = ("mixed", "double")
SCALARS = [
    ("energy", "U/N"),
    ("pressure", "p"),
    ("warmth", "configurational T/T"),
    ("inherent", "u_IS, eight of the window"),
    ("quenched", "u_IS, quenched at the end"),
    ("diffusion", "D = MSD/6t"),
]
BIN = 0.04
PERMUTATIONS = 4000


# Making samples

def call(lehr, *arguments):
    done = subprocess.run([lehr, *map(str, arguments), "--json"], capture_output=True, text=True)
    if done.returncode != 0:
        raise SystemExit(f"lehr {' '.join(map(str, arguments))}\n{done.stderr}")
    return json.loads(done.stdout)


def once(path, product, work):
    """What `work` returned when `product` was made; it is made only if it is not there."""
    if not (os.path.exists(path) and os.path.exists(product)):
        found = work()
        with open(path, "w") as handle:
            json.dump(found, handle)
    with open(path) as handle:
        return json.load(handle)


def make(lehr, folder, state, precision, seed):
    """The files of one sample: (liquid at the beginning, liquid at the end, the second run's JSON, the quench's JSON)."""
    name, temperature, first, second = state
    stem = os.path.join(folder, f"{precision}-{seed}")
    common = ["equilibrate", "--model", name, "-T", temperature, "--precision", precision, "--seed", seed]
    begin, end, glass = stem + "-begin.extxyz", stem + "-end.extxyz", stem + "-glass.extxyz"
    once(stem + "-begin.json", begin, lambda: call(lehr, *common, "-N", PARTICLES, "--time", first, "-o", begin))
    run = once(stem + "-end.json", end, lambda: call(lehr, *common, "--start", begin, "--time", second, "-o", end))
    quench = once(stem + "-glass.json", glass, lambda: call(lehr, "quench", end, "--model", name, "-o", glass))
    return begin, end, run, quench


def read(path):
    with open(path) as handle:
        count = int(handle.readline())
        side = float(handle.readline().split('Lattice="')[1].split()[0])
        rows = [handle.readline().split() for _ in range(count)]
    return np.array([row[0] == "B" for row in rows], int), np.array([row[1:4] for row in rows], float), side


def kernels_differ(lehr, folder, state):
    """Whether the same seed leads to different bits: if not, the box is too small and `mixed` is `double`."""
    ends = []
    for precision in PRECISIONS:
        path = os.path.join(folder, f"same-seed-{precision}.extxyz")
        if not os.path.exists(path):
            call(lehr, "equilibrate", "--model", state[0], "-T", state[1], "--precision", precision, "--seed", 1,
                 "-N", PARTICLES, "--time", 0.5, "-o", path)
        ends.append(read(path)[1])
    return not np.array_equal(*ends)


# What one sample shows

def pair_distribution(species, positions, side):
    """g(r) of AA, AB and BB up to half a side, one row each."""
    edges = np.arange(0, side / 2, BIN)
    shells = 4 / 3 * np.pi * np.diff(edges**3)
    i, j = np.triu_indices(len(positions), 1)
    r = positions[j] - positions[i]
    r -= side * np.round(r / side)
    distance = np.sqrt((r * r).sum(1))
    kind = species[i] + species[j]
    b = species.sum()
    a = len(species) - b
    pairs = [a * (a - 1) / 2, a * b, b * (b - 1) / 2]
    return np.array([
        np.histogram(distance[kind == k], edges)[0] / (pairs[k] * shells / side**3) for k in range(3)])


def observe(begin, end, run, quench):
    species, before, side = read(begin)
    _, after, _ = read(end)
    evidence = run["evidence"]
    move = after - before
    drift = move.mean(0)
    # The run with --start settles and then holds for its window; held_time is both.
    time = evidence["held_time"]
    crossed = (np.floor(after / side) != np.floor(before / side)).any(1)
    inherent = evidence["first_inherent_energies"] + evidence["second_inherent_energies"]
    return {
        "scalars": [
            run["energy_per_particle"], run["pressure"], evidence["configurational_temperature_ratio"],
            np.mean(inherent), quench["energy_per_particle"], ((move - drift) ** 2).sum(1).mean() / (6 * time)],
        "times": np.array(evidence["correlation_times"]),
        "correlation": np.array(evidence["correlation"]),
        "g": (pair_distribution(species, before, side) + pair_distribution(species, after, side)) / 2,
        "displacement": {
            "time": time, "centre of mass": float(np.linalg.norm(drift)), "crossed": int(crossed.sum()),
            "largest over side": float(np.abs(move).max() / side)},
        "relaxation": evidence.get("relaxation_time"), "seconds": run["seconds"], "step": evidence["time_step"],
    }


# Comparing two ensembles, rows of samples

def compare(a, b):
    """Difference a - b of means, its standard error, z, and the samples' own spread."""
    va, vb = a.var(0, ddof=1), b.var(0, ddof=1)
    error = np.sqrt(va / len(a) + vb / len(b))
    difference = a.mean(0) - b.mean(0)
    with np.errstate(divide="ignore", invalid="ignore"):
        return difference, error, difference / error, np.sqrt((va + vb) / 2)


def curves_alike(a, b, random):
    """Mean z^2 over the curve, and the part of random deals into two ensembles in which it is at least as large."""
    both = np.concatenate([a, b])
    both = both - both.mean(0)
    n, m = len(a), len(b)

    def statistic(chosen):
        first, second = chosen @ both, (1 - chosen) @ both
        squares, others = chosen @ both**2, (1 - chosen) @ both**2
        va = (squares - first**2 / n) / (n - 1) / n
        vb = (others - second**2 / m) / (m - 1) / m
        return ((first / n - second / m) ** 2 / (va + vb)).mean(-1)

    real = statistic(np.r_[np.ones(n), np.zeros(m)])
    deals = np.array([random.permutation(np.r_[np.ones(n), np.zeros(m)]) for _ in range(PERMUTATIONS)])
    return float(real), float(((statistic(deals) >= real).sum() + 1) / (PERMUTATIONS + 1))


def title(state):
    return f"{state[0]}, T = {state[1]:g}"


def judge(state, samples, into, random):
    """Compares the two ensembles of one state; writes its curves."""
    scalars = {p: np.array([s["scalars"] for s in samples[p]]) for p in PRECISIONS}
    difference, error, z, spread = compare(scalars["mixed"], scalars["double"])
    rows = [
        {"key": key, "name": name, "mixed": scalars["mixed"][:, k].mean(), "double": scalars["double"][:, k].mean(),
         "difference": difference[k], "error": error[k], "z": z[k], "spread": spread[k]}
        for k, (key, name) in enumerate(SCALARS)]
    stem = os.path.join(into, title(state).replace(":rc=", "-").replace(", T = ", "-T"))
    curves = []

    def curve(name, x, values, keep, suffix):
        a, b = (np.array(values(p)) for p in PRECISIONS)
        difference, error, z, _ = compare(a, b)
        columns = [x, a.mean(0), a.std(0, ddof=1) / len(a) ** 0.5, b.mean(0), b.std(0, ddof=1) / len(b) ** 0.5,
                   difference, error]
        np.savetxt(f"{stem}-{suffix}.csv", np.array(columns).T, delimiter=",", fmt="%.6g", comments="",
                   header="x,mixed,mixed error,double,double error,difference,its error")
        z2, chance = curves_alike(a[:, keep], b[:, keep], random)
        curves.append({"name": name, "points": int(keep.sum()), "mean_z2": z2, "chance": chance,
                       "largest_z": float(np.abs(z[keep]).max())})

    times = samples["mixed"][0]["times"]
    assert all(np.allclose(times, s["times"]) for p in PRECISIONS for s in samples[p])
    curve("c(t)", times, lambda p: [s["correlation"] for s in samples[p]], np.ones(len(times), bool), "stress")
    r = BIN * (np.arange(samples["mixed"][0]["g"].shape[1]) + 0.5)
    for k, name in enumerate(("AA", "AB", "BB")):
        mean = np.mean([s["g"][k] for p in PRECISIONS for s in samples[p]], 0)
        # Where hardly any sample has a pair, there is no error to divide by.
        curve(f"g_{name}(r)", r, lambda p: [s["g"][k] for s in samples[p]], mean > 0.05, f"g-{name}")
    moves = [s["displacement"] for p in PRECISIONS for s in samples[p]]
    taus = [s["relaxation"] for p in PRECISIONS for s in samples[p] if s["relaxation"]]
    return {
        "state": title(state), "samples": {p: len(samples[p]) for p in PRECISIONS}, "rows": rows, "curves": curves,
        "time_step": samples["mixed"][0]["step"], "time": moves[0]["time"],
        "largest_displacement_over_side": max(m["largest over side"] for m in moves),
        "crossed": sum(m["crossed"] for m in moves),
        "centre_of_mass": max(m["centre of mass"] for m in moves),
        "relaxation_time": float(np.median(taus)) if taus else None, "relaxed": len(taus),
    }


def tables(results):
    text = "| state | quantity | mixed | double | difference | z | difference / spread of samples |\n"
    text += "|---|---|---|---|---|---|---|\n"
    for result in results:
        for row in result["rows"]:
            digits = int(np.clip(1 - np.floor(np.log10(row["error"])), 0, 8))
            text += (
                f"| {result['state']} | {row['name']} | {row['mixed']:.{digits}f} | {row['double']:.{digits}f} "
                f"| {row['difference']:+.{digits}f} ± {row['error']:.{digits}f} | {row['z']:+.1f} "
                f"| {row['difference'] / row['spread']:+.2f} |\n")
    text += "\n| state | curve | points | mean z² | p | largest \\|z\\| |\n|---|---|---|---|---|---|\n"
    for result in results:
        for row in result["curves"]:
            text += (f"| {result['state']} | {row['name']} | {row['points']} | {row['mean_z2']:.2f} "
                     f"| {row['chance']:.2f} | {row['largest_z']:.1f} |\n")
    z = np.array([row["z"] for result in results for row in result["rows"]])
    chances = [row["chance"] for result in results for row in result["curves"]]
    text += (f"\n{len(z)} numbers: mean z² {np.mean(z**2):.2f}, largest |z| {np.abs(z).max():.1f}. "
             f"{len(chances)} curves: smallest p {min(chances):.3f}.\n")
    return text


def main():
    parser = argparse.ArgumentParser(description="Compare ensembles in mixed and in double precision.")
    parser.add_argument("--lehr", required=True)
    parser.add_argument("--into", required=True)
    parser.add_argument("--samples", type=int, default=16)
    parser.add_argument("--quick", action="store_true", help="four samples and a fifth of the time: only that it runs")
    parser.add_argument("--figures", help="draw the figures into this folder")
    options = parser.parse_args()
    lehr = os.path.abspath(options.lehr)
    number = 4 if options.quick else options.samples
    states = [(m, t, *(time / 5 if options.quick else time for time in times)) for m, t, *times in STATES]
    folders = [os.path.join(options.into, f"samples-{k + 1}") for k in range(len(states))]
    for state, folder in zip(states, folders):
        os.makedirs(folder, exist_ok=True)
        if not kernels_differ(lehr, folder, state):
            raise SystemExit(f"{title(state)}: mixed and double give the same bits, the box is too small")
    files = {}
    for n in range(1, number + 1):
        for k, (state, folder) in enumerate(zip(states, folders)):
            for shift, precision in enumerate(PRECISIONS):
                # Seeds differ between the ensembles: the same random forces would correlate them.
                seed = 1000 * (k + 1) + 100 * shift + n
                files[k, precision, n] = make(lehr, folder, state, precision, seed)
        print(f"{n} of {number} samples a state and precision", flush=True)
    random = np.random.default_rng(1)
    results = []
    for k, state in enumerate(states):
        samples = {p: [observe(*files[k, p, n]) for n in range(1, number + 1)] for p in PRECISIONS}
        results.append(judge(state, samples, options.into, random))
    with open(os.path.join(options.into, "results.json"), "w") as handle:
        json.dump(results, handle, indent=1, default=float)
    with open(os.path.join(options.into, "tables.md"), "w") as handle:
        handle.write(tables(results))
    print(tables(results))
    if options.figures:
        script = os.path.join(os.path.dirname(os.path.abspath(__file__)), "precision.gp")
        os.makedirs(options.figures, exist_ok=True)
        folder = os.path.abspath(options.figures)
        subprocess.run(["gnuplot", "-e", f"out='{folder}'", script], check=True, cwd=options.into)


if __name__ == "__main__":
    main()
