"""What lies in a layout, in its order, without touching the items that Qt keeps for it.

An item that `itemAt` hands out is held by PySide for as long as the layout is there, also when Qt has thrown
it away with its widget. A widget made later at the same place in memory is then taken for two things at
once, and the program falls over when that widget goes. A test keeps `itemAt` out of the program.
"""

from typing import cast

from PySide6.QtWidgets import QGridLayout, QLayout, QWidget


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
