"""The figures drawn with matplotlib are those of the report: names, order, numbers, ranges."""

from __future__ import annotations

import csv
import io
import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import matplotlib
import matplotlib.pyplot
import numpy as np
import pytest
from conftest import program

import lehr
from lehr import _markup
from lehr.figures import ReportFigure, made

matplotlib.use("agg")

Row = dict[str, str]


@pytest.fixture(autouse=True)
def closed() -> Iterator[None]:
    with matplotlib.rc_context({"figure.max_open_warning": 0}):
        yield
    matplotlib.pyplot.close("all")


@pytest.fixture(scope="module")
def reported(claimed: lehr.Study) -> Path:
    """The folder of a report that the program wrote."""
    done = program("report", claimed.folder)
    assert done.returncode == 0, done.stderr
    return Path(claimed.folder)


@pytest.fixture(scope="module")
def figures(claimed: lehr.Study) -> list[ReportFigure]:
    return claimed.figures()


def rows(folder: Path, name: str) -> list[Row]:
    with (folder / "figures" / f"{name}.csv").open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


def drawn(figure: Any) -> dict[int, Any]:
    """The axes of every panel and inset by number: their labels end with it."""
    found: dict[int, Any] = {}
    for axes in figure.axes:
        for each in [axes, *axes.child_axes]:
            found[int(each.get_label().rsplit("-", 1)[1])] = each
    return found


def at_ticks(lines: list[tuple[str, str]], ticks: list[float]) -> list[str]:
    """The words at each tick, of lines and their heights on the axis."""
    words: dict[float, list[str]] = {at: [] for at in ticks} if lines else {}
    for text, height in lines:
        words[min(ticks, key=lambda at: abs(at - float(height)))].append(text)
    return ["\n".join(each) for each in words.values()]


def points(axes: Any, gid: str) -> tuple[list[float], list[float], Any]:
    """x and y of a series as matplotlib has them, and what else was drawn with it."""
    for container in axes.containers:
        if container[0] is not None and container[0].get_gid() == gid:
            return list(container[0].get_xdata()), list(container[0].get_ydata()), container
    for line in axes.lines:
        if line.get_gid() == gid:
            return list(line.get_xdata()), list(line.get_ydata()), None
    for collection in axes.collections:
        if collection.get_gid() == gid:
            if hasattr(collection, "U"):
                return list(collection.X), list(collection.Y), collection
            # The outline of a band.
            corners = collection.get_paths()[0].vertices
            edges = defaultdict(list)
            for x, y in corners:
                edges[x].append(y)
            return list(edges), [(min(y) + max(y)) / 2 for y in edges.values()], edges
    raise AssertionError(f"no artist {gid}")


def number(text: str) -> float | None:
    return float(text) if text else None


def test_names_and_order_are_those_of_the_report(reported: Path, figures: list[ReportFigure]) -> None:
    # The list of checksums has the files in the order of the figures.
    listed = re.findall(r"figures/(.*)\.csv$", (reported / "SHA256SUMS").read_text(), re.M)
    assert [figure.name for figure in figures] == listed and len(listed) > 15
    assert lehr.plot.names(figures) == [name.removeprefix("figure-") for name in listed]
    page = (reported / "report.html").read_text(encoding="utf-8")
    titles = dict(re.findall(r'<figure id="([^"]+)">\s*<h3>(.*?)</h3>', page))
    for figure in figures:
        assert titles[figure.name].replace("&#39;", "'").replace("&amp;", "&") == figure.title


def test_numbers_are_those_of_the_reports_csv(reported: Path, figures: list[ReportFigure]) -> None:
    for figure in figures:
        table = figure.to_pandas()
        expected = rows(reported, figure.name)
        assert len(table) == len(expected), figure.name
        for row, ours in zip(expected, table.itertuples(), strict=True):
            assert (int(row["panel"]), int(row["series"]), row["label"]) == (ours.panel, ours.series, ours.label)
            for column in ("x", "y", "dx", "dy"):
                given = number(row[column])
                assert np.isnan(getattr(ours, column)) if given is None else given == getattr(ours, column)


