"""Every number of a household with its source, in words and without an id."""

import re

from effect_game.domain.vocabulary import ASSUMPTION
from effect_game.play.views_assumptions import assumptions
from tests.support.casus import DE_AUTO, KLEIN, casus_of

ID = re.compile(r"\b[a-z]+:[a-z]+_?[a-z_]*\b")


def test_every_number_has_a_range_a_grade_and_a_source_or_a_reason() -> None:
    listed = assumptions(casus_of(DE_AUTO))
    assert len(listed) > 100
    for each in listed:
        assert each.source, each
        if each.value is None:
            continue
        assert each.low is not None
        assert each.high is not None
        assert each.low <= each.value <= each.high, each
        assert each.grade in "ABCD"
        assert each.address or each.source.lower().startswith(ASSUMPTION), each


def test_no_id_stands_among_the_words() -> None:
    for folder in (DE_AUTO, KLEIN):
        for each in assumptions(casus_of(folder)):
            assert not ID.search(f"{each.of} {each.what} {each.unit}"), each


def test_what_a_household_cannot_meet_is_not_listed_and_its_own_numbers_come_first() -> None:
    casus = casus_of(DE_AUTO)
    listed = assumptions(casus)
    own = [number.text for number in casus.household.own_numbers]
    assert [each.what for each in listed[: len(own)]] == own
