"""What a decision brings about: the recorded outcomes, and the forecasts they need first.

Whatever is recorded or decides uses the fine set. The window asks `requests_for` first, lets its
worker compute them, and then lets the decision through.
"""

from dataclasses import dataclass, replace
from typing import Protocol, TypeAlias

from effect_game.content.compile_role import is_role_row
from effect_game.content.roster import row_id, row_of_unknown
from effect_game.domain.forecast import Forecast, Spread
from effect_game.domain.household import Casus
from effect_game.domain.journal import Payload
from effect_game.domain.language import tr
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import HOUSEHOLD
from effect_game.engine.trace import Trace
from effect_game.play import negotiation, role_swap
from effect_game.play import rows as r
from effect_game.play.belief import OwnLine
from effect_game.play.card_prices import card_price
from effect_game.play.company import next_blind_spots
from effect_game.play.consent import says_yes
from effect_game.play.figures import FiguresRequest, debrief_figures, debrief_request
from effect_game.play.forecast import Forecaster, ForecastRequest
from effect_game.play.promises import evaluated
from effect_game.play.references import asked_of_reference, reference_plan
from effect_game.play.rules.intake import find_question
from effect_game.play.state import State, plan_of, working_plan

Request: TypeAlias = ForecastRequest | FiguresRequest
LOWEST = 1
_TABLE = (r.MakeOffer, r.AnswerInTheirPlace, r.EvaluateAgreement)


class Answers(Protocol):
    """Answers to the requests of a decision: computed on the spot, or by the worker beforehand."""

    def forecast(self, request: ForecastRequest) -> Forecast: ...
    def figures(self, request: FiguresRequest) -> Payload: ...


@dataclass(frozen=True, slots=True)
class ComputedHere:
    """Answers by a forecaster in this process, while the caller waits."""

    forecaster: Forecaster

    def forecast(self, request: ForecastRequest) -> Forecast:
        return self.forecaster.forecast(request)

    def figures(self, request: FiguresRequest) -> Payload:
        return debrief_figures(self.forecaster, request)


def found_rows(casus: Casus, state: State) -> frozenset[str]:
    """Row ids that the facts found so far fix to the truth."""
    facts = {fact.id: fact for fact in casus.household.facts}
    return frozenset(row_of_unknown(ref) for fact in state.facts for ref in facts[fact].reveals)


def reference_request(casus: Casus, state: State, seed: int) -> ForecastRequest:
    """Fine forecast of the reference itself under what is known now, as far as the prediction looks."""
    reference = reference_plan(casus, state)
    return ForecastRequest(
        plan=reference,
        seed=seed,
        found=found_rows(casus, state),
        months=max(casus.household.prediction.months, *(goal.month for goal in casus.household.goals)),
        reference=reference,
        shocks=state.shocks,
    )


def plan_request(casus: Casus, state: State, seed: int) -> ForecastRequest:
    """Fine forecast of the plan as it lies, assumed agreements and every party's own horizon included."""
    return ForecastRequest(
        plan=working_plan(casus, state),
        seed=seed,
        found=found_rows(casus, state),
        extra_horizons=_own_horizons(casus, state),
        reference=reference_plan(casus, state),
        shocks=state.shocks,
    )


def _own_horizons(casus: Casus, state: State) -> tuple[int, ...]:
    """Those of the parties, and in a later round its own last month."""
    wanted = {other.horizon_months for other in casus.household.counterparts}
    return tuple(sorted(wanted if state.round == 1 else wanted | {state.last_month}))


def offer_request(casus: Casus, state: State, offer: r.MakeOffer, seed: int) -> ForecastRequest:
    """Fine forecast in which the party says yes."""
    return replace(plan_request(casus, state, seed), plan=negotiation.plan_if_yes(casus, state, offer))


def swap_request(casus: Casus, state: State, party: str, seed: int) -> ForecastRequest:
    """Fine forecast in which the party says yes to the ready offer it gets at 'Wissel van stoel'."""
    table, offer = _swapped(casus, state, party)
    return replace(plan_request(casus, table, seed), plan=negotiation.plan_if_yes(casus, table, offer))


def _table_request(casus: Casus, state: State, decision: r.Decision, seed: int) -> ForecastRequest:
    """What a decision about a party at the table rests on."""
    if isinstance(decision, r.MakeOffer):
        return offer_request(casus, state, decision, seed)
    if isinstance(decision, r.AnswerInTheirPlace):
        return swap_request(casus, state, decision.party, seed)
    return plan_request(casus, state, seed)


def _swapped(casus: Casus, state: State, party: str) -> tuple[State, r.MakeOffer]:
    other = negotiation.counterpart(casus, party)
    if other.swap is None:
        raise UserError("table.no_swap", tr("Deze stoel is hier niet te wisselen. Kies een andere partij."))
    return role_swap.before_the_offer(casus, state, other.swap), role_swap.ready_offer(other, other.swap)


def requests_for(casus: Casus, state: State, decision: r.Decision, seed: int) -> tuple[Request, ...]:
    """What must be computed before the outcome of a decision can be written."""
    if isinstance(decision, r.ShowReference):
        return (reference_request(casus, state, seed),)
    if isinstance(decision, r.Predict | r.SkipPrediction | r.LiveMonth):
        return (plan_request(casus, state, seed),)
    if isinstance(decision, _TABLE):
        return (_table_request(casus, state, decision, seed),)
    if isinstance(decision, r.OpenDebrief):
        return (debrief_request(casus, state, found_rows(casus, state), seed),)
    return ()


