"""A municipality's own prices in the window: choosing a file, keeping its text, using it for new casussen.

The text is kept, not the name of the file: a stick that is taken out leaves the prices as they were chosen. A
casus keeps the prices it began with.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from effect_game.content.catalogue_texts import library_in
from effect_game.content.content_error import ContentError
from effect_game.content.load import shipped_library
from effect_game.content.price_overrides import apply_overrides, overrides_of
from effect_game.domain.household import Casus
from effect_game.domain.language import in_use, mark, tr
from effect_game.domain.price_overrides import PriceOverrides
from effect_game.domain.problems import UserError
from effect_game.play.views_prices import price_lines, price_sheet
from effect_game.store.database import Store
from effect_game.ui.casus_files import first_folder
from effect_game.ui.screens.price_list import PriceListDialog
from effect_game.ui.widgets.dialogs import TellDialog
from effect_game.ui.widgets.file_dialog import FileDialog
from effect_game.ui.widgets.shell import Shell

SETTING = "own_prices"
_KIND = mark("Eigen prijzen (*.yaml *.yml)")
_KEPT = mark("de bewaarde eigen prijzen")
_MOST_PROBLEMS = 8


class OwnPrices(QObject):
    """The price list as this computer uses it."""

    def __init__(self, shell: Shell, store: Store) -> None:
        super().__init__(shell)
        self._shell, self._store = shell, store
        self._dialog: PriceListDialog | None = None

    def used_by(self, casus: Casus) -> Casus:
        """The casus with own prices when there are any. UserError when what was kept no longer fits."""
        try:
            overrides = self._overrides()
        except UserError as fault:
            words = tr("{message} Kies ze opnieuw of zet ze uit: menu, Prijslijst.", message=fault.message)
            raise UserError("prices.kept", words) from fault
        if overrides is None:
            return casus
        return replace(casus, library=apply_overrides(casus.library, overrides))

    def open_list(self, price: str = "") -> None:
        """All prices, own ones in the place of the national ones; own ones that no longer fit are named.

        price: the row to begin at, '' = the first.

        UserError when the shipped list itself cannot be read.
        """
        library, words = library_in(in_use().code), ""
        try:
            overrides = self._overrides()
        except UserError as fault:
            words = tr(
                "{message} Kies ze opnieuw, of ga terug naar de landelijke prijzen.", message=fault.message
            )
        else:
            if overrides is not None:
                library = apply_overrides(library, overrides)
                words = tr(
                    "Met eigen prijzen van {municipality}. Ze gelden voor elke nieuwe casus.",
                    municipality=overrides.municipality,
                )
        dialog = PriceListDialog(price_lines(library), partial(price_sheet, library), self._shell)
        dialog.set_own(words)
        dialog.own_wanted.connect(self._ask_file)
        dialog.own_dropped.connect(self.drop)
        self._dialog = dialog
        dialog.go_to(price)
        # Not destroyed: that comes a turn later, when the next list may be open already.
        dialog.finished.connect(self._forget)
        dialog.open()

    def choose(self, path: str) -> None:
        """Use the prices of a file from now on; what is wrong in it is told and nothing changes."""
        try:
            raw = Path(path).read_bytes()
            overrides_of(raw, Path(path).name, shipped_library())
            self._keep(raw.decode("utf-8-sig"))
        except OSError:
            self._tell(
                [tr("{name} kan niet gelezen worden. Kijk of het bestand er nog is.", name=Path(path).name)]
            )
        except ContentError as fault:
            self._tell([str(problem) for problem in fault.problems])
        except UserError as fault:
            self._tell([fault.message])

    def drop(self) -> None:
        """Back to the national prices for casussen that begin from now on."""
        try:
            self._keep("")
        except UserError as fault:
            self._tell([fault.message])

    def _keep(self, text: str) -> None:
        self._store.set_setting(SETTING, text)
        if self._dialog is not None:
            self._dialog.accept()
            self.open_list()

    def _overrides(self) -> PriceOverrides | None:
        kept = self._store.setting(SETTING)
        if not isinstance(kept, str) or not kept:
            return None
        return overrides_of(kept.encode(), tr(_KEPT), shipped_library())

    def _ask_file(self) -> None:
        dialog = FileDialog(self._shell, tr("Kies eigen prijzen"), first_folder(self._store), tr(_KIND))
        dialog.setObjectName("own_prices_dialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.choose)
        dialog.open()

    def _tell(self, sentences: list[str]) -> None:
        more = len(sentences) - _MOST_PROBLEMS
        shown = sentences[:_MOST_PROBLEMS] + ([tr("En nog {more}.", more=more)] if more > 0 else [])
        dialog = TellDialog(tr("Deze prijzen zijn niet overgenomen"), shown, self._dialog or self._shell)
        dialog.setObjectName("own_prices_problems")
        dialog.open()

    def _forget(self) -> None:
        self._dialog = None
