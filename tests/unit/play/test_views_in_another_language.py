"""Texts in another language: translated once where they are shown, and never what is looked up or kept."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from effect_game.content.blank_cards import OWN_WORDS
from effect_game.content.catalogue import expert_plan
from effect_game.content.language import language
from effect_game.domain.language import PSEUDO, use
from effect_game.domain.vocabulary import HOUSEHOLD, AdjustReason, Answer, Intensity, LifeDomain
from effect_game.play.state import Adjustment
from effect_game.play.views_causes import cause_names, untitled_room
from effect_game.play.views_life_told import told_choices
from effect_game.play.views_rooms import house_state
from effect_game.store.paths import default_folder
from tests.support.casus import DE_AUTO, KLEIN, casus_of, new_play, plan_of


@pytest.fixture(autouse=True)
def pseudo() -> Iterator[None]:
    use(language(PSEUDO))
    yield
    use()


def test_where_the_store_is_does_not_depend_on_the_language() -> None:
    home = Path("/home/a")
    assert default_folder("darwin", {}, home) == home / "Library" / "Application Support" / "effect"
    assert default_folder("win32", {}, home) == home / "AppData" / "Local" / "effect"


def test_the_expert_plan_is_found_in_every_language() -> None:
    assert expert_plan(casus_of(DE_AUTO)) == plan_of(DE_AUTO, "expert")


def test_a_room_as_a_cause_has_a_title_that_can_be_left_out() -> None:
    names = cause_names(casus_of(KLEIN))
    room = untitled_room(names[f"cell:{LifeDomain.FINANCES}@{HOUSEHOLD}"])
    assert room == "[Fíñáñçíëñ~~~]"
    assert names[f"cell:{LifeDomain.FINANCES}@{HOUSEHOLD}"] == f"[Hóé hét gáát~~~~]: {room}"


def test_rooms_and_levels_of_the_house_are_translated_once() -> None:
    play = new_play(KLEIN)
    for room in house_state(play.casus, play.state, everything=True).rooms:
        assert room.name.startswith("[")
        assert not room.name.startswith("[[")
        assert room.word.startswith("[")


def test_a_choice_is_told_with_its_reason_in_one_sentence() -> None:
    play = new_play(KLEIN)
    card = play.casus.household.cards[0]
    made = Adjustment(6, card.id, Intensity.LIGHT, AdjustReason.TOO_MUCH)
    (told,) = told_choices(play.casus, replace(play.state, adjustments=(made,)))
    assert told.count("[") == 3, "the sentence, the way and the reason are a text each"
    assert told.startswith("[")
    assert card.title in told


def test_words_that_are_recorded_stay_as_they_are() -> None:
    assert OWN_WORDS.startswith("spelaanname")
    assert (Answer.YES.value, AdjustReason.IT_HELPS.value) == ("ja", "het helpt")
