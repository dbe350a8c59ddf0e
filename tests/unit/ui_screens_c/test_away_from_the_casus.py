"""Figures that arrive while people are not in the casus are kept, and pull nobody back into it."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from effect_game.domain.vocabulary import Step
from effect_game.play import rows as r
from effect_game.ui.game import Game
from effect_game.ui.screens.price_round import PriceRoundScreen
from tests.support.casus import KLEIN
from tests.unit.ui_screens_c.conftest import KEY, OpenAt

pytestmark = pytest.mark.slow
PATIENCE_MS = 30_000


def to_price_round(game: Game) -> None:
    game.start_screen.price_round_requested.emit()


@pytest.mark.parametrize(("leave", "screen"), [(Game.go_to_start, "start"), (to_price_round, "price_round")])
def test_figures_that_arrive_elsewhere_are_kept_and_shown_when_people_come_back(
    qtbot: QtBot, open_at: OpenAt, leave: Callable[[Game], None], screen: str
) -> None:
    game = open_at(KLEIN, "expert", "debrief_opened")
    game.controller.decide(r.OpenDebrief())
    assert game.controller.waiting
    leave(game)
    away = game.shell.current_screen()
    assert isinstance(away, PriceRoundScreen) is (screen == "price_round")
    qtbot.waitUntil(lambda: not game.controller.waiting, timeout=PATIENCE_MS)
    assert game.controller.state.step is Step.DEBRIEF
    assert game.shell.current_screen() is away
    if screen == "start":
        assert "Terugblik" in resume_card(game)
    game.resume(KEY)
    qtbot.waitUntil(lambda: game.shell.current_screen() is game.screen(Step.DEBRIEF), timeout=PATIENCE_MS)


def resume_card(game: Game) -> str:
    card = game.start_screen.first_focus()
    assert card is not None
    return f"{card.accessibleName()} {card.accessibleDescription()}"


def test_who_comes_back_before_the_figures_are_there_still_waits_for_them(
    qtbot: QtBot, open_at: OpenAt
) -> None:
    game = open_at(KLEIN, "expert", "debrief_opened")
    game.controller.decide(r.OpenDebrief())
    game.go_to_start()
    game.resume(KEY)
    assert game.controller.waiting
    assert game.shell.current_screen() is game.screen(Step.LIFE)
    qtbot.waitUntil(lambda: game.shell.current_screen() is game.screen(Step.DEBRIEF), timeout=PATIENCE_MS)
