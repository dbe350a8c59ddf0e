"""Decisions of step 5, Aan tafel."""

from dataclasses import dataclass

from effect_game.domain.vocabulary import Answer


@dataclass(frozen=True, slots=True)
class MakeOffer:
    """One exchange with a party: ids of the content's offer items.

    own_line: the party is shown its own line of the micro-KBA; claim_eur: with another amount than the
    computed one. own_words: a sentence of the players, kept for the debrief; it never weighs.
    """

    party: str
    asks: tuple[str, ...]
    gives: tuple[str, ...] = ()
    shows: tuple[str, ...] = ()
    grounds: tuple[str, ...] = ()
    agreed: tuple[str, ...] = ()
    own_line: bool = False
    claim_eur: float | None = None
    own_words: str = ""


@dataclass(frozen=True, slots=True)
class EndTalk:
    party: str


@dataclass(frozen=True, slots=True)
class TakeHigher:
    """After an answer that is no yes: the same question one rung up."""

    party: str
    rung: str


@dataclass(frozen=True, slots=True)
class AnswerInTheirPlace:
    """'Wissel van stoel': what one would answer as this party to the ready offer, and the first reason for it
    (a condition of the rule; '' with a yes). Changes nothing in the casus."""

    party: str
    answer: Answer
    reason: str


@dataclass(frozen=True, slots=True)
class EvaluateAgreement:
    """Look back on a party's yes, at or after the month that was agreed (during Leven)."""

    party: str


@dataclass(frozen=True, slots=True)
class FinishTable:
    """Go to the months."""


DECISIONS: dict[str, type] = {
    "offer_made": MakeOffer,
    "talk_ended": EndTalk,
    "taken_higher": TakeHigher,
    "answered_in_their_place": AnswerInTheirPlace,
    "agreement_looked_back": EvaluateAgreement,
    "table_finished": FinishTable,
}
