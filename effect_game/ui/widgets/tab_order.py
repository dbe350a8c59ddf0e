"""Where Tab goes in the window: the screen, the footer with its main button first, then the header.

Qt goes by the order in which widgets were made, and screens make theirs anew all the time: after the last
part of a screen came the street above it, six keys from the button that goes on. The order here is that
of the layouts: as it is read. (Qt's own chain is not walked: PySide takes what it hands out for a child.)
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget

from effect_game.ui.widgets.laid import laid


def next_stop(window: QWidget, zones: Sequence[QWidget], first: QWidget, *, forward: bool) -> QWidget | None:
    """What gets the focus after what has it now; None when nothing can.

    zones: parts of the window in the order of Tab; `first` leads its own part.
    """
    now = window.focusWidget()
    line = list[QWidget]()
    for zone in zones:
        stops = [each for each in _as_read(zone) if each is now or _is_stop(each)]
        line += sorted(stops, key=lambda each: each is not first)
    at = line.index(now) if now in line else -1 if forward else 0
    turned = [*line[at + 1 :], *line[: at + 1]] if forward else [*line[:at][::-1], *line[at:][::-1]]
    return next((each for each in turned if each is not now), None)


def _as_read(widget: QWidget) -> Iterator[QWidget]:
    """A widget and all in it that is in sight, in the order of the layouts."""
    if not widget.isVisible():
        return
    yield widget
    inside = widget.layout()
    in_layout = list(_laid(inside)) if inside is not None else []
    seen = set(in_layout)
    loose = (each for each in widget.children() if isinstance(each, QWidget) and each not in seen)
    for each in (*in_layout, *loose):
        if not each.isWindow():
            yield from _as_read(each)


def _laid(layout: QLayout) -> Iterator[QWidget]:
    for each in laid(layout):
        if isinstance(each, QLayout):
            yield from _laid(each)
        else:
            yield each


def _is_stop(widget: QWidget) -> bool:
    policy = widget.focusPolicy()
    tabbed = policy & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
    return tabbed and widget.isEnabled() and widget.focusProxy() is None
