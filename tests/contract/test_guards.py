"""The guards around every test really fail a test: windows left open, Qt messages, Python warnings."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from effect_game.resources import data_root

ROOT = data_root()

PLANTED = """
import os, warnings
from pathlib import Path
from PySide6.QtCore import qWarning
from PySide6.QtWidgets import QWidget

def test_closed(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()

def test_left_open(qapp):
    test_left_open.widget = QWidget()
    test_left_open.widget.show()

def test_qt_message(qapp):
    qWarning("something is wrong")

def test_warning():
    warnings.warn("old", DeprecationWarning)

def test_home_is_not_the_real_one():
    assert Path.home() != Path(os.environ["REAL_HOME"])
"""


def test_planted_faults_fail_and_clean_tests_pass(tmp_path: Path) -> None:
    shutil.copy(ROOT / "tests" / "conftest.py", tmp_path)
    (tmp_path / "test_planted.py").write_text(PLANTED, encoding="utf-8")
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "REAL_HOME": str(Path.home())}
    command = [sys.executable, "-m", "pytest", "-rA", "-p", "no:cacheprovider", "--rootdir", str(tmp_path)]
    done = subprocess.run(
        [*command, "-c", str(ROOT / "pyproject.toml"), str(tmp_path)],
        cwd=tmp_path,
        env=environ,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    lines = {line.partition(" - ")[0].replace("test_planted.py::", "") for line in done.stdout.splitlines()}
    assert {"PASSED test_closed", "PASSED test_home_is_not_the_real_one"} <= lines, done.stdout
    assert {"ERROR test_left_open", "FAILED test_qt_message", "FAILED test_warning"} <= lines, done.stdout
    assert "ERROR test_closed" not in lines
