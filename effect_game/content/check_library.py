"""Is the library true to itself: references, ranges, sources and labels."""

import re

from effect_game.content.check_aims import aim_findings
from effect_game.content.check_blank import rule_findings_of_blank
from effect_game.content.check_calibration import calibration_findings
from effect_game.content.check_exclusions import exclusion_findings
from effect_game.content.check_ids import LibraryIds
from effect_game.content.check_interventions import intervention_findings, weakening_findings
from effect_game.content.check_ladder import ladder_findings
from effect_game.content.check_learning import learning_findings
from effect_game.content.check_order import order_findings
from effect_game.content.check_pathways import pathway_findings
from effect_game.content.check_price_round import price_round_findings
from effect_game.content.check_prices import (
    consumption_findings,
    marginal_findings,
    price_findings,
)
from effect_game.content.check_regulations import regulation_findings
from effect_game.content.check_rules import money_findings, rule_findings
from effect_game.content.check_time import clock_findings, step_findings
from effect_game.content.check_variables import library_variables
from effect_game.content.evidence import (
    CHANCE_FIELD,
    SHIFT_FIELDS,
    chance_range,
    measure_findings,
    shift_range,
)
from effect_game.content.findings import (
    LONGEST_MONTHS,
    WHO,
    Finding,
    Findings,
    assumption_finding,
    id_findings,
    number_finding,
    unknown_id,
    walk,
)
from effect_game.content.yaml_source import DataPath
from effect_game.domain.evidence import (
    Consumption,
    Effect,
    Estimate,
    EventSensitivity,
    Push,
    RoomOverride,
    Weakening,
)
from effect_game.domain.knowledge import (
    LevelUse,
    Library,
    MarginalPrice,
    Party,
    Price,
    Situation,
    Source,
)
from effect_game.domain.vocabulary import HIGHEST_LEVEL, LOWEST_LEVEL

RELATIONS = ("same_person", "household_to_person", "person_to_household", "parent_to_child")
LARGEST_SHIFT = 16
"""Logits; a chance that far off is below one in ten million, see the tables of the engine."""
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")


def check_library(library: Library, ids: LibraryIds) -> Findings:
    """All findings, paths from the top of the library."""
    for part, kind in (
        ("sources", "source"),
        ("prices", "price"),
        ("parties", "party"),
        ("situations", "situation"),
        ("couplings", "coupling"),
        ("events", "event"),
        ("interventions", "intervention"),
        ("level_use", "use"),
        ("rates", "rate"),
        ("order_rules", "rule"),
        ("exclusions", "exclusion"),
        ("passages", "passage"),
    ):
        yield from id_findings(part, getattr(library, part), kind)
    for path, value in walk(library):
        where = _where(library, path)
        if isinstance(value, (Estimate, Price)):
            yield from _estimate(path, where, value, ids)
        if isinstance(value, Price):
            yield from price_findings(path, value, library, ids)
        elif isinstance(value, MarginalPrice):
            yield from _basis(path, where, value, ids)
            yield from marginal_findings(path, where, value)
        elif isinstance(value, Consumption):
            yield from consumption_findings(path, where, value, library, ids)
        elif isinstance(value, (Push, Effect)):
            yield from _target(path, where, value, ids)
        elif isinstance(value, RoomOverride):
            yield from _override(path, where, value)
        elif isinstance(value, EventSensitivity):
            yield from _sensitivity(path, where, value, ids)
        elif isinstance(value, Weakening):
            yield from weakening_findings(path, where, value, ids)
    yield from _rows(library, ids)
    yield from library_variables(library, ids)
    yield from exclusion_findings(library, ids)
    yield from rule_findings(library)
    yield from order_findings(library, ids)
    yield from ladder_findings(library, ids)
    yield from rule_findings_of_blank(library)
    yield from pathway_findings(library, ids)
    yield from calibration_findings(library, ids)
    yield from price_round_findings(library)
    yield from aim_findings(library, ids)
    yield from regulation_findings(library, ids)
    yield from learning_findings(library, ids)
    yield from money_findings(library.money, ids)


def _where(library: Library, path: DataPath) -> str:
    if len(path) < 2 or not isinstance(path[1], int):
        return str(path[0]) if path else "bibliotheek"
    return str(getattr(library, str(path[0]))[path[1]].id)


def _estimate(path: DataPath, where: str, value: Estimate | Price, ids: LibraryIds) -> Findings:
    if not value.low <= value.central <= value.high:
        yield number_finding(
            (*path, "central"),
            where,
            "het getal moet tussen low en high liggen",
            f"{value.low} / {value.central} / {value.high}",
        )
    if isinstance(value, Estimate):
        unfit = list(measure_findings(path, where, value))
        yield from unfit
        yield from () if unfit else _counted(path, where, value)
    yield from _basis(path, where, value, ids)


def _basis(path: DataPath, where: str, value: Estimate | Price | MarginalPrice, ids: LibraryIds) -> Findings:
    """Exactly one of a source that is there and an assumption that says so."""
    if (value.source is None) == (value.assumption is None):
        yield Finding(
            path,
            "content.source",
            f"{where}: geef bij een getal óf source óf assumption.",
            "Noem de bron, of schrijf assumption: 'spelaanname: waarom'.",
        )
    if value.source is not None and value.source not in ids.sources:
        yield unknown_id((*path, "source"), where, value.source, ids.sources, "de bron")
    if value.assumption is not None:
        told = f"{where}: een aanname is niet als aanname te herkennen."
        yield from assumption_finding((*path, "assumption"), value.assumption, told)


