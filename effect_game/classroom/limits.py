"""How much one connection may ask, so that a noisy or hostile program cannot slow the class."""

import math
from dataclasses import dataclass
from typing import Final

MESSAGES_PER_S: Final = 20.0
MESSAGES_AT_ONCE: Final = 120.0
BYTES_PER_S: Final = 256.0 * 2**10
BYTES_AT_ONCE: Final = 8.0 * 2**20
"""A group sends a few rows a minute; one that comes back at most a whole journal and its content at once.
Spelaanname, some ten times what was seen."""
MAX_GROUPS: Final = 400
"""On the board at once. Spelaanname: far more than one class; it stops a program that makes groups without
end."""
MAX_CASUSES: Final = 12
"""Of one group in one class. Spelaanname: a day has at most three or four."""
NEW_AT_ONCE, NEW_PER_S = 60.0, 0.1
"""Groups that come in for the first time, of one address: a whole class may sit behind one. Spelaanname."""
BRINGS: Final = 4
_FAVOURS: Final = {"Bring": (float(BRINGS), 0.2), "Help": (10.0, 0.5)}
"""At once and per second, of one group: what costs this computer much, or stays in the journal of the class,
and a group rarely needs. Spelaanname."""
TRIES: Final = 5
WAIT_S: Final = 30


@dataclass(slots=True)
class Bucket:
    """Fills with `per_s` a second up to `most`; `now` is a clock that counts seconds and never goes back."""

    per_s: float
    most: float
    level: float = -1.0
    at: float = 0.0

    def take(self, amount: float, now: float) -> bool:
        """Whether so much may pass now; what passes is taken."""
        filled = self.most if self.level < 0 else min(self.most, self.level + (now - self.at) * self.per_s)
        self.at = now
        self.level = filled - amount if filled >= amount else filled
        return filled >= amount

    def wait_s(self, amount: float) -> int:
        """Whole seconds from the last `take` until so much may pass."""
        return max(0, math.ceil((amount - self.level) / self.per_s))


class Allowance:
    """What one connection may send."""

    def __init__(self) -> None:
        self._messages = Bucket(MESSAGES_PER_S, MESSAGES_AT_ONCE)
        self._bytes = Bucket(BYTES_PER_S, BYTES_AT_ONCE)

    def allows(self, size: int, now: float) -> bool:
        """Whether a message of so many bytes may come in now."""
        return self._messages.take(1.0, now) and self._bytes.take(float(size), now)


class Favours:
    """What a group may ask of the trainer's computer, also when it comes back over a new line each time."""

    def __init__(self) -> None:
        self._buckets: dict[tuple[str, str], Bucket] = {}

    def allows(self, group: str, kind: type, now: float) -> bool:
        """Whether this kind of message may be answered now."""
        limit = _FAVOURS.get(kind.__name__)
        if limit is None:
            return True
        most, per_s = limit
        return self._buckets.setdefault((group, kind.__name__), Bucket(per_s, most)).take(1.0, now)


class Newcomers:
    """How many groups may come in for the first time per address, so that nobody fills the class alone."""

    def __init__(self, most: float = NEW_AT_ONCE, per_s: float = NEW_PER_S) -> None:
        self._most, self._per_s = most, per_s
        self._buckets: dict[str, Bucket] = {}

    def allows(self, address: str, now: float) -> bool:
        """Whether one more may come in from here now."""
        return self._bucket(address).take(1.0, now)

    def wait_s(self, address: str) -> int:
        """Seconds until the next may come in from here."""
        return self._bucket(address).wait_s(1.0)

    def _bucket(self, address: str) -> Bucket:
        return self._buckets.setdefault(address, Bucket(self._per_s, self._most))


class Tries:
    """Wrong codes per address: after five of them that address waits half a minute."""

    def __init__(self) -> None:
        self._wrong: dict[str, list[float]] = {}

    def wait_s(self, address: str, now: float) -> int:
        """Seconds this address has to wait before its next try; 0 = it may."""
        recent = [at for at in self._wrong.get(address, []) if now - at < WAIT_S]
        if recent:
            self._wrong[address] = recent
        else:
            self._wrong.pop(address, None)
        return int(WAIT_S - (now - recent[0])) + 1 if len(recent) >= TRIES else 0

    def was_wrong(self, address: str, now: float) -> None:
        """Count a wrong code."""
        self._wrong.setdefault(address, []).append(now)

    def was_right(self, address: str) -> None:
        """Somebody at this address knows the code: earlier mistakes there are forgotten."""
        self._wrong.pop(address, None)
