"""Play a casus to the end without a window, by the same decisions a player would take."""

from collections.abc import Iterator
from typing import Protocol

from effect_game.domain.household import Casus
from effect_game.domain.language import tr
from effect_game.domain.plan import Plan, Walk, WalkChoice, WalkOffer
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import STEPS, Step
from effect_game.play import rows as r
from effect_game.play.aims import AIMS, offered_aims
from effect_game.play.company import is_there
from effect_game.play.consent import consent_for, may_ask, needed_to_share
from effect_game.play.negotiation import counterpart, items
from effect_game.play.references import asked_of_reference, find_reference
from effect_game.play.rules.intake import find_question
from effect_game.play.rules.life import at_decision_moment
from effect_game.play.rules.limits import DEBRIEF_PARTS, MAX_GOALS
from effect_game.play.safety import meldcode_asks, next_meldcode_step
from effect_game.play.session import Play
from effect_game.play.state import State, decision_months


class Seat(Protocol):
    """Where decisions are taken, one after the other."""

    @property
    def casus(self) -> Casus: ...

    @property
    def state(self) -> State: ...

    def decide(self, decision: r.Decision, /) -> object:
        """Take it."""


def default_walk(casus: Casus, plan: Plan) -> Walk:
    """Without a walk: nothing is asked, goals 1-3, offers say what the agreements say."""
    offers = []
    for other in casus.household.counterparts:
        wanted = {(a.card, a.what, a.share) for a in plan.agreements if a.party == other.party}
        asks = tuple(ask.id for ask in other.asks if (ask.card, ask.what, ask.share) in wanted)
        if asks:
            offers.append(WalkOffer(party=other.party, asks=asks))
    return Walk(offers=tuple(offers), choices=_planned_choices(casus, plan))


def _planned_choices(casus: Casus, plan: Plan) -> tuple[WalkChoice, ...]:
    """Changes written in the plan itself, as choices at the decision moment just before each.

    Raises UserError 'autoplay.change' when a change falls at no decision moment: nobody could play it.
    """
    choices = []
    moments = decision_months(casus, 1)
    for laid in plan.cards:
        for change in laid.changes:
            if change.month - 1 not in moments:
                raise UserError(
                    "autoplay.change",
                    tr(
                        "{card} verandert in maand {month}. In het spel kan dat alleen in maand {months}. "
                        "Pas het plan aan, of reken het door met simulate.",
                        card=laid.card,
                        month=change.month,
                        months=tr(" of ").join(str(month + 1) for month in moments),
                    ),
                )
            choices.append(WalkChoice(month=change.month - 1, card=laid.card, intensity=change.intensity))
    return tuple(choices)


def autoplay(play: Play, plan: Plan, walk: Walk | None) -> Play:
    """Play the casus to the end with this plan and walk. Raises UserError where rules refuse."""
    walk = walk or default_walk(play.casus, plan)
    _referral_and_intake(play, walk)
    _goals(play, walk)
    _plan(play, plan, walk)
    _table(play, walk)
    _life(play, walk)
    play.decide(r.OpenDebrief())
    for part in range(DEBRIEF_PARTS):
        play.decide(r.Reflect(part, ""))
    play.decide(r.FinishCasus())
    return play


def play_up_to(play: Seat, plan: Plan, walk: Walk, step: Step) -> None:
    """The same decisions, until the step is reached; at most to the begin of Leven."""
    place = STEPS.index(step)
    if place >= STEPS.index(Step.GOALS):
        _referral_and_intake(play, walk)
    if place >= STEPS.index(Step.PLAN):
        _goals(play, walk)
    if place >= STEPS.index(Step.TABLE):
        _plan(play, plan, walk)
    if place >= STEPS.index(Step.LIFE):
        _table(play, walk)


def _referral_and_intake(play: Seat, walk: Walk) -> None:
    for index in range(len(play.casus.household.moments)):
        play.decide(r.WatchMoment(index))
    if walk.duo and walk.duo != play.state.duo:
        play.decide(r.ChooseDuo(walk.duo))
    play.decide(r.FinishReferral())
    for guess in walk.rooms:
        play.decide(r.GuessRoom(guess.life_domain, guess.level))
    for question in walk.questions:
        for first in needed_first(play.casus, play.state, question):
            play.decide(first)
        play.decide(r.AskQuestion(question))
    play.decide(r.FinishIntake())


def needed_first(casus: Casus, state: State, name: str) -> Iterator[r.Decision]:
    """Who must be there and who must say yes before a question can be asked."""
    question = find_question(casus, name)
    if not is_there(casus, state, question):
        colleagues = {each.id for each in casus.household.colleagues}
        callable_now = [each for each in question.opened_by if each in colleagues]
        yield r.CallIn(callable_now[0]) if callable_now else r.HoldTeamTalk()
    if not may_ask(casus, state, question):
        consent = consent_for(casus, question)
        assert consent is not None, "only a question that needs a yes can lack one"
        yield r.AskConsent(consent.id)


