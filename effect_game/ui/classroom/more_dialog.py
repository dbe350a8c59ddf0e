"""What a trainer needs now and then for all groups, behind one button; and how a tool says its key."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from effect_game.domain.language import tr
from effect_game.ui.widgets.buttons import Button, ButtonKind
from effect_game.ui.widgets.dialogs import Dialog
from effect_game.ui.widgets.text import Text


@dataclass(frozen=True, slots=True)
class Tool:
    """Something a trainer can do for all. words: marked, and said in other words while it is on (`on_words`),
    with an icon of its own where `on_icon` has one.

    keys: shown on the button, works on the whole board.
    """

    key: str
    words: str
    icon: str
    keys: str
    on_words: str = ""
    on_icon: str = ""


def tool_button(tool: Tool, *, on: bool) -> Button:
    """A button of this tool, with its key on it."""
    button = Button("", ButtonKind.SMALL, icon=tool.icon)
    button.setObjectName(f"class_{tool.key}")
    say_tool(button, tool, on=on)
    return button


def say_tool(button: Button, tool: Tool, *, on: bool) -> None:
    """What the button does now."""
    words = tr(tool.on_words if on and tool.on_words else tool.words)
    button.set_words(f"{words}  {tool.keys}")
    button.set_icon_name(tool.on_icon if on and tool.on_icon else tool.icon)
    button.setAccessibleName(tr("{words}, toets {keys}", words=words, keys=tool.keys))


class MoreDialog(Dialog):
    """`wanted` carries the key of what was pressed. tools: each with whether it is on, and why it cannot be
    done now, '' = it can."""

    wanted = Signal(str)

    def __init__(self, tools: Sequence[tuple[Tool, bool, str]], parent: QWidget) -> None:
        super().__init__(tr("Voor alle groepen"), parent, width=420)
        self.setObjectName("class_more_dialog")
        for tool, on, reason in tools:
            button = tool_button(tool, on=on)
            button.set_locked(reason)
            button.clicked.connect(lambda _on=False, key=tool.key: self._press(key))
            self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            if reason:
                self.body.addWidget(Text(reason, "dense2", wrap=True))
        self.body.addStretch(1)
        self.add_close(tr("Terug"), main=False)

    def _press(self, key: str) -> None:
        self.accept()
        self.wanted.emit(key)
