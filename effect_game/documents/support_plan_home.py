"""The two pages of the plan that the household reads: who, what they want, who does what and when, what was
agreed, when all look back and whom to call. In plain words, without any amount."""

from collections.abc import Iterator
from enum import Enum, auto

from effect_game.documents.opened import Run
from effect_game.documents.paper import (
    Block,
    Bullets,
    Cell,
    Column,
    Heading,
    Lead,
    Look,
    Paragraph,
    Table,
    WritingLines,
)
from effect_game.domain.language import tr
from effect_game.domain.vocabulary import Step, WorkerRole
from effect_game.play.state import plan_of
from effect_game.play.views_rooms import and_words, person_name, who_lives_here
from effect_game.play.views_support_plan import (
    around,
    asks_first,
    basics_told,
    gives_energy,
    goes_well,
    is_past,
    people,
    rooms_told,
)
from effect_game.play.views_support_plan_agreed import dates, moment_words, table_lines
from effect_game.play.views_support_plan_help import HelpLine, StopLine, help_lines, stop_lines
from effect_game.play.views_team import duo_of

_MOST_ENERGY = 3


class Told(Enum):
    """How much of each help stands on the pages of the household; the rest stands in the annex, so that a
    plan of many cards still is two pages and nothing is lost. From most to least."""

    WHOLE = auto()
    VOICES = auto()
    NAMES = auto()


def at_home(run: Run, told: Told) -> Iterator[Block]:
    """Everything of the first two pages."""
    yield from _people(run)
    yield from _wanted(run)
    yield from _help(run, told)
    yield from _agreed(run)
    yield from _looking_back(run)
    yield from _calling(run)


def _people(run: Run) -> Iterator[Block]:
    yield Heading(tr("Om wie het gaat"))
    rows = tuple((each.name, each.age, each.role) for each in people(run.casus))
    columns = (Column(tr("Naam"), 3), Column(tr("Leeftijd"), 2), Column(tr("Wie is dit"), 5))
    yield Table("", columns, rows)
    lines: list[str | Lead] = []
    near = around(run.casus, run.state)
    if near:
        lines.append(Lead(tr("Wie van buiten helpt:"), f"{near}."))
    rooms = rooms_told(run.casus, run.state)
    well = goes_well(rooms)
    lines.append(Lead(tr("Wat goed gaat:"), f"{and_words(list(well))}." if well else tr("niet bekend.")))
    energy = gives_energy(run.casus, run.state)[:_MOST_ENERGY]
    lines.append(Lead(tr("Wat belangrijk is:"), " ".join(energy) or tr("niet gevraagd.")))
    first = [room.name for room in asks_first(rooms)]
    lines.append(
        Lead(tr("Wat nu het moeilijkst is:"), f"{and_words(first)}." if first else tr("niet bekend."))
    )
    urgent = [each.text for each in basics_told(run.casus, run.state) if each.urgent]
    if urgent:
        lines.append(Lead(tr("Wat niet kan wachten:"), " ".join(urgent)))
    yield Bullets(tuple(lines))


def _wanted(run: Run) -> Iterator[Block]:
    yield Heading(tr("Wat {who} wil", who=who_lives_here(run.casus)))
    ahead = run.casus.household.in_a_year
    if ahead is not None:
        person = person_name(run.casus, ahead.person)
        yield Paragraph(tr("Over een jaar, {name}: “{words}”", name=person, words=ahead.text), Look.QUOTE)
    goals = {goal.id: goal for goal in run.casus.household.goals}
    if not run.state.goals:
        yield Paragraph(tr("Er zijn nog geen doelen gekozen. Kies er samen hooguit drie."), Look.NOTE)
        return
    for name in run.state.goals:
        goal = goals[name]
        person = person_name(run.casus, goal.person)
        yield Paragraph(tr("{name}: “{words}”", words=goal.text, name=person), Look.QUOTE)
    others = [tr("“{words}”", words=goal.text) for goal in goals.values() if goal.id not in run.state.goals]
    if others:
        yield Paragraph(tr("Ook genoemd: {goals}", goals=" ".join(others)), Look.NOTE)


