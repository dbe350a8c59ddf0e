"""Aanmelding, keukentafel and doelen in the real window, with mouse and keys, on two households."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from effect_game.domain.household import Casus
from effect_game.domain.language import DUTCH, ENGLISH, tr
from effect_game.domain.vocabulary import HOUSEHOLD, LifeDomain, Step
from effect_game.play.rules.intake import question_lock
from effect_game.play.rules.limits import lives_of
from effect_game.play.state import start_state
from effect_game.play.views_intake import open_questions, out_of_hours
from effect_game.ui.art.lane import ReferenceLane
from effect_game.ui.game import Game
from effect_game.ui.screens.intake_known import KnownPanel
from effect_game.ui.speech import speak
from effect_game.ui.theme.theme import theme
from effect_game.ui.widgets.buttons import Button
from tests.support import story
from tests.support.casus import DE_AUTO, KLEIN, casus_of
from tests.support.press import footer_button
from tests.support.story import round_off
from tests.support.window import opened
from tests.ui.hand import WindowHand

MAIN = "footer_main"
BOTH = pytest.mark.parametrize("folder", [DE_AUTO, KLEIN], ids=lambda path: path.name)


def begin(hand: WindowHand, folder: Path) -> Casus:
    casus = casus_of(folder)
    story.begin(hand, casus)
    return casus


def to_the_table(hand: WindowHand, folder: Path) -> Casus:
    casus = begin(hand, folder)
    hand.press(MAIN)
    hand.press(MAIN)
    return casus


def to_the_goals(hand: WindowHand, folder: Path) -> Casus:
    casus = to_the_table(hand, folder)
    round_off(hand)
    hand.press(MAIN)
    return casus


def words_on(widget: QWidget | None) -> str:
    QApplication.processEvents()
    assert widget is not None
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def screen_words(game: Game) -> str:
    return words_on(game.shell.current_screen())


@BOTH
def test_every_moment_is_watched_one_after_another(hand: WindowHand, game: Game, folder: Path) -> None:
    casus = begin(hand, folder)
    assert game.controller.state.watched == {0}
    for index, moment in enumerate(casus.household.moments):
        assert moment.text in screen_words(game)
        if index + 1 < len(casus.household.moments):
            hand.press("moment_next")
    assert game.controller.state.watched == set(range(len(casus.household.moments)))
    assert casus.household.signal in screen_words(game)
    assert casus.household.signal_source in screen_words(game)
    for member in casus.household.team:
        assert (member.name in screen_words(game)) is (member.id in game.controller.state.duo)


def test_after_the_last_moment_the_main_button_is_next(hand: WindowHand, game: Game) -> None:
    moments = casus_of(KLEIN).household.moments
    begin(hand, KLEIN)
    button = hand.find("moment_next")
    button.setFocus()
    for _ in moments[1:]:
        assert game.shell.focusWidget() is button
        QTest.keyClick(button, Qt.Key.Key_Space)
    assert game.controller.state.watched == set(range(len(moments)))
    assert game.shell.focusWidget() is hand.find(MAIN)


def test_arrow_keys_that_reach_the_last_moment_can_walk_back(hand: WindowHand, game: Game) -> None:
    moments = casus_of(KLEIN).household.moments
    begin(hand, KLEIN)
    hand.find("moment_next").setFocus()
    for pressed in (Qt.Key.Key_PageDown,) * (len(moments) - 1) + (Qt.Key.Key_PageUp,):
        standing = game.shell.focusWidget()
        assert standing is not None
        QTest.keyClick(standing, pressed)
    assert moments[-2].text in screen_words(game)


def test_arrow_keys_walk_over_the_moments_and_undo_does_not_unsee_one(hand: WindowHand, game: Game) -> None:
    casus = begin(hand, DE_AUTO)
    screen = game.shell.current_screen()
    assert screen is not None
    QTest.keyClick(screen, Qt.Key.Key_Right)
    QTest.keyClick(screen, Qt.Key.Key_Right)
    assert casus.household.moments[2].text in screen_words(game)
    QTest.keyClick(screen, Qt.Key.Key_Left)
    assert casus.household.moments[1].text in screen_words(game)
    QTest.keyClick(game.shell, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert game.controller.state.watched == {0, 1, 2}
    assert casus.household.moments[1].text in screen_words(game)


def test_the_place_of_the_talk_is_named_in_the_language_in_use(
    hand: WindowHand, game: Game, qapp: QApplication
) -> None:
    speak(qapp, ENGLISH)
    try:
        begin(hand, KLEIN)
        hand.press(MAIN)
        assert game.controller.state.step is Step.INTAKE
        named = f"{tr(casus_of(KLEIN).household.table_name)} - €ffect"
        assert named != "Keukentafel - €ffect"
        assert game.shell.windowTitle() == named
    finally:
        speak(qapp, DUTCH)


def test_a_yes_that_is_still_open_is_in_sight_when_the_hours_are_used_up(qtbot: QtBot) -> None:
    casus = casus_of(DE_AUTO)
    facts = tuple(dict.fromkeys(fact for q in casus.household.questions for fact in q.facts))
    over = replace(start_state(casus), facts=facts, hours_used=casus.household.intake_hours)
    panel = KnownPanel()
    qtbot.addWidget(panel)
    panel.resize(690, 390)
    panel.fill(casus, over)
    panel.show()
    button = panel.findChild(Button, "consent_fact:sugar")
    assert isinstance(button, Button)
    assert panel.area.viewport().rect().contains(button.rect().translated(button.mapTo(panel.area, QPoint())))


@BOTH
def test_one_tap_estimates_a_room_and_skipping_is_fine(hand: WindowHand, game: Game, folder: Path) -> None:
    begin(hand, folder)
    hand.press(MAIN)
    assert game.controller.state.step is Step.INTAKE
    hand.press("guess_financien_2")
    hand.press("guess_zingeving_4")
    hand.press("guess_financien_3")
    assert dict(game.controller.state.room_guesses) == {LifeDomain.FINANCES: 3, LifeDomain.MEANING: 4}
    QTest.keyClick(game.shell, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert dict(game.controller.state.room_guesses)[LifeDomain.FINANCES] == 2
    button = hand.find("guess_financien_2")
    assert button.property("checked") is True
    hand.press(MAIN)
    assert "Wat vragen jullie?" in screen_words(game)


@BOTH
def test_asking_every_question_that_can_be_asked_ends_when_the_hours_are_gone(
    hand: WindowHand, game: Game, folder: Path
) -> None:
    casus = to_the_table(hand, folder)
    while True:
        state = game.controller.state
        free = [q for q in casus.household.questions if question_lock(casus, state, q) is None]
        if not free:
            break
        hand.press(f"ask_{free[0].id}")
        assert game.controller.state.asked[-1] == free[0].id
        said = hand.find("table_scene").accessibleDescription() + screen_words(game)
        assert free[0].answer in said
    assert game.controller.state.undo_depth == 0
    state = game.controller.state
    over = out_of_hours(open_questions(casus, state))
    assert ("daar past geen vraag meer in" in screen_words(game)) == over
    hand.press(MAIN)
    assert game.controller.state.step is Step.GOALS


def test_a_locked_question_says_why_and_asks_nothing(hand: WindowHand, game: Game) -> None:
    casus = to_the_table(hand, DE_AUTO)
    state = game.controller.state
    locked = next(q for q in casus.household.questions if question_lock(casus, state, q) is not None)
    hand.press(f"ask_who_{locked.to}")
    hand.press(f"ask_{locked.id}")
    assert game.controller.state.asked == ()
    assert locked.locked_text in screen_words(game)


def test_questions_can_be_chosen_per_person_and_asked_with_enter(hand: WindowHand, game: Game) -> None:
    casus = to_the_table(hand, DE_AUTO)
    person = casus.household.persons[-1]
    hand.press(f"ask_who_{person.id}")
    own = [q for q in casus.household.questions if q.to == person.id]
    for question in casus.household.questions:
        assert hand.sees(f"ask_{question.id}") == (question in own)
    card = hand.find(f"ask_{own[0].id}")
    card.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(card, Qt.Key.Key_Return)
    assert game.controller.state.asked == (own[0].id,)


def test_what_was_heard_stands_beside_what_was_thought(hand: WindowHand, game: Game) -> None:
    casus = begin(hand, KLEIN)
    hand.press(MAIN)
    hand.press("guess_psychische_gezondheid_4")
    hand.press(MAIN)
    question = next(q for q in casus.household.questions if q.life_domain is LifeDomain.MIND)
    assert "Nog niets gehoord over: psychische gezondheid." in screen_words(game)
    hand.press(f"ask_{question.id}")
    assert "Nog niets gehoord" not in screen_words(game)
    assert "1 schatting nagegaan: 1 kamer lager dan jullie dachten" in screen_words(game)


def test_before_the_first_question_one_can_go_back_to_the_estimate(hand: WindowHand, game: Game) -> None:
    casus = to_the_table(hand, KLEIN)
    footer_button(game.shell, "estimate").click()
    assert "Schat eerst zelf" in screen_words(game)
    hand.press(MAIN)
    hand.press(f"ask_{casus.household.questions[0].id}")
    assert game.shell.current_screen() is not None
    with pytest.raises(LookupError):
        footer_button(game.shell, "estimate")


@BOTH
def test_safety_comes_before_goals_and_the_reference_after(
    hand: WindowHand, game: Game, qtbot: QtBot, folder: Path
) -> None:
    casus = to_the_table(hand, folder)
    round_off(hand)
    assert casus.household.safety_text in screen_words(game)
    hand.press(MAIN)
    assert game.controller.state.safety_checked
    footer = game.shell.footer
    assert not footer.main_button.isEnabled()
    assert footer.reason.text() == "Kies eerst een doel."
    for goal in reversed(casus.household.goals[:2]):
        hand.press(f"goal_{goal.id}")
    assert game.controller.state.goals == tuple(goal.id for goal in casus.household.goals[:2])
    hand.press(MAIN)
    qtbot.waitUntil(lambda: game.controller.state.reference is not None, timeout=60_000)
    reference = game.controller.state.reference
    assert reference is not None
    # The row is written in one turn of the event loop and shown in the next.
    qtbot.waitUntil(lambda: hand.sees(f"without_{casus.household.goals[0].id}"), timeout=10_000)
    uses = {f"{use.event}@{use.person or HOUSEHOLD}" for use in casus.household.events}
    lane = hand.find("reference_lane")
    assert isinstance(lane, ReferenceLane)
    # A move of a variable has no card: it would tell in which state somebody is.
    counted = {row for row, share in reference.events if lives_of(share) > 0 and row in uses}
    assert {mark.key for mark in lane.marks()} == counted
    assert len(lane.table().rows) == len(counted)
    for goal in casus.household.goals:
        assert hand.sees(f"without_{goal.id}")
    hand.press(MAIN)
    assert game.controller.state.step is Step.PLAN


def test_while_the_reference_is_computed_the_goals_stay_open_and_the_screen_says_so(
    hand: WindowHand, game: Game, qtbot: QtBot
) -> None:
    casus = to_the_goals(hand, KLEIN)
    hand.press(f"goal_{casus.household.goals[0].id}")
    game.shell.footer.main_button.click()
    assert game.controller.waiting
    assert game.shell.footer.reason.text() == "wordt bijgewerkt"
    card = hand.look_for(f"goal_{casus.household.goals[1].id}")
    assert card is not None
    assert card.isEnabled()
    qtbot.waitUntil(lambda: game.controller.state.reference is not None, timeout=60_000)
    assert game.shell.footer.main_button.text() == "Naar het plan"


def test_the_last_goal_cannot_be_put_off_and_a_fourth_not_on(hand: WindowHand, game: Game) -> None:
    casus = to_the_goals(hand, DE_AUTO)
    goals = [goal.id for goal in casus.household.goals]
    hand.press(f"goal_{goals[0]}")
    hand.press(f"goal_{goals[0]}")
    assert game.controller.state.goals == (goals[0],)
    assert "Minstens één doel blijft staan" in screen_words(game)
    for goal in goals[1:4]:
        hand.press(f"goal_{goal}")
    assert game.controller.state.goals == tuple(goals[:3])
    assert "Drie doelen is genoeg" in screen_words(game)
    assert hand.find(f"goal_{goals[3]}").property("checked") is False


def test_a_casus_that_was_left_at_the_table_goes_on_there(
    store_path: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    with opened(store_path) as first:
        qtbot.waitActive(first.shell)
        hand = WindowHand(qtbot, first, tmp_path)
        casus = to_the_table(hand, KLEIN)
        asked = next(
            q for q in casus.household.questions if question_lock(casus, first.controller.state, q) is None
        )
        hand.press(f"ask_{asked.id}")
    with opened(store_path) as second:
        qtbot.waitActive(second.shell)
        hand = WindowHand(qtbot, second, tmp_path)
        hand.press("resume")
        assert second.controller.state.asked == (asked.id,)
        assert "Wat vragen jullie?" in screen_words(second)


@BOTH
@pytest.mark.parametrize("size", [(1366, 768), (1366, 696)], ids=["full", "tight"])
def test_nothing_scrolls_in_an_ordinary_window(
    hand: WindowHand, game: Game, folder: Path, size: tuple[int, int], qtbot: QtBot
) -> None:
    game.shell.resize(*size)
    casus = begin(hand, folder)

    def fits() -> bool:
        page = game.shell.pages.currentWidget()
        return isinstance(page, QScrollArea) and page.verticalScrollBar().maximum() == 0

    qtbot.waitUntil(fits)
    hand.press(MAIN)
    qtbot.waitUntil(fits)
    hand.press(MAIN)
    qtbot.waitUntil(fits)
    round_off(hand)
    qtbot.waitUntil(fits)
    hand.press(MAIN)
    hand.press(f"goal_{casus.household.goals[0].id}")
    qtbot.waitUntil(fits)


def test_at_twice_the_text_every_question_can_be_reached_by_scrolling(hand: WindowHand, game: Game) -> None:
    theme().set(text_scale=2.0)
    QApplication.processEvents()
    casus = to_the_table(hand, DE_AUTO)
    state = game.controller.state
    last = [q for q in casus.household.questions if question_lock(casus, state, q) is None][-1]
    hand.press(f"ask_{last.id}")
    assert game.controller.state.asked == (last.id,)
