"""Which households there are, and finding one by name."""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from pathlib import Path

from effect_game.content.load import LIBRARY, files_stamp, load_casus
from effect_game.content.minutes import minutes
from effect_game.content.modes import in_mode, modes_of
from effect_game.content.plans import PLANS, load_plan, load_walk, plan_names
from effect_game.content.stamp import Stamp, stamp_of
from effect_game.content.suggest import did_you_mean
from effect_game.domain.household import Casus
from effect_game.domain.language import tr
from effect_game.domain.people import Person
from effect_game.domain.plan import Plan, Walk
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import LifeDomain, Mode
from effect_game.resources import scenarios_dir

EXPERT = "expert"
"""Name of the plan whose walk minutes are computed from."""


class TextsIn(StrEnum):
    """How much of a household can be read in the language that is asked for; the rest is Dutch."""

    ALL = "all"
    PARTLY = "partly"
    DUTCH = "dutch"


@dataclass(frozen=True, slots=True)
class CasusEntry:
    """One line of the list. `name` is the folder's name; `level` the weights it offers, `domains` the
    life domains it is most about. `texts`: how much of it is in the language it is listed in. `people`:
    who live there; `start_here`: for whoever is new.

    `problem` says why a household cannot be played; then id and minutes are empty and the name is its title.
    """

    id: str
    name: str
    folder: Path
    title: str
    minutes: dict[Mode, float]
    level: tuple[Mode, ...]
    problem: str = ""
    subtitle: str = ""
    domains: tuple[LifeDomain, ...] = ()
    texts: TextsIn = TextsIn.ALL
    people: tuple[Person, ...] = ()
    start_here: bool = False


def household_folders(roots: Iterable[Path] = ()) -> tuple[Path, ...]:
    """Folders of all households: of the shipped root first, then of the roots given; by name within one."""
    found: list[Path] = []
    for root in (scenarios_dir(), *roots):
        if root.is_dir():
            found += sorted(p for p in root.iterdir() if p.name != LIBRARY and _is_household(p))
    return tuple(dict.fromkeys(path.resolve() for path in found))


def _is_household(path: Path) -> bool:
    return path.is_dir() and any(path.glob("*.yaml"))


def find_casus(name_or_path: str, roots: Iterable[Path] = ()) -> Path:
    """Folder of a household by name or path; UserError 'scenario.unknown' with a suggestion."""
    folders = household_folders(roots)
    for folder in folders:
        if folder.name == name_or_path:
            return folder
    path = Path(name_or_path)
    if name_or_path and _is_household(path) and path.resolve().name != LIBRARY:
        return path.resolve()
    remedy = did_you_mean(name_or_path, (folder.name for folder in folders))
    raise UserError(
        "scenario.unknown",
        tr("Er is geen huishouden '{name}'. {remedy}", name=name_or_path, remedy=remedy),
    )


def list_entries(roots: Iterable[Path] = ()) -> tuple[CasusEntry, ...]:
    """All households, easiest first: the one to begin with, then by minutes in basis, those without it last.

    One that cannot be loaded is listed with its problem, after the others. The first screen asks this every
    time it opens: a household is read again only when a file of it changed.
    """
    found = (
        _entry(folder, files_stamp(folder) + stamp_of(folder / PLANS)) for folder in household_folders(roots)
    )
    return tuple(sorted(found, key=_ease))


def _ease(entry: CasusEntry) -> tuple[bool, bool, float]:
    """Lower is easier. What is as easy keeps the order of the folders."""
    return bool(entry.problem), not entry.start_here, entry.minutes.get(Mode.BASIC, math.inf)


@lru_cache(maxsize=64)
def _entry(folder: Path, _stamp: Stamp) -> CasusEntry:
    try:
        casus = load_casus(folder)
        modes = modes_of(casus.household)
        spent = {mode: casus_minutes(casus_in_mode(folder, mode), folder) for mode in modes}
    except UserError as fault:
        return CasusEntry("", folder.name, folder, folder.name, {}, (), fault.message)
    household = casus.household
    return CasusEntry(
        id=household.id,
        name=folder.name,
        folder=folder,
        title=household.title,
        minutes=spent,
        level=tuple(spent),
        subtitle=household.subtitle,
        domains=household.lead_domains,
        people=household.persons,
        start_here=household.start_here,
    )


def casus_in_mode(folder: Path, mode: Mode) -> Casus:
    """The casus of a folder as it is played in a weight, kept like `load_casus`. Raises ContentError."""
    folder = folder.resolve()
    return _in_mode(folder, mode, files_stamp(folder))


@lru_cache(maxsize=96)
def _in_mode(folder: Path, mode: Mode, _stamp: Stamp) -> Casus:
    return in_mode(load_casus(folder), mode)


def casus_minutes(casus: Casus, folder: Path) -> float:
    """Minutes in the weight the casus is in, by the expert plan and its walk when they are there."""
    walk, plan = Walk(), Plan(title="")
    if EXPERT in plan_names(folder):
        plan = load_plan(casus, folder, EXPERT)
        walk = load_walk(casus, folder, EXPERT) or walk
    return minutes(casus, walk, plan)


def expert_plan(casus: Casus, roots: Iterable[Path] = ()) -> Plan | None:
    """The expert plan of the household of a kept casus, when its folder is here and still has that plan.

    Raises UserError when the plan asks for what this casus has not.
    """
    named = f"id: {casus.household.id}"
    for folder in household_folders(roots):
        files = sorted(folder.glob("*.yaml"))
        lines = (line for file in files for line in file.read_text(encoding="utf-8").splitlines())
        if EXPERT in plan_names(folder) and any(line.strip() == named for line in lines):
            return load_plan(casus, folder, EXPERT)
    return None
