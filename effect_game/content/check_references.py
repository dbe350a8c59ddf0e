"""The reference plans of a household: can they be run, told apart and defended; and what is asked of them."""

from dataclasses import replace

from effect_game.content.findings import Finding, Findings, id_findings, unknown_id
from effect_game.content.plans import plan_findings
from effect_game.content.roster import row_id
from effect_game.content.yaml_source import DataPath
from effect_game.domain.household import Casus
from effect_game.domain.references import Argument, Reference
from effect_game.domain.vocabulary import HOUSEHOLD

MOST = 3


def reference_findings(casus: Casus) -> Findings:
    """Findings about `references` and `reference_ask`."""
    yield from runnable_findings(casus)
    yield from _secret(casus)
    offered = casus.household.references
    if not offered:
        return
    if len(offered) > MOST:
        yield _finding(("references",), f"Er staan {len(offered)} nulalternatieven.", "Houd er twee of drie.")
    yield from id_findings("references", offered, "reference")
    for index, reference in enumerate(offered):
        yield from _both_sides(("references", index), reference)
    yield from _argument_ids(offered)
    first = offered[0].plan
    if first.stops or first.cards or first.agreements:
        yield _finding(
            ("references", 0, "plan"),
            "Het eerste nulalternatief is de gewone hulp die doorgaat.",
            "Laat plan weg en zet dit nulalternatief lager.",
        )
    if sum(reference.defensible for reference in offered) != 1:
        yield _finding(
            ("references",),
            "Van de nulalternatieven is er precies één het best te verdedigen.",
            "Zet bij één ervan defensible: true.",
        )


def runnable_findings(casus: Casus) -> Findings:
    """What would make a simulation impossible, whichever weight the casus is played in."""
    for index, reference in enumerate(casus.household.references):
        for found in plan_findings(casus, reference.plan):
            path: DataPath = ("references", index, "plan", *found.path)
            yield replace(found, path=path, message=f"{reference.id}: {found.message}")
        if reference.plan.blank:
            yield Finding(
                ("references", index, "plan", "blank"),
                "content.unused",
                f"{reference.id}: een nulalternatief heeft geen eigen kaarten.",
                "Gebruik een kaart van het huishouden, of haal blank weg.",
            )
    ask = casus.household.reference_ask
    if ask is None:
        return
    happens = {row_id(use.event, use.person or HOUSEHOLD) for use in casus.household.events}
    wanted = row_id(ask.event, ask.person or HOUSEHOLD)
    if wanted not in happens:
        yield unknown_id(("reference_ask", "event"), "reference_ask", wanted, happens, "de gebeurtenis")


def _secret(casus: Casus) -> Findings:
    """What is predicted is shown, whatever has been found."""
    ask = casus.household.reference_ask
    for use in casus.household.events:
        if ask is not None and (use.event, use.person) == (ask.event, ask.person) and use.secret_of:
            yield _finding(
                ("reference_ask", "event"),
                f"reference_ask: '{ask.event}' verraadt wat nog gevonden moet worden.",
                "Kies een gebeurtenis zonder secret_of.",
            )


def _both_sides(path: DataPath, reference: Reference) -> Findings:
    for speaks_for, words in ((True, "voor"), (False, "tegen")):
        if all(argument.speaks_for is not speaks_for for argument in reference.arguments):
            yield _finding(
                (*path, "arguments"),
                f"{reference.id}: er staat niet wat er {words} pleit.",
                f"Voeg een argument toe met speaks_for: {str(speaks_for).lower()}.",
            )


def _argument_ids(offered: tuple[Reference, ...]) -> Findings:
    seen: set[str] = set()
    for index, reference in enumerate(offered):
        for place, argument in enumerate(reference.arguments):
            yield from _argument_id(("references", index, "arguments", place, "id"), argument, seen)


def _argument_id(path: DataPath, argument: Argument, seen: set[str]) -> Findings:
    if not argument.id.startswith("argument:") or argument.id in seen:
        yield Finding(
            path,
            "content.id",
            f"De id '{argument.id}' is dubbel of heeft niet de goede vorm.",
            "Schrijf 'argument:' met een eigen naam.",
        )
    seen.add(argument.id)


def _finding(path: DataPath, message: str, remedy: str) -> Finding:
    return Finding(path, "content.reference", message, remedy)
