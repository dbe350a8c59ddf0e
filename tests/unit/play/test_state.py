"""The fold: state is a pure function of the rows, with undo down to the last reveal."""

from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import Answer, Intensity, LifeDomain, Step
from effect_game.play import rows as r
from effect_game.play.fold import fold
from effect_game.play.session import Play
from effect_game.play.state import Exchange, Talk, assumed_agreements
from tests.support.casus import KLEIN, casus_of, new_play, played


def at_plan(folder: Path = KLEIN) -> Play:
    play = new_play(folder)
    play.decide(r.FinishReferral())
    play.decide(r.FinishIntake())
    play.decide(r.CheckSafety())
    play.decide(r.ChooseGoals((play.casus.household.goals[0].id,)))
    play.decide(r.ShowReference())
    play.decide(r.FinishGoals())
    return play


def free_card(play: Play) -> str:
    return next(c.id for c in play.casus.household.cards if not c.needs and not c.requires)


def test_the_same_rows_give_the_same_state() -> None:
    play = played(KLEIN, "expert")
    assert fold(casus_of(KLEIN), play.journal.rows) == play.state
    assert play.state.finished


def test_the_fold_of_a_prefix_is_the_state_at_that_moment() -> None:
    seen = []
    play = new_play(KLEIN)
    for decision in (r.WatchMoment(0), r.FinishReferral(), r.GuessRoom(LifeDomain.HOUSING, 2)):
        play.decide(decision)
        seen.append((len(play.journal.rows), play.state))
    for count, state in seen:
        assert fold(play.casus, play.journal.rows[:count]) == state


def test_watching_is_no_choice_so_there_is_nothing_to_take_back() -> None:
    play = new_play(KLEIN)
    play.decide(r.WatchMoment(0))
    assert (play.state.undo_depth, play.state.watched) == (0, frozenset({0}))
    with pytest.raises(UserError, match="Verder terug kan niet"):
        play.decide(r.Undo())
    play.decide(r.FinishReferral())
    play.decide(r.Undo())
    assert (play.state.step, play.state.watched) == (Step.REFERRAL, frozenset({0}))


def test_rows_are_only_ever_added() -> None:
    play = at_plan()
    before = play.journal.rows
    play.decide(r.SetCard(free_card(play), 2))
    play.decide(r.Undo())
    assert play.journal.rows[: len(before)] == before
    assert [row.kind for row in play.journal.rows[len(before) :]] == ["card_set", "undone"]


def test_undo_takes_back_a_card_and_redo_lays_it_again() -> None:
    play = at_plan()
    empty = play.state
    card = free_card(play)
    play.decide(r.SetCard(card, 2))
    laid = play.state
    play.decide(r.Undo())
    assert play.state.cards == empty.cards == ()
    assert play.state.redo_depth == 1
    play.decide(r.Redo())
    assert play.state.cards == laid.cards


def test_a_new_decision_after_undo_ends_redo() -> None:
    play = at_plan()
    card = free_card(play)
    play.decide(r.SetCard(card, 2))
    play.decide(r.Undo())
    play.decide(r.SetCard(card, 3))
    with pytest.raises(UserError):
        play.decide(r.Redo())


def test_undo_stops_at_the_last_reveal() -> None:
    play = at_plan()
    play.decide(r.Undo())  # takes back going to the plan
    assert play.state.step is Step.GOALS
    with pytest.raises(UserError, match="getoond"):
        play.decide(r.Undo())
    assert play.state.reference is not None


def test_a_learned_fact_cannot_be_undone() -> None:
    play = new_play(KLEIN)
    play.decide(r.FinishReferral())
    question = next(q for q in play.casus.household.questions if q.needs_trust == 0)
    play.decide(r.AskQuestion(question.id))
    assert set(question.facts) <= set(play.state.facts)
    with pytest.raises(UserError):
        play.decide(r.Undo())


def test_goals_stand_in_the_households_own_order() -> None:
    play = new_play(KLEIN)
    play.decide(r.FinishReferral())
    play.decide(r.FinishIntake())
    own = tuple(goal.id for goal in play.casus.household.goals[:3])
    play.decide(r.ChooseGoals(tuple(reversed(own))))
    assert play.state.goals == own


def test_opening_the_lids_keeps_the_plan_as_plan_a() -> None:
    play = at_plan()
    card = free_card(play)
    play.decide(r.SetCard(card, 1))
    play.decide(r.Predict(0.0, 10.0, play.casus.library.parties[0].id, 10))
    plan_a = play.state.plan_a
    assert plan_a is not None
    play.decide(r.RemoveCard(card))
    assert play.state.plan_a == plan_a
    assert play.state.cards == ()


