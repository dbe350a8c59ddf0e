"""What step Keukentafel does to the state."""

from dataclasses import replace

from effect_game.domain.household import Casus
from effect_game.domain.vocabulary import Step
from effect_game.play import rows as r
from effect_game.play.fold.shape import Apply, known, to_step
from effect_game.play.state import State


def _guess_room(_: Casus, state: State, value: r.GuessRoom) -> State:
    rest = tuple(g for g in state.room_guesses if g[0] != value.life_domain)
    return replace(state, room_guesses=(*rest, (value.life_domain, value.level)))


def _ask(casus: Casus, state: State, value: r.AskQuestion) -> State:
    question = known(casus.household.questions, value.question)
    trust = tuple(
        (person, min(3, level + question.trust_gain) if person == question.to else level)
        for person, level in state.trust
    )
    return replace(
        state,
        asked=(*state.asked, question.id),
        hours_used=state.hours_used + question.hours,
        trust=trust,
    )


def _learn(casus: Casus, state: State, value: r.FactsLearned) -> State:
    told = (known(casus.household.facts, fact).id for fact in value.facts)
    new = tuple(fact for fact in told if fact not in state.facts)
    return replace(state, facts=(*state.facts, *new))


APPLY: dict[type, Apply] = {
    r.GuessRoom: _guess_room,
    r.AskQuestion: _ask,
    r.FactsLearned: _learn,
    r.FinishIntake: to_step(Step.GOALS),
}
