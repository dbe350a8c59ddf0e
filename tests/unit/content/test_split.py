"""Who pays what part of a card: the parts are always the whole."""

from collections import defaultdict
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from effect_game.content.compile_lines import segments, split_line
from effect_game.domain.model import Driver, DriverKind, LedgerLine
from effect_game.domain.plan import Agreement
from effect_game.domain.vocabulary import AgreementKind, Cashable, FlowKind

LINE = LedgerLine(
    price="price:hour",
    driver=Driver(DriverKind.ACTIVE, "card:help"),
    rate=3.0,
    kind=FlowKind.RESOURCE,
    payer="party:own",
    receiver=None,
    cashable=Cashable.YES,
    once=False,
    cause="card:help",
    basis="test",
)
YESES = st.lists(
    st.builds(
        Agreement,
        party=st.sampled_from(["party:own", "party:a", "party:b", "party:c"]),
        card=st.just("card:help"),
        what=st.sampled_from(list(AgreementKind)),
        share=st.floats(0.0, 1.0),
        from_month=st.integers(1, 24),
        weeks=st.floats(0.0, 26.0),
    ),
    max_size=5,
)


@given(YESES)
def test_in_every_month_the_parts_are_the_whole(agreements: list[Agreement]) -> None:
    per_month: dict[int, float] = defaultdict(float)
    for line in split_line(LINE, segments(agreements)):
        assert line.rate >= 0.0
        for month in range(line.from_month, (line.until_month or 30) + 1):
            per_month[month] += line.rate
    assert set(per_month) == set(range(1, 31))
    assert all(abs(rate - LINE.rate) < 1e-6 for rate in per_month.values())


@given(YESES)
def test_before_anybody_agreed_to_pay_the_own_payer_pays(agreements: list[Agreement]) -> None:
    paying = [a.first_month for a in agreements if a.what is AgreementKind.PAY and a.share > 0]
    lines = [
        line for line in split_line(LINE, segments(agreements)) if line.from_month < min(paying, default=30)
    ]
    assert {line.payer for line in lines} <= {"party:own"}


@given(YESES)
def test_what_a_transfer_costs_is_shared_like_any_cost_and_nobody_pays_itself(
    agreements: list[Agreement],
) -> None:
    """The part of the receiver itself is money that does not move; the others pay what they agreed."""
    transfer = replace(LINE, kind=FlowKind.TRANSFER, receiver="party:b")
    without_own = [x for x in split_line(LINE, segments(agreements)) if x.payer != "party:b"]
    moved = split_line(transfer, segments(agreements))
    assert [(x.payer, x.rate, x.from_month) for x in moved] == [
        (x.payer, x.rate, x.from_month) for x in without_own
    ]


@given(YESES)
def test_what_a_card_makes_is_no_cost_and_is_not_shared(agreements: list[Agreement]) -> None:
    made = replace(LINE, payer=None, receiver="party:b")
    assert split_line(made, segments(agreements)) == [made]
