"""Beside the board: what a trainer does for all groups, and the group that was chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from effect_game.classroom.views_board import BoardRow, BoardView, Link
from effect_game.classroom.views_look import Look
from effect_game.domain.language import mark, tr
from effect_game.ui.classroom.more_dialog import MoreDialog, Tool, say_tool, tool_button
from effect_game.ui.screens.intake_area import FoldingArea
from effect_game.ui.widgets.buttons import Button, ButtonKind
from effect_game.ui.widgets.cards import icon_line
from effect_game.ui.widgets.dialogs import WrappingPage
from effect_game.ui.widgets.flow import FlowLayout
from effect_game.ui.widgets.laid import add_layout, clear
from effect_game.ui.widgets.panel import Notice, NoticeKind, Panel
from effect_game.ui.widgets.text import Text

PAUSE, MINUTES, REVEAL, EUROS, MESSAGE, JOIN = "pause", "minutes", "reveal", "euros", "message", "join"
FILES, TELL, SHOCK = "files", "tell", "shock"
NEXT, BEFORE, FINISH, LEAVE = "next", "before", "finish", "leave"
CHAIRS, CHAIRS_KEYS = "chairs", "Shift+F7"
SCREEN, SHOW, AFTER = "screen", "show", "after"
TOOLS = (
    Tool(PAUSE, mark("Pauze"), "pause", "F3", mark("Ga verder"), "play"),
    Tool(MINUTES, mark("5 min erbij"), "clock", "F4"),
    Tool(MESSAGE, mark("Bericht"), "talk", "F7"),
    Tool(REVEAL, mark("Onthul"), "eye", "F5"),
    Tool(TELL, mark("Vertel een feit"), "letter", "Shift+F8"),
    Tool(SHOCK, mark("Gebeurtenis"), "flag", "Shift+F6"),
)
"""In sight: what a trainer does each few minutes, and what asks one thing more before it is done."""
MORE = Tool("more", mark("Meer"), "menu", "Ctrl+M")
MORE_TOOLS = (
    Tool(EUROS, mark("Toon de euro's"), "euro", "F6", mark("Verberg de euro's")),
    Tool(JOIN, mark("Laatkomer"), "plus", "F8"),
    Tool(FILES, mark("Bestanden halen"), "box", "F11"),
    Tool(BEFORE, mark("Vorige fase"), "arrow_left", "Shift+F9"),
)
"""Behind 'Meer': done with the second press."""
_LEAST = 80
"""Pixels that what is told of a group keeps; the rest scrolls."""
SAY, HELPED, MOVE, REMOVE, BACK = "say", "helped", "move", "remove", "back"
SEAT, SEAT_KEYS = "seat", "Ctrl+F7"


class ToolPanel(Panel):
    """`wanted` carries the key of what was pressed."""

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__(tr("Voor alle groepen"))
        self.setObjectName("class_tools")
        self._flow = FlowLayout(gap=8)
        add_layout(self.body, self._flow)
        self._buttons: dict[str, Button] = {}
        self._on: dict[str, bool] = {}
        self._reasons: dict[str, str] = {}
        for tool in TOOLS:
            button = self._button(tool)
            button.clicked.connect(lambda _on=False, key=tool.key: self.wanted.emit(key))
        self._button(MORE).clicked.connect(self._open_more)
        for tool in MORE_TOOLS:
            shortcut = QShortcut(QKeySequence(tool.keys), self)
            shortcut.activated.connect(lambda key=tool.key: self._press(key))

    def _button(self, tool: Tool) -> Button:
        """One more button, with its key on it."""
        button = tool_button(tool, on=False)
        shortcut = QShortcut(QKeySequence(tool.keys), self)
        shortcut.activated.connect(button.click)
        self._buttons[tool.key] = button
        self._flow.addWidget(button)
        return button

    def _press(self, key: str) -> None:
        if not self._reasons.get(key):
            self.wanted.emit(key)

    def _open_more(self) -> None:
        asked = [
            (tool, self._on.get(tool.key, False), self._reasons.get(tool.key, "")) for tool in MORE_TOOLS
        ]
        dialog = MoreDialog(asked, self.window())
        dialog.wanted.connect(self._press)
        dialog.open()

    def show_board(self, view: BoardView, *, can_reveal: bool) -> None:
        """What is on now, and what cannot be done yet with the reason."""
        self._on = {PAUSE: view.paused, EUROS: view.euros_shown}
        say_tool(self._buttons[PAUSE], TOOLS[0], on=view.paused)
        begun = any(each.now for each in view.phases)
        over = tr("De les is afgesloten.") if view.closed else ""
        early = over or ("" if begun else tr("Eerst begint de les."))
        self._reasons = {
            PAUSE: over,
            EUROS: over,
            MINUTES: early,
            # After the lesson groups leave the line as they come: what is said would reach some of them.
            MESSAGE: over,
            TELL: over,
            SHOCK: over,
            BEFORE: over or ("" if view.before_title else tr("Er is geen fase hiervoor.")),
            REVEAL: "" if can_reveal else tr("Er is nog niets voorspeld."),
        }
        for key, button in self._buttons.items():
            button.set_locked(self._reasons.get(key, ""))


class GroupPanel(Panel):
    """'Kijk mee': goals and cards of one group, to read, and what a trainer does for it alone.

    `wanted` carries an action and the group.
    """

    wanted = Signal(str, str)

    def __init__(self) -> None:
        super().__init__(tr("Kijk mee"), narrow=True)
        self.setObjectName("class_group")
        self._row: BoardRow | None = None
        self._shown: object = None
        self._made: tuple[tuple[str, str, str], ...] = ()
        self._buttons = FlowLayout(gap=8)
        add_layout(self.body, self._buttons)
        page = WrappingPage()
        self._about = QVBoxLayout(page)
        self._about.setContentsMargins(4, 4, 4, 4)
        self._about.setSpacing(4)
        self._area = FoldingArea(page, _LEAST)
        page.installEventFilter(self._area)
        self._area.setAccessibleName(tr("Wat deze groep doet"))
        self._area.setObjectName("class_group_about")
        self.body.addWidget(self._area, 1)
        self.show_group(None, None)

    def set_open(self, is_open: bool) -> None:
        """Whether the whole board scrolls: then nothing in it has a scroll bar of its own."""
        self._area.set_open(is_open)

    def show_group(self, row: BoardRow | None, look: Look | None, *, over: bool = False) -> None:
        """Show a group; None = none was chosen. `over`: the lesson was closed."""
        if (row, look, over) == self._shown and self._row is not None:
            return
        buttons = _deeds(row, over=over)
        if self._row is None or row is None or row.group != self._row.group or buttons != self._made:
            self._make_buttons(row, buttons)
        self._row, self._shown, self._made = row, (row, look, over), buttons
        self.set_title(tr("Kijk mee: {group}", group=row.name) if row else tr("Kijk mee"))
        clear(self._about)
        if row is None or look is None:
            self._add(
                Text(tr("Kies een groep in de lijst. Hier leest u dan wat zij maken."), "dense2", wrap=True)
            )
        else:
            self._tell(row, look)
        self._about.addStretch(1)

    def _make_buttons(self, row: BoardRow | None, deeds: tuple[tuple[str, str, str], ...]) -> None:
        focus = self.window().focusWidget()
        held = focus.objectName() if isinstance(focus, Button) else ""
        clear(self._buttons)
        for key, words, icon in deeds if row else ():
            button = Button(tr(words), ButtonKind.SMALL, icon=icon)
            button.setObjectName(f"class_group_{key}")
            button.clicked.connect(lambda _on=False, what=key: self._press(what))
            self._buttons.addWidget(button)
            if button.objectName() == held:
                button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _press(self, key: str) -> None:
        if self._row is not None:
            self.wanted.emit(key, self._row.group)

    def _tell(self, row: BoardRow, look: Look) -> None:
        if look.note:
            self._add(Notice(look.note, NoticeKind.ATTENTION, quiet=True))
        self._add(Text(look.where, "dense_strong", wrap=True))
        if look.chair:
            self._add(Text(look.chair, "dense", wrap=True))
        last = f"{row.done} · {row.since}" if row.since else row.done
        self._add(Text(last, "dense2", wrap=True))
        for title, lines, icon in (
            (tr("Doelen"), look.goals, "flag"),
            (tr("Op de lijn"), look.cards, "list"),
            (tr("Door u ingebracht"), look.told, "letter"),
        ):
            if lines:
                self._add(Text(title, "dense_strong"))
            for line in lines:
                self._add(icon_line(icon, line, role="dense"))

    def _add(self, widget: QWidget) -> None:
        self._about.addWidget(widget)


def _deeds(row: BoardRow | None, *, over: bool) -> tuple[tuple[str, str, str], ...]:
    """What can be done for a group: key, words, icon. When the lesson is over nothing reaches it for sure."""
    if row is None:
        return ()
    if row.link is Link.REMOVED:
        return ((BACK, mark("Laat terug"), "undo"),)
    helped = ((HELPED, mark("Hulp gedaan"), "hand"),) if row.asks_help else ()
    told = (
        (SAY, mark("Bericht"), "talk"),
        (TELL, mark("Feit"), "letter"),
        (SHOCK, mark("Gebeurtenis"), "flag"),
    )
    return (
        *helped,
        *(() if over else told),
        (MOVE, mark("Zit bij"), "people"),
        (SEAT, mark("Speelt partij"), "swap"),
        (REMOVE, mark("Van het bord"), "cross"),
    )
