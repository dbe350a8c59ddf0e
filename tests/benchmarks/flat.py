"""A household model, two schedules and their ledger lines as plain numbers: what every peer starts from.

Peers share the tables and the keys of the noise with the engine and nothing else. Rows are in the
order of the model; places are indexes; logits stand on the grid of the engine's tables.
"""

import math
from collections.abc import Sequence

from effect_game.domain.conversion import share_of_logit
from effect_game.domain.model import (
    Assignment,
    CellRow,
    Draw,
    Driver,
    EventRow,
    GateTerm,
    InterventionRow,
    LedgerLine,
    Model,
    Schedule,
    SituationRow,
    Term,
    TermKind,
)
from effect_game.domain.noise import stream_key
from effect_game.domain.vocabulary import INTENSITY_CODES, FlowKind, Intensity
from effect_game.engine import tables
from effect_game.kba.prices import LevelPrice, level_prices, multiplier_table
from tests.benchmarks.flat_rows import (
    INTENSITIES,
    NEVER,
    NOBODY,
    Flat,
    FlatCell,
    FlatDraw,
    FlatDriver,
    FlatEvent,
    FlatHelp,
    FlatLeaving,
    FlatLine,
    FlatPrice,
    FlatShare,
    FlatSituation,
    FlatTerm,
    Gates,
)
from tests.benchmarks.frozen import Frozen


def flatten(frozen: Frozen, seed: int, months: int, horizons: Sequence[int]) -> Flat:
    """Raises ValueError for what the peers do not do, so that the work stays the same."""
    return _Flattener(frozen, seed, months).flat(tuple(horizons))


