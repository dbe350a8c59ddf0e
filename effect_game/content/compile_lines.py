"""Ledger lines: which counts of a simulation use which row of the price list, and whose purse it is."""

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from effect_game.content.compile_actions import library_row
from effect_game.content.compile_rows import Workbench, overriding
from effect_game.content.reach import using_owners
from effect_game.content.roster import OF_STATE, cell_id, of_row, row_id
from effect_game.domain.cards import Card, Trajectory
from effect_game.domain.evidence import Consumption
from effect_game.domain.knowledge import Price
from effect_game.domain.model import Driver, DriverKind, LedgerLine
from effect_game.domain.plan import Agreement
from effect_game.domain.vocabulary import HOUSEHOLD, AgreementKind, FlowKind, Intensity


def sorted_lines(lines: Iterable[LedgerLine]) -> tuple[LedgerLine, ...]:
    """One order for equal content, whatever order persons and cards stand in."""
    return tuple(sorted(lines, key=_order))


def _order(line: LedgerLine) -> tuple[str, ...]:
    driver = line.driver
    return (
        driver.row, driver.kind, line.price, str(driver.levels), str(driver.holds), str(driver.intensity),
        line.payer or "", line.receiver or "", f"{line.from_month:04d}", line.basis,
    )  # fmt: skip


def make_lines(
    bench: Workbench,
    use: Consumption,
    driver: Driver,
    cause: str,
    *,
    rate_factor: float = 1.0,
    once: bool = False,
) -> list[LedgerLine]:
    """The lines of one use, with the ends of the content: by default those of the price row.

    A price that is split gives a line per party, together the whole; a price that brings others gives their
    lines too. A price that is switched off while something is so is not counted then.
    """
    found: list[LedgerLine] = []
    price = bench.prices[use.price]
    kind, payer, receiver = _ends(use, price)
    brought = price.brings if kind is FlowKind.TRANSFER else ()
    for row in (price, *(bench.prices[name] for name in brought)):
        own = row is price
        line = LedgerLine(
            price=row.id,
            driver=switched(bench, row.id, driver),
            rate=use.quantity * rate_factor,
            kind=kind if own else row.kind,
            payer=payer,
            receiver=receiver if own else row.receiver,
            cashable=use.cashable or row.cashable,
            once=once,
            cause=cause,
            basis=use.basis,
        )
        found += _shared(line, row) if own and payer == row.payer else [line]
    return found


def _ends(use: Consumption, price: Price) -> tuple[FlowKind, str | None, str | None]:
    """(kind, payer, receiver) of a use: what it says itself, else what its price row says."""
    kind = use.kind or price.kind
    if kind is FlowKind.TRANSFER:
        return kind, use.payer or price.payer, use.receiver or price.receiver
    if use.receiver is not None and use.payer is None:
        return kind, None, use.receiver
    return kind, use.payer or price.payer, use.receiver


def _shared(line: LedgerLine, price: Price) -> list[LedgerLine]:
    """A line over the parties that bear it; the last takes what is left, so that nothing gets lost."""
    lines: list[LedgerLine] = []
    rest = line.rate
    for part in price.split[:-1]:
        lines.append(replace(line, payer=part.payer, rate=line.rate * part.share))
        rest -= lines[-1].rate
    last = price.split[-1].payer if price.split else line.payer
    return [*lines, replace(line, payer=last, rate=rest)]


def switched(bench: Workbench, price: str, driver: Driver) -> Driver:
    """The driver, not counting while a situation of the same owner switches this price off.

    A situation of the household holds for everyone in it; who lives alone is the household.
    """
    off = bench.off.get(price, set())
    if not off:
        return driver
    here = _owner(bench, driver)
    alone = len(bench.casus.household.persons) == 1
    rows = {
        row_id(name, owner)
        for name in off
        for owner in bench.roster.having(name)
        if alone or owner in (here, HOUSEHOLD)
    }
    rows -= {row for row in rows if _stem(row) == _stem(driver.row)}
    return replace(driver, unless=tuple(sorted({*driver.unless, *rows}))) if rows else driver


def _owner(bench: Workbench, driver: Driver) -> str:
    """Whose row a driver counts; help for several persons at once belongs to the household."""
    if driver.kind not in (DriverKind.ACTIVE, DriverKind.START):
        return of_row(driver.row)[1]
    household = bench.casus.household
    actions: tuple[Card | Trajectory, ...] = (*household.cards, *household.trajectories)
    persons = next(action.persons for action in actions if action.id == driver.row)
    return persons[0] if len(persons) == 1 else HOUSEHOLD


def _stem(row: str) -> str:
    """A situation, or the variable a state is of: a thing never switches off what it books itself."""
    return row.partition(OF_STATE)[0]


def standing_lines(bench: Workbench) -> list[LedgerLine]:
    """Lines of situations, variables, levels and events: the same in every arm."""
    return [*_situation_lines(bench), *_variable_lines(bench), *_level_lines(bench), *_event_lines(bench)]


def _situation_lines(bench: Workbench) -> Iterator[LedgerLine]:
    situations = {situation.id: situation for situation in bench.casus.library.situations}
    for name, owner in bench.roster.situations:
        row = row_id(name, owner)
        for holds, uses in ((True, situations[name].consumption), (False, situations[name].when_absent)):
            driver = Driver(DriverKind.SITUATION, row, holds=holds)
            for use in uses:
                yield from make_lines(bench, use, driver, row)


