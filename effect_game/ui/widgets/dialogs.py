"""Dialogs of the house style. They are opened with `.open()`, never `.exec()`, and free themselves."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from effect_game.domain.language import LANGUAGES, in_use, mark, tr
from effect_game.ui.theme.theme import SCALE_STEPS, theme
from effect_game.ui.theme.tokens import Variant
from effect_game.ui.widgets.buttons import Button, ButtonKind
from effect_game.ui.widgets.chips import Option, SegmentedToggle
from effect_game.ui.widgets.flow import FlowLayout
from effect_game.ui.widgets.forms import CheckField
from effect_game.ui.widgets.laid import add_layout
from effect_game.ui.widgets.paint import FrameStyle, paint_frame
from effect_game.ui.widgets.text import Text, announce


class WrappingPage(QWidget):
    """Words that wrap: only the height for this width counts, not that of the narrowest page."""

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)


class Dialog(QDialog):
    """A window-modal dialog: title, scrolling body, a row of buttons. Escape closes."""

    def __init__(self, title: str, parent: QWidget | None = None, *, width: int = 520) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._width = width
        # What is in the dialog hears of another text size later than the dialog itself.
        self._next_turn = QTimer(self)
        self._next_turn.setSingleShot(True)
        self._next_turn.setInterval(0)
        self._next_turn.timeout.connect(self._refit)
        theme().changed.connect(self._next_turn.start)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(20, 18, 20, 16)
        outer.setSpacing(12)
        self.title_label = Text(title, "headline", wrap=True)
        outer.addWidget(self.title_label)
        page = WrappingPage()
        page.setProperty("scroll_ground", True)
        self.body = QVBoxLayout(page)
        # Room for the focus ring, which is painted outside the widgets of the page.
        self.body.setContentsMargins(6, 6, 6, 6)
        self.body.setSpacing(10)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(page)
        self._page = page
        outer.addWidget(area, 1)
        self._footer = FlowLayout(align_right=True)
        add_layout(outer, self._footer)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A panel with an edge: the dialog stands free of what lies behind it.

        Square: it is a window of the system, and outside a round corner the ground of that window would show.
        """
        painter = QPainter(self)
        paint_frame(painter, QRectF(self.rect()), FrameStyle("panel", "control", 1.0, 0))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field goes on to the next one, after the last to the main button: what a dialog decides
        often stays so, so it is pressed on purpose."""
        focus = self.focusWidget()
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or focus is None:
            super().keyPressEvent(event)
        elif isinstance(focus, QPushButton):
            focus.click()
        else:
            self._after(focus).setFocus(Qt.FocusReason.TabFocusReason)

    def _after(self, field: QWidget) -> QWidget:
        """The next line to fill in, in the order of Tab; else the main button, else where we are."""
        ahead = field.nextInFocusChain()
        while ahead is not None and ahead is not self and ahead is not field:
            if isinstance(ahead, QLineEdit) and ahead.isVisible() and ahead.isEnabled():
                return ahead
            ahead = ahead.nextInFocusChain()
        main = next((button for button in self.findChildren(Button) if button.isDefault()), None)
        return main if main is not None and main.isEnabled() else field

    def add_button(self, words: str, *, main: bool = False, icon: str = "") -> Button:
        """A button in the row below; Enter in a field leads to the main one."""
        button = Button(words, ButtonKind.MAIN if main else ButtonKind.SECONDARY, icon=icon)
        button.setDefault(main)
        self._footer.addWidget(button)
        return button

    def add_close(self, words: str = "", *, main: bool = True) -> Button:
        """A button that closes the dialog; 'Sluiten' without words of its own."""
        button = self.add_button(words or tr("Sluiten"), main=main)
        button.setObjectName("dialog_close")
        button.clicked.connect(self.reject)
        return button

    def open(self) -> None:
        """Show at a size that fits the words and the window behind it."""
        self.resize(self._fitting_size())
        super().open()

    def done(self, result: int) -> None:
        """Close; the keys go back to the window behind it, also where no window manager sees to that."""
        parent = self.parentWidget()
        super().done(result)
        if parent is not None:
            parent.window().activateWindow()

    def _refit(self) -> None:
        """Other text size: fit again, and stay over the middle of the window so that nothing slides off."""
        parent = self.parentWidget()
        if not self.isVisible() or parent is None:
            return
        self.resize(self._fitting_size())
        window = parent.window()
        middle = window.mapToGlobal(window.rect().center())
        self.move(middle - self.rect().center())

    def _fitting_size(self) -> QSize:
        for child in self.findChildren(QWidget):
            # Fonts come from the style sheet at polish time; before that every height is a guess. And a
            # layout in a layout keeps what it measured until it is told.
            child.ensurePolished()
            child.updateGeometry()
        parent = self.parentWidget()
        room = parent.window().size() if parent else QGuiApplication.primaryScreen().availableSize()
        width = min(theme().px(self._width), room.width() - 40)
        inner = width - 40
        layout = self._page.layout()
        body = self.body.sizeHint().height()
        if layout is not None and layout.hasHeightForWidth():
            body = layout.heightForWidth(inner)
        above = self.title_label.heightForWidth(inner)
        below = self._footer.heightForWidth(inner)
        return QSize(width, min(body + above + below + 84, room.height() - 40))


class TellDialog(Dialog):
    """Something to know, in a few sentences, with one button."""

    def __init__(
        self,
        title: str,
        sentences: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, parent, width=480)
        for sentence in sentences:
            self.body.addWidget(Text(sentence, "body", wrap=True))
        self.body.addStretch(1)
        self._close = self.add_close()


class HelpDialog(TellDialog):
    """Sentences about a screen, and a hint in `parts` parts for who asks: each with a press of its own.

    hint: gives the words of a part, 1 to `parts`; '' where it cannot now.
    """

    def __init__(
        self, title: str, sentences: Sequence[str], parent: QWidget, hint: Callable[[int], str], parts: int
    ) -> None:
        super().__init__(title, sentences, parent)
        self._hint, self._parts, self._given = hint, parts, 0
        self.more = Button(tr("Geef een hint"), ButtonKind.QUIET, icon="help")
        self.more.setObjectName("help_hint")
        self.more.clicked.connect(self._give)
        self.body.insertWidget(self.body.count() - 1, self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def _give(self) -> None:
        words = self._hint(self._given + 1)
        if not words:
            return
        self._given += 1
        told = Text(words, "strong", wrap=True)
        told.setObjectName(f"hint_{self._given}")
        self.body.insertWidget(self.body.indexOf(self.more), told)
        left = self._given < self._parts
        self.more.setText(
            tr("Geef meer: {part} van {parts}", part=self._given + 1, parts=self._parts) if left else ""
        )
        self.more.setVisible(left)
        if not left:
            self._close.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, words)
        # The layout takes in what was added in the next turn.
        QTimer.singleShot(0, self, self._refit)


class SureDialog(Dialog):
    """Something that cannot be taken back: what goes and what stays, and a button that says what it does.

    `agreed`; Escape and the main button go back. tick: what has to be ticked first, '' = nothing.
    """

    agreed = Signal()

    def __init__(
        self, title: str, sentences: Sequence[str], words: str, parent: QWidget, *, tick: str = ""
    ) -> None:
        super().__init__(title, parent, width=600)
        self.setObjectName("sure_dialog")
        for sentence in sentences:
            self.body.addWidget(Text(sentence, "body", wrap=True))
        self.button = self.add_button(words)
        self.button.setObjectName("sure_agree")
        self.button.clicked.connect(self._agree)
        if tick:
            self.button.set_locked(tick)
            known = CheckField(tick)
            known.setObjectName("sure_tick")
            known.toggled.connect(lambda on: self.button.set_locked("" if on else tick))
            self.body.addWidget(known)
        self.body.addStretch(1)
        self.add_close(tr("Terug"))

    def _agree(self) -> None:
        self.accept()
        self.agreed.emit()


_VARIANTS = {
    Variant.LIGHT: mark("Licht"),
    Variant.DARK: mark("Donker"),
    Variant.HIGH_CONTRAST: mark("Hoog contrast"),
}


class DisplayDialog(Dialog):
    """Text size, colours, motion and language; every choice works at once.

    `language_chosen` carries the code of a language: whoever listens makes everything anew, this dialog too.
    """

    language_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Tekst, kleur en taal"), parent, width=520)
        self.body.addWidget(Text(tr("Hoe groot is de tekst?"), "strong"))
        sizes = [Option(str(round(step * 100)), f"{round(step * 100)}%") for step in SCALE_STEPS]
        now = str(round(theme().text_scale * 100))
        self.sizes = SegmentedToggle(tr("Hoe groot is de tekst?"), sizes, chosen=now)
        self.sizes.chosen.connect(self._size_chosen)
        self._add_left(self.sizes)
        self.body.addWidget(Text(tr("Welke kleuren?"), "strong"))
        chosen = theme().tokens.variant.value
        variants = [Option(variant.value, tr(words)) for variant, words in _VARIANTS.items()]
        self.variants = SegmentedToggle(tr("Welke kleuren?"), variants, chosen=chosen)
        self.variants.chosen.connect(self._variant_chosen)
        self._add_left(self.variants)
        self.motion = CheckField(tr("Minder beweging"), on=theme().reduced_motion)
        self.motion.toggled.connect(self._motion_chosen)
        self.body.addWidget(self.motion)
        self.body.addWidget(Text(tr("Welke taal?"), "strong"))
        languages = [Option(code, name) for code, name in LANGUAGES.items()]
        self.languages = SegmentedToggle(tr("Welke taal?"), languages, chosen=in_use().code)
        self.languages.chosen.connect(self._language_chosen)
        for code in LANGUAGES:
            self.languages.button(code).setObjectName(f"display_language_{code}")
        self._add_left(self.languages)
        self.body.addStretch(1)
        self.add_close(tr("Klaar"))
        # Begin at the size in use: another one is then one arrow away, and none is pressed by mistake.
        self.sizes.button(now).setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_left(self, widget: QWidget) -> None:
        row = QHBoxLayout()
        row.addWidget(widget)
        row.addStretch(1)
        add_layout(self.body, row)

    def _size_chosen(self, key: object) -> None:
        theme().set(text_scale=int(str(key)) / 100)

    def _variant_chosen(self, key: object) -> None:
        theme().set(variant=Variant(str(key)))

    def _language_chosen(self, code: object) -> None:
        self.language_chosen.emit(str(code))

    def _motion_chosen(self, on: bool) -> None:
        theme().set(reduced_motion=on)
