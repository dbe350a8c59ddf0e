"""The references as cards to choose from, and afterwards what that choice did to the outcome."""

from dataclasses import dataclass

from effect_game.domain.household import Casus
from effect_game.domain.language import mark, tr
from effect_game.domain.references import Reference
from effect_game.play.against import AgainstReference
from effect_game.play.digits import NEARLY_EQUAL, format_eur, rounding_step_eur
from effect_game.play.references import chosen_reference
from effect_game.play.state import State
from effect_game.play.views_money import years_words
from effect_game.play.views_rooms import or_words

NO_DEFENCE = mark("Jullie kozen geen reden.")


@dataclass(frozen=True, slots=True)
class ArgumentItem:
    """One reason; chosen = the defence of the players."""

    id: str
    text: str
    speaks_for: bool
    chosen: bool


@dataclass(frozen=True, slots=True)
class ReferenceItem:
    """One reference to choose. chosen: picked; fixed: it has been shown, so it stays."""

    id: str
    title: str
    text: str
    icon: str
    chosen: bool
    fixed: bool
    arguments: tuple[ArgumentItem, ...]


@dataclass(frozen=True, slots=True)
class AgainstRow:
    """The plan against one reference. amount: society's difference after `years` in words."""

    id: str
    title: str
    amount: str
    chosen: bool
    defensible: bool


@dataclass(frozen=True, slots=True)
class ReferenceVerdict:
    """What the choice of reference did. summary: one sentence; rows in the order they were offered.

    defence: the reason the players gave, own_words theirs; best, why: the most defensible one and why.
    """

    summary: str
    rows: tuple[AgainstRow, ...]
    chosen: str
    why_chosen: str
    defence: str
    own_words: str
    best: str
    why_best: str


def references_offered(casus: Casus, state: State) -> tuple[ReferenceItem, ...]:
    """The cards, in the household's order; () where nobody chooses."""
    offered = casus.household.references
    if not casus.weight.own_reference or len(offered) < 2:
        return ()
    fixed = state.reference is not None
    return tuple(_item(reference, state, fixed=fixed) for reference in offered)


def _item(reference: Reference, state: State, *, fixed: bool) -> ReferenceItem:
    chosen = reference.id == state.reference_choice
    return ReferenceItem(
        reference.id,
        reference.title,
        reference.text,
        reference.icon,
        chosen,
        fixed,
        tuple(
            ArgumentItem(each.id, each.text, each.speaks_for, chosen and each.id == state.defence)
            for each in reference.arguments
        ),
    )


def reference_title(casus: Casus, state: State) -> str:
    """What 'without this plan' is here, as a name; '' when the household names none."""
    reference = chosen_reference(casus, state)
    return "" if reference is None else reference.title


def reference_verdict(
    casus: Casus, state: State, told: tuple[AgainstReference, ...]
) -> ReferenceVerdict | None:
    """Afterwards, from the figures of the debrief; None where there was nothing to choose."""
    chosen = chosen_reference(casus, state)
    by_id = {reference.id: reference for reference in casus.household.references}
    if chosen is None or not told or any(each.reference not in by_id for each in told):
        return None
    step = rounding_step_eur([each.society_se_eur for each in told])
    rows = tuple(_row(by_id[each.reference], each, chosen, step) for each in told)
    best = next((reference for reference in by_id.values() if reference.defensible), chosen)
    defence = next((each.text for each in chosen.arguments if each.id == state.defence), tr(NO_DEFENCE))
    return ReferenceVerdict(
        summary=_summary(told, chosen, step),
        rows=rows,
        chosen=chosen.title,
        why_chosen=chosen.why,
        defence=defence,
        own_words=state.own_defence,
        best=best.title,
        why_best=best.why,
    )


def _row(reference: Reference, told: AgainstReference, chosen: Reference, step: int) -> AgainstRow:
    return AgainstRow(
        reference.id,
        reference.title,
        _amount(told, step),
        reference.id == chosen.id,
        reference.defensible,
    )


def _amount(told: AgainstReference, step: int) -> str:
    if abs(told.society_eur) < 2 * told.society_se_eur or told.society_eur == 0.0:
        return tr(NEARLY_EQUAL)
    return format_eur(told.society_eur, step)


def _summary(told: tuple[AgainstReference, ...], chosen: Reference, step: int) -> str:
    """What the same plan comes to with the chosen reference, and with each other one."""
    mine = next(each for each in told if each.reference == chosen.id)
    others = [_amount(each, step) for each in told if each.reference != chosen.id]
    return tr(
        "Met jullie keuze scheelt dit plan de samenleving in {years} {amount}. Met een "
        "andere keuze is dat {others}. Het plan zelf is hetzelfde.",
        years=years_words(told[0].months),
        amount=_amount(mine, step),
        others=or_words(others),
    )
