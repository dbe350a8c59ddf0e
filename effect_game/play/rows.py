"""Everything a row of the journal can say: decisions of players and recorded outcomes.

A decision is what people chose; an outcome is what the simulation or another party answered and is
written in the same transaction, before it is shown. Outcomes are reveals: a floor for undo.
"""

from dataclasses import dataclass
from typing import Any

from effect_game.domain.journal import Payload
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import AgreementKind, Answer, Intensity, LifeDomain
from effect_game.play.codec import decode, encode


@dataclass(frozen=True, slots=True)
class WatchMoment:
    """Step 1: a watch-first moment has been seen."""

    index: int


@dataclass(frozen=True, slots=True)
class FinishReferral:
    """Go to the kitchen table."""


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


@dataclass(frozen=True, slots=True)
class CheckSafety:
    """The safety screen has been read and answered."""


@dataclass(frozen=True, slots=True)
class ChooseGoals:
    """At most three of the household's goals, in its own order."""

    goals: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ShowReference:
    """Reveal the reference lane."""


@dataclass(frozen=True, slots=True)
class FinishGoals:
    """Go to the plan."""


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
class FinishPlan:
    """Go to the table."""


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


@dataclass(frozen=True, slots=True)
class GuessFirstRoom:
    """Before the months: which room goes down first? None = no room."""

    life_domain: LifeDomain | None


@dataclass(frozen=True, slots=True)
class LiveMonth:
    """Let one month pass."""


@dataclass(frozen=True, slots=True)
class AdjustCard:
    """At a decision moment, from the next month on: another intensity, or None = stop."""

    card: str
    intensity: Intensity | None


@dataclass(frozen=True, slots=True)
class FinishMoment:
    """Close the decision moment of this month."""


@dataclass(frozen=True, slots=True)
class OpenDebrief:
    """Enter Terugblik; records every figure it can show."""


@dataclass(frozen=True, slots=True)
class Reflect:
    """Own words at a step of the debrief (0..4); empty = skipped."""

    part: int
    text: str


@dataclass(frozen=True, slots=True)
class FinishCasus:
    pass


@dataclass(frozen=True, slots=True)
class Undo:
    pass


@dataclass(frozen=True, slots=True)
class Redo:
    pass


@dataclass(frozen=True, slots=True)
class Branch:
    """A copy of another journal's rows continues here; repeats what it was computed with."""

    law: int
    content_hash: str
    parent: str
    rows: int


# Recorded outcomes ------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class FactsLearned:
    question: str
    facts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReferenceShown:
    """Shares of lives per event and goal without a plan, as shown; runs of the fine set."""

    runs: int
    events: tuple[tuple[str, float], ...]
    goals: tuple[tuple[str, float], ...]


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


Decision = Any
Outcome = Any

DECISIONS: dict[str, type] = {
    "moment_watched": WatchMoment,
    "referral_finished": FinishReferral,
    "room_guessed": GuessRoom,
    "question_asked": AskQuestion,
    "intake_finished": FinishIntake,
    "safety_checked": CheckSafety,
    "goals_chosen": ChooseGoals,
    "reference_opened": ShowReference,
    "goals_finished": FinishGoals,
    "card_discussed": DiscussCard,
    "card_set": SetCard,
    "card_removed": RemoveCard,
    "trajectory_stopped": StopTrajectory,
    "trajectory_kept": KeepTrajectory,
    "price_guessed": GuessPrice,
    "predicted": Predict,
    "plan_finished": FinishPlan,
    "offer_made": MakeOffer,
    "talk_ended": EndTalk,
    "table_finished": FinishTable,
    "first_room_guessed": GuessFirstRoom,
    "month_lived": LiveMonth,
    "card_adjusted": AdjustCard,
    "moment_finished": FinishMoment,
    "debrief_opened": OpenDebrief,
    "reflected": Reflect,
    "casus_finished": FinishCasus,
    "undone": Undo,
    "redone": Redo,
    "branched": Branch,
}
OUTCOMES: dict[str, type] = {
    "facts_learned": FactsLearned,
    "reference_shown": ReferenceShown,
    "price_shown": PriceShown,
    "lids_opened": LidsOpened,
    "party_answered": PartyAnswered,
    "month_passed": MonthPassed,
    "debrief_figures": DebriefFigures,
}
KINDS: dict[str, type] = DECISIONS | OUTCOMES
_NAMES = {kind: name for name, kind in KINDS.items()}
ROW_VERSION = 1


def kind_of(value: Decision | Outcome) -> str:
    """Row kind of a decision or outcome; KeyError for anything else."""
    return _NAMES[type(value)]


def payload_of(value: Decision | Outcome) -> Payload:
    """JSON payload of a decision or outcome."""
    if isinstance(value, DebriefFigures):
        return value.figures
    payload: Payload = encode(value)
    return payload


def value_of(kind: str, version: int, payload: Payload) -> Decision | Outcome:
    """The decision or outcome in a row. Raises UserError for rows this version cannot read."""
    if kind not in KINDS or version > ROW_VERSION:
        raise UserError(
            "journal.newer",
            f"Deze casus is gemaakt met een nieuwere versie (regel van soort '{kind}'). Werk de app bij.",
        )
    if kind == "debrief_figures":
        return DebriefFigures(payload)
    return decode(KINDS[kind], payload)
