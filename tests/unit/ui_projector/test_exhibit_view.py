"""The projector's page: every exhibit paints at every size, speaks, has a table twin and takes the keys."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import product

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableWidget
from pytestqt.qtbot import QtBot

from effect_game.classroom import views_projector as v
from effect_game.classroom import views_projector_class as vc
from effect_game.classroom.exhibits import (
    CHOICES,
    COUNT,
    EUROS,
    LIVES,
    Axis,
    Change,
    Chosen,
    DebriefExhibit,
    Estimate,
    Estimates,
    Exhibit,
    Head,
    JoinCard,
    PairRow,
    PartyLook,
    Points,
    Step,
    Told,
    TwoPlans,
    WaterfallExhibit,
    WhatIfExhibit,
)
from effect_game.ui.art.picture import Picture
from effect_game.ui.projector.exhibit_view import ExhibitView
from effect_game.ui.projector.page import draw_side
from effect_game.ui.screens.money_pictures import TableDialog
from effect_game.ui.theme.tokens import DARK, HIGH_CONTRAST, LIGHT
from tests.support.class_runs import said, silent
from tests.support.window import light_theme

pytestmark = pytest.mark.slow
HEAD = Head(
    "Een titel", "groepen hebben iets gezegd", "Wat valt op?", "Een titel. 3 groepen.", "3", ("1 nog niet.",)
)
LONG = replace(
    HEAD,
    title="Een heel lange titel die ook op de muur nog helemaal te lezen moet zijn, tot het laatste woord?",
    message="van de zeventien groepen zeggen iets waar meer dan één regel voor nodig is",
    details=("Een lange toelichting die over meer regels loopt.",) * 4,
    question="Een vraag die zo lang is dat zij niet op één of twee regels past, en toch gesteld moet worden?",
)
AXES = Axis("goals", "Doelen", COUNT), Axis("society", "Samen, na 3 jaar", EUROS, "legt bij", "houdt over")
LOOK = PartyLook("shield", "dots", "#0072B2", "#004C78", "#56B4E9")
CARDS = tuple(PairRow(f"Een kaart met nummer {n}", "maand 1", "" if n % 2 else "maand 1") for n in range(7))
CHANGES = (
    Change("Een doel", 7, 12, 0, 20, "7 van de 20", "12 van de 20"),
    Change("Gemeente", -500, 900, -500, 900, "−€ 500", "+€ 900", euros=True),
    Change("Samen", 0, 0, 0, 1, "€ 0", "€ 0", euros=True),
)
EXHIBITS: dict[str, Exhibit] = {
    "pause": v.pause(),
    "question": v.question("Wie zegt hier ja?"),
    "house": v.house(silent(1)),
    "ranges": Estimates(HEAD, EUROS, (Estimate(-900, 4000, 200), Estimate(0, 100)), revealed=True),
    "same ranges": Estimates(HEAD, EUROS, (Estimate(0, 0),) * 60),
    "lives": Estimates(HEAD, LIVES, (Estimate(0, 0, 20), Estimate(20, 20))),
    "answers": Estimates(
        HEAD, CHOICES, (), (Chosen("Het ene", 60, 0), Chosen("Het andere", 0, 60)), revealed=True
    ),
    "no ranges": Estimates(HEAD, EUROS),
    "points": Points(HEAD, *AXES, ((0.0, -5000.0), (0.0, -5000.0), (3.0, 20000.0))),
    "no points": Points(HEAD, *AXES),
    "two plans": TwoPlans(HEAD, ("Het ene plan", "Het andere plan"), CARDS, CARDS[:3], "En nog 2 kaarten."),
    "no plans": TwoPlans(HEAD, ("Het ene plan", "Het andere plan"), (), ()),
    "waterfall": WaterfallExhibit(
        HEAD, (Step("Een partij", LOOK, -400), Step("De rest", PartyLook(), 900)), 500
    ),
    "no waterfall": WaterfallExhibit(HEAD),
    "equal waterfall": WaterfallExhibit(HEAD, (Step("Een partij", LOOK, 0),), 0),
    "what if": WhatIfExhibit(HEAD, CHANGES, ("In jullie leven dan wel gelukt.",)),
    "no what if": WhatIfExhibit(HEAD, ()),
    "debrief": DebriefExhibit(
        HEAD, 1, (Told("Dit gebeurde", 3, 7), Told("En dit", 40, 60), Told("Niets", 0, 1))
    ),
    "no debrief": DebriefExhibit(HEAD, 1, ()),
    "long": Estimates(LONG, EUROS, (Estimate(0, 100, 50),), revealed=True),
}
SIZES = ((1920, 1080), (1366, 768), (1366, 696), (640, 360))


@pytest.fixture(autouse=True)
def light(qapp: QApplication) -> Iterator[None]:
    with light_theme(qapp):
        yield


@pytest.fixture
def view(qtbot: QtBot) -> ExhibitView:
    made = ExhibitView(tokens=LIGHT)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    return made


def picture_of(view: ExhibitView) -> QImage:
    return view.grab().toImage()


@pytest.mark.parametrize("name", EXHIBITS)
def test_an_exhibit_paints_its_picture_in_every_theme(view: ExhibitView, name: str) -> None:
    view.show_exhibit(EXHIBITS[name])
    seen = []
    for tokens in (LIGHT, DARK, HIGH_CONTRAST):
        view.set_tokens(tokens)
        image = picture_of(view)
        area = view.picture.geometry()
        colours = {
            image.pixel(area.x() + x, area.y() + y)
            for x in range(0, area.width(), 3)
            for y in range(0, area.height(), 3)
        }
        assert len(colours) > 2
        seen.append(image)
    assert seen[0] != seen[1] != seen[2]


@pytest.mark.parametrize("name", EXHIBITS)
def test_an_exhibit_says_what_it_shows_with_the_question(view: ExhibitView, name: str) -> None:
    shown = EXHIBITS[name]
    view.show_exhibit(shown)
    assert view.accessibleName() == shown.head.title
    assert view.accessibleDescription() == f"{view.picture.summary()} {shown.head.question}".strip()
    assert view.picture.accessibleDescription() == view.picture.summary()


@pytest.mark.parametrize("name", EXHIBITS)
def test_the_table_twin_has_a_cell_for_every_heading(view: ExhibitView, name: str) -> None:
    view.show_exhibit(EXHIBITS[name])
    table = view.picture.table()
    assert {len(row) for row in table.rows} <= {len(table.header)}


@pytest.mark.parametrize(("name", "size"), tuple(product(("house", "long", "two plans", "debrief"), SIZES)))
def test_the_picture_and_the_words_share_the_page(
    view: ExhibitView, name: str, size: tuple[int, int]
) -> None:
    view.show_exhibit(EXHIBITS[name])
    view.resize(*size)
    picture_of(view)
    area = view.picture.geometry()
    assert view.rect().contains(area)
    assert area.width() > size[0] * 0.6
    assert view.picture.art.text_scale == pytest.approx(min(size[0] / 1920, size[1] / 1080), rel=0.26)


def test_letters_are_24_points_on_a_projector(view: ExhibitView) -> None:
    view.resize(1920, 1080)
    view.show_exhibit(EXHIBITS["house"])
    assert view.picture.art.px(32) == 32
    assert view.picture._text_size() == 32  # type: ignore[attr-defined]  # a house asks its boards for it


def test_a_notice_has_the_whole_page(view: ExhibitView) -> None:
    view.show_exhibit(EXHIBITS["pause"])
    assert view.picture.width() == view.width()
    view.show_exhibit(EXHIBITS["points"])
    assert view.picture.width() < view.width()


def test_shutting_the_euros_takes_the_amounts_away_and_opening_brings_them_back(view: ExhibitView) -> None:
    view.show_exhibit(EXHIBITS["waterfall"])
    view.set_euros(False)
    assert view.picture.table().rows == ()
    assert "De euro’s zijn nog dicht." in view.accessibleDescription()
    view.set_euros(True)
    assert view.exhibit == EXHIBITS["waterfall"]


def test_t_opens_the_table_twin(qtbot: QtBot, view: ExhibitView) -> None:
    view.show_exhibit(EXHIBITS["debrief"])
    view.picture.setFocus()
    qtbot.waitUntil(view.picture.hasFocus)
    QTest.keyClick(view.picture, Qt.Key.Key_T)
    qtbot.waitUntil(lambda: bool(view.findChildren(TableDialog)))
    dialog = view.findChildren(TableDialog)[0]
    grid = dialog.findChild(QTableWidget)
    assert isinstance(grid, QTableWidget)
    assert grid.rowCount() == 3
    dialog.reject()


def test_the_focus_stays_on_the_picture_when_another_exhibit_comes(qtbot: QtBot, view: ExhibitView) -> None:
    view.show_exhibit(EXHIBITS["debrief"])
    view.picture.setFocus()
    qtbot.waitUntil(view.picture.hasFocus)
    view.show_exhibit(EXHIBITS["points"])
    qtbot.waitUntil(view.picture.hasFocus)


def test_the_same_exhibit_again_changes_nothing(view: ExhibitView) -> None:
    view.show_exhibit(EXHIBITS["points"])
    before: Picture = view.picture
    view.show_exhibit(EXHIBITS["points"])
    assert view.picture is before


def test_ones_own_plan_is_only_marked_where_it_was_asked_for(view: ExhibitView) -> None:
    view.show_exhibit(EXHIBITS["points"])
    plain = picture_of(view)
    assert "Jullie plan" not in view.accessibleDescription()
    view.show_exhibit(EXHIBITS["points"], own=(3.0, 20000.0))
    assert picture_of(view) != plain
    assert "Jullie plan: 3 en +€" in view.accessibleDescription()


def test_joining_shows_address_and_spells_the_code(view: ExhibitView) -> None:
    square = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 2 2'><rect width='1' height='1'/></svg>"
    view.show_join(JoinCard("192.168.1.20:8765", "K7MPX4"))
    without = picture_of(view)
    view.show_join(JoinCard("192.168.1.20:8765", "K7MPX4", square, "3 groepen zijn binnen"))
    assert picture_of(view) != without
    assert view.picture.summary() == (
        "Doe mee. Adres: 192.168.1.20:8765. Code: K 7 M P X 4. 3 groepen zijn binnen"
    )
    view.show_join(None)
    assert view.picture.summary() == "Hier komt wat jullie samen bekijken."


def test_large_text_makes_letters_larger_as_far_as_the_page_holds_them(
    qapp: QApplication, qtbot: QtBot
) -> None:
    with light_theme(qapp) as theme:
        view = ExhibitView()
        qtbot.addWidget(view)
        view.resize(1366, 768)
        view.show_exhibit(vc_exhibit())
        before = view.picture.art.text_scale
        theme.set(text_scale=2.0)
        assert before < view.picture.art.text_scale <= before * 1.25
        theme.set(text_scale=1.0)


def vc_exhibit() -> Exhibit:
    """Predictions of three groups."""
    return vc.estimates([said(n, n, 10 * n) for n in range(1, 4)], vc.AMOUNT, revealed=False)


def test_words_beside_the_picture_never_run_over_each_other(view: ExhibitView) -> None:
    image = QImage(480, 640, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    art = view.picture.art
    draw_side(painter, art, QRectF(0, 0, 480, 640), LONG)
    painter.end()
    # The line above the question is the only one in the colour of pressing: no word lies on it.
    action = art.colour("action").rgb()
    rows = [y for y in range(640) if sum(image.pixel(x, y) == action for x in range(60, 420)) > 300]
    assert rows
    ink = art.colour("ink_1").rgb()
    assert not any(image.pixel(x, y) == ink for y in range(min(rows), 640) for x in range(0, 480, 2))


def test_a_guess_that_came_true_stays_in_sight_under_what_came_of_it(view: ExhibitView) -> None:
    view.show_exhibit(Estimates(HEAD, LIVES, (Estimate(15, 15, 15),), revealed=True))
    image, area, wanted = picture_of(view), view.picture.geometry(), QColor(LIGHT.action).rgb()
    spots = [(x, y) for x in range(area.left(), area.right()) for y in range(area.top(), area.bottom())]
    assert sum(image.pixel(x, y) == wanted for x, y in spots) > 100
