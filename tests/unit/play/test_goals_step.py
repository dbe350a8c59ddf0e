"""Step Doelen from verdieping on: choose what to weigh against, three aims, predict, each for themselves."""

from dataclasses import replace

import pytest

from effect_game.content.modes import in_mode
from effect_game.domain.journal import Journal
from effect_game.domain.plan import ReferenceGuess, Walk
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import Mode, Step
from effect_game.play import rows as r
from effect_game.play.aims import AIMS, OFFERED, offered_aims
from effect_game.play.autoplay import autoplay
from effect_game.play.figures import figures_of
from effect_game.play.fold import fold
from effect_game.play.outcomes import reference_request
from effect_game.play.references import asked_of_reference, reference_plan
from effect_game.play.session import Play, keep_nothing, new_header
from effect_game.play.state import working_plan
from effect_game.play.views_aims import aims_told
from effect_game.play.views_references import reference_verdict, references_offered
from tests.support.casus import DE_AUTO, KLEIN, casus_of, fixed_clock, plan_of, walk_of
from tests.support.rounds import casus_in, forecaster_in, fresh, take

BOTH = (r.OwnRange("A", 0.0, 500.0), r.OwnRange("B", 200.0, 900.0))


def begun(mode: Mode = Mode.DEEP) -> Play:
    """A casus at step Doelen, safety seen."""
    play = fresh(mode)
    household = play.casus.household
    seen = (r.WatchMoment(index) for index in range(len(household.moments)))
    goals = r.ChooseGoals(tuple(goal.id for goal in household.goals[:2]))
    return take(play, *seen, r.FinishReferral(), r.FinishIntake(), r.CheckSafety(), goals)


def refusal(play: Play, decision: r.Decision) -> str:
    with pytest.raises(UserError) as refused:
        play.check(decision)
    return refused.value.code


def ready(play: Play) -> Play:
    play.decide(r.ChooseReference("reference:usual_route", "argument:route_there"))
    play.decide(r.PredictReference(8, 16, 0.0, 4000.0))
    return play


def test_what_happens_without_a_plan_is_shown_after_a_choice_and_a_prediction() -> None:
    play = begun()
    assert refusal(play, r.ShowReference()) == "reference.choose"
    play.decide(r.ChooseReference("reference:usual_route", None, "Dit gebeurt toch al."))
    assert refusal(play, r.ShowReference()) == "predict.reference"
    play.decide(r.PredictReference(3, 9, -100.0, 100.0))
    play.decide(r.ShowReference())
    answer = play.state.reference_answer
    assert answer is not None
    forecast = play.forecaster.forecast(reference_request(play.casus, play.state, 1))
    ask, prediction = asked_of_reference(play.casus), play.casus.household.prediction
    assert ask is not None
    assert answer.event == f"{ask.event}@{ask.person}"
    assert answer.event_share == next(e.reference_share for e in forecast.events if e.id == answer.event)
    paid = [b.reference.mean for b in forecast.at(prediction.months).parties if b.id in prediction.parties]
    assert answer.cost_eur == sum(paid) != 0.0


def test_after_it_was_shown_the_choice_and_the_prediction_stay() -> None:
    play = ready(begun())
    play.decide(r.ShowReference())
    assert play.state.undo_depth == 0
    assert refusal(play, r.ChooseReference("reference:usual")) == "reference.shown"
    assert refusal(play, r.PredictReference(0, 1, 0.0, 1.0)) == "predict.done"
    assert refusal(play, r.SkipReferencePrediction()) == "predict.done"
    assert reference_plan(play.casus, play.state).cards


def test_a_reason_belongs_to_its_reference_and_own_words_are_kept_as_they_are() -> None:
    play = begun()
    assert refusal(play, r.ChooseReference("reference:usual", "argument:route_there")) == "reference.argument"
    assert refusal(play, r.ChooseReference("reference:nowhere")) == "reference.unknown"
    assert refusal(play, r.ChooseReference("reference:usual", None, "x" * 501)) == "text.long"
    play.decide(r.ChooseReference("reference:usual", "argument:usual_runs", "Zo gaat het."))
    (first, *_) = references_offered(play.casus, play.state)
    assert first.chosen
    assert [each.id for each in first.arguments if each.chosen] == ["argument:usual_runs"]
    assert play.state.own_defence == "Zo gaat het."


@pytest.mark.parametrize(
    ("guess", "code"),
    [
        (r.PredictReference(9, 3, 0.0, 1.0), "estimate.reversed"),
        (r.PredictReference(3, 9, 1.0, 0.0), "estimate.reversed"),
        (r.PredictReference(-1, 9, 0.0, 1.0), "predict.count"),
        (r.PredictReference(0, 21, 0.0, 1.0), "predict.count"),
    ],
)
def test_a_prediction_that_cannot_be_is_refused_with_a_reason(guess: r.PredictReference, code: str) -> None:
    assert refusal(begun(), guess) == code


def test_skipping_is_recorded_and_done_once() -> None:
    play = begun()
    play.decide(r.ChooseReference("reference:usual"))
    play.decide(r.SkipReferencePrediction())
    assert refusal(play, r.SkipReferencePrediction()) == "predict.skipped"
    assert refusal(play, r.PredictReference(0, 1, 0.0, 1.0)) == "predict.skipped"
    play.decide(r.ShowReference())
    assert play.state.reference_guess_skipped
    assert play.state.reference_answer is not None


