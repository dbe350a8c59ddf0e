"""The trainer's board in rows and sentences: what a screen only has to paint.

Groups stand in the order in which they came, never by result or speed.
"""

from dataclasses import dataclass
from enum import Enum

from effect_game.classroom import rows as c
from effect_game.classroom.carried import Carried
from effect_game.classroom.done_words import done_words
from effect_game.classroom.lesson_clock import lesson_clock, surplus_words
from effect_game.classroom.server import Board
from effect_game.classroom.state import Group
from effect_game.domain.dates import moment
from effect_game.domain.follow_up import said
from effect_game.domain.language import mark, tr
from effect_game.domain.lesson import LessonPlan, Phase, PhaseKind
from effect_game.domain.vocabulary import STEPS, Step
from effect_game.play.state import State
from effect_game.play.step_names import STEP_NAMES

QUIET_MIN = 8
"""Spelaanname: after so many minutes without anything new a trainer may walk by and ask."""
_SECONDS = 60


class Link(Enum):
    """How what a group does reaches the trainer; `tr` the value."""

    NETWORK = mark("netwerk")
    FILE = mark("bestand")
    AWAY = mark("weg")
    REMOVED = mark("van bord")


class Given(Enum):
    """Whether the prediction of a group's own plan is in; `tr` the value."""

    IN = mark("binnen")
    NOT_YET = mark("nog niet")
    SKIPPED = mark("overgeslagen")
    LATER = ""


@dataclass(frozen=True, slots=True)
class BoardRow:
    """One group. place: of its step, 0 to 6, -1 without a casus. since: how long ago something last came
    in. asks_help, quiet: worth walking by. note: what else a trainer has to know, '' = nothing."""

    group: str
    name: str
    place: int
    step: str
    done: str
    since: str
    prediction: Given
    link: Link
    asks_help: bool = False
    quiet: bool = False
    note: str = ""

    @property
    def call(self) -> str:
        """In a word why to walk by."""
        return tr("hulp") if self.asks_help else tr("stil") if self.quiet else ""


@dataclass(frozen=True, slots=True)
class PhaseMark:
    """A phase on the line of the lesson. minutes: with what was added."""

    title: str
    minutes: int
    passed: bool
    now: bool


@dataclass(frozen=True, slots=True)
class BoardView:
    """next_title, before_title: of the phase that can be opened, '' = there is none. tip: a line the trainer
    can say. problem: why nothing is being kept."""

    title: str
    code: str
    count: str
    clock: str
    tip: str
    phases: tuple[PhaseMark, ...]
    rows: tuple[BoardRow, ...]
    next_title: str
    before_title: str
    paused: bool
    euros_shown: bool
    closed: bool
    problem: str
    chairs: bool = False


def board_view(board: Board, plan: LessonPlan, now_utc: str, now_s: float) -> BoardView:
    """now_utc: by the clock that wrote the rows; now_s: by the clock of Board.heard."""
    state = board.state
    clock = lesson_clock(
        plan,
        phase=state.phase,
        in_phase=_minutes(state.phase_utc, now_utc),
        in_lesson=_minutes(state.begun_utc, now_utc),
        added=state.added,
    )
    sentences = [clock.phase_words]
    sentences.append(clock.end_words if clock.phase >= 0 else surplus_words(plan))
    if state.closed:
        sentences = [tr("De les is afgesloten. Groepen spelen zelf verder.")]
    rows = [_row(board, group, now_s) for group in state.groups]
    rows.sort(key=lambda row: row.link is Link.REMOVED)
    return BoardView(
        title=said(plan.title),
        code=state.code,
        count=_count(state.present),
        clock=" ".join(sentences),
        tip="" if state.closed else _tip(plan, state.phase),
        phases=_marks(plan, state.phase, dict(state.added)),
        rows=tuple(rows),
        next_title=_phase_title(plan, state.phase + 1),
        before_title=_phase_title(plan, state.phase - 1),
        paused=state.paused,
        euros_shown=state.euros_shown,
        closed=state.closed,
        problem=problem_words(board),
        chairs=state.chairs or bool(state.chosen),
    )


def count_words(groups: int) -> str:
    """How many groups take part."""
    return tr("1 groep") if groups == 1 else tr("{count} groepen", count=groups)


def _count(present: tuple[Group, ...]) -> str:
    watching = sum(bool(group.follows) for group in present)
    words = count_words(len(present))
    if not watching:
        return words
    if watching == 1:
        return tr("{groups}, {count} kijkt", groups=words, count=watching)
    return tr("{groups}, {count} kijken", groups=words, count=watching)


def problem_words(board: Board) -> str:
    """Why nothing is being kept, and that nothing is lost; '' when all is well."""
    if board.problem is None:
        return ""
    return tr(
        "{problem} Wat groepen doen, blijft bij henzelf. Het komt vanzelf hierheen als bewaren weer lukt.",
        problem=board.problem.message,
    )


def busy_groups(board: Board, plan: LessonPlan) -> tuple[str, ...]:
    """Names of the groups that are still at what the phase is for; nobody is locked out of it later."""
    state = board.state
    if not 0 <= state.phase < len(plan.phases):
        return ()
    phase = plan.phases[state.phase]
    if phase.kind is not PhaseKind.PLAY or not phase.opens:
        return ()
    last = max(STEPS.index(step) for step in phase.opens)
    return tuple(
        group.name
        for group in state.present
        if not group.follows and _still(played(board, group), last, phase.round)
    )


