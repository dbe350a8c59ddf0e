"""Load a published multi-state model from its file, or say everything that is wrong with it."""

import dataclasses
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, get_args, get_origin

from effect_game.content.content_error import ContentError
from effect_game.content.document import Document, merge
from effect_game.content.model_file_names import Faults, depends_of, sources_of
from effect_game.content.model_file_numbers import check_numbers
from effect_game.content.model_file_rows import amounts_of, check_clocks, check_moves, known, row_of
from effect_game.content.schema import hints_of, validated
from effect_game.content.source_files import read_source
from effect_game.content.yaml_source import DataPath
from effect_game.domain.markov import LARGEST_AMOUNT, Counting, ModelFile, StreamKind
from effect_game.domain.markov_rows import Prepared
from effect_game.domain.problems import Problem, UserError

MOST_STATES = 50
MOST_CYCLES = 1_200
MOST_STRATEGIES = 20
MOST_PARAMETERS = 500
HIGHEST_RATE = 1.0
LARGEST_WEIGHT = 1_000
LARGEST_SIZE = 200_000
"""Cycles x strategies x states: some seconds of work."""


def load_model(path: Path) -> Prepared:
    """The checked model. UserError when there is no file; ContentError with all problems."""
    if not path.is_file():
        raise UserError("model.not_found", f"Er is geen bestand '{path}'. Kijk de naam na.")
    document = Document(str(path))
    merge(document, read_source(path, str(path)))
    if document.problems:
        raise ContentError(path.name, map(_own_document, document.problems))
    return _checked(document, path.name)


def _checked(document: Document, name: str) -> Prepared:
    document.data = _texts(document.data, ModelFile)
    file, problems = validated(document, ModelFile)
    problems = [_own_document(problem) for problem in problems]
    faults = Faults(document)
    prepared = None
    if file is not None:
        _check_frame(file, faults)
        _check_streams(file, faults)
        if any(problem.code == "model.size" for problem in faults.problems):
            raise ContentError(name, [*problems, *faults.problems])  # Nothing is worked out for it.
        prepared = _prepared(file, faults)
        if not faults.unsafe:
            check_numbers(prepared, faults)
    found = list(dict.fromkeys([*problems, *faults.problems]))
    if found or prepared is None:
        raise ContentError(name, found)
    return prepared


def _own_document(problem: Problem) -> Problem:
    """In words of this format: its own document, and formulas where households have text."""
    return dataclasses.replace(
        problem,
        message=problem.message.replace("moet tekst zijn", "moet tekst, een getal of een formule zijn"),
        remedy=problem.remedy.replace("contentformaat", "modelformaat"),
    )


def _texts(value: Any, hint: Any) -> Any:
    """Numbers where a number or a formula may stand, as text; a text that reads back as the same number."""
    hint = next((part for part in get_args(hint) if part is not NoneType), hint) if _may_miss(hint) else hint
    if hint is str and isinstance(value, (int, float)) and not isinstance(value, bool):
        return repr(value)
    if dataclasses.is_dataclass(hint) and isinstance(value, dict):
        hints = hints_of(hint)
        return {key: _texts(item, hints.get(key)) for key, item in value.items()}
    if get_origin(hint) is dict and isinstance(value, dict):
        return {key: _texts(item, get_args(hint)[1]) for key, item in value.items()}
    if get_origin(hint) is tuple and isinstance(value, list):
        return [_texts(item, get_args(hint)[0]) for item in value]
    return value


def _may_miss(hint: Any) -> bool:
    return get_origin(hint) is UnionType


def _prepared(file: ModelFile, faults: Faults) -> Prepared:
    sources = sources_of(file, faults)
    places: dict[str, DataPath] = {
        parameter.name: ("parameters", index) for index, parameter in enumerate(file.parameters)
    }
    rows = [row_of(file, index, sources, faults) for index in range(len(file.transitions))]
    there = tuple(row for row in rows if row is not None)
    depends = depends_of(sources, places, faults)
    if file.age is None and any("age" in clocks for clocks in depends.values()):
        faults.add((), "age", "Er is geen leeftijd bij het begin.", "Voeg 'age:' toe.")
    check_clocks(file, there, depends, faults)
    items = tuple(
        tuple(amounts_of(file, stream, index, sources, faults) for index in range(len(one.items)))
        for stream, one in enumerate(file.streams)
    )
    check_moves(there, items, faults)
    return Prepared(file, sources, depends, there, items)


