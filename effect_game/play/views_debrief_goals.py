"""What came of each chosen goal: in the life that was played, and in twenty with and without the plan."""

from dataclasses import dataclass

from effect_game.domain.household import Casus
from effect_game.domain.language import mark, tr
from effect_game.play.figures import Figures
from effect_game.play.references import compares
from effect_game.play.rules.limits import LIVES, lives_of
from effect_game.play.state import MONTHS_PER_ROUND, State
from effect_game.play.views_rooms import person_name

REACHED, NOT_REACHED = mark("gelukt"), mark("niet gelukt")


@dataclass(frozen=True, slots=True)
class GoalOutcome:
    """A chosen goal: in the life that was played, and in how many of 20 with and without the plan.

    month: of the goal; months: how many were lived. `unplanned`: the same life, with the same luck, without
    the plan. Counts are None when the goal's month lies beyond what was computed. planned: whether there
    was a plan at all; without one there is nothing to hold it against.
    """

    goal: str
    number: int
    text: str
    who: str
    month: int
    months: int
    lived: bool
    unplanned: bool
    with_plan: int | None
    without_plan: int | None
    planned: bool = True

    @property
    def lived_words(self) -> str:
        """In the life that was played."""
        in_first_year = max(self.month, self.months) <= MONTHS_PER_ROUND
        when = tr("in dit jaar") if in_first_year else tr("in maand {month}", month=self.month)
        return f"{_reached(self.lived)}, {when}"

    @property
    def luck_words(self) -> str:
        """The same luck without the plan; '' when there was none."""
        if not self.planned:
            return ""
        return tr("Hetzelfde leven zonder dit plan: {reached}.", reached=_reached(self.unplanned))

    @property
    def count_words(self) -> str:
        """The two counts in one sentence; one where there was no plan."""
        if self.with_plan is None or self.without_plan is None:
            return tr("Dit doel ligt verder weg dan is doorgerekend.")
        if not self.planned:
            return tr("Zonder plan in {count} van de {lives} levens.", count=self.without_plan, lives=LIVES)
        return tr(
            "In {count} van de {lives} levens met dit plan, {without} zonder.",
            count=self.with_plan,
            lives=LIVES,
            without=self.without_plan,
        )


def _reached(so: bool) -> str:
    return tr(REACHED) if so else tr(NOT_REACHED)


def goal_outcomes(casus: Casus, state: State, figures: Figures) -> tuple[GoalOutcome, ...]:
    """The chosen goals, most wanted first."""
    goals = {goal.id: goal for goal in casus.household.goals}
    lived = {goal: (plan, without) for goal, plan, without in figures.goals_lived}
    shares = {result.id: result for result in figures.final.goals}
    made = []
    for number, chosen in enumerate(state.goals, start=1):
        goal, result = goals[chosen], shares[chosen]
        made.append(
            GoalOutcome(
                goal=chosen,
                number=number,
                text=goal.text,
                who=person_name(casus, goal.person),
                month=goal.month,
                months=figures.months,
                lived=lived[chosen][0],
                unplanned=lived[chosen][1],
                with_plan=None if result.plan is None else lives_of(result.plan),
                without_plan=None if result.reference is None else lives_of(result.reference),
                planned=compares(casus, state),
            )
        )
    return tuple(made)


def goal_summary(goals: tuple[GoalOutcome, ...]) -> str:
    """'2 van de 3 doelen zijn gelukt in het leven dat jullie speelden.'"""
    reached = sum(1 for goal in goals if goal.lived)
    if len(goals) == 1:
        return tr("Het doel is in dit leven {reached}.", reached=_reached(reached > 0))
    if reached == 1:
        return tr("1 van de {count} doelen is gelukt in het leven dat jullie speelden.", count=len(goals))
    return tr(
        "{reached} van de {count} doelen zijn gelukt in het leven dat jullie speelden.",
        reached=reached,
        count=len(goals),
    )
