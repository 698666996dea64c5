"""The figures of a report as values: what ``lehr report`` draws, and what :mod:`lehr.plot` draws."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from ._markup import plain
from ._optional import needed
from .errors import ArgumentError

if TYPE_CHECKING:
    import matplotlib.figure
    import pandas

__all__ = ["ReportAxis", "ReportFigure", "ReportPanel", "ReportPlace", "ReportSeries", "find"]

Reals = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class ReportSeries:
    """Points with one entry in the legend."""

    label: str
    """In gnuplot's enhanced text; empty for a series without an entry."""
    style: str
    """How it is drawn: marked, points, hollow, limits, line, thin, dashed, dotted, dots, stars, crosses, rings, arrows,
    band."""
    color: str
    """``#rrggbb``."""
    marker: int
    """gnuplot's number of a filled marker: 7 circle, 5 square, 9 and 11 triangles, 13 diamond, 15 pentagon."""
    x: Reals
    y: Reals
    dx: Reals | None
    """Standard errors of x, NaN where unknown; None if all are. Of arrows, their components."""
    dy: Reals | None
    """Standard errors of y, in the same way. Of a band, half its height."""

    @property
    def name(self) -> str:
        """The label as plain text."""
        return plain(self.label)


@dataclass(frozen=True, eq=False)
class ReportAxis:
    """An axis of a panel, as printed."""

    label: str
    """In gnuplot's enhanced text, with the unit."""
    is_logarithmic: bool
    low: float
    high: float
    majors: list[tuple[float, str]]
    """Ticks with their labels, in gnuplot's enhanced text. Words may have several lines."""
    minors: list[float]
    """Ticks without labels."""


@dataclass(frozen=True)
class ReportPlace:
    """Where a panel is printed, in pixels of the figure from its upper left corner."""

    left: float
    top: float
    width: float
    height: float
    legend: tuple[float, float, float, float] | None
    """The upper left corner of its legend, and the width and height of the room for it, 0 outside the axes."""
    legend_columns: int = 1


@dataclass(frozen=True, eq=False)
class ReportPanel:
    """A pair of axes with its series."""

    number: int
    """Its number in the CSV file, from 1; insets after all panels."""
    title: str
    x: ReportAxis
    y: ReportAxis
    series: list[ReportSeries]
    verticals: list[tuple[float, str, bool]]
    """Vertical lines across the panel: x, color, whether it is dashed."""
    horizontals: list[tuple[float, str, bool]]
    bands: list[tuple[float, float]]
    """Shaded ranges of x."""
    has_legend: bool
    """Without a legend, that of the first panel applies."""
    heading: str
    """The heading of its legend."""
    is_square: bool
    """Whether units of x and y have the same length."""
    place: ReportPlace | None
    """None for an inset for which there is no room: reports do not draw it."""
    insets: list[ReportPanel] = field(default_factory=list)


@dataclass(frozen=True, eq=False)
class ReportFigure:
    """A figure of a report, with the numbers of its CSV file."""

    name: str
    """The name of its files, such as ``figure-moduli``."""
    title: str
    caption: str
    """What is shown, and what its errors are."""
    replaces: list[str]
    """The figures of any study that it replaces in a report on a set of claims."""
    columns: int
    """Panels per row."""
    width: float
    """The width of a panel with its labels, in pixels; 120 are printed per inch."""
    height: float
    panels: list[ReportPanel]
    attachments: dict[str, str]
    """Names and texts of further files, such as a mode for OVITO."""

    def __repr__(self) -> str:
        many = f"{len(self.panels)} panel{'' if len(self.panels) == 1 else 's'}"
        return f"<ReportFigure {self.name}: {self.title}, {many}>"

    @property
    def all_panels(self) -> list[ReportPanel]:
        """The panels and, after them, their insets, by number."""
        return self.panels + [inset for panel in self.panels for inset in panel.insets]

    def to_pandas(self) -> pandas.DataFrame:
        """The numbers, with the columns of the CSV file: panel, series, x, y, dx, dy, label."""
        frame = needed("pandas", "ReportFigure.to_pandas")
        parts = [(panel, k + 1, series) for panel in self.all_panels for k, series in enumerate(panel.series)]

        def column(kind: Any, value: Any) -> NDArray[Any]:
            pieces = [np.full(len(series.x), value(panel, k, series), dtype=kind) for panel, k, series in parts]
            return np.concatenate(pieces) if pieces else np.empty(0, dtype=kind)

        def errors(given: Reals | None) -> Reals | float:
            return np.nan if given is None else given

        data: pandas.DataFrame = frame.DataFrame(
            {
                "panel": column(int, lambda panel, k, series: panel.number),
                "series": column(int, lambda panel, k, series: k),
                "x": column(float, lambda panel, k, series: series.x),
                "y": column(float, lambda panel, k, series: series.y),
                "dx": column(float, lambda panel, k, series: errors(series.dx)),
                "dy": column(float, lambda panel, k, series: errors(series.dy)),
                "label": column(object, lambda panel, k, series: series.name),
            }
        )
        data.attrs.update(name=self.name, title=self.title, caption=self.caption)
        return data

    def draw(self, width: float | None = None) -> matplotlib.figure.Figure:
        """Draws it with matplotlib: see :func:`lehr.plot.figure`."""
        from . import plot

        return plot.draw(self, width=width)


