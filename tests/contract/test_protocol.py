"""docs/protocol.md names what the program says and understands, no more and no less."""

import dataclasses
import inspect
import re

from effect_game.classroom import door, limits, messages, refusals, rows
from effect_game.resources import data_root

TEXT = (data_root() / "docs" / "protocol.md").read_text(encoding="utf-8")


def first_cells(heading: str) -> list[list[str]]:
    part = TEXT.split(heading, 1)[1].split("\n## ", 1)[0].split("\n### ", 1)[0]
    return [
        [cell.strip() for cell in line.split("|")[1:-1]]
        for line in part.splitlines()
        if line.startswith("| `")
    ]


def test_every_message_stands_there_with_its_fields() -> None:
    told = {cells[0].strip("`"): cells[2].split(", ") for cells in first_cells("## Berichten")}
    made = {name: [field.name for field in dataclasses.fields(kind)] for name, kind in messages.KINDS.items()}
    assert told == made


def test_every_row_of_a_lesson_stands_there() -> None:
    assert {cells[0].strip("`") for cells in first_cells("## Regels van de les")} == set(rows.KINDS)


def test_every_refusal_stands_there() -> None:
    told = {cells[0].strip("`") for cells in first_cells("### Codes")} - {"version"}
    assert {refusals.refused(code).code for code in told} == told
    source = inspect.getsource(refusals)
    assert len(told) == len(re.findall(r'^    "\w+": mark\(', source, re.MULTILINE))


def test_the_numbers_are_those_of_the_program() -> None:
    assert f"poort {messages.DEFAULT_PORT}" in TEXT
    assert f"Versie {messages.PROTOCOL}." in TEXT
    assert f"hooguit {messages.MAX_ROWS} per bericht" in TEXT
    assert re.search(rf"{messages.MAX_GREETING_BYTES // 1024} kB tot de code klopt", TEXT)
    assert re.search(rf"{messages.MAX_MESSAGE_BYTES // 2**20} MB\s+per bericht", TEXT)
    assert f"{limits.MESSAGES_PER_S:.0f} berichten en {limits.BYTES_PER_S / 1024:.0f} kB per seconde" in TEXT
    assert f"{limits.WAIT_S} seconden wachten" in TEXT
    assert f"per adres {door.STRANGERS} verbindingen" in TEXT
    assert f"{door.LINES_PER_S:.0f} nieuwe per seconde; per verbinding {door.FRAMES_PER_S:.0f} frames" in TEXT
    assert f"Per adres {limits.NEW_AT_ONCE:.0f} nieuwe groepen" in TEXT
    assert f"Per groep {limits.BRINGS} keer `bring`" in TEXT
