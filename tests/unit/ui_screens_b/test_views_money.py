"""What the money says: parts add up, signs wait until they are sure, words equal the pictures."""

from dataclasses import replace
from functools import cache

import pytest

from effect_game.domain.forecast import Forecast
from effect_game.play.forecast import ForecastRequest
from effect_game.play.views_causes import cause_names
from effect_game.play.views_explained import Explained, explained
from effect_game.play.views_money import (
    EQUAL,
    KEEPS,
    PAYS,
    POCKET,
    UPDATING,
    LivesView,
    MoneyView,
    ShownAmount,
    few_much_words,
    grouping_sizes,
    lives_at,
    money_at,
    party_table,
    shown_amount,
    shut_jars,
    years_words,
)
from tests.support.casus import DE_AUTO, KLEIN, casus_of, forecaster_of, plan_of


@cache
def expert() -> Forecast:
    return forecaster_of(KLEIN).forecast(ForecastRequest(plan=plan_of(KLEIN, "expert"), seed=1, runs=1024))


def euros(text: str) -> int:
    """The whole euros in shown words."""
    digits = "".join(sign for sign in text if sign.isdigit())
    return -int(digits) if text.startswith("\u2212") else int(digits or 0)


def adds_up(node: Explained) -> bool:
    if not node.parts:
        return True
    own = not node.amount or euros(node.amount) == sum(euros(part.amount) for part in node.parts)
    return own and all(adds_up(part) for part in node.parts)


def test_a_fine_amount_far_from_zero_has_sign_and_word() -> None:
    assert shown_amount(3120.0, 100.0, 250, fine=True).words == "+€\u00a03.000 houdt over"
    assert shown_amount(-4200.0, 100.0, 100, fine=True).words == "\u2212€\u00a04.200 legt bij"


def test_an_amount_under_two_standard_errors_is_nearly_equal_and_has_no_sign() -> None:
    shown = shown_amount(190.0, 100.0, 100, fine=True)
    assert (shown.sign, shown.amount, shown.word) == (0, "", "ongeveer gelijk")


def test_a_coarse_amount_that_is_not_sure_waits_instead_of_showing_a_sign() -> None:
    assert shown_amount(350.0, 100.0, 100, fine=False).word == UPDATING
    assert shown_amount(450.0, 100.0, 100, fine=False).word == KEEPS
    assert shown_amount(-450.0, 100.0, 100, fine=False).word == PAYS


def test_an_amount_of_nothing_is_equal() -> None:
    assert shown_amount(0.0, 0.0, 50, fine=True).word == EQUAL


def test_the_jars_keep_their_unrounded_amounts_beside_the_words() -> None:
    casus, forecast = casus_of(KLEIN), expert()
    money = money_at(casus, forecast, 36)
    means = {balance.id: balance.difference.mean for balance in forecast.at(36).parties}
    assert money.jars
    for jar in money.jars:
        assert jar.shown.difference_eur == pytest.approx(sum(means[party] for party in jar.parties))


def test_jars_do_not_regroup_when_sizes_are_held() -> None:
    casus, forecast = casus_of(KLEIN), expert()
    held = grouping_sizes(forecast, 36)
    again = money_at(casus, forecast, 120, held)
    assert [jar.id for jar in again.jars] == [jar.id for jar in money_at(casus, forecast, 36, held).jars]


def test_shut_jars_show_names_and_no_amount() -> None:
    for forecast in (None, expert()):
        view = shut_jars(casus_of(KLEIN), forecast, 36)
        assert view.jars
        assert {jar.shown.words for jar in view.jars} == {""}
        assert {jar.shown.difference_eur for jar in view.jars} == {0.0}
        assert view.pocket is None


@pytest.mark.parametrize("months", [12, 36, 60, 120])
def test_rows_and_columns_of_the_party_table_add_up(months: int) -> None:
    table = party_table(casus_of(KLEIN), expert(), months)
    assert table.rows
    for row in table.rows:
        assert row.pays_eur + row.gains_eur == row.difference_eur
        assert row.pays_eur <= 0 <= row.gains_eur
        assert row.difference_eur % table.step_eur == 0


