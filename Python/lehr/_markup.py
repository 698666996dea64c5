"""Labels in gnuplot's enhanced text, as the report has them, for matplotlib and as plain text.

``{/:Italic T}_{co}`` is an italic T with "co" as its subscript; a backslash takes a sign literally.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import groupby


@dataclass(frozen=True)
class Form:
    """The form of letters; ``shift`` is 1 in a superscript and -1 in a subscript."""

    italic: bool = False
    bold: bool = False
    shift: int = 0


def runs(markup: str) -> list[tuple[str, Form]]:
    """The label as runs of letters of one form each."""
    found: list[tuple[str, Form]] = []
    at = 0

    def add(sign: str, form: Form) -> None:
        if found and found[-1][1] == form:
            found[-1] = (found[-1][0] + sign, form)
        else:
            found.append((sign, form))

    def item(form: Form) -> None:
        # One sign, one group in braces, or one of them raised or lowered.
        nonlocal at
        if markup[at] == "\\":
            while at < len(markup) and markup[at] == "\\":
                at += 1
        elif markup[at] == "{":
            at += 1
            for name, changed in (("/:Italic ", replace(form, italic=True)), ("/:Bold ", replace(form, bold=True))):
                if markup.startswith(name, at):
                    at += len(name)
                    form = changed
            while at < len(markup) and markup[at] != "}":
                item(form)
            at += 1
            return
        elif markup[at] in "_^":
            shift = 1 if markup[at] == "^" else -1
            at += 1
            if at < len(markup):
                item(replace(form, shift=shift))
            return
        if at < len(markup):
            add(markup[at], form)
            at += 1

    while at < len(markup):
        item(Form())
    return found


def plain(markup: str) -> str:
    """The label without its forms, as CSV files have it."""
    for sign in ("{/:Italic ", "{/:Bold ", "\\\\", "{", "}"):
        markup = markup.replace(sign, "")
    return markup.replace('"', "'")


# Signs that mathtext does not take as they are, or at all.
_ESCAPED = {sign: "\\" + sign for sign in "{}_$%"} | {
    " ": "\\ ", "\\": "\\backslash ", "~": "\\sim ", "^": "\\wedge ", "#": "\\sharp ", "`": "'", '"': "''",
}
# Accents that follow their letter.
_ACCENTS = {"\u0302": "hat", "\u0303": "tilde", "\u0304": "bar", "\u0307": "dot"}


def mathtext(markup: str) -> str:
    """The label as matplotlib's text, whose parts in mathtext are those that are italic, bold or shifted."""
    text, is_inside = "", False
    for shift, group in groupby(runs(markup), key=lambda run: run[1].shift):
        parts = list(group)
        for letters, form in parts if shift == 0 else [("", Form(shift=shift))]:
            if (form == Form()) == is_inside:
                text += "$"
                is_inside = not is_inside
            if form == Form():
                text += letters.replace("$", "\\$")
            elif shift == 0:
                text += _set(letters, form)
            else:
                text += f"{'^' if shift > 0 else '_'}{{{''.join(_set(*part) for part in parts)}}}"
    return text + ("$" if is_inside else "")


def _set(letters: str, form: Form) -> str:
    signs: list[str] = []
    for sign in letters:
        if sign in _ACCENTS and signs:
            signs[-1] = f"\\{_ACCENTS[sign]}{{{signs[-1]}}}"
        else:
            signs.append(_ESCAPED.get(sign, sign))
    escaped = "".join(signs)
    font = "mathbf" if form.bold else "mathit" if form.italic else "mathrm"
    return f"\\{font}{{{escaped}}}"
