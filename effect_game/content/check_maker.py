"""What a maker says beside the story: accepted findings and the known cost, are they whole and possible?"""

from effect_game.content.accepted import SIMULATION, STRUCTURE
from effect_game.content.check_ids import LibraryIds
from effect_game.content.findings import Finding, Findings, number_finding, unknown_id
from effect_game.domain.household import Household


def maker_findings(household: Household, known: LibraryIds) -> Findings:
    """Findings about `accepted` and `known_cost_range`."""
    for place, one in enumerate(household.accepted):
        if not one.reason.strip():
            yield Finding(
                ("accepted", place, "reason"),
                "content.reason",
                f"Er staat niet waarom {one.code} blijft staan.",
                "Vul reason in.",
            )
        if not one.code.startswith((STRUCTURE, SIMULATION)):
            yield Finding(
                ("accepted", place, "code"),
                "content.accepted",
                f"'{one.code}' kan niet geaccepteerd worden.",
                f"Alleen wat met {STRUCTURE} of {SIMULATION} begint.",
            )
    cost = household.known_cost_range
    if cost is None:
        return
    if not 0 <= cost.low <= cost.high:
        rule = "low ligt van 0 tot high"
        yield number_finding(
            ("known_cost_range", "low"), "known_cost_range", rule, f"{cost.low:g} / {cost.high:g}"
        )
    if cost.source not in known.sources:
        yield unknown_id(
            ("known_cost_range", "source"), "known_cost_range", cost.source, known.sources, "de bron"
        )