def outcomes_of(
    casus: Casus,
    state: State,
    decision: r.Decision,
    forecaster: Forecaster,
    answers: Answers,
    seed: int,
) -> tuple[r.Outcome, ...]:
    """Outcomes of a decision, given the state just after it."""
    if isinstance(decision, r.AskQuestion):
        question = find_question(casus, decision.question)
        if question.id not in state.asked:
            return (r.AskedTooEarly(question.id),)
        return (r.FactsLearned(question.id, question.facts),)
    if isinstance(decision, r.AskConsent):
        return (r.ConsentAnswered(decision.consent, _says_yes(casus, state, decision.consent)),)
    if isinstance(decision, r.HoldTeamTalk):
        return (r.BlindSpotsNamed(tuple(blind.id for blind in next_blind_spots(casus, state))),)
    if isinstance(decision, r.ShowReference):
        forecast = answers.forecast(reference_request(casus, state, seed))
        return (_reference_shown(forecast), *_reference_answer(casus, forecast))
    if isinstance(decision, r.GuessPrice):
        return (r.PriceShown(decision.card, card_price(casus, decision.card).paid.mean_eur),)
    if isinstance(decision, r.Predict | r.SkipPrediction):
        return (_lids_opened(casus, answers.forecast(plan_request(casus, state, seed))),)
    if isinstance(decision, _TABLE):
        forecast = answers.forecast(_table_request(casus, state, decision, seed))
        return (_of_table(casus, state, decision, forecast),)
    if isinstance(decision, r.LiveMonth):
        trace = forecaster.in_world(state.shocks).life(plan_of(state), seed, state.last_month)
        forecast = answers.forecast(plan_request(casus, state, seed))
        return (month_passed(trace, state.month + 1, forecast),)
    if isinstance(decision, r.OpenDebrief):
        return (
            r.DebriefFigures(answers.figures(debrief_request(casus, state, found_rows(casus, state), seed))),
        )
    return ()


def _of_table(casus: Casus, state: State, decision: r.Decision, forecast: Forecast) -> r.Outcome:
    """What a party answers, or what looking back on its yes gives."""
    line = own_line(casus, forecast, decision.party)
    if isinstance(decision, r.MakeOffer):
        return negotiation.answer(casus, state, decision, line)
    if isinstance(decision, r.AnswerInTheirPlace):
        table, offer = _swapped(casus, state, decision.party)
        return r.TheyAnswered(negotiation.answer(casus, table, offer, line))
    return evaluated(casus, state, decision.party, _difference(casus, forecast, decision.party))


def own_line(casus: Casus, forecast: Forecast, party: str) -> OwnLine:
    """A party's difference within its own horizon: what it is shown, and what a claim is checked with."""
    spread = _difference(casus, forecast, party)
    return OwnLine(spread.mean, spread.p5, spread.p95)


def _says_yes(casus: Casus, state: State, name: str) -> bool:
    return says_yes(state, next(c for c in casus.household.consents if c.id == name))


def _difference(casus: Casus, forecast: Forecast, party: str) -> Spread:
    months = negotiation.counterpart(casus, party).horizon_months
    return next(b for b in forecast.at(months).parties if b.id == party).difference


def _reference_shown(forecast: Forecast) -> r.ReferenceShown:
    return r.ReferenceShown(
        runs=forecast.runs,
        events=tuple((event.id, event.reference_share) for event in forecast.events),
        goals=tuple((goal.id, goal.reference or 0.0) for goal in forecast.goals),
        months=tuple(
            (event.id, event.first_month_reference)
            for event in forecast.events
            if event.first_month_reference is not None
        ),
    )


def _reference_answer(casus: Casus, forecast: Forecast) -> tuple[r.ReferenceAnswer, ...]:
    """Beside what was predicted, or would have been had it not been skipped."""
    ask = asked_of_reference(casus)
    if ask is None:
        return ()
    row = row_id(ask.event, ask.person or HOUSEHOLD)
    prediction = casus.household.prediction
    return (
        r.ReferenceAnswer(
            event=row,
            event_share=next(event.reference_share for event in forecast.events if event.id == row),
            cost_eur=sum(
                balance.reference.mean
                for balance in forecast.at(prediction.months).parties
                if balance.id in prediction.parties
            ),
        ),
    )


def _lids_opened(casus: Casus, forecast: Forecast) -> r.LidsOpened:
    asked = casus.household.prediction
    parties = forecast.at(asked.months).parties
    by_id = {balance.id: balance.difference.mean for balance in parties}
    return r.LidsOpened(
        runs=forecast.runs,
        asked_eur=sum(by_id[party] for party in asked.parties),
        gainer=max(_with_a_jar(casus), key=lambda party: (by_id[party], party)),
        goal_share=forecast.goals[0].plan or 0.0,
        parties=tuple(sorted(by_id.items())),
    )


def _with_a_jar(casus: Casus) -> tuple[str, ...]:
    """The parties one can name as gainer: those that stand on the shelf."""
    return tuple(party.id for party in casus.library.parties if party.has_jar)


def month_passed(trace: Trace, month: int, forecast: Forecast) -> r.MonthPassed:
    """The played life after `month` (1-based), from the trace of run 0."""
    return r.MonthPassed(
        month=month,
        events=tuple(
            event for event, hit in zip(trace.events, trace.hits[:, month - 1, 0], strict=True) if bool(hit)
        ),
        levels=tuple(int(level) + LOWEST for level in trace.levels[:, month, 0]),
        flags=tuple(bool(flag) for flag in trace.flags[:, month, 0]),
        money_mean_eur=next(p.mean for p in forecast.cumulative if p.month == month),
        active=tuple(
            name
            for name, at in zip(trace.interventions, trace.active[:, month - 1, 0], strict=True)
            if at and not is_role_row(name)
        ),
    )
