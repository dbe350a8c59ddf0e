"""What has been heard about the rooms: beside what was estimated, and what is still dark.

Plain values without Qt. Nothing here tells what nobody asked.
"""

from dataclasses import dataclass

from effect_game.domain.household import Casus
from effect_game.domain.language import mark, tr
from effect_game.domain.vocabulary import LifeDomain
from effect_game.play.state import State
from effect_game.play.views_rooms import (
    LEVEL_WORDS,
    ROOM_NAMES,
    SHORT_NAMES,
    TABLE_ORDER,
    Cell,
    RoomState,
    and_words,
    house_state,
    known_cells,
    person_name,
    spoken_of,
    start_rooms,
)

NOT_GUESSED = mark("niet geschat")
NOT_ASKED = mark("niet gevraagd")


@dataclass(frozen=True, slots=True)
class RoomCompare:
    """A room as estimated and as heard; levels 1..5 or None."""

    life_domain: LifeDomain
    name: str
    guessed: int | None
    heard: RoomState
    whose: str = ""
    """Of whom the level is known, or of whom it is not, where it is not of everybody."""

    @property
    def guessed_word(self) -> str:
        return tr(NOT_GUESSED) if self.guessed is None else tr(LEVEL_WORDS[self.guessed])

    @property
    def heard_word(self) -> str:
        word = self.heard.word or tr(NOT_ASKED)
        return f"{word} ({self.whose})" if self.whose else word


def room_compare(casus: Casus, state: State) -> tuple[RoomCompare, ...]:
    """The seven rooms of the household in the order of lists: estimated beside heard."""
    house = house_state(casus, state)
    guesses = dict(state.room_guesses)
    known, cells = known_cells(casus, state), start_rooms(casus.household)

    def whose(domain: LifeDomain) -> str:
        of = [cell for cell in cells if cell[0] is domain]
        lit, dark = [cell for cell in of if cell in known], [cell for cell in of if cell not in known]
        if not dark:
            return ""
        return _names(casus, lit) if len(lit) <= 2 else tr("zonder {names}", names=_names(casus, dark))

    return tuple(
        RoomCompare(domain, tr(SHORT_NAMES[domain]), guesses.get(domain), house.room(domain), whose(domain))
        for domain in TABLE_ORDER
    )


def compare_words(rooms: tuple[RoomCompare, ...]) -> str:
    """'5 schattingen nagegaan: 2 kamers lager dan jullie dachten'; '' when nothing can be compared."""
    both = [
        (guess, heard)
        for room in rooms
        if (guess := room.guessed) is not None and (heard := room.heard.level) is not None
    ]
    if not both:
        return ""
    lower = sum(1 for guess, heard in both if heard < guess)
    # Only rooms that were both guessed and heard of: fewer than people guessed, so the words say which.
    checked = (
        tr("1 schatting nagegaan") if len(both) == 1 else tr("{count} schattingen nagegaan", count=len(both))
    )
    if lower == 0:
        return tr("{checked}: geen kamer lager dan jullie dachten", checked=checked)
    if lower == 1:
        return tr("{checked}: 1 kamer lager dan jullie dachten", checked=checked)
    return tr("{checked}: {lower} kamers lager dan jullie dachten", checked=checked, lower=lower)


def not_heard_words(casus: Casus, state: State) -> str:
    """'Nog niets gehoord over: ... Nog niet duidelijk hoe het gaat met: ...'; '' when all is known.

    Dark rooms first, then rooms of one person, with whose level is known. A fact that does not tell how it
    goes in a room makes it a room that is not clear yet; a room with a level is in neither sentence for whom
    it is known of.
    """
    known = known_cells(casus, state)
    spoken = spoken_of(casus, state)
    cells = start_rooms(casus.household)
    lived_in = {domain for domain, _ in cells}
    dark = {room.life_domain for room in house_state(casus, state).dark} & lived_in
    silent: list[str] = []
    unclear: list[str] = []
    for domain in sorted(TABLE_ORDER, key=lambda domain: domain not in dark):
        room = tr(ROOM_NAMES[domain]).lower()
        if domain in dark:
            (unclear if domain in {each for each, _ in spoken} else silent).append(room)
            continue
        hidden = [cell for cell in cells if cell[0] is domain and cell not in known]
        others = _names(casus, [cell for cell in cells if cell[0] is domain and cell in known])
        for words, of_these in ((silent, False), (unclear, True)):
            names = _names(casus, [cell for cell in hidden if (cell in spoken) is of_these])
            if names and others:
                words.append(
                    tr("{room} bij {names} (bij {others} wel)", room=room, names=names, others=others)
                )
            elif names:
                words.append(tr("{room} bij {names}", room=room, names=names))
    said = [tr("Nog niets gehoord over: {rooms}.", rooms="; ".join(silent))] if silent else []
    said += [tr("Nog niet duidelijk hoe het gaat met: {rooms}.", rooms="; ".join(unclear))] if unclear else []
    return " ".join(said)


def _names(casus: Casus, cells: list[Cell]) -> str:
    return and_words([person_name(casus, owner) for _, owner in cells])
