"""Checks that events, variables, cards, facts and goals of a household share."""

from effect_game.content.check_ids import HouseholdIds, LibraryIds
from effect_game.content.findings import NOT_HERE, Finding, Findings, unknown_id
from effect_game.content.roster import OF_STATE, Roster, is_state
from effect_game.content.yaml_source import DataPath
from effect_game.domain.household import Household
from effect_game.domain.people import Gate

PER_MONTH = "per_month"


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
    wanted = situation.partition(OF_STATE)[0]
    owners = sorted(owner for name, owner in roster.situations | roster.variables if name == wanted)
    here: DataPath = (*path, "situation")
    if any(name == situation for name, _ in roster.variables):
        yield Finding(
            here,
            NOT_HERE,
            f"{where}: {situation} is een variabele, en hier staat niet welke toestand.",
            f"Schrijf {situation}{OF_STATE} met de toestand erachter.",
        )
    elif owners:
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


def unknown_findings(path: DataPath, where: str, names: tuple[str, ...], roster: Roster) -> Findings:
    """Words of `reveals` and `secret_of`."""
    known = roster.unknowns()
    for index, name in enumerate(names):
        if name not in known:
            yield unknown_id((*path, index), where, name, known, "het onbekende", code=NOT_HERE)


def setting_findings(path: DataPath, where: str, sets: tuple[Gate, ...], known: LibraryIds) -> Findings:
    """What an event or move sets: a situation, or the state a variable goes to."""
    for index, gate in enumerate(sets):
        if not is_state(gate.situation) and gate.situation not in known.situations:
            here: DataPath = (*path, index, "situation")
            yield unknown_id(here, where, gate.situation, known.conditions, "de situatie")
        yield from left_state_findings((*path, index), where, gate.situation, "holds", to=gate.holds)


def left_state_findings(path: DataPath, where: str, situation: str, name: str, *, to: bool) -> Findings:
    """A variable can be put in a state, not out of one: then nothing says where it goes."""
    if is_state(situation) and not to:
        yield Finding(
            (*path, name),
            "content.state",
            f"{where}: {situation} uitzetten zegt niet wat ervoor in de plaats komt.",
            f"Zet {name} op true en noem de toestand waar het heen gaat.",
        )


def own_chance_findings(
    path: DataPath, where: str, number: str | None, household: Household, ids: HouseholdIds
) -> Findings:
    """An own monthly chance is an own number with that unit."""
    units = {own.id: own.unit for own in household.own_numbers}
    if number is not None and number not in ids.numbers:
        yield unknown_id(path, where, number, ids.numbers, "het getal")
    elif number is not None and units.get(number, PER_MONTH) != PER_MONTH:
        yield Finding(
            path,
            "content.unit",
            f"{where}: {number} is geen kans per maand.",
            f"Geef dat getal unit: {PER_MONTH}.",
        )
