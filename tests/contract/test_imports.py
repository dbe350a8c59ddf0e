"""The core knows no screen and every room imports down only. A machine guards it; the guard is tested."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from effect_game.resources import data_root

ROOT = data_root()
LINTER = Path(sys.executable).with_name("lint-imports")

PLANTED = {
    "effect_game/domain/planted_up.py": "import effect_game.play\n",
    "effect_game/engine/planted_sideways.py": "import effect_game.kba\n",
    "effect_game/play/planted_qt.py": "def later() -> None:\n    import PySide6.QtCore\n",
    "effect_game/ui/planted_sql.py": "import sqlite3\n",
    "effect_game/ui/planted_line.py": "import urllib.request\n",
    "effect_game/domain/planted_numpy.py": "import numpy\n",
    "effect_game/kba/planted_clock.py": "import time\n",
    "effect_game/planted_room/__init__.py": "",
}


def lint_imports(folder: Path) -> subprocess.CompletedProcess[str]:
    command = [str(LINTER), "--no-cache", "--no-logo", "--config", str(folder / "pyproject.toml")]
    return subprocess.run(command, cwd=folder, capture_output=True, encoding="utf-8", check=False)


def test_every_room_imports_down_only() -> None:
    found = lint_imports(ROOT)
    assert found.returncode == 0, found.stdout + found.stderr


def test_the_import_guard_catches_planted_imports(tmp_path: Path) -> None:
    made = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "effect_game", tmp_path / "effect_game", ignore=made)
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    for name, text in PLANTED.items():
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")

    found = lint_imports(tmp_path)

    assert found.returncode == 1, found.stdout + found.stderr
    # The unplaced room stops the layers contract before it looks further: take it away and look again.
    assert "planted_room" in found.stdout
    shutil.rmtree(tmp_path / "effect_game" / "planted_room")
    report = lint_imports(tmp_path).stdout
    planted = {Path(name).stem for name in PLANTED if "planted_room" not in name}
    assert not {name for name in planted if name not in report}, report


def modules_without_window() -> list[str]:
    """Every module that must not need Qt, by its import name."""
    names = []
    for path in sorted((ROOT / "effect_game").rglob("*.py")):
        parts = path.relative_to(ROOT).with_suffix("").parts
        if "ui" not in parts:
            names.append(".".join(parts[:-1] if parts[-1] == "__init__" else parts))
    return names


def loaded_after_importing(names: list[str]) -> set[str]:
    code = "import importlib, sys\nfor n in sys.argv[1:]: importlib.import_module(n)\nprint(*sys.modules)"
    command = [sys.executable, "-c", code, *names]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    return {name.partition(".")[0] for name in done.stdout.split()}


def test_no_module_outside_ui_loads_qt() -> None:
    names = modules_without_window()
    assert "effect_game.domain" in names
    assert not loaded_after_importing(names) & {"PySide6", "shiboken6"}


def test_the_start_of_the_program_loads_nothing_heavy() -> None:
    heavy = {"PySide6", "numpy", "pydantic", "ruamel", "sqlite_utils", "sqlite3"}
    assert not loaded_after_importing(["effect_game.__main__"]) & heavy


def test_a_command_that_asks_little_loads_nothing_heavy() -> None:
    ask = "try: m.main(['--version'])\nexcept SystemExit: print(*sys.modules)"
    code = f"import sys, effect_game.__main__ as m\n{ask}"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True)
    names = done.stdout.split()
    assert "effect_game.documents.formats" in names
    assert not set(names) & {
        "PySide6",
        "numpy",
        "pydantic",
        "ruamel",
        "sqlite_utils",
        "typst",
        "docx",
        "xlsxwriter",
    }


def test_the_domain_and_the_resources_load_the_standard_library_only() -> None:
    lowest = ("effect_game.domain", "effect_game.resources")
    names = [name for name in modules_without_window() if name.startswith(lowest)]
    loaded_by_python_itself = loaded_after_importing([])
    foreign = loaded_after_importing(names) - sys.stdlib_module_names - loaded_by_python_itself
    assert foreign == {"effect_game"}


def test_who_plays_in_dutch_loads_nothing_for_other_languages() -> None:
    code = "import sys, effect_game.ui.app, effect_game.ui.window, effect_game.ui.game\nprint(*sys.modules)"
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, env=environ, capture_output=True, encoding="utf-8", check=True)
    assert "xml.etree.ElementTree" not in done.stdout.split()
    assert "effect_game.domain.language" in done.stdout.split()
