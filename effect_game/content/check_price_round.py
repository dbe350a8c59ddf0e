"""The questions of the prijzenronde: does each have one clear answer in the price list?"""

from collections.abc import Mapping, Sequence

from effect_game.content.event_costs import costs_by_party
from effect_game.content.findings import Finding, Findings, id_findings, unknown_id
from effect_game.content.yaml_source import DataPath
from effect_game.domain.evidence import Consumption
from effect_game.domain.knowledge import Library, Price
from effect_game.domain.price_round import RoundQuestion
from effect_game.domain.vocabulary import FlowKind, PriceUse

CLEARLY_MORE = 2.0
"""How many times as much as the next party somebody has to gain to be the answer (spelaanname)."""


def price_round_findings(library: Library) -> Findings:
    """All findings; paths from the top of the library."""
    yield from id_findings("round_questions", library.round_questions, "round")
    prices = {price.id: price for price in library.prices}
    events = {event.id: event.consumption for event in library.events}
    for index, question in enumerate(library.round_questions):
        path: DataPath = ("round_questions", index)
        if (question.price is None) == (question.event is None):
            yield Finding(
                path,
                "content.round",
                f"{question.id}: een vraag gaat over een prijs of over een gebeurtenis.",
                "Geef precies een van price en event.",
            )
        elif question.price is not None:
            yield from _price(path, question, question.price, prices)
        elif question.event is not None and question.event not in events:
            yield unknown_id((*path, "event"), question.id, question.event, events, "de gebeurtenis")
        elif question.event is not None:
            yield from _event(path, question, events[question.event], prices)


def _price(path: DataPath, question: RoundQuestion, name: str, prices: Mapping[str, Price]) -> Findings:
    price = prices.get(name)
    if price is None:
        yield unknown_id((*path, "price"), question.id, name, prices, "de prijs")
    elif (
        price.use is not PriceUse.BOOK or price.split or price.kind is FlowKind.TRANSFER or not price.central
    ):
        yield Finding(
            (*path, "price"),
            "content.round",
            f"{question.id}: van {name} is niet een partij de betaler van een bedrag dat op gaat.",
            "Kies een prijs die telt, die een partij draagt en die geen overdracht is.",
        )


def _event(
    path: DataPath, question: RoundQuestion, uses: Sequence[Consumption], prices: Mapping[str, Price]
) -> Findings:
    if any(not _plain(use, prices) for use in uses):
        yield Finding(
            (*path, "event"),
            "content.round",
            f"{question.id}: deze gebeurtenis kost meer dan wat partijen zelf betalen (een overdracht).",
            "Kies een gebeurtenis met alleen kosten die op gaan.",
        )
        return
    costs = sorted(costs_by_party(uses, prices, _as_written).values(), reverse=True)
    if not costs or (len(costs) > 1 and costs[0] < CLEARLY_MORE * costs[1]):
        yield Finding(
            (*path, "event"),
            "content.round",
            f"{question.id}: het is niet duidelijk wie hier het meest aan overhoudt.",
            "Kies een gebeurtenis waarvan een partij minstens twee keer zoveel betaalt als de volgende.",
        )


def _as_written(price: Price) -> float:
    return price.central


def _plain(use: Consumption, prices: Mapping[str, Price]) -> bool:
    price = prices.get(use.price)
    if price is None:
        return True
    return (use.kind or price.kind) is FlowKind.RESOURCE and use.receiver is None
