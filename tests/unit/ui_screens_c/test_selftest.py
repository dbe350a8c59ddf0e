"""The selftest as the bundle runs it: a process of its own, without a screen."""

import os
import subprocess
import sys

import pytest

from effect_game.ui import selftest


@pytest.mark.slow
def test_the_selftest_says_one_line_and_leaves_with_zero() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "effect_game", "--selftest"],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=100,
        check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert done.stdout.strip() == selftest.GOOD
    assert done.returncode == 0, done.stderr
