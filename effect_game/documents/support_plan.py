"""Integraal ondersteuningsplan: two pages for the household itself, then an annex for who works with it.

People come first and money last; every part stands in a fixed order, also when it is still empty. A casus
that was left halfway gives a plan that says what is not there yet.
"""

from collections.abc import Iterator

from effect_game.documents.opened import Run
from effect_game.documents.paper import Block, Paper
from effect_game.documents.paper_room import PAGE_MM, height_mm
from effect_game.documents.support_plan_annex import annex
from effect_game.documents.support_plan_home import Told, at_home
from effect_game.domain.dates import day_words, local_day
from effect_game.domain.language import in_use, tr
from effect_game.play.views_rooms import and_words

_LONGEST_TITLE = 90
_BAND_MM, _SPARE_MM = 36.0, 26.0
"""Of the two pages: what the title takes, and what stays empty because a row stays whole."""
_HOME_MM = 2 * PAGE_MM - _BAND_MM - _SPARE_MM


def support_plan(run: Run) -> Paper:
    """The plan as it lies now, in the language in use."""
    household = run.casus.household
    parts = [tr("Integraal ondersteuningsplan"), household.title]
    day = day_words(local_day(run.utc))
    if day:
        parts.append(day)
    return Paper(
        title=_title(run),
        subtitle=" · ".join(parts),
        language=in_use().code,
        utc=run.utc,
        footer=tr("Gemaakt in een oefening met €ffect. De mensen in dit plan zijn verzonnen."),
        blocks=tuple(_blocks(run)),
    )


def _blocks(run: Run) -> Iterator[Block]:
    """As much of each help as two pages have room for, and what is left out there in the annex."""
    told = next((each for each in Told if height_mm(at_home(run, each)) <= _HOME_MM), Told.NAMES)
    yield from at_home(run, told)
    yield from annex(run, told)


def _title(run: Run) -> str:
    """'Plan van A en B'; very long names stand in the table of people only."""
    names = and_words([person.name for person in run.casus.household.persons])
    return tr("Plan van {names}", names=names) if len(names) <= _LONGEST_TITLE else tr("Ons plan")
