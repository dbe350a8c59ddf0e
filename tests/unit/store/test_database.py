"""The store keeps journals as they were, adds and never changes."""

import sqlite3
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from effect_game.domain.journal import FORMAT, LAW, Header, Journal
from effect_game.domain.problems import UserError
from effect_game.store import database, failures
from effect_game.store.database import Store, open_store
from tests.unit.store.samples import CONTENT, UTC, fill, journals, make_header, make_journal, make_row


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "effect.sqlite"


def _code(error: pytest.ExceptionInfo[UserError]) -> str:
    return error.value.code


@settings(max_examples=60, deadline=None)
@given(journal=journals())
def test_any_journal_comes_back_as_it_was(journal: Journal) -> None:
    with Store(None) as store:
        store.add(journal, CONTENT, utc=UTC)
        assert store.load(journal.header.casus) == journal
        assert store.content(journal.header.content_hash) == CONTENT


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(journal=journals())
def test_any_journal_passes_the_check_at_the_next_start(
    tmp_path_factory: pytest.TempPathFactory, journal: Journal
) -> None:
    path = tmp_path_factory.mktemp("store") / "effect.sqlite"
    with Store(path) as store:
        store.add(journal, CONTENT, utc=UTC)
    with Store(path) as store:
        assert store.load(journal.header.casus) == journal


def test_rows_appended_one_by_one_are_the_same_as_at_once(path: Path) -> None:
    journal = make_journal(4)
    with Store(path) as store:
        store.create_casus(journal.header, CONTENT, utc=UTC)
        for row in journal.rows:
            store.append("c1", [row])
        assert store.load("c1") == journal


def test_the_same_rows_again_are_ignored_and_new_ones_behind_them_are_added(path: Path) -> None:
    journal = make_journal(5)
    with Store(path) as store:
        store.create_casus(journal.header, CONTENT, utc=UTC)
        store.append("c1", journal.rows[:3])
        store.append("c1", journal.rows[1:])
        store.append("c1", journal.rows)
        assert store.load("c1") == journal


def test_another_row_with_the_same_sequence_is_refused_and_nothing_is_added(path: Path) -> None:
    with Store(path) as store:
        store.add(make_journal(2), CONTENT, utc=UTC)
        with pytest.raises(UserError) as error:
            store.append("c1", [make_row(1, other=True), make_row(2)])
        assert _code(error) == "store.conflict"
        assert store.load("c1") == make_journal(2)


@pytest.mark.parametrize("sequences", [[3], [2, 4], [4, 5], [1, 3]])
def test_a_hole_is_a_mistake_of_the_program_and_adds_nothing(path: Path, sequences: list[int]) -> None:
    with Store(path) as store:
        store.add(make_journal(2), CONTENT, utc=UTC)
        with pytest.raises(ValueError, match="row"):
            store.append("c1", [replace(make_row(0), sequence=number) for number in sequences])
        assert store.load("c1") == make_journal(2)


VALUES = ((1, 2), float("nan"), float("inf"), {1: "a"}, [{None: 1}], b"x", {"set"}, "\ud83d\ude00")
"""The last: two halves that would come back as one character."""


@pytest.mark.parametrize("value", VALUES)
def test_a_payload_that_is_not_json_is_a_mistake_of_the_program(path: Path, value: object) -> None:
    with Store(path) as store:
        store.create_casus(make_header(), CONTENT, utc=UTC)
        with pytest.raises((ValueError, TypeError)):
            store.append("c1", [make_row(0), make_row(1, value=value)])
        assert store.load("c1").rows == ()


def test_the_same_casus_again_is_ignored_and_another_with_its_id_is_refused(path: Path) -> None:
    with Store(path) as store:
        store.create_casus(make_header(), CONTENT, utc=UTC)
        store.create_casus(make_header(), CONTENT, utc="later")
        assert [summary.last_utc for summary in store.list_casus()] == [UTC]
        with pytest.raises(UserError) as error:
            store.create_casus(make_header(seed=2), CONTENT, utc=UTC)
        assert _code(error) == "store.conflict"


def test_content_without_the_hash_of_the_header_is_a_mistake_of_the_program(path: Path) -> None:
    with Store(path) as store, pytest.raises(ValueError, match="hash"):
        store.create_casus(make_header(), CONTENT + b" ", utc=UTC)


