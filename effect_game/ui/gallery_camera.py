"""The camera of the gallery: waits until the window is at rest and writes what is seen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QAbstractAnimation, QElapsedTimer, QEventLoop, QPoint, QTimer
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QScrollArea,
    QScrollBar,
    QWidget,
)

from effect_game.ui.theme.tokens import Variant
from effect_game.ui.widgets.shell import ScreenPage, Shell

PATIENCE_MS = 240_000
_TICK_MS = 15
_FOOTER, _MORE = "footer_", "footer_more"
# A new size travels through nested layouts one pass of events at a time.
_CALM_TICKS = 8
_TICKS_A_LOOK = 4
"""Ticks between two looks at what moves; of one calm the last tick is one."""
_QUALITY = 80
"""Of a PNG: how little time goes into making the file small; nothing of the picture is lost."""
_VEIL = QColor(20, 28, 36, 90)


@dataclass(frozen=True, slots=True)
class Look:
    """One way to see the window; `size` in logical pixels, `folder` under that of the gallery, '' = none."""

    folder: str
    variant: Variant = Variant.LIGHT
    size: tuple[int, int] = (1366, 768)
    text_scale: float = 1.0


PLAIN = Look("")
VARIANTS = (
    Look("gewoon"),
    Look("laag", size=(1366, 696)),
    Look("groot", size=(1920, 1080)),
    Look("donker", Variant.DARK),
    Look("contrast", Variant.HIGH_CONTRAST),
    Look("tekst-200", text_scale=2.0),
)
EVERY_LOOK = tuple(
    Look(f"{word}-{round(scale * 100)}", variant, text_scale=scale)
    for word, variant in (
        ("licht", Variant.LIGHT),
        ("donker", Variant.DARK),
        ("contrast", Variant.HIGH_CONTRAST),
    )
    for scale in (1.0, 2.0)
)
"""Every theme at every text size."""


class GalleryError(Exception):
    """A picture cannot be made; the text says which and why."""


class Camera:
    """The window in one look, and pictures of it when it has come to rest."""

    def __init__(self, folder: Path, application: QApplication, shell: Shell) -> None:
        self._folder, self._application, self._shell = folder, application, shell
        self._count = 0
        self._calm = 0
        self._ticker = QTimer()
        self._ticker.timeout.connect(self._tick)
        self._ticker.start(_TICK_MS)
        self.busy: Callable[[], bool] = lambda: False

    def wait(self, done: Callable[[], bool], what: str) -> None:
        """Let the window work until `done`. Raises GalleryError when it takes too long."""
        spent = QElapsedTimer()
        spent.start()
        while not done():
            if spent.elapsed() > PATIENCE_MS:
                raise GalleryError(f"Dit duurt te lang: {what}.")
            self._application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def settle(self, what: str) -> None:
        """Until forecasts are in and no animation has run for a few ticks."""
        self._calm = 0
        self.wait(self._at_rest, what)

    def _at_rest(self) -> bool:
        # Without updates a screen is opening: there is nothing to see of it yet.
        if self.busy() or not self._shell.stage.updatesEnabled():
            self._calm = 0
        return self._calm >= _CALM_TICKS

    def _tick(self) -> None:
        # Looking through every widget at each tick was half of the time a play takes.
        looks = self._calm % _TICKS_A_LOOK == _TICKS_A_LOOK - 1
        self._calm = 0 if looks and _moving() else self._calm + 1

    def take(self, name: str) -> None:
        """Write the next picture; dialogs in front of the window are in it."""
        self._count += 1
        self.settle(name)
        self._save(f"{self._count:02d}-{name}")

    def take_alone(self, name: str, make: Callable[[], QWidget]) -> None:
        """Write a picture of what stands on the screen without the window."""
        self._count += 1
        alone = make()
        self._keep(alone.grab(), f"{self._count:02d}-{name}")
        alone.deleteLater()

    def _save(self, name: str) -> None:
        """The window from top to bottom: one picture, or more when the screen or the dialog scrolls."""
        page = self._shell.pages.currentWidget()
        dialogs = [w for w in self._application.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]
        bar = page.verticalScrollBar() if isinstance(page, ScreenPage) else None
        if dialogs:
            bar = _bar_of(dialogs[-1])
        start = bar.value() if bar is not None else 0
        for number in range(1, 100):
            if bar is not None:
                bar.setValue((number - 1) * bar.pageStep())
            picture = self._shell.grab()
            for dialog in dialogs:
                _lay_over(picture, dialog)
            self._keep(picture, f"{name}{'' if number == 1 else f'-vervolg-{number}'}")
            if bar is None or bar.value() >= bar.maximum():
                break
        if bar is not None:
            bar.setValue(start)

    def _keep(self, picture: QPixmap, name: str) -> None:
        path = self._folder / f"{name}.png"
        if not picture.save(str(path), quality=_QUALITY):
            raise GalleryError(f"Het plaatje '{path}' kan niet worden bewaard.")

    def press(self, name: str) -> None:
        """Press the button in sight with this object name. Raises GalleryError when there is none."""
        self.settle(name)
        button = self._button(name)
        if button is None:
            raise GalleryError(f"Er is geen knop '{name}' in beeld.")
        button.click()

    def sees(self, name: str) -> bool:
        """Whether a button with this object name is in sight and can be pressed."""
        self.settle(name)
        return self._button(name) is not None

    def shows(self, name: str) -> bool:
        """Whether anything with this object name is in sight, also what cannot be pressed."""
        self.settle(name)
        return any(widget.isVisible() for widget in self._shell.findChildren(QWidget, name))

    def _button(self, name: str) -> QAbstractButton | None:
        """In sight, or a footer button that there is no room for: it stands in the menu of 'Meer'."""
        more = self._shell.findChild(QAbstractButton, _MORE)
        in_menu = name.startswith(_FOOTER) and more is not None and more.isVisible()
        for window in self._application.topLevelWidgets():
            for button in window.findChildren(QAbstractButton, name):
                if button.isEnabled() and (button.isVisible() or in_menu):
                    return button
        return None

    def close_dialogs(self) -> None:
        """Close every dialog."""
        for widget in self._application.topLevelWidgets():
            if isinstance(widget, QDialog) and widget.isVisible():
                widget.close()
        self.settle("dialogs close")


def _bar_of(dialog: QWidget) -> QScrollBar | None:
    """With what the dialog scrolls: its whole page, else the first pane that holds more than it shows."""
    bars = [area.verticalScrollBar() for area in dialog.findChildren(QScrollArea) if area.isVisible()]
    return next((bar for bar in bars if bar.maximum() > 0), None)


def _moving() -> bool:
    """True while an animation runs that ends by itself, in a window that is in sight."""
    return any(
        motion.state() is QAbstractAnimation.State.Running and motion.loopCount() > 0
        for window in QApplication.topLevelWidgets()
        if window.isVisible()
        for motion in window.findChildren(QAbstractAnimation)
    )


def _lay_over(picture: QPixmap, dialog: QWidget) -> None:
    """Paint a dialog in the middle of the picture of the window, with a veil behind it."""
    top = dialog.grab()
    painter = QPainter(picture)
    painter.fillRect(picture.rect(), _VEIL)
    ratio = picture.devicePixelRatio()
    room_x = picture.width() / ratio - dialog.width()
    room_y = picture.height() / ratio - dialog.height()
    painter.drawPixmap(QPoint(round(room_x / 2), round(room_y / 2)), top)
    painter.end()
