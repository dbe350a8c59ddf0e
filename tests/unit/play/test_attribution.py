"""Why it went so: parts that add up, on generated worlds and on the households that are shipped."""

import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from effect_game.domain.forecast import Forecast
from effect_game.domain.household import Casus
from effect_game.kba.orders import averaged_over_orders
from effect_game.play.attribution import Attributed, Attribution, Cause, CausePart, OutcomeKind, shared_out
from effect_game.play.attribution_lives import Switch
from effect_game.play.figures import Figures, figures_of
from effect_game.play.state import State
from effect_game.play.views_attribution import BASIS, CAUSE_NAMES, attributed
from effect_game.play.willing import willing_plan
from tests.support.casus import KLEIN, SHIPPED, casus_of, played

Floats = NDArray[np.float64]
SETS = [frozenset(s for i, s in enumerate(Switch) if number >> i & 1) for number in range(8)]
amounts = st.lists(st.floats(-9e5, 9e5), min_size=4, max_size=4)
worlds = st.lists(amounts, min_size=8, max_size=8).map(
    lambda rows: {key: np.array(row) for key, row in zip(SETS, rows, strict=True)}
)
BLAME = re.compile(
    r"\b(fout|fouten|verkeerd|dom|domme|eigen schuld|schuldig|mislukt|gefaald|falen|slecht gedaan|onwil"
    r"|had(den)? moeten|te laat|lui|weiger\w*|moeilijk gezin)\b",
    re.IGNORECASE,
)


def run(folder: Path, plan: str) -> tuple[Casus, State, Figures]:
    state = played(folder, plan).state
    assert state.figures is not None
    return casus_of(folder), state, figures_of(state.figures)


def recorded(folder: Path, plan: str) -> Attribution:
    found = run(folder, plan)[2].attribution
    assert found is not None
    return found


# --- the rule, on any worlds ---


@given(worlds)
def test_parts_add_up_to_the_change_from_nothing_to_everything(made: dict[frozenset[Switch], Floats]) -> None:
    parts = averaged_over_orders(tuple(Switch), made.__getitem__)
    whole = made[frozenset(Switch)] - made[frozenset()]
    assert np.allclose(sum(parts.values()), whole, rtol=0, atol=1e-6)


@given(worlds)
def test_two_causes_that_always_add_the_same_get_the_same(made: dict[frozenset[Switch], Floats]) -> None:
    def twin(present: frozenset[Switch]) -> Floats:
        others = len(present & {Switch.RULE, Switch.OTHER})
        kept = present & {Switch.OWN} | {
            s for s, _ in zip((Switch.RULE, Switch.OTHER), range(others), strict=False)
        }
        return made[frozenset(kept)]

    parts = averaged_over_orders(tuple(Switch), twin)
    assert np.allclose(parts[Switch.RULE], parts[Switch.OTHER], rtol=0, atol=1e-6)


@given(worlds)
def test_what_never_makes_a_difference_gets_nothing(made: dict[frozenset[Switch], Floats]) -> None:
    parts = averaged_over_orders(tuple(Switch), lambda present: made[present - {Switch.OTHER}])
    assert not parts[Switch.OTHER].any()


@given(worlds)
def test_with_chance_the_parts_add_up_to_the_life_that_was_played(
    made: dict[frozenset[Switch], Floats],
) -> None:
    found = shared_out(OutcomeKind.SOCIETY, "", 36, made.__getitem__)
    assert found.change == pytest.approx(sum(part.amount for part in found.parts), rel=1e-12, abs=1e-6)
    assert found.played == made[frozenset(Switch)][0]
    rest = made[frozenset(Switch)][1:].mean()
    assert found.part(Cause.CHANCE).amount == pytest.approx(found.played - rest)


# --- on households ---


