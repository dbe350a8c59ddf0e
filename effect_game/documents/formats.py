"""Every document there is: what it is called, what it holds, and how it is written to a folder.

`effect-game export` and the window both come through here, so they make the same bytes. Every command of the
command line reads what documents there are: nothing heavy is imported before one is made.
"""

from __future__ import annotations

import re
import traceback
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from effect_game.documents.wishes import Ask
from effect_game.domain.dates import local_day
from effect_game.domain.language import mark, tr
from effect_game.domain.problems import UserError
from effect_game.store.whole_file import is_there, write_whole

if TYPE_CHECKING:
    from effect_game.documents.opened import Run
    from effect_game.documents.paper import Paper

OUR_MISTAKE = mark("Dit document lukt niet. Dat is een fout van €ffect, niet van jullie. De rest gaat door.")
_ODD = re.compile(r"[^0-9A-Za-z]+")
_LONGEST_NAME = 60
_WORD = "docx"


@dataclass(frozen=True, slots=True)
class Made:
    """A document that is made and not yet written. name: of the file, without folder."""

    name: str
    data: bytes


Maker = Callable[["Run"], Iterable[Made]]
Joiner = Callable[[Sequence["Run"]], Iterable[Made]]


@dataclass(frozen=True, slots=True)
class Format:
    """title: what people choose it by; what: what it is for, in one sentence (both marked texts).

    make: its files of one run; heavy libraries are imported when it is made. together: one document of all
    runs that were given; None: every run has its own. asks: what people may say for it. weighs: it says what
    the result hangs on, which takes seconds to compute. pictures: it shows charts, which have to be drawn.
    """

    title: str
    make: Maker
    what: str = ""
    together: Joiner | None = None
    asks: tuple[Ask, ...] = ()
    weighs: bool = False
    pictures: bool = True


class Stage(Enum):
    """Where a document is. KEPT: what was there already stays, and this one is not written."""

    MAKING = auto()
    WRITTEN = auto()
    KEPT = auto()
    FAILED = auto()


@dataclass(frozen=True, slots=True)
class Told:
    """What there is to say about a document that was asked for. words: why it is not there. ours: no fault of
    who asked. paths: what was written, or what was there already."""

    format: str
    stage: Stage
    words: str = ""
    paths: tuple[Path, ...] = ()
    ours: bool = False


MayReplace = Callable[[Sequence[Path]], bool]
"""Asked once, about all files that are there already."""


def make_all(
    runs: Sequence[Run], formats: Sequence[str], folder: Path, may_replace: MayReplace
) -> Iterator[Told]:
    """Make each document, then write each; what goes wrong with one is told, and the others go on.

    Nothing is written before all are made, and every file is whole or not there.
    """
    made: dict[str, tuple[Made, ...]] = {}
    for name in formats:
        yield Told(name, Stage.MAKING)
        try:
            made[name] = tuple(_made(runs, name))
        except UserError as problem:
            yield Told(name, Stage.FAILED, problem.message)
        except Exception:  # noqa: BLE001  # a mistake of ours in one document may not take the others along
            traceback.print_exc()
            yield Told(name, Stage.FAILED, tr(OUR_MISTAKE), ours=True)
    there = [folder / each.name for each in _all(made) if is_there(folder / each.name)]
    replace = bool(there) and may_replace(there)
    for name, files in made.items():
        yield _written(name, files, folder, replace=replace)


def _made(runs: Sequence[Run], name: str) -> Iterator[Made]:
    together = FORMATS[name].together
    if together is not None:
        yield from together(runs)
        return
    for run in runs:
        yield from FORMATS[name].make(run)


def _all(made: Mapping[str, tuple[Made, ...]]) -> Iterator[Made]:
    for files in made.values():
        yield from files


