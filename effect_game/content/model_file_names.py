"""The parameters of a model file: what every name stands for, and what is wrong with them."""

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from effect_game.content.document import Document
from effect_game.content.model_file_formula import FormulaError, parse_formula
from effect_game.content.suggest import did_you_mean
from effect_game.content.yaml_source import DataPath
from effect_game.domain import distributions as shapes
from effect_game.domain.formula import FUNCTIONS, ON_NUMBERS, Formula, constant, evaluate
from effect_game.domain.markov import Beta, Gamma, Lognormal, ModelFile, Normal, Parameter
from effect_game.domain.markov_rows import AGE, CLOCKS, CYCLE, Drawn, Named, Share, Source, Table
from effect_game.domain.problems import Problem

WAYS = (
    "value",
    "gamma",
    "beta",
    "lognormal",
    "normal",
    "counts",
    "dirichlet",
    "per_cycle",
    "per_age",
)
UNKNOWN_NAME = "unknown_name"
LONGEST_CHAIN = 50


@dataclass(slots=True)
class Faults:
    """Problems of one file, found by path."""

    document: Document
    problems: list[Problem] = field(default_factory=list)
    broken: set[str] = field(default_factory=set)
    """Parameters with a fault of their own: what uses them is not told again."""

    unsafe: bool = False
    """Parameters that wait on each other: nothing can be computed with them."""

    def add(self, path: DataPath, code: str, message: str, remedy: str) -> None:
        if code == UNKNOWN_NAME and "parameters" in self.document.kept:
            return  # What is missing may be in a part that was left out because it is broken itself.
        place = self.document.original(path)
        self.problems.append(self.document.problem(place, f"model.{code}", message, remedy))

    def where(self, path: DataPath) -> str:
        """File and line, as a problem names them."""
        file, line = self.document.place(self.document.original(path))
        return f"{file}, regel {line}"

    def formula(self, path: DataPath, text: str) -> Formula | None:
        """The formula, or None with a problem."""
        try:
            return parse_formula(text)
        except FormulaError as caught:
            self.add(
                path,
                "formula",
                f"De formule '{text[:60]}' klopt niet: {caught}.",
                "Gebruik getallen, namen, + - * / ** ( ), exp, ln, min en max"
                + (", en zet een formule met een komma tussen aanhalingstekens." if "(" in text else "."),
            )
            return None

    def number(self, path: DataPath, text: str) -> float | None:
        """The value of a formula without names."""
        formula = self.formula(path, text)
        if formula is None:
            return None
        try:
            if formula.names:
                raise ValueError(text)
            value = evaluate(formula, str, ON_NUMBERS)
            if math.isfinite(value):
                return float(value)
        except (ArithmeticError, ValueError):
            pass
        self.add(path, "number", f"'{text[:60]}' is hier geen getal.", "Schrijf een getal, zonder namen.")
        return None


def sources_of(file: ModelFile, faults: Faults) -> dict[str, Source]:
    """What each name stands for; names with a problem of their own are left out."""
    sources: dict[str, Source] = {}
    for index, parameter in enumerate(file.parameters):
        path: DataPath = ("parameters", index)
        found = list(_sources(file, parameter, path, faults))
        if not found:
            faults.broken.add(parameter.name)
        for name, source in found:
            if name in sources:
                faults.add(path, "twice", f"De naam '{name}' komt twee keer voor.", "Geef een andere naam.")
            sources[name] = source
    return sources


