"""From content to what the engine runs: a model of the household, and the two arms of a plan.

compile_model: cells 'cell:<life_domain>@<owner>', situations and events '<id>@<owner>', and an intervention
row per card and trajectory, whether or not a plan uses it. Couplings and words like 'children' are expanded
to rows; what several sources share is divided by their number. Effects and pushes on rows this household
does not have are dropped (lint warns where that is odd).

compile_arms: an arm is a schedule of the trajectories; a plan stops some and adds cards. A card whose needs
are not all agreed is left out with its lines. The reference is a plan too, the empty one unless another is
chosen; a plan that is the reference gives two equal arms.
"""

from dataclasses import asdict

from effect_game.content.blank_cards import for_plan
from effect_game.content.check_household import check_world
from effect_game.content.check_ids import household_ids, library_ids
from effect_game.content.check_library import check_library
from effect_game.content.check_maker import maker_findings
from effect_game.content.check_references import runnable_findings
from effect_game.content.check_story import check_story
from effect_game.content.check_variables import household_variables
from effect_game.content.compile_actions import intervention_rows, library_row
from effect_game.content.compile_events import categorical_rows, event_rows
from effect_game.content.compile_lines import (
    action_lines,
    segments,
    sorted_lines,
    split_line,
    standing_lines,
)
from effect_game.content.compile_role import role_assignments, role_rows
from effect_game.content.compile_rows import Workbench, cell_rows, situation_rows
from effect_game.content.custom_budget import purchases
from effect_game.content.findings import walk
from effect_game.content.roster import make_roster
from effect_game.content.waiting import waiting
from effect_game.content.wishes import wish_uptake
from effect_game.domain.cards import Card, Trajectory
from effect_game.domain.evidence import Consumption
from effect_game.domain.household import Casus
from effect_game.domain.model import Arms, Assignment, LedgerLine, Model, Schedule
from effect_game.domain.plan import NO_PLAN, Agreement, Plan, PlanCard
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import AgreementKind, Intensity

_ALWAYS_PRUNED = {"content.unknown_id"}


def compile_model(casus: Casus) -> Model:
    """The household model. UserError 'content.range' names what is not possible."""
    refuse_impossible(casus)
    bench = Workbench(casus)
    rules = casus.library.dynamics
    return Model(
        household=casus.household.id,
        cells=cell_rows(bench),
        situations=situation_rows(bench),
        events=event_rows(bench),
        interventions=(*intervention_rows(bench), *role_rows(casus)),
        capacity=float(casus.household.capacity),
        dropout_shift_per_load_point=rules.dropout_shift_per_load_point,
        overlap_factor=rules.overlap_factor,
        shift_cap=rules.shift_cap,
        intensity_dose=(
            rules.intensity_dose[Intensity.LIGHT],
            rules.intensity_dose[Intensity.NORMAL],
            rules.intensity_dose[Intensity.INTENSIVE],
        ),
        categoricals=categorical_rows(bench),
    )


def refuse_impossible(casus: Casus) -> None:
    """Content that did not come through loading (a saved casus) meets the same range checks here.

    References into the library are not looked at: a casus only carries the rows it reaches.
    """
    household, library = casus.household, casus.library
    known, own = library_ids(asdict(library)), household_ids(asdict(household))
    roster = make_roster(household, library)
    of_household = [
        *check_world(household, library, roster, own, known),
        *household_variables(household, roster, own, library, known),
        *check_story(household, library, roster, own, known),
        *maker_findings(household, known),
        *runnable_findings(casus),
    ]
    of_library = [f for f in check_library(library, known) if f.code not in _ALWAYS_PRUNED]
    for finding in (*of_household, *of_library):
        raise UserError("content.range", f"{finding.message} {finding.remedy}")
    used = {value.price for _, value in walk(library) if isinstance(value, Consumption)}
    for missing in sorted(used - known.prices):
        raise UserError("content.range", f"De prijs '{missing}' wordt gebruikt en staat niet in deze casus.")


# --- the two arms ---


def compile_arms(casus: Casus, plan: Plan, reference: Plan = NO_PLAN) -> Arms:
    """Schedules and ledger lines of the reference and of a plan.

    Both must have passed check_plan; ids they do not know raise UserError 'plan.unknown'. Own cards of the
    plan are there by themselves; a reference has none.
    """
    casus = for_plan(casus, plan)
    bench = Workbench(casus)
    standing = standing_lines(bench)
    for trajectory in casus.household.trajectories:
        standing += action_lines(bench, trajectory, [Intensity.NORMAL])
    without, without_lines = _arm(bench, standing, reference)
    planned, planned_lines = _arm(bench, standing, plan)
    return Arms(
        reference=without,
        plan=planned,
        reference_lines=without_lines,
        plan_lines=planned_lines,
    )


