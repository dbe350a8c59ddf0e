"""A model file with a fault is refused before a run: file, line, reason and remedy, all faults at once."""

from pathlib import Path

import pytest

from effect_game.content.content_error import ContentError
from effect_game.content.model_file import load_model
from effect_game.content.model_file_formula import FormulaError, parse_formula
from effect_game.domain.formula import ON_NUMBERS, evaluate
from effect_game.domain.markov_rows import Prepared
from effect_game.domain.problems import Problem, UserError

GOOD = """\
title: Klein
source: voorbeeld
states: [A, B]
start: {A: 1}
cycles: 4
age: 60
strategies: [x, y]
parameters:
  - {name: p, value: 0.2}
  - {name: table, per_cycle: [0.1, 0.2, 0.3, 0.4]}
  - {name: death, per_age: {first: 60, values: [0.01, 0.02, 0.03, 0.04]}}
  - {name: q, beta: {alpha: 2, beta: 8}}
transitions:
  - {state: A, to: {B: p}}
streams:
  - name: kosten
    kind: cost
    counting: end
    items:
      - {states: {A: 5}}
  - name: jaren
    kind: effect
    counting: end
    items:
      - {states: {A: 1}}
ratios:
  - {name: icer, costs: [kosten], effect: jaren}
"""


def load(folder: Path, text: str) -> Prepared:
    path = folder / "klein.yaml"
    path.write_text(text, encoding="utf-8")
    return load_model(path)


def problems(folder: Path, text: str) -> tuple[Problem, ...]:
    with pytest.raises(ContentError) as caught:
        load(folder, text)
    return caught.value.problems


def line_of(text: str, part: str) -> int:
    return next(number for number, line in enumerate(text.splitlines(), start=1) if part in line)


def test_a_good_file_is_accepted(tmp_path: Path) -> None:
    assert load(tmp_path, GOOD).file.strategies == ("x", "y")


WEIGHTS = "kind: cost\n    counting: weights\n    weights: [1, 1, 1, 1, 1e9]"
FAULTS = [
    ("a chance above one", "B: p}", "B: p * 6}", "model.chance"),
    ("a chance below zero", "B: p}", "B: -p}", "model.chance"),
    ("a chance that cannot be computed", "B: p}", "B: 1 / (p - 0.2)}", "model.compute"),
    ("a root of a negative number", "B: p}", "B: (-p) ** 0.5}", "model.compute"),
    ("a logarithm of zero", "B: p}", "B: ln(p - 0.2)}", "model.compute"),
    ("an unknown name", "B: p}", "B: pp}", "model.unknown_name"),
    ("an unknown state", "to: {B: p}", "to: {Q: p}", "model.unknown"),
    ("the chance to stay", "to: {B: p}", "to: {A: p}", "model.self"),
    ("a chance and counts", "to: {B: p}", "to: {B: p}, counts: {A: 1}", "model.way"),
    ("counts below zero", "to: {B: p}", "counts: {A: 1, B: -1}", "model.counts"),
    ("no counts at all", "to: {B: p}", "counts: {A: 0}", "model.counts"),
    ("a table that is too short", "cycles: 4", "cycles: 5", "model.beyond"),
    ("an age beyond the table", "age: 60", "age: 62", "model.beyond"),
    ("an age before the table", "age: 60", "age: 59", "model.beyond"),
    ("no age for a table by age", "age: 60\n", "", "model.age"),
    ("no age for a window by age", "age: 60\n", "", "model.age"),
    ("a negative cost", "states: {A: 5}", "states: {A: 2 - 7}", "model.negative"),
    ("an amount out of reach", "states: {A: 5}", "states: {A: 1e300}", "model.size"),
    ("nobody at the start", "start: {A: 1}", "start: {A: 0}", "model.start"),
    ("fewer than nobody", "start: {A: 1}", "start: {A: -1}", "model.start"),
    ("no cycles", "cycles: 4", "cycles: 0", "model.size"),
    ("too many cycles", "cycles: 4", "cycles: 100000", "model.size"),
    ("a state that is there twice", "states: [A, B]", "states: [A, A]", "model.name"),
    ("one state", "states: [A, B]", "states: [A]", "model.size"),
    ("a name that is a function", "name: p,", "name: exp,", "model.name"),
    ("a name that is there twice", "name: q,", "name: p,", "model.twice"),
    ("two ways for a parameter", "alpha: 2, beta: 8}", "alpha: 2, beta: 8}, value: 1", "model.way"),
    ("a distribution half given", "alpha: 2, beta: 8}", "alpha: 2}", "model.distribution"),
    ("a distribution that cannot be", "alpha: 2, beta: 8}", "mean: 0.5, sd: 0.6}", "model.distribution"),
    ("a distribution below zero", "alpha: 2, beta: 8}", "alpha: -2, beta: 8}", "model.distribution"),
    ("a name where a number belongs", "alpha: 2, beta: 8}", "alpha: p, beta: 8}", "model.number"),
    ("an unknown strategy", "to: {B: p}", "to: {B: p}, strategies: [z]", "model.unknown"),
    ("a window beyond the end", "to: {B: p}", "to: {B: p}, cycles: [2, 9]", "model.window"),
    ("a window with one end", "to: {B: p}", "to: {B: p}, cycles: [2]", "model.window"),
    ("a window the wrong way round", "to: {B: p}", "to: {B: p}, in_state: [3, 1]", "model.window"),
    ("both clocks", "to: {B: p}", "to: {B: table}, in_state: [1, 2]", "model.clocks"),
    ("time in a state for an amount", "{A: 5}", "{A: 5 * in_state}", "model.in_state"),
    (
        "an unknown counting rule",
        "kind: cost\n    counting: end",
        "kind: cost\n    counting: eind",
        "content.unknown_word",
    ),
    (
        "weights that are missing",
        "kind: cost\n    counting: end",
        "kind: cost\n    counting: weights",
        "model.weights",
    ),
    ("a weight out of reach", "kind: cost\n    counting: end", WEIGHTS, "model.weights"),
    ("a discount in percents", "kind: cost\n", "kind: cost\n    discount: 3\n", "model.discount"),
    ("an exponent of two", "kind: cost\n", "kind: cost\n    first_exponent: 2\n", "model.exponent"),
    ("an unknown field", "title: Klein", "title: Klein\ntitel: Klein", "content.unknown_field"),
    ("an item without amounts", "{states: {A: 5}}", "{strategies: [x]}", "model.empty"),
    ("a move that is none", "{states: {A: 5}}", "{moves: {A: 5}}", "model.move"),
    ("a move that nobody makes", "{states: {A: 5}}", "{moves: {B > A: 5}}", "model.move"),
    ("a ratio of an effect", "costs: [kosten]", "costs: [jaren]", "model.unknown"),
    ("a formula that is none", "B: p}", 'B: "p +"}', "model.formula"),
    ("a file that is no YAML", "title: Klein", "title: : Klein", "content.yaml"),
    ("a length of nothing", "cycles: 4", "cycles: 4\ncycle_months: 0", "model.cycle"),
    ("two lengths", "cycles: 4", "cycles: 4\ncycle_months: 1\ncycle_years: 1", "model.cycle"),
]


