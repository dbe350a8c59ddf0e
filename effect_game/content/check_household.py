"""Does a household refer only to what exists, and are its numbers possible: its people and its world."""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from effect_game.content.check_library import LibraryIds
from effect_game.content.findings import (
    LONGEST_MONTHS,
    NOT_HERE,
    Finding,
    Findings,
    id_findings,
    is_household_domain,
    number_finding,
    unknown_id,
    walk,
)
from effect_game.content.roster import Roster
from effect_game.content.yaml_source import DataPath
from effect_game.domain.household import EventUse, Gate, Household, OwnPush, Person, Room, SituationStart
from effect_game.domain.vocabulary import HIGHEST_LEVEL, LOWEST_LEVEL

HAIR = ("kort", "lang", "staart", "krul", "kaal")
PER_MONTH = "per_month"
SUM_TOLERANCE = 1e-6


@dataclass(frozen=True, slots=True)
class HouseholdIds:
    """Ids inside the household that may be referred to, those of broken items too."""

    persons: AbstractSet[str]
    numbers: AbstractSet[str]
    cards: AbstractSet[str]
    trajectories: AbstractSet[str]
    facts: AbstractSet[str]
    team: AbstractSet[str]


def check_world(household: Household, roster: Roster, ids: HouseholdIds, library: LibraryIds) -> Findings:
    """Findings about persons, rooms, situations, own numbers, pushes and events."""
    if not household.id.startswith("household:"):
        yield Finding(
            ("id",),
            "content.id",
            f"De id '{household.id}' heeft niet de goede vorm.",
            "Begin met 'household:'.",
        )
    for part, kind in (
        ("persons", "person"),
        ("own_numbers", "number"),
        ("cards", "card"),
        ("trajectories", "trajectory"),
        ("facts", "fact"),
        ("questions", "question"),
        ("goals", "goal"),
        ("unpriced", "pm"),
    ):
        yield from id_findings(part, getattr(household, part), kind)
    for index, person in enumerate(household.persons):
        yield from _person(("persons", index), person)
    yield from _rooms(("rooms",), "household", household.rooms, of_household=True)
    yield from _person_references(household, ids)
    yield from _situations(household, ids, library)
    yield from _numbers(household)
    for index, push in enumerate(household.own_pushes):
        yield from _own_push(("own_pushes", index), push, household, roster, ids)
    yield from _events(household, roster, ids, library)
    for name, least, most in (("intake_hours", 0, 100), ("team_hours", 0, 1000), ("capacity", 1, 20)):
        value = getattr(household, name)
        if not least <= value <= most:
            yield number_finding((name,), "huishouden", f"{name} ligt van {least} tot {most}", value)


def _person(path: DataPath, person: Person) -> Findings:
    for name, least, most in (("age", 0, 120), ("trust", 0, 3), ("hue", 0, 6), ("height", 1, 60)):
        value = getattr(person, name)
        if not least <= value <= most:
            yield number_finding((*path, name), person.id, f"{name} ligt van {least} tot {most}", value)
    if person.hair not in HAIR:
        yield unknown_id((*path, "hair"), person.id, person.hair, HAIR, "het kapsel")
    yield from _rooms((*path, "rooms"), person.id, person.rooms, of_household=False)


def _rooms(path: DataPath, owner: str, rooms: tuple[Room, ...], *, of_household: bool) -> Findings:
    seen = set()
    for index, room in enumerate(rooms):
        here: DataPath = (*path, index)
        where = f"{owner}, kamer {room.life_domain}"
        if is_household_domain(room.life_domain) is not of_household:
            place = "het huishouden (rooms bovenaan)" if not of_household else "een persoon"
            yield Finding(
                here, "content.room_owner", f"{where}: deze kamer hoort bij {place}.", "Verplaats de kamer."
            )
        if room.life_domain in seen:
            yield Finding(here, "content.duplicate_id", f"{where} staat er twee keer.", "Haal er een weg.")
        seen.add(room.life_domain)
        yield from _room(here, where, room)


def _room(path: DataPath, where: str, room: Room) -> Findings:
    if not LOWEST_LEVEL <= room.level <= HIGHEST_LEVEL:
        yield number_finding(
            (*path, "level"), where, "een niveau ligt van 1 (crisis) tot 5 (goed)", room.level
        )
        return
    if room.set_point is not None:
        if not LOWEST_LEVEL <= room.set_point <= HIGHEST_LEVEL:
            yield number_finding((*path, "set_point"), where, "set_point ligt van 1 tot 5", room.set_point)
        if not room.reason.strip():
            yield Finding(
                (*path, "set_point"),
                "content.reason",
                f"{where}: een eigen set_point vraagt een reden.",
                "Voeg reason: toe.",
            )
    if room.known and not room.prior:
        return
    if len(room.prior) != HIGHEST_LEVEL or min(room.prior) < 0 or abs(sum(room.prior) - 1) > SUM_TOLERANCE:
        yield number_finding(
            (*path, "prior"),
            where,
            "prior zijn vijf aandelen (niveau 1 tot 5) die samen 1 zijn",
            list(room.prior),
        )
    elif room.prior[room.level - 1] <= 0:
        yield number_finding(
            (*path, "prior"),
            where,
            f"prior moet het ware niveau {room.level} mogelijk laten",
            list(room.prior),
        )