def test_adjusting_at_a_decision_moment_changes_the_months_after_it_only() -> None:
    play = at_plan()
    card = free_card(play)
    play.decide(r.SetCard(card, 1))
    play.decide(r.Predict(0.0, 10.0, play.casus.library.parties[0].id, 10))
    for step in (r.FinishPlan(), r.FinishTable(), r.GuessFirstRoom(None)):
        play.decide(step)
    for _ in range(play.casus.household.decision_months[0]):
        play.decide(r.LiveMonth())
    lived = play.state.life
    play.decide(r.AdjustCard(card, Intensity.INTENSIVE))
    laid = play.state.card(card)
    assert laid is not None
    assert [change.month for change in laid.changes] == [play.state.month + 1]
    play.decide(r.FinishMoment())
    play.decide(r.LiveMonth())
    assert play.state.life[: len(lived)] == lived


@dataclass
class Disk:
    """A store that can be full, and the rows it took."""

    full: bool = True
    taken: list[int] = field(default_factory=list)

    def keep(self, rows: tuple[r.Decision, ...], _state: object) -> None:
        if self.full:
            raise UserError("store.full", "Opslaan lukt niet: de schijf is vol.")
        self.taken.extend(row.sequence for row in rows)


def test_a_failing_store_is_told_and_the_rows_are_offered_again() -> None:
    disk = Disk()
    play = new_play(KLEIN, sink=disk.keep)
    play.decide(r.WatchMoment(0))
    play.decide(r.FinishReferral())
    assert play.save_problem is not None
    assert play.state.step is Step.INTAKE
    disk.full = False
    play.decide(r.GuessRoom(LifeDomain.HOUSING, 2))
    assert disk.taken == [0, 1, 2]
    assert play.save_problem is None


def test_rows_that_could_not_be_saved_are_offered_again_without_a_decision_until_they_are_let_go() -> None:
    disk = Disk()
    play = new_play(KLEIN, sink=disk.keep)
    play.decide(r.WatchMoment(0))
    problem = play.save_again()
    assert problem is play.save_problem is not None
    disk.full = False
    assert play.save_again() is None
    assert play.save_again() is None
    assert disk.taken == [0]
    disk.full = True
    play.decide(r.FinishReferral())
    play.let_go()
    disk.full = False
    play.decide(r.GuessRoom(LifeDomain.HOUSING, 2))
    assert disk.taken == [0, 2]


def test_a_store_that_breaks_in_another_way_leaves_no_row_behind() -> None:
    """Our own mistake while saving must not put rows in line that were never decided."""
    taken: list[int] = []
    broken = True

    def sink(rows: tuple[r.Decision, ...], _state: object) -> None:
        if broken:
            raise ValueError("not a problem of the player")
        taken.extend(row.sequence for row in rows)

    play = new_play(KLEIN, sink=sink)
    with pytest.raises(ValueError, match="player"):
        play.decide(r.WatchMoment(0))
    assert play.journal.rows == ()
    broken = False
    play.decide(r.WatchMoment(0))
    assert taken == [0]


def test_an_assumed_yes_has_the_share_of_the_ask_it_answers() -> None:
    """Whatever else may be asked about that card, and in whatever order the asks stand."""
    play = at_plan()
    for card in play.casus.household.cards:
        if card.needs:
            play.decide(r.SetCard(card.id, card.start_month))
    household = play.casus.household
    turned = tuple(replace(c, asks=tuple(reversed(c.asks))) for c in household.counterparts)
    casus = replace(play.casus, household=replace(household, counterparts=turned))
    expected = {
        (other.party, ask.card, ask.what): ask.share for other in household.counterparts for ask in other.asks
    }
    for order in (play.casus, casus):
        assumed = assumed_agreements(order, play.state)
        assert assumed
        for one in assumed:
            assert one.share == expected.get((one.party, one.card, one.what), one.share)


def test_an_assumed_yes_comes_after_the_talks_so_far_and_one_more() -> None:
    play = at_plan()
    card = next(card for card in play.casus.household.cards if card.needs)
    play.decide(r.SetCard(card.id, 1))
    (other,) = play.casus.household.counterparts
    offer = r.MakeOffer(other.party, ("ask:permit",))
    refused = r.PartyAnswered(other.party, Answer.NO, ("worth",), (), 0.0, 0.0, ())
    for exchanges in (0, 1, 2):
        talk = Talk(other.party, (Exchange(offer, refused),) * exchanges)
        state = replace(play.state, talks=(talk,))
        weeks = {one.weeks for one in assumed_agreements(play.casus, state)}
        assert weeks == {other.weeks_per_exchange * (exchanges + 1)}


@pytest.mark.parametrize(
    "value",
    [
        r.AskQuestion("question:none"),
        r.FactsLearned("question:none", ("fact:none",)),
        r.SetCard("card:none", 1),
        r.StopTrajectory("trajectory:none"),
    ],
)
def test_a_row_about_something_this_casus_does_not_have_is_named_as_damage(value: r.Decision) -> None:
    play = new_play(KLEIN)
    play.decide(r.WatchMoment(0))
    row = replace(play.journal.rows[0], kind=r.kind_of(value), payload=r.payload_of(value))
    with pytest.raises(UserError, match=":none") as caught:
        fold(play.casus, [row])
    assert caught.value.code == "journal.damaged"
