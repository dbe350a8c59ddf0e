"""Which ids may be referred to; those of broken items count, so that one fault is told once."""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Any

from effect_game.content.roster import OF_STATE


@dataclass(frozen=True, slots=True)
class LibraryIds:
    """Ids of the library. `states` are written 'variable:x=state'."""

    sources: AbstractSet[str]
    prices: AbstractSet[str]
    parties: AbstractSet[str]
    situations: AbstractSet[str]
    events: AbstractSet[str]
    interventions: AbstractSet[str]
    variables: AbstractSet[str]
    states: AbstractSet[str]
    moves: AbstractSet[str]

    @property
    def conditions(self) -> AbstractSet[str]:
        """What can be so or not: situations and states of variables."""
        return self.situations | self.states


@dataclass(frozen=True, slots=True)
class HouseholdIds:
    """Ids inside the household."""

    persons: AbstractSet[str]
    numbers: AbstractSet[str]
    cards: AbstractSet[str]
    trajectories: AbstractSet[str]
    facts: AbstractSet[str]
    team: AbstractSet[str]
    colleagues: AbstractSet[str]
    questions: AbstractSet[str]


def library_ids(data: dict[str, Any]) -> LibraryIds:
    """Ids in plain data of a library, whether or not the rest of an item is right."""
    variables = [item for item in _items(data, "variables") if "id" in item]
    return LibraryIds(
        sources=_ids(data, "sources"),
        prices=_ids(data, "prices"),
        parties=_ids(data, "parties"),
        situations=_ids(data, "situations"),
        events=_ids(data, "events"),
        interventions=_ids(data, "interventions"),
        variables=_ids(data, "variables"),
        states=frozenset(f"{v['id']}{OF_STATE}{state}" for v in variables for state in _ids(v, "states")),
        moves=frozenset(move for v in variables for move in _ids(v, "moves")),
    )


def household_ids(data: dict[str, Any]) -> HouseholdIds:
    """Ids in plain data of a household."""
    return HouseholdIds(
        persons=_ids(data, "persons"),
        numbers=_ids(data, "own_numbers"),
        cards=_ids(data, "cards"),
        trajectories=_ids(data, "trajectories"),
        facts=_ids(data, "facts"),
        team=_ids(data, "team"),
        colleagues=_ids(data, "colleagues"),
        questions=_ids(data, "questions"),
    )


def _items(data: dict[str, Any], part: str) -> list[dict[str, Any]]:
    items = data.get(part)
    return [item for item in items if isinstance(item, dict)] if isinstance(items, list | tuple) else []


def _ids(data: dict[str, Any], part: str) -> frozenset[str]:
    return frozenset(str(item["id"]) for item in _items(data, part) if "id" in item)