def _written(name: str, files: Sequence[Made], folder: Path, *, replace: bool) -> Told:
    kept = tuple(folder / each.name for each in files if not replace and is_there(folder / each.name))
    try:
        paths = tuple(
            write((each for each in files if folder / each.name not in kept), folder, replace=replace)
        )
    except UserError as problem:
        return Told(name, Stage.FAILED, problem.message)
    if not kept:
        return Told(name, Stage.WRITTEN, paths=paths)
    words = tr("Bestond al en blijft zoals het is: {names}.", names=", ".join(path.name for path in kept))
    return Told(name, Stage.KEPT, words, kept)


def write(made: Iterable[Made], folder: Path, *, replace: bool = False) -> Iterator[Path]:
    """Write each document whole or not at all, and say where it is.

    Raises UserError 'documents.folder', 'documents.exists' (unless `replace`), 'effect.full', '.readonly',
    '.in_use' or '.unwritable'; what was written before stays, what was there stays as it was.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        words = tr("De map {folder} is niet te maken. Kies een andere map.", folder=folder)
        raise UserError("documents.folder", words) from error
    for each in made:
        path = folder / each.name
        if not replace and is_there(path):
            words = tr("{path} bestaat al en blijft zoals het is. Kies een andere map.", path=path)
            raise UserError("documents.exists", words)
        write_whole(path, each.data)
        yield path


def file_name(run: Run, what: str, ending: str) -> str:
    """Name of a file of this run: household, what it is, ending; only signs that every disk takes."""
    household = _ODD.sub("-", run.casus.household.id.partition(":")[2]).strip("-") or "casus"
    return f"{household[:_LONGEST_NAME]}-{what}.{ending}"


def _drawn(ending: str) -> Maker:
    def drawings(run: Run) -> Iterator[Made]:
        if not run.drawings:
            words = tr("Op deze computer zijn geen grafieken te maken. Maak ze in het venster van het spel.")
            raise UserError("documents.no_drawings", words)
        for each in run.drawings:
            yield Made(file_name(run, each.name, ending), each.svg if ending == "svg" else each.png)

    return drawings


def _plan_pdf(run: Run) -> Iterator[Made]:
    from effect_game.documents.paper_pdf import pdf_bytes
    from effect_game.documents.support_plan import support_plan

    yield Made(file_name(run, "plan", "pdf"), pdf_bytes(support_plan(run)))


def _plan_word(run: Run) -> Iterator[Made]:
    from effect_game.documents.paper_word import word_bytes
    from effect_game.documents.support_plan import support_plan

    yield Made(file_name(run, "plan", "docx"), word_bytes(support_plan(run)))


def _calendar(run: Run) -> Iterator[Made]:
    """The assignments after the course, counted from the day on which this casus was played last."""
    from effect_game.content.follow_up import follow_ups
    from effect_game.documents.calendar import calendar_bytes
    from effect_game.play.views_learner import if_then_words

    start = local_day(run.utc)
    if start is None:
        words = tr("Deze casus heeft geen datum. Kies een andere casus, of zet de datum in je leerdossier.")
        raise UserError("documents.no_day", words)
    plan = run.state.if_then
    own = if_then_words(plan.when, plan.then) if plan is not None else ""
    yield Made(file_name(run, tr("vervolgopdrachten"), "ics"), calendar_bytes(follow_ups(), start, own))


def _workbook(run: Run) -> Iterator[Made]:
    from effect_game.documents.workbook import workbook_bytes

    yield Made(file_name(run, "micro-kba", "xlsx"), workbook_bytes(run))


def _tables(run: Run) -> Iterator[Made]:
    from effect_game.documents.tables import table_files

    for key, data in table_files(run):
        yield Made(file_name(run, key, "csv"), data)


_NOTATION = Ask(
    "csv",
    mark("Komma of punt"),
    mark("Hoe het programma waarin je ze opent getallen schrijft."),
    (("nl", mark("Nederlands: puntkomma en decimale komma")), ("en", mark("Engels: komma en decimale punt"))),
)


# --- reports of one run or more ---


def _learning(runs: Sequence[Run]) -> Iterator[Made]:
    from effect_game.documents.learning_report import learning_report

    name = file_name(runs[0], "leerverslag", "") if len(runs) == 1 else "leerverslag."
    yield pdf_or_word(learning_report(runs), name)


def _signal(runs: Sequence[Run]) -> Iterator[Made]:
    from effect_game.documents.paper_word import word_bytes
    from effect_game.documents.policy_signal import policy_signal

    paper = policy_signal(runs)
    made = pdf_or_word(paper, "beleidssignaal.")
    yield made
    if not made.name.endswith(_WORD):
        yield Made(f"beleidssignaal.{_WORD}", word_bytes(paper))


def pdf_or_word(paper: Paper, name: str) -> Made:
    """A paper that people only read: as PDF, and as Word on a computer that cannot make PDF."""
    from effect_game.documents.paper_pdf import pdf_bytes
    from effect_game.documents.paper_word import word_bytes

    try:
        return Made(f"{name}pdf", pdf_bytes(paper))
    except UserError as problem:
        if problem.code != "documents.no_pdf":
            raise
        return Made(f"{name}{_WORD}", word_bytes(paper))


def _alone(join: Joiner) -> Maker:
    return lambda run: join((run,))


FORMATS: Mapping[str, Format] = {
    "pdf": Format(
        mark("Integraal ondersteuningsplan (PDF)"),
        _plan_pdf,
        mark("Twee bladzijden voor het huishouden zelf, met een bijlage voor wie meewerkt."),
        weighs=True,
    ),
    "docx": Format(
        mark("Integraal ondersteuningsplan (Word)"),
        _plan_word,
        mark("Hetzelfde plan, om zelf verder in te schrijven."),
        weighs=True,
    ),
    "xlsx": Format(
        mark("Micro-KBA om na te rekenen (Excel)"),
        _workbook,
        mark("Kosten en baten per partij, met prijs en formule. Verander een prijs en alles rekent mee."),
        weighs=True,
        pictures=False,
    ),
    "csv": Format(
        mark("Micro-KBA als losse tabellen (CSV)"),
        _tables,
        mark("Dezelfde tabellen als in Excel, zonder formules, voor een ander programma."),
        asks=(_NOTATION,),
        weighs=True,
        pictures=False,
    ),
    "png": Format(
        mark("Grafieken als afbeelding (PNG)"),
        _drawn("png"),
        mark("Elke grafiek als los plaatje, voor een verslag of een mail."),
        weighs=True,
    ),
    "svg": Format(
        mark("Grafieken als tekening (SVG)"),
        _drawn("svg"),
        mark("Dezelfde grafieken, scherp op elk formaat; voor wie drukwerk maakt."),
        weighs=True,
    ),
    "ics": Format(
        mark("Vervolgopdrachten voor je agenda (ICS)"),
        _calendar,
        mark("Wat je een half jaar lang op je werk doet, geteld vanaf de dag waarop jullie speelden."),
        pictures=False,
    ),
    "leerverslag": Format(
        mark("Leerverslag (PDF)"),
        _alone(_learning),
        mark("Bewijs van deelname: netto tijd, leerdoelen en wat je zelf opschreef."),
        _learning,
        pictures=False,
        asks=(
            Ask("name", mark("Jouw naam"), mark("Alleen voor dit document. De naam wordt niet bewaard.")),
            Ask("trainer", mark("Wie begeleidt"), mark("Alleen voor dit document.")),
            Ask(
                "accreditation",
                mark("Accreditatie-ID"),
                mark("Vraag dit aan wie begeleidt. Zonder ID staat er: niet opgegeven."),
            ),
        ),
    ),
    "signaal": Format(
        mark("Beleidssignaal (PDF en Word)"),
        _alone(_signal),
        mark("Op één bladzijde: welke regel in de weg stond en wat helpt. Zonder namen."),
        _signal,
        pictures=False,
    ),
}
