"""The store: every casus that was played on this computer, in one SQLite file.

A connection belongs to the thread that made it: make one Store per thread, SQLite keeps them apart. Using a
Store from another thread raises sqlite3.ProgrammingError. Two windows may share one file; a writer waits at
most BUSY_SECONDS for the other.

A rollback journal (TRUNCATE) with FULL synchronous, not WAL: what is acknowledged is on the disk, the file is
complete by itself after every transaction, and it also works on a network share, where WAL does not.
"""

import json
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from effect_game.domain.journal import FORMAT, Header, Journal, Row
from effect_game.domain.language import tr
from effect_game.domain.problems import UserError
from effect_game.store import failures, schema
from effect_game.store.digest import canonical_json
from effect_game.store.rules import (
    FIRST_SEQUENCE,
    check_content,
    check_header,
    check_journal,
    check_row,
    check_sequence,
    read_json,
)

if TYPE_CHECKING:
    from sqlite_utils import Database

BUSY_SECONDS = 2.0


@dataclass(frozen=True, slots=True, kw_only=True)
class CasusSummary:
    """One line in the list of casussen. `step` is what the player last saw, when the caller told it."""

    casus: str
    household: str
    title: str
    step: str | None
    finished: bool
    last_utc: str


class Store:
    """One SQLite file, or memory only when `path` is None.

    Opening checks the whole file before a byte is written. Raises UserError, here and in every method:
    'store.damaged', 'store.newer', 'store.foreign', 'store.locked', 'store.readonly', 'store.full' or
    'store.unreachable'; the file is then as it was before the call.
    """

    def __init__(self, path: Path | None) -> None:
        self.path = path
        fresh = path is None or schema.is_new(path)
        with self._translated():
            self._db = _connect(path)
            try:
                self._prepare(fresh)
            except BaseException:
                self._db.close()
                raise

    def _prepare(self, fresh: bool) -> None:
        self._db.execute("PRAGMA query_only = ON")
        # One read transaction: another window may be writing.
        with self._db.atomic():
            empty = fresh or not schema.verify(self._db, self.path)
        self._db.execute("PRAGMA query_only = OFF")
        self._db.execute("PRAGMA journal_mode = TRUNCATE").fetchone()
        self._db.execute("PRAGMA synchronous = FULL")
        self._db.execute("PRAGMA foreign_keys = ON")
        if empty:
            with self._db.atomic():
                schema.create(self._db.conn)
        else:
            with self._db.atomic():
                # Changes nothing, but asks for the right to write: a read-only file is told now, not later.
                self._db.execute("DELETE FROM settings WHERE 0")

    def create_casus(self, header: Header, content: bytes, *, utc: str, step: str | None = None) -> None:
        """Keep a new casus and its content, in one transaction. The same casus again is ignored.

        `header.content_hash` must be the SHA-256 of `content` (ValueError). UserError 'store.conflict' when
        the id is already that of another casus.
        """
        check_header(header)
        check_content(header, content)
        with self._writing():
            self._create(header, content, utc, step)

    def append(
        self, casus: str, rows: Sequence[Row], *, step: str | None = None, finished: bool | None = None
    ) -> None:
        """Add rows in one transaction; on return they are on the disk.

        A row that is there already is ignored, so rows that failed before can be handed in again with the
        next ones. `step` and `finished` change the summary; None leaves it. UserError 'store.conflict' when
        another row has the same sequence, 'store.unknown_casus' for an unknown id. ValueError for a hole,
        ValueError or TypeError for a payload that is not JSON. In all these cases nothing is added.
        """
        if rows:
            check_sequence(rows, rows[0].sequence)
        payloads = [check_row(row) for row in rows]
        with self._writing():
            self._append(casus, rows, payloads, step, finished)

    def add(
        self, journal: Journal, content: bytes, *, utc: str, step: str | None = None, finished: bool = False
    ) -> None:
        """Keep a whole journal, for example from an .effect file, in one transaction.

        When the casus is already here, only the rows beyond it are added; UserError 'store.conflict' when the
        two went different ways.
        """
        check_journal(journal, content)
        payloads = [check_row(row) for row in journal.rows]
        with self._writing():
            self._create(journal.header, content, utc, step)
            self._append(journal.header.casus, journal.rows, payloads, step, finished or None)

    @contextmanager
    def together(self) -> Iterator[None]:
        """One transaction for what is written inside: all of it is on the disk at its end, or nothing.

        Inside another it can fail by itself: what was written in it is taken back, the rest stays.
        """
        with self._writing():
            yield

    def load(self, casus: str) -> Journal:
        """The journal as it was appended. UserError 'store.unknown_casus', 'store.newer' (newer format)."""
        with self._translated():
            header = self._header(casus)
            if header is None:
                raise failures.unknown_casus(casus, self.path)
            if header.format > FORMAT:
                raise failures.newer(self.path)
            columns = ", ".join(schema.ROW_COLUMNS)
            found = self._db.execute(
                f"SELECT {columns}, checksum FROM rows WHERE casus = ? ORDER BY sequence", (casus,)
            )
            return Journal(header=header, rows=tuple(self._row(values) for values in found))

    def content(self, content_hash: str) -> bytes:
        """The content with that hash. KeyError when no casus here has it."""
        with self._translated():
            found = self._db.execute("SELECT bytes FROM content WHERE hash = ?", (content_hash,)).fetchone()
        if found is None:
            raise KeyError(content_hash)
        return bytes(found[0])

    def has_content(self, content_hash: str) -> bool:
        """Whether this content lies here."""
        with self._translated():
            found = self._db.execute("SELECT 1 FROM content WHERE hash = ?", (content_hash,)).fetchone()
        return found is not None

    def list_casus(self) -> tuple[CasusSummary, ...]:
        """Every casus, last played first."""
        with self._translated():
            found = self._db.execute(
                "SELECT uuid, household, title, step, finished, last_utc FROM casus "
                "ORDER BY last_utc DESC, rowid DESC"
            ).fetchall()
        return tuple(
            CasusSummary(
                casus=casus, household=household, title=title, step=step, finished=bool(done), last_utc=last
            )
            for casus, household, title, step, done, last in found
        )

    def latest_unfinished(self) -> CasusSummary | None:
        """The casus of 'Ga verder waar je was', or None."""
        return next((summary for summary in self.list_casus() if not summary.finished), None)

    def setting(self, key: str) -> Any:
        """The value kept under `key`; None when there is none or when it cannot be read."""
        with self._translated():
            found = self._db.execute("SELECT value FROM settings WHERE key = ?", (key,)).fetchone()
        try:
            return None if found is None else read_json(str(found[0]).encode())
        except ValueError:
            return None

    def set_setting(self, key: str, value: Any) -> None:
        """Keep a JSON value under `key`."""
        text = canonical_json(value)
        with self._writing():
            self._db.execute(
                "INSERT INTO settings (key, value) VALUES (?, ?) "
                "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                (key, text),
            )

    def wipe(self) -> None:
        """Take away every casus, setting and remark, for good, in one transaction: all of it or nothing."""
        with self._translated():
            # What was there is overwritten, not only let go of.
            self._db.execute("PRAGMA secure_delete = ON").fetchone()
            with self._db.atomic():
                schema.empty(self._db.conn)
        # Only makes the file small; without room for that the overwritten file stays as large as it was.
        with suppress(sqlite3.Error):
            self._db.execute("VACUUM")

    def close(self) -> None:
        """Close the file. The store cannot be used after this; closing twice is harmless."""
        self._db.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _create(self, header: Header, content: bytes, utc: str, step: str | None) -> None:
        # The write comes first: asking first and writing later can lock two windows out of each other.
        self._db.execute(
            "INSERT INTO content (hash, bytes, created_utc) SELECT ?, ?, ? "
            "WHERE NOT EXISTS (SELECT 1 FROM content WHERE hash = ?)",
            (header.content_hash, content, utc, header.content_hash),
        )
        known = self._header(header.casus)
        if known is not None:
            if known != header:
                raise failures.conflict(header.title)
            return
        values = _casus_values(header, created_utc=utc, last_utc=utc, step=step, finished=0)
        self._insert("casus", (*schema.CASUS_COLUMNS, "checksum"), (*values, schema.checksum(values)))

    def _append(
        self, casus: str, rows: Sequence[Row], payloads: list[str], step: str | None, finished: bool | None
    ) -> None:
        # A write that changes nothing takes the lock; see _create.
        self._db.execute("UPDATE casus SET last_utc = last_utc WHERE uuid = ?", (casus,))
        header = self._header(casus)
        if header is None:
            raise failures.unknown_casus(casus, self.path)
        found = self._db.execute("SELECT sequence, checksum FROM rows WHERE casus = ?", (casus,))
        kept: dict[int, str] = dict(found.fetchall())
        following = max(kept, default=FIRST_SEQUENCE - 1) + 1
        if rows and not FIRST_SEQUENCE <= rows[0].sequence <= following:
            raise ValueError(f"row {following} is missing: found {rows[0].sequence}")
        last_utc = None
        for row, payload in zip(rows, payloads, strict=True):
            values = (casus, row.sequence, row.kind, row.version, row.utc, row.seat, payload)
            check = schema.checksum(values)
            if row.sequence not in kept:
                self._insert("rows", (*schema.ROW_COLUMNS, "checksum"), (*values, check))
                last_utc = row.utc
            elif kept[row.sequence] != check:
                raise failures.conflict(header.title)
        self._summarise(header, last_utc, step, finished)

    def _summarise(
        self, header: Header, last_utc: str | None, step: str | None, finished: bool | None
    ) -> None:
        created, last, old_step, old_finished = self._db.execute(
            "SELECT created_utc, last_utc, step, finished FROM casus WHERE uuid = ?", (header.casus,)
        ).fetchone()
        values = _casus_values(
            header,
            created_utc=created,
            last_utc=last_utc or last,
            step=old_step if step is None else step,
            finished=old_finished if finished is None else int(finished),
        )
        self._db.execute(
            "UPDATE casus SET last_utc = ?, step = ?, finished = ?, checksum = ? WHERE uuid = ?",
            (*values[-3:], schema.checksum(values), header.casus),
        )

    def _insert(self, table: str, columns: Sequence[str], values: Sequence[Any]) -> None:
        marks = ", ".join("?" * len(columns))
        self._db.execute(f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})", values)

    def _header(self, casus: str) -> Header | None:
        found = self._db.execute(
            f"SELECT {', '.join(schema.CASUS_COLUMNS)}, checksum FROM casus WHERE uuid = ?", (casus,)
        ).fetchone()
        if found is None:
            return None
        self._check_record(found)
        uuid, household, title, format_, app_version, law, content_hash, seed, mode, *_ = found
        return Header(
            format=format_,
            casus=uuid,
            household=household,
            title=title,
            app_version=app_version,
            law=law,
            content_hash=content_hash,
            seed=int(seed),
            mode=mode,
        )

    def _row(self, found: Sequence[Any]) -> Row:
        self._check_record(found)
        _, sequence, kind, version, utc, seat, payload, _ = found
        # It has its checksum, so it is what was checked when it was written.
        content = json.loads(payload)
        return Row(sequence=sequence, kind=kind, version=version, utc=utc, seat=seat, payload=content)

    def _check_record(self, found: Sequence[Any]) -> None:
        # The disk may fail while the program runs, long after the check at opening.
        try:
            whole = schema.checksum(found[:-1]) == found[-1]
        except TypeError:
            whole = False
        if not whole:
            raise failures.damaged(self.path)

    @contextmanager
    def _writing(self) -> Iterator[None]:
        with self._translated(), self._db.atomic():
            yield

    @contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            problem = failures.from_sqlite(error, self.path)
            if problem is None:
                raise
            raise problem from error
        except UnicodeDecodeError as error:
            # Python could not read what SQLite says about a damaged table.
            raise failures.damaged(self.path) from error


