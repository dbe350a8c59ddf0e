"""Hand-made traces, prices and ledger lines for tests of the money; nothing here is a real price."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from effect_game.domain.dynamics import Dynamics
from effect_game.domain.knowledge import Library, MoneyRules, Party, Price, Source
from effect_game.domain.model import Arms, Driver, DriverKind, LedgerLine, Schedule
from effect_game.domain.noise import keyed_word, stream_key
from effect_game.domain.vocabulary import Cashable, FlowKind, Grade
from effect_game.kba.evaluate import Evaluation

CITY, LANDLORD, FAMILY, OTHERS = "party:test_a", "party:test_b", "party:test_c", "party:test_d"
HOUR, RENT, WORK = "price:test_hour", "price:test_rent", "price:test_work"
CARE, FLAG, CELL, HIT = (
    "card:test_care",
    "situation:test@household",
    "cell:financien@household",
    "event:test@x",
)


@dataclass(frozen=True)
class TinyTrace:
    """One cell, one situation, one event and one intervention; arrays as the engine's Trace."""

    first_run: int
    levels: NDArray[Any]
    flags: NDArray[Any]
    hits: NDArray[Any]
    active: NDArray[Any]
    started: NDArray[Any]
    cells: tuple[str, ...] = (CELL,)
    situations: tuple[str, ...] = (FLAG,)
    events: tuple[str, ...] = (HIT,)
    interventions: tuple[str, ...] = (CARE,)


def trace(months: int, runs: int, first_run: int = 1) -> TinyTrace:
    """Nothing happens: level 1 of 5, situation not so, no event, nothing active."""
    return TinyTrace(
        first_run,
        levels=np.zeros((1, months + 1, runs), dtype=np.int8),
        flags=np.zeros((1, months + 1, runs), dtype=np.bool_),
        hits=np.zeros((1, months, runs), dtype=np.bool_),
        active=np.zeros((1, months, runs), dtype=np.uint8),
        started=np.zeros((1, months, runs), dtype=np.bool_),
    )


def part(whole: TinyTrace, first: int, last: int) -> TinyTrace:
    """Lives first..last (half open, counted from the first life) as a block of its own."""
    return TinyTrace(
        whole.first_run + first,
        *(getattr(whole, name)[..., first:last] for name in ("levels", "flags", "hits", "active", "started")),
    )


def price(
    name: str, central: float, low: float | None = None, high: float | None = None, **more: Any
) -> Price:
    return Price(
        id=name,
        name=f"name of {name}",
        unit="per stuk",
        central=central,
        low=central if low is None else low,
        high=central if high is None else high,
        price_year=more.pop("price_year", 2025),
        payer=CITY,
        grade=more.pop("grade", Grade.A),
        source=more.pop("source", "source:test"),
        **more,
    )


def party(name: str, family: str, **more: Any) -> Party:
    return Party(
        id=name,
        name=f"name of {name}",
        short_name=name[-1],
        family=family,
        family_name=f"family {family}",
        shape="square",
        pattern="solid",
        fill="#000000",
        line_light="#000000",
        line_dark="#000000",
        public_purse=more.pop("public_purse", False),
        **more,
    )


PARTIES = (
    party(FAMILY, "home", always_shown=True),
    party(CITY, "city", public_purse=True),
    party(LANDLORD, "landlord"),
    party(OTHERS, "rest", has_jar=False),
)
PRICES = (price(HOUR, 100.0, 80.0, 120.0), price(RENT, 600.0), price(WORK, 50.0, 40.0, 70.0, grade=Grade.D))


def money_rules(rate: float = 0.0225) -> MoneyRules:
    return MoneyRules(
        price_year=2025,
        index={2022: 121.45, 2025: 134.52},
        index_source="source:test",
        discount_rate=rate,
        discount_source="source:test",
    )


def library(
    prices: Sequence[Price] = PRICES, parties: Sequence[Party] = PARTIES, rate: float = 0.0225
) -> Library:
    dynamics = Dynamics(
        steepness_per_level=2.0,
        threshold={},
        pace_basis="",
        overlap_factor=0.6,
        shift_cap=1.8,
        overlap_basis="",
        dropout_shift_per_load_point=0.1,
        load_basis="",
        uptake_factor_not_discussed=0.5,
        discussed_basis="",
        intensity_dose={},
        intensity_hours={},
        intensity_basis="",
        speed_up_factor=0.5,
        speed_up_basis="",
        belief_weight={},
        belief_basis="",
    )
    return Library(
        version="1",
        sources=(
            Source(id="source:test", title="A report", year=2024, address="https://example.org/report"),
        ),
        prices=tuple(prices),
        parties=tuple(parties),
        situations=(),
        couplings=(),
        events=(),
        interventions=(),
        level_use=(),
        dynamics=dynamics,
        money=money_rules(rate),
    )


def line(driver: Driver, name: str, rate: float = 1.0, **more: Any) -> LedgerLine:
    """A ledger line; by default a resource that CITY pays, running costs."""
    return LedgerLine(
        price=name,
        driver=driver,
        rate=rate,
        kind=more.pop("kind", FlowKind.RESOURCE),
        payer=more.pop("payer", CITY),
        receiver=more.pop("receiver", None),
        cashable=more.pop("cashable", Cashable.YES),
        once=more.pop("once", False),
        cause=more.pop("cause", driver.row),
        basis=more.pop("basis", "for the test"),
        **more,
    )


ACTIVE = Driver(DriverKind.ACTIVE, CARE)
START = Driver(DriverKind.START, CARE)
SITUATION = Driver(DriverKind.SITUATION, FLAG)
EVENT = Driver(DriverKind.EVENT, HIT)
LEVEL = Driver(DriverKind.LEVEL, CELL, levels=(1, 2))

LINES = (
    line(ACTIVE, HOUR, 2.5),
    line(START, HOUR, 4.0, once=True),
    line(SITUATION, RENT, 1.0, kind=FlowKind.TRANSFER, payer=FAMILY, receiver=LANDLORD),
    line(EVENT, RENT, 0.5, payer=LANDLORD, cashable=Cashable.NO),
    line(LEVEL, WORK, 3.0, payer=None, receiver=FAMILY, cashable=Cashable.PARTLY),
    line(EVENT, WORK, 0.25, payer=OTHERS, cashable=Cashable.PARTLY),
)


def index(name: str, first_run: int, runs: int) -> NDArray[np.intp]:
    """Keyed luck of the prices, as the engine gives it."""
    key = stream_key(1, "price", name)
    words = [keyed_word(key, 0, run) >> 54 for run in range(first_run, first_run + runs)]
    return np.array(words, dtype=np.intp)


def arms(reference: Sequence[LedgerLine] = LINES, plan: Sequence[LedgerLine] | None = None) -> Arms:
    none = Schedule(())
    return Arms(none, none, tuple(reference), tuple(reference if plan is None else plan))


def evaluation(
    months: int,
    horizons: Sequence[int] | None = None,
    lines: Arms | None = None,
    content: Library | None = None,
) -> Evaluation:
    return Evaluation(
        library() if content is None else content,
        arms() if lines is None else lines,
        months,
        (months,) if horizons is None else horizons,
        index,
    )
