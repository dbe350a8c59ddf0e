"""Cards, amounts, meters, notices, dialogs: names, signals, sizes."""

import gc
import weakref

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTreeWidgetItem, QWidget
from pytestqt.qtbot import QtBot

from effect_game.ui.theme.party_marks import PartyMark
from effect_game.ui.theme.theme import Theme
from effect_game.ui.theme.tokens import Variant
from effect_game.ui.widgets import text
from effect_game.ui.widgets.amount import AmountButton, amount_word
from effect_game.ui.widgets.buttons import Button, ButtonKind, IconButton
from effect_game.ui.widgets.card_rows import (
    ContradictionCard,
    ContradictionSide,
    FactRow,
    FactView,
    PartyCard,
    PartyRow,
    QuestionCard,
    QuestionView,
)
from effect_game.ui.widgets.cards import EmptyCard, EventCard, InterventionCard, InterventionView, VoiceBubble
from effect_game.ui.widgets.chips import ChipGroup, Option, SegmentedToggle
from effect_game.ui.widgets.dialogs import AskDialog, DisplayDialog
from effect_game.ui.widgets.explain_tree import MOST_ROWS, NO_SOURCE, ROW_HIGH, ExplainDialog, ExplainView
from effect_game.ui.widgets.flow import Columns
from effect_game.ui.widgets.meters import Meter, MeterView
from effect_game.ui.widgets.number_fields import EuroField
from effect_game.ui.widgets.panel import BusyLine, Notice, NoticeKind, Panel
from effect_game.ui.widgets.tabs import PaneTabs
from effect_game.ui.widgets.text import Text, VoiceText, announce

MARK = PartyMark("triangle", "brick", "#D55E00", "#963F00", "#FF9A57")
CARD = InterventionView(
    "card", "scales", "Regelruimte", "Bewijs C", "Iets behouden", "Een brief met de reden.", "2 weken",
    "6 uur", "schat eerst", MARK, "Een partij", 4, "Zoals ik het wil.", "Iemand", "Nog niet besproken.",
    "Botst met iets.",
)  # fmt: skip
TREE = ExplainView(
    "Een partij", "−€ 4.200",
    (
        ExplainView("Gesprekken", "−€ 3.000", (ExplainView("Aantal", "12", source="Bron A, 2024"),
                                               ExplainView("Prijs", "€ 250", note="Per uur."))),
        ExplainView("Begeleiding", "−€ 1.200", source="Bron B, 2023"),
    ),
)  # fmt: skip


