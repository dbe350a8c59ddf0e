"""Decisions of step 7, Terugblik."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OpenDebrief:
    """Enter Terugblik; records every figure it can show."""


@dataclass(frozen=True, slots=True)
class Reflect:
    """Own words at a step of the debrief (0..4); empty = skipped."""

    part: int
    text: str


@dataclass(frozen=True, slots=True)
class FinishCasus:
    pass


DECISIONS: dict[str, type] = {
    "debrief_opened": OpenDebrief,
    "reflected": Reflect,
    "casus_finished": FinishCasus,
}
