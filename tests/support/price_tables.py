"""The tables of docs/prijslijst.md as the content has them, so that the page cannot drift."""

from effect_game.domain.knowledge import Library, Price
from effect_game.domain.vocabulary import PriceUse

OLD_PAYERS = {
    "gemeente_overig": "gemeente overig",
    "uwv": "UWV",
    "maatschappij": "maatschappij",
    "huishouden": "huishouden",
    "woningcorporatie": "woningcorporatie",
}


def moved_table(library: Library) -> str:
    """Every price whose payer differs from the research list."""
    rows = sorted((price for price in library.prices if price.moved_from), key=lambda price: price.id)
    lines = [f"| `{p.id}` | {p.name} | {OLD_PAYERS[p.moved_from]} | {_payers(p, library)} |" for p in rows]
    return "\n".join(["| id | prijs | onderzoekslijst | hier |", "|---|---|---|---|", *lines])


def _payers(price: Price, library: Library) -> str:
    names = {party.id: party.name for party in library.parties}
    if price.use is not PriceUse.BOOK:
        return "niet geboekt"
    if price.split:
        return ", ".join(f"{names[part.payer]} {part.share:.0%}" for part in price.split)
    if price.receiver is not None:
        return f"{names[price.payer]}, aan {names[price.receiver]}"
    return names[price.payer]


def unbooked_table(library: Library) -> str:
    """Every price that is never part of the ledger."""
    words = {PriceUse.CHECK: "om mee te vergelijken", PriceUse.APART: "staat apart"}
    rows = sorted((p for p in library.prices if p.use is not PriceUse.BOOK), key=lambda price: price.id)
    lines = [f"| `{price.id}` | {price.name} | {words[price.use]} |" for price in rows]
    return "\n".join(["| id | prijs | waarvoor |", "|---|---|---|", *lines])


def rules_table(library: Library) -> str:
    """Every rule against counting twice."""
    lines = [
        f"| {rule.name} | {_shape(rule.one_of, rule.parts)} | {rule.reason} |" for rule in library.exclusions
    ]
    return "\n".join(["| regel | soort | waarom |", "|---|---|---|", *lines])


def _shape(one_of: tuple[str, ...], parts: tuple[str, ...]) -> str:
    return "hooguit één van" if one_of else "geheel of delen" if parts else "telt niet mee zolang"
