"""A prijzenronde as a person plays it: estimate, read, go on, keep it in a dossier, see progress."""

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from effect_game.store.learner_file import read_learner
from effect_game.ui.game import Game
from effect_game.ui.price_rounds import PriceRounds
from effect_game.ui.theme.theme import theme
from tests.ui.conftest import OpenGame
from tests.ui.hand import WindowHand

QUESTIONS = 12


def words_of(widget: QWidget | None) -> str:
    assert widget is not None
    QApplication.processEvents()
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def answer(hand: WindowHand, low: str = "100", high: str = "1.500") -> None:
    """Fill in what is asked and press the main button."""
    if hand.sees("round_low"):
        hand.type_in("round_low", low)
        hand.type_in("round_high", high)
    hand.pick("round_party", 2)
    hand.press("footer_main")


def play_round(hand: WindowHand, done: int = 0) -> None:
    for _ in range(QUESTIONS - done):
        answer(hand)
        hand.press("footer_main")


def begin(game: Game, qtbot: QtBot, tmp_path: Path) -> WindowHand:
    qtbot.waitActive(game.shell)
    hand = WindowHand(qtbot, game, tmp_path)
    hand.press("footer_price_round")
    return hand


def test_twelve_questions_lead_to_a_card_without_a_mark(
    open_game: OpenGame, qtbot: QtBot, tmp_path: Path
) -> None:
    with open_game(tmp_path / "s.db") as game:
        hand = begin(game, qtbot, tmp_path)
        assert "Vraag 1 van 12" in words_of(game.shell.current_screen())
        answer(hand)
        told = words_of(game.shell.current_screen())
        assert "Jullie zeiden" in told
        assert "Bron" in told
        hand.press("footer_main")
        hand.press("footer_skip")
        assert "overgeslagen" in words_of(game.shell.current_screen())
        hand.press("footer_main")
        play_round(hand, done=2)
        shown = words_of(game.shell.current_screen())
        assert "doel: 8 van de 10" in shown
        assert "De betaler klopte" in shown


def test_nothing_filled_in_or_turned_around_gets_a_remedy_and_keeps_what_was_typed(
    open_game: OpenGame, qtbot: QtBot, tmp_path: Path
) -> None:
    with open_game(tmp_path / "s.db") as game:
        hand = begin(game, qtbot, tmp_path)
        hand.press("footer_main")
        assert "sla de vraag over" in words_of(game.shell.current_screen())
        hand.type_in("round_low", "900")
        hand.type_in("round_high", "veel")
        hand.press("footer_main")
        assert "geen bedrag" in words_of(game.shell.current_screen())
        hand.type_in("round_high", "100")
        hand.press("footer_main")
        assert "Omdraaien?" in words_of(game.shell.current_screen())
        assert "Vraag 1 van 12" in words_of(game.shell.current_screen())


def test_what_had_to_be_repaired_is_gone_when_the_question_is_skipped(
    open_game: OpenGame, qtbot: QtBot, tmp_path: Path
) -> None:
    with open_game(tmp_path / "s.db") as game:
        hand = begin(game, qtbot, tmp_path)
        hand.press("footer_main")
        assert "sla de vraag over" in words_of(game.shell.current_screen())
        hand.press("footer_skip")
        assert "sla de vraag over" not in words_of(game.shell.current_screen())


def test_after_a_stop_half_way_the_round_goes_on_where_it_was(
    open_game: OpenGame, qtbot: QtBot, tmp_path: Path
) -> None:
    with open_game(tmp_path / "s.db") as game:
        hand = begin(game, qtbot, tmp_path)
        answer(hand)
        hand.press("footer_main")
        answer(hand)
        second = words_of(game.price_rounds.screen().question)
    with open_game(tmp_path / "s.db") as game:
        begin(game, qtbot, tmp_path)
        shown = words_of(game.shell.current_screen())
        assert "Vraag 3 van 12" in shown
        assert second not in shown


def test_two_rounds_in_one_dossier_show_as_progress(
    open_game: OpenGame, qtbot: QtBot, tmp_path: Path
) -> None:
    dossier = tmp_path / "mijn.leerdossier"
    with open_game(tmp_path / "s.db") as game:
        hand = begin(game, qtbot, tmp_path)
        play_round(hand)
        game.price_rounds.keep(str(dossier))
        game.price_rounds.keep(str(dossier))
        assert len(read_learner(dossier).entries) == 1
        hand.press("footer_again")
        play_round(hand)
        hand.press("round_keep")
        hand.press("round_progress")
        hand.press("learner_table")
        table = hand.find("table_twin_0")
        assert isinstance(table, QTableWidget)
        assert table.rowCount() == 2
        hand.press("close_table_twin")
        hand.press("footer_main")
        assert game.shell.current_screen() is game.start_screen
    with open_game(tmp_path / "s.db") as game:
        qtbot.waitActive(game.shell)
        hand = WindowHand(qtbot, game, tmp_path)
        hand.press("footer_progress")
        assert hand.sees("learner_empty")
        game.learner.open_file(str(dossier))
        assert hand.sees("learner_chart")


@pytest.mark.parametrize(
    ("text", "told"),
    [("", "is beschadigd"), ("{}", "geen leerdossier"), ("geen dossier", "geen leerdossier")],
)
def test_a_file_that_is_no_dossier_is_named_and_stays_as_it_is(
    open_game: OpenGame, qtbot: QtBot, tmp_path: Path, text: str, told: str
) -> None:
    strange = tmp_path / "iets.leerdossier"
    strange.write_text(text)
    with open_game(tmp_path / "s.db") as game:
        rounds: PriceRounds = game.price_rounds
        hand = begin(game, qtbot, tmp_path)
        play_round(hand)
        rounds.keep(str(strange))
        assert told in words_of(QApplication.activeModalWidget())
        hand.press("dialog_close")
        assert strange.read_text() == text


def test_the_answer_opens_its_own_row_of_the_price_list(
    open_game: OpenGame, qtbot: QtBot, tmp_path: Path
) -> None:
    with open_game(tmp_path / "s.db") as game:
        hand = begin(game, qtbot, tmp_path)
        answer(hand)
        amount = re.search(r"€\s[0-9.,]+ per \w+", words_of(game.price_rounds.screen().answer))
        assert amount is not None
        hand.press("round_open_price")
        assert amount.group() in words_of(hand.find("price_sheet"))
        hand.press("dialog_close")


def test_after_large_text_the_question_stands_beside_its_answer_again(
    open_game: OpenGame, qtbot: QtBot, tmp_path: Path
) -> None:
    with open_game(tmp_path / "s.db") as game:
        hand = begin(game, qtbot, tmp_path)
        theme().set(text_scale=2.0)
        answer(hand)
        assert "Vraag 1 van 12" not in words_of(game.shell.current_screen())
        theme().set(text_scale=1.0)
        assert "Vraag 1 van 12" in words_of(game.shell.current_screen())