@pytest.mark.slow
@pytest.mark.parametrize("folder", [KLEIN, *SHIPPED], ids=lambda folder: folder.name)
@pytest.mark.parametrize("plan", ["nothing", "tempting", "expert"])
def test_parts_of_every_outcome_add_up_also_as_they_are_shown(folder: Path, plan: str) -> None:
    casus, state, figures = run(folder, plan)
    found = recorded(folder, plan)
    kinds = [outcome.kind for outcome in found.outcomes]
    assert kinds == [OutcomeKind.GOAL] * len(state.goals) + list(OutcomeKind)[1:]
    ends = {OutcomeKind.MOST_MOVED, OutcomeKind.LEAST_MOVED}
    told = [each for each in found.outcomes if plan != "nothing" or each.kind not in ends]
    for outcome, shown in zip(told, attributed(casus, figures), strict=True):
        assert [part.cause for part in outcome.parts] == list(Cause)
        assert outcome.change == pytest.approx(sum(p.amount for p in outcome.parts), abs=0.005)
        assert shown.end - shown.start == pytest.approx(sum(p.amount for p in shown.parts), abs=1e-9)


@pytest.mark.slow
@pytest.mark.parametrize("folder", [KLEIN, *SHIPPED], ids=lambda folder: folder.name)
def test_without_a_plan_only_chance_is_left(folder: Path) -> None:
    for outcome in recorded(folder, "nothing").outcomes:
        for cause in (Cause.OWN, Cause.RULE, Cause.OTHER):
            assert outcome.part(cause).amount == 0.0
            assert outcome.part(cause).se == 0.0
        if outcome.kind in (OutcomeKind.MUNICIPALITY, OutcomeKind.SOCIETY):
            assert outcome.change == 0.0


@pytest.mark.slow
def test_the_played_life_is_the_one_of_the_figures_and_the_means_are_those_of_all_truth() -> None:
    casus, state, figures = run(KLEIN, "expert")
    found = recorded(KLEIN, "expert")
    lived = {goal: float(plan) for goal, plan, _ in figures.goals_lived}
    for outcome in found.outcomes[: len(state.goals)]:
        goal = next(g for g in figures.everything.goals if g.id == outcome.subject)
        assert outcome.played == lived[outcome.subject]
        assert outcome.without == pytest.approx(goal.reference, abs=0.05)
        assert outcome.played - outcome.part(Cause.CHANCE).amount == pytest.approx(goal.plan, abs=0.05)
    society = found.outcomes[-1]
    mean = figures.everything.at(society.month).society.difference
    causes = (Cause.OWN, Cause.RULE, Cause.OTHER)
    assert sum(society.part(cause).amount for cause in causes) == pytest.approx(
        mean.mean, abs=4 * (mean.se + society.part(Cause.CHANCE).se)
    )
    assert casus.household.goals


@pytest.mark.slow
def test_a_yes_that_never_came_is_the_other_partys_part_and_no_choice_of_the_players() -> None:
    """The same cards twice: once the landlord was asked and said yes, once nobody sat down at the table."""
    from effect_game.play import figures as made
    from effect_game.play.outcomes import found_rows
    from tests.support.casus import forecaster_of

    casus, state, _ = run(KLEIN, "expert")
    silent = replace(state, talks=())
    found = {}
    for name, at in (("asked", state), ("silent", silent)):
        request = made.debrief_request(casus, at, found_rows(casus, at), 1)
        payload = made.debrief_figures(forecaster_of(KLEIN), request)
        attribution = figures_of(payload).attribution
        assert attribution is not None
        found[name] = attribution.outcomes[-1]
    other = {name: outcome.part(Cause.OTHER) for name, outcome in found.items()}
    assert abs(other["silent"].amount) > 5 * other["silent"].se > 0
    assert abs(other["asked"].amount) < abs(other["silent"].amount)


# --- the plan in which everybody says yes at once ---


def test_every_yes_at_once_takes_no_weeks_and_keeps_the_cards() -> None:
    casus, state, _ = run(KLEIN, "expert")
    willing = willing_plan(casus, replace(state, talks=()))
    assert willing.cards == state.cards
    assert {(a.party, a.card) for a in willing.agreements} == {("party:verhuur", "card:settle")}
    assert all(a.weeks == 0.0 and a.from_month == 1 for a in willing.agreements)
    assert {a.what: a.share for a in willing_plan(casus, state).agreements} == {
        a.what: a.share for a in state.agreements
    }


# --- the words ---


