"""Labels by type role, and the one way to speak to a screen reader."""

from __future__ import annotations

import re

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from effect_game.ui.euros import spoken
from effect_game.ui.widgets.tips import plain_tip

ROLES = (
    "caption", "body", "body2", "dense", "dense2", "dense_strong", "strong", "title", "headline", "amount",
    "voice", "voice_small",
)  # fmt: skip


_FEWEST = 12
"""Letters that stay of words that give way."""
_SIGN = re.compile("([+\u2212])€")
_SPLIT_AMOUNT = re.compile("€ (?=[0-9])")


def bind_amounts(words: str) -> str:
    """The same words with every euro sign bound to its number, so that no line ends between the two."""
    return _SPLIT_AMOUNT.sub("€\u00a0", words)


def bind_signs(words: str) -> str:
    """The same words with every sign bound to its euro by a word joiner, so that no line ends between."""
    return _SIGN.sub("\\1\u2060€", words)


def bind_count(words: str) -> str:
    """A count as one piece, '12 van 20': no line ends within it."""
    return words.replace(" ", "\u00a0")


class Text(QLabel):
    """A label in a type role of the look; always plain text, so content can never bring markup along."""

    def __init__(
        self, text: str = "", role: str = "body", *, tone: str = "", wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(bind_amounts(bind_signs(text) if wrap else text), parent)
        if role not in ROLES:
            raise ValueError(f"unknown text role {role!r}")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.set_tone(tone)
        if wrap:
            self.setWordWrap(True)
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def setText(self, text: str) -> None:
        """Show other words; a euro sign stays with its number, and in words that wrap with its sign."""
        super().setText(bind_amounts(bind_signs(text) if self.wordWrap() else text))

    def set_tone(self, tone: str) -> None:
        """Colour by meaning: '', 'ink_2', 'attention', 'error', 'ok', 'info', 'action', 'on_night'."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)


class Aside(Text):
    """Words beside a title that give way: what does not fit ends in an ellipsis, and the tooltip says all.

    The text stays whole for a screen reader.
    """

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(min(least.width(), self.fontMetrics().averageCharWidth() * _FEWEST), least.height())

    def setText(self, text: str) -> None:
        super().setText(text)
        self._tell()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell()

    def paintEvent(self, event: QPaintEvent) -> None:
        shown = self._shown()
        if shown == self.text():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.contentsRect(), self.alignment(), shown)
        painter.end()

    def _tell(self) -> None:
        self.setToolTip(plain_tip("" if self._shown() == self.text() else self.text()))

    def _shown(self) -> str:
        if self.sizeHint().width() <= self.width():
            return self.text()
        return self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width()
        )


class Title(Text):
    """A title on one line; where what stands beside it leaves no room for that, on more."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, "title", wrap=True, parent=parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().size(Qt.TextFlag.TextSingleLine, self.text())
        return QSize(line.width() + 1, line.height())


class VoiceText(Text):
    """What a person says: serif italic in quotes, in the colour `voice`; nothing else looks like this."""

    def __init__(
        self, words: str, *, quoted: bool = True, small: bool = False, parent: QWidget | None = None
    ) -> None:
        role = "voice_small" if small else "voice"
        super().__init__(f"“{words}”" if quoted else words, role, wrap=True, parent=parent)


def breakable(path: str) -> str:
    """A path that may go on on the next line: it has no spaces of its own."""
    return re.sub(r"([\\/._-])", "\\1\u200b", path)


def announce(source: QObject, words: str, *, urgent: bool = False) -> None:
    """Let a screen reader say `words` now (polite) or at once (urgent); without one this does nothing."""
    if not words:
        return
    event = QAccessibleAnnouncementEvent(source, spoken(words))
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    _send(event)


def _send(event: QAccessibleAnnouncementEvent) -> None:
    """Hand over to Qt; a test listens in here, because Qt gives no other way to overhear it."""
    QAccessible.updateAccessibility(event)
