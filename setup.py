"""Builds the C interface and the program of the Swift package, with the Swift runtime inside, into the Python package.

With LEHR_STATIC=FOLDER, which scripts/archives fills, the C libraries are inside too: `make wheel` does that.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

from setuptools import setup
from setuptools.command.bdist_wheel import bdist_wheel
from setuptools.command.build_py import build_py
from setuptools.dist import Distribution

try:
    from setuptools.command.build_scripts import build_scripts
except ImportError:
    from distutils.command.build_scripts import build_scripts

ROOT = Path(__file__).parent
LIBRARY = "liblehr-c.so"
PROGRAM = "lehr"


def version() -> str:
    source = (ROOT / "Sources/Plans/Version.swift").read_text(encoding="utf-8")
    return re.search(r'static let current = "([^"]+)"', source)[1]


def swift_build(product: str) -> Path:
    """Builds a product; it has a build folder of its own, since every module is compiled for a runtime inside."""
    if shutil.which("swift") is None:
        raise SystemExit("lehr is built with Swift 6.3, and there is no swift on the PATH; see https://swift.org")
    scratch = os.environ.get("LEHR_PYTHON_BUILD", str(ROOT / ".build-python"))
    command = ["swift", "build", "-c", "release", "--static-swift-stdlib", "--scratch-path", scratch]
    environment = os.environ | {"LEHR_RUNTIME_INSIDE": "1"}
    # Symbols for debuggers are two thirds of the library.
    build = [*command, "--product", product, "-Xlinker", "--strip-all"]
    subprocess.run(build, cwd=ROOT, env=environment, check=True)
    folder = subprocess.run(
        [*command, "--show-bin-path"], cwd=ROOT, env=environment, check=True, stdout=subprocess.PIPE, text=True
    )
    return Path(folder.stdout.strip())


def complete(package: Path) -> None:
    """Makes a package with everything inside fit to be passed on.

    Until glibc 2.34 threads and dlopen were in libraries of their own, which the linker of a newer one does not name.
    The licenses of what is inside go with it.
    """
    needed = [word for name in ("libpthread.so.0", "libdl.so.2", "librt.so.1") for word in ("--add-needed", name)]
    subprocess.run(["patchelf", *needed, str(package / LIBRARY)], check=True)
    build = os.environ["LEHR_PYTHON_BUILD"]
    subprocess.run([str(ROOT / "scripts/licences"), build, str(package / "licences")], check=True)


class BuildWithLibrary(build_py):
    def run(self) -> None:
        super().run()
        package = ROOT / "Python/lehr" if self.editable_mode else Path(self.build_lib) / "lehr"
        package.mkdir(parents=True, exist_ok=True)
        shutil.copy2(swift_build("lehr-c") / LIBRARY, package / LIBRARY)
        if "LEHR_STATIC" in os.environ:
            complete(package)


class BuildProgram(build_scripts):
    """Puts the program where scripts are built: pip installs it beside Python, on the path."""

    def run(self) -> None:
        folder = Path(self.build_dir)
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copy2(swift_build(PROGRAM) / PROGRAM, folder / PROGRAM)

    def get_source_files(self) -> list[str]:
        return []

    def get_outputs(self) -> list[str]:
        return [str(Path(self.build_dir) / PROGRAM)]


class PlatformWheel(bdist_wheel):
    """Any Python 3, but one kind of machine: the library is loaded by ctypes and knows no Python."""

    def get_tag(self) -> tuple[str, str, str]:
        return ("py3", "none", super().get_tag()[2])


class WithLibrary(Distribution):
    def has_ext_modules(self) -> bool:
        return True


setup(
    version=version(),
    distclass=WithLibrary,
    scripts=[PROGRAM],
    cmdclass={"build_py": BuildWithLibrary, "build_scripts": BuildProgram, "bdist_wheel": PlatformWheel},
)
