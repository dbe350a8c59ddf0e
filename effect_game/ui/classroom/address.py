"""How groups come in: address and code large, and the same as a QR code."""

from __future__ import annotations

from collections.abc import Sequence

import segno
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from effect_game.domain.language import tr
from effect_game.ui.theme import fonts
from effect_game.ui.theme.theme import theme
from effect_game.ui.widgets.dialogs import Dialog
from effect_game.ui.widgets.laid import add_layout
from effect_game.ui.widgets.paint import FrameStyle, StyledFrame
from effect_game.ui.widgets.text import Text

_QUIET_MODULES = 3
_ROOM_FOR_LARGE = 1100
"""Pixels of the window from which address and code stand large beside their picture."""
_LEAST_LARGE = 22
"""Pixels at 100% text of address and code where they stand alone."""


def no_network() -> str:
    """What a trainer can do without a network."""
    return tr("Er is geen weg over het netwerk. Kies een wifi-netwerk, of werk met bestanden.")


class QrCode(QWidget):
    """A square code of `words`; always dark on white, because cameras read nothing else."""

    def __init__(self, size: int, *, scales: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size, self._scales, self._words = size, scales, ""
        self._modules: tuple[bytearray, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setObjectName("class_qr")

    def set_words(self, words: str) -> None:
        """Show the code of other words; '' = none."""
        if words == self._words:
            return
        self._words = words
        self._modules = tuple(segno.make(words, micro=False).matrix) if words else ()
        self.setAccessibleName(tr("QR-code met {words}", words=words))
        self.setVisible(bool(words))
        self.update()

    def sizeHint(self) -> QSize:
        side = theme().px(self._size) if self._scales else self._size
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        count = len(self._modules) + 2 * _QUIET_MODULES
        # Whole pixels per module: a blurred edge is what cameras stumble over.
        side = max(1, min(self.width(), self.height()) // count)
        start = (min(self.width(), self.height()) - side * count) // 2
        painter = QPainter(self)
        painter.fillRect(start, start, side * count, side * count, QColor("#FFFFFF"))
        for y, line in enumerate(self._modules):
            for x, dark in enumerate(line):
                if dark:
                    left, top = start + (x + _QUIET_MODULES) * side, start + (y + _QUIET_MODULES) * side
                    painter.fillRect(left, top, side, side, QColor("#000000"))
        painter.end()


class Large(QWidget):
    """Words of a size of their own in one line, `spacing` pixels between the letters (at 100% text).

    scales: follows the text size; what is large already does not, so that it still fits.
    """

    def __init__(
        self, size: float, spacing: float = 0.0, *, scales: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._size, self._spacing, self._scales, self._words = size, spacing, scales, ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def set_words(self, words: str) -> None:
        """Show other words."""
        self._words = words
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def _font(self) -> QFont:
        scale = theme().text_scale
        font = theme().text(self._size if self._scales else max(self._size / scale, _LEAST_LARGE), fonts.BOLD)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, theme().px(self._spacing))
        return font

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self._font())
        return QSize(round(metrics.horizontalAdvance(self._words)) + 2, round(metrics.height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._font())
        painter.setPen(theme().colour("ink_1"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._words)
        painter.end()


class AddressCard(StyledFrame):
    """Address, code and QR code, as large as the strip above the board lets them."""

    def __init__(self) -> None:
        super().__init__(FrameStyle("panel", "control", 1.25))
        self.setObjectName("class_address")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 12, 6)
        row.setSpacing(18)
        self._address, self._code = Large(19), Large(19, 3)
        for name, words in ((tr("ga naar"), self._address), (tr("code"), self._code)):
            column = QVBoxLayout()
            column.setSpacing(0)
            column.addStretch(1)
            column.addWidget(Text(name, "caption"))
            column.addWidget(words)
            column.addStretch(1)
            add_layout(row, column)
        self._none = Text(no_network(), "dense", tone="attention", wrap=True)
        self._none.setMinimumWidth(theme().px(240))
        row.addWidget(self._none)
        self._none.hide()
        self._qr = QrCode(70)
        row.addWidget(self._qr)

    def set_address(self, addresses: Sequence[str], code: str) -> None:
        """Show the likeliest address; without a network what to do then."""
        address = addresses[0] if addresses else ""
        self._address.set_words(address or "\u2013")
        self._code.set_words(code)
        self._none.setVisible(not address)
        self._qr.set_words(f"{address} {code}" if address else "")
        self.setAccessibleName(tr("Ga naar {address}, code {code}", address=address, code=" ".join(code)))


class HowToJoin(QWidget):
    """What people in the room have to do to come in, large enough to read from a chair."""

    def __init__(self, addresses: Sequence[str], code: str, *, size: float, title: str = "") -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 8, 8, 8)
        row.setSpacing(28)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addStretch(1)
        if title:
            column.addWidget(Text(title, "headline"))
        column.addWidget(Text(tr("Start €ffect en kies: Doe mee met een les."), "body", wrap=True))
        column.addSpacing(14)
        for name, words, spacing in (
            (tr("ga naar"), " / ".join(addresses[:1]), 0.0),
            (tr("code"), code, 8.0),
        ):
            if words:
                column.addWidget(Text(name, "body2"))
                large = Large(size, spacing, scales=False)
                large.set_words(words)
                column.addWidget(large)
        if not addresses:
            column.addWidget(Text(no_network(), "body", tone="attention", wrap=True))
        if len(addresses) > 1:
            others = tr("Lukt dat niet? Probeer {addresses}.", addresses=tr(" of ").join(addresses[1:]))
            column.addSpacing(6)
            column.addWidget(Text(others, "body2", wrap=True))
        column.addStretch(1)
        add_layout(row, column, 1)
        if addresses:
            code_picture = QrCode(round(size * 4.2), scales=False)
            code_picture.set_words(f"{addresses[0]} {code}")
            row.addWidget(code_picture, 0, Qt.AlignmentFlag.AlignVCenter)


class JoinDialog(Dialog):
    """Address and code as large as the window allows, for a late joiner or the back row."""

    def __init__(self, addresses: Sequence[str], code: str, parent: QWidget) -> None:
        super().__init__(tr("Zo doen groepen mee"), parent, width=1000)
        self.setObjectName("class_join_dialog")
        size = 30 if parent.width() < _ROOM_FOR_LARGE else 68
        self.body.addWidget(HowToJoin(addresses, code, size=size))
        self.body.addStretch(1)
        self.add_close()
