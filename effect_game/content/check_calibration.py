"""The comparisons of the calibration: does every path start and end, and refer to what exists?"""

from effect_game.content.check_ids import LibraryIds
from effect_game.content.findings import (
    LONGEST_MONTHS,
    Finding,
    Findings,
    assumption_finding,
    id_findings,
    number_finding,
    unknown_id,
)
from effect_game.content.yaml_source import DataPath
from effect_game.domain.calibration import Calibration, CalibrationPath, PathEnd, Population
from effect_game.domain.knowledge import Library
from effect_game.domain.vocabulary import HIGHEST_LEVEL, LOWEST_LEVEL


def calibration_findings(library: Library, ids: LibraryIds) -> Findings:
    """All findings; paths from the top of the library. Nothing without a calibration."""
    given = library.calibration
    if given is None:
        return
    for part, kind in (("populations", "population"), ("paths", "path")):
        for found in id_findings(part, getattr(given, part), kind):
            yield Finding(("calibration", *found.path), found.code, found.message, found.remedy)
    for index, population in enumerate(given.populations):
        yield from _population(("calibration", "populations", index), population, ids)
    for index, path in enumerate(given.paths):
        yield from _path(("calibration", "paths", index), path, given, ids)


def _population(path: DataPath, population: Population, ids: LibraryIds) -> Findings:
    where = population.id
    told = f"{where}: niveaus en aandelen zijn een aanname en dat is niet te zien."
    yield from assumption_finding((*path, "basis"), population.basis, told)
    for domain, level in population.levels.items():
        if not LOWEST_LEVEL <= level <= HIGHEST_LEVEL:
            yield number_finding((*path, "levels", domain), where, "een niveau ligt van 1 tot 5", level)
    if not 0.1 <= population.spread <= 3:
        yield number_finding((*path, "spread"), where, "spread ligt van 0,1 tot 3 niveaus", population.spread)
    for name, share in population.exposures.items():
        if name not in ids.situations:
            yield unknown_id((*path, "exposures"), where, name, ids.situations, "de situatie")
        if not 0 <= share <= 1:
            yield number_finding((*path, "exposures", name), where, "een aandeel ligt van 0 tot 1", share)


def _path(here: DataPath, path: CalibrationPath, given: Calibration, ids: LibraryIds) -> Findings:
    states = [state.id for state in path.states]
    people = {population.id for population in given.populations}
    if path.population not in people:
        yield unknown_id((*here, "population"), path.id, path.population, people, "de bevolking")
    if path.help is not None and path.help not in ids.interventions:
        yield unknown_id((*here, "help"), path.id, path.help, ids.interventions, "de interventie")
    if not states or not path.ends:
        yield Finding(
            here,
            "content.no_test",
            f"{path.id}: er is geen begin of geen eind om te vergelijken.",
            "Geef states: en ends:.",
        )
    yield from _states(here, path, states)
    used: set[str] = set()
    for index, move in enumerate(path.moves):
        place: DataPath = (*here, "moves", index)
        if move.event not in ids.events:
            yield unknown_id((*place, "event"), path.id, move.event, ids.events, "de gebeurtenis")
        if move.event in used:
            yield Finding(
                (*place, "event"),
                "content.duplicate_id",
                f"{path.id}: '{move.event}' staat er twee keer.",
                "Gebruik een gebeurtenis één keer per pad.",
            )
        used.add(move.event)
        for name in ("origin", "destination"):
            if getattr(move, name) not in states:
                yield unknown_id((*place, name), path.id, getattr(move, name), states, "de plek")
    for index, end in enumerate(path.ends):
        yield from _end((*here, "ends", index), path.id, end, states)


def _states(here: DataPath, path: CalibrationPath, states: list[str]) -> Findings:
    for index, state in enumerate(path.states):
        place: DataPath = (*here, "states", index)
        if state.id in states[:index]:
            yield Finding(
                (*place, "id"),
                "content.duplicate_id",
                f"{path.id}: de plek '{state.id}' komt twee keer voor.",
                "Geef een andere naam.",
            )
        if (state.months is None) != (state.then is None):
            yield Finding(
                place,
                "content.pair",
                f"{path.id}: bij '{state.id}' horen months en then bij elkaar.",
                "Geef beide of geen.",
            )
        if state.then is not None and state.then not in states:
            yield unknown_id((*place, "then"), path.id, state.then, states, "de plek")
        if state.months is not None and not 1 <= state.months < LONGEST_MONTHS:
            yield number_finding((*place, "months"), path.id, "months ligt van 1 tot 119", state.months)


def _end(here: DataPath, where: str, end: PathEnd, states: list[str]) -> Findings:
    for index, name in enumerate(end.states):
        if name not in states:
            yield unknown_id((*here, "states", index), where, name, states, "de plek")
    if not 1 <= end.month <= LONGEST_MONTHS:
        yield number_finding((*here, "month"), where, "month ligt van 1 tot 120", end.month)
    if end.standing_months is not None and not 1 <= end.standing_months < end.month:
        rule = "standing_months ligt van 1 tot onder month"
        yield number_finding((*here, "standing_months"), where, rule, end.standing_months)
    low, high = end.expected.low, end.expected.high
    if not 0 <= low <= high <= 1:
        yield number_finding((*here, "expected"), where, "een aandeel ligt van 0 tot 1", f"{low} / {high}")
