"""One thing otherwise, computed for the projector: what is cut off is said, never waited for."""

import multiprocessing
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from effect_game.classroom.carried import carried
from effect_game.classroom.exhibits import Head, WhatIfExhibit, shown_as
from effect_game.classroom.one_change import CUT_OFF, changeable
from effect_game.classroom.server import Board
from effect_game.classroom.state import ClassState, Group
from effect_game.ui.classroom.changing import Changing
from tests.support.casus import KLEIN, casus_of, played

pytestmark = pytest.mark.slow
HEAD = Head("Verander één ding: Zonder ‘X’", "Wordt berekend.", "En dan?", "Wordt berekend.")


class Desk:
    """A trainer's computer that computes, and what it told."""

    def __init__(self) -> None:
        self.told: list[WhatIfExhibit] = []
        self._owner = QObject()
        self.changing = Changing(self._owner)
        self.changing.made.connect(self.told.append)


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    made = Desk()
    yield made
    made.changing.stop()


def test_what_was_being_computed_when_the_program_ended_is_said_once(desk: Desk) -> None:
    view, payload = shown_as(WhatIfExhibit(HEAD, (), busy=True))
    for _ in range(2):
        desk.changing.follow(ClassState(view=view, exhibit=payload, next=5))
    assert [(each.head.title, each.head.message, each.busy) for each in desk.told] == [
        (HEAD.title, CUT_OFF, False)
    ]


def test_what_was_told_before_stays_as_it_is(desk: Desk) -> None:
    view, payload = shown_as(WhatIfExhibit(HEAD, ()))
    desk.changing.follow(ClassState(view=view, exhibit=payload, next=5))
    assert desk.told == []


def test_a_worker_that_is_gone_is_told_and_the_next_change_gets_another(desk: Desk, qtbot: QtBot) -> None:
    journal = played(KLEIN, "expert").journal
    group = Group("g", "Stille Sluis", "line", casuses=("c",))
    there = carried(journal.header, casus_of(KLEIN), journal.rows)
    found = changeable(Board(ClassState(groups=(group,)), {"c": there}), "g")
    before = set(multiprocessing.active_children())
    assert desk.changing.ask(found, found.changes[0].key).busy
    (worker,) = set(multiprocessing.active_children()) - before
    worker.kill()
    qtbot.waitUntil(lambda: len(desk.told) == 1, timeout=30_000)
    assert desk.told[0].head.message == CUT_OFF
    desk.changing.ask(found, found.changes[1].key)
    qtbot.waitUntil(lambda: len(desk.told) == 2, timeout=30_000)
    assert len(desk.told[1].changes) == 3
