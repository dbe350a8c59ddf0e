"""Who comes in late begins with a plan that lies ready, at the step of the class, and the board says so."""

import pytest
from pytestqt.qtbot import QtBot

from effect_game.classroom import rows as c
from effect_game.classroom.views_look import look_at
from effect_game.domain.vocabulary import Step
from effect_game.ui.game import Game
from tests.ui.class_trainer import PATIENCE_MS, Trainer, at_step, at_trainer, come_in
from tests.ui.hand import WindowHand

pytestmark = [pytest.mark.slow, pytest.mark.timeout(180)]


def phase(game: Game) -> int:
    connected = game.class_desk.member.connected
    return -1 if connected is None else connected.state.phase


def test_a_late_group_stands_at_the_step_of_the_class_with_a_plan_that_is_not_its_own(
    hand: WindowHand, trainer: Trainer, qtbot: QtBot
) -> None:
    come_in(hand, trainer)
    trainer.act(c.PhaseOpened(0, (Step.REFERRAL, Step.INTAKE), "Vragen"))
    qtbot.waitUntil(lambda: phase(hand.game) == 0, timeout=PATIENCE_MS)
    assert not hand.sees("class_ready_klein")
    trainer.act(c.PhaseOpened(1, (Step.TABLE,), "Aan tafel"))
    hand.press("class_ready_klein")
    qtbot.waitUntil(lambda: at_step(hand.game) is Step.TABLE, timeout=PATIENCE_MS)
    play = hand.game.controller.play
    assert (play.state.ready_plan, play.state.prediction) == ("expert", None)
    qtbot.waitUntil(
        lambda: at_trainer(trainer, play.header.casus) == len(play.journal.rows), timeout=PATIENCE_MS
    )
    (group,) = trainer.groups()
    look = look_at(trainer.board, group.id)
    assert look is not None
    assert look.note.startswith("Begon met een kant-en-klaar plan.")
    qtbot.waitUntil(lambda: "kant-en-klaar" in hand.game.shell.notice.accessibleName(), timeout=PATIENCE_MS)