class _Flattener:
    def __init__(self, frozen: Frozen, seed: int, months: int) -> None:
        self.frozen, self.model, self.seed, self.months = frozen, frozen.model, seed, months
        _refuse_what_peers_lack(frozen.model, (*frozen.arms.reference_lines, *frozen.arms.plan_lines))
        self.draws: dict[Draw, int] = {}
        self.cell_place = {row.id: i for i, row in enumerate(self.model.cells)}
        self.situation_place = {row.id: i for i, row in enumerate(self.model.situations)}
        self.event_place = {row.id: i for i, row in enumerate(self.model.events)}
        self.help_place = {row.id: i for i, row in enumerate(self.model.interventions)}
        self.touched = {effect.row for row in self.model.interventions for effect in row.effects}
        self.drivers: dict[Driver, int] = {}
        self.prices = level_prices(frozen.library.prices, frozen.library.money)
        self.price_place = {name: i for i, name in enumerate(self.prices)}
        self.party_place = {party.id: i for i, party in enumerate(frozen.library.parties)}

    def flat(self, horizons: tuple[int, ...]) -> Flat:
        model, arms, rate = self.model, self.frozen.arms, self.frozen.library.money.discount_rate
        cells = tuple(self._cell(row) for row in model.cells)
        events = tuple(self._event(row) for row in model.events)
        helps = (self._helps(arms.reference), self._helps(arms.plan))
        lines = (self._lines(arms.reference_lines), self._lines(arms.plan_lines))
        running, once = (_factors(rate, self.months, shift) for shift in (0.5, 1.0))
        return Flat(
            months=self.months,
            horizons=horizons,
            draws=tuple(self._draw(draw) for draw in self.draws),
            cells=cells,
            situations=tuple(self._situation(row) for row in model.situations),
            events=events,
            interventions=len(model.interventions),
            helps=helps,
            capacity=tables.on_grid(model.capacity),
            load_shift=tables.on_grid(model.dropout_shift_per_load_point),
            overlap=model.overlap_factor,
            cap=tables.on_grid(model.shift_cap),
            prices=tuple(self._price(price) for price in self.prices.values()),
            parties=len(self.party_place),
            drivers=tuple(self._driver(driver) for driver in self.drivers),
            lines=lines,
            factors=(running, once),
        )

    def _key(self, purpose: str, name: str) -> int:
        return stream_key(self.seed, purpose, name)

    def _place(self, draw: Draw) -> int:
        return self.draws.setdefault(draw, len(self.draws))

    def _draw(self, draw: Draw) -> FlatDraw:
        sd = (draw.high - draw.low) / 3.92 * draw.width
        offsets = tuple(int(value) for value in tables.normal_offsets(sd)) if sd > 0 else ()
        return FlatDraw(self._key("parameter", draw.id), tables.on_grid(draw.central), offsets, max(sd, 0.0))

    def _term(self, term: Term) -> FlatTerm:
        level = term.kind is TermKind.LEVEL
        place = self.cell_place[term.source] if level else self.situation_place[term.source]
        origin = None if term.origin is None else tables.on_grid(term.origin - 1 if level else term.origin)
        return FlatTerm(place if level else len(self.cell_place) + place, self._place(term.weight), origin)

    def _cell(self, row: CellRow) -> FlatCell:
        start = []
        below = 0.0
        for share in () if row.known else row.prior[:-1]:
            below += share / sum(row.prior)
            start.append(tables.share_threshold(below))
        return FlatCell(
            key=self._key("cell", row.id),
            start_key=self._key("start", row.id),
            start=tuple(start),
            level=row.level - 1,
            set_point=None if row.set_point is None else tables.on_grid(row.set_point - 1),
            steepness=tables.on_grid(row.steepness),
            threshold=tables.on_grid(row.threshold),
            terms=tuple(self._term(term) for term in row.terms),
        )

    def _situation(self, row: SituationRow) -> FlatSituation:
        low, high = row.months_low, row.months_high
        return FlatSituation(
            key=self._key("duration", row.id),
            start_key=self._key("start", row.id),
            start=None if row.known else tables.share_threshold(row.prior),
            holds=row.start,
            months=None if low is None or high is None else (low, high),
        )

    def _gates(self, gates: Sequence[GateTerm]) -> Gates:
        return tuple((self.situation_place[gate.situation], gate.holds) for gate in gates)

    def _event(self, row: EventRow) -> FlatEvent:
        alone = row.base.low == row.base.high and not row.terms and row.id not in self.touched
        return FlatEvent(
            key=self._key("event", row.id),
            base=self._place(row.base),
            own=tables.own_threshold(row.base.central) if alone else None,
            gates=self._gates(row.gates),
            terms=tuple(self._term(term) for term in row.terms),
            sets=self._gates(row.sets),
            moves=tuple((self.cell_place[cell], levels) for cell, levels in row.moves),
            from_month=row.from_month,
        )

    def _helps(self, schedule: Schedule) -> tuple[FlatHelp, ...]:
        rows = {row.id: row for row in self.model.interventions}
        given = sorted(schedule.assignments, key=lambda each: each.row)
        return tuple(self._help(each, rows[each.row]) for each in given)

    def _help(self, given: Assignment, row: InterventionRow) -> FlatHelp:
        one = tables.STRENGTH_ONE
        wait = tables.wait_months(
            *row.wait_weeks, given.wait_factor, given.talk_weeks, given.faster_after_weeks
        )
        planned = [_intensity(given, month) for month in range(self.months + 1)]
        doses = [round(dose * tables.GRID) for dose in self.model.intensity_dose]
        holds = [(self.situation_place[h.situation], h.to, h.after_months, h.lasting) for h in row.holds]
        return FlatHelp(
            row=self.help_place[row.id],
            running=given.running,
            start_month=given.start_month,
            duration=min(given.duration_months, NEVER),
            end=NEVER if given.end_month is None else given.end_month,
            ramp_step=one if given.running else -(-one // max(1, row.ramp_months)),
            fade=tables.fade_factor(row.halflife_months),
            load=tables.on_grid(row.load),
            hazard=self._leaving(row.dropout, row.duration_months),
            requires=() if given.running else self._gates(row.requires),
            wait=() if given.running else tuple(int(value) for value in wait),
            uptake=self._share(row.uptake, given.uptake_factor),
            keys=tuple(  # type: ignore[arg-type]  # four purposes, four keys
                self._key(purpose, row.id) for purpose in ("wait", "wait-part", "uptake", "dropout")
            ),
            codes=tuple(INTENSITY_CODES[intensity] for intensity in planned),
            doses=tuple(doses[INTENSITIES.index(intensity)] for intensity in planned),
            lasting=tuple((s, to, after) for s, to, after, lasting in holds if lasting),
            holding=tuple((s, to, after) for s, to, after, lasting in holds if not lasting),
            weak=tuple(
                (self.situation_place[w.situation], w.holds, round(w.factor * tables.GRID))
                for w in row.weakened_by
            ),
            effects=tuple((self._target(effect.row), self._place(effect.shift)) for effect in row.effects),
        )

    def _share(self, draw: Draw, factor: float) -> FlatShare:
        if draw.low == draw.high:
            return FlatShare(None, tables.own_threshold(draw.central), factor)
        return FlatShare(self._place(draw), 0, factor)

    def _leaving(self, draw: Draw, months: int) -> FlatLeaving | None:
        if draw.high == -math.inf:
            return None
        if draw.low == draw.high:
            share = share_of_logit(draw.central)
            return FlatLeaving(None, 0, (tables.leaving_logit(share, months),), months)
        offsets, centre = self._draw(draw).offsets, tables.on_grid(draw.central)
        table = tables.leaving_logits(centre + offsets[0], centre + offsets[-1], months)
        return FlatLeaving(self._place(draw), centre + offsets[0], tuple(table.tolist()), months)

    def _target(self, row: str) -> int:
        if row in self.cell_place:
            return self.cell_place[row]
        return len(self.cell_place) + self.event_place[row]

    def _price(self, price: LevelPrice) -> FlatPrice:
        drawn = price.relative_sd > 0
        multipliers = tuple(float(value) for value in multiplier_table(price.relative_sd)) if drawn else ()
        return FlatPrice(self._key("price", price.row.id), multipliers)

    def _lines(self, lines: Sequence[LedgerLine]) -> tuple[FlatLine, ...]:
        return tuple(self._line(line) for line in lines)

    def _line(self, line: LedgerLine) -> FlatLine:
        transfer = line.kind is FlowKind.TRANSFER
        first = min(line.from_month - 1, self.months)
        last = self.months if line.until_month is None else min(max(line.until_month, first), self.months)
        return FlatLine(
            driver=self.drivers.setdefault(line.driver, len(self.drivers)),
            eur=line.rate * self.prices[line.price].mean_eur,
            price=self.price_place[line.price],
            payer=NOBODY if line.payer is None else self.party_place[line.payer],
            receiver=NOBODY if line.receiver is None else self.party_place[line.receiver],
            society=0 if transfer else 1 if line.payer is not None else -1,
            once=line.once,
            first=first,
            last=last,
        )

    def _driver(self, driver: Driver) -> FlatDriver:
        places = {
            "level": self.cell_place,
            "situation": self.situation_place,
            "event": self.event_place,
        }.get(driver.kind.value, self.help_place)
        return FlatDriver(
            kind=driver.kind.value,
            place=places[driver.row],
            levels=tuple(level - 1 for level in driver.levels),
            holds=driver.holds,
            code=0 if driver.intensity is None else INTENSITY_CODES[driver.intensity],
        )


def _intensity(given: Assignment, month: int) -> Intensity:
    past = [intensity for since, intensity in given.changes if since <= month]
    return past[-1] if past else given.intensity


def _factors(rate: float, months: int, shift: float) -> tuple[float, ...]:
    return tuple((1 + rate) ** (-(month - shift) / 12) for month in range(1, months + 1))


def _refuse_what_peers_lack(model: Model, lines: Sequence[LedgerLine]) -> None:
    lacking = [row.id for row in model.categoricals]
    lacking += [row.id for row in model.events if row.later or row.clock or row.until_month is not None]
    lacking += [row.id for row in model.situations if row.overrides]
    lacking += [row.id for row in model.cells if row.drift_per_year]
    lacking += [line.cause for line in lines if line.driver.unless]
    if lacking:
        raise ValueError(f"the peers do not do what these rows ask: {', '.join(lacking)}")