def open_store(path: Path) -> tuple[Store, UserError | None]:
    """Open the store, so that the app always goes on.

    When the file cannot be used it is left as it is and a store beside it is opened (name-2.sqlite,
    name-3.sqlite, ...; one made this way before is used again), together with the UserError that says both.
    When that cannot be written either, the store is in memory only: `store.path` is then None.
    """
    try:
        return Store(path), None
    except UserError as error:
        problem = error
    for number in range(2, 100):
        beside = path.with_name(f"{path.stem}-{number}{path.suffix}")
        try:
            store = Store(beside)
        except UserError:
            continue
        return store, UserError(
            problem.code,
            tr("{problem} Nieuwe casussen komen in {file}.", problem=problem.message, file=beside.name),
        )
    return Store(None), UserError(
        problem.code,
        tr(
            "{problem} Wat je nu speelt, staat alleen in het geheugen. Maak een bestand.",
            problem=problem.message,
        ),
    )


def _connect(path: Path | None) -> "Database":
    from sqlite_utils import Database

    connection = sqlite3.connect(":memory:" if path is None else path, timeout=BUSY_SECONDS)
    # Plugins of sqlite-utils that someone installed must not change how our file behaves.
    return Database(connection, execute_plugins=False)


def _casus_values(
    header: Header, *, created_utc: str, last_utc: str, step: str | None, finished: int
) -> tuple[Any, ...]:
    """In the order of schema.CASUS_COLUMNS."""
    return (
        header.casus,
        header.household,
        header.title,
        header.format,
        header.app_version,
        header.law,
        header.content_hash,
        str(header.seed),
        header.mode,
        created_utc,
        last_utc,
        step,
        finished,
    )
