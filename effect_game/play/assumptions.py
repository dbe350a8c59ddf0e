"""The assumptions that matter most in a result, one at a time over their range, as people read it.

Anchored at the recorded result: what only is counted otherwise (a price, marginal prices, displacement) is
exact on its own leaves; what needs other lives (a chance, the discount rate) is the paired difference of a
smaller study, laid on that result. So every amount here goes with the amounts in the rest of a document.
"""

from dataclasses import dataclass, replace

from effect_game.domain.forecast import HorizonResult
from effect_game.domain.knowledge import Library
from effect_game.domain.vocabulary import Z95
from effect_game.kba.break_even import DUST_EUR
from effect_game.kba.switches import at_marginal_prices, is_displacement
from effect_game.play.figures import debrief_request, figures_of
from effect_game.play.forecast import COARSE_RUNS, Forecaster, ForecastRequest
from effect_game.play.outcomes import found_rows
from effect_game.play.parameters import parameters, with_fixed
from effect_game.play.rules.limits import DEBRIEF_MONTHS
from effect_game.play.sensitivity import Study
from effect_game.play.sensitivity_result import Bar, BarKind
from effect_game.play.session import Play

MOST = 5
TURNED = 2
_HALVINGS = 7


@dataclass(frozen=True, slots=True)
class Turning:
    """Where society's difference is zero. value: in the unit of the bar; None = nowhere in what is known of
    a chance, or not even at a price of nothing. within: inside the 95% range of a price."""

    id: str
    value: float | None
    within: bool


@dataclass(frozen=True, slots=True)
class OtherWay:
    """Society's difference when something is counted in another way. prices: changed by it, of all used."""

    eur: float
    prices: int = 0
    of_prices: int = 0


@dataclass(frozen=True, slots=True)
class Assumptions:
    """society_eur: the recorded mean, in discounted euros at `months`. most: largest swing first; labels are
    in the language of the content. turning: of the first of these. others: numbers that do less."""

    months: int
    society_eur: float
    most: tuple[Bar, ...]
    turning: tuple[Turning, ...]
    marginal: OtherWay
    no_displacement: OtherWay
    others: int


@dataclass(frozen=True, slots=True)
class AssumptionsAsk:
    """request: of the recorded forecast; result: what it says at the horizon that is asked about."""

    request: ForecastRequest
    result: HorizonResult


@dataclass(frozen=True, slots=True)
class AssumptionsTold:
    """What the worker answers."""

    asked: AssumptionsAsk
    answer: Assumptions


def assumptions_ask(play: Play) -> AssumptionsAsk | None:
    """What to ask about a casus; None before its debrief, and for a casus of another law."""
    state = play.state
    if play.read_only or state.figures is None:
        return None
    final = figures_of(state.figures).final
    found = found_rows(play.content, state)
    request = debrief_request(play.content, state, found, play.header.seed).final
    return AssumptionsAsk(request, final.at(DEBRIEF_MONTHS))


def assumptions(forecaster: Forecaster, asked: AssumptionsAsk) -> Assumptions:
    """Some seconds; the same question gives the same values. UserError as a forecast gives."""
    result = asked.result
    request = replace(asked.request, runs=COARSE_RUNS, months=result.months, extra_horizons=())
    study = Study(forecaster, request)
    society = result.society.difference.mean
    library = study.casus.library
    amounts = _by_price(result)
    offset = society - float(study.base.mean())
    simulated = [_moved(bar, offset) for bar in (*study.parameter_bars(), study.discount_bar())]
    counted = [_anchored(bar, amounts.get(bar.id, 0.0), society) for bar in study.price_bars() if bar.value]
    bars = sorted((*simulated, *counted), key=lambda bar: (-bar.swing_eur, bar.id))
    acting = [bar for bar in bars if bar.swing_eur > DUST_EUR]
    most = tuple(acting[:MOST])
    return Assumptions(
        months=result.months,
        society_eur=society,
        most=most,
        turning=tuple(_turning(study, bar, amounts, society, offset) for bar in most[:TURNED]),
        marginal=_marginal(library, amounts, society),
        no_displacement=OtherWay(society - _displaced(library, result)),
        others=len(acting) - len(most),
    )


def _by_price(result: HorizonResult) -> dict[str, float]:
    """Society's difference per price row."""
    amounts: dict[str, float] = {}
    for leaf in result.leaves:
        amounts[leaf.price] = amounts.get(leaf.price, 0.0) + leaf.society_eur
    return amounts


def _moved(bar: Bar, offset: float) -> Bar:
    return replace(bar, low_eur=bar.low_eur + offset, high_eur=bar.high_eur + offset)


def _anchored(bar: Bar, amount: float, society: float) -> Bar:
    """Linear in its price."""
    low, high = (society + amount * (end / bar.value - 1.0) for end in (bar.low_value, bar.high_value))
    return replace(bar, low_eur=low, high_eur=high, swing_eur=abs(high - low))


def _turning(study: Study, bar: Bar, amounts: dict[str, float], society: float, offset: float) -> Turning:
    if bar.kind is BarKind.PRICE:
        value = bar.value * (1.0 - society / amounts[bar.id])
        reached = value >= 0.0 and abs(society) > DUST_EUR
        return Turning(
            bar.id, value if reached else None, reached and bar.low_value <= value <= bar.high_value
        )
    if (bar.low_eur > 0.0) is (bar.high_eur > 0.0) or abs(society) <= DUST_EUR:
        return Turning(bar.id, None, False)
    if bar.kind is BarKind.DISCOUNT:
        share = bar.low_eur / (bar.low_eur - bar.high_eur)
        return Turning(bar.id, bar.low_value + share * (bar.high_value - bar.low_value), True)
    return Turning(bar.id, _chance_at_zero(study, bar, offset), True)


def _chance_at_zero(study: Study, bar: Bar, offset: float) -> float:
    """By halving; finer than its error."""
    parameter = next(each for each in parameters(study.model) if each.id == bar.id)
    both = parameter.acts({each.row for each in study.arms.reference.assignments})

    def at(z: float) -> float:
        model = with_fixed(study.model, bar.id, z)
        return float(study.society(model, reference_too=both).mean()) + offset

    low, high = -Z95, Z95
    below = bar.low_eur > 0.0
    for _ in range(_HALVINGS):
        middle = (low + high) / 2.0
        if (at(middle) > 0.0) is below:
            low = middle
        else:
            high = middle
    return parameter.value((low + high) / 2.0)


def _marginal(library: Library, amounts: dict[str, float], society: float) -> OtherWay:
    used = at_marginal_prices(library, amounts)
    shares = {price.id: price.marginal.share for price in library.prices if price.marginal is not None}
    changed = sum(amounts[price] * (shares[price] - 1.0) for price in used.changed)
    return OtherWay(society + changed, prices=len(used.changed), of_prices=len(amounts))


def _displaced(library: Library, result: HorizonResult) -> float:
    return sum(leaf.society_eur for leaf in result.leaves if is_displacement(leaf, library))
