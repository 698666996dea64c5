"""`python -m lehr`: the command `lehr` of this installation, where its folder is not on the path."""

from __future__ import annotations

import os
import sys
import sysconfig
from pathlib import Path


def main() -> None:
    schemes = [sysconfig.get_default_scheme(), sysconfig.get_preferred_scheme("user")]
    for scheme in schemes:
        command = Path(sysconfig.get_path("scripts", scheme)) / "lehr"
        if command.is_file():
            os.execv(command, [str(command), *sys.argv[1:]])
    raise SystemExit("the command lehr is not part of this installation; pip install the wheel of a release")


if __name__ == "__main__":
    main()
