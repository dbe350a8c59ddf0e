"""Transitions and streams of a model file: formulas read, windows worked out, names checked."""

from collections.abc import Iterable, Sequence

from effect_game.content.model_file_names import Faults, check_names, share_sources
from effect_game.content.suggest import did_you_mean
from effect_game.content.yaml_source import DataPath
from effect_game.domain.formula import Formula, name_of
from effect_game.domain.markov import Item, ModelFile, Stream, Transition
from effect_game.domain.markov_rows import AGE, CYCLE, IN_STATE, Amounts, Row, Source


def row_of(file: ModelFile, index: int, sources: dict[str, Source], faults: Faults) -> Row | None:
    """One transition; its counts become sources under names no formula can write."""
    given, path = file.transitions[index], ("transitions", index)
    known(given.state, file.states, (*path, "state"), f"rij {index + 1}: de toestand", faults)
    ways = [way for way in ("to", "counts", "dirichlet") if getattr(given, way) is not None]
    if len(ways) != 1:
        faults.add(
            path, "way", f"{given.state}: er staan {len(ways)} manieren.", "Geef to, counts of dirichlet."
        )
        return None
    parts = getattr(given, ways[0])
    for part in parts:
        known(part, file.states, (*path, ways[0], part), f"{given.state}: de toestand", faults)
    if ways[0] == "to":
        chances = _chances(file, given, (*path, "to"), sources, faults)
    else:
        chances = _row_shares(given, index, ways[0] == "dirichlet", sources, faults)
    return Row(
        index=index,
        state=given.state,
        chances=tuple(sorted(chances, key=lambda pair: _place(file, pair[0]))),
        where=faults.where(path),
        strategies=_strategies(file, given.strategies, path, given.state, faults),
        active=_window(file, given.cycles, given.ages, range(1, file.cycles + 1), False, path, faults)[1:],
        in_state=_in_state(given, path, faults),
    )


def _place(file: ModelFile, state: str) -> int:
    return file.states.index(state) if state in file.states else -1


def _chances(
    file: ModelFile, given: Transition, path: DataPath, sources: dict[str, Source], faults: Faults
) -> list[tuple[str, Formula]]:
    chances = []
    for state, text in (given.to or {}).items():
        if state == given.state:
            faults.add(
                (*path, state),
                "self",
                f"{state}: de kans om te blijven is wat overblijft en staat er niet bij.",
                "Haal deze regel weg.",
            )
        formula = faults.formula((*path, state), text)
        if formula is not None and check_names(
            formula.names, sources, (*path, state), f"{given.state} naar {state}", faults
        ):
            chances.append((state, formula))
    return chances


def _row_shares(
    given: Transition, index: int, drawn: bool, sources: dict[str, Source], faults: Faults
) -> list[tuple[str, Formula]]:
    way = "dirichlet" if drawn else "counts"
    key = f"rij {index + 1} ({given.state})"
    found = share_sources(key, getattr(given, way), drawn, ("transitions", index, way), faults)
    names = {state: f"{key}: {state}" for state in found}
    sources.update({names[state]: source for state, source in found.items()})
    return [(state, name_of(names[state])) for state in found if state != given.state]


def _in_state(given: Transition, path: DataPath, faults: Faults) -> tuple[int, int] | None:
    if not given.in_state:
        return None
    if len(given.in_state) != 2 or not 1 <= given.in_state[0] <= given.in_state[1]:
        faults.add(
            (*path, "in_state"),
            "window",
            f"{given.state}: in_state is geen begin en eind vanaf 1.",
            "Schrijf bijvoorbeeld [1, 3]: de eerste drie cycli in deze toestand.",
        )
        return None
    return given.in_state[0], given.in_state[1]


def check_clocks(
    file: ModelFile, rows: Sequence[Row], depends: dict[str, frozenset[str]], faults: Faults
) -> None:
    """Rows of one state count cycles or time in the state, not both; ages need an age at the start."""
    for strategy in file.strategies:
        for state in file.states:
            mine = [row for row in rows if row.state == state and strategy in row.strategies]
            uses: set[str] = set()
            for row in mine:
                uses |= clocks_in((formula for _, formula in row.chances), depends)
                uses |= {IN_STATE} if row.in_state else set()
                uses |= {CYCLE} if not all(row.active) else set()
            if IN_STATE in uses and len(uses) > 1:
                faults.add(
                    ("transitions", mine[-1].index),
                    "clocks",
                    f"{state}: de kansen hangen af van de cyclus en ook van de tijd in de toestand.",
                    "Kies een van beide, of splits de toestand.",
                )


def clocks_in(formulas: Iterable[Formula], depends: dict[str, frozenset[str]]) -> set[str]:
    found: set[str] = set()
    for formula in formulas:
        for name in formula.names:
            found |= {name} if name in (CYCLE, AGE, IN_STATE) else depends.get(name, frozenset())
    return found


# --- streams ---


