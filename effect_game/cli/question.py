"""What several commands ask of a household in the same way: which plan, how many lives, what is known."""

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from effect_game.cli.own_prices import PRICES_HELP, with_own_prices
from effect_game.domain.household import Casus
from effect_game.domain.plan import NO_PLAN, Agreement
from effect_game.domain.problems import UserError
from effect_game.domain.references import Reference
from effect_game.domain.vocabulary import HORIZONS_MONTHS

if TYPE_CHECKING:
    from effect_game.play.forecast import ForecastRequest

EMPTY_PLAN = "nothing"
SCENARIO_HELP = "naam of map van een huishouden"
PLAN_HELP = "naam of bestand van een plan; zonder: het lege plan"
SEED_HELP = "startgetal van het toeval; zonder: 1"
LONGEST_MONTHS = HORIZONS_MONTHS[-1]

Common = Callable[[argparse.ArgumentParser, Callable[[argparse.Namespace], int]], None]
"""Puts the options of every command on a parser, and what it runs."""


@dataclass(frozen=True, slots=True)
class Known:
    """What a simulation may know: 'truth', 'start', or a casus with its found rows, yeses and reference."""

    label: str
    everything: bool
    found: frozenset[str]
    agreements: tuple[Agreement, ...]
    reference: str | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """A plan for a household, checked, and the forecast that is asked of it."""

    casus: Casus
    known: Known
    request: "ForecastRequest"
    reference: Reference | None

    @property
    def against(self) -> list[str]:
        """What 'without this plan' is here, in a line; none for the usual reference."""
        return [] if self.reference is None else [f"Zonder dit plan is hier: {self.reference.title}."]

    def about(self) -> dict[str, Any]:
        """What every answer in JSON says of itself first."""
        from effect_game import __version__
        from effect_game.content.blank_cards import with_blank_cards
        from effect_game.content.canonical import content_hash
        from effect_game.domain.journal import LAW

        return {
            "scenario": self.casus.household.id,
            "content_hash": content_hash(with_blank_cards(self.casus, ())),
            "version": __version__,
            "law": LAW,
            **({} if self.reference is None else {"reference": self.reference.id}),
        }


def add_question(
    parser: argparse.ArgumentParser, *, runs: int, lives: str = "aantal mogelijke levens"
) -> None:
    """The arguments that read_question reads; `runs` is what stands without --runs."""
    parser.add_argument("scenario", metavar="HUISHOUDEN", help=SCENARIO_HELP)
    parser.add_argument("--plan", metavar="PLAN", help=PLAN_HELP)
    parser.add_argument("--runs", metavar="N", type=int, default=runs, help=f"{lives}; zonder: {runs}")
    parser.add_argument("--seed", metavar="N", type=int, default=1, help=SEED_HELP)
    against = "naam van het nulalternatief waarmee vergeleken wordt; zonder: de gewone hulp gaat door"
    parser.add_argument("--reference", metavar="NAAM", help=against)
    months = f"looptijd in maanden, 1 tot en met {LONGEST_MONTHS}; zonder: {LONGEST_MONTHS}"
    parser.add_argument("--months", metavar="N", type=int, default=LONGEST_MONTHS, help=months)
    known = "wat er bekend is: truth (alles), start, of een .effect-bestand; zonder: truth"
    parser.add_argument("--known", metavar="WAT", default="truth", help=known)
    parser.add_argument("--prices", metavar="BESTAND", type=Path, help=PRICES_HELP)


def read_question(arguments: argparse.Namespace, *, runs: tuple[int, int]) -> Question:
    """Load and check all that is asked; runs: least and most lives. UserError for what cannot be."""
    from effect_game.cli.catalogue import roots
    from effect_game.content.blank_cards import for_plan
    from effect_game.content.catalogue import find_casus
    from effect_game.content.load import load_casus
    from effect_game.content.plans import load_plan
    from effect_game.play.forecast import ForecastRequest
    from effect_game.play.references import find_reference
    from effect_game.play.rules.plan import check_hours

    _check_numbers(arguments, runs)
    folder = find_casus(arguments.scenario, roots(arguments))
    casus = with_own_prices(load_casus(folder), arguments.prices, folder)
    plan = load_plan(casus, folder, arguments.plan or EMPTY_PLAN)
    casus = for_plan(casus, plan)
    check_hours(casus, plan)
    known = _read_known(arguments.known, casus)
    name = arguments.reference or known.reference
    reference = None if name is None else find_reference(casus, name)
    request = ForecastRequest(
        plan=plan,
        seed=arguments.seed,
        found=known.found,
        everything=known.everything,
        runs=arguments.runs,
        months=arguments.months,
        reference=NO_PLAN if reference is None else reference.plan,
    )
    return Question(casus, known, request, reference)


def check_seed(seed: int) -> None:
    """UserError for a seed that does not fit."""
    if not 0 <= seed < 2**63:
        raise UserError(
            "simulate.seed", f"Startgetal {seed} kan niet. Kies 0 of meer, van hooguit 18 cijfers."
        )


def _check_numbers(arguments: argparse.Namespace, runs: tuple[int, int]) -> None:
    least, most = runs
    if not 1 <= arguments.months <= LONGEST_MONTHS:
        raise UserError(
            "simulate.months", f"{arguments.months} maanden kan niet. Kies 1 tot en met {LONGEST_MONTHS}."
        )
    if not least <= arguments.runs <= most:
        largest = f"{most:,}".replace(",", ".")
        raise UserError(
            "simulate.runs", f"{arguments.runs} levens kan niet. Kies {least} tot en met {largest} levens."
        )
    check_seed(arguments.seed)


def _read_known(text: str, casus: Casus) -> Known:
    """'truth', 'start' or the path of an .effect file of this household."""
    if text in ("truth", "start"):
        return Known(text, text == "truth", frozenset(), ())
    from effect_game.content.canonical import from_canonical
    from effect_game.play.fold import fold
    from effect_game.play.outcomes import found_rows
    from effect_game.store.effect_file import read_effect

    path = Path(text)
    if not path.exists():
        raise UserError("known.missing", f"'{text}' bestaat niet. Kies truth, start of een .effect-bestand.")
    journal, content = read_effect(path)
    if journal.header.household != casus.household.id:
        raise UserError("known.other", f"{path.name} is van een ander huishouden: {journal.header.title}.")
    # By the content it was played on: facts may have been added or renamed since.
    played = from_canonical(content)
    state = fold(played, journal.rows)
    found = found_rows(played, state)
    return Known(journal.header.casus, False, found, state.agreements, state.reference_choice)