def _still(carried: Carried | None, last: int, round_number: int) -> bool:
    if carried is None or carried.state.finished:
        return False
    state = carried.state
    return state.round < round_number or (state.round == round_number and STEPS.index(state.step) <= last)


def phase_acts(board: Board, plan: LessonPlan, phase: int) -> tuple[c.ClassValue, ...]:
    """What opening a phase comes down to: its steps, and euros shown or hidden as the plan says."""
    wanted: Phase = plan.phases[phase]
    opened = c.PhaseOpened(phase, wanted.opens, said(wanted.title), _rounds(plan, phase))
    if wanted.euros == board.state.euros_shown:
        return (opened,)
    return (opened, c.EurosShown(wanted.euros))


def _rounds(plan: LessonPlan, phase: int) -> int:
    """The round a lesson is in, while a later phase is for a later one; 0 = nothing to wait for."""
    now = max(each.round for each in plan.phases[: phase + 1])
    return now if any(each.round > now for each in plan.phases[phase + 1 :]) else 0


def played(board: Board, group: Group) -> Carried | None:
    """The casus a group plays now; None when it has none."""
    return board.carried.get(group.casuses[-1]) if group.casuses else None


def _row(board: Board, group: Group, now_s: float) -> BoardRow:
    carried = played(board, group)
    heard = board.heard.get(group.id)
    minutes = int(max(0.0, now_s - heard) // _SECONDS) if heard is not None else None
    link = _link(board, group)
    following = board.state.group(group.follows) if group.follows else None
    return BoardRow(
        group=group.id,
        name=group.name,
        place=STEPS.index(carried.state.step) if carried and not following else -1,
        step=_step(carried, following),
        done=_doing(carried, following),
        since=_since(minutes),
        prediction=_given(carried.state) if carried and not following else Given.LATER,
        link=link,
        asks_help=group.asks_help,
        quiet=_is_quiet(carried, following, link, minutes),
        note=note_words(board, group),
    )


def _step(carried: Carried | None, following: Group | None) -> str:
    """Who watches is at no step and owes no prediction, also when it began a casus before."""
    if following is not None:
        return tr("Kijkt alleen")
    return tr(STEP_NAMES[STEPS.index(carried.state.step)]) if carried else ""


def _doing(carried: Carried | None, following: Group | None) -> str:
    if following is not None:
        return tr("Kijkt mee bij {group}", group=following.name)
    if carried is None:
        return tr("Kiest een huishouden")
    return done_words(carried.done, carried.casus, carried.state)


def _is_quiet(carried: Carried | None, following: Group | None, link: Link, minutes: int | None) -> bool:
    playing = following is None and link is Link.NETWORK and not (carried and carried.state.finished)
    return playing and minutes is not None and minutes >= QUIET_MIN


def _link(board: Board, group: Group) -> Link:
    if group.removed:
        return Link.REMOVED
    if group.id in board.connected:
        return Link.NETWORK
    return Link.FILE if group.via == "file" else Link.AWAY


def _given(state: State) -> Given:
    if state.prediction is not None:
        return Given.IN
    place = STEPS.index(state.step)
    plan = STEPS.index(Step.PLAN)
    return Given.LATER if place < plan else Given.NOT_YET if place == plan else Given.SKIPPED


def note_words(board: Board, group: Group) -> str:
    """Apart in plain words: which of two is kept, and that the other is not lost."""
    if group.removed:
        return tr("Van het bord gehaald. Wat deze groep speelde, blijft bewaard.")
    if any(casus in board.apart for casus in group.casuses):
        return tr(
            "Deze groep speelde op twee laptops verder. Wat het eerst binnenkwam, telt. "
            "Het andere staat nog op de tweede laptop."
        )
    if group.id not in board.connected and group.via != "file":
        return tr("Geen verbinding. De groep speelt door; het komt vanzelf binnen, of met een bestand.")
    carried = played(board, group)
    if carried is not None and carried.state.ready_plan:
        return tr("Begon met een kant-en-klaar plan. Dat plan is niet van de groep zelf.")
    return ""


def _since(minutes: int | None) -> str:
    if minutes is None:
        return ""
    return tr("nu") if minutes == 0 else tr("{count} min", count=minutes)


def _minutes(begin: str, now: str) -> float:
    """Between two moments; 0 when one of them cannot be read."""
    start, end = moment(begin), moment(now)
    return (end - start).total_seconds() / _SECONDS if start is not None and end is not None else 0.0


def _marks(plan: LessonPlan, phase: int, added: dict[int, int]) -> tuple[PhaseMark, ...]:
    return tuple(
        PhaseMark(
            said(each.title),
            max(0, each.minutes + added.get(index, 0)),
            passed=index < phase,
            now=index == phase,
        )
        for index, each in enumerate(plan.phases)
    )


def _phase_title(plan: LessonPlan, phase: int) -> str:
    return said(plan.phases[phase].title) if 0 <= phase < len(plan.phases) else ""


def _tip(plan: LessonPlan, phase: int) -> str:
    if not 0 <= phase < len(plan.phases) or not plan.phases[phase].says:
        return ""
    return said(plan.phases[phase].says[0])
