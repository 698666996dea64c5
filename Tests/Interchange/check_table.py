"""Prints energy per particle and the largest force of a configuration by LAMMPS with a table, as JSON.

Usage: check_table.py CONFIGURATION.data TABLE
The table's own head says which commands to use.
"""
import json
import sys

import numpy as np

from write_foreign import load_lammps

configuration, table = sys.argv[1:3]
lmp = load_lammps()(cmdargs=["-log", "none", "-screen", "none", "-nocite"])
lmp.commands_string("units lj\natom_style atomic\natom_modify map array\nboundary p p p\n")
lmp.command(f"read_data {configuration}")
for line in open(table):
    words = line.split()
    if words[:2] in (["#", "pair_style"], ["#", "pair_coeff"]):
        lmp.command(" ".join(words[1:]).replace("FILE", table))
lmp.command("thermo_style custom step pe press")
# In units of lj energies are those of a particle.
lmp.command("run 0")
n = lmp.get_natoms()
forces = np.array(lmp.gather_atoms("f", 1, 3)).reshape(n, 3)
print("\n" + json.dumps(dict(energy=lmp.get_thermo("pe"), pressure=lmp.get_thermo("press"),
                             force=float(np.linalg.norm(forces, axis=1).max()))))
