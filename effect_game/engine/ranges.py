"""Proof by intervals, before anything runs, that no sum can leave its integers.

Sums of logits live in 16 bits; they may wrap on the way, so only their final value counts.
"""

from collections.abc import Sequence

from effect_game.domain.model import Draw, InterventionRow, Model, Term, TermKind
from effect_game.domain.problems import UserError
from effect_game.engine import tables
from effect_game.engine.compiled import draw_sd

LARGEST = 32_000
"""Bound on a 16-bit sum on the grid (125 logits), a margin below 32,767 for rounding."""

LARGEST_SHIFT = 15_360
"""Bound on what one intervention does to one row (60 logits): twice that still fits in 16 bits."""

MOST_MONTHS = 1_200


def prove(model: Model) -> None:
    """Raises UserError 'model.range', one Dutch sentence that names the row."""
    _prove_household(model)
    largest_dose = max(model.intensity_dose)
    shifts: dict[str, list[int]] = {}
    for row in model.interventions:
        _prove_intervention(row)
        for effect in row.effects:
            size = round(_largest(effect.shift) * max(1.0, largest_dose)) + 1
            if size > LARGEST_SHIFT:
                _refuse(row.id, f"het effect op '{effect.row}' is te groot")
            shifts.setdefault(effect.row, []).append(size)
    for cell in model.cells:
        if not 0 <= cell.steepness <= 16 or not 0 <= cell.threshold <= 32:
            _refuse(cell.id, "de trek of de drempel ligt buiten het bereik")
        own = tables.on_grid(cell.steepness) * 4 + tables.on_grid(cell.threshold)
        _prove_sum(cell.id, own + _terms(cell.terms) + _help(model, shifts.get(cell.id, [])))
    for event in model.events:
        own = _largest(event.base)
        _prove_sum(event.id, own + _terms(event.terms) + _help(model, shifts.get(event.id, [])))


def _prove_household(model: Model) -> None:
    if not all(0 <= dose < 2 for dose in model.intensity_dose):
        _refuse(model.household, "een intensiteit is 2 of meer keer de gewone")
    if not 0 <= model.overlap_factor <= 1 or not 0 <= model.shift_cap <= 64:
        _refuse(model.household, "de regel voor samenloop ligt buiten het bereik")
    loads = [abs(row.load) for row in model.interventions]
    if not 0 <= model.dropout_shift_per_load_point <= 8 or sum(loads) > 1_000 or model.capacity < 0:
        _refuse(model.household, "de belasting ligt buiten het bereik")
    for situation in model.situations:
        low, high = situation.months_low or 0, situation.months_high or 0
        half = (situation.months_low is None) != (situation.months_high is None)
        if half or not 0 <= low <= high <= MOST_MONTHS:
            _refuse(situation.id, "de duur ligt buiten het bereik")


def _prove_intervention(row: InterventionRow) -> None:
    low, central, high = row.wait_weeks
    if not 0 <= low <= central <= high <= 5_200:
        _refuse(row.id, "de wachttijd ligt buiten het bereik")
    if not 0 <= row.ramp_months <= MOST_MONTHS or not 1 <= row.duration_months <= MOST_MONTHS:
        _refuse(row.id, "de duur of de aanloop ligt buiten het bereik")
    if not all(0 <= weaken.factor <= 1 for weaken in row.weakened_by):
        _refuse(row.id, "een verzwakking ligt niet tussen 0 en 1")


def _terms(terms: Sequence[Term]) -> int:
    total = 0
    for term in terms:
        reach = 4.0 if term.kind is TermKind.LEVEL else 1.0
        low = 1.0 if term.kind is TermKind.LEVEL else 0.0
        if term.origin is not None:
            reach = max(abs(low - term.origin), abs(low + reach - term.origin))
        total += round(_largest(term.weight) * reach) + 1
    return total


def _help(model: Model, sizes: Sequence[int]) -> int:
    """Alone a shift is not capped; together they stay within the cap or the largest of them."""
    if not sizes:
        return 0
    return max(*sizes, min(sum(sizes), tables.on_grid(model.shift_cap))) + 1


def _largest(draw: Draw) -> int:
    return abs(tables.on_grid(draw.central)) + tables.largest_offset(abs(draw_sd(draw)))


def _prove_sum(row: str, size: int) -> None:
    if size > LARGEST:
        _refuse(row, f"samen worden ze {size // tables.GRID} en {LARGEST // tables.GRID} is de grens")


def _refuse(row: str, why: str) -> None:
    text = f"De getallen van '{row}' zijn te groot of te klein voor de berekening: {why}."
    raise UserError("model.range", text)
