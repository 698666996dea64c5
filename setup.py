"""Builds the C interface of the Swift package, with the Swift runtime inside, into the Python package."""

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

ROOT = Path(__file__).parent
PRODUCT = "lehr-c"
LIBRARY = f"lib{PRODUCT}.so"


def version() -> str:
    source = (ROOT / "Sources/Studies/SampleRecord.swift").read_text(encoding="utf-8")
    return re.search(r'static let current = "([^"]+)"', source)[1]


def swift_build() -> Path:
    """Builds the library; it has a build folder of its own, since every module is compiled for a runtime inside."""
    if shutil.which("swift") is None:
        raise SystemExit("lehr is built with Swift 6.3, and there is no swift on the PATH; see https://swift.org")
    scratch = os.environ.get("LEHR_PYTHON_BUILD", str(ROOT / ".build-python"))
    command = ["swift", "build", "-c", "release", "--static-swift-stdlib", "--scratch-path", scratch]
    environment = os.environ | {"LEHR_RUNTIME_INSIDE": "1"}
    # Symbols for debuggers are two thirds of the library.
    build = [*command, "--product", PRODUCT, "-Xlinker", "--strip-all"]
    subprocess.run(build, cwd=ROOT, env=environment, check=True)
    folder = subprocess.run(
        [*command, "--show-bin-path"], cwd=ROOT, env=environment, check=True, stdout=subprocess.PIPE, text=True
    )
    return Path(folder.stdout.strip()) / LIBRARY


class BuildWithLibrary(build_py):
    def run(self) -> None:
        super().run()
        package = ROOT / "Python/lehr" if self.editable_mode else Path(self.build_lib) / "lehr"
        package.mkdir(parents=True, exist_ok=True)
        shutil.copy2(swift_build(), package / LIBRARY)


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
    cmdclass={"build_py": BuildWithLibrary, "bdist_wheel": PlatformWheel},
)
