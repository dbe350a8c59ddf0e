"""Other plans for the same household, to lay beside one's own in the debrief: all on the lives of this casus.

Plan A as predicted, het zorgpad, the plan of an experienced colleague, own earlier runs. An earlier run of
other content, another weight or another law is refused with the reason.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from effect_game.domain.household import Casus
from effect_game.domain.journal import LAW, Header, Journal
from effect_game.domain.language import mark, tr
from effect_game.domain.plan import Plan
from effect_game.play.fold import fold
from effect_game.play.pathway import pathway_plan
from effect_game.play.state import State, plan_of

OWN, PREDICTED, PATHWAY, EXPERT, EARLIER = "own", "predicted", "pathway", "expert", "earlier"
NAMES = {
    OWN: mark("Jullie plan"),
    PREDICTED: mark("Zoals voorspeld (plan A)"),
    PATHWAY: mark("Het zorgpad"),
    EXPERT: mark("Ervaren collega"),
}
EARLIER_NAME = mark("Eerdere keer")


@dataclass(frozen=True, slots=True)
class OtherPlan:
    """A plan that can stand beside the own one."""

    key: str
    name: str
    plan: Plan


@dataclass(frozen=True, slots=True)
class NoPlan:
    """A plan that cannot, and why."""

    name: str
    reason: str


def other_plans(casus: Casus, state: State, expert: Plan | None) -> tuple[OtherPlan, ...]:
    """The own plan first; a plan equal to it stays out."""
    own = plan_of(state)
    found = [OtherPlan(OWN, tr(NAMES[OWN]), own)]
    for key, plan in ((PREDICTED, state.plan_a), (PATHWAY, pathway_plan(casus, state)), (EXPERT, expert)):
        if plan is not None and plan != own:
            found.append(OtherPlan(key, tr(NAMES[key]), plan))
    return tuple(found)


def earlier_run(casus: Casus, now: Header, earlier: Journal, number: int) -> OtherPlan | NoPlan | None:
    """A finished casus of the same household as a plan of today; None for another household.

    `number`: which of the earlier ones it is, for its name.
    """
    was, name = earlier.header, tr("Eerdere keer {number}", number=number)
    if was.household != now.household:
        return None
    if was.law != LAW or now.law != LAW:
        return NoPlan(
            name,
            tr(
                "Die is doorgerekend met wet {law}; nu geldt wet {law_now}. Laat hem opnieuw uitrekenen, dan "
                "kan het wel.",
                law=was.law,
                law_now=LAW,
            ),
        )
    if was.mode != now.mode:
        return NoPlan(
            name,
            tr(
                "Die is gespeeld in {mode}, deze casus in {mode_now}.",
                mode=tr(was.mode),
                mode_now=tr(now.mode),
            ),
        )
    if was.content_hash != now.content_hash:
        return NoPlan(
            name,
            tr(
                "De inhoud van dit huishouden is sindsdien veranderd. Laat hem opnieuw uitrekenen, dan kan "
                "het wel."
            ),
        )
    return OtherPlan(f"{EARLIER}_{number}", name, plan_of(fold(casus, earlier.rows)))


def earlier_runs(
    casus: Casus, now: Header, journals: Sequence[Journal]
) -> tuple[tuple[OtherPlan, ...], tuple[NoPlan, ...]]:
    """What can be compared and what cannot, in the order given; the casus itself is left out."""
    made = [
        earlier_run(casus, now, journal, number)
        for number, journal in enumerate((j for j in journals if j.header.casus != now.casus), start=1)
    ]
    fit = tuple(each for each in made if isinstance(each, OtherPlan))
    return fit, tuple(each for each in made if isinstance(each, NoPlan))
