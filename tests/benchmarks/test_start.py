"""From the start of the process to the first painted window, against an empty window of the same Qt."""

import os
import subprocess
import sys
from pathlib import Path
from statistics import median
from time import perf_counter

import pytest

from effect_game.resources import data_root

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(300)]
TIMES = 9
WORTH_A_LOOK = 1.5
SLOWEST_RATIO = 4.0
PROBE = Path(__file__).with_name("first_paint.py")


def environ(display: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    return {**kept, "DISPLAY": display, "PYTHONPATH": str(data_root())}


def seconds_to_paint(display: str, *arguments: str) -> float:
    """From starting the process until it says that its window is painted."""
    start = perf_counter()
    command = [sys.executable, str(PROBE), *arguments]
    with subprocess.Popen(command, env=environ(display), stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "painted\n"
        return perf_counter() - start


def qt_modules(display: str) -> list[str]:
    """The Qt modules that the program loads for its first window."""
    code = "import effect_game.ui.app, sys; print(*(n for n in sys.modules if n.startswith('PySide6.Qt')))"
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, env=environ(display), capture_output=True, text=True, check=True)
    return done.stdout.split()


def costly_imports(display: str) -> str:
    """The imports of the first window that cost most, with what they bring along, in microseconds."""
    command = [sys.executable, "-X", "importtime", "-c", "import effect_game.ui.app"]
    done = subprocess.run(command, env=environ(display), capture_output=True, text=True, check=True)
    lines = [line.removeprefix("import time:") for line in done.stderr.splitlines()[1:]]
    ours = sorted(lines, key=lambda line: -int(line.split("|")[0]))
    return "\n".join(ours[:15])


def test_the_first_window_is_painted_not_much_later_than_an_empty_one(x_display: str) -> None:
    modules = qt_modules(x_display)
    assert modules
    game, bare = [], []
    seconds_to_paint(x_display, "game")
    for _ in range(TIMES):
        game.append(seconds_to_paint(x_display, "game"))
        bare.append(seconds_to_paint(x_display, "bare", *modules))
    ratio = median(game) / median(bare)
    print(f"\nStart to first painted window, medians of {TIMES}, interleaved, on an X server")
    print(f"  empty window, {' '.join(name.partition('.')[2] for name in modules)}: {median(bare):.3f} s")
    print(f"  the game: {median(game):.3f} s   ratio {ratio:.2f}")
    if ratio > WORTH_A_LOOK:
        print("  self us | cumulative | import\n" + costly_imports(x_display))
    assert ratio < SLOWEST_RATIO
