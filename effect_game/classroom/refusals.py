"""Why a computer is not let in or a message not taken: a code for programs and a sentence for people."""

from effect_game.classroom.messages import Refused
from effect_game.domain.language import mark, tr

_WORDS = {
    "code": mark(
        "Die code klopt niet. Kijk nog eens: er staat geen nul, geen letter O, geen één en geen letter I in."
    ),
    "wait": mark(
        "Er is te vaak een verkeerde code getypt. Wacht {seconds} seconden en probeer het dan opnieuw."
    ),
    "removed": mark("De trainer heeft deze groep van het bord gehaald. Spelen kan gewoon door."),
    "replaced": mark("Deze groep doet nu mee op een andere laptop. Hier speel je verder zonder netwerk."),
    "full": mark("Er past niets meer bij in deze les. Speel verder en bewaar een bestand voor de trainer."),
    "many": mark(
        "Van dit netwerk kwamen er net heel veel nieuwe groepen. De volgende kan over {seconds} seconden."
    ),
    "first": mark("Deze laptop heeft nog niet gezegd welke les het is. Doe opnieuw mee met de code."),
    "not_yours": mark("Deze casus hoort bij een andere groep. Begin een nieuwe casus."),
    "content": mark("De inhoud van deze casus is niet goed aangekomen. Bewaar een bestand voor de trainer."),
    "unreadable": mark(
        "De computer van de trainer kan dit niet lezen. Speel verder en bewaar een bestand voor de trainer."
    ),
    "apart": mark(
        "Deze casus is op twee laptops verder gespeeld. Bewaard blijft wat het eerst binnenkwam. Begin op de "
        "andere laptop een nieuwe casus."
    ),
    "later": mark(
        "De computer van de trainer kan nu niet bewaren. Speel gewoon verder; €ffect stuurt het later."
    ),
}


def refused(code: str, wait_s: int = 0) -> Refused:
    """The refusal with this code; KeyError for a code that is none of them."""
    return Refused(code, tr(_WORDS[code], seconds=wait_s), wait_s)


def other_version(theirs: str, ours: str) -> Refused:
    """The two programs do not understand each other."""
    words = tr(
        "Deze laptop heeft €ffect {theirs}, de trainer heeft {ours}. Neem dezelfde versie, of speel zonder "
        "netwerk en bewaar een bestand voor de trainer.",
        theirs=theirs,
        ours=ours,
    )
    return Refused("version", words)
