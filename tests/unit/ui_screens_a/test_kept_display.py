"""What somebody chose for reading is there at the next start."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from effect_game.store.database import Store
from effect_game.store.settings import Settings, read_settings, write_settings
from effect_game.ui.kept_display import KeptDisplay
from effect_game.ui.theme.theme import theme
from effect_game.ui.theme.tokens import Variant


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(tmp_path / "s.db") as made:
        yield made


def test_text_size_colours_and_motion_are_there_at_the_next_start(store: Store) -> None:
    holder = QObject()
    KeptDisplay(store, holder)
    theme().set(variant=Variant.DARK, text_scale=1.5, reduced_motion=True)
    assert read_settings(store) == Settings(text_size_percent=150, theme="dark", reduced_motion=True)


def test_what_was_kept_is_used(store: Store) -> None:
    write_settings(store, Settings(text_size_percent=175, theme="high_contrast", reduced_motion=True))
    holder = QObject()
    KeptDisplay(store, holder)
    assert theme().tokens.variant is Variant.HIGH_CONTRAST
    assert theme().text_scale == 1.75
    assert theme().reduced_motion


def test_colours_nobody_chose_stay_those_of_the_system(store: Store) -> None:
    theme().set(variant=Variant.DARK)
    holder = QObject()
    KeptDisplay(store, holder)
    theme().set(text_scale=1.25)
    assert read_settings(store).theme == "system"
    assert read_settings(store).text_size_percent == 125
    write_settings(store, Settings(finished_first_casus=True))
    again = QObject()
    KeptDisplay(store, again)
    assert theme().tokens.variant is Variant.DARK
