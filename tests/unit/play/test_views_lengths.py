"""Lengths of time and lists of names in words, in Dutch and in a language with its own plurals."""

from collections.abc import Iterator

import pytest

from effect_game.domain.language import Language, use
from effect_game.play.views_lengths import hours_words, months_words, weeks_words
from effect_game.play.views_rooms import and_words, or_words

ENGLISH = {
    "1 week": "1 week",
    "{weeks} weken": "{weeks} weeks",
    "1 maand": "1 month",
    "{months} maanden": "{months} months",
    "1 uur": "1 hour",
    "{hours} uur": "{hours} hours",
    " en ": " and ",
    " of ": " or ",
}


@pytest.fixture
def english() -> Iterator[None]:
    use(Language("en", ENGLISH, thousands=",", decimal="."))
    yield
    use()


def test_in_dutch_only_weeks_and_months_have_a_plural() -> None:
    assert [weeks_words(weeks) for weeks in (0.5, 1.0, 1.5, 2.0, 4.3, 4.8, 12)] == [
        "een halve week",
        "1 week",
        "1,5 weken",
        "2 weken",
        "ruim 4 weken",
        "bijna 5 weken",
        "12 weken",
    ]
    assert [months_words(1), months_words(3)] == ["1 maand", "3 maanden"]
    assert [hours_words(0), hours_words(1), hours_words(2)] == ["0 uur", "1 uur", "2 uur"]


@pytest.mark.usefixtures("english")
def test_another_language_has_a_text_of_its_own_for_one() -> None:
    assert [weeks_words(1), weeks_words(2)] == ["1 week", "2 weeks"]
    assert [months_words(1), months_words(3)] == ["1 month", "3 months"]
    assert [hours_words(1), hours_words(2)] == ["1 hour", "2 hours"]


@pytest.mark.parametrize(
    ("words", "together", "either"),
    [
        ([], "", ""),
        (["a"], "a", "a"),
        (["a", "b"], "a en b", "a of b"),
        (["a", "b", "c"], "a, b en c", "a, b of c"),
    ],
)
def test_a_list_has_one_word_before_its_last(words: list[str], together: str, either: str) -> None:
    assert (and_words(words), or_words(words)) == (together, either)


@pytest.mark.usefixtures("english")
def test_a_list_is_in_the_language_in_use() -> None:
    assert (and_words(["a", "b"]), or_words(["a", "b"])) == ("a and b", "a or b")
