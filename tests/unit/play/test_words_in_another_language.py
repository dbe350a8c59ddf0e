"""Words that stand in a table, in a plan or in an enum: said once in the language in use, and never a key."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from effect_game.content.language import language
from effect_game.content.language_file import texts_of
from effect_game.content.translated import all_texts, translated
from effect_game.domain.household import TABLE_NAME
from effect_game.domain.language import DUTCH, PSEUDO, tr, use
from effect_game.domain.plan import NO_PLAN
from effect_game.play.other_plans import NAMES, OWN, other_plans
from effect_game.play.personal_data import personal_data
from effect_game.play.state import plan_of
from effect_game.play.views_goal_conditions import condition_words
from effect_game.play.views_intake import hours_words, table_name
from effect_game.play.views_life_ahead import AheadCount
from tests.support.casus import KLEIN, casus_of, new_play


@pytest.fixture(autouse=True)
def pseudo() -> Iterator[None]:
    use(language(PSEUDO))
    yield
    use()


def test_a_plan_is_the_same_plan_in_every_language() -> None:
    play = new_play(KLEIN)
    here = plan_of(play.state)
    use(language(DUTCH))
    assert plan_of(play.state) == here


def test_a_plan_beside_the_own_one_has_a_name_in_the_language_in_use() -> None:
    play = new_play(KLEIN)
    named = {plan.key: plan.name for plan in other_plans(play.casus, play.state, NO_PLAN)}
    assert all(name.startswith("[") for name in named.values())
    assert named[OWN] != NAMES[OWN]


def test_what_must_be_so_for_a_goal_is_one_sentence_with_its_parts_inside() -> None:
    casus = casus_of(KLEIN)
    for goal in casus.household.goals:
        words = condition_words(casus, goal)
        assert words.startswith("[")
        assert words.endswith("]")


@pytest.mark.parametrize("hours", [0.0, 0.5, 1.0, 1.25, 6.0])
def test_hours_have_a_text_of_their_own_for_nothing_less_than_one_one_and_more(hours: float) -> None:
    assert hours_words(hours).startswith("[")


def test_a_count_of_lives_is_said_in_two_texts() -> None:
    for money in (False, True):
        assert AheadCount(36, 4, 0, money).words.count("[") == 2


PLACE = "Picknicktafel"


def test_the_place_of_the_talk_is_named_by_the_household_or_else_by_the_game() -> None:
    casus = casus_of(KLEIN)
    own = replace(casus, household=replace(casus.household, table_name=PLACE))
    assert table_name(casus) == tr(TABLE_NAME)
    assert table_name(casus).startswith("[")
    assert table_name(own) == PLACE
    for each in (casus, own):
        assert table_name(translated(each, texts_of(None, PSEUDO))).count("[") == 1


def test_a_name_the_household_did_not_write_is_no_text_of_its_content() -> None:
    household = casus_of(KLEIN).household
    assert TABLE_NAME not in all_texts(household)
    assert PLACE in all_texts(replace(household, table_name=PLACE))


@pytest.mark.parametrize("text", ["geboren op 3 maart 2014", "born 3 March 2014", "3 okt 1990", "3 Oct 1990"])
def test_a_date_of_birth_is_found_in_both_languages(text: str) -> None:
    use(language(DUTCH))
    assert personal_data(text) == ("een geboortedatum",)
