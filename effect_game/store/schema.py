"""Tables of the store and the check that a file is whole, done before anything is written to it."""

import sqlite3
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from effect_game.store import failures
from effect_game.store.digest import canonical_json, sha256_hex
from effect_game.store.rules import FIRST_SEQUENCE

if TYPE_CHECKING:
    from sqlite_utils import Database

SCHEMA_VERSION = 1
"""Kept in SQLite's own user_version: it lies at a fixed place in the file, so that a newer file is known by
reading 100 bytes, before SQLite touches it. A table could only be read by opening the file."""

APPLICATION_ID = 0x45464645
"""'EFFE': tells our files from other SQLite files."""

_MAGIC = b"SQLite format 3\x00"
_ROLLBACK_JOURNAL = b"\x01\x01"

CASUS_COLUMNS = (
    "uuid",
    "household",
    "title",
    "format",
    "app_version",
    "law",
    "content_hash",
    "seed",
    "mode",
    "created_utc",
    "last_utc",
    "step",
    "finished",
)
ROW_COLUMNS = ("casus", "sequence", "kind", "version", "utc", "seat", "payload")

_CONTENT_TABLE = """
CREATE TABLE IF NOT EXISTS content (
    hash TEXT PRIMARY KEY NOT NULL,
    bytes BLOB NOT NULL,
    created_utc TEXT NOT NULL
)"""
# The seed is text: SQLite's integers stop at 63 bits.
_CASUS_TABLE = """
CREATE TABLE IF NOT EXISTS casus (
    uuid TEXT PRIMARY KEY NOT NULL,
    household TEXT NOT NULL,
    title TEXT NOT NULL,
    format INTEGER NOT NULL,
    app_version TEXT NOT NULL,
    law INTEGER NOT NULL,
    content_hash TEXT NOT NULL REFERENCES content(hash),
    seed TEXT NOT NULL,
    mode TEXT NOT NULL,
    created_utc TEXT NOT NULL,
    last_utc TEXT NOT NULL,
    step TEXT,
    finished INTEGER NOT NULL,
    checksum TEXT NOT NULL
)"""
_ROWS_TABLE = """
CREATE TABLE IF NOT EXISTS rows (
    casus TEXT NOT NULL REFERENCES casus(uuid),
    sequence INTEGER NOT NULL,
    kind TEXT NOT NULL,
    version INTEGER NOT NULL,
    utc TEXT NOT NULL,
    seat TEXT,
    payload TEXT NOT NULL,
    checksum TEXT NOT NULL,
    PRIMARY KEY (casus, sequence)
)"""
_SETTINGS_TABLE = """
CREATE TABLE IF NOT EXISTS settings (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
)"""
_COUNT_ON = f"(SELECT COALESCE(MAX(sequence) + 1, {FIRST_SEQUENCE}) FROM rows WHERE casus = NEW.casus)"
_HEADER = ", ".join(CASUS_COLUMNS[:10])
# Name, moment and reason. INSERT OR REPLACE deletes without telling the DELETE triggers, hence 'again'.
_GUARDS = (
    ("rows_change", "UPDATE ON rows", "rows are never changed"),
    ("rows_go", "DELETE ON rows", "rows are never deleted"),
    ("rows_hole", f"INSERT ON rows WHEN NEW.sequence IS NOT {_COUNT_ON}", "rows count on without holes"),
    ("content_changes", "UPDATE ON content", "content is never changed"),
    ("content_goes", "DELETE ON content", "content is never deleted"),
    (
        "content_again",
        "INSERT ON content WHEN EXISTS (SELECT 1 FROM content WHERE hash = NEW.hash)",
        "content is never replaced",
    ),
    ("header_changes", f"UPDATE OF {_HEADER} ON casus", "headers are never changed"),
    ("header_goes", "DELETE ON casus", "headers are never deleted"),
    (
        "header_again",
        "INSERT ON casus WHEN EXISTS (SELECT 1 FROM casus WHERE uuid = NEW.uuid)",
        "headers are never replaced",
    ),
)


def checksum(values: Iterable[Any]) -> str:
    """Guards a record against flipped bits, which SQLite itself does not see inside a text."""
    return sha256_hex(canonical_json(list(values)).encode("ascii"))


