"""Everything in a model file computed once at the means: what cannot be is refused before a run."""

import math
from collections.abc import Iterator

from effect_game.content.model_file_names import Faults
from effect_game.content.yaml_source import DataPath
from effect_game.domain.distributions import mean_of
from effect_game.domain.formula import ON_NUMBERS, Formula
from effect_game.domain.markov import LARGEST_AMOUNT
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
    """Chances from 0 to 1 that leave no less than nothing, and amounts that are allowed.

    A row or an amount that is wrong is told once, for the first strategy and cycle in which it is.
    """
    told: set[DataPath] = set()
    for strategy in prepared.file.strategies:
        lookup = at_means(prepared, strategy)
        for state in prepared.file.states:
            left = leaving(prepared, strategy, state)
            for number, row in left.steps:
                path: DataPath = () if row is None else ("transitions", row.index)
                if (
                    row is not None
                    and path not in told
                    and not _row_is_right(left, number, row, lookup, faults)
                ):
                    told.add(path)
        for place, items in enumerate(prepared.items):
            for item in items:
                if strategy in item.strategies:
                    _check_item(prepared, place, item, lookup, faults, told)


def _row_is_right(left: Leaving, number: int, row: Row, lookup: Lookup, faults: Faults) -> bool:
    """Whether the row is right at this step; one problem when it is not."""
    path: DataPath = ("transitions", row.index)
    when = f"na {number} cycli daar" if left.by_time else f"cyclus {number}"
    where = f"{row.state} ({lookup.strategy}, {when})"
    try:
        chances = lookup.chances(left, number, row)
    except KeyError:
        return False
    except (ArithmeticError, ValueError, IndexError) as caught:
        _not_computed(caught, path, f"{where}: een kans", faults)
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


def _not_computed(caught: Exception, path: DataPath, what: str, faults: Faults) -> None:
    if isinstance(caught, IndexError):
        faults.add(
            path,
            "beyond",
            f"{what} staat in een tabel die voor deze cyclus of leeftijd geen getal heeft.",
            "Vul de tabel aan of kies minder cycli.",
        )
        return
    faults.add(
        path,
        "compute",
        f"{what} is niet te berekenen.",
        "Kijk of er door nul gedeeld wordt, of een logaritme van nul of minder genomen wordt.",
    )


def _check_item(
    prepared: Prepared, place: int, item: Amounts, lookup: Lookup, faults: Faults, told: set[DataPath]
) -> None:
    stream = prepared.file.streams[place]
    for part, field, formula in _formulas(item):
        path: DataPath = ("streams", place, "items", item.index, *field)
        numbers = [number for number, on in enumerate(item.active) if on]
        if not prepared.clocks_of(formula):
            numbers = numbers[:1]
        ages = [prepared.file.age_at(number, by_point=stream.counting.by_point) for number in numbers]
        what = f"{stream.name}: het bedrag van {part}"
        if path not in told and not all(
            _amount_is_right(formula, number, age, lookup, path, what, stream.may_be_negative, faults)
            for number, age in zip(numbers, ages, strict=True)
        ):
            told.add(path)


def _amount_is_right(
    formula: Formula,
    number: int,
    age: float | None,
    lookup: Lookup,
    path: DataPath,
    what: str,
    may_be_negative: bool,
    faults: Faults,
) -> bool:
    """Whether the amount is right in this number; one problem when it is not."""
    try:
        amount = lookup.value(formula, number, age)
        if not math.isfinite(amount):
            raise OverflowError(what)
    except KeyError:
        return False
    except (ArithmeticError, ValueError, IndexError) as caught:
        _not_computed(caught, path, what, faults)
        return False
    if abs(amount) > LARGEST_AMOUNT:
        faults.add(
            path, "size", f"{what} is {amount:g}, te groot om mee te rekenen.", "Neem grotere eenheden."
        )
        return False
    if amount < 0.0 and not may_be_negative:
        faults.add(
            path,
            "negative",
            f"{what} is {amount:g}, minder dan nul.",
            "Pas het aan, of zet may_be_negative: true bij deze stroom.",
        )
        return False
    return True


def _formulas(item: Amounts) -> Iterator[tuple[str, DataPath, Formula]]:
    for state, formula in item.states:
        yield state, ("states", state), formula
    for (origin, destination), formula in item.moves:
        yield f"{origin} > {destination}", ("moves", f"{origin} > {destination}"), formula
