"""The lines about the window: on the screen of the benchmark and in docs/prestaties.md."""

from statistics import median

from tests.benchmarks.report import dutch
from tests.benchmarks.window_measure import FRAME_S, FRAMES, MOVES, Found

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
