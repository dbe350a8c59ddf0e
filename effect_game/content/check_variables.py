"""Variables with states of their own: are their states, moves and chances possible?"""

import math

from effect_game.content.check_ids import HouseholdIds, LibraryIds
from effect_game.content.check_parts import gate_findings, own_chance_findings, setting_findings
from effect_game.content.check_time import clock_findings, month_finding, step_findings
from effect_game.content.evidence import chance_range
from effect_game.content.findings import Finding, Findings, id_findings, number_finding, unknown_id
from effect_game.content.roster import Roster
from effect_game.content.yaml_source import DataPath
from effect_game.domain.evidence import Variable, VariableMove
from effect_game.domain.household import Household
from effect_game.domain.knowledge import Library
from effect_game.domain.people import MoveUse, VariableStart
from effect_game.domain.problems import UserError

SUM_TOLERANCE = 1e-6
LEAST_STATES, MOST_STATES = 2, 12


# --- in the library ---


def library_variables(library: Library, ids: LibraryIds) -> Findings:
    """Findings about every variable of the library."""
    yield from id_findings("variables", library.variables, "variable")
    seen: set[str] = set()
    for index, variable in enumerate(library.variables):
        path: DataPath = ("variables", index)
        yield from _states(path, variable)
        for number, move in enumerate(variable.moves):
            here: DataPath = (*path, "moves", number)
            if not move.id.startswith("move:") or move.id in seen:
                yield Finding(
                    (*here, "id"),
                    "content.id",
                    f"De id '{move.id}' is dubbel of heeft niet de goede vorm.",
                    "Schrijf 'move:' met een eigen naam.",
                )
            seen.add(move.id)
            yield from _move(here, move, variable, ids)
        yield from _sums(path, variable)


def _states(path: DataPath, variable: Variable) -> Findings:
    if not LEAST_STATES <= len(variable.states) <= MOST_STATES:
        rule = f"een variabele heeft {LEAST_STATES} tot {MOST_STATES} toestanden"
        yield number_finding((*path, "states"), variable.id, rule, len(variable.states))
    seen: set[str] = set()
    for index, state in enumerate(variable.states):
        if not state.id or any(sign in state.id for sign in " @:>=") or state.id in seen:
            yield Finding(
                (*path, "states", index, "id"),
                "content.id",
                f"{variable.id}: de toestand '{state.id}' is dubbel of heeft niet de goede vorm.",
                "Schrijf één kort woord zonder spaties of leestekens.",
            )
        seen.add(state.id)


def _move(path: DataPath, move: VariableMove, variable: Variable, ids: LibraryIds) -> Findings:
    states = [state.id for state in variable.states]
    for end in ("origin", "destination"):
        if getattr(move, end) not in states:
            yield unknown_id((*path, end), move.id, getattr(move, end), states, "de toestand")
    if move.origin == move.destination:
        yield Finding(
            (*path, "destination"),
            "content.target",
            f"{move.id}: een stap gaat van de ene toestand naar een andere.",
            "Kies een andere destination; blijven is wat er overblijft.",
        )
    yield from clock_findings(path, move.id, move.later, move.clock, ids)
    yield from step_findings(path, move.id, move.later, move.clock)


def _sums(path: DataPath, variable: Variable) -> Findings:
    """At most one move happens in a month, so the chances out of a state stay within 1."""
    for state in variable.states:
        moves = [(number, move) for number, move in enumerate(variable.moves) if move.origin == state.id]
        months = {1} | {step.month or 1 for _, move in moves for step in move.later}
        for month in sorted(months):
            whole = math.fsum(_chance_in(move, month) for _, move in moves)
            if whole > 1 + SUM_TOLERANCE:
                largest = max(moves, key=lambda pair: _chance_in(pair[1], month))[0]
                yield number_finding(
                    (*path, "moves", largest, "monthly_chance"),
                    variable.id,
                    f"de kansen om uit '{state.id}' weg te gaan zijn in maand {month} samen meer dan 1",
                    f"{whole:.3g}",
                )
                break


def _chance_in(move: VariableMove, month: int) -> float:
    """Central monthly chance; a birthday counts from the start, to be on the safe side of an error."""
    chance = move.monthly_chance
    for step in move.later:
        if (step.month or 1) <= month:
            chance = step.monthly_chance
    try:
        return chance_range(chance)[0]
    except UserError:
        return 0.0  # told where it stands