def _sources(
    file: ModelFile, parameter: Parameter, path: DataPath, faults: Faults
) -> Iterable[tuple[str, Source]]:
    name = parameter.name
    if not name.isidentifier() or name in CLOCKS or name in FUNCTIONS:
        faults.add(
            (*path, "name"),
            "name",
            f"'{name}' kan geen naam van een parameter zijn.",
            "Gebruik letters, cijfers en _, en niet cycle, age, in_state, exp, ln, min of max.",
        )
        return []
    given = [way for way in WAYS if getattr(parameter, way) is not None]
    if len(given) != 1:
        faults.add(
            path,
            "way",
            f"{name}: er staan {len(given)} manieren om het getal te geven.",
            f"Geef er precies één: {', '.join(WAYS)}.",
        )
        return []
    way = given[0]
    if way == "value":
        return _named(file, parameter, path, faults)
    if parameter.per_strategy is not None:
        faults.add(
            (*path, "per_strategy"),
            "way",
            f"{name}: per_strategy hoort bij value.",
            "Geef de verdeling een eigen naam en gebruik die naam in per_strategy.",
        )
    if way in ("counts", "dirichlet"):
        return _shares(name, getattr(parameter, way), way == "dirichlet", (*path, way), faults)
    if parameter.per_cycle is not None:
        return _table(name, parameter.per_cycle, None, (*path, way), faults)
    if parameter.per_age is not None:
        return _table(name, parameter.per_age.values, parameter.per_age.first, (*path, way), faults)
    shape = shape_of(getattr(parameter, way), name, (*path, way), faults)
    return [] if shape is None else [(name, shape)]


def _named(
    file: ModelFile, parameter: Parameter, path: DataPath, faults: Faults
) -> Iterable[tuple[str, Source]]:
    formula = faults.formula((*path, "value"), str(parameter.value))
    own: dict[str, Formula] = {}
    for strategy, text in (parameter.per_strategy or {}).items():
        place = (*path, "per_strategy", strategy)
        if strategy not in file.strategies:
            faults.add(
                place,
                "unknown",
                f"{parameter.name}: de strategie '{strategy}' bestaat niet.",
                did_you_mean(strategy, file.strategies),
            )
        mine = faults.formula(place, text)
        if mine is not None:
            own[strategy] = mine
    return [] if formula is None else [(parameter.name, Named(formula, own))]


def _table(
    name: str, values: tuple[float, ...], first: int | None, path: DataPath, faults: Faults
) -> Iterable[tuple[str, Source]]:
    if not values:
        faults.add(path, "table", f"{name}: de tabel is leeg.", "Geef minstens één getal.")
        return []
    return [(name, Table(values, first is not None, first or 0))]


def share_sources(
    key: str, counts: dict[str, float], drawn: bool, path: DataPath, faults: Faults
) -> dict[str, Source]:
    """Per part of a count its share of the whole: fixed, or one part of a Dirichlet draw."""
    bad = [part for part, number in counts.items() if not 0 <= number < 1e15]
    total = sum(counts.values())
    small = drawn and any(0 < number < shapes.SMALLEST_GAMMA for number in counts.values())
    if bad or small or total <= 0:
        where = (*path, bad[0]) if bad else path
        faults.add(
            where,
            "counts",
            f"{key}: aantallen zijn nul of meer, en samen meer dan nul.",
            f"Pas de aantallen aan; een getrokken aantal is nul of minstens {shapes.SMALLEST_GAMMA}.",
        )
        return {}
    if drawn:
        whole = tuple(counts.values())
        return {part: Share(key, whole, place) for place, part in enumerate(counts)}
    return {part: Named(constant(number / total), {}) for part, number in counts.items()}


def _shares(
    name: str, counts: dict[str, float], drawn: bool, path: DataPath, faults: Faults
) -> Iterable[tuple[str, Source]]:
    found = share_sources(name, counts, drawn, path, faults)
    return [(f"{name}_{part}", source) for part, source in found.items()]


# --- distributions ---

_PAIRS: dict[type, dict[tuple[str, str], Callable[[float, float], shapes.Shape]]] = {
    Gamma: {
        ("shape", "rate"): lambda shape, rate: shapes.GammaShape(shape, 1.0 / rate),
        ("shape", "scale"): shapes.GammaShape,
        ("mean", "sd"): shapes.gamma_of,
    },
    Beta: {("alpha", "beta"): shapes.BetaShape, ("mean", "sd"): shapes.beta_of},
    Lognormal: {("mu", "sigma"): shapes.LognormalShape, ("mean", "sd"): shapes.lognormal_of},
    Normal: {("mean", "sd"): shapes.NormalShape},
}
_ANY_SIGN = {(Lognormal, "mu"), (Normal, "mean")}


