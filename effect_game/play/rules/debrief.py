"""What is allowed at step Terugblik."""

from effect_game.domain.household import Casus
from effect_game.domain.language import tr
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import Step
from effect_game.play import rows as r
from effect_game.play.rules.limits import DEBRIEF_PARTS, MAX_TEXT, Rule, at, require_step
from effect_game.play.state import State


def _reflect(_: Casus, state: State, d: r.Reflect) -> None:
    require_step(state, Step.DEBRIEF)
    if not 0 <= d.part < DEBRIEF_PARTS:
        raise UserError("debrief.part", tr("De nabespreking heeft vijf stappen."))
    _fits(d.text)


def _fits(*texts: str) -> None:
    if any(len(text) > MAX_TEXT for text in texts):
        raise UserError(
            "debrief.long", tr("De tekst is te lang. Houd het bij {count} tekens.", count=MAX_TEXT)
        )


def _if_then(_: Casus, state: State, d: r.PlanIfThen) -> None:
    require_step(state, Step.DEBRIEF)
    _fits(d.when, d.then)


def _own_case(_: Casus, state: State, d: r.NoteOwnCase) -> None:
    require_step(state, Step.DEBRIEF)
    _fits(d.text)


RULES: dict[type, Rule] = {
    r.Reflect: _reflect,
    r.PlanIfThen: _if_then,
    r.NoteOwnCase: _own_case,
    r.FinishCasus: at(Step.DEBRIEF),
}
