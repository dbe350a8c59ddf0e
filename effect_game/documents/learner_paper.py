"""A leerdossier as something to read or print: for its owner, without a mark and without a name."""

from collections.abc import Iterator

from effect_game.documents.paper import (
    Block,
    Box,
    Bullets,
    Column,
    Heading,
    Look,
    Paper,
    Paragraph,
    Table,
)
from effect_game.domain.dates import day_words
from effect_game.domain.language import in_use, tr
from effect_game.play.views_learner import HEADER, Portfolio, goal_words, summary_words

_SHARES = (4, 4, 3, 2, 3, 3)


def learner_paper(shown: Portfolio, utc: str) -> Paper:
    """The whole dossier. utc: the moment of its newest entry, so that the same dossier is the same paper."""
    return Paper(
        title=tr("Mijn leerdossier"),
        subtitle=summary_words(shown),
        language=in_use().code,
        utc=utc,
        footer=tr("Leerdossier uit €ffect. Van jou alleen: jij bepaalt wie dit leest."),
        blocks=tuple(_blocks(shown)),
    )


def _blocks(shown: Portfolio) -> Iterator[Block]:
    if shown.is_empty:
        yield Paragraph(tr("Er staat nog niets in dit dossier."), Look.LEAD)
    yield from _predicting(shown)
    yield from _runs(shown)
    yield from _own(shown)
    yield from _assignments(shown)
    lines = [
        tr("Dit gaat over schatten en kiezen in een oefening. Het is geen cijfer en geen oordeel."),
        tr("Zet er geen namen of gegevens van echte mensen bij."),
    ]
    if shown.strange:
        lines.append(tr("In het bestand staat ook iets wat deze versie niet kent. Dat blijft staan."))
    yield Box(tr("Goed om te weten"), tuple(lines))


def _predicting(shown: Portfolio) -> Iterator[Block]:
    if not shown.moments:
        return
    yield Heading(tr("Voorspellen"))
    for words in (*shown.calibration, shown.summary):
        if words:
            yield Paragraph(words)
    columns = tuple(Column(tr(words), share) for words, share in zip(HEADER, _SHARES, strict=True))
    caption = tr("Elke ronde en elke casus, de oudste eerst")
    yield Table(caption, columns, tuple(moment.cells for moment in shown.moments))


def _runs(shown: Portfolio) -> Iterator[Block]:
    if not shown.runs:
        return
    yield Heading(tr("Casussen"))
    for run in shown.runs:
        yield Heading(tr("{title}, {day}", title=run.title, day=run.day), 2)
        yield Bullets(tuple(goal_words(*goal) for goal in run.goals) or (tr("Geen doel bewaard."),))


def _own(shown: Portfolio) -> Iterator[Block]:
    if not shown.own:
        return
    yield Heading(tr("Wat ik schreef"))
    for line in shown.own:
        yield Heading(tr("{kind} ({about})", kind=line.kind, about=line.about), 2)
        for words in line.text.splitlines():
            yield Paragraph(words, Look.QUOTE)


def _assignments(shown: Portfolio) -> Iterator[Block]:
    if shown.start is None:
        return
    yield Heading(shown.course)
    yield Paragraph(tr("Geteld vanaf {day}.", day=day_words(shown.start)))
    columns = (Column(tr("Opdracht"), 3), Column(tr("Wat je doet"), 6), Column(tr("Wanneer"), 3))
    rows = tuple((line.title, line.what, line.state) for line in shown.assignments)
    yield Table(tr("Opdrachten voor een half jaar"), columns, rows)
