"""Papers for the people in a class: the observers' task sheet and the card that goes round in a group."""

from effect_game.documents.paper import Box, Bullets, Cell, Column, Heading, Paper, Table, WritingLines
from effect_game.domain.follow_up import said
from effect_game.domain.language import in_use, tr
from effect_game.domain.lesson import ObserverSheet, RotationCard
from effect_game.play.step_names import STEP_NAMES

_ROOM = "\n".join("\u00a0" * 5)
"""Empty lines in a cell, to write in by hand."""
_SEATS = "ABCDEFGH"


def observer_paper(sheet: ObserverSheet) -> Paper:
    """One page to write on."""
    rows = tuple((said(each.when), said(each.look), Cell(_ROOM)) for each in sheet.watching)
    columns = (
        Column(tr("Wanneer"), 4),
        Column(tr("Waar let u op"), 7),
        Column(tr("Wat ik zag en hoorde"), 9),
    )
    return Paper(
        title=said(sheet.title),
        subtitle=tr("Eén groep, één waarnemer"),
        language=in_use().code,
        utc="",
        footer=tr("€ffect. Dit blad blijft bij de groep; zet er geen namen op."),
        blocks=(
            Bullets(tuple(said(line) for line in sheet.task)),
            Table("", columns, rows),
            Heading(tr("Na afloop, in twee minuten")),
            *(WritingLines(said(line), 2) for line in sheet.afterwards),
        ),
    )


def rotation_paper(card: RotationCard) -> Paper:
    """One page to lay beside the laptop: what each chair does, and who sits where at each step."""
    count = len(card.chairs)
    seats = _SEATS[:count]
    told = tuple((said(each.title), said(each.does), Cell("", quote=said(each.says))) for each in card.chairs)
    steps = tuple(
        (tr(name), *(said(card.chairs[(at + seat) % count].title) for seat in range(count)))
        for at, name in enumerate(STEP_NAMES)
    )
    return Paper(
        title=said(card.title),
        subtitle=tr("Voor aan één laptop, met zijn tweeën tot vieren"),
        language=in_use().code,
        utc="",
        footer=tr("€ffect. De kaart helpt en is niet verplicht."),
        blocks=(
            Heading(tr("De stoelen")),
            Table("", (Column(tr("Stoel"), 4), Column(tr("Doet"), 7), Column(tr("Zegt"), 7)), told),
            Heading(tr("Wie zit waar")),
            Table(
                tr("Kies samen wie {seats} is", seats=", ".join(seats)),
                (Column(tr("Stap"), 3), *(Column(seat, 4) for seat in seats)),
                steps,
            ),
            Box(tr("Zo gaat de kaart rond"), tuple(said(line) for line in card.rule)),
        ),
    )
