"""What is allowed with own cards at step Plan."""

from effect_game.content.blank_cards import with_blank_cards
from effect_game.content.check_blank import blank_faults
from effect_game.domain.blank_card import BLANK_ID, MOST_BLANK_CARDS
from effect_game.domain.household import Casus
from effect_game.domain.language import tr
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import Step
from effect_game.play import rows as r
from effect_game.play.fold import apply
from effect_game.play.rules.limits import Rule, require_step
from effect_game.play.rules.plan import check_round_hours
from effect_game.play.state import State


def next_blank_id(state: State) -> str | None:
    """The id the next own card gets; None when all of them are there."""
    taken = {card.id for card in state.blank}
    ids = (f"{BLANK_ID}{number}" for number in range(1, MOST_BLANK_CARDS + 1))
    return next((each for each in ids if each not in taken), None)


def _set_blank(casus: Casus, state: State, d: r.SetBlankCard) -> None:
    require_step(state, Step.PLAN)
    if not casus.weight.blank_cards:
        raise UserError(
            "plan.no_blank", tr("Eigen kaarten horen bij expert. Kies hier een kaart die er ligt.")
        )
    new = d.card.id not in {card.id for card in state.blank}
    if new and len(state.blank) >= MOST_BLANK_CARDS:
        words = tr(
            "Er zijn al {count} eigen kaarten. Pas er een aan, of gooi er een weg.",
            count=MOST_BLANK_CARDS,
        )
        raise UserError("plan.blank_full", words)
    _refuse_lived(state, d.card.id)
    for _, message, remedy in blank_faults(casus, d.card):
        raise UserError("plan.blank", f"{message} {remedy}")
    if state.card(d.card.id) is not None:
        after = apply(casus, state, d)
        check_round_hours(with_blank_cards(casus, after.blank), state, after)


def _remove_blank(_: Casus, state: State, d: r.RemoveBlankCard) -> None:
    require_step(state, Step.PLAN)
    if d.card not in {card.id for card in state.blank}:
        raise UserError("plan.unknown_card", tr("Die eigen kaart is er niet."))
    _refuse_lived(state, d.card)


def _refuse_lived(state: State, card: str) -> None:
    laid = state.card(card)
    if laid is not None and state.is_fixed(laid):
        raise UserError(
            "plan.lived",
            tr("Deze eigen kaart ligt er al sinds een eerdere ronde. Laat haar stoppen, of maak een nieuwe."),
        )


RULES: dict[type, Rule] = {r.SetBlankCard: _set_blank, r.RemoveBlankCard: _remove_blank}
