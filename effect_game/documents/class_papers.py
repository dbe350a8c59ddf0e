"""What is made of a class after the lesson: the report, the workbook, and the policy signals on one page."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from effect_game.documents.formats import Made, pdf_or_word, write
from effect_game.domain.language import mark

if TYPE_CHECKING:
    from effect_game.classroom.played import PlayedClass


def _report(played: PlayedClass) -> Made:
    from effect_game.documents.class_report import class_report

    return pdf_or_word(class_report(played), "klasverslag.")


def _workbook(played: PlayedClass) -> Made:
    from effect_game.documents.class_workbook import class_workbook

    return Made("klas-werkblad.xlsx", class_workbook(played))


def _signal(played: PlayedClass) -> Made:
    from effect_game.documents.policy_signal import signal_paper
    from effect_game.play.signal_merge import merged_signals

    merged = merged_signals([(run.casus, run.state) for run in played.runs])
    return pdf_or_word(signal_paper(merged, played.utc), "klas-beleidssignaal.")


CLASS_PAPERS: Final[dict[str, tuple[str, Callable[[PlayedClass], Made]]]] = {
    "verslag": (mark("Klasverslag (PDF)"), _report),
    "werkblad": (mark("Werkblad van de klas (Excel)"), _workbook),
    "signaal": (mark("Beleidssignaal van de klas (PDF)"), _signal),
}
"""By the name on the command line: what people choose it by, and how it is made."""


def write_class(
    played: PlayedClass, names: Sequence[str], folder: Path, *, replace: bool = False
) -> Iterator[Path]:
    """Make all of these, then write each. Raises UserError of the documents or of `write`."""
    made = [CLASS_PAPERS[name][1](played) for name in names]
    yield from write(made, folder, replace=replace)
