"""The role of the worker as a choice with its price, before it is chosen. Without Qt."""

from dataclasses import dataclass, replace

from effect_game.content.compile_role import role_rules
from effect_game.domain.household import Casus
from effect_game.domain.language import mark, tr
from effect_game.domain.plan import Plan
from effect_game.domain.vocabulary import WorkerRole
from effect_game.domain.worker_role import RoleRules
from effect_game.play import rows as r
from effect_game.play.budgets import budgets, round_budgets
from effect_game.play.digits import format_short, round_half_away
from effect_game.play.fold import apply
from effect_game.play.state import State, working_plan
from effect_game.play.views_lengths import hours_words

TITLES = {WorkerRole.CARER: mark("Hulpverlener"), WorkerRole.DIRECTOR: mark("Casusregisseur")}
_MEANING = {
    WorkerRole.CARER: mark("Jullie komen zelf bij het huishouden. Afstemmen doet ieder voor zich."),
    WorkerRole.DIRECTOR: mark("Jullie houden alle hulp bij elkaar, in één plan. Zelf zijn jullie er minder."),
}


@dataclass(frozen=True, slots=True)
class RoleOption:
    """One role with what it costs and gives in the plan as it lies, in short sentences.

    hours: of the team with this plan; price: which of them the role takes; load: draagkracht. refused: why it
    cannot be chosen now, '' when it can.
    """

    role: WorkerRole
    title: str
    meaning: str
    hours: str
    price: str
    load: str
    basis: str
    chosen: bool
    refused: str


def has_roles(casus: Casus) -> bool:
    """Whether there is a role to choose in this casus."""
    return casus.weight.role and bool(casus.library.dynamics.roles)


def role_title(state: State) -> str:
    """The role of this round, as one word."""
    return tr(TITLES[state.role])


def role_options(casus: Casus, state: State) -> tuple[RoleOption, ...]:
    """Both roles; empty where there is nothing to choose."""
    if not has_roles(casus):
        return ()
    return tuple(_option(casus, state, role) for role in WorkerRole)


def _option(casus: Casus, state: State, role: WorkerRole) -> RoleOption:
    rules = role_rules(casus, role)
    assert rules is not None
    after = apply(casus, state, r.ChooseRole(role))
    plan, found = working_plan(casus, after), round_budgets(casus, after)
    over = found.hours_used - found.hours_limit
    refused = ""
    if over > 1e-9:
        refused = tr(
            "Dit kost {hours} meer dan het team heeft. Haal eerst een kaart weg.", hours=_hours(over)
        )
    return RoleOption(
        role=role,
        title=tr(TITLES[role]),
        meaning=tr(_MEANING[role]),
        hours=tr(
            "Met dit plan: {used} van {limit}.",
            used=_hours(found.hours_used),
            limit=_hours(found.hours_limit),
        ),
        price=_price(casus, plan, rules, state),
        load=tr(
            "Draagkracht: {points} punten. Dit plan vraagt er {asked}.",
            points=_points(found.capacity),
            asked=_points(found.load_peak),
        ),
        basis=rules.basis,
        chosen=state.role is role,
        refused=refused if state.role is not role else "",
    )


def _price(casus: Casus, plan: Plan, rules: RoleRules, state: State) -> str:
    """What the role adds to the hours, apart from the cards themselves."""
    if not rules.tuning_hours_start and not rules.tuning_hours_per_month and rules.own_hours_factor == 1:
        return tr("De uren staan op de kaarten.")
    plain = replace(plan, role=WorkerRole.CARER, role_changes=())
    used, without = (budgets(casus, each, state.first_month, state.over).hours_used for each in (plan, plain))
    more = round_half_away(100 * (rules.own_hours_factor - 1), 1)
    price, start = _hours(used - without), _hours(rules.tuning_hours_start)
    return tr(
        "Daarvan is {price} de prijs van deze rol: {start} om te beginnen, {monthly} per "
        "maand, en {more}% meer op wat jullie zelf doen.",
        price=price,
        start=start,
        monthly=_hours(rules.tuning_hours_per_month),
        more=more,
    )


def _hours(hours: float) -> str:
    return hours_words(round_half_away(hours, 1))


def _points(points: float) -> str:
    return format_short(round(points, 1))
