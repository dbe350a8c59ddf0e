"""'Wat bewaart €ffect?': the real places with their sizes, what lies elsewhere, and wiping all of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QWidget

from effect_game.domain.language import tr
from effect_game.play.views_kept import NEVER, NOT_HERE, KeptView
from effect_game.ui.widgets.card_rows import Divider
from effect_game.ui.widgets.cards import icon_line
from effect_game.ui.widgets.dialogs import Dialog
from effect_game.ui.widgets.panel import Notice, NoticeKind
from effect_game.ui.widgets.text import Text, breakable


class KeptDialog(Dialog):
    """`wipe_wanted`: people want everything on this computer gone; they are asked once more."""

    wipe_wanted = Signal()

    def __init__(self, view: KeptView, parent: QWidget) -> None:
        super().__init__(tr("Wat bewaart €ffect?"), parent, width=760)
        self.setObjectName("kept_dialog")
        self.body.addWidget(icon_line("lock", tr(NEVER), role="body"))
        self.body.addWidget(Text(tr("Op deze computer"), "strong"))
        if not view.folder:
            words = tr("Nu staat er niets op de schijf. Wat je speelt, staat alleen in het geheugen.")
            self.body.addWidget(Notice(words, NoticeKind.ATTENTION))
        for name, words in view.things:
            self.body.addWidget(_row(name, breakable(words)))
        if view.files:
            self.body.addWidget(Divider())
            self.body.addWidget(Text(tr("De bestanden"), "strong"))
        for path, size in view.files:
            self.body.addWidget(_row(breakable(path), size, share=5))
        for path in view.left_alone:
            words = tr("{path} is van een ander programma. Daar komt €ffect niet aan.", path=breakable(path))
            self.body.addWidget(icon_line("info", words))
        self.body.addWidget(Divider())
        self.body.addWidget(Text(tr("Niet hier, wel van jullie"), "strong"))
        for words in NOT_HERE:
            self.body.addWidget(icon_line("box", tr(words)))
        self.problem = Notice("", NoticeKind.ATTENTION)
        self.problem.hide()
        self.body.addWidget(self.problem)
        self.body.addStretch(1)
        self._buttons(view.folder)

    def _buttons(self, folder: str) -> None:
        wipe = self.add_button(tr("Alles wissen"), icon="cross")
        wipe.setObjectName("kept_wipe")
        wipe.clicked.connect(self._wipe)
        if folder:
            show = self.add_button(tr("Open de map"), icon="box")
            show.setObjectName("kept_folder")
            show.clicked.connect(lambda: self._open(folder))
        self.add_close()

    def _open(self, folder: str) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(folder)):
            self.problem.set_notice(
                tr("De map gaat hier niet open. Zij staat hierboven."), NoticeKind.ATTENTION
            )
            self.problem.show()

    def _wipe(self) -> None:
        self.accept()
        self.wipe_wanted.emit()


def _row(name: str, words: str, *, share: int = 2) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(12)
    row.addWidget(Text(name, "dense2", wrap=True), share, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Text(words, "dense", wrap=True), 3 if share == 2 else 1, Qt.AlignmentFlag.AlignTop)
    return line
