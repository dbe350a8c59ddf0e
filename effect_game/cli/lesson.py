"""`lesson`: the lesson plans, and their papers."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from effect_game.content.lessons import Lessons
    from effect_game.documents.paper import Paper

SHEETS = ("observer", "rotation")


def add_lesson(commands: Any, common: Any) -> None:
    """Add the command."""
    from effect_game.domain.language import LANGUAGES

    parser = commands.add_parser("lesson", help="toon de lesplannen, of maak er papier van")
    parser.add_argument("lesson", metavar="LES", nargs="?", help="een lesplan of programma; zonder: de lijst")
    parser.add_argument(
        "--sheet", metavar="BLAD", choices=SHEETS, help="taakblad (observer) of rouleerkaart (rotation)"
    )
    parser.add_argument(
        "--format", metavar="SOORT", choices=["pdf", "docx"], default="pdf", help="pdf of docx; zonder: pdf"
    )
    parser.add_argument("--out", metavar="MAP", type=Path, help="de map voor het papier; zonder: deze map")
    parser.add_argument("--replace", action="store_true", help="vervang wat er al staat")
    parser.add_argument("--language", metavar="TAAL", choices=list(LANGUAGES), default="nl", help="nl of en")
    common(parser, lesson)


def lesson(arguments: argparse.Namespace) -> int:
    """The list, or one paper."""
    from effect_game.cli.main import say
    from effect_game.content.language import language
    from effect_game.content.lessons import lessons
    from effect_game.documents.formats import write
    from effect_game.domain.language import use

    use(language(arguments.language))
    found = lessons()
    papers = list(_papers(arguments, found))
    if not papers:
        data, lines = _list(found)
        say(arguments, data, lines)
        return 0
    made = [_made(name, paper, arguments.format) for name, paper in papers]
    folder = arguments.out or Path()
    paths = [str(path) for path in write(made, folder, replace=arguments.replace)]
    say(arguments, {"files": paths}, paths)
    return 0


def _list(found: Lessons) -> tuple[Any, list[str]]:
    from effect_game.domain.follow_up import said

    data: list[dict[str, Any]] = [
        {"id": plan.id, "title": said(plan.title), "minutes": plan.minutes, "phases": len(plan.phases)}
        for plan in found.plans
    ]
    lines = [f"{each['id']:<14} {each['title']:<40} {each['minutes']} minuten" for each in data]
    for course in found.programmes:
        days = sum(len(block.half_days) for block in course.blocks)
        data.append({"id": course.id, "title": said(course.title), "half_days": days})
        lines.append(f"{course.id:<14} {said(course.title):<40} {days} dagdelen")
    return data, lines


def _papers(arguments: argparse.Namespace, found: Lessons) -> Iterator[tuple[str, Paper]]:
    """Name of the file and what it says, of everything that was asked for."""
    from effect_game.documents.class_sheets import observer_paper, rotation_paper

    if arguments.lesson is not None:
        yield f"lesplan-{arguments.lesson}", _of_lesson(found, arguments.lesson)
    if arguments.sheet == SHEETS[0]:
        yield "taakblad-waarnemer", observer_paper(found.papers.observer)
    if arguments.sheet == SHEETS[1]:
        yield "rouleerkaart", rotation_paper(found.papers.rotation)


def _of_lesson(found: Lessons, name: str) -> Paper:
    from effect_game.content.follow_up import follow_ups
    from effect_game.content.lessons import household_titles
    from effect_game.documents.lesson_plan import lesson_paper, programme_paper
    from effect_game.domain.lesson import LessonPlan

    one = found.find(name)
    if isinstance(one, LessonPlan):
        return lesson_paper(one, found.papers, follow_ups(), household_titles())
    return programme_paper(one, {plan.id: plan for plan in found.plans}, follow_ups(), household_titles())


def _made(name: str, paper: Paper, ending: str) -> Any:
    from effect_game.documents.formats import Made
    from effect_game.documents.paper_pdf import pdf_bytes
    from effect_game.documents.paper_word import word_bytes

    return Made(f"{name}.{ending}", pdf_bytes(paper) if ending == "pdf" else word_bytes(paper))
