"""What the money in a forecast says at one horizon: jars, lives, dots, the table of parties, explanations.

Plain values without Qt, the same for Plan, Aan tafel, Leven and Terugblik. Unrounded euros are kept
beside the words; one rounding step per view (look.md section 4). A coarse forecast only shows a sign
it is sure of, so that the fine one sharpens and does not flip.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from effect_game.domain.forecast import Balance, Forecast, HorizonResult, LifeLine
from effect_game.domain.household import Casus
from effect_game.domain.knowledge import Party
from effect_game.domain.language import mark, tr
from effect_game.kba.break_even import break_even_month
from effect_game.kba.shown import Jar, jars, with_money, wrong_pocket
from effect_game.play.digits import (
    NEARLY_EQUAL,
    format_eur,
    round_half_away,
)
from effect_game.play.party_amounts import PartyAmounts, party_amounts, shown_parties
from effect_game.play.views_lengths import months_words

UPDATING = mark("wordt bijgewerkt")
PAYS, KEEPS, EQUAL = mark("legt bij"), mark("houdt over"), mark("gelijk")
SURE_WHEN_COARSE = 4.0
"""Standard errors a coarse amount must be away from zero before its sign is shown (fine: 2)."""
SURE_WHEN_FINE = 2.0
POCKET_WORDS = mark("verkeerde zak: de één betaalt, de ander heeft baat")
POCKET = "pocket"
SHOWN_YEARS = 5


@dataclass(frozen=True, slots=True)
class ShownAmount:
    """An amount as a screen shows it. `difference_eur` is unrounded; `sign` 0 = no arrow.

    `amount` is '' when only `word` may be shown (nearly equal, or not sure yet).
    """

    difference_eur: float
    sign: int
    amount: str
    word: str

    @property
    def words(self) -> str:
        """Amount and word in one line."""
        return f"{self.amount} {self.word}".strip()


@dataclass(frozen=True, slots=True)
class JarAmount:
    """One jar: a party, a merged family or the rest. `mark_of` is the party whose mark it carries."""

    id: str
    name: str
    parties: tuple[str, ...]
    mark_of: str
    shown: ShownAmount


@dataclass(frozen=True, slots=True)
class Pocket:
    """Who pays while somebody else gains: jar ids, and the words of the pill."""

    payer: str
    gainer: str
    words: str


@dataclass(frozen=True, slots=True)
class MoneyView:
    """The jars at one horizon, society's own amount, and the rounding step they share."""

    months: int
    step_eur: int
    jars: tuple[JarAmount, ...]
    pocket: Pocket | None
    society: ShownAmount
    fine: bool
    off_shelf: str = ""
    """Parties that have no jar but do pay or gain, in words: the jars and these add up to society."""


@dataclass(frozen=True, slots=True)
class LivesView:
    """The 20 lives at one horizon. `lines` start with 0.0 at month 0; `median` likewise.

    `paid_back` of `count` lives break even within the horizon; `sentence` says so and equals the dots.
    """

    months: int
    lines: tuple[LifeLine, ...]
    median: tuple[float, ...]
    paid_back: int
    count: int
    sentence: str


@dataclass(frozen=True, slots=True)
class PartyRow:
    """A party in the table: whole shown euros that add up over rows and columns."""

    id: str
    name: str
    pays_eur: int
    gains_eur: int
    difference_eur: int
    cashable: str
    nearly_equal: bool


@dataclass(frozen=True, slots=True)
class PartyTable:
    """All parties with money, largest payer first, and what has no price by name."""

    months: int
    step_eur: int
    rows: tuple[PartyRow, ...]
    unpriced: tuple[str, ...]


