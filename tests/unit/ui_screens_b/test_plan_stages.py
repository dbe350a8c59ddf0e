"""The order of opening on the Plan screen: few things first, then a prediction, then everything."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from effect_game.domain.household import Casus
from effect_game.domain.vocabulary import Intensity, Mode, Step
from effect_game.domain.weight import WEIGHTS
from effect_game.play import rows as r
from effect_game.ui.art import house_boards
from effect_game.ui.game import Game
from effect_game.ui.screens.plan_opening import DONE, LATER, NOW, OpeningPanel
from effect_game.ui.theme.theme import Theme, theme
from effect_game.ui.widgets.shell import ScreenPage
from tests.support.press import footer_button
from tests.unit.ui_screens_b.kept_casus import SHIPPED, keep, window
from tests.unit.ui_screens_b.plan_hand import POST, lay, plan_of, predict, press, settled

MOST_IN_FIRST_STAGE = 9


def pressable(root: QWidget) -> list[str]:
    """Names of everything in sight that can take the focus and be pressed; words that scroll cannot."""
    return sorted(
        w.objectName() or type(w).__name__
        for w in root.findChildren(QWidget)
        if w.isVisibleTo(root)
        and w.isEnabled()
        and w.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not isinstance(w, QScrollArea)
    )


def things(game: Game) -> list[str]:
    """Everything outside the header."""
    return [*pressable(plan_of(game)), *pressable(game.shell.footer)]


def test_the_first_stage_has_at_most_nine_things_to_press_whatever_is_done_in_it(
    game: Game, qtbot: QtBot
) -> None:
    seen = [things(game)]
    lay(game, POST)
    seen.append(things(game))
    press(game, f"discuss_{POST}")
    press(game, "close_discuss")
    qtbot.waitUntil(game.shell.isActiveWindow)
    seen.append(things(game))
    QTest.keySequence(game.shell, QKeySequence("Ctrl+Z"))
    seen.append(things(game))
    assert "footer_redo" in seen[-1]
    assert "footer_predict" in seen[-1]
    assert [names for names in seen if len(names) > MOST_IN_FIRST_STAGE] == []


@pytest.mark.slow
@pytest.mark.parametrize("mode", Mode)
def test_the_first_stage_is_as_small_in_every_weight(
    themed: Theme, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, mode: Mode
) -> None:
    casus = keep(tmp_path / "casus.db", SHIPPED, [])
    monkeypatch.setitem(WEIGHTS, Mode.BASIC, WEIGHTS[mode])
    with window(tmp_path / "casus.db") as game:
        seen = [things(game)]
        for card in casus.household.cards:
            plan_of(game).tray.go_to(card.id)
            seen.append(things(game))
        first = casus.household.cards[0].id
        for _ in range(2):
            game.controller.decide(r.SetCard(first, 1, 12, Intensity.NORMAL))
            seen.append(things(game))
            game.controller.decide(r.RemoveCard(first))
            seen.append(things(game))
        qtbot.waitUntil(lambda: not game.controller.waiting)
        QTest.keySequence(game.shell, QKeySequence("Ctrl+Z"))
        seen.append(things(game))
        assert "footer_redo" in seen[-1]
        assert [names for names in seen if len(names) > MOST_IN_FIRST_STAGE] == []


@pytest.mark.slow
def test_every_shipped_card_keeps_the_first_stage_small(themed: Theme, tmp_path: Path) -> None:
    casus = keep(tmp_path / "casus.db", SHIPPED, [])
    with window(tmp_path / "casus.db") as game:
        for card in casus.household.cards:
            plan_of(game).tray.go_to(card.id)
            assert len(things(game)) <= MOST_IN_FIRST_STAGE, (card.id, things(game))


@pytest.mark.slow
def test_after_the_prediction_everything_is_open(game: Game, qtbot: QtBot) -> None:
    plan = plan_of(game)
    assert plan.opening.isVisible()
    assert not plan.money_panel.isVisible()
    lay(game, POST)
    predict(game, qtbot)
    settled(game, qtbot)
    assert not plan.opening.isVisible()
    names = things(game)
    for name in ("house", "jars", "horizon_36", "society_amount", "money_table", "card_previous"):
        assert name in names
    assert len(names) > MOST_IN_FIRST_STAGE


def test_the_prediction_can_be_skipped_and_the_jars_open(game: Game, qtbot: QtBot) -> None:
    lay(game, POST)
    footer_button(game.shell, "predict").click()
    press(game, "predict_skip")
    settled(game, qtbot)
    assert game.controller.state.lids_open
    assert game.controller.state.prediction is None
    assert game.shell.footer.main_button.isEnabled()
    assert game.shell.focusWidget() is plan_of(game).jars_panel.jars


def test_whoever_predicted_goes_on_at_the_open_jars(game: Game, qtbot: QtBot) -> None:
    lay(game, POST)
    predict(game, qtbot)
    settled(game, qtbot)
    assert game.shell.focusWidget() is plan_of(game).jars_panel.jars


def test_the_steps_of_opening_say_where_we_are(qtbot: QtBot) -> None:
    panel = OpeningPanel()
    qtbot.addWidget(panel)
    assert panel.accessibleDescription().count(NOW) == 1
    panel.show_step(1)
    told = panel.accessibleDescription().split(". ")
    assert [part.rsplit(": ", 1)[1] for part in told] == [DONE, NOW, LATER]


def test_at_the_floor_undo_says_why_it_does_nothing(game: Game, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr("effect_game.ui.widgets.shell.announce", lambda _, words, urgent: told.append(words))
    while game.controller.state.undo_depth:
        QTest.keySequence(game.shell, QKeySequence("Ctrl+Z"))
    assert told == []
    rows = len(game.controller.play.journal.rows)
    QTest.keySequence(game.shell, QKeySequence("Ctrl+Z"))
    assert told == ["Wat getoond is, blijft getoond."]
    hint = game.shell.findChild(QWidget, "footer_hint")
    assert hint is not None
    assert hint.isVisible()
    assert hint.accessibleName() == told[0]
    assert len(game.controller.play.journal.rows) == rows
    while game.controller.state.redo_depth:
        QTest.keySequence(game.shell, QKeySequence("Ctrl+Y"))
    assert game.controller.state.step is Step.PLAN
    QTest.keySequence(game.shell, QKeySequence("Ctrl+Y"))
    assert told[1:] == ["Er is niets om opnieuw te doen."]


class Watched:
    """Font metrics that write down in `cut` which words they had to shorten."""

    def __init__(self, font: QFont, cut: list[str]) -> None:
        self._metrics, self._cut = QFontMetricsF(font), cut

    def horizontalAdvance(self, text: str) -> float:
        return self._metrics.horizontalAdvance(text)

    def elidedText(self, text: str, mode: Qt.TextElideMode, width: float) -> str:
        shown = self._metrics.elidedText(text, mode, width)
        if shown != text:
            self._cut.append(text)
        return shown


def walk_through(game: Game, casus: Casus) -> set[int]:
    """Bring every card in sight; the heights at which the line then stands."""
    plan, tops = plan_of(game), set()
    for key in [card.id for card in casus.household.cards] + [t.id for t in casus.household.trajectories]:
        plan.tray.go_to(key)
        QTest.qWait(1)
        tops.add(plan.timeline.mapTo(plan, QPoint(0, 0)).y())
    return tops


@pytest.mark.parametrize("height", [768, 696])
@pytest.mark.slow
def test_every_stage_fits_nothing_jumps_and_no_word_is_cut(
    themed: Theme, qtbot: QtBot, tmp_path: Path, height: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    cut: list[str] = []
    monkeypatch.setattr(house_boards, "QFontMetricsF", lambda font: Watched(font, cut))
    casus = keep(tmp_path / "casus.db", SHIPPED, [])
    with window(tmp_path / "casus.db", height=height) as game:
        page = game.shell.pages.currentWidget()
        assert isinstance(page, ScreenPage)
        QTest.qWait(100)
        first = walk_through(game, casus)
        assert len(first) == 1
        for card in casus.household.cards[:6]:
            plan_of(game).tray.go_to(card.id)
            press(game, f"lay_{card.id}")
        assert walk_through(game, casus) == first
        predict(game, qtbot)
        settled(game, qtbot)
        assert walk_through(game, casus) == first
        assert page.verticalScrollBar().maximum() == 0
        jars = plan_of(game).jars_panel.jars
        assert jars.height() >= jars.lowest_height()
        cut.clear()
        game.shell.grab()
        assert cut == []


@pytest.mark.slow
def test_with_large_text_the_card_is_as_high_as_its_words(game: Game) -> None:
    theme().set(text_scale=2.0)
    QTest.qWait(20)
    shelf = plan_of(game).tray.findChild(QWidget, "card_words")
    assert shelf is not None
    assert shelf.focusPolicy() == Qt.FocusPolicy.NoFocus
