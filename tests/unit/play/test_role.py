"""Hulpverlener or casusregisseur: what the role costs in hours, what it gives, and when it can change."""

from dataclasses import replace
from pathlib import Path

import pytest

from effect_game.content.compile import compile_arms, compile_model
from effect_game.content.compile_role import is_role_row, role_rules
from effect_game.domain.household import Casus
from effect_game.domain.plan import Plan, PlanCard, RoleChange
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import Mode, Step, WorkerRole
from effect_game.play import rows as r
from effect_game.play.budgets import budgets, hours_of, tuning_hours
from effect_game.play.fold import apply
from effect_game.play.forecast import ForecastRequest
from effect_game.play.rules import check
from effect_game.play.state import State, plan_of, start_state
from effect_game.play.views_role import has_roles, role_options, role_title
from tests.support.casus import DE_AUTO, KLEIN, SHIPPED, casus_of, forecaster_of
from tests.support.casus import plan_of as shipped_plan

CARER, DIRECTOR = WorkerRole.CARER, WorkerRole.DIRECTOR


def deep(casus: Casus) -> Casus:
    return replace(casus, mode=Mode.DEEP)


@pytest.fixture
def casus() -> Casus:
    """The small household with one team member, who carries out the open post."""
    small = deep(casus_of(KLEIN))
    member = small.household.team[0]
    cards = tuple(
        replace(card, executor=member.id, executors=(member.id, "Buurtteam"))
        if card.id == "card:open_post"
        else card
        for card in small.household.cards
    )
    return replace(small, household=replace(small.household, cards=cards))


def at_plan(casus: Casus) -> State:
    return replace(start_state(casus), step=Step.PLAN)


def post(executor: str | None = None, months: int = 6) -> PlanCard:
    return PlanCard(card="card:open_post", duration_months=months, executor=executor)


def test_tuning_takes_hours_of_every_month_and_once_to_begin(casus: Casus) -> None:
    """Test library: 4 hours to begin and 2 a month."""
    assert tuning_hours(casus, Plan(title="")) == 0
    assert tuning_hours(casus, Plan(title="", role=DIRECTOR)) == 4 + 2 * 12
    later = Plan(title="", role_changes=(RoleChange(month=9, role=DIRECTOR),))
    assert tuning_hours(casus, later) == 4 + 2 * 4
    assert tuning_hours(casus, later, first_month=13) == 2 * 12
    ended = Plan(title="", role=DIRECTOR, role_changes=(RoleChange(month=13, role=CARER),))
    assert tuning_hours(casus, ended) == 4 + 2 * 12
    assert tuning_hours(casus, ended, first_month=13) == 0


def test_what_the_team_carries_out_itself_costs_more_hours_and_what_others_do_does_not(casus: Casus) -> None:
    plan = Plan(title="", cards=(post(),))
    own = hours_of(casus, post(), plan)
    assert own > 0
    assert hours_of(casus, post(), replace(plan, role=DIRECTOR)) == pytest.approx(own * 1.5)
    others = post("Buurtteam")
    assert hours_of(casus, others, replace(plan, cards=(others,), role=DIRECTOR)) == pytest.approx(own)


def test_both_prices_are_in_the_budget_and_the_threshold_is_higher(casus: Casus) -> None:
    plan = Plan(title="", cards=(post(),))
    carer, director = budgets(casus, plan), budgets(casus, replace(plan, role=DIRECTOR))
    assert director.hours_used == pytest.approx(carer.hours_used * 1.5 + 28)
    assert director.capacity == carer.capacity + 2
    assert director.load_by_month == carer.load_by_month


def test_the_engine_takes_the_points_from_the_load_from_the_month_of_the_role_on(casus: Casus) -> None:
    rows = {row.id: row for row in compile_model(casus).interventions if is_role_row(row.id)}
    assert {row.load for row in rows.values()} == {-2.0}
    plan = Plan(
        title="",
        role_changes=(
            RoleChange(month=13, role=DIRECTOR),
            RoleChange(month=25, role=CARER),
            RoleChange(month=37, role=DIRECTOR),
        ),
    )
    found = [each for each in compile_arms(casus, plan).plan.assignments if is_role_row(each.row)]
    assert [(each.start_month, each.duration_months) for each in found] == [(13, 12), (37, 84)]
    assert len({each.row for each in found} & set(rows)) == 2
    assert not [
        each for each in compile_arms(casus, Plan(title="")).plan.assignments if is_role_row(each.row)
    ]


def test_content_without_roles_has_no_choice_and_no_difference(casus: Casus) -> None:
    dynamics = replace(casus.library.dynamics, roles=())
    old = replace(casus, library=replace(casus.library, dynamics=dynamics))
    assert role_rules(old, DIRECTOR) is None
    assert not [row for row in compile_model(old).interventions if is_role_row(row.id)]
    assert role_options(old, at_plan(old)) == ()
    with pytest.raises(UserError) as refused:
        check(old, at_plan(old), r.ChooseRole(DIRECTOR))
    assert refused.value.code == "plan.no_role"


