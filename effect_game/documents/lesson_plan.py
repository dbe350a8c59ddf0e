"""A lesson plan or a programme on paper: what a trainer holds while standing in front of a class."""

from collections.abc import Iterator

from effect_game.classroom.lesson_clock import surplus, surplus_words
from effect_game.classroom.phase_words import opens_words, shows_words
from effect_game.documents.paper import Block, Box, Bullets, Cell, Column, Heading, Lead, Paper, Table
from effect_game.domain.follow_up import FollowUps, said
from effect_game.domain.language import in_use, tr
from effect_game.domain.lesson import Block as BlockOfDays
from effect_game.domain.lesson import ClassPapers, HalfDay, LessonPlan, Phase, Programme
from effect_game.play.step_names import WEIGHT_NAMES

Titles = dict[str, str]
"""Name of a household's folder -> its title."""
FEW_PHASES = 6
"""So few fit on one page in letters that are not small."""
ONE_PAGE = 60
"""Minutes: a lesson up to here is one page."""


def lesson_paper(plan: LessonPlan, papers: ClassPapers, follow_ups: FollowUps, titles: Titles) -> Paper:
    """One lesson, as a table of its phases with the checklist below."""
    return Paper(
        title=said(plan.title),
        subtitle=tr("Lesplan van {count} minuten", count=plan.minutes),
        language=in_use().code,
        utc="",
        footer=_footer(),
        blocks=(*_before(plan, follow_ups, titles), _phases(plan), *_beside(plan, papers)),
    )


def _footer() -> str:
    return tr("€ffect, voor wie begeleidt. De minuten zijn een spelaanname: verander ze gerust.")


def _before(plan: LessonPlan, follow_ups: FollowUps, titles: Titles) -> Iterator[Block]:
    about = () if plan.about is None else (Lead(tr("Waar het om gaat:"), said(plan.about)),)
    told = [
        *about,
        Lead(tr("Voor wie:"), said(plan.for_whom)),
        Lead(tr("Doelen:"), " ".join(said(goal) for goal in plan.goals)),
        Lead(tr("Klaarleggen:"), _listed([said(each) for each in plan.material])),
    ]
    if plan.households:
        weights = tr(", of ").join(tr(WEIGHT_NAMES[mode]) for mode in plan.modes)
        names = tr("alle huishoudens") if len(plan.households) == len(titles) else _named(plan, titles)
        told.append(Lead(tr("Past bij:"), tr("{names} ({weights}).", names=names, weights=weights.lower())))
    later = {each.id: each for each in follow_ups.assignments}
    if plan.follow_up:
        words = "; ".join(said(later[each].title) for each in plan.follow_up)
        told.append(Lead(tr("Daarna, op het werk:"), f"{words}."))
    if surplus(plan):
        told.append(Lead(tr("Let op:"), surplus_words(plan)))
    yield Bullets(tuple(told))


def _named(plan: LessonPlan, titles: Titles) -> str:
    return ", ".join(titles[name] for name in plan.households)


def _listed(lines: list[str]) -> str:
    return f"{'; '.join(lines)}."


def _phases(plan: LessonPlan) -> Table:
    columns = (Column(tr("Fase"), 41), Column(tr("Zeg"), 56), Column(tr("Vraag, en let op"), 53))
    rows, minute = list[tuple[str | Cell, ...]](), 0
    for phase in plan.phases:
        rows.append(_row(phase, minute))
        minute += phase.minutes
    return Table("", columns, tuple(rows), small=len(rows) > FEW_PHASES)


def _row(phase: Phase, begins: int) -> tuple[str | Cell, ...]:
    expect = "\n".join(tr("Let op: {words}", words=said(line)) for line in phase.expect)
    when = tr(
        "Minuut {begin} tot {end} ({count} min)",
        begin=begins,
        end=begins + phase.minutes,
        count=phase.minutes,
    )
    return (
        Cell(said(phase.title), note="\n".join([when, *_set_up(phase)])),
        Cell("", quote="\n".join(said(line) for line in phase.says)),
        Cell("\n".join(said(line) for line in phase.asks), note=expect),
    )


def _set_up(phase: Phase) -> Iterator[str]:
    """What the trainer opens and shows."""
    if phase.opens:
        yield tr("Open: {steps}", steps=opens_words(phase))
    if phase.shows:
        yield tr("Projector: {views}", views=shows_words(phase))
    if not phase.euros and not phase.is_break:
        yield tr("Bedragen verborgen")


def _beside(plan: LessonPlan, papers: ClassPapers) -> Iterator[Block]:
    """The checklist; and what to do when it goes wrong, where there is a second page anyway."""
    yield Box(tr("Een dag van tevoren"), tuple(f"☐ {said(line)}" for line in papers.day_before))
    if plan.minutes > ONE_PAGE:
        columns = (Column(tr("Wat"), 3), Column(tr("Doe dit"), 8))
        rows = tuple((said(each.what), said(each.do)) for each in papers.trouble)
        yield Heading(tr("Als het misgaat"))
        yield Table("", columns, rows, small=True)


def programme_paper(
    programme: Programme, plans: dict[str, LessonPlan], follow_ups: FollowUps, titles: Titles
) -> Paper:
    """A course: a table per block, and the assignments after it. `plans` by id."""
    days = sum(len(block.half_days) for block in programme.blocks)
    count = tr("{blocks} blokken, {days} dagdelen", blocks=len(programme.blocks), days=days)
    return Paper(
        title=said(programme.title),
        subtitle=tr("Programma: {count}, en een half jaar daarna", count=count),
        language=in_use().code,
        utc="",
        footer=_footer(),
        blocks=(
            Bullets(
                (
                    Lead(tr("Voor wie:"), said(programme.for_whom)),
                    Lead(tr("Doelen:"), " ".join(said(goal) for goal in programme.goals)),
                )
            ),
            *(block for part in programme.blocks for block in _part(part, plans, titles)),
            *_afterwards(follow_ups),
        ),
    )


def _part(part: BlockOfDays, plans: dict[str, LessonPlan], titles: Titles) -> Iterator[Block]:
    columns = (Column(tr("Dagdeel"), 5), Column(tr("Waar het om gaat"), 7), Column(tr("Lesplan"), 8))
    rows = tuple(
        (
            said(day.title),
            Cell(said(day.about), note=tr("Neem mee: {words}", words=said(day.brings)) if day.brings else ""),
            _lesson_of(day, plans[day.lesson], titles),
        )
        for day in part.half_days
    )
    yield Heading(said(part.title))
    yield Table(said(part.about), columns, rows, small=True)


def _lesson_of(day: HalfDay, plan: LessonPlan, titles: Titles) -> Cell:
    """The lesson plan, with what is played in it."""
    played = [titles[day.household]] if day.household is not None else []
    played += [tr(WEIGHT_NAMES[day.mode]).lower()] if day.mode is not None else []
    length = tr("{count} min ({id})", count=plan.minutes, id=plan.id)
    return Cell(said(plan.title), note=", ".join([*played, length]))


def _afterwards(follow_ups: FollowUps) -> Iterator[Block]:
    yield Heading(tr("Het half jaar daarna"))
    columns = (
        Column(tr("Week"), numeric=True),
        Column(tr("Opdracht"), 9),
        Column(tr("Minuten"), numeric=True),
    )
    rows = tuple(
        (str(each.week), Cell(said(each.title), note=said(each.what)), str(each.minutes))
        for each in follow_ups.assignments
    )
    yield Table(tr("Weken na het laatste dagdeel"), columns, rows, small=True)
