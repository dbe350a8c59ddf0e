"""A damaged, newer or foreign file is named and left byte for byte; the app goes on beside it."""

import shutil
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from effect_game.domain.problems import UserError
from effect_game.store import schema
from effect_game.store.database import Store, open_store
from tests.unit.store.samples import CONTENT, UTC, fill, make_header, make_journal


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "effect.sqlite"


@dataclass(frozen=True, slots=True)
class Whole:
    """The bytes of a healthy store with casus c1 of ten rows; a class keeps them out of reports."""

    data: bytes = field(repr=False)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Whole:
    path = tmp_path_factory.mktemp("whole") / "effect.sqlite"
    fill(path, 10)
    return Whole(path.read_bytes())


def _change_by_hand(path: Path, *statements: str) -> None:
    connection = sqlite3.connect(path)
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


def _as_newer(path: Path) -> None:
    fill(path)
    _change_by_hand(path, f"PRAGMA user_version = {schema.SCHEMA_VERSION + 1}")


def _as_other_program(path: Path) -> None:
    _change_by_hand(path, "CREATE TABLE song (name)")


def _as_text(path: Path) -> None:
    path.write_text("Dit is geen database. " * 20, encoding="utf-8")


def _as_stub(path: Path) -> None:
    path.write_bytes(b"SQLite format 3\x00 short")


def _cut_in_half(path: Path) -> None:
    fill(path)
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])


def _zeros_at_the_end(path: Path) -> None:
    fill(path)
    data = path.read_bytes()
    path.write_bytes(data[:-4096] + bytes(4096))


def _one_letter_of_a_row(path: Path) -> None:
    fill(path)
    data = path.read_bytes()
    assert data.count(b"zin 2") == 1
    path.write_bytes(data.replace(b"zin 2", b"zin 3"))


def _one_letter_of_content(path: Path) -> None:
    fill(path)
    data = path.read_bytes()
    assert data.count(CONTENT) == 1
    path.write_bytes(data.replace(CONTENT, CONTENT.replace(b"test", b"tesu")))


def _a_row_gone(path: Path) -> None:
    fill(path)
    connection = sqlite3.connect(path)
    guard = connection.execute("SELECT sql FROM sqlite_master WHERE name = 'rows_go'").fetchone()[0]
    connection.close()
    _change_by_hand(path, "DROP TRIGGER rows_go", "DELETE FROM rows WHERE sequence = 1", guard)


def _a_guard_gone(path: Path) -> None:
    fill(path)
    _change_by_hand(path, "DROP TRIGGER rows_change")


def _content_gone(path: Path) -> None:
    fill(path)
    connection = sqlite3.connect(path)
    guard = connection.execute("SELECT sql FROM sqlite_master WHERE name = 'content_goes'").fetchone()[0]
    connection.close()
    _change_by_hand(path, "DROP TRIGGER content_goes", "DELETE FROM content", guard)


def _write_ahead(path: Path) -> None:
    fill(path)
    data = bytearray(path.read_bytes())
    data[18:20] = b"\x02\x02"
    path.write_bytes(data)


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (_as_newer, "store.newer"),
        (_as_other_program, "store.foreign"),
        (_as_text, "store.damaged"),
        (_as_stub, "store.damaged"),
        (_cut_in_half, "store.damaged"),
        (_zeros_at_the_end, "store.damaged"),
        (_one_letter_of_a_row, "store.damaged"),
        (_one_letter_of_content, "store.damaged"),
        (_a_row_gone, "store.damaged"),
        (_a_guard_gone, "store.damaged"),
        (_content_gone, "store.damaged"),
        (_write_ahead, "store.damaged"),
    ],
)
def test_a_file_that_cannot_be_used_is_named_and_left_as_it_is(
    path: Path, spoil: Callable[[Path], None], code: str
) -> None:
    spoil(path)
    before = path.read_bytes()
    with pytest.raises(UserError) as error:
        Store(path)
    assert error.value.code == code
    assert str(path) in error.value.message
    assert "Het bestand blijft zoals het is." in error.value.message
    assert path.read_bytes() == before
    left = {found.name for found in path.parent.iterdir() if found.stat().st_size}
    assert left == {"effect.sqlite"}

    store, problem = open_store(path)
    with store:
        assert problem is not None
        assert problem.code == code
        assert "effect-2.sqlite" in problem.message
        assert store.path == path.with_name("effect-2.sqlite")
        store.add(make_journal(), CONTENT, utc=UTC)
    assert path.read_bytes() == before


