"""What people choose from when they make a card of their own, and what it will count with. Without Qt."""

from dataclasses import dataclass

from effect_game.content.custom_budget import budget_eur
from effect_game.domain.blank_card import BlankCard, BlankStrength, StrengthRow
from effect_game.domain.household import Casus
from effect_game.domain.language import mark, tr
from effect_game.domain.vocabulary import HOUSEHOLD_DOMAINS, LifeDomain
from effect_game.play.digits import format_number
from effect_game.play.rules.blank import next_blank_id
from effect_game.play.state import State
from effect_game.play.views_rooms import ROOM_NAMES

_STRENGTHS = {
    BlankStrength.SMALL: mark("Een klein verschil"),
    BlankStrength.MIDDLE: mark("Een duidelijk verschil"),
}


@dataclass(frozen=True, slots=True)
class BlankForm:
    """The lists of the form, as (key, words); `strengths` as (key, words, what it counts with).

    cards: own cards that can still be changed; next_id: None when there are three. budget: the maatwerkbudget
    in words, '' without one. basis: what holds for every own card.
    """

    persons: tuple[tuple[str, str], ...]
    rooms: tuple[tuple[str, str], ...]
    strengths: tuple[tuple[str, str, str], ...]
    payers: tuple[tuple[str, str], ...]
    team: tuple[tuple[str, str], ...]
    cards: tuple[BlankCard, ...]
    next_id: str | None
    budget: str
    basis: str


def can_make_cards(casus: Casus) -> bool:
    """Whether own cards can be made in this casus."""
    return casus.weight.blank_cards and casus.library.blank_cards is not None


def blank_form(casus: Casus, state: State) -> BlankForm | None:
    """None where nobody makes own cards."""
    rules = casus.library.blank_cards
    if rules is None or not can_make_cards(casus):
        return None
    household = casus.household
    domains = {room.life_domain for person in household.persons for room in person.rooms} | HOUSEHOLD_DOMAINS
    fixed = {card.card for card in state.cards if state.is_fixed(card)}
    budget = budget_eur(casus.library.ladder)
    return BlankForm(
        persons=tuple((person.id, person.name) for person in household.persons),
        rooms=tuple((each.value, tr(ROOM_NAMES[each])) for each in LifeDomain if each in domains),
        strengths=tuple(
            (row.strength.value, tr(_STRENGTHS[row.strength]), _most(row)) for row in rules.strengths
        ),
        payers=tuple((party.id, party.name) for party in casus.library.parties if party.has_jar),
        team=tuple((member.id, member.name) for member in household.team),
        cards=tuple(card for card in state.blank if card.id not in fixed),
        next_id=next_blank_id(state),
        budget=tr("Betaal dit uit het maatwerkbudget (ineens)") if budget else "",
        basis=rules.basis,
    )


def _most(row: StrengthRow) -> str:
    most = format_number(row.shift.high, 1)
    return tr(
        "Van niets tot hooguit {most} op de maat van onderzoekers. Bewijs {grade}.",
        most=most,
        grade=row.shift.grade,
    )
