"""The guide for players speaks of the game as it is."""

import re
from pathlib import Path

import pytest

from effect_game.domain.language import DUTCH, LANGUAGES
from effect_game.play.step_names import STEP_NAMES
from effect_game.resources import data_root
from effect_game.ui.doubts import WORDS

GUIDE = (data_root() / "docs" / "handleiding-speler.md").read_text(encoding="utf-8")
UI = [path.read_text(encoding="utf-8") for path in (data_root() / "effect_game" / "ui").rglob("*.py")]


def test_every_step_stands_in_the_guide_in_order() -> None:
    found = [re.search(rf"{place + 1}\. \*\*{name}\.\*\*", GUIDE) for place, name in enumerate(STEP_NAMES)]
    assert all(found)


@pytest.mark.parametrize(
    "words",
    [
        "Leg op de lijn",
        "Ander duo",
        "toon als tabel",
        "Ga verder waar je was",
        "Terugkijken",
        "Ongedaan maken",
        "Op papier",
        "Waar hangt dit van af?",
    ],
)
def test_what_the_guide_says_to_press_is_a_word_of_the_window(words: str) -> None:
    assert words in " ".join(GUIDE.split())
    assert any(words in source for source in UI)


def test_the_guide_says_how_to_find_every_language() -> None:
    assert all(f"*{name}*" in GUIDE for code, name in LANGUAGES.items() if code != DUTCH)


@pytest.mark.parametrize("key", ["F1", "F2", "F10", "Ctrl+P", "Ctrl+Z", "Ctrl+Shift+Z"])
def test_the_keys_of_the_guide_are_keys_of_the_window(key: str) -> None:
    assert key in GUIDE
    assert any(f'"{key}"' in source for source in UI)


def test_the_guide_says_where_to_tell_that_something_is_wrong() -> None:
    assert "niet klopt" in GUIDE
    assert WORDS
    assert Path(data_root() / "README.md").read_text(encoding="utf-8").count("handleiding-speler.md") >= 1
