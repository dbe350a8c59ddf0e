"""Recorded outcomes: what the simulation or another party answered. Outcomes are reveals."""

from dataclasses import dataclass

from effect_game.domain.journal import Payload
from effect_game.domain.vocabulary import AgreementKind, Answer


@dataclass(frozen=True, slots=True)
class FactsLearned:
    question: str
    facts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AskedTooEarly:
    """A sensitive question came before there was enough trust: nothing was learned."""

    question: str


@dataclass(frozen=True, slots=True)
class ConsentAnswered:
    """Yes, or an objection."""

    consent: str
    given: bool


@dataclass(frozen=True, slots=True)
class BlindSpotsNamed:
    """What two colleagues of the team said they would miss; ids of blind spots."""

    blind_spots: tuple[str, ...]


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
    given_eur: float = 0.0
    low_eur: float = 0.0
    """5% point of the party's own line within its horizon."""
    high_eur: float = 0.0
    """95% point."""
    claim_eur: float | None = None
    """The amount about its own line that counts in this belief; outside the range: not checked yet."""
    caught_eur: float | None = None
    """An amount outside the range that was found out in this exchange."""
    authority: int | None = None
    """Gezag with which this was weighed."""
    authority_change: int = 0
    rung: str | None = None
    """Where this was answered; None: by the party itself."""
    evaluate_month: int | None = None
    """At the end of which month both look back on a yes."""


@dataclass(frozen=True, slots=True)
class TheyAnswered:
    """What the party itself answers by the rule, where somebody just answered in its place."""

    said: PartyAnswered


@dataclass(frozen=True, slots=True)
class AgreementEvaluated:
    """Looking back on a yes: the month that was agreed, what was promised and what the plan gives now."""

    party: str
    month: int
    promised_eur: float
    found_eur: float
    kept: bool
    authority_change: int


@dataclass(frozen=True, slots=True)
class MonthPassed:
    """The played life (run 0) after a month: events that happened, all levels 1..5, and what is at work.

    active: ids of cards and trajectories at work in this month (casussen of before rounds do not have it).
    """

    month: int
    events: tuple[str, ...]
    levels: tuple[int, ...]
    flags: tuple[bool, ...]
    money_mean_eur: float
    active: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DebriefFigures:
    """Every figure the debrief can show, as JSON of forecasts (see play.figures)."""

    figures: Payload


OUTCOMES: dict[str, type] = {
    "facts_learned": FactsLearned,
    "asked_too_early": AskedTooEarly,
    "consent_answered": ConsentAnswered,
    "blind_spots_named": BlindSpotsNamed,
    "reference_shown": ReferenceShown,
    "reference_answer": ReferenceAnswer,
    "price_shown": PriceShown,
    "lids_opened": LidsOpened,
    "party_answered": PartyAnswered,
    "they_answered": TheyAnswered,
    "agreement_evaluated": AgreementEvaluated,
    "month_passed": MonthPassed,
    "debrief_figures": DebriefFigures,
}
