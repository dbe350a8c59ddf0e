"""What is refused before anything runs: sums that could leave their integers, and rows that are wrong.

Sums of logits live in 16 bits; they may wrap on the way, so only their final value counts.
"""

import math
from collections.abc import Iterable, Sequence
from itertools import pairwise

from effect_game.domain.model import (
    CategoricalRow,
    CellRow,
    Draw,
    EventRow,
    InterventionRow,
    Model,
    SituationRow,
    Term,
    TermKind,
)
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import HIGHEST_LEVEL, LOWEST_LEVEL
from effect_game.engine import chains, tables
from effect_game.engine.compiled import has_own_chance
from effect_game.engine.expand import all_events, all_situations

LARGEST = 32_000
"""Bound on a 16-bit sum on the grid (125 logits), a margin below 32,767 for rounding."""

LARGEST_SHIFT = 15_360
"""Bound on what one intervention does to one row (60 logits): twice that still fits in 16 bits."""

MOST_MONTHS = 1_200


def prove(model: Model, given: frozenset[str] = frozenset()) -> None:
    """Raises UserError, one Dutch sentence that names the row, with what to do.

    'model.range': a sum could overflow. 'model.number': a number outside what it can mean, or steps
    out of order. 'model.row': a row that is not there or there twice. 'model.loop': couplings that
    run away. 'model.chances': moves out of one state that come to more than 1. given: see Engine.
    """
    _prove_household(model)
    for categorical in model.categoricals:
        _prove_categorical(categorical)
    _prove_rows(model)
    for situation in model.situations:
        _prove_situation(situation, {row.id for row in model.cells})
    shifts = _prove_help(model)
    for cell in model.cells:
        _prove_cell(cell)
        own = tables.on_grid(cell.steepness) * 4 + tables.on_grid(cell.threshold)
        _prove_sum(cell.id, own + _terms(cell.terms) + _help(model, shifts.get(cell.id, [])))
    for event in all_events(model):
        _prove_event(event)
        if not has_own_chance(event, shifts, given):
            _prove_law(model, event, shifts.get(event.id, []))
    for categorical in model.categoricals:
        state = chains.overfull(categorical, frozenset(shifts), given)
        if state is not None:
            _refuse(
                "model.chances",
                f"De kansen om uit '{categorical.situation(state)}' weg te gaan zijn in één maand samen meer "
                "dan 1. Maak ze kleiner.",
            )
    loop = chains.runaway(model)
    if loop:
        _refuse(
            "model.loop",
            f"De koppelingen tussen {' en '.join(repr(row) for row in loop)} versterken elkaar zonder einde. "
            "Maak een van hun gewichten kleiner of haal er een weg.",
        )


def prove_run(runs: int, months: int) -> None:
    """Raises UserError 'run.runs' or 'run.months'."""
    if runs < 1:
        _refuse("run.runs", f"Er zijn {runs} levens gevraagd. Vraag er minstens 1.")
    if not 1 <= months <= MOST_MONTHS:
        _refuse(
            "run.months",
            f"Er zijn {months} maanden gevraagd. Vraag er minstens 1 en hoogstens {MOST_MONTHS}.",
        )


def _prove_household(model: Model) -> None:
    if not all(0 <= dose < 2 for dose in model.intensity_dose):
        _too_large(model.household, "een intensiteit is 2 of meer keer de gewone")
    if not 0 <= model.overlap_factor <= 1 or not 0 <= model.shift_cap <= 64:
        _too_large(model.household, "de regel voor samenloop ligt buiten het bereik")
    loads = [abs(row.load) for row in model.interventions]
    if not 0 <= model.dropout_shift_per_load_point <= 8 or sum(loads) > 1_000 or model.capacity < 0:
        _too_large(model.household, "de belasting ligt buiten het bereik")


def _prove_rows(model: Model) -> None:
    states = {row.situation(state) for row in model.categoricals for state in row.states}
    situations = tuple(row.id for row in all_situations(model))
    events = tuple(row.id for row in all_events(model))
    cells = tuple(row.id for row in model.cells)
    again = chains.twice((*cells, *situations, *events, *(row.id for row in model.interventions)))
    if again is not None:
        _refuse("model.row", f"De rij '{again}' staat twee keer in dit huishouden. Geef één een andere naam.")
    for place, name in _situations_named(model):
        if name not in situations:
            _refuse("model.row", f"'{place}' noemt '{name}' en die rij bestaat niet. Controleer de naam.")
    leaves = [(row.id, term.situation) for row in all_events(model) for term in row.sets if not term.holds]
    leaves += [(row.id, hold.situation) for row in model.interventions for hold in row.holds if not hold.to]
    for place, name in leaves:
        if name in states:
            _refuse(
                "model.row",
                f"'{place}' zet '{name}' uit, en dan is niet gezegd wat er voor in de plaats komt. "
                "Zet de toestand aan waar het heen gaat.",
            )