def test_content_is_kept_once_for_all_casussen_that_share_it(path: Path) -> None:
    with Store(path) as store:
        for casus in ("c1", "c2", "c3"):
            store.create_casus(make_header(casus), CONTENT, utc=UTC)
        assert store._db.execute("SELECT COUNT(*) FROM content").fetchone() == (1,)
        with pytest.raises(KeyError):
            store.content("0" * 64)


def test_adding_a_longer_copy_of_a_casus_adds_only_what_is_new(path: Path) -> None:
    with Store(path) as store:
        store.add(make_journal(2), CONTENT, utc=UTC)
        store.add(make_journal(5), CONTENT, utc=UTC)
        store.add(make_journal(3), CONTENT, utc=UTC)
        assert store.load("c1") == make_journal(5)


def test_adding_a_copy_that_went_another_way_is_refused(path: Path) -> None:
    other = replace(make_journal(2), rows=(make_row(0), make_row(1, kind="undone")))
    with Store(path) as store:
        store.add(make_journal(2), CONTENT, utc=UTC)
        with pytest.raises(UserError) as error:
            store.add(other, CONTENT, utc=UTC)
        assert _code(error) == "store.conflict"


def test_an_unknown_casus_is_said_in_a_sentence(path: Path) -> None:
    with Store(path) as store:
        for action in (lambda: store.load("c9"), lambda: store.append("c9", [make_row(0)])):
            with pytest.raises(UserError) as error:
                action()
            assert _code(error) == "store.unknown_casus"
            assert "c9" in error.value.message


def test_a_journal_of_a_newer_format_is_listed_but_not_loaded(path: Path) -> None:
    with Store(path) as store:
        store.create_casus(make_header(format=FORMAT + 1), CONTENT, utc=UTC)
        assert len(store.list_casus()) == 1
        with pytest.raises(UserError) as error:
            store.load("c1")
        assert _code(error) == "store.newer"


def test_a_journal_of_a_newer_law_is_loaded(path: Path) -> None:
    with Store(path) as store:
        store.create_casus(make_header(law=LAW + 1), CONTENT, utc=UTC)
        assert store.load("c1").header.law == LAW + 1


def test_the_list_tells_step_and_end_and_starts_with_the_last_one_played(path: Path) -> None:
    with Store(path) as store:
        assert store.latest_unfinished() is None
        for casus in ("c1", "c2", "c3"):
            store.create_casus(make_header(casus), CONTENT, utc=UTC)
        store.append("c1", [make_row(0)], step="Plan")
        store.append("c3", [make_row(0), make_row(1)], step="Terugblik", finished=True)
        store.append("c3", [make_row(2)])
    with Store(path) as store:
        summaries = store.list_casus()
        assert [summary.casus for summary in summaries] == ["c3", "c1", "c2"]
        assert [summary.step for summary in summaries] == ["Terugblik", "Plan", None]
        assert [summary.finished for summary in summaries] == [True, False, False]
        latest = store.latest_unfinished()
        assert latest is not None
        assert (latest.casus, latest.last_utc) == ("c1", make_row(0).utc)


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE rows SET kind = 'other'",
        "UPDATE rows SET utc = 'other' WHERE sequence = 1",
        "DELETE FROM rows",
        "DELETE FROM rows WHERE sequence = 2",
        "INSERT OR REPLACE INTO rows SELECT * FROM rows",
        "INSERT INTO rows SELECT casus, 7, kind, version, utc, seat, payload, checksum FROM rows LIMIT 1",
        "UPDATE content SET bytes = x'00'",
        "DELETE FROM content",
        "INSERT OR REPLACE INTO content SELECT hash, x'00', created_utc FROM content",
        "UPDATE casus SET seed = '9'",
        "UPDATE casus SET content_hash = 'x'",
        "DELETE FROM casus",
        "INSERT OR REPLACE INTO casus SELECT * FROM casus",
    ],
)
def test_the_file_itself_refuses_to_change_what_was_written(path: Path, sql: str) -> None:
    journal = fill(path)
    connection = sqlite3.connect(path)
    with pytest.raises(sqlite3.IntegrityError, match=r"never|holes"):
        connection.execute(sql)
    connection.close()
    with Store(path) as store:
        assert store.load("c1") == journal


