"""Peer: kernel.c, compiled on the spot for one household with whatever C compiler is there."""

import ctypes
import shutil
import subprocess
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from effect_game.domain.model import Model
from effect_game.engine import tables
from effect_game.engine.trace import Trace
from tests.benchmarks.flat_rows import Flat, FlatHelp, FlatLine

SOURCE = Path(__file__).with_name("kernel.c")
COMPILERS = ("cc", "gcc", "clang")
FLAGS = ("-std=c11", "-O3", "-march=native", "-fno-math-errno", "-Wall", "-Wextra", "-shared", "-fPIC")
OWN = 1 << 30
KINDS = {"level": 0, "situation": 1, "event": 2, "active": 3, "start": 4}
TABLES = ("noise", "chances", "offsets", "waits", "multipliers")
STATES = ("levels", "flags", "hits", "active", "started")
MONEY = ("counts", "mean", "drawn", "monthly")


def compiler() -> str | None:
    """A C compiler of this machine; None when there is none."""
    return next((found for name in COMPILERS if (found := shutil.which(name))), None)


class Header:
    """Text of household.h."""

    def __init__(self) -> None:
        self.lines = ["#include <stdint.h>"]

    def number(self, name: str, value: int) -> None:
        self.lines.append(f"#define {name} {value}")

    def row(self, kind: str, name: str, values: Iterable[int | float]) -> None:
        """An array; never empty, so that it is C."""
        words = [_literal(kind, value) for value in values] or ["0"]
        self.lines.append(f"static const {kind} {name}[] = {{{', '.join(words)}}};")

    def table(self, name: str, width: int, rows: Iterable[Sequence[int]]) -> None:
        words = ["{" + ", ".join(str(int(value)) for value in row) + "}" for row in rows] or ["{0}"]
        self.lines.append(f"static const int {name}[][{width}] = {{{', '.join(words)}}};")

    def lists(self, name: str, width: int, lists: Iterable[Sequence[Sequence[int]]]) -> None:
        """Lists of rows of `width` numbers one after the other; NAME_AT says where each begins."""
        each = list(lists)
        self.row("int", f"{name}_AT", _ends(len(rows) for rows in each))
        self.table(name, width, [row for rows in each for row in rows])


def _literal(kind: str, value: int | float) -> str:
    if kind == "double":
        return repr(float(value))
    return f"UINT64_C({value})" if kind == "uint64_t" else f"{int(value)}"


def _ends(sizes: Iterable[int]) -> list[int]:
    """Where each list begins when they lie one after the other, and where the last ends."""
    return list(accumulate(sizes, initial=0))


def header(flat: Flat) -> str:
    """household.h of this household."""
    text = Header()
    helps = [each for arm in flat.helps for each in arm]
    _sizes(text, flat)
    _household(text, flat)
    _help(text, flat, helps)
    _targets(text, flat)
    _money(text, flat)
    return "\n".join(text.lines) + "\n"


def _sizes(text: Header, flat: Flat) -> None:
    sizes = {
        "MONTHS": flat.months,
        "HORIZONS": len(flat.horizons),
        "DRAWS": len(flat.draws),
        "CELLS": len(flat.cells),
        "SITUATIONS": len(flat.situations),
        "EVENTS": len(flat.events),
        "TARGETS": len(flat.cells) + len(flat.events),
        "HELPS": max(1, *(len(arm) for arm in flat.helps)),
        "PRICES": len(flat.prices),
        "PARTIES": flat.parties,
        "DRIVERS": len(flat.drivers),
        "REACH": tables.CHANCE_REACH,
        "STRENGTH_ONE": tables.STRENGTH_ONE,
        "OWN": OWN,
        "CAPACITY": flat.capacity,
        "LOAD_SHIFT": flat.load_shift,
        "CAP": flat.cap,
        **{kind.upper(): place for kind, place in KINDS.items()},
    }
    for name, value in sizes.items():
        text.number(name, value)


