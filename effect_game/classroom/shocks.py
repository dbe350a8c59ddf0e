"""A shock the trainer gives: which events there are, for whom, and in which month.

They are events of the household a group plays: nothing a trainer types reaches a casus. Giving one is a row
of the class for each group (`ShockGiven`); a group's own computer makes it a row of its casus (`ShockComes`)
as soon as that casus is in Leven, for the next month that is lived.
"""

from dataclasses import dataclass

from effect_game.classroom import rows as c
from effect_game.classroom.carried import Carried
from effect_game.classroom.facts import by_file, meant, reached
from effect_game.classroom.server import Board
from effect_game.classroom.state import ClassState
from effect_game.domain.happenings import EventUse
from effect_game.domain.household import Casus
from effect_game.domain.language import tr
from effect_game.play.shocks import can_happen, event_id, next_month


@dataclass(frozen=True, slots=True)
class ToGive:
    """An event that can happen. to: (group, casus) that get it; names: of these groups, with the month in
    which it comes. who: whom it happens to, '' = the household, or whoever is in its title."""

    event: str
    household: str
    who: str
    title: str
    text: str
    to: tuple[tuple[str, str], ...]
    names: tuple[tuple[int, str], ...]


def when_words(given: ToGive) -> str:
    """In which month it comes, with the names of the groups: 'Maand 1: Open Deur. Maand 3: Stille Sluis.'"""
    months = sorted({month for month, _ in given.names})
    return " ".join(
        tr(
            "Maand {month}: {groups}.",
            month=month,
            groups=", ".join(name for at, name in given.names if at == month),
        )
        for month in months
    )


def to_give(board: Board, group: str | None = None) -> tuple[ToGive, ...]:
    """The events that can happen next to one group, or to any group on a line; by household, in the order
    of the content. What a group had from a trainer already is not offered to it again."""
    found: dict[tuple[str, str], ToGive] = {}
    for member, carried in reached(board, group):
        casus, month = carried.casus, next_month(carried.state)
        if month is None:
            continue
        for use in casus.household.events:
            if not _can_get(board.state, carried, use):
                continue
            key = casus.household.id, event_id(use)
            before = found.get(key) or _told(casus, use)
            found[key] = ToGive(
                before.event, before.household, before.who, before.title, before.text,
                (*before.to, (member.id, carried.header.casus)), (*before.names, (month, member.name)),
            )  # fmt: skip
    return tuple(found.values())


def no_month_left(board: Board, group: str | None = None) -> tuple[str, ...]:
    """Names of the groups on a line to which nothing can happen: without a casus, of another law, or past the
    last month of their year."""
    can_get = {each.id for each, carried in reached(board, group) if next_month(carried.state) is not None}
    left = (each for each in meant(board, group) if each.id not in can_get)
    return tuple(each.name for each in left if not by_file(board, each))


def acts_of(given: ToGive) -> tuple[tuple[c.ShockGiven, str], ...]:
    """What giving it comes down to: a row and the group it is for, one each."""
    return tuple((c.ShockGiven(casus, given.event), group) for group, casus in given.to)


def _can_get(state: ClassState, carried: Carried, use: EventUse) -> bool:
    event = event_id(use)
    had = c.ShockGiven(carried.header.casus, event) in state.given
    had = had or event in {shock.event for shock in carried.state.shocks}
    return not had and can_happen(carried.casus, carried.state, use)


def _told(casus: Casus, use: EventUse) -> ToGive:
    names = {person.id: person.name for person in casus.household.persons}
    person = names.get(use.person or "", "")
    who = "" if person in use.title else person
    return ToGive(event_id(use), casus.household.title, who, use.title, use.text, (), ())
