"""What groups read of each other's chairs: a party to play, and what it said beside the model. No Qt."""

from __future__ import annotations

from dataclasses import dataclass

from effect_game.classroom import chairs
from effect_game.classroom import rows as c
from effect_game.classroom.state import ClassState
from effect_game.domain.language import tr
from effect_game.play.views_table_swap import with_reason


@dataclass(frozen=True, slots=True)
class ChairView:
    """An offer to answer. title: in one line for the strip; rows: (label, words) of the party; offer:
    (heading, titles); words: what the group said in its own words, '' = nothing."""

    chair: c.Chair
    title: str
    person: str
    rows: tuple[tuple[str, str], ...]
    offer: tuple[tuple[str, tuple[str, ...]], ...]
    words: str


def chair_view(state: ClassState, group: str) -> ChairView | None:
    """The newest offer that waits at this group; None when nothing does."""
    waiting = chairs.open_asks(state, group)
    if not waiting:
        return None
    asked = waiting[0]
    return ChairView(
        asked.chair,
        tr(
            "{group} vraagt iets aan {person}. Jullie zitten op die stoel.",
            group=_name(state, asked.group),
            person=asked.person,
        ),
        asked.person,
        asked.known,
        asked.offer,
        asked.words,
    )


def answer_told(state: ClassState, chair: c.Chair, group: str) -> tuple[str, str]:
    """(what one's own group said as the party, what the model says); ('', '') before the trainer has it."""
    found = next((each for each in state.answered if (each.chair, each.group) == (chair, group)), None)
    if found is None:
        return "", ""
    yours = tr("Jullie zeiden: {answer}.", answer=_with_words(found))
    model = with_reason(found.model, found.model_reason)
    theirs = tr("Het model zegt: {answer}. Dat telt in de casus.", answer=model)
    return yours, theirs


def beside_words(state: ClassState, chair: c.Chair, group: str, *, online: bool) -> str:
    """What stands beside the model's answer to an offer of this group; '' where nobody plays parties."""
    found = next((each for each in state.answered if each.chair == chair), None)
    if found is not None:
        return tr(
            "{group}, als {person}, zegt {answer}. Het model zei {model}; dat telt in jullie casus.",
            group=_name(state, found.group),
            person=found.person,
            answer=_with_words(found),
            model=with_reason(found.model, found.model_reason),
        )
    player = chairs.player_of(state, group)
    if player is None:
        return ""
    if not online:
        return tr("Lege stoel: zonder verbinding antwoordt alleen het model.")
    return tr(
        "{group} zit ook op deze stoel. Wat zij zeggen, komt hier. Speel gewoon door: het model telt.",
        group=player.name,
    )


def _with_words(found: c.ChairAnswered) -> str:
    said = with_reason(found.answer, found.reason)
    return f"{said} (“{found.words}”)" if found.words else said


def _name(state: ClassState, group: str) -> str:
    found = state.group(group)
    return found.name if found is not None else tr("Een andere groep")
