"""All sheets of a run, in the order in which a reader meets them."""

from collections.abc import Iterator

from effect_game.documents.opened import Run
from effect_game.documents.sheets import Sheet
from effect_game.documents.workbook_inputs import (
    assumptions_sheet,
    discount_sheet,
    prices_sheet,
    quantity_sheets,
)
from effect_game.documents.workbook_results import lines_sheet, months_sheet, parties_sheet
from effect_game.documents.workbook_sensitivity import sensitivity_sheet
from effect_game.documents.workbook_summary import read_me_sheet, summary_sheet
from effect_game.domain.dates import day_words, local_day
from effect_game.domain.language import tr
from effect_game.domain.problems import UserError
from effect_game.play.forecast import Forecaster
from effect_game.play.views_book import Book, book_of


def book_of_run(run: Run) -> Book:
    """The micro-KBA of a run; its lives are lived once more to count per month (half a second to two).

    Raises UserError 'documents.no_figures' while no money is shown yet and for a casus that was never
    computed and cannot be any more, 'documents.busy' while its forecast is being renewed.
    """
    if run.forecast is None and not run.state.lids_open:
        words = tr("De potjes zijn nog dicht. Speel verder tot zij open zijn, dan is er een rekenblad.")
        raise UserError("documents.no_figures", words)
    if run.forecast is None:
        words = tr("Van deze casus zijn geen bedragen bewaard. Laat hem eerst opnieuw uitrekenen.")
        raise UserError("documents.no_figures", words)
    quantities = None if run.request is None else Forecaster(run.content).quantities(run.request)
    return book_of(run.casus, run.forecast, quantities)


def sheets_of(run: Run) -> tuple[Sheet, ...]:
    """Raises UserError as `book_of_run` does."""
    book = book_of_run(run)
    return tuple(_sheets(run, book))


def _sheets(run: Run, book: Book) -> Iterator[Sheet]:
    yield read_me_sheet(book, tuple(_about(run)))
    yield summary_sheet(book, run.state.goals)
    yield parties_sheet(book)
    yield sensitivity_sheet(book, run.sensitivity, run.why_no_sensitivity)
    yield assumptions_sheet(book, debriefed=run.figures is not None)
    yield prices_sheet(book)
    if book.flows:
        yield from quantity_sheets(book)
        yield discount_sheet(book)
    yield lines_sheet(book)
    if book.flows:
        yield months_sheet(book)


def _about(run: Run) -> Iterator[tuple[str, str]]:
    header = run.journal.header
    yield tr("Gezin"), run.casus.household.title
    yield tr("Zwaarte"), tr(run.casus.mode.value)
    if run.figures is None:
        yield tr("Stand"), tr("Nog niet teruggekeken: het plan zoals het er nu ligt.")
    else:
        yield tr("Stand"), tr("Het plan zoals het werd, bij de terugblik.")
    yield tr("Datum"), day_words(local_day(run.utc))
    where = tr(
        "startgetal {seed}, rekenwet {law}, versie {version}",
        seed=header.seed,
        law=header.law,
        version=header.app_version,
    )
    yield tr("Herkomst"), where
