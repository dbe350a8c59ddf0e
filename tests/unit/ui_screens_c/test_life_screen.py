"""Leven as a person goes through it, in the real window with the real worker."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from effect_game.content.canonical import canonical_bytes, hash_of
from effect_game.domain.responses import Response
from effect_game.domain.vocabulary import Intensity, LifeDomain, Step
from effect_game.play import rows as r
from effect_game.play import views_life as view
from effect_game.play.event_told import event_uses
from effect_game.play.views_life import MoneySoFar, RoomChange, goal_texts, voices
from effect_game.play.views_money import shown_amount
from effect_game.play.views_table_dates import evaluated_words
from effect_game.ui.game import Game
from effect_game.ui.screens.life import LifeScreen
from effect_game.ui.screens.life_voices import ResponseButton
from effect_game.ui.theme.theme import theme
from effect_game.ui.widgets.explain_tree import ExplainDialog
from effect_game.ui.widgets.shell import ScreenPage
from effect_game.ui.widgets.text import Text, VoiceText, bind_amounts
from tests.support.casus import KLEIN, casus_of, fixed_clock, plan_of, played
from tests.support.press import footer_button
from tests.support.window import resume
from tests.unit.ui_screens_c.conftest import OpenAt, OpenJournal

PATIENCE_MS = 30_000
TURNED_OUT = 3
"""Month in which a card turns out not to begin: nobody should find that only when looking back."""
LOOK_BACK = 4
"""Month in which the owner of the house looks back on her yes: a moment too."""


def life(game: Game) -> LifeScreen:
    screen = game.screen(Step.LIFE)
    assert isinstance(screen, LifeScreen)
    return screen


def click(qtbot: QtBot, within: QWidget, name: str) -> None:
    button = within.findChild(QWidget, name)
    assert button is not None, name
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def main(qtbot: QtBot, game: Game) -> None:
    QTest.mouseClick(game.shell.footer.main_button, Qt.MouseButton.LeftButton)


def skip_to(qtbot: QtBot, game: Game, month: int) -> list[int]:
    """Go from moment to moment until this month; the months on the way where it stopped."""
    stops: list[int] = []
    while game.controller.state.month < month:
        QTest.mouseClick(footer_button(game.shell, "skip"), Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: not life(game).playing and not game.controller.waiting, timeout=PATIENCE_MS)
        stops.append(game.controller.state.month)
    assert game.controller.state.month == month
    return stops


def until_month(qtbot: QtBot, game: Game, month: int) -> None:
    qtbot.waitUntil(lambda: game.controller.state.month == month, timeout=PATIENCE_MS)


def to_evaluation(qtbot: QtBot, game: Game) -> None:
    """Past what happened in the month itself, to the cards."""
    if life(game).pages.currentWidget() is life(game).voices:
        main(qtbot, game)
    assert life(game).pages.currentWidget() is life(game).moment


def guessed(qtbot: QtBot, open_at: OpenAt, plan: str = "expert") -> Game:
    game = open_at(KLEIN, plan, "first_room_guessed")
    click(qtbot, life(game), f"first_room_{LifeDomain.FINANCES.value}")
    assert game.controller.state.first_room is LifeDomain.FINANCES
    return game


def test_no_month_passes_before_the_one_tap(qtbot: QtBot, open_at: OpenAt) -> None:
    game = open_at(KLEIN, "expert", "first_room_guessed")
    assert not game.shell.footer.main_button.isEnabled()
    click(qtbot, life(game), "first_room_geen")
    assert game.controller.state.first_room_guessed
    assert game.controller.state.first_room is None
    assert game.shell.footer.main_button.isEnabled()


def test_another_casus_with_as_many_goals_shows_its_own(open_at: OpenAt) -> None:
    game = open_at(KLEIN, "expert", "first_room_guessed")
    before, casus = game.controller.play.journal, game.controller.casus
    other = tuple(replace(goal, text=f"Anders: {goal.text}") for goal in casus.household.goals)
    content = canonical_bytes(replace(casus, household=replace(casus.household, goals=other)))
    header = replace(before.header, casus="cd" * 16, content_hash=hash_of(content))
    game.controller.store.create_casus(header, content, utc=fixed_clock())
    game.controller.store.append(header.casus, before.rows)
    resume(game, header.casus)
    QApplication.processEvents()
    shown = [each.text() for each in life(game).findChildren(VoiceText) if each.isVisible()]
    for text in goal_texts(game.controller.casus, game.controller.state):
        assert any(text in each for each in shown), text


def test_a_step_is_one_month_with_the_recorded_mean(qtbot: QtBot, open_at: OpenAt) -> None:
    game = guessed(qtbot, open_at)
    assert not life(game).table_button.isVisible(), "there is nothing to show as a table yet"
    main(qtbot, game)
    until_month(qtbot, game, 1)
    assert life(game).table_button.isVisible()
    state = game.controller.state
    assert life(game).strip.view.month == 1
    assert state.life[0].money_mean_eur != 0.0
    assert "maand 1" in life(game).close_out.note.text()


def test_a_month_under_way_shuts_the_button_so_that_no_press_is_lost(qtbot: QtBot, open_at: OpenAt) -> None:
    game = guessed(qtbot, open_at)
    button = game.shell.footer.main_button
    button.setFocus()
    shut: list[bool] = []
    game.controller.waiting_changed.connect(lambda waiting: shut.append(waiting and not button.isEnabled()))
    game.controller.decide(r.LiveMonth())
    until_month(qtbot, game, 1)
    assert shut == [True, False]
    assert button.isEnabled()
    assert game.shell.focusWidget() is button


def test_playing_stops_at_a_decision_moment_and_space_pauses(qtbot: QtBot, open_at: OpenAt) -> None:
    game = guessed(qtbot, open_at)
    screen = life(game)
    QTest.keyClick(screen.play_button, Qt.Key.Key_Space)
    begun = screen.playing
    QTest.keyClick(screen.play_button, Qt.Key.Key_Space)
    assert (begun, screen.playing) == (True, False)
    for month in (TURNED_OUT, LOOK_BACK):
        screen.toggle_play()
        until_month(qtbot, game, month)
        assert not screen.playing
    screen.toggle_play()
    until_month(qtbot, game, 6)
    assert not screen.playing
    to_evaluation(qtbot, game)


def focused() -> QWidget:
    focus = QApplication.focusWidget()
    assert focus is not None
    return focus


def test_the_focus_is_on_what_is_done_next_and_not_on_the_street(qtbot: QtBot, open_at: OpenAt) -> None:
    game = open_at(KLEIN, "expert", "first_room_guessed")
    button = game.shell.footer.main_button
    choice = life(game).findChild(QWidget, f"first_room_{LifeDomain.FINANCES.value}")
    assert choice is not None
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Space)
    assert focused() is button
    play = life(game).play_button
    play.setFocus()
    QTest.keyClick(play, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not life(game).playing and not game.controller.waiting, timeout=PATIENCE_MS)
    # A date to look back on, or something that happened: that is read, or one goes on.
    assert life(game).pages.isAncestorOf(focused()) or focused() is button
    skip_to(qtbot, game, 6)
    assert life(game).pages.isAncestorOf(focused()) or focused() is button


@pytest.mark.slow
def test_what_asks_for_a_choice_gets_the_focus_so_that_enter_does_not_pass_it_by(
    qtbot: QtBot, open_journal: OpenJournal
) -> None:
    casus, journal = casus_of(KLEIN), played(KLEIN, "nothing").journal
    ways = tuple(
        Response(
            id=f"response:way{place}_{way}", event=use.event, person=use.person, title="Erbij blijven",
            text="Eén zin.", icon="talk",
        )
        for place, use in enumerate(casus.household.events)
        for way in ("stay", "wait")
    )  # fmt: skip
    casus = replace(casus, household=replace(casus.household, responses=ways))
    until = next(place for place, row in enumerate(journal.rows) if row.kind == "month_passed")
    header = replace(journal.header, content_hash=hash_of(canonical_bytes(casus)))
    game = open_journal(casus, replace(journal, header=header, rows=journal.rows[:until]))
    button, asked = game.shell.footer.main_button, 0
    while asked < 2:
        month = game.controller.state.month
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Return)
        until_month(qtbot, game, month + 1)
        qtbot.waitUntil(lambda: not game.controller.waiting, timeout=PATIENCE_MS)
        happened = voices(game.controller.casus, game.controller.state)
        if any(card.options for card in happened if card.month == month + 1):
            asked += 1
            now = focused()
            assert isinstance(now, ResponseButton), month
            QTest.keyClick(now, Qt.Key.Key_Return)
            assert len(game.controller.state.responses) == asked
        while view.phase(casus, game.controller.state) is view.Phase.MOMENT:
            main(qtbot, game)
            QApplication.processEvents()


def test_with_less_movement_there_is_only_stepping(qtbot: QtBot, open_at: OpenAt) -> None:
    theme().set(reduced_motion=True)
    game = guessed(qtbot, open_at)
    life(game).toggle_play()
    assert not life(game).playing
    assert not life(game).play_button.isEnabled()
    QTest.keyClick(life(game).strip, Qt.Key.Key_Tab)
    main(qtbot, game)
    until_month(qtbot, game, 1)


def test_a_whole_year_with_two_decision_moments_leads_to_terugblik(qtbot: QtBot, open_at: OpenAt) -> None:
    game = guessed(qtbot, open_at)
    screen, card = life(game), plan_of(KLEIN, "expert").cards[0].card
    skip_to(qtbot, game, LOOK_BACK)
    skip_to(qtbot, game, 6)
    to_evaluation(qtbot, game)
    click(qtbot, screen, f"adjust_afschalen_{card}")
    laid = game.controller.state.card(card)
    assert laid is not None
    assert laid.changes[-1].intensity is Intensity.NORMAL
    click(qtbot, screen, f"adjust_doorgaan_{card}")
    laid = game.controller.state.card(card)
    assert laid is not None
    assert laid.changes[-1].intensity is Intensity.INTENSIVE
    main(qtbot, game)
    assert 6 in game.controller.state.moments_closed
    skip_to(qtbot, game, 12)
    to_evaluation(qtbot, game)
    main(qtbot, game)
    click(qtbot, screen, "life_money")
    dialog = screen.findChild(ExplainDialog)
    assert dialog is not None
    assert dialog.view.children
    dialog.reject()
    main(qtbot, game)
    # Written in one turn of the event loop, shown in the next.
    debrief = game.screen(Step.DEBRIEF)
    qtbot.waitUntil(lambda: game.shell.current_screen() is debrief, timeout=PATIENCE_MS)
    assert game.controller.state.step is Step.DEBRIEF


def test_on_the_way_to_the_next_moment_nothing_that_happens_goes_by_unseen(
    qtbot: QtBot, open_at: OpenAt
) -> None:
    game = guessed(qtbot, open_at, "nothing")
    stops = skip_to(qtbot, game, 6)
    happened = {card.month for card in voices(game.controller.casus, game.controller.state)}
    assert happened
    assert set(stops) == happened | {6}


def test_what_happens_in_the_last_month_is_told_before_its_evaluation(
    qtbot: QtBot, open_journal: OpenJournal
) -> None:
    casus, journal = casus_of(KLEIN), played(KLEIN, "nothing").journal
    last = [place for place, row in enumerate(journal.rows) if row.kind == "month_passed"][-1]
    event = next(iter(event_uses(casus)))
    lived = replace(journal.rows[last], payload={**journal.rows[last].payload, "events": [event]})
    game = open_journal(casus, replace(journal, rows=(*journal.rows[:last], lived)))
    assert game.controller.state.month == 12
    title = event_uses(casus)[event].title
    screen = life(game)
    assert screen.pages.currentWidget() is screen.voices
    assert any(text.text() == title for text in screen.voices.findChildren(Text) if text.isVisible())
    main(qtbot, game)
    assert screen.pages.currentWidget() is screen.moment
    assert "jaren die volgen" in screen.moment.remark_label.text()
    main(qtbot, game)
    assert 12 in game.controller.state.moments_closed


def test_looking_back_shows_what_it_gave_and_leaves_the_keys_somewhere(qtbot: QtBot, open_at: OpenAt) -> None:
    game = guessed(qtbot, open_at)
    skip_to(qtbot, game, LOOK_BACK)
    (party,) = [each.party for each in game.controller.casus.household.counterparts]
    click(qtbot, life(game), f"look_back_{party}")
    qtbot.waitUntil(lambda: bool(game.controller.state.evaluations), timeout=PATIENCE_MS)
    (done,) = game.controller.state.evaluations
    shown = [each.text().replace("\u2060", "") for each in life(game).voices.findChildren(Text)]
    assert bind_amounts(evaluated_words(game.controller.casus, done)) in shown
    assert life(game).pages.currentWidget() is life(game).voices
    # What was just laid out comes in sight in the next turn.
    qtbot.waitUntil(lambda: game.shell.focusWidget().isVisible())


def test_months_that_are_refused_stop_passing(
    qtbot: QtBot, open_at: OpenAt, monkeypatch: pytest.MonkeyPatch
) -> None:
    game = guessed(qtbot, open_at)
    asked: list[object] = []
    monkeypatch.setattr(game.controller, "decide", asked.append)
    QTest.mouseClick(footer_button(game.shell, "skip"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not life(game).playing, timeout=PATIENCE_MS)
    assert len(asked) == 1


def test_without_cards_the_moment_says_that_usual_help_goes_on(qtbot: QtBot, open_at: OpenAt) -> None:
    game = guessed(qtbot, open_at, "nothing")
    skip_to(qtbot, game, 6)
    to_evaluation(qtbot, game)
    assert life(game).moment.first_focus() is None
    main(qtbot, game)
    assert 6 in game.controller.state.moments_closed


def test_rooms_nobody_asked_about_stay_night(qtbot: QtBot, open_at: OpenAt) -> None:
    game = guessed(qtbot, open_at, "nothing")
    main(qtbot, game)
    until_month(qtbot, game, 1)
    panel = life(game).house_panel
    assert panel is not None
    levels = {room.key: room.level for room in panel.house.view.rooms}
    assert levels[LifeDomain.MIND.value] is None
    assert levels[LifeDomain.FINANCES.value] is not None


def test_no_more_rooms_than_fit_are_listed_and_the_rest_is_counted(qtbot: QtBot, open_at: OpenAt) -> None:
    game = guessed(qtbot, open_at)
    panel = life(game).close_out
    change = RoomChange((LifeDomain.BODY, "x"), 2, 3, "Kamer beter: van a naar b")
    money = MoneySoFar(3, shown_amount(100.0, 0.0, 50, fine=True))
    panel.set_most(4)
    panel.show_close("Kwartaal 1", [change] * 6, money)

    def lines() -> list[str]:
        return [label.text() for label in panel.people.findChildren(Text) if label.isVisible()]

    qtbot.waitUntil(lambda: lines().count(change.words) == 3)
    qtbot.waitUntil(lambda: any("nog 3 kamers" in line for line in lines()))
    qtbot.waitUntil(lambda: panel.people.verticalScrollBar().maximum() == 0)


def test_who_is_not_in_the_house_is_told_before_the_rooms(qtbot: QtBot, open_at: OpenAt) -> None:
    game = guessed(qtbot, open_at)
    panel = life(game).close_out
    panel.show_close("Maand 3", (), None, ("Noor is bij een zus.",))

    def lines() -> list[str]:
        return [label.text() for label in panel.people.findChildren(Text) if label.isVisible()]

    qtbot.waitUntil(lambda: lines()[:1] == ["Noor is bij een zus."])
    panel.show_close("Maand 4", (), None)
    qtbot.waitUntil(lambda: lines() == ["De eerste maand moet nog komen."])


def test_after_another_text_size_the_months_fit_the_window_again(qtbot: QtBot, open_at: OpenAt) -> None:
    game = open_at(KLEIN, "expert", "first_room_guessed")
    game.shell.resize(1366, 768)
    page = game.shell.pages.currentWidget()
    assert isinstance(page, ScreenPage)
    theme().set(text_scale=2.0)
    qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() > 0)
    theme().set(text_scale=1.0)
    game.controller.decide(r.GuessFirstRoom(LifeDomain.FINANCES))
    qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() == 0)


def test_the_panel_of_how_things_are_grows_with_lines_that_wrap(qtbot: QtBot, open_at: OpenAt) -> None:
    game = guessed(qtbot, open_at)
    panel = life(game).close_out
    panel.set_most(7)
    panel.show_close("Maand 3", (), None, ("Noor is bij een zus. " * 9,))
    qtbot.waitUntil(lambda: panel.people.column.heightForWidth(panel.people.viewport().width()) > 60)
    qtbot.waitUntil(lambda: panel.people.verticalScrollBar().maximum() == 0)
    assert panel.height() <= 280


def test_lines_that_come_at_once_are_all_counted_in_large_text_too(qtbot: QtBot, open_at: OpenAt) -> None:
    game = guessed(qtbot, open_at)
    panel = life(game).close_out
    theme().set(text_scale=2.0)
    panel.set_most(7)
    qtbot.waitUntil(lambda: panel.people.viewport().width() > 600)
    panel.show_close("Maand 3", (), None, [f"{name} is bij een zus." for name in "ABCDEF"])
    height = panel.height()
    qtbot.waitUntil(lambda: panel.people.column.heightForWidth(panel.people.viewport().width()) > 250)
    qtbot.waitUntil(lambda: panel.people.verticalScrollBar().maximum() == 0)
    assert panel.height() == height


def test_in_large_text_a_month_brings_what_happens_in_sight(qtbot: QtBot, open_at: OpenAt) -> None:
    game = guessed(qtbot, open_at)
    game.shell.resize(1366, 768)
    page = game.shell.pages.currentWidget()
    assert isinstance(page, ScreenPage)
    theme().set(text_scale=2.0)
    qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() > 300)
    page.verticalScrollBar().setValue(0)
    life(game).press_main()
    voices = life(game).pages
    above = voices.mapTo(page.viewport(), QPoint(0, 0)).y()
    assert 0 <= above < page.viewport().height() // 4
