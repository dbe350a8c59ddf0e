"""The English texts that come with the game: whole where they must be, and of what is there now."""

import re

import pytest

from effect_game.content.catalogue import TextsIn, list_entries
from effect_game.content.catalogue_texts import entry_in, library_in, texts_in
from effect_game.content.language_file import language_problems, texts_of
from effect_game.content.load import LIBRARY, load_casus, shipped_library
from effect_game.content.modes import in_mode, modes_of
from effect_game.content.source_files import TEXTS_FOLDER
from effect_game.content.translated import all_texts, translated
from effect_game.domain.blank_card import BlankCard, BlankStrength
from effect_game.domain.household import Casus
from effect_game.domain.language import ENGLISH
from effect_game.domain.problems import Severity
from effect_game.domain.vocabulary import LifeDomain, Mode
from effect_game.play.time_told import time_in
from effect_game.play.views_price_round import question_view
from effect_game.play.views_prices import price_sheet
from effect_game.resources import scenarios_dir
from tests.support.casus import DE_AUTO, casus_of

ENGLISH_FILES = sorted(scenarios_dir().glob(f"*/{TEXTS_FOLDER}/{ENGLISH}.yaml"))
MOST_LONGER = 1.8
"""How much longer an English text of more than a few words may be than the Dutch: labels must fit."""


def english() -> dict[str, str]:
    return dict(texts_of(DE_AUTO, ENGLISH).said)


@pytest.mark.parametrize("mode", list(Mode))
def test_every_text_a_player_of_de_auto_can_meet_is_there_in_every_weight(mode: Mode) -> None:
    casus = casus_of(DE_AUTO)
    assert mode in modes_of(casus.household)
    met = in_mode(casus, mode)
    wanted = all_texts(met.household) | all_texts(met.library)
    assert len(wanted) > 700
    assert [text for text in wanted if text not in english()] == []
    assert texts_in(met, texts_of(DE_AUTO, ENGLISH)) is TextsIn.ALL


def test_de_auto_is_listed_in_english_with_nothing_to_say_of_dutch() -> None:
    (entry,) = (each for each in list_entries() if each.folder == DE_AUTO.resolve())
    said = entry_in(entry, ENGLISH)
    assert said.texts is TextsIn.ALL
    assert (said.title, said.subtitle) == (english()[entry.title], english()[entry.subtitle])


def test_the_other_households_say_that_they_are_dutch() -> None:
    others = [each for each in list_entries() if each.folder != DE_AUTO.resolve()]
    assert others
    assert {entry_in(each, ENGLISH).texts for each in others} == {TextsIn.DUTCH}


def test_every_text_of_the_price_round_is_there() -> None:
    dutch, said = shipped_library(), library_in(ENGLISH)
    wanted = all_texts(dutch.parties)
    for question in dutch.round_questions:
        wanted |= all_texts(question)
        wanted |= all_texts(tuple(row for row in dutch.prices if row.id == question.price))
    assert [text for text in wanted if text not in english()] == []
    for before, after in zip(dutch.round_questions, said.round_questions, strict=True):
        assert question_view(said, after).text == english()[before.text]


def test_every_text_of_the_library_is_there_for_every_household_that_comes() -> None:
    dutch = shipped_library()
    assert [text for text in all_texts(dutch) if text not in english()] == []
    sheets = [price_sheet(library_in(ENGLISH), row.id) for row in dutch.prices]
    assert [sheet.title for sheet in sheets] == [english()[row.name] for row in dutch.prices]


@pytest.mark.parametrize("path", ENGLISH_FILES, ids=lambda path: path.parent.parent.name)
def test_no_pair_is_wrong_stale_or_double(path: object) -> None:
    folder = path.parent.parent  # type: ignore[attr-defined]
    content = shipped_library() if folder.name == LIBRARY else load_casus(folder).household
    found = [str(each) for each in language_problems(folder, content) if each.severity is not Severity.NOTE]
    assert found == []


def test_a_number_in_dutch_is_the_same_number_in_english() -> None:
    """Figures are what goes wrong unseen. English writes 1,940 and 7.1 for the Dutch 1.940 and 7,1."""
    clocks = {moment.title for moment in casus_of(DE_AUTO).household.moments}
    wrong = [
        (dutch, said)
        for dutch, said in english().items()
        if dutch not in clocks and _figures(_as_english(dutch)) != _figures(said)
    ]
    assert wrong == []


def _as_english(dutch: str) -> str:
    """The Dutch with its numbers and times as English writes them."""
    timed = re.sub(r"(\d{1,2})\.(\d\d) uur", r"\1:\2", dutch)
    return re.sub(r"\d[.,](?=\d)", lambda found: found[0].translate(str.maketrans(".,", ",.")), timed)


def _figures(text: str) -> list[str]:
    whole_hours = re.sub(r":00\b", "", text)
    return sorted(re.findall(r"(?<![\w-])\d+(?:[.,:]\d+)*", whole_hours))


def test_english_is_not_much_longer_than_dutch() -> None:
    longer = [
        (dutch, said)
        for dutch, said in english().items()
        if len(dutch) > 30 and len(said) > MOST_LONGER * len(dutch)
    ]
    assert longer == []


def test_no_english_text_is_still_dutch() -> None:
    same = {dutch for dutch, said in english().items() if dutch == said}
    names = {person.name for person in casus_of(DE_AUTO).household.persons}
    names |= {other.person for other in casus_of(DE_AUTO).household.counterparts}
    assert same <= names | {"Home-Start", "Wmo", "school", "School"}
    dutch_words = re.compile(r"\b(het|een|niet|wordt|voor de|spelaanname|gemeente|huishouden)\b")
    assert [said for said in english().values() if dutch_words.search(said)] == []


def test_no_price_is_put_on_a_person_and_nobody_is_praised_or_blamed() -> None:
    forbidden = re.compile(r"(?i)\b(saves? (him|her|them)|worth more|fault|lazy|well done|great)\b")
    assert [said for said in english().values() if forbidden.search(said)] == []
    assert [said for dutch, said in english().items() if "!" in said and "!" not in dutch] == []


def test_the_clock_of_a_moment_shows_the_same_time() -> None:
    moments = casus_of(DE_AUTO).household.moments
    told = [(time_in(m.title), time_in(english()[m.title])) for m in moments]
    assert [one for one, _ in told] == [other for _, other in told]
    assert any(one for one, _ in told)


def test_an_own_card_lies_among_english_cards_in_the_words_of_who_made_it() -> None:
    from effect_game.content.blank_cards import with_blank_cards

    casus: Casus = translated(casus_of(DE_AUTO), texts_of(DE_AUTO, ENGLISH))
    own = BlankCard(
        id="card:own_1", title="Een tuin", text="Samen spitten.", executor="Buurman",
        persons=(casus.household.persons[0].id,), life_domain=LifeDomain.MEANING,
        strength=BlankStrength.SMALL, payer="party:huishouden", low_eur=1.0, high_eur=2.0,
    )  # fmt: skip
    more = with_blank_cards(casus, (own,))
    assert more.household.cards[-1].title == "Een tuin"
    assert more.household.cards[0] == casus.household.cards[0]
    assert more.said("Huisarts") == "GP"