def test_numbers_drawn_are_those_of_the_reports_csv(reported: Path, figures: list[ReportFigure]) -> None:
    styles = set()
    for figure in figures:
        axes = drawn(lehr.plot.draw(figure))
        series: dict[tuple[int, int], list[Row]] = defaultdict(list)
        for row in rows(reported, figure.name):
            series[int(row["panel"]), int(row["series"])].append(row)
        hidden = {panel.number for panel in figure.all_panels if panel.place is None}
        assert set(axes) | hidden == {panel.number for panel in figure.all_panels}
        known = {(p.number, k + 1): one for p in figure.all_panels for k, one in enumerate(p.series)}
        for (panel, k), expected in series.items():
            if panel in hidden:
                continue
            style = known[panel, k].style
            styles.add(style)
            x, y, rest = points(axes[panel], f"series-{k}")
            if style == "band":
                # The middle of two rounded edges.
                assert np.allclose(sorted({float(row["x"]) for row in expected}), sorted(x), rtol=1e-15)
                continue
            assert x == [float(row["x"]) for row in expected], (figure.name, panel, k)
            assert y == [float(row["y"]) for row in expected], (figure.name, panel, k)
            bars = [number(row["dy"]) for row in expected]
            if style == "arrows":
                assert list(rest.V) == bars and list(rest.U) == [number(row["dx"]) for row in expected]
            elif style in {"marked", "points", "hollow", "crosses"} and any(bars):
                segments = rest[2][-1].get_segments()
                for at, bar, segment in zip(y, bars, [s for s in segments if len(s)], strict=False):
                    if bar is not None:
                        # Two ends, each rounded once.
                        assert abs((segment[1][1] - segment[0][1]) / 2 - bar) <= 1e-15 * (abs(at) + bar)
    assert {"marked", "points", "line", "hollow"} <= styles, styles


def test_ranges_and_scales_are_those_that_are_printed(reported: Path, figures: list[ReportFigure]) -> None:
    for figure in figures:
        script = (reported / "figures" / f"{figure.name}.gp").read_text(encoding="utf-8")
        axes = drawn(lehr.plot.draw(figure))
        # A panel and then its insets, each with its own commands.
        order = [each for panel in figure.panels for each in [panel, *panel.insets] if each.place is not None]
        blocks = script.split("\nreset\n")[1:]
        assert len(blocks) == len(order)
        for block, panel in zip(blocks, order, strict=True):
            for name in "xy":
                low, high = re.search(rf"set {name}range \[(.*):(.*)\]", block).groups()  # type: ignore[union-attr]
                ours = getattr(axes[panel.number], f"get_{name}lim")()
                assert ours == (float(low), float(high)), figure.name
                scale = getattr(axes[panel.number], f"get_{name}scale")()
                assert (scale == "log") == (f"set logscale {name}\n" in block)
                texts = re.search(rf"set {name}tics \((.*)\)", block)
                labels = re.findall(r'"([^"]+)" \S+', texts[1]) if texts else []
                if name == "y" and not labels:
                    # Words at the ticks are labels of their own.
                    lines = re.findall(r'set label "([^"]*)" at screen \S+, first (\S+) right', block)
                    labels = at_ticks(lines, [at for at, _ in panel.y.majors])
                assert [_markup.mathtext(text) for text in labels] == [
                    tick.get_text() for tick in getattr(axes[panel.number], f"get_{name}ticklabels")()
                ]


def test_legends_name_the_series_in_their_order(figures: list[ReportFigure]) -> None:
    for figure in figures:
        axes = drawn(lehr.plot.draw(figure))
        for panel in figure.panels:
            legend = axes[panel.number].get_legend()
            labels = [_markup.mathtext(one.label) for one in panel.series if one.label and one.style != "arrows"]
            assert (legend is None) == (not labels or not panel.has_legend)
            if legend is not None:
                assert sorted(text.get_text() for text in legend.get_texts()) == sorted(labels)
                if panel.place is not None and panel.place.legend_columns == 1:
                    assert [text.get_text() for text in legend.get_texts()] == labels


