"""A chance behind a count as lines to read: without and with the plan, and the parts that add up to it.

What the engine calls logits are 'punten' here, with a sentence that says what a punt does.
"""

from dataclasses import dataclass

from effect_game.domain.language import mark, tr
from effect_game.engine.parts import PartKind
from effect_game.play.digits import MINUS, format_number, format_percent, round_parts_eur
from effect_game.play.part_sources import PartSources
from effect_game.play.views_causes import untitled_room
from effect_game.play.views_rooms import capital
from effect_game.play.why import WhyPart, WhyRow

ARROW = "\u2192"
BOTH = mark("zonder {arrow} met plan")
NOT_NOW = mark("kan niet")
NOT_ASKED, OWN = mark("nog niet gevraagd"), mark("uit het huishouden")
POINTS_NOTE = mark(
    "De delen tellen op in punten (rekenaars zeggen: logit). Bij 0 punten is de kans de helft. "
    "Eén punt erbij maakt een kleine kans bijna 3 keer zo groot. Balkje: met plan. Rondje: zonder."
)
LEVEL_NOTE = mark(
    "De delen tellen op in punten (rekenaars zeggen: logit). "
    "Boven nul duwt omhoog, onder nul omlaag. Eén punt maakt een kleine kans bijna 3 keer zo groot. "
    "Balkje: met plan. Rondje: zonder."
)
MEAN_NOTE = mark(
    "De kans is het gemiddelde over alle levens. Daarom volgt ze niet precies uit de som van de punten."
)


@dataclass(frozen=True, slots=True)
class WhyLine:
    """A line of the answer. amount: without and with the plan; spoken: the same for the ear.

    bar: the part with the plan and without it, each -1..1 of the largest in its list; None = no bar.
    """

    title: str
    amount: str = ""
    note: str = ""
    source: str = ""
    spoken: str = ""
    bar: tuple[float, float] | None = None
    parts: tuple["WhyLine", ...] = ()


def chance_line(row: WhyRow, sources: PartSources) -> WhyLine:
    what = tr("kans per maand op een trede omhoog") if row.is_level else tr("kans per maand")
    computed = tr("berekend over {runs} levens", runs=row.runs)
    lines = [
        _share_line(tr("Deel van de maanden waarin dit kan"), row.reference_share, row.plan_share, computed)
    ]
    if row.reference_chance_down is not None and row.plan_chance_down is not None:
        down = (_chance(row.reference_chance_down, row.reference_share),
                _chance(row.plan_chance_down, row.plan_share))  # fmt: skip
        lines.append(_line(tr("Kans per maand op een trede omlaag"), *down, source=computed))
    lines += _parts(row, sources)
    without = _chance(row.reference_chance, row.reference_share)
    planned = _chance(row.plan_chance, row.plan_share)
    told = tr(
        "Zonder plan {without}, met plan {planned}.",
        without=without if row.reference_share else tr("kan het niet"),
        planned=planned if row.plan_share else tr("kan het niet"),
    )
    note = f"{told} {tr(LEVEL_NOTE if row.is_level else POINTS_NOTE)}"
    return _line(f"{row.label}: {what}", without, planned, note=note, source=computed, parts=tuple(lines))


def _chance(chance: float, share: float) -> str:
    return format_percent(chance) if share else tr(NOT_NOW)


def _share_line(title: str, reference: float, plan: float, source: str) -> WhyLine:
    note = tr("In de andere maanden is er geen kans: het is dan al zo, of het kan dan niet.")
    if reference == plan == 1.0:
        note = tr("Dit kan in elke maand.")
    return _line(title, format_percent(reference), format_percent(plan), note=note, source=source)


def _parts(row: WhyRow, sources: PartSources) -> list[WhyLine]:
    """Largest first, after the base; then their sum. Hundredths are rounded so that they add up."""
    if not row.parts:
        return []
    ordered = sorted(
        row.parts,
        key=lambda part: (
            part.kind is not PartKind.BASE,
            -max(abs(part.reference), abs(part.plan)),
            part.label,
        ),
    )
    # The rounding of euros is one of whole parts; here the whole parts are hundredths of a point.
    without = round_parts_eur([100.0 * part.reference for part in ordered], 1)
    planned = round_parts_eur([100.0 * part.plan for part in ordered], 1)
    others = [part for part in ordered if part.kind is not PartKind.BASE]
    most = max((abs(value) for part in others for value in (part.plan, part.reference)), default=0.0)
    lines = [
        _part(row, part, (before, after), most, sources)
        for part, before, after in zip(ordered, without, planned, strict=True)
    ]
    total = (_points(sum(without)), _points(sum(planned)))
    note = " ".join([tr("De som van alle delen hierboven."), tr(MEAN_NOTE)])
    return [*lines, _line(tr("Samen, in punten"), *total, note=note, source=tr("som van de delen"))]


