"""Closed lists of words that content, engine, money and screens share.

Values are the words used in content files and JSON; member names are the code's English terms
(see docs/glossary.md). Sources: the seven life domains are those of the
Beroepscompetentieprofiel sociaal werker (2018).
"""

from enum import StrEnum

from effect_game.domain.language import mark

HOUSEHOLD = "household"
"""Owner of a cell or situation that belongs to the household and not to one person."""

MUNICIPALITY = "municipality"
"""Family of the parties that are purses of the municipality, as HOUSEHOLD is that of its own purse."""

LOWEST_LEVEL = 1
HIGHEST_LEVEL = 5

MOST_DOTS = 4
"""What someone wants of a card: 0 (liever niet) to 4 (heel graag)."""

HORIZONS_MONTHS = (12, 36, 60, 120)
"""The four horizons every result is shown at: 1, 3, 5 and 10 years."""


class LifeDomain(StrEnum):
    """Leefgebied; one room of the house each."""

    FINANCES = "financien"
    HOUSING = "wonen"
    WORK = "werk_opleiding_activiteiten"
    RELATIONS = "sociale_relaties"
    BODY = "lichamelijke_gezondheid"
    MIND = "psychische_gezondheid"
    MEANING = "zingeving"


HOUSEHOLD_DOMAINS = frozenset({LifeDomain.FINANCES, LifeDomain.HOUSING})
"""Life domains whose cell belongs to the household; the others have one cell per person."""


class Grade(StrEnum):
    """How hard a number is: A official tariff or trial, B report, C indicative, D own estimate."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"


GRADE_WIDTH = {Grade.A: 1.0, Grade.B: 1.2, Grade.C: 1.5, Grade.D: 2.0}
"""How much wider than its stated range a number of this grade is drawn, parameters and prices alike
(spelaanname: own rule of the evidence study, section 3)."""

Z95 = 1.96
"""Standard deviations between the middle and an end of the middle 95% of a normal distribution."""

RANGE_IN_SD = 2 * Z95
"""A stated range counts as that middle 95%."""


ASSUMPTION = "spelaanname"
"""How a number without a source begins to say why it is what it is."""


class Measure(StrEnum):
    """What a study reports; domain/conversion.py turns it into logits or a chance per month."""

    ODDS_RATIO = "or"
    RISK_RATIO = "rr"
    EFFECT_SIZE = "smd"
    RISK_DIFFERENCE = "arr"
    CHANCE = "chance"


class Verified(StrEnum):
    YES = "yes"
    PARTLY = "partly"
    NO = "no"


class PriceUse(StrEnum):
    """A price is booked, only held beside a total to check it, or stands apart from all euros."""

    BOOK = "book"
    CHECK = "check"
    APART = "apart"


class CardKind(StrEnum):
    FORMAL = "formeel"
    INFORMAL = "informeel"
    MATERIAL = "materieel"
    DISCRETION = "regelruimte"


class CardRole(StrEnum):
    """What a card is for in the dilemma; read by tests and the teaching note, never by the rules."""

    BREAKTHROUGH = "doorbraak"
    TEMPTING = "verleidelijk"
    ORDINARY = "gewoon"


class Intensity(StrEnum):
    LIGHT = mark("licht")
    NORMAL = mark("gewoon")
    INTENSIVE = mark("intensief")


class WorkerRole(StrEnum):
    """Rol van de sociaal werker: helps themselves, or keeps the help of others together."""

    CARER = "hulpverlener"
    DIRECTOR = "casusregisseur"


class AdjustReason(StrEnum):
    """Why help is scaled up, scaled down or stopped at a decision moment, in one tap."""

    NOT_ENOUGH = mark("het is nog niet genoeg")
    IT_HELPS = mark("het helpt")
    GOES_BETTER = mark("het gaat beter")
    TOO_MUCH = mark("het is te veel voor hen")
    NO_EFFECT = mark("het helpt niet")
    THEIR_WISH = mark("zij willen het zo")
    HOURS_ELSEWHERE = mark("de uren zijn elders nodig")


INTENSITY_CODES = {Intensity.LIGHT: 1, Intensity.NORMAL: 2, Intensity.INTENSIVE: 3}
"""Codes in Trace.active; 0 means not active."""


class FlowKind(StrEnum):
    """A resource row is used up (or extra produced) and counts for society; a transfer moves."""

    RESOURCE = "resource"
    TRANSFER = "transfer"


class Cashable(StrEnum):
    """Verzilverbaar: is a change really visible in somebody's cash?"""

    YES = mark("ja")
    PARTLY = mark("deels")
    NO = mark("nee")


class AgreementKind(StrEnum):
    PAY = "pay"
    PERMIT = "permit"
    SPEED_UP = "speed_up"


class Answer(StrEnum):
    YES = "ja"
    YES_IF = "ja_mits"
    LATER = "later"
    NO = "nee"


class Step(StrEnum):
    """The seven steps of a casus, in order."""

    REFERRAL = "aanmelding"
    INTAKE = "keukentafel"
    GOALS = "doelen"
    PLAN = "plan"
    TABLE = "aan_tafel"
    LIFE = "leven"
    DEBRIEF = "terugblik"


STEPS = tuple(Step)


class Mode(StrEnum):
    """Weight in which a casus is played."""

    BASIC = mark("basis")
    DEEP = mark("verdieping")
    EXPERT = mark("expert")
