"""Documents are made one by one: what goes wrong with one is told, and nothing that was there is lost."""

import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from effect_game.documents import formats
from effect_game.documents.formats import FORMATS, Format, Made, Stage, file_name, make_all
from effect_game.documents.opened import Run, open_run
from effect_game.documents.wishes import Ask, Wishes
from effect_game.domain.problems import UserError
from effect_game.resources import data_root
from tests.support.checked import household
from tests.support.old_law import LAW_3_KLEIN


def two(run: Run) -> Iterator[Made]:
    yield Made("a.txt", b"a")
    yield Made("b.txt", run.wishes.name.encode())


def refuses(_run: Run) -> Iterator[Made]:
    raise UserError("documents.test", "Dat kan niet. Doe het anders.")


def breaks(_run: Run) -> Iterator[Made]:
    raise ZeroDivisionError


def joined(runs: Sequence[Run]) -> Iterator[Made]:
    yield Made("all.txt", str(len(runs)).encode())


@pytest.fixture(autouse=True)
def some(monkeypatch: pytest.MonkeyPatch) -> None:
    table = {
        "two": Format("Twee", two),
        "no": Format("Nee", refuses),
        "broken": Format("Stuk", breaks),
        "all": Format("Samen", lambda run: joined((run,)), together=joined),
    }
    monkeypatch.setattr(formats, "FORMATS", table)


@pytest.fixture(scope="module")
def run() -> Run:
    return open_run(LAW_3_KLEIN, weighed=False, wishes=Wishes(name="Ada"))


def never(_paths: Sequence[Path]) -> bool:
    raise AssertionError("nothing was there")


def stages(told: Sequence[formats.Told]) -> list[tuple[str, Stage]]:
    return [(each.format, each.stage) for each in told if each.stage is not Stage.MAKING]


def test_one_that_cannot_be_made_leaves_the_others(run: Run, tmp_path: Path) -> None:
    told = list(make_all((run,), ["no", "broken", "two"], tmp_path / "new", never))
    assert stages(told) == [("no", Stage.FAILED), ("broken", Stage.FAILED), ("two", Stage.WRITTEN)]
    words = {each.format: each.words for each in told if each.words}
    assert words == {"no": "Dat kan niet. Doe het anders.", "broken": formats.OUR_MISTAKE}
    assert [each.format for each in told if each.ours] == ["broken"]
    assert (tmp_path / "new" / "b.txt").read_bytes() == b"Ada"


def test_files_that_are_there_are_asked_about_once(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"old")
    (tmp_path / "all.txt").write_bytes(b"old")
    asked: list[list[str]] = []

    def no(paths: Sequence[Path]) -> bool:
        asked.append([path.name for path in paths])
        return False

    told = list(make_all((run,), ["two", "all"], tmp_path, no))
    assert asked == [["a.txt", "all.txt"]]
    assert stages(told) == [("two", Stage.KEPT), ("all", Stage.KEPT)]
    found = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert found == {"a.txt": b"old", "all.txt": b"old", "b.txt": b"Ada"}


def test_a_yes_replaces_them(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"old")
    told = list(make_all((run,), ["two"], tmp_path, lambda _paths: True))
    assert stages(told) == [("two", Stage.WRITTEN)]
    assert (tmp_path / "a.txt").read_bytes() == b"a"


def test_a_folder_that_cannot_be_made_is_a_sentence(run: Run, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    told = list(make_all((run,), ["two"], tmp_path / "file" / "deep", never))
    assert stages(told) == [("two", Stage.FAILED)]
    assert "Kies een andere map" in told[-1].words


def test_a_folder_in_which_one_may_not_look_is_a_sentence(run: Run, tmp_path: Path) -> None:
    # Asking a disk for a name it does not take fails as asking in a folder that is closed to us does.
    told = list(make_all((run,), ["two"], tmp_path / ("x" * 300), never))
    assert stages(told) == [("two", Stage.FAILED)]
    assert "Kies een andere map" in told[-1].words


def test_a_disk_that_is_full_is_a_sentence_at_each_document(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_path: Path, _data: bytes) -> None:
        raise UserError("effect.full", "De schijf is vol.")

    monkeypatch.setattr(formats, "write_whole", full)
    told = list(make_all((run,), ["two", "all"], tmp_path, never))
    assert [each.words for each in told if each.words] == ["De schijf is vol."] * 2


def test_several_runs_make_one_document_of_those_that_join(run: Run, tmp_path: Path) -> None:
    list(make_all((run, run, run), ["all"], tmp_path, never))
    assert (tmp_path / "all.txt").read_bytes() == b"3"


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("household:de-auto", "de-auto-plan.pdf"),
        ("household:a/b\\c:*?", "a-b-c-plan.pdf"),
        ("household:" + "x" * 300, "x" * 60 + "-plan.pdf"),
        ("household:", "casus-plan.pdf"),
        ("household:../../etc", "etc-plan.pdf"),
    ],
)
def test_a_file_has_a_name_that_every_disk_takes(run: Run, name: str, file: str) -> None:
    assert file_name(replace(run, casus=household(id=name)), "plan", "pdf") == file


def test_every_document_says_what_it_is_for() -> None:
    assert all(each.title and each.what for each in FORMATS.values())


def test_a_format_asks_only_what_can_be_answered() -> None:
    with pytest.raises(ValueError, match="no wish"):
        Ask("shoe_size", "Schoenmaat")


def export(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "effect_game", "export", *arguments]
    return subprocess.run(command, cwd=data_root(), capture_output=True, encoding="utf-8", check=False)


@pytest.mark.slow
def test_the_command_line_keeps_what_is_there_and_says_so(tmp_path: Path) -> None:
    first = export(str(LAW_3_KLEIN), "--format", "svg", "--out", str(tmp_path), "--json")
    assert first.returncode == 0, first.stderr
    files = json.loads(first.stdout)["files"]
    assert sorted(files) == sorted(str(path) for path in tmp_path.iterdir())
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    again = export(str(LAW_3_KLEIN), "--format", "svg", "--out", str(tmp_path), "--language", "en")
    assert again.returncode == 1
    assert "already" in again.stderr or "Bestond al" in again.stderr
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


@pytest.mark.slow
def test_a_name_that_is_too_long_for_a_document_is_refused_at_once(tmp_path: Path) -> None:
    done = export(str(LAW_3_KLEIN), "--out", str(tmp_path), "--name", "x" * 300)
    assert done.returncode == 2
    assert "hooguit 200 tekens" in done.stderr
