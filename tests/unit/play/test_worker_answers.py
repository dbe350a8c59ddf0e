"""What the worker answers, in which order, and what it drops."""

from collections import deque
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import cast

from effect_game.content.canonical import canonical_bytes
from effect_game.play.figures import FiguresRequest, debrief_figures
from effect_game.play.forecast import COARSE_RUNS, ForecastRequest
from effect_game.play.packing import Packed
from effect_game.play.views_why import WhyAsk, WhyTold
from effect_game.play.worker import Failed, Refresh, Require, Result, Stop, UseCasus, Worker
from tests.support.casus import KLEIN, casus_of, forecaster_of, plan_of

USE = UseCasus(canonical_bytes(casus_of(KLEIN)))
FIRST = ForecastRequest(plan_of(KLEIN, "expert"), seed=1)
SECOND = ForecastRequest(plan_of(KLEIN, "tempting"), seed=1)


class Pipe:
    """The window's end: messages come in after so many looks of the worker."""

    def __init__(self, *messages: object) -> None:
        self.coming: deque[object] = deque(messages)
        self.answers: list[object] = []
        self.after_answer: Callable[[object], None] = lambda _answer: None

    def poll(self) -> bool:
        return bool(self.coming)

    def recv(self) -> object:
        return self.coming.popleft() if self.coming else Stop()

    def send(self, answer: object) -> None:
        self.answers.append(answer)
        self.after_answer(answer)


def served(pipe: Pipe) -> list[tuple[ForecastRequest, bool]]:
    """Serve until there is nothing to do; the forecasts that went back, with coarse or fine."""
    Worker(cast(Connection, pipe)).run()
    found = []
    for answer in pipe.answers:
        assert isinstance(answer, Result)
        assert isinstance(answer.request, ForecastRequest)
        assert isinstance(answer.answer, Packed)
        found.append((answer.request, answer.answer.bare.fine))
    return found


def test_a_refresh_is_answered_coarse_and_then_fine() -> None:
    pipe = Pipe(USE, Refresh(FIRST, refine=True))
    assert served(pipe) == [(FIRST, False), (FIRST, True)]
    coarse = cast(Result, pipe.answers[0]).answer
    assert cast(Packed, coarse).forecast() == forecaster_of(KLEIN).forecast(FIRST.coarse())
    assert cast(Packed, coarse).bare.runs == COARSE_RUNS


def test_a_preview_is_not_refined() -> None:
    assert served(Pipe(USE, Refresh(FIRST, refine=False))) == [(FIRST, False)]


def test_of_several_wishes_only_the_newest_is_answered() -> None:
    assert served(Pipe(USE, Refresh(FIRST, refine=True), Refresh(SECOND, refine=False))) == [(SECOND, False)]


def test_a_newer_wish_drops_the_refinement_of_the_older() -> None:
    pipe = Pipe(USE, Refresh(FIRST, refine=True))

    def wish(answer: object) -> None:
        if len(pipe.answers) == 1:
            pipe.coming.append(Refresh(SECOND, refine=True))

    pipe.after_answer = wish
    assert served(pipe) == [(FIRST, False), (SECOND, False), (SECOND, True)]


def test_what_a_decision_waits_for_is_always_answered() -> None:
    pipe = Pipe(USE, Refresh(FIRST, refine=True), Require(FIRST), Require(SECOND))
    assert served(pipe)[:2] == [(FIRST, True), (SECOND, True)]


def test_the_figures_of_the_debrief_are_those_of_the_core() -> None:
    request = FiguresRequest(FIRST, SECOND.plan, 12)
    pipe = Pipe(USE, Require(request))
    Worker(cast(Connection, pipe)).run()
    assert pipe.answers == [Result(request, debrief_figures(forecaster_of(KLEIN), request))]


def test_a_request_before_a_casus_is_refused_in_words() -> None:
    pipe = Pipe(Require(FIRST))
    Worker(cast(Connection, pipe)).run()
    assert pipe.answers == [Failed(FIRST, "Er is nog geen casus geladen.")]


def test_why_is_told_between_two_pages_and_pushes_no_refinement_aside() -> None:
    leaf = forecaster_of(KLEIN).forecast(FIRST.coarse()).at(12).leaves[0]
    wish = WhyAsk(FIRST, leaf, 12)
    pipe = Pipe(USE, Refresh(FIRST, refine=True))

    def ask(answer: object) -> None:
        if isinstance(answer, Result) and len(pipe.answers) == 1:
            pipe.coming.append(wish)

    pipe.after_answer = ask
    Worker(cast(Connection, pipe)).run()
    coarse, told, fine = pipe.answers
    assert isinstance(told, WhyTold)
    assert told.asked == wish
    assert told.view is not None
    assert isinstance(coarse, Result)
    assert isinstance(fine, Result)
    assert cast(Packed, fine.answer).bare.fine


def test_why_without_a_casus_is_a_sentence() -> None:
    leaf = forecaster_of(KLEIN).forecast(FIRST.coarse()).at(12).leaves[0]
    pipe = Pipe(WhyAsk(FIRST, leaf, 12))
    Worker(cast(Connection, pipe)).run()
    (told,) = pipe.answers
    assert isinstance(told, WhyTold)
    assert told.problem