def test_basis_has_no_role_to_choose(casus: Casus) -> None:
    basic = replace(casus, mode=Mode.BASIC)
    assert not has_roles(basic)
    with pytest.raises(UserError, match="hulpverlener"):
        check(basic, at_plan(basic), r.ChooseRole(DIRECTOR))


def test_the_role_is_a_decision_that_can_be_taken_back_until_the_plan_is_closed(casus: Casus) -> None:
    state = at_plan(casus)
    check(casus, state, r.ChooseRole(DIRECTOR))
    chosen = apply(casus, state, r.ChooseRole(DIRECTOR))
    assert (chosen.role, plan_of(chosen).role, role_title(chosen)) == (DIRECTOR, DIRECTOR, "Casusregisseur")
    back = apply(casus, chosen, r.ChooseRole(CARER))
    assert (back.role, plan_of(back)) == (CARER, plan_of(state))
    with pytest.raises(UserError):
        check(casus, replace(chosen, step=Step.TABLE), r.ChooseRole(CARER))


def test_a_role_of_a_later_round_changes_nothing_before_it(casus: Casus) -> None:
    first = apply(casus, at_plan(casus), r.ChooseRole(DIRECTOR))
    second = apply(casus, replace(first, round=2), r.ChooseRole(CARER))
    plan = plan_of(second)
    assert plan.role is DIRECTOR
    assert plan.role_changes == (RoleChange(month=13, role=CARER),)
    assert [plan.role_in(month) for month in (1, 12, 13, 30)] == [DIRECTOR, DIRECTOR, CARER, CARER]
    again = apply(casus, second, r.ChooseRole(DIRECTOR))
    assert plan_of(again).role_spans(24) == ((DIRECTOR, 1, 25),)


def test_a_role_the_team_has_no_hours_for_is_refused_and_says_so_beforehand(casus: Casus) -> None:
    short = replace(casus, household=replace(casus.household, team_hours=10.0))
    with pytest.raises(UserError) as refused:
        check(short, at_plan(short), r.ChooseRole(DIRECTOR))
    assert refused.value.code == "plan.over_budget"
    carer, director = role_options(short, at_plan(short))
    assert (carer.refused, carer.chosen) == ("", True)
    assert director.refused.startswith("Dit kost 18 uur meer dan het team heeft.")


def test_both_roles_are_shown_with_their_price(casus: Casus) -> None:
    laid = replace(at_plan(casus), cards=(post(),))
    carer, director = role_options(casus, laid)
    assert carer.price == "De uren staan op de kaarten."
    hours = round(0.5 * hours_of(casus, post(), Plan(title="", cards=(post(),)))) + 28
    assert director.price == (
        f"Daarvan is {hours} uur de prijs van deze rol: 4 uur om te beginnen, 2 uur per maand, "
        "en 50% meer op wat jullie zelf doen."
    )
    assert director.load.startswith(f"Draagkracht: {casus.household.capacity + 2} punten.")


def test_the_role_alone_changes_nothing_while_help_does_not_pile_up() -> None:
    forecaster = forecaster_of(KLEIN)
    plans = (Plan(title="", role=role) for role in (CARER, DIRECTOR))
    carer, director = (
        forecaster.forecast(ForecastRequest(plan=plan, seed=1, everything=True, runs=256)) for plan in plans
    )
    assert carer.goals == director.goals
    assert carer.cumulative == director.cumulative


@pytest.mark.slow
def test_where_help_piles_up_the_director_keeps_more_of_it() -> None:
    casus = casus_of(DE_AUTO)
    cards = tuple(PlanCard(card=card.id) for card in casus.household.cards if not card.needs)
    request = ForecastRequest(plan=Plan(title="", cards=cards), seed=1, everything=True, runs=2048)
    directed = replace(request, plan=replace(request.plan, role=DIRECTOR))
    assert budgets(casus, request.plan).load_peak > casus.household.capacity
    without, with_role = (forecaster_of(DE_AUTO).forecast(each) for each in (request, directed))
    assert sum(goal.plan or 0.0 for goal in with_role.goals) != sum(
        goal.plan or 0.0 for goal in without.goals
    )


@pytest.mark.parametrize("folder", SHIPPED, ids=lambda folder: folder.name)
def test_the_price_of_the_role_is_felt_in_every_household(folder: Path) -> None:
    """More hours than nothing, and the best plan cannot be made heavier without end."""
    casus = casus_of(folder)
    plan = shipped_plan(folder, "expert")
    carer, director = budgets(casus, plan), budgets(casus, replace(plan, role=DIRECTOR))
    assert director.hours_used >= carer.hours_used + 42
