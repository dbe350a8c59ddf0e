"""A picture of one view: frozen data, which another takes the place of."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtWidgets import QWidget

from effect_game.ui.art.picture import Picture
from effect_game.ui.art.style import ArtStyle

View = TypeVar("View")


class ViewPicture(Picture, Generic[View]):
    """Subclasses paint, say and list what is in `_view`."""

    def __init__(
        self, view: View, name: str, parent: QWidget | None = None, art: ArtStyle | None = None
    ) -> None:
        super().__init__(parent, art)
        self._view = view
        self.setAccessibleName(name)
        self.refresh()

    @property
    def view(self) -> View:
        """What is shown now."""
        return self._view

    def set_view(self, view: View) -> None:
        """Show another view."""
        self._view = view
        self.updateGeometry()
        self.refresh()

    def view_without_amounts(self) -> View | None:
        """The same view with no amount in it, in words or in size; None: it is about nothing else."""
        return None
