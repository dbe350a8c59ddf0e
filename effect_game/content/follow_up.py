"""The assignments after the course: assets/follow_up.yaml, read and checked."""

from functools import lru_cache
from pathlib import Path

from effect_game.content.content_error import ContentError
from effect_game.content.document import Document, merge
from effect_game.content.schema import validated
from effect_game.content.source_files import read_source
from effect_game.content.yaml_source import error
from effect_game.domain.follow_up import FollowUps
from effect_game.domain.language import LANGUAGES, tr
from effect_game.domain.problems import Problem
from effect_game.resources import assets_dir

FILE = "follow_up.yaml"
LAST_WEEK = 26
"""The course goes on for half a year."""


@lru_cache(maxsize=1)
def follow_ups() -> FollowUps:
    """The shipped assignments. ContentError when the file cannot be used."""
    return read_follow_ups(assets_dir() / FILE)


def read_follow_ups(path: Path) -> FollowUps:
    """The assignments in a file. ContentError with everything that is wrong in it."""
    document = Document(path.name)
    merge(document, read_source(path, path.name))
    problems = list(document.problems)
    found, faults = validated(document, FollowUps) if not problems else (None, [])
    problems += faults
    if found is not None:
        problems += _wrong(document, found)
    if problems or found is None:
        raise ContentError(path.name, problems)
    return found


def _wrong(document: Document, found: FollowUps) -> list[Problem]:
    problems: list[Problem] = []

    def tell(path: tuple[str | int, ...], message: str, remedy: str) -> None:
        file, line = document.place(path)
        problems.append(error(file, line, "follow_up.wrong", message, remedy))

    seen: set[str] = set()
    before = 0
    for index, one in enumerate(found.assignments):
        path = ("assignments", index)
        if one.id in seen:
            tell((*path, "id"), tr("{id} staat er twee keer.", id=one.id), tr("Houd er één over."))
        seen.add(one.id)
        if not before <= one.week <= LAST_WEEK:
            message = tr(
                "Week {week} past niet: na de vorige, en tot week {last}.", week=one.week, last=LAST_WEEK
            )
            tell((*path, "week"), message, tr("Zet de opdrachten op volgorde."))
        before = one.week
        for texts, name in ((one.title, "title"), (one.what, "what")):
            if set(texts) != set(LANGUAGES):
                message = tr("{id}: {name} staat er niet in elke taal.", id=one.id, name=name)
                codes = ", ".join(LANGUAGES)
                tell((*path, name), message, tr("Vul aan: {codes}.", codes=codes))
    return problems
