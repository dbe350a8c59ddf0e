"""What a leerdossier says: predicting over time, own words, assignments. No rank and no mark. No Qt."""

from dataclasses import dataclass
from datetime import date

from effect_game.domain.dates import day_words, local_day
from effect_game.domain.follow_up import FollowUps, day_after, said
from effect_game.domain.knowledge import Library
from effect_game.domain.language import mark, tr
from effect_game.play.digits import format_number
from effect_game.play.learner import (
    DONE,
    IF_THEN,
    OWN_CASE,
    OWN_WORDS,
    PROGRAMME,
    REFLECTION,
    ROUND,
    RUN,
    done_in,
    result_of_round,
    result_of_run,
    runs_of,
    start_of,
    text_in,
)
from effect_game.play.price_round import RoundResult
from effect_game.play.views_price_round import calibration_words, progress_words
from effect_game.store.learner_file import Learner, LearnerEntry

HEADER = (
    mark("Wanneer"), mark("Wat"), mark("In het bereik"), mark("Ernaast"), mark("Betaler"),
    mark("Wie baat heeft"),
)  # fmt: skip
_KINDS = {IF_THEN: mark("Als-dan-plan"), REFLECTION: mark("Eigen regel"), OWN_CASE: mark("Eigen casus")}
_KNOWN = (ROUND, RUN, PROGRAMME, DONE, *OWN_WORDS)


@dataclass(frozen=True, slots=True)
class Moment:
    """One prijzenronde or casus (is_run). cells: as HEADER; '' where nothing was asked."""

    key: str
    day: str
    title: str
    is_run: bool
    result: RoundResult
    cells: tuple[str, ...]

    @property
    def hit_share(self) -> float | None:
        """Of the ranges that were given, the part that held the outcome."""
        return self.result.hits / self.result.amounts if self.result.amounts else None

    @property
    def right(self) -> tuple[int, int]:
        """How often payer or gainer was right, of how many."""
        found = self.result
        return found.payers_right + found.gainers_right, found.payers + found.gainers


@dataclass(frozen=True, slots=True)
class OwnLine:
    """Something one wrote; key: of its entry. about: the casus it came from."""

    key: str
    kind: str
    about: str
    text: str


@dataclass(frozen=True, slots=True)
class RunLine:
    """A casus: when, its title, and its goals with what came of them."""

    day: str
    title: str
    goals: tuple[tuple[str, bool], ...]


@dataclass(frozen=True, slots=True)
class AssignmentLine:
    """One assignment; day: '' while no last day of the course is known.

    state: when it is, that it has been, or that it was done, in words."""

    id: str
    title: str
    what: str
    day: str
    done: bool
    state: str


@dataclass(frozen=True, slots=True)
class Portfolio:
    """A whole dossier. moments: oldest first; runs, own: newest first. start: the last day of the course;
    strange: entries this version does not know."""

    moments: tuple[Moment, ...]
    summary: str
    calibration: tuple[str, ...]
    runs: tuple[RunLine, ...]
    own: tuple[OwnLine, ...]
    course: str
    start: date | None
    assignments: tuple[AssignmentLine, ...]
    strange: int

    @property
    def is_empty(self) -> bool:
        """Nothing of a person is in it yet."""
        return not (self.moments or self.own or self.start)


def portfolio(learner: Learner, library: Library, follow_ups: FollowUps, today: date | None) -> Portfolio:
    """What the dossier says; `today` tells which assignments have had their day."""
    moments = sorted((*_rounds(learner, library), *_runs(learner)), key=lambda each: each[0])
    results = [moment.result for _, moment in moments]
    widths = [result.width for result in results if result.width is not None]
    asked = sum(result.amounts for result in results)
    hits = sum(result.hits for result in results)
    return Portfolio(
        moments=tuple(moment for _, moment in moments),
        summary=_progress(moments),
        calibration=calibration_words(hits, asked, max(widths, default=None)) if results else (),
        runs=tuple(RunLine(_day(run.utc), run.title, run.goals) for run in reversed(runs_of(learner))),
        own=tuple(_own_line(entry) for entry in _newest_first(learner)),
        course=said(follow_ups.title),
        start=start_of(learner, follow_ups.id),
        assignments=_assignments(learner, follow_ups, today),
        strange=sum(entry.kind not in _KNOWN for entry in learner.entries),
    )


