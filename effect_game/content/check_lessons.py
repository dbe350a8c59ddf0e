"""Does a lesson plan add up, can it be played, and is every word there in every language."""

import dataclasses
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from effect_game.content.findings import Finding, Findings, number_finding, references, unknown_id, walk
from effect_game.content.yaml_source import DataPath
from effect_game.domain.follow_up import FollowUps
from effect_game.domain.language import LANGUAGES
from effect_game.domain.lesson import (
    MONEY_VIEWS,
    ClassPapers,
    LessonPlan,
    Phase,
    PhaseKind,
    Programme,
)
from effect_game.domain.vocabulary import STEPS
from effect_game.domain.weight import WEIGHTS

LONGEST_LESSON = 480
"""Minutes: a working day."""
DEBRIEF_FROM = 60
DEBRIEF_SHARE = 3
"""A lesson of an hour or more is for a third about what happened: debriefing has a large effect (d = .67,
doi 10.1177/0018720812448394; d = .92, Keiser and Arthur 2022). The share itself is a spelaanname."""
OF_THE_WHOLE = frozenset({"lesson.sum", "lesson.debrief"})
"""Codes of findings about all phases together."""


def lesson_findings(plan: LessonPlan, households: Iterable[str], follow_ups: FollowUps) -> Findings:
    """Everything that is wrong in one lesson plan."""
    yield from text_findings(plan)
    if not 1 <= plan.minutes <= LONGEST_LESSON:
        rule = f"een les duurt 1 tot {LONGEST_LESSON} minuten"
        yield number_finding(("minutes",), plan.id, rule, plan.minutes)
    yield from references(("households",), plan.id, plan.households, households, "huishouden")
    known = [each.id for each in follow_ups.assignments]
    yield from references(("follow_up",), plan.id, plan.follow_up, known, "vervolgopdracht")
    yield from _whole(plan)
    yield from _repeated(("phases",), (phase.id for phase in plan.phases))
    for index, phase in enumerate(plan.phases):
        yield from _phase(plan, phase, ("phases", index))


def _whole(plan: LessonPlan) -> Findings:
    """The phases together."""
    if plan.planned != plan.minutes:
        message = f"{plan.id}: de fasen duren samen {plan.planned} minuten en de les {plan.minutes}."
        yield Finding(("minutes",), "lesson.sum", message, "Pas de minuten van een fase of van de les aan.")
    spent = plan.minutes_of(PhaseKind.DEBRIEF)
    if plan.minutes >= DEBRIEF_FROM and spent * DEBRIEF_SHARE < plan.minutes:
        message = f"{plan.id}: {spent} van de {plan.minutes} minuten zijn om na te bespreken."
        yield Finding(("phases",), "lesson.debrief", message, "Maak daar minstens een derde van.")
    plays = any(phase.opens for phase in plan.phases)
    if plays and not (plan.households and plan.modes):
        message = f"{plan.id}: er wordt gespeeld, maar er staat niet welk huishouden of hoe zwaar."
        yield Finding(("phases",), "lesson.nothing_to_play", message, "Vul households en modes in.")


def _phase(plan: LessonPlan, phase: Phase, path: DataPath) -> Findings:
    if not 1 <= phase.minutes <= plan.minutes:
        rule = "een fase duurt minstens 1 minuut en niet langer dan de les"
        yield number_finding((*path, "minutes"), phase.id, rule, phase.minutes)
    most = min((WEIGHTS[mode].rounds for mode in plan.modes), default=1)
    if not 1 <= phase.round <= most:
        rule = f"de ronde is 1 tot {most} bij deze zwaarte"
        yield number_finding((*path, "round"), phase.id, rule, phase.round)
    if list(phase.opens) != sorted(set(phase.opens), key=STEPS.index):
        message = f"{phase.id}: de stappen staan niet op volgorde, of er staat er een twee keer."
        yield Finding((*path, "opens"), "lesson.order", message, "Zet ze op volgorde van de casus.")
    if phase.is_break and (phase.opens or phase.shows):
        message = f"{phase.id}: in de pauze is er geen stap open en staat er niets op de projector."
        yield Finding(path, "lesson.break", message, "Haal opens en shows weg.")
    hidden = [view.value for view in phase.shows if view in MONEY_VIEWS and not phase.euros]
    if hidden:
        message = f"{phase.id}: {', '.join(hidden)} bestaat uit bedragen, en die zijn hier verborgen."
        yield Finding((*path, "shows"), "lesson.hidden", message, "Kies een ander beeld, of euros: true.")