def _check_frame(file: ModelFile, faults: Faults) -> None:
    """States, cycles and strategies: how many, and their names."""
    limits: tuple[tuple[str, int, int, int, str], ...] = (
        ("states", len(file.states), 2, MOST_STATES, "toestanden"),
        ("strategies", len(file.strategies), 1, MOST_STRATEGIES, "strategieën"),
        ("parameters", len(file.parameters), 0, MOST_PARAMETERS, "parameters"),
        ("cycles", file.cycles, 1, MOST_CYCLES, "cycli"),
    )
    for part, given, least, most, words in limits:
        if not least <= given <= most:
            faults.add((part,), "size", f"{given} {words} kan niet.", f"Kies {least} tot en met {most}.")
    size = file.cycles * len(file.strategies) * len(file.states)
    if size > LARGEST_SIZE:
        faults.add(
            ("cycles",),
            "size",
            f"Cycli maal strategieën maal toestanden is {size}.",
            f"Kies er minder, samen hooguit {LARGEST_SIZE}.",
        )
    for part, names in (("states", file.states), ("strategies", file.strategies)):
        for place, one in enumerate(names):
            if not one.strip() or any(sign in one for sign in ">=@") or one in names[:place]:
                faults.add(
                    (part, place),
                    "name",
                    f"'{one}' kan hier geen naam zijn.",
                    "Gebruik elke naam één keer, zonder > = en @.",
                )
    _check_start(file, faults)


def _check_start(file: ModelFile, faults: Faults) -> None:
    """Who is where at the start, how old, and how long a cycle takes."""
    for state, number in file.start.items():
        known(state, file.states, ("start", state), "start: de toestand", faults)
        if not 0 <= number <= LARGEST_AMOUNT:
            faults.add(("start", state), "start", f"start: {state} is {number:g}.", "Kies nul of meer.")
    if not file.people > 0:
        faults.add(("start",), "start", "Er is niemand bij het begin.", "Geef een aandeel of een aantal.")
    if file.cycle_years is not None and file.cycle_months is not None:
        faults.add(("cycle_months",), "cycle", "De lengte van een cyclus staat er twee keer.", "Geef er één.")
    if not 0 < file.months_per_cycle < LARGEST_AMOUNT:
        part = "cycle_years" if file.cycle_months is None else "cycle_months"
        faults.add((part,), "cycle", "Een cyclus duurt niet langer dan nul.", "Kies een lengte boven nul.")
    if file.age is not None and not 0 <= file.age <= 150:
        faults.add(("age",), "age", f"Leeftijd {file.age:g} kan niet.", "Kies 0 tot en met 150.")


def _check_streams(file: ModelFile, faults: Faults) -> None:
    names = [stream.name for stream in file.streams]
    for index, stream in enumerate(file.streams):
        path: DataPath = ("streams", index)
        if stream.name in names[:index]:
            faults.add(
                (*path, "name"), "twice", f"De stroom '{stream.name}' staat er twee keer.", "Hernoem er een."
            )
        if not 0 <= stream.discount <= HIGHEST_RATE:
            faults.add(
                (*path, "discount"),
                "discount",
                f"{stream.name}: een discontovoet van {stream.discount:g} kan niet.",
                "Schrijf 3 procent als 0.03; kies 0 tot en met 1.",
            )
        if stream.first_exponent not in (0, 1):
            faults.add(
                (*path, "first_exponent"),
                "exponent",
                f"{stream.name}: first_exponent is {stream.first_exponent}.",
                "Kies 0 of 1.",
            )
        wanted = file.cycles + 1 if stream.counting is Counting.WEIGHTS else 0
        if len(stream.weights) != wanted:
            faults.add(
                (*path, "weights"),
                "weights",
                f"{stream.name}: er staan {len(stream.weights)} gewichten; er horen er {wanted}.",
                "Bij counting: weights hoort een gewicht per punt, van 0 tot en met het aantal cycli.",
            )
        for point, weight in enumerate(stream.weights):
            if not abs(weight) <= LARGEST_WEIGHT:
                faults.add(
                    (*path, "weights", point),
                    "weights",
                    f"{stream.name}: het gewicht van punt {point} is {weight:g}.",
                    f"Een gewicht is ongeveer 1, en hooguit {LARGEST_WEIGHT}.",
                )
    if "streams" not in faults.document.kept:
        _check_ratios(file, faults)


def _check_ratios(file: ModelFile, faults: Faults) -> None:
    costs = [stream.name for stream in file.streams if stream.kind is StreamKind.COST]
    effects = [stream.name for stream in file.streams if stream.kind is StreamKind.EFFECT]
    for index, ratio in enumerate(file.ratios):
        for place, one in enumerate(ratio.costs):
            known(one, costs, ("ratios", index, "costs", place), f"{ratio.name}: de kostenstroom", faults)
        known(ratio.effect, effects, ("ratios", index, "effect"), f"{ratio.name}: de effectstroom", faults)
