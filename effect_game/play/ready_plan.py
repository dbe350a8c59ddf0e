"""A casus that is brought up to a step with a plan that lies ready, for who comes in late.

The decisions are those of autoplay, one at a time, so that the window can take each as if somebody pressed it
and wait for what it has to compute. Predictions are skipped: nobody made them.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from effect_game.domain.household import Casus
from effect_game.domain.plan import Plan, Walk
from effect_game.domain.vocabulary import Step
from effect_game.play import rows as r
from effect_game.play.autoplay import default_walk, play_up_to
from effect_game.play.state import State


class _Found(Exception):
    """The script has come to what was not decided yet."""

    def __init__(self, decision: r.Decision) -> None:
        super().__init__()
        self.decision = decision


@dataclass
class _Script:
    """Goes through what was decided already, with the state each decision was taken in."""

    casus: Casus
    states: Sequence[State]
    at: int = field(default=0)

    @property
    def state(self) -> State:
        return self.states[self.at]

    def decide(self, decision: r.Decision, /) -> None:
        """Pass by what was taken; stop at the first that was not."""
        if self.at == len(self.states) - 1:
            raise _Found(decision)
        self.at += 1


def next_decision(
    casus: Casus, plan: Plan, walk: Walk | None, step: Step, states: Sequence[State]
) -> r.Decision | None:
    """The next decision on the way to a step; None when the casus is there.

    states: before the first decision, and after each that was taken since.
    """
    own = replace(
        walk or default_walk(casus, plan), rooms=(), prices=(), prediction=None, reference_prediction=None
    )
    try:
        play_up_to(_Script(casus, states), plan, own, step)
    except _Found as found:
        return r.SkipPrediction() if isinstance(found.decision, r.Predict) else found.decision
    return None
