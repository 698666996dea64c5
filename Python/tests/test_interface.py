"""The table of C functions, the header, and what the package says of itself."""

from __future__ import annotations

import ctypes
import re
import subprocess
import sysconfig
from importlib.metadata import version
from pathlib import Path

from conftest import ROOT, program

import lehr
from lehr import _library, _parameters

HEADER = (ROOT / "Sources/CLehr/include/lehr.h").read_text(encoding="utf-8")

# What ctypes must say for every word of the header.
KINDS = {
    "int32_t": ctypes.c_int32,
    "int64_t": ctypes.c_int64,
    "uint64_t": ctypes.c_uint64,
    "double": ctypes.c_double,
    "const char *": ctypes.c_char_p,
    "lehr_numbers *": ctypes.POINTER(_library.Numbers),
    "lehr_text_out": ctypes.POINTER(ctypes.c_void_p),
    "lehr_sample_out": ctypes.POINTER(ctypes.c_void_p),
    "lehr_run_out": ctypes.POINTER(ctypes.c_void_p),
    "const volatile int32_t *": ctypes.POINTER(ctypes.c_int32),
    "volatile int64_t *": ctypes.POINTER(ctypes.c_int64),
}


def declared() -> dict[str, list[str]]:
    text = re.sub(r"//[^\n]*", "", HEADER).replace("LEHR_MAYBE", "")
    found = {}
    for name, arguments in re.findall(r"\b(lehr_\w+)\(([^)]*)\);", text):
        parts = [] if arguments.strip() == "void" else [" ".join(part.split()) for part in arguments.split(",")]
        found[name] = [re.sub(r"\s*\w+$", "", part) for part in parts]
    return found


def test_every_function_of_the_header_is_bound_with_its_arguments() -> None:
    functions = declared()
    bound = _library.CALLS | {name: arguments for name, (arguments, _) in _library.OTHERS.items()}
    assert functions.keys() == bound.keys() and len(functions) >= 27
    for name, arguments in functions.items():
        expected = [KINDS.get(argument, ctypes.c_void_p) for argument in arguments]
        if name == "lehr_sample_make":
            # Arrays go by their addresses.
            expected[0] = ctypes.c_char_p
        assert bound[name] == expected, name


def test_parameters_have_their_names_and_required_texts_are_known() -> None:
    text = re.sub(r"//[^\n]*", "", HEADER)
    for name, arguments in re.findall(r"\bint32_t (lehr_\w+)\(([^)]*)\);", text):
        if name not in _library.CALLS:
            continue
        expected = []
        for part in arguments.split(","):
            may_be_missing = part.split()[:3] == ["const", "char", "*LEHR_MAYBE"]
            expected.append(part.split()[-1].lstrip("*") + ("?" if may_be_missing else ""))
        assert [*_parameters.PARAMETERS[name].split(), "why"] == expected
    assert _parameters.PARAMETERS.keys() == _library.CALLS.keys()


def test_every_outcome_of_the_header_has_its_error() -> None:
    outcomes = dict(re.findall(r"LEHR_([A-Z_]+) = (\d+),", HEADER.split("typedef struct")[0]))
    assert int(outcomes.pop("DONE")) == 0
    assert sorted(map(int, outcomes.values())) == sorted(lehr.errors.BY_OUTCOME)
    assert all(issubclass(kind, lehr.LehrError) for kind in lehr.errors.BY_OUTCOME.values())


def test_the_wheel_needs_the_c_library_only() -> None:
    command = Path(sysconfig.get_path("scripts")) / "lehr"
    told = subprocess.run(["ldd", command], capture_output=True, text=True, check=False)
    assert "not a dynamic executable" in told.stderr + told.stdout
    listed = subprocess.run(["ldd", _library.library._name], capture_output=True, text=True, check=True).stdout
    names = {line.split()[0].split("/")[-1].split(".so")[0] for line in listed.splitlines()}
    allowed = {"linux-vdso", "ld-linux-x86-64", "libc", "libm", "libdl", "librt", "libpthread", "libgcc_s"}
    assert names <= allowed, listed


def test_versions_agree() -> None:
    assert lehr.__version__ == version("lehr") and program("--version").stdout == f"lehr {lehr.__version__}\n"
    command = Path(sysconfig.get_path("scripts")) / "lehr"
    said = subprocess.run([command, "--version"], capture_output=True, text=True, check=True).stdout
    assert said == f"lehr {lehr.__version__}\n"


def test_the_catalogue_of_models_is_that_of_lehr_models() -> None:
    listed = program("models").stdout
    models = {model["name"]: model for model in lehr.models()}
    assert {"pss", "kablj", "hertzian", "ipl", "lj", "sw"} <= models.keys()
    assert all(name in listed and model["summary"] in listed for name, model in models.items())
    assert [p["name"] for p in models["pss"]["parameters"]] == ["rc"]


def test_public_names_have_documentation() -> None:
    for name in lehr.__all__:
        assert getattr(lehr, name).__doc__, name
