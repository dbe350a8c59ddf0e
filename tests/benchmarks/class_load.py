"""How many people one laptop serves: simulated groups that send a decision every two seconds, over loopback.

python -m tests.benchmarks.class_load [SECONDS] prints the table for 10 to 400 groups; beside each the same
messages through a bare echo server of the same library in the same run: the limit of what can be had.
SECONDS and `one` after it: sizes a class has, all behind one address, as in a building with one way out.
"""

import asyncio
import json
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

from websockets.asyncio.client import ClientConnection, connect

from effect_game.classroom import messages as m
from effect_game.domain.journal import Row
from effect_game.resources import data_root
from effect_game.store.digest import row_json
from tests.support.classroom import begin_class, journal_as, member_of

EVERY_S = 2.0
SIZES = (10, 40, 60, 100, 200, 400)
BEHIND_ONE = (20, 40, 60)


@dataclass(slots=True)
class Group:
    """One simulated group: what it sent when, and when that was answered."""

    number: int
    address: str
    sent: dict[int, float] = field(default_factory=dict)
    acked: dict[int, list[float]] = field(default_factory=dict)

    @property
    def casus(self) -> str:
        return f"casus {self.number}"

    def steps(self) -> list[tuple[Row, ...]]:
        """The rows of one decision each; the heavy one of the debrief stays out: it comes once in a casus."""
        rows = [row for row in journal_as(self.casus)[0].rows if row.kind != "debrief_figures"]
        return [(row,) for row in rows]


@dataclass(frozen=True, slots=True)
class Load:
    """Of one size. Milliseconds; cpu_s: of the host per minute; memory_mb: of the host at the end."""

    groups: int
    sent: int
    acked_once: int
    ack_median: float
    ack_p95: float
    board_median: float
    board_p95: float
    cpu_s: float
    memory_mb: float
    echo_median: float
    echo_p95: float
    echo_cpu_s: float


