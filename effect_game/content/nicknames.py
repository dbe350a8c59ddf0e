"""The words group names are made of: assets/classroom/nicknames.yaml, read and checked."""

from functools import lru_cache

from effect_game.content.content_error import ContentError
from effect_game.content.document import Document, merge
from effect_game.content.schema import validated
from effect_game.content.source_files import read_source
from effect_game.domain.nicknames import Nicknames
from effect_game.resources import assets_dir

FILE = "nicknames.yaml"


@lru_cache(maxsize=1)
def nicknames() -> Nicknames:
    """The shipped words. ContentError when the file cannot be used."""
    document = Document(FILE)
    merge(document, read_source(assets_dir() / "classroom" / FILE, FILE))
    problems = list(document.problems)
    found, faults = validated(document, Nicknames) if not problems else (None, [])
    if problems or faults or found is None:
        raise ContentError(FILE, [*problems, *faults])
    return found
