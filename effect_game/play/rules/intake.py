"""What is allowed at step Keukentafel."""

from effect_game.domain.conversation import Question
from effect_game.domain.household import Casus
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import HIGHEST_LEVEL, LOWEST_LEVEL, Step
from effect_game.play import rows as r
from effect_game.play.rules.limits import Rule, at, require_step
from effect_game.play.state import State


def find_question(casus: Casus, question: str) -> Question:
    for candidate in casus.household.questions:
        if candidate.id == question:
            return candidate
    raise UserError("intake.unknown_question", f"De vraag '{question}' bestaat niet in dit huishouden.")


def question_lock(casus: Casus, state: State, question: Question) -> str | None:
    """Why a question cannot be asked now, in words; None when it can."""
    if question.id in state.asked:
        return "Deze vraag is al gesteld."
    if state.trust_of(question.to) < question.needs_trust:
        return question.locked_text or "Eerst meer vertrouwen."
    if state.hours_used + question.hours > casus.household.intake_hours + 1e-9:
        return "Daar zijn geen uren meer voor."
    return None


def _guess_room(_: Casus, state: State, d: r.GuessRoom) -> None:
    require_step(state, Step.INTAKE)
    if not LOWEST_LEVEL <= d.level <= HIGHEST_LEVEL:
        raise UserError("intake.level", "Kies een niveau van 1 (crisis) tot 5 (goed).")
    if state.asked:
        raise UserError("intake.too_late", "Schatten kan alleen voor de eerste vraag.")


def _ask(casus: Casus, state: State, d: r.AskQuestion) -> None:
    require_step(state, Step.INTAKE)
    lock = question_lock(casus, state, find_question(casus, d.question))
    if lock is not None:
        raise UserError("intake.locked", lock)


RULES: dict[type, Rule] = {
    r.GuessRoom: _guess_room,
    r.AskQuestion: _ask,
    r.FinishIntake: at(Step.INTAKE),
}