def _arm(bench: Workbench, standing: list[LedgerLine], plan: Plan) -> tuple[Schedule, tuple[LedgerLine, ...]]:
    """The help of one plan and what it is counted by, beside the lines that always stand."""
    household = bench.casus.household
    running = {t.id: _running(bench, t) for t in household.trajectories}
    stops = {stop.trajectory: stop.month for stop in plan.stops}
    _refuse_unknown(stops, running)
    assignments = [
        _stopped(assignment, stops[name]) if name in stops else assignment
        for name, assignment in running.items()
    ]
    lines = list(standing)
    cards = {card.id: card for card in household.cards}
    _refuse_unknown({planned.card: 1 for planned in plan.cards}, cards)
    bought = purchases(bench.casus, plan.cards)
    for planned in plan.cards:
        card = cards[planned.card]
        mine = [agreement for agreement in plan.agreements if agreement.card == card.id]
        if missing_needs(card, mine):
            continue
        weeks = bought[card.id].weeks if card.id in bought else 0.0
        assignments.append(_assigned(bench, card, planned, mine, weeks))
        lines += _card_lines(bench, card, planned, mine)
    assignments += role_assignments(bench.casus, plan)
    return _schedule(assignments), sorted_lines(lines)


def missing_needs(card: Card, agreements: list[Agreement]) -> tuple[tuple[str, AgreementKind], ...]:
    """(party, what) the card needs and nobody agreed to; empty = it may start."""
    agreed = {(agreement.party, agreement.what) for agreement in agreements}
    return tuple((need.party, need.what) for need in card.needs if (need.party, need.what) not in agreed)


def _refuse_unknown(given: dict[str, int], known: "dict[str, Assignment] | dict[str, Card]") -> None:
    for name in given:
        if name not in known:
            raise UserError("plan.unknown", f"'{name}' uit het plan bestaat niet in deze casus.")


def _schedule(assignments: list[Assignment]) -> Schedule:
    return Schedule(tuple(sorted(assignments, key=lambda assignment: assignment.row)))


def _running(bench: Workbench, trajectory: Trajectory) -> Assignment:
    """`remaining_months` 0 = as long as the library says, for what has yet to start."""
    if trajectory.start_month == 0:
        return Assignment(trajectory.id, 1, trajectory.remaining_months, running=True)
    months = trajectory.remaining_months or library_row(bench, trajectory).duration_months
    return Assignment(trajectory.id, trajectory.start_month, months)


def _stopped(assignment: Assignment, month: int) -> Assignment:
    return Assignment(
        assignment.row,
        assignment.start_month,
        assignment.duration_months,
        assignment.running,
        end_month=month,
    )


def _assigned(
    bench: Workbench, card: Card, planned: PlanCard, agreements: list[Agreement], decision_weeks: float
) -> Assignment:
    rules = bench.casus.library.dynamics
    waits = waiting(card, planned, tuple(agreements), decision_weeks)
    changes = sorted(planned.changes, key=lambda change: change.month)
    ends = [change.month for change in changes if change.intensity is None]
    duration = planned.duration_months or card.duration_months
    return Assignment(
        row=card.id,
        start_month=waits.start_month,
        duration_months=duration or library_row(bench, card).duration_months,
        end_month=min(ends) if ends else None,
        intensity=planned.intensity,
        changes=tuple((c.month, c.intensity) for c in changes if c.intensity is not None),
        wait_factor=1.0 if waits.faster_after_weeks is None else rules.speed_up_factor,
        uptake_factor=wish_uptake(card, rules)
        * (1.0 if planned.discussed else rules.uptake_factor_not_discussed),
        talk_weeks=waits.talk_weeks,
        faster_after_weeks=waits.faster_after_weeks or 0.0,
    )


def _card_lines(
    bench: Workbench, card: Card, planned: PlanCard, agreements: list[Agreement]
) -> list[LedgerLine]:
    intensities = [planned.intensity]
    intensities += [change.intensity for change in planned.changes if change.intensity is not None]
    parts = segments(agreements)
    return [split for line in action_lines(bench, card, intensities) for split in split_line(line, parts)]
