"""One sentence about a quiet month: why the room that moved, moved.

The largest part of what pushed that room in that month of the played life, in the direction in which it went.
"""

from effect_game.content.compile import compile_arms
from effect_game.content.roster import CELL, cell_id, row_id
from effect_game.domain.household import Casus
from effect_game.domain.language import tr
from effect_game.domain.model import Knowledge
from effect_game.domain.vocabulary import HOUSEHOLD
from effect_game.engine.parts import LogitPart, PartKind, parts
from effect_game.play.outcomes import found_rows
from effect_game.play.session import Play
from effect_game.play.state import State, plan_of
from effect_game.play.views_causes import cause_names, untitled_room
from effect_game.play.views_life import RoomChange, cell_words, room_changes
from effect_game.play.views_life_starts import situations_after
from effect_game.play.views_rooms import in_sentence

SMALL = 0.05
"""Logits: what pushes less than this is not told as a reason."""


def quiet_words(play: Play) -> str:
    """Why a room moved in the last month, a fall first; '' when something happened or nothing moved."""
    state = play.state
    if play.read_only or not state.life or state.life[-1].events:
        return ""
    changes = room_changes(play.casus, state, state.month - 1, state.month)
    # A fall, and the lowest place it ends in, is told before what went up: people come first.
    return moved_because(play, min(changes, key=_weight)) if changes else ""


def _weight(change: RoomChange) -> tuple[bool, int]:
    return change.after > change.before, change.after


def moved_because(play: Play, change: RoomChange) -> str:
    """One sentence about one change of the last month."""
    casus, state = play.casus, play.state
    up = change.after > change.before
    name = cell_words(casus, change.cell)
    pushed = [part for part in _parts(play, change) if (part.logits > SMALL if up else part.logits < -SMALL)]
    told = [part for part in pushed if not _secret(casus, state, part)]
    why = tr("Dat was toeval: een kamer gaat ook vanzelf wat op en neer.")
    most = max(told, key=lambda part: abs(part.logits), default=None)
    if pushed and most is None:
        why = tr("Daarin telde iets mee wat jullie niet weten.")
    elif not up and (most is None or most.kind is PartKind.PULL) and (lasting := _lasting(play, change)):
        why = tr("Dat kan elke maand gebeuren zolang dit zo is: ‘{situation}’.", situation=lasting)
    elif most is not None:
        why = _because(casus, state, most, up=up)
    if up:
        return tr("{room} ging omhoog. {why}", room=name, why=why)
    return tr("{room} ging omlaag. {why}", room=name, why=why)


def _parts(play: Play, change: RoomChange) -> tuple[LogitPart, ...]:
    plan = plan_of(play.state)
    schedule = compile_arms(play.casus, plan).plan
    month = play.state.month
    (found,) = parts(
        play.forecaster.in_world(play.state.shocks).for_plan(plan).model,
        play.header.seed,
        (schedule,),
        cell_id(*change.cell),
        (month, month),
        1,
        Knowledge(everything=True),
        first_run=0,
    )
    return tuple(part for part in found.parts if part.kind not in (PartKind.BASE, PartKind.OVERLAP))


def _lasting(play: Play, change: RoomChange) -> str:
    """What weighs most on the room of all that was so from the start and still is, '' when nothing is.

    It is no push of this month, for the room began under it; but a fall while it lasts is not chance alone.
    """
    casus, state = play.casus, play.state
    model = play.forecaster.in_world(state.shocks).for_plan(plan_of(state)).model
    row = next(row for row in model.cells if row.id == cell_id(*change.cell))
    started = {row_id(s.situation, s.person or HOUSEHOLD) for s in casus.household.situations if s.start}
    now = situations_after(casus, state.life[-1])
    heavy = [
        term
        for term in row.terms
        if term.source in started
        and now.get(term.source, True)
        and term.weight.central < 0.0
        and term.source not in _hidden(casus) - found_rows(casus, state)
    ]
    if not heavy:
        return ""
    most = min(heavy, key=lambda term: term.weight.central)
    return in_sentence(casus, cause_names(casus).get(most.source, most.source))


def _secret(casus: Casus, state: State, part: LogitPart) -> bool:
    """What nobody has found is not told as a reason."""
    return part.kind is PartKind.TERM and part.cause in _hidden(casus) - found_rows(casus, state)


def _hidden(casus: Casus) -> set[str]:
    return {row_id(s.situation, s.person or HOUSEHOLD) for s in casus.household.situations if not s.known}


def _because(casus: Casus, state: State, part: LogitPart, *, up: bool) -> str:
    if part.kind is PartKind.PULL:
        return tr("Daarmee staat het weer dichter bij hoe het hier meestal gaat.")
    if part.kind is PartKind.DRIFT:
        return tr("Dat komt met de jaren.")
    label = cause_names(casus).get(part.cause, part.cause)
    if part.kind is PartKind.HELP:
        return tr("‘{help}’ werkt daaraan.", help=label) if up else tr("‘{help}’ vroeg veel.", help=label)
    if part.cause.startswith(f"{CELL}:"):
        return tr("Dat ging mee met een andere kamer: {room}.", room=untitled_room(label))
    low = in_sentence(casus, label)
    # Rooms move on what is so after the events of the month itself.
    if situations_after(casus, state.life[-1]).get(part.cause, True):
        return tr("Daarin telde het meest dat dit zo is: ‘{situation}’.", situation=low)
    return tr("Daarin telde het meest dat dit niet meer zo is: ‘{situation}’.", situation=low)
