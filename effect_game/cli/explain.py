"""`effect-game explain`: an amount down to quantity, price, discount, source and why, as JSON or a tree."""

import argparse
import math
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from effect_game.cli.question import Common, add_question, read_question
from effect_game.domain.problems import UserError

if TYPE_CHECKING:
    from effect_game.domain.knowledge import Party
    from effect_game.kba.explain import Explanation
    from effect_game.play.why import WhyRow

SHOWN_CAUSES = 6
DEFAULT_RUNS = 512

Why = Callable[["Explanation"], "tuple[WhyRow, ...]"]


def add_explain(commands: Any, common: Common) -> None:
    """Put the command on the parser; nothing heavy is imported until it runs."""
    parser = commands.add_parser("explain", help="leg een bedrag uit tot aan prijs, bron en kans")
    add_question(parser, runs=DEFAULT_RUNS)
    parser.add_argument(
        "--of",
        metavar="WIE",
        default="society",
        help="wiens bedrag: society, public_purse of de id van een partij; zonder: society",
    )
    common(parser, explain)


def explain(arguments: argparse.Namespace) -> int:
    from effect_game.cli.main import say
    from effect_game.kba.explain import explain as explanation
    from effect_game.play.forecast import Forecaster
    from effect_game.play.views_causes import cause_names
    from effect_game.play.why import why

    question = read_question(arguments, runs=(1, 10_000))
    casus, request = question.casus, question.request
    forecaster = Forecaster(casus)
    result = forecaster.forecast(request).at(request.months)
    balances = {each.id: each for each in (result.society, result.public_purse, *result.parties)}
    if arguments.of not in balances:
        raise UserError(
            "explain.unknown", f"'{arguments.of}' bestaat niet. Kies uit {', '.join(sorted(balances))}."
        )
    tree = explanation(arguments.of, result, casus.library, cause_names(casus))

    def behind(node: "Explanation") -> "tuple[WhyRow, ...]":
        assert node.leaf is not None
        return why(forecaster, request, node.leaf.leaf, request.months)

    data = {
        **question.about(),
        "known": question.known.label,
        "seed": request.seed,
        "runs": request.runs,
        "months": request.months,
        "of": arguments.of,
        "se_eur": balances[arguments.of].difference.se,
        **_json(tree, _largest(tree), behind),
    }
    title = f"{casus.household.title}: {request.plan.title} ({request.runs} levens, {request.months} maanden)"
    parties = {party.id: party for party in casus.library.parties}
    say(arguments, data, [title, *question.against, *_whole_lines(tree, data, parties)])
    return 0


def _largest(tree: "Explanation") -> frozenset[int]:
    """The leaves whose quantity is followed down to chances: the largest (by identity of the node)."""
    leaves = sorted(tree.leaves(), key=lambda node: -abs(node.amount_eur))
    return frozenset(id(node) for node in leaves[:SHOWN_CAUSES] if node.leaf is not None)


def _json(node: "Explanation", followed: frozenset[int], behind: Why) -> dict[str, Any]:
    """label, amount_eur and parts that add up to it; a leaf has its sentence, source, grade and why."""
    from effect_game.play.leaf_words import leaf_sentence

    told: dict[str, Any] = {"label": node.label, "amount_eur": node.amount_eur}
    if node.leaf is None:
        return {**told, "parts": [_json(part, followed, behind) for part in node.parts]}
    leaf, detail = node.leaf.leaf, node.leaf
    return {
        **told,
        "price": leaf.price,
        "cause": leaf.cause,
        "payer": leaf.payer,
        "receiver": leaf.receiver,
        "kind": leaf.kind.value,
        "quantity_reference": leaf.quantity_reference,
        "quantity_plan": leaf.quantity_plan,
        "price_eur": leaf.price_eur,
        "discount": leaf.discount,
        "sentence": leaf_sentence(detail, node.amount_eur),
        "source": detail.source.title if detail.source is not None else detail.assumption,
        "grade": detail.grade.value,
        "why": [asdict(row) for row in behind(node)] if id(node) in followed else [],
    }


def _whole_lines(tree: "Explanation", told: dict[str, Any], parties: "Mapping[str, Party]") -> list[str]:
    """The amount with its error, its largest parts opened, and the sum of all others."""
    from effect_game.play.digits import format_eur

    error = format_eur(told["se_eur"], signed=False)
    what = "rekenfout door een beperkt aantal levens"
    lines = [f"{tree.label}: {format_eur(tree.amount_eur)} (standaardfout {error}: {what})"]
    for part, data in zip(tree.parts[:SHOWN_CAUSES], told["parts"], strict=False):
        lines += _lines(part, data, 1, part.label, parties)
    rest = tree.parts[SHOWN_CAUSES:]
    if rest:
        total = format_eur(math.fsum(part.amount_eur for part in rest))
        lines.append(f"En {len(rest)} {'kleiner deel' if len(rest) == 1 else 'kleinere delen'}: {total}.")
    return lines


def _lines(
    node: "Explanation", told: dict[str, Any], depth: int, label: str, parties: "Mapping[str, Party]"
) -> list[str]:
    from effect_game.play.digits import format_eur

    pad = "  " * depth
    lines = [f"{pad}{label}: {format_eur(node.amount_eur)}"]
    twice = Counter(part.label for part in node.parts)
    for part, data in zip(node.parts, told.get("parts", ()), strict=True):
        whose = f" ({_whose(data, parties)})" if twice[part.label] > 1 and part.leaf is not None else ""
        lines += _lines(part, data, depth + 1, part.label + whose, parties)
    if node.leaf is not None:
        lines += [f"{pad}  {told['sentence']}", f"{pad}  Bron: {told['source']} (bewijs {told['grade']})"]
        for row in told["why"]:
            lines += _why_lines(row, pad)
    return lines


def _whose(told: dict[str, Any], parties: "Mapping[str, Party]") -> str:
    """Between whom: rows of one price that differ in this alone. As kba.switches.is_displacement."""
    payer, receiver = parties.get(told["payer"] or ""), parties.get(told["receiver"] or "")
    if payer is None:
        assert receiver is not None
        return f"{'extra productie' if receiver.has_jar else 'verdringing'} bij {receiver.name}"
    return f"{payer.name} aan {receiver.name}" if receiver is not None else f"betaald door {payer.name}"


def _why_lines(row: dict[str, Any], pad: str) -> list[str]:
    """How often it could happen, how often it then does, and what makes up that chance."""
    what = "gemiddelde kans op een stap omhoog" if row["is_level"] else "gemiddelde kans als het kan gebeuren"
    without, planned = _percent(row["reference_chance"]), _percent(row["plan_chance"])
    could, could_now = _percent(row["reference_share"]), _percent(row["plan_share"])
    return [
        f"{pad}  Waarom? {row['label']}:",
        f"{pad}    kon gebeuren in {could} van de maanden zonder plan, {could_now} met;",
        f"{pad}    {what} {without} per maand zonder plan, {planned} met.",
        *(
            f"{pad}    {part['label']}: {_logit(part['reference'])} zonder, {_logit(part['plan'])} met"
            for part in row["parts"]
        ),
    ]


def _percent(share: float) -> str:
    from effect_game.play.digits import format_number

    return f"{format_number(100.0 * share, 2)}%"


def _logit(value: float) -> str:
    from effect_game.play.digits import format_number

    return format_number(value, 2)
