"""Beleidssignaal: one page for who makes the rules, from one run or more, about nobody in particular."""

from collections.abc import Iterator, Sequence

from effect_game.documents.opened import Run
from effect_game.documents.paper import Block, Bullets, Column, Heading, Look, Paper, Paragraph, Table
from effect_game.documents.paper_room import PAGE_MM, height_mm
from effect_game.documents.several import each_once
from effect_game.domain.language import in_use, tr
from effect_game.domain.problems import UserError
from effect_game.play.signal_merge import MergedSignal, MergedSignals, merged_signals

MOST_SIGNALS = 5
MOST_NAMED = 10
"""On one page: so many in the table, so many more in the line below it."""
_ROOMY_MM = 0.78 * PAGE_MM
"""Above this the tables become small: Word has other fonts at every desk, and one page is one page."""


def policy_signal(runs: Sequence[Run]) -> Paper:
    """Of runs in any order: the same paper.

    Raises UserError 'documents.signal_early' when none was played to the debrief.
    """
    told = each_once(runs)
    return signal_paper(merged_signals([(run.casus, run.state) for run in told]), told[-1].utc)


def signal_paper(merged: MergedSignals, utc: str) -> Paper:
    """The page of signals that were put together; utc: of the last run. Raises UserError as policy_signal."""
    if not merged.runs:
        words = tr("Een beleidssignaal komt uit de terugblik. Speel eerst tot en met Leven.")
        raise UserError("documents.signal_early", words)
    return Paper(
        title=tr("Beleidssignaal"),
        subtitle=_from(merged),
        language=in_use().code,
        utc=utc,
        footer=tr("Uit een oefening met €ffect. Hier staat niets in over personen of groepen."),
        blocks=_blocks(merged, small=height_mm(_blocks(merged, small=False)) > _ROOMY_MM),
    )


def _blocks(merged: MergedSignals, *, small: bool) -> tuple[Block, ...]:
    return (*_lead(merged), *_signals(merged, small=small), *_costs(merged, small=small), *_notes(merged))


def _from(merged: MergedSignals) -> str:
    """'Uit 3 gespeelde casussen van 2 huishoudens'."""
    if merged.runs == 1:
        return tr("Uit 1 gespeelde casus")
    if merged.households == 1:
        return tr("Uit {runs} gespeelde casussen van 1 huishouden", runs=merged.runs)
    return tr(
        "Uit {runs} gespeelde casussen van {households} huishoudens",
        runs=merged.runs,
        households=merged.households,
    )


def _lead(merged: MergedSignals) -> Iterator[Block]:
    if not merged.signals:
        yield Paragraph(tr("Geen regel, wachtlijst of nee stond in de weg."), Look.LEAD)
        return
    if len(merged.signals) == 1:
        yield Paragraph(tr("Sociaal werkers liepen in het spel tegen 1 ding aan."), Look.LEAD)
        return
    words = tr("Sociaal werkers liepen in het spel tegen {count} dingen aan.", count=len(merged.signals))
    yield Paragraph(words, Look.LEAD)


def _signals(merged: MergedSignals, *, small: bool) -> Iterator[Block]:
    if not merged.signals:
        return
    shown = merged.signals[:MOST_SIGNALS]
    named = {each.title for each in shown}
    rest = [each for each in merged.signals[MOST_SIGNALS:] if each.title not in named]
    yield Heading(tr("Wat stond in de weg"))
    yield Table(
        "",
        (
            Column(tr("Waarbij"), 5),
            Column(tr("Hoe vaak"), 4),
            Column(tr("Wat er gebeurde"), 6),
            Column(tr("Wat helpt"), 6),
        ),
        tuple(
            (each.title, _often(each.often, each.runs, merged.runs), _happened(each), each.solves)
            for each in shown
        ),
        small=small,
    )
    if rest:
        yield Paragraph(tr("Ook in de weg: {titles}.", titles=_named(rest)), Look.NOTE)


def _named(signals: Sequence[MergedSignal]) -> str:
    """Titles, and how many more there are: one page is one page."""
    titles = list(dict.fromkeys(each.title for each in signals))
    more = len(titles) - MOST_NAMED
    if more > 0:
        titles = [*titles[:MOST_NAMED], tr("en nog {count}", count=more)]
    return "; ".join(titles)


def _happened(signal: MergedSignal) -> str:
    """What a party said, what a rule says, or that it was waiting."""
    if signal.kind == "answer":
        return f"‘{signal.what}’"
    return signal.what or tr("De hulp lag klaar en kon nog niet beginnen.")


def _often(often: str, runs: int, of_runs: int) -> str:
    """How often, and in how many runs when there are more."""
    if of_runs == 1:
        return often
    return tr("{often}, in {runs} van de {all} casussen", often=often, runs=runs, all=of_runs)


def _costs(merged: MergedSignals, *, small: bool) -> Iterator[Block]:
    if not merged.costs:
        return
    yield Heading(tr("Wat het kostte, en wie"))
    yield Table(
        "",
        (Column(tr("Voor wie"), 3), Column(tr("Door"), 4), Column(tr("Verschil"), 7)),
        tuple((each.who, each.cause, "; ".join(each.amounts)) for each in merged.costs),
        small=small,
    )


def _notes(merged: MergedSignals) -> Iterator[Block]:
    lines = [
        tr("De huishoudens komen uit een oefening. Bedragen zijn het gemiddelde over veel mogelijke levens."),
        tr("‘Niet te zeggen’: het verschil is kleiner dan wat het spel zeker weet, of niet vastgelegd."),
        tr("‘Over’ kan ook komen doordat hulp later is betaald, of niet."),
        tr("Een regel kan ook ergens goed voor zijn. Dat staat hier niet bij."),
    ]
    if merged.early == 1:
        lines.append(tr("1 casus telt niet mee: die is nog niet tot de terugblik gespeeld."))
    elif merged.early:
        words = tr(
            "{count} casussen tellen niet mee: die zijn nog niet tot de terugblik gespeeld.",
            count=merged.early,
        )
        lines.append(words)
    yield Heading(tr("Zo lees je dit"))
    yield Bullets(tuple(lines))
