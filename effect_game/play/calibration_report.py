"""The calibration as a page in Dutch (docs/calibratie.md), and as plain data."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict
from typing import Any

from effect_game.domain.calibration import Calibration, Population
from effect_game.domain.knowledge import Library
from effect_game.domain.vocabulary import LifeDomain
from effect_game.play.calibration import RUNS, Comparison, Verdict, flagged
from effect_game.play.calibration_costs import COST_RUNS, SEEDS
from effect_game.play.digits import format_eur, format_number, group_thousands

_EUR, _RATIO = "eur_per_year", "ratio"
_ROOMS = {
    LifeDomain.FINANCES: "geld",
    LifeDomain.HOUSING: "wonen",
    LifeDomain.WORK: "werk",
    LifeDomain.RELATIONS: "contact",
    LifeDomain.BODY: "lichaam",
    LifeDomain.MIND: "geest",
    LifeDomain.MEANING: "zingeving",
}
_NONE = "–"


def as_data(comparisons: Iterable[Comparison]) -> list[dict[str, Any]]:
    """One plain object per comparison."""
    return [{**asdict(each), "verdict": each.verdict.value} for each in comparisons]


def summary_lines(comparisons: Sequence[Comparison]) -> list[str]:
    """For the screen: one line each, those outside their range marked."""
    lines = []
    for each in comparisons:
        figure = _figure(each, each.full_model)
        wanted = _range(each)
        lines.append(f"{each.verdict.value:<9} {each.id:<45} {figure:>10}  verwacht {wanted}")
    out = flagged(comparisons)
    lines.append(f"{len(comparisons)} vergelijkingen, {len(out)} buiten het bereik van de bron.")
    return lines


def page(library: Library, comparisons: Sequence[Comparison]) -> str:
    """The whole report; the same comparisons give the same text."""
    given = library.calibration
    assert given is not None
    rates = [each for each in comparisons if each.unit == "share"]
    others = [each for each in comparisons if each.unit != "share"]
    titles = {source.id: source.title for source in library.sources}
    return "\n".join(
        [
            "# Calibratie",
            "",
            *_introduction(given, comparisons),
            "",
            "## Hoe vaak iets gebeurt",
            "",
            *_table(rates),
            "",
            "## Wat huishoudens kosten, en wat een plan per euro geeft",
            "",
            *_household_words(),
            "",
            *_table(others),
            "",
            "## Wat afwijkt, en waarom het blijft",
            "",
            *_deviations(comparisons),
            "",
            "## Wie er gespeeld worden",
            "",
            *_populations(library, given.populations),
            "",
            "## Waar de cijfers vandaan komen",
            "",
            *_sources(comparisons, titles),
            "",
        ]
    )


def _introduction(given: Calibration, comparisons: Sequence[Comparison]) -> list[str]:
    out = len(flagged(comparisons))
    lives = group_thousands(RUNS)
    return [
        "Dit verslag wordt gemaakt met `effect-game calibrate --write docs/calibratie.md`. Iedereen kan het",
        "overdoen; dan komen er dezelfde getallen uit.",
        "",
        f"Per cijfer leven {lives} verzonnen mensen, in het hele model: kamers die aan elkaar trekken,",
        "omstandigheden die een kans groter of kleiner maken, getallen die per leven anders getrokken zijn.",
        "Zonder hulp, tenzij het er staat.",
        f"Van de {len(comparisons)} vergelijkingen liggen er {out} buiten het bereik van de bron.",
        "",
        "- **Rij alleen**: het getal dat erin gaat, zonder iets eromheen. Dat klopt altijd en bewijst niets.",
        "- **Hele model**: het deel van de levens. **Fout** is de standaardfout door het aantal levens.",
        "- **Verschuiving**: hoeveel logit de kans zou moeten schuiven naar het midden van de bron.",
        "  Het is de enige manier van passend maken die het spel kent, en zij is nergens toegepast.",
        "",
        *(f"- {note}" for note in given.notes),
    ]


def _household_words() -> list[str]:
    lives = group_thousands(COST_RUNS)
    return [
        f"Per huishouden {len(SEEDS)} keer {lives} levens. De kosten zijn van de publieke kas, per jaar in",
        "de eerste drie jaar, zonder dit plan. Het midden van hun bereik is het gemiddelde van de einden.",
        "Het spel telt alleen wat door een plan kan veranderen; een bron telt vaak alles, of van alle",
        "partijen. Daarom is lager gewoon, en hoger een reden om te kijken.",
    ]


def _table(comparisons: Sequence[Comparison]) -> list[str]:
    head = [
        "| wat | bron: midden (bereik) | rij alleen | hele model | fout | oordeel | verschuiving |",
        "|---|---|---|---|---|---|---|",
    ]
    return head + [f"| {' | '.join(_cells(each))} |" for each in comparisons]


def _cells(each: Comparison) -> tuple[str, ...]:
    figures = (_figure(each, value) for value in (each.row_alone, each.full_model, each.se))
    return (each.name, _range(each), *figures, each.verdict.value, _shift(each))


def _figure(each: Comparison, value: float | None) -> str:
    if value is None:
        return _NONE
    if each.unit == _EUR:
        return format_eur(value, 10, signed=False)
    if each.unit == _RATIO:
        return format_number(value, 2)
    return f"{format_number(100 * value, 2 if abs(value) < 0.02 else 1)}%"


def _range(each: Comparison) -> str:
    if each.expected is None:
        return _NONE
    low, central, high = (
        _figure(each, value) for value in (each.expected.low, each.expected.central, each.expected.high)
    )
    return f"{central} ({low} tot {high})"


def _shift(each: Comparison) -> str:
    return _NONE if each.base_shift is None else format_number(each.base_shift, 2)


def _deviations(comparisons: Sequence[Comparison]) -> list[str]:
    told = [each for each in comparisons if each.verdict is not Verdict.WITHIN or each.deviation]
    if not told:
        return ["Er wijkt niets af."]
    return [
        f"- **{each.name}** ({each.verdict.value}): {each.deviation or 'nog niet uitgelegd.'}"
        for each in told
    ]


def _populations(library: Library, populations: Iterable[Population]) -> list[str]:
    names = {situation.id: situation.name for situation in library.situations}
    lines = ["| wie | niveaus bij de start | omstandigheden | waarop het berust |", "|---|---|---|---|"]
    for each in populations:
        levels = ", ".join(f"{_ROOMS[room]} {format_number(each.levels[room], 1)}" for room in LifeDomain)
        shares = ", ".join(
            f"{names[name]} {format_number(100 * share, 0)}%" for name, share in each.exposures.items()
        )
        lines.append(f"| {each.name} | {levels} | {shares or _NONE} | {each.basis} |")
    return lines


def _sources(comparisons: Sequence[Comparison], titles: dict[str, str]) -> list[str]:
    used = dict.fromkeys(each.source for each in comparisons)
    return [f"- {titles.get(name, name)}" for name in used]
