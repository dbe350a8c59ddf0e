"""A second round as a person goes through it, in the real window with the real worker."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from effect_game.domain.vocabulary import Intensity, Mode, Step
from effect_game.play import rows as r
from effect_game.ui.game import Game
from effect_game.ui.screens.life import LifeScreen
from effect_game.ui.screens.life_ahead import TwentyDots
from effect_game.ui.screens.life_footer import Pages
from effect_game.ui.screens.plan import PlanScreen
from effect_game.ui.screens.plan_bar import BarDialog
from tests.support.press import footer_button
from tests.support.rounds import DESK, POST, after_one, casus_in, in_second
from tests.unit.ui_screens_c.conftest import OpenJournal

pytestmark = pytest.mark.slow
PATIENCE_MS = 30_000


def life(game: Game) -> LifeScreen:
    screen = game.screen(Step.LIFE)
    assert isinstance(screen, LifeScreen)
    return screen


def plan(game: Game) -> PlanScreen:
    screen = game.screen(Step.PLAN)
    assert isinstance(screen, PlanScreen)
    return screen


def main(game: Game) -> None:
    QTest.mouseClick(game.shell.footer.main_button, Qt.MouseButton.LeftButton)


def click(within: QWidget, name: str) -> None:
    button = within.findChild(QWidget, name)
    assert button is not None, name
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_end_of_a_round_shows_the_rest_and_leads_on_or_back(
    qtbot: QtBot, open_journal: OpenJournal
) -> None:
    game = open_journal(casus_in(Mode.DEEP), after_one().journal)
    screen = life(game)
    qtbot.waitUntil(lambda: screen.pages.currentWidget() is screen.ahead, timeout=PATIENCE_MS)
    assert screen.ahead.findChildren(TwentyDots)
    assert screen.ahead.table() is not None
    assert footer_button(game.shell, "debrief").isEnabled()
    main(game)
    state = game.controller.state
    assert (state.step, state.round) == (Step.PLAN, 2)
    assert "ronde 2 van 2" in game.shell.header.mark.accessibleName()


def test_the_rest_is_shown_also_when_its_forecast_was_in_before_the_end(
    qtbot: QtBot, open_journal: OpenJournal
) -> None:
    game = open_journal(casus_in(Mode.DEEP), after_one().journal)
    qtbot.waitUntil(lambda: life(game).pages.currentWidget() is life(game).ahead, timeout=PATIENCE_MS)
    forecast = game.controller.forecast
    assert forecast is not None
    screen = LifeScreen(game.controller)
    qtbot.addWidget(screen)
    over = game.controller.state
    screen.show_state(replace(over, moments_closed=frozenset()))
    screen.show_forecast(forecast)
    assert screen.pages.currentWidget() is not screen.ahead
    screen.show_state(over)
    assert screen.pages.currentWidget() is screen.ahead
    assert screen.ahead.findChildren(TwentyDots)


def test_a_second_year_is_planned_and_lived_in_months_thirteen_to_twenty_four(
    qtbot: QtBot, open_journal: OpenJournal
) -> None:
    game = open_journal(casus_in(Mode.DEEP), in_second().journal)
    plan(game).moves.lay(DESK)
    laid = game.controller.state.card(DESK)
    assert laid is not None
    assert laid.start_month == 13
    assert plan(game).timeline.view.starts == (13, 24)
    main(game)
    qtbot.waitUntil(lambda: game.controller.state.step is Step.TABLE, timeout=PATIENCE_MS)
    game.controller.decide(r.FinishTable())
    click(life(game), "first_room_geen")
    qtbot.waitUntil(game.shell.footer.main_button.isEnabled, timeout=PATIENCE_MS)
    main(game)
    qtbot.waitUntil(lambda: game.controller.state.month == 13, timeout=PATIENCE_MS)
    assert list(life(game).strip.view.months) == list(range(13, 25))


def test_a_card_of_the_first_year_offers_only_lighter_heavier_or_stop(
    qtbot: QtBot, open_journal: OpenJournal
) -> None:
    game = open_journal(casus_in(Mode.DEEP), in_second().journal)
    plan(game).moves.open_bar(POST)
    dialog = plan(game).findChild(BarDialog)
    assert dialog is not None
    assert dialog.start is None
    assert dialog.length is None
    click(dialog, f"bar_intensity_{Intensity.LIGHT.value}")
    click(dialog, "bar_done")
    laid = game.controller.state.card(POST)
    assert laid is not None
    assert [(change.month, change.intensity) for change in laid.changes] == [(13, Intensity.LIGHT)]


def test_a_reason_is_one_tap_after_a_choice(qtbot: QtBot, open_journal: OpenJournal) -> None:
    whole = after_one().journal
    at = next(place for place, row in enumerate(whole.rows) if row.kind == "moment_finished")
    game = open_journal(casus_in(Mode.DEEP), replace(whole, rows=whole.rows[:at]))
    screen = life(game)
    if screen.pages.currentWidget() is screen.voices:
        main(game)
    click(screen, f"adjust_stoppen_{POST}")
    click(screen, f"reason_no_effect_{POST}")
    (made,) = game.controller.state.adjustments
    assert made.reason is not None
    assert made.reason.value == "het helpt niet"


def test_a_page_out_of_sight_does_not_make_the_page_in_sight_higher(qtbot: QtBot) -> None:
    pages = Pages()
    qtbot.addWidget(pages)
    for height in (40, 900):
        page = QWidget()
        QVBoxLayout(page).addSpacing(height)
        pages.addWidget(page)
    pages.setCurrentIndex(0)
    assert pages.sizeHint().height() < 900
    pages.setCurrentIndex(1)
    assert pages.sizeHint().height() >= 900
