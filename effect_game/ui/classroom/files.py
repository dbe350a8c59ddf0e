"""The way without a network: a folder of files of groups, and what became of each."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QFileDialog, QWidget

from effect_game.classroom.files import Fate, Verdict
from effect_game.domain.language import tr
from effect_game.ui.widgets.cards import icon_line
from effect_game.ui.widgets.dialogs import Dialog
from effect_game.ui.widgets.file_dialog import FileDialog
from effect_game.ui.widgets.panel import Notice, NoticeKind
from effect_game.ui.widgets.text import Text

_ORDER = (Fate.REFUSED, Fate.TAKEN, Fate.KNOWN)
_ICONS = {Fate.REFUSED: "triangle", Fate.TAKEN: "check", Fate.KNOWN: "minus"}


def ask_folder(parent: QWidget, chosen: Callable[[str], None]) -> None:
    """Let the trainer point at a stick or a share."""
    dialog = FileDialog(parent, tr("Kies de map met bestanden van groepen"))
    dialog.setObjectName("class_folder_dialog")
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly, True)
    dialog.fileSelected.connect(chosen)
    dialog.open()


class VerdictDialog(Dialog):
    """One line per file: what could not be read first, with what to do; nothing good is held up by it."""

    def __init__(self, verdicts: Sequence[Verdict], parent: QWidget) -> None:
        super().__init__(tr("Wat er in de map stond"), parent, width=760)
        self.setObjectName("class_verdict_dialog")
        refused = sum(each.fate is Fate.REFUSED for each in verdicts)
        kind = NoticeKind.ATTENTION if refused or not verdicts else NoticeKind.OK
        self.body.addWidget(Notice(verdict_words(verdicts), kind))
        for each in sorted(verdicts, key=lambda one: _ORDER.index(one.fate)):
            tone = "attention" if each.fate is Fate.REFUSED else ""
            self.body.addWidget(icon_line(_ICONS[each.fate], each.file, role="strong"))
            self.body.addWidget(Text(each.words, "dense2", tone=tone, wrap=True))
        self.body.addStretch(1)
        self.add_close()


def verdict_words(verdicts: Sequence[Verdict]) -> str:
    """How many files there were, and how many of each fate."""
    if not verdicts:
        return tr("In deze map staan geen bestanden van groepen. Zoek een map met .effect-bestanden.")
    counts = {fate: sum(each.fate is fate for each in verdicts) for fate in Fate}
    return tr(
        "Binnengehaald: {taken}. Was er al: {known}. Lukte niet: {refused}.",
        taken=counts[Fate.TAKEN],
        known=counts[Fate.KNOWN],
        refused=counts[Fate.REFUSED],
    )
