"""When a goal came true, in plain sentences; the same test the simulation makes."""

from effect_game.content.roster import OF_STATE, row_id
from effect_game.domain.goals import Goal, LevelTest, SituationTest
from effect_game.domain.household import Casus
from effect_game.domain.language import mark, tr
from effect_game.domain.vocabulary import HIGHEST_LEVEL, HOUSEHOLD
from effect_game.play.views_causes import cause_names
from effect_game.play.views_rooms import (
    LEVEL_WORDS,
    ROOM_NAMES,
    and_words,
    in_sentence,
    or_words,
    person_name,
)

DARK = mark("Of dit {when} lukt, hangt af van iets wat jullie nog niet weten.")
DARK_TOO = mark("Er telt ook iets mee wat jullie nog niet weten.")


def condition_words(casus: Casus, goal: Goal, found: frozenset[str] | None = None) -> str:
    """'Gelukt als de kamer financiën in maand 12 op ‘wisselend’ staat, of beter. En als dit dan niet zo is:
    de auto is weg.'

    `found`: rows that are known. What is not known is only said to count, not even whether it has to be so.
    None tells everything.
    """
    unknown = set() if found is None else _unknown(casus) - found
    tests = [test for test in goal.situations if _row(test) not in unknown]
    names = cause_names(casus)
    so, not_so = (
        [in_sentence(casus, names[_row(test)]) for test in tests if test.holds is wanted]
        for wanted in (True, False)
    )
    once, never = mark("dit {when} niet zo is: {told}"), mark("dit {when} nooit zo is: {told}")
    parts = [_level(casus, test) for test in goal.levels]
    parts += [(mark("dit {when} zo is: {told}"), {"told": and_words(so)})] if so else []
    parts += [(once if goal.hold == 1 else never, {"told": or_words(not_so)})] if not_so else []
    if not parts:
        return tr(DARK, when=_when(goal))
    (text, values), *others = parts
    said = [tr("Gelukt als {so}.", so=tr(text, when=_when(goal), **values))]
    said += [tr("En als {so}.", so=tr(text, when=tr("dan"), **more)) for text, more in others]
    if len(tests) < len(goal.situations):
        said.append(tr(DARK_TOO))
    return " ".join(said)


def _unknown(casus: Casus) -> set[str]:
    """Rows that nobody knows at the start."""
    household = casus.household
    rows = {row_id(s.situation, s.person or HOUSEHOLD) for s in household.situations if not s.known}
    for start in household.variables:
        kind = next(each for each in casus.library.variables if each.id == start.variable)
        if not start.known:
            rows |= {row_id(f"{kind.id}{OF_STATE}{s.id}", start.person or HOUSEHOLD) for s in kind.states}
    return rows


def _row(test: SituationTest) -> str:
    return row_id(test.situation, test.person or HOUSEHOLD)


def _when(goal: Goal) -> str:
    first = goal.month - goal.hold + 1
    if goal.hold == 1:
        return tr("in maand {month}", month=goal.month)
    return tr("van maand {first} tot en met {month}", first=first, month=goal.month)


def _level(casus: Casus, test: LevelTest) -> tuple[str, dict[str, str]]:
    room = tr(ROOM_NAMES[test.life_domain]).lower()
    if test.person is not None:
        room = tr("{room} van {person}", room=room, person=person_name(casus, test.person))
    values = {"room": room, "level": tr(LEVEL_WORDS[test.at_least])}
    if test.at_least == HIGHEST_LEVEL:
        return mark("de kamer {room} {when} op ‘{level}’ staat"), values
    return mark("de kamer {room} {when} op ‘{level}’ staat, of beter"), values
