"""Commands about content: list and plans."""

import argparse
import sys
from pathlib import Path

from effect_game.domain.problems import UserError


def roots(arguments: argparse.Namespace) -> tuple[Path, ...]:
    """Folders with households: the shipped one and what --scenarios adds. UserError for a missing one."""
    from effect_game.resources import scenarios_dir

    for folder in arguments.scenarios:
        if not folder.is_dir():
            raise UserError("scenarios.missing", f"De map '{folder}' bestaat niet. Kijk de naam na.")
    return (scenarios_dir(), *arguments.scenarios)


def list_households(arguments: argparse.Namespace) -> int:
    """What can be played, on stdout; what is broken on stderr, and then the exit code is 1."""
    from effect_game.cli.main import say
    from effect_game.content.catalogue import list_entries

    found = list_entries(roots(arguments))
    entries = [entry for entry in found if not entry.problem]
    data = [{"id": e.id, "title": e.title, "minutes": e.minutes, "level": list(e.minutes)} for e in entries]
    lines = [
        f"{e.name:<16} {e.title:<30} "
        + ", ".join(f"{mode}: {minutes:.0f} minuten" for mode, minutes in e.minutes.items())
        for e in entries
    ]
    say(arguments, data, lines)
    for entry in found:
        if entry.problem:
            print(entry.problem, file=sys.stderr)
    return 1 if len(entries) < len(found) else 0


def list_plans(arguments: argparse.Namespace) -> int:
    from effect_game.cli.main import say
    from effect_game.content.catalogue import find_casus
    from effect_game.content.load import load_casus
    from effect_game.content.plans import load_plan, plan_names

    folder = find_casus(arguments.scenario, roots(arguments))
    casus = load_casus(folder)
    plans = [(name, load_plan(casus, folder, name)) for name in plan_names(folder)]
    data = [
        {
            "name": name,
            "title": plan.title,
            "cards": [card.card for card in plan.cards],
            "stops": [stop.trajectory for stop in plan.stops],
            "agreements": [
                {
                    "party": a.party,
                    "card": a.card,
                    "what": a.what.value,
                    "share": a.share,
                    "from_month": a.from_month,
                    "weeks": a.weeks,
                }
                for a in plan.agreements
            ],
        }
        for name, plan in plans
    ]
    lines = [
        f"{name:<12} {plan.title}: {len(plan.cards)} kaarten, {len(plan.stops)} keer stoppen, "
        f"{len(plan.agreements)} afspraken"
        for name, plan in plans
    ]
    say(arguments, data, lines)
    return 0
