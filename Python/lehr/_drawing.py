"""Draws the panels of a report's figure with matplotlib: no number is computed here."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import numpy as np

from ._markup import mathtext, plain
from .figures import ReportAxis, ReportFigure, ReportPanel, ReportSeries

if TYPE_CHECKING:
    import matplotlib.axes
    import matplotlib.figure

PIXEL = 0.6 / 72
"""The printed size of a pixel in inches: two panels are as wide as a page."""
# Sizes of type in points; those of insets are smaller.
LABEL, TICK, LEGEND, TITLE, SMALL = 8.4, 7.2, 7.0, 7.8, 0.8

_MARKERS = {5: "s", 7: "o", 9: "^", 11: "v", 13: "D", 15: "p"}
# Squares and diamonds look larger than circles of their width.
_SIZES = {"s": 3.6, "o": 4.0, "^": 4.4, "v": 4.4, "D": 3.5, "p": 4.4}
_LINES: dict[str, dict[str, Any]] = {
    "line": {"lw": 1.3}, "thin": {"lw": 0.6}, "dashed": {"lw": 1.0, "ls": (0, (4, 2.2))},
    "dotted": {"lw": 1.0, "ls": (0, (1, 1.8))}, "marked": {"lw": 0.6},
}
_MARKED = {"marked", "points", "hollow", "crosses"}


def figure(
    shown: ReportFigure, make: Callable[..., matplotlib.figure.Figure], width: float | None
) -> matplotlib.figure.Figure:
    """The figure, made by `make`; `width` in inches scales everything but type."""
    columns = min(shown.columns, max(1, len(shown.panels)))
    rows = -(-len(shown.panels) // columns)
    canvas = (columns * shown.width, rows * shown.height)
    unit = PIXEL if width is None else width / canvas[0]
    drawn = make(figsize=(canvas[0] * unit, canvas[1] * unit))
    for k, each in enumerate(shown.panels):
        if each.place is None:
            continue
        place = each.place
        axes = drawn.add_axes(
            (
                place.left / canvas[0], 1 - (place.top + place.height) / canvas[1],
                place.width / canvas[0], place.height / canvas[1],
            ),
            label=f"{shown.name}-{each.number}",
        )
        panel(each, axes, letter=chr(97 + k % 26) if len(shown.panels) > 1 else "", unit=unit)
    return drawn


def panel(
    shown: ReportPanel, axes: matplotlib.axes.Axes, letter: str = "", unit: float = PIXEL, legend: bool = True,
    scale: float = 1.0,
) -> None:
    """One panel into `axes`, with its insets."""
    font = {"math_fontfamily": _math_family()}
    axes.tick_params(which="both", direction="in", top=True, right=True, width=0.5, labelsize=TICK * scale)
    axes.tick_params(which="major", length=3.0 * scale)
    axes.tick_params(which="minor", length=1.6 * scale)
    long = (shown.place.width, shown.place.height) if shown.place else (np.inf, np.inf)
    for which, axis, length in (("x", shown.x, long[0]), ("y", shown.y, long[1])):
        _axis(axes, which, axis, length * unit * 72, scale, font)
    for spine in axes.spines.values():
        spine.set_linewidth(0.6)
    for low, high in shown.bands:
        axes.axvspan(low, high, color="#E4E7EA", lw=0, zorder=0)
    for lines, draw in ((shown.verticals, axes.axvline), (shown.horizontals, axes.axhline)):
        for at, color, is_dashed in lines:
            draw(at, color=color, lw=0.7 if is_dashed else 0.5, ls=(0, (4, 2.5)) if is_dashed else "-", zorder=0.5)
    handles = []
    for k, series in enumerate(shown.series):
        handle = _series(axes, series, shown, scale, {"zorder": 2 + 0.01 * k, "gid": f"series-{k + 1}"})
        if series.label and handle is not None:
            handles.append((handle, mathtext(series.label)))
    if shown.is_square:
        axes.set_aspect("equal", adjustable="box")
    # Drawing may have moved them.
    axes.set_xlim(shown.x.low, shown.x.high)
    axes.set_ylim(shown.y.low, shown.y.high)
    above = _legend(axes, shown, handles, font) if legend and shown.has_legend and handles else 0.0
    _heads(axes, shown, letter, unit, above, font)
    _insets(axes, shown, unit)


def _math_family() -> str:
    """The mathtext that goes with the text: of the same font, unless the user has set another."""
    import matplotlib

    settings = matplotlib.rcParams
    chosen = str(settings["mathtext.fontset"])
    if chosen != matplotlib.rcParamsDefault["mathtext.fontset"]:
        return chosen
    if "serif" in settings["font.family"]:
        return "dejavuserif"
    return chosen if settings["font.sans-serif"][0] == "DejaVu Sans" else "custom"


def _axis(
    axes: matplotlib.axes.Axes, which: str, axis: ReportAxis, length: float, scale: float, font: dict[str, Any]
) -> None:
    """An axis of this length in points."""
    from matplotlib.ticker import NullFormatter

    ours = axes.xaxis if which == "x" else axes.yaxis
    if axis.is_logarithmic:
        (axes.set_xscale if which == "x" else axes.set_yscale)("log")
    (axes.set_xlim if which == "x" else axes.set_ylim)(axis.low, axis.high)
    # The labels of words are long.
    has_words = any(any(sign.isalpha() for sign in text) for _, text in axis.majors)
    ours.set_ticks([at for at, _ in axis.majors], labels=[mathtext(text) for _, text in axis.majors])
    for label in ours.get_ticklabels():
        label.set_math_fontfamily(font["math_fontfamily"])
        if has_words:
            label.set_fontsize(0.9 * TICK * scale)
    ours.set_minor_formatter(NullFormatter())
    ours.set_ticks(axis.minors, minor=True)
    # A label that is longer than its axis, reckoned with letters 0.56 of their size wide, is smaller.
    size = min(LABEL * scale, max(0.75 * LABEL * scale, length / (0.56 * len(plain(axis.label)) + 1e-9)))
    ours.set_label_text(mathtext(axis.label), fontsize=size, **font)
    ours.labelpad = 2.0 if which == "x" else 3.0


def _series(
    axes: matplotlib.axes.Axes, series: ReportSeries, shown: ReportPanel, scale: float, common: dict[str, Any]
) -> Any:
    """Draws a series and returns what stands for it in a legend."""
    color, x, y, style = series.color, series.x, series.y, series.style
    marker = _MARKERS.get(series.marker | 1, "o")
    common = common | {"color": color}
    if style == "band":
        half = np.nan_to_num(series.dy) if series.dy is not None else np.zeros(len(y))
        return axes.fill_between(x, y - half, y + half, alpha=0.4, lw=0, **common)
    if style == "arrows":
        axes.quiver(
            x, y, series.dx, series.dy, angles="xy", scale_units="xy", scale=1, width=0.0028, headwidth=3.6,
            headlength=4.5, headaxislength=4.2, minlength=0.2, **common,
        )
        return None
    if style == "limits":
        # A flat end at the limit, and an arrow down from it.
        part = 0.55 if shown.y.is_logarithmic else 0.12
        return axes.errorbar(
            x, y, yerr=part * np.abs(y), uplims=True, fmt="_", ms=5.5 * scale, mew=1.0, elinewidth=0.8, capsize=1.8,
            **common,
        )
    if style in ("dots", "stars", "rings"):
        how: dict[str, Any] = {
            "dots": {"marker": "o", "ms": 1.1, "mew": 0}, "stars": {"marker": (8, 2, 0), "ms": 7.0, "mew": 0.9},
            "rings": {"marker": "o", "ms": 8.0, "mew": 0.7, "mfc": "none"},
        }[style]
        return axes.plot(x, y, ls="none", **how, **common)[0]
    if style not in _MARKED:
        return axes.plot(x, y, **_LINES.get(style, _LINES["line"]), **common)[0]
    size = _SIZES[marker] * scale * (0.85 if scale < 1 else 1.0)
    how = {"marker": marker, "ms": size, "mew": 0.8 if style == "hollow" else 0.0}
    if style == "hollow":
        how["mfc"] = "none"
    elif style == "crosses":
        how = {"marker": "x", "ms": size, "mew": 0.9}
    how |= _LINES["marked"] if style == "marked" else {"ls": "none"}
    errors: dict[str, Any] = {"xerr": series.dx, "yerr": series.dy}
    bars = {name: given for name, given in errors.items() if given is not None}
    if not bars or len(x) == 0:
        return axes.plot(x, y, **how, **common)[0]
    with warnings.catch_warnings():
        # A bar that reaches zero ends below a logarithmic axis.
        warnings.simplefilter("ignore", RuntimeWarning)
        return axes.errorbar(x, y, **bars, elinewidth=0.6, capsize=1.4, capthick=0.6, **how, **common)


def _legend(
    axes: matplotlib.axes.Axes, shown: ReportPanel, handles: list[tuple[Any, str]], font: dict[str, Any]
) -> float:
    """Places the legend where the report has it, and returns its height above the panel, in parts of the panel."""
    place = shown.place
    where: dict[str, Any] = {"loc": "best"}
    above = 0.0
    if place is not None and place.legend is not None:
        left, top, width, height = place.legend
        # In the corner of its room that is nearer to a corner of the panel: type is narrower than it was reckoned.
        is_left = left + width / 2 <= place.left + place.width / 2 or width == 0
        is_upper = top + height / 2 <= place.top + place.height / 2 or height == 0
        x = ((left if is_left else left + width) - place.left) / place.width
        y = 1 - ((top if is_upper else top + height) - place.top) / place.height
        where = {
            "loc": f"{'upper' if is_upper else 'lower'} {'left' if is_left else 'right'}", "bbox_to_anchor": (x, y),
            "borderaxespad": 0, "ncols": place.legend_columns,
        }
        above = y - 1 if left < place.left + place.width else 0.0
    columns = where.get("ncols", 1)
    # Entries are read row by row, but matplotlib fills columns.
    ordered = [entry for column in range(columns) for entry in handles[column::columns]]
    legend = axes.legend(
        [handle for handle, _ in ordered], [text for _, text in ordered], frameon=False, fontsize=LEGEND,
        handlelength=1.5, handletextpad=0.5, labelspacing=0.22, columnspacing=1.0, borderpad=0.15,
        title=mathtext(shown.heading) or None, title_fontsize=LEGEND, alignment="left", **where,
    )
    for text in [*legend.get_texts(), legend.get_title()]:
        text.set_math_fontfamily(font["math_fontfamily"])
    legend.set_zorder(4)
    return max(above, 0.0)


def _heads(
    axes: matplotlib.axes.Axes, shown: ReportPanel, letter: str, unit: float, above: float, font: dict[str, Any]
) -> None:
    """The letter and the title of a panel, above its legend."""
    if letter:
        axes.annotate(
            f"({letter})", (0, 1), (-1.5, 5.5), xycoords="axes fraction", textcoords="offset points", ha="right",
            fontsize=LABEL, fontweight="bold", annotation_clip=False,
        )
    if shown.title:
        axes.annotate(
            mathtext(shown.title), (0.5, 1 + above), (0, 5.5 if above == 0 else 2.0), xycoords="axes fraction",
            textcoords="offset points", ha="center", fontsize=TITLE, annotation_clip=False, **font,
        )


def _insets(axes: matplotlib.axes.Axes, shown: ReportPanel, unit: float) -> None:
    for inset in shown.insets:
        if inset.place is None or shown.place is None:
            continue
        outer, inner = shown.place, inset.place
        within = axes.inset_axes(
            (
                (inner.left - outer.left) / outer.width,
                1 - (inner.top + inner.height - outer.top) / outer.height,
                inner.width / outer.width, inner.height / outer.height,
            ),
            label=f"inset-{inset.number}",
        )
        panel(inset, within, unit=unit, scale=SMALL)
