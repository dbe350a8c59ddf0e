"""What can be done about an event in Leven: the choices on its card, and what was chosen."""

from dataclasses import dataclass

from effect_game.domain.household import Casus
from effect_game.domain.language import mark, tr
from effect_game.domain.plan import PlanCard
from effect_game.domain.problems import UserError
from effect_game.domain.responses import Response
from effect_game.domain.vocabulary import Step
from effect_game.play import rows as r
from effect_game.play.budgets import hours_of, interventions
from effect_game.play.digits import round_half_away
from effect_game.play.rules import check
from effect_game.play.rules.life import responses_to
from effect_game.play.rules.plan import find_card
from effect_game.play.state import State, plan_of

NO_HOURS = mark("geen uren van het team")


@dataclass(frozen=True, slots=True)
class ResponseOption:
    """One way to respond. `cost`: hours and waiting in words; `locked`: why it cannot be chosen now."""

    key: str
    title: str
    text: str
    icon: str
    cost: str
    locked: str = ""


def options(casus: Casus, state: State, event: str) -> tuple[ResponseOption, ...]:
    """What can still be done about an event of the month that was just lived; () when that has passed."""
    open_now = state.step is Step.LIFE and bool(state.life) and event in state.life[-1].events
    if not open_now or state.response_to(event, state.month) is not None:
        return ()
    return tuple(_option(casus, state, event, one) for one in responses_to(casus, event))


def _option(casus: Casus, state: State, event: str, response: Response) -> ResponseOption:
    locked = ""
    try:
        check(casus, state, r.RespondToEvent(event, response.id))
    except UserError as problem:
        locked = problem.message
    cost = _cost(casus, state, response)
    return ResponseOption(response.id, response.title, response.text, response.icon, cost, locked)


def _cost(casus: Casus, state: State, response: Response) -> str:
    if response.card is None:
        return hours_words(response.hours)
    card = find_card(casus, response.card)
    row = interventions(casus)[card.intervention]
    laid = PlanCard(card=card.id, start_month=state.month + 1)
    first = state.first_month if laid.start_month <= state.last_month else laid.start_month
    hours = hours_of(casus, laid, plan_of(state), first)
    weeks = round_half_away(row.wait_weeks.central, 1)
    if not weeks:
        return hours_words(hours)
    if weeks == 1:
        return tr("{hours}, meestal 1 week wachten", hours=hours_words(hours))
    return tr("{hours}, meestal {weeks} weken wachten", hours=hours_words(hours), weeks=weeks)


def hours_words(hours: float) -> str:
    """'3 uur van het team', in whole hours; something is never told as nothing."""
    if hours <= 0:
        return tr(NO_HOURS)
    whole = max(1, round_half_away(hours, 1))
    return tr("1 uur van het team") if whole == 1 else tr("{hours} uur van het team", hours=whole)


def answered(casus: Casus, state: State, event: str, month: int) -> Response | None:
    """The response that was chosen to an event of a month."""
    key = state.response_to(event, month)
    return next((one for one in casus.household.responses if one.id == key), None)
