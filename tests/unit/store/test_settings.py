"""Settings are typed, kept in the store and never in the way."""

from pathlib import Path
from typing import Any

import pytest

from effect_game.store.database import Store
from effect_game.store.settings import TEXT_SIZES_PERCENT, THEMES, Settings, read_settings, write_settings


def test_a_new_store_has_the_default_settings() -> None:
    with Store(None) as store:
        assert read_settings(store) == Settings()


def test_settings_are_there_at_the_next_start(tmp_path: Path) -> None:
    chosen = Settings(
        text_size_percent=TEXT_SIZES_PERCENT[-1],
        theme=THEMES[-1],
        reduced_motion=True,
        finished_first_casus=True,
    )
    with Store(tmp_path / "effect.sqlite") as store:
        write_settings(store, Settings())
        write_settings(store, chosen)
    with Store(tmp_path / "effect.sqlite") as store:
        assert read_settings(store) == chosen


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("text_size_percent", 99),
        ("text_size_percent", True),
        ("theme", "pink"),
        ("theme", 1),
        ("reduced_motion", 1),
    ],
)
def test_a_value_that_is_not_known_is_its_default_and_leaves_the_rest(key: str, value: Any) -> None:
    with Store(None) as store:
        write_settings(store, Settings(finished_first_casus=True))
        store.set_setting(key, value)
        assert read_settings(store) == Settings(finished_first_casus=True)


def test_a_value_that_is_not_json_is_its_default() -> None:
    with Store(None) as store:
        with store._db.atomic():
            store._db.execute("INSERT INTO settings VALUES ('theme', '{')")
        assert read_settings(store) == Settings()


def test_a_value_that_is_not_allowed_is_not_kept() -> None:
    with Store(None) as store:
        with pytest.raises(ValueError, match="theme"):
            write_settings(store, Settings(theme="pink"))
        assert store.setting("theme") is None
