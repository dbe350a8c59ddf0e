"""The accountability names every number of the content, with its grade and where it comes from."""

from dataclasses import replace

from effect_game.cli.account import shipped_account
from effect_game.content.account import account
from effect_game.content.findings import walk
from effect_game.domain.evidence import Estimate
from effect_game.domain.household import Casus
from effect_game.domain.passage import Passage
from effect_game.resources import data_root

PAGE = data_root() / "docs" / "verantwoording.md"


def rows(text: str, first: str, end: str) -> list[list[str]]:
    """Cells of every row of the tables between two headings, heads left out."""
    part = text[text.index(f"## {first}") : text.index(f"## {end}")]
    lines = [line[2:-2].split(" | ") for line in part.splitlines() if line.startswith("| ")]
    return [line for line in lines if line[0] not in ("waarvan", "prijs")]


def numbers(text: str) -> list[list[str]]:
    return rows(text, "Gebeurtenissen", "Volgorderegels")


def prices(text: str) -> list[list[str]]:
    return rows(text, "Prijzen", "Bronnen")


def test_the_committed_page_is_what_the_content_gives() -> None:
    written = shipped_account()
    assert PAGE.read_text(encoding="utf-8") == written, "schrijf hem opnieuw: effect-game account --out"


def test_every_number_and_every_price_has_a_row(casus: Casus) -> None:
    text = account(casus.library, [casus])
    estimates = [value for _, value in walk(casus.library) if isinstance(value, Estimate)]
    assert len(numbers(text)) == len(estimates)
    assert len(prices(text)) == len(casus.library.prices)


def test_every_row_says_how_hard_it_is_and_where_it_comes_from(casus: Casus) -> None:
    text = account(casus.library, [casus])
    for row in (*numbers(text), *prices(text)):
        grade, seen, source = row[-3:]
        assert grade in "ABCD"
        assert seen in ("ja", "deels", "nee")
        assert source.strip()


def test_own_numbers_stand_with_their_household_and_are_called_chosen(casus: Casus) -> None:
    text = account(casus.library, [casus])
    assert "Deze getallen zijn gekozen" in text
    for number in casus.household.own_numbers:
        assert f"| {number.text}" in text


def test_explanation_stands_before_or_after_the_tables_as_it_asks(casus: Casus) -> None:
    passages = (
        Passage(id="passage:a", title="Vooraf", text="Eerst dit."),
        Passage(id="passage:b", title="Achteraf", text="Dan dit.", after=True),
    )
    text = account(replace(casus.library, passages=passages), [])
    assert text.index("## Vooraf") < text.index("## Prijzen") < text.index("## Achteraf")
