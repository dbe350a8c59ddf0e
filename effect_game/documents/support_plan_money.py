"""The last part of the annex: what the plan may bring, what it costs whom, and how sure that is."""

from collections.abc import Iterator

from effect_game.documents.opened import Run
from effect_game.documents.paper import Block, Bullets, Cell, Column, Heading, Lead, Look, Paragraph, Table
from effect_game.domain.forecast import Forecast, LifeLine
from effect_game.domain.journal import LAW
from effect_game.domain.language import mark, tr
from effect_game.domain.vocabulary import Step
from effect_game.play.references import compares
from effect_game.play.rules.limits import DEBRIEF_MONTHS
from effect_game.play.safety import known_unsafety
from effect_game.play.signal import signal_report
from effect_game.play.views_carried import carried_exhibits
from effect_game.play.views_corners import Corner, corners
from effect_game.play.views_debrief import unpriced_words
from effect_game.play.views_money import lives_at, years_words
from effect_game.play.views_rooms import and_words, capital, house_state
from effect_game.play.views_sensitivity import TITLE as SENSITIVITY_TITLE
from effect_game.play.views_support_plan import is_past
from effect_game.play.views_support_plan_money import (
    assumptions,
    goal_counts,
    party_ranges,
    pocket_words,
    sources,
)

NO_HELP = mark("Er ligt geen hulp in dit plan. Dan is er geen verschil met zonder dit plan.")


def money(run: Run) -> Iterator[Block]:
    """Amounts only after people predicted them, and never without their range."""
    shown = run.forecast
    if shown is None:
        yield Heading(tr("Wat het kost en oplevert"), 2)
        yield Paragraph(_not_yet(run))
    else:
        yield from _brings(run, shown)
        yield from _parties(run, shown)
        yield from _why(run, shown)
        yield from _rests_on(run, shown)
        yield from _hangs_on(run)
    yield from _not_known(run)
    yield from _signal(run)
    yield from _sources(run, shown)


def _not_yet(run: Run) -> str:
    if run.journal.header.law != LAW:
        return tr("Dit plan is met een andere versie gemaakt. Bedragen staan er daarom niet in.")
    if is_past(run.state, Step.PLAN):
        return tr(NO_HELP)
    return tr("De bedragen komen in dit plan nadat jullie ze zelf hebben voorspeld.")


def _months(forecast: Forecast) -> int:
    """The horizon of the sentences: that of the debrief, or the longest there is before it."""
    return max(
        (each.months for each in forecast.horizons if each.months <= DEBRIEF_MONTHS), default=forecast.months
    )


def _brings(run: Run, forecast: Forecast) -> Iterator[Block]:
    yield Heading(tr("Wat het plan kan brengen"), 2)
    goals = goal_counts(run.casus, run.state, forecast)
    if goals:
        yield Paragraph(tr("In hoeveel van de 20 mogelijke levens een doel lukt:"))
        yield Bullets(tuple(Lead(each.text, f"{each.words}.") for each in goals))


def _parties(run: Run, forecast: Forecast) -> Iterator[Block]:
    yield Heading(tr("Wat het kost en oplevert, per partij"), 2)
    if not compares(run.casus, run.state):
        yield Paragraph(tr(NO_HELP))
        return
    unpriced = unpriced_words(run.casus, run.state)
    if unpriced:
        yield Paragraph(unpriced, Look.LEAD)
    table = party_ranges(run.casus, forecast)
    columns = (Column(tr("Partij"), 5), *(Column(title, 4, numeric=True) for title in table.titles))
    rows = tuple(
        (
            Cell(row.name, note=tr("in geld te zien: {word}", word=row.cashable) if row.cashable else ""),
            *(Cell(amount.mean, note=amount.spread) for amount in row.amounts),
        )
        for row in table.rows
    )
    yield Paragraph(table.reading, Look.NOTE)
    yield Table("", columns, rows, small=True, total=True)
    yield Paragraph(_pays_back(run, forecast))


