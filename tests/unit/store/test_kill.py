"""Killing the program at any moment loses at most the action in flight."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from effect_game.store.database import Store, open_store
from tests.unit.store.samples import BIG_TEXT, make_row

pytestmark = pytest.mark.slow
ROOT = Path(__file__).resolve().parents[3]


def _start(path: Path, how: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.unit.store.victim", str(path), how]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)


@pytest.mark.parametrize("after", [1, 23, 120])
def test_every_row_that_was_acknowledged_survives_a_kill(tmp_path: Path, after: int) -> None:
    path = tmp_path / "effect.sqlite"
    with _start(path, "stream") as process:
        assert process.stdout is not None
        for _ in range(after):
            assert process.stdout.readline()
        process.kill()
        rest = process.stdout.read().split("\n")
    # The last line may be cut off by the kill; only whole lines acknowledge a row.
    acknowledged = after + len(rest) - 1
    with Store(path) as store:
        rows = store.load("c1").rows
    assert acknowledged <= len(rows) <= acknowledged + 1
    assert rows == tuple(
        make_row(number, number=number, text=BIG_TEXT[: number * 37 % 9000]) for number in range(len(rows))
    )


@pytest.mark.parametrize(
    "how",
    [
        "statement:BEGIN:1",
        "statement:INSERT INTO rows:1",
        "statement:INSERT INTO rows:3",
        "statement:UPDATE casus SET last_utc = ':1",
        "statement:COMMIT:1",
        "size",
    ],
)
def test_an_action_killed_half_way_is_gone_as_a_whole_and_play_goes_on(tmp_path: Path, how: str) -> None:
    path = tmp_path / "effect.sqlite"
    with _start(path, how) as process:
        assert process.stdout is not None
        assert process.stdout.read() == ""
    assert process.returncode in (-signal.SIGKILL, -signal.SIGXFSZ)
    with Store(path) as store:
        assert store.load("c1").rows == (make_row(0),)
        assert store.list_casus()[0].step is None
        store.append("c1", [make_row(1), make_row(2)])
        assert len(store.load("c1").rows) == 3


def test_a_commit_that_died_left_a_half_written_file_that_opening_repairs(tmp_path: Path) -> None:
    path = tmp_path / "effect.sqlite"
    with _start(path, "size") as process:
        assert process.stdout is not None
        process.stdout.read()
    journal = path.with_name(f"{path.name}-journal")
    assert journal.stat().st_size > 0
    assert b"x" * 500 in path.read_bytes()
    Store(path).close()
    assert not journal.exists()
    assert b"x" * 500 not in path.read_bytes()


def test_a_store_that_died_while_it_was_made_is_made_anew(tmp_path: Path) -> None:
    path = tmp_path / "effect.sqlite"
    with _start(path, "creation") as process:
        assert process.stdout is not None
        assert process.stdout.read() == ""
    assert path.stat().st_size > 0
    store, problem = open_store(path)
    with store:
        assert problem is None
        assert store.list_casus() == ()
