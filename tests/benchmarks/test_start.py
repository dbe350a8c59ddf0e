"""How soon the first window is there, against an empty window of the same Qt: reported, with a wide gate."""

from pathlib import Path

import pytest

from tests.benchmarks.start_measure import TIMES, costly_imports, installed, started

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(300)]
WORTH_A_LOOK = 1.5
SLOWEST_RATIO = 3.0


def test_the_first_window_is_painted_not_much_later_than_an_empty_one(x_display: str, tmp_path: Path) -> None:
    environ = installed(tmp_path / "compiled", DISPLAY=x_display)
    found = started(environ)
    assert found.modules
    print(f"\nStart to first painted window, medians of {TIMES}, interleaved, on an X server")
    print(f"  empty window, {' '.join(n.partition('.')[2] for n in found.modules)}: {found.bare:.3f} s")
    print(f"  the game: {found.game:.3f} s   ratio {found.ratio:.2f}")
    if found.ratio > WORTH_A_LOOK:
        print("  self us | cumulative | import\n" + costly_imports(environ))
    assert found.ratio < SLOWEST_RATIO
