"""'Klopt dit niet?': which text or number it is about, and what is wrong with it in own words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from effect_game.domain.language import mark, tr
from effect_game.store.remarks_file import MOST_TEXT
from effect_game.ui.widgets.chips import Option
from effect_game.ui.widgets.dialogs import Dialog
from effect_game.ui.widgets.forms import SelectField
from effect_game.ui.widgets.panel import Notice, NoticeKind
from effect_game.ui.widgets.text import Text
from effect_game.ui.widgets.write_field import WriteField

_LEAD = mark("De makers van dit huishouden lezen dit. Zet er geen namen of gegevens van echte mensen in.")
_SHOWN = 70


class DoubtDialog(Dialog):
    """`written` carries (about, words); `export_wanted` asks for the file with all remarks."""

    written = Signal(str, str)
    export_wanted = Signal()

    def __init__(self, texts: Sequence[str], chosen: str, kept: int, parent: QWidget) -> None:
        super().__init__(tr("Klopt dit niet?"), parent, width=600)
        self.setObjectName("doubt_dialog")
        self.body.addWidget(Text(tr(_LEAD), "body2", wrap=True))
        self._texts = tuple(texts)
        options = [Option(str(place), _short(words)) for place, words in enumerate(self._texts)]
        first = str(self._texts.index(chosen)) if chosen in self._texts else "0"
        self.about = SelectField(tr("Waar gaat het over?"), options, chosen=first)
        self.about.box.setObjectName("doubt_about")
        self.quote = Text("", "body", wrap=True)
        self.about.changed.connect(self._show_quote)
        self.words = WriteField(tr("Wat klopt er niet, en wat zou het moeten zijn?"), most=MOST_TEXT)
        self.words.edit.setObjectName("doubt_words")
        for widget in (self.about, self.quote, self.words):
            self.body.addWidget(widget)
        self.problem = Notice("", NoticeKind.ATTENTION)
        self.problem.hide()
        self.body.addWidget(self.problem)
        self.body.addStretch(1)
        if kept:
            one = tr("Maak een bestand van 1 opmerking")
            many = tr("Maak een bestand van {kept} opmerkingen", kept=kept)
            export = self.add_button(one if kept == 1 else many, icon="box")
            export.setObjectName("doubt_export")
            export.clicked.connect(self.export_wanted)
        self.add_close(tr("Terug"), main=False)
        keep = self.add_button(tr("Bewaar"), main=True)
        keep.setObjectName("doubt_keep")
        keep.clicked.connect(self._keep)
        self._show_quote()
        # What it is about is mostly pointed at already: people come to write.
        self.words.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def tell(self, words: str) -> None:
        """What is in the way of keeping this; what was written stays."""
        self.problem.set_notice(words, NoticeKind.ATTENTION)
        self.problem.show()
        self.resize(self._fitting_size())

    def _show_quote(self) -> None:
        place = self.about.value()
        self.quote.setText(f"“{self._texts[int(place)]}”" if place else "")

    def _keep(self) -> None:
        if self.words.check():
            place = self.about.value()
            self.written.emit(self._texts[int(place)] if place else "", self.words.value())


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _SHOWN else f"{line[: _SHOWN - 1]}…"
