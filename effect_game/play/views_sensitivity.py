"""What the result hangs on, in words: assumptions that matter most, where it turns, other ways to count.

One view for Terugblik, the plan and the workbook. Amounts are for the whole society, rounded in one step; the
unrounded euros stand beside the words, for a workbook that goes on computing.
"""

import math
from dataclasses import dataclass

from effect_game.domain.forecast import Forecast
from effect_game.domain.household import Casus
from effect_game.domain.language import mark, tr
from effect_game.play.assumptions import Assumptions, OtherWay, Turning
from effect_game.play.digits import (
    format_eur,
    format_number,
    format_percent,
    round_half_away,
    rounding_step_eur,
)
from effect_game.play.parameter_names import parameter_name
from effect_game.play.parameters import Scale
from effect_game.play.sensitivity_result import Bar, BarKind
from effect_game.play.views_money import years_words

TITLE = mark("Waar hangt dit van af?")
LATER = mark("Waar het resultaat van afhangt, wordt na de nabespreking uitgerekend.")
OTHER_LAW = mark(
    "Van een casus uit een oudere versie kan niet worden uitgerekend waar het resultaat van afhangt."
)
NOT_WEIGHED = mark("Waar het resultaat van afhangt, is hier niet uitgerekend.")
DISCOUNT = mark("Hoe zwaar later geld telt (discontovoet)")
_UNITS = {
    Scale.CHANCE: mark("kans per maand"),
    Scale.SHARE: mark("van de mensen"),
    Scale.SHIFT: mark("keer zo vaak"),
}
READING = mark(
    "Eén getal tegelijk gaat naar het laagste en het hoogste dat nog kan; al het andere blijft zoals het is. "
    "‘Keer zo vaak’ is bij benadering: 1 keer is geen invloed."
)
WHAT_IT_IS = mark(
    "Met 95% zekerheid ligt elk getal binnen zijn bereik. Een bedrag bij een kans is minder precies dan een "
    "bedrag bij een prijs."
)


@dataclass(frozen=True, slots=True)
class Assumption:
    """One number at both ends of its range. key: price id, draw id or 'discount_rate'. unit: words
    behind a value ('per jaar'). *_value: unrounded; a price in euros, a chance or share 0..1, of 'keer zo
    vaak' its logarithm. at_low, at_high: society's difference then, as shown; *_eur unrounded. source: title
    and grade of a price, '' for others."""

    key: str
    kind: BarKind
    name: str
    unit: str
    low: str
    now: str
    high: str
    low_value: float
    now_value: float
    high_value: float
    at_low: str
    at_high: str
    at_low_eur: float
    at_high_eur: float
    source: str
    sentence: str


@dataclass(frozen=True, slots=True)
class TurningPoint:
    """Where the difference is zero. value: in words, '' when nowhere; value_number: unrounded, or None."""

    key: str
    name: str
    value: str
    value_number: float | None
    within: bool
    sentence: str


@dataclass(frozen=True, slots=True)
class OtherCounting:
    """What the difference would be, counted in another way. key: 'marginal' or 'displacement'."""

    key: str
    title: str
    amount: str
    amount_eur: float
    sentence: str


@dataclass(frozen=True, slots=True)
class SensitivityView:
    """All of it at one horizon. society: the difference as shown; lead: what matters most, in a sentence."""

    months: int
    step_eur: int
    society: str
    society_eur: float
    lead: str
    assumptions: tuple[Assumption, ...]
    turning: tuple[TurningPoint, ...]
    other_counting: tuple[OtherCounting, ...]
    rest: str
    reading: tuple[str, ...]


