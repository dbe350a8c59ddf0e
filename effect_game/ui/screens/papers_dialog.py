"""'Op papier': choose documents and a folder, see each being made, hear where it is."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from effect_game.documents.formats import FORMATS, Format, Stage, Told
from effect_game.documents.wishes import MOST_TYPED, Ask, Wishes
from effect_game.domain.language import in_use, mark, tr
from effect_game.ui.theme.theme import theme
from effect_game.ui.widgets.buttons import Button
from effect_game.ui.widgets.chips import Option
from effect_game.ui.widgets.dialogs import Dialog
from effect_game.ui.widgets.forms import CheckField, Field, SelectField
from effect_game.ui.widgets.laid import add_layout, clear
from effect_game.ui.widgets.line_field import LineField
from effect_game.ui.widgets.panel import IconLabel, Notice, NoticeKind
from effect_game.ui.widgets.text import Text, announce

TITLE = mark("Op papier")
_LEAD = mark("Wat willen jullie meenemen? Alles komt in één map. Het spel zelf bewaart deze documenten niet.")
_NOTHING = mark("Kies eerst een document.")
_BUSY = mark("Wordt gemaakt. Jullie kunnen hier wachten; stoppen mag ook.")
_TWO_COLUMNS = 900
_WORDS_OF_PATH = re.compile(r"[/\\]|[^/\\\s]{16}")
_STAGES = {
    Stage.MAKING: ("clock", "ink_2"),
    Stage.WRITTEN: ("check", "ok"),
    Stage.KEPT: ("info", "info"),
    Stage.FAILED: ("triangle", "attention"),
}


class PaperRow(QWidget):
    """One document: what it is, what it is for, what it asks, and what came of it."""

    def __init__(self, key: str, about: Format, *, on: bool) -> None:
        super().__init__()
        self.key, self._title = key, tr(about.title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(2)
        self.box = CheckField(self._title, on=on)
        self.box.setObjectName(f"paper_{key}")
        self.box.setAccessibleDescription(tr(about.what) if about.what else "")
        column.addWidget(self.box)
        inner = QVBoxLayout()
        inner.setContentsMargins(theme().px(28), 0, 0, 0)
        inner.setSpacing(6)
        if about.what:
            inner.addWidget(Text(tr(about.what), "dense2", wrap=True))
        self.fields = {ask.key: _field(key, ask) for ask in about.asks}
        for field in self.fields.values():
            inner.addWidget(field)
        self._line = QHBoxLayout()
        self._line.setSpacing(6)
        add_layout(inner, self._line)
        add_layout(column, inner)
        self.status = ""
        self.box.toggled.connect(self._show_fields)
        self._show_fields(on)

    def _show_fields(self, on: bool) -> None:
        for field in self.fields.values():
            field.setVisible(on)

    def check(self) -> bool:
        """Whether what it asks was answered in a way that can be used."""
        wrong = [field for field in self.fields.values() if not field.check()]
        return not (wrong and self.box.isChecked())

    def answers(self) -> dict[str, str]:
        """What was said, by key of Wishes."""
        said = {key: field.value() for key, field in self.fields.items() if isinstance(field, LineField)}
        chosen = {key: field.value() for key, field in self.fields.items() if isinstance(field, SelectField)}
        return said | chosen

    def tell(self, stage: Stage | None, words: str = "") -> None:
        """What came of it; None takes it away."""
        clear(self._line)
        self.status = words
        if stage is None:
            return
        icon, tone = _STAGES[stage]
        self._line.addWidget(IconLabel(icon, tone, 18, drop=1), 0, Qt.AlignmentFlag.AlignTop)
        self._line.addWidget(Text(words, "dense", tone=tone, wrap=True), 1)
        if stage is not Stage.MAKING:
            announce(self, f"{self._title}: {words}")


def _field(document: str, ask: Ask) -> Field:
    label, hint = tr(ask.label), tr(ask.hint) if ask.hint else ""
    if ask.options:
        options = [Option(key, tr(words)) for key, words in ask.options]
        select = SelectField(label, options, hint, chosen=in_use().code)
        select.box.setObjectName(f"paper_{document}_{ask.key}")
        return select
    line = LineField(label, hint, most=MOST_TYPED)
    line.edit.setObjectName(f"paper_{document}_{ask.key}")
    return line


class PapersDialog(Dialog):
    """`make_wanted` when people press on; `folder_wanted` for another folder; `open_wanted` to look there;
    `stop_wanted` while documents are being made."""

    make_wanted = Signal()
    folder_wanted = Signal()
    open_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, folder: Path, chosen: Sequence[str], parent: QWidget) -> None:
        super().__init__(tr(TITLE), parent, width=960)
        self.setObjectName("papers_dialog")
        self.body.addWidget(Text(tr(_LEAD), "body2", wrap=True))
        self.rows = {key: PaperRow(key, about, on=key in chosen) for key, about in FORMATS.items()}
        add_layout(self.body, self._columns(parent.window().width()))
        add_layout(self.body, self._folder_row())
        self.show_folder(folder)
        self.notice = Notice("", NoticeKind.INFO)
        self.notice.setObjectName("papers_notice")
        self.notice.hide()
        self.body.addWidget(self.notice)
        self.body.addStretch(1)
        self.open_button = self.add_button(tr("Open de map"), icon="box")
        self.open_button.setObjectName("papers_open")
        self.open_button.clicked.connect(self.open_wanted)
        self.open_button.hide()
        self.close_button = self.add_close(main=False)
        self.close_button.setObjectName("papers_close")
        self.make_button = self.add_button(tr("Maak"), main=True, icon="save")
        self.make_button.setObjectName("papers_make")
        self.make_button.clicked.connect(self._make)
        self.busy = False

    def _columns(self, room_px: int) -> QHBoxLayout:
        """Two beside each other where there is room; each as high as its own rows."""
        rows, beside = list(self.rows.values()), QHBoxLayout()
        beside.setSpacing(28)
        high = -(-len(rows) // 2) if room_px >= theme().px(_TWO_COLUMNS) else len(rows)
        for first in range(0, len(rows), high):
            column = QVBoxLayout()
            column.setSpacing(10)
            for row in rows[first : first + high]:
                column.addWidget(row)
            column.addStretch(1)
            add_layout(beside, column, 1)
        return beside

    def _folder_row(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(Text(tr("In welke map?"), "dense_strong"))
        line = QHBoxLayout()
        line.setSpacing(10)
        self.folder = Text("", "body", wrap=True)
        self.folder.setObjectName("papers_folder")
        self.folder_button = Button(tr("Andere map"), icon="box")
        self.folder_button.setObjectName("papers_choose_folder")
        self.folder_button.clicked.connect(self.folder_wanted)
        line.addWidget(self.folder, 1)
        line.addWidget(self.folder_button, 0, Qt.AlignmentFlag.AlignTop)
        add_layout(column, line)
        return column

    # what is asked

    @property
    def chosen(self) -> tuple[str, ...]:
        """Formats that are ticked, in order."""
        return tuple(key for key, row in self.rows.items() if row.box.isChecked())

    def wishes(self) -> Wishes:
        """What was said for the documents that are ticked."""
        said: dict[str, str] = {}
        for key in self.chosen:
            said |= self.rows[key].answers()
        return Wishes(**said)

    def _make(self) -> None:
        if not self.chosen:
            self.tell(tr(_NOTHING), NoticeKind.ATTENTION)
            next(iter(self.rows.values())).box.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        # Every field says what is wrong with it, not only the first.
        wrong = [row for row in self.rows.values() if not row.check()]
        if not wrong:
            self.make_wanted.emit()

    # what is told

    def show_folder(self, folder: Path) -> None:
        """Where documents come."""
        # A path has no spaces to end a line at.
        self.folder.setText(_WORDS_OF_PATH.sub("\\g<0>\u200b", str(folder)))
        self.folder.setAccessibleName(str(folder))

    def tell(self, words: str, kind: NoticeKind) -> None:
        """One sentence about all of it."""
        self.notice.show()
        self.notice.set_notice(words, kind)

    def begin(self) -> None:
        """Documents are being made: nothing can be chosen meanwhile."""
        self.busy = True
        for key, row in self.rows.items():
            row.tell(None)
            if key in self.chosen:
                row.tell(Stage.MAKING, tr("wordt gemaakt"))
        self.tell(tr(_BUSY), NoticeKind.INFO)
        self._show_busy()
        self.resize(self._fitting_size())

    def told(self, told: Told) -> None:
        """What came of one document."""
        if told.stage is Stage.MAKING:
            return
        words = told.words or _made_words(told.paths)
        self.rows[told.format].tell(told.stage, words)

    def end(self, words: str, kind: NoticeKind, *, written: bool) -> None:
        """All that could be made is made."""
        self.busy = False
        self._show_busy()
        self.open_button.setVisible(written)
        self.tell(words, kind)
        (self.open_button if written else self.make_button).setFocus(Qt.FocusReason.OtherFocusReason)
        self.resize(self._fitting_size())

    def _show_busy(self) -> None:
        for row in self.rows.values():
            row.setEnabled(not self.busy)
        self.make_button.setEnabled(not self.busy)
        self.folder_button.setEnabled(not self.busy)
        self.close_button.setText(tr("Stop met maken") if self.busy else tr("Sluiten"))
        self.close_button.setAccessibleName(self.close_button.text())

    def reject(self) -> None:
        """While documents are being made this stops that, and the dialog stays to say what came of it."""
        if self.busy:
            self.stop_wanted.emit()
            return
        super().reject()


def _made_words(paths: Sequence[Path]) -> str:
    if len(paths) == 1:
        return tr("klaar: {name}", name=paths[0].name)
    return tr("klaar: {count} bestanden", count=len(paths))


class ReplaceDialog(Dialog):
    """Files that are there already; `answered` carries whether they may be replaced."""

    answered = Signal(bool)

    def __init__(self, paths: Sequence[Path], parent: QWidget) -> None:
        super().__init__(tr("Deze bestanden bestaan al"), parent, width=520)
        self.setObjectName("papers_replace_dialog")
        for path in paths:
            self.body.addWidget(Text(path.name, "body", wrap=True))
        self.body.addWidget(Text(tr("Vervang je ze, dan is wat erin stond weg."), "body2", wrap=True))
        self.body.addStretch(1)
        replace = self.add_button(tr("Vervang ze"))
        replace.setObjectName("papers_replace")
        replace.clicked.connect(self.accept)
        self.add_close(tr("Laat ze staan")).setObjectName("papers_keep")
        self.finished.connect(lambda result: self.answered.emit(bool(result)))


def summed_up(results: Mapping[str, Stage], wanted: int) -> tuple[str, NoticeKind]:
    """The sentence at the end, and how it is meant."""
    stages = list(results.values())
    done, kept = stages.count(Stage.WRITTEN), stages.count(Stage.KEPT)
    if done == wanted:
        one = tr("Het document is klaar.")
        return one if done == 1 else tr("{count} documenten zijn klaar.", count=done), NoticeKind.OK
    if kept == wanted:
        return tr("Er is niets vervangen. Wat er al stond, staat er nog."), NoticeKind.INFO
    words = tr(
        "{done} van de {wanted} zijn klaar. Bij de andere staat waarom niet.", done=done, wanted=wanted
    )
    return words, NoticeKind.ATTENTION
