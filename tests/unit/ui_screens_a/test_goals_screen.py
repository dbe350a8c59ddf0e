"""Step Doelen from verdieping on, in the real window: choose, defend, predict, each first for themselves."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from effect_game.content.catalogue import list_entries
from effect_game.domain.household import Casus
from effect_game.domain.vocabulary import Mode, Step
from effect_game.play import rows as r
from effect_game.play.aims import offered_aims
from effect_game.play.references import reference_plan
from effect_game.play.views_goals import goals_offered
from effect_game.play.views_goals_steps import SHOW, GoalsPart
from effect_game.ui.art.ranges import RangesPicture
from effect_game.ui.game import Game
from effect_game.ui.screens.goals import GoalsScreen
from effect_game.ui.screens.goals_cards import GoalCard
from effect_game.ui.widgets.range_field import SWAP_QUESTION
from tests.support.casus import KLEIN
from tests.support.press import footer_button
from tests.support.window import ROOTS
from tests.ui.hand import WindowHand

MAIN = "footer_main"


def deep(game: Game) -> Casus:
    """At step Doelen in verdieping, safety seen, one goal chosen."""
    entry = next(entry for entry in list_entries(ROOTS) if entry.folder.name == KLEIN.name)
    game.start_casus(entry, Mode.DEEP)
    control = game.controller
    for index in range(len(control.casus.household.moments)):
        control.decide(r.WatchMoment(index))
    for decision in (r.FinishReferral(), r.FinishIntake(), r.CheckSafety()):
        control.decide(decision)
    control.decide(r.ChooseGoals((control.casus.household.goals[0].id,)))
    return control.casus


def type_in(hand: WindowHand, name: str, words: str) -> None:
    edit = hand.find(name)
    assert isinstance(edit, QLineEdit)
    edit.clear()
    QTest.keyClicks(edit, words)


def words_of(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def predicted(game: Game) -> r.PredictReference | None:
    return game.controller.state.reference_guess


def to_the_prediction(hand: WindowHand, game: Game) -> Casus:
    casus = deep(game)
    hand.press(MAIN)
    for aim in offered_aims(casus)[:3]:
        hand.press(f"aim_{aim.id}")
    hand.press(MAIN)
    hand.press("reference_reference:usual_route")
    hand.press(MAIN)
    return casus


def parts_called_done(hand: WindowHand) -> list[bool]:
    names = [hand.find(f"goals_part_{part.value}").accessibleName() for part in GoalsPart]
    return [name.endswith(", klaar") for name in names]


def test_a_tab_says_that_its_part_is_done(hand: WindowHand, game: Game) -> None:
    to_the_prediction(hand, game)
    assert parts_called_done(hand) == [part is not GoalsPart.PREDICTION for part in GoalsPart]


def test_exactly_three_aims_are_kept(hand: WindowHand, game: Game) -> None:
    casus = deep(game)
    hand.press(MAIN)
    aims = offered_aims(casus)
    for aim in aims[:4]:
        hand.press(f"aim_{aim.id}")
    footer = game.screen(game.controller.state.step).footer()
    assert (footer.main_enabled, footer.main_reason) == (False, "Kies er precies drie.")
    assert game.controller.state.aims == ()
    hand.press(f"aim_{aims[3].id}")
    hand.press(MAIN)
    assert game.controller.state.aims == tuple(aim.id for aim in aims[:3])


@pytest.mark.slow
def test_a_reference_is_chosen_and_defended_and_stays_after_the_reveal(
    hand: WindowHand, game: Game, qtbot: QtBot
) -> None:
    casus = deep(game)
    hand.press(MAIN)
    for aim in offered_aims(casus)[:3]:
        hand.press(f"aim_{aim.id}")
    hand.press(MAIN)
    assert game.shell.footer.reason.text() == "Kies eerst waarmee jullie vergelijken."
    hand.press("reference_reference:usual_route")
    hand.press("defence_argument:route_there")
    own = hand.find("own_defence")
    assert isinstance(own, QPlainTextEdit)
    QTest.keyClicks(own, "Dit gebeurt toch al.")
    hand.press(MAIN)
    state = game.controller.state
    assert (state.reference_choice, state.defence) == ("reference:usual_route", "argument:route_there")
    assert state.own_defence == "Dit gebeurt toch al."
    footer_button(game.shell, "skip_prediction").click()
    qtbot.waitUntil(lambda: game.controller.state.reference is not None, timeout=60_000)
    assert reference_plan(casus, game.controller.state).cards
    hand.press("goals_part_reference")
    other = hand.look_for("reference_reference:usual")
    assert other is not None
    assert not other.isEnabled()


def test_taking_back_a_choice_leaves_no_reference_chosen(hand: WindowHand, game: Game) -> None:
    deep(game)
    hand.press("goals_part_reference")
    hand.press("reference_reference:help_stops")
    card = hand.find("reference_reference:help_stops")
    assert card.property("checked") is True
    assert hand.sees("own_defence")
    game.controller.decide(r.Undo())
    assert card.property("checked") is False
    assert not hand.sees("own_defence")


@pytest.mark.slow
def test_what_was_predicted_stands_beside_the_outcome(hand: WindowHand, game: Game, qtbot: QtBot) -> None:
    to_the_prediction(hand, game)
    assert game.shell.footer.main_button.text() == SHOW
    type_in(hand, "expect_low_count", "16")
    type_in(hand, "expect_high_count", "8")
    type_in(hand, "expect_low", "veel")
    type_in(hand, "expect_high", "4.000")
    hand.press(MAIN)
    screen = game.shell.current_screen()
    assert isinstance(screen, GoalsScreen)
    assert screen.prediction.count.error == SWAP_QUESTION
    assert "geen bedrag" in screen.prediction.cost.error
    assert predicted(game) is None
    hand.press("expect_swap_count")
    type_in(hand, "expect_low", "1.000")
    hand.press(MAIN)
    qtbot.waitUntil(lambda: game.controller.state.reference is not None, timeout=60_000)
    assert predicted(game) == r.PredictReference(8, 16, 1000.0, 4000.0)
    qtbot.waitUntil(lambda: "Jullie zeiden 8 tot 16" in words_of(screen), timeout=10_000)
    hand.press("goals_part_prediction")
    picture = hand.find("guessed_picture_event")
    assert isinstance(picture, RangesPicture)
    answer = game.controller.state.reference_answer
    assert answer is not None
    assert picture.view.outcome == round(20 * answer.event_share)
    assert "bereik" in words_of(hand.find("guessed_event"))
    hand.press(MAIN)
    assert game.controller.state.step is Step.PLAN


def test_each_gives_a_range_that_nobody_sees_before_all_are_in(hand: WindowHand, game: Game) -> None:
    to_the_prediction(hand, game)
    hand.press("each_start")
    hand.press("each_people_2")
    screen = game.shell.current_screen()
    assert isinstance(screen, GoalsScreen)
    type_in(hand, "each_low", "900")
    type_in(hand, "each_high", "100")
    hand.press("each_done")
    assert SWAP_QUESTION in words_of(hand.find("each_first"))
    hand.press("each_swap")
    high = hand.find("each_high")
    QTest.keyClick(high, Qt.Key.Key_Return)
    shown = [edit.text() for edit in screen.findChildren(QLineEdit) if edit.isVisible()]
    assert "900" not in shown
    assert not hand.sees("each_ranges")
    assert game.controller.state.each_first == ()
    type_in(hand, "each_low", "2.000")
    type_in(hand, "each_high", "3.000")
    QTest.keyClick(hand.find("each_high"), Qt.Key.Key_Return)
    picture = hand.find("each_ranges")
    assert isinstance(picture, RangesPicture)
    assert [row.name for row in picture.view.rows] == ["A", "B"]
    assert picture.table().rows[0][1:] == ("€\u00a0100", "€\u00a0900")
    kept = game.controller.state.each_first_of(r.BigPrediction.REFERENCE)
    assert kept is not None
    assert kept.ranges == (r.OwnRange("A", 100.0, 900.0), r.OwnRange("B", 2000.0, 3000.0))


@pytest.mark.slow
def test_each_first_is_left_with_one_key(hand: WindowHand, game: Game) -> None:
    to_the_prediction(hand, game)
    assert hand.sees("each_start")
    hand.press("each_start")
    skip = hand.find("each_skip")
    skip.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(skip, Qt.Key.Key_Space)
    assert hand.sees("each_start")
    assert game.controller.state.each_first == ()


def test_basis_has_one_page(hand: WindowHand, game: Game) -> None:
    entry = next(entry for entry in list_entries(ROOTS) if entry.folder.name == KLEIN.name)
    game.start_casus(entry, Mode.BASIC)
    control = game.controller
    for decision in (*map(r.WatchMoment, range(2)), r.FinishReferral(), r.FinishIntake(), r.CheckSafety()):
        control.decide(decision)
    assert not hand.sees("goals_parts")
    assert hand.sees("reference_lane")


def test_life_in_a_year_stands_above_the_goals_with_who_says_it(hand: WindowHand, game: Game) -> None:
    casus = deep(game)
    said = casus.household.in_a_year
    assert said is not None
    quote, goal = hand.find("year_ahead"), hand.find(f"goal_{casus.household.goals[0].id}")
    assert said.text in words_of(quote)
    assert quote.accessibleName() == f"Noor, over een jaar: {said.text}"
    assert quote.mapToGlobal(quote.rect().bottomLeft()).y() < goal.mapToGlobal(goal.rect().topLeft()).y()


def test_a_count_on_a_goal_is_never_broken_over_two_lines(game: Game, qtbot: QtBot) -> None:
    item = goals_offered(deep(game), game.controller.state)[0]
    card = GoalCard(replace(item, count=12, count_words="12 van 20"))
    qtbot.addWidget(card)
    assert any("12\u00a0van\u00a020" in label.text() for label in card.findChildren(QLabel))