def _household(text: Header, flat: Flat) -> None:
    draws, cells, situations, events = flat.draws, flat.cells, flat.situations, flat.events
    text.row("uint64_t", "DRAW_KEY", [draw.key for draw in draws])
    text.row("int", "DRAW_CENTRAL", [draw.central for draw in draws])
    text.row("int", "DRAW_VARIES", [bool(draw.offsets) for draw in draws])
    text.row("uint64_t", "CELL_KEY", [cell.key for cell in cells])
    text.row("uint64_t", "CELL_START_KEY", [cell.start_key for cell in cells])
    text.row("int", "CELL_LEVEL", [cell.level for cell in cells])
    text.row("int", "CELL_START_AT", _ends(len(cell.start) for cell in cells))
    text.row("uint64_t", "CELL_START", [edge for cell in cells for edge in cell.start])
    points = [OWN if cell.set_point is None else cell.set_point for cell in cells]
    text.row("int", "CELL_SET_POINT", points)
    text.row("int", "CELL_STEEPNESS", [cell.steepness for cell in cells])
    text.row("int", "CELL_THRESHOLD", [cell.threshold for cell in cells])
    text.row("uint64_t", "SITUATION_KEY", [row.key for row in situations])
    text.row("uint64_t", "SITUATION_START_KEY", [row.start_key for row in situations])
    text.row("int64_t", "SITUATION_START", [-1 if row.start is None else row.start for row in situations])
    text.row("int", "SITUATION_HOLDS", [row.holds for row in situations])
    text.row("int", "DURATION_LOW", [0 if row.months is None else row.months[0] for row in situations])
    spans = [0 if row.months is None else row.months[1] - row.months[0] + 1 for row in situations]
    text.row("int", "DURATION_SPAN", spans)
    text.row("uint64_t", "EVENT_KEY", [event.key for event in events])
    text.row("int", "EVENT_BASE", [event.base for event in events])
    text.row("int64_t", "EVENT_OWN", [-1 if event.own is None else event.own for event in events])
    text.row("int", "EVENT_FROM", [event.from_month for event in events])
    text.lists("GATE", 2, [event.gates for event in events])
    text.lists("SET", 2, [event.sets for event in events])
    text.lists("MOVE", 2, [event.moves for event in events])
    terms = [*(cell.terms for cell in cells), *(event.terms for event in events)]
    ends = _ends(len(each) for each in terms)
    text.row("int", "CELL_TERM_AT", ends[: len(cells) + 1])
    text.row("int", "EVENT_TERM_AT", ends[len(cells) :])
    every = [term for each in terms for term in each]
    text.row("int", "TERM_SOURCE", [term.source for term in every])
    text.row("int", "TERM_DRAW", [term.draw for term in every])
    text.row("int", "TERM_ORIGIN", [OWN if term.origin is None else term.origin for term in every])


