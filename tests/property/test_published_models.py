"""Generated multi-state models: exact is the textbook's matrix product, lives agree, money is linear."""

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from effect_game.content.model_file import load_model
from effect_game.domain.markov import Counting
from effect_game.play.published import Outcome, evaluate_exact, evaluate_runs

pytestmark = pytest.mark.slow

STATES = ("A", "B", "C")
CYCLES = 6
LIVES = 3_000
QUICK = settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])

Triple = tuple[float, float, float]
Rows = tuple[Triple, Triple, Triple]


@dataclass(frozen=True)
class Made:
    """rows hold in every cycle but those in `window`, where `other` does."""

    rows: Rows
    other: Rows
    window: tuple[int, int]
    start: Triple
    amounts: Triple
    rule: Counting
    discount: float
    first_exponent: int

    def text(self, order: tuple[int, ...] = (0, 1, 2)) -> str:
        """As a file, the states in this order."""
        first, last = self.window
        stream = f"name: k, kind: cost, counting: {self.rule.value}, discount: {self.discount}"
        stream += f", first_exponent: {self.first_exponent}"
        lines = [
            "title: Gemaakt",
            "source: test",
            f"states: [{', '.join(STATES[i] for i in order)}]",
            f"start: {_mapping(self.start, order)}",
            f"cycles: {CYCLES}",
            "strategies: [x]",
            "transitions:",
            *(f"  - {{state: {STATES[i]}, to: {self._leaving(self.rows, i)}}}" for i in order),
            *(
                f"  - {{state: {STATES[i]}, to: {self._leaving(self.other, i)}, cycles: [{first}, {last}]}}"
                for i in order
            ),
            "streams:",
            f"  - {{{stream}, items: [{{states: {_mapping(self.amounts, order)}}}]}}",
        ]
        return "\n".join(lines)

    @staticmethod
    def _leaving(rows: Rows, state: int) -> str:
        return _mapping(rows[state], tuple(i for i in range(3) if i != state))

    def trace(self) -> NDArray[np.float64]:
        """The textbook: the shares times the matrix, cycle after cycle."""
        people = np.array(self.start, dtype=np.float64)
        points = [people]
        for cycle in range(1, CYCLES + 1):
            within = self.window[0] <= cycle <= self.window[1]
            people = people @ np.array(self.other if within else self.rows)
            points.append(people)
        return np.array(points)


def _mapping(values: tuple[float, ...], order: tuple[int, ...]) -> str:
    return "{" + ", ".join(f"{STATES[i]}: {values[i]}" for i in order) + "}"


def triples(highest: int) -> st.SearchStrategy[Triple]:
    whole = st.integers(0, highest)
    return st.tuples(whole, whole, whole).filter(any).map(lambda t: (float(t[0]), float(t[1]), float(t[2])))


def shares(triple: Triple) -> Triple:
    total = sum(triple)
    return triple[0] / total, triple[1] / total, triple[2] / total


ROW = triples(20).map(shares)
MODELS = st.builds(
    Made,
    rows=st.tuples(ROW, ROW, ROW),
    other=st.tuples(ROW, ROW, ROW),
    window=st.tuples(st.integers(1, CYCLES), st.integers(1, CYCLES)).map(lambda w: (min(w), max(w))),
    start=triples(9),
    amounts=triples(1000),
    rule=st.sampled_from([rule for rule in Counting if rule is not Counting.WEIGHTS]),
    discount=st.sampled_from([0.0, 0.03, 0.2]),
    first_exponent=st.integers(0, 1),
)


def exact(folder: Path, made: Made, order: tuple[int, ...] = (0, 1, 2)) -> Outcome:
    return evaluate_exact(load_model(written(folder, made, order)))


def written(folder: Path, made: Made, order: tuple[int, ...] = (0, 1, 2)) -> Path:
    path = folder / "made.yaml"
    path.write_text(made.text(order), encoding="utf-8")
    return path


@QUICK
@given(MODELS)
def test_the_exact_trace_is_the_matrix_product_of_the_textbook(tmp_path: Path, made: Made) -> None:
    assert np.array(exact(tmp_path, made).strategies[0].trace) == pytest.approx(made.trace(), abs=1e-9)


@QUICK
@given(MODELS)
def test_lives_agree_with_the_cohort(tmp_path: Path, made: Made) -> None:
    found = evaluate_runs(load_model(written(tmp_path, made)), LIVES, 1).strategies[0]
    wanted = exact(tmp_path, made).strategies[0]
    people = sum(made.start)
    # Five standard errors of a share of a half: one in a million by chance alone.
    assert np.array(found.trace) / people == pytest.approx(
        np.array(wanted.trace) / people, abs=5 * 0.5 / np.sqrt(LIVES)
    )
    stream, exactly = found.streams["k"], wanted.streams["k"].discounted
    assert stream.se is not None
    # A chance of one in sixty may by luck meet few of the lives, and then their spread tells little.
    unseen = people * max(made.amounts) * CYCLES * 10 / LIVES
    assert abs(stream.discounted - exactly) <= 5 * stream.se + unseen


@QUICK
@given(MODELS)
def test_doubling_every_amount_doubles_the_total(tmp_path: Path, made: Made) -> None:
    one = exact(tmp_path, made).strategies[0].streams["k"]
    a, b, c = made.amounts
    two = exact(tmp_path, replace(made, amounts=(2 * a, 2 * b, 2 * c))).strategies[0].streams["k"]
    assert two.discounted == pytest.approx(2 * one.discounted)
    assert two.undiscounted == pytest.approx(2 * one.undiscounted)


@QUICK
@given(MODELS)
def test_one_unit_in_every_state_counts_the_weights_of_the_rule(tmp_path: Path, made: Made) -> None:
    level = replace(made, amounts=(1.0, 1.0, 1.0), discount=0.0)
    total = exact(tmp_path, level).strategies[0].streams["k"].undiscounted
    cycles = CYCLES + 1 if made.rule is Counting.NONE else CYCLES
    assert total == pytest.approx(cycles * sum(made.start))


@QUICK
@given(MODELS, st.permutations((0, 1, 2)))
def test_the_order_of_the_states_does_not_show_in_the_cohort(
    tmp_path: Path, made: Made, order: list[int]
) -> None:
    one = exact(tmp_path, made).strategies[0].streams["k"].discounted
    other = exact(tmp_path, made, tuple(order)).strategies[0].streams["k"].discounted
    assert other == pytest.approx(one)
