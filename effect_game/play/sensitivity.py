"""What matters most in a plan's result: tornado, break-even values, and what chance is.

All lives meet the same luck in every variant, so a difference is the number that was changed and not
the dice. An amount is linear in its price, so prices, discount rate and switches are counted again on
the lives that are there; only a parameter of the simulation needs new ones, and of those only the arms
in which it acts.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from effect_game.content.compile import compile_arms
from effect_game.domain.appraisal import Ratio
from effect_game.domain.knowledge import MoneyRules
from effect_game.domain.model import Arms, DriverKind, Knowledge, LedgerLine, Model, Schedule
from effect_game.domain.noise import MASK64, stream_key
from effect_game.domain.plan import Plan
from effect_game.engine.noise import uniform_index
from effect_game.engine.simulate import Engine
from effect_game.kba.balance import PUBLIC_PURSE, SOCIETY, standard_errors
from effect_game.kba.break_even import DUST_EUR
from effect_game.kba.by_price import Sign, amounts_by_price, purse_sign, society_sign
from effect_game.kba.ledger import Ledger, make_ledger
from effect_game.kba.loops import TwoLoops, two_loops
from effect_game.kba.prices import TABLE_SIZE, PriceIndex, draw_multipliers, level_prices, multiplier_table
from effect_game.kba.ratios import public_purse_ratio, society_ratio
from effect_game.kba.switches import at_marginal_prices, without_displacement
from effect_game.play.forecast import MAX_MONTHS, PAGE_RUNS, Forecaster, ForecastRequest
from effect_game.play.parameters import (
    Z95,
    Parameter,
    parameter_name,
    parameters,
    with_fixed,
    with_scaled_effects,
)
from effect_game.play.sensitivity_result import Bar, BarKind, BreakEvenValue, Sensitivity

Floats = NDArray[np.float64]

SENSITIVITY_RUNS = 512

HIGH_DISCOUNT_RATE = 0.05
"""The high end of the discount rate (spelaanname: about twice the Dutch rate of 2.25%)."""

TAX_BURDEN = 0.5
"""What raising a public euro costs on top of it, as a switch that is off: half, as implied by table 3 of
PMC10972614 (two American programmes). Dutch guidelines and the Green Book of 2026 set none."""

LOOP_PAGES = 4
"""The two loops are told apart on this many times the lives: a share needs more of them than a mean."""

STRONGEST = 2.0
"""Effects of a card are looked at up to twice as strong."""

_HALVINGS = 7
"""A break-even of a card is known to 1/128: far finer than its error."""

_ENDS = (25, TABLE_SIZE - 26)
"""Places of the 2.5% and 97.5% points in a table of price multipliers."""


@dataclass(frozen=True, slots=True)
class SensitivityRequest:
    """What to study. found, everything: what is known, as in a forecast."""

    plan: Plan
    seed: int
    runs: int = SENSITIVITY_RUNS
    months: int = MAX_MONTHS
    found: frozenset[str] = frozenset()
    everything: bool = False


def sensitivity(forecaster: Forecaster, request: SensitivityRequest) -> Sensitivity:
    """The whole study; the same request gives the same values. UserError as a forecast gives."""
    study = _Study(forecaster, request)
    bars = (*study.parameter_bars(), *study.price_bars(), study.discount_bar(), *study.switch_bars())
    order = sorted(bars, key=lambda bar: (-bar.swing_eur, bar.id))
    used = at_marginal_prices(forecaster.casus.library, study.prices)
    names = {price.id: price.name for price in forecaster.casus.library.prices}
    return Sensitivity(
        seed=request.seed,
        runs=request.runs,
        months=request.months,
        society_eur=float(study.base.mean()),
        society_se_eur=float(standard_errors(study.base)),
        bars=tuple(bar for bar in order if bar.swing_eur > DUST_EUR),
        without_effect=tuple(sorted(bar.id for bar in bars if bar.swing_eur <= DUST_EUR)),
        break_even=(*study.break_even_prices(), *study.break_even_cards()),
        ratios=study.ratios(),
        loops=study.loops(),
        without_marginal=tuple(names[price] for price in used.without),
    )


_Pair = tuple[Ledger, Ledger]
_Way = tuple[Ledger, Sign]
"""A ledger and for whom it is counted."""


class _Study:
    """One plan under study. base (runs,): society's difference per life at mean prices."""

    def __init__(self, forecaster: Forecaster, request: SensitivityRequest) -> None:
        self._forecaster, self._request, self._casus = forecaster, request, forecaster.casus
        self._model = forecaster.model
        self._arms: Arms = compile_arms(self._casus, request.plan)
        self._knowledge = Knowledge(everything=request.everything, found=request.found)
        library = self._casus.library
        lines = (*self._arms.reference_lines, *self._arms.plan_lines)
        used = {line.price for line in lines}
        self._levels = level_prices([row for row in library.prices if row.id in used], library.money)
        self.prices = tuple(sorted(used))
        self._now = self._ledgers(library.money)
        # The lives as they are, counted in every way that needs no other lives.
        self._rates = (0.0, HIGH_DISCOUNT_RATE)
        other = [self._ledgers(_at_rate(library.money, rate)) for rate in self._rates]
        other.append(self._ledgers(library.money, displacement=False))
        public = purse_sign(self._now[0], {party.id for party in library.parties if party.public_purse})
        ways = [[_society(pair[arm]) for pair in (self._now, *other)] for arm in range(2)]
        ways = [[*mine, (self._now[arm], public)] for arm, mine in enumerate(ways)]
        engine = Engine(self._model, request.seed)
        schedules = (self._arms.reference, self._arms.plan)
        reference, plan = self._amounts(engine, schedules, ways, request.runs)
        self._reference = reference[0].sum(axis=0)
        self._differences = [r - p for r, p in zip(reference, plan, strict=True)]
        self.by_price = self._differences[0]
        self.base: Floats = self.by_price.sum(axis=0)

    # --- bars ---

    def parameter_bars(self) -> list[Bar]:
        rows = {each.row for arm in (self._arms.reference, self._arms.plan) for each in arm.assignments}
        acting = [parameter for parameter in parameters(self._model) if parameter.acts(rows)]
        return [self._parameter_bar(parameter) for parameter in acting]

    def _parameter_bar(self, parameter: Parameter) -> Bar:
        both = parameter.acts({each.row for each in self._arms.reference.assignments})
        ends = [
            self._society(with_fixed(self._model, parameter.id, z), reference_too=both) for z in (-Z95, Z95)
        ]
        return self._bar(
            (BarKind.PARAMETER, parameter.id, parameter_name(parameter.id, self._casus)),
            "kans per maand" if parameter.is_chance else "logit",
            (parameter.value(-Z95), parameter.value(0.0), parameter.value(Z95)),
            (ends[0], ends[1]),
        )

    def price_bars(self) -> list[Bar]:
        bars = []
        for place, name in enumerate(self.prices):
            level, amounts = self._levels[name], self.by_price[place]
            table = multiplier_table(level.relative_sd)
            low, high = (float(table[end]) for end in _ENDS)
            bars.append(
                self._bar(
                    (BarKind.PRICE, name, level.row.name),
                    level.row.unit,
                    (level.mean_eur * low, level.mean_eur, level.mean_eur * high),
                    (self.base + amounts * (low - 1.0), self.base + amounts * (high - 1.0)),
                )
            )
        return bars

    def discount_bar(self) -> Bar:
        at_zero, at_high = (self._differences[1 + place].sum(axis=0) for place in range(2))
        return self._bar(
            (BarKind.DISCOUNT, "discount_rate", "Discontovoet"),
            "per jaar",
            (self._rates[0], self._casus.library.money.discount_rate, self._rates[1]),
            (at_zero, at_high),
        )

    def switch_bars(self) -> list[Bar]:
        """Displacement counts (as always) or not; average prices (as always) or marginal ones; no burden of
        taxation (as always) or one."""
        library = self._casus.library
        marginal = level_prices(at_marginal_prices(library, self.prices).library.prices, library.money)
        shares = np.array(
            [_share(marginal[name].mean_eur, self._levels[name].mean_eur) for name in self.prices]
        )
        without, purse = (difference.sum(axis=0) for difference in self._differences[-2:])
        burdened = self.base + TAX_BURDEN * purse
        marginal_name = "Marginale in plaats van gemiddelde prijzen"
        burden_name = "Belasting heffen kost per euro een halve extra"
        off, on = (0.0, 0.0, 1.0), (0.0, 1.0, 1.0)
        return [
            self._switch("displacement", "Verdringing telt mee", on, (without, self.base)),
            self._switch("marginal_prices", marginal_name, off, (self.base, shares @ self.by_price)),
            self._switch("tax_burden", burden_name, off, (self.base, burdened)),
        ]

    def _switch(
        self, name: str, label: str, values: tuple[float, float, float], ends: tuple[Floats, Floats]
    ) -> Bar:
        return self._bar((BarKind.SWITCH, name, label), "uit of aan", values, ends)

    def _bar(
        self,
        what: tuple[BarKind, str, str],
        unit: str,
        values: tuple[float, float, float],
        ends: tuple[Floats, Floats],
    ) -> Bar:
        swing = ends[1] - ends[0]
        return Bar(
            *what,
            unit,
            *values,
            low_eur=float(ends[0].mean()),
            high_eur=float(ends[1].mean()),
            swing_eur=abs(float(swing.mean())),
            swing_se_eur=float(standard_errors(swing)),
        )

    # --- break-even values ---

    def break_even_prices(self) -> list[BreakEvenValue]:
        """Linear in the price; those that matter most first."""
        society, means = float(self.base.mean()), self.by_price.mean(axis=1)
        found = []
        for name, amount in sorted(zip(self.prices, means, strict=True), key=lambda pair: -abs(pair[1])):
            level = self._levels[name]
            if abs(amount) <= DUST_EUR:
                continue
            value = _price_at_zero(level.mean_eur, float(amount), society)
            table = multiplier_table(level.relative_sd)
            low, high = (level.mean_eur * float(table[end]) for end in _ENDS)
            within = value is not None and low <= value <= high
            found.append(
                BreakEvenValue(
                    BarKind.PRICE, name, level.row.name, level.row.unit, level.mean_eur, value, within
                )
            )
        return found

    def break_even_cards(self) -> list[BreakEvenValue]:
        names = {card.id: card.title for card in self._casus.household.cards}
        cards = sorted({each.row for each in self._arms.plan.assignments if each.row in names})
        return [self._break_even_card(card, names[card]) for card in cards]

    def _break_even_card(self, card: str, name: str) -> BreakEvenValue:
        value = self._factor_at_zero(card)
        within = value is not None and value <= 1.0
        return BreakEvenValue(BarKind.PARAMETER, card, name, "maal de werking", 1.0, value, within)

    def _factor_at_zero(self, card: str) -> float | None:
        """How strong the effects of a card must be for a difference of zero, by halving; None = never."""

        def at(factor: float) -> float:
            model = with_scaled_effects(self._model, card, factor)
            return float(self._society(model, reference_too=False).mean())

        now = float(self.base.mean())
        if abs(now) <= DUST_EUR:
            return None
        ends = [(factor, at(factor)) for factor in (0.0, STRONGEST)]
        turned = [factor for factor, amount in ends if (amount > 0.0) is not (now > 0.0)]
        if not turned:
            return None
        inside, outside = 1.0, turned[0]
        for _ in range(_HALVINGS):
            middle = (inside + outside) / 2.0
            if (at(middle) > 0.0) is (now > 0.0):
                inside = middle
            else:
                outside = middle
        return (inside + outside) / 2.0

    # --- ratios and loops ---

    def ratios(self) -> tuple[tuple[str, Ratio], ...]:
        """Of the same lives: society's and the public purse's benefits over the extra cost of the help."""
        request = self._request
        forecast = self._forecaster.forecast(
            ForecastRequest(
                plan=request.plan,
                seed=request.seed,
                found=request.found,
                everything=request.everything,
                runs=request.runs,
                months=request.months,
            )
        )
        result = forecast.at(request.months)
        lines = (*self._arms.reference_lines, *self._arms.plan_lines)
        causes = {line.cause for line in lines if line.driver.kind in (DriverKind.ACTIVE, DriverKind.START)}
        parties = self._casus.library.parties
        return (
            (SOCIETY, society_ratio(result, causes)),
            (PUBLIC_PURSE, public_purse_ratio(result, causes, parties)),
        )

    def loops(self) -> TwoLoops:
        """Every life lived twice: what we do not know the same, the luck another."""
        seed, runs = self._request.seed, self._request.runs * LOOP_PAGES
        schedules = (self._arms.reference, self._arms.plan)
        ways = [[_society(ledger)] for ledger in self._now]
        multipliers = draw_multipliers(self._levels, _price_index(seed), 1, runs)
        drawn = np.array([multipliers[name] for name in self.prices])
        by_price: list[Floats] = []
        for luck_seed in (None, stream_key(seed, "luck", "another") & (MASK64 >> 1)):
            engine = Engine(self._model, seed, luck_seed=luck_seed)
            reference, plan = self._amounts(engine, schedules, ways, runs)
            by_price.append(reference[0] - plan[0])
        first, second = ((drawn * amounts).sum(axis=0) for amounts in by_price)
        variances = np.array([multiplier_table(self._levels[name].relative_sd).var() for name in self.prices])
        return two_loops(first, second, (by_price[0] + by_price[1]) / 2.0, variances)

    # --- lives ---

    def _ledgers(self, money: MoneyRules, *, displacement: bool = True) -> _Pair:
        library, months = self._casus.library, self._request.months
        parties = [party.id for party in library.parties]

        def made(lines: Sequence[LedgerLine]) -> Ledger:
            kept = lines if displacement else without_displacement(lines, library)
            return make_ledger(kept, parties, self._levels, money, months, (months,))

        return made(self._arms.reference_lines), made(self._arms.plan_lines)

    def _society(self, model: Model, *, reference_too: bool) -> Floats:
        """(runs,) society's difference under another model; the reference arm only when it can differ."""
        engine, runs = Engine(model, self._request.seed), self._request.runs
        if not reference_too:
            ((plan,),) = self._amounts(engine, (self._arms.plan,), ([_society(self._now[1])],), runs)
            kept: Floats = self._reference - plan.sum(axis=0)
            return kept
        schedules = (self._arms.reference, self._arms.plan)
        ways = [[_society(ledger)] for ledger in self._now]
        (reference,), (plan,) = self._amounts(engine, schedules, ways, runs)
        changed: Floats = (reference - plan).sum(axis=0)
        return changed

    def _amounts(
        self,
        engine: Engine,
        schedules: Sequence[Schedule],
        ways: Sequence[Sequence[_Way]],
        runs: int,
    ) -> list[list[Floats]]:
        """Per schedule and per way it is counted: (prices, runs) euros of lives 1..runs."""
        pages: list[list[list[Floats]]] = [[[] for _ in mine] for mine in ways]
        for first in range(1, runs + 1, PAGE_RUNS):
            size = min(PAGE_RUNS, runs - first + 1)
            traces = engine.run(schedules, first, size, self._request.months, self._knowledge)
            for arm, trace in enumerate(traces):
                for way, (ledger, sign) in enumerate(ways[arm]):
                    pages[arm][way].append(amounts_by_price(ledger, trace, self.prices, sign))
        return [[np.concatenate(way, axis=1) for way in arm] for arm in pages]


def _price_at_zero(price_eur: float, amount_eur: float, society_eur: float) -> float | None:
    """The price that makes society's difference zero; None when it is zero at any, or would be below 0."""
    if abs(society_eur) <= DUST_EUR:
        return None
    share = 1.0 - society_eur / amount_eur
    # All there is may be this one price: then nothing is where it turns, give or take a last digit.
    return None if share < -1e-12 else price_eur * max(share, 0.0)


def _society(ledger: Ledger) -> _Way:
    return ledger, society_sign


def _at_rate(money: MoneyRules, rate: float) -> MoneyRules:
    return replace(money, discount_rate=rate, discount_later=())


def _share(changed: float, now: float) -> float:
    return changed / now if now else 1.0


def _price_index(seed: int) -> PriceIndex:
    """The luck of the prices, as a forecast has it."""

    def index(name: str, first_run: int, runs: int) -> NDArray[np.intp]:
        return uniform_index(seed, "price", name, first_run, runs, TABLE_SIZE)

    return index
