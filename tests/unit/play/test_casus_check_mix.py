"""The lines of the mix hold or not by the figures, and the share by draws of what is not known."""

from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from effect_game.content.compile import compile_arms
from effect_game.domain.checked import Mix
from effect_game.domain.plan import Stop
from effect_game.domain.problems import Severity
from effect_game.engine.simulate import Engine
from effect_game.play.casus_check_lives import SEED, TRUTH, CheckLives
from effect_game.play.casus_check_mix import Floats, PairSamples, Samples, mix_lines, own_spread, undecided
from effect_game.play.casus_check_result import CRITERIA, MixLine
from effect_game.play.casus_check_rules import judged
from effect_game.play.floors_lives import FloorCounts
from effect_game.play.rules.limits import DEBRIEF_MONTHS
from tests.support.checked import CASUS, PLANS, household, sound

DRAWS, LUCKS, LIVES = 50, 20, 400
PARTIES = [party.id for party in CASUS.library.parties]


@cache
def lives(mix: Mix | None, *, stops: int = 1) -> CheckLives:
    expert = PLANS["expert"]
    if stops == 0:
        expert = replace(expert, stops=())
    if stops == 2:
        expert = replace(expert, stops=(*expert.stops, Stop(trajectory="trajectory:talks", month=5)))
    return CheckLives(household(mix=mix), {**PLANS, "expert": expert})


def wave(mean: float, size: float, *shape: int) -> Floats:
    """Values around a mean, half above and half below it, along the first axis."""
    signs = np.where(np.arange(shape[0]) % 2 == 0, 1.0, -1.0)
    return mean + size * signs.reshape(-1, *([1] * (len(shape) - 1))) * np.ones(shape)


PARTS_PER_ROW = ("rooms", "goals", "floor", "floor_expert")


def samples(**means: float) -> Samples:
    """Every part around a mean of its own (1 unless given), with a spread of 2; draws differ by 0.5."""
    cells = len(lives(None).cells)
    rows = {"parties": len(PARTIES), "rooms": cells, "goals": 2, "floor": cells, "floor_expert": cells}
    parts = ("society", "parties", "municipality", "seen", "late", "knot", *PARTS_PER_ROW)
    count = {part: rows.get(part, 1) for part in parts}
    return Samples(
        means={p: np.array([wave(means.get(p, 1.0), 2.0, LIVES)] * n) for p, n in count.items()},
        draws={p: np.array([wave(means.get(p, 1.0), 0.5, DRAWS, LUCKS)] * n) for p, n in count.items()},
    )


NO_PAIRS = PairSamples((), np.zeros((DRAWS, LUCKS)))


def lines(mix: Mix | None, given: Samples, two_more: PairSamples = NO_PAIRS) -> dict[str, MixLine]:
    return {line.id: line for line in mix_lines(lives(mix), given, two_more)}


def test_without_a_mix_there_are_no_lines() -> None:
    assert lines(None, samples()) == {}


def test_each_mix_has_its_own_lines_and_those_of_every_household() -> None:
    always = {"tempting_seen", "tempting_loses", "knot"}
    assert set(lines(Mix.PAYS_OFF, samples())) == {"society_above", *always}
    other = {"municipality_pays", "society_not_below", "other_gains"}
    assert set(lines(Mix.OTHER_PARTY, samples())) == other | always
    pair = PairSamples((wave(-5.0, 1.0, LIVES),), wave(-5.0, 1.0, DRAWS, LUCKS))
    less = {"society_above", "stops", "rooms", "two_more_society", "two_more_load"}
    assert set(lines(Mix.LESS_IS_BEST, samples(), pair)) == less | always
    more = {"society_below", "goal_1_reached", "goal_2_reached"}
    assert set(lines(Mix.COSTS_MORE, samples())) == more | always
    safety = {"tempting_cheaper", "tempting_below_floor", "expert_above_floor"}
    assert set(lines(Mix.SAFETY, samples())) == safety | always


@pytest.mark.parametrize(("mean", "holds"), [(-1.0, True), (-0.1, False), (1.0, False)])
def test_a_plan_costs_more_when_society_loses_beyond_its_error(mean: float, holds: bool) -> None:
    assert lines(Mix.COSTS_MORE, samples(society=mean))["society_below"].holds is holds


@pytest.mark.parametrize("goal", [0, 1])
@pytest.mark.parametrize(("lower", "holds"), [(0.0, True), (-0.02, False)])
def test_a_plan_that_costs_more_is_right_when_both_goals_come_true_in_twelve_of_twenty(
    goal: int, lower: float, holds: bool
) -> None:
    given = samples(goals=0.61)
    given.means["goals"][goal] += lower
    found = lines(Mix.COSTS_MORE, given)
    assert found[f"goal_{goal + 1}_reached"].holds is holds
    assert found[f"goal_{2 - goal}_reached"].holds
    assert found["goal_1_reached"].value == pytest.approx(20 * given.means["goals"][0].mean(), abs=0.01)


