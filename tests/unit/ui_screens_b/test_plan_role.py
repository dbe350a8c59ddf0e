"""The role of the worker in the window: offered with its price, taken by keys, refused with a reason."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from effect_game.domain.vocabulary import Intensity, Mode, WorkerRole
from effect_game.domain.weight import WEIGHTS, Weight
from effect_game.play import rows as r
from effect_game.ui.game import Game
from effect_game.ui.screens.plan_role import RoleDialog
from tests.support.press import footer_button
from tests.unit.ui_screens_b.plan_hand import POST, WAIT_MS, named, open_from_footer, press

pytestmark = pytest.mark.slow


@pytest.fixture
def with_role(game_with: Callable[[Weight], Game]) -> Game:
    """The small household at the plan, with a role to choose."""
    return game_with(replace(WEIGHTS[Mode.BASIC], role=True))


def dialog_of(game: Game) -> RoleDialog:
    return open_from_footer(game, "role", RoleDialog)


def test_basis_offers_no_role(game: Game) -> None:
    with pytest.raises(LookupError):
        footer_button(game.shell, "role")


def test_the_role_is_taken_by_keys_and_the_footer_names_it(with_role: Game, qtbot: QtBot) -> None:
    assert footer_button(with_role.shell, "role").text() == "Rol: hulpverlener"
    dialog = dialog_of(with_role)
    here = named(with_role, "role_hulpverlener", QAbstractButton)
    qtbot.waitUntil(here.hasFocus, timeout=WAIT_MS)
    QTest.keyClick(here, Qt.Key.Key_Right)
    assert dialog.field.value() == "casusregisseur"
    press(with_role, "role_done")
    assert with_role.controller.state.role is WorkerRole.DIRECTOR
    assert footer_button(with_role.shell, "role").text() == "Rol: casusregisseur"
    assert "28 van 40 uur" in [
        meter.words for meter in with_role.screen(with_role.controller.state.step).footer().meters
    ]


def test_the_price_is_told_before_the_role_is_taken(with_role: Game) -> None:
    dialog = dialog_of(with_role)
    told = dialog.field.card("casusregisseur").accessibleDescription()
    assert "4 uur om te beginnen, 2 uur per maand" in told
    assert "Met dit plan: 28 uur van 40 uur." in told
    press(with_role, "role_back")
    assert with_role.controller.state.role is WorkerRole.CARER


def test_a_role_without_hours_for_it_is_refused_in_place(with_role: Game) -> None:
    with_role.controller.decide(r.SetCard(POST, 1, 12, Intensity.INTENSIVE))
    dialog = dialog_of(with_role)
    dialog.field.choose("casusregisseur")
    press(with_role, "role_done")
    assert dialog.refusal.isVisible()
    assert "meer dan het team heeft" in dialog.refusal.accessibleName()
    assert with_role.controller.state.role is WorkerRole.CARER
    press(with_role, "role_back")
