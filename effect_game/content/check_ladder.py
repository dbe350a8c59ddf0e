"""The ladder above the team: does it climb, and does each rung say who decides and what it can do?"""

from itertools import pairwise

from effect_game.content.check_ids import LibraryIds
from effect_game.content.findings import Finding, Findings, id_findings, number_finding, unknown_id
from effect_game.content.yaml_source import DataPath
from effect_game.domain.knowledge import Library
from effect_game.domain.ladder import Rung

LONGEST_WEEKS = 260
MOST_GEZAG = 10


def ladder_findings(library: Library, ids: LibraryIds) -> Findings:
    """Paths from the top of the library; estimates are checked where all others are."""
    yield from id_findings("ladder", library.ladder, "rung")
    for index, rung in enumerate(library.ladder):
        yield from _rung(("ladder", index), rung, ids)
    yield from _climbs(library.ladder)
    if library.ladder and not any(rung.budget for rung in library.ladder):
        yield Finding(
            ("ladder",),
            "content.missing_field",
            "ladder: geen enkele trede geeft het maatwerkbudget uit.",
            "Zet budget: true bij de treden die ervan betalen.",
        )


def _rung(path: DataPath, rung: Rung, ids: LibraryIds) -> Findings:
    for name in ("name", "decides", "text"):
        if not getattr(rung, name).strip():
            yield Finding(
                (*path, name),
                "content.empty",
                f"{rung.id}: {name} is leeg.",
                "Schrijf wie of wat dit is, in gewone woorden.",
            )
    if not rung.can:
        yield Finding(
            (*path, "can"),
            "content.empty",
            f"{rung.id}: deze trede kan niets.",
            "Kies uit pay, permit en speed_up.",
        )
    if not (rung.weeks.low >= 0 and rung.weeks.high <= LONGEST_WEEKS):
        rule = f"weeks ligt van 0 tot {LONGEST_WEEKS}"
        yield number_finding((*path, "weeks"), rung.id, rule, f"{rung.weeks.low:g} / {rung.weeks.high:g}")
    if rung.up_to_eur is not None and not rung.up_to_eur.low > 0:
        yield number_finding(
            (*path, "up_to_eur"), rung.id, "up_to_eur is boven nul", f"{rung.up_to_eur.low:g}"
        )
    if not 0 <= rung.gezag <= MOST_GEZAG:
        yield number_finding((*path, "gezag"), rung.id, f"gezag ligt van 0 tot {MOST_GEZAG}", rung.gezag)
    if bool(rung.lesson.strip()) != (rung.lesson_source is not None):
        yield Finding(
            (*path, "lesson_source"),
            "content.pair",
            f"{rung.id}: lesson en lesson_source horen bij elkaar.",
            "Geef beide of geen.",
        )
    if rung.lesson_source is not None and rung.lesson_source not in ids.sources:
        yield unknown_id((*path, "lesson_source"), rung.id, rung.lesson_source, ids.sources, "de bron")


def _climbs(ladder: tuple[Rung, ...]) -> Findings:
    """Each rung may spend more than the one below it and asks at least as much of one's gezag."""
    for index, (lower, upper) in enumerate(pairwise(ladder), start=1):
        ceiling = None if upper.up_to_eur is None else upper.up_to_eur.central
        if lower.up_to_eur is None or (ceiling is not None and ceiling <= lower.up_to_eur.central):
            rule = f"het bedrag ligt hoger dan dat van {lower.id}; alleen de bovenste trede heeft er geen"
            yield number_finding(("ladder", index, "up_to_eur"), upper.id, rule, ceiling)
        if upper.gezag < lower.gezag:
            rule = f"gezag is minstens dat van {lower.id} ({lower.gezag})"
            yield number_finding(("ladder", index, "gezag"), upper.id, rule, upper.gezag)
        if upper.budget and not lower.budget:
            yield Finding(
                ("ladder", index, "budget"),
                "content.order",
                f"{upper.id}: het maatwerkbudget betaalt alleen de onderste treden.",
                f"Zet budget: true ook bij {lower.id}, of haal het hier weg.",
            )
