"""A fact the trainer tells is known from then on: nobody can undo it, and it takes nobody's way back away."""

from dataclasses import replace

import pytest

from effect_game.domain.journal import Journal
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import Step
from effect_game.play import rows as r
from effect_game.play.fold import fold
from effect_game.play.outcomes import found_rows
from effect_game.play.replay import replay
from effect_game.play.session import Play, keep_nothing
from effect_game.play.views_intake import facts_known
from tests.support.casus import KLEIN, forecaster_of, new_play, played
from tests.unit.play.test_state import at_plan, free_card


def unknown(play: Play) -> tuple[str, ...]:
    """Facts not known yet, those that settle something first."""
    facts = [fact for fact in play.casus.household.facts if fact.id not in play.state.facts]
    return tuple(fact.id for fact in sorted(facts, key=lambda fact: not fact.reveals))


def test_it_is_known_and_counts_from_then_on() -> None:
    play = new_play(KLEIN)
    fact = unknown(play)[0]
    before = found_rows(play.casus, play.state)
    play.decide(r.FactTold(fact))
    assert play.state.facts[-1] == fact
    assert play.state.told == (fact,)
    assert found_rows(play.casus, play.state) > before
    assert "verteld door de trainer" in facts_known(play.casus, play.state)[0].source


@pytest.mark.parametrize("fact", ["fact:none", ""])
def test_what_is_not_of_this_household_is_refused(fact: str) -> None:
    play = new_play(KLEIN)
    with pytest.raises(UserError) as caught:
        play.decide(r.FactTold(fact))
    assert caught.value.code == "fact.unknown"
    assert not play.journal.rows


def test_telling_it_twice_or_what_is_known_already_is_refused() -> None:
    play = new_play(KLEIN)
    fact = unknown(play)[0]
    play.decide(r.FactTold(fact))
    for known in {fact, play.state.facts[0]}:
        with pytest.raises(UserError) as caught:
            play.decide(r.FactTold(known))
        assert caught.value.code == "fact.known"
    assert len(play.journal.rows) == 1


def test_going_back_takes_back_the_own_choice_and_not_what_was_told() -> None:
    play = at_plan()
    card = free_card(play)
    play.decide(r.SetCard(card, 1))
    play.decide(r.Undo())
    depth = play.state.undo_depth, play.state.redo_depth
    fact = unknown(play)[0]
    play.decide(r.FactTold(fact))
    assert (play.state.undo_depth, play.state.redo_depth) == depth
    play.decide(r.Redo())
    assert play.state.card(card) is not None
    assert fact in play.state.facts
    play.decide(r.Undo())
    assert play.state.card(card) is None
    assert fact in play.state.facts


def test_it_plays_again_to_the_same_rows() -> None:
    play = at_plan()
    play.decide(r.FactTold(unknown(play)[0]))
    play.decide(r.SetCard(free_card(play), 1))
    again = replay(play.casus, play.journal, forecaster_of(KLEIN))
    assert again.equal
    assert fold(play.casus, play.journal.rows) == play.state


def test_when_the_figures_are_there_it_is_told_and_changes_nothing_of_them() -> None:
    whole = played(KLEIN, "nothing")
    journal = Journal(header=whole.journal.header, rows=whole.journal.rows)
    play = Play(whole.content, journal, forecaster_of(KLEIN), lambda: "", keep_nothing)
    assert play.state.step is Step.DEBRIEF
    before = play.state
    fact = unknown(play)[0]
    play.decide(r.FactTold(fact))
    assert play.state == replace(before, told=(fact,))
