"""The leerdossier: entries are added and kept whole, everything else is refused with a reason."""

import json
from pathlib import Path

import pytest

from effect_game.domain.problems import UserError
from effect_game.store.learner_file import MAX_BYTES, LearnerEntry, read_learner, write_learner

ONE = LearnerEntry("a" * 32, "price_round", "2026-01-05T09:00:00Z", {"answers": [{"low": 1.5}]})
TWO = LearnerEntry("b" * 32, "price_round", "2026-01-04T09:00:00Z", {"answers": []})


def test_what_is_written_is_read_back_oldest_first_and_each_once(tmp_path: Path) -> None:
    path = tmp_path / "mijn.leerdossier"
    write_learner(path, (ONE, TWO, ONE))
    assert read_learner(path) == (TWO, ONE)
    assert list(tmp_path.iterdir()) == [path]


def changed(path: Path, **fields: object) -> None:
    document = json.loads(path.read_text())
    path.write_text(json.dumps({**document, **fields}))


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"kind": "iets anders"}, "learner.foreign"),
        ({"format": 99}, "learner.newer"),
        ({"entries": []}, "learner.damaged"),
        ({"sha256": "00"}, "learner.damaged"),
    ],
)
def test_a_file_that_is_not_ours_newer_or_damaged_is_refused(
    tmp_path: Path, fields: dict[str, object], code: str
) -> None:
    path = tmp_path / "mijn.leerdossier"
    write_learner(path, (ONE,))
    changed(path, **fields)
    with pytest.raises(UserError) as refused:
        read_learner(path)
    assert refused.value.code == code
    assert path.name in refused.value.message


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


def test_a_folder_that_is_not_there_is_named_and_nothing_is_made(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="niet gemaakt"):
        write_learner(tmp_path / "weg" / "mijn.leerdossier", (ONE,))
    assert list(tmp_path.iterdir()) == []
