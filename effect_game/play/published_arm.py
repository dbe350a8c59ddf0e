"""One strategy of a published model as an arm: its rows, its ledger lines, and what they come to."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from effect_game.content.model_file_compile import Strategy, compile_strategy
from effect_game.domain.formula import Formula
from effect_game.domain.markov import LARGEST_AMOUNT, Stream
from effect_game.domain.markov_rows import Amounts, Lookup, Prepared
from effect_game.domain.model import Driver, DriverKind, LedgerLine
from effect_game.domain.vocabulary import Cashable, FlowKind
from effect_game.kba.streams import StreamLine, money, stream_line
from effect_game.play.published_draws import refused

Floats = NDArray[np.float64]
Counts = Callable[[LedgerLine], Floats]


@dataclass(frozen=True, slots=True)
class Entry:
    """A line with the formula of its amount. clocked: it changes with the cycle or the age."""

    line: StreamLine
    stream: Stream
    item: Amounts
    formula: Formula
    clocked: bool


@dataclass(frozen=True, slots=True)
class PublishedArm:
    strategy: Strategy
    entries: tuple[Entry, ...]


def published_arm(prepared: Prepared, name: str) -> PublishedArm:
    """The rows and lines of one strategy."""
    strategy = compile_strategy(prepared, name)
    return PublishedArm(strategy, tuple(_entries(prepared, strategy)))


def _entries(prepared: Prepared, strategy: Strategy) -> Iterator[Entry]:
    file = prepared.file
    for place, (stream, items) in enumerate(zip(file.streams, prepared.items, strict=True)):
        for item in items:
            if strategy.name not in item.strategies:
                continue
            for driver, formula in _drivers(strategy, item):
                line = _line(stream, driver, item, file.source)
                yield Entry(
                    stream_line(line, stream, place, item.active, file.months_per_cycle),
                    stream,
                    item,
                    formula,
                    bool(prepared.clocks_of(formula)),
                )


def _drivers(strategy: Strategy, item: Amounts) -> Iterator[tuple[Driver, Formula]]:
    for state, formula in item.states:
        yield Driver(DriverKind.SITUATION, strategy.situation(state)), formula
    for (origin, destination), formula in item.moves:
        event = strategy.event(origin, destination)
        if event is not None:
            yield Driver(DriverKind.EVENT, event), formula


def _line(stream: Stream, driver: Driver, item: Amounts, source: str) -> LedgerLine:
    """A stream is its own party: published models do not say who pays."""
    return LedgerLine(
        price=stream.name,
        driver=driver,
        rate=1.0,
        kind=FlowKind.RESOURCE,
        payer=stream.name,
        receiver=None,
        cashable=Cashable.NO,
        once=False,
        cause=item.where,
        basis=source,
    )


def stream_values(
    prepared: Prepared, arm: PublishedArm, lookup: Lookup, counts_of: Counts, runs: int
) -> Floats:
    """(streams, 2, runs) plain and discounted totals; counts_of gives (n + 1, runs) of a line.

    Raises UserError 'model.drawn' for an amount that cannot be.
    """
    totals = np.zeros((len(prepared.file.streams), 2, runs))
    kept: dict[Driver, Floats] = {}
    for entry in arm.entries:
        driver = entry.line.line.driver
        if driver not in kept:
            kept[driver] = counts_of(entry.line.line)
        amounts = _amounts(prepared, entry, lookup)
        totals[entry.line.stream] += money(entry.line, kept[driver], amounts)
    return totals


def _amounts(prepared: Prepared, entry: Entry, lookup: Lookup) -> Floats:
    """(n + 1 or 1, runs or 1) the amount per number; 0 where the line is off."""
    on = [number for number, active in enumerate(entry.item.active) if active]
    by_point = entry.stream.counting.by_point
    numbers = on if entry.clocked else on[:1]
    try:
        found: Mapping[int, Floats] = {
            number: np.atleast_1d(
                lookup.value(entry.formula, number, prepared.file.age_at(number, by_point=by_point))
            )
            for number in numbers
        }
    except (ArithmeticError, ValueError):
        raise refused(entry.item.where, f"een bedrag van {entry.stream.name} niet te berekenen") from None
    for values in found.values():
        if not (np.abs(values) <= LARGEST_AMOUNT).all() or (
            not entry.stream.may_be_negative and (values < 0).any()
        ):
            raise refused(entry.item.where, f"een bedrag van {entry.stream.name} negatief of te groot")
    if not entry.clocked:
        return found[numbers[0]][None, :] if numbers else np.zeros((1, 1))
    width = max((len(values) for values in found.values()), default=1)
    amounts = np.zeros((len(entry.item.active), width))
    for number, values in found.items():
        amounts[number] = values
    return amounts