class Host:
    """A host process, with its use of processor and memory."""

    def __init__(self, kind: str, store: Path) -> None:
        command = [sys.executable, "-m", "tests.benchmarks.class_host", kind, str(store)]
        pipe = subprocess.PIPE
        self._process = subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, cwd=data_root())
        self.port = int(self._line())

    def _line(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline()

    def cpu_s(self) -> float:
        fields = Path(f"/proc/{self._process.pid}/stat").read_text(encoding="ascii").rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def memory_mb(self) -> float:
        text = Path(f"/proc/{self._process.pid}/status").read_text(encoding="ascii")
        return next(int(line.split()[1]) for line in text.splitlines() if line.startswith("VmRSS")) / 1024

    def seen(self) -> list[tuple[float, str, int]]:
        assert self._process.stdin is not None
        self._process.stdin.write("tell\n")
        self._process.stdin.flush()
        return [(at, casus, following) for at, casus, following in json.loads(self._line())]

    def close(self) -> None:
        self._process.kill()
        self._process.communicate()


async def play(group: Group, port: int, until: float, start: float, echo: bool) -> None:
    """Join, then a decision every two seconds, each group at its own moment."""
    address = f"ws://127.0.0.1:{port}/"
    async with connect(
        address, proxy=None, max_size=m.MAX_MESSAGE_BYTES, local_addr=(group.address, 0)
    ) as line:
        if not echo:
            await join(group, line)
        listening = asyncio.create_task(listen(group, line, echo))
        await asyncio.sleep(max(0.0, start + EVERY_S * (group.number % 97) / 97 - time.monotonic()))
        for step in group.steps():
            if time.monotonic() >= until:
                break
            following = step[-1].sequence + 1
            group.sent[following] = time.monotonic()
            await line.send(m.written(m.Rows(group.casus, tuple(map(row_json, step)))))
            await asyncio.sleep(EVERY_S)
        waited = time.monotonic() + 20.0
        while len(group.acked) < len(group.sent) and time.monotonic() < waited:
            await asyncio.sleep(0.02)
        listening.cancel()


async def join(group: Group, line: ClientConnection) -> None:
    member = member_of(group.number)
    for message in member.opened():
        await line.send(m.written(message))
    journal, content = journal_as(group.casus, 0)
    member.offer(journal, content)
    while group.casus not in member.kept:
        for message in member.heard(m.read(await line.recv())):
            await line.send(m.written(message))


async def listen(group: Group, line: ClientConnection, echo: bool) -> None:
    async for text in line:
        now = time.monotonic()
        message = m.read(text)
        if echo and isinstance(message, m.Rows):
            group.acked.setdefault(int(message.rows[-1]["sequence"]) + 1, []).append(now)
        elif isinstance(message, m.Kept):
            group.acked.setdefault(message.next, []).append(now)


async def run_groups(groups: list[Group], port: int, seconds: float, echo: bool) -> None:
    # Everybody first comes in: that is measured by nobody.
    start = time.monotonic() + 1.0 + len(groups) / 40
    async with asyncio.TaskGroup() as tasks:
        for group in groups:
            tasks.create_task(play(group, port, start + seconds, start, echo))


def groups_of(count: int, *, one: bool) -> list[Group]:
    """one: all from one address. Else each from its own, as in a room: what one address may do is limited."""
    addresses = ["127.0.0.1" if one else f"127.0.{at // 200}.{at % 200 + 1}" for at in range(1, count + 1)]
    return [Group(number, address) for number, address in enumerate(addresses, start=1)]


def measure(count: int, seconds: float, *, one: bool = False) -> Load:
    """One size, on a class and on an echo. one: all groups behind one address."""
    # Played before anybody comes in: a line that waits for that is given up.
    journal_as("")
    with tempfile.TemporaryDirectory() as folder:
        store = Path(folder) / "les.sqlite"
        begin_class(store).close()
        groups, cpu, memory, seen = _on(Host("class", store), groups_of(count, one=one), seconds, echo=False)
        echoes, echo_cpu, _, _ = _on(Host("echo", store), groups_of(count, one=one), seconds, echo=True)
    board = {(casus, following): at for at, casus, following in seen}
    acks = sorted(_waits(groups))
    boards = sorted(
        board[group.casus, following] - at
        for group in groups for following, at in group.sent.items() if (group.casus, following) in board
    )  # fmt: skip
    bare = sorted(_waits(echoes))
    return Load(
        groups=count,
        sent=sum(len(group.sent) for group in groups),
        acked_once=sum(len(times) == 1 for group in groups for times in group.acked.values()),
        ack_median=_at(acks, 0.5), ack_p95=_at(acks, 0.95),
        board_median=_at(boards, 0.5), board_p95=_at(boards, 0.95),
        cpu_s=cpu * 60 / seconds, memory_mb=memory,
        echo_median=_at(bare, 0.5), echo_p95=_at(bare, 0.95), echo_cpu_s=echo_cpu * 60 / seconds,
    )  # fmt: skip


def _on(
    host: Host, groups: list[Group], seconds: float, *, echo: bool
) -> tuple[list[Group], float, float, list[tuple[float, str, int]]]:
    try:
        before = host.cpu_s()
        asyncio.run(run_groups(groups, host.port, seconds, echo))
        return groups, host.cpu_s() - before, host.memory_mb(), host.seen()
    finally:
        host.close()


def _waits(groups: list[Group]) -> list[float]:
    return [
        group.acked[following][0] - at
        for group in groups for following, at in group.sent.items() if following in group.acked
    ]  # fmt: skip


def _at(ordered: list[float], share: float) -> float:
    """Milliseconds."""
    return 1000 * ordered[min(int(share * len(ordered)), len(ordered) - 1)] if ordered else float("nan")


def table(loads: list[Load]) -> str:
    """Markdown, in Dutch."""
    head = (
        "| groepen | beslissingen | één keer bevestigd | bevestigd na, midden / 95% (ms) | op het bord na, "
        "midden / 95% (ms) | processor per minuut (s) | geheugen (MB) | kale echo, midden / 95% (ms) | "
        "echo, processor per minuut (s) |"
    )
    rows = [
        f"| {x.groups} | {x.sent} | {x.acked_once} | {x.ack_median:.1f} / {x.ack_p95:.1f} | "
        f"{x.board_median:.1f} / {x.board_p95:.1f} | {x.cpu_s:.1f} | {x.memory_mb:.0f} | "
        f"{x.echo_median:.1f} / {x.echo_p95:.1f} | {x.echo_cpu_s:.1f} |"
        for x in loads
    ]
    return "\n".join([head, "|" + " ---: |" * 9, *rows])


if __name__ == "__main__":
    each = float(sys.argv[1]) if len(sys.argv) > 1 else 120.0
    together = "one" in sys.argv[2:]
    print(table([measure(size, each, one=together) for size in (BEHIND_ONE if together else SIZES)]))