def _person_references(household: Household, ids: HouseholdIds) -> Findings:
    """Every field called person, and persons of cards and trajectories; moments may show team members."""
    for path, value in walk(household):
        team = ids.team if path and path[0] in ("moments", "facts") else frozenset()
        person = getattr(value, "person", None)
        # A counterpart's person is somebody of that party, by name.
        if isinstance(person, str) and path[0] != "counterparts" and person not in ids.persons | team:
            yield unknown_id((*path, "person"), _label(value), person, ids.persons, "de persoon")
        persons = getattr(value, "persons", None)
        if isinstance(persons, tuple) and path:
            for index, one in enumerate(persons):
                if one not in ids.persons:
                    yield unknown_id((*path, "persons", index), _label(value), one, ids.persons, "de persoon")


def _label(value: object) -> str:
    for name in ("id", "event", "situation", "title", "life_domain"):
        found = getattr(value, name, None)
        if isinstance(found, str):
            return str(found)
    return type(value).__name__.lower()


def _situations(household: Household, ids: HouseholdIds, library: LibraryIds) -> Findings:
    seen: set[tuple[str, str | None]] = set()
    for index, start in enumerate(household.situations):
        path: DataPath = ("situations", index)
        if start.situation not in library.situations:
            yield unknown_id(
                (*path, "situation"), "situations", start.situation, library.situations, "de situatie"
            )
        if (start.situation, start.person) in seen:
            yield Finding(
                path, "content.duplicate_id", f"{start.situation} staat er twee keer.", "Haal er een weg."
            )
        seen.add((start.situation, start.person))
        yield from _situation_prior(path, start)


def _situation_prior(path: DataPath, start: SituationStart) -> Findings:
    if start.known and start.prior is None:
        return
    if start.prior is None:
        yield Finding(
            path,
            "content.prior",
            f"{start.situation}: wat niet bekend is, heeft een prior nodig.",
            "Voeg prior: toe, een kans tussen 0 en 1.",
        )
    elif not 0 < start.prior < 1:
        yield number_finding(
            (*path, "prior"), start.situation, "prior ligt tussen 0 en 1 (niet erop)", start.prior
        )


def _numbers(household: Household) -> Findings:
    used = {push.number for push in household.own_pushes} | {use.number for use in household.events}
    for index, number in enumerate(household.own_numbers):
        path: DataPath = ("own_numbers", index)
        if not number.low <= number.value <= number.high:
            yield number_finding(
                (*path, "value"),
                number.id,
                "value moet tussen low en high liggen",
                f"{number.low} / {number.value} / {number.high}",
            )
        if number.unit == PER_MONTH and not (number.low > 0 and number.high < 1):
            yield number_finding(
                (*path, "low"),
                number.id,
                "een kans per maand ligt tussen 0 en 1",
                f"{number.low} / {number.high}",
            )
        if not number.reason.strip():
            yield Finding(
                (*path, "reason"), "content.reason", f"{number.id} heeft geen reden.", "Vul reason in."
            )
        if number.id not in used:
            yield Finding(
                path,
                "content.unused",
                f"{number.id} wordt nergens gebruikt.",
                "Gebruik het in own_pushes of events, of haal het weg.",
            )


def _own_push(
    path: DataPath, push: OwnPush, household: Household, roster: Roster, ids: HouseholdIds
) -> Findings:
    where = f"own_pushes {push.situation}"
    if push.number not in ids.numbers:
        yield unknown_id((*path, "number"), where, push.number, ids.numbers, "het getal")
    if any(number.id == push.number and number.unit == PER_MONTH for number in household.own_numbers):
        yield Finding(
            (*path, "number"),
            "content.unit",
            f"{where}: {push.number} is een kans per maand, geen duw.",
            "Gebruik een getal in logits.",
        )
    if roster.situation_row(push.situation, push.person) is None:
        yield from missing_situation(path, where, push.situation, push.person, roster)
    if (push.life_domain is None) == (push.event is None):
        yield Finding(
            path,
            "content.target",
            f"{where}: geef óf life_domain óf event.",
            "Haal er een weg of voeg er een toe.",
        )
    if push.life_domain is not None and roster.cell_row(push.life_domain, push.person) is None:
        yield missing_room(path, where, str(push.life_domain))
    if push.event is not None and roster.event_row(push.event, push.person) is None:
        yield unknown_id(
            (*path, "event"),
            where,
            push.event,
            {e for e, _ in roster.events},
            "de gebeurtenis",
            code=NOT_HERE,
        )


