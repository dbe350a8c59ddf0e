"""Everything a row of the journal can say: decisions of players and recorded outcomes.

A decision is what people chose; an outcome is what the simulation or another party answered and is
written in the same transaction, before it is shown. Outcomes are reveals: a floor for undo.

One file per step. A row kind never changes its meaning; a field added later has a default.
"""

from typing import Any

from effect_game.domain.journal import Payload
from effect_game.domain.language import tr
from effect_game.domain.problems import UserError
from effect_game.play.codec import decode, encode
from effect_game.play.rows import (
    debrief,
    goals,
    hint,
    history,
    intake,
    life,
    outcomes,
    plan,
    referral,
    table,
    trainer,
)
from effect_game.play.rows.debrief import FinishCasus, NoteOwnCase, OpenDebrief, PlanIfThen, Reflect
from effect_game.play.rows.goals import (
    BigPrediction,
    CheckSafety,
    ChooseAims,
    ChooseGoals,
    ChooseReference,
    EachFirst,
    FinishGoals,
    OwnRange,
    PredictReference,
    ShowReference,
    SkipReferencePrediction,
    TakeMeldcodeStep,
)
from effect_game.play.rows.hint import AskHint
from effect_game.play.rows.history import Branch, Redo, Undo
from effect_game.play.rows.intake import (
    AskConsent,
    AskQuestion,
    CallIn,
    FinishIntake,
    GuessRoom,
    HoldTeamTalk,
)
from effect_game.play.rows.life import (
    AdjustCard,
    FinishMoment,
    GuessFirstRoom,
    LiveMonth,
    RespondToEvent,
    StartNextRound,
)
from effect_game.play.rows.outcomes import (
    Agreed,
    AgreementEvaluated,
    AskedTooEarly,
    BlindSpotsNamed,
    ConsentAnswered,
    DebriefFigures,
    FactsLearned,
    LidsOpened,
    MonthPassed,
    PartyAnswered,
    PriceShown,
    ReferenceAnswer,
    ReferenceShown,
    TheyAnswered,
)
from effect_game.play.rows.plan import (
    ChooseRole,
    DiscussCard,
    FinishPlan,
    GuessPrice,
    KeepTrajectory,
    Predict,
    RemoveBlankCard,
    RemoveCard,
    SetBlankCard,
    SetCard,
    SkipPrediction,
    StopTrajectory,
)
from effect_game.play.rows.referral import ChooseDuo, FinishReferral, TakeReadyPlan, WatchMoment
from effect_game.play.rows.table import (
    AnswerInTheirPlace,
    EndTalk,
    EvaluateAgreement,
    FinishTable,
    MakeOffer,
    TakeHigher,
)
from effect_game.play.rows.trainer import FactTold, ShockComes

__all__ = [
    "DECISIONS",
    "KINDS",
    "OUTCOMES",
    "ROW_VERSION",
    "AdjustCard",
    "Agreed",
    "AgreementEvaluated",
    "AnswerInTheirPlace",
    "AskConsent",
    "AskHint",
    "AskQuestion",
    "AskedTooEarly",
    "BigPrediction",
    "BlindSpotsNamed",
    "Branch",
    "CallIn",
    "CheckSafety",
    "ChooseAims",
    "ChooseDuo",
    "ChooseGoals",
    "ChooseGoals",
    "ChooseReference",
    "ChooseRole",
    "ConsentAnswered",
    "DebriefFigures",
    "Decision",
    "DiscussCard",
    "EachFirst",
    "EndTalk",
    "EvaluateAgreement",
    "FactTold",
    "FactsLearned",
    "FinishCasus",
    "FinishGoals",
    "FinishIntake",
    "FinishMoment",
    "FinishPlan",
    "FinishReferral",
    "FinishTable",
    "GuessFirstRoom",
    "GuessPrice",
    "GuessRoom",
    "HoldTeamTalk",
    "KeepTrajectory",
    "LidsOpened",
    "LiveMonth",
    "MakeOffer",
    "MonthPassed",
    "NoteOwnCase",
    "OpenDebrief",
    "Outcome",
    "OwnRange",
    "PartyAnswered",
    "PlanIfThen",
    "Predict",
    "PredictReference",
    "PriceShown",
    "Redo",
    "ReferenceAnswer",
    "ReferenceShown",
    "Reflect",
    "RemoveBlankCard",
    "RemoveCard",
    "RespondToEvent",
    "SetBlankCard",
    "SetCard",
    "ShockComes",
    "ShowReference",
    "SkipPrediction",
    "SkipReferencePrediction",
    "StartNextRound",
    "StopTrajectory",
    "TakeHigher",
    "TakeMeldcodeStep",
    "TakeReadyPlan",
    "TheyAnswered",
    "Undo",
    "WatchMoment",
    "kind_of",
    "payload_of",
    "value_of",
]

Decision = Any
Outcome = Any

DECISIONS: dict[str, type] = {
    **referral.DECISIONS,
    **intake.DECISIONS,
    **goals.DECISIONS,
    **plan.DECISIONS,
    **table.DECISIONS,
    **life.DECISIONS,
    **debrief.DECISIONS,
    **hint.DECISIONS,
    **history.DECISIONS,
    **trainer.DECISIONS,
}
OUTCOMES = outcomes.OUTCOMES
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
            tr(
                "Deze casus is gemaakt met een nieuwere versie (regel van soort '{kind}'). Werk de app bij.",
                kind=kind,
            ),
        )
    if kind == "debrief_figures":
        return DebriefFigures(payload)
    return decode(KINDS[kind], payload)
