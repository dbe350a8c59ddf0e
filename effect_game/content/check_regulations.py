"""The register of rules: has each its footing, and does a household name rules that are there and hold?"""

import re
from collections.abc import Iterator
from datetime import date

from effect_game.content.check_ids import LibraryIds
from effect_game.content.findings import (
    Finding,
    Findings,
    assumption_finding,
    id_findings,
    references,
    unknown_id,
    walk,
)
from effect_game.content.yaml_source import DataPath
from effect_game.domain.household import Household
from effect_game.domain.knowledge import Library
from effect_game.domain.regulations import Footing, Regulation, RegulationUse

_LOOKED_UP = (Footing.A, Footing.B, Footing.C)
_ID_FIELDS = ("id", "event", "situation", "party")
"""Fields by which a part of a household is called; a situation and an event are called as in the library."""


def regulation_findings(library: Library, ids: LibraryIds) -> Findings:
    """Findings about `laws` and `regulations`, paths from the top of the library."""
    yield from id_findings("laws", library.laws, "law")
    yield from id_findings("regulations", library.regulations, "regulation")
    laws = {law.id for law in library.laws}
    for index, rule in enumerate(library.regulations):
        path: DataPath = ("regulations", index)
        if rule.law not in laws:
            yield unknown_id((*path, "law"), rule.id, rule.law, laws, "de wet")
        yield from _footing(path, rule, ids)
        yield from _days(path, rule)


def household_regulations(household: Household, library: Library) -> Findings:
    """Findings about the rules a household says it leans on."""
    rules = {rule.id: rule for rule in library.regulations}
    here = parts_of(household)
    names = tuple(person.name for person in household.persons)
    named: set[str] = set()
    for index, use in enumerate(household.regulations):
        path: DataPath = ("regulations", index)
        if use.regulation in named:
            yield Finding(
                (*path, "regulation"),
                "content.duplicate_id",
                f"'{use.regulation}' staat er twee keer.",
                "Zet alles wat erop leunt bij één van de twee.",
            )
        named.add(use.regulation)
        rule = rules.get(use.regulation)
        if rule is None:
            yield unknown_id((*path, "regulation"), "regulations", use.regulation, rules, "de regel")
        else:
            yield from _time(path, use, rule, household.reference_day)
        yield from _used(path, use, here, names)


def parts_of(household: Household) -> frozenset[str]:
    """What a rule may be used by: the ids in a household, and the names of its fields."""
    names = {str(path[0]) for path, _ in walk(household) if path} | set(household.__dataclass_fields__)
    return frozenset(names | {name for _, part in walk(household) for name in ids_of(part)})


def ids_of(part: object) -> Iterator[str]:
    """How one part of a household is called; a use of a rule has no name of its own."""
    for field in _ID_FIELDS:
        name = getattr(part, field, None)
        if isinstance(name, str):
            yield name


def _footing(path: DataPath, rule: Regulation, ids: LibraryIds) -> Findings:
    if rule.source is not None and rule.source not in ids.sources:
        yield unknown_id((*path, "source"), rule.id, rule.source, ids.sources, "de bron")
    looked_up = rule.grade in _LOOKED_UP
    if (rule.source is not None) != looked_up or bool(rule.looked_up) != looked_up:
        yield Finding(
            (*path, "grade"),
            "content.footing",
            f"{rule.id}: graad {rule.grade} past niet bij wat er aan bron staat.",
            "A, B en C hebben source en looked_up. D heeft die niet.",
        )
    if (rule.assumption is not None) != (rule.grade is Footing.D):
        yield Finding(
            (*path, "assumption"),
            "content.footing",
            f"{rule.id}: alleen graad D is voor het spel gemaakt.",
            "Geef bij graad D een assumption, en anders geen.",
        )
    if rule.assumption is not None:
        told = f"{rule.id}: een aanname is niet als aanname te herkennen."
        yield from assumption_finding((*path, "assumption"), rule.assumption, told)


def _days(path: DataPath, rule: Regulation) -> Findings:
    days = {name: getattr(rule, name) for name in ("from_day", "until_day", "looked_up")}
    wrong = [name for name, day in days.items() if day and not _is_day(day)]
    for name in wrong:
        yield Finding(
            (*path, name),
            "content.day",
            f"{rule.id}: '{days[name]}' is geen dag.",
            "Schrijf jaar, maand en dag, bijvoorbeeld '2025-07-01'.",
        )
    if not wrong and rule.from_day and rule.until_day and rule.from_day > rule.until_day:
        yield Finding(
            (*path, "until_day"),
            "content.day",
            f"{rule.id}: de regel eindigt voor zij begint.",
            "Draai from_day en until_day om, of pas ze aan.",
        )


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _time(path: DataPath, use: RegulationUse, rule: Regulation, day: str) -> Findings:
    holds = rule.holds_on(day)
    if not holds and not use.other_time:
        yield Finding(
            (*path, "regulation"),
            "content.other_time",
            f"{rule.id} geldt niet op de peildatum {day}.",
            "Kies de regel die dan geldt, of schrijf in other_time waarom deze hier staat.",
        )
    if holds and use.other_time:
        yield Finding(
            (*path, "other_time"),
            "content.other_time",
            f"{rule.id} geldt wel op de peildatum {day}.",
            "Haal other_time weg.",
        )


def _used(path: DataPath, use: RegulationUse, here: frozenset[str], names: tuple[str, ...]) -> Findings:
    if not use.used_by:
        yield Finding(
            (*path, "used_by"),
            "content.unused",
            f"{use.regulation}: niets in dit huishouden leunt erop.",
            "Noem in used_by waar de regel staat, of haal haar weg.",
        )
    yield from references((*path, "used_by"), use.regulation, use.used_by, here, "het onderdeel")
    if bool(use.in_the_way) != bool(use.solves):
        yield Finding(
            (*path, "in_the_way"),
            "content.pair",
            f"{use.regulation}: in_the_way en solves horen bij elkaar.",
            "Geef beide of geen.",
        )
    for field in ("in_the_way", "solves"):
        name = next((each for each in names if re.search(rf"\b{re.escape(each)}\b", getattr(use, field))), "")
        if name:
            yield Finding(
                (*path, field),
                "content.name",
                f"{use.regulation}: '{name}' staat in {field}; een signaal is zonder namen.",
                "Schrijf wat er gebeurde zonder naam.",
            )
