"""Another group plays the party at the table: both sides in the window, with a real trainer between them."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from effect_game.classroom import messages as m
from effect_game.classroom import rows as c
from effect_game.classroom.client import ClassClient, Connected
from effect_game.classroom.state import ClassState
from effect_game.domain.vocabulary import Answer
from effect_game.play import rows as r
from tests.support.classroom import journal_as, member_of, played_journal
from tests.ui.class_trainer import HERE, PATIENCE_MS, Trainer, begin, come_in
from tests.ui.hand import WindowHand

pytestmark = [pytest.mark.slow, pytest.mark.timeout(180)]


class Other:
    """The laptop of the other group."""

    def __init__(self, trainer: Trainer) -> None:
        self.state = ClassState()
        self.client = ClassClient(HERE, trainer.port, member_of(9), self._told)
        self.client.start()

    def _told(self, connected: Connected) -> None:
        self.state = connected.state


@pytest.fixture
def other(hand: WindowHand, trainer: Trainer, qtbot: QtBot) -> Iterator[Other]:
    """Both groups are in, and they play each other's parties."""
    come_in(hand, trainer)
    made = Other(trainer)
    trainer.act(c.ChairsSwapped(swapped=True))
    qtbot.waitUntil(lambda: len(made.state.groups) == 2 and made.state.chairs, timeout=PATIENCE_MS)
    yield made
    made.client.stop()


def words(hand: WindowHand) -> str:
    window = hand.find("dialog_close").window()
    return " ".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())


def to_the_first_answer() -> int:
    return next(row.sequence for row in played_journal()[0].rows if row.kind == "party_answered") + 1


def test_a_group_reads_the_offer_as_the_party_and_its_answer_is_read_beside_the_models(
    hand: WindowHand, other: Other, qtbot: QtBot
) -> None:
    other.client.offer(*journal_as("van hen", to_the_first_answer()))
    hand.press("class_chair_answer")
    assert "Belang: " in words(hand)
    assert "Zij vragen: " in words(hand)
    hand.press("chair_send")
    assert "Maak een keuze." in words(hand)
    hand.press("chair_answer_nee")
    hand.press("chair_send")
    assert "Kies bij een antwoord dat geen ja is de eerste reden." in words(hand)
    hand.press("chair_reason_worth")
    hand.type_in("chair_words", "Bel mij op 06-12345678.")
    assert hand.sees("chair_warning")
    hand.type_in("chair_words", "Wat levert het ons op?")
    assert not hand.sees("chair_warning")
    hand.press("chair_send")
    qtbot.waitUntil(lambda: "Het model zegt: " in words(hand), timeout=PATIENCE_MS)
    assert "Jullie zeiden: nee, want ‘Is het mij wat waard?’ (“Wat levert het ons op?”)." in words(hand)
    hand.press("dialog_close")
    assert not hand.sees("class_chair")
    qtbot.waitUntil(lambda: len(other.state.answered) == 1, timeout=PATIENCE_MS)
    assert other.state.answered[0].answer is Answer.NO


def test_under_the_models_answer_stands_what_the_other_group_said(
    hand: WindowHand, other: Other, trainer: Trainer, qtbot: QtBot
) -> None:
    begin(hand)
    control = hand.game.controller
    for row in played_journal()[0].rows[: to_the_first_answer()]:
        if row.kind in r.DECISIONS and row.sequence >= len(control.play.journal.rows):
            control.decide(r.value_of(row.kind, row.version, row.payload))
            qtbot.waitUntil(lambda: not control.waiting, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: len(other.state.asked) == 1, timeout=PATIENCE_MS)
    QApplication.processEvents()
    label = hand.find("answer_beside")
    assert isinstance(label, QLabel)
    assert "zit ook op deze stoel" in label.text()
    at = other.state.asked[0].chair
    other.client.answer_chair(m.Chair(at.casus, at.round, at.party, at.number, Answer.LATER, "wound", "<i>"))
    qtbot.waitUntil(lambda: "zegt later" in label.text(), timeout=PATIENCE_MS)
    assert "(“<i>”). Het model zei " in label.text()
    journal = control.play.journal
    trainer.off()
    qtbot.waitUntil(lambda: not hand.game.class_desk.member.online, timeout=PATIENCE_MS)
    assert "zegt later" in label.text()
    assert control.play.journal == journal
    trainer.on()
