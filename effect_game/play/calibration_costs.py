"""What shipped households cost the public purse a year, and what their expert plan gives per euro of help.

Compared with published figures for such households. The same lives as everywhere: what is not known at the
start is drawn, and each seed is a sample of its own, so the error of a ratio is that between seeds.
"""

import math
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import fmean, stdev

from effect_game.content.catalogue import EXPERT
from effect_game.content.load import load_casus
from effect_game.content.plans import load_plan, plan_names
from effect_game.domain.appraisal import Ratio
from effect_game.domain.calibration import Calibration, CostRange
from effect_game.domain.household import Casus
from effect_game.domain.knowledge import Library, MoneyRules
from effect_game.domain.plan import Plan
from effect_game.kba.ratios import society_ratio
from effect_game.play.calibration import Comparison, Range, verdict_on
from effect_game.play.forecast import Forecaster, ForecastRequest

COST_RUNS = 1_024
SEEDS = (1, 2, 3, 4)
COST_MONTHS = 12
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
        yield _cost(casus, given, [cost for cost, _ in sampled], library.money)
        if plan is not None:
            yield _ratio(casus, given, [ratio for _, ratio in sampled])


def _forecast(casus: Casus, plan: Plan | None, seed: int, runs: int) -> tuple[float, Ratio]:
    """Public net cost of the first year without the plan, in euros; and society's ratio of the plan."""
    request = ForecastRequest(plan=plan or Plan(title=""), seed=seed, runs=runs, months=RATIO_MONTHS)
    forecast = Forecaster(casus).forecast(request)
    household = casus.household
    helping = {card.id for card in household.cards} | {each.id for each in household.trajectories}
    first_year, last = forecast.at(COST_MONTHS), forecast.at(RATIO_MONTHS)
    return first_year.public_purse.reference.mean, society_ratio(last, helping)


def _cost(casus: Casus, given: Calibration, costs: list[float], money: MoneyRules) -> Comparison:
    household = casus.household
    published = next((cost for cost in given.costs if cost.household == household.id), None)
    figure = None if published is None else _at_price_level(published, money)
    full = fmean(costs)
    return Comparison(
        id=f"cost:{household.id}",
        name=f"publieke kosten in het eerste jaar zonder dit plan: {household.title}",
        unit="eur_per_year",
        source=_NO_RANGE if published is None else published.source,
        population=household.subtitle if published is None else published.name,
        expected=figure,
        row_alone=None,
        full_model=full,
        se=_error(costs),
        verdict=verdict_on(full, figure),
        deviation="" if published is None else published.deviation,
    )


def _at_price_level(published: CostRange, money: MoneyRules) -> Range:
    factor = money.index[money.price_year] / money.index[published.price_year]
    return Range(published.low * factor, published.central * factor, published.high * factor)


def _ratio(casus: Casus, given: Calibration, ratios: list[Ratio]) -> Comparison:
    """Benefits of all samples over their help. Without extra cost of help there is no ratio."""
    household = casus.household
    note = next((note for note in given.ratios if note.household == household.id), None)
    spent = math.fsum(ratio.denominator_eur for ratio in ratios)
    gained = math.fsum(ratio.numerator_eur for ratio in ratios)
    figure = Range(given.ratio.low, given.ratio.central, given.ratio.high)
    each = [ratio.value for ratio in ratios]
    values = [value for value in each if value is not None]
    whole = len(values) == len(ratios) and spent > 0
    full = gained / spent if whole else None
    return Comparison(
        id=f"ratio:{household.id}",
        name=f"baten per euro hulp van het deskundige plan, tien jaar: {household.title}",
        unit="ratio",
        source=given.ratio.source or "",
        population=given.ratio.note,
        expected=figure,
        row_alone=None,
        full_model=full,
        se=_error(values) if whole else None,
        verdict=verdict_on(full, figure),
        deviation="" if note is None else note.deviation,
    )


def _error(samples: Sequence[float]) -> float | None:
    """Standard error of the mean of independent samples; of one sample it is not known."""
    return stdev(samples) / math.sqrt(len(samples)) if len(samples) > 1 else None