def amounts_of(
    file: ModelFile, stream: int, index: int, sources: dict[str, Source], faults: Faults
) -> Amounts:
    """One item of a stream."""
    of, path = file.streams[stream], ("streams", stream, "items", index)
    given = of.items[index]
    where = f"{of.name}, deel {index + 1}"
    if not given.states and not given.moves:
        faults.add(path, "empty", f"{where}: er staan geen bedragen.", "Geef states of moves.")
    return Amounts(
        index=index,
        states=tuple(_states(file, given, path, where, sources, faults)),
        moves=tuple(_moves(file, given, path, where, sources, faults)),
        where=faults.where(path),
        strategies=_strategies(file, given.strategies, path, where, faults),
        active=_window(
            file, given.cycles, given.ages, _numbers(file, of), of.counting.by_point, path, faults
        ),
    )


def _numbers(file: ModelFile, stream: Stream) -> range:
    return range(0 if stream.counting.by_point else 1, file.cycles + 1)


def _states(
    file: ModelFile, given: Item, path: DataPath, where: str, sources: dict[str, Source], faults: Faults
) -> Iterable[tuple[str, Formula]]:
    for state, text in (given.states or {}).items():
        known(state, file.states, (*path, "states", state), f"{where}: de toestand", faults)
        formula = _amount((*path, "states", state), text, where, sources, faults)
        if formula is not None:
            yield state, formula


def _moves(
    file: ModelFile, given: Item, path: DataPath, where: str, sources: dict[str, Source], faults: Faults
) -> Iterable[tuple[tuple[str, str], Formula]]:
    for move, text in (given.moves or {}).items():
        place = (*path, "moves", move)
        ends = [end.strip() for end in move.split(">")]
        formula = _amount(place, text, where, sources, faults)
        if len(ends) != 2 or ends[0] == ends[1]:
            faults.add(place, "move", f"{where}: '{move}' is geen stap.", "Schrijf 'van > naar'.")
            continue
        for end in ends:
            known(end, file.states, place, f"{where}: de toestand", faults)
        if formula is not None:
            yield (ends[0], ends[1]), formula


def _amount(
    path: DataPath, text: str, where: str, sources: dict[str, Source], faults: Faults
) -> Formula | None:
    formula = faults.formula(path, text)
    if formula is None or not check_names(formula.names, sources, path, where, faults):
        return None
    if IN_STATE in formula.names:
        faults.add(
            path, "in_state", f"{where}: een bedrag kan niet van in_state afhangen.", "Gebruik cycle of age."
        )
        return None
    return formula


def check_moves(rows: Sequence[Row], items: Sequence[Sequence[Amounts]], faults: Faults) -> None:
    """An amount on a move that no transition makes would silently be nothing."""
    made = {(row.state, state) for row in rows for state, _ in row.chances}
    for stream, amounts in enumerate(items):
        for item in amounts:
            for (origin, destination), _ in item.moves:
                if (origin, destination) not in made:
                    faults.add(
                        ("streams", stream, "items", item.index, "moves"),
                        "move",
                        f"Geen enkele overgang gaat van {origin} naar {destination}.",
                        "Verbeter de stap of voeg de overgang toe.",
                    )


# --- both ---


def known(given: str, options: Sequence[str], path: DataPath, what: str, faults: Faults) -> None:
    if given not in options:
        faults.add(path, "unknown", f"{what} '{given}' bestaat niet.", did_you_mean(given, options))


def _strategies(
    file: ModelFile, given: Sequence[str], path: DataPath, where: str, faults: Faults
) -> frozenset[str]:
    for place, one in enumerate(given):
        known(one, file.strategies, (*path, "strategies", place), f"{where}: de strategie", faults)
    return frozenset(given or file.strategies)


def _window(
    file: ModelFile,
    cycles: Sequence[int],
    ages: Sequence[int],
    numbers: range,
    by_point: bool,
    path: DataPath,
    faults: Faults,
) -> tuple[bool, ...]:
    """active[number], number 0..cycles; False outside `numbers`."""
    for part, window in (("cycles", cycles), ("ages", ages)):
        if window and (len(window) != 2 or not window[0] <= window[1]):
            faults.add(
                (*path, part), "window", f"{part} is geen begin en eind.", "Schrijf bijvoorbeeld [1, 2]."
            )
            return (True,) * (file.cycles + 1)
    if cycles and not numbers[0] <= cycles[0] <= cycles[1] <= numbers[-1]:
        faults.add(
            (*path, "cycles"),
            "window",
            f"cycles gaat van {cycles[0]} tot en met {cycles[1]}.",
            f"Kies een begin en eind van {numbers[0]} tot en met {numbers[-1]}.",
        )
    if ages and file.age is None:
        faults.add((*path, "ages"), "age", "Er is geen leeftijd bij het begin.", "Voeg 'age:' toe.")
        return (True,) * (file.cycles + 1)
    found = [False] * (file.cycles + 1)
    for number in numbers:
        age = file.age_at(number, by_point=by_point)
        in_ages = not ages or (age is not None and ages[0] <= age < ages[1] + 1)
        found[number] = in_ages and (not cycles or cycles[0] <= number <= cycles[1])
    return tuple(found)
