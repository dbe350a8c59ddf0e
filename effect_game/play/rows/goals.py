"""Decisions of step 3, Doelen."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CheckSafety:
    """The safety screen has been read and answered."""


@dataclass(frozen=True, slots=True)
class ChooseGoals:
    """At most three of the household's goals, in its own order."""

    goals: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ChooseReference:
    """What the plan is weighed against. argument: the content's, as defence; own_words never weigh."""

    reference: str
    argument: str | None = None
    own_words: str = ""


@dataclass(frozen=True, slots=True)
class ShowReference:
    """Reveal the reference lane."""


@dataclass(frozen=True, slots=True)
class FinishGoals:
    """Go to the plan."""


DECISIONS: dict[str, type] = {
    "safety_checked": CheckSafety,
    "goals_chosen": ChooseGoals,
    "reference_chosen": ChooseReference,
    "reference_opened": ShowReference,
    "goals_finished": FinishGoals,
}
