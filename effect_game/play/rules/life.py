"""What is allowed at step Leven."""

from typing import Any

from effect_game.domain.household import Casus
from effect_game.domain.language import tr
from effect_game.domain.problems import UserError
from effect_game.domain.responses import Response
from effect_game.domain.vocabulary import HOUSEHOLD, Step
from effect_game.play import rows as r
from effect_game.play.fold import apply
from effect_game.play.rules.limits import Rule, require_step
from effect_game.play.rules.plan import check_intensity, check_round_hours, find_card
from effect_game.play.state import State, decision_months, intensity_at


def _first_room(_: Casus, state: State, d: r.GuessFirstRoom) -> None:
    require_step(state, Step.LIFE)
    if state.first_room_guessed:
        raise UserError("life.guessed", tr("Die voorspelling staat al vast."))


def at_decision_moment(casus: Casus, state: State) -> bool:
    """True while a decision moment of the current month is open."""
    at_moment = state.month in decision_months(casus, state.round)
    return at_moment and state.month not in state.moments_closed


def round_is_over(casus: Casus, state: State) -> bool:
    """True when the last month of this round was lived and its decision moment is closed."""
    return state.month >= state.last_month and not at_decision_moment(casus, state)


def another_round(casus: Casus, state: State) -> bool:
    """Whether this weight has a round after this one."""
    return state.round < casus.weight.rounds


def _live_month(casus: Casus, state: State, _: Any) -> None:
    require_step(state, Step.LIFE)
    if not state.first_room_guessed:
        raise UserError("life.predict", tr("Voorspel eerst welke kamer het eerst achteruitgaat."))
    if at_decision_moment(casus, state):
        raise UserError("life.moment", tr("Rond eerst het evaluatiemoment af."))
    if state.month >= state.last_month:
        words = tr("Het jaar is om. Ga naar de terugblik.")
        if another_round(casus, state):
            words = tr("Het jaar is om. Ga naar de terugblik of naar de volgende ronde.")
        raise UserError("life.over", words)


def _adjust(casus: Casus, state: State, d: r.AdjustCard) -> None:
    require_step(state, Step.LIFE)
    if not at_decision_moment(casus, state):
        raise UserError("life.no_moment", tr("Bijstellen kan alleen bij een evaluatiemoment."))
    laid = state.card(d.card)
    if laid is None:
        raise UserError("plan.not_laid", tr("Deze kaart ligt niet op de lijn."))
    if any(change.intensity is None and change.month <= state.month for change in laid.changes):
        raise UserError("plan.stopped", tr("Deze kaart is al gestopt. Stoppen kan niet terug."))
    check_intensity(casus, find_card(casus, d.card), d.intensity, intensity_at(laid, state.month))
    check_round_hours(casus, state, apply(casus, state, d))


def responses_to(casus: Casus, event: str) -> tuple[Response, ...]:
    """What can be done about an event, by its row id."""
    return tuple(
        one for one in casus.household.responses if f"{one.event}@{one.person or HOUSEHOLD}" == event
    )


def _respond(casus: Casus, state: State, d: r.RespondToEvent) -> None:
    require_step(state, Step.LIFE)
    if not state.life or d.event not in state.life[-1].events:
        raise UserError("response.past", tr("Dit is nu niet aan de hand. Kies bij wat deze maand gebeurt."))
    if state.response_to(d.event, state.month) is not None:
        raise UserError("response.chosen", tr("Jullie kozen hier al. Met ongedaan maken kan het anders."))
    chosen = next((one for one in responses_to(casus, d.event) if one.id == d.response), None)
    if chosen is None:
        raise UserError("response.unknown", tr("Dat past niet bij deze gebeurtenis. Kies uit de lijst."))
    if chosen.card is not None and state.card(chosen.card) is not None:
        raise UserError("response.laid", tr("Dit is al ingezet. Kies iets anders."))
    check_round_hours(casus, state, apply(casus, state, d))


def _finish_moment(casus: Casus, state: State, _: Any) -> None:
    require_step(state, Step.LIFE)
    if not at_decision_moment(casus, state):
        raise UserError("life.no_moment", tr("Er is nu geen evaluatiemoment."))


def _open_debrief(casus: Casus, state: State, _: Any) -> None:
    require_step(state, Step.LIFE)
    if not round_is_over(casus, state):
        raise UserError("debrief.early", tr("Leef eerst het jaar uit."))


def _next_round(casus: Casus, state: State, _: Any) -> None:
    require_step(state, Step.LIFE)
    if not round_is_over(casus, state):
        raise UserError("round.early", tr("Leef eerst het jaar uit. Dan kan de volgende ronde beginnen."))
    if not another_round(casus, state):
        raise UserError("round.last", tr("Dit was de laatste ronde. Ga naar de terugblik."))


RULES: dict[type, Rule] = {
    r.GuessFirstRoom: _first_room,
    r.LiveMonth: _live_month,
    r.AdjustCard: _adjust,
    r.FinishMoment: _finish_moment,
    r.RespondToEvent: _respond,
    r.OpenDebrief: _open_debrief,
    r.StartNextRound: _next_round,
}
