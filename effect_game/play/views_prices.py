"""The prijslijst as it is shown: one line per price, and everything known of one. Without Qt."""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from effect_game.domain.knowledge import Exclusion, Library, Price, Source
from effect_game.domain.language import mark, tr
from effect_game.domain.vocabulary import FlowKind, Grade, LifeDomain, PriceUse, Verified
from effect_game.kba.prices import LevelPrice, level_price
from effect_game.play.digits import NO_BREAK_SPACE, format_eur, format_number, format_percent
from effect_game.play.views_rooms import ROOM_NAMES

WITH_CENTS_BELOW_EUR = 100.0
ELSEWHERE = mark("Overig")
"""Prices that belong to no life domain: the hours of police and court, say."""

GRADE_WORDS = {
    Grade.A: mark("A: officieel tarief, statistiek of proef"),
    Grade.B: mark("B: onderzoek of rapport"),
    Grade.C: mark("C: aanwijzing, één zwakke bron"),
    Grade.D: mark("D: eigen schatting met redenering"),
}
_VERIFIED = {
    Verified.YES: mark("Ja, het getal is in de bron gezien."),
    Verified.PARTLY: mark("Deels: een deel van het getal is gezien."),
    Verified.NO: mark("Nee: uit het geheugen of geschat. Zoek het na voor je erop steunt."),
}
_USE = {
    PriceUse.CHECK: mark(
        "Telt niet mee. Er zitten andere prijzen in; hij dient alleen om een totaal te toetsen."
    ),
    PriceUse.APART: mark("Staat naast de euro's en wordt er niet bij opgeteld."),
}


@dataclass(frozen=True, slots=True)
class PriceLine:
    """One line of the list. words: what a search looks through, folded."""

    id: str
    name: str
    amount: str
    unit: str
    payer: str
    grade: str
    domain: LifeDomain | None
    own: bool
    words: str


@dataclass(frozen=True, slots=True)
class PriceSheet:
    """One price in full: (label, text) facts, and its amounts by year, newest first."""

    title: str
    amount: str
    facts: tuple[tuple[str, str], ...]
    history: tuple[tuple[str, str, str], ...]


def price_lines(library: Library) -> tuple[PriceLine, ...]:
    """All prices, by name."""
    lines = [_line(price, library) for price in library.prices]
    return tuple(sorted(lines, key=lambda line: fold(line.name)))


def domains_of(lines: Sequence[PriceLine]) -> tuple[tuple[str, str], ...]:
    """(key, name) of the life domains that have a price, in the order of the house; '' for elsewhere."""
    found = {line.domain for line in lines}
    named = [(domain.value, tr(ROOM_NAMES[domain])) for domain in LifeDomain if domain in found]
    return (*named, ("", tr(ELSEWHERE))) if None in found else tuple(named)


def search(lines: Sequence[PriceLine], asked: str, domain: str | None = None) -> tuple[PriceLine, ...]:
    """Lines with every word asked for, of one domain (key as `domains_of` gives) or of all."""
    wanted = fold(asked).split()
    return tuple(
        line
        for line in lines
        if (domain is None or (line.domain or "") == domain) and all(word in line.words for word in wanted)
    )


def fold(words: str) -> str:
    """Lower case without accents, so that 'clientondersteuning' finds 'Cliëntondersteuning'."""
    parts = unicodedata.normalize("NFD", words.lower())
    return "".join(part for part in parts if not unicodedata.combining(part))


def price_sheet(library: Library, price_id: str) -> PriceSheet:
    """Everything known of a price. KeyError when the list has no such price."""
    price = next((row for row in library.prices if row.id == price_id), None)
    if price is None:
        raise KeyError(price_id)
    level = level_price(price, library.money)
    return PriceSheet(
        title=price.name,
        amount=tr("{amount} per {unit}", amount=amount_words(level.mean_eur), unit=price.unit),
        facts=tuple((label, text) for label, text in _facts(price, level, library) if text),
        history=tuple(_history(price, library)),
    )


def amount_words(amount_eur: float) -> str:
    """'€ 34,20' below a hundred, '€ 50' and '€ 1.234': cents of a small tariff matter, if there are any."""
    has_cents = round(abs(amount_eur) * 100) % 100 != 0
    if abs(amount_eur) < WITH_CENTS_BELOW_EUR and has_cents:
        return f"€{NO_BREAK_SPACE}{format_number(amount_eur, 2)}"
    return format_eur(amount_eur, signed=False)


def _line(price: Price, library: Library) -> PriceLine:
    level = level_price(price, library.money)
    payer, domain = _payer(price, library), price.life_domain
    about = (price.name, price.unit, payer, price.note, _source_words(price, library), price.place)
    return PriceLine(
        id=price.id,
        name=price.name,
        amount=amount_words(level.mean_eur),
        unit=price.unit,
        payer=_payer_in_short(price, library),
        grade=price.grade.value,
        domain=domain,
        own=bool(price.place),
        words=fold(" ".join((*about, "" if domain is None else tr(ROOM_NAMES[domain])))),
    )


