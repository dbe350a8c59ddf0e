"""Every shipped household is played by hand in the real window, in every theme, size and language."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from effect_game.content.modes import in_mode
from effect_game.domain.language import DUTCH, ENGLISH, LANGUAGES, in_use
from effect_game.domain.vocabulary import Mode
from effect_game.play.autoplay import default_walk
from effect_game.ui.game import Game
from effect_game.ui.speech import speak
from effect_game.ui.theme.theme import theme
from effect_game.ui.theme.tokens import Variant
from tests.support import story
from tests.support.casus import SHIPPED, casus_of, plan_of, walk_of
from tests.ui.conftest import OpenGame
from tests.ui.hand import WindowHand

HandOf = Callable[[Game], WindowHand]
pytestmark = [pytest.mark.slow, pytest.mark.timeout(400)]
EXPERT = "expert"


@dataclass(frozen=True)
class Look:
    """How one play is looked at."""

    variant: Variant
    text_scale: float
    language: str

    def __str__(self) -> str:
        return f"{self.variant.value}-{self.text_scale:.0%}-{self.language}"


LOOKS = (
    Look(Variant.LIGHT, 1.0, DUTCH),
    Look(Variant.DARK, 2.0, ENGLISH),
    Look(Variant.HIGH_CONTRAST, 1.0, DUTCH),
    Look(Variant.LIGHT, 2.0, DUTCH),
    Look(Variant.HIGH_CONTRAST, 2.0, ENGLISH),
    Look(Variant.DARK, 1.0, ENGLISH),
)
"""Every theme, every text size and every language at least twice."""
PLAYS = [
    (SHIPPED[place % len(SHIPPED)], LOOKS[place % len(LOOKS)])
    for place in range(max(len(SHIPPED), len(LOOKS)))
]


@pytest.fixture
def seen_as(qapp: QApplication) -> Iterator[Callable[[Look], None]]:
    """Sets the look; the next test begins with the usual one."""

    def use(look: Look) -> None:
        theme().set(variant=look.variant, text_scale=look.text_scale, reduced_motion=True)
        speak(qapp, look.language)

    yield use
    speak(qapp, DUTCH)
    theme().set(variant=Variant.LIGHT, text_scale=1.0, reduced_motion=False)


def test_every_household_and_every_look_has_its_play() -> None:
    assert {folder for folder, _ in PLAYS} == set(SHIPPED)
    assert {look for _, look in PLAYS} == set(LOOKS)
    variants, sizes = [look.variant for look in LOOKS], [look.text_scale for look in LOOKS]
    assert all(variants.count(variant) >= 2 for variant in Variant)
    assert all(sizes.count(size) >= 2 for size in (1.0, 2.0))
    assert all([look.language for look in LOOKS].count(code) >= 2 for code in LANGUAGES)


@pytest.mark.parametrize(
    ("folder", "look"), PLAYS, ids=lambda value: getattr(value, "name", None) or str(value)
)
def test_the_expert_plan_is_played_to_the_end_by_hand(
    folder: Path,
    look: Look,
    seen_as: Callable[[Look], None],
    open_game: OpenGame,
    hand_of: HandOf,
    tmp_path: Path,
) -> None:
    seen_as(look)
    casus = in_mode(casus_of(folder), Mode.BASIC)
    plan = plan_of(folder, EXPERT)
    walk = walk_of(folder, EXPERT) or default_walk(casus, plan)
    with open_game(tmp_path / "store.db") as game:
        hand = hand_of(game)
        story.begin(hand, casus_of(folder))
        story.play(hand, casus, plan, walk)
        assert game.controller.state.finished
        assert in_use().code == look.language