def _counted(path: DataPath, where: str, value: Estimate) -> Findings:
    """Is what the simulation counts with, after conversion, within what it can count with?"""
    if path[-1] in SHIFT_FIELDS:
        _, low, high = shift_range(value)
        if max(abs(low), abs(high)) > LARGEST_SHIFT:
            rule = f"een verschuiving ligt van -{LARGEST_SHIFT} tot {LARGEST_SHIFT} logit"
            yield number_finding((*path, "central"), where, rule, f"{low:g} / {high:g}")
    elif path[-1] == CHANCE_FIELD:
        _, low, high = chance_range(value)
        if not (low > 0 and high < 1):
            rule = "een kans per maand ligt tussen 0 en 1 (niet erop)"
            yield number_finding(path, where, rule, f"{low} / {high}")


def _who(path: DataPath, where: str, who: str) -> Findings:
    if who not in WHO:
        yield unknown_id((*path, "who"), where, who, WHO, "het woord")


def _target(path: DataPath, where: str, value: Push | Effect, ids: LibraryIds) -> Findings:
    if sum(part is not None for part in (value.life_domain, value.event, value.move)) != 1:
        yield Finding(
            path,
            "content.target",
            f"{where}: geef óf life_domain óf event óf move.",
            "Haal er een weg of voeg er een toe.",
        )
    if value.event is not None and value.event not in ids.events:
        yield unknown_id((*path, "event"), where, value.event, ids.events, "de gebeurtenis")
    if value.move is not None and value.move not in ids.moves:
        yield unknown_id((*path, "move"), where, value.move, ids.moves, "de stap")
    yield from _who(path, where, value.who)


def _override(path: DataPath, where: str, value: RoomOverride) -> Findings:
    if value.level is not None and not LOWEST_LEVEL <= value.level <= HIGHEST_LEVEL:
        yield number_finding((*path, "level"), where, "een niveau ligt van 1 tot 5", value.level)
    yield from _who(path, where, value.who)


def _sensitivity(path: DataPath, where: str, value: EventSensitivity, ids: LibraryIds) -> Findings:
    level = value.life_domain is not None and value.population_level is not None
    share = value.situation is not None and value.population_share is not None
    given = (value.life_domain, value.population_level, value.situation, value.population_share)
    if level == share or sum(part is not None for part in given) != 2:
        yield Finding(
            path,
            "content.target",
            f"{where}: geef life_domain met population_level, of situation met population_share.",
            "Vul precies één van deze twee paren in.",
        )
    if value.situation is not None and value.situation not in ids.conditions:
        yield unknown_id((*path, "situation"), where, value.situation, ids.conditions, "de situatie")
    if value.population_level is not None and not LOWEST_LEVEL <= value.population_level <= HIGHEST_LEVEL:
        yield number_finding(
            (*path, "population_level"), where, "population_level ligt van 1 tot 5", value.population_level
        )
    if value.population_share is not None and not 0 <= value.population_share <= 1:
        yield number_finding(
            (*path, "population_share"), where, "een aandeel ligt van 0 tot 1", value.population_share
        )
    yield from _who(path, where, value.who)


def _rows(library: Library, ids: LibraryIds) -> Findings:
    for index, situation in enumerate(library.situations):
        yield from _situation(("situations", index), situation)
    for index, coupling in enumerate(library.couplings):
        if coupling.relation not in RELATIONS:
            path: DataPath = ("couplings", index, "relation")
            yield unknown_id(path, coupling.id, coupling.relation, RELATIONS, "de relatie")
    for index, event in enumerate(library.events):
        here: DataPath = ("events", index)
        yield from clock_findings(here, event.id, event.later, event.clock, ids)
        yield from step_findings(here, event.id, event.later, event.clock)
    for index, intervention in enumerate(library.interventions):
        yield from intervention_findings(("interventions", index), intervention)
    for index, use in enumerate(library.level_use):
        yield from _level_use(("level_use", index), use)
    for index, party in enumerate(library.parties):
        yield from _party(("parties", index), party)
    for index, source in enumerate(library.sources):
        yield from _source(("sources", index), source)


def _situation(path: DataPath, situation: Situation) -> Findings:
    low, high = situation.months_low, situation.months_high
    if (low is None) != (high is None):
        yield Finding(
            path,
            "content.pair",
            f"{situation.id}: months_low en months_high horen bij elkaar.",
            "Geef beide of geen.",
        )
    elif low is not None and high is not None and not 1 <= low <= high <= LONGEST_MONTHS:
        yield number_finding(
            (*path, "months_low"),
            situation.id,
            "de duur loopt van 1 tot 120 maanden, low niet boven high",
            f"{low} / {high}",
        )


def _level_use(path: DataPath, use: LevelUse) -> Findings:
    if not use.levels or any(not LOWEST_LEVEL <= level <= HIGHEST_LEVEL for level in use.levels):
        yield number_finding(
            (*path, "levels"), use.id, "levels zijn een of meer getallen van 1 tot 5", use.levels
        )
    yield from _who(path, use.id, use.who)


def _party(path: DataPath, party: Party) -> Findings:
    for name in ("fill", "line_light", "line_dark"):
        if not _COLOUR.fullmatch(getattr(party, name)):
            yield Finding(
                (*path, name),
                "content.colour",
                f"{party.id}: '{getattr(party, name)}' is geen kleur.",
                "Schrijf zes cijfers zoals '#A1B2C3', tussen aanhalingstekens.",
            )


def _source(path: DataPath, source: Source) -> Findings:
    if not 1900 <= source.year <= 2100:
        yield number_finding((*path, "year"), source.id, "het jaar ligt van 1900 tot 2100", source.year)
