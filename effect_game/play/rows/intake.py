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
class AskConsent:
    """Ask somebody whether others may be asked or told about them."""

    consent: str


@dataclass(frozen=True, slots=True)
class CallIn:
    """Call in a colleague of the buitenschil."""

    colleague: str


@dataclass(frozen=True, slots=True)
class HoldTeamTalk:
    """Casuïstiekoverleg: one hour with the own team."""


@dataclass(frozen=True, slots=True)
class FinishIntake:
    """Close the conversation."""


DECISIONS: dict[str, type] = {
    "room_guessed": GuessRoom,
    "question_asked": AskQuestion,
    "consent_asked": AskConsent,
    "colleague_called": CallIn,
    "team_talk_held": HoldTeamTalk,
    "intake_finished": FinishIntake,
}