@pytest.mark.parametrize(("mean", "holds"), [(1.0, True), (0.1, False), (-1.0, False)])
def test_what_tempts_is_cheaper_in_money_whatever_hours_it_takes(mean: float, holds: bool) -> None:
    assert lines(Mix.SAFETY, samples(seen=mean))["tempting_cheaper"].holds is holds


@pytest.mark.parametrize(("higher", "below"), [(0.0, False), (0.03, True)])
def test_below_the_floor_is_one_room_in_more_than_ten_of_twenty_lives(higher: float, below: bool) -> None:
    given = samples(floor=0.1)
    given.means["floor"][2] += 0.41 + higher
    line = lines(Mix.SAFETY, given)["tempting_below_floor"]
    assert (line.holds, line.detail) == (below, lives(Mix.SAFETY).cells[2])


@pytest.mark.parametrize(("mean", "above"), [(0.1, True), (0.6, False)])
def test_the_expert_plan_of_a_household_about_safety_leaves_nobody_below_the_floor(
    mean: float, above: bool
) -> None:
    given = samples(floor_expert=0.0)
    given.means["floor_expert"][1] += mean
    line = lines(Mix.SAFETY, given)["expert_above_floor"]
    assert (line.holds, line.detail) == (above, lives(Mix.SAFETY).cells[1])


def test_a_page_of_lives_counts_goals_and_rooms_in_crisis() -> None:
    check = lives(Mix.SAFETY)
    page, cells = check.mix_page(1, 200), len(check.cells)
    assert page["goals"].shape == (2, 200)
    assert page["floor"].shape == page["floor_expert"].shape == (cells, 200)
    for part in ("goals", "floor", "floor_expert"):
        assert set(np.unique(page[part])) <= {0.0, 1.0}
    trial = next(n for n, each in enumerate(check.trials) if each.plan == check.expert)
    criteria = [CRITERIA.index(name) for name in ("goal_1", "goal_2")]
    assert np.array_equal(page["goals"], check.trial_page(1, 200).values[trial, criteria])


def test_the_rooms_below_the_floor_are_those_the_debrief_counts() -> None:
    check = lives(Mix.SAFETY)
    engine, arms = Engine(check.model, SEED), compile_arms(check.casus, check.tempting)
    traces = engine.run([arms.reference, arms.plan], 1, 200, DEBRIEF_MONTHS, TRUTH)
    counted = FloorCounts(len(check.cells), DEBRIEF_MONTHS)
    counted.add(*traces)
    assert np.array_equal(check.mix_page(1, 200)["floor"].sum(axis=1), counted.worse)


@pytest.mark.parametrize(("mean", "holds"), [(1.0, True), (0.1, False), (-1.0, False)])
def test_a_plan_pays_off_when_society_gains_beyond_its_error(mean: float, holds: bool) -> None:
    assert lines(Mix.PAYS_OFF, samples(society=mean))["society_above"].holds is holds


@pytest.mark.parametrize(("mean", "holds"), [(1.0, True), (-0.1, True), (-1.0, False)])
def test_society_is_not_below_when_it_is_not_clearly_so(mean: float, holds: bool) -> None:
    assert lines(Mix.OTHER_PARTY, samples(society=mean))["society_not_below"].holds is holds


@pytest.mark.parametrize(("mean", "holds"), [(-1.0, True), (-0.1, False), (1.0, False)])
def test_the_municipality_pays_when_it_clearly_loses(mean: float, holds: bool) -> None:
    assert lines(Mix.OTHER_PARTY, samples(municipality=mean))["municipality_pays"].holds is holds


def test_the_other_party_is_neither_the_municipality_nor_the_household() -> None:
    given = samples(parties=-1.0)
    for name, gain in (("party:bewoner", 9.0), ("party:stad", 8.0), ("party:polis", 3.0)):
        given.means["parties"][PARTIES.index(name)] += gain
    line = lines(Mix.OTHER_PARTY, given)["other_gains"]
    assert (line.holds, line.detail) == (True, "party:polis")
    assert not lines(Mix.OTHER_PARTY, samples(parties=-1.0))["other_gains"].holds


@pytest.mark.parametrize(("mean", "holds"), [(0.21, True), (0.19, False)])
def test_the_knot_is_four_of_twenty_lives(mean: float, holds: bool) -> None:
    line = lines(Mix.PAYS_OFF, samples(knot=mean))["knot"]
    assert line.holds is holds
    assert line.value == pytest.approx(20 * mean)


def test_the_tempting_plan_loses_goal_1_beyond_the_error() -> None:
    assert lines(Mix.PAYS_OFF, samples(late=1.0))["tempting_loses"].holds
    assert not lines(Mix.PAYS_OFF, samples(late=0.1))["tempting_loses"].holds


