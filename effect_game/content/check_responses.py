"""Can every response to an event be chosen and does its card exist, and does every event have a voice?"""

from collections import Counter

from effect_game.content.findings import Finding, Findings, id_findings, number_finding, unknown_id
from effect_game.content.yaml_source import DataPath
from effect_game.domain.household import Household
from effect_game.domain.problems import Severity
from effect_game.domain.responses import Response

LEAST, MOST = 2, 3
"""Ways to respond to one event: one is no choice, more is a list."""
MOST_HOURS = 40.0


def response_findings(household: Household) -> Findings:
    """Findings about what can be done when something happens, and the cards it lays."""
    yield from id_findings("responses", household.responses, "response")
    events = {(use.event, use.person) for use in household.events}
    for index, response in enumerate(household.responses):
        yield from _response(("responses", index), response, household, events)
    yield from _counts(household)
    used = {response.card for response in household.responses}
    for index, card in enumerate(household.cards):
        path: DataPath = ("cards", index)
        if card.reaction and card.needs:
            yield Finding(
                (*path, "needs"),
                "content.reaction",
                f"{card.id} is een reactie en wacht op een ja; in Leven kan niemand dat geven.",
                "Haal needs weg, of kies hulp die het team zelf kan inzetten.",
            )
        if card.reaction and card.id not in used:
            yield Finding(
                (*path, "reaction"),
                "content.reaction",
                f"{card.id} is een reactie en geen gebeurtenis legt hem neer.",
                "Noem de kaart bij responses, of haal reaction weg.",
            )


def _response(
    path: DataPath, response: Response, household: Household, events: set[tuple[str, str | None]]
) -> Findings:
    if (response.event, response.person) not in events:
        known = [use.event for use in household.events]
        yield unknown_id((*path, "event"), response.id, response.event, known, "de gebeurtenis van dit gezin")
    reactions = [card.id for card in household.cards if card.reaction]
    if response.card is not None and response.card not in reactions:
        yield unknown_id((*path, "card"), response.id, response.card, reactions, "de reactiekaart")
    if not 0 <= response.hours <= MOST_HOURS:
        yield number_finding((*path, "hours"), response.id, f"hours is 0 tot {MOST_HOURS:g}", response.hours)
    if response.card is not None and response.hours:
        yield Finding(
            (*path, "hours"),
            "content.reaction",
            f"{response.id} legt een kaart neer: de uren staan al bij de hulp van die kaart.",
            "Haal hours weg.",
        )


def _counts(household: Household) -> Findings:
    """Two or three per event, and always one that lays nothing down: doing less is a choice too."""
    groups = Counter((one.event, one.person) for one in household.responses)
    for (event, person), count in groups.items():
        mine = [one for one in household.responses if (one.event, one.person) == (event, person)]
        path: DataPath = ("responses", household.responses.index(mine[0]))
        if not LEAST <= count <= MOST:
            rule = f"een gebeurtenis heeft {LEAST} of {MOST} reacties"
            yield number_finding(path, event, rule, count)
        if all(one.card is not None for one in mine):
            yield Finding(
                path,
                "content.reaction",
                f"{event}: elke reactie legt een kaart neer.",
                "Geef ook een reactie zonder kaart: luisteren, of laten rusten.",
            )


def voice_findings(household: Household) -> Findings:
    """Events without a person who says something: in Leven they would be a notice and no card."""
    for index, use in enumerate(household.events):
        if use.voice_person is None or not use.voice_text.strip():
            yield Finding(
                ("events", index, "voice_person"),
                "lint.voice",
                f"{use.event}: niemand zegt hier iets bij.",
                "Geef voice_person en voice_text: iemand van het gezin, of iemand van het team.",
                Severity.WARNING,
                use.event,
            )