def _progress(moments: list[tuple[str, Moment]]) -> str:
    """First beside last: rounds, or else casussen; the two ask other things and are not compared."""
    for is_run in (False, True):
        said = progress_words([moment.result for _, moment in moments if moment.is_run is is_run])
        if said:
            return said
    return ""


def _newest_first(learner: Learner) -> list[LearnerEntry]:
    """What was written, the newest casus first, and of one casus the if-then plan first."""
    kinds = sorted(learner.of(*OWN_WORDS), key=lambda entry: OWN_WORDS.index(entry.kind))
    return sorted(kinds, key=lambda entry: entry.utc, reverse=True)


def _rounds(learner: Learner, library: Library) -> list[tuple[str, Moment]]:
    title = tr("Prijzenronde")
    return [
        (entry.utc, _moment(entry, title, result_of_round(library, entry), is_run=False))
        for entry in learner.of(ROUND)
    ]


def _runs(learner: Learner) -> list[tuple[str, Moment]]:
    kept = zip(learner.of(RUN), runs_of(learner), strict=True)
    return [(entry.utc, _moment(entry, run.title, result_of_run(run), is_run=True)) for entry, run in kept]


def _moment(entry: LearnerEntry, title: str, result: RoundResult, *, is_run: bool) -> Moment:
    factor = "" if result.factor is None else tr("{times} keer", times=format_number(result.factor, 1))
    cells = (
        _day(entry.utc),
        title,
        _count(result.hits, result.amounts),
        factor,
        _count(result.payers_right, result.payers),
        _count(result.gainers_right, result.gainers),
    )
    return Moment(entry.key, cells[0], title, is_run, result, cells)


def _count(right: int, asked: int) -> str:
    return tr("{right} van de {asked}", right=right, asked=asked) if asked else ""


def _own_line(entry: LearnerEntry) -> OwnLine:
    text = text_in(entry, "text")
    if entry.kind == IF_THEN:
        text = if_then_words(text_in(entry, "when"), text_in(entry, "then"))
    about = ", ".join(part for part in (text_in(entry, "title"), _day(entry.utc)) if part)
    return OwnLine(entry.key, tr(_KINDS[entry.kind]), about, text)


def if_then_words(when: str, then: str) -> str:
    """'Als: ...' and 'Dan: ...' on a line each, of what was written."""
    said_when = tr("Als: {words}", words=when) if when else ""
    said_then = tr("Dan: {words}", words=then) if then else ""
    return "\n".join(part for part in (said_when, said_then) if part)


def newest_plan(learner: Learner) -> str:
    """The if-then plan that was made last, in words; '' when there is none."""
    plans = learner.of(IF_THEN)
    return if_then_words(text_in(plans[-1], "when"), text_in(plans[-1], "then")) if plans else ""


def _assignments(learner: Learner, follow_ups: FollowUps, today: date | None) -> tuple[AssignmentLine, ...]:
    start, done = start_of(learner, follow_ups.id), done_in(learner, follow_ups.id)
    made = []
    for one in follow_ups.assignments:
        day = None if start is None else day_after(start, one.week)
        if one.id in done:
            state = tr("klaar")
        elif day is None:
            state = tr("week {week}", week=one.week)
        else:
            over = today is not None and day < today
            state = tr("was op {day}", day=day_words(day)) if over else day_words(day)
        minutes = tr("Ongeveer {count} minuten.", count=one.minutes)
        what = f"{said(one.what)} {minutes}"
        made.append(AssignmentLine(one.id, said(one.title), what, day_words(day), one.id in done, state))
    return tuple(made)


def _day(utc: str) -> str:
    return day_words(local_day(utc))


def goal_words(text: str, came: bool) -> str:
    """A goal in the words of the household, and what came of it in the life that was played."""
    told = tr("Gelukt in dit leven.") if came else tr("Niet gelukt in dit leven.")
    return f"{_ended(text)} {told}"


def _ended(text: str) -> str:
    return text if text.endswith((".", "?", "!", "…")) else f"{text}."


def summary_words(shown: Portfolio) -> str:
    """What is in the dossier, in one line."""
    runs, rounds = len(shown.runs), len(shown.moments) - len(shown.runs)
    parts = [
        tr("1 casus") if runs == 1 else tr("{count} casussen", count=runs),
        tr("1 prijzenronde") if rounds == 1 else tr("{count} prijzenrondes", count=rounds),
        tr("1 eigen tekst") if len(shown.own) == 1 else tr("{count} eigen teksten", count=len(shown.own)),
    ]
    return " · ".join(parts)
