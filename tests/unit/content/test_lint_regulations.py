"""A law, an article or 'the law says' in a text is told when no rule of the household covers it."""

from dataclasses import replace

import pytest

from effect_game.content.lint_regulations import regulation_coverage
from effect_game.domain.household import Casus
from effect_game.domain.problems import Severity
from effect_game.domain.regulations import RegulationUse
from tests.support.register import saying, with_register

SETTLE = RegulationUse(regulation="regulation:settle", used_by=("teaching_note",))
ELSEWHERE = RegulationUse(regulation="regulation:settle", used_by=("card:settle",))


def told(casus: Casus) -> list[str]:
    found = list(regulation_coverage(casus.household, with_register().library))
    assert {(each.code, each.severity) for each in found} <= {("lint.regulation", Severity.WARNING)}
    return [each.message for each in found]


def note(text: str, *uses: RegulationUse) -> Casus:
    return saying(with_register(), text, *uses)


def test_a_law_that_is_named_needs_one_of_its_rules_anywhere_in_the_household() -> None:
    (message,) = told(note("De Huiswet regelt dat."))
    assert "'Huiswet'" in message
    assert told(note("De Huiswet regelt dat.", ELSEWHERE)) == []
    assert told(note("De Huiswetten zijn oud.")) == []


def test_an_article_needs_a_rule_with_that_number_at_that_very_place() -> None:
    assert told(note("Zie artikel 7 daarover.", SETTLE)) == []
    assert len(told(note("Zie artikel 7 daarover.", ELSEWHERE))) == 1
    (message,) = told(note("Zie artikel 8 daarover.", SETTLE))
    assert "'artikel 8'" in message


@pytest.mark.parametrize(
    "appeal", ["Dat moet van de wet.", "Een wettelijke plicht.", "De richtlijn zegt nee."]
)
def test_a_text_that_appeals_to_the_law_needs_a_rule_at_that_place(appeal: str) -> None:
    assert len(told(note(appeal, ELSEWHERE))) == 1
    assert told(note(appeal, SETTLE)) == []


def test_a_household_is_not_asked_for_rules_where_there_is_no_register() -> None:
    casus = note("Artikel 8 van de Huiswet. Dat moet van de wet.")
    assert list(regulation_coverage(casus.household, replace(casus.library, laws=(), regulations=()))) == []


def test_what_a_rule_itself_says_is_not_held_against_the_household() -> None:
    use = replace(SETTLE, in_the_way="De Postwet staat het niet toe.", solves="Een andere verordening.")
    assert told(note("Eerst de post.", use)) == []
