"""A program that keeps rows until it is killed: `python -m tests.unit.store.victim PATH HOW`.

stream: one row after another, says the number of each row once it is kept.
statement:TEXT:N: kills itself as SQLite starts the Nth statement that begins with TEXT, while adding 3 rows.
size: dies in the middle of writing a commit to the file, because the file may not grow.
creation: the same while the tables are made.
"""

import os
import signal
import sys
from itertools import count
from pathlib import Path

from effect_game.store.database import Store
from tests.unit.store.samples import BIG_TEXT, CONTENT, UTC, make_header, make_row


def _die_at(store: Store, text: str, number: int) -> None:
    seen = count(1)

    def look(sql: str) -> None:
        if sql.startswith(text) and next(seen) == number:
            os.kill(os.getpid(), signal.SIGKILL)

    store._db.conn.set_trace_callback(look)


def _forbid_growth(largest_bytes: int) -> None:
    import resource

    # Python ignores this signal by default; here it has to kill.
    signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (largest_bytes, largest_bytes))


def main(path: Path, how: str) -> None:
    if how == "creation":
        _forbid_growth(8192)
    store = Store(path)
    store.create_casus(make_header(), CONTENT, utc=UTC)
    if how == "stream":
        for number in count():
            store.append("c1", [make_row(number, number=number, text=BIG_TEXT[: number * 37 % 9000])])
            print(number, flush=True)
    store.append("c1", [make_row(0)])
    # A tiny cache makes SQLite write to the file before the end of the transaction as well.
    store._db.execute("PRAGMA cache_size = 2")
    if how == "size":
        # Some of the new pages still fit, so that the file is left half written.
        _forbid_growth(path.stat().st_size + 16_384)
    else:
        _, text, turn = how.split(":")
        _die_at(store, text, int(turn))
    store.append("c1", [make_row(number, text=BIG_TEXT) for number in (1, 2, 3)], step="plan")
    print("survived", flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
