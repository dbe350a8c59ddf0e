"""What the jars show: one jar per party, all on one scale, and who pays for whose gain."""

from __future__ import annotations

from dataclasses import dataclass

from effect_game.domain.language import mark, tr
from effect_game.ui.art.picture import Table
from effect_game.ui.theme.party_marks import PartyMark

SHUT_WORD = mark("eerst voorspellen")


@dataclass(frozen=True)
class JarView:
    """One party. `difference_eur` is the mean difference with the reference in euros (positive: better off).

    `amount` and `word` are the words under the jar; rounding and sign are decided by whoever makes them.
    `ghost_eur` and `was`: where the level stood before the last change, and how that read then.
    """

    key: str
    name: str
    mark: PartyMark
    difference_eur: float = 0.0
    amount: str = ""
    word: str = ""
    ghost_eur: float | None = None
    was: str = ""


@dataclass(frozen=True)
class WrongPocket:
    """One party pays and another gains: the keys of both jars and the words of the pill."""

    key: str
    payer: str
    gainer: str
    words: str


@dataclass(frozen=True)
class JarsView:
    """All jars in their fixed order. `scale_eur` fills half a jar; 0 takes the largest difference."""

    jars: tuple[JarView, ...] = ()
    wrong_pockets: tuple[WrongPocket, ...] = ()
    shut: bool = False
    scale_eur: float = 0.0

    @property
    def pockets(self) -> tuple[WrongPocket, ...]:
        """Wrong pockets that may be shown: none while the lids are shut."""
        return () if self.shut else self.wrong_pockets

    @property
    def full_eur(self) -> float:
        """Euros that fill half a jar."""
        seen = [abs(jar.difference_eur) for jar in self.jars]
        seen += [abs(jar.ghost_eur) for jar in self.jars if jar.ghost_eur is not None]
        return self.scale_eur or max(seen, default=0.0) or 1.0

    def share(self, jar: JarView) -> float:
        """How far the level is from the band, -1.0 (empty) to 1.0 (full); 0 while the lids are shut."""
        return 0.0 if self.shut else max(-1.0, min(1.0, jar.difference_eur / self.full_eur))

    def ghost(self, jar: JarView) -> float | None:
        """Where the level stood before the last change, on the same scale; None when nothing changed."""
        if self.shut or jar.ghost_eur is None:
            return None
        return max(-1.0, min(1.0, jar.ghost_eur / self.full_eur))

    def words(self, jar: JarView) -> tuple[str, str]:
        """Amount and word under a jar."""
        return ("", tr(SHUT_WORD)) if self.shut else (jar.amount, jar.word)

    def label(self, jar: JarView) -> str:
        """What a screen reader says about a jar."""
        told = " ".join(part for part in (f"{jar.name}:", *self.words(jar)) if part)
        return tr("{told}, was {was}", told=told, was=jar.was) if jar.was and not self.shut else told

    def summary(self) -> str:
        """One sentence about all jars."""
        if not self.jars:
            return tr("De potjes: nog geen partijen.")
        if self.shut:
            return tr(
                "De potjes van {count} partijen staan op hun streep; eerst voorspellen.",
                count=len(self.jars),
            )
        pockets = (pocket.words for pocket in self.pockets)
        told = "; ".join((", ".join(map(self.label, self.jars)), *pockets))
        return tr("De potjes, verschil met zonder dit plan: {jars}.", jars=told)

    def table(self) -> Table:
        """Party, amount and word, one row per jar; wrong pockets below."""
        rows = [(jar.name, *self.words(jar)) for jar in self.jars]
        if any(jar.was for jar in self.jars) and not self.shut:
            rows = [
                (name, amount, tr("{word} (was {was})", word=word, was=jar.was) if jar.was else word)
                for jar, (name, amount, word) in zip(self.jars, rows, strict=True)
            ]
        names = {jar.key: jar.name for jar in self.jars}
        rows += [(names.get(p.payer, p.payer), p.words, names.get(p.gainer, p.gainer)) for p in self.pockets]
        return Table((tr("Partij"), tr("Verschil"), tr("Betekent")), tuple(rows))
