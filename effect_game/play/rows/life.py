"""Decisions of step 6, Leven."""

from dataclasses import dataclass

from effect_game.domain.vocabulary import AdjustReason, Intensity, LifeDomain


@dataclass(frozen=True, slots=True)
class GuessFirstRoom:
    """Before the months: which room goes down first? None = no room."""

    life_domain: LifeDomain | None


@dataclass(frozen=True, slots=True)
class LiveMonth:
    """Let one month pass."""


@dataclass(frozen=True, slots=True)
class AdjustCard:
    """At a decision moment, from the next month on: another intensity, or None = stop; and why."""

    card: str
    intensity: Intensity | None
    reason: AdjustReason | None = None


@dataclass(frozen=True, slots=True)
class RespondToEvent:
    """What people do about an event of the month that was just lived. event: its row id."""

    event: str
    response: str


@dataclass(frozen=True, slots=True)
class FinishMoment:
    """Close the decision moment of this month."""


@dataclass(frozen=True, slots=True)
class StartNextRound:
    """After the last month of a round: plan the next twelve months of the same life."""


DECISIONS: dict[str, type] = {
    "first_room_guessed": GuessFirstRoom,
    "month_lived": LiveMonth,
    "card_adjusted": AdjustCard,
    "event_responded": RespondToEvent,
    "moment_finished": FinishMoment,
    "next_round_started": StartNextRound,
}
