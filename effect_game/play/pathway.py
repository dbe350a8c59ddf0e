"""Het zorgpad as a plan: the household's own cards for the steps of the pathway it names.

It is only ever a forecast beside one's own plan: nothing is taken over. It meets the same conditions as the
own plan: who was talked with counts, what needs another party's yes counts as agreed until that talk is over,
and what was laid in an earlier round stays.
"""

from dataclasses import replace

from effect_game.domain.household import Casus
from effect_game.domain.pathway import Pathway
from effect_game.domain.plan import Plan, PlanCard
from effect_game.play.state import State, working_plan


def pathway_of(casus: Casus) -> Pathway | None:
    """The pathway the household names, when the weight opens it."""
    if not casus.weight.pathway:
        return None
    return next((p for p in casus.library.pathways if p.id == casus.household.pathway), None)


def pathway_plan(casus: Casus, state: State) -> Plan | None:
    """The plan of the pathway in this round; None without one, or without a card for any of its steps."""
    pathway = pathway_of(casus)
    if pathway is None:
        return None
    fixed = tuple(laid for laid in state.cards if state.is_fixed(laid))
    taken = {laid.card for laid in fixed}
    cards = []
    for step in pathway.steps:
        free = (card for card in casus.household.cards if card.id not in taken)
        own = next((card for card in free if card.intervention == step.intervention), None)
        if own is not None:
            taken.add(own.id)
            cards.append(
                PlanCard(
                    card=own.id,
                    start_month=state.first_month - 1 + step.start_month,
                    duration_months=step.duration_months,
                    executor=own.executor,
                    discussed=own.id in state.discussed,
                )
            )
    if not cards:
        return None
    stops = tuple(stop for stop in state.stops if stop.month < state.first_month)
    plan = working_plan(casus, replace(state, cards=(*fixed, *cards), stops=stops))
    return replace(plan, title=pathway.title)
