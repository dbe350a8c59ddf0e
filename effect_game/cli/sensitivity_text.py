"""A sensitivity study in plain Dutch: every amount rounded to what its error allows."""

import math

from effect_game.domain.vocabulary import Z95
from effect_game.play.digits import (
    MINUS,
    NO_BREAK_SPACE,
    format_eur,
    round_half_away,
    rounding_step_eur,
)
from effect_game.play.parameters import Scale
from effect_game.play.sensitivity_result import (
    Bar,
    BarKind,
    BreakEvenValue,
    Contribution,
    PlanRatio,
    Sensitivity,
)

SHOWN_BARS = 15
SHOWN_BREAK_EVEN = 3
_LABEL = 58

_PERSPECTIVES = {"society": "samenleving", "public_purse": "publieke kas"}


def lines(result: Sensitivity) -> list[str]:
    """All blocks, in order of what a reader needs first."""
    spread = format_eur(result.society_se_eur, signed=False)
    told = [
        f"Verschil voor de samenleving: {format_eur(result.society_eur)}.",
        f"Standaardfout {spread}: rekenfout door een beperkt aantal levens.",
        *_not_known_lines(result),
        f"Gerekend over {result.runs} levens en {result.months} maanden.",
        "",
        *_bar_lines(result),
    ]
    if result.contributions:
        told += ["", "Wat draagt iedere kaart bij?", *_contribution_lines(result)]
    told += ["", "Wanneer is het verschil nul?", *_break_even_lines(result)]
    told += ["", "Wat levert een euro hulp op?", *(_ratio_line(each) for each in result.ratios)]
    told += ["", "Niet weten of toeval?", _loops_line(result)]
    if result.without_marginal:
        count = len(result.without_marginal)
        told += ["", f"Zonder marginale prijs, dus op de gemiddelde: {count} prijzen."]
    return told


def _not_known_lines(result: Sensitivity) -> list[str]:
    if result.not_known is None:
        small = "Wat wij niet weten, is te klein om te meten met dit aantal levens."
        return [small] if result.loops.not_known_share is not None else []
    known = result.not_known
    step = rounding_step_eur([math.hypot(known.error_eur, result.society_se_eur)])
    low, high = (format_eur(end, step, signed=False) for end in (known.low_eur, known.high_eur))
    return [f"Door wat wij niet weten ligt het gemiddelde ergens tussen ongeveer {low} en {high} (95%)."]


def _bar_lines(result: Sensitivity) -> list[str]:
    if not result.bars:
        return ["Geen enkel getal maakt verschil."]
    step = _bar_step(result)
    shown = [bar for bar in result.bars[:SHOWN_BARS] if _swing(bar, step)]
    heads = f"{'laag':>10}{'hoog':>10}{'bij laag':>13}{'bij hoog':>13}{'scheelt':>12}{'fout':>9}"
    told = [f"Wat maakt het meeste uit? (op {format_eur(step, signed=False)} afgerond)"]
    told += [f"  {'':<{_LABEL}}{heads}", *(_bar_line(bar, step) for bar in shown)]
    told.append("  Een getal zonder teken is een duw in logit: boven nul is vaker of beter.")
    rest = len(result.bars) - len(shown)
    return told + ([f"  En {rest} getallen die minder uitmaken."] if rest else [])


def _bar_step(result: Sensitivity) -> int:
    """One for every amount that belongs to a bar, wherever it stands."""
    return rounding_step_eur([bar.swing_se_eur for bar in result.bars[:SHOWN_BARS]])


def _swing(bar: Bar, step: int) -> int:
    """Of the rounded ends, so that a row never contradicts itself."""
    return abs(round_half_away(bar.high_eur, step) - round_half_away(bar.low_eur, step))


def _bar_line(bar: Bar, step: int) -> str:
    low, high = _value(bar.low_value, bar.unit, bar.kind), _value(bar.high_value, bar.unit, bar.kind)
    return (
        f"  {_short(bar.label):<{_LABEL}}{low:>10}{high:>10}{format_eur(bar.low_eur, step):>13}"
        f"{format_eur(bar.high_eur, step):>13}{format_eur(_swing(bar, step), signed=False):>12}"
        f"{format_eur(bar.swing_se_eur, signed=False):>9}"
    )


def _short(label: str) -> str:
    return label if len(label) < _LABEL else f"{label[: _LABEL - 3]}…"


