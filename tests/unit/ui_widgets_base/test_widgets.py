"""Cards, amounts, meters, notices, dialogs: names, signals, sizes."""

import gc
import weakref

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from effect_game.ui.theme.party_marks import PartyMark
from effect_game.ui.theme.theme import Theme
from effect_game.ui.theme.tokens import Variant
from effect_game.ui.widgets import text
from effect_game.ui.widgets.amount import AmountButton
from effect_game.ui.widgets.buttons import Button, ButtonKind, IconButton
from effect_game.ui.widgets.card_rows import (
    ContradictionCard,
    ContradictionSide,
    FactRow,
    FactView,
    PartyCard,
    PartyRow,
)
from effect_game.ui.widgets.cards import VoiceBubble
from effect_game.ui.widgets.chips import ChipGroup, Option, SegmentedToggle
from effect_game.ui.widgets.dialogs import DisplayDialog, TellDialog
from effect_game.ui.widgets.flow import Columns
from effect_game.ui.widgets.meters import Meter, MeterView
from effect_game.ui.widgets.number_fields import EuroRangeField
from effect_game.ui.widgets.paint import FrameStyle, StyledFrame
from effect_game.ui.widgets.panel import BusyLine, Notice, NoticeKind, Panel
from effect_game.ui.widgets.text import Text, VoiceText, announce

MARK = PartyMark("triangle", "brick", "#D55E00", "#963F00", "#FF9A57")


def every_widget() -> list[QWidget]:
    spoken = ContradictionSide("Wij werkten.", "Iemand", spoken=True)
    sides = (ContradictionSide("Zij kwamen niet.", "dossier"), spoken)
    rows = [PartyRow("heart", "Belang", "Rust"), PartyRow("help", "Onbekend", "Iets", unknown=True)]
    options = [Option("1", "1 jaar"), Option("3", "3 jaar"), Option("5", "5 jaar")]
    return [
        VoiceBubble("Ja.", "Iemand"), VoiceBubble("Nee.", tail=True), ContradictionCard("c", sides),
        FactRow(FactView("Wonen", "Er is iets.", "brief", "letter")),
        PartyCard(MARK, "Een partij", "wat jullie weten", rows),
        AmountButton("x", "Een partij", "−€ 4.200", "legt bij"),
        Meter(MeterView("Uren", "3 van 4", "clock", 3, 4)),
        Notice("Let op.", NoticeKind.ATTENTION), Panel("Titel", remark="erbij", info="rechts"), BusyLine(),
        ChipGroup("Wie", options), SegmentedToggle("Horizon", options, chosen="3"),
        Button("Doe", ButtonKind.MAIN), IconButton("redo", "Opnieuw"), VoiceText("Zo is het."),
    ]  # fmt: skip


@pytest.mark.parametrize("variant", list(Variant))
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_every_widget_paints_and_names_what_takes_focus(
    themed: Theme, qtbot: QtBot, variant: Variant, scale: float
) -> None:
    themed.set(variant=variant, text_scale=scale)
    for widget in every_widget():
        qtbot.addWidget(widget)
        widget.resize(widget.sizeHint().expandedTo(widget.minimumSizeHint()))
        picture = widget.grab().toImage()
        assert picture.width() > 10
        for part in (widget, *widget.findChildren(QWidget)):
            if part.focusPolicy() & Qt.FocusPolicy.TabFocus:
                interface = QAccessible.queryAccessibleInterface(part)
                assert interface.text(QAccessible.Text.Name), type(part).__name__


def test_large_text_makes_every_widget_higher(themed: Theme, qtbot: QtBot) -> None:
    small = [widget.sizeHint().height() for widget in map(polished, every_widget())]
    themed.set(text_scale=2.0)
    large = [widget.sizeHint().height() for widget in map(polished, every_widget())]
    assert all(after > 1.3 * before for before, after in zip(small, large, strict=True))


def polished(widget: QWidget) -> QWidget:
    for part in (widget, *widget.findChildren(QWidget)):
        part.ensurePolished()
    layout = widget.layout()
    if layout is not None:
        layout.invalidate()
    return widget


@pytest.mark.parametrize("way", ["enter", "space", "click"])
def test_an_amount_asks_for_its_explanation(themed: Theme, qtbot: QtBot, way: str) -> None:
    subject = object()
    button = AmountButton(subject, "Een partij", "−€ 4.200", "legt bij")
    qtbot.addWidget(button)
    assert button.accessibleName() == "Een partij −€ 4.200 legt bij"
    with qtbot.waitSignal(button.explain_requested) as asked:
        if way == "click":
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        else:
            QTest.keyClick(button, Qt.Key.Key_Return if way == "enter" else Qt.Key.Key_Space)
    assert asked.args == [subject]


def test_columns_stack_when_told(themed: Theme, qtbot: QtBot) -> None:
    columns = Columns()
    qtbot.addWidget(columns)
    left, right = Text("links"), Text("rechts")
    columns.add(left)
    columns.add(right)
    columns.resize(600, 200)
    columns.set_stacked(True)
    columns.show()
    assert left.y() < right.y()
    assert left.x() == right.x()


