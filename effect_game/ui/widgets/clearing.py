"""Emptying a layout that is filled anew."""

from PySide6.QtWidgets import QLayout, QWidget


def clear(layout: QLayout) -> None:
    """Take everything out of a layout. The widgets go in a later turn; until then they are not in sight and
    have no name, as what comes in their place may bear the same."""
    while layout.count():
        item = layout.takeAt(0)
        old = item.widget() if item is not None else None
        if old is not None:
            old.hide()
            for each in (old, *old.findChildren(QWidget)):
                each.setObjectName("")
            old.deleteLater()
