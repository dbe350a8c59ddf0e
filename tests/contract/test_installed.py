"""Installed from a wheel, away from the source: the program starts and finds its own content."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from effect_game.resources import data_root

ROOT = data_root()
SCRIPT = "effect-game.exe" if sys.platform == "win32" else "effect-game"

pytestmark = pytest.mark.slow


def succeed(*command: str | Path, folder: Path) -> None:
    parts = [str(part) for part in command]
    done = subprocess.run(parts, cwd=folder, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the installed wheel; its dependencies come from the environment of the tests."""
    wheels, target = tmp_path_factory.mktemp("wheels"), tmp_path_factory.mktemp("site")
    succeed(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", wheels, folder=ROOT)
    [wheel] = wheels.glob("*.whl")
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-index", "--no-deps", "--target"]
    succeed(*pip, target, wheel, folder=target)
    return target


def run_installed(site: Path, *command: str | Path, folder: Path) -> subprocess.CompletedProcess[str]:
    screen = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    environ = {name: value for name, value in os.environ.items() if name not in screen}
    parts = [str(part) for part in command]
    environ["PYTHONPATH"] = str(site)
    return subprocess.run(parts, cwd=folder, env=environ, capture_output=True, encoding="utf-8", check=False)


def files_below(folder: Path) -> set[Path]:
    return {path.relative_to(folder) for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("name", ["scenarios", "assets"])
def test_an_installed_program_carries_every_shipped_file(site: Path, tmp_path: Path, name: str) -> None:
    code = f"from effect_game import resources; print(resources.{name}_dir())"
    done = run_installed(site, sys.executable, "-c", code, folder=tmp_path)
    found = Path(done.stdout.strip())
    assert site in found.parents, done.stdout + done.stderr
    assert files_below(found) == files_below(ROOT / name)


@pytest.mark.parametrize("as_module", [True, False])
def test_both_ways_to_start_reach_the_same_program(site: Path, tmp_path: Path, as_module: bool) -> None:
    module = [sys.executable, "-m", "effect_game"]
    command = [*module, "list", "--json"] if as_module else [str(site / "bin" / SCRIPT), "list", "--json"]
    done = run_installed(site, *command, folder=tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stdout.lstrip().startswith("[")
