"""An event that a trainer lets happen: which ones can, in which month, and how the engine meets it.

A shock comes from outside, so it says nothing of the plan: it is part of the world that both arms live in.
It sets the chance of its event aside in one month and nothing else; what must be so for the event to
happen, must be so then too.
"""

from collections.abc import Sequence
from dataclasses import replace

from effect_game.content.compile_events import window
from effect_game.content.compile_rows import gate_terms
from effect_game.content.roster import Roster, flag_rows, make_roster, row_id, start_flags
from effect_game.domain.happenings import EventUse, Shock
from effect_game.domain.household import Casus
from effect_game.domain.language import tr
from effect_game.domain.model import EventRow, Model
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import HOUSEHOLD, STEPS, Step
from effect_game.play.state import State


def event_id(use: EventUse) -> str:
    """The row id of an event of the household."""
    return row_id(use.event, use.person or HOUSEHOLD)


def find_event(casus: Casus, event: str) -> EventUse | None:
    """The event of the household with this row id; a move of a variable is none."""
    return next((use for use in casus.household.events if event_id(use) == event), None)


def shocked(model: Model, shocks: Sequence[Shock]) -> Model:
    """The same household in a world with these shocks. Raises UserError 'model.row' for another event."""
    months: dict[str, tuple[int, ...]] = {}
    for shock in shocks:
        months[shock.event] = (*months.get(shock.event, ()), shock.month)
    unknown = months.keys() - {row.id for row in model.events}
    if unknown:
        words = tr("De gebeurtenis '{event}' hoort niet bij dit huishouden.", event=min(unknown))
        raise UserError("model.row", words)
    return replace(model, events=tuple(_certain(row, months.get(row.id, ())) for row in model.events))


def _certain(row: EventRow, months: tuple[int, ...]) -> EventRow:
    return replace(row, certain=months) if months else row


def next_month(state: State) -> int | None:
    """The month in which a shock of now would come: the next one that is lived.

    None when it is not sure that there is one: after the last month of a round, and from Terugblik on.
    """
    late = STEPS.index(state.step) > STEPS.index(Step.LIFE)
    over = state.step is Step.LIFE and state.month >= state.last_month
    return None if late or over else state.month + 1


def can_happen(casus: Casus, state: State, use: EventUse) -> bool:
    """Whether what must be so for an event is so in the played life, as it stands before the next month."""
    month = state.month + 1
    roster = make_roster(casus.household, casus.library)
    first, last = window(roster, use)
    return first <= month and (last is None or month <= last) and _is_open(casus, state, roster, use)


def _is_open(casus: Casus, state: State, roster: Roster, use: EventUse) -> bool:
    now = dict(zip(flag_rows(casus), state.life[-1].flags, strict=True)) if state.life else start_flags(casus)
    return all(now.get(gate.situation, False) is gate.holds for gate in gate_terms(roster, use.gates))


def has_come(state: State, shock: Shock) -> bool | None:
    """Whether it happened in the life that is played; None while its month is still to come."""
    passed = next((each for each in state.life if each.month == shock.month), None)
    return None if passed is None else shock.event in passed.events
