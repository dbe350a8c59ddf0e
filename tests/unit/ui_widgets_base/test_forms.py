"""Every input has a label and a name; errors stand under the field and never take away what was typed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from effect_game.ui.theme.theme import Theme, theme
from effect_game.ui.theme.tokens import Variant
from effect_game.ui.widgets.chips import Option
from effect_game.ui.widgets.forms import Form, SelectField
from effect_game.ui.widgets.number_fields import (
    EURO_ERRORS,
    ChoiceField,
    CountField,
    EuroRangeField,
)
from effect_game.ui.widgets.range_field import SWAP_QUESTION
from effect_game.ui.widgets.write_field import WriteField

OPTIONS = (Option("a", "Bellen"), Option("b", "Schrijven"), Option("c", "Wachten"))


def full_form(qtbot: QtBot) -> Form[int]:
    form: Form[int] = Form(lambda: 1)
    form.add(EuroRangeField("Wat kost het na 3 jaar?"))
    form.add(CountField("In hoeveel levens?"))
    form.add(SelectField("Wie gaat er mee?", OPTIONS))
    form.add(ChoiceField("Wat doen jullie?", OPTIONS))
    qtbot.addWidget(form)
    return form


def test_every_widget_that_takes_focus_has_a_name(themed: Theme, qtbot: QtBot) -> None:
    form = full_form(qtbot)
    focusable = [w for w in form.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert len(focusable) >= 9
    for widget in focusable:
        spoken = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
        assert spoken, type(widget).__name__


def test_every_field_shows_its_label_and_is_its_buddy(themed: Theme, qtbot: QtBot) -> None:
    form = full_form(qtbot)
    for field in form.fields:
        assert field.label.text()
        assert not field.label.isHidden()
        assert field.label.buddy() is field.inputs[0]
        assert all(widget.accessibleName().startswith(field.label.text()) for widget in field.inputs)


def test_a_wrong_form_gives_no_value_and_puts_the_focus_on_the_first_error(
    themed: Theme, qtbot: QtBot
) -> None:
    form = full_form(qtbot)
    with qtbot.waitActive(form):
        form.show()
        form.activateWindow()
    assert form.value() is None
    errors = [field.error for field in form.fields]
    assert errors[0] == f"Laag: {EURO_ERRORS['empty']} Hoog: {EURO_ERRORS['empty']}"
    assert [bool(error) for error in errors] == [True, True, False, True]
    assert form.focusWidget() is form.fields[0].inputs[0]


def test_a_right_form_gives_what_the_caller_builds(themed: Theme, qtbot: QtBot) -> None:
    field = EuroRangeField("Wat kost het?")
    form: Form[tuple[float, float] | None] = Form(field.value)
    form.add(field)
    qtbot.addWidget(form)
    field.set_value("1.500", "€ 2.000")
    assert form.value() == (1500.0, 2000.0)


@pytest.mark.parametrize(
    ("typed", "key"), [("", "empty"), ("1.2.3", "dots"), ("veel", "not_a_number"), ("-5", "negative")]
)
def test_a_wrong_amount_is_explained_and_kept(themed: Theme, qtbot: QtBot, typed: str, key: str) -> None:
    field = EuroRangeField("Wat kost deze kaart?")
    qtbot.addWidget(field)
    field.set_value(typed, "2.000")
    assert not field.check()
    assert field.error == f"Laag: {EURO_ERRORS[key]}"
    assert field.low.text() == typed
    assert field.low.property("invalid") is True
    assert field.low.accessibleDescription() == field.error
    assert field.value() is None


def test_typing_takes_the_error_away(themed: Theme, qtbot: QtBot) -> None:
    field = EuroRangeField("Wat kost deze kaart?")
    qtbot.addWidget(field)
    field.check()
    with qtbot.waitSignal(field.changed):
        QTest.keyClicks(field.low, "9")
    assert field.error == ""
    assert field.low.property("invalid") is False


def test_low_above_high_is_asked_about_and_turned_by_one_button(themed: Theme, qtbot: QtBot) -> None:
    field = EuroRangeField("Wat kost het?")
    qtbot.addWidget(field)
    field.set_value("9.000", "2.000")
    assert not field.check()
    assert field.error == SWAP_QUESTION == "Laag is hoger dan hoog. Omdraaien?"
    assert not field.swap_button.isHidden()
    assert field.value() is None
    field.swap_button.click()
    assert field.value() == (2000.0, 9000.0)
    assert (field.low.text(), field.high.text()) == ("2.000", "9.000")
    assert field.swap_button.isHidden()
    assert field.error == ""


def test_a_range_says_which_side_is_wrong(themed: Theme, qtbot: QtBot) -> None:
    field = EuroRangeField("Wat kost het?")
    qtbot.addWidget(field)
    field.set_value("1.500", "abc")
    assert not field.check()
    assert field.error == f"Hoog: {EURO_ERRORS['not_a_number']}"
    assert (field.low.property("invalid"), field.high.property("invalid")) == (False, True)


def test_a_negative_range_is_taken_when_allowed(themed: Theme, qtbot: QtBot) -> None:
    field = EuroRangeField("Wat kost of geeft het?", negative=True)
    qtbot.addWidget(field)
    field.set_value("−€ 4.000", "2.000")
    assert field.check()
    assert field.value() == (-4000.0, 2000.0)


def test_a_count_starts_without_an_answer_and_stays_within_twenty(themed: Theme, qtbot: QtBot) -> None:
    field = CountField("In hoeveel levens?")
    qtbot.addWidget(field)
    assert field.value() is None
    assert not field.check()
    field.more.click()
    assert field.value() == 0
    field.set_value(20)
    field.more.click()
    assert field.value() == 20
    field.edit.setText("21")
    assert field.value() is None
    assert not field.check()
    assert field.edit.text() == "21"


def test_one_choice_is_one_and_several_have_a_limit(themed: Theme, qtbot: QtBot) -> None:
    one = ChoiceField("Wat doen jullie?", OPTIONS)
    some = ChoiceField("Welke doelen?", OPTIONS, several=True, at_most=2)
    for field in (one, some):
        qtbot.addWidget(field)
        for option in OPTIONS:
            field.card(option.key).click()
    assert one.values() == ("c",)
    assert one.check()
    assert some.values() == ("a", "b", "c")
    assert not some.check()
    assert some.error == "Kies er 2 of minder."
    some.card("a").click()
    assert some.error == ""
    assert some.check()


def test_enter_chooses_the_card_in_focus(themed: Theme, qtbot: QtBot) -> None:
    field = ChoiceField("Wat doen jullie?", OPTIONS)
    qtbot.addWidget(field)
    with qtbot.waitSignal(field.changed):
        QTest.keyClick(field.card("b"), Qt.Key.Key_Return)
    assert field.value() == "b"


def test_words_of_content_never_become_markup(themed: Theme, qtbot: QtBot) -> None:
    field = CountField("<b>vet</b> & zo")
    qtbot.addWidget(field)
    assert field.findChildren(QLabel)[0].textFormat() is Qt.TextFormat.PlainText
    assert field.edit.accessibleName() == "<b>vet</b> & zo"


def test_a_field_for_lines_keeps_its_height_when_the_look_changes(themed: Theme, qtbot: QtBot) -> None:
    field = WriteField("Wat is er?", most=100, high=50)
    qtbot.addWidget(field)
    theme().set(variant=Variant.DARK)
    assert field.edit.height() == 50
    theme().set(text_scale=2.0)
    assert field.edit.height() == 100


def test_a_drop_down_list_gives_way_and_what_is_cut_is_told_whole(themed: Theme, qtbot: QtBot) -> None:
    words = "Een keuze die in meer woorden wordt gezegd dan er naast elkaar in een smal venster passen."
    field = SelectField("Wie gaat er mee?", (*OPTIONS, Option("d", words)), chosen="d")
    qtbot.addWidget(field)
    field.resize(1200, 80)
    field.show()
    qtbot.waitUntil(lambda: field.box.width() >= field.box.sizeHint().width())
    assert field.box.toolTip() == ""
    field.resize(300, 80)
    assert field.width() == 300
    qtbot.waitUntil(lambda: field.box.toolTip() == words)
    assert field.box.itemData(3, Qt.ItemDataRole.ToolTipRole) == words
