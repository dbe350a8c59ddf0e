"""What a household may call its own: at most twelve numbers, each an assumption that says why, and nothing
that the library already says. Effects, prices, couplings and pace are the same for every household."""

from effect_game.content.compile_events import sensitivity_sources
from effect_game.content.compile_rows import push_targets
from effect_game.content.document import Document
from effect_game.content.findings import Finding, Findings
from effect_game.content.roster import OF_STATE, Roster, of_row, row_id
from effect_game.content.schema import hints_of
from effect_game.content.yaml_source import DataPath
from effect_game.domain.evidence import Push
from effect_game.domain.happenings import OwnPush
from effect_game.domain.household import Household
from effect_game.domain.knowledge import Library
from effect_game.domain.problems import Problem
from effect_game.domain.vocabulary import ASSUMPTION

MOST_OWN_NUMBERS = 12
LOGIT = "logit"


def taken_library_fields(document: Document) -> list[Problem]:
    """Problems about knowledge written in a household's files; it is taken out of the document."""
    known = set(hints_of(Library)) - set(hints_of(Household))
    wrong = [name for name in document.data if name in known]
    problems = [
        document.problem(
            (name,),
            "content.library_only",
            f"'{name}' hoort in de bibliotheek: kennis is voor elk huishouden gelijk.",
            "Haal het hier weg. Wat alleen hier zo is, kan als eigen getal (own_numbers).",
        )
        for name in wrong
    ]
    document.data = {name: value for name, value in document.data.items() if name not in known}
    return problems


def own_findings(household: Household, library: Library, roster: Roster) -> Findings:
    """Findings about own numbers and own pushes of a household."""
    yield from _numbers(household)
    units = {number.id: number.unit for number in household.own_numbers}
    seen: set[tuple[str, str]] = set()
    for index, push in enumerate(household.own_pushes):
        path: DataPath = ("own_pushes", index)
        where = f"own_pushes {push.situation}"
        unit = units.get(push.number, LOGIT)
        if unit not in (LOGIT, "per_month"):  # a chance is told where it stands
            yield Finding(
                (*path, "number"),
                "content.unit",
                f"{where}: {push.number} is in '{unit}', een duw is in logits.",
                f"Gebruik een getal met unit: {LOGIT}.",
            )
        source = roster.situation_row(push.situation, push.person)
        target = _target(push, roster)
        if source is None or target is None:
            continue  # told where it stands
        if (source, target) in seen:
            yield Finding(
                path, "content.duplicate_id", f"{where}: deze duw staat er twee keer.", "Haal er een weg."
            )
        seen.add((source, target))
        if target in _library_targets(library, roster, source):
            yield Finding(
                path,
                "content.library_effect",
                f"{where}: wat {push.situation} hier doet, staat al in de bibliotheek.",
                "Haal deze duw weg; de bibliotheek is voor elk huishouden gelijk.",
            )


def _numbers(household: Household) -> Findings:
    for index, number in enumerate(household.own_numbers):
        words = number.reason.split()
        if words and (not words[0].startswith(ASSUMPTION) or len(words) < 2):
            yield Finding(
                ("own_numbers", index, "reason"),
                "content.assumption",
                f"{number.id}: een eigen getal is een spelaanname, met een zin waarom.",
                f"Begin met '{ASSUMPTION}: ' en schrijf waarom.",
            )
    if len(household.own_numbers) > MOST_OWN_NUMBERS:
        yield Finding(
            ("own_numbers", MOST_OWN_NUMBERS),
            "content.own_numbers",
            f"Er zijn {len(household.own_numbers)} eigen getallen, hooguit {MOST_OWN_NUMBERS}.",
            "Gebruik de getallen van de bibliotheek, of haal weg wat niet telt.",
        )


def _target(push: OwnPush, roster: Roster) -> str | None:
    if push.life_domain is not None:
        return roster.cell_row(push.life_domain, push.person)
    return None if push.event is None else roster.event_row(push.event, push.person)


def _library_targets(library: Library, roster: Roster, source: str) -> set[str]:
    """Rows that the library already lets this situation or state act on."""
    name, owner = of_row(source)
    pushes: list[Push] = [push for kind in library.situations if kind.id == name for push in kind.pushes]
    for variable in library.variables:
        for state in variable.states:
            if f"{variable.id}{OF_STATE}{state.id}" == name:
                pushes += state.pushes
    targets = {row for push in pushes for row in push_targets(roster, push, owner)}
    listening = {kind.id: kind.sensitivities for kind in library.events}
    for event, of in roster.events:
        parts = [part for part in listening.get(event, ()) if part.situation == name]
        if any(source in sensitivity_sources(roster, part, of) for part in parts):
            targets.add(row_id(event, of))
    return targets
