"""Decisions of step 3, Doelen."""

from dataclasses import dataclass
from enum import StrEnum


class BigPrediction(StrEnum):
    """The predictions that people at one laptop may first make each for themselves."""

    REFERENCE = "reference"
    PLAN = "plan"


@dataclass(frozen=True, slots=True)
class CheckSafety:
    """The safety screen has been read and answered. reason: why with steps of the Meldcode left open."""

    reason: str = ""


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
class ChooseReference:
    """What the plan is weighed against. argument: the content's, as defence; own_words never weigh."""

    reference: str
    argument: str | None = None
    own_words: str = ""


@dataclass(frozen=True, slots=True)
class ChooseAims:
    """Three of the aims; they change no number."""

    aims: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OwnRange:
    """One person's range, under a letter: nothing else is kept of who it was."""

    letter: str
    low_eur: float
    high_eur: float


@dataclass(frozen=True, slots=True)
class EachFirst:
    """The ranges of the people at this laptop, shown once all were in."""

    question: BigPrediction
    ranges: tuple[OwnRange, ...]


@dataclass(frozen=True, slots=True)
class PredictReference:
    """Before the reference lane: in how many of 20 lives the asked event, and what it costs."""

    low_count: int
    high_count: int
    low_eur: float
    high_eur: float


@dataclass(frozen=True, slots=True)
class SkipReferencePrediction:
    """Look without predicting."""


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
    "reference_chosen": ChooseReference,
    "aims_chosen": ChooseAims,
    "each_first": EachFirst,
    "reference_predicted": PredictReference,
    "reference_prediction_skipped": SkipReferencePrediction,
    "reference_opened": ShowReference,
    "goals_finished": FinishGoals,
}
