"""An event as it is told in the life that is played: with the words of what brought it about."""

from dataclasses import replace

from effect_game.content.roster import make_roster, start_flags
from effect_game.domain.happenings import EventUse
from effect_game.domain.household import Casus
from effect_game.play.state import State
from effect_game.play.views_life_starts import situations_after


def as_it_came(casus: Casus, state: State, use: EventUse, month: int) -> EventUse:
    """The event with the first of its `told` of which the situation was so; else in its own words.

    What the event itself sets is read from before that month, everything else from the month itself.
    """
    if not use.told:
        return use
    lived = {passed.month: situations_after(casus, passed) for passed in state.life}
    if month not in lived:
        return use
    now, before = lived[month], lived.get(month - 1) or start_flags(casus)
    roster, changed = make_roster(casus.household), {gate.situation for gate in use.sets}
    for way in use.told:
        row = roster.situation_row(way.situation, way.person)
        flags = before if way.situation in changed else now
        if row is not None and flags.get(row, False) is way.holds:
            return replace(use, text=way.text, voice_text=way.voice_text or use.voice_text)
    return use
