"""What lies in a layout, in its order, without touching the items that Qt keeps for it.

An item that `itemAt` hands out is held by PySide for as long as the layout is there, also when Qt has thrown
it away with its widget. A widget made later at the same place in memory is then taken for two things at
once, and the program falls over when that widget goes. `addLayout` takes such a hold of all that lies in the
layout it is given. A test keeps `itemAt` and bare `addLayout` out of the program.
"""

from collections.abc import Callable
from typing import cast

from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLayout, QWidget
from shiboken6 import Shiboken

from effect_game.ui.widgets.flow import FlowLayout


def add_layout(outer: QBoxLayout | QGridLayout, inner: QLayout, *where: int) -> None:
    """`outer.addLayout(inner, *where)`, after which PySide holds no item of what lies in it.

    Raises ValueError when a FlowLayout in it is filled already: that one keeps items of its own.
    """
    place: Callable[..., None] = outer.addLayout
    place(inner, *where)
    _let_go(inner)


def _let_go(layout: QLayout) -> None:
    if isinstance(layout, FlowLayout) and layout.count():
        raise ValueError("a FlowLayout is given its place before it is filled")
    for place in range(layout.count()):
        item = layout.itemAt(place)
        within = item.layout() if item is not None else None
        if within is not None:
            _let_go(within)
        elif item is not None:
            Shiboken.invalidate(item)


def laid(layout: QLayout) -> list[QWidget | QLayout]:
    """Widgets and layouts that lie in a layout, in the order they are read; not its empty room.

    Raises ValueError for a layout that is filled but lies in no widget yet: what is in it is nowhere a child.
    """
    owner = layout.parentWidget()
    if owner is None and layout.count():
        raise ValueError("this layout lies in no widget yet")
    parts: list[QWidget | QLayout] = [each for each in layout.children() if isinstance(each, QLayout)]
    if owner is not None:
        parts += [each for each in owner.children() if isinstance(each, QWidget)]
    places = {each: place for each in parts if (place := layout.indexOf(each)) >= 0}
    if isinstance(layout, QGridLayout):
        return sorted(places, key=lambda each: cell_at(layout, places[each]))
    return sorted(places, key=places.__getitem__)


def cell_at(grid: QGridLayout, place: int) -> tuple[int, int]:
    """Row and column of what lies at a place in a grid."""
    row, column, *_ = cast("tuple[int, int, int, int]", grid.getItemPosition(place))
    return row, column


def laid_widgets(layout: QLayout) -> list[QWidget]:
    """The widgets of `laid`, not those of layouts within."""
    return [each for each in laid(layout) if isinstance(each, QWidget)]


def show_laid(layout: QLayout) -> None:
    """Show now what was added to a layout in sight: Qt does that a turn later, too late to measure."""
    for each in laid(layout):
        if isinstance(each, QLayout):
            show_laid(each)
        else:
            each.show()


def clear(layout: QLayout) -> None:
    """Take everything out of a layout. The widgets go in a later turn; until then they are not in sight and
    have no name, as what comes in their place may bear the same."""
    for old in laid_widgets(layout):
        layout.removeWidget(old)
        old.hide()
        for each in (old, *old.findChildren(QWidget)):
            each.setObjectName("")
        old.deleteLater()
    while layout.count():
        layout.takeAt(0)
