"""The plan as it lies, with every party saying yes at once to what it was asked."""

from dataclasses import replace

from effect_game.domain.household import Casus
from effect_game.domain.plan import Agreement, Plan
from effect_game.play.negotiation import asked_agreements, counterpart
from effect_game.play.state import MONTHS_PER_ROUND, State, asked_share, plan_of


def willing_plan(casus: Casus, state: State) -> Plan:
    """The same cards and stops, without weeks of talking: what was agreed, what was asked in an offer, and
    what a laid card needs. What is said in a later round binds nothing before it. What nobody asked for
    stays out: that was a choice."""
    plan = plan_of(state)
    agreed = [replace(each, weeks=0.0) for each in plan.agreements]
    talks = sorted((*state.talks, *state.earlier_talks), key=lambda talk: -talk.round)
    for talk in talks:
        first_month = MONTHS_PER_ROUND * (talk.round - 1) + 1
        for exchange in reversed(talk.exchanges):
            other = counterpart(casus, exchange.offer.party)
            agreed += asked_agreements(other, exchange.offer, first_month, 0.0)
    agreed += _needed(casus, plan)
    laid = {card.card for card in plan.cards}
    # Of the same promise the real one counts, then the last that was asked.
    first: dict[tuple[str, str, str], Agreement] = {}
    for each in agreed:
        if each.card in laid:
            first.setdefault((each.party, each.card, each.what), each)
    return replace(plan, agreements=tuple(first.values()))


def _needed(casus: Casus, plan: Plan) -> list[Agreement]:
    """What every laid card needs from others."""
    cards = {card.id: card for card in casus.household.cards}
    return [
        Agreement(
            party=need.party,
            card=laid.card,
            what=need.what,
            share=asked_share(casus, need, laid.card),
        )
        for laid in plan.cards
        for need in cards[laid.card].needs
    ]
