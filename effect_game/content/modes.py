"""The weights of a casus: basis shows a part of what a household offers, the others show (nearly) all of it.

The order in the content decides: basis takes the first parties at the table and the first cards that wait for
nobody else. People, facts, rooms, situations and events are the same in every weight, so the life that is
played is the same too.
"""

from dataclasses import replace

from effect_game.content.reach import reached_library
from effect_game.domain.cards import Card
from effect_game.domain.counterpart import Counterpart
from effect_game.domain.household import Casus, Household
from effect_game.domain.references import Reference
from effect_game.domain.vocabulary import Mode
from effect_game.domain.weight import WEIGHTS, Weight


def modes_of(household: Household) -> tuple[Mode, ...]:
    """Weights that differ for this household, lightest first."""
    basis = WEIGHTS[Mode.BASIC]
    more = len(household.tray) > (basis.cards or 0) or len(household.counterparts) > (basis.parties or 0)
    return tuple(Mode) if more else (Mode.BASIC,)


def in_mode(casus: Casus, mode: Mode) -> Casus:
    """The casus as it is played in a weight, with the part of the library that is then still reached."""
    weight, household = WEIGHTS[mode], casus.household
    played = replace(casus, mode=mode)
    kept_parties = household.counterparts[: weight.parties]
    gone = {other.party for other in household.counterparts} - {other.party for other in kept_parties}
    there = [card for card in household.tray if not any(need.party in gone for need in card.needs)]
    kept = there[: weight.cards]
    kept += [card for card in household.cards if card.reaction and weight.responses]
    names = {card.id for card in kept} | {trajectory.id for trajectory in household.trajectories}
    lighter = replace(
        _talked(household, weight),
        cards=tuple(_among(card, names) for card in kept),
        counterparts=tuple(_about(other, names, gone) for other in kept_parties),
        responses=household.responses if weight.responses else (),
        pathway=household.pathway if weight.pathway else None,
        references=_references(household, names, own=weight.own_reference),
    )
    if lighter == household:
        return played
    return replace(played, household=lighter, library=reached_library(lighter, casus.library))


def _references(household: Household, names: set[str], *, own: bool) -> tuple[Reference, ...]:
    """Those whose cards are on the table; where nobody chooses only the first."""
    there = tuple(
        reference
        for reference in household.references
        if all(planned.card in names for planned in reference.plan.cards)
    )
    return there if own else there[:1]


def _talked(household: Household, weight: Weight) -> Household:
    """Without colleagues and casuïstiekoverleg, and what only these open, where there is no team talk.

    What the written file has is only asked where that file is missing.
    """
    gone = {blind.question for blind in household.blind_spots}
    team = {member.id for member in household.team}
    gone |= {q.id for q in household.questions if q.opened_by and team.isdisjoint(q.opened_by)}
    kept = [q for q in household.questions if not (q.of_file and weight.whole_file)]
    if weight.team_talk:
        return replace(household, questions=tuple(kept))
    return replace(
        household,
        questions=tuple(question for question in kept if question.id not in gone),
        colleagues=(),
        blind_spots=(),
    )


def _among(card: Card, names: set[str]) -> Card:
    clashes = tuple(other for other in card.clashes_with if other in names)
    return replace(card, clashes_with=clashes, clash_text=card.clash_text if clashes else "")


def _about(other: Counterpart, names: set[str], gone: set[str]) -> Counterpart:
    """With only what can be asked about these cards, and shown of who is there."""
    asks = tuple(ask for ask in other.asks if ask.card is None or ask.card in names)
    mandate = tuple(name for name in other.mandate if name in {ask.id for ask in asks})
    earlier = tuple(item for item in other.earlier if item.party not in gone)
    shut = {item.id for item in other.earlier} - {item.id for item in earlier}
    defends = tuple(name for name in other.defends if name not in shut)
    wound = tuple(name for name in other.wound if name not in shut)
    here = {ask.id for ask in asks}
    higher = tuple(
        replace(step, grants=tuple(name for name in step.grants if name in here)) for step in other.higher
    )
    swap = other.swap if other.swap is not None and set(other.swap.cards) <= names else None
    return replace(
        other,
        asks=asks,
        mandate=mandate,
        earlier=earlier,
        defends=defends,
        wound=wound,
        higher=higher,
        swap=swap,
    )
