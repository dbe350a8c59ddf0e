"""What shipped households cost the public purse a year, and what their expert plan gives per euro of help.

Compared with what the household itself names as known for such households, and with a published ratio.
The same lives as everywhere: what is not known at the start is drawn. Each seed is a sample of its own,
so the error is that between seeds.
"""

import math
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import fmean, stdev

from effect_game.content.catalogue import EXPERT
from effect_game.content.load import load_casus
from effect_game.content.plans import load_plan, plan_names
from effect_game.domain.appraisal import Ratio
from effect_game.domain.calibration import HouseholdNote
from effect_game.domain.evidence import Estimate
from effect_game.domain.household import Casus
from effect_game.domain.knowledge import Library
from effect_game.domain.plan import Plan
from effect_game.kba.ratios import society_ratio
from effect_game.play.calibration import Comparison, Range, expected_range, verdict_on
from effect_game.play.forecast import Forecaster, ForecastRequest

COST_RUNS = 1_024
SEEDS = (1, 2, 3, 4)
COST_MONTHS = 36
RATIO_MONTHS = 120
_NO_RANGE = "geen gepubliceerd bedrag gevonden"


def household_comparisons(
    folders: Sequence[Path], library: Library, runs: int = COST_RUNS, seeds: Sequence[int] = SEEDS
) -> Iterator[Comparison]:
    """Per folder: the yearly public cost without this plan, then the ratio of an expert plan."""
    given = library.calibration
    assert given is not None
    for folder in folders:
        casus = load_casus(folder)
        plan = load_plan(casus, folder, EXPERT) if EXPERT in plan_names(folder) else None
        sampled = [_forecast(casus, plan, seed, runs) for seed in seeds]
        name = casus.household.id
        nothing = HouseholdNote(household=name)
        note = next((each for each in given.households if each.household == name), nothing)
        yield _cost(casus, note, [cost for cost, _ in sampled])
        if plan is not None:
            yield _ratio(casus, note, given.ratio, [ratio for _, ratio in sampled])


def _forecast(casus: Casus, plan: Plan | None, seed: int, runs: int) -> tuple[float, Ratio]:
    """Public net cost a year without the plan, over the first years; and society's ratio of the plan."""
    request = ForecastRequest(plan=plan or Plan(title=""), seed=seed, runs=runs, months=RATIO_MONTHS)
    forecast = Forecaster(casus).forecast(request)
    household = casus.household
    helping = {card.id for card in household.cards} | {each.id for each in household.trajectories}
    first, last = forecast.at(COST_MONTHS), forecast.at(RATIO_MONTHS)
    yearly = first.public_purse.reference.mean * 12 / COST_MONTHS
    return yearly, society_ratio(last, helping)


def _cost(casus: Casus, note: HouseholdNote, costs: list[float]) -> Comparison:
    household, known = casus.household, casus.household.known_cost_range
    figure = None if known is None else Range(known.low, (known.low + known.high) / 2, known.high)
    full = fmean(costs)
    return Comparison(
        id=f"cost:{household.id}",
        name=f"publieke kosten per jaar zonder dit plan, eerste drie jaar: {household.title}",
        unit="eur_per_year",
        source=_NO_RANGE if known is None else known.source,
        population=household.subtitle if known is None else known.note,
        expected=figure,
        row_alone=None,
        full_model=full,
        se=_error(costs),
        verdict=verdict_on(full, figure),
        deviation=note.cost,
    )


def _ratio(casus: Casus, note: HouseholdNote, published: Estimate, ratios: list[Ratio]) -> Comparison:
    """Benefits of all samples over their help. Without extra cost of help there is no ratio."""
    household = casus.household
    spent = math.fsum(ratio.denominator_eur for ratio in ratios)
    gained = math.fsum(ratio.numerator_eur for ratio in ratios)
    figure = expected_range(published)
    each = [ratio.value for ratio in ratios]
    values = [value for value in each if value is not None]
    whole = len(values) == len(ratios) and spent > 0
    full = gained / spent if whole else None
    return Comparison(
        id=f"ratio:{household.id}",
        name=f"baten per euro hulp van het deskundige plan, tien jaar: {household.title}",
        unit="ratio",
        source=published.source or "",
        population=published.note,
        expected=figure,
        row_alone=None,
        full_model=full,
        se=_error(values) if whole else None,
        verdict=verdict_on(full, figure),
        deviation=note.ratio,
    )


def _error(samples: Sequence[float]) -> float | None:
    """Standard error of the mean of independent samples; of one sample it is not known."""
    return stdev(samples) / math.sqrt(len(samples)) if len(samples) > 1 else None
