"""Amounts taken out of words, as the program and the content write them."""

import pytest

from effect_game.play.amounts_shut import spoken_without_amounts, tells_amount, without_amounts
from effect_game.play.digits import format_eur, format_range_eur
from effect_game.play.views_prices import amount_words

SHUT = "€\u00a0·"


@pytest.mark.parametrize(
    ("words", "shut"),
    [
        (f"Samen {format_eur(-12_500)} na 3 jaar.", f"Samen {SHUT} na 3 jaar."),
        (format_range_eur(1_000, 5_000), f"{SHUT} tot {SHUT}"),
        (f"{amount_words(34.2)} per uur", f"{SHUT} per uur"),
        ("+\u2060€\u00a03.100, en dan", f"{SHUT}, en dan"),
        ("Een schuld van 2.000 euro.", f"Een schuld van {SHUT}."),
        ("€ 500. Meer niet.", f"{SHUT}. Meer niet."),
        ("1.500 €", SHUT),
        ("Het euroteken €ffect, 3 van 20 levens, maand 12, 40%", None),
        ("Een paar tientjes per maand", None),
    ],
)
def test_an_amount_is_taken_out_and_nothing_else(words: str, shut: str | None) -> None:
    assert without_amounts(words) == (words if shut is None else shut)
    assert tells_amount(words) is (shut is not None)
    assert without_amounts(without_amounts(words)) == without_amounts(words)


def test_what_is_heard_says_that_the_amount_is_shut() -> None:
    assert spoken_without_amounts("Wmo: −€ 2.500 legt bij") == "Wmo: bedrag nog dicht legt bij"


def test_words_of_people_themselves_stay_and_a_longer_amount_that_begins_alike_does_not() -> None:
    own = ("€ 1.000 tot € 5.000", "€ 250")
    words = "Jullie zeiden € 1.000 tot € 5.000 en € 250; het is € 2.500, of € 250.000."
    kept = f"Jullie zeiden € 1.000 tot € 5.000 en € 250; het is {SHUT}, of {SHUT}."
    assert without_amounts(words, own) == kept
