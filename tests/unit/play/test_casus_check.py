"""Every check of the simulated scenariocontrole bites on a fault that is planted, and only there."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from effect_game.content.findings import Finding
from effect_game.domain.checked import KnownCostRange
from effect_game.domain.plan import Plan
from effect_game.domain.problems import Severity
from effect_game.play.casus_check import check_casus, measure
from effect_game.play.casus_check_plans import TrialKind, clashes, pairs, trials, with_more
from effect_game.play.casus_check_result import CRITERIA
from effect_game.play.casus_check_rules import judged
from effect_game.play.forecast import Cancelled, Forecaster, ForecastRequest
from tests.support.checked import (
    CASUS,
    PLANS,
    RUNS,
    household,
    library,
    sound,
    with_one_card,
    with_reminder,
    with_row,
    with_useless_desk,
)

pytestmark = pytest.mark.slow


def told(findings: Sequence[Finding], code: str) -> Finding:
    (finding,) = [finding for finding in findings if finding.code == code]
    return finding


# --- the plans that are compared ---


def test_compared_are_the_reference_the_shipped_plans_and_every_card_and_stop() -> None:
    found = [(trial.kind.value, trial.about) for trial in trials(CASUS, PLANS)]
    assert found == [
        ("reference", ""),
        ("shipped", "expert"),
        ("shipped", "tempting"),
        ("alone", "card:open_post"),
        ("without", "card:open_post"),
        ("alone", "card:settle"),
        ("without", "card:settle"),
        ("alone", "card:course"),
        ("added", "card:course"),
        ("alone", "card:desk"),
        ("added", "card:desk"),
        ("alone", "trajectory:talks"),
        ("without", "trajectory:talks"),
    ]


def test_a_card_alone_has_the_yes_it_needs_on_the_terms_of_the_expert_plan() -> None:
    alone = next(t for t in trials(CASUS, PLANS) if (t.kind, t.about) == (TrialKind.ALONE, "card:settle"))
    assert alone.plan.agreements == PLANS["expert"].agreements
    assert [card.start_month for card in alone.plan.cards] == [2]


def test_a_yes_that_no_plan_has_comes_after_one_talk() -> None:
    bare = Plan(title="")
    agreed = with_more(CASUS, bare, bare, "card:settle").agreements
    assert {(a.what.value, a.share, a.weeks) for a in agreed} == {("permit", 0.0, 1.0), ("pay", 0.5, 1.0)}


def test_cards_that_clash_are_not_laid_together() -> None:
    cards = with_row(
        CASUS.household.cards, "card:desk", lambda card: replace(card, clashes_with=("card:settle",))
    )
    casus = household(cards=cards)
    assert clashes(casus, PLANS["expert"], "card:desk")
    assert not clashes(CASUS, PLANS["expert"], "card:desk")
    added = [trial.about for trial in trials(casus, PLANS) if trial.kind is TrialKind.ADDED]
    assert added == ["card:course"]


def test_two_cards_more_are_all_pairs_that_the_expert_plan_has_not() -> None:
    ((one, other, plan),) = pairs(CASUS, PLANS["expert"])
    assert (one, other) == ("card:course", "card:desk")
    assert [card.card for card in plan.cards] == ["card:open_post", "card:settle", one, other]


# --- what is measured ---


def test_a_plan_measures_what_a_forecast_of_the_truth_says() -> None:
    expert = next(trial for trial in sound().trials if trial.about == "expert")
    request = ForecastRequest(plan=PLANS["expert"], seed=1, everything=True, runs=RUNS)
    forecast = Forecaster(CASUS).forecast(request)
    at = forecast.at(120)
    city = next(balance for balance in at.parties if balance.id == "party:stad")
    society, municipality, *goals, rooms = expert.differences
    assert society.mean == pytest.approx(at.society.difference.mean, abs=0.01)
    assert society.se == pytest.approx(at.society.difference.se, abs=0.01)
    assert municipality.mean == pytest.approx(city.difference.mean, abs=0.01)
    for goal, found in zip(forecast.goals, goals, strict=True):
        assert goal.plan is not None
        assert goal.reference is not None
        assert found.mean == pytest.approx(goal.plan - goal.reference, abs=1e-5)
    assert rooms.mean > 0


def test_the_reference_differs_from_itself_by_nothing() -> None:
    reference = sound().trials[0]
    assert reference.kind is TrialKind.REFERENCE
    assert [(d.mean, d.se) for d in reference.differences] == [(0.0, 0.0)] * len(CRITERIA)


def test_the_yearly_cost_of_the_reference_is_that_of_the_public_purse_in_the_first_year() -> None:
    casus = library(money=replace(CASUS.library.money, discount_rate=0.0))
    forecast = Forecaster(casus).forecast(
        ForecastRequest(plan=Plan(title=""), seed=1, everything=True, runs=RUNS)
    )
    assert sound().reference_cost_eur == pytest.approx(forecast.at(12).public_purse.reference.mean, abs=0.01)


def test_progress_rises_to_the_whole_and_a_cancel_stops() -> None:
    shares: list[float] = []
    measure(CASUS, PLANS, runs=20, progress=shares.append)
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    with pytest.raises(Cancelled):
        measure(CASUS, PLANS, runs=20, cancel=lambda: True)


# --- what is found ---


def test_the_tiny_household_is_sound() -> None:
    assert {f.code for f in judged(CASUS, sound()) if f.severity is not Severity.NOTE} == set()


def test_figures_that_were_measured_are_not_measured_again() -> None:
    assert check_casus(CASUS, PLANS, runs=10**9, figures=sound()) == tuple(judged(CASUS, sound()))


def test_a_card_that_does_nothing_is_dead() -> None:
    finding = told(check_casus(with_useless_desk(), PLANS, runs=RUNS), "check.dead")
    assert (finding.path, finding.about, finding.severity) == (("cards", 3), "card:desk", Severity.WARNING)


def test_a_plan_with_a_useless_card_is_beaten_by_the_plan_without_it() -> None:
    casus = with_useless_desk()
    expert = with_more(casus, PLANS["expert"], PLANS["expert"], "card:desk")
    findings = check_casus(casus, {**PLANS, "expert": expert}, runs=RUNS)
    finding = told(findings, "check.expert_beaten")
    assert (finding.about, finding.severity) == ("card:desk", Severity.ERROR)
    assert "zonder card:desk" in finding.message


def test_a_card_that_is_the_best_plan_of_all_by_itself_is_trivial() -> None:
    casus, plans = with_one_card()
    finding = told(check_casus(casus, plans, runs=RUNS), "check.trivial")
    assert (finding.about, finding.severity) == ("card:open_post", Severity.ERROR)


@pytest.mark.parametrize(("chance", "words"), [(1e-7, "in geen enkel leven"), (0.99, "in elk leven")])
def test_an_event_that_never_or_always_happens_is_told(chance: float, words: str) -> None:
    finding = told(check_casus(with_reminder(chance), PLANS, runs=RUNS), "check.event")
    assert words in finding.message
    assert (finding.path, finding.about) == (("events", 0), "event:reminder")


def test_a_room_that_ends_at_one_end_in_nearly_every_life_is_told() -> None:
    still = replace(CASUS.library.dynamics, steepness_per_level=6.0)
    rooms = tuple(
        replace(room, set_point=5.0, reason="toets") if room.life_domain == "wonen" else room
        for room in CASUS.household.rooms
    )
    finding = told(
        check_casus(library(household(rooms=rooms), dynamics=still), PLANS, runs=RUNS), "check.stuck"
    )
    assert finding.path == ("rooms", 1)
    assert "zonder plan" in finding.message
    assert "op 5" in finding.message


def test_a_reference_outside_the_known_cost_is_told_and_inside_it_is_not() -> None:
    cost = sound().reference_cost_eur
    for low, high, told_of in ((0.0, cost / 2, 1), (cost / 2, cost * 2, 0), (cost * 2, cost * 3, 1)):
        known = KnownCostRange(low=low, high=high, source="source:test_index")
        found = [
            f for f in judged(household(known_cost_range=known), sound()) if f.code == "check.cost_range"
        ]
        assert len(found) == told_of


def test_a_coupling_that_carries_the_result_is_noted() -> None:
    heavy = with_row(
        CASUS.library.couplings,
        "coupling:money_mind",
        lambda row: replace(
            row, shift_per_level=replace(row.shift_per_level, central=1.5, low=1.5, high=1.5)
        ),
    )
    before = {c.id: abs(c.off.mean) for c in sound().couplings}
    figures = measure(library(couplings=heavy), PLANS, runs=RUNS)
    after = {c.id: abs(c.off.mean) for c in figures.couplings}
    assert after["coupling:money_mind"] > 2 * before["coupling:money_mind"]
    small = replace(figures, expert_society_eur=after["coupling:money_mind"] * 2)
    finding = next(f for f in judged(CASUS, small) if f.about == "coupling:money_mind")
    assert (finding.code, finding.severity) == ("check.coupling", Severity.NOTE)
    large = replace(figures, expert_society_eur=after["coupling:money_mind"] * 20)
    assert "coupling:money_mind" not in {f.about for f in judged(CASUS, large)}
