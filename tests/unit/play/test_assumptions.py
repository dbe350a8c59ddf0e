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
from effect_game.play.digits import format_eur
from effect_game.play.figures import Figures, figures_of
from effect_game.play.rules.limits import DEBRIEF_MONTHS
from effect_game.play.sensitivity_result import Bar, BarKind
from effect_game.play.session import Play, keep_nothing
from effect_game.play.views_money import party_table
from effect_game.play.views_sensitivity import SensitivityView, sensitivity_view
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
        (bar(BarKind.PARAMETER, "kans per maand", 0.02, 0.1, 0.3), "2,0%", "10%", "per maand"),
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
        (Turning("own", None, False), "wordt het verschil niet nul"),
        (Turning("other", 99.0, False), "buiten wat bekend is"),
        (Turning("other", None, False), "geen prijs maakt het verschil nul"),
    ):
        found = Assumptions(DEBRIEF_MONTHS, 2000.0, (made, price), (each,), OtherWay(1.0), OtherWay(1.0), 3)
        view = sensitivity_view(casus_of(KLEIN), figures.final, found)
        assert words in view.turning[0].sentence
        assert "3" in view.rest


def shown_of(
    figures: Figures, *bars: Bar, turning: Turning | None = None, way: float = 2000.0
) -> SensitivityView:
    """The view of a difference of 2,000 euros, told in steps that the recorded forecast gives."""
    turned = () if turning is None else (turning,)
    other = OtherWay(way, prices=1, of_prices=9)
    found = Assumptions(DEBRIEF_MONTHS, 2000.0, bars, turned, other, other, 0)
    return sensitivity_view(casus_of(KLEIN), figures.final, found)


def test_the_difference_reads_as_in_the_table_of_parties(figures: Figures, found: Assumptions) -> None:
    """Also when a number that was simulated is told in larger steps."""
    rough = replace(bar(BarKind.PARAMETER, "kans per maand", 0.02, 0.1, 0.3), swing_se_eur=4000.0)
    wide = replace(found, most=(rough,), turning=())
    view = sensitivity_view(casus_of(KLEIN), figures.final, wide)
    table = party_table(casus_of(KLEIN), figures.final, DEBRIEF_MONTHS)
    assert view.society == format_eur(sum(row.difference_eur for row in table.rows))
    assert view.assumptions[0].at_low == format_eur(-2000.0, 5000)
    assert view.assumptions[0].at_high == format_eur(6000.0, 5000)


def test_an_end_that_reads_as_zero_is_not_said_to_be_nowhere_zero(figures: Figures) -> None:
    made = replace(bar(BarKind.PARAMETER, "kans per maand", 0.02, 0.1, 0.3), low_eur=0.4)
    view = shown_of(figures, made, turning=Turning("own", None, False))
    assert (
        "bij het laagste dat nog kan, 2,0% per maand, is het verschil ongeveer nul"
        in view.turning[0].sentence
    )


def test_a_price_that_must_be_almost_nothing_is_told_without_cents(figures: Figures) -> None:
    made = bar(BarKind.PRICE, "uur", 50.0, 100.0, 200.0)
    nearly = replace(made, low_eur=1000.2, high_eur=4000.0)
    view = shown_of(figures, nearly, turning=Turning("own", 0.1, False))
    assert "bij ongeveer € 0 per uur is het verschil nul" in view.turning[0].sentence.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("way", "words"), [(2000.4, "blijft het verschil"), (-7000.0, "Plus wordt dan min.")]
)
def test_counting_otherwise_says_what_stays_and_what_turns_round(
    figures: Figures, way: float, words: str
) -> None:
    table = party_table(casus_of(KLEIN), figures.final, DEBRIEF_MONTHS)
    now = sum(row.difference_eur for row in table.rows)
    assert now > 0
    view = shown_of(figures, way=float(now) if way > 0 else way)
    for each in view.other_counting:
        assert words in each.sentence
        assert each.sentence.count(each.amount) == 1
    assert "van 1 van de 9 prijzen" in view.other_counting[0].sentence


def test_without_any_assumption_that_matters_it_says_so(figures: Figures) -> None:
    found = Assumptions(DEBRIEF_MONTHS, 0.0, (), (), OtherWay(0.0), OtherWay(0.0), 0)
    view = sensitivity_view(casus_of(KLEIN), figures.final, found)
    assert view.lead == "Geen enkel getal maakt verschil."
    assert len(view.other_counting) == 2
    assert not view.reading