# --- in the household ---


def household_variables(
    household: Household, roster: Roster, ids: HouseholdIds, library: Library, known: LibraryIds
) -> Findings:
    """Findings about the variables this household has."""
    kinds = {variable.id: variable for variable in library.variables}
    seen: set[tuple[str, str | None]] = set()
    for index, start in enumerate(household.variables):
        path: DataPath = ("variables", index)
        if (start.variable, start.person) in seen:
            yield Finding(
                path, "content.duplicate_id", f"{start.variable} staat er twee keer.", "Haal er een weg."
            )
        seen.add((start.variable, start.person))
        if start.variable not in known.variables:
            yield unknown_id(
                (*path, "variable"), "variables", start.variable, known.variables, "de variabele"
            )
        elif start.variable in kinds:
            yield from _start(path, start, kinds[start.variable])
            yield from _move_uses(path, start, kinds[start.variable], household, roster, ids, known)
            yield from _aged(path, start, kinds[start.variable])
            yield from _own_sums(path, start, kinds[start.variable], household)


def _start(path: DataPath, start: VariableStart, kind: Variable) -> Findings:
    states = [state.id for state in kind.states]
    if start.start not in states:
        yield unknown_id((*path, "start"), start.variable, start.start, states, "de toestand")
        return
    if start.known and not start.prior:
        return
    wrong = len(start.prior) != len(states) or min(start.prior) < 0
    if wrong or abs(math.fsum(start.prior) - 1) > SUM_TOLERANCE:
        rule = f"prior zijn {len(states)} aandelen ({', '.join(states)}) die samen 1 zijn"
        yield number_finding((*path, "prior"), start.variable, rule, list(start.prior))
    elif start.prior[states.index(start.start)] <= 0:
        rule = f"prior moet het ware begin '{start.start}' mogelijk laten"
        yield number_finding((*path, "prior"), start.variable, rule, list(start.prior))


def _move_uses(
    path: DataPath,
    start: VariableStart,
    kind: Variable,
    household: Household,
    roster: Roster,
    ids: HouseholdIds,
    known: LibraryIds,
) -> Findings:
    moves = [move.id for move in kind.moves]
    seen: set[str] = set()
    for index, use in enumerate(start.moves):
        here: DataPath = (*path, "moves", index)
        if use.move not in moves:
            yield unknown_id((*here, "move"), start.variable, use.move, moves, "de stap")
        if use.move in seen:
            yield Finding(here, "content.duplicate_id", f"{use.move} staat er twee keer.", "Haal er een weg.")
        seen.add(use.move)
        yield from gate_findings((*here, "gates"), use.move, use.gates, roster)
        yield from setting_findings((*here, "sets"), use.move, use.sets, known)
        yield from own_chance_findings((*here, "number"), use.move, use.number, household, ids)
        yield from _months(here, use)


def _own_sums(path: DataPath, start: VariableStart, kind: Variable, household: Household) -> Findings:
    """With the household's own chances, too, those out of a state stay within 1."""
    values = {number.id: number.value for number in household.own_numbers}
    own = {use.move: values[use.number] for use in start.moves if use.number in values}
    for state in kind.states:
        moves = [move for move in kind.moves if move.origin == state.id]
        whole = math.fsum(own.get(move.id, _chance_in(move, 1)) for move in moves)
        here = {move.id for move in moves} & own.keys()
        given = [index for index, use in enumerate(start.moves) if use.move in here]
        if given and whole > 1 + SUM_TOLERANCE:
            rule = f"met dit eigen getal zijn de kansen om uit '{state.id}' weg te gaan samen meer dan 1"
            yield number_finding((*path, "moves", given[0], "number"), start.variable, rule, f"{whole:.3g}")


def _months(path: DataPath, use: MoveUse) -> Findings:
    yield from month_finding((*path, "from_month"), use.move, use.from_month)
    if use.until_month is not None and use.until_month < use.from_month:
        rule = f"until_month ligt niet voor from_month {use.from_month}"
        yield number_finding((*path, "until_month"), use.move, rule, use.until_month)


def _aged(path: DataPath, start: VariableStart, kind: Variable) -> Findings:
    if start.person is None and any(step.at_age is not None for move in kind.moves for step in move.later):
        yield Finding(
            path,
            "content.age",
            f"{start.variable}: de kansen hangen van een leeftijd af, en van wie is niet gezegd.",
            "Geef person:.",
        )
