"""What the shipped households have between them, as a part of the accountability (docs/verantwoording.md).

Made from the content: a leefgebied, party, kind of card or rung that no household has, shows as such.
"""

from collections.abc import Callable, Iterator, Sequence

from effect_game.domain.checked import Mix
from effect_game.domain.household import Household
from effect_game.domain.knowledge import Library
from effect_game.domain.vocabulary import HOUSEHOLD, CardKind, LifeDomain

NOWHERE = "nog nergens"
MIX_WORDS = {
    Mix.PAYS_OFF: "verdient zich terug",
    Mix.OTHER_PARTY: "verdient zich terug bij een ander",
    Mix.LESS_IS_BEST: "minder is beter",
    Mix.COSTS_MORE: "kost meer en is toch goed",
    Mix.SAFETY: "veiligheid gaat voor geld",
}
_HEAD = "| huishouden | dilemma | voorop | leeftijden | aan tafel | hogerop |"


def coverage(library: Library, households: Sequence[Household]) -> Iterator[str]:
    """Markdown lines: a row per household, then per leefgebied, party, kind of card and rung who has it."""
    yield from ("## Welke huishoudens er zijn", "", _HEAD, "|---|---|---|---|---|---|")
    for household in households:
        yield f"| {' | '.join(_cells(library, household))} |"
    yield ""
    yield from _who_has("leefgebied voorop", list(LifeDomain), _domain, leads, households)
    yield from _who_has("partij aan tafel", seats(library), _short(library), at_table, households)
    yield from _who_has("soort kaart", list(CardKind), str, kinds, households)
    yield from _who_has("trede boven het team", rungs(library), _rung(library), climbed, households)


def seats(library: Library) -> list[str]:
    """Parties that can sit at a table, beside the household itself."""
    return [party.id for party in library.parties if party.at_table and party.family != HOUSEHOLD]


def rungs(library: Library) -> list[str]:
    return [rung.id for rung in library.ladder]


def leads(household: Household) -> set[str]:
    return set(household.lead_domains)


def at_table(household: Household) -> set[str]:
    return {counterpart.party for counterpart in household.counterparts}


def kinds(household: Household) -> set[str]:
    return {card.kind for card in household.cards}


def climbed(household: Household) -> set[str]:
    """Rungs at which something can be granted in this household."""
    return {above.rung for counterpart in household.counterparts for above in counterpart.higher}


def _cells(library: Library, household: Household) -> tuple[str, ...]:
    ages = sorted(person.age for person in household.persons)
    return (
        household.title,
        MIX_WORDS[household.mix] if household.mix is not None else "",
        ", ".join(map(_domain, household.lead_domains)),
        ", ".join(map(str, ages)),
        ", ".join(map(_short(library), (each.party for each in household.counterparts))),
        ", ".join(_rung(library)(name) for name in rungs(library) if name in climbed(household)),
    )


def _who_has(
    title: str,
    names: Sequence[str],
    word: Callable[[str], str],
    of: Callable[[Household], set[str]],
    households: Sequence[Household],
) -> Iterator[str]:
    yield from (f"| {title} | huishoudens |", "|---|---|")
    for name in names:
        found = ", ".join(household.title for household in households if name in of(household))
        yield f"| {word(name)} | {found or NOWHERE} |"
    yield ""


def _domain(name: str) -> str:
    return LifeDomain(name).value.replace("_", " ")


def _short(library: Library) -> Callable[[str], str]:
    names = {party.id: party.name for party in library.parties}
    return names.__getitem__


def _rung(library: Library) -> Callable[[str], str]:
    names = {rung.id: rung.name for rung in library.ladder}
    return names.__getitem__