def test_a_full_disk_is_said_and_what_was_kept_stays(path: Path) -> None:
    rows = [make_row(number, text="y" * 50_000) for number in range(3)]
    with Store(path) as store:
        store.add(make_journal(0), CONTENT, utc=UTC)
        pages = store._db.execute("PRAGMA page_count").fetchone()[0]
        store._db.execute(f"PRAGMA max_page_count = {pages + 20}").fetchone()
        store.append("c1", rows[:1])
        with pytest.raises(UserError) as error:
            store.append("c1", rows[1:])
        assert _code(error) == "store.full"
        assert "Je kunt doorspelen" in error.value.message
        assert store.load("c1").rows == tuple(rows[:1])
        # Space again: the same rows are handed in once more.
        store._db.execute("PRAGMA max_page_count = 100000").fetchone()
        store.append("c1", rows)
        assert store.load("c1").rows == tuple(rows)


def test_a_file_in_use_elsewhere_is_said_when_writing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.0)
    journal = fill(path)
    with Store(path) as one, Store(path) as other:
        one._db.execute("BEGIN IMMEDIATE")
        with pytest.raises(UserError) as error:
            other.append("c1", [make_row(3)])
        assert _code(error) == "store.locked"
        assert other.load("c1") == journal
        one._db.execute("ROLLBACK")
        other.append("c1", [make_row(3)])
        assert len(one.load("c1").rows) == 4


def test_a_file_that_is_locked_at_the_start_does_not_stop_the_app(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.0)
    fill(path)
    holder = sqlite3.connect(path)
    holder.execute("BEGIN EXCLUSIVE")
    store, problem = open_store(path)
    with store:
        assert problem is not None
        assert problem.code == "store.locked"
        assert store.path == path.with_name("effect-2.sqlite")
    holder.rollback()
    holder.close()


def test_a_read_only_file_is_said() -> None:
    connection = sqlite3.connect("file:any?mode=memory", uri=True)
    connection.execute("CREATE TABLE t (a)")
    connection.execute("PRAGMA query_only = ON")
    with pytest.raises(sqlite3.OperationalError) as error:
        connection.execute("INSERT INTO t VALUES (1)")
    connection.close()
    problem = failures.from_sqlite(error.value, Path("effect.sqlite"))
    assert problem is not None
    assert problem.code == "store.readonly"


def test_a_mistake_of_the_program_is_not_dressed_up_as_a_message(path: Path) -> None:
    with Store(path) as store:
        store._db.execute("DROP TABLE settings")
        with pytest.raises(sqlite3.OperationalError, match="no such table"):
            store.setting("theme")


def test_a_store_belongs_to_the_thread_that_opened_it(path: Path) -> None:
    seen: list[BaseException] = []

    def use(store: Store) -> None:
        try:
            store.list_casus()
        except sqlite3.ProgrammingError as error:
            seen.append(error)

    with Store(path) as store:
        thread = threading.Thread(target=use, args=[store])
        thread.start()
        thread.join()
    assert len(seen) == 1


def test_two_threads_with_a_store_each_lose_nothing(path: Path) -> None:
    Store(path).close()

    # An error in a thread is a warning to pytest, and a warning fails the test.
    def play(header: Header) -> None:
        with Store(path) as store:
            store.create_casus(header, CONTENT, utc=UTC)
            for number in range(25):
                store.append(header.casus, [make_row(number)])

    threads = [threading.Thread(target=play, args=[make_header(casus)]) for casus in ("c1", "c2")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with Store(path) as store:
        assert {casus: store.load(casus) for casus in ("c1", "c2")} == {
            casus: make_journal(25, casus) for casus in ("c1", "c2")
        }


def test_every_row_is_forced_to_the_disk_before_it_is_acknowledged(path: Path) -> None:
    with Store(path) as store:
        assert store._db.execute("PRAGMA synchronous").fetchone() == (2,)
        assert store._db.execute("PRAGMA journal_mode").fetchone() == ("truncate",)
        assert store._db.execute("PRAGMA foreign_keys").fetchone() == (1,)
