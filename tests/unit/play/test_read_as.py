"""A casus that is read in another language: other words, the same rows."""

from collections import deque
from collections.abc import Iterator
from dataclasses import replace
from multiprocessing.connection import Connection
from typing import cast

import pytest

from effect_game.content.canonical import canonical_bytes
from effect_game.content.language import language
from effect_game.content.language_file import texts_of
from effect_game.content.translated import translated
from effect_game.domain.forecast import Forecast
from effect_game.domain.household import Casus
from effect_game.domain.journal import Journal, Row
from effect_game.domain.language import PSEUDO, use
from effect_game.domain.problems import UserError
from effect_game.play import rows as r
from effect_game.play.autoplay import autoplay
from effect_game.play.forecast import Forecaster, ForecastRequest, Progress
from effect_game.play.session import Play, keep_nothing
from effect_game.play.views_explained import Explained, explained
from effect_game.play.views_money import party_table
from effect_game.play.views_plan_cards import CardBook
from effect_game.play.views_rooms import person_name
from effect_game.play.views_why import WhyAsk, WhyTold
from effect_game.play.worker import Speak, Stop, UseCasus, Worker
from tests.support.casus import KLEIN, casus_of, fixed_clock, forecaster_of, new_play, plan_of, walk_of

MONTHS = 12


class Quick(Forecaster):
    """Forecasts over few lives: what is compared here does not depend on their number."""

    def forecast(self, request: ForecastRequest, progress: Progress | None = None) -> Forecast:
        return super().forecast(replace(request, runs=32), progress)


@pytest.fixture
def dutch_again() -> Iterator[None]:
    yield
    use()


@pytest.fixture
def pseudo(dutch_again: None) -> None:
    use(language(PSEUDO))


def said() -> Casus:
    return translated(casus_of(KLEIN), texts_of(None, PSEUDO))


def play_of(*, read: bool) -> Play:
    casus = casus_of(KLEIN)
    play = Play(casus, Journal(header=new_play(KLEIN, 1).header), Quick(casus), fixed_clock, keep_nothing)
    if read:
        play.read_as(said())
    return play


def rows(*, read: bool) -> tuple[Row, ...]:
    return autoplay(play_of(read=read), plan_of(KLEIN, "expert"), walk_of(KLEIN, "expert")).journal.rows


@pytest.mark.slow
def test_the_rows_of_a_casus_are_the_same_whatever_language_it_is_read_in() -> None:
    assert rows(read=True) == rows(read=False)


def test_what_is_computed_and_kept_is_not_what_is_read() -> None:
    play = play_of(read=True)
    assert play.casus.household.title.startswith("[")
    assert play.content == casus_of(KLEIN)
    assert play.live_request() == play_of(read=False).live_request()


def test_a_refusal_names_a_card_as_it_is_read() -> None:
    play, card = play_of(read=True), casus_of(KLEIN).household.cards[0]
    for index in range(len(play.casus.household.moments)):
        play.decide(r.WatchMoment(index))
    play.decide(r.FinishReferral())
    play.decide(r.FinishIntake())
    with pytest.raises(UserError) as refused:
        play.check(r.StopTrajectory(card.id))
    assert card.title not in refused.value.message


def test_who_carries_a_card_out_is_chosen_by_the_word_of_the_content_and_read_in_the_language() -> None:
    book, card = CardBook(said()), casus_of(KLEIN).household.cards[0]
    assert book.cards[card.id].executor == card.executor
    assert person_name(said(), card.executor) != card.executor or card.executor.startswith("team:")


def test_a_source_that_is_asked_is_read_in_the_language() -> None:
    household = casus_of(KLEIN).household
    sources = [question.to for question in household.questions if ":" not in question.to]
    assert sources
    assert all(person_name(said(), source).startswith("[") for source in sources)


@pytest.mark.usefixtures("pseudo")
def test_names_and_grounds_that_a_forecast_recorded_are_read_in_the_language() -> None:
    request = ForecastRequest(plan_of(KLEIN, "expert"), seed=3, runs=64, months=MONTHS)
    forecast, casus = forecaster_of(KLEIN).forecast(request), said()
    assert all(row.name.startswith("[") for row in party_table(casus, forecast, MONTHS).rows)
    ends = list(_ends(explained(casus, forecast, MONTHS, "society")))
    grounds = [leaf.basis for leaf in forecast.at(MONTHS).leaves]
    assert ends
    assert not [note for note in ends for basis in grounds if basis in note]


def _ends(line: Explained) -> Iterator[str]:
    if not line.parts:
        yield line.note
    for part in line.parts:
        yield from _ends(part)


class Pipe:
    def __init__(self, *messages: object) -> None:
        self.coming, self.answers = deque(messages), list[object]()

    def poll(self) -> bool:
        return bool(self.coming)

    def recv(self) -> object:
        return self.coming.popleft() if self.coming else Stop()

    def send(self, answer: object) -> None:
        self.answers.append(answer)


@pytest.mark.usefixtures("dutch_again")
def test_the_worker_tells_why_in_the_language_it_was_told_to_speak() -> None:
    request = ForecastRequest(plan_of(KLEIN, "expert"), seed=3, runs=64, months=MONTHS)
    leaf = forecaster_of(KLEIN).forecast(request).at(MONTHS).leaves[0]
    ask = WhyAsk(request, leaf, MONTHS)
    content = UseCasus(canonical_bytes(casus_of(KLEIN)))
    pipe = Pipe(content, ask, Speak(texts_of(None, PSEUDO)), ask)
    Worker(cast(Connection, pipe)).run()
    dutch, told = (cast(WhyTold, answer).view for answer in pipe.answers)
    assert dutch is not None
    assert told is not None
    titles = [line.title for line in told.lines]
    assert titles != [line.title for line in dutch.lines]
    assert len(titles) == len(dutch.lines)
