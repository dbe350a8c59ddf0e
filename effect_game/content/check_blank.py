"""Own cards: is the definition one that can be laid and priced? And are the rules for them whole?"""

from collections.abc import Iterator
from math import isfinite

from effect_game.content.findings import Finding, Findings, assumption_finding, number_finding
from effect_game.content.roster import make_roster
from effect_game.domain.blank_card import BLANK_ID, MOST_BLANK_CARDS, BlankCard, BlankStrength
from effect_game.domain.household import Casus
from effect_game.domain.knowledge import Library

MOST_EUR = 250_000
"""For all months together; above it a comma is missing."""
MOST_TITLE, MOST_TEXT, MOST_EXECUTOR = 60, 240, 60
_TEXTS = (
    ("title", "een titel", MOST_TITLE),
    ("text", "een zin over wat er gebeurt", MOST_TEXT),
    ("executor", "wie het doet", MOST_EXECUTOR),
)
_NUMBERS = (
    ("hours_per_month", "De uren van het team per maand liggen", 0, 60),
    ("load", "Wat het van mensen vraagt, ligt", 0, 4),
    ("months", "De duur in maanden ligt", 1, 60),
    ("wait_weeks", "De weken wachten liggen", 0, 104),
)

BlankFault = tuple[str, str, str]
"""(field, what is wrong, what to do), in Dutch."""


def blank_faults(casus: Casus, blank: BlankCard) -> Iterator[BlankFault]:
    """Everything about one own card that cannot be, the first thing first."""
    if casus.library.blank_cards is None:
        yield "id", "In deze casus zijn er geen eigen kaarten.", "Kies een kaart die er ligt."
    ids = [f"{BLANK_ID}{number}" for number in range(1, MOST_BLANK_CARDS + 1)]
    if blank.id not in ids:
        yield (
            "id",
            f"De id '{blank.id}' kan niet: er zijn hooguit {MOST_BLANK_CARDS} eigen kaarten.",
            (f"Kies uit {', '.join(ids)}."),
        )
    for name, what, most in _TEXTS:
        words = getattr(blank, name).strip()
        if not words:
            yield name, f"De kaart heeft nog niet {what}.", "Vul het in."
        elif len(words) > most:
            yield name, f"Te lang voor {what}: {len(words)} tekens.", f"Schrijf er hooguit {most}."
    yield from _for_whom(casus, blank)
    yield from _price(casus, blank)
    for name, what, least, high in _NUMBERS:
        value = getattr(blank, name)
        if not least <= value <= high:
            yield name, f"{what} van {least} tot {high} (er staat {value:g}).", "Pas het getal aan."


def _for_whom(casus: Casus, blank: BlankCard) -> Iterator[BlankFault]:
    known = {person.id for person in casus.household.persons}
    if not blank.persons or not set(blank.persons) <= known:
        yield "persons", "De kaart is voor niemand in dit huishouden.", "Kies voor wie de kaart is."
    elif not make_roster(casus.household).cells_of(blank.life_domain, blank.persons):
        yield "life_domain", "Deze mensen hebben die kamer hier niet.", "Kies een andere kamer."


def _price(casus: Casus, blank: BlankCard) -> Iterator[BlankFault]:
    if blank.payer not in {party.id for party in casus.library.parties if party.has_jar}:
        yield "payer", "Die partij kan hier niet betalen.", "Kies wie betaalt."
    if not (isfinite(blank.low_eur) and isfinite(blank.high_eur)):
        yield "low_eur", "Dit zijn geen bedragen.", "Vul twee bedragen in, bijvoorbeeld 500 en 1.500."
    elif blank.low_eur < 0 or blank.high_eur < 0:
        yield "low_eur", "Een prijs kan niet onder nul liggen.", "Vul twee bedragen van nul of hoger in."
    elif blank.low_eur > blank.high_eur:
        yield "high_eur", "Laag is hoger dan hoog.", "Draai de twee bedragen om."
    elif blank.high_eur * (blank.months if blank.per_month else 1) > MOST_EUR:
        yield "high_eur", "Dat is meer dan € 250.000 voor één kaart.", "Controleer het bedrag."
    if blank.from_budget and blank.per_month:
        yield (
            "from_budget",
            "Het maatwerkbudget betaalt wat je één keer koopt, niet wat elke maand terugkomt.",
            "Kies een prijs ineens, of een andere betaler.",
        )


def rule_findings_of_blank(library: Library) -> Findings:
    """The part `blank_cards` of the library; its estimates are checked where all others are."""
    rules = library.blank_cards
    if rules is None:
        return
    if sorted(row.strength for row in rules.strengths) != sorted(BlankStrength):
        yield Finding(
            ("blank_cards", "strengths"),
            "content.missing_field",
            f"blank_cards: geef elke sterkte één keer ({', '.join(BlankStrength)}).",
            "Geef elke sterkte precies één keer.",
        )
    for name, least, most in (("ramp_months", 0, 24), ("halflife_months", 1, 999)):
        if not least <= getattr(rules, name) <= most:
            rule = f"{name} ligt van {least} tot {most}"
            yield number_finding(("blank_cards", name), "blank_cards", rule, getattr(rules, name))
    for name in ("uptake", "dropout"):
        share = getattr(rules, name)
        if not (share.low >= 0 and share.high <= 1):
            rule = f"{name} is een deel van 0 tot 1"
            yield number_finding(("blank_cards", name), "blank_cards", rule, f"{share.low} / {share.high}")
    told = "blank_cards: wat een eigen kaart doet, is gekozen en dat is niet te zien."
    yield from assumption_finding(("blank_cards", "basis"), rules.basis, told)
