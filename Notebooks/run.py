"""Runs the notebooks from top to bottom, as continuous integration does: an exception in any cell fails."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import nbformat
from nbclient import NotebookClient

FOLDER = Path(__file__).parent
LONGEST = 300  # seconds per cell; each notebook takes less than a minute on an idle machine


def main(names: list[str]) -> None:
    for path in [Path(name) for name in names] or sorted(FOLDER.glob("*.ipynb")):
        notebook = nbformat.read(path, as_version=4)
        if any(cell.get("outputs") for cell in notebook.cells):
            raise SystemExit(f"{path.name} is stored with outputs; clear them")
        begin = time.monotonic()
        NotebookClient(notebook, timeout=LONGEST, resources={"metadata": {"path": FOLDER}}).execute()
        print(f"{path.name}: {time.monotonic() - begin:.0f} s")


if __name__ == "__main__":
    main(sys.argv[1:])