def find(figures: Sequence[ReportFigure], name: str) -> ReportFigure:
    """The figure of a name, with or without ``figure-`` and, in a report on claims, its number in the publication."""
    if not isinstance(name, str):
        raise ArgumentError(f"the name of a figure must be a text (got {name!r})")
    for matches in _ways(name):
        found = [figure for figure in figures if matches(figure)]
        if len(found) == 1:
            return found[0]
        if found:
            names = ", ".join(figure.name for figure in found)
            raise ArgumentError(f"{name!r} may be one of {names}: give one of these names")
    known = [_short(figure.name) for figure in figures]
    if not known:
        raise ArgumentError(f"the report has no figure {name!r}: the study has no samples with data yet, run it first")
    near = get_close_matches(name, [*known, *(figure.name for figure in figures)], 1)
    hint = f"did you mean {near[0]!r}" if near else "it has " + ", ".join(known)
    raise ArgumentError(f"the report of this study has no figure {name!r}; {hint}{'?' if near else ''}")


def _short(name: str) -> str:
    return name.removeprefix("figure-")


def _ways(name: str) -> Iterator[Any]:
    short = _short(name)
    yield lambda figure: figure.name == name
    yield lambda figure: _short(figure.name) == short
    yield lambda figure: "figure-" + short in figure.replaces
    yield lambda figure: figure.name.endswith("-" + short)


# From the library's JSON.


def made(answer: list[dict[str, Any]]) -> list[ReportFigure]:
    """The figures that ``lehr_study_figures`` answers with."""
    return [_figure(entry) for entry in answer]


def _figure(entry: dict[str, Any]) -> ReportFigure:
    drawing = entry["drawing"]
    return ReportFigure(
        name=entry["name"], title=entry["title"], caption=entry["caption"], replaces=entry["replaces"],
        columns=drawing["columns"], width=drawing["width"], height=drawing["height"],
        panels=[_panel(panel) for panel in drawing["panels"]],
        attachments={file["name"]: file["text"] for file in entry["attachments"]},
    )


def _panel(entry: dict[str, Any]) -> ReportPanel:
    place = entry.get("place")
    return ReportPanel(
        number=entry["number"], title=entry["title"], x=_axis(entry, "x"), y=_axis(entry, "y"),
        series=[_series(series) for series in entry["series"]],
        verticals=[(line["at"], line["color"], line["is_dashed"]) for line in entry["verticals"]],
        horizontals=[(line["at"], line["color"], line["is_dashed"]) for line in entry["horizontals"]],
        bands=[(low, high) for low, high in entry["bands"]], has_legend=entry["has_legend"], heading=entry["heading"],
        is_square=entry["is_square"], place=None if place is None else _place(place),
        insets=[_panel(inset) for inset in entry["insets"]],
    )


def _place(entry: dict[str, Any]) -> ReportPlace:
    legend = entry.get("legend")
    return ReportPlace(
        left=entry["left"], top=entry["top"], width=entry["width"], height=entry["height"],
        legend=None if legend is None else (legend["left"], legend["top"], legend["width"], legend["height"]),
        legend_columns=1 if legend is None else legend["columns"],
    )


def _axis(panel: dict[str, Any], name: str) -> ReportAxis:
    axis = panel[name]
    kind = "logarithmic" if axis["is_logarithmic"] else "linear"
    scale = panel["place"][name] if panel.get("place") else axis["scales"][kind]
    return ReportAxis(
        label=axis["label"], is_logarithmic=axis["is_logarithmic"], low=scale["low"], high=scale["high"],
        majors=[(tick["at"], tick["text"]) for tick in scale["majors"]], minors=scale["minors"],
    )


def _series(entry: dict[str, Any]) -> ReportSeries:
    x, y, dx, dy = (entry.get(name) for name in ("x", "y", "dx", "dy"))
    return ReportSeries(
        label=entry["label"], style=entry["style"], color=entry["color"], marker=entry["marker"], x=_reals(x or []),
        y=_reals(y or []), dx=None if dx is None else _reals(dx), dy=None if dy is None else _reals(dy),
    )


def _reals(values: list[float | None]) -> Reals:
    return np.array([np.nan if value is None else value for value in values], dtype=float)
