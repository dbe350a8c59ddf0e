"""Read a formula of a model file: numbers, names, + - * / ** ( ), exp, ln, min and max, nothing else.

Python's own grammar reads the text into a tree; only the kinds of node below are walked, everything
else is refused. The tree is never compiled or executed.
"""

import ast
import math

from effect_game.domain.formula import FUNCTIONS, Formula, Step, StepKind

LONGEST = 500
DEEPEST = 40
_SIGNS: dict[type[ast.operator], str] = {
    ast.Add: "+",
    ast.Sub: "-",
    ast.Mult: "*",
    ast.Div: "/",
    ast.Pow: "**",
}


class FormulaError(Exception):
    """Why a text is no formula, as a Dutch clause."""


def parse_formula(text: str) -> Formula:
    """Raises FormulaError."""
    if len(text) > LONGEST:
        raise FormulaError(f"zij is langer dan {LONGEST} tekens")
    try:
        tree = ast.parse(text.strip(), mode="eval")
    except (SyntaxError, ValueError, MemoryError, RecursionError):
        raise FormulaError("zij is niet te lezen") from None
    steps: list[Step] = []
    _walk(tree.body, steps, 0)
    names = frozenset(step.name for step in steps if step.kind is StepKind.NAME)
    return Formula(text, tuple(steps), names)


def _walk(node: ast.expr, steps: list[Step], depth: int) -> None:
    if depth > DEEPEST:
        raise FormulaError("zij heeft te veel haakjes")
    if isinstance(node, ast.Constant):
        steps.append(Step(StepKind.NUMBER, number=_number(node.value)))
    elif isinstance(node, ast.Name):
        if node.id in FUNCTIONS:
            raise FormulaError(f"achter {node.id} horen haakjes")
        steps.append(Step(StepKind.NAME, name=node.id))
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, (ast.USub, ast.UAdd)):
        _walk(node.operand, steps, depth + 1)
        if isinstance(node.op, ast.USub):
            steps.append(Step(StepKind.CALL, name="neg", takes=1))
    elif isinstance(node, ast.BinOp) and type(node.op) in _SIGNS:
        _walk(node.left, steps, depth + 1)
        _walk(node.right, steps, depth + 1)
        steps.append(Step(StepKind.CALL, name=_SIGNS[type(node.op)], takes=2))
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and not node.keywords:
        _call(node.func.id, node.args, steps, depth)
    else:
        raise FormulaError("zij gebruikt iets anders dan getallen, namen, + - * / ** en haakjes")


def _number(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise FormulaError(f"{value!r} is geen getal")
    try:
        number = float(value)
    except OverflowError:
        number = math.inf
    if not math.isfinite(number):
        raise FormulaError("zij bevat een te groot getal")
    return number


def _call(name: str, arguments: list[ast.expr], steps: list[Step], depth: int) -> None:
    if name not in FUNCTIONS:
        raise FormulaError(f"'{name}' is geen bekende functie (wel {', '.join(sorted(FUNCTIONS))})")
    least, most = FUNCTIONS[name]
    if not least <= len(arguments) <= most:
        raise FormulaError(f"{name} krijgt een verkeerd aantal getallen")
    for argument in arguments:
        _walk(argument, steps, depth + 1)
    steps.append(Step(StepKind.CALL, name=name, takes=len(arguments)))