def programme_findings(
    programme: Programme, plans: Mapping[str, LessonPlan], follow_ups: FollowUps
) -> Findings:
    """Everything that is wrong in one programme; `plans` by id."""
    yield from text_findings(programme)
    if programme.follow_up != follow_ups.id:
        yield unknown_id(("follow_up",), programme.id, programme.follow_up, [follow_ups.id], "vervolg")
    yield from _repeated(("blocks",), (block.id for block in programme.blocks))
    seen = [
        (at, n, day) for at, block in enumerate(programme.blocks) for n, day in enumerate(block.half_days)
    ]
    ids = [day.id for _at, _n, day in seen]
    for at, n, day in seen:
        path: DataPath = ("blocks", at, "half_days", n)
        if ids.count(day.id) > 1:
            yield _twice((*path, "id"), day.id)
        plan = plans.get(day.lesson)
        if plan is None:
            yield unknown_id((*path, "lesson"), day.id, day.lesson, plans, "lesplan")
            continue
        if day.household is not None or plan.households:
            yield from references(
                (*path, "household"), day.id, [day.household or ""], plan.households, "huishouden"
            )
        if day.mode not in (plan.modes or (None,)):
            words = [mode.value for mode in plan.modes]
            yield unknown_id((*path, "mode"), day.id, day.mode or "", words, "zwaarte")


def paper_findings(papers: ClassPapers) -> Findings:
    """Everything that is wrong in the papers beside the lessons."""
    yield from text_findings(papers)
    if len(papers.rotation.chairs) < 2:
        message = "De rouleerkaart heeft minstens twee stoelen nodig."
        yield Finding(("rotation",), "lesson.chairs", message, "Zet er een stoel bij.")


def text_findings(value: Any) -> Findings:
    """Each text says something in every language, and in no other."""
    for path, texts in _texts(value):
        missing = [code for code in LANGUAGES if not texts.get(code, "").strip()]
        odd = sorted(set(texts) - set(LANGUAGES))
        if missing or odd:
            what = f"hier ontbreekt {', '.join(missing)}" if missing else f"{', '.join(odd)} is geen taal"
            name = path[-1] if isinstance(path[-1], str) else path[-2]
            remedy = f"Schrijf de tekst in: {', '.join(LANGUAGES)}."
            yield Finding(path, "lesson.language", f"{name}: {what}.", remedy)


def _texts(value: Any) -> Iterator[tuple[DataPath, Mapping[str, str]]]:
    for path, one in walk(value):
        for part in dataclasses.fields(one):
            found = getattr(one, part.name)
            if isinstance(found, Mapping):
                yield (*path, part.name), found
            elif isinstance(found, tuple):
                yield from (
                    ((*path, part.name, n), each) for n, each in enumerate(found) if isinstance(each, Mapping)
                )


def _repeated(path: DataPath, ids: Iterable[str]) -> Findings:
    seen: set[str] = set()
    for index, each in enumerate(ids):
        if each in seen:
            yield _twice((*path, index, "id"), each)
        seen.add(each)


def _twice(path: DataPath, given: str) -> Finding:
    return Finding(
        path, "content.duplicate_id", f"De id '{given}' komt twee keer voor.", "Geef een andere id."
    )
