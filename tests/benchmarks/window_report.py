"""The lines about the window: on the screen of the benchmark and in docs/prestaties.md.

`python -m tests.benchmarks.window_report` measures and prints the section of the document (a minute).
"""

import os
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from tests.benchmarks.report import dutch, table
from tests.benchmarks.start_measure import Started, installed, started
from tests.benchmarks.table import WINDOW
from tests.benchmarks.window_measure import FRAME_S, FRAMES, MOVES, Found, measure

MOST_START = 1.5
SHARED = "De machine werd gedeeld: een stilstand is dan vooral wachten op anderen"
FREE_LOAD = 0.5
"""Other programs that compute, on average over the last minute: with fewer the machine is called quiet."""

LINES: dict[str, tuple[str, float]] = {
    "coarse": ("kaart verschoven tot eerste geld op het scherm (512 levens), midden", 100),
    "fine": ("kaart verschoven tot het fijne geld op het scherm, midden", 1000),
    "gap": ("langste stilstand bij een verschoven kaart, midden", 50),
    "worst gap": ("langste stilstand bij een verschoven kaart, ergste", 50),
    "move own": ("- daarvan eigen werk van het venster, hooguit", 50),
    "open plan gap": ("langste stilstand bij het openen van Plan", 50),
    "open plan own": ("- daarvan eigen werk, hooguit", 50),
    "open lids gap": ("langste stilstand als de potjes opengaan", 50),
    "open lids own": ("- daarvan eigen werk, hooguit", 50),
    "open debrief gap": ("langste stilstand bij het openen van Terugblik", 50),
    "open debrief own": ("- daarvan eigen werk, hooguit", 50),
    "resume gap": ("langste stilstand bij het heropenen van een casus in Terugblik", 50),
    "resume own": ("- daarvan eigen werk, hooguit", 50),
    "frame": ("een beeld tijdens het slepen, van muis tot scherm, midden", 1000 * FRAME_S),
    "worst frame": ("een beeld tijdens het slepen, ergste", 1000 * FRAME_S),
    "worst frame own": ("- daarvan eigen werk, hooguit", 1000 * FRAME_S),
    "drag own": ("meeste eigen werk in één beurt tijdens het slepen", 50),
}
"""What each figure is, and its target in milliseconds."""


def rows(found: Found) -> list[tuple[str, str, str, str]]:
    """Words, target, milliseconds and the ratio to an engine run, as written in Dutch."""
    made = []
    for key, (words, target) in LINES.items():
        shown = dutch(median(found.seconds[key]) * 1000)
        made.append((words, dutch(target), shown, dutch(found.ratio(key))))
    return made


def lines(found: Found) -> list[str]:
    """For the screen of the person who measures."""
    head = (
        f"De auto, een kaart {MOVES} keer verschoven; een motorrun (planarm, 512 levens, 120 maanden) duurt "
        f"{dutch(found.unit.wall * 1000)} ms; de fijne uitkomst heeft {found.runs} levens"
    )
    told = [f"  {words:<68}{ms:>8} ms   x {ratio:>6}   doel {goal}" for words, goal, ms, ratio in rows(found)]
    return [head, *told, f"  {dutch(found.late * 100)}% van {FRAMES} beelden duurde langer dan 1/60 seconde"]


def section(found: Found, start: Started, busy: float) -> str:
    """The section of docs/prestaties.md. busy: programs that were computing before the measurement."""
    free = "De machine was verder stil" if busy < FREE_LOAD else SHARED
    return f"""\
{WINDOW}

De auto wordt gespeeld in het echte venster, met de echte rekenhulp ernaast. Een kaart wordt {MOVES} keer
verschoven. {free}; gemiddeld rekenden er {dutch(busy)} andere programma's.
Een motorrun (planarm, 512 levens, 120 maanden) duurde {dutch(found.unit.wall * 1000)} ms op de klok en
{dutch(found.unit.own * 1000)} ms van de processor. De fijne uitkomst had {found.runs} levens.
Eigen werk is tijd van de processor van het venster zelf, in één beurt.

{table(["wat", "doel (ms)", "gemeten (ms)", "in motorruns"], rows(found))}

Van {FRAMES} beelden tijdens het slepen duurde {dutch(found.late * 100)}% langer dan 1/60 seconde.

Van de start tot het eerste beeld (de naam op een vel papier): {dutch(start.opening * 1000)} ms. Een leeg
venster met dezelfde delen van Qt: {dutch(start.bare * 1000)} ms. Dat is {dutch(start.first)} keer zo lang;
het doel is {dutch(MOST_START)}. Het eerste scherm staat er na {dutch(start.game * 1000)} ms, dat is
{dutch(start.ratio)} keer zo lang; daarvoor is geen doel.

De controle bij elke wijziging bewaakt twee verhoudingen: een verschoven kaart tegen een motorrun, en het
meeste eigen werk in één beurt (`tests/benchmarks/test_refresh_gate.py`, met de grenzen en hun reden).
"""


def measured() -> str:
    """Measure without a screen."""
    busy = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
    with TemporaryDirectory() as folder:
        found = measure(Path(folder))
        start = started(installed(Path(folder) / "compiled", QT_QPA_PLATFORM="offscreen"))
    return section(found, start, busy)


if __name__ == "__main__":
    print(measured(), end="")
