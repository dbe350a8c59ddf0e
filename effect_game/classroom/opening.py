"""Beginning a class and going on with one: each class is a store of its own, in one folder.

The file is all there is of a class: what groups sent, what the trainer did, and the lesson plan as it was.
"""

import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from effect_game.classroom import rows as c
from effect_game.classroom.desk import Desk
from effect_game.classroom.kept_class import class_header, keep_class, session_in
from effect_game.classroom.keys import new_code
from effect_game.classroom.lesson_bytes import lesson_bytes, lesson_of
from effect_game.classroom.state import fold
from effect_game.domain.dates import when_words
from effect_game.domain.follow_up import said
from effect_game.domain.language import tr
from effect_game.domain.lesson import LessonPlan
from effect_game.domain.problems import UserError
from effect_game.store.database import Store

_SUFFIX = ".sqlite"


@dataclass(frozen=True, slots=True)
class KeptClass:
    """A class that can be gone on with. utc: of its last row; groups: how many took part.

    problem: why its file cannot be read; then the title is the name of the file and the rest is empty.
    """

    path: Path
    title: str
    utc: str = ""
    groups: int = 0
    closed: bool = False
    problem: str = ""

    @property
    def about(self) -> str:
        """When it was last open and how many groups took part, in one line."""
        if self.problem:
            return self.problem
        groups = tr("1 groep") if self.groups == 1 else tr("{count} groepen", count=self.groups)
        return " · ".join(part for part in (when_words(self.utc, with_year=True), groups) if part)


def begin_class(folder: Path, plan: LessonPlan, offered: Sequence[c.Offered], *, app: str, utc: str) -> Path:
    """Make the file of a new class with a code of its own; where it is. Raises UserError of the store."""
    session = secrets.token_hex(16)
    path = folder / f"{utc[:10]}-{plan.id}-{session[:6]}{_SUFFIX}"
    opened = c.ClassOpened(new_code(), plan.id, tuple(offered))
    lesson = lesson_bytes(plan)
    with Store(path) as store:
        keep_class(store, class_header(session, lesson, said(plan.title), opened, app), lesson, opened, utc)
        if plan.chairs:
            store.append(session, (c.row_of(c.ChairsSwapped(swapped=True), 1, utc),))
    return path


def kept_classes(folder: Path) -> tuple[KeptClass, ...]:
    """The classes in a folder, the last one first; what cannot be read stands below them with the reason."""
    found = [_kept(path) for path in sorted(folder.glob(f"*{_SUFFIX}"))]
    return tuple(sorted(found, key=lambda each: (not each.problem, each.utc), reverse=True))


def _kept(path: Path) -> KeptClass:
    try:
        with Store(path) as store:
            journal = store.load(session_in(store))
            state = fold(journal.rows)
    except UserError as problem:
        return KeptClass(path, path.stem, problem=problem.message)
    return KeptClass(path, journal.header.title, journal.rows[-1].utc, len(state.present), state.closed)


def lesson_in(path: Path) -> LessonPlan:
    """The lesson plan of a class. Raises UserError when the file is not that of a class or is damaged."""
    with Store(path) as store:
        header = store.load(session_in(store)).header
        return lesson_of(store.content(header.content_hash))


def wipe_class(path: Path) -> None:
    """Take a class away for good, with what SQLite left beside it; nobody may have it open.

    Raises UserError 'class.wipe' when the file is in use or may not be written; then it is still there.
    """
    try:
        path.unlink(missing_ok=True)
        path.with_name(f"{path.name}-journal").unlink(missing_ok=True)
    except OSError as error:
        words = tr("{path} is niet te wissen. Sluit andere programma's en probeer het opnieuw.", path=path)
        raise UserError("class.wipe", words) from error


def desk_of(path: Path, *, app: str, utc: Callable[[], str]) -> Callable[[], Desk]:
    """Opens the trainer's desk of a class; to be called in the thread that is to work at it."""

    def open_desk() -> Desk:
        store = Store(path)
        try:
            return Desk(store, session_in(store), app, utc)
        except UserError:
            store.close()
            raise

    return open_desk
