"""The assumptions that matter most go with the recorded result, and the words with the numbers."""

from dataclasses import replace

import pytest

from effect_game.domain.forecast import HorizonResult
from effect_game.play.assumptions import (
    MOST,
    Assumptions,
    AssumptionsAsk,
    OtherWay,
    Turning,
    assumptions,
    assumptions_ask,
)
from effect_game.play.figures import Figures, figures_of
from effect_game.play.rules.limits import DEBRIEF_MONTHS
from effect_game.play.sensitivity_result import Bar, BarKind
from effect_game.play.session import Play, keep_nothing
from effect_game.play.views_sensitivity import sensitivity_view
from tests.support.casus import KLEIN, casus_of, forecaster_of, new_play, played
from tests.support.old_law import LAW_3_KLEIN, old_casus

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def play() -> Play:
    return played(KLEIN, "expert")


@pytest.fixture(scope="module")
def figures(play: Play) -> Figures:
    assert play.state.figures is not None
    return figures_of(play.state.figures)


@pytest.fixture(scope="module")
def ask(play: Play) -> AssumptionsAsk:
    made = assumptions_ask(play)
    assert made is not None
    return made


@pytest.fixture(scope="module")
def found(ask: AssumptionsAsk) -> Assumptions:
    return assumptions(forecaster_of(KLEIN), ask)


def by_price(result: HorizonResult, price: str) -> float:
    return sum(leaf.society_eur for leaf in result.leaves if leaf.price == price)


def test_the_leaves_of_the_result_add_up_to_it(ask: AssumptionsAsk, found: Assumptions) -> None:
    assert sum(leaf.society_eur for leaf in ask.result.leaves) == pytest.approx(found.society_eur, abs=0.01)


def test_five_at_most_and_the_largest_swing_first(found: Assumptions) -> None:
    swings = [bar.swing_eur for bar in found.most]
    assert 1 <= len(swings) <= MOST
    assert swings == sorted(swings, reverse=True)
    assert found.others > 0


def test_a_price_moves_the_recorded_result_by_its_own_leaves(ask: AssumptionsAsk, found: Assumptions) -> None:
    prices = [bar for bar in found.most if bar.kind is BarKind.PRICE]
    assert prices
    for bar in prices:
        moved = by_price(ask.result, bar.id) * (bar.high_value / bar.value - 1.0)
        assert bar.high_eur == pytest.approx(found.society_eur + moved, abs=0.01)


def test_at_the_turning_point_of_a_price_nothing_is_left(ask: AssumptionsAsk, found: Assumptions) -> None:
    bars = {bar.id: bar for bar in found.most}
    turned = [each for each in found.turning if bars[each.id].kind is BarKind.PRICE]
    for each in turned:
        bar, amount = bars[each.id], by_price(ask.result, each.id)
        if each.value is None:
            assert found.society_eur - amount > 0.0
        else:
            assert found.society_eur + amount * (each.value / bar.value - 1.0) == pytest.approx(0.0, abs=0.01)
    assert len(found.turning) == 2


def test_the_same_question_gives_the_same_answer(ask: AssumptionsAsk, found: Assumptions) -> None:
    assert assumptions(forecaster_of(KLEIN), ask) == found


def test_before_the_debrief_and_of_another_law_nothing_is_asked(play: Play) -> None:
    assert assumptions_ask(new_play(KLEIN)) is None
    old = replace(play.journal, header=old_casus(LAW_3_KLEIN)[0].header)
    of_old = Play(play.content, old, forecaster_of(KLEIN), lambda: "", keep_nothing)
    assert assumptions_ask(of_old) is None


def test_the_horizon_is_that_of_the_debrief(found: Assumptions) -> None:
    assert found.months == DEBRIEF_MONTHS


def bar(kind: BarKind, unit: str, low: float, value: float, high: float) -> Bar:
    return Bar(kind, "own", "Eigen getal", unit, low, value, high, -2000.0, 6000.0, 8000.0, 100.0)


@pytest.mark.parametrize(
    ("made", "low", "now", "unit"),
    [
        (bar(BarKind.PRICE, "uur", 12.5, 50.0, 120.0), "€ 12,50", "€ 50,00", "per uur"),
        (bar(BarKind.PARAMETER, "kans per maand", 0.02, 0.1, 0.3), "2,0%", "10%", "kans per maand"),
        (bar(BarKind.PARAMETER, "deel van de mensen", 0.2, 0.5, 0.8), "20%", "50%", "van de mensen"),
        (bar(BarKind.PARAMETER, "logit", 0.0, 0.7, 1.4), "1,0", "2,0", "keer zo vaak"),
        (bar(BarKind.DISCOUNT, "per jaar", 0.0, 0.0225, 0.05), "0%", "2,2%", "per jaar"),
    ],
    ids=["price", "chance", "share", "influence", "discount"],
)
def test_a_value_reads_as_what_it_is(figures: Figures, made: Bar, low: str, now: str, unit: str) -> None:
    found = Assumptions(DEBRIEF_MONTHS, 2000.0, (made,), (), OtherWay(2000.0), OtherWay(2000.0), 0)
    shown = sensitivity_view(casus_of(KLEIN), figures.final, found).assumptions[0]
    assert [each.replace("\u00a0", " ") for each in (shown.low, shown.now, shown.unit)] == [low, now, unit]
    assert shown.low in shown.sentence
    assert shown.unit in shown.sentence


def test_a_turning_point_is_said_as_possible_far_off_or_nowhere(figures: Figures) -> None:
    made = bar(BarKind.PARAMETER, "kans per maand", 0.02, 0.1, 0.3)
    price = replace(bar(BarKind.PRICE, "uur", 10.0, 20.0, 40.0), id="other")
    for each, words in (
        (Turning("own", 0.05, True), "Dat kan"),
        (Turning("own", None, False), "nergens"),
        (Turning("other", 99.0, False), "buiten wat bekend is"),
        (Turning("other", None, False), "geen prijs maakt het verschil nul"),
    ):
        found = Assumptions(DEBRIEF_MONTHS, 2000.0, (made, price), (each,), OtherWay(1.0), OtherWay(1.0), 3)
        view = sensitivity_view(casus_of(KLEIN), figures.final, found)
        assert words in view.turning[0].sentence
        assert "3" in view.rest


def test_without_any_assumption_that_matters_it_says_so(figures: Figures) -> None:
    found = Assumptions(DEBRIEF_MONTHS, 0.0, (), (), OtherWay(0.0), OtherWay(0.0), 0)
    view = sensitivity_view(casus_of(KLEIN), figures.final, found)
    assert view.lead == "Geen enkel getal maakt verschil."
    assert len(view.other_counting) == 2
