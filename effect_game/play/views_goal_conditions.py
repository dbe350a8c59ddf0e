"""When a goal came true, in plain sentences; the same test the simulation makes."""

from effect_game.content.roster import OF_STATE, row_id
from effect_game.domain.goals import Goal, LevelTest, SituationTest
from effect_game.domain.household import Casus
from effect_game.domain.language import mark, tr
from effect_game.domain.vocabulary import HIGHEST_LEVEL, HOUSEHOLD
from effect_game.play.views_causes import cause_names
from effect_game.play.views_rooms import (
    LEVEL_WORDS,
    SHORT_NAMES,
    and_words,
    in_sentence,
    person_name,
)

DARK = mark("Of dit lukt, hangt af van iets wat jullie nog niet weten.")
DARK_TOO = mark("Er telt ook iets mee wat jullie nog niet weten.")
_YEAR = 12


def condition_words(casus: Casus, goal: Goal, found: frozenset[str] | None = None) -> str:
    """'Dan is het gelukt: na een jaar staat de kamer Financiën op ‘wisselend’ of beter en is de auto er nog.'

    `found`: rows that are known. What is not known is only said to count, not even whether it has to be so.
    None tells everything.
    """
    unknown = frozenset() if found is None else unknown_rows(casus) - found
    tests = [test for test in goal.situations if _row(test) not in unknown]
    names = cause_names(casus)
    parts = [_level(casus, test) for test in goal.levels]
    parts += [test.words or _by_name(test, in_sentence(casus, names[_row(test)])) for test in tests]
    if not parts:
        return tr(DARK)
    # Two situations may be one thing to people, as a minibus is to a child, whoever ordered it: said once.
    so = and_words(list(dict.fromkeys(parts)))
    said = tr("Dan is het gelukt: {when} {so}.", when=_when(goal), so=so)
    return f"{said} {tr(DARK_TOO)}" if len(tests) < len(goal.situations) else said


def unknown_rows(casus: Casus) -> frozenset[str]:
    """Rows that nobody knows at the start."""
    household = casus.household
    rows = {row_id(s.situation, s.person or HOUSEHOLD) for s in household.situations if not s.known}
    for start in household.variables:
        kind = next(each for each in casus.library.variables if each.id == start.variable)
        if not start.known:
            rows |= {row_id(f"{kind.id}{OF_STATE}{s.id}", start.person or HOUSEHOLD) for s in kind.states}
    return frozenset(rows)


def _row(test: SituationTest) -> str:
    return row_id(test.situation, test.person or HOUSEHOLD)


def _by_name(test: SituationTest, name: str) -> str:
    """What has to be so, of content that has no words of its own for it."""
    if test.holds:
        return tr("is dit zo: {situation}", situation=name)
    return tr("is dit niet zo: {situation}", situation=name)


def _when(goal: Goal) -> str:
    """'na een jaar', 'het hele jaar', 'in de laatste 3 maanden van jaar 2'; else the months."""
    first, years = goal.month - goal.hold + 1, goal.month // _YEAR
    if goal.month % _YEAR or goal.hold > _YEAR:
        many = tr("van maand {first} tot en met {month}", first=first, month=goal.month)
        return tr("in maand {month}", month=goal.month) if goal.hold == 1 else many
    if goal.hold == 1:
        return tr("na een jaar") if years == 1 else tr("na {years} jaar", years=years)
    if goal.hold == _YEAR:
        return tr("het hele jaar") if years == 1 else tr("in heel jaar {year}", year=years)
    if years == 1:
        return tr("in de laatste {count} maanden van het jaar", count=goal.hold)
    return tr("in de laatste {count} maanden van jaar {year}", count=goal.hold, year=years)


def _level(casus: Casus, test: LevelTest) -> str:
    room, level = tr(SHORT_NAMES[test.life_domain]), tr(LEVEL_WORDS[test.at_least])
    if test.person is not None:
        room = tr("{room} van {person}", room=room, person=person_name(casus, test.person))
    if test.at_least == HIGHEST_LEVEL:
        return tr("staat de kamer {room} op ‘{level}’", room=room, level=level)
    return tr("staat de kamer {room} op ‘{level}’ of beter", room=room, level=level)