def _situations_named(model: Model) -> Iterable[tuple[str, str]]:
    for event in all_events(model):
        named = [term.situation for term in (*event.gates, *event.sets)]
        yield from ((event.id, name) for name in (*named, *([event.clock] if event.clock else [])))
    for row in model.interventions:
        held = [hold.situation for hold in row.holds] + [weaken.situation for weaken in row.weakened_by]
        yield from ((row.id, name) for name in (*held, *(gate.situation for gate in row.requires)))


def _prove_situation(row: SituationRow, cells: set[str]) -> None:
    low, high = row.months_low or 0, row.months_high or 0
    half = (row.months_low is None) != (row.months_high is None)
    if half or not 0 <= low <= high <= MOST_MONTHS:
        _too_large(row.id, "de duur ligt buiten het bereik")
    if not 0 <= row.prior <= 1:
        _number(row.id, f"de kans {row.prior} op het begin ligt niet van 0 tot 1")
    for override in row.overrides:
        if override.cell not in cells:
            _refuse(
                "model.row",
                f"'{row.id}' houdt '{override.cell}' vast en die rij bestaat niet. Controleer de naam.",
            )
        if override.level is not None and not LOWEST_LEVEL <= override.level <= HIGHEST_LEVEL:
            _number(row.id, f"het niveau {override.level} van '{override.cell}' ligt niet van 1 tot 5")


def _prove_categorical(row: CategoricalRow) -> None:
    if not row.states or len(set(row.states)) < len(row.states) or len(row.prior) != len(row.states):
        _number(row.id, "elke toestand hoort er één keer te staan, met één beginkans")
    if not row.known:
        _prove_prior(row.id, row.prior)
    for state in (row.start, *(end for move in row.moves for end in move[:2])):
        if state not in row.states:
            _refuse("model.row", f"'{row.id}' noemt de toestand '{state}' en die is er niet. Zet hem erbij.")
    if any(event.certain for _, _, event in row.moves):
        _number(row.id, "een overgang kan niet vaststaan: zij deelt haar trekking met andere")


def _prove_prior(row: str, prior: Sequence[float]) -> None:
    # Shares are written with a few decimals, so they may miss 1 by their rounding.
    if not all(0 <= share <= 1 for share in prior) or abs(sum(prior) - 1) > 0.01:
        _number(row, f"de beginkansen zijn samen {sum(prior):g} en niet 1")


def _prove_cell(cell: CellRow) -> None:
    _prove_finite(cell.id, (term.weight for term in cell.terms))
    if not 0 <= cell.steepness <= 16 or not 0 <= cell.threshold <= 32:
        _too_large(cell.id, "de trek of de drempel ligt buiten het bereik")
    if not cell.known:
        _prove_prior(cell.id, cell.prior)
    levels = (cell.level, cell.level if cell.set_point is None else cell.set_point)
    if not all(LOWEST_LEVEL <= level <= HIGHEST_LEVEL for level in levels):
        _number(cell.id, "het niveau of het eigen punt ligt niet van 1 tot 5")
    if not abs(cell.drift_per_year) <= HIGHEST_LEVEL:
        _number(cell.id, f"het schuift {cell.drift_per_year:g} niveaus per jaar, en er zijn er vijf")


def _prove_finite(row: str, draws: Iterable[Draw]) -> None:
    for draw in draws:
        if not all(math.isfinite(value) for value in (draw.central, draw.low, draw.high, draw.width)):
            _number(row, "een gewicht of een effect is geen getal")
        if draw.low > draw.high or draw.width < 0:
            _number(row, f"de onderkant {draw.low:g} van een spreiding ligt boven de bovenkant {draw.high:g}")


