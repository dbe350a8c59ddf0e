"""Decisions of step 1, Aanmelding."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WatchMoment:
    """Step 1: a watch-first moment has been seen."""

    index: int


@dataclass(frozen=True, slots=True)
class FinishReferral:
    """Go to the kitchen table."""


DECISIONS: dict[str, type] = {
    "moment_watched": WatchMoment,
    "referral_finished": FinishReferral,
}
