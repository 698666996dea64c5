"""Packages that are not required: each is imported where it is used, and named in one sentence where it is missing."""

from __future__ import annotations

import importlib
from typing import Any

from .errors import MissingPackage


def needed(name: str, purpose: str) -> Any:
    """The module ``name``, which ``purpose`` needs."""
    package = name.split(".")[0]
    try:
        return importlib.import_module(name)
    except ModuleNotFoundError as error:
        if error.name is not None and error.name.split(".")[0] == package:
            raise MissingPackage(
                f"{purpose} needs the package {package}, which is not installed: pip install {package}"
            ) from None
        raise MissingPackage(f"{purpose} needs {package}, which cannot be imported: {error}") from error
    except ImportError as error:
        raise MissingPackage(f"{purpose} needs {package}, which cannot be imported: {error}") from error
