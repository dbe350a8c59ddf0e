"""Decisions of step 2, Keukentafel."""

from dataclasses import dataclass

from effect_game.domain.vocabulary import LifeDomain


@dataclass(frozen=True, slots=True)
class GuessRoom:
    """Own estimate of a room of the household, 1..5, before comparing."""

    life_domain: LifeDomain
    level: int


@dataclass(frozen=True, slots=True)
class AskQuestion:
    question: str


@dataclass(frozen=True, slots=True)
class FinishIntake:
    """Close the conversation."""


DECISIONS: dict[str, type] = {
    "room_guessed": GuessRoom,
    "question_asked": AskQuestion,
    "intake_finished": FinishIntake,
}
