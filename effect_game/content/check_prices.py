"""Can every price and every use of one be booked: ends, shares, units, and what is never booked at all."""

import math

from effect_game.content.check_ids import LibraryIds
from effect_game.content.findings import Finding, Findings, number_finding, unknown_id
from effect_game.content.suggest import did_you_mean
from effect_game.content.yaml_source import DataPath
from effect_game.domain.evidence import Consumption
from effect_game.domain.knowledge import Library, MarginalPrice, Price
from effect_game.domain.vocabulary import FlowKind, PriceUse

DEAREST_EUR = 10_000_000
MOST_UNITS = 10_000
SHARE_TOLERANCE = 1e-9
_COUNTED = (
    "uur, dagdeel, dag, etmaal, week, maand, jaar, consult, bezoek, visite, rit, keer, traject, zaak, "
    "dossier, melding, onderzoek, vordering, exploot, beslag, ontruiming, delict, aanvraag, besluit, "
    "persoon, brief, set, gezond levensjaar, punt tevredenheid"
)
UNITS = frozenset(_COUNTED.split(", "))
"""What a price may be the price of; a quantity in a use counts these."""


def price_findings(path: DataPath, price: Price, library: Library, ids: LibraryIds) -> Findings:
    """Payer, year, size, unit, and how it is booked; the range around the centre is checked elsewhere."""
    if price.payer not in ids.parties:
        yield unknown_id((*path, "payer"), price.id, price.payer, ids.parties, "de partij")
    if price.price_year not in library.money.index:
        years = ", ".join(str(year) for year in sorted(library.money.index))
        yield Finding(
            (*path, "price_year"),
            "content.price_year",
            f"{price.id}: voor prijsjaar {price.price_year} is er geen prijsindex.",
            f"Kies uit {years}, of vul money.index aan.",
        )
    if price.low < 0:
        yield number_finding((*path, "low"), price.id, "een prijs is nooit onder nul", price.low)
    if price.high > DEAREST_EUR:
        yield number_finding((*path, "high"), price.id, "een prijs is hooguit 10 miljoen euro", price.high)
    if price.unit not in UNITS:
        yield Finding(
            (*path, "unit"),
            "content.unit",
            f"{price.id}: '{price.unit}' is geen eenheid van de prijslijst.",
            did_you_mean(price.unit, UNITS),
        )
    yield from _receiver(path, price, ids)
    yield from _split(path, price, ids)
    yield from _brings(path, price, library)


def marginal_findings(path: DataPath, where: str, value: MarginalPrice) -> Findings:
    """A marginal price is a part of the average."""
    if not 0 <= value.share <= 1:
        rule = "een marginale prijs is een deel van de gemiddelde, van 0 tot 1"
        yield number_finding((*path, "share"), where, rule, value.share)


def _receiver(path: DataPath, price: Price, ids: LibraryIds) -> Findings:
    if price.receiver is not None and price.receiver not in ids.parties:
        yield unknown_id((*path, "receiver"), price.id, price.receiver, ids.parties, "de partij")
    if price.kind is FlowKind.TRANSFER and price.receiver is None:
        yield Finding(
            path,
            "content.ends",
            f"{price.id}: een overdracht (transfer) heeft een ontvanger nodig.",
            "Voeg receiver: toe.",
        )
    if price.kind is FlowKind.RESOURCE and price.receiver is not None:
        yield Finding(
            (*path, "receiver"),
            "content.ends",
            f"{price.id}: echte kosten (resource) hebben geen ontvanger.",
            "Haal receiver weg, of schrijf kind: transfer.",
        )
    if price.receiver == price.payer:
        yield Finding(
            (*path, "receiver"),
            "content.ends",
            f"{price.id}: betaler en ontvanger zijn dezelfde partij.",
            "Noem twee verschillende partijen.",
        )


def _split(path: DataPath, price: Price, ids: LibraryIds) -> Findings:
    for index, part in enumerate(price.split):
        here: DataPath = (*path, "split", index)
        if part.payer not in ids.parties:
            yield unknown_id((*here, "payer"), price.id, part.payer, ids.parties, "de partij")
        if not 0 < part.share <= 1:
            rule = "een aandeel ligt boven 0 en is hooguit 1"
            yield number_finding((*here, "share"), price.id, rule, part.share)
    if not price.split:
        return
    payers = [part.payer for part in price.split]
    if len(set(payers)) < len(payers) or price.payer not in payers:
        yield Finding(
            (*path, "split"),
            "content.split",
            f"{price.id}: in split staat elke partij één keer, en payer is er een van.",
            "Noem elke betaler één keer.",
        )
    whole = math.fsum(part.share for part in price.split)
    if abs(whole - 1) > SHARE_TOLERANCE:
        yield number_finding((*path, "split"), price.id, "de aandelen in split zijn samen 1", f"{whole:g}")
    if price.kind is FlowKind.TRANSFER:
        yield Finding(
            (*path, "split"),
            "content.split",
            f"{price.id}: een overdracht heeft één betaler en wordt niet verdeeld.",
            "Haal split weg, of haal kind: transfer weg.",
        )
    if not price.split_basis.strip():
        yield Finding(
            (*path, "split"),
            "content.basis",
            f"{price.id}: er staat niet waar de verdeling op berust.",
            "Schrijf split_basis: een bron, of 'spelaanname: waarom'.",
        )


