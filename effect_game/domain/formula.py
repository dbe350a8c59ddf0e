"""Formulas of model files: a tiny arithmetic that is data, evaluated by our own walk.

A formula is a list of steps for a stack (postfix). The same walk serves one number and a number per
life: the operations are handed in. Nothing of a formula is ever executed as Python.
"""

import math
import operator
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

Operations = Mapping[str, Callable[..., Any]]
"""By sign or name: + - * / ** neg exp ln min max. They raise ArithmeticError or ValueError."""

FUNCTIONS = {"exp": (1, 1), "ln": (1, 1), "min": (2, 9), "max": (2, 9)}
"""Functions a formula may use, with the least and the most they take."""


class StepKind(StrEnum):
    NUMBER = "number"
    NAME = "name"
    CALL = "call"


@dataclass(frozen=True, slots=True)
class Step:
    """One step: put a number or a name's value on the stack, or take `takes` off and put the result."""

    kind: StepKind
    number: float = 0.0
    name: str = ""
    takes: int = 0


@dataclass(frozen=True, slots=True)
class Formula:
    """`text` as it was written; `names` are the names it uses."""

    text: str
    steps: tuple[Step, ...]
    names: frozenset[str]


def constant(number: float) -> Formula:
    """The formula that is a number."""
    return Formula(repr(number), (Step(StepKind.NUMBER, number=number),), frozenset())


def name_of(name: str) -> Formula:
    """The formula that is a name."""
    return Formula(name, (Step(StepKind.NAME, name=name),), frozenset((name,)))


def evaluate(formula: Formula, value_of: Callable[[str], Any], operations: Operations) -> Any:
    """The value. Raises ArithmeticError or ValueError when it cannot be computed."""
    stack: list[Any] = []
    for step in formula.steps:
        if step.kind is StepKind.NUMBER:
            stack.append(step.number)
        elif step.kind is StepKind.NAME:
            stack.append(value_of(step.name))
        else:
            taken = stack[len(stack) - step.takes :]
            del stack[len(stack) - step.takes :]
            stack.append(operations[step.name](*taken))
    return stack[0]


def _power(base: float, exponent: float) -> float:
    """math.pow, which refuses a root of a negative number where ** would become complex."""
    return math.pow(base, exponent)


ON_NUMBERS: Operations = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "/": operator.truediv,
    "**": _power,
    "neg": operator.neg,
    "exp": math.exp,
    "ln": math.log,
    "min": min,
    "max": max,
}
