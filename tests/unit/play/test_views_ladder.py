"""The ladder above the team in words: on a card, beside the budgets, and looked back on."""

from dataclasses import replace

import pytest

from effect_game.domain.household import Casus
from effect_game.domain.plan import Plan, PlanCard
from effect_game.play.views_ladder import budget_use, budget_view, decided_in, decision_note
from tests.support.casus import KLEIN, casus_of

DESK, COURSE = "card:desk", "card:course"


@pytest.fixture
def casus() -> Casus:
    """The small household; a desk (150 euro) and a course (1.200 euro) are paid out of the maatwerkbudget."""
    small = casus_of(KLEIN)
    cards = tuple(replace(card, from_budget=card.id in (DESK, COURSE)) for card in small.household.cards)
    return replace(small, household=replace(small.household, cards=cards))


def plan(*cards: str) -> Plan:
    return Plan(title="", cards=tuple(PlanCard(card=card) for card in cards))


def test_a_card_says_who_decides_about_it_and_how_long_that_takes(casus: Casus) -> None:
    assert decision_note(casus, plan(), PlanCard(card=DESK)) == (
        "Dit beslist het team zelf: buurtpot, tot € 200."
    )
    assert decision_note(casus, plan(), PlanCard(card=COURSE)) == (
        "Boven € 600 beslist een ander: wethouder. Dat duurt 6 weken."
    )
    assert decision_note(casus, plan(), PlanCard(card="card:open_post")) == ""


def test_who_decides_keeps_the_capitals_of_an_abbreviation_and_of_the_rest_of_its_name(casus: Casus) -> None:
    first, *others = casus.library.ladder
    for name, told in (("WMO-pot van Zuid", "WMO-pot van Zuid"), ("Pot van Zuid", "pot van Zuid")):
        ladder = (replace(first, name=name), *others)
        named = replace(casus, library=replace(casus.library, ladder=ladder))
        assert decision_note(named, plan(), PlanCard(card=DESK)) == (
            f"Dit beslist het team zelf: {told}, tot € 200."
        )


def test_a_card_that_no_longer_fits_says_what_was_bought_before_it(casus: Casus) -> None:
    more = replace(next(card for card in casus.household.cards if card.id == DESK), id="card:another")
    two = replace(casus, household=replace(casus.household, cards=(*casus.household.cards, more)))
    later = PlanCard(card=DESK, start_month=4)
    assert decision_note(two, plan("card:another"), later) == (
        "Boven € 200 beslist een ander: maatwerkpot. Dat duurt 2 weken. "
        "Met wat al uit het maatwerkbudget gaat, is het samen € 300."
    )


def test_the_budget_says_what_is_used_and_what_is_left(casus: Casus) -> None:
    view = budget_view(casus, plan(DESK, COURSE))
    assert view is not None
    assert (view.budget_eur, view.used_eur) == (600.0, 150.0)
    assert view.sentence == "Maatwerkbudget: € 150 van € 600 gebruikt, € 450 over."


def test_every_year_has_a_budget_of_its_own_and_looking_back_counts_them_all(casus: Casus) -> None:
    later = Plan(title="", cards=(PlanCard(card=DESK, start_month=14),))
    first, second = budget_view(casus, later), budget_view(casus, later, range(1, 2))
    assert first is not None
    assert second is not None
    assert (first.used_eur, second.used_eur) == (0.0, 150.0)
    use = budget_use(casus, plan("card:open_post"), rounds=2)
    assert use is not None
    assert use.view.budget_eur == 1200.0


def test_no_budget_is_shown_where_nothing_is_paid_from_it(casus: Casus) -> None:
    assert budget_view(casus_of(KLEIN), plan(DESK)) is None
    assert budget_view(replace(casus, library=replace(casus.library, ladder=())), plan()) is None


def test_a_budget_that_was_left_is_told_with_what_it_could_have_paid(casus: Casus) -> None:
    use = budget_use(casus, plan("card:open_post"))
    assert use is not None
    assert use.unused == ("Tafel en mappen",)
    assert use.sentence == "Het maatwerkbudget bleef ongebruikt. Dit had eruit gekund: Tafel en mappen."
    assert use.lesson == "In de proef bleef de helft liggen."
    assert use.source == "Verzonnen prijsindex voor tests"


def test_a_budget_that_was_used_for_all_it_could_pay_is_not_told(casus: Casus) -> None:
    assert budget_use(casus, plan(DESK)) is None
    assert budget_use(casus_of(KLEIN), plan()) is None


@pytest.mark.parametrize(
    ("weeks", "words"),
    [(0, "dezelfde dag"), (0.2, "1 dag"), (0.5, "4 dagen"), (1, "1 week"), (4.3, "4 weken")],
)
def test_how_long_a_decision_takes(weeks: float, words: str) -> None:
    assert decided_in(weeks) == words
