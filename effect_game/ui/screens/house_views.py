"""From the plain values of `play.views_rooms` to what the pictures take: houses, rooms, figures.

Every screen that shows the house or people uses these, so that everyone looks the same everywhere.
"""

from effect_game.domain.vocabulary import LifeDomain
from effect_game.play.views_rooms import HouseState, PersonFigure, RoomState
from effect_game.ui.art.house_data import HouseView, RoomView
from effect_game.ui.art.people import PersonView

HUES = ("#4C6C8F", "#6C7F4C", "#B0871F", "#8A5A8E", "#4E8480", "#5B6470", "#67639A")
"""The hues of people, look.md section 7; content says which by number."""

_HAIR = {"kort": "short", "lang": "long", "staart": "pigtails", "krul": "curly", "kaal": "cap"}
_PLACES = {
    LifeDomain.MEANING: "attic",
    LifeDomain.MIND: "upper_left",
    LifeDomain.BODY: "upper_middle",
    LifeDomain.WORK: "upper_right",
    LifeDomain.HOUSING: "lower_left",
    LifeDomain.RELATIONS: "lower_middle",
    LifeDomain.FINANCES: "lower_right",
}


def hue_of(number: int) -> str:
    """'#RRGGBB' of a hue number of the content."""
    return HUES[number % len(HUES)]


def hair_of(word: str) -> str:
    """The drawn hair shape for the content's word."""
    return _HAIR.get(word, "short")


def house_view(house: HouseState, *, evening: bool = False) -> HouseView:
    """The picture of a house; expected steps and brackets come along when the state has them."""
    return HouseView(
        rooms=tuple(room_view(room) for room in house.rooms),
        persons=tuple(person_view(person) for person in house.persons),
        evening=evening,
        street_props=house.street_props,
    )


def room_view(room: RoomState) -> RoomView:
    """One room, for the house or for a thumbnail."""
    return RoomView(
        key=room.life_domain.value,
        place=_PLACES[room.life_domain],
        name=room.name,
        short_name=room.short_name,
        level=room.level,
        level_word=room.word,
        expected=room.expected,
        low=room.low,
        high=room.high,
        lowest_person=room.lowest_person,
    )


def person_view(person: PersonFigure) -> PersonView:
    """A standing figure; the initial is drawn on its badge."""
    return PersonView(
        key=person.id,
        name=person.name,
        initial=person.name[:1],
        hue=hue_of(person.hue),
        hair=hair_of(person.hair),
        height=float(person.height),
        room=person.room.value if person.room is not None else "",
    )
