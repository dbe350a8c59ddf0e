"""Does the table of a household hang together: parties, what can be asked, given and shown, and its rules."""

from effect_game.content.check_ids import HouseholdIds, LibraryIds
from effect_game.content.check_time import month_finding
from effect_game.content.findings import Finding, Findings, number_finding, references, unknown_id
from effect_game.content.yaml_source import DataPath
from effect_game.domain.counterpart import Counterpart, OfferItem, TableRules
from effect_game.domain.household import Household
from effect_game.domain.knowledge import Library
from effect_game.domain.vocabulary import AgreementKind

PARTS = (("asks", "ask"), ("gives", "give"), ("shows", "show"), ("grounds", "ground"), ("earlier", "agreed"))
MOST_EVALUATION_MONTHS = 12


def check_table(household: Household, library: Library, ids: HouseholdIds, known: LibraryIds) -> Findings:
    """Findings about everyone at the table, and the gezag one begins with."""
    for index, who in enumerate(household.counterparts):
        yield from _counterpart(("counterparts", index), who, library, ids, known)
        parties = [other.party for other in household.counterparts]
        for number, item in enumerate(who.earlier):
            yield from _earlier(("counterparts", index, "earlier", number), item, parties)
    start, most = household.authority_start, library.dynamics.table.authority_most
    if start is not None and not 0 <= start <= most:
        rule = f"authority_start ligt van 0 tot {most}"
        yield number_finding(("authority_start",), "huishouden", rule, start)


def table_rules_findings(rules: TableRules) -> Findings:
    """Findings about the numbers of the table."""
    for name, most in (("agreement_weight", 1), ("own_line_weight", 1), ("authority_weight_step", 0.2)):
        if not 0 <= getattr(rules, name) <= most:
            rule = f"{name} ligt van 0 tot {most:g}"
            yield number_finding(("dynamics", "table", name), "dynamics", rule, getattr(rules, name))
    if rules.authority_most < 1:
        rule = "authority_most is minstens 1"
        yield number_finding(("dynamics", "table", "authority_most"), "dynamics", rule, rules.authority_most)
    for name in ("authority_start", "sound_gain", "bluff_cost", "kept_gain", "missed_cost"):
        if not 0 <= getattr(rules, name) <= rules.authority_most:
            rule = f"{name} ligt van 0 tot authority_most"
            yield number_finding(("dynamics", "table", name), "dynamics", rule, getattr(rules, name))


def _counterpart(
    path: DataPath, who: Counterpart, library: Library, ids: HouseholdIds, known: LibraryIds
) -> Findings:
    if who.party not in known.parties:
        yield unknown_id((*path, "party"), "counterparts", who.party, known.parties, "de partij")
    if any(party.id == who.party and not party.at_table for party in library.parties):
        yield Finding(
            (*path, "party"),
            "content.not_at_table",
            f"{who.party} zit nooit aan tafel (at_table: false).",
            "Kies een andere partij.",
        )
    yield from month_finding((*path, "horizon_months"), who.party, who.horizon_months)
    yield from _evaluation(path, who.party, who.evaluate_after_months)
    seen: set[str] = set()
    for part, kind in PARTS:
        for index, item in enumerate(getattr(who, part)):
            here: DataPath = (*path, part, index)
            if not item.id.startswith(f"{kind}:") or item.id in seen:
                yield Finding(
                    (*here, "id"),
                    "content.id",
                    f"De id '{item.id}' is dubbel of heeft niet de goede vorm.",
                    f"Schrijf '{kind}:' met een eigen naam.",
                )
            seen.add(item.id)
            yield from _offer_item(here, item, part, ids)
    yield from _higher(path, who, library)
    yield from _swap(path, who, ids)
    parts = (who.asks, who.gives, who.grounds, who.earlier)
    asks, gives, grounds, earlier = ([item.id for item in part] for part in parts)
    yield from references((*path, "mandate"), who.party, who.mandate, asks, "de vraag")
    yield from references(
        (*path, "defends"), who.party, who.defends, [*grounds, *gives, *earlier], "de grond"
    )
    yield from references((*path, "wound"), who.party, who.wound, [*gives, *earlier], "het aanbod")
    shows = [item.id for item in who.shows]
    yield from references((*path, "answered_by"), who.party, who.answered_by, shows, "wat jullie laten zien")
    for name in ("reason_mandate", "reason_worth", "reason_defend", "reason_wound"):
        fact = getattr(who, name).fact
        if fact is not None and fact not in ids.facts:
            yield unknown_id((*path, name, "fact"), who.party, fact, ids.facts, "het feit")


