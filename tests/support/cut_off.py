"""What does not fit where it stands: words that need more room than their widget has."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLabel, QScrollArea, QWidget

from effect_game.ui.widgets.text import Aside

SLACK_PX = 3


def cut_off(window: QWidget) -> Iterator[str]:
    """Labels and buttons in sight whose words need more room than they have; pages that run off sideways."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisibleTo(window):
            continue
        if isinstance(widget, Aside) and widget.toolTip() == widget.text():
            # A remark beside a title gives way, and says all of itself where one points and to who listens.
            continue
        if isinstance(widget, QLabel):
            if widget.text() and (_label_needs_more(widget) or _hangs_out(widget, window)):
                yield f"{_where(widget)}: {widget.text()[:60]!r}"
        elif isinstance(widget, QAbstractButton) and widget.layout() is None:
            hint = widget.minimumSizeHint()
            if hint.width() > widget.width() + SLACK_PX or hint.height() > widget.height() + SLACK_PX:
                yield f"{_where(widget)}: {(widget.text() or widget.accessibleName())[:60]!r}"
        elif isinstance(widget, QScrollArea):
            page = widget.widget()
            room = widget.viewport().width() + SLACK_PX
            if page is not None and page.minimumSizeHint().width() > room:
                yield f"{_where(widget)}: wider than its frame"


def _label_needs_more(label: QLabel) -> bool:
    if label.wordWrap():
        return label.heightForWidth(label.width()) > label.height() + SLACK_PX
    return label.sizeHint().width() > label.width() + SLACK_PX


def _hangs_out(label: QLabel, window: QWidget) -> bool:
    """Whether something around it ends before it does; what is scrolled can be scrolled into sight."""
    inner: QWidget = label
    around = label.parentWidget()
    corner = label.rect().bottomRight()
    while around is not None and inner is not window:
        if isinstance(around.parentWidget(), QAbstractScrollArea):
            return False
        corner = inner.mapToParent(corner)
        if corner.x() > around.width() + SLACK_PX or corner.y() > around.height() + SLACK_PX:
            return True
        inner, around = around, around.parentWidget()
    return False


def _where(widget: QWidget) -> str:
    inner: QWidget | None = widget
    while inner is not None and not inner.objectName():
        inner = inner.parentWidget()
    return f"{type(widget).__name__} {inner.objectName() if inner is not None else ''}"