def test_all_figures_are_written_without_a_warning(
    tmp_path: Path, figures: list[ReportFigure], recwarn: pytest.WarningsRecorder, caplog: pytest.LogCaptureFixture
) -> None:
    paths = lehr.plot.all(figures, tmp_path / "new/figures", formats=["png", "svg"], dpi=72)
    assert [path.name for path in paths] == [f"{figure.name}.{kind}" for figure in figures for kind in ("png", "svg")]
    assert all(path.stat().st_size > 2000 for path in paths)
    assert [str(warning.message) for warning in recwarn] == [] and caplog.text == ""
    first = paths[1].read_bytes()
    again = lehr.plot.all(figures[:1], tmp_path / "again", formats="svg")
    # No time is written into a file; matplotlib's identifiers in SVG are random.
    without = re.compile(rb'"[#a-z]*[0-9a-f]{6,}"|#[a-z]?[0-9a-f]{10}')
    assert without.sub(b"", first) == without.sub(b"", again[0].read_bytes())
    assert matplotlib.pyplot.get_fignums() == []


def test_a_figure_is_found_by_every_name_it_has(claimed: lehr.Study, figures: list[ReportFigure]) -> None:
    for name in ("moduli", "figure-moduli", "04b-moduli", "figure-04b-moduli"):
        assert lehr.figures.find(figures, name).name == "figure-04b-moduli"
    with pytest.raises(lehr.ArgumentError, match="did you mean '04b-moduli'"):
        lehr.plot.figure(figures, "04b-modulus")
    with pytest.raises(lehr.ArgumentError, match=r"no figure 'nothing-like-it'.*04b-moduli, "):
        lehr.plot.figure(figures, "nothing-like-it")
    drawing = lehr.plot.figure(claimed.folder, "moduli", claims=[], width=3.5)
    assert drawing.get_figwidth() == pytest.approx(3.5)


def test_a_panel_goes_into_axes_of_ones_own(figures: list[ReportFigure]) -> None:
    _, (left, right) = matplotlib.pyplot.subplots(1, 2)
    assert lehr.plot.panel(figures, "moduli", 2, ax=right, legend=False) is right
    expected = lehr.figures.find(figures, "moduli").panels[1]
    assert right.get_ylabel() == _markup.mathtext(expected.y.label) and right.get_legend() is None
    assert list(points(right, "series-1")[0]) == list(expected.series[0].x) and not left.lines
    with pytest.raises(lehr.ArgumentError, match="panels 1 to"):
        lehr.plot.panel(figures, "moduli", 9, ax=left)


def test_what_cannot_be_drawn_is_refused_in_a_sentence(tmp_path: Path, figures: list[ReportFigure]) -> None:
    with pytest.raises(lehr.ArgumentError, match="no 'gif2' files; formats are"):
        lehr.plot.all(figures, tmp_path, formats="gif2")
    with pytest.raises(lehr.ArgumentError, match="width must be a length in inches"):
        lehr.plot.figure(figures, "moduli", width=-1)
    with pytest.raises(lehr.ArgumentError, match="a Study, the path of its folder"):
        lehr.plot.names(7)  # type: ignore[arg-type]
    with pytest.raises(lehr.PlanError, match="nowhere"):
        lehr.plot.names(tmp_path / "nowhere")
    (tmp_path / "file").write_text("")
    with pytest.raises(lehr.FileError, match="file"):
        lehr.plot.all(figures, tmp_path / "file" / "below")


