"""One worker process against two: the same pages, divided."""

import multiprocessing
from dataclasses import dataclass
from multiprocessing.connection import Connection
from statistics import median
from time import perf_counter, process_time

from tests.benchmarks.frozen import frozen
from tests.benchmarks.measure import ROUNDS, Subject

LIVES = 4_096
SHARES = {1: (LIVES,), 2: (LIVES // 2, LIVES // 2)}


def serve(connection: Connection) -> None:
    """Simulate and price as many lives as are asked, answer with the CPU seconds; 0 ends it."""
    subject = Subject(frozen())
    while lives := connection.recv():
        start = process_time()
        subject.lives(lives)
        connection.send(process_time() - start)


@dataclass(frozen=True)
class Gain:
    """faster: by the clock. cores: how many the two workers really had together. free: how much faster they
    would be with a core each, by the CPU time of the busiest."""

    faster: float
    cores: float
    free: float


def measure(rounds: int = ROUNDS) -> Gain:
    """Two workers with half the lives each against one with all."""
    context = multiprocessing.get_context("spawn")
    pipes, processes = [], []
    for _ in range(2):
        here, there = context.Pipe()
        process = context.Process(target=serve, args=(there,), daemon=True)
        process.start()
        pipes.append(here)
        processes.append(process)
    walls: dict[int, list[float]] = {1: [], 2: []}
    busiest: dict[int, list[float]] = {1: [], 2: []}
    cores: list[float] = []
    for each in range(rounds + 1):
        for count, shares in SHARES.items():
            start = perf_counter()
            for pipe, lives in zip(pipes, shares, strict=False):
                pipe.send(lives)
            worked = [pipe.recv() for pipe in pipes[:count]]
            wall = perf_counter() - start
            if each:
                walls[count].append(wall)
                busiest[count].append(max(worked))
                cores += [sum(worked) / wall] if count == 2 else []
    for pipe, process in zip(pipes, processes, strict=True):
        pipe.send(0)
        process.join(timeout=10)
    return Gain(median(walls[1]) / median(walls[2]), median(cores), median(busiest[1]) / median(busiest[2]))


if __name__ == "__main__":
    print(measure())
