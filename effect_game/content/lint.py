"""The scenariocontrole that needs no simulation: everything wrong or doubtful in libraries and households.

Errors keep a household from being played or shipped; warnings are for the maker to judge; notes are worth
knowing. What a simulation finds (play/casus_check.py) is handed in, and placed and accepted with the rest.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from effect_game.content.accepted import SIMULATION, STRUCTURE, about_of, without_accepted
from effect_game.content.catalogue import EXPERT, casus_minutes
from effect_game.content.check_exclusions import card_doubles
from effect_game.content.findings import Finding
from effect_game.content.language_file import language_problems
from effect_game.content.lint_basis import basis_findings, minutes_findings, plan_findings, whole_findings
from effect_game.content.lint_play import play_findings
from effect_game.content.lint_regulations import regulation_coverage
from effect_game.content.lint_words import library_word_findings, word_findings
from effect_game.content.load import LIBRARY, Loaded, library_folder, read_casus, read_shelf
from effect_game.content.modes import in_mode
from effect_game.content.plans import PLANS, load_plan, load_walk, plan_names
from effect_game.content.reach import reached_library
from effect_game.content.yaml_source import error
from effect_game.domain.household import Casus
from effect_game.domain.plan import Plan, Walk
from effect_game.domain.problems import Problem, Severity, UserError
from effect_game.domain.vocabulary import Mode
from effect_game.resources import scenarios_dir

SHIPPED_PLANS = ("nothing", "tempting", EXPERT)

Simulated = Callable[[Path, Casus, Mapping[str, Plan]], Iterable[Finding] | None]
"""Findings by simulation of the household in a folder with its plans; None = not known."""


def lint(paths: Iterable[Path | str], simulated: Simulated | None = None) -> list[Problem]:
    """Problems of all libraries and households at or under the paths, each told once, by file and line.

    A path is a scenarios root, a household's folder, a library, or a file in one of these. simulated: asked
    for every household that loads; without it nothing is said about what a simulation would find.
    """
    problems: list[Problem] = []
    shelves: dict[Path, None] = {}
    folders: dict[Path, None] = {}
    for path in (Path(given) for given in paths):
        found_shelves, found_folders = _targets(path)
        if not found_shelves and not found_folders:
            problems.append(
                error(
                    str(path),
                    0,
                    "lint.nothing",
                    "Hier staat geen huishouden en geen bibliotheek.",
                    "Noem een map met .yaml-bestanden.",
                )
            )
        shelves.update(dict.fromkeys(found_shelves))
        folders.update(dict.fromkeys(found_folders))
    for shelf in shelves:
        problems += _library(shelf)
    for folder in folders:
        problems += _household(folder, simulated)
    return sorted(set(problems), key=lambda p: (p.file, p.line, p.code, p.message))


def _targets(path: Path) -> tuple[list[Path], list[Path]]:
    """Library folders and household folders meant by a path."""
    path = path.resolve()
    if path.is_file():
        path = path.parent
    if path.name == PLANS:
        path = path.parent
    if not path.is_dir():
        return [], []
    if path.name == LIBRARY:
        return [path], []
    if any(path.glob("*.yaml")):
        return [library_folder(path)], [path]
    folders = [
        p for p in sorted(path.iterdir()) if p.is_dir() and p.name != LIBRARY and any(p.glob("*.yaml"))
    ]
    shelf = path / LIBRARY
    return ([shelf] if shelf.is_dir() else []), folders


def _library(shelf: Path) -> list[Problem]:
    document, library, problems = read_shelf(shelf)
    told = library_word_findings(library) if library is not None else ()
    placed = [document.told(each) for each in told]
    spoken = language_problems(shelf, library) if library is not None else []
    return [*problems, *placed, *spoken]


def _household(folder: Path, simulated: Simulated | None) -> list[Problem]:
    loaded = read_casus(folder)
    problems = list(loaded.problems)
    if loaded.errors or loaded.household is None or loaded.library is None:
        return problems
    casus = Casus(household=loaded.household, library=reached_library(loaded.household, loaded.library))
    problems += language_problems(folder, casus.household)
    plans, walks, faults = _plans(casus, folder)
    problems += faults
    shipped = folder.parent == scenarios_dir().resolve()
    doubles = card_doubles(casus.household, casus.library)
    findings = [*play_findings(casus, plans, walks), *word_findings(casus), *doubles]
    findings += regulation_coverage(loaded.household, loaded.library)
    if shipped:
        findings += _weights(casus, folder, plans, readable=not faults)
        problems += _missing_plans(folder, plans, loaded)
    parts: tuple[str, ...] = (STRUCTURE,)
    if simulated is not None and not faults:
        lived = simulated(folder, casus, plans)
        if lived is not None:
            findings += lived
            parts = (STRUCTURE, SIMULATION)
        elif shipped:
            findings.append(_stale())
    document = loaded.household_document
    kept = without_accepted(casus.household, findings, parts)
    return problems + [replace(document.told(each), about=about_of(casus.household, each)) for each in kept]


def _weights(casus: Casus, folder: Path, plans: dict[str, Plan], *, readable: bool) -> list[Finding]:
    """What a shipped household must have, as a whole and in basis."""
    basis = in_mode(casus, Mode.BASIC)
    beyond = [found for name, plan in plans.items() for found in plan_findings(basis, plan, name)]
    spent = casus_minutes(basis, folder) if readable and not beyond else None
    deep = casus_minutes(in_mode(casus, Mode.DEEP), folder) if readable else None
    return [
        *whole_findings(casus.household),
        *beyond,
        *basis_findings(basis, spent),
        *minutes_findings(Mode.DEEP, deep),
    ]


def _stale() -> Finding:
    return Finding(
        ("id",),
        "lint.stale",
        "De doorrekening bij dit huishouden is er niet, of hoort bij andere inhoud.",
        "Draai: effect-game lint MAP --simulate.",
        Severity.NOTE,
    )


def _plans(casus: Casus, folder: Path) -> tuple[dict[str, Plan], dict[str, Walk], list[Problem]]:
    plans: dict[str, Plan] = {}
    walks: dict[str, Walk] = {}
    problems: list[Problem] = []
    for name in plan_names(folder):
        try:
            plans[name] = load_plan(casus, folder, name)
        except UserError as fault:
            problems += fault.problems
        try:
            walk = load_walk(casus, folder, name)
        except UserError as fault:
            problems += fault.problems
        else:
            walks.update({name: walk} if walk is not None else {})
    return plans, walks, problems


def _missing_plans(folder: Path, plans: dict[str, Plan], loaded: Loaded) -> list[Problem]:
    place = f"{loaded.household_document.name}/{PLANS}"
    names = plan_names(folder)
    problems = [
        error(place, 0, "lint.plan_missing", f"Het plan '{name}' ontbreekt.", f"Voeg {name}.yaml toe.")
        for name in SHIPPED_PLANS
        if name not in names
    ]
    empty = plans.get(SHIPPED_PLANS[0])
    if empty is not None and (empty.stops or empty.cards or empty.agreements):
        file = f"{place}/{SHIPPED_PLANS[0]}.yaml"
        problems.append(
            error(file, 0, "lint.not_empty", "Dit plan moet leeg zijn.", "Haal alles behalve title weg.")
        )
    return problems
