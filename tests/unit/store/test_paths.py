"""Where the store lives."""

import subprocess
import sys
from pathlib import Path

import pytest

from effect_game.domain.problems import UserError
from effect_game.store.paths import default_folder, store_path


@pytest.mark.parametrize(
    ("platform", "environ", "folder"),
    [
        ("win32", {"LOCALAPPDATA": "/users/a/local"}, "/users/a/local/effect"),
        ("win32", {}, "/home/a/AppData/Local/effect"),
        ("darwin", {"XDG_DATA_HOME": "/data"}, "/home/a/Library/Application Support/effect"),
        ("linux", {"XDG_DATA_HOME": "/data"}, "/data/effect"),
        ("linux", {"XDG_DATA_HOME": "data"}, "/home/a/.local/share/effect"),
        ("linux", {"XDG_DATA_HOME": ""}, "/home/a/.local/share/effect"),
        ("linux", {}, "/home/a/.local/share/effect"),
    ],
)
def test_each_platform_has_its_own_folder(platform: str, environ: dict[str, str], folder: str) -> None:
    assert default_folder(platform, environ, Path("/home/a")).as_posix() == folder


def test_the_folder_is_made_when_it_is_not_there(own_home: Path) -> None:
    path = store_path()
    assert path.name == "effect.sqlite"
    assert path.is_relative_to(own_home)
    assert list(path.parent.iterdir()) == []


def test_the_environment_names_a_folder_or_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EFFECT_STORE", str(tmp_path / "a" / "b"))
    assert store_path() == tmp_path / "a" / "b" / "effect.sqlite"
    monkeypatch.setenv("EFFECT_STORE", str(tmp_path / "c" / "mine.sqlite"))
    assert store_path() == tmp_path / "c" / "mine.sqlite"
    assert (tmp_path / "c").is_dir()


def test_what_is_asked_for_comes_before_the_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EFFECT_STORE", str(tmp_path / "a"))
    assert store_path(tmp_path / "b") == tmp_path / "b" / "effect.sqlite"
    existing = tmp_path / "kept"
    existing.write_bytes(b"")
    assert store_path(str(existing)) == existing


def test_a_folder_that_cannot_be_written_is_said_with_a_way_out(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(UserError) as error:
        store_path(tmp_path / "file" / "below")
    assert error.value.code == "store.folder"
    assert str(tmp_path / "file") in error.value.message
    assert "--store" in error.value.message


def test_asking_for_the_place_loads_no_database_code() -> None:
    code = (
        "import sys, effect_game.store.paths, effect_game.store.database, effect_game.store.effect_file;"
        "print(sorted(set(sys.modules) & {'sqlite_utils', 'click', 'pluggy'}))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
