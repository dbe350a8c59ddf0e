"""What is otherwise about one card or one stop between two plans, in a few words. Without Qt."""

from effect_game.domain.language import mark, tr
from effect_game.domain.plan import PlanCard
from effect_game.domain.vocabulary import Intensity

_INTENSITY_WORDS = {
    Intensity.LIGHT: mark("lichter"),
    Intensity.NORMAL: mark("gewoon"),
    Intensity.INTENSIVE: mark("intensief"),
}


def card_change(before: PlanCard | None, after: PlanCard | None) -> str:
    """What is done otherwise with a card; '' when nothing is."""
    if before is None and after is not None:
        return tr("erbij")
    if before is not None and after is None:
        return tr("eraf")
    if before is None or after is None:
        return ""
    parts = []
    if before.start_month != after.start_month:
        parts.append(
            tr("start in maand {month} (was {was})", month=after.start_month, was=before.start_month)
        )
    if before.duration_months != after.duration_months:
        parts.append(tr("andere duur"))
    if before.intensity is not after.intensity:
        now, was = _INTENSITY_WORDS[after.intensity], _INTENSITY_WORDS[before.intensity]
        parts.append(tr("{now} (was {was})", now=tr(now), was=tr(was)))
    if before.executor != after.executor:
        parts.append(tr("iemand anders doet het"))
    if before.discussed != after.discussed:
        parts.append(tr("besproken") if after.discussed else tr("niet besproken"))
    if before.changes != after.changes:
        parts.append(tr("onderweg anders"))
    return ", ".join(parts)


def stop_change(before: int | None, after: int | None) -> str:
    """The same for the months in which running help stops; None = it runs on."""
    if before == after:
        return ""
    if before is None:
        return tr("stopt in maand {month}", month=after)
    if after is None:
        return tr("loopt door")
    return tr("stopt in maand {month} (was {was})", month=after, was=before)
