"""The accountability of the model (docs/verantwoording.md), written from the content: numbers and sources.

The prose comes from the library's passages; the tables from the numbers themselves, so a number cannot be
used and left out here.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from effect_game.content.account_regulations import regulations_page
from effect_game.content.coverage import coverage
from effect_game.content.findings import walk
from effect_game.content.numbers_told import (
    OWN_CARDS,
    PARTS,
    SEEN,
    of_own_cards,
    title_of,
    told_numbers,
    was_seen,
)
from effect_game.domain.evidence import Estimate
from effect_game.domain.household import Casus, Household
from effect_game.domain.knowledge import Library, Price, Source
from effect_game.domain.passage import Passage
from effect_game.domain.vocabulary import Grade, LifeDomain

LEAD = (
    "# Verantwoording",
    "",
    "Geschreven uit de inhoud van het spel, met `effect-game account`. Pas dit bestand niet met de hand aan.",
    "",
)


def account(library: Library, casussen: Sequence[Casus], mixes: Iterable[str] = ()) -> str:
    """The whole text, in Markdown. The same content gives the same text. mixes: lines about what was
    measured of the dilemmas (play/casus_check_page.py)."""
    lines = [*LEAD, *_prose(library.passages, after=False), *_hardness(library)]
    lines += [*coverage(library, casussen), *mixes]
    lines += _own_numbers(casus.household for casus in casussen)
    sources = {source.id: source for source in library.sources}
    for part, title in PARTS:
        lines += _table(title, list(_estimates(getattr(library, part), library, sources)))
    lines += _table(OWN_CARDS, list(_estimates(of_own_cards(library.blank_cards), library, sources)))
    lines += [*_rules(library), *_pace(library), *_prices(library, sources)]
    lines += regulations_page(library, [casus.household for casus in casussen])
    lines += _prose(library.passages, after=True)
    lines += ["## Bronnen", ""]
    lines += [f"- {_line(s.title)} ({s.year}). {s.address}" for s in _by_title(library.sources)]
    return "\n".join(lines) + "\n"


def _prose(passages: Iterable[Passage], *, after: bool) -> Iterator[str]:
    for passage in passages:
        if passage.after is after:
            yield from (f"## {passage.title}", "", passage.text.strip(), "")


def _hardness(library: Library) -> list[str]:
    """How many numbers there are of each grade, and how many are an assumption of the game."""
    numbers = [value for _, value in walk(library) if isinstance(value, Estimate)]
    rows: list[tuple[str, Sequence[Estimate | Price]]] = [("getallen", numbers), ("prijzen", library.prices)]
    lines = ["| | " + " | ".join(grade.value for grade in Grade) + " | samen | spelaanname |"]
    lines.append("|---|" + "---:|" * (len(Grade) + 2))
    for name, found in rows:
        count = Counter(each.grade for each in found)
        assumed = sum(each.source is None for each in found)
        counts = " | ".join(str(count[grade]) for grade in Grade)
        lines.append(f"| {name} | {counts} | {len(found)} | {assumed} |")
    return [*lines, ""]


def _own_numbers(households: Iterable[Household]) -> Iterator[str]:
    yield from (
        "## Wat van een huishouden zelf is",
        "",
        "Deze getallen zijn gekozen. Zij maken dat het dilemma van dit huishouden bestaat; in geen",
        "onderzoek staan ze zo. Al het andere (wat hulp doet, wat dingen kosten, hoe kamers aan elkaar",
        "trekken) is voor elk huishouden hetzelfde.",
        "",
    )
    for household in households:
        yield from (f"### {household.title}", "", "| wat | waarde | bereik | waarom |", "|---|---:|---:|---|")
        for number in household.own_numbers:
            unit = " per maand" if number.unit == "per_month" else " logit"
            spread = f"{_number(number.low)} tot {_number(number.high)}"
            value = f"{_number(number.value)}{unit}"
            yield f"| {_line(number.text)} | {value} | {spread} | {_line(number.reason)} |"
        yield ""


def _estimates(
    items: Iterable[object], library: Library, sources: dict[str, Source]
) -> Iterator[tuple[str, ...]]:
    for told in told_numbers(items, library):
        about = told.about
        of = f": {_line(_room(about) if isinstance(about, LifeDomain) else about)}" if about else ""
        number = _value(told.estimate, told.unit)
        yield (_title(told.item), f"{told.label}{of}", *number, *_grounds(told.estimate, sources))


def _title(item: object) -> str:
    title = title_of(item)
    if isinstance(title, tuple):
        return f"{_room(title[0])} trekt aan {_room(title[1])}"
    return _line(title)


def _room(domain: LifeDomain) -> str:
    return domain.value.replace("_", " ")


def _value(number: Estimate, unit: str) -> tuple[str, str]:
    if number.period_months is not None:
        unit += f", {_number(number.period_months)} maanden"
    return f"{_number(number.central)} ({_number(number.low)} tot {_number(number.high)})", unit


def _grounds(number: Estimate | Price, sources: dict[str, Source]) -> tuple[str, str, str]:
    """(grade, seen, where from)."""
    source = sources.get(number.source or "")
    words = number.assumption or "" if source is None else f"{source.title} ({source.year})"
    return number.grade.value, SEEN[was_seen(number, source)], _line(words)


def _table(title: str, rows: Sequence[tuple[str, ...]]) -> list[str]:
    if not rows:
        return []
    head = [
        "| waarvan | wat | getal (bereik) | maat | graad | nagekeken | bron |",
        "|---|---|---:|---|---|---|---|",
    ]
    # A chance without a measure is per month, everything else without one is in logits.
    return [f"## {title}", "", *head, *(f"| {' | '.join(row)} |" for row in rows), ""]


def _rules(library: Library) -> Iterator[str]:
    yield from ("## Volgorderegels", "", "Alle volgorderegels zijn spelaannamen.", "")
    for rule in library.order_rules:
        yield f"- {_line(rule.text)} Graad {rule.grade.value}. {_line(rule.basis)}. {_line(rule.counted_by)}"
    yield ""


def _pace(library: Library) -> list[str]:
    dynamics = library.dynamics
    bases = (
        dynamics.pace_basis, dynamics.overlap_basis, dynamics.load_basis, dynamics.discussed_basis,
        dynamics.intensity_basis, dynamics.speed_up_basis, dynamics.belief_basis,
        dynamics.table.basis,
        dynamics.wish_basis, *(rules.basis for rules in dynamics.roles),
        library.blank_cards.basis if library.blank_cards is not None else "",
    )  # fmt: skip
    return ["## Tempo en samenloop", "", *(f"- {_line(basis)}" for basis in bases if basis), ""]


def _prices(library: Library, sources: dict[str, Source]) -> Iterator[str]:
    names = {party.id: party.name for party in library.parties}
    yield from (
        "## Prijzen",
        "",
        "| prijs | per | bedrag (bereik) | jaar | wie betaalt | graad | nagekeken | bron |",
        "|---|---|---:|---:|---|---|---|---|",
    )
    for price in sorted(library.prices, key=lambda row: (row.name, row.id)):
        grade, seen, words = _grounds(price, sources)
        amount = f"{_number(price.central)} ({_number(price.low)} tot {_number(price.high)})"
        payers = [names[part.payer] for part in price.split] or [names[price.payer]]
        row = (
            _line(price.name),
            price.unit,
            amount,
            str(price.price_year),
            ", ".join(payers),
            grade,
            seen,
            words,
        )
        yield f"| {' | '.join(row)} |"
    yield ""


def _by_title(sources: Iterable[Source]) -> list[Source]:
    return sorted(sources, key=lambda source: (source.title, source.id))


def _number(value: float) -> str:
    """At most four figures behind the comma, none that say nothing."""
    return f"{value:.4f}".rstrip("0").rstrip(".").replace(".", ",").replace("-", "−")


def _line(words: str) -> str:
    """Words that fit a cell of a table."""
    return " ".join(words.split()).replace("|", "/").rstrip(".")