def _brings(path: DataPath, price: Price, library: Library) -> Findings:
    rows = {row.id: row for row in library.prices} if price.brings else {}
    for index, name in enumerate(price.brings):
        here: DataPath = (*path, "brings", index)
        row = rows.get(name)
        if row is None:
            yield unknown_id(here, price.id, name, rows, "de prijs")
        elif price.kind is not FlowKind.TRANSFER or row.kind is not FlowKind.TRANSFER or row.brings:
            yield Finding(
                here,
                "content.brings",
                f"{price.id}: alleen een overdracht brengt iets mee, namelijk een andere overdracht.",
                "Geef beide kind: transfer en een ontvanger.",
            )
        elif row.unit != price.unit or row.use is not PriceUse.BOOK or row.receiver == price.payer:
            # Booked as often and by the same payer: per another unit that is another amount.
            yield Finding(
                here,
                "content.brings",
                f"{price.id}: {name} gaat even vaak mee en wordt door dezelfde partij betaald.",
                f"Breng een prijs mee per {price.unit}, die geboekt wordt en waarvan {price.payer} niet de "
                "ontvanger is.",
            )


# --- the use of a price ---


def consumption_findings(
    path: DataPath, where: str, use: Consumption, library: Library, ids: LibraryIds
) -> Findings:
    """References, ends, size and unit of one use of a price row."""
    if use.price not in ids.prices:
        yield unknown_id((*path, "price"), where, use.price, ids.prices, "de prijs")
    for end in ("payer", "receiver"):
        party = getattr(use, end)
        if party is not None and party not in ids.parties:
            yield unknown_id((*path, end), where, party, ids.parties, "de partij")
    if not 0 < use.quantity <= MOST_UNITS:
        rule = "quantity moet boven 0 en tot 10.000 zijn"
        yield number_finding((*path, "quantity"), where, rule, use.quantity)
    if not use.basis.strip():
        yield Finding(
            (*path, "basis"),
            "content.basis",
            f"{where}: er staat niet waar de hoeveelheid op berust.",
            "Schrijf basis: een bron, of 'spelaanname: waarom'.",
        )
    price = next((row for row in library.prices if row.id == use.price), None)
    yield from _ends(path, where, use, price)
    if price is not None:
        yield from _of_price(path, where, use, price)


def _ends(path: DataPath, where: str, use: Consumption, price: Price | None) -> Findings:
    """What is wrong with the price row itself is told there, and not at every use once more."""
    kind = use.kind or (price.kind if price is not None else FlowKind.RESOURCE)
    payer = use.payer or (price.payer if price is not None else None)
    receiver = use.receiver or (price.receiver if price is not None else None)
    if use.kind is FlowKind.TRANSFER and receiver is None:
        yield Finding(
            path,
            "content.ends",
            f"{where}: een overdracht (transfer) heeft een ontvanger nodig.",
            "Voeg receiver: toe.",
        )
    elif kind is FlowKind.TRANSFER and receiver == payer and (use.payer or use.receiver):
        yield Finding(
            path,
            "content.ends",
            f"{where}: betaler en ontvanger van {use.price} zijn dezelfde partij.",
            "Noem een andere payer of receiver.",
        )
    if kind is FlowKind.RESOURCE and use.receiver is not None and use.payer is not None:
        yield Finding(
            path,
            "content.ends",
            f"{where}: echte kosten (resource) hebben een betaler óf een ontvanger.",
            "Haal payer of receiver weg, of maak er kind: transfer van.",
        )


def _of_price(path: DataPath, where: str, use: Consumption, price: Price) -> Findings:
    if use.unit is not None and use.unit != price.unit:
        yield Finding(
            (*path, "unit"),
            "content.unit",
            f"{where}: de hoeveelheid is in '{use.unit}', maar {price.id} is een prijs per {price.unit}.",
            f"Reken om naar {price.unit}, of kies een andere prijs.",
        )
    if price.use is not PriceUse.BOOK:
        why = (
            "is er alleen om mee te vergelijken" if price.use is PriceUse.CHECK else "staat apart van euro's"
        )
        yield Finding(
            (*path, "price"),
            "content.not_booked",
            f"{where}: {price.id} ({price.name}) {why} en komt nooit in het grootboek.",
            "Boek de losse prijzen waaruit het bestaat.",
        )
    if price.split and (use.payer is not None or use.receiver is not None):
        yield Finding(
            (*path, "payer" if use.payer is not None else "receiver"),
            "content.split",
            f"{where}: {price.id} is over meer partijen verdeeld; hier staat er één.",
            "Haal payer en receiver weg.",
        )
