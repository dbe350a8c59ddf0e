"""The small household in a weight with more rounds: played to the end of the first, and into the second."""

from functools import cache

from effect_game.content.canonical import content_hash
from effect_game.content.modes import in_mode
from effect_game.domain.household import Casus
from effect_game.domain.journal import Journal
from effect_game.domain.vocabulary import LifeDomain, Mode
from effect_game.play import rows as r
from effect_game.play.aims import AIMS, offered_aims
from effect_game.play.forecast import Forecaster
from effect_game.play.references import asked_of_reference
from effect_game.play.session import Play, keep_nothing, new_header
from effect_game.play.state import decision_months
from tests.support.casus import KLEIN, casus_of, fixed_clock

POST, SETTLE, COURSE, DESK = "card:open_post", "card:settle", "card:course", "card:desk"
OWNER = "party:verhuur"


@cache
def casus_in(mode: Mode) -> Casus:
    return in_mode(casus_of(KLEIN), mode)


@cache
def forecaster_in(mode: Mode) -> Forecaster:
    return Forecaster(casus_in(mode))


def fresh(mode: Mode) -> Play:
    casus = casus_in(mode)
    header = new_header(casus, "test-casus", content_hash(casus), "test", 1)
    return Play(casus, Journal(header=header), forecaster_in(mode), fixed_clock, keep_nothing)


def take(play: Play, *decisions: r.Decision) -> Play:
    for decision in decisions:
        play.decide(decision)
    return play


def live_a_round(play: Play) -> Play:
    take(play, r.FinishTable(), r.GuessFirstRoom(LifeDomain.FINANCES))
    while play.state.month < play.state.last_month:
        take(play, r.LiveMonth())
        if play.state.month in decision_months(play.casus, play.state.round):
            take(play, r.FinishMoment())
    return play


def at_the_goals(mode: Mode) -> Play:
    """Asked what the table needs, and through what this weight asks at step Doelen."""
    play = take(
        fresh(mode),
        r.FinishReferral(),
        r.AskQuestion("question:sleep"),
        r.AskQuestion("question:post"),
        r.FinishIntake(),
        r.CheckSafety(),
        r.ChooseGoals((casus_in(mode).household.goals[0].id,)),
    )
    aims = offered_aims(play.casus)
    if aims:
        take(play, r.ChooseAims(tuple(aim.id for aim in aims[:AIMS])))
    offered = play.casus.household.references
    if play.casus.weight.own_reference and offered:
        take(play, r.ChooseReference(offered[0].id, None))
    if asked_of_reference(play.casus) is not None:
        take(play, r.SkipReferencePrediction())
    return take(play, r.ShowReference(), r.FinishGoals())


@cache
def _after_one(mode: Mode) -> Journal:
    """A round with a card that runs, one that waits for a yes that never came, and one stop."""
    play = take(
        at_the_goals(mode),
        r.SetCard(POST, 1),
        r.SetCard(SETTLE, 2),
        r.StopTrajectory("trajectory:talks", 4),
        r.Predict(-1000.0, 1000.0, OWNER, 10),
        r.FinishPlan(),
        r.MakeOffer(OWNER, ("ask:permit",), shows=("show:post",)),
    )
    return live_a_round(play).journal


def after_one(mode: Mode = Mode.DEEP) -> Play:
    """A play of its own at the end of the first round."""
    return Play(casus_in(mode), _after_one(mode), forecaster_in(mode), fixed_clock, keep_nothing)


def in_second(mode: Mode = Mode.DEEP) -> Play:
    return take(after_one(mode), r.StartNextRound())
