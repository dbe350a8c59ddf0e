"""`effect-game explain`: an amount down to quantity, price, discount, source and why, as JSON or a tree."""

import argparse
from collections.abc import Callable
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from effect_game.domain.problems import UserError

if TYPE_CHECKING:
    from effect_game.kba.explain import Explanation
    from effect_game.play.why import WhyRow

SHOWN_CAUSES = 6
DEFAULT_RUNS = 512

Common = Callable[[argparse.ArgumentParser, Callable[[argparse.Namespace], int]], None]
Why = Callable[["Explanation"], "tuple[WhyRow, ...]"]


def add_explain(commands: Any, common: Common) -> None:
    """Put the command on the parser; nothing heavy is imported until it runs."""
    from effect_game.cli.main import PLAN_HELP, SCENARIO_HELP, SEED_HELP

    parser = commands.add_parser("explain", help="leg een bedrag uit tot aan prijs, bron en kans")
    parser.add_argument("scenario", metavar="HUISHOUDEN", help=SCENARIO_HELP)
    parser.add_argument("--plan", metavar="PLAN", help=PLAN_HELP)
    parser.add_argument(
        "--of",
        metavar="WIE",
        default="society",
        help="wiens bedrag: society, public_purse of de id van een partij; zonder: society",
    )
    parser.add_argument(
        "--runs",
        metavar="N",
        type=int,
        default=DEFAULT_RUNS,
        help=f"aantal mogelijke levens; zonder: {DEFAULT_RUNS}",
    )
    parser.add_argument("--seed", metavar="N", type=int, default=1, help=SEED_HELP)
    parser.add_argument(
        "--months", metavar="N", type=int, default=120, help="looptijd in maanden; zonder: 120"
    )
    common(parser, explain)


def explain(arguments: argparse.Namespace) -> int:
    from effect_game.cli.catalogue import roots
    from effect_game.cli.main import say
    from effect_game.cli.simulate import EMPTY_PLAN, check_numbers
    from effect_game.content.catalogue import find_casus
    from effect_game.content.load import load_casus
    from effect_game.content.plans import load_plan
    from effect_game.kba.explain import explain as explanation
    from effect_game.play.forecast import Forecaster, ForecastRequest
    from effect_game.play.rules import check_hours
    from effect_game.play.views_money import cause_names
    from effect_game.play.why import why

    check_numbers(arguments, runs=(1, 10_000))
    folder = find_casus(arguments.scenario, roots(arguments))
    casus = load_casus(folder)
    plan = load_plan(casus, folder, arguments.plan or EMPTY_PLAN)
    check_hours(casus, plan)
    request = ForecastRequest(
        plan=plan, seed=arguments.seed, everything=True, runs=arguments.runs, months=arguments.months
    )
    forecaster = Forecaster(casus)
    result = forecaster.forecast(request).at(request.months)
    known = {"society", "public_purse", *(balance.id for balance in result.parties)}
    if arguments.of not in known:
        raise UserError(
            "explain.unknown", f"'{arguments.of}' bestaat niet. Kies uit {', '.join(sorted(known))}."
        )
    tree = explanation(arguments.of, result, casus.library, cause_names(casus))

    def behind(node: "Explanation") -> "tuple[WhyRow, ...]":
        assert node.leaf is not None
        return why(forecaster, request, node.leaf.leaf, request.months)

    data = {
        "scenario": casus.household.id,
        "seed": request.seed,
        "runs": request.runs,
        "months": request.months,
        "of": arguments.of,
        **_json(tree, _largest(tree), behind),
    }
    title = f"{casus.household.title}: {plan.title} ({request.runs} levens, {request.months} maanden)"
    say(arguments, data, [title, *_lines(tree, data, 0)])
    return 0


def _largest(tree: "Explanation") -> frozenset[int]:
    """The leaves whose quantity is followed down to chances: the largest (by identity of the node)."""
    leaves = sorted(tree.leaves(), key=lambda node: -abs(node.amount_eur))
    return frozenset(id(node) for node in leaves[:SHOWN_CAUSES] if node.leaf is not None)


def _json(node: "Explanation", followed: frozenset[int], behind: Why) -> dict[str, Any]:
    """label, amount_eur and parts that add up to it; a leaf has its sentence, source, grade and why."""
    told: dict[str, Any] = {"label": node.label, "amount_eur": node.amount_eur}
    if node.leaf is None:
        return {**told, "parts": [_json(part, followed, behind) for part in node.parts]}
    leaf, detail = node.leaf.leaf, node.leaf
    return {
        **told,
        "price": leaf.price,
        "cause": leaf.cause,
        "quantity_reference": leaf.quantity_reference,
        "quantity_plan": leaf.quantity_plan,
        "price_eur": leaf.price_eur,
        "discount": leaf.discount,
        "sentence": detail.sentence,
        "source": detail.source.title if detail.source is not None else detail.assumption,
        "grade": detail.grade.value,
        "why": [asdict(row) for row in behind(node)] if id(node) in followed else [],
    }


def _lines(node: "Explanation", told: dict[str, Any], depth: int) -> list[str]:
    from effect_game.play.dutch_numbers import format_eur

    pad = "  " * depth
    lines = [f"{pad}{node.label}: {format_eur(node.amount_eur)}"]
    for place, part in enumerate(node.parts):
        if depth == 0 and place == SHOWN_CAUSES:
            lines.append(f"{pad}  En {len(node.parts) - place} kleinere delen.")
            break
        lines += _lines(part, told["parts"][place], depth + 1)
    if node.leaf is not None:
        lines += [f"{pad}  {told['sentence']}", f"{pad}  Bron: {told['source']} (bewijs {told['grade']})"]
        for row in told["why"]:
            what = "kans op een stap omhoog" if row["is_level"] else "kans als het kan gebeuren"
            without, planned = _percent(row["reference_chance"]), _percent(row["plan_chance"])
            lines.append(
                f"{pad}  Waarom? {row['label']}: {what} {without} per maand zonder plan, {planned} met plan."
            )
            lines += [
                f"{pad}    {part['label']}: {_logit(part['reference'])} zonder, {_logit(part['plan'])} met"
                for part in row["parts"]
            ]
    return lines


def _percent(share: float) -> str:
    return f"{100 * share:.2f}%".replace(".", ",")


def _logit(value: float) -> str:
    from effect_game.play.dutch_numbers import MINUS

    text = f"{abs(value):.2f}".replace(".", ",")
    return f"{MINUS}{text}" if value < 0 and text.strip("0,") else text