def test_three_aims_exactly() -> None:
    play = begun()
    ids = [aim.id for aim in offered_aims(play.casus)]
    assert len(ids) == OFFERED
    assert "aim:school" not in ids, "Noor has no children"
    for wrong in (ids[:2], ids[:4], [ids[0]] * 3):
        assert refusal(play, r.ChooseAims(tuple(wrong))) == "aims.count"
    assert refusal(play, r.ChooseAims((*ids[:2], "aim:school"))) == "aims.unknown"
    ready(play).decide(r.ShowReference())
    assert refusal(play, r.FinishGoals()) == "aims.count"
    play.decide(r.ChooseAims(tuple(ids[:AIMS])))
    play.decide(r.FinishGoals())
    assert play.state.step is Step.PLAN


def test_aims_never_change_a_number() -> None:
    one, other = ready(begun()), ready(begun())
    ids = [aim.id for aim in offered_aims(one.casus)]
    one.decide(r.ChooseAims(tuple(ids[:3])))
    other.decide(r.ChooseAims(tuple(ids[3:6])))
    assert one.live_request() == other.live_request()


def test_each_for_themselves_keeps_letters_once_per_question() -> None:
    play = begun()
    wrong = (
        (BOTH[:1], "each.letters"),
        ((BOTH[1], BOTH[0]), "each.letters"),
        ((BOTH[0], r.OwnRange("B", 2.0, 1.0)), "estimate.reversed"),
    )
    for ranges, code in wrong:
        assert refusal(play, r.EachFirst(r.BigPrediction.REFERENCE, tuple(ranges))) == code
    play.decide(r.EachFirst(r.BigPrediction.REFERENCE, BOTH))
    assert refusal(play, r.EachFirst(r.BigPrediction.REFERENCE, BOTH)) == "each.done"
    assert refusal(play, r.EachFirst(r.BigPrediction.PLAN, BOTH)) == "step.wrong"
    kept = fold(play.casus, play.journal.rows).each_first_of(r.BigPrediction.REFERENCE)
    assert kept is not None
    assert kept.ranges == BOTH
    assert play.state.each_first_of(r.BigPrediction.PLAN) is None


def test_basis_asks_for_none_of_it() -> None:
    play = begun(Mode.BASIC)
    assert refusal(play, r.ChooseReference("reference:usual")) == "reference.fixed"
    assert refusal(play, r.PredictReference(0, 1, 0.0, 1.0)) == "predict.closed"
    assert refusal(play, r.ChooseAims(("aim:calm",))) == "aims.closed"
    assert references_offered(play.casus, play.state) == ()
    play.decide(r.ShowReference())
    assert play.state.reference_answer is None
    play.decide(r.FinishGoals())


def test_a_household_of_before_all_this_is_played_as_it_was() -> None:
    casus = casus_in(Mode.DEEP)
    bare = replace(casus.household, references=(), reference_ask=None, events=())
    old = replace(casus, household=bare, library=replace(casus.library, aims=()))
    assert asked_of_reference(old) is None
    assert offered_aims(old) == ()


def deep_played(folder_walk: Walk) -> Play:
    play = Play(
        casus_in(Mode.DEEP),
        Journal(header=new_header(casus_in(Mode.DEEP), "x", "y", "test", 1)),
        forecaster_in(Mode.DEEP),
        fixed_clock,
        keep_nothing,
    )
    return autoplay(play, plan_of(KLEIN, "expert"), folder_walk)


@pytest.mark.slow
def test_the_debrief_tells_what_the_choice_of_reference_did() -> None:
    walk = walk_of(KLEIN, "expert")
    assert walk is not None
    guess = ReferenceGuess(low_count=1, high_count=20, low_eur=0.0, high_eur=9000.0)
    play = deep_played(replace(walk, reference="reference:help_stops", reference_prediction=guess))
    assert play.state.figures is not None
    figures = figures_of(play.state.figures)
    by_id = {told.reference: told for told in figures.references}
    assert list(by_id) == [reference.id for reference in play.casus.household.references]
    mine = by_id["reference:help_stops"]
    assert mine.society_eur == figures.final.at(36).society.difference.mean
    assert len({told.society_eur for told in by_id.values()}) == 3
    verdict = reference_verdict(play.casus, play.state, figures.references)
    assert verdict is not None
    assert [row.chosen for row in verdict.rows] == [False, False, True]
    assert verdict.best == "De gesprekken gaan door"
    assert verdict.defence == "Het geld is op."
    plan, reference = working_plan(play.casus, play.state), reference_plan(play.casus, play.state)
    told = aims_told(play.casus, [a.id for a in offered_aims(play.casus)], figures.final, plan, reference)
    assert len(told) == OFFERED
    assert all(sentence.endswith(".") for aim in told for sentence in aim.sentences)
    assert all(aim.sentences for aim in told)


def test_every_shipped_aim_can_be_read_in_some_household() -> None:
    casus = in_mode(casus_of(DE_AUTO), Mode.DEEP)
    assert len(offered_aims(casus)) == OFFERED
