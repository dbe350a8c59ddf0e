"""Projector views of the five steps of the debrief: what the groups have in common, counted, never whose
it is.

Only groups that are at Terugblik count, and only those of one household. What people wrote for themselves
stays theirs: of that only the number is shown.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import Final

from effect_game.classroom.exhibits import DebriefExhibit, Head, Told, debrief_words, spoken
from effect_game.classroom.groups import GroupRun
from effect_game.classroom.looked_back import LookedBack, looked_back
from effect_game.classroom.views_projector_class import together
from effect_game.domain.household import Casus
from effect_game.domain.language import mark, tr
from effect_game.play.rules.limits import DEBRIEF_PARTS
from effect_game.play.state import State
from effect_game.play.step_names import DEBRIEF_NAMES
from effect_game.play.views_rooms import SHORT_NAMES, TABLE_ORDER, start_rooms

MOST_TOLD: Final = 6
_MOST_GOALS: Final = 3
_QUESTIONS = (
    mark("Welke kamer had iedereen, en welke niemand?"),
    mark("Wat kon je zelf veranderen, en wat niet?"),
    mark("Wat had je willen weten voor je begon?"),
    mark("Wat zou je nu anders vragen?"),
    mark("Wat doe je maandag anders?"),
)
_MESSAGES = (
    mark("Dit werd het in de levens die jullie speelden."),
    mark("Dit gaf de doorslag."),
    mark("Hier liep het anders dan gedacht."),
    mark("Dit telde mee, en niet iedereen vroeg ernaar."),
)
_NOTHING = mark("Daar is bij deze groepen niets van te zien.")
_MISSES = {
    "amount": mark("Het bedrag"),
    "gainer": mark("Wie de meeste baat heeft"),
    "goal": mark("Hoe vaak het eerste doel lukt"),
    "price": mark("De prijs van een kaart"),
    "room": mark("Welke kamer eerst achteruitgaat"),
}
Looked = tuple[State, LookedBack]


def debrief(groups: Sequence[GroupRun], step: int) -> DebriefExhibit:
    """A step (0..4) of the debrief for all groups that got that far; IndexError for another step."""
    made = together(groups) if groups else ()
    casus = made[0].casus if made else None
    found = [(run.state, looked_back(run)) for run in made]
    looked = [(state, back) for state, back in found if back is not None]
    title, question = tr(DEBRIEF_NAMES[step]), tr(_QUESTIONS[step])
    household = "" if casus is None else casus.household.title
    if casus is None or not looked:
        message = tr("Nog geen groep is bij Terugblik.")
        head = Head(title, message, question, spoken(title, message), household=household)
        return DebriefExhibit(head, step, ())
    told = _TOLD[step](casus, looked)
    waiting = len(made) - len(looked)
    one, more = mark("{count} groep is er nog niet."), mark("{count} groepen zijn er nog niet.")
    details = (tr(one if waiting == 1 else more, count=waiting),) if waiting else ()
    count, message = _count(step, looked)
    if not told and not count:
        message = tr(_NOTHING)
    head = Head(title, message, question, "", count, details, household)
    return DebriefExhibit(debrief_words(head, told), step, told)


def _count(step: int, looked: Sequence[Looked]) -> tuple[str, str]:
    """The one number and what it counts; no number where the lines count for themselves."""
    if step < DEBRIEF_PARTS - 1:
        return "", tr(_MESSAGES[step])
    wrote = sum(_wrote(state) for state, _ in looked)
    one, more = (
        mark("groep schreef op wat die meeneemt"),
        mark("groepen schreven op wat ze meenemen"),
    )
    return str(wrote), tr(one if wrote == 1 else more)


def _wrote(state: State) -> bool:
    planned = state.if_then is not None and bool(state.if_then.when or state.if_then.then)
    return planned or any(each.part == DEBRIEF_PARTS - 1 and each.text for each in state.reflections)


def _seen(casus: Casus, looked: Sequence[Looked]) -> tuple[Told, ...]:
    """The goals that were chosen, then the rooms that moved in most and in fewest groups."""
    texts = {goal.id: goal.text.rstrip(".") for goal in casus.household.goals}
    reached: Counter[str] = Counter()
    asked: Counter[str] = Counter()
    lighter = Counter(dict.fromkeys((room for room, _ in start_rooms(casus.household)), 0))
    for state, back in looked:
        asked.update(state.goals)
        reached.update(goal for goal, lived in back.reached if lived and goal in state.goals)
        lighter.update(back.lighter)
    goals = [
        Told(tr("‘{goal}’ is gelukt", goal=texts[goal]), reached[goal], asked[goal])
        for goal in texts
        if asked[goal]
    ]
    left = MOST_TOLD - min(len(goals), _MOST_GOALS)
    rooms = sorted(lighter.items(), key=lambda each: (-each[1], TABLE_ORDER.index(each[0])))
    ends = [*rooms[: left - 1], *rooms[-1:]] if len(rooms) > left else rooms
    words = [
        Told(tr("{room} werd lichter", room=tr(SHORT_NAMES[domain])), count, len(looked))
        for domain, count in ends
    ]
    return (*goals[:_MOST_GOALS], *words)


def _why(_: Casus, looked: Sequence[Looked]) -> tuple[Told, ...]:
    return _most((words for _, back in looked for words in back.why), len(looked))


def _surprised(_: Casus, looked: Sequence[Looked]) -> tuple[Told, ...]:
    """Of every kind of prediction: in how many of the groups that made it it went otherwise."""
    made = Counter(kind for _, back in looked for kind, _ in back.misses)
    missed = Counter(kind for _, back in looked for kind, otherwise in back.misses if otherwise)
    return tuple(Told(tr(_MISSES[kind]), missed[kind], made[kind]) for kind in _MISSES if missed[kind])


def _never_asked(_: Casus, looked: Sequence[Looked]) -> tuple[Told, ...]:
    return _most((words for _, back in looked for words in back.unasked), len(looked))


def _taken_along(_: Casus, looked: Sequence[Looked]) -> tuple[Told, ...]:
    """How many wrote something at each step: what they wrote stays with them."""
    made = [
        tr("Schreef iets op bij ‘{step}’", step=tr(DEBRIEF_NAMES[part]))
        for state, __ in looked
        for part in {each.part for each in state.reflections if each.text}
        if part < DEBRIEF_PARTS - 1
    ]
    planned = [tr("Maakte een als-dan-plan") for state, _ in looked if _wrote(state)]
    return _most((*planned, *made), len(looked))


def _most(texts: Iterable[str], of: int) -> tuple[Told, ...]:
    """What was so most often first: that is what the room has in common."""
    counted = Counter(texts)
    ranked = sorted(counted.items(), key=lambda each: -each[1])
    return tuple(Told(text, count, of) for text, count in ranked[:MOST_TOLD])


_TOLD: tuple[Callable[[Casus, Sequence[Looked]], tuple[Told, ...]], ...] = (
    _seen,
    _why,
    _surprised,
    _never_asked,
    _taken_along,
)
