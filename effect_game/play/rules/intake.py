"""What is allowed at step Keukentafel."""

from typing import Any

from effect_game.domain.conversation import Question
from effect_game.domain.household import Casus
from effect_game.domain.language import mark, tr
from effect_game.domain.problems import UserError
from effect_game.domain.team import TALK_HOURS
from effect_game.domain.vocabulary import HIGHEST_LEVEL, LOWEST_LEVEL, Step
from effect_game.play import rows as r
from effect_game.play.company import (
    hours_for,
    is_there,
    is_too_early,
    next_blind_spots,
    trust_lacking,
)
from effect_game.play.consent import consent_for, may_ask, missing_words, objected, says_yes, stands
from effect_game.play.rules.limits import Rule, at, require_step
from effect_game.play.state import State

NO_HOURS = mark("Daar zijn geen uren meer voor.")


def find_question(casus: Casus, question: str) -> Question:
    for candidate in casus.household.questions:
        if candidate.id == question:
            return candidate
    raise UserError(
        "intake.unknown_question",
        tr("De vraag '{question}' bestaat niet in dit huishouden.", question=question),
    )


def question_lock(casus: Casus, state: State, question: Question) -> str | None:
    """Why a question cannot be asked now, in words; None when it can."""
    if question.id in state.asked:
        return tr("Deze vraag is al gesteld.")
    if not is_there(casus, state, question):
        return tr("Aan deze vraag dacht nog niemand. Vraag er iemand bij.")
    if not may_ask(casus, state, question):
        return consent_lock(casus, state, question)
    if trust_lacking(state, question) or (question.id in state.too_early and is_too_early(state, question)):
        return trust_lock(casus, state, question)
    if not _fits(casus, state, hours_for(state, question)):
        return tr(NO_HOURS)
    return None


def consent_lock(casus: Casus, state: State, question: Question) -> str:
    """Whose yes is missing, in words."""
    consent = consent_for(casus, question)
    assert consent is not None, "only a question that needs a yes can lack one"
    return missing_words(casus, state, consent)


def trust_lock(casus: Casus, state: State, question: Question) -> str:
    """What would help: more trust, or who would make it easier."""
    words = question.locked_text or tr("Eerst meer vertrouwen.")
    names = {member.id: member.name for member in casus.household.team}
    others = [e for e in question.eased_by if e.trust and e.member not in state.duo and not state.asked]
    if not others:
        return words
    other_way = tr("Of neem {name} mee.", name=names[others[0].member])
    return f"{words} {other_way}"


def _fits(casus: Casus, state: State, hours: float) -> bool:
    return state.hours_used + hours <= casus.household.intake_hours + 1e-9


def _guess_room(_: Casus, state: State, d: r.GuessRoom) -> None:
    require_step(state, Step.INTAKE)
    if not LOWEST_LEVEL <= d.level <= HIGHEST_LEVEL:
        raise UserError("intake.level", tr("Kies een niveau van 1 (crisis) tot 5 (goed)."))
    if state.asked:
        raise UserError("intake.too_late", tr("Schatten kan alleen voor de eerste vraag."))


def _ask(casus: Casus, state: State, d: r.AskQuestion) -> None:
    require_step(state, Step.INTAKE)
    lock = question_lock(casus, state, find_question(casus, d.question))
    if lock is not None:
        raise UserError("intake.locked", lock)


def _consent(casus: Casus, state: State, d: r.AskConsent) -> None:
    """From the kitchen table on; asking again after a no only makes sense once there is more trust."""
    require_step(state, Step.INTAKE, Step.GOALS, Step.PLAN, Step.TABLE)
    consent = next((c for c in casus.household.consents if c.id == d.consent), None)
    if consent is None:
        raise UserError(
            "consent.unknown",
            tr("De toestemming '{consent}' bestaat niet in dit huishouden.", consent=d.consent),
        )
    if stands(casus, state, consent):
        raise UserError("consent.given", tr("Deze toestemming is er al."))
    if objected(state, consent) and not says_yes(state, consent):
        raise UserError(
            "consent.objected", tr("Het antwoord is nu nog nee. {helps}", helps=consent.helps).strip()
        )


def call_lock(casus: Casus, state: State, colleague: str) -> str | None:
    """Why a colleague cannot be called in now, in words; None when that can."""
    found = next((c for c in casus.household.colleagues if c.id == colleague), None)
    if found is None or not casus.weight.team_talk:
        return tr("Deze collega is er hier niet bij te vragen.")
    if colleague in state.called_in:
        return tr("Deze collega is er al bij.")
    return None if _fits(casus, state, found.hours) else tr(NO_HOURS)


def _call_in(casus: Casus, state: State, d: r.CallIn) -> None:
    require_step(state, Step.INTAKE)
    lock = call_lock(casus, state, d.colleague)
    if lock is not None:
        raise UserError("intake.colleague", lock)


def talk_lock(casus: Casus, state: State) -> str | None:
    """Why there can be no casuïstiekoverleg now, in words; None when there can."""
    if not casus.weight.team_talk or not casus.household.blind_spots:
        return tr("In deze casus is er geen casuïstiekoverleg.")
    if state.round in state.team_talks:
        return tr("Het casuïstiekoverleg was er al. Het kan één keer per ronde.")
    if not next_blind_spots(casus, state):
        return tr("Het team heeft niets meer toe te voegen.")
    return None if _fits(casus, state, TALK_HOURS) else tr(NO_HOURS)


def _talk(casus: Casus, state: State, _: Any) -> None:
    require_step(state, Step.INTAKE)
    lock = talk_lock(casus, state)
    if lock is not None:
        raise UserError("intake.team_talk", lock)


RULES: dict[type, Rule] = {
    r.GuessRoom: _guess_room,
    r.AskQuestion: _ask,
    r.AskConsent: _consent,
    r.CallIn: _call_in,
    r.HoldTeamTalk: _talk,
    r.FinishIntake: at(Step.INTAKE),
}
