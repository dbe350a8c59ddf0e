"""With the euros shut no amount can be read anywhere in the window of a group; opened, all is there again."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from effect_game.classroom.state import ClassState
from effect_game.domain.language import DUTCH, tr
from effect_game.play.autoplay import default_walk
from effect_game.play.views_money import UPDATING
from effect_game.ui import gallery
from effect_game.ui.art.picture import Picture
from effect_game.ui.classroom.member_desk import MemberDesk
from effect_game.ui.euros import own_words
from effect_game.ui.gallery import Part, every_weight
from effect_game.ui.gallery_camera import Camera, Look
from effect_game.ui.game import Game
from effect_game.ui.speech import speak
from tests.support import story
from tests.support.casus import KLEIN, casus_of, walk_of
from tests.support.casus import plan_of as shipped_plan
from tests.support.reader import Said, read
from tests.ui.conftest import OpenGame
from tests.ui.hand import WindowHand

pytestmark = pytest.mark.slow
AMOUNT = re.compile("€[\\s\u00a0]*\\d[\\d.,]*|\\d[\\d.,]*[\\s\u00a0]*(?:€|euro\\b)", re.IGNORECASE)
REST_MS = 150
MOST_MONEY = ("plan kaarten", "plan voorspelling", "plan leg uit", "aan tafel", "terugblik 1", "terugblik 4")
TALL = Look("", size=(1366, 2600))


class Trainer:
    """Shuts and opens the euros, as it comes in over a line."""

    shut = False


@pytest.fixture(autouse=True)
def trainer(monkeypatch: pytest.MonkeyPatch) -> type[Trainer]:
    theirs = MemberDesk._trainers_state

    def state(desk: MemberDesk) -> ClassState:
        return replace(theirs(desk), euros_shown=not Trainer.shut)

    monkeypatch.setattr(Trainer, "shut", False)
    monkeypatch.setattr(MemberDesk, "_trainers_state", state)
    return Trainer


def under_cover(widget: QWidget) -> bool:
    """A picture that is not painted and takes no focus: what it would say is out of reach."""
    said = widget.accessibleDescription()
    return isinstance(widget, Picture) and not widget.isEnabled() and not AMOUNT.search(said)


def windows() -> list[QWidget]:
    return [window for window in QApplication.topLevelWidgets() if window.isVisible()]


def amounts() -> set[str]:
    """Every text in sight or in reach with an amount, people's own estimates aside."""
    everything = [widget for window in windows() for widget in (window, *window.findChildren(QWidget))]
    covered = {cell for each in everything if under_cover(each) for cell in picture_words(each)}
    own = {found for each in everything for words in own_words(each) for found in AMOUNT.findall(words)}
    return {
        f"{said.widget}: {said.text}"
        for said in read(windows())
        if set(AMOUNT.findall(said.text)) - own
        and not (said.text in covered and not said.widget.startswith("painted"))
    }


def picture_words(widget: QWidget) -> set[str]:
    assert isinstance(widget, Picture)
    table = widget.table()
    cells = {cell for row in (table.header, *table.rows) for cell in row}
    return {widget.summary(), *cells, *(mark.label for mark in widget.marks())}


class Reading(Camera):
    """Reads every text where the gallery takes a picture."""

    seen: set[str]

    def take(self, name: str) -> None:
        self.settle(name)
        self.seen |= {f"{name}: {each}" for each in amounts()}

    def press(self, name: str) -> None:
        """Also what lies under a cover: its dialog may have been open before the euros were shut."""
        self.settle(name)
        if self._button(name) is not None:
            super().press(name)
            return
        found = [each for window in windows() for each in window.findChildren(QAbstractButton, name)]
        next(each for each in found if each.isVisible()).clicked.emit()


@pytest.fixture
def dutch_again(qapp: QApplication) -> Iterator[None]:
    yield
    speak(qapp, DUTCH)


@pytest.mark.long
@pytest.mark.timeout(900)
@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("part", [pytest.param(each, id=each.mode.value) for each in every_weight()])
@pytest.mark.usefixtures("dutch_again")
def test_no_screen_and_no_dialog_of_the_gallery_tells_an_amount_while_the_euros_are_shut(
    part: Part, language: str, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Trainer.shut, Reading.seen = True, set()
    monkeypatch.setattr(gallery, "Camera", Reading)
    gallery.make(tmp_path, qapp, replace(part, folder="", look=TALL, language=language))
    assert not Reading.seen, f"{len(Reading.seen)} texts\n" + "\n".join(sorted(Reading.seen))


class Shutting(WindowHand):
    """At pictures of a story the euros are shut and opened again; all, or where there is most money."""

    every = False

    def picture(self, title: str) -> None:
        if not self.every and title not in MOST_MONEY:
            return
        before, typed = self._at_rest(), self._typed()
        self.shut(True)
        self._qtbot.waitUntil(lambda: not amounts(), timeout=5_000)
        assert self._typed() == typed, title
        self.shut(False)
        again = self._at_rest()
        assert again == before, f"{title}: {before - again} became {again - before}"

    def shut(self, shut: bool) -> None:
        Trainer.shut = shut
        self.game.class_desk._refresh()
        self.settle()

    def _at_rest(self) -> set[Said]:
        """All that is said once no forecast changes it any more."""
        said: set[Said] = set()
        control = self.game.controller

        def rests() -> bool:
            nonlocal said
            before, said = said, set(read(windows()))
            busy = (
                control.waiting or control.asides.pending or any(tr(UPDATING) in each.text for each in said)
            )
            return said == before and not busy

        while not rests():
            self._qtbot.wait(REST_MS)
        return said

    def _typed(self) -> list[str]:
        return [each.text() for window in windows() for each in window.findChildren(QLineEdit)]


@pytest.fixture
def game(open_game: OpenGame, tmp_path: Path) -> Iterator[Game]:
    with open_game(tmp_path / "laptop.sqlite") as opened:
        yield opened


@pytest.mark.parametrize("every", [False, pytest.param(True, marks=pytest.mark.long)])
def test_through_a_casus_the_euros_shut_and_come_back_with_all_that_was_there(
    game: Game, qtbot: QtBot, tmp_path: Path, every: bool
) -> None:
    qtbot.waitActive(game.shell)
    Shutting.every = every
    hand, casus, plan = Shutting(qtbot, game, tmp_path), casus_of(KLEIN), shipped_plan(KLEIN, "expert")
    story.begin(hand, casus)
    story.play(hand, casus, plan, walk_of(KLEIN, "expert") or default_walk(casus, plan))
