"""Every move the rules of a step allow now, tried on the rules themselves; and the moves that lead on."""

from collections.abc import Iterator

from effect_game.domain.counterpart import OfferItem
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import Answer, Intensity, LifeDomain, Step
from effect_game.play import rows as r
from effect_game.play.aims import AIMS, offered_aims
from effect_game.play.budgets import has_intensities
from effect_game.play.negotiation import CONDITIONS
from effect_game.play.safety import meldcode_asks, next_meldcode_step
from effect_game.play.session import Play
from tests.bots.luck import Luck


def legal(play: Play, wanted: Iterator[r.Decision]) -> list[r.Decision]:
    """Those the rules allow now."""
    found = []
    for move in wanted:
        try:
            play.check(move)
        except UserError:
            continue
        found.append(move)
    return found


def possible(play: Play, luck: Luck) -> Iterator[r.Decision]:
    """Moves of the step one is at, each once, those with many forms drawn from `luck`."""
    yield from _BY_STEP[play.state.step](play, luck)
    if luck.random() < 0.2:
        yield r.Undo()
        yield r.Redo()


def onward(play: Play) -> Iterator[r.Decision]:
    """Moves that bring the casus nearer to its end, the first things first."""
    casus, state = play.casus, play.state
    household, ask = casus.household, casus.household.prediction
    yield r.FinishReferral()
    yield r.FinishIntake()
    if not state.safety_checked:
        yield r.CheckSafety()
    if not state.goals:
        yield r.ChooseGoals((household.goals[0].id,))
    if household.references and state.reference_choice is None:
        yield r.ChooseReference(household.references[0].id)
    if not state.aims and offered_aims(casus):
        yield r.ChooseAims(tuple(aim.id for aim in offered_aims(casus)[:AIMS]))
    if state.reference_guess is None:
        yield r.SkipReferencePrediction()
    if state.reference is None:
        yield r.ShowReference()
    yield r.FinishGoals()
    yield r.FinishPlan()
    yield r.Predict(ask.default_low_eur, ask.default_high_eur, ask.default_gainer, ask.default_goal_count)
    yield r.FinishTable()
    yield r.GuessFirstRoom(None)
    yield r.FinishMoment()
    yield r.LiveMonth()
    yield r.StartNextRound()
    yield r.OpenDebrief()
    yield r.FinishCasus()


def _referral(play: Play, luck: Luck) -> Iterator[r.Decision]:
    for index in range(len(play.casus.household.moments)):
        yield r.WatchMoment(index)
    team = [member.id for member in play.casus.household.team]
    if len(team) >= 2:
        yield r.ChooseDuo(luck.sample(team, 2))


def _intake(play: Play, luck: Luck) -> Iterator[r.Decision]:
    household = play.casus.household
    if not play.state.asked:
        yield r.GuessRoom(luck.choice(tuple(LifeDomain)), luck.randint(1, 5))
    for question in household.questions:
        yield r.AskQuestion(question.id)
    for consent in household.consents:
        yield r.AskConsent(consent.id)
    for colleague in household.colleagues:
        yield r.CallIn(colleague.id)
    yield r.HoldTeamTalk()


def _goals(play: Play, luck: Luck) -> Iterator[r.Decision]:
    casus, state = play.casus, play.state
    goals = [goal.id for goal in casus.household.goals]
    yield r.ChooseGoals(luck.sample(goals, luck.randint(1, min(3, len(goals)))))
    for reference in casus.household.references:
        argument = luck.choice((None, *(each.id for each in reference.arguments)))
        yield r.ChooseReference(reference.id, argument)
    aims = [aim.id for aim in offered_aims(casus)]
    if len(aims) >= AIMS:
        yield r.ChooseAims(luck.sample(aims, AIMS))
    low, high = sorted((luck.randint(0, 20), luck.randint(0, 20)))
    yield r.PredictReference(low, high, 0.0, float(luck.randint(0, 50_000)))
    step = next_meldcode_step(casus, state)
    if step is not None:
        asks = meldcode_asks(casus, step)
        yield r.TakeMeldcodeStep(step, tuple(luck.choice(ask.choices).id for ask in asks))
    yield r.CheckSafety()
    yield r.ShowReference()


def _plan(play: Play, luck: Luck) -> Iterator[r.Decision]:
    household, state = play.casus.household, play.state
    for card in household.tray:
        month = luck.randint(state.first_month, state.last_month)
        ways = tuple(Intensity) if has_intensities(play.casus, card) else (Intensity.NORMAL,)
        yield r.SetCard(card.id, month, intensity=luck.choice(ways))
        yield r.DiscussCard(card.id)
        yield r.GuessPrice(card.id, 100.0, float(luck.randint(100, 20_000)))
        yield r.RemoveCard(card.id)
    for trajectory in household.trajectories:
        yield r.StopTrajectory(trajectory.id, luck.randint(state.first_month, state.last_month))
        if any(stop.trajectory == trajectory.id for stop in state.stops):
            yield r.KeepTrajectory(trajectory.id)


def _table(play: Play, luck: Luck) -> Iterator[r.Decision]:
    for other in play.casus.household.counterparts:
        yield offer_of(play, other.party, luck)
        yield r.EndTalk(other.party)
        for rung in other.higher:
            yield r.TakeHigher(other.party, rung.rung)
        answer = luck.choice(tuple(Answer))
        yield r.AnswerInTheirPlace(
            other.party, answer, "" if answer is Answer.YES else luck.choice(CONDITIONS)
        )


def offer_of(play: Play, party: str, luck: Luck | None) -> r.MakeOffer:
    """An offer: everything that may be on it, or a part of that drawn from `luck`."""
    other = next(each for each in play.casus.household.counterparts if each.party == party)
    facts = play.state.facts

    def some(items: tuple[str, ...]) -> tuple[str, ...]:
        return items if luck is None else tuple(item for item in items if luck.random() < 0.6)

    asks = tuple(
        ask.id for ask in other.asks if ask.card is None or play.state.card(ask.card) is not None
    )  # fmt: skip

    def known(items: tuple[OfferItem, ...]) -> tuple[str, ...]:
        return some(tuple(item.id for item in items if item.fact is None or item.fact in facts))

    return r.MakeOffer(party, some(asks), known(other.gives), known(other.shows), known(other.grounds))


def _life(play: Play, luck: Luck) -> Iterator[r.Decision]:
    household, state = play.casus.household, play.state
    if not state.first_room_guessed:
        yield r.GuessFirstRoom(luck.choice((None, *LifeDomain)))
    for laid in state.cards:
        yield r.AdjustCard(laid.card, luck.choice((None, *Intensity)))
    happened = state.life[-1].events if state.life else ()
    for event, response in [(e, s) for e in happened for s in household.responses]:
        yield r.RespondToEvent(event, response.id)
    for other in household.counterparts:
        yield r.EvaluateAgreement(other.party)


def _debrief(play: Play, luck: Luck) -> Iterator[r.Decision]:
    yield r.Reflect(luck.randint(0, 4), luck.choice(("", "Eerst rust, dan de rest.")))


_BY_STEP = {
    Step.REFERRAL: _referral,
    Step.INTAKE: _intake,
    Step.GOALS: _goals,
    Step.PLAN: _plan,
    Step.TABLE: _table,
    Step.LIFE: _life,
    Step.DEBRIEF: _debrief,
}
