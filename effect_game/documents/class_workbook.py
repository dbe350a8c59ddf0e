"""The class as a workbook: every estimate and every plan as a row, without a name, to count on with.

Rows are in the order of what stands in them: no place in a list is a place in a ranking, or tells whose it
is.
"""

from collections.abc import Iterator, Sequence

from effect_game.classroom.exhibits import CHOICES, EUROS
from effect_game.classroom.groups import GroupRun
from effect_game.classroom.played import PlayedClass
from effect_game.classroom.views_projector_class import estimates, predictions_asked
from effect_game.classroom.views_projector_plans import dimensions, figure_of
from effect_game.documents.sheets import Cell, Column, Grid, Look, Sheet, text
from effect_game.documents.workbook import book_bytes
from effect_game.domain.language import tr


def class_workbook(played: PlayedClass) -> bytes:
    """The file; the same class gives the same bytes."""
    return book_bytes(tuple(_sheets(played)), tr("Werkblad van de klas"), played.title, played.utc)


def _sheets(played: PlayedClass) -> Iterator[Sheet]:
    notes = (tr("Elke regel is van één groep. Welke, staat nergens."),)
    yield Sheet(tr("Schattingen"), tr("Wat wij schatten"), notes, (_ranges(played),))
    yield Sheet(tr("Antwoorden"), tr("Wat wij antwoordden"), notes, (_answers(played),))
    yield Sheet(tr("Plannen"), tr("Plannen naast elkaar"), notes, (_plans(played),))
    yield Sheet(tr("Kaarten"), tr("Welke kaarten in hoeveel plannen"), (), (_cards(played),))


def _ranges(played: PlayedClass) -> Grid:
    columns = (
        Column(tr("Casus"), 24), Column(tr("Vraag"), 44), Column(tr("Telt in"), 16),
        Column(tr("Laag"), 12), Column(tr("Hoog"), 12), Column(tr("Zo kwam het"), 14),
    )  # fmt: skip
    rows = [row for runs in played.by_household() for row in _range_rows(runs)]
    return Grid("schattingen", columns, tuple(rows))


def _range_rows(runs: Sequence[GroupRun]) -> Iterator[tuple[Cell, ...]]:
    for asked in predictions_asked(runs):
        shown = estimates(runs, asked.key, revealed=True)
        if shown.unit == CHOICES:
            continue
        euros = shown.unit == EUROS
        unit = tr("euro") if euros else tr("levens van de 20")
        look = Look.EURO if euros else Look.WHOLE
        for each in shown.ranges:
            yield (
                text(runs[0].casus.household.title), text(asked.label), text(unit),
                Cell(each.low, look), Cell(each.high, look), Cell(each.outcome, look),
            )  # fmt: skip


def _answers(played: PlayedClass) -> Grid:
    columns = (
        Column(tr("Casus"), 24), Column(tr("Vraag"), 44), Column(tr("Antwoord"), 30),
        Column(tr("Gezegd door"), 14), Column(tr("Zo kwam het bij"), 16),
    )  # fmt: skip
    rows = [row for runs in played.by_household() for row in _answer_rows(runs)]
    return Grid("antwoorden", columns, tuple(rows))


def _answer_rows(runs: Sequence[GroupRun]) -> Iterator[tuple[Cell, ...]]:
    for asked in predictions_asked(runs):
        for each in estimates(runs, asked.key, revealed=True).answers:
            counts = Cell(each.count, Look.WHOLE), Cell(each.came, Look.WHOLE)
            yield (text(runs[0].casus.household.title), text(asked.label), text(each.label), *counts)


def _plans(played: PlayedClass) -> Grid:
    axes = dimensions()
    columns = (
        Column(tr("Casus"), 24), *(Column(axis.label, 18) for axis in axes), Column(tr("Kant-en-klaar"), 16),
    )  # fmt: skip
    rows = []
    for runs in played.by_household():
        figures = sorted(
            ((tuple(figure_of(run, axis.key) for axis in axes), bool(run.state.ready_plan)) for run in runs),
            # By the number of cards and the load: what was chosen, not what came of it.
            key=lambda row: [value if value is not None else -1.0 for value in reversed(row[0][:4])],
        )
        for row, ready in figures:
            cells = [
                Cell(value, Look.EURO if axis.unit == EUROS else Look.NUMBER)
                for axis, value in zip(axes, row, strict=True)
            ]
            label = text(tr("ja") if ready else tr("nee"))
            rows.append((text(runs[0].casus.household.title), *cells, label))
    return Grid("plannen", columns, tuple(rows))


def _cards(played: PlayedClass) -> Grid:
    columns = (Column(tr("Casus"), 24), Column(tr("Kaart"), 40), Column(tr("In plannen"), 12))
    rows = []
    for runs in played.by_household():
        # What the class chose itself: a ready-made plan is nobody's choice.
        laid = [card.card for run in runs if not run.state.ready_plan for card in run.state.cards]
        for card in runs[0].casus.household.cards:
            if card.id in laid:
                count = Cell(laid.count(card.id), Look.WHOLE)
                rows.append((text(runs[0].casus.household.title), text(card.title), count))
    return Grid("kaarten", columns, tuple(rows))
