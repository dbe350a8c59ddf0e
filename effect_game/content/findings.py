"""What checks of meaning work with: findings by data path, and one walk over nested content."""

import dataclasses
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from effect_game.content.suggest import did_you_mean
from effect_game.content.yaml_source import DataPath
from effect_game.domain.problems import Severity
from effect_game.domain.vocabulary import ASSUMPTION, HORIZONS_MONTHS, HOUSEHOLD_DOMAINS, LifeDomain

WHO = ("self", "household", "adults", "children", "everyone")
LONGEST_MONTHS = HORIZONS_MONTHS[-1]
NOT_HERE = "content.not_here"
"""Code of a reference to a room, situation or event this household does not have."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A problem by its path in the household or the library; loading turns it into file and line.

    about: what it is about when the path alone does not tell, for who wants to accept it.
    """

    path: DataPath
    code: str
    message: str
    remedy: str
    severity: Severity = Severity.ERROR
    about: str = ""


Findings = Iterator[Finding]


def walk(value: Any, path: DataPath = ()) -> Iterator[tuple[DataPath, Any]]:
    """Every dataclass inside a value with its path, outermost first."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        yield path, value
        for part in dataclasses.fields(value):
            yield from walk(getattr(value, part.name), (*path, part.name))
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from walk(item, (*path, index))


def unknown_id(
    path: DataPath,
    where: str,
    given: str,
    options: Iterable[str],
    what: str,
    *,
    code: str = "content.unknown_id",
) -> Finding:
    """A reference to nothing."""
    return Finding(path, code, f"{where}: {what} '{given}' bestaat niet.", did_you_mean(given, options))


def number_finding(path: DataPath, where: str, rule: str, given: object) -> Finding:
    """A number outside what it may be."""
    return Finding(path, "content.range", f"{where}: {rule} (er staat {given}).", "Pas het getal aan.")


def assumption_finding(path: DataPath, text: str, message: str) -> Findings:
    """Nothing, or that what was chosen does not say so. path: to the field with the `text`."""
    if not text.startswith(ASSUMPTION):
        yield Finding(path, "content.assumption", message, f"Begin {path[-1]} met '{ASSUMPTION}: '.")


def is_household_domain(life_domain: LifeDomain) -> bool:
    return life_domain in HOUSEHOLD_DOMAINS


def id_findings(part: str, items: Iterable[Any], kind: str) -> Findings:
    """Ids carry their kind and occur once."""
    seen: set[str] = set()
    for index, item in enumerate(items):
        path: DataPath = (part, index, "id")
        rest = item.id.removeprefix(f"{kind}:")
        if rest == item.id or not rest or any(sign in rest for sign in " @:>"):
            yield Finding(
                path,
                "content.id",
                f"De id '{item.id}' heeft niet de goede vorm.",
                f"Schrijf '{kind}:' met daarachter een naam zonder spaties of @.",
            )
        if item.id in seen:
            yield Finding(
                path, "content.duplicate_id", f"De id '{item.id}' komt twee keer voor.", "Geef een andere id."
            )
        seen.add(item.id)


def references(
    path: DataPath, where: str, given: Iterable[str], options: Iterable[str], what: str
) -> Findings:
    """A list of ids that must all exist."""
    known = set(options)
    for index, one in enumerate(given):
        if one not in known:
            yield unknown_id((*path, index), where, one, known, what)
