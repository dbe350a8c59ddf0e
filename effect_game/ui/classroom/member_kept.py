"""What this computer keeps of the class it takes part in, so that a restart goes on by itself."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import asdict, dataclass
from typing import Any

from effect_game.domain.problems import UserError
from effect_game.store.database import Store

_SETTING = "class.member"
_TEXTS = ("address", "code", "key", "name", "title")


@dataclass(frozen=True, slots=True)
class Membership:
    """key: the secret of this group (classroom/keys.py), made before the first line; title: of the lesson.

    casuses: begun in this class, oldest first; read: messages of the trainer before this sequence were read;
    left: people stopped taking part; what they typed is kept for when they come back; over: the lesson was
    closed and the trainer has everything; watches: they play nothing themselves.
    """

    address: str
    code: str
    key: str
    name: str
    network: bool = True
    title: str = ""
    casuses: tuple[str, ...] = ()
    read: int = 0
    left: bool = False
    over: bool = False
    watches: bool = False


def kept_membership(store: Store) -> Membership | None:
    """The class this computer took part in last; None when there is none or it cannot be read."""
    try:
        kept = store.setting(_SETTING)
    except UserError:
        return None
    return _membership(kept) if isinstance(kept, dict) else None


def _membership(kept: dict[str, Any]) -> Membership | None:
    casuses, read = kept.get("casuses"), kept.get("read")
    texts = [kept.get(name) for name in _TEXTS]
    if not isinstance(casuses, list) or not isinstance(read, int):
        return None
    if not all(isinstance(each, str) for each in (*texts, *casuses)):
        return None
    address, code, key, name, title = map(str, texts)
    network, left = kept.get("network") is True, kept.get("left") is True
    over, watches = kept.get("over") is True, kept.get("watches") is True
    return Membership(
        address, code, key, name, network, title, tuple(casuses), read, left, over=over, watches=watches
    )


def keep_membership(store: Store, membership: Membership) -> None:
    """Keep it. What people asked for goes on where the store cannot be written: that is told elsewhere."""
    with suppress(UserError):
        store.set_setting(_SETTING, {**asdict(membership), "casuses": list(membership.casuses)})
