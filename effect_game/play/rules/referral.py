"""What is allowed at step Aanmelding."""

from typing import Any

from effect_game.domain.household import Casus
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import Step
from effect_game.play import rows as r
from effect_game.play.rules.limits import (
    Rule,
    require_step,
)
from effect_game.play.state import State


def _watch(casus: Casus, state: State, d: r.WatchMoment) -> None:
    require_step(state, Step.REFERRAL)
    if not 0 <= d.index < len(casus.household.moments):
        raise UserError("referral.no_moment", "Dat moment bestaat niet.")


def _finish_referral(_: Casus, state: State, __: Any) -> None:
    require_step(state, Step.REFERRAL)


RULES: dict[type, Rule] = {
    r.WatchMoment: _watch,
    r.FinishReferral: _finish_referral,
}
