"""Who is with us, and what that opens or eases: the duo, colleagues called in, casuïstiekoverleg."""

from effect_game.domain.conversation import Question
from effect_game.domain.household import Casus
from effect_game.domain.team import BlindSpot, Ease
from effect_game.play.state import State

NAMED_PER_TALK = 2


def easing(state: State, question: Question) -> tuple[Ease, ...]:
    """What who goes along changes for a question."""
    return tuple(ease for ease in question.eased_by if ease.member in state.duo)


def trust_lacking(state: State, question: Question) -> int:
    """How much trust a question still needs, with who goes along; 0 when there is enough."""
    lent = sum(ease.trust for ease in easing(state, question))
    return max(0, question.needs_trust - lent - state.trust_of(question.to))


def is_too_early(state: State, question: Question) -> bool:
    """True while a sensitive question would come too early."""
    lent = sum(ease.trust for ease in easing(state, question))
    return state.trust_of(question.to) + lent < question.early_trust


def hours_for(state: State, question: Question) -> float:
    """Hours a question takes, with who goes along."""
    return max(0.0, question.hours - sum(ease.hours for ease in easing(state, question)))


def is_there(casus: Casus, state: State, question: Question) -> bool:
    """Whether somebody thought of a question: its opener is along, or its blind spot was named.

    A question after a contradiction is there once both sides are known, one that follows from a fact once
    that is.
    """
    if question.after is not None and question.after not in state.facts:
        return False
    if question.settles is not None and not _contradicted(casus, state, question.settles):
        return False
    if question.of_file and all(fact in state.facts for fact in question.facts):
        return False
    openers = {*question.opened_by}
    openers |= {blind.id for blind in casus.household.blind_spots if blind.question == question.id}
    return not openers or not openers.isdisjoint((*state.duo, *state.called_in, *state.blind_spots))


def _contradicted(casus: Casus, state: State, fact: str) -> bool:
    """True when a fact and one that contradicts it are both known."""
    pairs = [(one.id, one.contradicts) for one in casus.household.facts if one.contradicts is not None]
    others = {b for a, b in pairs if a == fact} | {a for a, b in pairs if b == fact}
    return fact in state.facts and not others.isdisjoint(state.facts)


def next_blind_spots(casus: Casus, state: State) -> tuple[BlindSpot, ...]:
    """What two of the team would say now: about the life domains asked about least, who stayed behind first.

    Each by another person; only what was not named yet and whose question was not asked.
    """
    questions = {question.id: question for question in casus.household.questions}
    asked = [questions[name].life_domain for name in state.asked]

    def order(blind: BlindSpot) -> tuple[int, bool]:
        return asked.count(questions[blind.question].life_domain), blind.member in state.duo

    named: dict[str, BlindSpot] = {}
    for blind in sorted(casus.household.blind_spots, key=order):
        if blind.id not in state.blind_spots and blind.question not in state.asked:
            named.setdefault(blind.member, blind)
    return tuple(named.values())[:NAMED_PER_TALK]
