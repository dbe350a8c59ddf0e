"""What the documents promise exists: commands, files and pictures named in them."""

import re
import subprocess
import sys

import pytest

from effect_game.resources import data_root

ROOT = data_root()
DOCUMENTS = (
    "README.md",
    "ARCHITECTURE.md",
    "docs/architecture.md",
    "docs/model.md",
    "docs/contentformaat.md",
    "docs/planformaat.md",
    "docs/modelformaat.md",
    "docs/scenariocontrole.md",
    "docs/interventies.md",
    "docs/prijslijst.md",
    "docs/documenten.md",
    "docs/handleiding-trainer.md",
)
LINK = re.compile(r"\]\(([^)#:]+)\)")
PATH = re.compile(r"`((?:effect_game|docs|scenarios|assets|build|tests|engine|kba|play|ui|domain)/[\w./-]+)`")


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_link_and_path_in_a_document_exists(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    here = (ROOT / name).parent
    links = [target for target in LINK.findall(text) if not (here / target).exists()]
    paths = [
        path
        for path in PATH.findall(text)
        if not (ROOT / path).exists() and not (ROOT / "effect_game" / path).exists()
    ]
    assert (links, paths) == ([], [])


def test_the_architecture_is_told_on_one_page() -> None:
    lines = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8").splitlines()
    assert len(lines) <= 80


def test_the_readme_names_every_command_of_the_command_line() -> None:
    told = subprocess.run(
        [sys.executable, "-m", "effect_game", "--help"], capture_output=True, text=True, check=True
    ).stdout
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    commands = re.findall(r"^    (\w+)  ", told, re.MULTILINE)
    assert len(commands) == 14
    assert all(f"effect-game {command}" in readme for command in commands)


def test_the_readme_names_the_two_commands_that_do_all_the_set_up() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert "python3 build/dev.py play" in readme
    assert "python3 build/dev.py test" in readme


def test_the_law_in_the_model_document_is_the_law_of_the_code() -> None:
    from effect_game.domain.journal import LAW

    assert f"rekenwet {LAW}" in (ROOT / "docs/model.md").read_text(encoding="utf-8")
