"""The process that computes is killed: whoever asks hears that no answer will come, and the game goes on."""

import multiprocessing
from collections.abc import Iterator, Sized
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from effect_game.content.canonical import canonical_bytes
from effect_game.content.translated import ContentTexts
from effect_game.domain.journal import Row
from effect_game.domain.problems import UserError
from effect_game.play import rows as r
from effect_game.play.forecast import ForecastRequest
from effect_game.play.views_why import WhyAsk, WhyTold
from effect_game.play.what_if import WhatIfAsk
from effect_game.store.database import open_store
from effect_game.ui.controller import Controller
from effect_game.ui.worker_link import WorkerLink
from tests.support.casus import KLEIN, casus_of, fixed_clock, plan_of, played

pytestmark = pytest.mark.slow
PATIENCE_MS = 30_000


def kill_worker() -> None:
    """As the system does when there is no memory left."""
    (worker,) = multiprocessing.active_children()
    worker.kill()
    worker.join()


def told_of(qtbot: QtBot, told: Sized, times: int) -> None:
    qtbot.waitUntil(lambda: len(told) == times, timeout=PATIENCE_MS)


@pytest.fixture
def link(qtbot: QtBot) -> Iterator[WorkerLink]:
    """A link whose worker was at work and is gone, and was found to be."""
    made = WorkerLink()
    request = ForecastRequest(plan_of(KLEIN, "expert"), seed=1)
    made.use_casus(canonical_bytes(casus_of(KLEIN)))
    with qtbot.waitSignal(made.answered, timeout=PATIENCE_MS):
        made.refresh(request, refine=False)
    with qtbot.waitSignal(made.lost, timeout=PATIENCE_MS):
        kill_worker()
    yield made
    made.close()


def ask_everything(link: WorkerLink) -> None:
    request = ForecastRequest(plan_of(KLEIN, "expert"), seed=1)
    link.refresh(request, refine=True)
    link.require(request)
    link.ask_what_if(WhatIfAsk(request))
    link.speak(ContentTexts(code="en"))
    link.use_casus(canonical_bytes(casus_of(KLEIN)))


def test_asking_a_worker_that_is_gone_raises_nothing_and_is_told_once_in_the_next_turn(
    link: WorkerLink, qtbot: QtBot
) -> None:
    told: list[bool] = []
    link.lost.connect(lambda: told.append(True))
    for turn in (1, 2):
        ask_everything(link)
        assert len(told) == turn - 1
        told_of(qtbot, told, turn)
    qtbot.wait(20)
    assert len(told) == 2


def test_asking_before_it_is_known_that_the_worker_is_gone_is_told_as_well(qtbot: QtBot) -> None:
    link = WorkerLink()
    told: list[bool] = []
    link.lost.connect(lambda: told.append(True))
    try:
        link.use_casus(canonical_bytes(casus_of(KLEIN)))
        kill_worker()
        ask_everything(link)
        assert told == []
        told_of(qtbot, told, 1)
    finally:
        link.close()


def test_closing_says_nothing_whether_the_worker_is_there_or_gone(qtbot: QtBot) -> None:
    for gone in (False, True):
        link = WorkerLink()
        told: list[bool] = []
        link.lost.connect(partial(told.append, True))
        link.use_casus(canonical_bytes(casus_of(KLEIN)))
        if gone:
            kill_worker()
            ask_everything(link)
        link.close()
        ask_everything(link)
        qtbot.wait(50)
        assert told == []
        assert multiprocessing.active_children() == []


class Heard:
    """What a controller says."""

    def __init__(self, control: Controller) -> None:
        self.refused: list[str] = []
        self.whys: list[WhyTold] = []
        self.waiting: list[bool] = []
        control.refused.connect(self._refused)
        control.asides.why_told.connect(self.whys.append)
        control.waiting_changed.connect(self.waiting.append)

    def _refused(self, problem: UserError) -> None:
        self.refused.append(problem.code)


