"""The program in dist/, as someone without Python gets it. `python3 build/dev.py bundle` builds it first."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from effect_game.content.source_files import unkept
from effect_game.resources import data_root

FOLDER = data_root() / "dist" / "effect-game"
SUFFIX = ".exe" if sys.platform == "win32" else ""
WINDOW = FOLDER / f"effect-game{SUFFIX}"
CONSOLE = FOLDER / f"effect-game-cli{SUFFIX}" if sys.platform == "win32" else WINDOW

pytestmark = pytest.mark.bundle


def run_bundled(program: Path, *arguments: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run outside the checkout and without its environment, so that only the bundle's own files serve."""
    keep = ("SYSTEMROOT", "TEMP", "TMP", "HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA")
    environ = {name: os.environ[name] for name in keep if name in os.environ}
    environ |= {"QT_QPA_PLATFORM": "offscreen", "PATH": os.defpath}
    command = [str(program), *arguments]
    return subprocess.run(
        command, cwd=folder, env=environ, capture_output=True, encoding="utf-8", check=False
    )


def test_the_bundle_passes_its_own_selftest(tmp_path: Path) -> None:
    done = run_bundled(WINDOW, "--selftest", folder=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_bundle_lists_the_shipped_households(tmp_path: Path) -> None:
    done = run_bundled(CONSOLE, "list", "--json", folder=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.lstrip().startswith("[")


def files_below(folder: Path) -> set[Path]:
    return {path.relative_to(folder) for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("name", ["scenarios", "assets"])
def test_the_bundle_carries_every_shipped_file(name: str) -> None:
    shipped = files_below(data_root() / name)
    assert shipped
    assert files_below(FOLDER / "_internal" / name) == shipped


def test_the_bundle_need_not_parse_a_shipped_file() -> None:
    scenarios = FOLDER / "_internal" / "scenarios"
    assert not unkept(scenarios)
