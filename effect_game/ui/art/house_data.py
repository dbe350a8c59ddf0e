"""What the house shows: seven rooms, the people in them, evening or day, and what stands in the street."""

from __future__ import annotations

from dataclasses import dataclass, field

from effect_game.domain.language import mark, tr
from effect_game.ui.art.people import PersonView
from effect_game.ui.art.picture import Table

NOT_ASKED = mark("niet gevraagd")


@dataclass(frozen=True)
class RoomView:
    """One life domain as a room.

    `place` is one of attic, upper_left, upper_middle, upper_right, lower_left, lower_middle, lower_right.
    Levels run from 1 (crisis) to 5 (good); None means that nobody asked yet. `low` and `high` bound where 16
    of 20 lives end. `was`: an earlier level to show beside this one, instead of what is expected."""

    key: str
    place: str
    name: str
    short_name: str
    level: int | None = None
    level_word: str = ""
    expected: int | None = None
    low: int | None = None
    high: int | None = None
    lowest_person: str = ""
    was: int | None = None

    @property
    def word(self) -> str:
        """The level in words, also when nobody asked yet."""
        return self.level_word or (tr(NOT_ASKED) if self.level is None else "")

    @property
    def sentence(self) -> str:
        """Everything the room says, in one sentence."""
        if self.level is None:
            return f"{self.name}: {self.word}"
        parts = [tr("{name}: {word}, trede {level} van 5", name=self.name, word=self.word, level=self.level)]
        if self.was is not None and self.was != self.level:
            parts.append(tr("was trede {was}", was=self.was))
        if self.expected is not None:
            parts.append(tr("verwacht trede {expected}", expected=self.expected))
        if self.low is not None and self.high is not None:
            parts.append(tr("in 16 van 20 levens trede {low} tot {high}", low=self.low, high=self.high))
        if self.lowest_person:
            parts.append(tr("het laagst bij {person}", person=self.lowest_person))
        return ", ".join(parts)


@dataclass(frozen=True)
class HouseView:
    """The whole picture. `legend` names the staircase parts.

    `street_props` may hold 'car', 'bike', 'tent', 'dog', 'bags' (who lives here is a guest) and 'outline':
    then the house is not there yet and its rooms stand in dashed lines.
    """

    rooms: tuple[RoomView, ...] = ()
    persons: tuple[PersonView, ...] = ()
    evening: bool = False
    street_props: tuple[str, ...] = ()
    legend: tuple[str, str, str] = field(
        default_factory=lambda: (tr("nu"), tr("verwacht"), tr("in {count} van {of} levens", count=16, of=20))
    )

    def room_at(self, place: str) -> RoomView | None:
        """The room that lives in a place."""
        return next((room for room in self.rooms if room.place == place), None)

    def summary(self) -> str:
        """One sentence about all rooms."""
        asked = [room for room in self.rooms if room.level is not None or room.level_word]
        unknown = len(self.rooms) - len(asked)
        words = ", ".join(f"{room.short_name} {room.word}" for room in asked)
        start = tr("Het huis met {count} kamers", count=len(self.rooms)) + (f": {words}" if words else "")
        return start + (f"; {unknown} {tr(NOT_ASKED)}." if unknown else ".")

    def table(self) -> Table:
        """The rooms in text: name, now, expected, range and who is lowest."""
        rows = []
        for room in self.rooms:
            spread = (
                ""
                if room.low is None or room.high is None
                else tr("{low} tot {high}", low=room.low, high=room.high)
            )
            now = room.word if room.level is None else f"{room.level} {room.word}"
            expected = "" if room.expected is None else str(room.expected)
            inside = ", ".join(person.name for person in self.persons if person.room == room.key)
            rows.append((room.name, now, expected, spread, room.lowest_person, inside))
        return Table((tr("Kamer"), *self.legend, tr("Laagst bij"), tr("In beeld")), tuple(rows))
