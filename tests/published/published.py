"""The published cases and the models that reproduce them, each run once."""

import json
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np

from effect_game.content.model_file import load_model
from effect_game.domain.markov_rows import Prepared
from effect_game.play.published import Outcome, StrategyResult, evaluate_exact, evaluate_runs
from effect_game.resources import data_root

FOLDER = data_root() / "tests" / "published"
MODELS = FOLDER / "models"


@dataclass(frozen=True)
class Expected:
    """One printed number, with the tolerance the case states."""

    case: str
    name: str
    value: Any
    tol_abs: Any
    tol_rel: Any

    @property
    def id(self) -> str:
        return f"{self.case}: {self.name}"

    def check(self, found: Any) -> None:
        """Fails when `found` is further away than the tolerance."""
        if self.tol_abs is None and self.tol_rel is None:
            assert found == self.value
            return
        wanted = np.array(self.value, dtype=np.float64)
        allowed = self.tol_abs if self.tol_rel is None else self.tol_rel * np.abs(wanted)
        if isinstance(self.tol_abs, list):
            allowed = np.array(self.tol_abs)[:, None]
        assert np.shape(found) == wanted.shape
        assert (np.abs(np.array(found) - wanted) <= allowed).all(), f"{found} against {self.value}"


@cache
def cases() -> dict[str, Any]:
    """The published cases by id."""
    data = json.loads((FOLDER / "cases.json").read_text(encoding="utf-8"))
    return {case["id"]: case for case in data["cases"]}


def expected(*ids: str) -> list[Expected]:
    return [
        Expected(case, one["name"], one["value"], one.get("tol_abs"), one.get("tol_rel"))
        for case in ids
        for one in cases()[case]["expected"]
    ]


@cache
def prepared(name: str) -> Prepared:
    return load_model(MODELS / f"{name}.yaml")


@cache
def exact(name: str) -> Outcome:
    return evaluate_exact(prepared(name))


@cache
def sampled(name: str, runs: int, seed: int = 1) -> Outcome:
    return evaluate_runs(prepared(name), runs, seed)


def strategy(outcome: Outcome, name: str) -> StrategyResult:
    return next(each for each in outcome.strategies if each.name == name)


def amount(outcome: Outcome, name: str, *streams: str) -> float:
    """Discounted sum of streams of one strategy."""
    found = strategy(outcome, name).streams
    return sum(found[stream].discounted for stream in streams)


def plain(outcome: Outcome, name: str, stream: str) -> float:
    """Undiscounted total of a stream."""
    return strategy(outcome, name).streams[stream].undiscounted