def shape_of(
    given: Gamma | Beta | Lognormal | Normal, name: str, path: DataPath, faults: Faults
) -> Drawn | None:
    """The distribution, or None with a problem."""
    pairs = _PAIRS[type(given)]
    fields = {part for pair in pairs for part in pair}
    there = {part for part in fields if getattr(given, part) is not None}
    pair = next((pair for pair in pairs if set(pair) == there), None)
    if pair is None:
        ways = " of ".join(f"{a} en {b}" for a, b in pairs)
        faults.add(path, "distribution", f"{name}: deze verdeling is niet bepaald.", f"Geef {ways}.")
        return None
    numbers = [faults.number((*path, part), getattr(given, part)) for part in pair]
    if any(number is None for number in numbers):
        return None
    one, two = (float(number or 0.0) for number in numbers)
    for part, number in zip(pair, (one, two), strict=True):
        if number <= 0 and (type(given), part) not in _ANY_SIGN:
            faults.add(
                (*path, part), "distribution", f"{name}: {part} is niet groter dan nul.", "Pas het getal aan."
            )
            return None
    try:
        shape = pairs[pair](one, two)
        fits = _fits(shape) and math.isfinite(shapes.mean_of(shape))
    except (ArithmeticError, ValueError):
        fits = False
    if not fits:
        faults.add(
            path,
            "distribution",
            f"{name}: een verdeling met {pair[0]} {one:g} en {pair[1]} {two:g} bestaat niet of is te scheef.",
            "Neem een kleinere sd, of een vorm van minstens 0,5 (beta) of 0,1 (gamma).",
        )
        return None
    return Drawn(shape)


def _fits(shape: shapes.Shape) -> bool:
    if isinstance(shape, shapes.GammaShape):
        return shape.shape >= shapes.SMALLEST_GAMMA
    if isinstance(shape, shapes.BetaShape):
        return min(shape.alpha, shape.beta) >= shapes.SMALLEST_BETA
    return True


# --- names among each other ---


def depends_of(
    sources: dict[str, Source], paths: dict[str, DataPath], faults: Faults
) -> dict[str, frozenset[str]]:
    """Per name the clocks it changes with; circles and unknown names become problems."""
    done: dict[str, frozenset[str]] = {}

    def visit(name: str, trail: tuple[str, ...]) -> frozenset[str]:
        if name in done:
            return done[name]
        if name in trail:
            faults.unsafe = True
            circle = " -> ".join((*trail[trail.index(name) :], name))
            faults.add(
                paths.get(name, ()),
                "circle",
                f"Deze parameters wachten op elkaar: {circle}.",
                "Geef één ervan een getal.",
            )
            return frozenset()
        if len(trail) > LONGEST_CHAIN:
            faults.unsafe = True
            faults.add(
                paths.get(trail[0], ()),
                "chain",
                f"Vanaf '{trail[0]}' bouwen meer dan {LONGEST_CHAIN} parameters op elkaar voort.",
                "Maak de keten korter.",
            )
            return frozenset()
        source = sources.get(name)
        found: set[str] = set()
        if isinstance(source, Table):
            found.add(AGE if source.by_age else CYCLE)
        elif isinstance(source, Named):
            for used in sorted(_names(source)):
                found |= {used} if used in CLOCKS else visit(used, (*trail, name))
        done[name] = frozenset(found)
        return done[name]

    for name, source in sources.items():
        if isinstance(source, Named):
            check_names(_names(source), sources, paths.get(name, ()), name, faults)
        visit(name, ())
    return done


def _names(source: Named) -> frozenset[str]:
    return source.formula.names.union(*(formula.names for formula in source.by_strategy.values()))


def check_names(
    names: Iterable[str], sources: dict[str, Source], path: DataPath, where: str, faults: Faults
) -> bool:
    """Whether all names exist; a problem for each that does not."""
    unknown = sorted(name for name in names if name not in sources and name not in CLOCKS)
    for name in unknown:
        if any(name == broken or name.startswith(f"{broken}_") for broken in faults.broken):
            continue
        faults.add(
            path, UNKNOWN_NAME, f"{where}: de naam '{name}' bestaat niet.", did_you_mean(name, sources)
        )
    return not unknown
