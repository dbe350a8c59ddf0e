"""Small invented pictures for the tests; nothing here is about a real household."""

from effect_game.play.sensitivity_result import BarKind
from effect_game.play.views_sensitivity import Assumption, SensitivityView
from effect_game.ui.art.house_data import HouseView, RoomView
from effect_game.ui.art.jars_data import JarsView, JarView, WrongPocket
from effect_game.ui.art.lane import LaneView
from effect_game.ui.art.lives_chart import LivesView
from effect_game.ui.art.lives_dots import DotsView, LifeDot
from effect_game.ui.art.people import PersonView
from effect_game.ui.art.ranges import RangeRow, RangesView
from effect_game.ui.art.scenes_data import SeatView, TableScene
from effect_game.ui.art.timeline_model import EventCard, PlanBar, TimelineView
from effect_game.ui.art.waterfall import WaterfallRow, WaterfallView
from effect_game.ui.theme.party_marks import PartyMark
from tests.support.drawn import HAIR_SHAPES, PATTERNS, SHAPES

PLACES = ("attic", "upper_left", "upper_middle", "upper_right", "lower_left", "lower_middle", "lower_right")
WORDS = ("", "crisis", "niet stabiel", "wisselend", "redelijk", "goed")
HUES = ("#4C6C8F", "#6C7F4C", "#B0871F", "#8A5A8E", "#4E8480", "#5B6470", "#67639A", "#4C6C8F")


def mark(number: int) -> PartyMark:
    """A party mark with its own shape and pattern."""
    shape, pattern = SHAPES[number % len(SHAPES)], PATTERNS[number % len(PATTERNS)]
    return PartyMark(shape, pattern, "#0072B2", "#00507D", "#6CBBEA")


def house(people: int = 2, level: int | None = 3, expected: int | None = 4) -> HouseView:
    """Seven rooms at one level; the attic was not asked about; people stand in the kitchen."""
    rooms = []
    for number, place in enumerate(PLACES):
        own = None if place == "attic" else level
        word = "" if own is None else WORDS[own]
        later = None if own is None else expected
        spread = (None, None) if later is None else (max(1, later - 1), later)
        rooms.append(
            RoomView(place, place, f"Hele naam {number}", f"Kamer {number}", own, word, later, *spread)
        )
    persons = tuple(
        PersonView(f"p{n}", f"Mens {n}", "ABCDEFGH"[n], HUES[n], HAIR_SHAPES[n], 60 - 3 * n, "lower_right")
        for n in range(people)
    )
    return HouseView(tuple(rooms), persons, street_props=("car", "bike"))


def jars(count: int = 8, shut: bool = False) -> JarsView:
    """Jars that pay and gain in turn."""
    made = tuple(
        JarView(
            f"j{n}",
            f"Partij {n}",
            mark(n),
            (500.0 - 300 * n),
            f"bedrag {n}",
            "houdt over" if n < 2 else "legt bij",
        )
        for n in range(count)
    )
    pockets = (WrongPocket("pocket", "j2", "j0", "de een betaalt, de ander heeft baat"),) if count > 2 else ()
    return JarsView(made, pockets, shut)


def lives(count: int = 20) -> LivesView:
    """Straight lines that first go down."""
    made = tuple(
        tuple(-3000.0 + 100.0 * life + 120.0 * month for month in range(61)) for life in range(count)
    )
    middle = made[count // 2] if count else ()
    return LivesView(made, middle, 36, "In 12 van de 20 levens.")


def dots() -> DotsView:
    """One in year 1, eight in year 2, five in year 3, two in year 4, one in year 5, three not."""
    months: list[int | None] = [6, *range(13, 21), *range(26, 31), 40, 45, 60, None, None, None]
    return DotsView(tuple(LifeDot(life, month) for life, month in enumerate(months)))


def waterfall(count: int = 4) -> WaterfallView:
    """Rows that add up to the euro."""
    rows = tuple(
        WaterfallRow(
            f"w{n}", f"Partij {n}", mark(n), -1000.0 + 200 * n, 400.0 * n, -1000.0 + 600 * n, "deels"
        )
        for n in range(count)
    )
    return WaterfallView(rows, ("rust in huis",) if count else ())


def timeline() -> TimelineView:
    """Two events and five bars of every kind."""
    bars = (
        PlanBar("first", "Eerste kaart", 2, 4, 1.0, mark(1), party="Partij 1"),
        PlanBar("second", "Tweede kaart", 6, None, 0.0, mark(3), runs_on=True),
        PlanBar("friend", "Iemand uit de buurt", 1, 6, informal=True),
        PlanBar("light", "Lichter", 8, 3, mark=mark(4), lighter=True),
        PlanBar("asks", "Vraagt een ja", 3, 2, mark=mark(5), waits_for_yes=True),
    )
    return TimelineView(
        (EventCard("bill", "Een dure brief", 2, 12), EventCard("job", "Werk stopt", 15, 3)), bars
    )


def lane(count: int = 11) -> LaneView:
    """Events close together in time, one of them dark."""
    names = ("Een brief", "Een heel lange gebeurtenis met een naam", "Weg")
    events = tuple(EventCard(f"event {n}", names[n % 3], 4.0 + n * 1.5, 20 - n) for n in range(count))
    return LaneView(events, dark=frozenset({"event 2"}))


def ranges(*, in_lives: bool = False) -> RangesView:
    """Three people and the group; one range is a single value."""
    rows = (
        RangeRow("A", 2, 9),
        RangeRow("B", 11, 11),
        RangeRow("C", 1, 19),
        RangeRow("Samen", 4, 12, ours=True),
    )
    return RangesView(rows, in_lives, 14.0, "14 van 20" if in_lives else "€ 14")


def scene(seats: int = 5, setting: str = "kitchen") -> TableScene:
    """People at a table, half of them guests; the last one speaks."""
    people = tuple(
        SeatView(
            f"s{n}",
            f"Mens {n}",
            "rol",
            HUES[n],
            HAIR_SHAPES[n],
            n >= seats // 2,
            1.0,
            n % 4 if n % 2 else None,
        )
        for n in range(seats)
    )
    speaker = people[-1].key if people else ""
    things = ("letters", "teapot", "drawing", "note", "car")
    return TableScene(
        setting,
        people,
        speaker,
        "Dit is wat ik zeg.",
        True,
        things,
        "Achterstand",
        (5, 4, 3),
        mark(2),
        house(),
    )


def sensitivity(rows: int) -> SensitivityView:
    """Numbers that matter less and less; the last has a long name and turns the result."""
    made = []
    for number in range(rows):
        low, high = -1000.0 * (number + 1), 9000.0 - 500 * number
        name = (
            "Een heel lange naam van een getal dat niet op één regel past, hoe breed ook"
            if number == 4
            else f"Getal {number}"
        )
        made.append(
            Assumption(
                f"n{number}", BarKind.PRICE, name, "per uur", "€ 10", "€ 20", "€ 40", 10.0, 20.0, 40.0,
                f"−€ {number + 1}.000", f"+€ {90 - 5 * number}00", low, high, "Bron",
                f"{name}: van laag naar hoog.",
            )
        )  # fmt: skip
    lead = "Getal 0 maakt het meeste uit." if rows else "Geen enkel getal maakt verschil."
    return SensitivityView(36, 500, "+€ 4.000", 4000.0, lead, tuple(made), (), (), "", ())