def _value(value: float, unit: str, kind: str) -> str:
    """A number as its unit is read: a share in percent, a price in euros, a switch as off or on."""
    if kind == "switch":
        return "aan" if value else "uit"
    share = kind == "discount" or unit in (Scale.CHANCE, Scale.SHARE)
    size = abs(value) * 100 if share else abs(value)
    text = f"{size:,.{0 if size >= 100 else 1 if share else 2}f}".translate(str.maketrans(",.", ".,"))
    sign = MINUS if value < 0 and text.strip("0,.") else ""
    if kind == "price":
        return f"{sign}€{NO_BREAK_SPACE}{text}"
    return f"{sign}{text}%" if share else f"{sign}{text}"


def _contribution_lines(result: Sensitivity) -> list[str]:
    step = rounding_step_eur([each.se_eur for each in result.contributions])
    turns = {value.id: value for value in result.break_even if value.kind is not BarKind.PRICE}
    told = [f"  {'Het verschil met min zonder':<{_LABEL}}{'draagt bij':>13}{'fout':>9}  keert om"]
    for each in result.contributions:
        label = f"Stoppen: {each.label}" if each.kind == "stop" else each.label
        amount, error = format_eur(each.eur, step), format_eur(each.se_eur, signed=False)
        turn = _turn(each, turns.get(each.id), step)
        told.append(f"  {_short(label):<{_LABEL}}{amount:>13}{error:>9}{f'  {turn}' if turn else ''}")
    told.append(
        "  Afspraken bij een kaart gaan mee. Kaarten helpen elkaar, dus dit telt niet op tot het geheel."
    )
    return told


def _turn(each: Contribution, value: BreakEvenValue | None, step: int) -> str:
    """Where the plan's result changes sign when the effects of this card are weaker or stronger."""
    if each.kind == "stop":
        return ""
    if value is None:
        return "werkt door wat zij regelt; niet te schalen" if not each.scalable else "start niet"
    if value.value is None:
        left = format_eur(value.at_zero_eur, step)
        return f"nergens tussen 0 en 2 keer de werking; zonder werking op kansen blijft {left}"
    return f"bij {_value(value.value, value.unit, 'factor')} keer de werking van nu"


def _break_even_lines(result: Sensitivity) -> list[str]:
    """Of the numbers that matter most: a price has its break-even, a chance its range."""
    prices = {value.id: value for value in result.break_even if value.kind is BarKind.PRICE}
    top = [bar for bar in result.bars if bar.kind in (BarKind.PRICE, BarKind.PARAMETER)][:SHOWN_BREAK_EVEN]
    step = _bar_step(result)
    told = [_price_line(prices[bar.id], step) if bar.id in prices else _range_line(bar, step) for bar in top]
    return told or ["  Het verschil is altijd nul."]


def _price_line(value: BreakEvenValue, step: int) -> str:
    if value.value is None:
        left = format_eur(value.at_zero_eur, step)
        return f"  {value.label}: ook bij {_value(0.0, '', 'price')} blijft het ongeveer {left}."
    at, now = (_value(number, value.unit, "price") for number in (value.value, value.current))
    where = "binnen de marge" if value.within else "buiten de marge"
    return f"  {value.label}: bij {at} per {value.unit}; nu {now}, dus {where}."


def _range_line(bar: Bar, step: int) -> str:
    ends = sorted((bar.low_eur, bar.high_eur))
    low, high = (format_eur(end, step) for end in ends)
    turns = "keert om binnen de marge" if ends[0] < 0.0 < ends[1] else "nergens binnen de marge"
    return f"  {bar.label}: {turns}; het verschil loopt van ongeveer {low} tot {high}."


def _ratio_line(each: PlanRatio) -> str:
    ratio = each.ratio
    told = "geen getal, want de hulp kost per saldo niets meer"
    if ratio.value is not None:
        cost = format_eur(ratio.denominator_eur, signed=False)
        told = f"{_value(ratio.value, '', 'factor')} euro per euro extra kosten van de hulp (samen {cost})"
    new, ended = (format_eur(eur, signed=False) for eur in (each.new_help_eur, each.ended_help_eur))
    parts = (
        f" Nieuwe hulp {new}, min hulp die stopt {ended}." if each.new_help_eur or each.ended_help_eur else ""
    )
    return f"  Voor de {_PERSPECTIVES[each.perspective]}: {told}.{parts}"


def _loops_line(result: Sensitivity) -> str:
    loops = result.loops
    if loops.not_known_share is None or loops.prices_share is None or loops.share_se is None:
        return "  Het verschil is in elk leven gelijk."
    known, prices, chance = (
        f"{round(100 * max(0.0, share or 0.0))}%"
        for share in (loops.not_known_share, loops.prices_share, loops.chance_share)
    )
    error = round(100 * Z95 * loops.share_se)
    return (
        f"  Van de verschillen tussen levens komt {known} doordat wij getallen niet zeker weten "
        f"(prijzen: {prices}) en {chance} door toeval (marge {error} procentpunt)."
    )
