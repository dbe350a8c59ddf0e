"""Lesson plans, programmes and the papers beside them: assets/lessons, assets/programmes and
assets/class_papers.yaml, read and checked.

One file is one plan. Every fault of every file is told at once.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TypeVar

from effect_game.content.catalogue import household_folders
from effect_game.content.check_lessons import (
    OF_THE_WHOLE,
    lesson_findings,
    paper_findings,
    programme_findings,
)
from effect_game.content.content_error import ContentError
from effect_game.content.document import Document, files_of, merge
from effect_game.content.findings import Finding
from effect_game.content.follow_up import follow_ups
from effect_game.content.load import load_casus
from effect_game.content.schema import validated
from effect_game.content.source_files import read_source
from effect_game.content.suggest import did_you_mean
from effect_game.domain.language import tr
from effect_game.domain.lesson import ClassPapers, LessonPlan, Programme
from effect_game.domain.problems import Problem, UserError
from effect_game.resources import assets_dir

LESSONS = "lessons"
PROGRAMMES = "programmes"
PAPERS = "class_papers.yaml"
T = TypeVar("T", LessonPlan, Programme, ClassPapers)


@dataclass(frozen=True, slots=True)
class Lessons:
    """plans: shortest first. programmes: by title of the file."""

    plans: tuple[LessonPlan, ...]
    programmes: tuple[Programme, ...]
    papers: ClassPapers

    def find(self, name: str) -> LessonPlan | Programme:
        """A plan or programme by id; UserError 'lesson.unknown' with a suggestion."""
        named: dict[str, LessonPlan | Programme] = {each.id: each for each in self.programmes}
        named |= {each.id: each for each in self.plans}
        if name not in named:
            words = tr("Er is geen les '{name}'. {remedy}", name=name, remedy=did_you_mean(name, named))
            raise UserError("lesson.unknown", words)
        return named[name]


@lru_cache(maxsize=1)
def lessons() -> Lessons:
    """What is shipped. ContentError with everything that is wrong in any file."""
    return read_lessons(assets_dir())


def read_lessons(folder: Path) -> Lessons:
    """The lessons of a folder that looks like assets/. ContentError with everything that is wrong in it."""
    problems: list[Problem] = []
    households = [path.name for path in household_folders()]
    plans = _read_all(
        files_of(folder / LESSONS),
        LessonPlan,
        lambda p: lesson_findings(p, households, follow_ups()),
        problems,
    )
    by_id = {plan.id: plan for plan in plans}
    programmes = _read_all(
        files_of(folder / PROGRAMMES),
        Programme,
        lambda p: programme_findings(p, by_id, follow_ups()),
        problems,
    )
    papers = _read_all([folder / PAPERS], ClassPapers, paper_findings, problems)
    if problems:
        raise ContentError(folder.name, problems)
    shortest_first = sorted(plans, key=lambda plan: (plan.minutes, plan.id))
    return Lessons(tuple(shortest_first), tuple(programmes), papers[0])


def household_titles() -> dict[str, str]:
    """Title of every shipped household, by the name of its folder. ContentError when one is broken."""
    return {folder.name: load_casus(folder).household.title for folder in household_folders()}


def _read_all(
    files: Iterable[Path], cls: type[T], check: Callable[[T], Iterable[Finding]], problems: list[Problem]
) -> list[T]:
    """What can be read of each file; problems of shape and of meaning are added to `problems`."""
    found: list[T] = []
    for path in files:
        document = Document(path.name)
        merge(document, read_source(path, path.name))
        problems += document.problems
        if document.problems:
            continue
        value, faults = validated(document, cls)
        problems += faults
        if value is not None:
            # A phase that was taken out because it is broken is missed in the sums; that says nothing.
            told = [each for each in check(value) if not faults or each.code not in OF_THE_WHOLE]
            problems += [document.told(finding) for finding in told]
            problems += _same_name(document, value, found)
            found.append(value)
    return found


def _same_name(document: Document, value: T, before: list[T]) -> list[Problem]:
    """An id is how a lesson is asked for, so each has its own."""
    own = getattr(value, "id", None)
    if own is None or own not in (getattr(each, "id", None) for each in before):
        return []
    message = f"De id '{own}' komt in twee bestanden voor."
    return [document.problem(("id",), "content.duplicate_id", message, "Geef een andere id.")]
