"""The accountability tells each rule with where it was looked up, and per household what leans on it."""

from effect_game.content.account import account
from effect_game.content.account_regulations import regulations_page
from tests.support.casus import KLEIN, casus_of
from tests.support.register import with_register


def test_every_rule_stands_there_with_its_article_days_and_basis() -> None:
    casus = with_register()
    text = account(casus.library, [casus])
    assert "| Een regeling vraagt een ja | Huiswet, artikel 7, lid 2 |" in text
    assert (
        "| vanaf 2024-01-01 tot en met 2026-12-31 | A | Verzonnen prijsindex voor tests (2025), gezien"
        in text
    )
    assert "| C | verteld door een ander | 1 |" in text
    assert "| D | spelaanname: voor de test |" in text
    assert "| A | de wettekst, of de overheid over haar eigen regel | 1 |" in text


def test_per_household_it_says_what_leans_on_a_rule_by_kind_and_without_ids() -> None:
    casus = with_register()
    page = "\n".join(regulations_page(casus.library, [casus.household]))
    part = page[page.index("### Regels bij De dichte post, peildatum 2025-01-01") :]
    assert "| Een regeling vraagt een ja | Huiswet, artikel 7, lid 2 | kaart, aan tafel | A |" in part
    assert "| Een brievenbus is dicht | Postwet | tekst, feit | C |" in part
    assert "card:" not in part


def test_content_without_a_register_has_no_such_page() -> None:
    casus = casus_of(KLEIN)
    assert list(regulations_page(casus.library, [casus.household])) == []
