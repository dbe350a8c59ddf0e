"""Golden journals: the three shipped plans of every household, played again, give the same digest.

A change of these digests is a change of results: raise LAW in domain/journal.py when the rules
changed, or say in CHANGELOG.md what changed in the content. Renew with
`EFFECT_RENEW_GOLDEN=1 python -m pytest tests/golden/test_journals.py`.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from effect_game.play.replay import replay, state_digest
from tests.support.casus import KLEIN, SHIPPED, casus_of, forecaster_of, played

GOLDEN = Path(__file__).with_name("digests.json")
CASES = [(folder, name) for folder in (KLEIN, *SHIPPED) for name in ("nothing", "tempting", "expert")]
pytestmark = pytest.mark.slow


def golden() -> dict[str, str]:
    read: dict[str, str] = json.loads(GOLDEN.read_text(encoding="utf-8"))
    return read


@pytest.mark.parametrize(("folder", "name"), CASES)
def test_a_shipped_plan_plays_to_its_golden_digest(folder: Path, name: str) -> None:
    digest = state_digest(played(folder, name).journal)
    key = f"{folder.name}/{name}"
    if os.environ.get("EFFECT_RENEW_GOLDEN") == "1":
        kept = golden() if GOLDEN.exists() else {}
        GOLDEN.write_text(json.dumps({**kept, key: digest}, indent=2, sort_keys=True) + "\n", "utf-8")
    assert golden()[key] == digest


@pytest.mark.parametrize(("folder", "name"), CASES)
def test_a_journal_replays_to_equal_rows(folder: Path, name: str) -> None:
    result = replay(casus_of(folder), played(folder, name).journal, forecaster_of(folder))
    assert result.equal, result.first_difference


def test_a_changed_outcome_is_found_by_replay() -> None:
    from dataclasses import replace

    journal = played(KLEIN, "expert").journal
    rows = list(journal.rows)
    at = next(i for i, row in enumerate(rows) if row.kind == "month_passed")
    levels = [*rows[at].payload["levels"]]
    levels[0] = 1 if levels[0] != 1 else 2
    rows[at] = replace(rows[at], payload={**rows[at].payload, "levels": levels})
    result = replay(casus_of(KLEIN), replace(journal, rows=tuple(rows)), forecaster_of(KLEIN))
    assert not result.equal
    assert result.first_difference == at


def features() -> str:
    """The processor features NumPy really uses here and that can be switched off."""
    code = (
        "from numpy._core._multiarray_umath import __cpu_dispatch__ as d, __cpu_features__ as f;"
        "print(' '.join(x for x in d if f.get(x)))"
    )
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout


def test_the_digest_is_the_same_with_numpys_cpu_features_switched_off(tmp_path: Path) -> None:
    off = features().strip()
    out = tmp_path / "plain.effect"
    command = [sys.executable, "-m", "effect_game"]
    environment = {**os.environ, "NPY_DISABLE_CPU_FEATURES": off}
    play = [*command, "autoplay", str(KLEIN), "--plan", "expert", "--out", str(out)]
    subprocess.run(play, env=environment, check=True, capture_output=True)
    told = subprocess.run(
        [*command, "replay", str(out), "--json"], env=environment, check=True, capture_output=True
    )
    here = subprocess.run([*command, "replay", str(out), "--json"], check=True, capture_output=True)
    assert json.loads(told.stdout) == json.loads(here.stdout)
    assert json.loads(here.stdout)["equal"]
