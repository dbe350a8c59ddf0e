"""Does a household refer only to what exists, and are its numbers possible: its people and its world."""

from effect_game.content.check_exclusions import household_exclusions
from effect_game.content.check_ids import HouseholdIds, LibraryIds
from effect_game.content.check_parts import (
    PER_MONTH,
    gate_findings,
    missing_room,
    missing_situation,
    own_chance_findings,
    setting_findings,
    unknown_findings,
)
from effect_game.content.check_time import use_findings
from effect_game.content.findings import (
    NOT_HERE,
    Finding,
    Findings,
    id_findings,
    is_household_domain,
    number_finding,
    unknown_id,
    walk,
)
from effect_game.content.roster import Roster, is_state
from effect_game.content.yaml_source import DataPath
from effect_game.domain.happenings import EventUse, OwnPush
from effect_game.domain.household import Household
from effect_game.domain.knowledge import Library
from effect_game.domain.people import Person, Room, SituationStart
from effect_game.domain.vocabulary import HIGHEST_LEVEL, LOWEST_LEVEL

HAIR = ("kort", "lang", "staart", "krul", "kaal")
SUM_TOLERANCE = 1e-6
FASTEST_DRIFT = 1.0
"""Levels a year; ageing is far slower."""
_PERSON_RANGES = (
    ("age", 0, 120),
    ("trust", 0, 3),
    ("hue", 0, 6),
    ("height", 1, 60),
    ("months_to_birthday", 1, 12),
)


def check_world(
    household: Household, library: Library, roster: Roster, ids: HouseholdIds, known: LibraryIds
) -> Findings:
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
        ("team", "team"),
        ("colleagues", "colleague"),
        ("blind_spots", "blind"),
        ("consents", "consent"),
    ):
        yield from id_findings(part, getattr(household, part), kind)
    for index, person in enumerate(household.persons):
        yield from _person(("persons", index), person)
    yield from _rooms(("rooms",), "household", household.rooms, of_household=True)
    yield from _person_references(household, ids)
    yield from _situations(household, known)
    yield from _states_named(household, known)
    yield from _numbers(household)
    for index, push in enumerate(household.own_pushes):
        yield from _own_push(("own_pushes", index), push, household, roster, ids)
    yield from _events(household, library, roster, ids, known)
    yield from household_exclusions(household, library)
    for name, least, most in (("intake_hours", 0, 100), ("team_hours", 0, 1000), ("capacity", 1, 20)):
        value = getattr(household, name)
        if not least <= value <= most:
            yield number_finding((name,), "huishouden", f"{name} ligt van {least} tot {most}", value)


def _person(path: DataPath, person: Person) -> Findings:
    for name, least, most in _PERSON_RANGES:
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
    if abs(room.drift_per_year) > FASTEST_DRIFT:
        rule = f"drift_per_year ligt van -{FASTEST_DRIFT:g} tot {FASTEST_DRIFT:g} trede per jaar"
        yield number_finding((*path, "drift_per_year"), where, rule, room.drift_per_year)
    if room.drift_per_year and not room.reason.strip():
        yield Finding(
            (*path, "drift_per_year"),
            "content.reason",
            f"{where}: een eigen drift_per_year vraagt een reden.",
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


def _situations(household: Household, library: LibraryIds) -> Findings:
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
    used: set[str | None] = {push.number for push in household.own_pushes}
    used |= {use.number for use in household.events}
    used |= {step.number for use in household.events for step in use.later}
    used |= {use.number for start in household.variables for use in start.moves}
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
                "Gebruik het in own_pushes, events of variables, of haal het weg.",
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


def _states_named(household: Household, known: LibraryIds) -> Findings:
    """Wherever a state of a variable stands for a situation, it is one of its states."""
    for path, value in walk(household):
        name = getattr(value, "situation", None)
        if not isinstance(name, str) or not is_state(name) or isinstance(value, SituationStart):
            continue
        if name not in known.states:
            yield unknown_id((*path, "situation"), str(path[0]), name, known.states, "de toestand")


def _events(
    household: Household, library: Library, roster: Roster, ids: HouseholdIds, known: LibraryIds
) -> Findings:
    kinds = {kind.id: kind for kind in library.events}
    seen: set[tuple[str, str | None]] = set()
    for index, use in enumerate(household.events):
        path: DataPath = ("events", index)
        if use.event not in known.events:
            yield unknown_id((*path, "event"), "events", use.event, known.events, "de gebeurtenis")
        if (use.event, use.person) in seen:
            yield Finding(
                path, "content.duplicate_id", f"{use.event} staat er twee keer.", "Haal er een weg."
            )
        seen.add((use.event, use.person))
        yield from _event(path, use, household, roster, ids, known)
        yield from use_findings(path, use, kinds.get(use.event), roster)


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
    yield from setting_findings((*path, "sets"), use.event, use.sets, library)
    yield from gate_findings((*path, "told"), use.event, tuple(way.when for way in use.told), roster)
    for index, move in enumerate(use.moves):
        if roster.cell_row(move.life_domain, move.person or use.person) is None:
            yield missing_room((*path, "moves", index), use.event, str(move.life_domain))
        if move.levels == 0 or abs(move.levels) >= HIGHEST_LEVEL:
            here: DataPath = (*path, "moves", index, "levels")
            yield number_finding(here, use.event, "levels is 1 tot 4 omhoog of omlaag", move.levels)
    yield from own_chance_findings((*path, "number"), use.event, use.number, household, ids)
    for index, step in enumerate(use.later):
        here = (*path, "later", index, "number")
        yield from own_chance_findings(here, use.event, step.number, household, ids)
    yield from unknown_findings((*path, "secret_of"), use.event, use.secret_of, roster)
