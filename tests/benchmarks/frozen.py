"""The household that benchmarks run: compiled once and kept, so that new content does not move a measurement.

Renew it deliberately, after a change of the law that the peers follow, with

    python -m tests.benchmarks.frozen

and write the measurements anew, because old and new ones no longer compare.
"""

import json
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

from effect_game.content.canonical import plain
from effect_game.content.compile import compile_arms, compile_model
from effect_game.content.load import load_casus
from effect_game.content.plans import load_plan
from effect_game.content.schema import adapter
from effect_game.domain.goals import Goal
from effect_game.domain.knowledge import Library
from effect_game.domain.model import Arms, Model
from effect_game.resources import data_root

FILE = Path(__file__).with_name("frozen.json")
FOLDER = data_root() / "scenarios" / "de-auto"
PLAN = "expert"
MONTHS = 120
HORIZONS = (12, 36, 60, 120)


@dataclass(frozen=True)
class Frozen:
    """What a forecast needs, without the content it came from. `library`: parties, prices, money rules."""

    model: Model
    arms: Arms
    library: Library
    goals: tuple[Goal, ...]


def freeze() -> Frozen:
    """The household and plan as the content compiles now."""
    casus = load_casus(FOLDER)
    arms = compile_arms(casus, load_plan(casus, FOLDER, PLAN))
    used = {line.price for line in (*arms.reference_lines, *arms.plan_lines)}
    library = replace(
        casus.library,
        sources=(),
        prices=tuple(price for price in casus.library.prices if price.id in used),
        situations=(),
        couplings=(),
        events=(),
        interventions=(),
        level_use=(),
        notes=(),
    )
    return Frozen(compile_model(casus), arms, library, casus.household.goals)


@cache
def frozen() -> Frozen:
    """The kept household."""
    kept: Any = adapter(Frozen).validate_json(FILE.read_bytes())
    assert isinstance(kept, Frozen)
    return kept


def main() -> None:
    """Write the household as it compiles now."""
    text = json.dumps(plain(freeze()), ensure_ascii=False, sort_keys=True, indent=1)
    FILE.write_text(text + "\n", encoding="utf-8")
    print(f"{FILE.name}: {FILE.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
