"""Who sits at a table, what is said, what stands in the room: data for table scenes and moments."""

from __future__ import annotations

from dataclasses import dataclass

from effect_game.domain.language import tr
from effect_game.ui.art.house_data import HouseView
from effect_game.ui.art.picture import Table
from effect_game.ui.theme.party_marks import PartyMark

TRUST_STEPS = 3


@dataclass(frozen=True)
class SeatView:
    """One person at the table, with a `note` under the name.

    `trust` is 0 to 3 dots before the note, None shows no dots. `is_home` seats this person on the right, with
    the household (or as the other party); `size` is 0.6 to 1.1."""

    key: str
    name: str
    note: str = ""
    hue: str = "#5B6470"
    hair: str = "short"
    is_home: bool = True
    size: float = 1.0
    trust: int | None = None
    mark: PartyMark | None = None

    def words(self) -> str:
        """Name, note and trust in words."""
        dots = (
            "" if self.trust is None else tr("vertrouwen {count} van {of}", count=self.trust, of=TRUST_STEPS)
        )
        return ", ".join(part for part in (self.name, self.note, dots) if part)


@dataclass(frozen=True)
class TableScene:
    """A conversation.

    `setting` is kitchen, outside or meeting; `props` may hold letters, teapot, drawing, note and car, and
    outside teapot, dog and tent. In a meeting
    a chart of bars hangs on the wall (`board_title`, `board_values`) and the small house is on the table.
    """

    setting: str = "kitchen"
    seats: tuple[SeatView, ...] = ()
    speaker: str = ""
    quote: str = ""
    evening: bool = False
    props: tuple[str, ...] = ()
    board_title: str = ""
    board_values: tuple[float, ...] = ()
    board_mark: PartyMark | None = None
    house: HouseView | None = None

    def summary(self) -> str:
        """One sentence: who sits here and what is said."""
        names = ", ".join(seat.words() for seat in self.seats) or tr("nog niemand")
        places = {"kitchen": tr("Aan de keukentafel"), "outside": tr("Buiten, aan een picknicktafel")}
        place = places.get(self.setting, tr("Aan tafel"))
        speaker = next((seat.name for seat in self.seats if seat.key == self.speaker), "")
        seen = f"{place}: {names}."
        if not (self.quote and speaker):
            return seen
        said = tr("{speaker} zegt: “{quote}”", speaker=speaker, quote=self.quote)
        return f"{seen} {said}"

    def table(self) -> Table:
        """Everyone at the table with what is said."""
        rows = []
        for seat in self.seats:
            trust = "" if seat.trust is None else tr("{count} van {of}", count=seat.trust, of=TRUST_STEPS)
            quote = f"“{self.quote}”" if seat.key == self.speaker and self.quote else ""
            rows.append((seat.name, seat.note, trust, quote))
        return Table((tr("Wie"), tr("Rol"), tr("Vertrouwen"), tr("Zegt")), tuple(rows))


@dataclass(frozen=True)
class MomentView:
    """A small framed moment: one figure and one prop (envelope, phone, car, bag, clock, tent, bench
    or shelter).

    time: hour and minute for the hands of the clock; None draws a clock without hands.
    """

    prop: str
    hue: str = "#5B6470"
    hair: str = "short"
    size: float = 1.0
    evening: bool = False
    words: str = ""
    who: str = ""
    time: tuple[int, int] | None = None

    def table(self) -> Table:
        """Who and what is said."""
        return Table((tr("Wie"), tr("Vertelt")), ((self.who, self.words),))
