"""Copies of a leerdossier put together: in any order, any number of times, with the same outcome."""

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from effect_game.store.learner_file import Learner, LearnerEntry, merged, read_learner, write_learner

KEYS = st.sampled_from("abcdef")
MOMENTS = st.sampled_from(("2026-01-01T00:00:00Z", "2026-01-02T00:00:00Z", "2026-01-03T00:00:00Z"))
NUMBERS = st.integers(-(2**63), 2**63 - 1)
TEXTS = st.text(st.characters(codec="utf-8"), max_size=5)
ENTRIES = st.builds(
    LearnerEntry,
    KEYS,
    st.sampled_from(("run", "if_then")),
    MOMENTS,
    st.dictionaries(TEXTS, st.one_of(TEXTS, NUMBERS, st.booleans(), st.none()), max_size=2),
)
COPIES = st.builds(Learner, st.lists(ENTRIES, max_size=6).map(tuple), st.frozensets(KEYS, max_size=3))


@given(COPIES, COPIES)
def test_the_order_of_two_copies_does_not_matter(one: Learner, other: Learner) -> None:
    assert merged(one, other) == merged(other, one)


@given(COPIES, COPIES, COPIES)
def test_nor_does_which_two_go_together_first(one: Learner, two: Learner, three: Learner) -> None:
    assert merged(merged(one, two), three) == merged(one, merged(two, three)) == merged(three, two, one)


@given(COPIES, COPIES)
def test_the_same_copy_again_changes_nothing(one: Learner, other: Learner) -> None:
    both = merged(one, other)
    assert merged(both, other) == merged(both, both) == both


@given(COPIES, COPIES)
def test_nothing_that_nobody_threw_away_is_lost(one: Learner, other: Learner) -> None:
    both = merged(one, other)
    keys = {entry.key for copy in (one, other) for entry in copy.entries}
    assert {entry.key for entry in both.entries} == keys - both.gone
    assert both.gone == one.gone | other.gone


@given(COPIES)
@settings(max_examples=40)
def test_what_is_written_is_read_back(one: Learner) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "x.leerdossier"
        write_learner(path, one)
        assert read_learner(path) == merged(one)
