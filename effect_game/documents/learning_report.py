"""Leerverslag and bewijs van deelname: what somebody did, for how long, what was practised, in whose words.

What is typed for it (a name, an accreditation, who guides) is only in the document and is kept nowhere.
"""

from collections.abc import Iterator, Sequence

from effect_game.documents.opened import Run
from effect_game.documents.paper import (
    Block,
    Box,
    Column,
    Heading,
    Look,
    Paper,
    Paragraph,
    Table,
    WritingLines,
)
from effect_game.documents.several import each_once
from effect_game.documents.wishes import MOST_TYPED, Wishes
from effect_game.domain.language import in_use, tr
from effect_game.domain.problems import UserError
from effect_game.play.active_time import BREAK_MINUTES, ActiveTime
from effect_game.play.views_learning import LearningView, learning_view

MOST_TITLES = 4


def learning_report(runs: Sequence[Run]) -> Paper:
    """Of one run or more, told oldest first, with what was typed for it (`Run.wishes`).

    Raises UserError 'documents.long' for a field that is too long.
    """
    told = each_once(runs)
    view = learning_view([(run.casus, run.journal, run.state) for run in told])
    typed = _Typed(told[0].wishes)
    return Paper(
        title=tr("Leerverslag en bewijs van deelname"),
        subtitle=_about(view),
        language=in_use().code,
        utc=told[-1].utc,
        footer=tr("Gemaakt met €ffect, een oefening met een huishouden op papier."),
        blocks=(
            *_facts(view, typed),
            *_goals(view),
            *_words(view),
            *_register(),
            *_signatures(typed),
        ),
    )


def _about(view: LearningView) -> str:
    """The casussen by name, or how many when the line would be full."""
    titles = list(dict.fromkeys(run.title for run in view.runs))
    return " · ".join(titles) if len(titles) <= MOST_TITLES else tr("{count} huishoudens", count=len(titles))


class _Typed:
    """Fields on one line each; whoever typed too much is told so."""

    def __init__(self, wishes: Wishes) -> None:
        self.name = _one_line(wishes.name, tr("De naam"))
        self.accreditation = _one_line(wishes.accreditation, tr("Het accreditatie-ID"))
        self.trainer = _one_line(wishes.trainer, tr("De naam van wie begeleidt"))


def _one_line(text: str, field: str) -> str:
    words = " ".join(text.split())
    if len(words) > MOST_TYPED:
        message = tr("{field} is te lang. Houd het bij {count} tekens.", field=field, count=MOST_TYPED)
        raise UserError("documents.long", message)
    return words


def _facts(view: LearningView, typed: _Typed) -> Iterator[Block]:
    missing = tr("niet opgegeven")
    yield Table(
        tr("Bewijs van deelname"),
        (Column(tr("Wat"), 2), Column(tr("Gegevens"), 5)),
        (
            (tr("Naam"), typed.name or missing),
            (tr("Netto tijd"), _minutes(view.time)),
            (tr("Begeleid door"), typed.trainer or missing),
            (tr("Accreditatie-ID"), typed.accreditation or missing),
        ),
    )
    yield Table(
        tr("Wat is er gespeeld"),
        (
            Column(tr("Casus"), 11),
            Column(tr("Zwaarte"), 5),
            Column(tr("Dag"), 8),
            Column(tr("Hoe ver"), 6),
            Column(tr("Leefgebieden"), 18),
        ),
        tuple((run.title, run.weight, run.days or missing, run.reached, run.domains) for run in view.runs),
        small=_many(view),
    )
    yield Paragraph(_time_told(view.time), Look.NOTE)


def _many(view: LearningView) -> bool:
    """A year of casussen still is two pages, before what somebody wrote."""
    return len(view.runs) > MOST_TITLES


def _minutes(time: ActiveTime) -> str:
    """'1 uur en 35 minuten (95 minuten)'."""
    if not time.sittings:
        return tr("niet te meten")
    minutes = tr("1 minuut") if time.minutes == 1 else tr("{count} minuten", count=time.minutes)
    hours, rest = divmod(time.minutes, 60)
    if not hours:
        return minutes
    return tr("{hours} uur en {rest} minuten ({minutes})", hours=hours, rest=rest, minutes=minutes)


def _time_told(time: ActiveTime) -> str:
    if not time.sittings:
        return tr("De momenten in dit bestand zeggen niet hoe lang er is gespeeld.")
    words = tr(
        "Netto tijd is de tijd tussen keuzes en bladzijden in het spel. Gebeurde er langer dan {limit} "
        "minuten niets, dan was het pauze (spelaanname).",
        limit=BREAK_MINUTES,
    )
    count = len(time.sittings)
    sittings = (
        tr("Er is in één keer gespeeld.")
        if count == 1
        else tr("Er is in {count} keer gespeeld.", count=count)
    )
    outside = tr("Praten zonder het spel telt hier niet mee. Dat kan wie begeleidt erbij schrijven.")
    return f"{words} {sittings} {outside}"


def _goals(view: LearningView) -> Iterator[Block]:
    yield Heading(tr("Waaraan is gewerkt"))
    practised = [goal for goal in view.goals if goal.practised]
    later = [goal.text for goal in view.goals if not goal.practised]
    if not view.goals:
        yield Paragraph(tr("In deze casus staan geen leerdoelen. De leefgebieden staan hierboven."))
    elif not practised:
        yield Paragraph(tr("Nog geen stap is afgerond. De leerdoelen volgen bij verder spelen."))
    else:
        yield Table(
            tr("Leerdoelen en competenties"),
            (Column(tr("Leerdoel"), 5), Column(tr("Competentie"), 6)),
            tuple((goal.text, "; ".join(goal.competences)) for goal in practised),
            small=_many(view),
        )
    if practised and later:
        yield Paragraph(tr("Nog niet geoefend: {goals}", goals=" ".join(later)))
    if view.sources:
        yield Paragraph(tr("Competenties uit: {sources}.", sources="; ".join(view.sources)), Look.NOTE)


def _words(view: LearningView) -> Iterator[Block]:
    yield Heading(tr("Eigen reflectie"))
    if not view.own_words:
        # In one block: 'here' is beside the lines, not on the page before.
        yield WritingLines(
            tr("Er is in de terugblik niets opgeschreven. Schrijf hier zelf wat je meeneemt."), 4
        )
    for words in view.own_words:
        yield Heading(words.title, 2)
        yield Paragraph(words.text, Look.QUOTE)


def _register() -> Iterator[Block]:
    yield Box(
        tr("Het register beslist over punten"),
        (
            tr("Dit verslag laat zien wat je deed. Het geeft geen punten en belooft er geen."),
            tr("Je eigen register bepaalt of dit telt, voor hoeveel, en of het scholing of reflectie is."),
        ),
    )


def _signatures(typed: _Typed) -> Iterator[Block]:
    yield Heading(tr("Ondertekening"))
    yield WritingLines(tr("Datum en handtekening deelnemer: {name}", name=typed.name))
    yield WritingLines(tr("Datum en handtekening begeleider: {name}", name=typed.trainer))
