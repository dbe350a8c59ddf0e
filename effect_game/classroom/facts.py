"""A fact the trainer tells: which ones there are, and for whom.

Facts are those of the household a group plays: nothing a trainer types reaches a casus. Telling is a row of
the class for each group (`FactGiven`); a group's own computer makes it a row of its casus (`FactTold`).
"""

from dataclasses import dataclass

from effect_game.classroom import rows as c
from effect_game.classroom.carried import Carried
from effect_game.classroom.given import knows
from effect_game.classroom.server import Board
from effect_game.classroom.state import ClassState, Group
from effect_game.classroom.views_board import played
from effect_game.domain.conversation import Fact
from effect_game.domain.household import Casus
from effect_game.domain.journal import LAW
from effect_game.domain.language import tr
from effect_game.play.views_rooms import SHORT_NAMES


@dataclass(frozen=True, slots=True)
class ToTell:
    """A fact that can be told. to: (group, casus) that get it; names: of these groups, as one reads them."""

    fact: str
    household: str
    room: str
    text: str
    to: tuple[tuple[str, str], ...]
    names: tuple[str, ...]


def to_tell(board: Board, group: str | None = None) -> tuple[ToTell, ...]:
    """The facts one group does not know yet, or those that any group on a line does not know; by household,
    in the order of the content."""
    found: dict[tuple[str, str], ToTell] = {}
    for member, carried in reached(board, group):
        casus = carried.casus
        for fact in casus.household.facts:
            if not _is_new(board.state, carried, fact):
                continue
            key = casus.household.id, fact.id
            before = found.get(key) or _told(casus, fact)
            found[key] = ToTell(
                fact.id, before.household, before.room, before.text,
                (*before.to, (member.id, carried.header.casus)), (*before.names, member.name),
            )  # fmt: skip
    return tuple(found.values())


def out_of_reach(board: Board, group: str | None = None) -> tuple[str, ...]:
    """Names of the groups that play with files: nothing can be told to their casus."""
    return tuple(each.name for each in meant(board, group) if by_file(board, each))


def acts_of(told: ToTell) -> tuple[tuple[c.FactGiven, str], ...]:
    """What telling it comes down to: a row and the group it is for, one each."""
    return tuple((c.FactGiven(casus, told.fact), group) for group, casus in told.to)


def meant(board: Board, group: str | None) -> tuple[Group, ...]:
    """One group, or all that play themselves."""
    return tuple(each for each in board.state.present if group in (None, each.id) and not each.follows)


def by_file(board: Board, group: Group) -> bool:
    """Whether a group plays with files: there is no line to its computer."""
    return group.via == "file" and group.id not in board.connected


def reached(board: Board, group: str | None) -> list[tuple[Group, Carried]]:
    """Groups on a line with what they play. A casus of another law is not played on, so nothing comes in."""
    on_a_line = ((each, played(board, each)) for each in meant(board, group) if not by_file(board, each))
    return [(each, now) for each, now in on_a_line if now is not None and now.header.law == LAW]


def _is_new(state: ClassState, carried: Carried, fact: Fact) -> bool:
    given = c.FactGiven(carried.header.casus, fact.id)
    return given not in state.given and not knows(carried.state, fact.id)


def _told(casus: Casus, fact: Fact) -> ToTell:
    return ToTell(fact.id, casus.household.title, tr(SHORT_NAMES[fact.life_domain]), fact.text, (), ())