@pytest.mark.parametrize(("old", "new", "code"), [fault[1:] for fault in FAULTS], ids=[f[0] for f in FAULTS])
def test_a_fault_is_refused_with_line_reason_and_remedy(
    tmp_path: Path, old: str, new: str, code: str
) -> None:
    text = GOOD.replace("{A: 5}", "{A: 5, B: death + table}") if "model.beyond" in code else GOOD
    if code == "model.age":
        text = GOOD.replace("{state: A, to: {B: p}}", "{state: A, to: {B: p}, ages: [60, 62]}")
    assert old in text
    found = problems(tmp_path, text.replace(old, new, 1))
    assert found
    assert code in {problem.code for problem in found}
    for problem in found:
        assert problem.file.endswith("klein.yaml")
        assert problem.message[-1] in ".!"
        assert problem.remedy
        assert "Traceback" not in str(problem)


def test_every_fault_is_told_at_once_with_its_own_line(tmp_path: Path) -> None:
    text = (
        GOOD.replace("B: p}", "B: p * 6}")
        .replace("{A: 5}", "{A: -5}")
        .replace("alpha: 2, beta: 8}", "alpha: 2}")
        .replace("costs: [kosten]", "costs: [lasten]")
    )
    found = {problem.code: problem.line for problem in problems(tmp_path, text)}
    assert found == {
        "model.chance": line_of(text, "B: p * 6}"),
        "model.negative": line_of(text, "{A: -5}"),
        "model.distribution": line_of(text, "alpha: 2}"),
        "model.unknown": line_of(text, "costs: [lasten]"),
    }


def test_what_uses_a_broken_parameter_is_not_told_again(tmp_path: Path) -> None:
    text = (
        GOOD.replace("value: 0.2}", "value: 2 +}")
        .replace("alpha: 2,", "alpha: 0,")
        .replace("{A: 5}", "{A: q}")
    )
    assert [problem.code for problem in problems(tmp_path, text)] == ["model.formula", "model.distribution"]