def _pays_back(run: Run, forecast: Forecast) -> str:
    """In how many lives it is earned back, and who adds for somebody else's gain."""
    months = _months(forecast)
    lives = lives_at(forecast, months, played=_played(run))
    return f"{lives.sentence} {pocket_words(run.casus, forecast, months)}".strip()


def _played(run: Run) -> LifeLine | None:
    return None if run.figures is None else run.figures.life


def _why(run: Run, forecast: Forecast) -> Iterator[Block]:
    """The three corners, never added up. A remark about safety stays off the paper."""
    yield Heading(tr("Waarom dit plan: de waardendriehoek"), 2)
    unsafe = any(not each.answered for each in known_unsafety(run.casus, run.state))
    yield Bullets(
        tuple(
            Lead(f"{corner.title}:", _corner_words(corner, unsafe=unsafe))
            for corner in corners(run.casus, run.state, forecast, _months(forecast), _played(run))
        )
    )


def _corner_words(corner: Corner, *, unsafe: bool) -> str:
    if unsafe and corner.remark.tone == "attention":
        return corner.sentence
    return f"{corner.sentence} {capital(corner.remark.words.rstrip('.'))}."


def _rests_on(run: Run, forecast: Forecast) -> Iterator[Block]:
    yield Heading(tr("Waar de bedragen op rusten"), 2)
    yield Bullets(tuple(assumptions(run.casus, run.state, forecast)))


def _hangs_on(run: Run) -> Iterator[Block]:
    """The assumptions that matter most, at both ends of their range."""
    yield Heading(tr(SENSITIVITY_TITLE), 2)
    view = run.sensitivity
    if view is None:
        yield Paragraph(run.why_no_sensitivity)
        return
    yield Paragraph(view.lead)
    columns = (
        Column(tr("Aanname"), 9),
        Column(tr("Nu"), 3, numeric=True),
        Column(tr("Laagste en hoogste"), 4, numeric=True),
        Column(tr("Verschil dan, na {years}", years=years_words(view.months)), 5, numeric=True),
    )
    rows = tuple(
        (
            Cell(each.name, note=each.unit),
            each.now,
            tr("{low} en {high}", low=each.low, high=each.high),
            tr("{low} en {high}", low=each.at_low, high=each.at_high),
        )
        for each in view.assumptions
    )
    if rows:
        yield Table("", columns, rows, small=True)
        yield Paragraph(" ".join(view.reading), Look.NOTE)
    turning = tuple(each.sentence for each in view.turning)
    yield Bullets((*turning, *(each.sentence for each in view.other_counting)))


def _not_known(run: Run) -> Iterator[Block]:
    yield Heading(tr("Wat we niet weten"), 2)
    dark = [room.name for room in house_state(run.casus, run.state).dark if not room.word]
    lines = [tr("Niet gevraagd: {rooms}.", rooms=and_words(dark))] if dark else []
    if run.figures is not None:
        found = carried_exhibits(run.casus, run.state, run.figures)
        lines += [words for each in found if each.key == "sure" for words in each.sentences]
    lines.append(tr("Niemand kan zeggen welk van de mogelijke levens het wordt."))
    yield Bullets(tuple(lines))


def _signal(run: Run) -> Iterator[Block]:
    yield Heading(tr("Beleidssignaal"), 2)
    if run.figures is None:
        yield Paragraph(tr("Welke regels in de weg zaten, staat hier na Terugblik."))
        return
    report = signal_report(run.casus, run.state, run.figures)
    if not report.signals:
        yield Paragraph(tr("Er zat geen regel of antwoord in de weg."))
        return
    yield Bullets(
        tuple(Lead(f"{each.title}, {each.often}.", f"{each.what} {each.solves}") for each in report.signals)
    )


def _sources(run: Run, forecast: Forecast | None) -> Iterator[Block]:
    months = DEBRIEF_MONTHS if forecast is None else _months(forecast)
    found = sources(run.casus, run.state, forecast, months)
    if not found:
        return
    yield Heading(tr("Bronnen"), 2)
    yield Paragraph("; ".join(f"{each.title} ({each.year})" for each in found) + ".", Look.NOTE)
