"""What the window asks of the worker, and when: at once, once, and again when a preview pushed it aside."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from effect_game.content.canonical import canonical_bytes
from effect_game.content.translated import ContentTexts
from effect_game.domain.journal import Row
from effect_game.domain.plan import NO_PLAN
from effect_game.play import rows as r
from effect_game.play.forecast import ForecastRequest
from effect_game.play.packing import packed
from effect_game.play.worker import Result
from effect_game.store.database import Store, open_store
from effect_game.ui import controller as module
from effect_game.ui.controller import Controller
from tests.support.casus import KLEIN, casus_of, fixed_clock, forecaster_of, played


class Link(QObject):
    """Writes down what is asked; nothing answers by itself."""

    answered = Signal(object)
    lost = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.asked: list[tuple[ForecastRequest, bool]] = []

    def use_casus(self, content: bytes) -> None:
        """A new casus."""

    def speak(self, texts: ContentTexts) -> None:
        """Another language."""

    def refresh(self, request: ForecastRequest, *, refine: bool) -> None:
        self.asked.append((request, refine))

    def require(self, request: ForecastRequest) -> None:
        self.asked.append((request, True))

    def close(self) -> None:
        """Nothing runs."""


@pytest.fixture
def at_plan(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[Controller, Link, Store]]:
    """The small casus in the plan, with the lids open."""
    journal = played(KLEIN, "expert").journal
    at = next(place for place, row in enumerate(journal.rows) if row.kind == "plan_finished")
    store, problem = open_store(tmp_path / "casus.db")
    assert problem is None
    store.create_casus(journal.header, canonical_bytes(casus_of(KLEIN)), utc=fixed_clock())
    store.append(journal.header.casus, journal.rows[:at])
    monkeypatch.setattr(module, "WorkerLink", Link)
    control = Controller(store, fixed_clock)
    link = control.findChild(Link)
    assert isinstance(link, Link)
    control.resume(journal.header.casus)
    yield control, link, store
    control.close()


def move(control: Controller, month: int) -> r.SetCard:
    laid = control.state.cards[0]
    return r.SetCard(laid.card, month, None, laid.intensity, laid.executor)


def test_the_worker_is_asked_before_the_rows_are_written_and_once(
    at_plan: tuple[Controller, Link, Store], monkeypatch: pytest.MonkeyPatch
) -> None:
    control, link, store = at_plan
    link.asked.clear()
    asked_at_writing: list[int] = []
    append = store.append

    def watched(casus: str, rows: tuple[Row, ...], **more: object) -> None:
        asked_at_writing.append(len(link.asked))
        append(casus, rows, **more)  # type: ignore[arg-type]  # handed on as it came

    monkeypatch.setattr(store, "append", watched)
    control.decide(move(control, 7))
    assert asked_at_writing == [1]
    assert link.asked == [(control.play.live_request(), True)]


def test_a_decision_that_is_refused_asks_nothing(at_plan: tuple[Controller, Link, Store]) -> None:
    control, link, _ = at_plan
    link.asked.clear()
    control.decide(r.SetCard("card:gone", 2))
    assert link.asked == []


def test_what_a_preview_pushed_aside_is_asked_again(at_plan: tuple[Controller, Link, Store]) -> None:
    control, link, _ = at_plan
    live = control.play.live_request()
    link.asked.clear()
    control.preview(move(control, 9))
    ((previewed, refined),) = link.asked
    assert (previewed != live, refined) == (True, False)
    control.end_preview()
    assert link.asked[-1] == (live, True)


def test_a_plan_whose_fine_money_is_known_is_not_asked_again(
    at_plan: tuple[Controller, Link, Store],
) -> None:
    control, link, _ = at_plan
    live = control.play.live_request()
    link.answered.emit(Result(live, packed(forecaster_of(KLEIN).forecast(live))))
    assert control.forecast == forecaster_of(KLEIN).forecast(live)
    control.decide(move(control, 7))
    asked = len(link.asked)
    control.decide(r.Undo())
    assert control.play.live_request() == live
    assert len(link.asked) == asked
    assert control.forecast is not None
    assert control.forecast.fine


def test_who_looks_at_the_window_can_tell_that_a_plan_beside_is_still_being_computed(
    at_plan: tuple[Controller, Link, Store],
) -> None:
    control, link, _ = at_plan
    other = replace(control.play.live_request(), plan=NO_PLAN)
    asked = [control.asides.pending]
    control.asides.ask_plan(other)
    asked.append(control.asides.pending)
    assert not control.waiting
    link.answered.emit(Result(other, packed(forecaster_of(KLEIN).forecast(other))))
    assert [*asked, control.asides.pending] == [False, True, False]
