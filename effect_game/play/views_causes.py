"""What a number comes from, by name: situations, rooms, events, cards and trajectories."""

from effect_game.content.roster import CELL, flag_names, row_id
from effect_game.domain.household import Casus
from effect_game.domain.language import mark, tr
from effect_game.domain.vocabulary import HOUSEHOLD
from effect_game.play.views_rooms import ROOM_NAMES, capital

_ROOM = mark("Hoe het gaat")


def cause_names(casus: Casus) -> dict[str, str]:
    """Words for the causes of ledger lines: situations, levels, events, cards and trajectories."""
    household = casus.household
    people = {person.id: person.name for person in household.persons}
    names = {card.id: card.title for card in household.cards}
    names |= {trajectory.id: trajectory.title for trajectory in household.trajectories}
    for event in household.events:
        names[f"{event.event}@{event.person or HOUSEHOLD}"] = event.title
    moves = {move.id: move.name for variable in casus.library.variables for move in variable.moves}
    for kind, name in (flag_names(casus) | moves).items():
        for owner in (HOUSEHOLD, *people):
            words = name if owner == HOUSEHOLD else f"{name} ({people[owner]})"
            names[row_id(kind, owner)] = capital(words)
    for domain, words in ROOM_NAMES.items():
        for owner in (HOUSEHOLD, *people):
            whose = tr(words)
            if owner != HOUSEHOLD:
                whose = tr("{room} van {name}", room=whose, name=people[owner])
            names[f"{CELL}:{domain.value}@{owner}"] = _room_title(whose)
    return names


def _room_title(room: str) -> str:
    return f"{tr(_ROOM)}: {room}"


def untitled_room(name: str) -> str:
    """The name of a cause; of a room without what a list of causes puts before it."""
    return name.removeprefix(_room_title(""))
