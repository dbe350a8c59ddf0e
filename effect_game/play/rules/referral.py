"""What is allowed at step Aanmelding."""

from typing import Any

from effect_game.domain.household import Casus
from effect_game.domain.language import tr
from effect_game.domain.problems import UserError
from effect_game.domain.team import DUO
from effect_game.domain.vocabulary import Step
from effect_game.play import rows as r
from effect_game.play.rules.limits import (
    Rule,
    require_step,
)
from effect_game.play.state import State

MOST_NAME = 60
"""Letters of the name of a plan."""


def _watch(casus: Casus, state: State, d: r.WatchMoment) -> None:
    require_step(state, Step.REFERRAL)
    if not 0 <= d.index < len(casus.household.moments):
        raise UserError("referral.no_moment", tr("Dat moment bestaat niet."))


def _choose_duo(casus: Casus, state: State, d: r.ChooseDuo) -> None:
    require_step(state, Step.REFERRAL, Step.INTAKE)
    if state.asked or state.too_early:
        raise UserError("duo.too_late", tr("Het gesprek loopt al. Wisselen kan alleen voor de eerste vraag."))
    names = {member.id for member in casus.household.team}
    if len(d.members) != DUO or len(set(d.members)) != DUO:
        raise UserError("duo.count", tr("Er gaan twee mensen mee. Kies er precies twee."))
    if not set(d.members) <= names:
        raise UserError("duo.unknown", tr("Wie jullie kiezen, zit niet in dit wijkteam."))


def _take_ready_plan(_: Casus, state: State, d: r.TakeReadyPlan) -> None:
    if state.step is not Step.REFERRAL or state.ready_plan:
        raise UserError("ready.too_late", tr("Een kant-en-klaar plan kan alleen helemaal aan het begin."))
    if not 0 < len(d.plan) <= MOST_NAME:
        raise UserError("ready.unknown", tr("Dit kant-en-klare plan is er niet. Begin gewoon."))


def _finish_referral(_: Casus, state: State, __: Any) -> None:
    require_step(state, Step.REFERRAL)


RULES: dict[type, Rule] = {
    r.WatchMoment: _watch,
    r.ChooseDuo: _choose_duo,
    r.TakeReadyPlan: _take_ready_plan,
    r.FinishReferral: _finish_referral,
}
