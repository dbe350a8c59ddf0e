"""What is still open when the talk at the kitchen table is rounded off with hours left. Without Qt."""

from dataclasses import dataclass

from effect_game.domain.household import Casus
from effect_game.domain.language import tr
from effect_game.play.consent import objected, stands
from effect_game.play.state import State
from effect_game.play.views_intake import hours_left, hours_words, open_questions
from effect_game.play.views_rooms import person_name


@dataclass(frozen=True, slots=True)
class LeftOpen:
    """`questions`: what nobody was asked a yes for, in words; `hours`: what is left of the talk.

    nothing: no question was answered at all.
    """

    questions: tuple[str, ...]
    hours: str
    nothing: bool = False


def left_open(casus: Casus, state: State) -> LeftOpen | None:
    """A yes about something that was heard and that nobody asked for, or no question at all that was
    answered, while there are hours; else None."""
    left, known = hours_left(casus, state), set(state.facts)
    open_now = [
        consent
        for consent in casus.household.consents
        if known.intersection(consent.facts)
        and not stands(casus, state, consent)
        and not objected(state, consent)
    ]
    nothing = not state.asked and any(not item.lock for item in open_questions(casus, state))
    if left <= 0 or not (open_now or nothing):
        return None
    questions = tuple(
        tr("Aan {name}: “{question}”", name=person_name(casus, each.person), question=each.text)
        for each in open_now
    )
    return LeftOpen(questions, hours_words(left), nothing=nothing)
