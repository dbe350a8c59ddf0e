"""What a learning report says of one or more runs: time, goals with their competences, own words."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from effect_game.domain.dates import day_words, local_day
from effect_game.domain.household import Casus
from effect_game.domain.journal import Journal
from effect_game.domain.language import mark, tr
from effect_game.domain.vocabulary import STEPS, LifeDomain, Step
from effect_game.play.active_time import ActiveTime, active_time
from effect_game.play.state import State
from effect_game.play.step_names import DEBRIEF_NAMES, STEP_NAMES, WEIGHT_NAMES
from effect_game.play.views_rooms import ROOM_NAMES, and_words

_FINISHED, _HALFWAY = mark("uitgespeeld"), mark("gestopt bij {step}")


@dataclass(frozen=True, slots=True)
class LearningRun:
    """One casus. days: on which it was played; reached: how far it came; domains: its leefgebieden."""

    title: str
    weight: str
    days: str
    reached: str
    domains: str


@dataclass(frozen=True, slots=True)
class PractisedGoal:
    """competences: as their list names them. practised: whether the step was really played."""

    text: str
    competences: tuple[str, ...]
    practised: bool


@dataclass(frozen=True, slots=True)
class OwnWords:
    """What was typed in the debrief, under what it was asked for."""

    title: str
    text: str


@dataclass(frozen=True, slots=True)
class LearningView:
    """goals: in order of the steps, each once. sources: titles of the lists of competences."""

    runs: tuple[LearningRun, ...]
    time: ActiveTime
    goals: tuple[PractisedGoal, ...]
    sources: tuple[str, ...]
    own_words: tuple[OwnWords, ...]


def learning_view(runs: Sequence[tuple[Casus, Journal, State]]) -> LearningView:
    """Of runs in the order they are told."""
    return LearningView(
        runs=tuple(_run(*run) for run in runs),
        time=active_time((row.utc for row in journal.rows) for _, journal, _ in runs),
        goals=tuple(_goals([(casus, state) for casus, _, state in runs])),
        sources=_sources(casus for casus, _, _ in runs),
        own_words=tuple(
            OwnWords(_under(casus, title, alone=len(runs) == 1), words)
            for casus, _, state in runs
            for title, words in _own_words(state)
        ),
    )


def _run(casus: Casus, journal: Journal, state: State) -> LearningRun:
    days = [day for day in map(local_day, (row.utc for row in journal.rows)) if day is not None]
    step = tr(STEP_NAMES[STEPS.index(state.step)])
    return LearningRun(
        title=casus.household.title,
        weight=tr(WEIGHT_NAMES[casus.mode]),
        days=and_words([day_words(day) for day in sorted(set(days))]),
        reached=tr(_FINISHED) if state.finished else tr(_HALFWAY, step=step),
        domains=and_words([tr(ROOM_NAMES[domain]) for domain in _domains(casus)]),
    )


def _domains(casus: Casus) -> tuple[LifeDomain, ...]:
    """What the casus is about, and where the goals of the household lie: in the order of the profile."""
    return tuple(domain for domain in LifeDomain if domain in casus.household.lead_domains)


def _goals(runs: Sequence[tuple[Casus, State]]) -> Iterator[PractisedGoal]:
    names = {each.id: each.text for casus, _ in runs for each in casus.library.competences}
    practised = {
        goal.id for casus, state in runs for goal in casus.library.learning_goals if _was_at(state, goal.step)
    }
    told = {goal.id: goal for casus, _ in runs for goal in casus.library.learning_goals}
    for goal in sorted(told.values(), key=lambda each: STEPS.index(each.step)):
        competences = tuple(names[name] for name in goal.competences)
        yield PractisedGoal(goal.text, competences, goal.id in practised)


def _was_at(state: State, step: Step) -> bool:
    """Whether a step was played: all that was left behind, and the debrief once its figures were there."""
    if step is Step.DEBRIEF:
        return state.figures is not None
    return state.round > 1 or STEPS.index(state.step) > STEPS.index(step)


def _sources(casussen: Iterable[Casus]) -> tuple[str, ...]:
    found: dict[str, str] = {}
    for casus in casussen:
        named = {competence.source for competence in casus.library.competences}
        found.update((each.id, each.title) for each in casus.library.sources if each.id in named)
    return tuple(found.values())


def _own_words(state: State) -> Iterator[tuple[str, str]]:
    """What it was asked for, and what was typed; an own case only with a tick."""
    typed = {reflection.part: reflection.text.strip() for reflection in state.reflections}
    for part, name in enumerate(DEBRIEF_NAMES):
        if typed.get(part):
            yield tr(name), typed[part]
    plan, case = state.if_then, state.own_case
    if plan is not None:
        when, then = (words.strip(" .,") or "…" for words in (plan.when, plan.then))
        yield tr("Mijn als-dan-plan"), tr("Als {when}, dan {then}.", when=when, then=then)
    if case is not None and case.share and case.text.strip():
        yield tr("Bij welke eigen casus dit helpt"), case.text.strip()


def _under(casus: Casus, title: str, *, alone: bool) -> str:
    return title if alone else f"{casus.household.title}: {title}"
