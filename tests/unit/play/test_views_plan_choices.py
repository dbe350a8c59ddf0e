"""What lighter, ordinary and intensive change, and who carries a card out, before it is chosen."""

from dataclasses import replace

from effect_game.domain.household import Casus
from effect_game.domain.plan import PlanCard
from effect_game.domain.vocabulary import Intensity, Mode, Step, WorkerRole
from effect_game.play.state import State, start_state
from effect_game.play.views_plan_cards import CardBook, tray
from effect_game.play.views_plan_choices import executor_notes, intensity_notes
from tests.support.casus import KLEIN, casus_of

POST = PlanCard(card="card:open_post", start_month=1, duration_months=10)


def at_plan(casus: Casus, **also: object) -> State:
    return replace(start_state(casus), step=Step.PLAN, cards=(POST,), **also)  # type: ignore[arg-type]  # any field


def with_team(role: Mode = Mode.DEEP) -> Casus:
    small = replace(casus_of(KLEIN), mode=role)
    member = small.household.team[0].id
    cards = tuple(replace(card, executors=(member, "Buurtteam")) for card in small.household.cards)
    return replace(small, household=replace(small.household, cards=cards))


def test_every_intensity_says_its_hours_and_how_strong_it_works() -> None:
    """Two hours to begin and one a month, at the factors of the test library."""
    casus = casus_of(KLEIN)
    found = dict(intensity_notes(CardBook(casus), at_plan(casus), POST))
    factors, doses = casus.library.dynamics.intensity_hours, casus.library.dynamics.intensity_dose
    for intensity in Intensity:
        hours = 2 + 10 * factors[intensity]
        assert found[intensity].startswith(f"{round(hours)} uur, werkt ")
    assert found[Intensity.NORMAL].endswith("werkt gewoon")
    light = f"{doses[Intensity.LIGHT]:.1f}".replace(".", ",")
    assert found[Intensity.LIGHT].endswith(f"werkt {light} keer zo sterk")


def test_the_price_stays_shut_until_it_was_estimated() -> None:
    casus = casus_of(KLEIN)
    book = CardBook(casus)
    shut = dict(intensity_notes(book, at_plan(casus), POST))
    opened = dict(intensity_notes(book, at_plan(casus, prices_shown=((POST.card, 500.0),)), POST))
    assert "€" not in "".join(shut.values())
    assert all("€" in words for words in opened.values())
    assert opened[Intensity.LIGHT] != opened[Intensity.INTENSIVE]


def test_who_carries_it_out_matters_to_the_hours_of_who_directs() -> None:
    casus = with_team()
    book, member = CardBook(casus), casus.household.team[0].id
    assert set(dict(executor_notes(book, at_plan(casus), POST)).values()) == {""}
    directing = at_plan(casus, roles=((1, WorkerRole.DIRECTOR),))
    found = dict(executor_notes(book, directing, POST))
    assert found[member] == "50% meer uren: jullie voeren regie"
    assert found["Buurtteam"] == ""


def test_a_card_that_draws_on_the_budget_says_what_is_left_where_the_ladder_is_open() -> None:
    small = casus_of(KLEIN)
    cards = tuple(replace(card, from_budget=card.id == "card:desk") for card in small.household.cards)
    casus = replace(small, household=replace(small.household, cards=cards))

    def notes(mode: Mode) -> str:
        played = replace(casus, mode=mode)
        shown = tray(CardBook(played), replace(start_state(played), step=Step.PLAN))
        return " ".join(next(card.notes for card in shown if card.key == "card:desk"))

    assert "Dit beslist het team zelf" in notes(Mode.BASIC)
    assert "Maatwerkbudget" not in notes(Mode.BASIC)
    assert "Maatwerkbudget: €\u00a00 van €\u00a0600 gebruikt" in notes(Mode.DEEP)
