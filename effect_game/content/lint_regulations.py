"""Every law, article or 'the law says' in a household's texts: does one of its rules cover it?

What is named must be in the register with a source or a label. A law that is named at all needs one rule
of that law in the household; an article, and a sentence that appeals to a rule, needs one at that very place.
"""

import dataclasses
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from effect_game.content.check_regulations import ids_of
from effect_game.content.findings import Finding, Findings
from effect_game.content.lint_words import REASONS
from effect_game.content.yaml_source import DataPath
from effect_game.domain.household import Household
from effect_game.domain.knowledge import Library
from effect_game.domain.problems import Severity
from effect_game.domain.regulations import Law, Regulation

_ARTICLE = re.compile(r"\b[Aa]rtikel (\d+(?:[.:]\d+)*[a-z]?)\b")
_APPEAL = re.compile(
    r"\b(de wet|van de wet|wettelijk\w*|de regel is|verordening|hardheidsclausule|richtlijn|verdrag\w*|"
    r"mag van de wet|moet van de wet)\b",
    re.IGNORECASE,
)
_ID = re.compile(r"[a-z_]+:\S+")
_OWN = "regulations"


def regulation_coverage(household: Household, library: Library) -> Findings:
    """Warnings; none without a register. library: the whole, not what the household reaches."""
    rules = {rule.id: rule for rule in library.regulations}
    at: dict[str, list[Regulation]] = {}
    for use in household.regulations:
        for place in use.used_by if use.regulation in rules else ():
            at.setdefault(place, []).append(rules[use.regulation])
    named = {rule.law for found in at.values() for rule in found}
    for path, places, text in _texts(household) if library.laws else ():
        here = [rule for place in places for rule in at.get(place, ())]
        yield from _laws(path, text, library.laws, named)
        yield from _articles(path, text, here)
        if not here and (found := _APPEAL.search(text)) is not None:
            yield _warning(path, f"'{found.group()}' staat er, en geen regel uit het register hoort erbij.")


def _laws(path: DataPath, text: str, laws: tuple[Law, ...], named: set[str]) -> Findings:
    for law in laws:
        if law.id not in named and (words := _named(law, text)):
            yield _warning(
                path, f"'{words}' staat er, en geen regel uit {law.name} staat bij dit huishouden."
            )


def _articles(path: DataPath, text: str, here: list[Regulation]) -> Findings:
    cited = {number for rule in here for number in re.findall(r"\d+(?:[.:]\d+)*[a-z]?", rule.article)}
    for found in _ARTICLE.finditer(text):
        if found.group(1) not in cited:
            yield _warning(
                path, f"'{found.group()}' staat er, en geen regel die hier geldt heeft dat nummer."
            )


def _named(law: Law, text: str) -> str:
    found = _pattern(law.mentions).search(text) if law.mentions else None
    return found.group() if found is not None else ""


@lru_cache(maxsize=256)
def _pattern(mentions: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(re.escape(words) for words in mentions)})(?!\w)")


def _texts(
    value: Any, path: DataPath = (), places: frozenset[str] = frozenset()
) -> Iterator[tuple[DataPath, frozenset[str], str]]:
    """Texts that are read in play, each with the parts of the household it stands in."""
    if isinstance(value, str):
        if path[-1] not in REASONS and not _ID.fullmatch(value):
            yield path, places, value
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _texts(item, (*path, index), places)
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        inside = places | set(ids_of(value) if path else ())
        for part in dataclasses.fields(value):
            if not (path == () and part.name == _OWN):
                around = inside | {part.name} if path == () else inside
                yield from _texts(getattr(value, part.name), (*path, part.name), around)


def _warning(path: DataPath, message: str) -> Finding:
    remedy = "Zet de regel bij regulations, met in used_by waar zij staat, of schrijf het anders."
    return Finding(path, "lint.regulation", message, remedy, Severity.WARNING)
