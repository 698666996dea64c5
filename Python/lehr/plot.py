"""The figures of a study's report, drawn with matplotlib.

>>> import lehr.plot
>>> lehr.plot.names("quickstart")
>>> lehr.plot.figure("quickstart", "density-of-states").savefig("density-of-states.pdf")
>>> lehr.plot.all("quickstart", "figures")

Figures have the names, order, panels, ranges, colors and numbers of ``lehr report``: the library hands over what the
report draws, and nothing is computed here. Fonts are those of matplotlib's settings.
"""

from __future__ import annotations

import builtins
import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from . import _drawing
from ._optional import needed
from ._parameters import real, whole
from ._progress import Shown, counted
from .errors import ArgumentError, FileError
from .figures import ReportFigure, ReportPanel, find

if TYPE_CHECKING:
    import matplotlib.axes
    import matplotlib.figure

    from .studies import Study

    # A study, the path of its folder, or the figures that it has.
    _Source: TypeAlias = Study | str | os.PathLike[str] | Sequence[ReportFigure]

__all__ = ["all", "draw", "figure", "names", "panel"]


def names(study: _Source, claims: Sequence[str] | str | None = None) -> list[str]:
    """The names of the figures of a study, in the order of the report."""
    return [found.name.removeprefix("figure-") for found in _figures(study, claims)]


def figure(
    study: _Source,
    name: str,
    claims: Sequence[str] | str | None = None,
    width: float | None = None,
) -> matplotlib.figure.Figure:
    """Draws a figure of a study's report.

    :param study: the study, its folder, or its figures: ``study.figures()`` reduces the study once for many drawings
    :param name: its name in the report, with or without ``figure-``, such as ``density-of-states``
    :param claims: sets of claims of the report; default: those of the plan
    :param width: the width in inches; default: that of the printed report, two panels as wide as a page. Sizes of type
        remain the same
    """
    return draw(find(_figures(study, claims), name), width=width)


def draw(figure: ReportFigure, width: float | None = None) -> matplotlib.figure.Figure:
    """Draws a figure of ``study.figures()``, like :func:`figure`."""
    pyplot = needed("matplotlib.pyplot", "lehr.plot")
    drawn: matplotlib.figure.Figure = _drawing.figure(figure, pyplot.figure, _checked(width))
    if "inline" in pyplot.get_backend().lower():
        # In a notebook a figure is shown as the value of its cell; left open, it would be shown twice.
        pyplot.close(drawn)
    return drawn


def panel(
    study: _Source,
    name: str,
    number: int = 1,
    ax: matplotlib.axes.Axes | None = None,
    claims: Sequence[str] | str | None = None,
    legend: bool = True,
) -> matplotlib.axes.Axes:
    """Draws one panel of a figure into axes of your own, with its insets.

    :param number: the number of the panel, from 1, as in the CSV file of the figure
    :param ax: the axes; default: the current ones
    :param legend: whether there is a legend
    """
    found = find(_figures(study, claims), name)
    number = whole(number, "number")
    chosen: dict[int, ReportPanel] = {each.number: each for each in found.all_panels}
    if number not in chosen:
        raise ArgumentError(f"{found.name} has the panels 1 to {len(chosen)} (got {number})")
    axes: matplotlib.axes.Axes = needed("matplotlib.pyplot", "lehr.plot").gca() if ax is None else ax
    _drawing.panel(chosen[number], axes, legend=legend)
    return axes


def all(
    study: _Source,
    folder: str | os.PathLike[str],
    formats: Sequence[str] | str = ("pdf", "png"),
    claims: Sequence[str] | str | None = None,
    width: float | None = None,
    dpi: float = 300,
    progress: Shown = None,
) -> list[Path]:
    """Draws every figure of a study's report into a folder, and returns the paths of the files.

    :param folder: the folder, which is made if it does not exist
    :param formats: the formats of the files, such as ``pdf``, ``svg`` and ``png``
    :param dpi: pixels per inch of PNG files
    :param progress: True for a progress bar
    """
    matplotlib = needed("matplotlib", "lehr.plot")
    kinds = [formats] if isinstance(formats, str) else list(formats)
    makes = needed("matplotlib.figure", "lehr.plot").Figure
    known = makes().canvas.get_supported_filetypes()
    for kind in kinds:
        if str(kind) not in known:
            raise ArgumentError(f"matplotlib writes no {kind!r} files; formats are {', '.join(sorted(known))}")
    checked = _checked(width)
    if not 0 < real(dpi, "dpi") < 1e5:
        raise ArgumentError(f"dpi must be a number of pixels per inch, above 0 (got {dpi})")
    if not isinstance(folder, str | os.PathLike):
        raise ArgumentError(f"folder must be a path (got {folder!r})")
    figures = _figures(study, claims)
    try:
        Path(folder).mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FileError(f"{os.fspath(folder)} cannot be made: {error.strerror}") from None
    paths = []
    # Type as type, so that journals can edit and index it.
    with matplotlib.rc_context({"pdf.fonttype": 42, "ps.fonttype": 42, "svg.fonttype": "none"}):
        for each in counted(figures, progress, "figures"):
            drawn = _drawing.figure(each, makes, checked)
            for kind in kinds:
                path = Path(folder) / f"{each.name}.{kind}"
                try:
                    drawn.savefig(path, dpi=dpi, metadata=_undated(kind))
                except OSError as error:
                    raise FileError(f"{path} cannot be written: {error.strerror}") from None
                paths.append(path)
    return paths


def _undated(kind: str) -> dict[str, Any] | None:
    """Metadata without a time: the same figure has the same bytes."""
    return {"pdf": {"CreationDate": None}, "svg": {"Date": None}}.get(kind)


def _checked(width: float | None) -> float | None:
    if width is not None and not 0 < real(width, "width") < 100:
        raise ArgumentError(f"width must be a length in inches, above 0 and below 100 (got {width})")
    return width


def _figures(
    study: _Source, claims: Sequence[str] | str | None
) -> list[ReportFigure]:
    from .studies import Study

    if isinstance(study, str | os.PathLike):
        return Study(study).figures(claims)
    if isinstance(study, Study):
        return study.figures(claims)
    if not isinstance(study, Sequence) or not builtins.all(isinstance(each, ReportFigure) for each in study):
        raise ArgumentError("study must be a Study, the path of its folder, or the list of its figures")
    return [*study]
