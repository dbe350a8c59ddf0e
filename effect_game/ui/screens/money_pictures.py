"""From the money of a forecast to its pictures and dialogs; shared by Plan, Leven and Terugblik."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from effect_game.domain.household import Casus
from effect_game.domain.knowledge import Party
from effect_game.domain.language import tr
from effect_game.play.views_change import was_words
from effect_game.play.views_explained import Explained
from effect_game.play.views_money import (
    POCKET,
    LivesView,
    MoneyView,
    PartyTable,
    ShownAmount,
    parties_by_id,
)
from effect_game.ui.art.jars_data import JarsView, JarView, WrongPocket
from effect_game.ui.art.lives_chart import LivesView as LinesPicture
from effect_game.ui.art.lives_dots import DotsView, LifeDot
from effect_game.ui.art.picture import Picture, Table
from effect_game.ui.art.waterfall import WaterfallRow, WaterfallView
from effect_game.ui.screens.why_desk import Basis, WhyDesk
from effect_game.ui.theme.party_marks import PartyMark
from effect_game.ui.theme.theme import theme
from effect_game.ui.theme.tokens import Tokens
from effect_game.ui.widgets.dialogs import Dialog
from effect_game.ui.widgets.explain_tree import ExplainDialog, ExplainView
from effect_game.ui.widgets.text import Text

REST_ID = "rest"
NOTHING_WAS: Mapping[str, ShownAmount] = MappingProxyType({})


def party_mark(party: Party) -> PartyMark:
    """The mark of a party, as its content says."""
    return PartyMark(party.shape, party.pattern, party.fill, party.line_light, party.line_dark)


def party_marks(casus: Casus) -> dict[str, PartyMark]:
    """The mark of every party by id, and by 'family:...' that of a family that is shown together."""
    parties = casus.library.parties
    families = {f"family:{party.family}": party_mark(party) for party in reversed(parties)}
    return families | {party.id: party_mark(party) for party in parties}


def rest_mark(tokens: Tokens | None = None) -> PartyMark:
    """The mark of what is left over: no family, so an outlined square in second ink. tokens: of the paper,
    for a picture that does not follow the window."""
    return PartyMark("outline_square", "solid", (tokens or theme().tokens).inset, "#4A5763", "#C9D0D6")


def jars_view(
    casus: Casus,
    money: MoneyView,
    *,
    shut: bool = False,
    was: Mapping[str, ShownAmount] = NOTHING_WAS,
    tokens: Tokens | None = None,
) -> JarsView:
    """The row of jars; keys are jar ids, the pill's key is views_money.POCKET. `was`: before a change."""
    marks = party_marks(casus)
    made = tuple(
        JarView(
            key=jar.id,
            name=jar.name,
            mark=rest_mark(tokens) if jar.id == REST_ID else marks[jar.mark_of],
            difference_eur=_level(jar.shown),
            amount=jar.shown.amount,
            word=jar.shown.word,
            ghost_eur=_level(was[jar.id]) if jar.id in was else None,
            was=was_words(was[jar.id]) if jar.id in was else "",
        )
        for jar in money.jars
    )
    pocket = money.pocket
    pockets = () if pocket is None else (WrongPocket(POCKET, pocket.payer, pocket.gainer, pocket.words),)
    return JarsView(made, pockets, shut)


def _level(shown: ShownAmount) -> float:
    """How far a jar is filled: as far as its words go."""
    return shown.difference_eur if shown.sign else 0.0


def lines_picture(lives: LivesView, played: int | None = None) -> LinesPicture:
    """The 20 lines with the median; `played` is the place of the played life among them."""
    lines = tuple(line.cumulative for line in lives.lines)
    return LinesPicture(lines, lives.median, lives.months, lives.sentence, played)


