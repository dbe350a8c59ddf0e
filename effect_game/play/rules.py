"""What is allowed when: every decision is checked here before it is written.

Each check returns nothing or raises UserError with one Dutch sentence: what, why and what to do.
"""

from collections.abc import Callable
from typing import Any

from effect_game.domain.cards import Card, Trajectory
from effect_game.domain.conversation import Question
from effect_game.domain.household import Casus
from effect_game.domain.plan import Plan
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import HIGHEST_LEVEL, LOWEST_LEVEL, STEPS, Step
from effect_game.play import negotiation
from effect_game.play import rows as r
from effect_game.play.budgets import budgets
from effect_game.play.state import State, apply, working_plan

MAX_GOALS = 3
LIVES = 20
LAST_LIVED_MONTH = 12
DEBRIEF_PARTS = 5
DEBRIEF_MONTHS = 36
"""Over which time the debrief tells a result in words."""
MAX_TEXT = 500


def check(casus: Casus, state: State, decision: r.Decision) -> None:
    """Raise UserError when the decision is not allowed now."""
    rule = _RULES[type(decision)]
    rule(casus, state, decision)


def require_step(state: State, *steps: Step) -> None:
    if state.step not in steps:
        number = STEPS.index(steps[0]) + 1
        raise UserError("step.wrong", f"Dat kan alleen bij stap {number}. Jullie zijn bij een andere stap.")


def find_card(casus: Casus, card: str) -> Card:
    for candidate in casus.household.cards:
        if candidate.id == card:
            return candidate
    raise UserError("plan.unknown_card", f"De kaart '{card}' bestaat niet in dit huishouden.")


def find_trajectory(casus: Casus, trajectory: str) -> Trajectory:
    for candidate in casus.household.trajectories:
        if candidate.id == trajectory:
            return candidate
    raise UserError("plan.unknown_trajectory", f"Het traject '{trajectory}' loopt hier niet.")


def find_question(casus: Casus, question: str) -> Question:
    for candidate in casus.household.questions:
        if candidate.id == question:
            return candidate
    raise UserError("intake.unknown_question", f"De vraag '{question}' bestaat niet in dit huishouden.")


def question_lock(casus: Casus, state: State, question: Question) -> str | None:
    """Why a question cannot be asked now, in words; None when it can."""
    if question.id in state.asked:
        return "Deze vraag is al gesteld."
    if state.trust_of(question.to) < question.needs_trust:
        return question.locked_text or "Eerst meer vertrouwen."
    if state.hours_used + question.hours > casus.household.intake_hours + 1e-9:
        return "Daar zijn geen uren meer voor."
    return None


def _watch(casus: Casus, state: State, d: r.WatchMoment) -> None:
    require_step(state, Step.REFERRAL)
    if not 0 <= d.index < len(casus.household.moments):
        raise UserError("referral.no_moment", "Dat moment bestaat niet.")


def _finish_referral(_: Casus, state: State, __: Any) -> None:
    require_step(state, Step.REFERRAL)


def _guess_room(_: Casus, state: State, d: r.GuessRoom) -> None:
    require_step(state, Step.INTAKE)
    if not LOWEST_LEVEL <= d.level <= HIGHEST_LEVEL:
        raise UserError("intake.level", "Kies een niveau van 1 (crisis) tot 5 (goed).")
    if state.asked:
        raise UserError("intake.too_late", "Schatten kan alleen voor de eerste vraag.")


def _ask(casus: Casus, state: State, d: r.AskQuestion) -> None:
    require_step(state, Step.INTAKE)
    lock = question_lock(casus, state, find_question(casus, d.question))
    if lock is not None:
        raise UserError("intake.locked", lock)


def _at(step: Step) -> Callable[[Casus, State, Any], None]:
    return lambda _casus, state, _decision: require_step(state, step)


def _choose_goals(casus: Casus, state: State, d: r.ChooseGoals) -> None:
    require_step(state, Step.GOALS)
    known = {goal.id for goal in casus.household.goals}
    if not d.goals or len(d.goals) > MAX_GOALS or len(set(d.goals)) != len(d.goals):
        raise UserError("goals.count", "Kies een, twee of drie doelen.")
    if not set(d.goals) <= known:
        raise UserError("goals.unknown", "Dat doel heeft dit huishouden niet genoemd.")


def _finish_goals(_: Casus, state: State, __: Any) -> None:
    require_step(state, Step.GOALS)
    if not state.goals:
        raise UserError("goals.none", "Kies eerst een, twee of drie doelen.")
    if not state.safety_checked:
        raise UserError("goals.safety", "Kijk eerst naar de veiligheid.")
    if state.reference is None:
        raise UserError("goals.reference", "Kijk eerst wat er zonder dit plan gebeurt.")


