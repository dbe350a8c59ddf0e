"""The role of the worker as the engine runs it: a row without effect that takes load away while it is chosen.

Load above draagkracht makes people leave; a role that tunes lifts that threshold, which is the same as taking
its points from the load. Nobody chooses whether it begins and nobody leaves it.
"""

import math
from collections.abc import Iterator

from effect_game.content.findings import LONGEST_MONTHS
from effect_game.domain.household import Casus
from effect_game.domain.model import Assignment, Draw, InterventionRow
from effect_game.domain.plan import Plan
from effect_game.domain.vocabulary import WorkerRole
from effect_game.domain.worker_role import RoleRules

ROLE_ROW = "role:"
MOST_SPANS = 2
"""How often one role can be taken up again in a plan: with three rounds it never is more."""
_EVERYBODY = Draw(ROLE_ROW, math.inf, math.inf, math.inf)
_NOBODY = Draw(ROLE_ROW, -math.inf, -math.inf, -math.inf)


def is_role_row(row: str) -> bool:
    """Whether a row of a model or a trace is a role of the worker and no help."""
    return row.startswith(ROLE_ROW)


def role_rules(casus: Casus, role: WorkerRole) -> RoleRules | None:
    """What a role costs and gives here; None: as it always was."""
    return next((rules for rules in casus.library.dynamics.roles if rules.role is role), None)


def role_rows(casus: Casus) -> Iterator[InterventionRow]:
    """A row for every role that lifts the threshold, once for every time it can be taken up."""
    for rules in casus.library.dynamics.roles:
        if not rules.threshold_points:
            continue
        for span in range(MOST_SPANS):
            yield InterventionRow(
                id=_row(rules.role, span),
                wait_weeks=(0.0, 0.0, 0.0),
                uptake=_EVERYBODY,
                dropout=_NOBODY,
                duration_months=LONGEST_MONTHS,
                ramp_months=0,
                halflife_months=1,
                load=-rules.threshold_points,
                effects=(),
                holds=(),
                weakened_by=(),
            )


def role_assignments(casus: Casus, plan: Plan) -> Iterator[Assignment]:
    """The roles of a plan that lift the threshold, from their month until the next."""
    times: dict[WorkerRole, int] = {}
    for role, first, until in plan.role_spans(LONGEST_MONTHS):
        rules = role_rules(casus, role)
        if rules is None or not rules.threshold_points:
            continue
        span = times.get(role, 0)
        times[role] = span + 1
        yield Assignment(row=_row(role, span), start_month=first, duration_months=until - first)


def _row(role: WorkerRole, span: int) -> str:
    return f"{ROLE_ROW}{role.value}/{span + 1}"
