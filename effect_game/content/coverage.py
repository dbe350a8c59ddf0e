"""What the shipped households have between them, as a part of the accountability (docs/verantwoording.md).

Made from the content: a leefgebied, party, kind of card or rung that no household has, shows as such.
"""

from collections.abc import Callable, Iterator, Sequence

from effect_game.content.custom_budget import purchases
from effect_game.domain.checked import Mix
from effect_game.domain.household import Casus
from effect_game.domain.knowledge import Library
from effect_game.domain.plan import PlanCard
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


def coverage(library: Library, casussen: Sequence[Casus]) -> Iterator[str]:
    """Markdown lines: a row per household, then per leefgebied, party, kind of card and rung who has it."""
    yield from ("## Welke huishoudens er zijn", "", _HEAD, "|---|---|---|---|---|---|")
    for casus in casussen:
        yield f"| {' | '.join(_cells(library, casus))} |"
    yield ""
    yield from _who_has("leefgebied voorop", list(LifeDomain), _domain, leads, casussen)
    yield from _who_has("partij aan tafel", seats(library), _party(library), at_table, casussen)
    yield from _who_has("soort kaart", list(CardKind), str, kinds, casussen)
    yield from _who_has("trede boven het team", rungs(library), _rung(library), climbed, casussen)


def seats(library: Library) -> list[str]:
    """Parties that can sit at a table, beside the household itself."""
    return [party.id for party in library.parties if party.at_table and party.family != HOUSEHOLD]


def rungs(library: Library) -> list[str]:
    return [rung.id for rung in library.ladder]


def leads(casus: Casus) -> set[str]:
    return set(casus.household.lead_domains)


def at_table(casus: Casus) -> set[str]:
    return {counterpart.party for counterpart in casus.household.counterparts}


def kinds(casus: Casus) -> set[str]:
    return {card.kind for card in casus.household.cards}


def climbed(casus: Casus) -> set[str]:
    """Rungs that decide here: about a card by itself, or above a party at the table."""
    laid = [PlanCard(card=card.id, start_month=card.start_month) for card in casus.household.cards]
    bought = [found.rung for each in laid for found in purchases(casus, [each]).values()]
    above = {higher.rung for counterpart in casus.household.counterparts for higher in counterpart.higher}
    return above | {rung.id for rung in bought if rung is not None}


def _cells(library: Library, casus: Casus) -> tuple[str, ...]:
    household = casus.household
    ages = sorted(person.age for person in household.persons)
    return (
        household.title,
        MIX_WORDS[household.mix] if household.mix is not None else "",
        ", ".join(map(_domain, household.lead_domains)),
        ", ".join(map(str, ages)),
        ", ".join(map(_party(library), (each.party for each in household.counterparts))),
        ", ".join(_rung(library)(name) for name in rungs(library) if name in climbed(casus)),
    )


def _who_has(
    title: str,
    names: Sequence[str],
    word: Callable[[str], str],
    of: Callable[[Casus], set[str]],
    casussen: Sequence[Casus],
) -> Iterator[str]:
    yield from (f"| {title} | huishoudens |", "|---|---|")
    for name in names:
        found = ", ".join(casus.household.title for casus in casussen if name in of(casus))
        yield f"| {word(name)} | {found or NOWHERE} |"
    yield ""


def _domain(name: str) -> str:
    return LifeDomain(name).value.replace("_", " ")


def _party(library: Library) -> Callable[[str], str]:
    names = {party.id: party.name for party in library.parties}
    return names.__getitem__


def _rung(library: Library) -> Callable[[str], str]:
    names = {rung.id: rung.name for rung in library.ladder}
    return names.__getitem__
