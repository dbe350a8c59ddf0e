"""What every dialog that takes a decision does: read the form, ask the rules, say in place what stops it."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from effect_game.domain.problems import UserError
from effect_game.play import rows as r
from effect_game.ui.widgets.buttons import Button
from effect_game.ui.widgets.dialogs import Dialog
from effect_game.ui.widgets.forms import Form
from effect_game.ui.widgets.panel import Notice, NoticeKind

Check = Callable[[r.Decision], str]
"""Why a decision is not allowed now, in words; '' when it is."""


def refusal_of(check: Callable[[r.Decision], None]) -> Check:
    """Turn a rule that raises into words to show in place."""

    def words(decision: r.Decision) -> str:
        try:
            check(decision)
        except UserError as problem:
            return problem.message
        return ""

    return words


class FittingDialog(Dialog):
    """A dialog that takes the height of what it shows, also when that grows."""

    def open(self) -> None:
        """Show, then fit once more: only now every label knows its font and width."""
        super().open()
        self.fit()

    def fit(self) -> None:
        """As high as the words ask for, inside the window."""
        self.resize(self._fitting_size())


class DecisionDialog(FittingDialog):
    """A form that becomes a decision: `decided` carries it when the rules allow it, else the dialog stays.

    Subclasses put fields in `form`, `refusal` and the main button where they belong, and give `_build`.
    """

    decided = Signal(object)

    def __init__(self, title: str, check: Check, parent: QWidget, *, width: int) -> None:
        super().__init__(title, parent, width=width)
        self._check = check
        self.form: Form[r.Decision] = Form(self._build)
        self.refusal = Notice("", NoticeKind.ATTENTION)
        self.refusal.hide()

    def _build(self) -> r.Decision:
        """The decision of a form that is filled in well."""
        raise TypeError("every dialog has its own decision")

    def _add_done(self, words: str, name: str) -> Button:
        """The main button, which decides."""
        button = self.add_button(words, main=True)
        button.setObjectName(name)
        button.clicked.connect(self._done)
        return button

    def _done(self) -> None:
        self._try(self._read())

    def _read(self) -> r.Decision | None:
        """What was filled in; None while something is wrong, which is in sight then."""
        return self.form.value()

    def _try(self, decision: r.Decision | None) -> None:
        """Take a decision, or say why not; nothing that was filled in is lost."""
        refused = "" if decision is None else self._why_not(decision)
        if refused:
            self._refuse(refused)
        elif decision is None:
            self.fit()
        else:
            self._take(decision)

    def _why_not(self, decision: r.Decision) -> str:
        return self._check(decision)

    def _refuse(self, words: str) -> None:
        self.refusal.show()
        self.refusal.set_notice(words, NoticeKind.ATTENTION)
        self.fit()

    def _take(self, decision: r.Decision) -> None:
        self.decided.emit(decision)
        self.accept()
