"""The numbers a casus rests on, each with its range, grade and source, for who wants to check them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from effect_game.content.numbers_told import (
    OWN_CARDS,
    PARTS,
    SEEN,
    NumberTold,
    of_own_cards,
    title_of,
    told_numbers,
    was_seen,
)
from effect_game.domain.blank_card import BlankStrength, StrengthRow
from effect_game.domain.household import Casus
from effect_game.domain.knowledge import Source
from effect_game.domain.language import mark, tr
from effect_game.domain.vocabulary import Grade, LifeDomain, Verified
from effect_game.play.digits import format_number
from effect_game.play.views_rooms import ROOM_NAMES

_OWN = mark("Van dit huishouden zelf")
_PACE = mark("Tempo en samenloop")
_STRENGTHS = {
    BlankStrength.SMALL: mark("eigen kaart, klein"),
    BlankStrength.MIDDLE: mark("eigen kaart, midden"),
}
_UNITS = {"per_month": mark("per maand")}


@dataclass(frozen=True, slots=True)
class Assumption:
    """One number in words. value, low, high: None for a rule that is told without a number.

    grade: 'A' to 'D'; seen: whether the number was seen in its source; source: title and year, or why it is a
    'spelaanname'.
    """

    part: str
    of: str
    what: str
    value: float | None
    low: float | None
    high: float | None
    unit: str
    grade: str
    seen: str
    source: str
    address: str


def assumptions(casus: Casus) -> tuple[Assumption, ...]:
    """All of them: the household's own first, then what the library says, then pace and overlap."""
    return (*_own(casus), *_library(casus), *_pace(casus))


def _own(casus: Casus) -> Iterator[Assumption]:
    seen = tr(SEEN[Verified.NO])
    for own in casus.household.own_numbers:
        yield Assumption(
            part=tr(_OWN),
            of=casus.household.title,
            what=own.text,
            value=own.value,
            low=own.low,
            high=own.high,
            unit=tr(_UNITS.get(own.unit, own.unit)),
            grade=Grade.D.value,
            seen=seen,
            source=own.reason,
            address="",
        )


def _library(casus: Casus) -> Iterator[Assumption]:
    library = casus.library
    sources = {source.id: source for source in library.sources}
    for field, part in PARTS:
        for told in told_numbers(getattr(library, field), library):
            if not told.away:
                yield _told(casus, tr(part), told, sources)
    if casus.blank:
        for told in told_numbers(of_own_cards(library.blank_cards), library):
            yield _told(casus, tr(OWN_CARDS), told, sources)


def _told(casus: Casus, part: str, told: NumberTold, sources: Mapping[str, Source]) -> Assumption:
    number, what = told.estimate, tr(told.label)
    if told.about:
        about = tr(ROOM_NAMES[told.about]) if isinstance(told.about, LifeDomain) else casus.said(told.about)
        what = f"{what}: {about}"
    unit = tr(told.unit)
    if number.period_months is not None:
        months = format_number(number.period_months, 0)
        unit = tr("{unit}, {months} maanden", unit=unit, months=months)
    source = sources.get(number.source or "")
    return Assumption(
        part=part,
        of=_of(casus, told.item),
        what=what,
        value=number.central,
        low=number.low,
        high=number.high,
        unit=unit,
        grade=number.grade.value,
        seen=tr(SEEN[was_seen(number, source)]),
        source=number.assumption or "" if source is None else f"{source.title} ({source.year})",
        address="" if source is None else source.address,
    )


def _of(casus: Casus, item: object) -> str:
    if isinstance(item, StrengthRow):
        return tr(_STRENGTHS[item.strength])
    title = title_of(item)
    if isinstance(title, str):
        return casus.said(tr(title))
    source, target = (tr(ROOM_NAMES[room]) for room in title)
    return tr("{source} trekt aan {target}", source=source, target=target)


def _pace(casus: Casus) -> Iterator[Assumption]:
    rules = casus.library.dynamics
    for what, basis in (
        (mark("hoe snel kamers veranderen"), rules.pace_basis),
        (mark("twee keer hulp voor hetzelfde"), rules.overlap_basis),
        (mark("te veel hulp tegelijk"), rules.load_basis),
        (mark("samen besproken of niet"), rules.discussed_basis),
        (mark("licht, gewoon of intensief"), rules.intensity_basis),
        (mark("voorrang"), rules.speed_up_basis),
        (mark("wat mensen willen"), rules.wish_basis),
    ):
        if basis:
            said = casus.said(basis)
            yield Assumption(tr(_PACE), "", tr(what), None, None, None, "", "", "", said, "")
