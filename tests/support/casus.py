"""Households, forecasters and plays for tests; loaded once per test process."""

from functools import cache
from pathlib import Path

from effect_game.content.canonical import content_hash
from effect_game.content.load import load_casus
from effect_game.content.plans import load_plan, load_walk
from effect_game.domain.household import Casus
from effect_game.domain.journal import Journal
from effect_game.domain.plan import Plan, Walk
from effect_game.play.autoplay import autoplay
from effect_game.play.forecast import Forecaster
from effect_game.play.session import Play, Sink, keep_nothing, new_header
from effect_game.resources import data_root
from tests.support.shared import journal_of

KLEIN = data_root() / "tests" / "scenarios" / "klein"
DE_AUTO = data_root() / "scenarios" / "de-auto"
SHIPPED = tuple(path.parent for path in sorted((data_root() / "scenarios").glob("*/household.yaml")))


@cache
def casus_of(folder: Path) -> Casus:
    return load_casus(folder)


@cache
def forecaster_of(folder: Path) -> Forecaster:
    return Forecaster(casus_of(folder))


def plan_of(folder: Path, name: str) -> Plan:
    return load_plan(casus_of(folder), folder, name)


def walk_of(folder: Path, name: str) -> Walk | None:
    return load_walk(casus_of(folder), folder, name)


def fixed_clock() -> str:
    return "2026-01-05T09:00:00Z"


def new_play(folder: Path, seed: int = 1, sink: Sink = keep_nothing) -> Play:
    """A casus at its very start."""
    casus = casus_of(folder)
    header = new_header(casus, "test-casus", content_hash(casus), "test", seed)
    return Play(casus, Journal(header=header), forecaster_of(folder), fixed_clock, sink)


@cache
def played(folder: Path, name: str, seed: int = 1) -> Play:
    """A casus played to the end with a shipped plan and its walk. Do not decide on it any further."""
    begun = new_play(folder, seed)
    journal = journal_of(
        f"{folder.parent.name}-{folder.name}-{name}-{seed}",
        lambda: autoplay(begun, plan_of(folder, name), walk_of(folder, name)).journal,
    )
    return Play(casus_of(folder), journal, forecaster_of(folder), fixed_clock, keep_nothing)
