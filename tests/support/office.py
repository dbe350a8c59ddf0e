"""LibreOffice as an independent reader of workbooks: it computes every formula itself."""

import subprocess
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from typing import Any

from openpyxl import Workbook, load_workbook  # type: ignore[import-untyped]  # it comes without types

DUTCH_PROFILE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/L10N">
<prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>nl-NL</value></prop></item></oor:items>
"""


def opened(data: bytes, *, values: bool = True) -> Workbook:
    """The workbook as another reader has it; without `values` the formulas."""
    return load_workbook(BytesIO(data), data_only=values)


def recalculated(data: bytes, folder: Path, typed: Mapping[str, float] | None = None) -> Workbook:
    """The values LibreOffice finds after somebody typed numbers: name of a cell, or sheet!cell -> number.

    openpyxl writes formulas without their results, so nothing of ours can be read back.
    """
    book = load_workbook(BytesIO(data))
    for where, number in (typed or {}).items():
        sheet, cell = place_of(book, where)
        book[sheet][cell] = number
    source = folder / "typed.xlsx"
    book.save(source)
    made = converted(source, "xlsx", folder / "computed")
    return load_workbook(made, data_only=True)


def place_of(book: Workbook, where: str) -> tuple[str, str]:
    """(sheet, cell) of a defined name, or of an address."""
    if where in book.defined_names:
        ((sheet, cell),) = book.defined_names[where].destinations
        return sheet, cell.replace("$", "")
    sheet, _, cell = where.partition("!")
    return sheet, cell


def converted(source: Path, ending: str, folder: Path) -> Path:
    """The file in another format, by a LibreOffice of its own that speaks Dutch."""
    folder.mkdir(exist_ok=True)
    profile = folder.parent / "office"
    if not profile.exists():
        (profile / "user").mkdir(parents=True)
        (profile / "user" / "registrymodifications.xcu").write_text(DUTCH_PROFILE, encoding="utf-8")
    command = ["soffice", f"-env:UserInstallation={profile.as_uri()}", "--headless", "--convert-to", ending]
    subprocess.run(
        [*command, "--outdir", str(folder), str(source)], check=True, capture_output=True, timeout=110
    )
    return folder / f"{source.stem}.{ending}"


def rows_below(sheet: Any, first: str) -> list[list[object]]:
    """The lines of the table whose column titles begin with these words, until an empty line."""
    lines = [[cell.value for cell in row] for row in sheet.iter_rows()]
    start = next(place for place, line in enumerate(lines) if first in line)
    found: list[list[object]] = []
    for line in lines[start + 1 :]:
        if all(value is None for value in line):
            break
        found.append(line)
    return found