def _set_card(casus: Casus, state: State, d: r.SetCard) -> None:
    require_step(state, Step.PLAN)
    card = find_card(casus, d.card)
    check_months(d.start_month, d.duration_months)
    if d.executor is not None and d.executor not in (card.executor, *card.executors):
        raise UserError("plan.executor", f"'{d.executor}' kan deze kaart niet uitvoeren.")
    check_hours(casus, working_plan(casus, apply(casus, state, d)))


def check_months(start_month: int, duration_months: int | None) -> None:
    """A start in months 1..12 and a duration of at least one month, inside ten years."""
    if not 1 <= start_month <= LAST_LIVED_MONTH:
        raise UserError("plan.month", f"Maand {start_month} kan niet. Kies een start in maand 1 tot 12.")
    if duration_months is not None and not 1 <= duration_months <= 120 - start_month:
        raise UserError("plan.duration", "Kies een duur van minstens 1 maand, binnen tien jaar.")


def check_hours(casus: Casus, plan: Plan) -> None:
    """Team hours are a limit."""
    result = budgets(casus, plan)
    if result.hours_used > result.hours_limit + 1e-9:
        over = result.hours_used - result.hours_limit
        raise UserError(
            "plan.over_budget",
            f"Dit plan kost {over:.0f} uur meer dan het team heeft ({result.hours_limit:.0f} uur). "
            "Haal een kaart weg of kies een lichtere vorm.",
        )


def _laid(casus: Casus, state: State, d: r.RemoveCard) -> None:
    require_step(state, Step.PLAN)
    find_card(casus, d.card)
    if state.card(d.card) is None:
        raise UserError("plan.not_laid", "Deze kaart ligt niet op de lijn.")


def _discuss(casus: Casus, state: State, d: r.DiscussCard) -> None:
    require_step(state, Step.PLAN)
    find_card(casus, d.card)


def _stop(casus: Casus, state: State, d: r.StopTrajectory) -> None:
    require_step(state, Step.PLAN)
    trajectory = find_trajectory(casus, d.trajectory)
    if trajectory.stop_title is None:
        raise UserError("plan.no_stop", f"'{trajectory.title}' kan in dit plan niet stoppen.")
    check_months(d.month, None)


def _keep(casus: Casus, state: State, d: r.KeepTrajectory) -> None:
    require_step(state, Step.PLAN)
    find_trajectory(casus, d.trajectory)


def check_range(low_eur: float, high_eur: float) -> None:
    if low_eur > high_eur:
        raise UserError("estimate.reversed", "Laag is hoger dan hoog. Omdraaien?")


def _guess_price(casus: Casus, state: State, d: r.GuessPrice) -> None:
    require_step(state, Step.PLAN)
    card = find_card(casus, d.card)
    check_range(d.low_eur, d.high_eur)
    if not card.estimate_price:
        raise UserError("estimate.open", "Van deze kaart is de prijs al open.")
    if d.card in dict(state.prices_shown):
        raise UserError("estimate.done", "Deze prijs is al geschat en getoond.")


def _predict(casus: Casus, state: State, d: r.Predict) -> None:
    require_step(state, Step.PLAN)
    check_range(d.low_eur, d.high_eur)
    if state.prediction is not None:
        raise UserError("predict.done", "De voorspelling staat al vast.")
    if not state.cards and not state.stops:
        raise UserError("plan.empty", "Nog geen kaart op de lijn. Leg er één neer.")
    if d.gainer not in {party.id for party in casus.library.parties if party.has_jar}:
        raise UserError("predict.party", "Kies een partij uit de lijst.")
    if not 0 <= d.goal_count <= LIVES:
        raise UserError("predict.count", "Kies een aantal van 0 tot en met 20.")


def _finish_plan(_: Casus, state: State, __: Any) -> None:
    require_step(state, Step.PLAN)
    if (state.cards or state.stops) and not state.lids_open:
        raise UserError("predict.first", "Voorspel eerst. Dan gaan de potjes open.")


def _offer(casus: Casus, state: State, d: r.MakeOffer) -> None:
    require_step(state, Step.TABLE)
    other = negotiation.counterpart(casus, d.party)
    if negotiation.exchanges_left(state, d.party) == 0:
        raise UserError("table.ended", "Dit gesprek is klaar. Er is geen beurt meer over.")
    if not d.asks:
        raise UserError("table.empty", "Een voorstel zonder vraag is geen voorstel. Kies wat jullie vragen.")
    for group, chosen in (
        (other.asks, d.asks),
        (other.gives, d.gives),
        (other.shows, d.shows),
        (other.grounds, d.grounds),
    ):
        for item in negotiation.items(group, chosen):
            if item.fact is not None and item.fact not in state.facts:
                raise UserError("table.unknown_fact", f"'{item.title}' weten jullie nog niet. Vraag het na.")
    for ask in negotiation.items(other.asks, d.asks):
        if ask.card is not None and state.card(ask.card) is None:
            title = find_card(casus, ask.card).title
            raise UserError("table.card_missing", f"'{title}' ligt niet op de lijn. Leg die eerst neer.")


