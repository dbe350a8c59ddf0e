"""Gezag: how well the players' word is believed, in steps; what moves it and what it does.

It moves by what was said and kept, never by what was reached. One effect: good news weighs more or less
(`factor`); bad news about oneself is believed from anyone. Numbers: `TableRules` in the library.
"""

from effect_game.domain.counterpart import TableRules
from effect_game.domain.household import Casus
from effect_game.domain.language import mark, tr

WORDS = (
    mark("bijna geen"),
    mark("weinig"),
    mark("wankel"),
    mark("gewoon"),
    mark("stevig"),
    mark("groot"),
)


def rules_of(casus: Casus) -> TableRules:
    return casus.library.dynamics.table


def has_authority(casus: Casus) -> bool:
    """Whether gezag exists in this content: something can move it."""
    rules = rules_of(casus)
    return bool(rules.sound_gain or rules.bluff_cost or rules.kept_gain or rules.missed_cost)


def at_start(casus: Casus) -> int:
    """Steps at the start: what the household says, else the neutral step."""
    own = casus.household.authority_start
    return rules_of(casus).authority_start if own is None else own


def moved(casus: Casus, level: int, change: int) -> int:
    """The step after a change, within the scale."""
    return min(max(level + change, 0), rules_of(casus).authority_most)


def factor(rules: TableRules, level: int) -> float:
    """How good news weighs at this step; 1 at the neutral step."""
    return max(0.0, 1.0 + rules.authority_weight_step * (level - rules.authority_start))


def words(casus: Casus, level: int) -> str:
    """The step in a word and a count."""
    most = rules_of(casus).authority_most
    place = round(level * (len(WORDS) - 1) / most)
    return tr("{word}, {level} van {most}", word=tr(WORDS[place]), level=level, most=most)
