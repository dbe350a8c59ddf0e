"""A municipality's own prices in place of the national ones; each keeps the row it replaces."""

from dataclasses import replace
from pathlib import Path

from effect_game.content.check_prices import DEAREST_EUR
from effect_game.content.content_error import ContentError
from effect_game.content.document import Document, merge
from effect_game.content.findings import Finding, Findings, number_finding, unknown_id
from effect_game.content.schema import validated
from effect_game.content.source_files import read_source, source_of
from effect_game.content.yaml_source import SourceFile, error
from effect_game.domain.knowledge import Library, NationalPrice, Price, Source
from effect_game.domain.language import tr
from effect_game.domain.price_overrides import PriceOverride, PriceOverrides
from effect_game.domain.problems import Problem
from effect_game.domain.vocabulary import Verified

YEARS = (1900, 2100)


def load_overrides(path: Path, library: Library) -> PriceOverrides:
    """The file of a trainer, checked against the whole library; ContentError with all problems."""
    overrides, problems = read_overrides(path, library)
    if overrides is None or problems:
        raise ContentError(path.name, problems)
    return overrides


def overrides_of(raw: bytes, name: str, library: Library) -> PriceOverrides:
    """The bytes of such a file, checked in the same way; `name` is how problems name it."""
    overrides, problems = _checked(source_of(raw, name), library)
    if overrides is None or problems:
        raise ContentError(name, problems)
    return overrides


def read_overrides(path: Path, library: Library) -> tuple[PriceOverrides | None, tuple[Problem, ...]]:
    """Read and check such a file; never raises for what is in it."""
    if not path.is_file():
        return None, (
            error(str(path), 0, "prices.no_file", tr("Dit bestand bestaat niet."), tr("Controleer de naam.")),
        )
    return _checked(read_source(path, path.name), library)


def _checked(source: SourceFile, library: Library) -> tuple[PriceOverrides | None, tuple[Problem, ...]]:
    document = Document(source.name)
    merge(document, source)
    if document.problems:
        return None, tuple(document.problems)
    overrides, problems = validated(document, PriceOverrides)
    for found in override_findings(overrides, library) if overrides is not None else ():
        place = document.original(found.path)
        problems.append(document.problem(place, found.code, found.message, found.remedy, found.severity))
    return overrides, tuple(problems)


def override_findings(overrides: PriceOverrides, library: Library) -> Findings:
    """Everything wrong in own prices, paths from the top of their file. `library`: with all prices."""
    if not overrides.municipality.strip():
        yield _empty(("municipality",), tr("De naam van de gemeente is leeg."), tr("Vul municipality in."))
    if not overrides.prices:
        yield _empty(
            ("prices",),
            tr("Er staat geen enkele prijs in."),
            tr("Voeg een prijs toe, of laat het bestand weg."),
        )
    known = {price.id for price in library.prices}
    seen: set[str] = set()
    for index, own in enumerate(overrides.prices):
        path = ("prices", index)
        if own.price not in known:
            yield unknown_id((*path, "price"), "prices", own.price, known, tr("de prijs"))
        if own.price in seen:
            message = tr("{price} staat er twee keer.", price=own.price)
            yield Finding((*path, "price"), "content.duplicate_id", message, tr("Houd er één over."))
        seen.add(own.price)
        yield from _numbers(path, own, library)


def _numbers(path: tuple[str, int], own: PriceOverride, library: Library) -> Findings:
    where = own.price
    if not own.low <= own.central <= own.high:
        rule = tr("central moet tussen low en high liggen")
        given = f"low {own.low:g}, central {own.central:g}, high {own.high:g}"
        yield number_finding((*path, "central"), where, rule, given)
    if min(own.low, own.central) < 0:
        yield number_finding(
            (*path, "low"), where, tr("een prijs is nooit onder nul"), min(own.low, own.central)
        )
    if max(own.high, own.central) > DEAREST_EUR:
        yield number_finding((*path, "high"), where, tr("een prijs is hooguit 10 miljoen euro"), own.high)
    if own.price_year not in library.money.index:
        index = library.money.index
        message = tr(
            "{where}: voor prijsjaar {year} is er geen prijsindex.", where=where, year=own.price_year
        )
        remedy = tr("Kies een jaar van {first} tot en met {last}.", first=min(index), last=max(index))
        yield Finding((*path, "price_year"), "content.price_year", message, remedy)
    if not own.source.strip():
        yield _empty(
            (*path, "source"),
            tr("{where}: er staat geen bron.", where=where),
            tr("Schrijf waar het bedrag staat."),
        )
    if not YEARS[0] <= own.source_year <= YEARS[1]:
        rule = tr("het jaar van de bron ligt van {first} tot {last}", first=YEARS[0], last=YEARS[1])
        yield number_finding((*path, "source_year"), where, rule, own.source_year)


def _empty(path: tuple[str | int, ...], message: str, remedy: str) -> Finding:
    return Finding(path, "content.missing_field", message, remedy)


def apply_overrides(library: Library, overrides: PriceOverrides) -> Library:
    """The library with own prices in their national row's place, each with the row it `replaces`.

    A library of one casus only has the prices it reaches; own prices of other rows change nothing there.
    """
    own = {row.price: row for row in overrides.prices}
    replaced = [price for price in library.prices if price.id in own]
    sources = tuple(_source(overrides.municipality, own[price.id]) for price in replaced)
    names = {source.id for source in sources}
    return replace(
        library,
        prices=tuple(
            _replaced(price, overrides.municipality, own[price.id]) if price.id in own else price
            for price in library.prices
        ),
        sources=(*(source for source in library.sources if source.id not in names), *sources),
    )


def _source(municipality: str, own: PriceOverride) -> Source:
    return Source(
        id=_source_id(own.price),
        title=f"{municipality}: {own.source}",
        year=own.source_year,
        address=own.address,
        verified=Verified.YES,
    )


def _source_id(price: str) -> str:
    return f"source:own_{price.partition(':')[2]}"


def _replaced(price: Price, municipality: str, own: PriceOverride) -> Price:
    return replace(
        price,
        central=own.central,
        low=own.low,
        high=own.high,
        price_year=own.price_year,
        grade=own.grade,
        source=_source_id(price.id),
        assumption=None,
        note=own.note,
        verified=Verified.YES,
        place=municipality,
        # Own prices over own prices still show the national figures.
        replaces=price.replaces or _national(price),
    )


def _national(price: Price) -> NationalPrice:
    return NationalPrice(
        central=price.central,
        low=price.low,
        high=price.high,
        price_year=price.price_year,
        grade=price.grade,
        verified=price.verified,
        source=price.source,
        assumption=price.assumption,
        note=price.note,
    )