def every_widget() -> list[QWidget]:
    spoken = ContradictionSide("Wij werkten.", "Iemand", spoken=True)
    sides = (ContradictionSide("Zij kwamen niet.", "dossier"), spoken)
    shut = QuestionView("q", "aan iemand", "Wonen", "Hoe woon je?", "½ uur", locked="Eerst meer vertrouwen.")
    rows = [PartyRow("heart", "Belang", "Rust"), PartyRow("help", "Onbekend", "Iets", unknown=True)]
    options = [Option("1", "1 jaar"), Option("3", "3 jaar"), Option("5", "5 jaar")]
    return [
        InterventionCard(CARD), EventCard("car", "Iets gebeurt", "12 van 20"), VoiceBubble("Ja.", "Iemand"),
        VoiceBubble("Nee.", tail=True), EmptyCard("Leg hier iets neer."), ContradictionCard("c", sides),
        FactRow(FactView("Wonen", "Er is iets.", "brief", "letter")),
        QuestionCard(shut), PartyCard(MARK, "Een partij", "wat jullie weten", rows),
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
    button = AmountButton(subject, "Een partij", "−€ 4.200", amount_word(-4200))
    qtbot.addWidget(button)
    assert button.accessibleName() == "Een partij −€ 4.200 legt bij"
    with qtbot.waitSignal(button.explain_requested) as asked:
        if way == "click":
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        else:
            QTest.keyClick(button, Qt.Key.Key_Return if way == "enter" else Qt.Key.Key_Space)
    assert asked.args == [subject]


def test_the_word_of_an_amount_follows_its_sign() -> None:
    assert [amount_word(eur) for eur in (-1, 0, 1)] == ["legt bij", "gelijk", "houdt over"]


def test_the_buttons_of_a_card_carry_its_key(themed: Theme, qtbot: QtBot) -> None:
    card = InterventionCard(CARD)
    qtbot.addWidget(card)
    with qtbot.waitSignal(card.lay_requested) as laid:
        card.lay_button.click()
    with qtbot.waitSignal(card.discuss_requested) as discussed:
        card.discuss_button.click()
    assert laid.args == discussed.args == ["card"]


def test_a_locked_question_keeps_the_focus_but_is_not_asked(themed: Theme, qtbot: QtBot) -> None:
    view = QuestionView("q", "aan iemand", "Wonen", "Hoe woon je?", "½ uur", locked="Eerst meer vertrouwen.")
    card = QuestionCard(view)
    qtbot.addWidget(card)
    with qtbot.assertNotEmitted(card.asked):
        QTest.keyClick(card, Qt.Key.Key_Return)
    assert card.isEnabled()
    assert card.accessibleDescription() == "Eerst meer vertrouwen."


def test_exactly_one_segment_is_chosen(themed: Theme, qtbot: QtBot) -> None:
    toggle = SegmentedToggle("Horizon", [Option("1", "1 jaar"), Option("3", "3 jaar")], chosen="3")
    qtbot.addWidget(toggle)
    with qtbot.waitSignal(toggle.chosen) as chosen:
        toggle.button("1").click()
    assert chosen.args == ["1"]
    assert toggle.chosen_keys() == ("1",)


def test_chips_wrap_when_the_line_is_full(themed: Theme, qtbot: QtBot) -> None:
    chips = ChipGroup("Wie", [Option(str(i), f"Iemand met nummer {i}") for i in range(6)])
    qtbot.addWidget(chips)
    assert chips.heightForWidth(300) > 2 * chips.heightForWidth(2000)


def test_tabs_share_a_line_and_wrap_when_it_is_full(themed: Theme, qtbot: QtBot) -> None:
    tabs = PaneTabs("Stappen", [Option(str(i), f"Een lange stap {i}") for i in range(5)], chosen="0")
    qtbot.addWidget(tabs)
    tabs.resize(1300, tabs.heightForWidth(1300))
    tabs.show()
    last = tabs.button("4")
    assert last.y() == tabs.button("0").y()
    assert 1290 <= last.x() + last.width() <= 1300
    assert tabs.heightForWidth(400) > 2 * tabs.heightForWidth(1300)


def test_columns_stack_when_told(themed: Theme, qtbot: QtBot) -> None:
    columns = Columns()
    qtbot.addWidget(columns)
    left, right = Text("links"), Text("rechts")
    columns.add(left)
    columns.add(right)
    columns.resize(600, 200)
    columns.set_stacked(True)
    columns.show()
    assert columns.is_stacked
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


def current(dialog: ExplainDialog) -> QTreeWidgetItem:
    item = dialog.tree.currentItem()
    assert item is not None
    return item


def part(dialog: ExplainDialog, *places: int) -> QTreeWidgetItem:
    item: QTreeWidgetItem | None = dialog.tree.invisibleRootItem()
    for place in places:
        item = item.child(place) if item is not None else None
    assert item is not None
    return item


def test_the_explanation_is_a_tree_that_keys_can_open(themed: Theme, qtbot: QtBot) -> None:
    dialog = ExplainDialog(TREE)
    qtbot.addWidget(dialog)
    dialog.open()
    tree = dialog.tree
    assert current(dialog).text(0) == "Een partij"
    QTest.keyClick(tree, Qt.Key.Key_Down)
    assert not current(dialog).isExpanded()
    QTest.keyClick(tree, Qt.Key.Key_Right)
    assert current(dialog).isExpanded()
    spoken = current(dialog).data(0, Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Gesprekken: −€ 3.000, 2 delen")
    dialog.reject()


def test_a_leaf_without_source_says_so(themed: Theme, qtbot: QtBot) -> None:
    dialog = ExplainDialog(TREE)
    qtbot.addWidget(dialog)
    price = part(dialog, 0, 0, 1)
    assert price.text(2) == NO_SOURCE
    assert [leaf.title for leaf in TREE.leaves()] == ["Aantal", "Prijs", "Begeleiding"]


def test_with_large_text_the_source_moves_into_the_note(themed: Theme, qtbot: QtBot) -> None:
    themed.set(text_scale=2.0)
    dialog = ExplainDialog(TREE)
    qtbot.addWidget(dialog)
    dialog.resize(700, 500)
    dialog.open()
    dialog.resize(700, 500)
    dialog.tree.setCurrentItem(part(dialog, 0, 1))
    assert dialog.tree.isColumnHidden(2)
    assert "Bron: Bron B, 2023." in dialog.note.accessibleName()
    dialog.reject()


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
    dialog = AskDialog("Stoppen?", "Alles is bewaard.", "Stop", parent=parent)
    answers: list[str] = []
    dialog.accepted.connect(lambda: answers.append("ja"))
    dialog.open()
    dialog.yes_button.click()
    trace = weakref.ref(dialog)
    del dialog
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    assert answers == ["ja"]
    assert trace() is None
    assert not parent.findChildren(AskDialog)


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
    field = EuroField("Wat kost deze kaart?")
    qtbot.addWidget(field)
    field.check()
    field.check()
    assert heard == ["Wat kost deze kaart?: Vul een bedrag in."]


def test_arrows_move_the_choice_of_a_toggle(themed: Theme, qtbot: QtBot) -> None:
    toggle = SegmentedToggle("Horizon", [Option("1", "1 jaar"), Option("3", "3 jaar")], chosen="1")
    qtbot.addWidget(toggle)
    with qtbot.waitActive(toggle):
        toggle.show()
        toggle.activateWindow()
    toggle.button("1").setFocus()
    with qtbot.waitSignal(toggle.chosen) as chosen:
        QTest.keyClick(toggle.button("1"), Qt.Key.Key_Right)
    assert chosen.args == ["3"]
    assert toggle.chosen_keys() == ("3",)


def test_choosing_from_code_is_not_told(themed: Theme, qtbot: QtBot) -> None:
    toggle = SegmentedToggle("Horizon", [Option("1", "1 jaar"), Option("3", "3 jaar")], chosen="1")
    qtbot.addWidget(toggle)
    with qtbot.assertNotEmitted(toggle.chosen):
        toggle.choose("3")
    assert toggle.chosen_keys() == ("3",)


def test_enter_chooses_a_chip_or_a_tab(themed: Theme, qtbot: QtBot) -> None:
    options = [Option("a", "Huis"), Option("b", "Geld")]
    for group in (ChipGroup("Wat", options, chosen="a"), PaneTabs("Wat", options, chosen="a")):
        qtbot.addWidget(group)
        QTest.keyClick(group.button("b"), Qt.Key.Key_Return)
        assert group.chosen_keys() == ("b",)


def test_numbered_tabs_say_their_place(themed: Theme, qtbot: QtBot) -> None:
    tabs = PaneTabs(
        "Stappen", [Option("a", "Wat zagen we"), Option("b", "Waarom")], chosen="a", numbered=True
    )
    qtbot.addWidget(tabs)
    assert tabs.button("b").accessibleName() == "2 Waarom"
    assert tabs.button("b").accessibleDescription() == "tab 2 van 2"
    assert not tabs.grab().isNull()


def test_an_unknown_text_role_is_refused(themed: Theme) -> None:
    with pytest.raises(ValueError, match="shout"):
        Text("iets", "shout")


def test_the_explanation_shows_ten_rows_when_there_is_room(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    many = ExplainView("Samen", "€ 1", tuple(ExplainView(f"deel {n}", "€ 1") for n in range(15)))
    heights = []
    for high in (900, 500):
        window.resize(1366, high)
        dialog = ExplainDialog(many, window)
        qtbot.addWidget(dialog)
        heights.append(dialog.tree.minimumHeight())
    assert heights[0] >= MOST_ROWS * ROW_HIGH
    assert heights[1] < heights[0]


def test_an_amount_field_starts_empty_without_a_number_in_it(qtbot: QtBot) -> None:
    field = EuroField("Hoeveel?")
    qtbot.addWidget(field)
    assert field.edit.text() == ""
    assert field.edit.placeholderText() == ""


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
