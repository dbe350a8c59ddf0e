"""Which rows one household has, and which of them words like 'children' or a missing person mean.

Checks, the choice of library rows and compilation all ask here, so they can never disagree.

Rules: a life domain of the household (finances, housing) has one cell, whoever is meant. A situation named
without a person is the household's, or else the only one of its name. An event and a variable named without
a person likewise. 'variable:x=state' names a state of a variable and stands where a situation may stand.
"""

from dataclasses import dataclass, field

from effect_game.domain.household import Casus, Household
from effect_game.domain.knowledge import Library
from effect_game.domain.people import Person, Room
from effect_game.domain.vocabulary import HOUSEHOLD, HOUSEHOLD_DOMAINS, LifeDomain

CELL = "cell"
ROOM = "room"
OF_STATE = "="
"""Between a variable and one of its states."""


def cell_id(life_domain: LifeDomain, owner: str) -> str:
    return f"{CELL}:{life_domain}@{owner}"


def row_id(kind: str, owner: str) -> str:
    """Id of the row of a situation, event, variable or move of the library for one owner.

    The state of a variable is seen as a situation: 'variable:x=state' becomes 'variable:x@owner=state'.
    """
    name, sign, state = kind.partition(OF_STATE)
    return f"{name}@{owner}{sign}{state}"


def of_row(row: str) -> tuple[str, str]:
    """(name, owner) of a row id: the other way round of row_id."""
    name, _, owner = row.rpartition("@")
    owner, sign, state = owner.partition(OF_STATE)
    return f"{name}{sign}{state}", owner


def is_state(name: str) -> bool:
    """Whether a name that stands for a situation is a state of a variable."""
    return OF_STATE in name


def row_of_unknown(unknown: str) -> str:
    """Row id of an unknown as facts and events write it ('room:...@who', 'situation:...@who')."""
    if unknown.startswith(f"{ROOM}:"):
        return CELL + unknown.removeprefix(ROOM)
    return unknown


@dataclass(slots=True)
class Roster:
    """Cells, situations, events and variables by owner; owners are person ids or 'household'.

    move_of: the variable of each move the library knows.
    """

    persons: dict[str, Person]
    cells: dict[tuple[LifeDomain, str], Room] = field(default_factory=dict)
    situations: set[tuple[str, str]] = field(default_factory=set)
    events: set[tuple[str, str]] = field(default_factory=set)
    variables: set[tuple[str, str]] = field(default_factory=set)
    move_of: dict[str, str] = field(default_factory=dict)

    def owners(self, who: str, sources: tuple[str, ...]) -> tuple[str, ...]:
        """Owners meant by `who` when the source (card, situation, event) belongs to `sources`."""
        if who == "self":
            return sources
        if who == "household":
            return (HOUSEHOLD,)
        adult = {"adults": True, "children": False}.get(who)
        return tuple(sorted(p.id for p in self.persons.values() if adult is None or p.adult is adult))

    def cells_of(self, life_domain: LifeDomain, owners: tuple[str, ...]) -> tuple[str, ...]:
        """Owners of the cells meant; a household domain counts once, whoever is named."""
        if life_domain in HOUSEHOLD_DOMAINS:
            owners = (HOUSEHOLD,)
        return tuple(sorted({owner for owner in owners if (life_domain, owner) in self.cells}))

    def situation_owners(self, situation: str, owners: tuple[str, ...]) -> tuple[str, ...]:
        """Owners of the rows of a situation or state: of the owners named, else the household's."""
        if is_state(situation):
            return self.variable_owners(situation.partition(OF_STATE)[0], owners)
        return _existing(self.situations, situation, owners)

    def having(self, situation: str) -> set[str]:
        """Everyone who has a row of this situation or of the variable of this state."""
        kind = situation.partition(OF_STATE)[0]
        rows = self.variables if is_state(situation) else self.situations
        return {owner for name, owner in rows if name == kind}

    def variable_owners(self, variable: str, owners: tuple[str, ...]) -> tuple[str, ...]:
        """Owners of the rows of a variable: of the owners named, else the household's."""
        return _existing(self.variables, variable, owners)

    def event_owners(self, event: str, owners: tuple[str, ...]) -> tuple[str, ...]:
        """Owners of the rows of an event: of the owners named, else the household's."""
        return _existing(self.events, event, owners)

    def move_rows(self, move: str, owners: tuple[str, ...]) -> tuple[str, ...]:
        """Rows of a move of a variable: of the owners named, else the household's."""
        found = self.variable_owners(self.move_of.get(move, ""), owners)
        return tuple(row_id(move, owner) for owner in found)

    def situation_row(self, situation: str, person: str | None) -> str | None:
        """Row of a situation or state named with or without a person; None when there is none."""
        if is_state(situation):
            variable, _, state = situation.partition(OF_STATE)
            row = _one(self.variables, variable, person)
            return None if row is None else f"{row}{OF_STATE}{state}"
        return _one(self.situations, situation, person)

    def event_row(self, event: str, person: str | None) -> str | None:
        """Row of an event named with or without a person; None when there is none."""
        return _one(self.events, event, person)

    def cell_row(self, life_domain: LifeDomain, person: str | None) -> str | None:
        """Cell named with or without a person; None when there is none."""
        owner = HOUSEHOLD if life_domain in HOUSEHOLD_DOMAINS else person
        return cell_id(life_domain, owner) if owner and (life_domain, owner) in self.cells else None

    def unknowns(self) -> set[str]:
        """All words that `reveals` and `secret_of` may use."""
        rooms = {f"{ROOM}:{life_domain}@{owner}" for life_domain, owner in self.cells}
        return rooms | {row_id(*key) for key in self.situations | self.variables}


