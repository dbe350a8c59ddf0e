"""The learning goals and competences of the library: where each comes from, and what it belongs to."""

from effect_game.content.check_ids import LibraryIds
from effect_game.content.findings import Finding, Findings, id_findings, references, unknown_id
from effect_game.domain.knowledge import Library


def learning_findings(library: Library, ids: LibraryIds) -> Findings:
    """Ids; each competence has a source and a goal, each goal a competence."""
    yield from id_findings("competences", library.competences, "competence")
    yield from id_findings("learning_goals", library.learning_goals, "learning")
    known = [competence.id for competence in library.competences]
    used = {name for goal in library.learning_goals for name in goal.competences}
    for index, competence in enumerate(library.competences):
        if competence.source not in ids.sources:
            path = ("competences", index, "source")
            yield unknown_id(path, competence.id, competence.source, ids.sources, "de bron")
        if competence.id not in used:
            yield Finding(
                ("competences", index),
                "content.learning",
                f"{competence.id}: geen leerdoel hoort hierbij.",
                "Noem de competentie bij een leerdoel, of laat haar weg.",
            )
    for index, goal in enumerate(library.learning_goals):
        path = ("learning_goals", index, "competences")
        yield from references(path, goal.id, goal.competences, known, "de competentie")
        if not goal.competences:
            yield Finding(
                path,
                "content.learning",
                f"{goal.id}: geen competentie.",
                "Noem er minstens één uit competences.",
            )
