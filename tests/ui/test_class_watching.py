"""Who watches has the observers' task sheet on the screen, in step with the lesson."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from effect_game.classroom import rows as c
from effect_game.domain.vocabulary import Step
from effect_game.ui.classroom.member_kept import kept_membership
from tests.support.classroom import member_of
from tests.ui.class_trainer import PATIENCE_MS, Trainer, come_in
from tests.ui.hand import WindowHand

pytestmark = [pytest.mark.slow, pytest.mark.timeout(180)]
AT_THE_TABLE = "Aan tafel: Wat biedt de groep de ander, en kent zij diens belang?"


def sheet(hand: WindowHand) -> list[str]:
    window = hand.find("dialog_close").window()
    assert window.objectName() == "watch_dialog"
    return [label.text() for label in window.findChildren(QLabel) if label.isVisible() and label.text()]


def test_who_ticks_that_they_watch_gets_the_sheet_and_it_follows_the_lesson(
    hand: WindowHand, trainer: Trainer, qtbot: QtBot
) -> None:
    hand.press("footer_join_class")
    hand.press("join_watch")
    hand.type_in("join_address", trainer.address)
    hand.type_in("join_code", "k7m x4p")
    hand.press("join_main")
    hand.find("join_resume_code")
    hand.press("join_main")
    assert "Vraag de trainer bij welke groep jullie meekijken." in sheet(hand)
    assert "Let hier nu op" not in sheet(hand)
    trainer.act(c.PhaseOpened(0, (Step.TABLE,), "Praten aan tafel"))
    qtbot.waitUntil(lambda: "Let hier nu op" in sheet(hand), timeout=PATIENCE_MS)
    told = sheet(hand)
    assert told[told.index("Let hier nu op") + 1] == AT_THE_TABLE
    assert "De les is nu bij: Praten aan tafel." in " ".join(told)
    hand.press("dialog_close")
    assert not hand.sees("class_begin_klein")
    hand.press("class_watch")
    assert AT_THE_TABLE in sheet(hand)
    hand.press("dialog_close")
    kept = kept_membership(hand.game.controller.store)
    assert kept is not None
    assert kept.watches


def test_who_the_trainer_seats_with_a_group_gets_the_sheet_and_loses_it_again(
    hand: WindowHand, trainer: Trainer, qtbot: QtBot
) -> None:
    come_in(hand, trainer)
    assert not hand.sees("class_watch")
    (mine,) = trainer.groups()
    trainer.act(c.GroupJoined("x", member_of(2).name, "network"))
    trainer.act(c.GroupFollows(mine.id, "x"))
    qtbot.waitUntil(lambda: hand.sees("class_watch"), timeout=PATIENCE_MS)
    hand.press("class_watch")
    assert "Jullie kijken mee bij Stille Sluis." in sheet(hand)
    hand.press("dialog_close")
    trainer.act(c.GroupFollows(mine.id, ""))
    qtbot.waitUntil(lambda: not hand.sees("class_watch"), timeout=PATIENCE_MS)