def _help(text: Header, flat: Flat, helps: list[FlatHelp]) -> None:
    text.row("int", "HELP_AT", _ends(len(arm) for arm in flat.helps))
    for place, name in enumerate(("WAIT", "PART", "UPTAKE", "DROPOUT")):
        text.row("uint64_t", f"HELP_{name}_KEY", [each.keys[place] for each in helps])
    numbers: dict[str, list[int]] = {
        "ROW": [each.row for each in helps],
        "RUNNING": [each.running for each in helps],
        "START": [each.start_month for each in helps],
        "DURATION": [each.duration for each in helps],
        "QUARTER": [0 if each.running else (each.duration + 3) // 4 for each in helps],
        "END": [each.end for each in helps],
        "STEP": [each.ramp_step for each in helps],
        "FADE": [each.fade for each in helps],
        "LOAD": [each.load for each in helps],
        "LEAVES": [each.hazard is not None for each in helps],
        "HAZARD_DRAW": [_draw(None if each.hazard is None else each.hazard.draw) for each in helps],
        "HAZARD_LOWEST": [0 if each.hazard is None else each.hazard.lowest for each in helps],
        "UPTAKE_DRAW": [_draw(each.uptake.draw) for each in helps],
    }
    for name, values in numbers.items():
        text.row("int", f"HELP_{name}", values)
    hazards = [() if each.hazard is None else each.hazard.logits for each in helps]
    text.row("int", "HELP_HAZARD_AT", _ends(len(each) for each in hazards))
    text.row("int", "HAZARD", [logit for each in hazards for logit in each])
    text.row("uint64_t", "HELP_UPTAKE", [each.uptake.threshold for each in helps])
    text.row("double", "HELP_UPTAKE_FACTOR", [each.uptake.factor for each in helps])
    text.table("HELP_CODE", flat.months + 1, [each.codes for each in helps])
    text.table("HELP_DOSE", flat.months + 1, [each.doses for each in helps])
    text.lists("REQUIRE", 2, [each.requires for each in helps])
    text.lists("LASTING", 3, [each.lasting for each in helps])
    text.lists("HOLDING", 3, [each.holding for each in helps])
    text.lists("WEAK", 3, [each.weak for each in helps])


def _draw(place: int | None) -> int:
    return -1 if place is None else place


def _targets(text: Header, flat: Flat) -> None:
    found: list[list[tuple[int, list[tuple[int, int]]]]] = []
    for arm in flat.helps:
        touching: dict[int, list[tuple[int, int]]] = {}
        for a, each in enumerate(arm):
            for target, draw in each.effects:
                touching.setdefault(target, []).append((a, draw))
        found.append(sorted(touching.items()))
    text.row("int", "TARGET_AT", _ends(len(arm) for arm in found))
    every = [item for arm in found for item in arm]
    text.row("int", "TARGET", [target for target, _ in every])
    text.lists("EFFECT", 2, [parts for _, parts in every])
    most = max((len(parts) for _, parts in every), default=1)
    text.number("MOST_PARTS", most)
    text.row("int", "OVERLAP_WEIGHT", [round(1024 * flat.overlap**k) for k in range(most)])


def _money(text: Header, flat: Flat) -> None:
    text.row("uint64_t", "PRICE_KEY", [price.key for price in flat.prices])
    text.row("int", "HORIZON", flat.horizons)
    rows = ", ".join("{" + ", ".join(repr(factor) for factor in row) + "}" for row in flat.factors)
    text.lines.append(f"static const double FACTOR[][{flat.months}] = {{{rows}}};")
    drivers = flat.drivers
    text.row("int", "DRIVER_KIND", [KINDS[driver.kind] for driver in drivers])
    text.row("int", "DRIVER_PLACE", [driver.place for driver in drivers])
    text.row("int", "DRIVER_HOLDS", [driver.holds for driver in drivers])
    text.row("int", "DRIVER_CODE", [driver.code for driver in drivers])
    text.row("int", "DRIVER_LEVEL_AT", _ends(len(d.levels) for d in drivers))
    text.row("int", "DRIVER_LEVEL", [level for driver in drivers for level in driver.levels])
    slots = [_slots(flat.lines[arm], driver) for arm in (0, 1) for driver in range(len(drivers))]
    ends = _ends(len(each) for each in slots)
    text.row("int", "SLOT_AT", ends)
    text.row("int", "SLOT_BEGIN", [0, ends[len(drivers)], ends[-1]])
    text.number("SLOTS", max(ends[len(drivers)], ends[-1] - ends[len(drivers)]))
    every = [slot for each in slots for slot in each]
    for place, name in enumerate(("ONCE", "FIRST", "LAST")):
        text.row("int", f"SLOT_{name}", [window[place] for window, _ in every])
    text.row("int", "LINE_AT", _ends(len(lines) for _, lines in every))
    lines = [line for _, of_slot in every for line in of_slot]
    text.row("double", "LINE_EUR", [line.eur for line in lines])
    for name in ("price", "payer", "receiver", "society"):
        text.row("int", f"LINE_{name.upper()}", [getattr(line, name) for line in lines])


def _slots(lines: Sequence[FlatLine], driver: int) -> list[tuple[tuple[bool, int, int], list[FlatLine]]]:
    """Lines of one driver by when they are paid."""
    found: dict[tuple[bool, int, int], list[FlatLine]] = {}
    for line in lines:
        if line.driver == driver:
            found.setdefault((line.once, line.first, line.last), []).append(line)
    return sorted(found.items(), key=lambda item: item[0])


@dataclass
class KernelArm:
    """One arm: arrays as in engine.trace.Trace and kba.arm.ArmMoney; empty when not asked."""

    arrays: dict[str, NDArray[Any]]

    def trace(self, model: Model, first_run: int) -> Trace:
        """The states, as the engine gives them."""
        return Trace(
            first_run=first_run,
            cells=tuple(row.id for row in model.cells),
            situations=tuple(row.id for row in model.situations),
            events=tuple(row.id for row in model.events),
            interventions=tuple(row.id for row in model.interventions),
            levels=self.arrays["levels"],
            flags=self.arrays["flags"],
            hits=self.arrays["hits"],
            active=self.arrays["active"],
            started=self.arrays["started"],
        )


class Kernel:
    """The compiled kernel of one household. Raises CalledProcessError when it does not compile."""

    def __init__(self, flat: Flat, command: str, folder: Path) -> None:
        self.flat = flat
        (folder / "household.h").write_text(header(flat), encoding="utf-8")
        library = folder / "kernel.so"
        arguments = [command, *FLAGS, f"-I{folder}", str(SOURCE), "-o", str(library), "-lm"]
        subprocess.run(arguments, check=True, capture_output=True)
        self._call = ctypes.CDLL(str(library)).simulate
        waits = [each.wait or (0,) * tables.QUANTILES for arm in flat.helps for each in arm]
        offsets = [draw.offsets or (0,) * tables.QUANTILES for draw in flat.draws]
        multipliers = [price.multipliers or (1.0,) * 1024 for price in flat.prices]
        self._tables: dict[str, NDArray[Any]] = {
            "noise": np.ascontiguousarray(tables.logistic_noise()),
            "chances": np.ascontiguousarray(tables.chance_thresholds()),
            "offsets": np.array(offsets, dtype=np.int16),
            "waits": np.array(waits, dtype=np.int64),
            "multipliers": np.array(multipliers, dtype=np.float64),
        }

    def run(
        self, first_run: int, runs: int, *, states: bool, money: bool, arms: int = 2
    ) -> tuple[KernelArm, ...]:
        """Reference and plan (or the first alone) of these lives."""
        results = tuple(KernelArm(self._arrays(runs, states, money)) for _ in range(arms))
        outs = (ctypes.c_void_p * (9 * arms))()
        for arm, result in enumerate(results):
            for place, name in enumerate((*STATES, *MONEY)):
                if name in result.arrays:
                    outs[9 * arm + place] = result.arrays[name].ctypes.data
        given = (ctypes.c_void_p * len(TABLES))(*(self._tables[name].ctypes.data for name in TABLES))
        self._call(given, outs, arms, ctypes.c_int64(first_run), ctypes.c_int64(runs))
        return results

    def _arrays(self, runs: int, states: bool, money: bool) -> dict[str, NDArray[Any]]:
        flat, months = self.flat, self.flat.months
        arrays: dict[str, NDArray[Any]] = {}
        if states:
            arrays["levels"] = np.empty((len(flat.cells), months + 1, runs), dtype=np.int8)
            arrays["flags"] = np.empty((len(flat.situations), months + 1, runs), dtype=np.bool_)
            arrays["hits"] = np.empty((len(flat.events), months, runs), dtype=np.bool_)
            arrays["active"] = np.zeros((flat.interventions, months, runs), dtype=np.uint8)
            arrays["started"] = np.zeros((flat.interventions, months, runs), dtype=np.bool_)
        if money:
            shape = (flat.parties + 1, len(flat.horizons), runs)
            arrays["counts"] = np.zeros((len(flat.drivers), months), dtype=np.int64)
            arrays["mean"], arrays["drawn"] = np.empty(shape), np.empty(shape)
            arrays["monthly"] = np.empty((months, runs))
        return arrays
