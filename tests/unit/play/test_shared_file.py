"""An own case without a tick stays where it was written; the file still opens, plays again and comes back."""

from dataclasses import replace
from pathlib import Path

import pytest

from effect_game.content.canonical import canonical_bytes
from effect_game.domain.journal import Journal
from effect_game.domain.problems import UserError
from effect_game.play import rows as r
from effect_game.play.fold import fold
from effect_game.play.replay import replay
from effect_game.play.session import Play, keep_nothing
from effect_game.play.shared_file import as_kept, leaves_out, to_share
from effect_game.store.database import Store
from effect_game.store.effect_file import effect_bytes
from tests.support.casus import KLEIN, casus_of, fixed_clock, forecaster_of, played
from tests.support.old_law import cut_before

SECRET = "mevrouw Zilverberg, drie instanties"
UTC = fixed_clock()


def noted(*cases: r.NoteOwnCase | r.Undo) -> Play:
    """A casus at its debrief, in which these were written down."""
    journal = cut_before(played(KLEIN, "expert").journal, "debrief_figures")
    play = Play(casus_of(KLEIN), journal, forecaster_of(KLEIN), fixed_clock, keep_nothing)
    for case in cases:
        play.decide(case)
    return play


def shared(play: Play) -> Journal:
    return to_share(play.journal, play.state.own_case)


def holds(journal: Journal) -> bool:
    return any(SECRET in str(row.payload) for row in journal.rows)


def test_an_own_case_without_a_tick_is_not_in_the_file() -> None:
    play = noted(r.NoteOwnCase(SECRET))
    assert holds(play.journal)
    assert leaves_out(play.journal, play.state.own_case)
    assert not holds(shared(play))
    assert SECRET.encode() not in effect_bytes(shared(play), canonical_bytes(play.content))
    assert [row.kind for row in shared(play).rows] == [row.kind for row in play.journal.rows]


def test_an_own_case_with_a_tick_goes_along_and_what_stood_there_before_does_not() -> None:
    play = noted(r.NoteOwnCase(SECRET), r.NoteOwnCase("drie instanties", share=True))
    assert not holds(shared(play))
    assert fold(play.content, shared(play).rows).own_case == r.NoteOwnCase("drie instanties", share=True)


def test_a_tick_that_was_taken_back_holds_for_every_row() -> None:
    play = noted(r.NoteOwnCase(SECRET, share=True), r.NoteOwnCase(SECRET))
    assert not holds(shared(play))


def test_a_tick_that_was_undone_does_not_count() -> None:
    play = noted(r.NoteOwnCase(SECRET), r.NoteOwnCase(SECRET, share=True), r.Undo())
    assert play.state.own_case == r.NoteOwnCase(SECRET)
    assert not holds(shared(play))


def test_the_file_says_that_something_was_left_out_and_nothing_else_changed() -> None:
    play = noted(r.NoteOwnCase(SECRET))
    state = fold(play.content, shared(play).rows)
    assert state.own_case == r.NoteOwnCase("", left_out=True)
    assert replace(state, own_case=None) == replace(play.state, own_case=None)


def test_without_an_own_case_the_file_is_the_journal() -> None:
    journal = noted().journal
    assert to_share(journal, None) == journal
    assert not leaves_out(journal, None)


def test_a_file_that_comes_back_finds_its_own_case_as_it_was_kept(tmp_path: Path) -> None:
    play = noted(r.NoteOwnCase(SECRET))
    content = canonical_bytes(play.content)
    longer = Play(play.content, shared(play), forecaster_of(KLEIN), fixed_clock, keep_nothing)
    longer.decide(r.Reflect(0, "later"))
    with Store(tmp_path / "store.sqlite") as store:
        store.add(play.journal, content, utc=UTC)
        with pytest.raises(UserError):
            store.add(longer.journal, content, utc=UTC)
        store.add(as_kept(longer.journal, play.journal), content, utc=UTC)
        found = store.load(play.header.casus)
    assert found.rows == (*play.journal.rows, longer.journal.rows[-1])


def test_another_own_case_in_a_file_is_still_another_way_to_go_on() -> None:
    one, other = noted(r.NoteOwnCase("a")), noted(r.NoteOwnCase("b"))
    assert as_kept(one.journal, other.journal) == one.journal
    header = replace(one.journal.header, casus="another")
    assert as_kept(one.journal, Journal(header=header, rows=other.journal.rows)) == one.journal


@pytest.mark.slow
def test_a_file_with_an_own_case_left_out_plays_again_to_the_same() -> None:
    play = Play(
        casus_of(KLEIN), played(KLEIN, "expert").journal, forecaster_of(KLEIN), fixed_clock, keep_nothing
    )
    play.decide(r.NoteOwnCase(SECRET))
    assert replay(play.content, shared(play), forecaster_of(KLEIN)).equal
