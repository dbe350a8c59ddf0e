"""The leerdossier: kept whole, put together without a fight, everything else refused with a reason."""

import json
from pathlib import Path

import pytest

from effect_game.domain.problems import UserError
from effect_game.resources import data_root
from effect_game.store.learner_file import (
    FORMAT,
    MAX_BYTES,
    Learner,
    LearnerEntry,
    key_of,
    merged,
    read_learner,
    write_learner,
)

ONE = LearnerEntry("a" * 32, "price_round", "2026-01-05T09:00:00Z", {"answers": [{"low": 1.5}]})
TWO = LearnerEntry("b" * 32, "price_round", "2026-01-04T09:00:00Z", {"answers": []})
FORMAT_1 = data_root() / "tests" / "fixtures" / "learner1" / "twee-rondes.leerdossier"


def test_what_is_written_is_read_back_oldest_first_and_each_once(tmp_path: Path) -> None:
    path = tmp_path / "mijn.leerdossier"
    write_learner(path, Learner((ONE, TWO, ONE), frozenset({"c"})))
    assert read_learner(path) == Learner((TWO, ONE), frozenset({"c"}))
    assert list(tmp_path.iterdir()) == [path]


def test_the_same_dossier_gives_the_same_bytes(tmp_path: Path) -> None:
    first, second = tmp_path / "een.leerdossier", tmp_path / "twee.leerdossier"
    write_learner(first, Learner((ONE, TWO), frozenset({"x", "y"})))
    write_learner(second, Learner((TWO, ONE), frozenset({"y", "x"})))
    assert first.read_bytes() == second.read_bytes()


def test_a_file_of_format_1_still_opens_and_becomes_one_of_today(tmp_path: Path) -> None:
    old = read_learner(FORMAT_1)
    assert [entry.kind for entry in old.entries] == ["price_round", "price_round"]
    assert old.gone == frozenset()
    path = tmp_path / "mijn.leerdossier"
    write_learner(path, old)
    assert json.loads(path.read_text())["format"] == FORMAT
    assert read_learner(path) == old


def test_what_was_thrown_away_stays_away_when_an_older_copy_comes_along() -> None:
    older = Learner((ONE, TWO))
    now = older.without(ONE.key)
    assert merged(now, older) == merged(older, now) == Learner((TWO,), frozenset({ONE.key}))
    assert now.with_entries(ONE).entries == (TWO,)


def test_of_one_key_the_latest_stands() -> None:
    later = LearnerEntry(ONE.key, ONE.kind, "2026-02-01T09:00:00Z", {"answers": []})
    assert Learner((ONE,)).with_entries(later).entries == (later,)
    assert Learner((later,)).with_entries(ONE).entries == (later,)


def test_a_key_says_what_it_is_about() -> None:
    assert key_of("run", "a") == key_of("run", "a")
    assert len({key_of("run", "a"), key_of("run", "b"), key_of("if_then", "a"), key_of("runa")}) == 4


def changed(path: Path, **fields: object) -> None:
    document = json.loads(path.read_text())
    path.write_text(json.dumps({**document, **fields}))


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"kind": "iets anders"}, "learner.foreign"),
        ({"format": 99}, "learner.newer"),
        ({"format": "2"}, "learner.damaged"),
        ({"format": True}, "learner.damaged"),
        ({"format": 0}, "learner.damaged"),
        ({"format": 1}, "learner.damaged"),
        ({"entries": []}, "learner.damaged"),
        ({"gone": ["a" * 32]}, "learner.damaged"),
        ({"sha256": "00"}, "learner.damaged"),
    ],
)
def test_a_file_that_is_not_ours_newer_or_damaged_is_refused_and_stays(
    tmp_path: Path, fields: dict[str, object], code: str
) -> None:
    path = tmp_path / "mijn.leerdossier"
    write_learner(path, Learner((ONE,)))
    changed(path, **fields)
    before = path.read_bytes()
    with pytest.raises(UserError) as refused:
        read_learner(path)
    assert refused.value.code == code
    assert path.name in refused.value.message
    assert path.read_bytes() == before


def test_text_that_is_no_json_and_a_file_that_is_too_large_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "mijn.leerdossier"
    path.write_bytes(b"\xff\xfe niets")
    with pytest.raises(UserError, match="geen leerdossier"):
        read_learner(path)
    path.write_bytes(b" " * (MAX_BYTES + 1))
    with pytest.raises(UserError, match="te groot"):
        read_learner(path)
    with pytest.raises(UserError, match="bestaat niet"):
        read_learner(tmp_path / "weg.leerdossier")


@pytest.mark.parametrize("part", [0, 20, 200])
def test_a_dossier_that_was_cut_off_is_damaged_and_not_of_something_else(tmp_path: Path, part: int) -> None:
    path = tmp_path / "mijn.leerdossier"
    write_learner(path, Learner((ONE, TWO)))
    path.write_bytes(path.read_bytes()[:part])
    with pytest.raises(UserError) as caught:
        read_learner(path)
    assert caught.value.code == "learner.damaged"
    assert "oudere kopie" in caught.value.message


def test_a_dossier_that_would_be_too_large_is_told_and_the_old_one_stays(tmp_path: Path) -> None:
    path = tmp_path / "mijn.leerdossier"
    write_learner(path, Learner((ONE,)))
    with pytest.raises(UserError, match="is vol"):
        write_learner(path, Learner((LearnerEntry("c", "run", "", {"text": "x" * MAX_BYTES}),)))
    assert read_learner(path) == Learner((ONE,))


def test_a_folder_that_is_not_there_is_named_and_nothing_is_made(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="niet gemaakt"):
        write_learner(tmp_path / "weg" / "mijn.leerdossier", Learner((ONE,)))
    assert list(tmp_path.iterdir()) == []
