"""Kept by every run of the checks: a moved card's money stays near the time of one plan arm of the engine.

And no turn of the window's event loop does more than people may feel: moving, dragging, opening, resuming.
"""

from math import inf
from pathlib import Path

import pytest

from tests.benchmarks.window_measure import OPENINGS, measure

pytestmark = [pytest.mark.alone, pytest.mark.timeout(300)]
LIMIT = 9.0
"""In runs of one plan arm (512 lives, ten years) of the same minutes, by the clock.

A move is one such arm, the money and the figures of both arms (together some 2.2), and the window: asking,
showing the answer, painting (0.8 more). With eight other programs computing on the same two cores everything
takes longer, a move more than a run, because it waits for a core three times: 5.9 was measured. 9 lets that
pass and stops what would be felt: the fine forecast before the coarse one (26), an answer that waits for a
timer, work done three times.
"""

OWN_LIMIT = 2.3
"""The most processor time of the window's thread in one turn of its event loop, in the same unit: 50 ms where
a run takes 22. Measured with eight other programs computing: a move 1.1, a drag 0.4, opening Plan 1.2, the
lids 1.1, Terugblik 1.5, a kept casus 1.4. On a quiet machine a run takes 15.6 and turns 16 to 40 ms: 1.0 to
2.6, Terugblik (which keeps its figures in one turn) and a kept casus the most."""

ROUNDS = 5
"""The same turn takes 1.2 in one round and 2.6 in the next; what else a machine does only adds to its work. A
turn that really does more is above the limit in every round."""

TURNS = ("move", "drag", *OPENINGS)


@pytest.mark.usefixtures("qapp")
def test_a_moved_card_shows_its_money_soon_and_no_turn_of_the_window_takes_long(tmp_path: Path) -> None:
    own = dict.fromkeys(TURNS, inf)
    for number in range(ROUNDS):
        (folder := tmp_path / str(number)).mkdir()
        found = measure(folder)
        own = {name: min(least, found.ratio(f"{name} own")) for name, least in own.items()}
        if max(own.values()) < OWN_LIMIT and found.ratio("coarse") < LIMIT:
            break
    told = ", ".join(f"{name} {ratio:.2f}" for name, ratio in own.items())
    print(f"\nmoved card to money, in runs of the engine: {found.ratio('coarse'):.2f}; longest turn: {told}")
    assert found.ratio("coarse") < LIMIT
    assert {name: ratio for name, ratio in own.items() if ratio >= OWN_LIMIT} == {}
