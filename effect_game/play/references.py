"""Which reference plan a casus is weighed against."""

from effect_game.content.suggest import did_you_mean
from effect_game.domain.household import Casus
from effect_game.domain.language import tr
from effect_game.domain.plan import NO_PLAN, Plan
from effect_game.domain.problems import UserError
from effect_game.domain.references import Reference, ReferenceAsk
from effect_game.play.state import State, plan_of


def find_reference(casus: Casus, name: str) -> Reference:
    """The reference with this id, or with this id without its kind; UserError names those there are."""
    offered = casus.household.references
    for reference in offered:
        if name in (reference.id, short_name(reference)):
            return reference
    if not offered:
        raise UserError(
            "reference.none",
            tr(
                "'{name}' kan niet: dit huishouden heeft één nulalternatief, de gewone hulp gaat door.",
                name=name,
            ),
        )
    names = [short_name(reference) for reference in offered]
    raise UserError(
        "reference.unknown",
        tr("Er is geen nulalternatief '{name}'. {remedy}", name=name, remedy=did_you_mean(name, names)),
    )


def short_name(reference: Reference) -> str:
    """The id without its kind, as one types it."""
    return reference.id.removeprefix("reference:")


def chosen_reference(casus: Casus, state: State) -> Reference | None:
    """The chosen one, else the first the household offers; None when it offers none."""
    offered = casus.household.references
    return next((each for each in offered if each.id == state.reference_choice), next(iter(offered), None))


def asked_of_reference(casus: Casus) -> ReferenceAsk | None:
    """What is predicted before the reference is shown; None when this weight asks for no prediction.

    The household's own question, else its first event that gives nothing away.
    """
    if not casus.weight.predicts_reference or casus.household.reference_ask is not None:
        return casus.household.reference_ask if casus.weight.predicts_reference else None
    use = next((use for use in casus.household.events if not use.secret_of), None)
    if use is None:
        return None
    return ReferenceAsk(
        event=use.event,
        person=use.person,
        event_label=tr("In hoeveel van de 20 levens gebeurt dit: {title}?", title=use.title),
        cost_label=tr("Wat betaalt de gemeente dan aan deze situatie?"),
    )


def reference_plan(casus: Casus, state: State) -> Plan:
    """The plan that everything in this casus is weighed against."""
    reference = chosen_reference(casus, state)
    return NO_PLAN if reference is None else reference.plan


def compares(casus: Casus, state: State) -> bool:
    """Whether there is anything to compare: a plan, a role, or a nulalternatief that is more than usual help.

    Without either both arms are the same lives, and a difference would be nothing against nothing.
    """
    reference, own = reference_plan(casus, state), plan_of(state)
    roles = (own.role, own.role_changes) != (reference.role, reference.role_changes)
    return state.has_plan or roles or bool(reference.cards or reference.stops)
