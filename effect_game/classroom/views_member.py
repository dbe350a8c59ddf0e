"""What a group sees of its class: the line, the lesson, what is wrong and what to do. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from effect_game.classroom.gates import step_name
from effect_game.classroom.state import ClassState, Message
from effect_game.domain.language import mark, tr
from effect_game.domain.vocabulary import STEPS

if TYPE_CHECKING:
    # Only who takes part needs the network.
    from effect_game.classroom.client import Connected


class LineState(Enum):
    """The line to the trainer, as people see it."""

    SEEKING = "seeking"
    ONLINE = "online"
    AWAY = "away"
    SHUT = "shut"
    NO_NETWORK = "no_network"
    OVER = "over"


LINE_WORDS = {
    LineState.SEEKING: mark("zoekt de trainer, speel gewoon"),
    LineState.ONLINE: mark("verbonden"),
    LineState.AWAY: mark("even weg, speel gewoon door"),
    LineState.SHUT: mark("niet verbonden, speel gewoon door"),
    LineState.NO_NETWORK: mark("zonder netwerk, speel gewoon"),
    LineState.OVER: mark("de les is klaar"),
}
_STEPS_AFTER = {
    "code": mark("Typ de code over van het scherm van de trainer en probeer het opnieuw."),
    "wait": mark("Speel intussen gewoon. Probeer het daarna opnieuw."),
    "version": mark("Speel zonder netwerk en bewaar een bestand voor de trainer."),
    "removed": mark("Vraag de trainer om jullie groep terug te zetten. Probeer het dan opnieuw."),
    "replaced": mark("Willen jullie toch hier verder? Probeer het opnieuw; de andere laptop stopt dan."),
    "many": mark("€ffect probeert het dan zelf opnieuw. Begin intussen gewoon met spelen."),
    "full": mark("Speel zonder netwerk en bewaar een bestand voor de trainer."),
}


@dataclass(frozen=True, slots=True)
class Help:
    """Why there is no line, and one next step."""

    cause: str
    step: str


@dataclass(frozen=True, slots=True)
class StripView:
    """where: lesson and phase; told: the newest message that was not read, '' = none; look: something stands
    on the projector; asks_help: None where asking is no use."""

    line: LineState
    where: str
    told: str
    look: bool
    asks_help: bool | None


def line_state(connected: Connected | None, *, network: bool) -> LineState:
    """connected: None until the line said something."""
    if not network:
        return LineState.NO_NETWORK
    if connected is None:
        return LineState.SEEKING
    if connected.state.closed:
        return LineState.OVER
    if connected.online:
        return LineState.ONLINE
    if connected.refusal is not None:
        return LineState.SHUT
    return LineState.SEEKING if connected.welcome is None else LineState.AWAY


def help_view(connected: Connected | None) -> Help | None:
    """What is wrong with the line, when something is."""
    if connected is None or connected.online or connected.state.closed:
        return None
    if connected.refusal is not None:
        step = _STEPS_AFTER.get(connected.refusal.code, _STEPS_AFTER["full"])
        return Help(connected.refusal.words, tr(step))
    if connected.trouble is not None:
        return Help(connected.trouble.cause, connected.trouble.step)
    return None


def phase_words(state: ClassState) -> str:
    """'Praten aan tafel, open tot en met Plan'; '' before the first phase."""
    if state.phase < 0 or state.closed:
        return ""
    title = state.phase_title or tr("deel {number}", number=state.phase + 1)
    if not state.steps:
        return title
    last = max(state.steps, key=STEPS.index)
    if last is STEPS[-1]:
        return tr("{title}, alles is open", title=title)
    return tr("{title}, open tot en met {step}", title=title, step=step_name(last))


def messages_for(state: ClassState, group: str) -> tuple[Message, ...]:
    """What the trainer said to this group or to all, oldest first."""
    return tuple(each for each in state.messages if each.seat in (None, group))


def strip_view(
    connected: Connected | None, *, network: bool, title: str, name: str, read: int, asks_help: bool
) -> StripView:
    """What stands in the strip. title: of the lesson as last heard; read: messages before this sequence were
    read; asks_help: the hand as this group holds it."""
    line = line_state(connected, network=network)
    state = connected.state if connected is not None else ClassState()
    group = connected.welcome.group if connected is not None and connected.welcome is not None else ""
    new = [each for each in messages_for(state, group) if each.sequence >= read]
    parts = (title, phase_words(state), name)
    return StripView(
        line=line,
        where=" · ".join(part for part in parts if part),
        told=new[-1].text if new else "",
        look=bool(state.view) and line is LineState.ONLINE,
        asks_help=asks_help if line in (LineState.ONLINE, LineState.AWAY) else None,
    )
