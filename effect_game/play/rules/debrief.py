"""What is allowed at step Terugblik."""

from effect_game.domain.household import Casus
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import Step
from effect_game.play import rows as r
from effect_game.play.rules.limits import DEBRIEF_PARTS, MAX_TEXT, Rule, at, require_step
from effect_game.play.state import State


def _reflect(_: Casus, state: State, d: r.Reflect) -> None:
    require_step(state, Step.DEBRIEF)
    if not 0 <= d.part < DEBRIEF_PARTS:
        raise UserError("debrief.part", "De nabespreking heeft vijf stappen.")
    if len(d.text) > MAX_TEXT:
        raise UserError("debrief.long", f"De tekst is te lang. Houd het bij {MAX_TEXT} tekens.")


RULES: dict[type, Rule] = {
    r.Reflect: _reflect,
    r.FinishCasus: at(Step.DEBRIEF),
}
