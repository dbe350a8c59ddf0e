"""Decisions of step 1, Aanmelding."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WatchMoment:
    """Step 1: a watch-first moment has been seen."""

    index: int


@dataclass(frozen=True, slots=True)
class ChooseDuo:
    """Who goes along: two ids of the team."""

    members: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TakeReadyPlan:
    """Who comes late begins with a plan that lies ready: it is not their own. plan: its name."""

    plan: str


@dataclass(frozen=True, slots=True)
class FinishReferral:
    """Go to the kitchen table."""


DECISIONS: dict[str, type] = {
    "moment_watched": WatchMoment,
    "duo_chosen": ChooseDuo,
    "ready_plan_taken": TakeReadyPlan,
    "referral_finished": FinishReferral,
}
