"""Load a household with the library rows it reaches, or say everything that is wrong with it."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from effect_game.content.check_company import company_findings
from effect_game.content.check_cycles import cycle_findings
from effect_game.content.check_household import check_world
from effect_game.content.check_ids import LibraryIds, household_ids, library_ids
from effect_game.content.check_interventions import told_findings
from effect_game.content.check_library import check_library
from effect_game.content.check_loops import loop_findings
from effect_game.content.check_maker import maker_findings
from effect_game.content.check_own import own_findings, taken_library_fields
from effect_game.content.check_pathways import household_pathway
from effect_game.content.check_references import reference_findings
from effect_game.content.check_regulations import household_regulations
from effect_game.content.check_safety import safety_findings
from effect_game.content.check_story import check_story
from effect_game.content.check_variables import household_variables
from effect_game.content.content_error import ContentError
from effect_game.content.document import Document, files_of, read_folder
from effect_game.content.findings import NOT_HERE, Finding
from effect_game.content.reach import reached_library
from effect_game.content.roster import make_roster
from effect_game.content.schema import validated
from effect_game.content.stamp import Stamp, stamp_of
from effect_game.content.yaml_source import error
from effect_game.domain.household import Casus, Household
from effect_game.domain.knowledge import Library
from effect_game.domain.problems import Problem, Severity
from effect_game.resources import scenarios_dir

LIBRARY = "library"
REPAIRABLE = "content.duplicate_key"
_ROWS_FROM = {"persons", "rooms", "situations", "events", "cards", "trajectories", "own_pushes", "variables"}
_UNSURE = {NOT_HERE, "content.unused"}


@dataclass(frozen=True, slots=True)
class Loaded:
    """What reading a folder pair gave: values where possible, and all problems (warnings too)."""

    household: Household | None
    library: Library | None
    household_document: Document
    library_document: Document
    problems: tuple[Problem, ...]

    @property
    def errors(self) -> tuple[Problem, ...]:
        return tuple(p for p in self.problems if p.severity is Severity.ERROR)


def load_casus(folder: Path) -> Casus:
    """The casus in a folder; ContentError with all problems when there is any error.

    The library is the folder `library` beside it, else the shipped one. For as long as no file of either
    changes, the same casus is given again.
    """
    folder = folder.resolve()
    return _casus(folder, files_stamp(folder))


def files_stamp(folder: Path) -> Stamp:
    """Of everything `load_casus` reads."""
    return stamp_of(folder, library_folder(folder))


@lru_cache(maxsize=32)
def _casus(folder: Path, _stamp: Stamp) -> Casus:
    loaded = read_casus(folder)
    if loaded.errors or loaded.household is None or loaded.library is None:
        raise ContentError(folder.name, loaded.errors)
    return Casus(household=loaded.household, library=reached_library(loaded.household, loaded.library))


def shipped_library() -> Library:
    """All knowledge that comes with the game; ContentError with all problems when there is any error."""
    library, problems = read_library(scenarios_dir() / LIBRARY)
    errors = [problem for problem in problems if problem.severity is Severity.ERROR]
    if errors or library is None:
        raise ContentError(LIBRARY, errors)
    return library


def library_folder(folder: Path) -> Path:
    """Where the library of a household's folder lies."""
    beside = folder.parent / LIBRARY
    return beside if beside.is_dir() else scenarios_dir() / LIBRARY


def read_casus(folder: Path) -> Loaded:
    """Read and check a household and its library; never raises for what is in them."""
    folder = folder.resolve()
    base = folder.parent.parent
    if not folder.is_dir():
        missing = Document(folder.name)
        fault = error(folder.name, 0, "content.no_folder", "Deze map bestaat niet.", "Controleer de naam.")
        return Loaded(None, None, missing, missing, (fault,))
    shelf = library_folder(folder)
    library_document, library, ids, library_problems = _read_library(shelf, shelf.parent.parent)
    document = read_folder(folder, base)
    problems = [*library_problems, *document.problems]
    if _unreadable(document):
        return Loaded(None, library, document, library_document, tuple(problems))
    problems += taken_library_fields(document)
    raw = household_ids(document.data)
    household, faults = validated(document, Household)
    problems += faults
    if household is not None and library is not None:
        roster = make_roster(household, library)
        findings = [
            *check_world(household, library, roster, raw, ids),
            *household_variables(household, roster, raw, library, ids),
            *check_story(household, library, roster, raw, ids),
            *company_findings(household, raw),
            *safety_findings(household, raw),
            *household_pathway(household, library),
            *household_regulations(household, library),
            *maker_findings(household, ids),
            *own_findings(household, library, roster),
            *reference_findings(Casus(household=household, library=library)),
            *cycle_findings(household, library, roster),
        ]
        problems += _placed(document, findings, _ROWS_FROM)
        if all(problem.severity is not Severity.ERROR for problem in problems):
            # Weights of couplings only mean something when all of them and all rooms are right.
            problems += _placed(library_document, loop_findings(library, roster), set())
    return Loaded(household, library, document, library_document, tuple(problems))


def read_library(shelf: Path) -> tuple[Library | None, tuple[Problem, ...]]:
    """Read and check a library folder alone."""
    _, library, problems = read_shelf(shelf)
    return library, problems


def read_shelf(shelf: Path) -> tuple[Document, Library | None, tuple[Problem, ...]]:
    """As read_library, with the document that knows where everything stands."""
    document, library, _, problems = _read_library(shelf, shelf.parent.parent)
    return document, library, problems


def _read_library(
    shelf: Path, base: Path
) -> tuple[Document, Library | None, LibraryIds, tuple[Problem, ...]]:
    return _checked_library(shelf, base, tuple((path.name, _bytes(path)) for path in files_of(shelf)))


@lru_cache(maxsize=4)
def _checked_library(
    shelf: Path, base: Path, _files: tuple[tuple[str, bytes], ...]
) -> tuple[Document, Library | None, LibraryIds, tuple[Problem, ...]]:
    """Every household reads the same library: it is checked once for as long as its files are the same."""
    document = read_folder(shelf, base)
    problems = list(document.problems)
    ids = library_ids(document.data)
    if _unreadable(document):
        return document, None, ids, tuple(problems)
    library, faults = validated(document, Library)
    problems += faults
    if library is not None:
        found = (*check_library(library, ids), *told_findings(library))
        problems += _placed(document, found, set())
    return document, library, ids, tuple(problems)


def _bytes(path: Path) -> bytes:
    """What is in a file, to see whether it changed; what cannot be read is told by whoever reads it."""
    try:
        return path.read_bytes()
    except OSError:
        return b""


def _unreadable(document: Document) -> bool:
    """A file that could not be read to the end would make everything else look missing."""
    return any(problem.code != REPAIRABLE for problem in document.problems)


def _placed(document: Document, findings: Iterable[Finding], row_parts: set[str]) -> list[Problem]:
    """Findings with file and line. What may only follow from items taken out is left unsaid."""
    unsure = bool(row_parts & set(document.kept))
    return [document.told(each) for each in findings if not (unsure and each.code in _UNSURE)]
