"""Where the trainer's computer can be reached, and what people typed as address."""

import socket
from collections.abc import Iterable

from effect_game.classroom.messages import DEFAULT_PORT
from effect_game.domain.language import tr
from effect_game.domain.problems import UserError

_PRIVATE_NETS = ("192.168.255.255", "10.255.255.255", "172.31.255.255")


def own_addresses() -> tuple[str, ...]:
    """IPv4 addresses of this computer in local networks, the likeliest first; empty without a network.

    Nothing is sent: a datagram socket only asks the system by which of its addresses it would go.
    """
    found: list[str] = []
    for target in _PRIVATE_NETS:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
            try:
                probe.connect((target, 9))
                found.append(probe.getsockname()[0])
            except OSError:
                continue
    return tuple(dict.fromkeys(_usable(found)))


def _usable(addresses: Iterable[str]) -> list[str]:
    return [each for each in addresses if not each.startswith(("127.", "169.254.", "0."))]


def written(address: str, port: int) -> str:
    """An address as people type it over: the usual port is left out."""
    return address if port == DEFAULT_PORT else f"{address}:{port}"


def typed(text: str) -> tuple[str, int]:
    """Host and port of what somebody typed. UserError 'class.address' with the remedy."""
    plain = text.strip().removeprefix("ws://").rstrip("/")
    host, colon, port = plain.partition(":")
    number = port if colon else str(DEFAULT_PORT)
    if not host or any(each.isspace() for each in host) or not (number.isascii() and number.isdigit()):
        raise _wrong(text)
    if not 0 < int(number) < 65536:
        raise _wrong(text)
    return host, int(number)


def _wrong(text: str) -> UserError:
    return UserError(
        "class.address",
        tr(
            "'{text}' is geen adres. Typ over wat bij de trainer op het scherm staat, zoals 10.0.4.21:8765.",
            text=text.strip()[:40],
        ),
    )
