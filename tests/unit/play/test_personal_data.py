"""Free text that could tell who somebody is gets a friendly warning; ordinary text does not."""

import pytest

from effect_game.play.personal_data import personal_data, personal_data_warning

BSN, PHONE, MAIL = "een burgerservicenummer", "een telefoonnummer", "een mailadres"
BORN, POST = "een geboortedatum", "een postcode"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Haar nummer is 111222333.", (BSN,)),
        ("bsn 1112.22.333", (BSN,)),
        ("Bel 06-12345678 na vier uur", (PHONE,)),
        ("06 12 34 56 78", (PHONE,)),
        ("+31 6 12345678", (PHONE,)),
        ("0031612345678", (PHONE,)),
        ("020-1234567", (PHONE,)),
        ("mail naar j.de.vries@voorbeeld.nl graag", (MAIL,)),
        ("geboren 3-4-1988", (BORN,)),
        ("geboren 03/04/1988.", (BORN,)),
        ("1988-04-03", (BORN,)),
        ("3 april 1988", (BORN,)),
        ("3 Apr. 1988", (BORN,)),
        ("Dorpsstraat 3, 1234 AB", (POST,)),
        ("1234AB", (POST,)),
        ("06-12345678 of a@b.nl", (PHONE, MAIL)),
    ],
)
def test_what_could_tell_who_somebody_is_is_named(text: str, found: tuple[str, ...]) -> None:
    assert personal_data(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Een fiets voor Milan, met slot.",
        "Kost 1.500 tot 2.000 euro in 2026.",
        "123456789",
        "000000000",
        "Twee keer per week, van 3 tot 4 uur, 12 maanden lang.",
        "Vanaf 3 april, elke maand.",
        "In 2026 en 2027 samen 104 uur.",
        "Artikel 611, boek 7.",
    ],
)
def test_ordinary_text_is_left_alone(text: str) -> None:
    assert personal_data_warning(text) == ""


def test_the_warning_is_one_friendly_sentence_with_what_to_do() -> None:
    assert personal_data_warning("a@b.nl, 06-12345678, 3-4-1988") == (
        "Hier lijkt een telefoonnummer, een mailadres en een geboortedatum te staan. "
        "Haal dat weg: dit bestand kan bij anderen komen."
    )
