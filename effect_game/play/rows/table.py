"""Decisions of step 5, Aan tafel."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MakeOffer:
    """One exchange with a party: ids of the content's offer items."""

    party: str
    asks: tuple[str, ...]
    gives: tuple[str, ...] = ()
    shows: tuple[str, ...] = ()
    grounds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EndTalk:
    party: str


@dataclass(frozen=True, slots=True)
class FinishTable:
    """Go to the months."""


DECISIONS: dict[str, type] = {
    "offer_made": MakeOffer,
    "talk_ended": EndTalk,
    "table_finished": FinishTable,
}