def sensitivity_view(casus: Casus, forecast: Forecast, found: Assumptions) -> SensitivityView:
    """In the language in use. forecast: the recorded one that `found` is about."""
    words = _Words(casus, found, _step(forecast, found))
    rows = tuple(words.assumption(bar) for bar in found.most)
    bars = {bar.id: bar for bar in found.most}
    return SensitivityView(
        months=found.months,
        step_eur=words.step,
        society=words.eur(found.society_eur),
        society_eur=found.society_eur,
        lead=words.lead(rows),
        assumptions=rows,
        turning=tuple(words.turning(bars[each.id], each) for each in found.turning),
        other_counting=(words.marginal(found.marginal), words.displacement(found.no_displacement)),
        rest=tr("Nog {count} andere getallen doen minder.", count=found.others) if found.others else "",
        reading=(tr(READING), tr(WHAT_IT_IS)),
    )


def _step(forecast: Forecast, found: Assumptions) -> int:
    """No finer than what is known least: the result itself, or a number that was simulated."""
    result = forecast.at(found.months)
    errors = [result.society.difference.se, *(balance.difference.se for balance in result.parties)]
    return rounding_step_eur([*errors, *(bar.swing_se_eur for bar in found.most)])


class _Words:
    """Sentences about one result."""

    def __init__(self, casus: Casus, found: Assumptions, step: int) -> None:
        self._casus, self._found, self.step = casus, found, step
        self._prices = {price.id: price for price in casus.library.prices}
        self._sources = {source.id: source for source in casus.library.sources}

    def eur(self, amount_eur: float) -> str:
        return format_eur(amount_eur, self.step)

    def lead(self, rows: tuple[Assumption, ...]) -> str:
        if not rows:
            return tr("Geen enkel getal maakt verschil.")
        first = rows[0]
        return tr(
            "‘{name}’ maakt het meeste uit: het verschil voor de samenleving na {years} loopt dan van "
            "{low} tot {high}.",
            name=first.name,
            years=years_words(self._found.months),
            low=self.eur(min(first.at_low_eur, first.at_high_eur)),
            high=self.eur(max(first.at_low_eur, first.at_high_eur)),
        )

    def assumption(self, bar: Bar) -> Assumption:
        name, ends = self._name(bar), (bar.low_eur, bar.high_eur)
        values = bar.low_value, bar.value, bar.high_value
        low, now, high = (_value(bar, value) for value in values)
        unit = self._unit(bar)
        at_low, at_high = (self.eur(end) for end in ends)
        told = tr(
            "{name}: {low} tot {high} {unit}. Wij rekenen met {now}. Bij het laagste is het verschil "
            "{at_low}, bij het hoogste {at_high}.",
            name=name,
            low=low,
            high=high,
            unit=unit,
            now=now,
            at_low=at_low,
            at_high=at_high,
        )
        return Assumption(
            bar.id,
            bar.kind,
            name,
            unit,
            low,
            now,
            high,
            *values,
            at_low,
            at_high,
            *ends,
            self._source(bar),
            told,
        )

    def turning(self, bar: Bar, found: Turning) -> TurningPoint:
        name = self._name(bar)
        if found.value is None:
            told = self._no_turning(bar, name)
            return TurningPoint(bar.id, name, "", None, False, told)
        value, now = self._value_words(bar, found.value), self._value_words(bar, bar.value)
        told = (
            tr(
                "{name}: bij {value} is het verschil nul. Dat kan: het ligt binnen wat bekend is.",
                name=name,
                value=value,
            )
            if found.within
            else tr(
                "{name}: pas bij {value} is het verschil nul. Dat ligt buiten wat bekend is; wij rekenen "
                "met {now}.",
                name=name,
                value=value,
                now=now,
            )
        )
        return TurningPoint(bar.id, name, value, found.value, found.within, told)

    def _no_turning(self, bar: Bar, name: str) -> str:
        if not round_half_away(self._found.society_eur, self.step):
            return tr("{name}: het verschil is al ongeveer nul.", name=name)
        if bar.kind is BarKind.PRICE:
            left = self._found.society_eur - self._slope(bar) * bar.value
            return tr(
                "{name}: geen prijs maakt het verschil nul. Ook bij {nothing} blijft het ongeveer {left}.",
                name=name,
                nothing=format_eur(0.0),
                left=self.eur(left),
            )
        return tr("{name}: nergens in wat bekend is wordt het verschil nul.", name=name)

    @staticmethod
    def _slope(bar: Bar) -> float:
        width = bar.high_value - bar.low_value
        return (bar.high_eur - bar.low_eur) / width if width else 0.0

    def marginal(self, way: OtherWay) -> OtherCounting:
        title = tr("Gemiddelde of marginale prijzen")
        if not way.prices:
            told = tr(
                "Wij rekenen met gemiddelde prijzen. Wat één keer meer of minder echt scheelt (de marginale "
                "prijs), is van geen van deze {count} prijzen bekend.",
                count=way.of_prices,
            )
        else:
            told = tr(
                "Wij rekenen met gemiddelde prijzen. Op korte termijn scheelt één keer meer of minder niet "
                "zo veel: gebouw en rooster blijven. Met die marginale prijzen is het verschil {amount} in "
                "plaats van {now}. {count} van de {all} prijzen hebben er een; de andere blijven gemiddeld.",
                amount=self.eur(way.eur),
                now=self.eur(self._found.society_eur),
                count=way.prices,
                all=way.of_prices,
            )
        return OtherCounting("marginal", title, self.eur(way.eur), way.eur, told)

    def displacement(self, way: OtherWay) -> OtherCounting:
        same = abs(way.eur - self._found.society_eur) < 0.5
        told = (
            tr("Verdringing speelt hier niet: dit plan neemt niemand anders werk of een plek af.")
            if same
            else tr(
                "Wie werk vindt of houdt, neemt soms de plek van een ander in. Dat telt mee (verdringing). "
                "Telt het niet mee, dan is het verschil {amount} in plaats van {now}.",
                amount=self.eur(way.eur),
                now=self.eur(self._found.society_eur),
            )
        )
        return OtherCounting("displacement", tr("Verdringing"), self.eur(way.eur), way.eur, told)

    def _name(self, bar: Bar) -> str:
        if bar.kind is BarKind.DISCOUNT:
            return tr(DISCOUNT)
        if bar.kind is BarKind.PRICE:
            return tr("Prijs: {name}", name=self._price_name(bar))
        return parameter_name(bar.id, self._casus)

    def _price_name(self, bar: Bar) -> str:
        price = self._prices.get(bar.id)
        return bar.label if price is None else price.name

    def _value_words(self, bar: Bar, value: float) -> str:
        return f"{_value(bar, value)} {self._unit(bar)}"

    def _unit(self, bar: Bar) -> str:
        if bar.kind is BarKind.PRICE:
            price = self._prices.get(bar.id)
            return tr("per {unit}", unit=bar.unit if price is None else price.unit)
        if bar.kind is BarKind.DISCOUNT:
            return tr("per jaar")
        return tr(_UNITS[Scale(bar.unit)])

    def _source(self, bar: Bar) -> str:
        price = self._prices.get(bar.id)
        if price is None:
            return ""
        source = self._sources.get(price.source or "")
        named = (
            f"{source.title} ({source.year})" if source is not None else (price.assumption or "").rstrip(".")
        )
        return tr("{source}, bewijs {grade}", source=named, grade=price.grade.value)


def _value(bar: Bar, value: float) -> str:
    if bar.kind is BarKind.PRICE:
        return _price_words(value)
    if bar.kind is BarKind.DISCOUNT or bar.unit != Scale.SHIFT:
        return format_percent(value)
    times = math.exp(value)
    return format_number(times, 0 if times >= 10.0 else 1 if times >= 1.0 else 2)


def _price_words(amount_eur: float) -> str:
    """Cents only where they are most of it."""
    if abs(amount_eur) < 100.0:
        return f"€\u00a0{format_number(amount_eur, 2)}"
    return format_eur(amount_eur, signed=False)