def rows_before(kind: str) -> tuple[Row, ...]:
    rows = played(KLEIN, "expert").journal.rows
    return rows[: next(place for place, row in enumerate(rows) if row.kind == kind)]


@pytest.fixture
def control(qtbot: QtBot, tmp_path: Path) -> Iterator[Controller]:
    """The small casus in the plan, with the lids open; the worker has answered and is then killed."""
    journal = played(KLEIN, "expert").journal
    store, problem = open_store(tmp_path / "casus.db")
    assert problem is None
    store.create_casus(journal.header, canonical_bytes(casus_of(KLEIN)), utc=fixed_clock())
    store.append(journal.header.casus, rows_before("plan_finished"))
    made = Controller(store, fixed_clock)
    with qtbot.waitSignal(made.forecast_changed, timeout=PATIENCE_MS):
        made.resume(journal.header.casus)
    with qtbot.waitSignal(made.refused, timeout=PATIENCE_MS):
        kill_worker()
    yield made
    made.close()


def test_a_forecast_of_a_lost_worker_is_refused_and_the_decision_is_taken(
    control: Controller, qtbot: QtBot
) -> None:
    heard = Heard(control)
    laid = control.state.cards[0]
    control.decide(r.SetCard(laid.card, 7, None, laid.intensity, laid.executor))
    assert control.state.cards[0].start_month == 7
    told_of(qtbot, heard.refused, 1)
    assert heard.refused == ["worker.lost"]


def test_a_decision_that_waits_for_a_lost_worker_is_let_go(control: Controller, qtbot: QtBot) -> None:
    heard = Heard(control)
    laid = control.state.cards[0]
    # Of this plan nothing was told while the worker was there.
    control.decide(r.SetCard(laid.card, 7, None, laid.intensity, laid.executor))
    control.decide(r.FinishPlan())
    (offer,) = (each for each in played(KLEIN, "expert").journal.rows if each.kind == "offer_made")
    told_of(qtbot, heard.refused, 1)
    control.decide(r.value_of(offer.kind, offer.version, offer.payload))
    waits = control.waiting
    told_of(qtbot, heard.refused, 2)
    assert (waits, heard.waiting, control.waiting) == (True, [True, False], False)


def test_a_why_of_a_lost_worker_is_answered_each_time_it_is_asked(control: Controller, qtbot: QtBot) -> None:
    heard = Heard(control)
    forecast = control.forecast
    assert forecast is not None
    asked = WhyAsk(control.play.live_request(), next(iter(forecast.at(12).leaves)), 12)
    for times in (1, 2):
        control.asides.ask_why(asked)
        told_of(qtbot, heard.whys, times)
    assert [(told.asked, told.view) for told in heard.whys] == [(asked, None)] * 2
    assert all("Start €ffect opnieuw" in told.problem for told in heard.whys)


def test_a_what_if_of_a_lost_worker_is_refused(control: Controller, qtbot: QtBot) -> None:
    heard = Heard(control)
    control.asides.ask_what_if(WhatIfAsk(control.play.live_request()))
    told_of(qtbot, heard.refused, 1)
    assert heard.refused == ["worker.lost"]


def test_what_is_asked_beside_of_a_lost_worker_is_refused_each_time(
    control: Controller, qtbot: QtBot
) -> None:
    heard = Heard(control)
    laid = control.state.cards[0]
    beside = control.play.preview_request(r.SetCard(laid.card, 9, None, laid.intensity, laid.executor))
    for times in (1, 2):
        control.asides.ask_plan(beside)
        told_of(qtbot, heard.refused, times)
    assert set(heard.refused) == {"worker.lost"}


def test_another_language_and_another_casus_still_open_and_say_what_to_do(
    control: Controller, qtbot: QtBot
) -> None:
    heard = Heard(control)
    control.speak()
    control.resume(control.play.header.casus)
    assert control.state.cards
    told_of(qtbot, heard.refused, 1)
    assert heard.refused == ["worker.lost"]
