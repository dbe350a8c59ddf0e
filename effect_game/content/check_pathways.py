"""Het zorgpad: does every step exist and fall in a round, and has the household a card for it?"""

from effect_game.content.check_ids import LibraryIds
from effect_game.content.findings import Finding, Findings, id_findings, number_finding, unknown_id
from effect_game.content.yaml_source import DataPath
from effect_game.domain.household import Household
from effect_game.domain.knowledge import Library
from effect_game.domain.pathway import Pathway
from effect_game.domain.vocabulary import ASSUMPTION

LAST_START, LONGEST_MONTHS = 12, 120


def pathway_findings(library: Library, ids: LibraryIds) -> Findings:
    """Paths from the top of the library."""
    yield from id_findings("pathways", library.pathways, "pathway")
    for index, pathway in enumerate(library.pathways):
        yield from _pathway(("pathways", index), pathway, ids)


def _pathway(path: DataPath, pathway: Pathway, ids: LibraryIds) -> Findings:
    for name in ("title", "text"):
        if not getattr(pathway, name).strip():
            yield Finding(
                (*path, name),
                "content.empty",
                f"{pathway.id}: {name} is leeg.",
                "Schrijf in gewone woorden wat dit pad is.",
            )
    if not pathway.steps:
        yield Finding(
            (*path, "steps"),
            "content.empty",
            f"{pathway.id}: dit pad heeft geen stappen.",
            "Noem minstens één interventie met haar maand.",
        )
    if (pathway.source is None) == (not pathway.assumption.startswith(ASSUMPTION)):
        yield Finding(
            (*path, "assumption" if pathway.assumption else "source"),
            "content.pair",
            f"{pathway.id}: waar dit pad vandaan komt, staat er niet of staat er twee keer.",
            f"Geef source, of assumption die begint met '{ASSUMPTION}'.",
        )
    if pathway.source is not None and pathway.source not in ids.sources:
        yield unknown_id((*path, "source"), pathway.id, pathway.source, ids.sources, "de bron")
    yield from _steps(path, pathway, ids)


def _steps(path: DataPath, pathway: Pathway, ids: LibraryIds) -> Findings:
    for place, step in enumerate(pathway.steps):
        here: DataPath = (*path, "steps", place)
        if step.intervention not in ids.interventions:
            yield unknown_id(
                (*here, "intervention"), pathway.id, step.intervention, ids.interventions, "de interventie"
            )
        if not 1 <= step.start_month <= LAST_START:
            rule = f"start_month ligt van 1 tot {LAST_START}"
            yield number_finding((*here, "start_month"), pathway.id, rule, step.start_month)
        if step.duration_months is not None and not 1 <= step.duration_months <= LONGEST_MONTHS:
            rule = f"duration_months ligt van 1 tot {LONGEST_MONTHS}"
            yield number_finding((*here, "duration_months"), pathway.id, rule, step.duration_months)


def household_pathway(household: Household, library: Library) -> Findings:
    """The pathway a household names exists, and it has a card for every step of it."""
    named = household.pathway
    if named is None:
        return
    found = next((pathway for pathway in library.pathways if pathway.id == named), None)
    if found is None:
        yield unknown_id(("pathway",), "pathway", named, [p.id for p in library.pathways], "het zorgpad")
        return
    cards = {card.intervention for card in household.cards}
    for step in found.steps:
        if step.intervention not in cards:
            yield Finding(
                ("pathway",),
                "content.pathway_card",
                f"{named}: dit huishouden heeft geen kaart voor '{step.intervention}'.",
                "Kies een ander zorgpad, of voeg een kaart met deze interventie toe.",
            )