def _offer_item(path: DataPath, item: OfferItem, part: str, ids: HouseholdIds) -> Findings:
    if item.fact is not None and item.fact not in ids.facts:
        yield unknown_id((*path, "fact"), item.id, item.fact, ids.facts, "het feit")
    if item.evaluate_after_months is not None:
        yield from _evaluation(path, item.id, item.evaluate_after_months)
    if item.card is not None and item.card not in ids.cards:
        yield unknown_id((*path, "card"), item.id, item.card, ids.cards, "de kaart")
    if part != "asks":
        return
    if item.card is None or item.what is None:
        yield Finding(
            path,
            "content.ask",
            f"{item.id}: een vraag noemt de kaart en wat een ja betekent.",
            "Vul card en what (pay, permit of speed_up) in.",
        )
    if not 0 <= item.share <= 1 or (item.what is AgreementKind.PAY and item.share == 0):
        yield number_finding((*path, "share"), item.id, "share ligt van 0 tot 1, boven 0 bij pay", item.share)


def _higher(path: DataPath, who: Counterpart, library: Library) -> Findings:
    """Rungs of the ladder, from the lowest up, that can grant what they are said to grant."""
    places = {rung.id: place for place, rung in enumerate(library.ladder)}
    asks = {ask.id: ask for ask in who.asks}
    last = -1
    for index, step in enumerate(who.higher):
        here: DataPath = (*path, "higher", index)
        if step.rung not in places:
            yield unknown_id((*here, "rung"), who.party, step.rung, places, "de trede")
            continue
        if places[step.rung] <= last:
            yield Finding(
                (*here, "rung"),
                "content.order",
                f"{who.party}: {step.rung} staat niet hoger dan de trede ervoor.",
                "Zet de treden van laag naar hoog, elk één keer.",
            )
        last = places[step.rung]
        yield from references((*here, "grants"), who.party, step.grants, asks, "de vraag")
        rung = library.ladder[last]
        if rung.budget:
            yield Finding(
                (*here, "rung"),
                "content.rung",
                f"{step.rung} betaalt kaarten uit het maatwerkbudget en beslist niet voor {who.party}.",
                "Kies een hogere trede.",
            )
        for name in step.grants:
            if name in asks and asks[name].what is not None and asks[name].what not in rung.can:
                yield Finding(
                    (*here, "grants"),
                    "content.rung",
                    f"{step.rung} kan '{name}' niet geven.",
                    "Kies een trede die dat kan, of haal de vraag weg.",
                )


def _swap(path: DataPath, who: Counterpart, ids: HouseholdIds) -> Findings:
    ready = who.swap
    if ready is None:
        return
    here: DataPath = (*path, "swap")
    yield from references((*here, "cards"), who.party, ready.cards, ids.cards, "de kaart")
    for name, items in (
        ("asks", who.asks),
        ("gives", who.gives),
        ("shows", who.shows),
        ("grounds", who.grounds),
    ):
        known = [item.id for item in items]
        yield from references(
            (*here, name), who.party, getattr(ready, name), known, "het stuk van een voorstel"
        )
    asked = {ask.card for ask in who.asks if ask.id in ready.asks}
    if not ready.asks or not asked <= {*ready.cards}:
        yield Finding(
            (*here, "asks"),
            "content.ask",
            f"{who.party}: het voorstel bij swap vraagt niets, of iets over een kaart die er niet bij ligt.",
            "Noem een vraag, en leg de kaart ervan bij cards.",
        )


def _evaluation(path: DataPath, who: str, months: int) -> Findings:
    if not 1 <= months <= MOST_EVALUATION_MONTHS:
        rule = f"evaluate_after_months ligt van 1 tot {MOST_EVALUATION_MONTHS}"
        yield number_finding((*path, "evaluate_after_months"), who, rule, months)


def _earlier(path: DataPath, item: OfferItem, parties: list[str]) -> Findings:
    if item.party not in parties:
        yield unknown_id((*path, "party"), item.id, str(item.party), parties, "de partij aan tafel")