def _goals(play: Seat, walk: Walk) -> None:
    goals = walk.goals or tuple(goal.id for goal in play.casus.household.goals[:MAX_GOALS])
    _safety(play, walk)
    play.decide(r.ChooseGoals(goals))
    aims = walk.aims or tuple(aim.id for aim in offered_aims(play.casus)[:AIMS])
    if aims and offered_aims(play.casus):
        play.decide(r.ChooseAims(aims))
    _reference(play, walk)
    play.decide(r.ShowReference())
    play.decide(r.FinishGoals())


def _reference(play: Seat, walk: Walk) -> None:
    """The choice and the prediction where the weight asks for them; without them in the walk the usual."""
    offered = play.casus.household.references
    if play.casus.weight.own_reference and offered:
        reference = find_reference(play.casus, walk.reference) if walk.reference else offered[0]
        argument = next((each.id for each in reference.arguments if each.speaks_for), None)
        play.decide(r.ChooseReference(reference.id, argument))
    if asked_of_reference(play.casus) is None:
        return
    guess = walk.reference_prediction
    if guess is None:
        play.decide(r.SkipReferencePrediction())
    else:
        play.decide(r.PredictReference(guess.low_count, guess.high_count, guess.low_eur, guess.high_eur))


def _safety(play: Seat, walk: Walk) -> None:
    """The steps of the Meldcode where they are due, with the walk's choices; then the screen is done."""
    while walk.meldcode:
        step = next_meldcode_step(play.casus, play.state)
        if step is None:
            break
        asks = meldcode_asks(play.casus, step)
        chosen = [c.id for ask in asks for c in ask.choices if c.id in walk.meldcode]
        play.decide(r.TakeMeldcodeStep(step, tuple(chosen)))
    play.decide(r.CheckSafety())


def _plan(play: Seat, plan: Plan, walk: Walk) -> None:
    role = plan.role_in(play.state.first_month)
    if role is not play.state.role:
        play.decide(r.ChooseRole(role))
    for blank in plan.blank:
        play.decide(r.SetBlankCard(blank))
    for stop in plan.stops:
        play.decide(r.StopTrajectory(stop.trajectory, stop.month))
    for laid in plan.cards:
        if laid.discussed:
            play.decide(r.DiscussCard(laid.card))
        play.decide(
            r.SetCard(laid.card, laid.start_month, laid.duration_months, laid.intensity, laid.executor)
        )
    for guess in walk.prices:
        play.decide(r.GuessPrice(guess.card, guess.low_eur, guess.high_eur))
    if plan.cards or plan.stops:
        play.decide(_prediction(play.casus, walk))
    play.decide(r.FinishPlan())


def _prediction(casus: Casus, walk: Walk) -> r.Predict:
    guess = walk.prediction
    if guess is not None:
        return r.Predict(guess.low_eur, guess.high_eur, guess.gainer, guess.goal_count)
    ask = casus.household.prediction
    return r.Predict(ask.default_low_eur, ask.default_high_eur, ask.default_gainer, ask.default_goal_count)


def _table(play: Seat, walk: Walk) -> None:
    for offer in walk.offers:
        if play.state.talk(offer.party).left:
            _ask_to_share(play, offer)
            play.decide(r.MakeOffer(offer.party, offer.asks, offer.gives, offer.shows, offer.grounds))
    play.decide(r.FinishTable())


def _ask_to_share(play: Seat, offer: WalkOffer) -> None:
    """Ask for the yes that a fact of the offer still needs before others may hear it."""
    other = counterpart(play.casus, offer.party)
    for item in (*items(other.shows, offer.shows), *items(other.grounds, offer.grounds)):
        missing = needed_to_share(play.casus, play.state, item.fact) if item.fact is not None else None
        if missing is not None:
            play.decide(r.AskConsent(missing.id))


def _life(play: Play, walk: Walk) -> None:
    play.decide(r.GuessFirstRoom(walk.first_room_down))
    while play.state.month < play.state.last_month:
        play.decide(r.LiveMonth())
        if at_decision_moment(play.casus, play.state):
            for choice in _choices_at(walk, play.state.month):
                play.decide(r.AdjustCard(choice.card, choice.intensity))
            play.decide(r.FinishMoment())


def _choices_at(walk: Walk, month: int) -> tuple[WalkChoice, ...]:
    return tuple(choice for choice in walk.choices if choice.month == month)