def test_busy_shows_nothing_for_work_that_is_over_soon(themed: Theme, qtbot: QtBot) -> None:
    line = BusyLine()
    qtbot.addWidget(line)
    line.start()
    assert not line.isVisible()
    line.stop()
    line.start()
    qtbot.waitUntil(line.isVisible, timeout=3000)
    line.stop()
    assert not line.isVisible()


def test_a_locked_button_says_why(themed: Theme, qtbot: QtBot) -> None:
    button = Button("Verder")
    qtbot.addWidget(button)
    button.set_locked("Kies eerst iets.")
    assert (button.isEnabled(), button.accessibleDescription()) == (False, "Kies eerst iets.")
    button.set_locked("")
    assert button.isEnabled()


def test_choices_about_text_and_colour_work_at_once(themed: Theme, qtbot: QtBot) -> None:
    dialog = DisplayDialog()
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.sizes.button("150").click()
    dialog.variants.button(Variant.DARK.value).click()
    dialog.motion.setChecked(False)
    assert (themed.text_scale, themed.tokens.variant, themed.reduced_motion) == (1.5, Variant.DARK, False)
    dialog.reject()


def test_a_closed_dialog_is_gone(themed: Theme, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = TellDialog("Hulp", ("Alles is bewaard.",), parent)
    answers: list[str] = []
    dialog.finished.connect(lambda: answers.append("ja"))
    dialog.open()
    close = dialog.findChild(Button, "dialog_close")
    assert close is not None
    close.click()
    del close
    trace = weakref.ref(dialog)
    del dialog
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    assert answers == ["ja"]
    assert trace() is None
    assert not parent.findChildren(TellDialog)


def test_widgets_that_are_gone_do_not_hear_the_theme(themed: Theme, qtbot: QtBot) -> None:
    for widget in every_widget():
        widget.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    themed.set(variant=Variant.DARK, text_scale=1.25)
    assert themed.tokens.variant is Variant.DARK


def test_an_announcement_goes_to_the_screen_reader(
    themed: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[tuple[str, QAccessible.AnnouncementPoliteness]] = []
    send = text._send

    def overhear(event: QAccessibleAnnouncementEvent) -> None:
        heard.append((event.message(), event.politeness()))
        send(event)

    monkeypatch.setattr(text, "_send", overhear)
    label = Text("iets")
    qtbot.addWidget(label)
    announce(label, "Werk: niet stabiel, nu redelijk")
    announce(label, "Opslaan lukt niet.", urgent=True)
    announce(label, "")
    polite, urgent = QAccessible.AnnouncementPoliteness.Polite, QAccessible.AnnouncementPoliteness.Assertive
    assert heard == [("Werk: niet stabiel, nu redelijk", polite), ("Opslaan lukt niet.", urgent)]


def test_an_error_in_a_field_is_read_out_once(
    themed: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    monkeypatch.setattr(text, "_send", lambda event: heard.append(event.message()))
    field = EuroRangeField("Wat kost deze kaart?")
    qtbot.addWidget(field)
    field.set_value("", "1.000")
    field.check()
    field.check()
    assert heard == ["Wat kost deze kaart?: Laag: Vul een bedrag in."]


def test_an_unknown_text_role_is_refused(themed: Theme) -> None:
    with pytest.raises(ValueError, match="shout"):
        Text("iets", "shout")


def test_an_amount_field_starts_empty_without_a_number_in_it(qtbot: QtBot) -> None:
    field = EuroRangeField("Hoeveel?")
    qtbot.addWidget(field)
    assert [edit.text() + edit.placeholderText() for edit in (field.low, field.high)] == ["", ""]


def test_a_euro_sign_stays_on_the_line_of_its_number(qtbot: QtBot) -> None:
    label = Text("Elke vordering kost hen € 78, ongeveer € 10.000 samen")
    qtbot.addWidget(label)
    assert label.text() == "Elke vordering kost hen €\u00a078, ongeveer €\u00a010.000 samen"
    label.setText("nu € 5")
    assert label.text() == "nu €\u00a05"
    assert Text("laag €").text() == "laag €"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_and_space_both_press_a_button(themed: Theme, qtbot: QtBot, key: Qt.Key) -> None:
    button = Button("Leg op de lijn")
    qtbot.addWidget(button)
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    with qtbot.waitExposed(button):
        button.show()
    QTest.keyClick(button, key)
    assert pressed == [True]


def test_what_has_no_ground_gets_no_edge_in_high_contrast(qtbot: QtBot, themed: Theme) -> None:
    bare, ground = StyledFrame(FrameStyle("", "", 0)), StyledFrame(FrameStyle("inset", "", 0))
    themed.set(variant=Variant.HIGH_CONTRAST)

    def colours(frame: StyledFrame) -> set[int]:
        qtbot.addWidget(frame)
        frame.resize(40, 20)
        picture = frame.grab().toImage()
        return {picture.pixel(x, 10) for x in range(picture.width())}

    assert len(colours(bare)) == 1
    assert len(colours(ground)) > 1
