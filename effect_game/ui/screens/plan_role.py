"""The role of the worker as a dialog: both roles with their price, before one is chosen."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from effect_game.domain.vocabulary import WorkerRole
from effect_game.play import rows as r
from effect_game.play.views_role import RoleOption
from effect_game.ui.screens.plan_dialogs import Check, FittingDialog
from effect_game.ui.widgets.chips import Option
from effect_game.ui.widgets.forms import Form
from effect_game.ui.widgets.number_fields import ChoiceField
from effect_game.ui.widgets.panel import Notice, NoticeKind
from effect_game.ui.widgets.text import Text


class RoleDialog(FittingDialog):
    """Hulpverlener or casusregisseur: what it means, what it costs in hours, what it gives in draagkracht."""

    chosen = Signal(object)

    def __init__(self, options: Sequence[RoleOption], check: Check, parent: QWidget) -> None:
        super().__init__("Welke rol nemen jullie?", parent, width=640)
        self.setObjectName("role_dialog")
        self._check = check
        self.body.addWidget(
            Text(
                "Beide rollen kosten iets. Tot jullie naar Aan tafel gaan, kan het nog anders.",
                "body2",
                wrap=True,
            )
        )
        self.form: Form[r.ChooseRole] = Form(lambda: r.ChooseRole(WorkerRole(self.field.value())))
        self.field = self.form.add(
            ChoiceField(
                "Jullie rol in dit plan",
                [Option(option.role.value, option.title) for option in options],
                details=[_details(option) for option in options],
            )
        )
        for option in options:
            self.field.card(option.role.value).setObjectName(f"role_{option.role.value}")
        self.field.choose(next(option.role.value for option in options if option.chosen))
        self.body.addWidget(self.form)
        for option in options:
            basis = f"{option.title}. {option.basis[:1].upper()}{option.basis[1:]}"
            self.body.addWidget(Text(basis, "caption", wrap=True))
        self.refusal = Notice("", NoticeKind.ATTENTION)
        self.refusal.setObjectName("role_refusal")
        self.refusal.hide()
        self.body.addWidget(self.refusal)
        self.body.addStretch(1)
        self.add_close("Terug", main=False).setObjectName("role_back")
        self.done_button = self.add_button("Neem deze rol", main=True)
        self.done_button.setObjectName("role_done")
        self.done_button.clicked.connect(self._done)
        self.field.card(self.field.value()).setFocus(Qt.FocusReason.OtherFocusReason)

    def _done(self) -> None:
        decision = self.form.value()
        if decision is None:
            return
        refused = self._check(decision)
        self.refusal.setVisible(bool(refused))
        if refused:
            self.refusal.set_notice(refused, NoticeKind.ATTENTION)
            self.fit()
            return
        self.chosen.emit(decision)
        self.accept()


def _details(option: RoleOption) -> str:
    return " ".join((option.meaning, *option.facts, option.refused)).strip()
