"""'Klopt dit niet?': remarks about texts and numbers, and the file they go out in, without a name."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

from effect_game.domain.language import tr
from effect_game.domain.problems import UserError
from effect_game.store.database import Store
from effect_game.store.digest import canonical_json
from effect_game.store.whole_file import write_whole

KIND: Final = "effect-opmerkingen"
FORMAT: Final = 2
MOST_REMARKS: Final = 500
MOST_TEXT: Final = 500
_SETTING = "remarks"


@dataclass(frozen=True, slots=True)
class Remark:
    """One remark. household: id of the content or ''; place: key of the screen; about: the text itself, in
    `language`. A remark of format 1 has no language, and as place the title of the screen."""

    utc: str
    household: str
    place: str
    about: str
    words: str
    language: str = ""


def kept_remarks(store: Store) -> tuple[Remark, ...]:
    """All remarks that were kept, oldest first; what is not a remark is left out."""
    found: Any = store.setting(_SETTING)
    names = set(Remark.__slots__)
    first_names = names - {"language"}
    return tuple(
        Remark(**each)
        for each in (found if isinstance(found, list) else ())
        if isinstance(each, dict)
        and first_names <= set(each) <= names
        and all(isinstance(v, str) for v in each.values())
    )


def keep_remark(store: Store, remark: Remark) -> None:
    """Add one. UserError for an empty or too long text, for too many, or when it cannot be saved."""
    if not remark.words.strip():
        raise UserError("remark.empty", tr("Schrijf eerst op wat er niet klopt."))
    if len(remark.words) > MOST_TEXT:
        raise UserError(
            "remark.long", tr("De tekst is te lang. Houd het bij {count} tekens.", count=MOST_TEXT)
        )
    kept = kept_remarks(store)
    if len(kept) >= MOST_REMARKS:
        words = tr(
            "Er staan al {count} opmerkingen. Maak er eerst een bestand van.",
            count=MOST_REMARKS,
        )
        raise UserError("remark.many", words)
    store.set_setting(_SETTING, [asdict(each) for each in (*kept, remark)])


def write_remarks(path: Path, remarks: Sequence[Remark]) -> None:
    """Write them to a file, whole or not at all. Raises UserError as writing a casus does."""
    document = {"kind": KIND, "format": FORMAT, "remarks": [asdict(each) for each in remarks]}
    write_whole(path, canonical_json(document).encode("utf-8"))


def forget_remarks(store: Store) -> None:
    """Take all away: they are in a file now."""
    store.set_setting(_SETTING, [])