def years_words(months: int) -> str:
    """'1 jaar', '3 jaar'; other lengths in months."""
    if months % 12:
        return months_words(months)
    return tr("1 jaar") if months == 12 else tr("{years} jaar", years=months // 12)


def shown_amount(
    difference_eur: float, se_eur: float, step_eur: int, *, fine: bool, shown_eur: int | None = None
) -> ShownAmount:
    """An amount in words: 'ongeveer gelijk' under two standard errors, waiting while coarse and unsure.

    shown_eur: the amount as it was rounded together with others (`party_amounts`); None = on its own.
    """
    sure = abs(difference_eur) >= (SURE_WHEN_FINE if fine else SURE_WHEN_COARSE) * se_eur
    if abs(difference_eur) < 0.5 and se_eur < 0.5:
        return ShownAmount(difference_eur, 0, format_eur(0.0), tr(EQUAL))
    if not sure:
        return ShownAmount(difference_eur, 0, "", tr(NEARLY_EQUAL if fine else UPDATING))
    sign = 1 if difference_eur > 0 else -1
    word = tr(KEEPS if sign > 0 else PAYS)
    whole = round_half_away(difference_eur, step_eur) if shown_eur is None else shown_eur
    if whole * sign <= 0:
        return ShownAmount(difference_eur, 0, "", tr(NEARLY_EQUAL))
    return ShownAmount(difference_eur, sign, format_eur(float(whole)), word)


def balance_amount(balance: Balance, amounts: PartyAmounts, *, fine: bool) -> ShownAmount:
    """A party's or society's amount in words, as it was rounded together with the others."""
    spread, shown = balance.difference, amounts.of(balance.id)
    return shown_amount(spread.mean, spread.se, amounts.step_eur, fine=fine, shown_eur=shown)


def money_at(
    casus: Casus,
    forecast: Forecast,
    months: int,
    sizes: Mapping[str, float] | None = None,
    step_eur: int | None = None,
) -> MoneyView:
    """Jars and wrong pocket at a horizon. `sizes` (party id -> euros) keeps the grouping while a card is
    dragged; see `grouping_sizes`. `step_eur`: where another plan is told beside it. Raises KeyError for a
    horizon the forecast does not hold.
    """
    result = forecast.at(months)
    amounts = party_amounts(casus, result, step_eur)
    shown = tuple(
        _jar(jar, casus, amounts, fine=forecast.fine)
        for jar in jars(result, casus.library.parties, sizes=sizes)
    )
    return MoneyView(
        months=months,
        step_eur=amounts.step_eur,
        jars=shown,
        pocket=_pocket(result, casus, shown),
        society=balance_amount(result.society, amounts, fine=forecast.fine),
        fine=forecast.fine,
        off_shelf=_off_shelf(casus, result, amounts, fine=forecast.fine),
    )


def _off_shelf(casus: Casus, result: HorizonResult, shown: PartyAmounts, *, fine: bool) -> str:
    names = {party.id: party.name for party in casus.library.parties if not party.has_jar}
    amounts = [
        (names[balance.id], balance_amount(balance, shown, fine=fine))
        for balance in result.parties
        if balance.id in names and balance.id in with_money(result)
    ]
    told = ", ".join(f"{name} {amount.amount or amount.word}" for name, amount in amounts)
    return tr("Daarnaast, zonder eigen potje: {told}.", told=told) if told else ""


def shut_jars(casus: Casus, forecast: Forecast | None, months: int) -> MoneyView:
    """The jars before the prediction: the same jars on their band, without any amount."""
    if forecast is not None:
        made = jars(forecast.at(months), casus.library.parties)
        names = tuple(_named(jar, casus, ShownAmount(0.0, 0, "", "")) for jar in made)
    else:
        names = tuple(
            JarAmount(p.id, p.short_name, (p.id,), p.id, ShownAmount(0.0, 0, "", ""))
            for p in casus.library.parties
            if p.always_shown
        )
    return MoneyView(months, 0, names, None, ShownAmount(0.0, 0, "", ""), fine=False)


def grouping_sizes(forecast: Forecast, months: int) -> dict[str, float]:
    """Sizes to hand to `money_at`, so that jars do not regroup during a drag."""
    return {balance.id: abs(balance.difference.mean) for balance in forecast.at(months).parties}


def _jar(jar: Jar, casus: Casus, amounts: PartyAmounts, *, fine: bool) -> JarAmount:
    whole = amounts.of(*jar.parties)
    shown = shown_amount(jar.difference_eur, jar.se_eur, amounts.step_eur, fine=fine, shown_eur=whole)
    return _named(jar, casus, shown)


def _named(jar: Jar, casus: Casus, shown: ShownAmount) -> JarAmount:
    names = {party.id: party.short_name for party in casus.library.parties}
    name = names[jar.parties[0]] if len(jar.parties) == 1 else jar.name
    return JarAmount(jar.id, name, jar.parties, jar.parties[0], shown)


def _pocket(result: HorizonResult, casus: Casus, made: tuple[JarAmount, ...]) -> Pocket | None:
    """The wrong pocket between jars; none inside one merged jar or while a sign is not sure."""
    found = wrong_pocket(result, casus.library.parties)
    if found is None:
        return None
    payer = next((jar for jar in made if found.payer in jar.parties), None)
    gainer = next((jar for jar in made if found.gainer in jar.parties), None)
    if payer is None or gainer is None or payer.shown.sign >= 0 or gainer.shown.sign <= 0:
        return None
    return Pocket(payer.id, gainer.id, tr(POCKET_WORDS))


def lives_at(
    forecast: Forecast, months: int, *, until_months: int = SHOWN_YEARS * 12, played: LifeLine | None = None
) -> LivesView:
    """The 20 representative lives of a horizon with the median, drawn up to `until_months` or further.

    `played`: the life that was played takes the place of the one nearest to it at the horizon.
    """
    result = forecast.at(months)
    last = max(months, until_months)
    by_run = {line.run: line for line in forecast.lives}
    chosen = [by_run[run] for run in result.lives if run in by_run]
    if played is not None and chosen:
        chosen[_nearest(chosen, played, months)] = played
    lines = tuple(
        LifeLine(line.run, (0.0, *line.cumulative[:last]), _paid_back(line, months)) for line in chosen
    )
    points = sorted(forecast.cumulative, key=lambda point: point.month)
    median = (0.0, *(point.p50 for point in points if 0 < point.month <= last))
    back = sum(1 for line in lines if line.break_even_month is not None and line.break_even_month <= months)
    sentence = tr(
        "In {back} van de {count} mogelijke levens is dit plan binnen {years} terugverdiend.",
        back=back,
        count=len(lines),
        years=years_words(months),
    )
    return LivesView(months, lines, median, back, len(lines), sentence)


def few_much_words(money: MoneyView, lives: LivesView) -> str:
    """Why the mean and the count point different ways: few lives with a lot; '' where they do not."""
    half = lives.count / 2
    if money.society.sign > 0 and lives.paid_back < half:
        return tr("Het gemiddelde is hoger: in een paar levens is er veel baat.")
    if money.society.sign < 0 and lives.paid_back > half:
        return tr("Het gemiddelde is lager: een paar levens kosten veel.")
    return ""


def _nearest(lives: Sequence[LifeLine], played: LifeLine, months: int) -> int:
    """Place of the life whose difference at the horizon is closest to the played one's."""
    own = played.cumulative[months - 1]
    return min(range(len(lives)), key=lambda place: abs(lives[place].cumulative[months - 1] - own))


def _paid_back(line: LifeLine, months: int) -> int | None:
    """Break-even within the horizon, else the month in which the whole line has it later, else None."""
    within = break_even_month(line.cumulative, until=months)
    if within is not None:
        return within
    later = line.break_even_month
    return later if later is not None and later > months else None


def party_table(casus: Casus, forecast: Forecast, months: int) -> PartyTable:
    """Every party with money in it, with amounts that add up per row and per column."""
    result = forecast.at(months)
    amounts = party_amounts(casus, result)
    rows = tuple(
        _row(b, casus.said(b.name), amounts.of(b.id), amounts.step_eur) for b in shown_parties(casus, result)
    )
    return PartyTable(months, amounts.step_eur, rows, tuple(item.text for item in casus.household.unpriced))


def _row(balance: Balance, name: str, difference: int, step: int) -> PartyRow:
    pays = min(0, round_half_away(balance.pays_in, step))
    gains = difference - pays
    if gains < 0:
        pays, gains = pays + gains, 0
    nearly = abs(balance.difference.mean) < SURE_WHEN_FINE * balance.difference.se
    return PartyRow(balance.id, name, pays, gains, difference, tr(balance.cashable.value), nearly)


def parties_by_id(casus: Casus) -> dict[str, Party]:
    """Parties of the library by id, for their marks."""
    return {party.id: party for party in casus.library.parties}
