"""How high a picture or list is: what is left over in a full window, one height when the screen scrolls."""

from PySide6.QtWidgets import QSizePolicy, QWidget

NO_LIMIT = 16777215
"""As wide or high as there is room for (QWIDGETSIZE_MAX of Qt)."""


def fill_height(widget: QWidget, least: int) -> None:
    """Take the room that is left, at least `least` pixels; asks for nothing beforehand."""
    widget.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
    widget.setMinimumHeight(least)
    widget.setMaximumHeight(NO_LIMIT)


def fixed_height(widget: QWidget, height: int) -> None:
    """Be exactly `height` pixels high, in a screen that scrolls as a whole."""
    widget.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    widget.setFixedHeight(height)
