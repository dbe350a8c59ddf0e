"""What step Keukentafel does to the state."""

from dataclasses import replace

from effect_game.domain.household import Casus
from effect_game.domain.team import TALK_HOURS
from effect_game.domain.vocabulary import Step
from effect_game.play import rows as r
from effect_game.play.company import hours_for, is_too_early
from effect_game.play.fold.shape import Apply, known, to_step, unchanged
from effect_game.play.state import State

MOST_TRUST = 3
TEAM = "team"


def _guess_room(_: Casus, state: State, value: r.GuessRoom) -> State:
    rest = tuple(g for g in state.room_guesses if g[0] != value.life_domain)
    return replace(state, room_guesses=(*rest, (value.life_domain, value.level)))


def _ask(casus: Casus, state: State, value: r.AskQuestion) -> State:
    """An answer takes hours; a sensitive question that comes too early takes trust and nothing else."""
    question = known(casus.household.questions, value.question)
    if is_too_early(state, question):
        recoiled = _trusted(state, question.to, -1)
        return replace(recoiled, too_early=(*state.too_early, question.id), said=question.id)
    return replace(
        _trusted(state, question.to, question.trust_gain),
        asked=(*state.asked, question.id),
        said=question.id,
        hours_used=state.hours_used + hours_for(state, question),
    )


def _trusted(state: State, person: str, gain: int) -> State:
    """With more or less trust of one person, 0 to 3."""
    trust = tuple(
        (who, max(0, min(MOST_TRUST, level + gain)) if who == person else level) for who, level in state.trust
    )
    return replace(state, trust=trust)


def _learn(casus: Casus, state: State, value: r.FactsLearned) -> State:
    told = (known(casus.household.facts, fact).id for fact in value.facts)
    new = tuple(fact for fact in told if fact not in state.facts)
    return replace(state, facts=(*state.facts, *new))


def _answered(casus: Casus, state: State, value: r.ConsentAnswered) -> State:
    consent = known(casus.household.consents, value.consent)
    rest = tuple(pair for pair in state.consents if pair[0] != consent.id)
    return replace(state, consents=(*rest, (consent.id, value.given)), said=consent.id)


def _call_in(casus: Casus, state: State, value: r.CallIn) -> State:
    colleague = known(casus.household.colleagues, value.colleague)
    return replace(
        state,
        called_in=(*state.called_in, colleague.id),
        said=colleague.id,
        hours_used=state.hours_used + colleague.hours,
    )


def _talk(_: Casus, state: State, __: r.HoldTeamTalk) -> State:
    return replace(
        state,
        team_talks=state.team_talks | {state.round},
        hours_used=state.hours_used + TALK_HOURS,
        said=TEAM,
    )


def _named(casus: Casus, state: State, value: r.BlindSpotsNamed) -> State:
    named = tuple(known(casus.household.blind_spots, blind).id for blind in value.blind_spots)
    return replace(state, blind_spots=(*state.blind_spots, *named))


APPLY: dict[type, Apply] = {
    r.GuessRoom: _guess_room,
    r.AskQuestion: _ask,
    r.FactsLearned: _learn,
    # Too early: what it did stands in the decision itself.
    r.AskedTooEarly: unchanged,
    r.AskConsent: unchanged,
    r.ConsentAnswered: _answered,
    r.CallIn: _call_in,
    r.HoldTeamTalk: _talk,
    r.BlindSpotsNamed: _named,
    r.FinishIntake: to_step(Step.GOALS),
}
