"""Beside the offer: their own line, an own sentence, a rung higher, what moved them, the other chair."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from effect_game.domain.language import DUTCH, ENGLISH
from effect_game.domain.vocabulary import Answer, Mode
from effect_game.play import authority
from effect_game.play import rows as r
from effect_game.play.belief import OWN_LINE
from effect_game.play.session import Play
from effect_game.ui.game import Game
from effect_game.ui.screens.table import TableScreen
from effect_game.ui.screens.table_swap import SwapDialog
from effect_game.ui.speech import speak
from effect_game.ui.theme.theme import Theme
from tests.unit.ui_screens_b.test_table_screen import RENT, WAIT_MS, at_the_table, offer, put, table_of

PARTY, RUNG = "party:verhuur", "rung:alderman"


@contextmanager
def deep(tmp_path: Path) -> Iterator[Game]:
    """At the table in verdieping."""
    with at_the_table(tmp_path, (RENT,)) as game:
        casus = replace(game.controller.casus, mode=Mode.DEEP)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(Play, "casus", property(lambda _play: casus))
            table_of(game).show_state(game.controller.state)
            yield game


def press(game: Game, name: str) -> None:
    """Press a button by its name with the space bar, wherever it is on the window."""
    QApplication.processEvents()
    button = next(
        one
        for one in QApplication.allWidgets()
        if isinstance(one, QAbstractButton) and one.objectName() == name and one.isVisible()
    )
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)


def dialog(name: str) -> QDialog:
    found = QApplication.activeModalWidget()
    assert isinstance(found, QDialog)
    assert found.objectName() == name
    return found


def type_in(box: str, name: str, words: str) -> None:
    field = dialog(box).findChild(QLineEdit, name)
    assert field is not None
    QTest.keyClicks(field, words)


def said(widget: QWidget) -> str:
    QApplication.processEvents()
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def ready(game: Game, qtbot: QtBot) -> TableScreen:
    """When the forecast is in, their own line lies ready."""
    table = table_of(game)
    qtbot.waitUntil(lambda: OWN_LINE in table.builder.cards, timeout=WAIT_MS)
    return table


def test_in_basis_only_the_computed_amount_can_be_shown(themed: Theme, qtbot: QtBot, tmp_path: Path) -> None:
    with at_the_table(tmp_path, (RENT,)) as game:
        table = ready(game, qtbot)
        assert not table.builder.claim_button.isVisible()
        assert not table.middle.words_button.isVisible()
        assert not table.ladder.isVisible()
        put(game, OWN_LINE)
        made = table.builder.offer()
        assert made.own_line
        assert made.claim_eur is None


def test_another_amount_is_chosen_with_keys_and_stands_on_the_card(
    themed: Theme, qtbot: QtBot, tmp_path: Path
) -> None:
    with deep(tmp_path) as game:
        table = ready(game, qtbot)
        press(game, "claim_open")
        box = dialog("claim_dialog")
        press(game, "claim_own")
        field = box.findChild(QLineEdit, "claim_amount")
        assert isinstance(field, QLineEdit)
        press(game, "claim_say")
        assert box.isVisible(), "an empty amount is not sent"
        QTest.keyClicks(field, "4.500")
        press(game, "claim_say")
        made = table.builder.offer()
        assert (made.own_line, made.claim_eur) == (True, 4500.0)
        assert "4.500" in table.builder.cards[OWN_LINE].accessibleDescription()


def test_a_sentence_of_ones_own_goes_with_the_offer_and_warns_of_personal_data(
    themed: Theme, qtbot: QtBot, tmp_path: Path
) -> None:
    with deep(tmp_path) as game:
        table = ready(game, qtbot)
        press(game, "own_words_open")
        box = dialog("words_dialog")
        assert "weegt niet mee" in said(box)
        field = box.findChild(QLineEdit, "own_words")
        assert isinstance(field, QLineEdit)
        QTest.keyClicks(field, "Mail mij op a@b.nl")
        assert "mailadres" in said(box)
        field.clear()
        QTest.keyClicks(field, "Wij komen samen.")
        press(game, "keep_words")
        assert table.builder.offer().own_words == "Wij komen samen."


@pytest.mark.slow
def test_another_language_keeps_the_amount_and_the_sentence_of_the_offer_that_is_being_made(
    themed: Theme, qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    with deep(tmp_path) as game:
        old = ready(game, qtbot)
        put(game, "ask:permit")
        press(game, "claim_open")
        press(game, "claim_own")
        type_in("claim_dialog", "claim_amount", "4.500")
        press(game, "claim_say")
        press(game, "own_words_open")
        type_in("words_dialog", "own_words", "Wij komen samen.")
        press(game, "keep_words")
        made = old.builder.offer()
        try:
            game.languages.choose(ENGLISH)
            qtbot.waitUntil(lambda: table_of(game) is not old, timeout=WAIT_MS)
            table = ready(game, qtbot)
            assert made.claim_eur == 4500.0
            assert table.builder.offer() == made
            assert "4,500" in table.builder.cards[OWN_LINE].accessibleDescription()
        finally:
            speak(qapp, DUTCH)


@pytest.mark.slow
def test_after_a_no_one_goes_a_rung_higher_and_hears_who_sits_there(
    themed: Theme, qtbot: QtBot, tmp_path: Path
) -> None:
    with deep(tmp_path) as game:
        table = ready(game, qtbot)
        assert not table.ladder.rungs[RUNG].isEnabled()
        put(game, "ask:permit")
        assert offer(game, qtbot) is not Answer.YES
        press(game, f"rung_{RUNG}")
        before = game.controller.state.authority
        press(game, "higher_go")
        assert game.controller.state.talk(PARTY).rung == RUNG
        assert game.controller.state.authority == before - 2
        assert "Vertel het mij." in said(table.answer)


@pytest.mark.slow
def test_after_the_talk_the_screen_tells_what_moved_them(themed: Theme, qtbot: QtBot, tmp_path: Path) -> None:
    with deep(tmp_path) as game:
        table = ready(game, qtbot)
        put(game, "ask:permit", "give:date", "show:costs", "ground:rule", OWN_LINE)
        offer(game, qtbot)
        if game.controller.state.talk(PARTY).left:
            press(game, "footer_stop")
        assert table.middle.area.isVisible()
        words = said(table.middle.moved)
        assert "Mevrouw Dols verwachtte eerst" in words
        assert "Kosten van leegstand" in words
        press(game, "table_tab_offer")
        assert table.builder.isVisible()
        gain = authority.rules_of(game.controller.casus).sound_gain
        assert game.controller.state.authority == authority.at_start(game.controller.casus) + gain


@pytest.mark.slow
def test_on_the_other_chair_ones_own_answer_stands_beside_that_of_the_party(
    themed: Theme, qtbot: QtBot, tmp_path: Path
) -> None:
    with deep(tmp_path) as game:
        table = ready(game, qtbot)
        table.press_secondary("swap")
        box = dialog("swap_dialog")
        assert isinstance(box, SwapDialog)
        press(game, "swap_give")
        assert "Maak een keuze." in said(box)
        press(game, f"swap_answer_{Answer.NO.value}")
        press(game, "swap_give")
        assert "eerste reden" in said(box), "a no has a reason"
        press(game, "swap_reason_worth")
        press(game, "swap_give")
        qtbot.waitUntil(lambda: bool(game.controller.state.swaps), timeout=WAIT_MS)
        qtbot.waitUntil(lambda: "zegt zelf" in said(box))
        assert game.controller.state.swaps[0].choice == r.AnswerInTheirPlace(PARTY, Answer.NO, "worth")
        assert game.controller.state.talks == ()
        QTest.keyClick(box, Qt.Key.Key_Escape)