def dots_picture(lives: LivesView, years: int = 5) -> DotsView:
    """The 20 dots; their count is the one in the sentence."""
    dots = tuple(LifeDot(line.run, line.break_even_month) for line in lives.lines)
    return DotsView(dots, max(years, lives.months // 12), lives.months, sentence=lives.sentence)


def waterfall_view(casus: Casus, table: PartyTable) -> WaterfallView:
    """Waterfall and table of all parties; keys are party ids."""
    parties = parties_by_id(casus)
    rows = tuple(
        WaterfallRow(
            row.id,
            row.name,
            party_mark(parties[row.id]),
            float(row.pays_eur),
            float(row.gains_eur),
            float(row.difference_eur),
            row.cashable,
            parties[row.id].short_name,
        )
        for row in table.rows
    )
    return WaterfallView(rows, table.unpriced)


def explain_view(explained: Explained, *, ask: bool = False) -> ExplainView:
    """The tree of 'Leg uit: hoe komt dit getal?'; with `ask` its leaves can be asked why."""
    return ExplainView(
        title=explained.title,
        amount_text=explained.amount,
        children=tuple(explain_view(part, ask=ask) for part in explained.parts),
        note=explained.note,
        source=explained.source,
        why=explained.leaf if ask else None,
    )


def open_explanation(explained: Explained, parent: QWidget, basis: Basis | None = None) -> ExplainDialog:
    """Open the tree in a dialog; `basis` is what its forecast rests on, to ask why a count is so."""
    dialog = ExplainDialog(explain_view(explained, ask=basis is not None), parent)
    if basis is not None:
        WhyDesk(dialog, basis)
    dialog.setObjectName("explain_dialog")
    dialog.open()
    return dialog


_FEW_COLUMNS, _SHORT = 4, 12
"""A table with few columns has room for one of words of few letters that is no wider than those."""


class TwinGrid(QTableWidget):
    """The cells of a table twin: a row is as high as its longest words need at the width they have."""

    def sizeHintForRow(self, row: int) -> int:
        """Qt leaves the padding of a cell out: words that just do not fit would end in an ellipsis."""
        room, wraps = theme().px(10) + 8, int(Qt.TextFlag.TextWordWrap)
        items = [
            (self.item(row, column), self.columnWidth(column) - room) for column in range(self.columnCount())
        ]
        highest = max(
            (
                self.fontMetrics()
                .boundingRect(QRect(0, 0, max(1, wide), 10_000), wraps, item.text())
                .height()
                for item, wide in items
                if item is not None
            ),
            default=self.fontMetrics().height(),
        )
        return highest + theme().px(12)


class TableDialog(Dialog):
    """The table twin of one or more pictures: the same facts as text, to walk through with the arrows."""

    def __init__(self, title: str, tables: Sequence[Table], parent: QWidget) -> None:
        super().__init__(title, parent, width=880)
        self.setObjectName("table_twin")
        self.grids = [self._grid(title, table, place) for place, table in enumerate(tables)]
        for grid in self.grids:
            self.body.addWidget(grid)
        if not self.grids:
            self.body.addWidget(Text(tr("Nog niets om te tonen.")))
        self.add_close().setObjectName("close_table_twin")

    def _grid(self, title: str, table: Table, place: int) -> TwinGrid:
        grid = TwinGrid(len(table.rows), len(table.header))
        grid.setObjectName(f"table_twin_{place}")
        grid.setAccessibleName(title)
        grid.setHorizontalHeaderLabels(list(table.header))
        grid.verticalHeader().hide()
        grid.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        grid.setTabKeyNavigation(False)
        grid.setWordWrap(True)
        for number, row in enumerate(table.rows):
            for column, words in enumerate(row):
                grid.setItem(number, column, QTableWidgetItem(words))
        grid.setShowGrid(False)
        grid.setProperty("ruled", True)
        self._fit_columns(grid.horizontalHeader(), table)
        grid.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        # Rows do not follow by themselves when a column becomes narrower: words would end in an ellipsis.
        grid.horizontalHeader().geometriesChanged.connect(grid.resizeRowsToContents)
        grid.horizontalHeader().sectionResized.connect(lambda *_: grid.resizeRowsToContents())
        grid.setMinimumHeight(theme().px(min(420, 44 + 31 * max(1, len(table.rows)))))
        return grid

    @staticmethod
    def _fit_columns(head: QHeaderView, table: Table) -> None:
        """A column of single words is as wide as those, when the rest of the line is for whole sentences."""
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        longest = [max(map(len, column)) for column in zip(table.header, *table.rows, strict=True)]
        if len(longest) <= _FEW_COLUMNS and max(longest) > _SHORT:
            for place in (place for place, letters in enumerate(longest) if letters <= _SHORT):
                head.setSectionResizeMode(place, QHeaderView.ResizeMode.ResizeToContents)


def add_table_key(picture: Picture, open_table: Callable[[], None]) -> None:
    """T opens the table twin of the picture in focus."""
    key = QShortcut(QKeySequence("T"), picture)
    key.setContext(Qt.ShortcutContext.WidgetShortcut)
    key.activated.connect(open_table)


def tables_of(pictures: Sequence[Picture]) -> tuple[Table, ...]:
    """The table twins of pictures that hold something."""
    return tuple(table for table in (picture.table() for picture in pictures) if table.rows)
