"""One casus being played: decisions in, rows out, state and forecasts to look at.

A decision is checked, its outcome is computed, both are appended through `sink` in one
transaction, and only then does the state change. If saving fails people can play on: the rows are
kept and offered again with the next decision or by `save_again`; `save_problem` says what is wrong.
"""

from collections.abc import Callable
from dataclasses import replace

from effect_game.content.blank_cards import with_blank_cards
from effect_game.domain.forecast import Forecast
from effect_game.domain.household import Casus
from effect_game.domain.journal import FORMAT, LAW, Header, Journal, Row
from effect_game.domain.language import tr
from effect_game.domain.problems import UserError
from effect_game.engine.trace import Trace
from effect_game.play import rows as r
from effect_game.play.fold import History, history_of
from effect_game.play.forecast import Forecaster, ForecastRequest
from effect_game.play.outcomes import (
    Answers,
    ComputedHere,
    Request,
    outcomes_of,
    plan_request,
    requests_for,
)
from effect_game.play.rules import check
from effect_game.play.state import State, plan_of, working_plan

_NEED_NO_LAW = (r.Reflect, r.PlanIfThen, r.NoteOwnCase, r.FinishCasus)
"""Own words at the debrief: nothing is computed for them, so a casus of another law takes them too."""

Clock = Callable[[], str]
"""UTC time as ISO 8601 text; passed in so that the core has no clock."""
Sink = Callable[[tuple[Row, ...], State], None]
"""Appends rows in one transaction or raises UserError; the state is what they lead to."""


def keep_nothing(_rows: tuple[Row, ...], _state: State) -> None:
    """Sink for plays that are not saved (tests, what-ifs)."""


class Play:
    """A casus in play. `journal` may hold earlier rows (resume, read, replay)."""

    def __init__(
        self, casus: Casus, journal: Journal, forecaster: Forecaster, clock: Clock, sink: Sink
    ) -> None:
        self._content = self._read_as = casus
        self.header: Header = journal.header
        self.forecaster = forecaster
        self.save_problem: UserError | None = None
        self._clock = clock
        self._sink = sink
        self._rows: list[Row] = list(journal.rows)
        self._unsaved: list[Row] = []
        self._history = history_of(casus, journal.rows)
        self._live: tuple[State, ForecastRequest] | None = None

    @property
    def state(self) -> State:
        return self._history.state

    def read_as(self, casus: Casus) -> None:
        """Show the same content in another language from now on (content/translated.py)."""
        self._read_as = casus

    @property
    def content(self) -> Casus:
        """The content people play on, as it is kept and computed with."""
        return self._content

    @property
    def casus(self) -> Casus:
        """The content as people read it, with the cards they made themselves. It computes the same."""
        return with_blank_cards(self._read_as, self.state.blank)

    @property
    def _computed(self) -> Casus:
        return with_blank_cards(self._content, self.state.blank)

    @property
    def journal(self) -> Journal:
        return Journal(header=self.header, rows=tuple(self._rows))

    @property
    def read_only(self) -> bool:
        """True for a casus of another law: it can be read and debriefed, not played on.

        Nothing may be computed for it: its figures would be those of two laws.
        """
        return self.header.law != LAW

    def check(self, decision: r.Decision) -> None:
        """Raise UserError when the decision is not allowed now, or when the casus is of another law."""
        if self.read_only and not isinstance(decision, _NEED_NO_LAW):
            words = tr("Deze casus is met een andere wet doorgerekend. Lezen kan, verder spelen niet.")
            remedy = tr("Laat hem opnieuw uitrekenen.") if self.header.law < LAW else tr("Werk €ffect bij.")
            raise UserError("journal.law", f"{words} {remedy}")
        check(self.casus, self.state, decision)

    def requests_for(self, decision: r.Decision) -> tuple[Request, ...]:
        """What must be computed first; this decision waits for it ('wordt bijgewerkt')."""
        return requests_for(self._computed, self.state, decision, self.header.seed)

    def live_request(self) -> ForecastRequest:
        """The forecast of the plan as it lies now, under what has been found."""
        state = self.state
        if self._live is None or self._live[0] is not state:
            self._live = state, plan_request(self._computed, state, self.header.seed)
        return self._live[1]

    def preview_request(self, decision: r.Decision) -> ForecastRequest:
        """The forecast if this decision were taken; nothing is written (a card being dragged).

        Raises UserError when the decision is not allowed.
        """
        self.check(decision)
        state = _replayed(self._history, decision)
        return replace(self.live_request(), plan=working_plan(self._computed, state))

    def decide(self, decision: r.Decision, answers: Answers | None = None, seat: str | None = None) -> State:
        """Take a decision. Raises UserError (nothing written) when it is not allowed now.

        `answers` has those to the requests of `requests_for`; by default they are computed here.
        """
        self.check(decision)
        trial = _replayed(self._history, decision)
        outcomes = outcomes_of(
            self._computed,
            trial,
            decision,
            self.forecaster,
            answers or ComputedHere(self.forecaster),
            self.header.seed,
        )
        self._append((decision, *outcomes), seat)
        return self.state

    def _append(self, values: tuple[r.Decision | r.Outcome, ...], seat: str | None) -> None:
        now = self._clock()
        first = len(self._rows)
        new = [
            Row(
                sequence=first + offset,
                kind=r.kind_of(value),
                version=r.ROW_VERSION,
                utc=now,
                seat=seat,
                payload=r.payload_of(value),
            )
            for offset, value in enumerate(values)
        ]
        after = self._history.copy()
        for value in values:
            after.push(value)
        self._save(new, after.state)
        self._rows.extend(new)
        self._history = after

    def _save(self, new: list[Row], state: State) -> None:
        waiting = (*self._unsaved, *new)
        try:
            self._sink(waiting, state)
        except UserError as problem:
            self._unsaved = list(waiting)
            self.save_problem = problem
        else:
            self._unsaved.clear()
            self.save_problem = None

    def save_again(self) -> UserError | None:
        """Offer the rows once more that could not be saved; what is still wrong."""
        if self._unsaved:
            self._save([], self.state)
        return self.save_problem

    def let_go(self) -> None:
        """The rows that could not be saved are kept elsewhere, or nobody wants them: offer them no more."""
        self._unsaved.clear()
        self.save_problem = None

    def life(self) -> Trace:
        """The played life to the end of this round, under the plan as it lies and in the world as it is."""
        world = self.forecaster.in_world(self.state.shocks)
        return world.life(plan_of(self.state), self.header.seed, self.state.last_month)

    def forecast(self) -> Forecast:
        """Fine forecast of the plan as it lies (blocking; the window uses its worker)."""
        return self.forecaster.forecast(self.live_request())


def _replayed(history: History, decision: r.Decision) -> State:
    """State just after the decision, without touching the history."""
    trial = history.copy()
    trial.push(decision)
    return trial.state


def new_header(casus: Casus, key: str, content_hash: str, app_version: str, seed: int) -> Header:
    """Header of a new casus; `key` is the casus' own random id, made by the caller."""
    return Header(
        format=FORMAT,
        casus=key,
        household=casus.household.id,
        title=casus.household.title,
        app_version=app_version,
        law=LAW,
        content_hash=content_hash,
        seed=seed,
        mode=casus.mode.value,
    )
