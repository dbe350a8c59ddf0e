"""What a scenariocontrole measured of the dilemmas, as a part of the accountability."""

from collections.abc import Iterable, Iterator

from effect_game.domain.household import Household
from effect_game.play.casus_check_result import CheckFigures
from effect_game.play.casus_check_rules import line_words, measured_words
from effect_game.play.digits import format_percent

LEAD = (
    "## Welk dilemma het is, en hoe vaak dat klopt",
    "",
    "Doorgerekend met `effect-game lint --simulate`: 20.000 levens waarin bekend is wat waar is, tien jaar,",
    "het expertplan tegen zonder plan. 'Klopt in' is het deel van 200 trekkingen van wat niemand precies",
    "weet (wat hulp doet, kansen, prijzen) waarin de regel ook dan klopt. Zonder getal hangt zij daar niet",
    "van af.",
    "",
)


def mix_page(found: Iterable[tuple[Household, CheckFigures | None]]) -> Iterator[str]:
    """Markdown lines: per household each line of its mix. None: nothing valid was kept of it."""
    yield from LEAD
    for household, figures in found:
        yield from (f"### {household.title}", "")
        if figures is None:
            yield from ("Nog niet doorgerekend.", "")
            continue
        yield from ("| regel | gemeten | klopt | klopt in |", "|---|---|---|---:|")
        for line in figures.mix:
            share = "" if line.share is None else format_percent(line.share)
            holds = "ja" if line.holds else "nee"
            yield f"| {line_words(line.id)} | {measured_words(line)} | {holds} | {share} |"
        yield ""