def _prove_event(event: EventRow) -> None:
    bases = (event.base, *(step.base for step in event.later))
    if any(math.isnan(value) for draw in bases for value in (draw.central, draw.low, draw.high)):
        _number(event.id, "een kans is geen getal")
    _prove_finite(event.id, (term.weight for term in event.terms))
    months = [0, *(step.month for step in event.later)]
    if any(later <= earlier for earlier, later in pairwise(months)):
        _number(
            event.id, f"de stappen in maand {', '.join(map(str, months[1:]))} staan niet op volgorde vanaf 1"
        )
    if months[-1] > MOST_MONTHS or min((event.from_month, *event.certain)) < 1:
        _number(event.id, f"een maand ligt niet van 1 tot {MOST_MONTHS}")
    if event.until_month is not None and event.until_month < event.from_month:
        _number(event.id, f"hij eindigt in maand {event.until_month}, voor hij begint")


def _prove_law(model: Model, event: EventRow, shifts: Sequence[int]) -> None:
    """A row whose chance is a sum of logits on the grid."""
    bases = (event.base, *(step.base for step in event.later))
    if any(math.isinf(base.central) for base in bases):
        _too_large(
            event.id,
            "een kans van 0 of 1 kan door niets veranderen; noem de maanden of haal weg wat erop werkt",
        )
    own = max(chains.largest(base) for base in bases)
    _prove_sum(event.id, own + _terms(event.terms) + _help(model, shifts))


def _prove_help(model: Model) -> dict[str, list[int]]:
    """Per row, how large each shift on it can be."""
    largest_dose = max(model.intensity_dose)
    shifts: dict[str, list[int]] = {}
    for row in model.interventions:
        _prove_intervention(row)
        _prove_finite(row.id, (effect.shift for effect in row.effects))
        for effect in row.effects:
            size = round(chains.largest(effect.shift) * max(1.0, largest_dose)) + 1
            if size > LARGEST_SHIFT:
                _too_large(row.id, f"het effect op '{effect.row}' is te groot")
            shifts.setdefault(effect.row, []).append(size)
    return shifts


def _prove_intervention(row: InterventionRow) -> None:
    low, central, high = row.wait_weeks
    if not 0 <= low <= central <= high <= 5_200:
        _too_large(row.id, "de wachttijd ligt buiten het bereik")
    if not 0 <= row.ramp_months <= MOST_MONTHS or not 1 <= row.duration_months <= MOST_MONTHS:
        _too_large(row.id, "de duur of de aanloop ligt buiten het bereik")
    if not all(0 <= weaken.factor <= 1 for weaken in row.weakened_by):
        _too_large(row.id, "een verzwakking ligt niet tussen 0 en 1")
    for share in (row.uptake, row.dropout):
        _prove_share(row.id, share)


def _prove_share(row: str, share: Draw) -> None:
    """Everybody and nobody are certain: nothing is drawn around an infinite logit."""
    if math.isnan(share.central) or (math.isinf(share.central) and share.low != share.high):
        _number(row, "wie begint of wie afhaakt is geen deel van 0 tot 1")
    if not math.isinf(share.central):
        _prove_finite(row, [share])
        _prove_sum(row, chains.largest(share))


def _terms(terms: Sequence[Term]) -> int:
    total = 0
    for term in terms:
        reach = 4.0 if term.kind is TermKind.LEVEL else 1.0
        low = 1.0 if term.kind is TermKind.LEVEL else 0.0
        if term.origin is not None:
            reach = max(abs(low - term.origin), abs(low + reach - term.origin))
        total += round(chains.largest(term.weight) * reach) + 1
    return total


def _help(model: Model, sizes: Sequence[int]) -> int:
    """Alone a shift is not capped; together they stay within the cap or the largest of them."""
    if not sizes:
        return 0
    return max(*sizes, min(sum(sizes), tables.on_grid(model.shift_cap))) + 1


def _prove_sum(row: str, size: int) -> None:
    if size > LARGEST:
        _too_large(row, f"samen worden ze {size // tables.GRID} en {LARGEST // tables.GRID} is de grens")


def _too_large(row: str, why: str) -> None:
    _refuse(
        "model.range",
        f"De getallen van '{row}' zijn te groot of te klein voor de berekening: {why}. Pas ze aan.",
    )


def _number(row: str, why: str) -> None:
    _refuse("model.number", f"De getallen van '{row}' kloppen niet: {why}. Verbeter dat in de bron.")


def _refuse(code: str, message: str) -> None:
    raise UserError(code, message)