def test_a_later_start_goes_on_in_the_file_made_beside_the_damaged_one(path: Path) -> None:
    _as_text(path)
    first, _ = open_store(path)
    with first:
        first.add(make_journal(), CONTENT, utc=UTC)
    second, problem = open_store(path)
    with second:
        assert problem is not None
        assert second.path == first.path
        assert second.load("c1") == make_journal()


def test_when_the_file_beside_is_damaged_too_the_next_number_is_used(path: Path) -> None:
    _as_text(path)
    _cut_in_half(path.with_name("effect-2.sqlite"))
    store, _ = open_store(path)
    with store:
        assert store.path == path.with_name("effect-3.sqlite")


def test_a_store_that_is_fine_opens_without_a_problem(path: Path) -> None:
    journal = fill(path)
    store, problem = open_store(path)
    with store:
        assert problem is None
        assert store.path == path
        assert store.load("c1") == journal


def test_without_any_place_to_write_play_goes_on_in_memory(tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_bytes(b"")
    store, problem = open_store(in_the_way / "effect.sqlite")
    with store:
        assert problem is not None
        assert problem.code == "store.unreachable"
        assert "geheugen" in problem.message
        assert store.path is None
        store.add(make_journal(), CONTENT, utc=UTC)
        assert store.load("c1") == make_journal()


def test_an_empty_file_holds_nothing_and_becomes_a_store(path: Path) -> None:
    path.write_bytes(b"")
    assert fill(path) == make_journal()


def _survives_or_is_refused(path: Path, data: bytes) -> None:
    path.write_bytes(data)
    try:
        store = Store(path)
    except UserError as error:
        code = error.code
    else:
        with store:
            assert store.load("c1") == make_journal(10)
            assert store.content(make_header().content_hash) == CONTENT
        return
    assert code in ("store.damaged", "store.newer", "store.foreign")
    assert path.read_bytes() == data


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(where=st.floats(0, 1, exclude_max=True), flip=st.integers(1, 255))
@example(where=0.0, flip=1)
@example(where=47.5 / 36_864, flip=1)
@example(where=1307.5 / 36_864, flip=0xFF)
def test_a_flipped_byte_is_refused_or_harmless(path: Path, whole: Whole, where: float, flip: int) -> None:
    data = bytearray(whole.data)
    data[int(where * len(data))] ^= flip
    _survives_or_is_refused(path, bytes(data))


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(part=st.floats(0, 1, exclude_min=True, exclude_max=True))
@example(part=0.999)
def test_a_file_that_was_cut_off_anywhere_is_refused(path: Path, whole: Whole, part: float) -> None:
    data = whole.data[: max(1, int(part * len(whole.data)))]
    path.write_bytes(data)
    with pytest.raises(UserError, match="beschadigd"):
        Store(path)
    assert path.read_bytes() == data


def test_a_row_that_goes_bad_while_playing_is_found_when_it_is_read(path: Path) -> None:
    fill(path)
    with Store(path) as store:
        shutil.copy(path, path.with_name("copy"))
        _one_letter = path.read_bytes().replace(b"zin 2", b"zin 3")
        path.write_bytes(_one_letter)
        store._db.execute("PRAGMA cache_size = 0")
        store._db.execute("PRAGMA shrink_memory")
        with Store(path.with_name("copy")) as healthy:
            assert healthy.load("c1") == make_journal()
        with pytest.raises(UserError) as error:
            _reread(store)
    assert error.value.code == "store.damaged"


def _reread(store: Store) -> None:
    # Another connection's write makes SQLite read the file again.
    assert store.path is not None
    _change_by_hand(store.path, "INSERT INTO settings VALUES ('a', '1')")
    store.load("c1")