def _facts(price: Price, level: LevelPrice, library: Library) -> Iterator[tuple[str, str]]:
    money = library.money
    spread = tr("{low} tot {high}", low=amount_words(level.low_eur), high=amount_words(level.high_eur))
    yield tr("Bereik"), spread
    yield tr("Prijspeil"), _level_words(price, level, money.price_year)
    yield tr("Wie betaalt"), _payer(price, library)
    yield tr("Wie ontvangt"), _party(price.receiver, library)
    if price.kind is FlowKind.TRANSFER:
        yield (
            tr("Soort"),
            tr("Overdracht: wat de een betaalt, krijgt de ander. Voor de samenleving is het nul."),
        )
    yield tr("Waarom zo verdeeld"), price.split_basis
    yield tr("In geld te zien"), tr(price.cashable.value)
    yield tr("Bewijs"), tr(GRADE_WORDS[price.grade])
    yield tr("Nagekeken"), tr(_VERIFIED[price.verified])
    yield tr("Bron"), _source_words(price, library)
    yield tr("Waar te vinden"), _address(price, library)
    yield tr("Opmerking"), price.note
    yield tr("Gebruik"), tr(_USE[price.use]) if price.use in _USE else ""
    for rule in library.exclusions:
        yield from _rule(rule, price.id, library)


def _rule(rule: Exclusion, price: str, library: Library) -> Iterator[tuple[str, str]]:
    names = {row.id: row.name for row in library.prices}
    situations = {row.id: row.name for row in library.situations}
    if price in rule.one_of:
        others = [names[other] for other in rule.one_of if other != price]
        yield tr("Niet samen met"), f"{'; '.join(others)}. {rule.reason}"
    elif price in rule.whole:
        yield tr("Niet samen met"), f"{'; '.join(names[part] for part in rule.parts)}. {rule.reason}"
    elif price in rule.parts:
        yield tr("Niet samen met"), f"{'; '.join(names[whole] for whole in rule.whole)}. {rule.reason}"
    elif price in rule.off:
        when = [situations.get(situation, situation) for situation in rule.while_situations]
        yield tr("Telt niet zolang"), f"{'; '.join(when)}. {rule.reason}"


def _level_words(price: Price, level: LevelPrice, year: int) -> str:
    if price.price_year == year:
        return tr("Bedrag van {year}.", year=year)
    if not price.indexed:
        return tr(
            "Vast bedrag van {year}; wettelijke bedragen gaan niet met de prijzen mee.",
            year=price.price_year,
        )
    factor = format_number(level.index_factor, 3)
    return tr(
        "Bedrag van {from_year}, maal {factor} naar {to_year}.",
        from_year=price.price_year,
        factor=factor,
        to_year=year,
    )


def _history(price: Price, library: Library) -> Iterator[tuple[str, str, str]]:
    """(year, amount, what) from today's level back to the first row it stands in for."""
    money = library.money
    row: Price | None = price
    while row is not None:
        level = level_price(row, money)
        if level.index_factor != 1.0:
            yield str(money.price_year), amount_words(level.mean_eur), tr("omgerekend met de prijsindex")
        what = tr("eigen prijs van {place}", place=row.place) if row.place else tr("landelijke prijs")
        spread = tr("{low} tot {high}", low=amount_words(row.low), high=amount_words(row.high))
        told = mark("{what}, zoals de bron hem geeft ({spread})")
        if row.source is None:
            told = mark("{what}, een schatting van de makers ({spread})")
        yield str(row.price_year), amount_words(row.central), tr(told, what=what, spread=spread)
        row = row.national


def _payer_in_short(price: Price, library: Library) -> str:
    if not price.split:
        return _party(price.payer, library)
    return tr("{count} partijen samen", count=len(price.split))


def _payer(price: Price, library: Library) -> str:
    if not price.split:
        return _party(price.payer, library)
    parts = (f"{_party(part.payer, library)} {format_percent(part.share)}" for part in price.split)
    return ", ".join(parts)


def _party(party: str | None, library: Library) -> str:
    return next((row.name for row in library.parties if row.id == party), "")


def _source_words(price: Price, library: Library) -> str:
    source = _source(price, library)
    return price.assumption or "" if source is None else f"{source.title} ({source.year})"


def _address(price: Price, library: Library) -> str:
    source = _source(price, library)
    return "" if source is None else source.address


def _source(price: Price, library: Library) -> Source | None:
    return next((row for row in library.sources if row.id == price.source), None)
