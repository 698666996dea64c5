"""Reads a file with the program READER and prints what it found as JSON.

Usage: read_back.py READER FILE [NAMES]
Positions are unwrapped where the program says how; keys that it does not know are left out.
"""
import json
import os
import sys
import warnings

import numpy as np

from write_foreign import load_lammps

warnings.filterwarnings("ignore")


def of_ase(path):
    from ase.io import read

    form = {".data": "lammps-data", ".dump": "lammps-dump-text"}.get(os.path.splitext(path)[1], "extxyz")
    if form == "lammps-data":
        # ASE has no units lj. Those of metal leave lengths as they are, but not velocities.
        atoms = read(path, format=form, atom_style="atomic", units="metal")
        return dict(positions=atoms.positions, cell=atoms.cell.array)
    atoms = read(path, format=form)
    found = dict(positions=atoms.positions, cell=atoms.cell.array, periodic=[bool(p) for p in atoms.pbc])
    if form == "extxyz":
        names = sys.argv[3].split(",")
        found["species"] = [names.index(s) for s in atoms.get_chemical_symbols()]
        found["velocities"] = atoms.arrays["velo"]
        found["step"] = int(atoms.info["step"])
    else:
        found["species"] = np.array(atoms.numbers) - 1
    return found


def of_gsd(path):
    import gsd.hoomd

    with gsd.hoomd.open(path, "r", precision="single" if "single" in path else "double") as file:
        frame = file[0]
        frame.validate()
        lx, ly, lz, xy, xz, yz = map(float, frame.configuration.box)
        cell = np.array([[lx, 0, 0], [xy * ly, ly, 0], [xz * lz, yz * lz, lz]])
        p = frame.particles
        images = p.image if p.image is not None else np.zeros((len(p.position), 3))
        fractions = np.array(p.position, float) @ np.linalg.inv(cell)
        return dict(
            positions=np.array(p.position, float) + np.array(images) @ cell, cell=cell, species=p.typeid,
            velocities=p.velocity, step=int(frame.configuration.step), radii=np.array(p.diameter, float) / 2,
            inside=bool(np.all(np.abs(fractions) <= 0.5 * (1 + 1e-6))))


def of_h5py(path):
    import h5py

    with h5py.File(path, "r") as file:
        all = file["particles/all"]
        edges = all["box/edges/value"][0]
        return dict(
            positions=all["position/value"][0], velocities=all["velocity/value"][0], species=all["species"][:],
            radii=all["radius"][:], cell=edges if edges.ndim == 2 else np.diag(edges), step=int(all["position/step"][0]))


def of_mdanalysis(path):
    import MDAnalysis

    ending = os.path.splitext(path)[1]
    if ending == ".data":
        universe = MDAnalysis.Universe(path, atom_style="id type x y z", topology_format="DATA", format="DATA",
                                       convert_units=False)
    elif ending == ".dump":
        universe = MDAnalysis.Universe(path, format="LAMMPSDUMP", topology_format="LAMMPSDUMP",
                                       lammps_coordinate_convention="unwrapped", convert_units=False)
    elif ending == ".h5md":
        import h5py

        with h5py.File(path, "r") as file:
            count = file["particles/all/position/value"].shape[1]
        universe = MDAnalysis.Universe.empty(count, trajectory=True)
        universe.load_new(path, format="H5MD", convert_units=False)
    else:
        universe = MDAnalysis.Universe(path, convert_units=False)
    atoms = universe.atoms
    from MDAnalysis.lib.mdamath import triclinic_vectors

    found = dict(positions=atoms.positions, cell=np.array(triclinic_vectors(universe.dimensions), float))
    if ending == ".dump":
        found["step"] = int(universe.trajectory.ts.data["step"])
    if ending in (".data", ".dump"):
        found["species"] = [int(t) - 1 for t in atoms.types]
    if ending == ".gsd":
        found["species"] = ["AB".index(t) for t in atoms.types]
    return found


def of_ovito(path):
    from ovito.io import import_file

    data = import_file(path).compute()
    p = data.particles
    found = dict(positions=np.array(p.positions), cell=np.array(data.cell[:, :3]).T, periodic=[bool(x) for x in data.cell.pbc])
    images = p.get("Periodic Image")
    if images is not None:
        found["positions"] = found["positions"] + np.array(images) @ found["cell"]
    types = p.particle_types
    named = [types.type_by_id(int(t)).name for t in types]
    numbered = all(name == "" or name.isdigit() for name in named)
    found["species"] = [int(t) - 1 for t in types] if numbered else ["AB".index(name) for name in named]
    if "Velocity" in p:
        found["velocities"] = np.array(p["Velocity"])
    if "Timestep" in data.attributes:
        found["step"] = int(data.attributes["Timestep"])
    return found


def of_lammps(path):
    lmp = load_lammps()(cmdargs=["-log", "none", "-screen", "none", "-nocite"])
    style = "sphere" if "sphere" in path else "atomic"
    lmp.commands_string(f"units lj\natom_style {style}\natom_modify map array\nboundary p p p\n")
    found = {}
    if path.endswith(".dump"):
        # The data file beside it makes the atoms, the dump moves them.
        lmp.command(f"read_data {path[:-5]}.data")
        lmp.command(f"read_dump {path} {sys.argv[3]} x y z vx vy vz wrapped no")
    else:
        lmp.command(f"read_data {path}")
    n = lmp.get_natoms()
    low, high, xy, yz, xz = lmp.extract_box()[:5]
    sides = np.array(high) - np.array(low)
    cell = np.array([[sides[0], 0, 0], [xy, sides[1], 0], [xz, yz, sides[2]]])
    x = np.array(lmp.gather_atoms("x", 1, 3)).reshape(n, 3)
    images = np.array(lmp.gather_atoms("image", 0, 3)).reshape(n, 3)
    found.update(
        positions=x + images @ cell, cell=cell,
        species=np.array(lmp.gather_atoms("type", 0, 1)) - 1,
        velocities=np.array(lmp.gather_atoms("v", 1, 3)).reshape(n, 3))
    if style == "sphere":
        found["radii"] = np.array(lmp.gather_atoms("radius", 1, 1))
        found["masses"] = np.array(lmp.gather_atoms("rmass", 1, 1))
    lmp.close()
    return found


found = globals()["of_" + sys.argv[1]](os.path.abspath(sys.argv[2]))
print("\n" + json.dumps({key: value.tolist() if isinstance(value, np.ndarray) else
                         [v.item() if isinstance(v, np.generic) else v for v in value] if isinstance(value, list) else value
                         for key, value in found.items()}))
