"""When a goal came true, in one plain sentence; the same test the simulation makes."""

from effect_game.content.roster import OF_STATE, row_id
from effect_game.domain.goals import Goal, LevelTest, SituationTest
from effect_game.domain.household import Casus
from effect_game.domain.language import mark, tr
from effect_game.domain.vocabulary import HIGHEST_LEVEL, HOUSEHOLD
from effect_game.play.views_causes import cause_names
from effect_game.play.views_rooms import LEVEL_WORDS, ROOM_NAMES, in_sentence

DARK = mark("iets wat jullie nog niet weten")


def condition_words(casus: Casus, goal: Goal, found: frozenset[str] | None = None) -> str:
    """'Waar als in maand 12: financiën op wisselend of hoger, en niet ‘de auto is weg’.'

    `found`: rows that are known; what is not stays dark. None tells everything.
    """
    people = {person.id: person.name for person in casus.household.persons}
    names = cause_names(casus)
    if found is not None:
        names |= dict.fromkeys(_unknown(casus) - found, DARK)
    parts = [_level(test, people) for test in goal.levels]
    parts += [_situation(casus, test, names) for test in goal.situations]
    told = tr(", en ").join(filter(None, (", ".join(parts[:-1]), *parts[-1:])))
    return tr("Waar als {when}: {told}.", when=_when(goal), told=told)


def _unknown(casus: Casus) -> set[str]:
    """Rows that nobody knows at the start."""
    household = casus.household
    rows = {row_id(s.situation, s.person or HOUSEHOLD) for s in household.situations if not s.known}
    for start in household.variables:
        kind = next(each for each in casus.library.variables if each.id == start.variable)
        if not start.known:
            rows |= {row_id(f"{kind.id}{OF_STATE}{s.id}", start.person or HOUSEHOLD) for s in kind.states}
    return rows


def _when(goal: Goal) -> str:
    first = goal.month - goal.hold + 1
    if goal.hold == 1:
        return tr("in maand {month}", month=goal.month)
    return tr("in maand {first} tot en met {month}", first=first, month=goal.month)


def _level(test: LevelTest, people: dict[str, str]) -> str:
    room = tr(ROOM_NAMES[test.life_domain]).lower()
    if test.person in people:
        room = tr("{room} van {person}", room=room, person=people[test.person])
    level = tr(LEVEL_WORDS[test.at_least])
    if test.at_least == HIGHEST_LEVEL:
        return tr("{room} op {level}", room=room, level=level)
    return tr("{room} op {level} of hoger", room=room, level=level)


def _situation(casus: Casus, test: SituationTest, names: dict[str, str]) -> str:
    name = names[row_id(test.situation, test.person or HOUSEHOLD)]
    if name == DARK:
        return tr(DARK)
    said = in_sentence(casus, name)
    return tr("wel ‘{situation}’", situation=said) if test.holds else tr("niet ‘{situation}’", situation=said)