def _end_talk(casus: Casus, state: State, d: r.EndTalk) -> None:
    require_step(state, Step.TABLE)
    negotiation.counterpart(casus, d.party)


def _first_room(_: Casus, state: State, d: r.GuessFirstRoom) -> None:
    require_step(state, Step.LIFE)
    if state.first_room_guessed:
        raise UserError("life.guessed", "Die voorspelling staat al vast.")


def at_decision_moment(casus: Casus, state: State) -> bool:
    """True while a decision moment of the current month is open."""
    return state.month in casus.household.decision_months and state.month not in state.moments_closed


def _live_month(casus: Casus, state: State, _: Any) -> None:
    require_step(state, Step.LIFE)
    if not state.first_room_guessed:
        raise UserError("life.predict", "Voorspel eerst welke kamer het eerst achteruitgaat.")
    if at_decision_moment(casus, state):
        raise UserError("life.moment", "Rond eerst het evaluatiemoment af.")
    if state.month >= LAST_LIVED_MONTH:
        raise UserError("life.over", "Het jaar is om. Ga naar de terugblik.")


def _adjust(casus: Casus, state: State, d: r.AdjustCard) -> None:
    require_step(state, Step.LIFE)
    if not at_decision_moment(casus, state):
        raise UserError("life.no_moment", "Bijstellen kan alleen bij een evaluatiemoment.")
    laid = state.card(d.card)
    if laid is None:
        raise UserError("plan.not_laid", "Deze kaart ligt niet op de lijn.")
    if any(change.intensity is None and change.month <= state.month for change in laid.changes):
        raise UserError("plan.stopped", "Deze kaart is al gestopt. Stoppen kan niet terug.")
    check_hours(casus, working_plan(casus, apply(casus, state, d)))


def _finish_moment(casus: Casus, state: State, _: Any) -> None:
    require_step(state, Step.LIFE)
    if not at_decision_moment(casus, state):
        raise UserError("life.no_moment", "Er is nu geen evaluatiemoment.")


def _open_debrief(casus: Casus, state: State, _: Any) -> None:
    require_step(state, Step.LIFE)
    if state.month < LAST_LIVED_MONTH or at_decision_moment(casus, state):
        raise UserError("debrief.early", "Leef eerst het jaar uit.")


def _reflect(_: Casus, state: State, d: r.Reflect) -> None:
    require_step(state, Step.DEBRIEF)
    if not 0 <= d.part < DEBRIEF_PARTS:
        raise UserError("debrief.part", "De nabespreking heeft vijf stappen.")
    if len(d.text) > MAX_TEXT:
        raise UserError("debrief.long", f"De tekst is te lang. Houd het bij {MAX_TEXT} tekens.")


def _undo(_: Casus, state: State, __: Any) -> None:
    if state.undo_depth == 0:
        raise UserError("undo.floor", "Verder terug kan niet: wat getoond is, blijft getoond.")


def _redo(_: Casus, state: State, __: Any) -> None:
    if state.redo_depth == 0:
        raise UserError("undo.nothing", "Er is niets om opnieuw te doen.")


def _branch(_: Casus, __: State, ___: Any) -> None:
    """A branch may begin anywhere: its row repeats what was computed with and changes nothing."""


_RULES: dict[type, Callable[[Casus, State, Any], None]] = {
    r.WatchMoment: _watch,
    r.FinishReferral: _finish_referral,
    r.GuessRoom: _guess_room,
    r.AskQuestion: _ask,
    r.FinishIntake: _at(Step.INTAKE),
    r.CheckSafety: _at(Step.GOALS),
    r.ChooseGoals: _choose_goals,
    r.ShowReference: _at(Step.GOALS),
    r.FinishGoals: _finish_goals,
    r.DiscussCard: _discuss,
    r.SetCard: _set_card,
    r.RemoveCard: _laid,
    r.StopTrajectory: _stop,
    r.KeepTrajectory: _keep,
    r.GuessPrice: _guess_price,
    r.Predict: _predict,
    r.FinishPlan: _finish_plan,
    r.MakeOffer: _offer,
    r.EndTalk: _end_talk,
    r.FinishTable: _at(Step.TABLE),
    r.GuessFirstRoom: _first_room,
    r.LiveMonth: _live_month,
    r.AdjustCard: _adjust,
    r.FinishMoment: _finish_moment,
    r.OpenDebrief: _open_debrief,
    r.Reflect: _reflect,
    r.FinishCasus: _at(Step.DEBRIEF),
    r.Undo: _undo,
    r.Redo: _redo,
    r.Branch: _branch,
}
