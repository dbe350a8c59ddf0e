"""Figures that are no events, order rules, and how much other life domains may do to one event together."""

from collections.abc import Iterator

from effect_game.content.check_ids import LibraryIds
from effect_game.content.evidence import shift_range
from effect_game.content.findings import Finding, Findings, assumption_finding, number_finding, unknown_id
from effect_game.content.yaml_source import DataPath
from effect_game.domain.evidence import EventSensitivity
from effect_game.domain.knowledge import EventKind, Library
from effect_game.domain.order_rules import OrderPart, OrderRule
from effect_game.domain.vocabulary import HIGHEST_LEVEL, LOWEST_LEVEL

MOST_TOGETHER = 1.8
"""Logits; with more, a household with many problems would meet everything within a year (evidence study)."""
MOST_FACTOR = 5
_ROUNDING = 1e-9


def order_findings(library: Library, ids: LibraryIds) -> Findings:
    """About rates, order rules and the sum of sensitivities; paths from the top of the library."""
    for index, rule in enumerate(library.order_rules):
        yield from _rule(("order_rules", index), rule, ids)
    yield from _twice(library)
    for index, event in enumerate(library.events):
        yield from _together(("events", index, "sensitivities"), event, library)


def _rule(path: DataPath, rule: OrderRule, ids: LibraryIds) -> Findings:
    told = f"{rule.id}: een volgorderegel is een ontwerpregel en dat is niet te zien."
    yield from assumption_finding((*path, "basis"), rule.basis, told)
    if rule.parts and not rule.computed:
        yield Finding(
            (*path, "computed"),
            "content.unused",
            f"{rule.id}: er staan delen die rekenen, maar computed is false.",
            "Zet computed op true, of haal parts weg.",
        )
    for number, part in enumerate(rule.parts):
        yield from _part((*path, "parts", number), rule.id, part, ids)


def _part(path: DataPath, where: str, part: OrderPart, ids: LibraryIds) -> Findings:
    if part.situation not in ids.conditions:
        yield unknown_id((*path, "situation"), where, part.situation, ids.conditions, "de situatie")
    for index, name in enumerate(part.interventions):
        if name not in ids.interventions:
            here = (*path, "interventions", index)
            yield unknown_id(here, where, name, ids.interventions, "de interventie")
    for name, most in (("effect_factor", 1), ("dropout_factor", MOST_FACTOR), ("uptake_factor", MOST_FACTOR)):
        if not 0 <= getattr(part, name) <= most:
            rule = f"{name} ligt van 0 tot {most}"
            yield number_finding((*path, name), where, rule, getattr(part, name))
    if part.blocked != bool(part.blocked_text.strip()):
        yield Finding(
            (*path, "blocked_text"),
            "content.pair",
            f"{where}: blocked en blocked_text horen bij elkaar.",
            "Schrijf in blocked_text waarom het nu niet kan, of haal het weg.",
        )
    if (part.effect_factor, part.dropout_factor, part.uptake_factor, part.blocked) == (1, 1, 1, False):
        yield Finding(
            path,
            "content.unused",
            f"{where}: dit deel doet niets.",
            "Geef een factor die geen 1 is, of blocked: true.",
        )


def _twice(library: Library) -> Findings:
    """The same help made weaker by the same situation in a rule and in its own row would count twice."""
    own = {(row.id, weak.situation, weak.holds) for row in library.interventions for weak in row.weakened_by}
    for index, rule in enumerate(library.order_rules):
        for number, part in enumerate(rule.parts):
            for name in part.interventions:
                if part.effect_factor != 1 and (name, part.situation, part.holds) in own:
                    yield Finding(
                        ("order_rules", index, "parts", number),
                        "content.twice",
                        f"{rule.id}: '{part.situation}' verzwakt '{name}' hier en bij weakened_by.",
                        "Laat het op één plek staan.",
                    )


def _together(path: DataPath, event: EventKind, library: Library) -> Findings:
    """The most that all levels and situations can add to one event, at their middle."""
    most = sum(max(0.0, *_reach(part)) for part in event.sensitivities)
    most += sum(max(0.0, shift) for shift in _pushed(event.id, library))
    if most > MOST_TOGETHER + _ROUNDING:
        rule = f"wat uit andere leefgebieden komt, telt samen hooguit {MOST_TOGETHER} logit op"
        yield number_finding(path, event.id, rule, f"{most:.2f}")


def _reach(part: EventSensitivity) -> tuple[float, float]:
    """What a sensitivity adds at either end, counted from its population."""
    shift = shift_range(part.shift)[0]
    if part.population_level is not None:
        ends: tuple[float, float] = (LOWEST_LEVEL, HIGHEST_LEVEL)
        origin = part.population_level
    else:
        ends, origin = (0.0, 1.0), part.population_share or 0.0
    return shift * (ends[0] - origin), shift * (ends[1] - origin)


def _pushed(event: str, library: Library) -> Iterator[float]:
    for situation in library.situations:
        for push in situation.pushes:
            if push.event == event:
                yield shift_range(push.shift)[0]
