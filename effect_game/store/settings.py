"""What this player chose for the program itself. Kept in the store, so that one file holds everything."""

from dataclasses import dataclass, fields
from typing import Any, Final

from effect_game.domain.language import DUTCH, LANGUAGES
from effect_game.store.database import Store

TEXT_SIZES_PERCENT: Final = (100, 125, 150, 175, 200)
SYSTEM_THEME: Final = "system"
THEMES: Final = (SYSTEM_THEME, "light", "dark", "high_contrast")


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """`theme` 'system': nobody chose colours.

    `finished_first_casus` opens the 20 lives before the end, from the second casus on.
    """

    text_size_percent: int = 100
    theme: str = SYSTEM_THEME
    reduced_motion: bool = False
    language: str = DUTCH
    finished_first_casus: bool = False


def read_settings(store: Store) -> Settings:
    """The settings; a value that is missing, unknown or unreadable is its default."""
    found = {field.name: store.setting(field.name) for field in fields(Settings)}
    return Settings(**{name: value for name, value in found.items() if _is_allowed(name, value)})


def write_settings(store: Store, settings: Settings) -> None:
    """Keep the settings that differ from what is there. Raises ValueError for a value that is not allowed."""
    for field in fields(Settings):
        value = getattr(settings, field.name)
        if not _is_allowed(field.name, value):
            raise ValueError(f"{field.name} cannot be {value!r}")
        if store.setting(field.name) != value:
            store.set_setting(field.name, value)


def _is_allowed(name: str, value: Any) -> bool:
    if name == "text_size_percent":
        return type(value) is int and value in TEXT_SIZES_PERCENT
    if name == "theme":
        return isinstance(value, str) and value in THEMES
    if name == "language":
        return isinstance(value, str) and value in LANGUAGES
    return isinstance(value, bool)
