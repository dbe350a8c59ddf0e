"""The language of the first picture, in a file beside the store: the store opens only after that picture.

The settings in the store are what counts; this file only spares people a first picture in another language.
It is there for every language but Dutch. Cheap to import: no SQLite here.
"""

import contextlib
from pathlib import Path

from effect_game.domain.language import DUTCH, LANGUAGES

_SUFFIX = ".language"


def language_file(store: Path) -> Path:
    """Where it is kept."""
    return store.with_suffix(_SUFFIX)


def first_language(store: Path) -> str:
    """The code of the language kept beside this store file; Dutch when there is none that can be read."""
    try:
        code = language_file(store).read_text(encoding="ascii").strip()
    except (OSError, ValueError):
        return DUTCH
    return code if code in LANGUAGES else DUTCH


def keep_first_language(store: Path, code: str) -> None:
    """Remember a language for the next start; when that cannot be, the next first picture is in Dutch."""
    file = language_file(store)
    with contextlib.suppress(OSError):
        if code == DUTCH:
            file.unlink(missing_ok=True)
        else:
            file.write_text(code, encoding="ascii")