def _size(part: WhyPart) -> float:
    return max(abs(part.reference), abs(part.plan))


def _part(
    row: WhyRow, part: WhyPart, hundredths: tuple[int, int], most: float, sources: PartSources
) -> WhyLine:
    before, after = hundredths
    title = _title(part)
    if part.kind is not PartKind.BASE:
        title += f": {_does(row, before, after)}"
    bar = None if part.kind is PartKind.BASE or not most else (part.plan / most, part.reference / most)
    return _line(
        title,
        _points(before),
        _points(after),
        note=f"{_difference(before, after)} {tr(_KIND_NOTES[part.kind])}",
        source=_source(row, part, sources),
        bar=bar,
    )


def _source(row: WhyRow, part: WhyPart, sources: PartSources) -> str:
    """The words of a source would give away what nobody asked about."""
    if row.dark or part.dark:
        return tr(NOT_ASKED)
    return sources.of(row.row, part.kind, part.cause) or tr(OWN)


_KIND_NOTES = {
    PartKind.BASE: (
        mark(
            "Hier begint het mee, als niets anders meetelt. Een verschil komt door andere maanden en levens."
        )
    ),
    PartKind.PULL: mark(
        "Een kamer gaat uit zichzelf terug naar het niveau waar dit huishouden vandaan komt."
    ),
    PartKind.DRIFT: mark("Met de jaren schuift dat eigen niveau."),
    PartKind.TERM: mark(
        "Dit telt mee als het anders is dan aan het begin, of dan gemiddeld in het onderzoek."
    ),
    PartKind.HELP: mark("Dit doet de hulp, met wie niet begint of eerder stopt erbij."),
    PartKind.OVERLAP: mark("Hulp die op hetzelfde werkt, telt samen minder dan los opgeteld."),
}


def _title(part: WhyPart) -> str:
    if part.kind is PartKind.BASE:
        return tr("Basis: waar het mee begint")
    if part.kind is PartKind.TERM:
        return tr("Invloed van '{name}'", name=untitled_room(part.label))
    if part.kind is PartKind.HELP:
        return tr("Hulp '{name}'", name=part.label)
    return capital(part.label)


def _does(row: WhyRow, before: int, after: int) -> str:
    """What a part does to the chance; told of the plan, or of both when they differ in direction."""
    more, less = (
        (tr("duwt omhoog"), tr("duwt omlaag"))
        if row.is_level
        else (tr("maakt vaker"), tr("maakt minder vaak"))
    )
    if not before and not after:
        return tr("doet bijna niets")
    if before * after < 0:
        now = more if after > 0 else less
        return tr("met plan andersom, {now}", now=now)
    does = more if (after or before) > 0 else less
    if not before:
        return tr("{does}, alleen met plan", does=does)
    return does if after else tr("{does}, alleen zonder plan", does=does)


def _difference(before: int, after: int) -> str:
    if before == after:
        return tr("Met en zonder plan even veel.")
    points = _points(abs(after - before))
    if after > before:
        return tr("Met plan {points} punten meer dan zonder.", points=points)
    return tr("Met plan {points} punten minder dan zonder.", points=points)


def _points(hundredths: int) -> str:
    return format_number(hundredths / 100.0, 2)


def _line(
    title: str,
    without: str,
    planned: str,
    *,
    note: str = "",
    source: str = "",
    bar: tuple[float, float] | None = None,
    parts: tuple[WhyLine, ...] = (),
) -> WhyLine:
    spoken = tr(
        "{title}: zonder plan {without}, met plan {planned}", title=title, without=without, planned=planned
    ).replace(MINUS, tr("min "))
    return WhyLine(title, f"{without} {ARROW} {planned}", note, source, spoken, bar, parts)