def outcome(kind: OutcomeKind, subject: str, without: float, played: float, *parts: float) -> Attributed:
    made = tuple(CausePart(cause, part, 0.01) for cause, part in zip(Cause, parts, strict=True))
    return Attributed(kind, subject, 12, without, played, made)


def told(one: Attributed, counted: float = 0.3, truly: float = 0.3) -> str:
    """counted, truly: share of lives without the plan in which every goal came true under what was known,
    and under all that was so."""
    casus, _, figures = run(KLEIN, "expert")

    def every(forecast: Forecast, share: float) -> Forecast:
        return replace(forecast, goals=tuple(replace(goal, reference=share) for goal in forecast.goals))

    known = replace(figures, final=every(figures.final, counted), everything=every(figures.everything, truly))
    (shown,) = attributed(casus, replace(known, attribution=Attribution(10, (one,))))
    return shown.sentence


def test_another_number_than_at_the_goals_is_explained_where_it_stands() -> None:
    one = outcome(OutcomeKind.GOAL, "goal:sleep", 0.3, 1.0, 0.4, -0.1, 0.0, 0.4)
    assert told(one, counted=0.35).endswith(
        " Bij de doelen staat 7 van de 20 zonder plan: daar telt alleen mee wat jullie wisten. "
        "Hier telt ook mee wat jullie niet wisten."
    )


def test_where_nothing_was_unknown_another_number_than_at_the_goals_is_only_other_lives() -> None:
    one = outcome(OutcomeKind.GOAL, "goal:sleep", 0.3, 1.0, 0.4, -0.1, 0.0, 0.4)
    assert told(one, counted=0.35, truly=0.35).endswith(
        " Bij de doelen staat 7 van de 20 zonder plan: daar zijn meer levens doorgerekend. "
        "Zo’n verschil van één is toeval."
    )
    assert "Bij de doelen" not in told(one, counted=0.3)


def test_a_goal_is_told_in_twenty_lives() -> None:
    sentence = told(outcome(OutcomeKind.GOAL, "goal:sleep", 0.3, 1.0, 0.4, -0.1, 0.0, 0.4))
    assert sentence == (
        "In jullie leven gelukt; dat telt als 20 van de 20. Zonder dit plan lukt het in 6 van de 20 levens. "
        "Jullie keuze +8, regel of wachten −2, toeval +8."
    )


def test_the_largest_part_is_named_when_there_is_one() -> None:
    assert told(outcome(OutcomeKind.GOAL, "goal:sleep", 0.3, 0.0, 0.3, 0.0, -0.1, -0.5)).endswith(
        "Toeval deed het meest."
    )
    assert told(outcome(OutcomeKind.GOAL, "goal:sleep", 0.3, 0.0, 0.0, 0.0, 0.0, -0.3)).endswith(
        "Toeval −6. Jullie keuzes veranderden hier niets: dit is een van de twintig levens zoals het zonder "
        "plan gaat."
    )
    # A part that is shown as nothing is not nothing.
    assert told(outcome(OutcomeKind.GOAL, "goal:sleep", 0.3, 0.0, 0.01, 0.0, 0.0, -0.31)).endswith(
        "Toeval deed het meest."
    )
    assert told(outcome(OutcomeKind.SOCIETY, "", 0.0, 0.0, 0.0, 0.0, 0.0, 0.0)) == (
        "In jullie leven scheelt het plan in geld niets. Er veranderde niets."
    )


@pytest.mark.slow
@pytest.mark.parametrize("folder", [KLEIN, *SHIPPED], ids=lambda folder: folder.name)
def test_nobody_is_blamed_and_nothing_is_the_households_doing(folder: Path) -> None:
    texts = [*BASIS, *CAUSE_NAMES.values()]
    for plan in ("nothing", "tempting", "expert"):
        casus, _, figures = run(folder, plan)
        texts += [shown.sentence for shown in attributed(casus, figures)]
    assert not [text for text in texts if BLAME.search(text)]
    assert {cause.value for cause in Cause} == {"own", "rule", "other", "chance"}


def test_a_casus_from_before_this_was_recorded_shows_none() -> None:
    casus, _, figures = run(KLEIN, "expert")
    assert attributed(casus, replace(figures, attribution=None)) == ()