def is_new(path: Path) -> bool:
    """True when there is no file yet, or one without a byte; reads only the first 100 bytes.

    Raises UserError 'store.damaged', 'store.foreign', 'store.newer' or 'store.unreachable'.
    """
    try:
        with path.open("rb") as file:
            head = file.read(100)
    except FileNotFoundError:
        return True
    except OSError as error:
        raise failures.unreachable(path) from error
    if not head:
        return True
    if len(head) < 100 or not head.startswith(_MAGIC):
        raise failures.damaged(path)
    if int.from_bytes(head[68:72], "big") != APPLICATION_ID:
        raise failures.foreign(path)
    version = int.from_bytes(head[60:64], "big")
    if version > SCHEMA_VERSION:
        raise failures.newer(path)
    if version < 1 or head[18:20] != _ROLLBACK_JOURNAL:
        raise failures.damaged(path)
    return False


def create(connection: sqlite3.Connection) -> None:
    """Make the tables, inside a transaction of the caller. Harmless when another process just did so."""
    for table in (_CONTENT_TABLE, _CASUS_TABLE, _ROWS_TABLE, _SETTINGS_TABLE):
        connection.execute(table)
    for name, moment, reason in _GUARDS:
        connection.execute(
            f"CREATE TRIGGER IF NOT EXISTS {name} BEFORE {moment} BEGIN SELECT RAISE(ABORT, '{reason}'); END"
        )
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")


def empty(connection: sqlite3.Connection) -> None:
    """Take every record out, inside a transaction of the caller; the guards stand down and up again in it."""
    for name, _, _ in _GUARDS:
        connection.execute(f"DROP TRIGGER {name}")
    for table in ("rows", "casus", "content", "settings"):
        connection.execute(f"DELETE FROM {table}")
    create(connection)


def verify(db: "Database", path: Path | None) -> bool:
    """Read the whole store, in a transaction of the caller; UserError 'store.damaged' when it is not whole.

    False when nothing is in it yet: SQLite rolls a creation that was killed half-way back to an empty file.
    Structure by SQLite, tables and triggers by comparison, records by their checksums, content by its hash,
    sequences by counting. Settings are not covered: a bad setting falls back to its default.
    """
    try:
        if db.execute("PRAGMA page_count").fetchone()[0] == 0:
            return False
        whole = _is_long_enough(db, path) and _is_sound(db)
    except sqlite3.Error as error:
        # Busy or unreachable is something else; whatever SQLite cannot make sense of is damage.
        raise failures.from_sqlite(error, path) or failures.damaged(path) from error
    if not whole:
        raise failures.damaged(path)
    return True


def _is_long_enough(db: "Database", path: Path | None) -> bool:
    # SQLite fills up a last page that was cut off with zeros.
    page_bytes = db.execute("PRAGMA page_size").fetchone()[0]
    pages = db.execute("PRAGMA page_count").fetchone()[0]
    return path is None or path.stat().st_size >= pages * page_bytes


def _is_sound(db: "Database") -> bool:
    if [tuple(row) for row in db.execute("PRAGMA integrity_check")] != [("ok",)] or not _schema_is_ours(db):
        return False
    if db.execute("PRAGMA foreign_key_check").fetchone() is not None:
        return False
    return (
        all(_is_content(*found) for found in db.execute("SELECT hash, bytes FROM content"))
        and _records_are_whole(db, "casus", CASUS_COLUMNS)
        and _records_are_whole(db, "rows", ROW_COLUMNS)
        and _sequences_have_no_holes(db)
    )


def _is_content(name: Any, data: Any) -> bool:
    return isinstance(data, bytes) and sha256_hex(data) == name


def _schema_is_ours(db: "Database") -> bool:
    pattern = sqlite3.connect(":memory:")
    try:
        create(pattern)
        ask = "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name"
        return _plain(pattern.execute(ask)) == _plain(db.execute(ask))
    finally:
        pattern.close()


def _plain(definitions: Iterable[Any]) -> list[list[str]]:
    # How a definition is laid out in this file may change between versions; what it says may not.
    return [[" ".join(str(part).split()) for part in definition] for definition in definitions]


def _records_are_whole(db: "Database", table: str, columns: tuple[str, ...]) -> bool:
    found = db.execute(f"SELECT {', '.join(columns)}, checksum FROM {table}")
    try:
        return all(checksum(values) == kept for *values, kept in found)
    except (TypeError, ValueError):
        # A flipped type turned a text into bytes, which JSON does not know.
        return False


def _sequences_have_no_holes(db: "Database") -> bool:
    ask = "SELECT MIN(sequence), MAX(sequence), COUNT(*) FROM rows GROUP BY casus"
    return all(low == FIRST_SEQUENCE and high - low + 1 == count for low, high, count in db.execute(ask))
