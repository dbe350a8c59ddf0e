"""Aan tafel as a person meets it: offers, answers, what is not known, when one can go on."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from effect_game.domain.vocabulary import Answer, Step
from effect_game.play import rows as r
from effect_game.play import views_table
from effect_game.play.belief import OWN_LINE
from effect_game.ui.game import Game
from effect_game.ui.screens.table import GO_TEXT, OFFER_TEXT, TableScreen
from effect_game.ui.theme.theme import Theme
from effect_game.ui.widgets.chips import Chip
from effect_game.ui.widgets.shell import ScreenPage
from tests.support.press import footer_button
from tests.unit.ui_screens_b.kept_casus import SHIPPED, SMALL, keep, window

POST, RENT = "card:open_post", "card:settle"
PARTY = "party:verhuur"
WAIT_MS = 60_000


@contextmanager
def at_the_table(tmp_path: Path, cards: tuple[str, ...], folder: Path = SMALL) -> Iterator[Game]:
    """A window in which the plan was closed with these cards on the line."""
    decisions: list[r.Decision] = [r.SetCard(card, 1) for card in cards]
    if cards:
        gainer = "party:verhuur" if folder is SMALL else "party:huishouden"
        decisions.append(r.Predict(0.0, 1000.0, gainer, 10))
    keep(tmp_path / "casus.db", folder, [*decisions, r.FinishPlan()])
    with window(tmp_path / "casus.db") as game:
        yield game


def table_of(game: Game) -> TableScreen:
    screen = game.screen(Step.TABLE)
    assert isinstance(screen, TableScreen)
    return screen


def put(game: Game, *items: str) -> None:
    """Press offer cards with Enter."""
    for item in items:
        card = table_of(game).builder.cards[item]
        card.setFocus()
        QTest.keyClick(card, Qt.Key.Key_Return)


def offer(game: Game, qtbot: QtBot) -> Answer:
    """Lay the offer on the table and wait for the answer."""
    party = table_of(game).builder.offer().party
    before = len(game.controller.state.talk(party).exchanges)
    assert game.shell.footer.main_button.text() == OFFER_TEXT
    game.shell.footer.main_button.click()
    qtbot.waitUntil(lambda: len(game.controller.state.talk(party).exchanges) == before + 1, timeout=WAIT_MS)
    return game.controller.state.talk(party).exchanges[-1].answer.answer


def words_of(game: Game) -> str:
    """Everything the answer panel says now."""
    QApplication.processEvents()
    panel = table_of(game).answer
    return " ".join(label.text() for label in panel.findChildren(QLabel) if label.isVisibleTo(panel))


def test_an_offer_without_a_question_is_shut_and_says_why(
    themed: Theme, qtbot: QtBot, tmp_path: Path
) -> None:
    with at_the_table(tmp_path, (RENT,)) as game:
        footer = game.shell.footer
        assert footer.main_button.text() == OFFER_TEXT
        assert not footer.main_button.isEnabled()
        assert footer.reason.text() == "Kies eerst wat jullie vragen."
        put(game, "ask:permit")
        assert footer.main_button.isEnabled()
        put(game, "ask:permit")
        assert not footer.main_button.isEnabled()


@pytest.mark.slow
def test_a_refusal_is_heard_read_and_mended_in_the_next_exchange(
    themed: Theme, qtbot: QtBot, tmp_path: Path
) -> None:
    with at_the_table(tmp_path, (RENT,)) as game:
        put(game, "ask:permit", "ask:pay")
        assert offer(game, qtbot) is not Answer.YES
        said = words_of(game)
        assert "Antwoord op beurt 1" in said
        assert "Reden:" in said
        assert "Dit kon je weten:" in said
        put(game, "give:date", "give:contact", "show:costs", "ground:rule")
        assert offer(game, qtbot) is Answer.YES
        assert "Goed, zo doen we het." in words_of(game)
        assert game.shell.footer.main_button.text() == GO_TEXT
        assert {a.card for a in game.controller.state.agreements} == {RENT}
        table_of(game).answer.turns[0].click()
        assert "Antwoord op beurt 1" in words_of(game)
        cards = table_of(game).builder.cards
        assert not any(card.isEnabled() for card in cards.values())
        assert cards["ask:permit"].isChecked()
        assert cards["ask:permit"].accessibleDescription() == "lag op tafel"
        made = game.controller.state.talk(PARTY).exchanges[-1].offer
        marked = {key for key, card in cards.items() if card.isChecked()}
        assert marked == {*made.asks, *made.gives, *made.shows, *made.grounds}
        assert cards["show:post"].accessibleDescription() == "lag niet op tafel"


def test_what_nobody_knows_yet_stays_out_of_the_offer(themed: Theme, qtbot: QtBot, tmp_path: Path) -> None:
    with at_the_table(tmp_path, (RENT,)) as game:
        card = table_of(game).builder.cards["show:post"]
        assert card.accessibleDescription() == "Onbekend. Te vragen aan Noor."
        put(game, "show:post")
        card.click()
        assert table_of(game).builder.offer().shows == ()


def test_a_talk_can_be_stopped_and_then_one_goes_on(themed: Theme, qtbot: QtBot, tmp_path: Path) -> None:
    with at_the_table(tmp_path, (RENT,)) as game:
        footer_button(game.shell, "stop").click()
        assert game.controller.state.talk(PARTY).ended
        assert "Dit gesprek is gestopt." in words_of(game)
        assert game.shell.footer.main_button.text() == GO_TEXT
        game.shell.footer.main_button.click()
        assert game.controller.state.step is Step.LIFE


@pytest.mark.parametrize("cards", [(), (POST,)])
def test_without_a_card_that_waits_one_can_go_on_at_once(
    themed: Theme, qtbot: QtBot, tmp_path: Path, cards: tuple[str, ...]
) -> None:
    with at_the_table(tmp_path, cards) as game:
        assert game.shell.footer.main_button.text() == GO_TEXT
        assert game.shell.footer.main_button.isEnabled()
        assert all(c.view.locked for key, c in table_of(game).builder.cards.items() if key.startswith("ask:"))
        game.shell.footer.main_button.click()
        assert game.controller.state.step is Step.LIFE


@pytest.mark.slow
def test_three_exchanges_end_the_talk(themed: Theme, qtbot: QtBot, tmp_path: Path) -> None:
    with at_the_table(tmp_path, (RENT,)) as game:
        put(game, "ask:pay")
        for _ in range(3):
            put(game, "give:contact")  # on, off and on again: each time another offer
            assert offer(game, qtbot) is not Answer.YES
        assert game.controller.state.talk(PARTY).ended
        assert game.shell.footer.main_button.text() == GO_TEXT


@pytest.mark.slow
def test_the_same_offer_twice_is_shut_and_the_keys_stand_on_what_can_change(
    themed: Theme, qtbot: QtBot, tmp_path: Path
) -> None:
    with at_the_table(tmp_path, (RENT,)) as game:
        put(game, "ask:pay")
        assert offer(game, qtbot) is not Answer.YES
        footer = game.shell.footer
        assert not footer.main_button.isEnabled()
        assert footer.reason.text() == "Dit voorstel kennen zij al. Verander eerst iets."
        assert game.shell.focusWidget() in table_of(game).builder.cards.values()
        put(game, "give:date")
        assert footer.main_button.isEnabled()


@pytest.mark.slow
def test_the_meaning_for_them_can_be_explained_with_enter(
    themed: Theme, qtbot: QtBot, tmp_path: Path
) -> None:
    with at_the_table(tmp_path, (RENT,)) as game:
        table = table_of(game)
        qtbot.waitUntil(table.meaning.amount.isVisible, timeout=WAIT_MS)
        assert "18 van de 20" in table.meaning.spread.text()
        assert table.meaning.spread.text().startswith("Als zij ja zeggen.")
        QTest.keyClick(table.meaning.amount, Qt.Key.Key_Return)
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        assert dialog.objectName() == "explain_dialog"
        QTest.keyClick(dialog, Qt.Key.Key_Escape)


@pytest.mark.slow
def test_every_party_has_its_own_talk_and_keeps_its_own_offer(
    themed: Theme, qtbot: QtBot, tmp_path: Path
) -> None:
    cards = ("card:keep_car", "card:second_chance")
    with at_the_table(tmp_path, cards, SHIPPED) as game:
        table = table_of(game)
        put(game, "ask:leave_car")
        chip = game.shell.findChild(Chip, "party_chip_party:woningcorporatie")
        assert isinstance(chip, Chip)
        QTest.keyClick(chip, Qt.Key.Key_Space)
        assert table.builder.offer().party == "party:woningcorporatie"
        assert table.builder.offer().asks == ()
        page = game.shell.pages.currentWidget()
        assert isinstance(page, ScreenPage)
        qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() == 0)


def test_beside_a_party_without_a_say_the_button_goes_to_the_talk_it_names(
    themed: Theme, qtbot: QtBot, tmp_path: Path
) -> None:
    with at_the_table(tmp_path, ("card:keep_car",), SHIPPED) as game:
        main = game.shell.footer.main_button
        waits = views_table.open_talks(game.controller.casus, game.controller.state)[0]
        chip = game.shell.findChild(Chip, "party_chip_party:woningcorporatie")
        assert isinstance(chip, Chip)
        QTest.keyClick(chip, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: main.text() == f"Praat met {waits.person}", timeout=WAIT_MS)
        QTest.mouseClick(main, Qt.MouseButton.LeftButton)
        assert table_of(game).builder.offer().party == waits.party
        assert main.text() == OFFER_TEXT


def test_the_next_talk_begins_with_the_first_thing_one_can_ask(
    themed: Theme, qtbot: QtBot, tmp_path: Path
) -> None:
    with at_the_table(tmp_path, ("card:keep_car", "card:second_chance"), SHIPPED) as game:
        table, main = table_of(game), game.shell.footer.main_button
        stop = footer_button(game.shell, "stop")
        stop.setFocus()
        QTest.keyClick(stop, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: main.isEnabled() and main.text().startswith("Praat met"), timeout=WAIT_MS)
        assert game.shell.focusWidget() is main
        QTest.keyClick(main, Qt.Key.Key_Return)
        QApplication.processEvents()
        focus = game.shell.focusWidget()
        assert focus is table.first_focus()
        assert focus in table.builder.cards.values()


def test_the_keys_stay_on_the_offer_when_their_own_line_comes_or_goes(tmp_path: Path, qtbot: QtBot) -> None:
    with at_the_table(tmp_path, (POST, RENT)) as game:
        builder = table_of(game).builder
        qtbot.waitUntil(lambda: OWN_LINE in builder.cards, timeout=WAIT_MS)
        game.shell.show()
        first = next(iter(builder.cards))
        builder.cards[first].setFocus()
        assert game.shell.focusWidget() is builder.cards[first]
        book = views_table.offer_book(game.controller.casus, game.controller.state, PARTY)
        builder.show_book(PARTY, book)
        assert OWN_LINE not in builder.cards
        assert game.shell.focusWidget() is builder.cards[first]


def test_who_has_nothing_to_ask_is_told_so_with_the_way_back(
    themed: Theme, qtbot: QtBot, tmp_path: Path
) -> None:
    with at_the_table(tmp_path, (POST,)) as game:
        assert "er is nu niets te vragen" in words_of(game)
        assert "Ongedaan maken" in words_of(game)
        game.shell.undo_requested.emit()
        assert game.controller.state.step is Step.PLAN
