"""What the draws of a household model are called. Content makes these names; play reads them back.

A draw belongs to a row of the library or to an own number of the household; everything in a household
that takes its number from there shares the draw. An id that is no role of a row is a number by itself:
a coupling, or an own number.
"""

from dataclasses import dataclass
from enum import StrEnum

_ACTS, _LISTENS, _ROLE, _WHO, _STEP = ">", "<", ":", "@", "step"


class DrawRole(StrEnum):
    """What a draw is of its row."""

    NUMBER = "number"
    BASE = "base"
    STEP = "step"
    UPTAKE = "uptake"
    DROPOUT = "dropout"
    ACTS = "acts"
    LISTENS = "listens"


@dataclass(frozen=True, slots=True)
class DrawName:
    """other, who: the target of a row that acts, the source of one that listens. step: from 1."""

    row: str
    role: DrawRole
    other: str = ""
    who: str = ""
    step: int = 0


def base_of(row: str) -> str:
    """The chance of an event or a move."""
    return f"{row}{_ROLE}{DrawRole.BASE}"


def step_of(row: str, number: int) -> str:
    """The number-th later chance of an event or a move, from 1."""
    return f"{row}{_ROLE}{_STEP}{number}"


def uptake_of(row: str) -> str:
    """The share that begins with an intervention."""
    return f"{row}{_ROLE}{DrawRole.UPTAKE}"


def dropout_of(row: str) -> str:
    """The share that leaves an intervention early."""
    return f"{row}{_ROLE}{DrawRole.DROPOUT}"


def acting(row: str, target: str, who: str) -> str:
    """What a situation, a state or an intervention does to a life domain, an event or a move."""
    return f"{row}{_ACTS}{target}{_WHO}{who}"


def listening(row: str, source: str, who: str) -> str:
    """What a life domain or a situation does to the chance of an event or a move."""
    return f"{row}{_LISTENS}{source}{_WHO}{who}"


def draw_name(draw: str) -> DrawName:
    """An id taken apart."""
    for sign, role in ((_ACTS, DrawRole.ACTS), (_LISTENS, DrawRole.LISTENS)):
        row, found, rest = draw.partition(sign)
        if found:
            other, _, who = rest.partition(_WHO)
            return DrawName(row, role, other, who)
    row, _, part = draw.rpartition(_ROLE)
    # Every id of a row has a colon itself: 'number:base' is a number of somebody's own.
    if _ROLE in row:
        if part in (DrawRole.BASE, DrawRole.UPTAKE, DrawRole.DROPOUT):
            return DrawName(row, DrawRole(part))
        if part.startswith(_STEP) and part[len(_STEP) :].isdigit():
            return DrawName(row, DrawRole.STEP, step=int(part[len(_STEP) :]))
    return DrawName(draw, DrawRole.NUMBER)
