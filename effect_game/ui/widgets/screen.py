"""What every screen is: a title, help, a footer it describes, a place for the first focus."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from effect_game.domain.language import tr
from effect_game.ui.theme.theme import theme
from effect_game.ui.widgets.meters import MeterView
from effect_game.ui.widgets.text import announce


class LayoutMode(Enum):
    """How much room there is, in window width divided by text scale."""

    FULL = "full"  # from 1280
    MEDIUM = "medium"  # 900 to 1279
    COMPACT = "compact"  # under 900


@dataclass(frozen=True, slots=True)
class ShellMetrics:
    """Sizes in logical pixels, text scale already in them."""

    mode: LayoutMode
    header_px: int
    footer_px: int
    margin_px: int
    width_px: int
    height_px: int

    @property
    def content_height_px(self) -> int:
        """Height left for a screen, between header and footer."""
        return self.height_px - self.header_px - self.footer_px


def shell_metrics(width: int, height: int, text_scale: float) -> ShellMetrics:
    """Heights of header and footer for a window; grid of the look, section on grid and reflow."""
    wide, high = width / text_scale, height / text_scale
    mode = LayoutMode.FULL if wide >= 1280 else LayoutMode.MEDIUM if wide >= 900 else LayoutMode.COMPACT
    header, footer, margin = 64, 52, 12
    if mode is LayoutMode.COMPACT:
        header, footer, margin = 44, 48, 8
    elif high < 740:
        header, footer = 56, 48
    elif high >= 1000 and wide >= 1600:
        header, footer, margin = 72, 60, 16
    return ShellMetrics(mode, round(header * text_scale), round(footer * text_scale), margin, width, height)


@dataclass(frozen=True, slots=True)
class FooterButton:
    """A secondary button; `reason` locks it and says why; `left` puts it at the left of the footer.

    opens_main: the main button is shut until this was done; in a narrow footer this one takes its place.
    """

    key: str
    text: str
    icon: str = ""
    reason: str = ""
    left: bool = False
    opens_main: bool = False


@dataclass(frozen=True, slots=True)
class ScreenFooter:
    """What a screen wants below: one main action, others beside it, meters or a note, undo or not.

    `main_reason` says why the main action cannot be done yet; it is shown in sight.
    """

    main_text: str = ""
    main_enabled: bool = True
    main_reason: str = ""
    main_icon: str = "arrow"
    secondary: tuple[FooterButton, ...] = ()
    meters: tuple[MeterView, ...] = ()
    note: str = ""
    show_undo: bool = True


class Screen(QWidget):
    """Base of all screens. Override `footer`, `refresh`, `first_focus`, `press_main`, `press_secondary`.

    Emit `footer_changed` after anything the footer shows has changed, `main_wanted` when the main button is
    what is left to do: it takes the focus.
    """

    footer_changed = Signal()
    main_wanted = Signal()
    # Marked in the class of a screen; a screen that is made has them in the language in use.
    title = ""
    # What is this for, what do we do here, what comes next: three sentences; after them a word explained.
    help_text: tuple[str, ...] = ()
    hint_parts = 0
    """Parts of the hint that can be asked here, one after the other; 0 = there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.help_text = tr(self.title), tuple(tr(words) for words in self.help_text)
        self.setAccessibleName(self.title)

    def footer(self) -> ScreenFooter:
        """What stands below this screen now."""
        return ScreenFooter()

    def hint(self, part: int) -> str:
        """One part of the hint, from 1 on; '' where it cannot be given now."""
        raise NotImplementedError(part)

    def refresh(self, view: object) -> None:
        """Show another state; the caller hands over what this screen understands."""

    def reflow(self, metrics: ShellMetrics) -> None:
        """The window has another size or text scale."""

    def first_focus(self) -> QWidget | None:
        """Where the focus goes when the screen opens; None where the main button is what there is to do."""
        return None

    def focus_first(self) -> None:
        """Put the focus on what is read or done next."""
        target = self.first_focus()
        if target is None:
            self.main_wanted.emit()
            return
        # A layout shows what was added in the next turn; the focus is wanted now. Not in a screen that still
        # opens: a reader of the screen would be told of parts that are not there yet, and Qt falls over.
        fresh, above = [target], target.parentWidget()
        while above is not None and above is not self:
            fresh.append(above)
            above = above.parentWidget()
        for widget in reversed(fresh) if self.isVisible() else ():
            if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
                widget.show()
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def bring_in_sight(self, part: QWidget) -> None:
        """Where the screen scrolls: let `part` begin at the top, as what is done below is seen there."""
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if isinstance(above, QScrollArea):
            above.verticalScrollBar().setValue(part.mapTo(self, QPoint(0, 0)).y() - theme().px(6))

    def press_main(self) -> None:
        """The main button was pressed."""

    def press_secondary(self, key: str) -> None:
        """A secondary button was pressed."""

    def say(self, words: str, *, urgent: bool = False) -> None:
        """Let a screen reader say what changed."""
        announce(self, words, urgent=urgent)
