"""What of a casus goes along in somebody's leerdossier, and what a dossier says of it again.

A run is kept as what was predicted beside what came, and the goals: nothing of the household but its title.
Own words go along only as the person gives them here; a case of one's own only when its owner ticks it.
A payload is read back with care: what is not as it should be is left out, never guessed.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from effect_game.domain.household import Casus
from effect_game.domain.journal import Header
from effect_game.domain.knowledge import Library
from effect_game.play import rows as r
from effect_game.play.figures import figures_of
from effect_game.play.price_round import RoundAnswer, RoundResult, result_of, tally
from effect_game.play.rules.limits import lives_of
from effect_game.play.state import State
from effect_game.play.views_debrief_goals import goal_outcomes
from effect_game.store.learner_file import Learner, LearnerEntry, key_of

ROUND, RUN, REFLECTION, IF_THEN = "price_round", "run", "reflection", "if_then"
OWN_CASE, PROGRAMME, DONE = "own_case", "follow_up", "follow_up_done"
OWN_WORDS = (IF_THEN, REFLECTION, OWN_CASE)
EVENT, AMOUNT, PLAN, PRICE = "event", "reference", "plan", "price"


@dataclass(frozen=True, slots=True)
class OwnWords:
    """What one person takes along. letter: whose own ranges count, '' = those of the group. case: '' unless
    its owner ticked it."""

    letter: str = ""
    when: str = ""
    then: str = ""
    line: str = ""
    case: str = ""


@dataclass(frozen=True, slots=True)
class Guess:
    """A range beside what came. about: EVENT (in lives of twenty), AMOUNT, PLAN or PRICE (euros)."""

    about: str
    low: float
    high: float
    outcome: float


@dataclass(frozen=True, slots=True)
class LearnedRun:
    """A casus in a dossier. goals: in the words of the household, with whether it came true. gainer: whether
    who gains most was right; None when nobody said."""

    utc: str
    title: str
    goals: tuple[tuple[str, bool], ...]
    guesses: tuple[Guess, ...]
    gainer: bool | None


def letters_of(state: State) -> tuple[str, ...]:
    """The letters under which people at this laptop gave ranges of their own, in order."""
    return tuple(sorted({own.letter for _, each in state.each_first for own in each.ranges}))


def entries_of_run(
    casus: Casus, state: State, header: Header, utc: str, own: OwnWords
) -> tuple[LearnerEntry, ...]:
    """What goes in the dossier of one person: the run, and what they wrote. The same run again: same keys."""
    title = casus.household.title
    run = {
        "casus": header.casus,
        "household": casus.household.id,
        "title": title,
        "mode": header.mode,
        "goals": [[text, came] for text, came in _goals(casus, state)],
        "guesses": [[g.about, g.low, g.high, g.outcome] for g in guesses_of(state, own.letter)],
        "gainer": _gainer(state),
    }
    said: list[tuple[str, dict[str, Any]]] = [(RUN, run)]
    if own.when or own.then:
        said.append((IF_THEN, {"title": title, "when": own.when, "then": own.then}))
    if own.line:
        said.append((REFLECTION, {"title": title, "text": own.line}))
    if own.case:
        said.append((OWN_CASE, {"title": title, "text": own.case}))
    return tuple(LearnerEntry(key_of(kind, header.casus), kind, utc, payload) for kind, payload in said)


def _goals(casus: Casus, state: State) -> Iterator[tuple[str, bool]]:
    if state.figures is not None:
        for goal in goal_outcomes(casus, state, figures_of(state.figures)):
            yield goal.text, goal.lived


def guesses_of(state: State, letter: str = "") -> tuple[Guess, ...]:
    """Every range that was given and has its outcome; of the big ones those under `letter` where it has."""
    made: list[Guess] = []
    guess, answer = state.reference_guess, state.reference_answer
    if guess is not None and answer is not None:
        low, high = _own(state, r.BigPrediction.REFERENCE, letter) or (guess.low_eur, guess.high_eur)
        made.append(Guess(EVENT, guess.low_count, guess.high_count, lives_of(answer.event_share)))
        made.append(Guess(AMOUNT, low, high, answer.cost_eur))
    if state.prediction is not None and state.lids is not None:
        said = state.prediction.low_eur, state.prediction.high_eur
        low, high = _own(state, r.BigPrediction.PLAN, letter) or said
        made.append(Guess(PLAN, low, high, state.lids.asked_eur))
    shown = dict(state.prices_shown)
    prices = (price for price in state.price_guesses if price.card in shown)
    made += (Guess(PRICE, price.low_eur, price.high_eur, shown[price.card]) for price in prices)
    return tuple(made)


def _own(state: State, question: r.BigPrediction, letter: str) -> tuple[float, float] | None:
    """What this person gave at first, in the first round in which it was asked."""
    for _, each in state.each_first:
        for own in each.ranges if each.question is question else ():
            if own.letter == letter:
                return own.low_eur, own.high_eur
    return None


def _gainer(state: State) -> bool | None:
    if state.prediction is None or state.lids is None:
        return None
    return state.prediction.gainer == state.lids.gainer


# read back


def runs_of(learner: Learner) -> tuple[LearnedRun, ...]:
    """The casussen in a dossier, oldest first."""
    return tuple(_run(entry) for entry in learner.of(RUN))


def _run(entry: LearnerEntry) -> LearnedRun:
    found = entry.payload
    goals = [g for g in _rows(found.get("goals"), 2) if isinstance(g[0], str) and isinstance(g[1], bool)]
    guesses = [
        Guess(g[0], *map(float, g[1:]))
        for g in _rows(found.get("guesses"), 4)
        if g[0] in (EVENT, AMOUNT, PLAN, PRICE) and all(_is_number(n) for n in g[1:])
    ]
    gainer = found.get("gainer")
    return LearnedRun(
        utc=entry.utc,
        title=text_in(entry, "title"),
        goals=tuple((g[0], g[1]) for g in goals),
        guesses=tuple(guesses),
        gainer=gainer if isinstance(gainer, bool) else None,
    )


def result_of_run(run: LearnedRun) -> RoundResult:
    """The same counts as of a prijzenronde: hits over every range, the factor over the prices."""
    ranges = [(guess.outcome, guess.low, guess.high) for guess in run.guesses]
    # A ratio needs amounts above zero on both sides.
    priced = [
        (g.outcome, g.low, g.high) for g in run.guesses if g.about == PRICE and min(g.outcome, g.high) > 0
    ]
    return tally(ranges, priced, (), () if run.gainer is None else (run.gainer,))


def result_of_round(library: Library, entry: LearnerEntry) -> RoundResult:
    """What the answers of a prijzenronde came to."""
    return result_of(library, _answers_of(entry))


def _answers_of(entry: LearnerEntry) -> tuple[RoundAnswer, ...]:
    """The answers in an entry; what is not an answer is left out."""
    rows: Any = entry.payload.get("answers", ())
    answers = []
    for each in rows if isinstance(rows, list) else ():
        if isinstance(each, dict) and set(each) == set(RoundAnswer.__slots__):
            low, high = each["low_eur"], each["high_eur"]
            if (low is None and high is None) or (_is_number(low) and _is_number(high) and 0 <= low <= high):
                answers.append(RoundAnswer(**each))
    return tuple(answers)


def text_in(entry: LearnerEntry, name: str) -> str:
    """A text of a payload; '' when there is none."""
    found = entry.payload.get(name)
    return found if isinstance(found, str) else ""


def _rows(found: Any, length: int) -> list[list[Any]]:
    return (
        [row for row in found if isinstance(row, list) and len(row) == length]
        if isinstance(found, list)
        else []
    )


def _is_number(found: Any) -> bool:
    return isinstance(found, int | float) and not isinstance(found, bool)


# the assignments after the course


def begin_entry(programme: str, start: date, utc: str) -> LearnerEntry:
    """The last day of the course, from which the weeks count; another day later takes its place."""
    payload = {"programme": programme, "start": start.isoformat()}
    return LearnerEntry(key_of(PROGRAMME, programme), PROGRAMME, utc, payload)


def done_entry(programme: str, assignment: str, utc: str, *, done: bool) -> LearnerEntry:
    """An assignment is done, or is not after all."""
    payload = {"programme": programme, "assignment": assignment, "done": done}
    return LearnerEntry(key_of(DONE, programme, assignment), DONE, utc, payload)


def start_of(learner: Learner, programme: str) -> date | None:
    """The day from which the weeks count; None when none was given or it is no date."""
    for entry in learner.of(PROGRAMME):
        if text_in(entry, "programme") == programme:
            try:
                return date.fromisoformat(text_in(entry, "start"))
            except ValueError:
                return None
    return None


def done_in(learner: Learner, programme: str) -> frozenset[str]:
    """The assignments that were done."""
    return frozenset(
        text_in(entry, "assignment")
        for entry in learner.of(DONE)
        if text_in(entry, "programme") == programme and entry.payload.get("done") is True
    )
