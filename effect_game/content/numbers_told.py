"""Every number of the library with what it is about: for the accountability and for a workbook."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from effect_game.content.findings import walk
from effect_game.content.yaml_source import DataPath
from effect_game.domain.blank_card import BlankRules, StrengthRow
from effect_game.domain.evidence import Estimate
from effect_game.domain.knowledge import Coupling, Library, Price, Source
from effect_game.domain.language import mark
from effect_game.domain.vocabulary import LifeDomain, Measure, Verified

PARTS = (
    ("events", mark("Gebeurtenissen")),
    ("interventions", mark("Hulp")),
    ("situations", mark("Situaties")),
    ("variables", mark("Toestanden")),
    ("couplings", mark("Koppelingen tussen kamers")),
    ("rates", mark("Cijfers om mee te vergelijken")),
    ("ladder", mark("Wie boven het team beslist")),
)
"""(field of the library, what it holds), in the order they are told."""
OWN_CARDS = mark("Eigen kaarten")
_LABELS = {
    "wait_weeks": (mark("wachttijd"), mark("weken")),
    "uptake": (mark("deel dat begint"), mark("aandeel")),
    "dropout": (mark("deel dat eerder stopt"), mark("aandeel")),
    "monthly_chance": (mark("kans"), mark("per maand")),
    "shift": (mark("verschuiving"), "logit"),
    "shift_per_level": (mark("verschuiving per trede"), "logit"),
    "value": (mark("waarde"), ""),
    "up_to_eur": (mark("tot en met"), mark("euro per huishouden per jaar")),
    "weeks": (mark("duurt"), mark("weken")),
}
_MEASURES = {
    Measure.ODDS_RATIO: "OR",
    Measure.RISK_RATIO: "RR",
    Measure.EFFECT_SIZE: "SMD",
    Measure.RISK_DIFFERENCE: mark("verschil in kans"),
    Measure.CHANCE: mark("kans"),
}
SEEN = {Verified.YES: mark("ja"), Verified.PARTLY: mark("deels"), Verified.NO: mark("nee")}
"""Whether a number was seen in its source, in a word."""


@dataclass(frozen=True, slots=True)
class NumberTold:
    """One estimate. item: the row of the library it belongs to, or a coupling or an own card's rules.

    label, unit: Dutch, marked for other languages. about: the life domain it works on, or the name of the
    event or situation; None when it is the item's own. away: that event or situation is not in this library
    (of one household), and about is its id.
    """

    item: object
    label: str
    about: LifeDomain | str | None
    estimate: Estimate
    unit: str
    away: bool


def told_numbers(items: Iterable[object], library: Library) -> Iterator[NumberTold]:
    """All estimates inside these items, in the order of their fields."""
    names = _names(library)
    for item in items:
        around: dict[DataPath, object] = {}
        for path, value in walk(item):
            around[path] = value
            if isinstance(value, Estimate):
                label, unit = _LABELS[str(path[-1])]
                unit = getattr(item, "unit", unit)
                if value.measure is not None:
                    unit = _MEASURES[value.measure]
                about = _about(path, around)
                if about is None or isinstance(about, LifeDomain):
                    yield NumberTold(item, label, about, value, unit, away=False)
                else:
                    named = names.get(about, about)
                    yield NumberTold(item, label, named, value, unit, away=about not in names)


def _names(library: Library) -> dict[str, str]:
    names = {row.id: row.name for row in library.events}
    names |= {row.id: row.name for row in library.situations}
    return names | {move.id: move.name for variable in library.variables for move in variable.moves}


def of_own_cards(rules: BlankRules | None) -> tuple[object, ...]:
    """What an own card does, each with its own line, and then what holds for all of them."""
    return () if rules is None else (*rules.strengths, replace(rules, strengths=()))


def title_of(item: object) -> str | tuple[LifeDomain, LifeDomain]:
    """What an item is called; of a coupling the two rooms."""
    if isinstance(item, StrengthRow):
        return f"eigen kaart, {item.strength}"
    if isinstance(item, BlankRules):
        return mark("elke eigen kaart")
    if isinstance(item, Coupling):
        return item.source, item.target
    return str(getattr(item, "name", "") or getattr(item, "id", ""))


def was_seen(number: Estimate | Price, source: Source | None) -> Verified:
    """Whether the number itself was seen; without a word of its own, whether its source was."""
    return number.verified or (source.verified if source is not None else Verified.NO)


def _about(path: DataPath, around: Mapping[DataPath, object]) -> LifeDomain | str | None:
    """The life domain, or the id of the event or situation, that the holder of a number names."""
    holder = next((around[path[:cut]] for cut in range(len(path) - 1, 0, -1) if path[:cut] in around), None)
    domain = getattr(holder, "life_domain", None)
    if isinstance(domain, LifeDomain):
        return domain
    others = (getattr(holder, field, None) for field in ("event", "situation", "move"))
    other = next((each for each in others if each is not None), None)
    return other if isinstance(other, str) else None
