"""Decisions of step 4, Plan."""

from dataclasses import dataclass

from effect_game.domain.blank_card import BlankCard
from effect_game.domain.vocabulary import Intensity, WorkerRole


@dataclass(frozen=True, slots=True)
class DiscussCard:
    """The card has been talked over with the household."""

    card: str


@dataclass(frozen=True, slots=True)
class SetCard:
    """Lay a card on the line, or move or change it there (the drop of a drag)."""

    card: str
    start_month: int
    duration_months: int | None = None
    intensity: Intensity = Intensity.NORMAL
    executor: str | None = None


@dataclass(frozen=True, slots=True)
class RemoveCard:
    card: str


@dataclass(frozen=True, slots=True)
class StopTrajectory:
    trajectory: str
    month: int = 1


@dataclass(frozen=True, slots=True)
class KeepTrajectory:
    trajectory: str


@dataclass(frozen=True, slots=True)
class GuessPrice:
    """Estimate of what a card costs in all, before its price is shown."""

    card: str
    low_eur: float
    high_eur: float


@dataclass(frozen=True, slots=True)
class Predict:
    """The one prediction; opens the lids."""

    low_eur: float
    high_eur: float
    gainer: str
    goal_count: int


@dataclass(frozen=True, slots=True)
class SkipPrediction:
    """Open the lids without predicting; there is nothing to compare with afterwards."""


@dataclass(frozen=True, slots=True)
class ChooseRole:
    """The role of the worker from this round on."""

    role: WorkerRole


@dataclass(frozen=True, slots=True)
class SetBlankCard:
    """Make an own card, or make the one with this id anew."""

    card: BlankCard


@dataclass(frozen=True, slots=True)
class RemoveBlankCard:
    """Throw an own card away, also from the line."""

    card: str


@dataclass(frozen=True, slots=True)
class FinishPlan:
    """Go to the table."""


DECISIONS: dict[str, type] = {
    "card_discussed": DiscussCard,
    "card_set": SetCard,
    "card_removed": RemoveCard,
    "trajectory_stopped": StopTrajectory,
    "trajectory_kept": KeepTrajectory,
    "price_guessed": GuessPrice,
    "predicted": Predict,
    "prediction_skipped": SkipPrediction,
    "role_chosen": ChooseRole,
    "blank_set": SetBlankCard,
    "blank_removed": RemoveBlankCard,
    "plan_finished": FinishPlan,
}
