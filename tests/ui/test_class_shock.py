"""A shock of the trainer on a group's computer: on its way, on a card, in Leven and in the journal."""

import pytest
from pytestqt.qtbot import QtBot

from effect_game.classroom import rows as c
from effect_game.classroom.views_look import look_at
from effect_game.domain.vocabulary import STEPS, Step
from effect_game.play.shocks import can_happen, event_id
from effect_game.play.views_life import NO_ROOM
from effect_game.ui.screens.life_voices import VoiceRow
from tests.ui.class_trainer import PATIENCE_MS, Trainer, at_step, at_trainer, come_in
from tests.ui.hand import WindowHand

pytestmark = [pytest.mark.slow, pytest.mark.timeout(180)]


def told(trainer: Trainer) -> tuple[str, ...]:
    look = look_at(trainer.board, trainer.groups()[0].id)
    assert look is not None
    return look.told


def test_it_waits_for_leven_and_comes_in_the_first_month_as_from_the_trainer(
    hand: WindowHand, trainer: Trainer, qtbot: QtBot
) -> None:
    come_in(hand, trainer)
    trainer.act(c.PhaseOpened(0, STEPS, "Spelen"))
    hand.press("class_ready_klein")
    qtbot.waitUntil(lambda: at_step(hand.game) is Step.LIFE, timeout=PATIENCE_MS)
    control = hand.game.controller
    casus = control.play.header.casus
    events = control.casus.household.events
    use = next(each for each in events if can_happen(control.casus, control.state, each))
    qtbot.waitUntil(lambda: at_trainer(trainer, casus) == len(control.play.journal.rows), timeout=PATIENCE_MS)
    group = trainer.groups()[0].id
    trainer.act(c.ShockGiven(casus, "event:none@household"), group)
    trainer.act(c.ShockGiven(casus, event_id(use)), group)
    assert "in maand 1 iets gebeuren" in hand.find("class_told").accessibleName()
    qtbot.waitUntil(lambda: told(trainer) == (f"{use.title} (komt in maand 1)",), timeout=PATIENCE_MS)
    hand.press("class_told_read")
    hand.press(f"first_room_{NO_ROOM}")
    hand.press("footer_main")
    qtbot.waitUntil(lambda: control.state.month == 1, timeout=PATIENCE_MS)
    row = hand.find(f"voice_1-{event_id(use)}")
    assert isinstance(row, VoiceRow)
    assert row.accessibleDescription().startswith("Van de trainer")
    qtbot.waitUntil(lambda: told(trainer) == (f"{use.title} (gebeurde in maand 1)",), timeout=PATIENCE_MS)
    assert [each.kind for each in control.play.journal.rows].count("shock_comes") == 1