def test_a_formula_that_is_left_empty_is_refused_in_words_of_this_format(tmp_path: Path) -> None:
    (found,) = problems(tmp_path, GOOD.replace("{A: 5}", "{A: }"))
    assert "een getal of een formule" in found.message
    assert found.line == line_of(GOOD, "{A: 5}")


def test_chances_that_come_to_more_than_one_together_are_refused(tmp_path: Path) -> None:
    text = GOOD.replace("[A, B]", "[A, B, C]").replace("{B: p}", "{B: 0.6, C: 0.6}")
    (found,) = problems(tmp_path, text)
    assert found.code == "model.sum"
    assert "1.2" in found.message
    assert found.line == line_of(text, "C: 0.6")


def test_parameters_that_wait_on_each_other_are_named(tmp_path: Path) -> None:
    text = GOOD.replace("{name: p, value: 0.2}", "{name: p, value: r}\n  - {name: r, value: 1 - p}")
    (found,) = problems(tmp_path, text)
    assert found.code == "model.circle"
    assert "p -> r -> p" in found.message


def test_a_chain_that_is_too_long_is_refused(tmp_path: Path) -> None:
    links = "".join(f"  - {{name: l{n}, value: l{n + 1}}}\n" for n in range(200))
    text = GOOD.replace("parameters:\n", f"parameters:\n{links}  - {{name: l200, value: 1}}\n")
    assert "model.chain" in {problem.code for problem in problems(tmp_path, text)}


def test_a_negative_amount_is_allowed_where_the_stream_says_so(tmp_path: Path) -> None:
    text = GOOD.replace("kind: cost\n", "kind: cost\n    may_be_negative: true\n").replace(
        "{A: 5}", "{A: -5}"
    )
    assert load(tmp_path, text).file.streams[0].may_be_negative


def test_a_file_that_is_too_large_is_refused_unread(tmp_path: Path) -> None:
    (found,) = problems(tmp_path, GOOD + "#" * 1_000_001)
    assert found.code == "content.too_big"


def test_a_model_that_would_take_too_long_is_refused(tmp_path: Path) -> None:
    names = ", ".join(f"s{n}" for n in range(20))
    text = (
        GOOD.replace("[x, y]", f"[{names}]")
        .replace("cycles: 4", "cycles: 1200")
        .replace("[A, B]", "[A, B, " + ", ".join(f"Z{n}" for n in range(20)) + "]")
    )
    assert {problem.code for problem in problems(tmp_path, text)} == {"model.size"}


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        load_model(tmp_path / "weg.yaml")
    assert caught.value.code == "model.not_found"
    assert "weg.yaml" in caught.value.message


# --- formulas ---


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1 + 2 * 3", 7.0),
        ("(1 + 2) * -3", -9.0),
        ("2 ** 3 ** 2", 512.0),
        ("1 - exp(-x)", 0.8646647167633873),
        ("ln(exp(2.5))", 2.5),
        ("min(x, 3, 1) + max(0, -x)", 1.0),
        ("x / 4 - +1", -0.5),
        ("1e-3 * 2E3", 2.0),
    ],
)
def test_a_formula_is_computed_as_it_reads(text: str, value: float) -> None:
    formula = parse_formula(text)
    assert evaluate(formula, {"x": 2.0}.__getitem__, ON_NUMBERS) == pytest.approx(value)


@pytest.mark.parametrize(
    "text",
    [
        "__import__('os')",
        "(1).real",
        "x[0]",
        "[1, 2]",
        "lambda: 1",
        "1 if x else 2",
        "x == 1",
        "x and 1",
        "x := 1",
        "'tekst'",
        "True",
        "1j",
        "10 ** 400 if x else 1",
        "f'{x}'",
        "exp",
        "exp(1, 2)",
        "min(1)",
        "exp(x=1)",
        "min(*x)",
        "print(1)",
        "x % 2",
        "x // 2",
        "~1",
        "1e999",
        "",
        "1; 2",
        "(" * 60 + "1" + ")" * 60 + " +",
        "-" * 60 + "1",
        "1 + " * 200 + "1",
    ],
)
def test_anything_else_is_no_formula(text: str) -> None:
    with pytest.raises(FormulaError):
        parse_formula(text)


def test_an_enormous_power_is_refused_and_does_not_hang(tmp_path: Path) -> None:
    text = GOOD.replace("B: p}", "B: 9 ** 9 ** 9 ** 9}")
    assert {problem.code for problem in problems(tmp_path, text)} == {"model.compute"}
