"""The whole casus through the real window, with the real worker, as a person plays it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from effect_game.domain.household import Casus
from effect_game.domain.journal import Journal
from effect_game.domain.plan import Plan, Walk
from effect_game.play.autoplay import default_walk
from effect_game.play.fold import fold
from effect_game.play.replay import replay
from effect_game.play.state import State, plan_of
from effect_game.store.database import open_store
from effect_game.ui.game import Game
from tests.support import story
from tests.support.casus import DE_AUTO, KLEIN, casus_of, played, walk_of
from tests.support.casus import plan_of as shipped_plan
from tests.ui.conftest import OpenGame
from tests.ui.hand import WindowHand

HandOf = Callable[[Game], WindowHand]
pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]


def guide(folder: Path, name: str) -> tuple[Casus, Plan, Walk]:
    """What a person needs to follow a shipped plan."""
    casus, plan = casus_of(folder), shipped_plan(folder, name)
    return casus, plan, walk_of(folder, name) or default_walk(casus, plan)


def kept(path: Path) -> Journal:
    """The only casus in a store."""
    store, problem = open_store(path)
    assert problem is None
    with store:
        (summary,) = store.list_casus()
        return store.load(summary.casus)


def in_full(casus: Casus, state: State) -> Plan:
    """The plan with what is left open in a file written out, so that two ways to say the same are equal."""
    rows = {row.id: row for row in casus.library.interventions}
    cards = {card.id: card for card in casus.household.cards}
    laid = tuple(
        replace(
            each,
            duration_months=each.duration_months or rows[cards[each.card].intervention].duration_months,
            executor=each.executor or cards[each.card].executor,
        )
        for each in plan_of(state).cards
    )
    return replace(plan_of(state), cards=laid)


@pytest.mark.parametrize(
    ("folder", "name"),
    [
        (DE_AUTO, "expert"),
        (DE_AUTO, "tempting"),
        pytest.param(DE_AUTO, "nothing", marks=pytest.mark.long),
        (KLEIN, "expert"),
        (KLEIN, "nothing"),
    ],
    ids=lambda value: value.name if isinstance(value, Path) else value,
)
def test_a_casus_played_by_hand_is_the_casus_that_autoplay_plays(
    folder: Path, name: str, open_game: OpenGame, hand_of: HandOf, tmp_path: Path
) -> None:
    casus, plan, walk = guide(folder, name)
    with open_game(tmp_path / "store.db") as game:
        hand = hand_of(game)
        hand.picture("begin")
        story.begin(hand, casus)
        story.play(hand, casus, plan, walk)
    journal = kept(tmp_path / "store.db")
    ours, theirs = fold(casus, journal.rows), played(folder, name).state
    assert ours.finished
    assert in_full(casus, ours) == in_full(casus, theirs)
    assert ours.agreements == theirs.agreements
    assert ours.life == theirs.life
    # The window keeps goals in the household's own order, a walk in the order of its file.
    assert set(ours.goals) == set(theirs.goals)
    assert (ours.reference, ours.prediction) == (theirs.reference, theirs.prediction)
    assert ours.prices_shown == theirs.prices_shown
    assert replay(casus, journal).equal
    assert len(list(tmp_path.glob("*.png"))) > 20
