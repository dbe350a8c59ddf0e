"""From the start of the process to its first picture and its first screen, against an empty window."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import perf_counter

from effect_game.resources import data_root

TIMES = 9
PROBE = Path(__file__).with_name("first_paint.py")
Environ = dict[str, str]


@dataclass(frozen=True)
class Started:
    """Seconds, medians. opening: to the first picture; game: to the first screen; bare: an empty window.

    modules: the Qt modules that all three load.
    """

    opening: float
    game: float
    bare: float
    modules: tuple[str, ...]

    @property
    def first(self) -> float:
        """The first picture against an empty window."""
        return self.opening / self.bare

    @property
    def ratio(self) -> float:
        """The first screen against an empty window."""
        return self.game / self.bare


def installed(compiled: Path, **screen: str) -> Environ:
    """An environment as after installing: what is compiled is kept, of Qt's Python and of ours alike.

    `screen`: DISPLAY or QT_QPA_PLATFORM.
    """
    left_out = ("QT_QPA_PLATFORM", "PYTHONDONTWRITEBYTECODE")
    kept = {name: value for name, value in os.environ.items() if name not in left_out}
    return {**kept, **screen, "PYTHONPATH": str(data_root()), "PYTHONPYCACHEPREFIX": str(compiled)}


def started(environ: Environ) -> Started:
    """Start each in turn; the first start of each only fills what is kept."""
    modules = qt_modules(environ)
    opening, game, bare = [], [], []
    for _ in range(TIMES + 1):
        opening.append(seconds_to_paint(environ, "opening"))
        game.append(seconds_to_paint(environ, "game"))
        bare.append(seconds_to_paint(environ, "bare", *modules))
    return Started(median(opening[1:]), median(game[1:]), median(bare[1:]), modules)


def seconds_to_paint(environ: Environ, *arguments: str) -> float:
    """From starting the process until it says that its window is painted."""
    start = perf_counter()
    command = [sys.executable, str(PROBE), *arguments]
    with subprocess.Popen(command, env=environ, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "painted\n"
        return perf_counter() - start


def qt_modules(environ: Environ) -> tuple[str, ...]:
    """The Qt modules that the program loads for its first screen."""
    code = "import effect_game.ui.window, sys; print(*(n for n in sys.modules if n.startswith('PySide6.Qt')))"
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, env=environ, capture_output=True, text=True, check=True)
    return tuple(done.stdout.split())


def costly_imports(environ: Environ) -> str:
    """The imports of the first screen that cost most, with what they bring along, in microseconds."""
    command = [sys.executable, "-X", "importtime", "-c", "import effect_game.ui.window"]
    done = subprocess.run(command, env=environ, capture_output=True, text=True, check=True)
    lines = [line.removeprefix("import time:") for line in done.stderr.splitlines()[1:]]
    ours = sorted(lines, key=lambda line: -int(line.split("|")[0]))
    return "\n".join(ours[:15])
