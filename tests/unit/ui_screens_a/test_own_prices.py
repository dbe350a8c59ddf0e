"""Own prices in the window: chosen once, kept, used by new casussen, refused whole when anything is wrong."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from effect_game.domain.problems import UserError
from effect_game.store.database import Store, open_store
from effect_game.ui.own_prices import SETTING, OwnPrices
from effect_game.ui.screens.price_list import PriceListDialog
from effect_game.ui.widgets.buttons import Button
from effect_game.ui.widgets.dialogs import TellDialog
from effect_game.ui.widgets.shell import Shell
from tests.support.casus import DE_AUTO, casus_of

CASUS = casus_of(DE_AUTO)
PRICE = CASUS.library.prices[0]
GOOD = f"""municipality: Voorbeeldstad
prices:
  - price: {PRICE.id}
    central: 123.0
    low: 100.0
    high: 150.0
    price_year: 2025
    source: Eigen tarief
    source_year: 2025
"""


@pytest.fixture
def shell(qtbot: QtBot) -> Iterator[Shell]:
    made = Shell()
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    yield made
    for dialog in made.findChildren(TellDialog) + made.findChildren(PriceListDialog):
        dialog.close()
    made.close()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made, problem = open_store(tmp_path / "casus.db")
    assert problem is None
    yield made
    made.close()


def file(tmp_path: Path, text: str) -> str:
    path = tmp_path / "stad.yaml"
    path.write_text(text, encoding="utf-8")
    return str(path)


def open_list(shell: Shell) -> PriceListDialog:
    QApplication.processEvents()
    return next(each for each in shell.findChildren(PriceListDialog) if each.isVisible())


def told(shell: Shell) -> str:
    QApplication.processEvents()
    dialog = next(each for each in QApplication.topLevelWidgets() if isinstance(each, TellDialog))
    return " ".join(label.text() for label in dialog.findChildren(QLabel))


def test_without_own_prices_a_casus_is_what_it_is(shell: Shell, store: Store) -> None:
    assert OwnPrices(shell, store).used_by(CASUS) is CASUS


def test_chosen_prices_are_used_by_new_casussen_also_after_a_restart(
    shell: Shell, store: Store, tmp_path: Path
) -> None:
    OwnPrices(shell, store).choose(file(tmp_path, GOOD))
    (tmp_path / "stad.yaml").unlink()
    library = OwnPrices(shell, store).used_by(CASUS).library
    own = next(price for price in library.prices if price.id == PRICE.id)
    assert (own.central, own.place) == (123.0, "Voorbeeldstad")
    assert own.replaces is not None
    assert own.replaces.central == PRICE.central


def test_the_list_names_the_municipality_and_the_way_back(shell: Shell, store: Store, tmp_path: Path) -> None:
    prices = OwnPrices(shell, store)
    prices.choose(file(tmp_path, GOOD))
    prices.open_list()
    dialog = open_list(shell)
    assert dialog.place.isVisible()
    back = dialog.findChild(Button, "national_prices")
    assert back is not None
    back.click()
    QApplication.processEvents()
    assert open_list(shell).place.isHidden()
    assert prices.used_by(CASUS) is CASUS


def test_a_file_with_faults_tells_all_of_them_and_changes_nothing(
    shell: Shell, store: Store, tmp_path: Path
) -> None:
    prices = OwnPrices(shell, store)
    prices.choose(file(tmp_path, GOOD))
    wrong = GOOD.replace("central: 123.0", "central: 999.0").replace("source: Eigen tarief", "source: ''")
    prices.choose(file(tmp_path, wrong))
    words = told(shell)
    assert "regel 4" in words
    assert "geen bron" in words
    library = prices.used_by(CASUS).library
    assert next(price for price in library.prices if price.id == PRICE.id).central == 123.0


def test_a_file_that_is_not_there_is_told(shell: Shell, store: Store, tmp_path: Path) -> None:
    OwnPrices(shell, store).choose(str(tmp_path / "weg.yaml"))
    assert "kan niet gelezen worden" in told(shell)


def test_kept_prices_that_no_longer_fit_stop_a_new_casus_with_a_sentence(shell: Shell, store: Store) -> None:
    store.set_setting(SETTING, GOOD.replace(PRICE.id, "price:gone"))
    prices = OwnPrices(shell, store)
    with pytest.raises(UserError, match=r"bewaarde eigen prijzen.*menu, Prijslijst"):
        prices.used_by(CASUS)
    prices.open_list()
    words = [label.text() for label in open_list(shell).place.findChildren(QLabel)]
    assert "Kies ze opnieuw" in " ".join(words)
    prices.drop()
    assert prices.used_by(CASUS) is CASUS


def test_the_list_follows_every_choice_not_only_the_first(shell: Shell, store: Store, tmp_path: Path) -> None:
    prices = OwnPrices(shell, store)
    prices.open_list()
    prices.choose(file(tmp_path, GOOD))
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert open_list(shell).place.isVisible()
    prices.drop()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert open_list(shell).place.isHidden()
