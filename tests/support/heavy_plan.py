"""The heaviest plan a household can have: every card laid, all that ran stopped, three goals chosen."""

from dataclasses import replace
from pathlib import Path

from effect_game.documents.opened import Run, run_of
from effect_game.domain.plan import PlanCard, Stop
from effect_game.play.rules.limits import MAX_GOALS
from tests.support.casus import new_play


def with_every_card(folder: Path) -> Run:
    """Before a month was lived, and without what the hours of the team allow."""
    play = new_play(folder)
    household = play.casus.household
    state = replace(
        play.state,
        goals=tuple(goal.id for goal in household.goals[:MAX_GOALS]),
        cards=tuple(
            PlanCard(card=card.id, start_month=1 + place % 12) for place, card in enumerate(household.cards)
        ),
        stops=tuple(Stop(trajectory=each.id) for each in household.trajectories),
    )
    return replace(run_of(play, None), state=state)
