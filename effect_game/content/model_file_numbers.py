"""Everything in a model file computed once at the means: what cannot be is refused before a run."""

import math
from collections.abc import Iterator

from effect_game.content.model_file_names import Faults
from effect_game.content.yaml_source import DataPath
from effect_game.domain.distributions import mean_of
from effect_game.domain.formula import ON_NUMBERS, Formula
from effect_game.domain.markov import Stream
from effect_game.domain.markov_rows import Amounts, Drawn, Leaving, Lookup, Prepared, Row, Share, leaving

SUM_TOLERANCE = 1e-9


def means_of(prepared: Prepared) -> dict[str, float]:
    """The mean of every drawn name."""
    means: dict[str, float] = {}
    for name, source in prepared.sources.items():
        if isinstance(source, Drawn):
            means[name] = mean_of(source.shape)
        elif isinstance(source, Share):
            means[name] = source.counts[source.place] / sum(source.counts)
    return means


def at_means(prepared: Prepared, strategy: str) -> Lookup:
    """Values in one strategy with every drawn parameter at its mean."""
    return Lookup(prepared, strategy, means_of(prepared), ON_NUMBERS)


def check_numbers(prepared: Prepared, faults: Faults) -> None:
    """Chances from 0 to 1 that leave no less than nothing, and amounts that are allowed."""
    for strategy in prepared.file.strategies:
        lookup = at_means(prepared, strategy)
        for state in prepared.file.states:
            _check_state(leaving(prepared, strategy, state), lookup, faults)
        for stream, items in zip(prepared.file.streams, prepared.items, strict=True):
            for item in items:
                if strategy in item.strategies:
                    _check_item(prepared, stream, item, lookup, faults)


def _check_state(left: Leaving, lookup: Lookup, faults: Faults) -> None:
    told: set[int] = set()
    for number, row in left.steps:
        if row is None or row.index in told:
            continue
        if not _check_row(left, number, row, lookup, faults):
            told.add(row.index)


def _check_row(left: Leaving, number: int, row: Row, lookup: Lookup, faults: Faults) -> bool:
    """Whether the row is right at this step; one problem when it is not."""
    path: DataPath = ("transitions", row.index)
    when = f"{'na' if left.by_time else 'in'} {number} {'cycli daar' if left.by_time else ''}".strip()
    where = (
        f"{row.state} ({lookup.strategy}, {'cyclus ' if not left.by_time else ''}{when.removeprefix('in ')})"
    )
    try:
        chances = lookup.chances(left, number, row)
    except IndexError:
        _beyond(path, where, faults)
        return False
    except (ArithmeticError, ValueError):
        faults.add(path, "compute", f"{where}: een kans is niet te berekenen.", _COMPUTE)
        return False
    for state, chance in chances.items():
        if not 0.0 <= chance <= 1.0:
            faults.add(
                path,
                "chance",
                f"{where}: de kans op {state} is {chance:.6g}, en moet van 0 tot en met 1 zijn.",
                "Pas de formule of de getallen aan.",
            )
            return False
    total = math.fsum(chances.values())
    if total > 1.0 + SUM_TOLERANCE:
        faults.add(
            path,
            "sum",
            f"{where}: de kansen om weg te gaan zijn samen {total:.6g}, meer dan 1.",
            "Maak ze samen hooguit 1; wat overblijft, blijft in de toestand.",
        )
        return False
    return True


_COMPUTE = "Kijk of er door nul gedeeld wordt, of een logaritme van nul of minder genomen wordt."


def _beyond(path: DataPath, where: str, faults: Faults) -> None:
    faults.add(
        path,
        "beyond",
        f"{where}: een tabel heeft voor deze cyclus of leeftijd geen getal.",
        "Vul de tabel aan of kies minder cycli.",
    )


def _check_item(prepared: Prepared, stream: Stream, item: Amounts, lookup: Lookup, faults: Faults) -> None:
    path: DataPath = ("streams", prepared.file.streams.index(stream), "items", item.index)
    for part, place, formula in _formulas(item):
        numbers = [number for number, on in enumerate(item.active) if on]
        if not prepared.clocks_of(formula):
            numbers = numbers[:1]
        where = f"{stream.name}: het bedrag van {part}"
        for number in numbers:
            age = prepared.file.age_at(number, by_point=stream.counting.by_point)
            try:
                amount = lookup.value(formula, number, age)
            except IndexError:
                _beyond((*path, *place), where, faults)
                break
            except (ArithmeticError, ValueError):
                amount = math.nan
            if not math.isfinite(amount):
                faults.add((*path, *place), "compute", f"{where} is niet te berekenen.", _COMPUTE)
                break
            if amount < 0.0 and not stream.may_be_negative:
                faults.add(
                    (*path, *place),
                    "negative",
                    f"{where} is {amount:g}, minder dan nul.",
                    "Pas het aan, of zet may_be_negative: true bij deze stroom.",
                )
                break


def _formulas(item: Amounts) -> Iterator[tuple[str, DataPath, Formula]]:
    for state, formula in item.states:
        yield state, ("states", state), formula
    for (origin, destination), formula in item.moves:
        yield f"{origin} > {destination}", ("moves", f"{origin} > {destination}"), formula