def test_what_is_seen_of_the_tempting_plan_is_cost_hours_or_wait() -> None:
    line = lines(Mix.PAYS_OFF, samples(seen=1.0))["tempting_seen"]
    assert line.detail.startswith("eigen kosten")
    dear = lines(Mix.PAYS_OFF, samples(seen=-1.0))["tempting_seen"]
    assert (dear.holds, dear.share) == ("uren" in dear.detail, None)
    nothing = CheckLives(household(mix=Mix.PAYS_OFF), {**PLANS, "tempting": PLANS["expert"]})
    same = {line.id: line for line in mix_lines(nothing, samples(seen=0.0), NO_PAIRS)}["tempting_seen"]
    assert (same.holds, same.detail) == (False, "")


@pytest.mark.parametrize(("stops", "holds"), [(0, False), (1, False), (2, True)])
def test_less_is_best_stops_at_least_as_much_as_it_starts(stops: int, holds: bool) -> None:
    found = mix_lines(lives(Mix.LESS_IS_BEST, stops=stops), samples(), NO_PAIRS)
    assert {line.id: line.holds for line in found}["stops"] is holds


@pytest.mark.parametrize(("lower", "holds"), [(-0.15, True), (-0.25, False)])
def test_no_room_is_lower_in_the_sense_of_the_screens(lower: float, holds: bool) -> None:
    given = samples(rooms=0.5)
    given.means["rooms"][2] += lower - 0.5
    line = lines(Mix.LESS_IS_BEST, given)["rooms"]
    assert (line.holds, line.detail) == (holds, lives(Mix.LESS_IS_BEST).cells[2])


@pytest.mark.parametrize(("mean", "holds"), [(-5.0, True), (-0.01, False), (5.0, False)])
def test_any_two_cards_more_are_worse(mean: float, holds: bool) -> None:
    pair = PairSamples((wave(mean, 1.0, LIVES),), wave(mean, 1.0, DRAWS, LUCKS))
    found = lines(Mix.LESS_IS_BEST, samples(), pair)
    assert found["two_more_society"].holds is holds
    assert found["two_more_society"].detail == "card:course + card:desk"
    assert found["two_more_load"].holds
    assert undecided(pair.values[0]) is (abs(mean) < 0.1)


# --- the share of draws ---


def test_the_share_is_of_draws_in_which_a_line_holds() -> None:
    given = samples()
    values = np.where(np.arange(DRAWS) < 15, -3.0, 3.0)[:, None] * np.ones((DRAWS, LUCKS))
    given.draws["society"][0] = values
    assert lines(Mix.PAYS_OFF, given)["society_above"].share == pytest.approx(0.7)


def test_chance_that_is_left_in_a_draw_does_not_count_as_not_knowing() -> None:
    """Half the spread of the means is chance: what is left is drawn in to the other half."""
    means = wave(1.0, 2.0, DRAWS, 1)
    noise = np.where(np.arange(LUCKS) % 2 == 0, 1.0, -1.0) * 2.0 * np.sqrt(LUCKS / 2) * np.sqrt(1 - 1 / LUCKS)
    draws = means + noise
    assert draws.mean(axis=1) == pytest.approx(means[:, 0])
    kept = own_spread(draws)
    assert kept.mean() == pytest.approx(1.0)
    assert kept.var() == pytest.approx(means.var() / 2, rel=0.05)
    assert own_spread(np.ones((DRAWS, LUCKS))).tolist() == [1.0] * DRAWS


# --- what it says ---


def test_a_line_that_does_not_hold_is_an_error_with_the_figure() -> None:
    line = MixLine(id="society_above", holds=False, value=-900.0, se=40.0, unit="euro", share=0.1)
    (finding,) = [f for f in judged(CASUS, replace(sound(), mix=(line,))) if f.code == "check.mix"]
    assert (finding.severity, finding.about) == (Severity.ERROR, "society_above")
    assert "−€\u00a0900, rekenfout €\u00a040" in finding.message


@pytest.mark.parametrize(
    ("share", "text", "warned"),
    [(0.69, "", True), (0.7, "", False), (0.69, "Dat hangt af van de buurt.", False), (None, "", False)],
)
def test_an_unsure_line_asks_for_words_in_the_text(share: float | None, text: str, warned: bool) -> None:
    line = MixLine(id="knot", holds=True, value=5.0, se=0.1, unit="van 20 levens", share=share)
    found = judged(household(teaching_note=text), replace(sound(), mix=(line,)))
    assert [f.about for f in found if f.code == "check.depends"] == (["knot"] if warned else [])


@pytest.mark.slow
def test_the_lines_of_the_tiny_household_come_out_of_its_lives() -> None:
    """Means of the same lives by pages of any size, and by another process."""
    own = lives(Mix.PAYS_OFF)
    whole = own.mix_page(1, 60)
    halves = [own.mix_page(1, 30), own.mix_page(31, 30)]
    for part, values in whole.items():
        assert np.array_equal(values, np.concatenate([half[part] for half in halves], axis=1)), part
    assert np.allclose(whole["parties"].sum(axis=0), whole["society"][0])
    other = own.mix_page(1, 60, luck=3)
    assert not np.array_equal(other["society"], whole["society"])
    assert np.array_equal(other["society"], own.mix_page(1, 60, luck=3)["society"])
