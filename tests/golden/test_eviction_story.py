"""A letter with a date to leave, and the room it is about: the level says what the story says."""

from pathlib import Path

import numpy as np
import pytest

from effect_game.content.compile import compile_arms, compile_model
from effect_game.domain.model import Knowledge
from effect_game.domain.plan import Plan
from effect_game.engine.simulate import Engine
from tests.support.casus import SHIPPED, casus_of

pytestmark = pytest.mark.slow
LETTER, HOME = "event:eviction_announced@household", "cell:wonen@household"
CHANGING = 2
"""'wisselend', as the engine counts."""


def told_here(folder: Path) -> bool:
    return any(event.event == LETTER.partition("@")[0] for event in casus_of(folder).household.events)


@pytest.mark.parametrize("folder", [f for f in SHIPPED if told_here(f)], ids=lambda f: f.name)
def test_who_has_a_date_to_leave_mostly_does_not_live_in_a_changing_room_or_better(folder: Path) -> None:
    casus = casus_of(folder)
    engine = Engine(compile_model(casus), 20260101)
    (trace,) = engine.run([compile_arms(casus, Plan(title="")).plan], 1, 1000, 36, Knowledge(everything=True))
    hits = trace.hits[trace.events.index(LETTER)]
    levels = trace.levels[trace.cells.index(HOME)][-hits.shape[0] :]
    assert hits.sum() > 100
    assert np.mean(levels[hits > 0] >= CHANGING) < 0.25
