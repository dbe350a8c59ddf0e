"""What passes over the desk of a class: what came in, what the trainer does, what goes back."""

from dataclasses import dataclass

from effect_game.classroom import messages as m
from effect_game.classroom import rows as c


@dataclass(frozen=True, slots=True)
class Came:
    """What came in. connection: its number; address: of the computer, for the count of wrong codes."""

    connection: int
    address: str
    message: m.Message


@dataclass(frozen=True, slots=True)
class Act:
    """What the trainer does: a value of classroom/rows.py, for one group or for all."""

    value: c.ClassValue
    seat: str | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """What goes back over a connection. last: it is closed afterwards."""

    connection: int
    message: m.Message
    last: bool = False
