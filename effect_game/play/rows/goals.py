"""Decisions of step 3, Doelen."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CheckSafety:
    """The safety screen has been read and answered."""


@dataclass(frozen=True, slots=True)
class TakeMeldcodeStep:
    """One of the five steps of the Meldcode (1-5), with the choices made at it."""

    step: int
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ChooseGoals:
    """At most three of the household's goals, in its own order."""

    goals: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ShowReference:
    """Reveal the reference lane."""


@dataclass(frozen=True, slots=True)
class FinishGoals:
    """Go to the plan."""


DECISIONS: dict[str, type] = {
    "safety_checked": CheckSafety,
    "meldcode_step_taken": TakeMeldcodeStep,
    "goals_chosen": ChooseGoals,
    "reference_opened": ShowReference,
    "goals_finished": FinishGoals,
}
