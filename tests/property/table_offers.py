"""A table at which everything is known, and the offers that can be made there."""

from collections.abc import Iterator
from dataclasses import replace

from effect_game.domain.counterpart import Counterpart
from effect_game.domain.household import Casus
from effect_game.domain.vocabulary import Step
from effect_game.play import rows as r
from effect_game.play.state import State, start_state


def at_table(casus: Casus) -> State:
    """Everything has been found out and everybody agrees that it is told."""
    facts = tuple(fact.id for fact in casus.household.facts)
    consents = tuple((consent.id, True) for consent in casus.household.consents)
    return replace(start_state(casus), step=Step.TABLE, facts=facts, consents=consents)


def some(ids: tuple[str, ...]) -> list[tuple[str, ...]]:
    """Nothing, each thing alone, everything but each, everything."""
    without = [tuple(one for one in ids if one != gone) for gone in ids]
    return list(dict.fromkeys([(), *((one,) for one in ids), *without, ids]))


def offers(other: Counterpart) -> Iterator[r.MakeOffer]:
    ground = tuple(item.id for item in other.grounds if item.id in other.defends)[:1]
    for gives in some(tuple(item.id for item in other.gives)):
        for shows in some(tuple(item.id for item in other.shows)):
            for grounds in ((), ground):
                for own_line in (False, True):
                    yield r.MakeOffer(
                        other.party, other.mandate[:1], gives, shows, grounds, own_line=own_line
                    )