def _variable_lines(bench: Workbench) -> Iterator[LedgerLine]:
    """Per month in a state, and per move."""
    variables = {variable.id: variable for variable in bench.casus.library.variables}
    for name, owner in bench.roster.variables:
        for state in variables[name].states:
            row = row_id(f"{name}{OF_STATE}{state.id}", owner)
            driver = Driver(DriverKind.SITUATION, row)
            for use in state.consumption:
                yield from make_lines(bench, use, driver, row)
        for move in variables[name].moves:
            row = row_id(move.id, owner)
            driver = Driver(DriverKind.EVENT, row)
            for use in move.consumption:
                yield from make_lines(bench, use, driver, row)


def _level_lines(bench: Workbench) -> Iterator[LedgerLine]:
    """Not counted while a situation overrides the room, unless that situation says it still is."""
    held = _holding(bench)
    for level_use in bench.casus.library.level_use:
        for owner in using_owners(level_use, bench.roster):
            row = cell_id(level_use.life_domain, owner)
            levels = tuple(sorted(set(level_use.levels)))
            driver = Driver(DriverKind.LEVEL, row, levels=levels, unless=tuple(sorted(held.get(row, ()))))
            yield from make_lines(bench, level_use.consumption, driver, row)


def _holding(bench: Workbench) -> dict[str, set[str]]:
    """Cell to the situations during which what its level costs is not counted."""
    situations = {situation.id: situation for situation in bench.casus.library.situations}
    found: dict[str, set[str]] = {}
    for name, owner in bench.roster.situations:
        kind = situations[name]
        silent = replace(kind, overrides=tuple(part for part in kind.overrides if not part.still_used))
        for override in overriding(bench.roster, silent, owner):
            found.setdefault(override.cell, set()).add(row_id(name, owner))
    return found


def _event_lines(bench: Workbench) -> Iterator[LedgerLine]:
    events = {event.id: event for event in bench.casus.library.events}
    for use_of_event in bench.casus.household.events:
        row = row_id(use_of_event.event, use_of_event.person or HOUSEHOLD)
        driver = Driver(DriverKind.EVENT, row)
        for use in events[use_of_event.event].consumption:
            yield from make_lines(bench, use, driver, row)


def action_lines(
    bench: Workbench, action: Card | Trajectory, intensities: Iterable[Intensity]
) -> list[LedgerLine]:
    """Lines of one assigned card or trajectory at the intensities it can have."""
    kind, hours = library_row(bench, action), bench.casus.library.dynamics.intensity_hours
    start = Driver(DriverKind.START, action.id)
    lines: list[LedgerLine] = []
    for use in kind.start_consumption:
        lines += make_lines(bench, use, start, action.id, once=True)
    for intensity in sorted(set(intensities)):
        driver = Driver(DriverKind.ACTIVE, action.id, intensity=intensity)
        factor = hours[str(intensity)]
        for use in kind.monthly_consumption:
            lines += make_lines(bench, use, driver, action.id, rate_factor=factor)
    return lines


@dataclass(frozen=True, slots=True)
class Segment:
    """Months in which the same shares hold; `shares` are of the parties that agreed to pay."""

    from_month: int
    until_month: int | None
    shares: tuple[tuple[str, float], ...]


def segments(agreements: Iterable[Agreement]) -> tuple[Segment, ...]:
    """Cut time at the months in which an agreement to pay begins; the first segment starts in month 1.

    A share begins in the first month its yes can fall in: no life starts a card that is not yet paid.
    """
    paying = sorted(
        (a for a in agreements if a.what is AgreementKind.PAY and a.share > 0),
        key=lambda a: (a.first_month, a.party),
    )
    starts = sorted({1, *(agreement.first_month for agreement in paying)})
    ends: list[int | None] = [month - 1 for month in starts[1:]]
    return tuple(
        Segment(first, last, tuple((a.party, a.share) for a in paying if a.first_month <= first))
        for first, last in zip(starts, [*ends, None], strict=True)
    )


def split_line(line: LedgerLine, parts: Iterable[Segment]) -> list[LedgerLine]:
    """A card's line over those who agreed to pay and, for the rest, its default payer.

    Extra production has no payer and is not split. Money a party would pay to itself does not move: no line.
    """
    if line.payer is None:
        return [line]
    lines: list[LedgerLine] = []
    for part in parts:
        shares: dict[str, float] = {}
        for party, share in part.shares:
            shares[party] = shares.get(party, 0.0) + share
        promised = math.fsum(shares.values())
        if promised > 1.0:
            # Talks do not know of each other; together they never pay more than the whole.
            shares = {party: share / promised for party, share in shares.items()}
        elif 1.0 - promised > 1e-9:
            shares[line.payer] = shares.get(line.payer, 0.0) + 1.0 - promised
        lines += [
            replace(
                line,
                payer=party,
                rate=line.rate * share,
                from_month=part.from_month,
                until_month=part.until_month,
            )
            for party, share in sorted(shares.items())
            if party != line.receiver
        ]
    return lines
