"""Recorded outcomes: what the simulation or another party answered. Outcomes are reveals."""

from dataclasses import dataclass

from effect_game.domain.journal import Payload
from effect_game.domain.vocabulary import AgreementKind, Answer


@dataclass(frozen=True, slots=True)
class FactsLearned:
    question: str
    facts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReferenceShown:
    """Shares of lives per event and goal without a plan, as shown; runs of the fine set.

    months: per event the mean month of its first time; empty in a casus from before this was kept.
    """

    runs: int
    events: tuple[tuple[str, float], ...]
    goals: tuple[tuple[str, float], ...]
    months: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True, slots=True)
class ReferenceAnswer:
    """What the prediction of the reference is compared with: share of lives with the event, mean amount."""

    event: str
    event_share: float
    cost_eur: float


@dataclass(frozen=True, slots=True)
class PriceShown:
    card: str
    amount_eur: float


@dataclass(frozen=True, slots=True)
class LidsOpened:
    """What the prediction is compared with: unrounded amounts of the fine set."""

    runs: int
    asked_eur: float
    gainer: str
    goal_share: float
    parties: tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class Agreed:
    """An agreement that a yes makes; `weeks` of talking on top of from_month (law 1 had whole months)."""

    card: str
    what: AgreementKind
    share: float
    from_month: int
    weeks: float = 0.0


@dataclass(frozen=True, slots=True)
class PartyAnswered:
    """The party's answer to the exchange; `failed` conditions in order, `wanted` what would make it a yes."""

    party: str
    answer: Answer
    failed: tuple[str, ...]
    wanted: tuple[str, ...]
    belief_eur: float
    net_eur: float
    agreements: tuple[Agreed, ...]


@dataclass(frozen=True, slots=True)
class MonthPassed:
    """The played life (run 0) after a month: events that happened and all levels 1..5."""

    month: int
    events: tuple[str, ...]
    levels: tuple[int, ...]
    flags: tuple[bool, ...]
    money_mean_eur: float


@dataclass(frozen=True, slots=True)
class DebriefFigures:
    """Every figure the debrief can show, as JSON of forecasts (see play.figures)."""

    figures: Payload


OUTCOMES: dict[str, type] = {
    "facts_learned": FactsLearned,
    "reference_shown": ReferenceShown,
    "reference_answer": ReferenceAnswer,
    "price_shown": PriceShown,
    "lids_opened": LidsOpened,
    "party_answered": PartyAnswered,
    "month_passed": MonthPassed,
    "debrief_figures": DebriefFigures,
}
