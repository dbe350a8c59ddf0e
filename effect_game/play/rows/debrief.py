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
class PlanIfThen:
    """What somebody takes along to their own work: 'als ... dan ...'; both empty = none."""

    when: str
    then: str


@dataclass(frozen=True, slots=True)
class NoteOwnCase:
    """A case of one's own, without names. share: it may go along in a document or a file. left_out: there was
    a text without a tick, and this is the row as a file has it (play/shared_file.py)."""

    text: str
    share: bool = False
    left_out: bool = False


@dataclass(frozen=True, slots=True)
class FinishCasus:
    pass


DECISIONS: dict[str, type] = {
    "debrief_opened": OpenDebrief,
    "reflected": Reflect,
    "if_then_planned": PlanIfThen,
    "own_case_noted": NoteOwnCase,
    "casus_finished": FinishCasus,
}
