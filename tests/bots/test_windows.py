"""Whoever presses at random, or lays cards without thinking, never breaks the window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from effect_game.content.catalogue import CasusEntry, list_entries
from effect_game.domain.language import DUTCH
from effect_game.domain.vocabulary import Mode
from effect_game.ui.speech import speak
from effect_game.ui.theme.theme import theme
from effect_game.ui.theme.tokens import Variant
from tests.bots.players import Bot
from tests.bots.windows import Fell, lay_cards, press_about
from tests.support.casus import SHIPPED
from tests.support.window import opened

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300), pytest.mark.usefixtures("still")]
PRESSES = 120


@pytest.fixture
def still(qapp: QApplication) -> Iterator[None]:
    """Without motion: nothing in the window moves on by itself."""
    theme().set(reduced_motion=True)
    theme().apply(qapp)
    yield
    theme().set(variant=Variant.LIGHT, text_scale=1.0, reduced_motion=False)
    # The other language is a button as any other.
    speak(qapp, DUTCH)


@pytest.fixture
def entry() -> CasusEntry:
    return next(one for one in list_entries() if one.folder == SHIPPED[0].resolve())


def test_pressing_at_random_breaks_nothing(tmp_path: Path, entry: CasusEntry) -> None:
    with opened(tmp_path / "bots.db") as game:
        assert press_about(game, entry, Mode.EXPERT, 1, PRESSES) > 0


@pytest.mark.parametrize("bot", [Bot.CHEAPEST, Bot.MOST])
def test_a_bot_that_lays_cards_comes_to_the_end_in_the_window(
    tmp_path: Path, entry: CasusEntry, bot: Bot
) -> None:
    with opened(tmp_path / "bots.db") as game:
        lay_cards(bot, game, entry, Mode.BASIC, 1)
        assert game.controller.state.finished


def test_the_monkey_tells_when_nothing_can_be_pressed(
    tmp_path: Path, entry: CasusEntry, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tests.bots.windows.moves_in_sight", lambda _luck: [])
    monkeypatch.setattr("tests.bots.windows.LOOK_S", 0.1)
    with opened(tmp_path / "bots.db") as game, pytest.raises(Fell, match="nothing can be pressed"):
        press_about(game, entry, Mode.BASIC, 1, 3)
