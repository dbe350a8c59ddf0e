"""`effect-game explain` as a user meets it: an amount that opens until there is nothing left to ask."""

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest

from effect_game.__main__ import main
from tests.support.casus import DE_AUTO, KLEIN

COMMAND = ["explain", str(KLEIN), "--plan", "expert", "--runs", "32", "--months", "36"]


def told(capsys: pytest.CaptureFixture[str], *argv: str) -> str:
    assert main([*COMMAND, *argv]) == 0
    out = capsys.readouterr()
    assert out.err == ""
    return out.out


def leaves(node: dict[str, Any]) -> Iterator[dict[str, Any]]:
    if "parts" not in node:
        yield node
    for part in node.get("parts", ()):
        yield from leaves(part)


@pytest.mark.parametrize("whose", ["society", "public_purse"])
def test_the_leaves_reconcile_to_the_amount_of_simulate(
    whose: str, capsys: pytest.CaptureFixture[str]
) -> None:
    found = json.loads(told(capsys, "--of", whose, "--json"))
    assert main(["simulate", *COMMAND[1:], "--json"]) == 0
    shown = json.loads(capsys.readouterr().out)[whose]["difference"]["mean"]
    assert found["amount_eur"] == pytest.approx(shown, abs=1e-6)
    assert sum(leaf["amount_eur"] for leaf in leaves(found)) == pytest.approx(shown, abs=1e-6)


def test_a_leaf_has_quantity_price_discount_source_and_why(capsys: pytest.CaptureFixture[str]) -> None:
    found = list(leaves(json.loads(told(capsys, "--json"))))
    assert any(leaf["why"] for leaf in found)
    for leaf in found:
        change = leaf["quantity_reference"] - leaf["quantity_plan"]
        if change:
            # Where only the moment differs there is no average discount to multiply with.
            amount = abs(change * leaf["price_eur"] * leaf["discount"])
            assert abs(leaf["amount_eur"]) == pytest.approx(amount, abs=1e-6)
        assert leaf["source"]
        assert leaf["grade"] in "ABCD"
        for row in leaf["why"]:
            assert sum(part["plan"] for part in row["parts"]) == pytest.approx(row["plan_logits"], abs=1e-9)


def test_the_tree_is_in_plain_dutch(capsys: pytest.CaptureFixture[str]) -> None:
    text = told(capsys)
    assert "Samenleving: " in text
    assert "Waarom? " in text
    assert "Bron: " in text
    assert "@" not in text
    assert re.search(r"\b(None|nan|inf)\b", text) is None


def test_the_json_says_what_it_was_counted_with(capsys: pytest.CaptureFixture[str]) -> None:
    found = json.loads(told(capsys, "--json"))
    assert main(["simulate", *COMMAND[1:], "--json"]) == 0
    simulated = json.loads(capsys.readouterr().out)
    for key in ("scenario", "content_hash", "version", "law", "known", "seed", "runs", "months"):
        assert found[key] == simulated[key], key
    assert found["se_eur"] == pytest.approx(simulated["society"]["difference"]["se"], abs=1e-9)


def test_it_can_be_asked_with_only_what_is_known_at_the_start(capsys: pytest.CaptureFixture[str]) -> None:
    start = json.loads(told(capsys, "--known", "start", "--json"))
    assert start["known"] == "start"
    assert start["amount_eur"] != json.loads(told(capsys, "--json"))["amount_eur"]


def test_a_cause_in_what_must_hold_first_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    text = told(capsys)
    assert re.search(r"kon gebeuren in [\d,]+% van de maanden zonder plan", text)
    assert "gemiddelde kans" in text
    assert "rekenfout door een beperkt aantal levens" in text


def amounts(text: str, depth: int) -> list[int]:
    """The whole euros that close the lines with so many spaces before them."""
    found = re.findall(rf"^ {{{depth}}}\S.*: ([+−]?)€\u00a0([\d.]+)\.?$", text, re.M)
    return [(-1 if sign == "−" else 1) * int(euros.replace(".", "")) for sign, euros in found]


def test_what_is_shown_and_the_sum_of_the_smaller_parts_are_the_whole(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["explain", str(DE_AUTO), "--plan", "expert", "--runs", "32", "--months", "36"]) == 0
    text = capsys.readouterr().out
    (rest,) = re.findall(r"^En \d+ kleinere delen: .*$", text, re.M)
    whole = re.search(r"^Samenleving: ([+−])€\u00a0([\d.]+) ", text, re.M)
    assert whole is not None
    amount = (-1 if whole[1] == "−" else 1) * int(whole[2].replace(".", ""))
    shown = amounts(text, 2)
    assert sum(shown) + sum(amounts(rest, 0)) == pytest.approx(amount, abs=len(shown) + 1)


def test_rows_of_one_price_say_whose_they_are(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", str(DE_AUTO), "--plan", "expert", "--runs", "32", "--months", "36"]) == 0
    text = capsys.readouterr().out
    causes = re.split(r"^  (?=\S)", text, flags=re.M)[1:]
    assert "(extra productie bij " in text
    assert "(verdringing bij " in text
    for block in causes:
        labels = re.findall(r"^    (\S.*): [+−]?€", block, re.M)
        assert len(labels) == len(set(labels)), labels


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        (["--of", "party:niemand"], "Kies uit "),
        (["--runs", "0"], "Kies 1 tot en met 10.000"),
        (["--months", "0"], "Kies 1 tot en met 120"),
        (["--seed", "-1"], "Startgetal -1 kan niet"),
    ],
)
def test_wrong_input_is_refused_with_a_remedy(
    wrong: list[str], sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*COMMAND, *wrong]) == 1
    out = capsys.readouterr()
    assert out.out == ""
    assert sentence in out.err
