"""The role of the worker as a dialog: both roles with their price, before one is chosen."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from effect_game.domain.language import tr
from effect_game.domain.vocabulary import WorkerRole
from effect_game.play import rows as r
from effect_game.play.views_role import RoleOption
from effect_game.ui.screens.decision_dialog import Check, DecisionDialog
from effect_game.ui.theme.theme import theme
from effect_game.ui.theme.tokens import RADIUS_CARD
from effect_game.ui.widgets.cards import icon_line
from effect_game.ui.widgets.chips import Option
from effect_game.ui.widgets.laid import add_layout
from effect_game.ui.widgets.number_fields import ChoiceField
from effect_game.ui.widgets.paint import FrameStyle, StyledFrame
from effect_game.ui.widgets.text import Text

BESIDE_SCALE = 1.25
"""With larger text the two roles stand under each other."""


class RoleDialog(DecisionDialog):
    """Hulpverlener or casusregisseur: what it means, what it costs in hours, what it gives in draagkracht."""

    def __init__(self, options: Sequence[RoleOption], check: Check, parent: QWidget) -> None:
        super().__init__(tr("Welke rol nemen jullie?"), check, parent, width=760)
        self.setObjectName("role_dialog")
        beside = theme().text_scale <= BESIDE_SCALE
        self.body.addWidget(
            Text(
                tr("Beide rollen kosten iets. Tot jullie naar Aan tafel gaan, kan het nog anders."),
                "body2",
                wrap=True,
            )
        )
        self.field = self.form.add(
            ChoiceField(
                tr("Jullie rol in dit plan"),
                [Option(option.role.value, option.title) for option in options],
                details=[option.meaning for option in options],
                beside=beside,
            )
        )
        facts: QBoxLayout = QHBoxLayout() if beside else QVBoxLayout()
        facts.setSpacing(6)
        for option in options:
            card = self.field.card(option.role.value)
            card.setObjectName(f"role_{option.role.value}")
            card.setAccessibleDescription(
                " ".join((option.meaning, *(words for _, words, _ in _facts(option))))
            )
            facts.addWidget(_fact_list(option), 1, Qt.AlignmentFlag.AlignTop)
        self.field.choose(next(option.role.value for option in options if option.chosen))
        self.body.addWidget(self.form)
        add_layout(self.body, facts)
        for option in options:
            basis = f"{option.title}. {option.basis[:1].upper()}{option.basis[1:]}"
            self.body.addWidget(Text(basis, "caption", wrap=True))
        self.refusal.setObjectName("role_refusal")
        self.body.addWidget(self.refusal)
        self.body.addStretch(1)
        self.add_close(tr("Terug"), main=False).setObjectName("role_back")
        self._add_done(tr("Neem deze rol"), "role_done")
        self.field.card(self.field.value()).setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> r.Decision:
        return r.ChooseRole(WorkerRole(self.field.value()))


def _facts(option: RoleOption) -> tuple[tuple[str, str, str], ...]:
    """(icon, words, tone), as they are read."""
    facts = [("clock", option.hours, ""), ("person", option.price, ""), ("heart", option.load, "")]
    if option.refused:
        facts.append(("triangle", option.refused, "attention"))
    return tuple(facts)


def _fact_list(option: RoleOption) -> QWidget:
    """What a role costs and gives, under its name."""
    frame = StyledFrame(FrameStyle("panel", "edge", 1.0, RADIUS_CARD))
    frame.setAccessibleName(tr("{title}, wat het kost en geeft", title=option.title))
    column = QVBoxLayout(frame)
    column.setContentsMargins(12, 8, 12, 8)
    column.setSpacing(4)
    column.addWidget(Text(option.title, "dense_strong"))
    for icon, words, tone in _facts(option):
        column.addWidget(icon_line(icon, words, role="dense", tone=tone))
    return frame
