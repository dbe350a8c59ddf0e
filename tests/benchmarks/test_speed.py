"""The engine against its peers on the frozen household: ratios with their gates (docs/prestaties.md)."""

import json
import os
import subprocess
import sys

import pytest

from effect_game.resources import data_root
from tests.benchmarks.kernel import compiler
from tests.benchmarks.report import NO_COMPILER, TARGETS, Target, table, target_rows

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(900)]


@pytest.fixture(scope="module")
def ratios() -> dict[str, float]:
    """Measured in a process of its own, with one thread as in the game's worker."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.measure"],
        cwd=data_root(),
        env={**os.environ, "OPENBLAS_NUM_THREADS": "1"},
        capture_output=True,
        text=True,
        check=True,
    )
    found: dict[str, float] = json.loads(done.stdout)
    guarded = [target for target in TARGETS if target.gate is not None]
    print("\n" + table(["wat", "doel", "gemeten", "oordeel", "grens"], target_rows(found, guarded)))
    return found


@pytest.mark.parametrize("target", [t for t in TARGETS if t.gate is not None], ids=lambda t: t.key)
def test_the_engine_stays_on_the_right_side_of_its_gate(target: Target, ratios: dict[str, float]) -> None:
    if target.key == "memory" and os.name != "posix":
        # There the system does not tell it.
        return
    if target.key not in ratios:
        assert (target.key, compiler()) == ("kernel", None), NO_COMPILER
        return
    assert target.passes(ratios[target.key]), f"{target.what}: {ratios[target.key]:.3g}, gate {target.gate}"