def _help(run: Run, told: Told) -> Iterator[Block]:
    yield Heading(tr("Wat we gaan doen"))
    lines = help_lines(run.casus, run.state)
    stops = stop_lines(run.casus, run.state)
    if not lines and not stops:
        yield Paragraph(tr("Er ligt nog geen hulp in dit plan. Wat al liep, loopt door."), Look.NOTE)
        return
    if lines:
        columns = (
            Column(tr("Wat"), 10),
            Column(tr("Voor wie"), 3 if told is Told.WHOLE else 5),
            Column(tr("Wie doet het"), 4),
            Column(tr("Wanneer"), 5),
        )
        rows = tuple(_row(run, each, told) for each in lines)
        yield Table("", columns, rows, small=told is not Told.WHOLE)
    if stops:
        yield Heading(tr("Wat we stoppen"), 2)
        yield _stops(stops, told)
    if told is not Told.WHOLE:
        yield Paragraph(tr("Dit zijn veel dingen. Wat elk ding is, staat in de bijlage."), Look.NOTE)


def _stops(stops: tuple[StopLine, ...], told: Told) -> Block:
    if told is Told.NAMES:
        return Bullets(tuple(Lead(f"{each.title},", f"{each.when}.") for each in stops))
    return Bullets(tuple(Lead(f"{each.title}, {each.when}.", each.text) for each in stops))


def _row(run: Run, line: HelpLine, told: Told) -> tuple[str | Cell, ...]:
    unspoken = "" if line.discussed else tr("Dit is nog niet besproken.")
    about = line.text if told is Told.WHOLE else ""
    said = "" if told is Told.NAMES else voices_said(line, 1 if told is Told.VOICES else len(line.voices))
    return (
        Cell(line.title, quote=said, note=f"{about} {unspoken}".strip()),
        line.whom,
        line.doer,
        _when(run, line),
    )


def voices_said(line: HelpLine, most: int) -> str:
    """What those the help is for say of it, each by name."""
    return " ".join(tr("{name}: “{words}”", name=name, words=words) for name, words in line.voices[:most])


def _when(run: Run, line: HelpLine) -> str | Cell:
    if line.waits and is_past(run.state, Step.TABLE):
        return Cell(tr("begint niet"), note=tr("Er kwam geen ja: {party}.", party=line.waits))
    if line.waits:
        return Cell(line.when, note=tr("Als het ja is: {party}. Bij nee begint dit niet.", party=line.waits))
    return Cell(line.when, note=f"{line.so_far}.") if line.so_far else line.when


def _agreed(run: Run) -> Iterator[Block]:
    yield Heading(tr("Wat met anderen is afgesproken"))
    talks = table_lines(run.casus, run.state)
    lines: list[str | Lead] = [
        Lead(f"{each.name}:", f"{'; '.join(each.agreed)}.") for each in talks if each.agreed
    ]
    if lines:
        yield Bullets(tuple(lines))
    elif is_past(run.state, Step.TABLE):
        yield Paragraph(tr("Er is geen afspraak met een andere partij."))
    else:
        yield Paragraph(tr("Met andere partijen is nog niets afgesproken."))


def _looking_back(run: Run) -> Iterator[Block]:
    yield Heading(tr("Wanneer we terugkijken"))
    yield Paragraph(moment_words(run.casus, run.state))
    found = dates(run.casus, run.state)
    if found:
        yield Bullets(found)
    if run.state.goals:
        yield Paragraph(tr("Is een doel dan niet gehaald? Dan kiezen we samen wat er anders gaat."))
    yield Paragraph(tr("Loopt iets anders? Wacht niet op deze datum. Bel, dan passen we het plan samen aan."))


def _calling(run: Run) -> Iterator[Block]:
    yield Heading(tr("Wie je kunt bellen"))
    duo = duo_of(run.casus, run.state)
    yield Bullets(tuple(Lead(f"{each.name},", f"{each.role}.") for each in duo))
    names = and_words([each.name for each in duo])
    if plan_of(run.state).role_in(max(1, run.state.month)) is WorkerRole.DIRECTOR:
        yield Paragraph(tr("{names} houden alle hulp bij elkaar. Zij zijn de regisseur.", names=names))
    else:
        yield Paragraph(
            tr("Er is geen aparte regisseur. {names} zijn het eerste aanspreekpunt.", names=names)
        )
    yield WritingLines(tr("Telefoon, en wanneer je kunt bellen"))
