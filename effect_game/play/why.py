"""Why a quantity is what it is: the sums of logits of the rows behind a leaf, with and without the plan."""

from collections.abc import Mapping
from dataclasses import dataclass

from effect_game.content.blank_cards import for_plan
from effect_game.content.compile import compile_arms
from effect_game.domain.forecast import Leaf
from effect_game.domain.household import Casus
from effect_game.domain.language import mark, tr
from effect_game.domain.model import Arms, Driver
from effect_game.engine.parts import PartKind, RowParts, parts, rows_behind
from effect_game.play.forecast import COARSE_RUNS, Forecaster, ForecastRequest
from effect_game.play.views_causes import cause_names

_OWN_WORDS = {
    PartKind.BASE: mark("uitgangspunt"),
    PartKind.PULL: mark("terug naar het eigen niveau"),
    PartKind.DRIFT: mark("ouder worden"),
    PartKind.OVERLAP: mark("samenloop van hulp"),
}
"""Parts that come from the row itself."""


@dataclass(frozen=True, slots=True)
class WhyPart:
    """One part of the mean sum of logits in each arm; above zero is more often, or better for a level.

    cause: the row it comes from, as in engine.parts.LogitPart. dark: nobody found it, so the label tells
    nothing.
    """

    kind: PartKind
    cause: str
    label: str
    reference: float
    plan: float
    dark: bool = False


@dataclass(frozen=True, slots=True)
class WhyRow:
    """One row behind a quantity. chance: mean per month in which it draws, of a level that of a step up.

    chance_down: of a level that of a step down, else None. share: of all months and lives in which it
    draws. In each arm the parts add up to its logits. runs: lives it was counted over. dark: as of a part.
    """

    row: str
    label: str
    is_level: bool
    reference_chance: float
    plan_chance: float
    reference_share: float
    plan_share: float
    reference_logits: float
    plan_logits: float
    parts: tuple[WhyPart, ...]
    reference_chance_down: float | None
    plan_chance_down: float | None
    runs: int
    dark: bool = False


def why(
    forecaster: Forecaster, request: ForecastRequest, leaf: Leaf, months: int, read_as: Casus | None = None
) -> tuple[WhyRow, ...]:
    """The rows that decide the quantity of a leaf in months 1..months, most telling first.

    Over the first lives of the forecast, at most COARSE_RUNS. Empty for what a plan or people decide
    (help that starts or runs). The same request gives the same values. read_as: the casus with
    the names, in the language of whoever asks; by default the forecaster's own.
    """
    forecaster = forecaster.of(request)
    arms = compile_arms(forecaster.casus, request.plan, request.reference)
    rows = [row for driver in drivers(arms, leaf) for row in rows_behind(forecaster.model, driver)]
    names = cause_names(for_plan(read_as or forecaster.casus, request.plan))
    runs = COARSE_RUNS if request.runs is None else min(request.runs, COARSE_RUNS)
    told = []
    for row in dict.fromkeys(rows):
        reference, plan = parts(
            forecaster.model,
            request.seed,
            (arms.reference, arms.plan),
            row,
            (1, months),
            runs,
            request.knowledge,
        )
        told.append(_told(reference, plan, names))
    return tuple(told)


def drivers(arms: Arms, leaf: Leaf) -> list[Driver]:
    """What the lines of a leaf count, in either arm."""
    key = (leaf.price, leaf.cause, leaf.payer, leaf.receiver, leaf.kind)
    lines = (*arms.reference_lines, *arms.plan_lines)
    mine = [line for line in lines if (line.price, line.cause, line.payer, line.receiver, line.kind) == key]
    return list(dict.fromkeys(line.driver for line in mine))


def _told(reference: RowParts, plan: RowParts, names: Mapping[str, str]) -> WhyRow:
    both: dict[tuple[PartKind, str], list[float]] = {}
    for arm, found in enumerate((reference, plan)):
        for part in found.parts:
            both.setdefault((part.kind, part.cause), [0.0, 0.0])[arm] += part.logits
    row = reference.row
    return WhyRow(
        row=row,
        label=names.get(row, row),
        is_level=reference.chance_down is not None,
        reference_chance=reference.chance,
        plan_chance=plan.chance,
        reference_share=reference.share,
        plan_share=plan.share,
        reference_logits=reference.logits,
        plan_logits=plan.logits,
        parts=tuple(
            WhyPart(kind, cause, _label(kind, cause, names), values[0], values[1])
            for (kind, cause), values in both.items()
        ),
        reference_chance_down=reference.chance_down,
        plan_chance_down=plan.chance_down,
        runs=reference.runs,
    )


def _label(kind: PartKind, cause: str, names: Mapping[str, str]) -> str:
    return tr(_OWN_WORDS[kind]) if kind in _OWN_WORDS else names.get(cause, cause)
