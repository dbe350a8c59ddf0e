"""What the first screen offers: the households, what was begun and what was played to the end."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from effect_game.content.catalogue import CasusEntry, list_entries
from effect_game.content.catalogue_texts import entry_in
from effect_game.domain.language import in_use
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import Mode
from effect_game.store.database import CasusSummary
from effect_game.ui.controller import Controller
from effect_game.ui.screens.start import StartScreen
from effect_game.ui.screens.start_past import PastDialog
from effect_game.ui.screens.start_weight import WeightDialog
from effect_game.ui.widgets.panel import NoticeKind
from effect_game.ui.widgets.shell import Shell


class FirstScreen:
    """Fills the first screen and asks what has to be chosen there. `roots`: folders with households."""

    def __init__(self, shell: Shell, controller: Controller, roots: tuple[Path, ...]) -> None:
        self._shell, self._controller, self._roots = shell, controller, roots
        self._titles: dict[str, str] = {}

    def fill(self, screen: StartScreen) -> None:
        """Households on offer and 'Ga verder waar je was'; problems are named, the rest stays usable."""
        entries: tuple[CasusEntry, ...] = ()
        try:
            entries = tuple(entry_in(each, in_use().code) for each in list_entries(self._roots))
        except UserError as problem:
            self._shell.show_notice(problem.message, NoticeKind.ERROR)
        self._titles = {entry.id: entry.title for entry in entries}
        store = self._controller.store
        held = (each for each in store.list_casus() if self._controller.holds(each.casus))
        latest = next(held, None) or store.latest_unfinished()
        screen.fill(entries, latest and self._titled(latest), self._past())

    def choose_weight(self, entry: CasusEntry, begin: Callable[[CasusEntry, Mode], None]) -> None:
        """A household that offers one weight begins at once."""
        if len(entry.level) == 1:
            begin(entry, entry.level[0])
            return
        dialog = WeightDialog(entry, self._shell)
        dialog.chosen.connect(lambda mode: begin(entry, mode))
        dialog.open()

    def look_back(
        self, before: Callable[[Callable[[], object]], None], open_kept: Callable[[str], None]
    ) -> None:
        """Ask which casus that was played; one that cannot be read is named in the dialog, which stays."""
        dialog = PastDialog(self._past(), self._shell)

        def read(key: str) -> None:
            try:
                open_kept(key)
            except UserError as problem:
                dialog.tell(key, problem.message)
            else:
                dialog.accept()

        dialog.chosen.connect(lambda key: before(partial(read, key)))
        dialog.open()

    def _titled(self, summary: CasusSummary) -> CasusSummary:
        """With the title as it is read now: what was kept with a casus is Dutch."""
        return replace(summary, title=self._titles.get(summary.household, summary.title))

    def _past(self) -> tuple[CasusSummary, ...]:
        """Casussen that were played to the end, newest first."""
        return tuple(self._titled(each) for each in self._controller.store.list_casus() if each.finished)
