"""Terugblik through the window: parts that add up, corners above the money, the flow, one thing otherwise."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from effect_game.content.canonical import canonical_bytes, from_canonical
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import HORIZONS_MONTHS, Step
from effect_game.kba.flow import NOT_BACK, UNSPENT
from effect_game.play.fold import fold
from effect_game.play.other_plans import EXPERT, NAMES, OWN
from effect_game.play.rows import NoteOwnCase
from effect_game.play.session import Play
from effect_game.store.database import Store
from effect_game.store.effect_file import read_effect
from effect_game.ui.art.attribution import AttributionChart
from effect_game.ui.art.flow import FlowChart
from effect_game.ui.art.ghost import GhostChart
from effect_game.ui.art.lives_chart import LivesChart
from effect_game.ui.art.lives_dots import LivesDots
from effect_game.ui.art.waterfall import Waterfall
from effect_game.ui.casus_files import keep_file, write_file
from effect_game.ui.game import Game
from effect_game.ui.screens.debrief import DebriefScreen
from effect_game.ui.screens.debrief_change import ChangeDialog
from effect_game.ui.screens.debrief_flow import FlowDialog
from effect_game.ui.screens.debrief_home import TakeHomePage
from effect_game.ui.screens.money_pictures import TableDialog
from effect_game.ui.screens.plan_compare import CompareDialog
from effect_game.ui.widgets.buttons import Button
from effect_game.ui.widgets.text import Text
from tests.support.casus import DE_AUTO, KLEIN, fixed_clock
from tests.support.press import footer_button
from tests.unit.ui_screens_c.conftest import KEY, OpenAt


def debrief(game: Game) -> DebriefScreen:
    screen = game.screen(Step.DEBRIEF)
    assert isinstance(screen, DebriefScreen)
    return screen


def press(parent: QWidget, name: str) -> None:
    button = parent.findChild(QAbstractButton, name)
    assert button is not None, name
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    # What is put in a layout in sight is shown in the next turn of the event loop.
    QApplication.processEvents()


def test_the_parts_stand_in_a_bar_in_words_and_in_a_table(open_at: OpenAt) -> None:
    screen = debrief(open_at(KLEIN, "expert", "reflected"))
    press(screen, "debrief_tab_1")
    chart = screen.findChild(AttributionChart, "attribution_chart")
    words = screen.findChild(QWidget, "attribution_words")
    assert chart is not None
    assert words is not None
    first, second = chart.view.rows[:2]
    assert first.sentence in words.accessibleName()
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(chart, Qt.Key.Key_Down)
    assert second.sentence in words.accessibleName()
    press(screen, "attribution_table")
    table = screen.findChild(TableDialog)
    assert table is not None
    assert table.grids[0].rowCount() == len(chart.view.rows)
    table.reject()


def test_what_happened_is_one_press_away(open_at: OpenAt) -> None:
    screen = debrief(open_at(KLEIN, "expert", "reflected"))
    press(screen, "debrief_tab_1")
    carried = screen.findChild(QWidget, "exhibit_carried")
    assert carried is not None
    assert not carried.isVisible()
    press(screen, "debrief_why_stories")
    assert carried.isVisible()


def test_three_corners_stand_beside_the_rooms_and_only_yield_follows_the_years(open_at: OpenAt) -> None:
    screen = debrief(open_at(DE_AUTO, "expert", "reflected"))
    press(screen, "debrief_tab_0")

    def told(key: str) -> str:
        found = [w for w in screen.findChildren(QWidget, f"corner_{key}") if w.isVisible()]
        return found[-1].accessibleName()

    before = {key: told(key) for key in ("involvement", "legitimacy", "yield")}
    press(screen, "debrief_horizon_12")
    after = {key: told(key) for key in before}
    assert after["yield"] != before["yield"]
    assert after["involvement"] == before["involvement"]
    assert after["legitimacy"] == before["legitimacy"]


def test_the_same_twenty_lives_as_dots_and_as_lines(open_at: OpenAt) -> None:
    screen = debrief(open_at(KLEIN, "expert", "reflected"))
    press(screen, "debrief_tab_0")
    dots = screen.findChild(LivesDots, "debrief_dots")
    lines = screen.findChild(LivesChart, "debrief_lines")
    assert dots is not None
    assert lines is not None
    assert dots.isVisible()
    press(screen, "debrief_lives_lines")
    assert lines.isVisible()
    assert not dots.isVisible()
    assert len(lines.view.lives) == len(dots.view.dots) == 20
    within = sum(map(dots.view.within, dots.view.dots))
    assert f"In {within} van de 20" in dots.view.sentence == lines.view.sentence


def test_the_other_lives_are_looked_at_one_by_one_and_then_your_own_again(
    open_at: OpenAt,
) -> None:
    screen = debrief(open_at(KLEIN, "expert", "reflected"))
    press(screen, "debrief_tab_0")
    dots, lines = screen.findChild(LivesDots, "debrief_dots"), screen.findChild(LivesChart, "debrief_lines")
    note, button = (
        screen.findChild(Text, "debrief_one_life"),
        screen.findChild(Button, "debrief_another_life"),
    )
    assert dots is not None
    assert lines is not None
    assert note is not None
    assert button is not None
    yours, seen = note.text(), []
    for _ in range(19):
        assert button.text() == "toon nog een mogelijk leven"
        press(screen, "debrief_another_life")
        seen.append(dots.view.shown)
        life = next(dot for dot in dots.view.dots if dot.life == dots.view.shown)
        assert ("niet terugverdiend binnen" in note.text()) is not dots.view.within(life)
        assert lines.view.shown is not None
        assert f"Mogelijk leven {lines.view.shown + 1} van 20" in note.text()
    assert len({*seen, dots.view.played}) == 20
    assert button.text() == "terug naar jullie leven"
    press(screen, "debrief_another_life")
    assert (note.text(), dots.view.shown, lines.view.shown) == (yours, None, None)
    press(screen, "debrief_another_life")
    press(screen, "debrief_horizon_12")
    assert (note.text(), dots.view.shown) == (yours, None)


def test_waterfall_flow_and_table_say_the_same_numbers_at_every_horizon(open_at: OpenAt) -> None:
    screen = debrief(open_at(DE_AUTO, "expert", "reflected"))
    press(screen, "debrief_tab_0")
    for months in HORIZONS_MONTHS:
        press(screen, f"debrief_horizon_{months}")
        waterfall = screen.findChild(Waterfall, "debrief_waterfall")
        press(screen, "debrief_flow")
        dialog = screen.findChildren(FlowDialog)[-1]
        flow = dialog.findChild(FlowChart, "flow_chart")
        assert waterfall is not None
        assert flow is not None
        shown = {end.key: end.eur for end in flow.view.right if end.key != NOT_BACK}
        shown |= {end.key: -end.eur for end in flow.view.left if end.key != UNSPENT}
        wanted = {row.key: row.difference_eur for row in waterfall.view.rows if row.difference_eur}
        assert shown == wanted
        table = {row[0]: row[3] for row in waterfall.table().rows}
        assert len(table) == len(waterfall.view.rows) + 1
        assert sum(wanted.values()) == waterfall.view.totals_eur()[2]
        assert sum(band.eur for band in flow.view.bands) == sum(end.eur for end in flow.view.left)
        dialog.reject()


def test_one_thing_otherwise_shows_the_old_result_behind_the_new_and_writes_nothing(
    qtbot: QtBot, open_at: OpenAt
) -> None:
    game = open_at(KLEIN, "expert", "reflected")
    screen = debrief(game)
    press(screen, "debrief_tab_3")
    rows = len(game.controller.play.journal.rows)
    QTest.mouseClick(footer_button(game.shell, "change"), Qt.MouseButton.LeftButton)
    dialog = screen.findChild(ChangeDialog)
    assert dialog is not None
    chart, box = dialog.findChild(GhostChart, "change_chart"), dialog.findChild(QComboBox, "change_choice")
    assert chart is not None
    assert box is not None
    assert not dialog.go_on.isEnabled()
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert dialog.choice.value()
    assert dialog.go_on.isEnabled()
    qtbot.waitUntil(lambda: bool(chart.view.rows), timeout=60_000)
    assert {row.key for row in chart.view.rows} >= {"municipality", "society"}
    assert len(chart.table().rows) == len(chart.view.rows)
    assert len(game.controller.play.journal.rows) == rows
    dialog.go_on.click()
    state = game.controller.state
    assert state.step is Step.PLAN
    assert game.controller.play.header.casus != KEY
    old = game.controller.store.load(KEY)
    assert len(old.rows) == rows


def test_what_one_takes_along_is_kept_and_a_name_gets_a_friendly_warning(open_at: OpenAt) -> None:
    game = open_at(KLEIN, "expert", "reflected")
    screen = debrief(game)
    press(screen, "debrief_tab_4")
    page = screen.findChild(TakeHomePage)
    assert page is not None
    QTest.keyClicks(page.when.edit, "de post blijft liggen")
    QTest.keyClicks(page.then.edit, "vraag ik wie hem opent")
    assert page.warning.isHidden()
    QTest.keyClicks(page.case.edit, "bel 06-12345678")
    assert not page.warning.isHidden()
    press(screen, "debrief_tab_3")
    state = game.controller.state
    assert state.if_then is not None
    assert (state.if_then.when, state.if_then.then) == ("de post blijft liggen", "vraag ik wie hem opent")
    assert state.own_case is not None
    assert not state.own_case.share
    press(screen, "debrief_tab_4")
    again = screen.findChildren(TakeHomePage)[-1]
    assert again.case.value() == "bel 06-12345678"


def test_an_own_case_without_a_tick_stays_on_this_computer_and_that_is_said(
    open_at: OpenAt, tmp_path: Path
) -> None:
    game = open_at(KLEIN, "expert", "reflected")
    screen = debrief(game)
    press(screen, "debrief_tab_4")
    page = screen.findChild(TakeHomePage)
    assert page is not None
    QTest.keyClicks(page.case.edit, "drie instanties")
    press(screen, "debrief_tab_3")
    target = tmp_path / "mee.effect"
    screen.save_to(str(target))
    assert "niet mee" in screen.end.notice.accessibleName()
    journal, content = read_effect(target)
    assert "drie instanties" not in str(journal.rows)
    there = fold(from_canonical(content), journal.rows)
    assert there.own_case == NoteOwnCase("", left_out=True)
    # Where it was written it comes back as it was, and it does not stand in the way.
    store = game.controller.store
    assert keep_file(store, target, fixed_clock()) == KEY
    assert fold(from_canonical(content), store.load(KEY).rows).own_case == NoteOwnCase("drie instanties")


def test_where_nothing_lies_on_the_disk_the_file_has_the_own_case_too(
    open_at: OpenAt, tmp_path: Path
) -> None:
    play = open_at(KLEIN, "expert", "reflected").controller.play
    play.decide(NoteOwnCase("drie instanties"))
    target = tmp_path / "mee.effect"
    with Store(None) as memory:
        told = write_file(memory, target, play, canonical_bytes(play.content))
    assert "Bewaar het zelf" in told
    assert read_effect(target)[0] == play.journal


def test_rows_that_the_disk_did_not_take_go_along_whole_in_the_file(open_at: OpenAt, tmp_path: Path) -> None:
    controller = open_at(KLEIN, "expert", "reflected").controller

    def full(_rows: object, _state: object) -> None:
        raise UserError("store.full", "x")

    kept = controller.play
    play = Play(kept.content, kept.journal, kept.forecaster, fixed_clock, full)
    play.decide(NoteOwnCase("drie instanties"))
    target = tmp_path / "mee.effect"
    assert "Bewaar het zelf" in write_file(controller.store, target, play, canonical_bytes(play.content))
    assert read_effect(target)[0] == play.journal


def test_a_text_that_is_too_long_stays_in_sight_and_keeps_the_tab(open_at: OpenAt) -> None:
    game = open_at(KLEIN, "expert", "reflected")
    screen = debrief(game)
    press(screen, "debrief_tab_4")
    page = screen.findChild(TakeHomePage)
    assert page is not None
    page.case.edit.setPlainText("x" * 501)
    press(screen, "debrief_tab_3")
    assert screen.tabs.chosen_keys() == ("4",)
    assert page.case.error
    assert game.controller.state.own_case is None


def test_other_plans_lie_beside_the_own_one_and_nothing_is_written(qtbot: QtBot, open_at: OpenAt) -> None:
    game = open_at(DE_AUTO, "tempting", "reflected")
    screen = debrief(game)
    press(screen, "debrief_tab_3")
    rows = len(game.controller.play.journal.rows)
    press(screen, "debrief_beside")
    dialog = screen.findChild(CompareDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: bool(dialog.lanes.view.rows), timeout=120_000)
    assert dialog.lanes.view.names == (NAMES[OWN], NAMES[EXPERT])
    assert len(game.controller.play.journal.rows) == rows
    dialog.reject()
