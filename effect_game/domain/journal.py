"""The journal of a casus: header and rows. Play folds it; store keeps it; files carry it.

Rows are append-only. `utc` lies outside the digest. Payloads are JSON values only.
"""

from dataclasses import dataclass, field
from typing import Any

FORMAT = 1
"""Version of the journal's shape."""

LAW = 4
"""Number of the model law: engine, money and rules. A change of results is a new law."""

Payload = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    format: int
    casus: str
    household: str
    title: str
    app_version: str
    law: int
    content_hash: str
    seed: int
    mode: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """`kind` names the decision or the recorded outcome (play/rows.py lists them all)."""

    sequence: int
    kind: str
    version: int
    utc: str
    seat: str | None
    payload: Payload = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Journal:
    header: Header
    rows: tuple[Row, ...] = ()
