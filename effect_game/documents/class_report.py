"""What a class did together, after the lesson: estimates, what was learned, plans beside each other.

No group is named and nothing is put in an order of result: a table of plans is in the order of its cards and
groups are counted. What the projector showed and what stands here come from the same builders.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from effect_game.classroom.exhibits import CHOICES, EUROS, LIVES, Axis, Estimates
from effect_game.classroom.groups import GroupRun
from effect_game.classroom.played import PlayedClass
from effect_game.classroom.views_projector_class import estimates, predictions_asked
from effect_game.classroom.views_projector_debrief import debrief
from effect_game.classroom.views_projector_plans import dimensions, figure_of
from effect_game.documents.paper import Block, Bullets, Column, Heading, Look, Paper, Paragraph, Table
from effect_game.domain.language import in_use, tr
from effect_game.domain.problems import UserError
from effect_game.play.digits import format_eur, format_number, format_range_eur
from effect_game.play.rules.limits import DEBRIEF_PARTS

MOST_CARDS = 12
"""In the table of what was chosen; the rest is counted below it."""


def class_report(played: PlayedClass) -> Paper:
    """The report of a class. Raises UserError 'documents.class_empty' when no group played a casus."""
    if not played.runs:
        words = tr(
            "Er is nog geen casus gespeeld in deze les. Speel eerst, of neem bestanden van groepen in."
        )
        raise UserError("documents.class_empty", words)
    return Paper(
        title=tr("Klasverslag"),
        subtitle=played.title,
        language=in_use().code,
        utc=played.utc,
        footer=tr("Uit een les met €ffect. Geen groep staat hier met naam, en er is geen rangorde."),
        blocks=(*_lead(played), *_households(played), *_reading()),
    )


def _lead(played: PlayedClass) -> Iterator[Block]:
    groups = len({run.group for run in played.runs})
    finished = sum(run.state.figures is not None for run in played.runs)
    words = tr("{groups} groepen speelden samen {runs} keer een casus.", groups=groups, runs=len(played.runs))
    if groups == 1:
        words = tr("1 groep speelde {runs} keer een casus.", runs=len(played.runs))
    yield Paragraph(words, Look.LEAD)
    yield Paragraph(tr("{count} van de {all} kwamen tot de terugblik.", count=finished, all=len(played.runs)))
    ready = sum(bool(run.state.ready_plan) for run in played.runs)
    if ready:
        words = tr(
            "{count} keer begon een groep later, met een kant-en-klaar plan. Dat staat hier niet bij de "
            "plannen van de klas.",
            count=ready,
        )
        yield Paragraph(words)


def _households(played: PlayedClass) -> Iterator[Block]:
    for runs in played.by_household():
        yield Heading(runs[0].casus.household.title)
        yield from _estimated(runs)
        yield from _learned(runs)
        yield from _beside([run for run in runs if not run.state.ready_plan])


def _estimated(runs: Sequence[GroupRun]) -> Iterator[Block]:
    """One row per question; every single estimate is in the workbook."""
    shown = [estimates(runs, asked.key, revealed=True) for asked in predictions_asked(runs)]
    if not shown:
        return
    yield Heading(tr("Wat wij schatten"), 2)
    columns = (
        Column(tr("Vraag"), 5),
        Column(tr("Van laag tot hoog"), 4),
        Column(tr("Zo kwam het"), 4),
        Column(tr("Raak"), 2),
    )
    caption = tr("Alle schattingen van de klas bij elkaar, en wat ervan kwam.")
    labels = [asked.label for asked in predictions_asked(runs)]
    rows = [_row(label, each) for label, each in zip(labels, shown, strict=True)]
    yield Table(caption, columns, tuple(rows), small=True)


def _row(label: str, shown: Estimates) -> tuple[str, str, str, str]:
    if shown.unit == CHOICES:
        said = [f"{each.label} ({each.count})" for each in shown.answers if each.count]
        came = [f"{each.label} ({each.came})" for each in shown.answers if each.came]
        return label, ", ".join(said), ", ".join(came) or tr("niet vastgelegd"), ""
    given = _span(shown.unit, [value for each in shown.ranges for value in (each.low, each.high)])
    known = [(each, each.outcome) for each in shown.ranges if each.outcome is not None]
    if not known:
        return label, given, tr("niet vastgelegd"), ""
    hits = sum(each.low <= outcome <= each.high for each, outcome in known)
    outcomes = _span(shown.unit, [outcome for _, outcome in known])
    return label, given, outcomes, tr("{count} van de {all}", count=hits, all=len(known))


def _span(unit: str, values: Sequence[float]) -> str:
    """The lowest and the highest of these, or the one they all are."""
    low, high = min(values), max(values)
    if unit == EUROS:
        return format_eur(low, signed=low < 0) if low == high else format_range_eur(low, high)
    words = format_number(low, 0) if low == high else f"{format_number(low, 0)}–{format_number(high, 0)}"
    return tr("{count} van de 20 levens", count=words) if unit == LIVES else words


def _learned(runs: Sequence[GroupRun]) -> Iterator[Block]:
    parts = [debrief(runs, step) for step in range(DEBRIEF_PARTS)]
    told = [part for part in parts if part.told]
    if not told:
        return
    yield Heading(tr("Wat wij leerden"), 2)
    for part in told:
        yield Heading(part.head.title, 3)
        yield Bullets(
            tuple(
                tr("{text} ({count} van de {of} groepen)", text=each.text, count=each.count, of=each.of)
                for each in part.told
            )
        )


def _beside(runs: Sequence[GroupRun]) -> Iterator[Block]:
    yield Heading(tr("Plannen naast elkaar"), 2)
    titles = {card.id: card.title for run in runs for card in run.casus.household.cards}
    titles |= {card.id: card.title for run in runs for card in run.state.blank}
    laid = Counter(card.card for run in runs for card in run.state.cards)
    order = [card for card in titles if laid[card]]
    if not order:
        yield Paragraph(tr("Er ligt nog geen plan."))
        return
    yield Table(
        tr("Welke kaarten in hoeveel plannen liggen."),
        (Column(tr("Kaart"), 8), Column(tr("In plannen"), 3, numeric=True)),
        tuple((titles[card], str(laid[card])) for card in order[:MOST_CARDS]),
        small=True,
    )
    if len(order) > MOST_CARDS:
        yield Paragraph(tr("En nog {count} andere kaarten.", count=len(order) - MOST_CARDS), Look.NOTE)
    rows = tuple(_spread(runs, axis) for axis in dimensions())
    yield Table(
        tr("Hoe ver de plannen uit elkaar liggen."),
        (Column(tr("Waarin"), 6), Column(tr("Van de plannen"), 6), Column(tr("Bekend van"), 3)),
        tuple(row for row in rows if row is not None),
        small=True,
    )


def _spread(runs: Sequence[GroupRun], axis: Axis) -> tuple[str, str, str] | None:
    values = [value for value in (figure_of(run, axis.key) for run in runs) if value is not None]
    if not values:
        return None
    words = _span(axis.unit, values)
    return axis.label, words, tr("{count} van de {all}", count=len(values), all=len(runs))


def _reading() -> Iterator[Block]:
    yield Heading(tr("Zo lees je dit"))
    yield Bullets(
        (
            tr("Elke groep speelde haar eigen leven: het geluk verschilt, ook bij hetzelfde plan."),
            tr("Raak: de uitkomst valt in het bereik. Wie 8 van de 10 keer raak is, schat goed."),
            tr("Bedragen zijn het gemiddelde over veel mogelijke levens, en geen rapportcijfer."),
            tr("Wie meer wil weten, leest het beleidssignaal en het werkblad van de klas."),
        )
    )
