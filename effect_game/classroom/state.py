"""State of a class: a pure fold over the rows of its journal, the same at the trainer and at each group."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any

from effect_game.classroom import rows as c
from effect_game.domain.journal import Payload, Row
from effect_game.domain.vocabulary import STEPS, Step


@dataclass(frozen=True, slots=True)
class Group:
    """One group of the class. casuses: ids in the order in which they were taken; the last is played."""

    id: str
    name: str
    via: str
    casuses: tuple[str, ...] = ()
    asks_help: bool = False
    removed: bool = False
    follows: str = ""


@dataclass(frozen=True, slots=True)
class Message:
    """What the trainer said. seat: the group it was for, None = all."""

    sequence: int
    utc: str
    seat: str | None
    text: str


@dataclass(frozen=True, slots=True)
class Asked:
    """An offer that waits at a group. seat: that group; sequence: of the row."""

    sequence: int
    seat: str
    value: c.ChairAsked

    @property
    def chair(self) -> c.Chair:
        return self.value.chair

    @property
    def group(self) -> str:
        """Whose offer it is."""
        return self.value.group

    @property
    def person(self) -> str:
        return self.value.person


@dataclass(frozen=True, slots=True)
class ClassState:
    """added: minutes more per phase; rounds: the last that groups may begin, 0 = any; phase -1: not begun;
    phase_utc: its begin, begun_utc: that of the first one, by the trainer's clock; chairs: groups play each
    other's parties, asked and answered in that; chosen: of which group (first) the trainer let which other
    (second) play the parties, by id."""

    code: str = ""
    lesson: str = ""
    offered: tuple[c.Offered, ...] = ()
    groups: tuple[Group, ...] = ()
    phase: int = -1
    phase_utc: str = ""
    begun_utc: str = ""
    phase_title: str = ""
    steps: tuple[Step, ...] = STEPS
    rounds: int = 0
    paused: bool = False
    added: tuple[tuple[int, int], ...] = ()
    messages: tuple[Message, ...] = ()
    euros_shown: bool = True
    revealed: frozenset[str] = frozenset()
    view: str = ""
    exhibit: Payload | None = None
    chairs: bool = False
    chosen: tuple[tuple[str, str], ...] = ()
    asked: tuple[Asked, ...] = ()
    answered: tuple[c.ChairAnswered, ...] = ()
    given: tuple[c.Given, ...] = ()
    closed: bool = False
    next: int = 0
    """Sequence of the next row."""

    def group(self, group: str) -> Group | None:
        return next((each for each in self.groups if each.id == group), None)

    def group_of_casus(self, casus: str) -> Group | None:
        return next((each for each in self.groups if casus in each.casuses), None)

    @property
    def present(self) -> tuple[Group, ...]:
        """The groups on the board, in the order in which they came."""
        return tuple(each for each in self.groups if not each.removed)

    def allows(self, step: Step) -> bool:
        """Whether a step is open; earlier ones stay open, so that nobody is locked out of what they began."""
        return self.closed or any(STEPS.index(step) <= STEPS.index(each) for each in self.steps)


def fold(rows: Iterable[Row], state: ClassState | None = None) -> ClassState:
    """The state after these rows. Raises UserError for rows that cannot be read."""
    now = state or ClassState()
    for row in rows:
        now = after(now, row)
    return now


def after(state: ClassState, row: Row) -> ClassState:
    """The state after one row more."""
    value = c.value_of(row)
    return replace(_APPLY[type(value)](state, value, row), next=row.sequence + 1)


def _opened(state: ClassState, value: c.ClassOpened, _row: Row) -> ClassState:
    return replace(state, code=value.code, lesson=value.lesson, offered=value.offered)


def _joined(state: ClassState, value: c.GroupJoined, _row: Row) -> ClassState:
    if state.group(value.group) is not None:
        return _of_group(state, value.group, via=value.via)
    return replace(state, groups=(*state.groups, Group(value.group, value.name, value.via)))


def _of_group(state: ClassState, group: str, **changes: Any) -> ClassState:
    changed = tuple(replace(each, **changes) if each.id == group else each for each in state.groups)
    return replace(state, groups=changed)


def _taken(state: ClassState, value: c.CasusTaken, _row: Row) -> ClassState:
    group = state.group(value.group)
    others = tuple(each for each in group.casuses if each != value.casus) if group else ()
    return _of_group(state, value.group, casuses=(*others, value.casus))


def _help(state: ClassState, value: c.HelpAsked, _row: Row) -> ClassState:
    return _of_group(state, value.group, asks_help=value.asked)


def _removed(state: ClassState, value: c.GroupRemoved, _row: Row) -> ClassState:
    return _of_group(state, value.group, removed=not value.back, asks_help=False)


def _follows(state: ClassState, value: c.GroupFollows, _row: Row) -> ClassState:
    return _of_group(state, value.group, follows=value.follows)


def _phase(state: ClassState, value: c.PhaseOpened, row: Row) -> ClassState:
    first = state.begun_utc or row.utc
    begun = replace(state, phase=value.phase, phase_utc=row.utc, begun_utc=first, phase_title=value.title)
    return replace(begun, steps=value.steps, rounds=value.rounds, paused=False)


def _paused(state: ClassState, value: c.Paused, _row: Row) -> ClassState:
    return replace(state, paused=value.paused)


def _minutes(state: ClassState, value: c.MinutesAdded, _row: Row) -> ClassState:
    added = dict(state.added)
    added[value.phase] = added.get(value.phase, 0) + value.minutes
    return replace(state, added=tuple(sorted(added.items())))


def _said(state: ClassState, value: c.Said, row: Row) -> ClassState:
    message = Message(row.sequence, row.utc, row.seat, value.text)
    return replace(state, messages=(*state.messages, message))


def _euros(state: ClassState, value: c.EurosShown, _row: Row) -> ClassState:
    return replace(state, euros_shown=value.shown)


def _revealed(state: ClassState, value: c.PredictionsRevealed, _row: Row) -> ClassState:
    return replace(state, revealed=state.revealed | {value.question})


def _shown(state: ClassState, value: c.Shown, _row: Row) -> ClassState:
    return replace(state, view=value.view, exhibit=value.exhibit if value.view else None)


def _swapped(state: ClassState, value: c.ChairsSwapped, _row: Row) -> ClassState:
    """Back to the model is that for all: what was chosen by hand goes with it."""
    return replace(state, chairs=value.swapped, chosen=state.chosen if value.swapped else ())


def _chosen(state: ClassState, value: c.ChairChosen, _row: Row) -> ClassState:
    others = tuple(pair for pair in state.chosen if pair[0] != value.group and pair[1] != value.player)
    return replace(state, chosen=(*others, (value.group, value.player)) if value.group else others)


def _asked(state: ClassState, value: c.ChairAsked, row: Row) -> ClassState:
    return replace(state, asked=(*state.asked, Asked(row.sequence, row.seat or "", value)))


def _answered(state: ClassState, value: c.ChairAnswered, _row: Row) -> ClassState:
    """Told in a row for each of the two groups; for the trainer that is one answer."""
    if value in state.answered:
        return state
    return replace(state, answered=(*state.answered, value))


def _given(state: ClassState, value: c.Given, _row: Row) -> ClassState:
    return state if value in state.given else replace(state, given=(*state.given, value))


def _closed(state: ClassState, _value: c.ClassClosed, _row: Row) -> ClassState:
    return replace(state, closed=True, paused=False, euros_shown=True)


def _elsewhere(state: ClassState, _value: c.Elsewhere, _row: Row) -> ClassState:
    return state


_APPLY: dict[type, Callable[[ClassState, Any, Row], ClassState]] = {
    c.ClassOpened: _opened,
    c.GroupJoined: _joined,
    c.CasusTaken: _taken,
    c.HelpAsked: _help,
    c.GroupRemoved: _removed,
    c.GroupFollows: _follows,
    c.PhaseOpened: _phase,
    c.Paused: _paused,
    c.MinutesAdded: _minutes,
    c.Said: _said,
    c.EurosShown: _euros,
    c.PredictionsRevealed: _revealed,
    c.Shown: _shown,
    c.ChairsSwapped: _swapped,
    c.ChairChosen: _chosen,
    c.ChairAsked: _asked,
    c.ChairAnswered: _answered,
    c.FactGiven: _given,
    c.ShockGiven: _given,
    c.ClassClosed: _closed,
    c.Elsewhere: _elsewhere,
}
