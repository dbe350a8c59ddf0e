"""Why a computer does not reach the trainer's: the cause as far as it shows, and one next step."""

import errno
import socket
from dataclasses import dataclass

from effect_game.domain.language import mark, tr


@dataclass(frozen=True, slots=True)
class Trouble:
    """code: for programs; cause and step: for people. The way by file is always open beside it."""

    code: str
    cause: str
    step: str


_TOLD = {
    "address": (
        mark("Dit adres bestaat niet: {address}."),
        mark("Typ het adres over van het scherm van de trainer. Het lijkt op 10.0.4.21:8765."),
    ),
    "no_route": (
        mark("Deze laptop zit niet in hetzelfde netwerk als die van de trainer."),
        mark("Kies hetzelfde wifi-netwerk als de trainer en probeer het opnieuw."),
    ),
    "refused": (
        mark("De laptop van de trainer is er, maar er staat geen les open op dit adres."),
        mark("Vraag of de les al open staat en of het nummer achter de dubbele punt klopt."),
    ),
    "silent": (
        mark("De laptop van de trainer antwoordt niet. Vaak houdt de firewall van die laptop het tegen."),
        mark(
            "Laat de trainer het netwerk op 'Privé' zetten, of €ffect toestaan. Op 'Openbaar' kan het niet."
        ),
    ),
    "not_effect": (
        mark("Op dit adres antwoordt een ander programma."),
        mark("Typ het adres over van het scherm van de trainer, met het nummer achter de dubbele punt."),
    ),
    "turned_away": (
        mark("Dit adres verbreekt de verbinding meteen. Vaak komen er te veel laptops tegelijk."),
        mark("Wacht tien seconden. €ffect probeert het zelf steeds opnieuw; speel intussen gewoon."),
    ),
    "lost": (
        mark("De verbinding viel weg. Spelen gaat gewoon door; alles staat op deze laptop."),
        mark("€ffect probeert het steeds opnieuw. Lukt het niet, bewaar dan een bestand voor de trainer."),
    ),
}
_NO_ROUTE = {errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, errno.EHOSTDOWN, errno.EADDRNOTAVAIL}
# The same in numbers of Windows: WSAENETDOWN, WSAENETUNREACH, WSAEHOSTUNREACH; WSAECONNREFUSED.
_NO_ROUTE_WINDOWS, _REFUSED_WINDOWS = {10050, 10051, 10065}, 10061


def trouble(code: str, address: str = "") -> Trouble:
    """The trouble with this code; KeyError for one that is none of them."""
    cause, step = _TOLD[code]
    return Trouble(code, tr(cause, address=address), tr(step))


def trouble_of(error: Exception, address: str) -> Trouble:
    """What an attempt to reach `address` ran into, before there was a line."""
    cut_off = isinstance(error, ConnectionResetError | ConnectionAbortedError | BrokenPipeError)
    if cut_off or isinstance(error.__cause__, EOFError):
        return trouble("turned_away")
    if isinstance(error, socket.gaierror | UnicodeError):
        return trouble("address", address)
    if isinstance(error, ConnectionRefusedError) or getattr(error, "winerror", 0) == _REFUSED_WINDOWS:
        return trouble("refused")
    if isinstance(error, TimeoutError):
        return trouble("silent")
    if isinstance(error, OSError):
        far = error.errno in _NO_ROUTE or getattr(error, "winerror", 0) in _NO_ROUTE_WINDOWS
        return trouble("no_route" if far else "lost")
    return trouble("not_effect")