def _existing(rows: set[tuple[str, str]], name: str, owners: tuple[str, ...]) -> tuple[str, ...]:
    found = tuple(sorted({owner for owner in owners if (name, owner) in rows}))
    if found or not owners:
        return found
    return (HOUSEHOLD,) if (name, HOUSEHOLD) in rows else ()


def _one(rows: set[tuple[str, str]], name: str, person: str | None) -> str | None:
    if (name, person or HOUSEHOLD) in rows:
        return row_id(name, person or HOUSEHOLD)
    if (name, HOUSEHOLD) in rows:
        return row_id(name, HOUSEHOLD)
    owners = [owner for row, owner in rows if row == name]
    return row_id(name, owners[0]) if person is None and len(owners) == 1 else None


def setter_owner(roster: Roster, situation: str, person: str | None) -> str:
    """Owner of the row that a card or event sets: an existing row, else one that starts here as not so."""
    row = roster.situation_row(situation, person)
    return row.rsplit("@", 1)[1] if row is not None else person or HOUSEHOLD


def make_roster(household: Household, library: Library | None = None) -> Roster:
    """Rows of a household: rooms, situations at the start and those that cards or events set, events.

    The library is only needed for what acts on moves of variables.
    """
    roster = Roster({person.id: person for person in household.persons})
    for kind in library.variables if library is not None else ():
        roster.move_of |= {move.id: kind.id for move in kind.moves}
    for room in household.rooms:
        roster.cells[(room.life_domain, HOUSEHOLD)] = room
    for person in household.persons:
        for room in person.rooms:
            roster.cells[(room.life_domain, person.id)] = room
    for start in household.situations:
        roster.situations.add((start.situation, start.person or HOUSEHOLD))
    for use in household.events:
        roster.events.add((use.event, use.person or HOUSEHOLD))
    for variable in household.variables:
        roster.variables.add((variable.variable, variable.person or HOUSEHOLD))
    # All owners are looked up before any row is added, so that the order of cards never matters.
    new = {(s, setter_owner(roster, s, person)) for s, person in _set_situations(household)}
    roster.situations |= new
    return roster


def _set_situations(household: Household) -> set[tuple[str, str | None]]:
    gates = [gate for use in household.events for gate in use.sets]
    gates += [gate for start in household.variables for use in start.moves for gate in use.sets]
    changes = [change for card in household.cards for change in card.changes]
    changes += [change for trajectory in household.trajectories for change in trajectory.changes]
    named = {(gate.situation, gate.person) for gate in gates} | {(c.situation, c.person) for c in changes}
    return {(name, person) for name, person in named if not is_state(name)}


def flag_rows(casus: Casus) -> tuple[str, ...]:
    """Row ids of what is so or not in a life, in the order a trace and the journal keep it.

    Situations first, then the states of each variable, in the order of the content.
    """
    roster = make_roster(casus.household)
    kinds = {variable.id: variable for variable in casus.library.variables}
    situations = sorted(row_id(*key) for key in roster.situations)
    variables = sorted(roster.variables, key=lambda key: row_id(*key))
    states = (
        row_id(f"{name}{OF_STATE}{state.id}", owner)
        for name, owner in variables
        for state in kinds[name].states
    )
    return (*situations, *states)


def start_flags(casus: Casus) -> dict[str, bool]:
    """What is so at the start in the life that is played, by row id as in flag_rows."""
    household = casus.household
    true = {row_id(s.situation, s.person or HOUSEHOLD) for s in household.situations if s.start}
    true |= {row_id(f"{v.variable}{OF_STATE}{v.start}", v.person or HOUSEHOLD) for v in household.variables}
    return {row: row in true for row in flag_rows(casus)}


def flag_names(casus: Casus) -> dict[str, str]:
    """Words for a situation or a state, by its name without owner."""
    names = {situation.id: situation.name for situation in casus.library.situations}
    for variable in casus.library.variables:
        for state in variable.states:
            names[f"{variable.id}{OF_STATE}{state.id}"] = f"{variable.name}: {state.name}"
    return names
