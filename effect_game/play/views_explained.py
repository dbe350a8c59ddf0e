"""'Leg uit: hoe komt dit getal?': an amount opened into what it consists of, down to price and source."""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from effect_game.content.blank_cards import OWN_WORDS
from effect_game.domain.forecast import Forecast, HorizonResult, Leaf
from effect_game.domain.household import Casus
from effect_game.domain.language import mark, tr
from effect_game.kba.balance import SOCIETY
from effect_game.kba.explain import Explanation, explain
from effect_game.kba.shown import jars, wrong_pocket
from effect_game.play.digits import format_eur, format_range_eur, round_half_away, round_parts_eur
from effect_game.play.leaf_words import leaf_sentence
from effect_game.play.views_causes import cause_names
from effect_game.play.views_money import POCKET, POCKET_WORDS, years_words

DIFFERENCE = mark(
    "Elk bedrag is een verschil met zonder dit plan: + is meer over, − is minder. "
    "Een verlies dat nu minder vaak komt, krijgt dus een +. Hier staat elk bedrag op de euro; op het scherm "
    "is het afgerond. Open een deel om te zien waar het uit bestaat."
)
Said = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Explained:
    """A step of 'Leg uit: hoe komt dit getal?'. Shown parts add up to the shown amount.

    leaf: what the amount rests on, at the bottom of money only; play.views_why says why it is so many.
    """

    title: str
    amount: str
    note: str = ""
    source: str = ""
    parts: tuple["Explained", ...] = ()
    leaf: Leaf | None = None


def explained(casus: Casus, forecast: Forecast, months: int, subject: str) -> Explained:
    """Explain a jar (party id, 'family:...', 'rest'), 'society', 'public_purse' or the wrong pocket.

    Raises KeyError for a subject that is not in the view.
    """
    result, names = forecast.at(months), cause_names(casus)
    years = years_words(months)
    if subject == POCKET:
        found = wrong_pocket(result, casus.library.parties)
        if found is None:
            raise KeyError(subject)
        sides = (explain(party, result, casus.library, names) for party in (found.payer, found.gainer))
        return Explained(
            tr("Verkeerde zak, na {years}", years=years),
            "",
            note=f"{tr(POCKET_WORDS)}.",
            parts=tuple(_explained(s, casus.said) for s in sides),
        )
    if subject == SOCIETY or subject in {balance.id for balance in result.parties}:
        tree = explain(subject, result, casus.library, names)
    else:
        tree = _merged(casus, result, subject, names)
    made = _explained(tree, casus.said)
    title = tr("{title}, na {years}", title=made.title, years=years)
    return Explained(title, made.amount, made.note or tr(DIFFERENCE), made.source, made.parts)


def explained_together(casus: Casus, forecast: Forecast, months: int, parties: Sequence[str]) -> Explained:
    """Explain what several parties pay or gain together; what moves between them cancels.

    Raises KeyError for a party that is not in the forecast.
    """
    result, names = forecast.at(months), cause_names(casus)
    parts = tuple(explain(party, result, casus.library, names) for party in parties)
    whole = math.fsum(part.amount_eur for part in parts)
    title = tr("Samen, {count} partijen, na {years}", count=len(parts), years=years_words(months))
    made = _explained(Explanation(title, whole, parts), casus.said)
    return Explained(made.title, made.amount, tr(DIFFERENCE), parts=made.parts)


def _merged(casus: Casus, result: HorizonResult, subject: str, names: Mapping[str, str]) -> Explanation:
    """A merged jar opens into its parties; the public purse and the like come from kba."""
    for jar in jars(result, casus.library.parties):
        if jar.id == subject:
            parts = tuple(explain(party, result, casus.library, names) for party in jar.parties)
            return Explanation(jar.name, jar.difference_eur, parts)
    return explain(subject, result, casus.library, names)


def _explained(node: Explanation, said: Said, shown_eur: int | None = None) -> Explained:
    """Whole euros from the top down: each level is rounded so that it adds up to the one above."""
    whole = round_half_away(node.amount_eur, 1) if shown_eur is None else shown_eur
    note, source = _leaf_words(node, said)
    parts: tuple[Explained, ...] = ()
    if node.parts:
        amounts = round_parts_eur([part.amount_eur for part in node.parts], 1)
        # A part of a cent may round the sum the other way than the whole; the largest part takes the euro.
        first = amounts[0] + whole - sum(amounts)
        parts = tuple(
            _explained(part, said, eur) for part, eur in zip(node.parts, (first, *amounts[1:]), strict=True)
        )
    leaf = None if node.leaf is None else node.leaf.leaf
    return Explained(node.label, format_eur(float(whole)), note, source, parts, leaf)


def _leaf_words(node: Explanation, said: Said) -> tuple[str, str]:
    """Note and source of a leaf; '' for a step that has parts. What a leaf rests on was recorded."""
    leaf = node.leaf
    if leaf is None:
        return "", ""
    spread = format_range_eur(leaf.low_eur, leaf.high_eur)
    source = leaf.assumption or "" if leaf.source is None else f"{leaf.source.title} ({leaf.source.year})"
    if source:
        source = tr("{source}, bewijs {grade}", source=source, grade=leaf.grade.value)
    level = tr(
        "Prijs van {price_year}, prijspeil {level_year}, bereik {spread} per {unit}.",
        price_year=leaf.price_year,
        level_year=leaf.level_year,
        spread=spread,
        unit=leaf.unit,
    )
    basis = tr(OWN_WORDS) if leaf.leaf.basis == OWN_WORDS else said(leaf.leaf.basis)
    told = (leaf_sentence(leaf, node.amount_eur), basis, level, leaf.note)
    return " ".join(part if part.endswith(".") else f"{part}." for part in told if part), source
