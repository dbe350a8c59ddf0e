"""What matters most in a plan's result: tornado, break-even values, and what chance is.

All lives meet the same luck in every variant, so a difference is the number that was changed and not
the dice. An amount is linear in its price, so prices, discount rate and switches are counted again on
the lives that are there; only a parameter of the simulation needs new ones, and of those only the arms
in which it acts.
"""

import numpy as np
from numpy.typing import NDArray

from effect_game.domain.appraisal import Ratio
from effect_game.domain.model import DriverKind
from effect_game.domain.vocabulary import Z95
from effect_game.kba.balance import PUBLIC_PURSE, SOCIETY, standard_errors
from effect_game.kba.break_even import DUST_EUR
from effect_game.kba.loops import not_known_range
from effect_game.kba.prices import level_prices, multiplier_table
from effect_game.kba.ratios import public_purse_ratio, society_ratio
from effect_game.kba.switches import at_marginal_prices
from effect_game.play.forecast import Forecaster, ForecastRequest
from effect_game.play.parameter_names import parameter_name
from effect_game.play.parameters import Parameter, parameters, with_fixed
from effect_game.play.sensitivity_lives import PRICE_ENDS, StudyLives
from effect_game.play.sensitivity_result import Bar, BarKind, PlanRatio, Sensitivity
from effect_game.play.turning import break_even_cards, break_even_prices, contributions

Floats = NDArray[np.float64]

LOOP_PAGES = 4
"""The two loops are told apart on this many times the lives: a share needs more of them than a mean."""

TAX_BURDEN = 0.5
"""What raising a public euro costs on top of it, as a switch that is off: half, as implied by table 3 of
PMC10972614 (two American programmes). Dutch guidelines and the Green Book of 2026 set none."""


def sensitivity(forecaster: Forecaster, request: ForecastRequest) -> Sensitivity:
    """The whole study; the same request gives the same values. UserError as a forecast gives."""
    study = Study(forecaster, request)
    bars = (*study.parameter_bars(), *study.price_bars(), study.discount_bar(), *study.switch_bars())
    order = sorted(bars, key=lambda bar: (-bar.swing_eur, bar.id))
    used = at_marginal_prices(forecaster.casus.library, study.prices)
    names = {price.id: price.name for price in forecaster.casus.library.prices}
    loops = study.loops(study.runs * LOOP_PAGES)
    return Sensitivity(
        seed=request.seed,
        runs=study.runs,
        months=request.months,
        society_eur=float(study.base.mean()),
        society_se_eur=float(standard_errors(study.base)),
        bars=tuple(bar for bar in order if bar.swing_eur > DUST_EUR),
        without_effect=tuple(sorted(bar.id for bar in bars if bar.swing_eur <= DUST_EUR)),
        not_known=not_known_range(loops, float(study.base.mean())),
        contributions=contributions(study),
        break_even=(*break_even_prices(study), *break_even_cards(study)),
        ratios=study.ratios(),
        loops=loops,
        without_marginal=tuple(names[price] for price in used.without),
    )


class Study(StudyLives):
    """The bars and ratios of one plan."""

    # --- bars ---

    def parameter_bars(self) -> list[Bar]:
        rows = {each.row for arm in (self.arms.reference, self.arms.plan) for each in arm.assignments}
        acting = [parameter for parameter in parameters(self.model) if parameter.acts(rows)]
        return [self._parameter_bar(parameter) for parameter in acting]

    def _parameter_bar(self, parameter: Parameter) -> Bar:
        both = parameter.acts({each.row for each in self.arms.reference.assignments})
        ends = [
            self.society(with_fixed(self.model, parameter.id, z), reference_too=both) for z in (-Z95, Z95)
        ]
        return self._bar(
            (BarKind.PARAMETER, parameter.id, parameter_name(parameter.id, self.casus)),
            parameter.scale.value,
            (parameter.value(-Z95), parameter.value(0.0), parameter.value(Z95)),
            (ends[0], ends[1]),
        )

    def price_bars(self) -> list[Bar]:
        bars = []
        for place, name in enumerate(self.prices):
            level, amounts = self.levels[name], self.by_price[place]
            table = multiplier_table(level.relative_sd)
            low, high = (float(table[end]) for end in PRICE_ENDS)
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
        at_zero, at_high = (self.differences[1 + place].sum(axis=0) for place in range(2))
        return self._bar(
            (BarKind.DISCOUNT, "discount_rate", "Discontovoet"),
            "per jaar",
            (self.rates[0], self.casus.library.money.discount_rate, self.rates[1]),
            (at_zero, at_high),
        )

    def switch_bars(self) -> list[Bar]:
        """Displacement counts (as always) or not; average prices (as always) or marginal ones; no burden of
        taxation (as always) or one."""
        library = self.casus.library
        marginal = level_prices(at_marginal_prices(library, self.prices).library.prices, library.money)
        shares = np.array(
            [_share(marginal[name].mean_eur, self.levels[name].mean_eur) for name in self.prices]
        )
        without, purse = (difference.sum(axis=0) for difference in self.differences[-2:])
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

    # --- ratios ---

    def ratios(self) -> tuple[PlanRatio, ...]:
        """Of the same lives: society's and the public purse's benefits over the extra cost of the help."""
        request = self.request
        forecast = self.forecaster.forecast(request)
        result = forecast.at(request.months)
        lines = (*self.arms.reference_lines, *self.arms.plan_lines)
        causes = {line.cause for line in lines if line.driver.kind in (DriverKind.ACTIVE, DriverKind.START)}
        laid = {planned.card for planned in request.plan.cards}
        dropped = {planned.card for planned in request.reference.cards} - laid
        cards = causes & {card.id for card in self.casus.household.cards} - dropped
        parties = self.casus.library.parties
        return (
            _plan_ratio(SOCIETY, *(society_ratio(result, which) for which in (causes, cards))),
            _plan_ratio(
                PUBLIC_PURSE, *(public_purse_ratio(result, which, parties) for which in (causes, cards))
            ),
        )


def _plan_ratio(perspective: str, ratio: Ratio, of_cards: Ratio) -> PlanRatio:
    """The cards' part of the denominator is new help; the rest is help that stops, with another sign."""
    new = of_cards.denominator_eur
    return PlanRatio(perspective, ratio, new_help_eur=new, ended_help_eur=new - ratio.denominator_eur)


def _share(changed: float, now: float) -> float:
    return changed / now if now else 1.0
