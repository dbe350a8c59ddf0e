"""Whoever presses at random, or lays cards without thinking, never breaks the window."""

from pathlib import Path

import pytest

from effect_game.content.catalogue import CasusEntry, list_entries
from effect_game.domain.vocabulary import Mode
from tests.bots.players import Bot
from tests.bots.windows import Fell, lay_cards, press_about
from tests.support.casus import SHIPPED
from tests.ui.conftest import OpenGame

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]
PRESSES = 120


@pytest.fixture
def entry() -> CasusEntry:
    return next(one for one in list_entries() if one.folder == SHIPPED[0].resolve())


def test_pressing_at_random_breaks_nothing(open_game: OpenGame, tmp_path: Path, entry: CasusEntry) -> None:
    with open_game(tmp_path / "bots.db") as game:
        assert press_about(game, entry, Mode.EXPERT, 1, PRESSES) > 0


@pytest.mark.parametrize("bot", [Bot.CHEAPEST, Bot.MOST])
def test_a_bot_that_lays_cards_comes_to_the_end_in_the_window(
    open_game: OpenGame, tmp_path: Path, entry: CasusEntry, bot: Bot
) -> None:
    with open_game(tmp_path / "bots.db") as game:
        lay_cards(bot, game, entry, Mode.BASIC, 1)
        assert game.controller.state.finished


def test_the_monkey_tells_when_nothing_can_be_pressed(
    open_game: OpenGame, tmp_path: Path, entry: CasusEntry, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tests.bots.windows.moves_in_sight", lambda _luck: [])
    with open_game(tmp_path / "bots.db") as game, pytest.raises(Fell, match="nothing can be pressed"):
        press_about(game, entry, Mode.BASIC, 1, 3)
