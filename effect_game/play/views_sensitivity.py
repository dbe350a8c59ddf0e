"""What the result hangs on, in words: assumptions that matter most, where it turns, other ways to count.

One view for Terugblik, the plan and the workbook. Amounts are for the whole society, rounded in one step; the
unrounded euros stand beside the words, for a workbook that goes on computing.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass

from effect_game.domain.forecast import Forecast
from effect_game.domain.household import Casus
from effect_game.domain.language import mark, tr
from effect_game.play.assumptions import Assumptions, OtherWay, Turning
from effect_game.play.digits import (
    MINUS,
    format_eur,
    format_number,
    format_percent,
    round_half_away,
    rounding_step_eur,
)
from effect_game.play.parameter_names import parameter_name
from effect_game.play.parameters import Scale
from effect_game.play.party_amounts import party_amounts
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
    Scale.CHANCE: mark("per maand"),
    Scale.SHARE: mark("van de mensen"),
    Scale.SHIFT: mark("keer zo vaak"),
}
READING = mark(
    "Eén getal tegelijk gaat naar het laagste en het hoogste dat nog kan; al het andere blijft zoals het is. "
    "Plus: alle partijen samen houden geld over, vergeleken met zonder dit plan. Min: zij leggen samen bij."
)
TIMES = mark("‘Keer zo vaak’ is bij benadering: 1 keer is geen invloed.")
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
    """All of it at one horizon. society: the difference as the other pages of the debrief show it; lead: what
    matters most, in a sentence. reading: how to read it; empty when there is nothing to read."""

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
    shown = party_amounts(casus, forecast.at(found.months))
    step = shown.step_eur
    words = _Words(casus, found, step, shown.society_eur)
    rows = tuple(words.assumption(bar) for bar in found.most)
    bars = {bar.id: bar for bar in found.most}
    return SensitivityView(
        months=found.months,
        step_eur=step,
        society=words.now,
        society_eur=found.society_eur,
        lead=words.lead(rows),
        assumptions=rows,
        turning=tuple(words.turning(bars[each.id], each) for each in found.turning),
        other_counting=(words.marginal(found.marginal), words.displacement(found.no_displacement)),
        rest=tr("Nog {count} andere getallen doen minder.", count=found.others) if found.others else "",
        reading=tuple(_reading(rows)),
    )


def _reading(rows: tuple[Assumption, ...]) -> Iterator[str]:
    if not rows:
        return
    yield tr(READING)
    if any(each.unit == tr(_UNITS[Scale.SHIFT]) for each in rows):
        yield tr(TIMES)
    yield tr(WHAT_IT_IS)


class _Words:
    """Sentences about one result."""

    def __init__(self, casus: Casus, found: Assumptions, step: int, society_eur: int) -> None:
        """step, society_eur: as the table of parties tells them."""
        self._casus, self._found, self._step = casus, found, step
        self.now = format_eur(society_eur)
        self._prices = {price.id: price for price in casus.library.prices}
        self._sources = {source.id: source for source in casus.library.sources}

    def _eur(self, amount_eur: float) -> str:
        return format_eur(amount_eur, self._step)

    def _step_of(self, bar: Bar) -> int:
        """A price is counted exactly; what was simulated is told no finer than it is known."""
        return (
            self._step
            if bar.kind is BarKind.PRICE
            else max(self._step, rounding_step_eur([bar.swing_se_eur]))
        )

    def lead(self, rows: tuple[Assumption, ...]) -> str:
        if not rows:
            return tr("Geen enkel getal maakt verschil.")
        first, step = rows[0], self._step_of(self._found.most[0])
        return tr(
            "‘{name}’ maakt het meeste uit. Tussen het laagste en het hoogste dat nog kan, loopt het "
            "verschil voor de samenleving na {years} van {low} tot {high}.",
            name=first.name,
            years=years_words(self._found.months),
            low=format_eur(min(first.at_low_eur, first.at_high_eur), step),
            high=format_eur(max(first.at_low_eur, first.at_high_eur), step),
        )

    def assumption(self, bar: Bar) -> Assumption:
        name, ends = self._name(bar), (bar.low_eur, bar.high_eur)
        values = bar.low_value, bar.value, bar.high_value
        low, now, high = (_value(bar, value) for value in values)
        unit = self._unit(bar)
        at_low, at_high = (format_eur(end, self._step_of(bar)) for end in ends)
        told = tr(
            "‘{name}’ ligt tussen {low} en {high} {unit}. Wij rekenen met {now}. Bij het laagste is het "
            "verschil {at_low}, bij het hoogste {at_high}.",
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
        name, at_nothing = self._name(bar), self._at_nothing(bar)
        if found.value is None and at_nothing:
            return TurningPoint(bar.id, name, "", None, False, self._no_turning(bar, name))
        value, now = self._turning_value(bar, found.value or 0.0), self._value_words(bar, bar.value)
        if found.within:
            told = tr(
                "‘{name}’: bij ongeveer {value} is het verschil nul. Dat kan: het ligt tussen het laagste en "
                "het hoogste.",
                name=name,
                value=value,
            )
        else:
            told = tr(
                "‘{name}’: pas bij ongeveer {value} is het verschil nul. Dat ligt buiten wat bekend is: het "
                "laagste is {low}, het hoogste {high}, en wij rekenen met {now}.",
                name=name,
                value=value,
                low=_value(bar, bar.low_value),
                high=_value(bar, bar.high_value),
                now=now,
            )
        return TurningPoint(bar.id, name, value, found.value, found.within, told)

    def _at_nothing(self, bar: Bar) -> int:
        """What is left of the difference when a price is nothing, as shown; of what is no price: anything."""
        if bar.kind is not BarKind.PRICE:
            return self._step
        return round_half_away(self._found.society_eur - self._slope(bar) * bar.value, self._step)

    def _turning_value(self, bar: Bar, value: float) -> str:
        """Where the difference is zero, no finer than can be told."""
        if bar.kind is not BarKind.PRICE:
            return self._value_words(bar, value)
        if not self._at_nothing(bar):
            return f"{format_eur(0.0)} {self._unit(bar)}"
        return self._value_words(bar, float(f"{value:.3g}"))

    def _no_turning(self, bar: Bar, name: str) -> str:
        if not round_half_away(self._found.society_eur, self._step):
            return tr("‘{name}’: het verschil is al ongeveer nul.", name=name)
        if bar.kind is BarKind.PRICE:
            return tr(
                "‘{name}’: geen prijs maakt het verschil nul. Ook bij {nothing} blijft het ongeveer {left}.",
                name=name,
                nothing=format_eur(0.0),
                left=format_eur(self._at_nothing(bar)),
            )
        step = self._step_of(bar)
        if not round_half_away(bar.low_eur, step):
            return self._almost(name, tr("het laagste"), self._value_words(bar, bar.low_value))
        if not round_half_away(bar.high_eur, step):
            return self._almost(name, tr("het hoogste"), self._value_words(bar, bar.high_value))
        return tr("‘{name}’: ook bij het laagste en bij het hoogste wordt het verschil niet nul.", name=name)

    @staticmethod
    def _almost(name: str, end: str, value: str) -> str:
        return tr(
            "‘{name}’: bij {end} dat nog kan, {value}, is het verschil ongeveer nul.",
            name=name,
            end=end,
            value=value,
        )

    @staticmethod
    def _slope(bar: Bar) -> float:
        width = bar.high_value - bar.low_value
        return (bar.high_eur - bar.low_eur) / width if width else 0.0

    def marginal(self, way: OtherWay) -> OtherCounting:
        title, amount = tr("Gemiddelde of marginale prijzen"), self._eur(way.eur)
        if way.prices:
            told = tr(
                "Wij rekenen met gemiddelde prijzen. Gebeurt iets één keer minder, dan blijven gebouw en "
                "rooster vaak even duur. Wat het dan echt scheelt, heet de marginale prijs. Die is bekend "
                "van {count} van de {all} prijzen. Stel dat we daarmee rekenen.",
                count=way.prices,
                all=way.of_prices,
            )
            told = f"{told} {self._otherwise(way)}"
        else:
            told = tr(
                "Wij rekenen met gemiddelde prijzen. Wat één keer meer of minder echt scheelt (de marginale "
                "prijs), is van geen van deze {count} prijzen bekend.",
                count=way.of_prices,
            )
        return OtherCounting("marginal", title, amount, way.eur, told)

    def displacement(self, way: OtherWay) -> OtherCounting:
        if abs(way.eur - self._found.society_eur) < 0.5:
            told = tr("Verdringing telt hier niet: in deze bedragen verliest niemand werk aan een ander.")
        else:
            told = tr(
                "Wie werk vindt of houdt, heeft soms de baan die anders een ander had. Dat telt mee "
                "(verdringing). Stel dat het niet meetelt."
            )
            told = f"{told} {self._otherwise(way)}"
        return OtherCounting("displacement", tr("Verdringing"), self._eur(way.eur), way.eur, told)

    def _otherwise(self, way: OtherWay) -> str:
        """The difference then; that it turns round is said."""
        amount = self._eur(way.eur)
        if amount == self.now:
            return tr("Dan blijft het verschil ongeveer {amount}.", amount=amount)
        told = tr("Dan is het verschil {amount} in plaats van {now}.", amount=amount, now=self.now)
        turned = ""
        if MINUS in amount and "+" in self.now:
            turned = tr("Plus wordt dan min.")
        elif "+" in amount and MINUS in self.now:
            turned = tr("Min wordt dan plus.")
        return f"{told} {turned}".strip()

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
    return format_number(times, 0 if times >= 9.95 else 1 if times >= 0.995 else 2)


def _price_words(amount_eur: float) -> str:
    """Cents only where they are most of it."""
    if abs(amount_eur) < 100.0:
        return f"€\u00a0{format_number(amount_eur, 2)}"
    return format_eur(amount_eur, signed=False)
