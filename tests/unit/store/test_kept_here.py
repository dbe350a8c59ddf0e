"""What is kept on this computer, and wiping it: all of it or nothing, and nothing of anybody else."""

import sqlite3
from pathlib import Path

import pytest

from effect_game.domain.problems import UserError
from effect_game.play.views_kept import kept_view, size_words
from effect_game.store.database import Store, open_store
from effect_game.store.first_language import keep_first_language, language_file
from effect_game.store.kept_here import kept_files, wipe
from tests.unit.store.samples import fill, make_journal

SECRET = b"Bij ons in de Kerkstraat"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "effect.sqlite"


def filled(path: Path) -> Store:
    fill(path)
    store = Store(path)
    store.set_setting("own_prices", SECRET.decode())
    store.set_setting("language", "en")
    return store


def names(store: Store) -> list[str]:
    return [kept.path.name for kept in kept_files(store)]


def left(folder: Path) -> list[str]:
    """Names of the files that hold something; SQLite leaves an empty one beside a store that is open."""
    return sorted(each.name for each in folder.iterdir() if each.stat().st_size)


def test_a_wipe_leaves_nothing_and_the_store_goes_on(path: Path) -> None:
    with filled(path) as store:
        assert SECRET in path.read_bytes()
        wipe(store)
        assert store.list_casus() == ()
        assert store.setting("own_prices") is None
        assert SECRET not in path.read_bytes()
        journal = fill(path, casus="after")
        assert store.load("after") == journal
    with Store(path) as again:
        assert [each.casus for each in again.list_casus()] == ["after"]


def test_after_a_wipe_the_guards_stand_again(path: Path) -> None:
    with filled(path) as store:
        wipe(store)
    fill(path)
    connection = sqlite3.connect(path)
    with pytest.raises(sqlite3.IntegrityError, match="never deleted"):
        connection.execute("DELETE FROM rows")
    connection.close()


def test_stores_made_beside_it_and_the_first_language_go_too(path: Path) -> None:
    path.write_bytes(b"geen database" * 20)
    store, problem = open_store(path)
    assert problem is not None
    with store:
        assert store.path is not None
        keep_first_language(path, "en")
        assert names(store) == ["effect-2.sqlite", "effect.sqlite", "effect.language"]
        wipe(store)
        assert left(path.parent) == ["effect-2.sqlite"]
    assert not language_file(path).exists()


def test_lessons_that_were_given_here_are_told_and_go_too(path: Path) -> None:
    folder = path.parent / "klassen"
    folder.mkdir()
    for name in ("een.sqlite", "twee.sqlite"):
        fill(folder / name)
    (folder / "drie.sqlite.weg").write_bytes(SECRET)
    with filled(path) as store:
        told = [name for name in names(store) if not name.endswith("-journal")]
        assert told[1:] == ["drie.sqlite.weg", "een.sqlite", "twee.sqlite"]
        view = kept_view(store, own_prices="own_prices", round_under_way=False, last_folder="")
        assert dict(view.things)["Lessen die hier gegeven zijn"] == "2"
        wipe(store)
        assert left(folder) == []
        assert kept_view(store, own_prices="x", round_under_way=False, last_folder="").things[1][1] == "geen"


def test_what_a_wipe_that_was_cut_off_left_goes_with_the_next(path: Path) -> None:
    with filled(path) as store:
        (path.parent / "effect-3.sqlite.weg").write_bytes(SECRET)
        wipe(store)
        assert left(path.parent) == ["effect.sqlite"]


def test_what_is_not_ours_stays(path: Path) -> None:
    foreign = path.parent / "effect-2.sqlite"
    connection = sqlite3.connect(foreign)
    connection.execute("CREATE TABLE theirs (x)")
    connection.close()
    before = foreign.read_bytes()
    own = [path.parent / name for name in ("mijn.leerdossier", "casus.effect", "effect-kopie.sqlite")]
    for file in own:
        file.write_bytes(b"van ons")
    with filled(path) as store:
        assert [kept.ours for kept in kept_files(store)] == [True, False]
        wipe(store)
    assert foreign.read_bytes() == before
    assert all(file.read_bytes() == b"van ons" for file in own)


def test_while_another_window_writes_nothing_is_wiped(path: Path) -> None:
    second = path.parent / "effect-2.sqlite"
    filled(second).close()
    with filled(path) as store:
        busy = sqlite3.connect(path)
        busy.execute("BEGIN IMMEDIATE")
        with pytest.raises(UserError) as refused:
            wipe(store)
        busy.rollback()
        busy.close()
        assert refused.value.code == "store.locked"
        assert len(store.list_casus()) == 1
        assert store.setting("own_prices") == SECRET.decode()
    with Store(second) as beside:
        assert len(beside.list_casus()) == 1


def test_while_a_store_beside_it_is_written_nothing_is_wiped(path: Path) -> None:
    second = path.parent / "effect-2.sqlite"
    filled(second).close()
    with filled(path) as store:
        busy = sqlite3.connect(second)
        busy.execute("BEGIN IMMEDIATE")
        with pytest.raises(UserError, match="niets gewist"):
            wipe(store)
        busy.rollback()
        busy.close()
        assert len(store.list_casus()) == 1
    with Store(second) as beside:
        assert len(beside.list_casus()) == 1


def test_a_store_in_memory_can_be_wiped_and_has_no_files() -> None:
    with Store(None) as store:
        store.set_setting("x", 1)
        assert kept_files(store) == ()
        wipe(store)
        assert store.setting("x") is None


def test_a_casus_that_is_written_after_a_wipe_is_refused(path: Path) -> None:
    with filled(path) as store:
        wipe(store)
        with pytest.raises(UserError) as refused:
            store.append("c1", make_journal().rows)
        assert refused.value.code == "store.unknown_casus"


def test_what_is_kept_is_counted(path: Path) -> None:
    with filled(path) as store:
        view = kept_view(store, own_prices="own_prices", round_under_way=True, last_folder="")
        told = dict(view.things)
        assert told["Casussen"] == "1, waarvan 0 klaar"
        assert told["Eigen prijzen"] == "ja"
        assert told["De map die je het laatst koos"] == "geen"
        assert view.folder == str(path.parent)
        assert view.files == ((str(path), size_words(path.stat().st_size)),)


@pytest.mark.parametrize(("count", "words"), [(0, "1 kB"), (2048, "2 kB"), (3 * 2**20 // 2, "1,5 MB")])
def test_a_size_is_said_in_kilobytes_or_megabytes(count: int, words: str) -> None:
    assert size_words(count) == words
