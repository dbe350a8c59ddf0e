"""'Waarom dit aantal?' as a person asks it, in the real window with the real worker."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTreeWidgetItem, QWidget
from pytestqt.qtbot import QtBot

from effect_game.domain.journal import LAW
from effect_game.domain.language import tr
from effect_game.domain.vocabulary import Step
from effect_game.play.figures import figures_of
from effect_game.play.views_why import WhyAsk, why_view
from effect_game.play.views_why_parts import BOTH
from effect_game.ui.game import Game
from effect_game.ui.screens.why_desk import FINAL, PLAN_A, TELLING_FAILED, debrief_basis, live_basis
from effect_game.ui.widgets.explain_bars import BAR_ROLE
from effect_game.ui.widgets.explain_tree import BUSY, WHY, ExplainDialog
from effect_game.ui.worker_link import WorkerLink
from tests.support.casus import KLEIN, forecaster_of
from tests.unit.ui_screens_c.conftest import OpenAt

PATIENCE_MS = 30_000


def opened(qtbot: QtBot, game: Game) -> ExplainDialog:
    """Tab 'Wat zagen we', and Enter on the total of the waterfall."""
    QTest.mouseClick(game.shell.footer.main_button, Qt.MouseButton.LeftButton)
    screen = game.screen(Step.DEBRIEF)
    picture = screen.findChild(QWidget, "debrief_waterfall")
    assert picture is not None
    picture.setFocus()
    QTest.keyClick(picture, Qt.Key.Key_End)
    QTest.keyClick(picture, Qt.Key.Key_Return)
    (dialog,) = [each for each in screen.findChildren(ExplainDialog) if each.isVisible()]
    return dialog


def step_of(dialog: ExplainDialog) -> QTreeWidgetItem:
    item = dialog.tree.currentItem()
    assert item is not None
    assert item.text(0) == WHY
    return item


def parts_of(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    return [child for place in range(item.childCount()) if (child := item.child(place)) is not None]


def wait_until_told(qtbot: QtBot, step: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    def is_told() -> bool:
        return bool(parts_of(step)) and parts_of(step)[0].text(0) != BUSY

    qtbot.waitUntil(is_told, timeout=PATIENCE_MS)
    return parts_of(step)


def next_step(dialog: ExplainDialog) -> QTreeWidgetItem:
    """Arrow keys to the next 'Waarom dit aantal?'; what is closed on the way is opened."""
    for _ in range(100):
        item = dialog.tree.currentItem()
        if item is not None and item.text(0) == WHY:
            break
        QTest.keyClick(dialog.tree, Qt.Key.Key_Right)
        QTest.keyClick(dialog.tree, Qt.Key.Key_Down)
    return step_of(dialog)


def test_by_keyboard_an_amount_opens_until_the_chances_and_their_parts(qtbot: QtBot, open_at: OpenAt) -> None:
    game = open_at(KLEIN, "expert", "reflected")
    dialog = opened(qtbot, game)
    told: list[WhyAsk] = []
    game.controller.asides.why_told.connect(lambda answer: told.append(answer.asked))
    barred = 0
    while not barred:
        step = next_step(dialog)
        QTest.keyClick(dialog.tree, Qt.Key.Key_Return)
        children = wait_until_told(qtbot, step)
        view = why_view(forecaster_of(KLEIN), told[-1])
        assert [child.text(0) for child in children] == [line.title for line in view.lines]
        assert dialog.note.accessibleName() == view.sentence
        assert step.text(1) == view.heading
        for child, line in zip(children, view.lines, strict=True):
            assert [part.text(1) for part in parts_of(child)] == [part.amount for part in line.parts]
            barred += sum(part.data(1, BAR_ROLE) is not None for part in parts_of(child))
        QTest.keyClick(dialog.tree, Qt.Key.Key_Left)
        QTest.keyClick(dialog.tree, Qt.Key.Key_Down)
    assert step.text(1) == tr(BOTH, arrow="→")
    dialog.reject()


def test_the_button_asks_for_the_part_in_focus_with_plain_words_while_it_waits(
    qtbot: QtBot, open_at: OpenAt
) -> None:
    dialog = opened(qtbot, open_at(KLEIN, "expert", "reflected"))
    button = dialog.findChild(QWidget, "explain_why")
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    step = step_of(dialog)
    waiting = step.child(0)
    assert waiting is not None
    assert waiting.text(0) == BUSY
    assert wait_until_told(qtbot, step)
    assert dialog.tree.hasFocus()
    dialog.reject()


def test_when_the_worker_is_gone_the_step_says_so(qtbot: QtBot, open_at: OpenAt) -> None:
    game = open_at(KLEIN, "expert", "reflected")
    dialog = opened(qtbot, game)
    link = game.controller.findChild(WorkerLink)
    assert isinstance(link, WorkerLink)
    button = dialog.findChild(QWidget, "explain_why")
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    step = step_of(dialog)
    link.lost.emit()
    (failed,) = wait_until_told(qtbot, step)
    assert failed.text(0).startswith(TELLING_FAILED)
    assert "Alles is bewaard" in failed.text(0)
    dialog.reject()


def test_of_a_casus_of_another_law_nothing_is_computed_and_the_step_says_so(
    qtbot: QtBot, open_at: OpenAt
) -> None:
    game = open_at(KLEIN, "expert", "reflected")
    play = game.controller.play
    play.header = replace(play.header, law=LAW - 1)
    dialog = opened(qtbot, game)
    button = dialog.findChild(QWidget, "explain_why")
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    (told,) = parts_of(step_of(dialog))
    assert told.text(0).startswith(TELLING_FAILED)
    assert "andere wet" in dialog.note.accessibleName()
    dialog.reject()


def test_a_recorded_forecast_and_the_request_it_is_told_by_are_the_same(open_at: OpenAt) -> None:
    game = open_at(KLEIN, "expert", "reflected")
    figures = figures_of(game.controller.state.figures or {})
    assert figures.plan_a is not None
    for place, recorded in ((FINAL, figures.final), (PLAN_A, figures.plan_a)):
        request = debrief_basis(game.controller, place, 36).request
        assert forecaster_of(KLEIN).forecast(request).at(36).leaves == recorded.at(36).leaves


def test_a_live_forecast_is_told_by_its_own_request(qtbot: QtBot, open_at: OpenAt) -> None:
    game = open_at(KLEIN, "expert", "first_room_guessed")
    controller = game.controller
    qtbot.waitUntil(lambda: controller.forecast is not None, timeout=PATIENCE_MS)
    forecast = controller.forecast
    assert forecast is not None
    basis = live_basis(controller, forecast, 12)
    assert basis is not None
    assert basis.request == controller.play.live_request()
    assert live_basis(controller, forecaster_of(KLEIN).forecast(basis.request.coarse()), 12) is None
