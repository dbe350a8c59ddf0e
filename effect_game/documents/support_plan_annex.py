"""The annex of the plan: how it goes, the help with what it costs and hangs on, agreements and consents."""

from collections.abc import Iterator

from effect_game.documents.opened import Run
from effect_game.documents.paper import (
    Block,
    Bullets,
    Cell,
    Column,
    Heading,
    Lead,
    Look,
    NewPage,
    Paragraph,
    Picture,
    Table,
)
from effect_game.documents.support_plan_home import Told, voices_said
from effect_game.documents.support_plan_money import money
from effect_game.domain.language import tr
from effect_game.domain.vocabulary import Step
from effect_game.play.views_rooms import capital
from effect_game.play.views_support_plan import (
    RoomTold,
    basics_told,
    is_past,
    rooms_told,
    without_leave,
)
from effect_game.play.views_support_plan_agreed import consent_lines, table_lines
from effect_game.play.views_support_plan_help import HelpLine, help_lines, running_lines, stop_lines


def annex(run: Run, told: Told) -> Iterator[Block]:
    """From the third page on, for who works with the household; with what the first two had no room for."""
    yield NewPage()
    yield Heading(tr("Bijlage"))
    yield Paragraph(tr("Voor wie met dit plan werkt. Het huishouden mag alles lezen."), Look.NOTE)
    yield from _rooms(run)
    yield from _basics(run)
    yield from _running(run)
    yield from _help(run, told)
    yield from _table(run)
    yield from _consents(run)
    yield from money(run)


def _rooms(run: Run) -> Iterator[Block]:
    yield Heading(tr("Hoe het gaat, per leefgebied"), 2)
    lived = bool(run.state.life)
    now = (Column(tr("Na maand {month}", month=run.state.month), 3),) if lived else ()
    columns = (
        Column(tr("Leefgebied"), 3),
        Column(tr("Bij de start"), 3),
        *now,
        Column(tr("Wat we hoorden"), 9),
    )
    rows = tuple(_room(each, lived=lived) for each in rooms_told(run.casus, run.state))
    yield Table("", columns, rows, small=True)
    count, names = without_leave(run.casus, run.state)
    if count:
        words = (
            tr("1 ding staat hier niet. Daarvoor is nog een ja nodig: {names}.", names=names)
            if count == 1
            else tr(
                "{count} dingen staan hier niet. Daarvoor is nog een ja nodig: {names}.",
                count=count,
                names=names,
            )
        )
        yield Paragraph(words, Look.NOTE)


def _room(room: RoomTold, *, lived: bool) -> tuple[str | Cell, ...]:
    heard = "\n".join(tr("{words} ({source})", words=words, source=source) for words, source in room.heard)
    now = (room.now,) if lived else ()
    return room.name, room.start, *now, heard or tr("niets")


def _basics(run: Run) -> Iterator[Block]:
    yield Heading(tr("Basiszorg en veiligheid"), 2)
    told = basics_told(run.casus, run.state)
    if told:
        yield Bullets(tuple(Lead(f"{each.name}:", f"{each.word}. {each.text}".strip()) for each in told))
    yield Paragraph(
        tr(
            "Wat het team over veiligheid hoort, staat nooit op dit papier. Het kan thuis op tafel liggen. "
            "Het team bewaart dat apart en volgt de Meldcode."
        ),
        Look.NOTE,
    )


def _running(run: Run) -> Iterator[Block]:
    lines = running_lines(run.casus, run.state)
    yield Heading(tr("Hulp die er al was"), 2)
    if not lines:
        yield Paragraph(tr("Er liep geen hulp bij de start."))
        return
    columns = (
        Column(tr("Wat"), 6),
        Column(tr("Wie doet het"), 4),
        Column(tr("Kosten per jaar, en wie betaalt"), 6),
        Column(tr("In dit plan"), 4),
    )
    rows = tuple(
        (each.title, each.doer, Cell(each.per_year, note=each.payer), Cell(each.then, note=each.lasts))
        for each in lines
    )
    yield Table("", columns, rows, small=True)


def _help(run: Run, told: Told) -> Iterator[Block]:
    timeline = run.drawing("timeline")
    if timeline is not None and run.state.has_plan:
        yield Picture(timeline, timeline.title, floats=True)
    lines = help_lines(run.casus, run.state)
    stops = stop_lines(run.casus, run.state)
    if stops and told is Told.NAMES:
        yield Heading(tr("Wat we stoppen"), 2)
        yield Bullets(tuple(Lead(f"{each.title}:", each.text) for each in stops))
    if not lines:
        return
    yield Heading(tr("De hulp in dit plan"), 2)
    columns = (
        Column(tr("Wat"), 5),
        Column(tr("Prijs, en wie betaalt"), 5),
        Column(tr("Hangt af van"), 6),
        Column(tr("Wat niemand zeker weet"), 5),
    )
    yield Table("", columns, tuple(_help_row(each, told) for each in lines), small=True)
    yield Paragraph(
        tr("Bewijs A is hard, D is een eigen schatting. Een prijs staat met zijn bereik."), Look.NOTE
    )


def _help_row(line: HelpLine, told: Told) -> tuple[str | Cell, ...]:
    kind = f"{line.kind}, {line.evidence}"
    about = kind if told is Told.WHOLE else f"{line.text}\n{kind}"
    said = "" if told is Told.WHOLE else voices_said(line, len(line.voices))
    return (
        Cell(line.title, note=about, quote=said),
        Cell(line.price, note=line.payer),
        " ".join(_sentence(each) for each in line.needs) or tr("niets"),
        line.unknown,
    )


def _table(run: Run) -> Iterator[Block]:
    yield Heading(tr("Aan tafel"), 2)
    talks = table_lines(run.casus, run.state)
    if talks:
        lines: list[str | Lead] = []
        for each in talks:
            told = "; ".join(each.agreed) or each.word
            about = tr("{party}, {person}:", party=each.name, person=each.person)
            lines.append(Lead(about, " ".join(part for part in (_sentence(told), each.reason) if part)))
        yield Bullets(tuple(lines))
    elif is_past(run.state, Step.TABLE):
        yield Paragraph(tr("Er is met niemand anders gepraat."))
    else:
        yield Paragraph(tr("De gesprekken met andere partijen komen nog."))


def _consents(run: Run) -> Iterator[Block]:
    yield Heading(tr("Toestemming"), 2)
    lines = consent_lines(run.casus, run.state)
    if lines:
        yield Bullets(tuple(Lead(f"{each.who}:", f"{each.text} {_sentence(each.answer)}") for each in lines))
    yield Paragraph(tr("Wat hier niet staat, is niet gevraagd. Vraag het voor je een ander belt."), Look.NOTE)


def _sentence(words: str) -> str:
    """Words as a sentence of their own."""
    return capital(words).rstrip(".") + "." if words else ""
