"""Wissel van stoel: a ready offer to a party, answered by the same rule as any other.

The offer, and the cards that lie in its plan, are content. Of the casus being played it takes only what has
been found out about the household; so it can be taken at any moment of Aan tafel and changes nothing.
"""

from dataclasses import replace

from effect_game.domain.counterpart import Counterpart, ReadyOffer
from effect_game.domain.household import Casus
from effect_game.domain.plan import PlanCard
from effect_game.domain.vocabulary import Step
from effect_game.play import authority
from effect_game.play import rows as r
from effect_game.play.state import State


def ready_offer(other: Counterpart, ready: ReadyOffer) -> r.MakeOffer:
    """The content's offer as one exchange."""
    return r.MakeOffer(other.party, ready.asks, ready.gives, ready.shows, ready.grounds)


def before_the_offer(casus: Casus, state: State, ready: ReadyOffer) -> State:
    """The table as it is for who makes the ready offer: its own cards on the line, nothing said yet."""
    months = {card.id: card.start_month for card in casus.household.cards}
    return replace(
        state,
        step=Step.TABLE,
        round=1,
        cards=tuple(PlanCard(card=name, start_month=months[name]) for name in ready.cards),
        stops=(),
        talks=(),
        earlier_talks=(),
        authority=authority.at_start(casus),
        evaluations=(),
        roles=(),
        reference_choice=None,
        blank=(),
        life=(),
    )
