"""'Na de les': documents of the class, and whether what it sent stays on this computer."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from effect_game.documents.class_papers import CLASS_PAPERS
from effect_game.domain.language import mark, tr
from effect_game.ui.widgets.buttons import Button, ButtonKind
from effect_game.ui.widgets.dialogs import Dialog
from effect_game.ui.widgets.flow import FlowLayout
from effect_game.ui.widgets.forms import CheckField
from effect_game.ui.widgets.panel import Notice, NoticeKind
from effect_game.ui.widgets.text import Text, announce

_ABOUT = mark("Er staan geen namen in, ook niet die van groepen, en er is geen rangorde.")
_KEPT = mark(
    "De les staat op deze laptop: wat groepen speelden en wat u deed. Bewaar hem, of wis hem. "
    "Groepen houden wat zij zelf speelden."
)


class AfterDialog(Dialog):
    """`make_wanted` carries the names of the documents; `wipe_wanted`; `keep_wanted`."""

    make_wanted = Signal(object)
    wipe_wanted = Signal()
    keep_wanted = Signal()

    def __init__(self, nothing: str, parent: QWidget) -> None:
        """nothing: why no document can be made, '' = it can."""
        super().__init__(tr("Na de les"), parent, width=640)
        self.setObjectName("class_after_dialog")
        self._nothing = nothing
        self._add_papers()
        self.told = Notice("", NoticeKind.INFO)
        self.told.setObjectName("class_after_told")
        self.body.addWidget(self.told)
        self.told.hide()
        self.body.addWidget(Text(tr("De les op deze laptop"), "strong"))
        self.body.addWidget(Text(tr(_KEPT), "body2", wrap=True))
        self.body.addStretch(1)
        self.wipe = self.add_button(tr("Wis de les"), icon="cross")
        self.wipe.setObjectName("class_wipe")
        self.wipe.clicked.connect(self.wipe_wanted)
        self.keep = self.add_button(tr("Bewaar de les"), icon="save")
        self.keep.setObjectName("class_keep")
        self.keep.clicked.connect(self.keep_wanted)
        self.add_close(tr("Terug"), main=False)

    def _add_papers(self) -> None:
        self.body.addWidget(Text(tr("Wat wilt u maken?"), "strong"))
        self._boxes: dict[str, CheckField] = {}
        for name, (words, _make) in CLASS_PAPERS.items():
            box = self._boxes[name] = CheckField(tr(words), on=True)
            box.setObjectName(f"class_paper_{name}")
            box.toggled.connect(lambda _on: self._lock())
            self.body.addWidget(box)
        self.body.addWidget(Text(tr(_ABOUT), "dense2", wrap=True))
        inside = QWidget()
        flow = FlowLayout(inside, gap=8)
        self.make = Button(tr("Kies een map en maak"), ButtonKind.SECONDARY, icon="letter")
        self.make.setObjectName("class_make")
        self.make.clicked.connect(lambda: self.make_wanted.emit(self.chosen()))
        flow.addWidget(self.make)
        self.body.addWidget(inside)
        self.why = Text("", "dense2", wrap=True)
        self.why.setObjectName("class_make_why")
        self.body.addWidget(self.why)
        self._lock()

    def chosen(self) -> tuple[str, ...]:
        """Names of the documents."""
        return tuple(name for name, box in self._boxes.items() if box.isChecked())

    def _lock(self) -> None:
        reason = self._nothing or ("" if self.chosen() else tr("Kies er eerst een."))
        self.make.set_locked(reason)
        self.why.setText(reason)
        self.why.setVisible(bool(reason))

    def begin(self) -> None:
        """Documents are being made."""
        reason = tr("Eerst worden de documenten gemaakt.")
        for button in (self.make, self.wipe, self.keep):
            button.set_locked(reason)
        self._tell(tr("De documenten worden gemaakt. Dit duurt even."), NoticeKind.INFO)

    def end(self, words: str, kind: NoticeKind) -> None:
        """What came of it."""
        for button in (self.wipe, self.keep):
            button.set_locked("")
        self._lock()
        self._tell(words, kind)

    def _tell(self, words: str, kind: NoticeKind) -> None:
        self.told.set_notice(words, kind)
        self.told.show()
        self.resize(self._fitting_size())
        announce(self, words)
