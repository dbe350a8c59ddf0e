"""Events as they are told in the life that is played: which there are, and what brought one about."""

from collections.abc import Iterator
from dataclasses import replace

from effect_game.content.roster import OF_STATE, flag_names, make_roster, start_flags
from effect_game.domain.happenings import EventUse
from effect_game.domain.household import Casus
from effect_game.domain.people import Gate
from effect_game.domain.vocabulary import HOUSEHOLD
from effect_game.play.state import State
from effect_game.play.views_life_starts import situations_after


def event_uses(casus: Casus) -> dict[str, EventUse]:
    """Events of the household by row id, and the moves of its variables told as events."""
    uses = (*casus.household.events, *_moves_told(casus))
    return {f"{use.event}@{use.person or HOUSEHOLD}": use for use in uses}


def _moves_told(casus: Casus) -> Iterator[EventUse]:
    """A move has no words of its own here: its name, and the state it leads to."""
    kinds = {variable.id: variable for variable in casus.library.variables}
    names = flag_names(casus)
    for start in casus.household.variables:
        for move in kinds[start.variable].moves:
            reached = f"{start.variable}{OF_STATE}{move.destination}"
            yield EventUse(
                event=move.id,
                title=move.name,
                text=f"{names[reached]}.",
                icon="flag",
                voice_person=None,
                voice_text="",
                person=start.person,
                sets=(Gate(situation=reached, holds=True, person=start.person),),
            )


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