def test_the_party_table_adds_up_to_society_also_when_the_twenty_lives_miss_a_party() -> None:
    result = expert().at(36)
    dearest = max(result.parties, key=lambda each: abs(each.difference.mean))
    missed = replace(result, touched=tuple(each for each in result.touched if each != dearest.id))
    table = party_table(casus_of(KLEIN), replace(expert(), horizons=(missed,)), 36)
    together = sum(row.difference_eur for row in table.rows)
    assert abs(together - result.society.difference.mean) <= table.step_eur


def test_the_sentence_about_the_lives_equals_the_dots() -> None:
    lives = lives_at(expert(), 36)
    counted = sum(
        1 for line in lives.lines if line.break_even_month is not None and line.break_even_month <= 36
    )
    assert lives.count == 20
    assert lives.paid_back == counted
    assert lives.sentence.startswith(f"In {counted} van de 20 ")


def test_lines_and_median_start_at_nothing_and_are_equally_long() -> None:
    lives = lives_at(expert(), 120)
    assert {len(line.cumulative) for line in lives.lines} == {121}
    assert len(lives.median) == 121
    assert lives.median[0] == 0.0


def test_every_jar_opens_in_parts_that_add_up() -> None:
    casus, forecast = casus_of(KLEIN), expert()
    for jar in money_at(casus, forecast, 36).jars:
        tree = explained(casus, forecast, 36, jar.id)
        assert adds_up(tree), jar.id


def test_society_opens_in_parts_that_add_up_and_name_their_source() -> None:
    tree = explained(casus_of(KLEIN), expert(), 36, "society")
    assert adds_up(tree)
    leaves = [leaf for part in tree.parts for leaf in part.parts]
    assert leaves
    assert all(leaf.source and leaf.note for leaf in leaves)


def test_the_wrong_pocket_opens_in_payer_and_gainer() -> None:
    casus, forecast = casus_of(KLEIN), expert()
    if money_at(casus, forecast, 36).pocket is None:
        forecast = replace(forecast, fine=True)
    assert money_at(casus, forecast, 36).pocket is not None
    tree = explained(casus, forecast, 36, POCKET)
    assert len(tree.parts) == 2
    assert euros(tree.parts[0].amount) < 0 < euros(tree.parts[1].amount)


def test_an_unknown_subject_is_refused() -> None:
    with pytest.raises(KeyError):
        explained(casus_of(KLEIN), expert(), 36, "party:nobody")


def test_every_cause_in_the_leaves_has_words() -> None:
    names = cause_names(casus_of(KLEIN))
    assert {leaf.cause for leaf in expert().at(120).leaves} <= set(names)


def test_years_are_said_in_years_and_other_lengths_in_months() -> None:
    assert years_words(36) == "3 jaar"
    assert years_words(18) == "18 maanden"


@pytest.mark.parametrize("months", [12, 36, 120])
def test_the_jars_and_the_parties_without_a_jar_are_society_together(months: int) -> None:
    casus = casus_of(DE_AUTO)
    forecast = forecaster_of(DE_AUTO).forecast(
        ForecastRequest(plan=plan_of(DE_AUTO, "expert"), seed=2, runs=256)
    )
    money = money_at(casus, forecast, months)
    on_shelf = {party for jar in money.jars for party in jar.parties}
    beside = [b for b in forecast.at(months).parties if b.id not in on_shelf and b.difference.mean]
    assert [b.name for b in beside if b.name not in money.off_shelf] == []
    assert len(beside) == 1


@pytest.mark.parametrize(
    ("sign", "back", "words"),
    [
        (1, 4, "in een paar levens is er veel baat"),
        (1, 12, ""),
        (-1, 14, "een paar levens kosten veel"),
        (-1, 3, ""),
    ],
)
def test_a_mean_and_a_count_that_point_different_ways_are_explained(sign: int, back: int, words: str) -> None:
    money = MoneyView(36, 500, (), None, ShownAmount(12500.0 * sign, sign, "", ""), fine=True)
    told = few_much_words(money, LivesView(36, (), (), back, 20, ""))
    assert words in told
    assert bool(words) is bool(told)
