"""What people typed and chose on a screen and did not decide yet, for the screen that takes its place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol, TypeVar, runtime_checkable

from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QWidget

Kind = TypeVar("Kind", bound=QWidget)
Place = tuple[str, int]
"""An object name, and which of the widgets with that name on the screen: fields of a range share theirs."""


@runtime_checkable
class HoldsDraft(Protocol):
    """A widget that knows more of what people are about to decide than can be seen on it."""

    def draft(self) -> object:
        """What is not decided yet; means the same in every language."""

    def take_draft(self, draft: object) -> None:
        """Go on from what another widget of this kind held."""


@dataclass(frozen=True, slots=True)
class Typed:
    """Words in fields of one line and of more, lines in lists, the choices that are on, and what is held."""

    words: dict[Place, str]
    pages: dict[Place, str]
    lines: dict[Place, object]
    chosen: tuple[Place, ...]
    """In the order of the screen: who is spoken to stands before what is offered."""
    drafts: dict[Place, object]


def typed_in(screen: QWidget) -> Typed:
    """What a screen holds now."""
    words = {place: edit.text() for place, edit in _placed(screen, QLineEdit) if edit.text()}
    pages = {place: edit.toPlainText() for place, edit in _placed(screen, QPlainTextEdit)}
    lines = {place: box.currentData() for place, box in _placed(screen, QComboBox)}
    on = tuple(place for place, button in _placed(screen, QAbstractButton) if button.isChecked())
    return Typed(words, pages, lines, on, {place: held.draft() for place, held in _drafts(screen)})


def type_again(screen: QWidget, typed: Typed) -> None:
    """Put back what a new screen does not show by itself, as a person would: press, then type."""
    for place, held in _drafts(screen):
        if place in typed.drafts:
            held.take_draft(typed.drafts[place])
    for place in typed.chosen:
        # A press may make more widgets, so each is looked for when its turn comes.
        button = dict(_placed(screen, QAbstractButton)).get(place)
        if button is not None and button.isEnabled() and not button.isChecked():
            button.click()
    for place, box in _placed(screen, QComboBox):
        line = box.findData(typed.lines.get(place))
        if line not in (-1, box.currentIndex()):
            box.setCurrentIndex(line)
            box.activated.emit(line)
    for place, edit in _placed(screen, QLineEdit):
        words = typed.words.get(place, "")
        if words and words != edit.text() and not edit.isReadOnly():
            edit.setText(words)
            edit.textEdited.emit(words)
    for place, page in _placed(screen, QPlainTextEdit):
        words = typed.pages.get(place, "")
        if words and words != page.toPlainText() and not page.isReadOnly():
            page.setPlainText(words)


def _drafts(screen: QWidget) -> Iterator[tuple[Place, HoldsDraft]]:
    return ((place, each) for place, each in _placed(screen, QWidget) if isinstance(each, HoldsDraft))


def _placed(screen: QWidget, kind: type[Kind]) -> Iterator[tuple[Place, Kind]]:
    seen: Counter[str] = Counter()
    for widget in screen.findChildren(kind):
        name = widget.objectName()
        if name and not name.startswith("qt_"):
            yield (name, seen[name]), widget
            seen[name] += 1