def missing_room(path: DataPath, where: str, life_domain: str) -> Finding:
    """Somebody's room that is not in the content."""
    return Finding(
        (*path, "life_domain"),
        NOT_HERE,
        f"{where}: de kamer '{life_domain}' bestaat niet voor deze persoon.",
        "Geef person: van iemand die deze kamer heeft, of voeg de kamer toe.",
    )


def missing_situation(
    path: DataPath, where: str, situation: str, person: str | None, roster: Roster
) -> Findings:
    """A situation that is nobody's, or somebody else's."""
    owners = sorted(owner for name, owner in roster.situations if name == situation)
    here: DataPath = (*path, "situation")
    if owners:
        yield Finding(
            here,
            NOT_HERE,
            f"{where}: {situation} is er niet voor {person or 'het huishouden'}.",
            f"Schrijf person: {owners[0]}." if owners[0] != "household" else "Haal person: weg.",
        )
    else:
        names = {name for name, _ in roster.situations}
        yield unknown_id(here, where, situation, names, "de situatie", code=NOT_HERE)


def gate_findings(path: DataPath, where: str, gates: tuple[Gate, ...], roster: Roster) -> Findings:
    """Conditions must be about a situation this household has."""
    for index, gate in enumerate(gates):
        if roster.situation_row(gate.situation, gate.person) is None:
            yield from missing_situation((*path, index), where, gate.situation, gate.person, roster)


def _events(household: Household, roster: Roster, ids: HouseholdIds, library: LibraryIds) -> Findings:
    seen: set[tuple[str, str | None]] = set()
    for index, use in enumerate(household.events):
        path: DataPath = ("events", index)
        if use.event not in library.events:
            yield unknown_id((*path, "event"), "events", use.event, library.events, "de gebeurtenis")
        if (use.event, use.person) in seen:
            yield Finding(
                path, "content.duplicate_id", f"{use.event} staat er twee keer.", "Haal er een weg."
            )
        seen.add((use.event, use.person))
        yield from _event(path, use, household, roster, ids, library)


def _event(
    path: DataPath,
    use: EventUse,
    household: Household,
    roster: Roster,
    ids: HouseholdIds,
    library: LibraryIds,
) -> Findings:
    if use.voice_person is not None and use.voice_person not in ids.persons | ids.team:
        yield unknown_id((*path, "voice_person"), use.event, use.voice_person, ids.persons, "de persoon")
    yield from gate_findings((*path, "gates"), use.event, use.gates, roster)
    yield from month_finding((*path, "from_month"), use.event, use.from_month)
    for index, gate in enumerate(use.sets):
        if gate.situation not in library.situations:
            here: DataPath = (*path, "sets", index, "situation")
            yield unknown_id(here, use.event, gate.situation, library.situations, "de situatie")
    for index, move in enumerate(use.moves):
        if roster.cell_row(move.life_domain, move.person or use.person) is None:
            yield missing_room((*path, "moves", index), use.event, str(move.life_domain))
        if move.levels == 0 or abs(move.levels) >= HIGHEST_LEVEL:
            here = (*path, "moves", index, "levels")
            yield number_finding(here, use.event, "levels is 1 tot 4 omhoog of omlaag", move.levels)
    units = {number.id: number.unit for number in household.own_numbers}
    if use.number is not None and use.number not in ids.numbers:
        yield unknown_id((*path, "number"), use.event, use.number, ids.numbers, "het getal")
    elif use.number is not None and units.get(use.number, PER_MONTH) != PER_MONTH:
        yield Finding(
            (*path, "number"),
            "content.unit",
            f"{use.event}: {use.number} is geen kans per maand.",
            f"Geef dat getal unit: {PER_MONTH}.",
        )
    yield from unknown_findings((*path, "secret_of"), use.event, use.secret_of, roster)


def unknown_findings(path: DataPath, where: str, names: tuple[str, ...], roster: Roster) -> Findings:
    """Words of `reveals` and `secret_of`."""
    known = roster.unknowns()
    for index, name in enumerate(names):
        if name not in known:
            yield unknown_id((*path, index), where, name, known, "het onbekende", code=NOT_HERE)


def month_finding(path: DataPath, where: str, month: int, least: int = 1) -> Findings:
    if not least <= month <= LONGEST_MONTHS:
        yield number_finding(path, where, f"een maand ligt van {least} tot {LONGEST_MONTHS}", month)
