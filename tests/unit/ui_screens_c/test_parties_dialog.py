"""Who pays and who gains, for the years, the parties and the way of counting one chooses."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from effect_game.domain.vocabulary import HORIZONS_MONTHS, Step
from effect_game.kba.flow import NOT_BACK, UNSPENT
from effect_game.kba.nominal import undiscounted
from effect_game.play.figures import Figures, figures_of
from effect_game.play.views_money import party_table
from effect_game.ui.art.flow import FlowChart
from effect_game.ui.screens.debrief import DebriefScreen
from effect_game.ui.screens.debrief_flow import FlowDialog
from effect_game.ui.screens.parties_dialog import PartiesDialog
from effect_game.ui.widgets.explain_tree import ExplainDialog
from effect_game.ui.widgets.text import Text
from tests.support.casus import KLEIN, casus_of
from tests.unit.ui_screens_c.conftest import OpenAt

MONTHS = 36


@pytest.fixture
def screen(open_at: OpenAt) -> DebriefScreen:
    made = open_at(KLEIN, "expert", "reflected").screen(Step.DEBRIEF)
    assert isinstance(made, DebriefScreen)
    press(made, "debrief_tab_0")
    return made


@pytest.fixture
def figures(screen: DebriefScreen) -> Figures:
    recorded = screen.controller.state.figures
    assert recorded is not None
    return figures_of(recorded)


@pytest.fixture
def dialog(screen: DebriefScreen) -> Iterator[PartiesDialog]:
    press(screen, "debrief_table")
    made = screen.findChild(PartiesDialog)
    assert made is not None
    yield made
    made.reject()


def press(parent: QWidget, name: str) -> None:
    button = parent.findChild(QAbstractButton, name)
    assert button is not None, name
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    # What is put in a layout in sight is shown in the next turn of the event loop.
    QApplication.processEvents()


def shown(dialog: PartiesDialog) -> dict[str, float]:
    return {row.key: row.difference_eur for row in dialog.waterfall.view.rows}


def only(dialog: PartiesDialog, *wanted: str) -> None:
    for party in dialog.chips.chosen_keys():
        if party not in wanted:
            press(dialog, f"parties_chip_{party}")


def test_it_begins_with_all_parties_at_the_horizon_of_the_screen(
    dialog: PartiesDialog, figures: Figures
) -> None:
    table = party_table(casus_of(KLEIN), figures.final, MONTHS)
    assert shown(dialog) == {row.id: row.difference_eur for row in table.rows}
    assert dialog.waterfall.view.total_name == "Samen"
    assert "Waarde van nu" in dialog.words.text()


@pytest.mark.parametrize("months", HORIZONS_MONTHS)
def test_both_ways_of_counting_add_up_over_parties_at_every_horizon(
    dialog: PartiesDialog, figures: Figures, months: int
) -> None:
    casus, told = casus_of(KLEIN), figures.final
    press(dialog, f"parties_horizon_{months}")
    for counting, forecast in (("now", told), ("plain", undiscounted(told, casus.library))):
        press(dialog, f"counting_{counting}")
        table = party_table(casus, forecast, months)
        assert shown(dialog) == {row.id: row.difference_eur for row in table.rows}
        society = forecast.at(months).society.difference.mean
        assert abs(dialog.waterfall.view.totals_eur()[2] - society) <= table.step_eur / 2
        assert dialog.waterfall.view.adds_up()


def test_a_party_has_the_same_amount_with_and_without_the_others(dialog: PartiesDialog) -> None:
    every = shown(dialog)
    payer = next(iter(every))
    only(dialog, payer)
    assert shown(dialog) == {payer: every[payer]}
    assert dialog.waterfall.view.total_name == f"Samen (1 van {len(every)})"
    assert dialog.waterfall.view.totals_eur()[2] == every[payer]


def test_the_public_purse_is_those_parties_alone(dialog: PartiesDialog) -> None:
    public = {party.id for party in casus_of(KLEIN).library.parties if party.public_purse}
    every = shown(dialog)
    press(dialog, "parties_public")
    assert shown(dialog) == {party: eur for party, eur in every.items() if party in public}
    assert set(every) - public
    press(dialog, "parties_all")
    assert shown(dialog) == every


def test_nobody_chosen_is_said_with_the_way_back(dialog: PartiesDialog) -> None:
    every = shown(dialog)
    only(dialog)
    assert not dialog.waterfall.isVisible()
    assert dialog.nothing.isVisible()
    assert dialog.nothing.text().startswith("Niets gekozen")
    assert "Alle partijen" in dialog.nothing.text()
    press(dialog, "parties_all")
    assert dialog.waterfall.isVisible()
    assert not dialog.nothing.isVisible()
    assert shown(dialog) == every


def test_the_sentence_names_no_gainer_among_payers(dialog: PartiesDialog) -> None:
    payer, eur = next(iter(shown(dialog).items()))
    assert eur < 0
    only(dialog, payer)
    assert "heeft de meeste baat" not in dialog.waterfall.summary()
    assert "betaalt het meest" in dialog.waterfall.summary()


def test_the_total_of_a_choice_opens_into_those_parties(dialog: PartiesDialog) -> None:
    chosen = list(shown(dialog))[:2]
    only(dialog, *chosen)
    dialog.waterfall.explain_requested.emit("total")
    explanation = dialog.findChild(ExplainDialog)
    assert explanation is not None
    assert any("Samen, 2 partijen, na 3 jaar" in text.text() for text in explanation.findChildren(Text))
    explanation.reject()


def test_the_bands_count_without_discount_too_and_hold_the_same_numbers(
    screen: DebriefScreen, figures: Figures
) -> None:
    press(screen, "debrief_flow")
    flow = screen.findChild(FlowDialog)
    assert flow is not None
    press(flow, "flow_horizon_120")
    chart = flow.findChild(FlowChart, "flow_chart")
    assert chart is not None
    before = chart.view
    press(flow, "counting_plain")
    assert chart.view != before
    assert "Zonder korting" in flow.rule.text()
    plain = undiscounted(figures.final, casus_of(KLEIN).library)
    table = party_table(casus_of(KLEIN), plain, 120)
    ends = {end.key: end.eur for end in chart.view.right if end.key != NOT_BACK}
    ends |= {end.key: -end.eur for end in chart.view.left if end.key != UNSPENT}
    assert sum(ends.values()) == sum(row.difference_eur for row in table.rows)
    flow.reject()
