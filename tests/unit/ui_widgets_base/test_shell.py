"""The window: street, screens, footer, sizes, keys."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from effect_game.ui.theme.theme import Theme
from effect_game.ui.theme.tokens import Variant
from effect_game.ui.widgets.gables import StepState
from effect_game.ui.widgets.meters import MeterView
from effect_game.ui.widgets.panel import NoticeKind
from effect_game.ui.widgets.screen import FooterButton, LayoutMode, Screen, ScreenFooter, shell_metrics
from effect_game.ui.widgets.shell import ScreenPage, Shell
from effect_game.ui.widgets.word_mark import SUBTITLE_MARK, fitted
from tests.support.press import footer_button

FOOTER = ScreenFooter(
    "Naar de tafel",
    secondary=(FooterButton("predict", "Voorspel eerst"),),
    meters=(
        MeterView("Draagkracht gezin", "7 van 10", "heart", 7, 10),
        MeterView("Uren team", "31 van 40", "clock"),
    ),
    note="Donderdag 19.30 uur, bij het gezin thuis.",
)


class Page(Screen):
    title = "Plan"
    help_text = ("Dit is het plan.", "Leg een kaart op de lijn.", "Daarna praten jullie.")

    def __init__(self) -> None:
        super().__init__()
        self.pressed: list[str] = []
        self.view = FOOTER
        self.start = QPushButton("Begin")
        column = QVBoxLayout(self)
        column.addWidget(self.start)

    def footer(self) -> ScreenFooter:
        return self.view

    def first_focus(self) -> QWidget | None:
        return self.start

    def press_main(self) -> None:
        self.pressed.append("main")

    def press_secondary(self, key: str) -> None:
        self.pressed.append(key)


def shell_with_page(qtbot: QtBot, width: int = 1366, height: int = 768) -> tuple[Shell, Page]:
    shell, page = Shell(), Page()
    qtbot.addWidget(shell)
    shell.add_screen("plan", page)
    shell.set_household("Een huishouden", "ronde 1 van 3")
    shell.set_step(3)
    shell.set_history(can_undo=True, can_redo=False)
    shell.resize(width, height)
    with qtbot.waitActive(shell):
        shell.show()
        shell.activateWindow()
    shell.show_screen("plan")
    QApplication.processEvents()
    return shell, page


@pytest.mark.parametrize(
    ("width", "height", "scale", "mode", "header", "footer"),
    [
        (1366, 768, 1.0, LayoutMode.FULL, 64, 52), (1366, 696, 1.0, LayoutMode.FULL, 56, 48),
        (1920, 1080, 1.0, LayoutMode.FULL, 72, 60), (1366, 768, 1.25, LayoutMode.MEDIUM, 70, 60),
        (1366, 768, 2.0, LayoutMode.COMPACT, 88, 96), (683, 420, 1.0, LayoutMode.COMPACT, 44, 48),
    ],
)  # fmt: skip
def test_bars_take_the_heights_of_the_grid(
    width: int, height: int, scale: float, mode: LayoutMode, header: int, footer: int
) -> None:
    metrics = shell_metrics(width, height, scale)
    assert (metrics.mode, metrics.header_px, metrics.footer_px) == (mode, header, footer)
    assert metrics.content_height_px == height - header - footer


SIZES = [
    (1366, 768, 1.0), (1366, 696, 1.0), (1920, 1080, 1.0), (1366, 768, 1.5), (1366, 768, 2.0),
    (700, 500, 1.0),
]  # fmt: skip


@pytest.mark.parametrize(("width", "height", "scale"), SIZES)
@pytest.mark.parametrize("variant", list(Variant))
def test_nothing_in_the_bars_is_cut_off(
    themed: Theme, qtbot: QtBot, variant: Variant, width: int, height: int, scale: float
) -> None:
    themed.set(variant=variant, text_scale=scale)
    shell, _ = shell_with_page(qtbot, width, height)
    shell.resize(width, height)
    QApplication.processEvents()
    for bar in (shell.header, shell.footer):
        shown = [w for w in bar.findChildren(QWidget) if w.isVisible() and w.parentWidget() is bar]
        assert shown
        last = 0
        for widget in sorted(shown, key=lambda w: w.x()):
            assert widget.width() >= min(widget.sizeHint().width(), widget.minimumSizeHint().width())
            assert widget.x() >= last, (widget, "stands on its neighbour")
            last = widget.x() + widget.width()
        assert last <= bar.width()
    assert not shell.grab().isNull()


def test_every_button_of_the_window_has_a_name(themed: Theme, qtbot: QtBot) -> None:
    shell, _ = shell_with_page(qtbot)
    focusable = [w for w in shell.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    shown = [w for w in focusable if w.isVisible()]
    assert len(shown) >= 8
    for widget in shown:
        assert QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name), widget


def test_the_street_says_where_we_are(themed: Theme, qtbot: QtBot) -> None:
    shell, _ = shell_with_page(qtbot)
    street = shell.header.street
    assert street.accessibleDescription() == "stap 4 van 7: Plan, hier zijn we"
    assert [stop.state for stop in street.stops[2:5]] == [StepState.DONE, StepState.HERE, StepState.LATER]
    assert street.stops[0].accessibleName() == "stap 1 van 7: Aanmelding, klaar"


def test_arrows_walk_the_street_and_only_done_steps_can_be_opened(themed: Theme, qtbot: QtBot) -> None:
    shell, _ = shell_with_page(qtbot)
    stops = shell.header.street.stops
    stops[3].setFocus()
    QTest.keyClick(stops[3], Qt.Key.Key_Left)
    assert stops[2].hasFocus()
    with qtbot.waitSignal(shell.step_chosen) as chosen:
        QTest.keyClick(stops[2], Qt.Key.Key_Space)
    assert chosen.args == [2]
    with qtbot.assertNotEmitted(shell.step_chosen):
        stops[5].click()


def test_the_screen_gets_the_presses_and_the_first_focus(themed: Theme, qtbot: QtBot) -> None:
    shell, page = shell_with_page(qtbot)
    assert shell.focusWidget() is page.start
    shell.footer.main_button.click()
    footer_button(shell, "predict").click()
    assert page.pressed == ["main", "predict"]


def in_focus() -> QWidget:
    focus = QApplication.focusWidget()
    assert focus is not None
    return focus


def test_tab_goes_from_the_screen_to_the_main_button_and_to_the_street_last(
    themed: Theme, qtbot: QtBot
) -> None:
    shell, page = shell_with_page(qtbot)
    later = QPushButton("Later")
    layout = page.layout()
    assert layout is not None
    layout.addWidget(later)
    QApplication.processEvents()
    went = list[QWidget]()
    for _ in range(30):
        QTest.keyClick(in_focus(), Qt.Key.Key_Tab)
        now = in_focus()
        if now is page.start:
            break
        went.append(now)
    main = shell.footer.main_button
    assert went[:2] == [later, main]
    in_footer = [shell.footer.isAncestorOf(each) for each in went[1:]]
    assert in_footer == sorted(in_footer, reverse=True)
    assert set(in_footer) == {True, False}
    assert all(shell.header.isAncestorOf(each) for each in went[1:] if not shell.footer.isAncestorOf(each))
    QTest.keyClick(page.start, Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is went[-1]
    for _ in went:
        QTest.keyClick(in_focus(), Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is page.start


def test_a_screen_that_still_opens_shows_no_part_of_it_before_its_time(themed: Theme, qtbot: QtBot) -> None:
    page = Page()
    qtbot.addWidget(page)
    page.focus_first()
    shown_at_once = Qt.WidgetAttribute.WA_WState_ExplicitShowHide
    assert not page.start.testAttribute(shown_at_once)
    page.show()
    fresh = QPushButton("Nieuw", page)
    page.start = fresh
    page.focus_first()
    assert fresh.testAttribute(shown_at_once)


def test_a_button_can_stand_at_the_left(themed: Theme, qtbot: QtBot) -> None:
    shell, page = shell_with_page(qtbot)
    left = FooterButton("back", "Terug naar het plan", left=True)
    page.view = ScreenFooter(
        "Verder", secondary=(left, FooterButton("stop", "Stop dit gesprek")), show_undo=False
    )
    page.footer_changed.emit()
    QApplication.processEvents()
    assert footer_button(shell, "back").x() < 40
    assert footer_button(shell, "stop").x() > 800


def test_a_shut_main_button_says_why_in_sight(themed: Theme, qtbot: QtBot) -> None:
    shell, page = shell_with_page(qtbot)
    page.view = ScreenFooter("Verder", main_enabled=False, main_reason="Kies eerst een kaart.")
    page.footer_changed.emit()
    assert not shell.footer.main_button.isEnabled()
    assert shell.footer.reason.isVisible()
    assert shell.footer.reason.text() == "Kies eerst een kaart."
    assert shell.footer.main_button.accessibleDescription() == "Kies eerst een kaart."


def test_the_focus_comes_back_to_a_main_button_that_was_shut_for_a_moment(
    themed: Theme, qtbot: QtBot
) -> None:
    shell, page = shell_with_page(qtbot)
    main = shell.footer.main_button
    main.setFocus()
    for shut in (True, False):
        page.view = ScreenFooter("Volgende maand", main_enabled=not shut, main_reason="wordt bijgewerkt")
        page.footer_changed.emit()
        assert main.hasFocus() is not shut
    page.view = ScreenFooter("Volgende maand", main_enabled=False, main_reason="wordt bijgewerkt")
    page.footer_changed.emit()
    shell.header.menu_button.setFocus()
    page.view = ScreenFooter("Volgende maand")
    page.footer_changed.emit()
    assert shell.header.menu_button.hasFocus()


def test_a_button_that_was_pressed_and_goes_leaves_the_focus_to_the_main_button(
    themed: Theme, qtbot: QtBot
) -> None:
    shell, page = shell_with_page(qtbot)
    asked, stop = FooterButton("ask", "Vraag na"), FooterButton("stop", "Stop dit gesprek")
    page.view = replace(FOOTER, secondary=(asked, stop))
    shell.refresh_footer()
    footer_button(shell, "stop").setFocus()
    shut = replace(stop, reason="Wordt bijgewerkt.")
    page.view = replace(FOOTER, main_enabled=False, main_reason="Wacht.", secondary=(shut,))
    shell.refresh_footer()
    page.view = replace(FOOTER, secondary=(stop,))
    shell.refresh_footer()
    assert QApplication.focusWidget() is footer_button(shell, "stop")
    page.view = replace(FOOTER, main_enabled=False, main_reason="Wacht.", secondary=())
    shell.refresh_footer()
    page.view = replace(FOOTER, secondary=())
    shell.refresh_footer()
    assert QApplication.focusWidget() is shell.footer.main_button


def test_refreshing_the_same_footer_keeps_the_focus(themed: Theme, qtbot: QtBot) -> None:
    shell, _ = shell_with_page(qtbot)
    button = footer_button(shell, "predict")
    button.setFocus()
    shell.refresh_footer()
    assert footer_button(shell, "predict") is button
    assert button.hasFocus()


def test_a_meter_that_gets_longer_words_is_not_cut_off(themed: Theme, qtbot: QtBot) -> None:
    shell, page = shell_with_page(qtbot)
    themed.set(text_scale=2.0)
    page.view = replace(FOOTER, note="", meters=(MeterView("Uren", "1 van 2", "clock"),))
    page.footer_changed.emit()
    QApplication.processEvents()
    longer = MeterView("Uren", "honderdvierenzestig van honderdtachtig uur", "clock")
    page.view = replace(page.view, meters=(longer,))
    page.footer_changed.emit()
    QApplication.processEvents()
    layout = shell.footer.layout()
    assert layout is not None
    assert layout.minimumSize().width() <= shell.footer.width()


def test_two_meters_of_two_digits_and_a_reason_fit_at_double_text(themed: Theme, qtbot: QtBot) -> None:
    """What a full plan of a large household says below the screen, in the smallest supported window."""
    shell, page = shell_with_page(qtbot)
    shell.resize(1366, 768)
    themed.set(text_scale=2.0)
    meters = (
        MeterView("Draagkracht", "11 van 11", "heart", 11, 11),
        MeterView("Uren", "78 van 170", "clock"),
    )
    page.view = ScreenFooter(
        main_text="Naar de tafel",
        main_enabled=False,
        main_reason="Voorspel eerst. Dan gaan de potjes open.",
        secondary=(FooterButton("predict", "Voorspel eerst"),),
        meters=meters,
    )
    page.footer_changed.emit()
    QApplication.processEvents()
    layout = shell.footer.layout()
    assert layout is not None
    assert layout.minimumSize().width() <= shell.footer.width()


def test_a_shut_main_button_makes_room_for_what_opens_it(themed: Theme, qtbot: QtBot) -> None:
    """At double text the way on must not be hidden in a menu behind a button that is shut."""
    shell, page = shell_with_page(qtbot)
    themed.set(text_scale=2.0)
    page.view = ScreenFooter(
        main_text="Naar de tafel",
        main_enabled=False,
        main_reason="Voorspel eerst. Dan gaan de potjes open.",
        secondary=(
            FooterButton("predict", "Voorspel eerst", opens_main=True),
            FooterButton("role", "Rol: hulpverlener"),
        ),
        meters=FOOTER.meters,
    )
    page.footer_changed.emit()
    QApplication.processEvents()
    assert footer_button(shell, "predict").isVisible()
    assert not footer_button(shell, "role").isVisible()
    assert shell.footer.more_button.isVisible()
    assert not shell.footer.main_button.isVisible()
    layout = shell.footer.layout()
    assert layout is not None
    assert layout.minimumSize().width() <= shell.footer.width()


def test_undo_has_a_button_and_a_key_and_both_can_be_shut(themed: Theme, qtbot: QtBot) -> None:
    shell, _ = shell_with_page(qtbot)
    with qtbot.waitSignal(shell.undo_requested):
        shell.footer.undo_button.click()
    with qtbot.waitSignal(shell.undo_requested):
        QTest.keyClick(shell, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    shell.set_history(can_undo=False, can_redo=False, reason="Dit is al onthuld.")
    with qtbot.assertNotEmitted(shell.undo_requested):
        QTest.keyClick(shell, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert shell.footer.undo_button.toolTip() == "Dit is al onthuld."


def test_keys_change_the_text_size_in_steps(themed: Theme, qtbot: QtBot) -> None:
    shell, _ = shell_with_page(qtbot)
    control = Qt.KeyboardModifier.ControlModifier
    for expected in (1.25, 1.5):
        QTest.keyClick(shell, Qt.Key.Key_Equal, control)
        assert themed.text_scale == expected
    QTest.keyClick(shell, Qt.Key.Key_Minus, control)
    assert themed.text_scale == 1.25


def test_help_says_the_three_sentences_of_the_screen(themed: Theme, qtbot: QtBot) -> None:
    from effect_game.ui.widgets.dialogs import TellDialog
    from effect_game.ui.widgets.text import Text

    shell, page = shell_with_page(qtbot)
    shell.open_help()
    dialog = shell.findChild(TellDialog)
    assert isinstance(dialog, TellDialog)
    words = [label.text() for label in dialog.findChildren(Text)]
    assert set(page.help_text) <= set(words)
    dialog.reject()


def test_a_notice_comes_above_the_screen_and_goes(themed: Theme, qtbot: QtBot) -> None:
    shell, _ = shell_with_page(qtbot)
    shell.show_notice("Opslaan lukt niet: de schijf is vol.", NoticeKind.ERROR)
    assert shell.notice.isVisible()
    assert shell.notice.accessibleName().startswith("Opslaan lukt niet")
    shell.show_notice("")
    assert not shell.notice.isVisible()


def test_a_screen_that_is_too_high_scrolls_down_and_never_sideways(themed: Theme, qtbot: QtBot) -> None:
    shell, page = shell_with_page(qtbot)
    page.start.setMinimumHeight(2000)
    area = shell.pages.currentWidget()
    assert isinstance(area, ScreenPage)
    qtbot.waitUntil(lambda: page.height() >= 2000)
    assert area.viewport().width() == page.width()


def test_the_focus_ring_stands_around_the_widget_in_focus(
    themed: Theme, qtbot: QtBot, qapp: QApplication
) -> None:
    from effect_game.ui.widgets.focus import FocusRing

    ring = FocusRing(qapp)
    shell, page = shell_with_page(qtbot)
    shell.activateWindow()
    shell.footer.main_button.setFocus()
    page.start.setFocus()
    painted = page.findChild(QWidget, "focus_ring")
    assert isinstance(painted, QWidget)
    assert painted.isVisible()
    assert painted.geometry() == QRect(page.start.mapTo(page, QPoint(0, 0)), page.start.size()).adjusted(
        -5, -5, 5, 5
    )
    ring.deleteLater()


def test_two_screens_cannot_have_the_same_key(themed: Theme, qtbot: QtBot) -> None:
    shell, _ = shell_with_page(qtbot)
    extra = Page()
    qtbot.addWidget(extra)
    with pytest.raises(ValueError, match="plan"):
        shell.add_screen("plan", extra)


def test_the_round_stays_in_sight_behind_a_long_title(qapp: QApplication) -> None:
    metrics = QFontMetricsF(qapp.font())
    words = f"Het huis waar nooit iemand opendoet{SUBTITLE_MARK}ronde 1 van 3"
    width = metrics.horizontalAdvance(words) * 0.7
    shown = fitted(words, metrics, width)
    assert shown.endswith("… · ronde 1 van 3")
    assert metrics.horizontalAdvance(shown) <= width
    assert fitted(words, metrics, 2 * width) == words
    assert fitted("Prijzenronde", metrics, 2 * width) == "Prijzenronde"


def test_a_menu_that_is_still_being_filled_says_so_instead_of_opening_empty(qtbot: QtBot) -> None:
    shell, _ = shell_with_page(qtbot)
    shell.show()
    shell.open_menu()
    hint = shell.findChild(QWidget, "footer_hint")
    assert hint is not None
    assert hint.isVisible()
    assert hint.accessibleName().startswith("Een ogenblik")
    assert QApplication.activePopupWidget() is None
