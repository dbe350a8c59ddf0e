"""From payers to gainers: in proportion, in whole steps, adding up along both sides."""

from hypothesis import given
from hypothesis import strategies as st

from effect_game.kba.flow import MOST_SIDE, NOT_BACK, UNSPENT, Band, End, flow_of

STEP = 250
parties = st.lists(st.integers(-400, 400).map(lambda units: units * STEP), max_size=20).map(
    lambda amounts: [(f"party:{place}", amount) for place, amount in enumerate(amounts)]
)


@given(parties)
def test_bands_add_up_to_every_end_on_both_sides(differences: list[tuple[str, int]]) -> None:
    flow = flow_of(differences, STEP)
    for end in flow.left:
        assert end.eur == sum(band.eur for band in flow.bands if band.payer == end.key)
    for end in flow.right:
        assert end.eur == sum(band.eur for band in flow.bands if band.gainer == end.key)
    assert all(band.eur > 0 and band.eur % STEP == 0 for band in flow.bands)


@given(parties)
def test_what_the_ends_say_is_what_the_parties_differ(differences: list[tuple[str, int]]) -> None:
    flow = flow_of(differences, STEP)
    assert max(len(flow.left), len(flow.right)) <= MOST_SIDE
    real = sum(end.eur for end in flow.right if end.key != NOT_BACK) - sum(
        end.eur for end in flow.left if end.key != UNSPENT
    )
    assert real == sum(amount for _, amount in differences)


def test_every_payer_pays_for_every_gainer_in_proportion() -> None:
    flow = flow_of([("a", -3000), ("b", -1000), ("c", 2000), ("d", 1000)], 50)
    assert flow.left == (End("a", 3000), End("b", 1000))
    assert flow.right == (End("c", 2000), End("d", 1000), End(NOT_BACK, 1000))
    assert flow.bands[:2] == (Band("a", "c", 1500), Band("a", "d", 750))


def test_money_nobody_had_to_spend_is_an_end_of_its_own() -> None:
    flow = flow_of([("a", -1000), ("c", 4000)], 50)
    assert flow.left == (End("a", 1000), End(UNSPENT, 3000))
    assert flow.bands == (Band("a", "c", 1000), Band(UNSPENT, "c", 3000))


def test_without_differences_nothing_flows() -> None:
    flow = flow_of([("a", 0)], 50)
    assert (flow.left, flow.right, flow.bands) == ((), (), ())