@pytest.fixture
def without_matplotlib(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for name in [name for name in sys.modules if name.split(".")[0] == "matplotlib"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    yield


def test_without_matplotlib_one_sentence_says_so(
    tmp_path: Path, figures: list[ReportFigure], without_matplotlib: None
) -> None:
    wanted = "^lehr.plot needs the package matplotlib, which is not installed: pip install matplotlib$"
    with pytest.raises(lehr.MissingPackage, match=wanted):
        lehr.plot.figure(figures, "moduli")
    with pytest.raises(ImportError, match=wanted):
        lehr.plot.all(figures, tmp_path)


def test_markup_becomes_text_that_matplotlib_sets() -> None:
    assert _markup.mathtext("{/:Italic T}_{co}") == r"$\mathit{T}_{\mathrm{co}}$"
    assert _markup.mathtext("{/:Italic ω}^{({/:Italic ij})}") == r"$\mathit{ω}^{\mathrm{(}\mathit{ij}\mathrm{)}}$"
    assert _markup.mathtext("10^{−3}") == r"10$^{\mathrm{−3}}$"
    assert _markup.mathtext("5 $ a\\\\_b {/:Bold P1}") == r"5 \$ a_b $\mathbf{P1}$"
    assert _markup.mathtext("{/:Italic q\u0304}₄") == r"$\mathit{\bar{q}}$₄"
    hostile = ["{/:Italic q\u0304}", "{/:Italic \u0304}"]
    hostile += ["$", "$$x", "a\\\\{b\\\\}", "{/:Italic $%&#~}", "x_", "^", "{", "}", "{/:Bold a\\\\\\\\b}", "\\"]
    hostile += ["a_{b_{c}}", "a_b^c", "{/:Italic a}^2_3"]
    from matplotlib.mathtext import MathTextParser

    parser = MathTextParser("agg")
    for markup in hostile:
        parser.parse(_markup.mathtext(markup))
        figure = matplotlib.figure.Figure()
        figure.text(0, 0, _markup.mathtext(markup))
        figure.savefig(io.BytesIO())
    assert _markup.plain("{/:Italic r}_c = 1\\\\_5") == "r_c = 1_5"


def test_every_style_of_the_report_is_drawn() -> None:
    """Styles that the study above has no data for, with the points where they belong."""
    scale = {"low": 0.1, "high": 10.0, "majors": [{"at": 1.0, "text": "1"}], "minors": []}
    axis = {"label": "", "is_logarithmic": True, "scales": {"linear": scale, "logarithmic": scale}}
    styles = ["marked", "points", "hollow", "limits", "line", "thin", "dashed", "dotted", "dots", "stars", "crosses",
              "rings", "arrows", "band"]
    source = (Path(__file__).parents[2] / "Sources/Reports/Drawing/Panel.swift").read_text(encoding="utf-8")
    assert sorted(styles) == sorted(re.findall(r"^    case (\w+)$", source.split("enum Style")[1].split("}")[0], re.M))
    series = [
        {"label": style, "color": "#123456", "marker": 7, "style": style, "x": [1.0, 2.0, 3.0], "y": [1.0, 2.0, 3.0],
         "dy": [0.1, 5.0, None], "dx": [0.1, 0.1, 0.1]}
        for style in styles
    ]
    place = {"left": 50.0, "top": 20.0, "width": 300.0, "height": 200.0, "x": scale, "y": scale}
    panel = {"number": 1, "title": "t", "x": axis, "y": axis, "series": series, "verticals": [], "horizontals": [],
             "bands": [[1.0, 2.0]], "has_legend": True, "heading": "h", "is_square": False, "insets": [],
             "place": place}
    (figure,) = made([{"name": "figure-x", "title": "", "caption": "", "replaces": [], "attachments": [],
                       "drawing": {"columns": 1, "width": 430.0, "height": 340.0, "panels": [panel]}}])
    drawing = lehr.plot.draw(figure)
    drawing.savefig(io.BytesIO())
    for k, style in enumerate(styles):
        x, y, rest = points(drawn(drawing)[1], f"series-{k + 1}")
        assert x == [1.0, 2.0, 3.0], style
        if style != "band":
            assert y == [1.0, 2.0, 3.0], style
        else:
            assert [(min(ends), max(ends)) for ends in rest.values()] == [(0.9, 1.1), (-3.0, 7.0), (3.0, 3.0)]
