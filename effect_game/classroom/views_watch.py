"""The observers' task sheet as it stands on a screen: what to look for now, and the rest. No Qt."""

from __future__ import annotations

from dataclasses import dataclass

from effect_game.classroom.state import ClassState
from effect_game.domain.follow_up import said
from effect_game.domain.language import tr
from effect_game.domain.lesson import ObserverSheet


@dataclass(frozen=True, slots=True)
class WatchLine:
    """now: it belongs to a step that is open in this part of the lesson."""

    when: str
    look: str
    now: bool


@dataclass(frozen=True, slots=True)
class WatchView:
    """where: the group that is watched and the part of the lesson; lines: those of now first."""

    title: str
    where: str
    task: tuple[str, ...]
    lines: tuple[WatchLine, ...]
    afterwards: tuple[str, ...]


def watch_view(sheet: ObserverSheet, state: ClassState, group: str) -> WatchView:
    """group: who watches; state: of the class as it was last heard, also without a line."""
    open_now = state.steps if state.phase >= 0 else ()
    lines = [WatchLine(said(each.when), said(each.look), each.step in open_now) for each in sheet.watching]
    mine = state.group(group)
    watched = state.group(mine.follows) if mine is not None and mine.follows else None
    parts = (
        tr("Jullie kijken mee bij {group}.", group=watched.name)
        if watched is not None
        else tr("Vraag de trainer bij welke groep jullie meekijken."),
        tr("De les is nu bij: {phase}.", phase=state.phase_title) if state.phase_title else "",
    )
    return WatchView(
        said(sheet.title),
        " ".join(part for part in parts if part),
        tuple(said(line) for line in sheet.task),
        tuple(sorted(lines, key=lambda line: not line.now)),
        tuple(said(line) for line in sheet.afterwards),
    )


def watches(state: ClassState, group: str) -> bool:
    """Whether the trainer seated this group with another, to watch."""
    mine = state.group(group)
    return mine is not None and bool(mine.follows)
