"""Where a decision leads, and whether the trainer has opened that: it holds only while there is a line."""

from typing import Final

from effect_game.classroom.state import ClassState
from effect_game.domain.language import tr
from effect_game.domain.vocabulary import STEPS, Step
from effect_game.play import rows as r
from effect_game.play.step_names import STEP_NAMES

LEADS_TO: Final[dict[type, Step]] = {
    r.FinishReferral: Step.INTAKE,
    r.FinishIntake: Step.GOALS,
    r.FinishGoals: Step.PLAN,
    r.FinishPlan: Step.TABLE,
    r.FinishTable: Step.LIFE,
    r.OpenDebrief: Step.DEBRIEF,
}
"""Decisions that leave a step, and the step after it. Another round goes back to a step that is open."""


def step_shut(state: ClassState, decision: r.Decision) -> Step | None:
    """The step this decision would go into while the trainer has not opened it; None = go ahead."""
    step = LEADS_TO.get(type(decision))
    return None if step is None or state.allows(step) else step


def round_shut(state: ClassState, decision: r.Decision, now: int) -> int:
    """The round this decision would begin, `now` being played, while that is for later; 0 = go ahead."""
    if not isinstance(decision, r.StartNextRound) or state.closed:
        return 0
    return now + 1 if 0 < state.rounds <= now else 0


def round_words(number: int) -> str:
    """What to say of a round that is for later."""
    return tr("Wacht op de trainer: ronde {number} begint straks.", number=number)


def step_name(step: Step) -> str:
    """How a step is called, in the language in use."""
    return tr(STEP_NAMES[STEPS.index(step)])


def shut_words(step: Step) -> str:
    """What to say of a step that is not open yet."""
    return tr("Wacht op de trainer: {step} gaat zo open.", step=step_name(step))
