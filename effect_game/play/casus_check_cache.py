"""The figures of a scenariocontrole, kept as a small readable file beside the household.

They hold for what they were computed from: the content without its wording, the plans, the law of the
simulation and the version of the check. Rewriting a sentence changes no life, so it makes nothing stale; nor
does another rule in the register, with which nothing is computed.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from effect_game.content.canonical import plain
from effect_game.content.reach import reached_library
from effect_game.content.schema import adapter
from effect_game.domain.household import Casus
from effect_game.domain.journal import LAW
from effect_game.domain.plan import Plan
from effect_game.domain.problems import UserError
from effect_game.play.casus_check_result import CheckFigures

KEPT = "check.json"
CHECK_VERSION = 1
"""Goes up when the same content gives other figures by another way of checking."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """content: see content_key."""

    version: int
    law: int
    content: str
    figures: CheckFigures


def content_key(casus: Casus, plans: Mapping[str, Plan]) -> str:
    """SHA-256 of all that figures can depend on: content and plans, without wording, acceptances and rules.

    A text with a space in it is wording: no id and no word of a closed list has one.
    """
    household = replace(casus.household, accepted=(), regulations=())
    bare = replace(casus, household=household, library=reached_library(household, casus.library))
    named = {name: plain(plan) for name, plan in plans.items()}
    data = json.dumps([_unworded(plain(bare)), _unworded(named)], sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(data.encode()).hexdigest()


def _unworded(value: Any) -> Any:
    if isinstance(value, str):
        return "" if " " in value else value
    if isinstance(value, list):
        return [_unworded(item) for item in value]
    if isinstance(value, dict):
        return {key: _unworded(item) for key, item in value.items()}
    return value


def read_kept(folder: Path, casus: Casus, plans: Mapping[str, Plan], runs: int) -> CheckFigures | None:
    """The figures beside a household; None when there are none, or of something else than this."""
    try:
        kept = adapter(Kept).validate_json((folder / KEPT).read_bytes())
    except (OSError, ValueError):
        return None
    assert isinstance(kept, Kept)
    asked = (CHECK_VERSION, LAW, runs, content_key(casus, plans))
    found = (kept.version, kept.law, kept.figures.runs, kept.content)
    return kept.figures if found == asked else None


def write_kept(folder: Path, casus: Casus, plans: Mapping[str, Plan], figures: CheckFigures) -> None:
    """Keep the figures beside the household. UserError 'check.write' when that cannot be."""
    kept = Kept(version=CHECK_VERSION, law=LAW, content=content_key(casus, plans), figures=figures)
    try:
        (folder / KEPT).write_text(_text(plain(kept)), encoding="utf-8", newline="\n")
    except OSError as fault:
        raise UserError(
            "check.write", f"{folder / KEPT} kan niet geschreven worden. Kijk of u in die map mag schrijven."
        ) from fault


def _text(data: dict[str, Any]) -> str:
    """JSON with one plan, event, coupling or line on a line."""
    figures = data.pop("figures")
    lines = [f"  {json.dumps(key)}: {json.dumps(value)}," for key, value in data.items()]
    parts = []
    for key, value in figures.items():
        if isinstance(value, list) and value:
            items = ",\n".join(f"      {json.dumps(item)}" for item in value)
            parts.append(f"    {json.dumps(key)}: [\n{items}\n    ]")
        else:
            parts.append(f"    {json.dumps(key)}: {json.dumps(value)}")
    return "\n".join(("{", *lines, '  "figures": {', ",\n".join(parts), "  }", "}", ""))
