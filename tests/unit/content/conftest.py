"""The tiny household of tests/scenarios, as it is and as a copy that a test may spoil."""

import shutil
from pathlib import Path

import pytest

from effect_game.content.load import load_casus, read_library
from effect_game.domain.household import Casus
from effect_game.domain.knowledge import Library
from effect_game.resources import scenarios_dir

SCENARIOS = Path(__file__).resolve().parents[2] / "scenarios"


class Copy:
    """A copy of the test scenarios. `change` replaces text in a file and returns the line it is on."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.folder = root / "klein"

    def change(self, file: str, old: str, new: str) -> int:
        path = self.root / file
        text = path.read_text(encoding="utf-8")
        assert text.count(old) == 1, f"'{old}' must occur once in {file}"
        path.write_text(text.replace(old, new), encoding="utf-8")
        return text[: text.index(old)].count("\n") + 1


@pytest.fixture
def copy(tmp_path: Path) -> Copy:
    root = tmp_path / "scenarios"
    shutil.copytree(SCENARIOS, root)
    return Copy(root)


@pytest.fixture(scope="session")
def folder() -> Path:
    return SCENARIOS / "klein"


@pytest.fixture(scope="session")
def casus(folder: Path) -> Casus:
    return load_casus(folder)


@pytest.fixture(scope="session")
def shipped_library() -> Library:
    """The library that comes with the program, whole."""
    library, problems = read_library(scenarios_dir() / "library")
    assert problems == ()
    assert library is not None
    return library
