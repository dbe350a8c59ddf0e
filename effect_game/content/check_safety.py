"""Does what is said about basiszorg, signals and the Meldcode hold together?"""

from effect_game.content.check_ids import HouseholdIds
from effect_game.content.findings import Finding, Findings, id_findings, references
from effect_game.content.yaml_source import DataPath
from effect_game.domain.household import Household
from effect_game.domain.safety import Safety

MELDCODE_STEPS = 5


def safety_findings(household: Household, ids: HouseholdIds) -> Findings:
    """Findings about `safety`; none for a household that has no such part."""
    if household.safety is not None:
        yield from _safety(household.safety, ids)


def _safety(safety: Safety, ids: HouseholdIds) -> Findings:
    answers = ids.cards | ids.trajectories
    for index, basic in enumerate(safety.basics):
        here: DataPath = ("safety", "basics", index, "facts")
        yield from references(here, str(basic.subject), basic.facts, ids.facts, "het feit")
    for found in id_findings("signals", safety.signals, "signal"):
        yield Finding(("safety", *found.path), found.code, found.message, found.remedy)
    for index, signal in enumerate(safety.signals):
        here = ("safety", "signals", index)
        yield from references((*here, "facts"), signal.id, signal.facts, ids.facts, "het feit")
        yield from references(
            (*here, "covered_by"), signal.id, signal.covered_by, answers, "de kaart of het traject"
        )
    if len(safety.meldcode) not in (0, MELDCODE_STEPS) or (safety.signals and not safety.meldcode):
        yield Finding(
            ("safety", "meldcode"),
            "content.meldcode",
            f"De Meldcode heeft vijf stappen; er staan er {len(safety.meldcode)}.",
            "Schrijf alle vijf de stappen, op volgorde.",
        )
    choices = [choice for step in safety.meldcode for ask in step.asks for choice in ask.choices]
    for found in id_findings("meldcode", choices, "choice"):
        yield Finding(("safety", "meldcode"), found.code, found.message, found.remedy)
