"""Takes pictures of a whole X screen: reads a file name per line, writes the picture, answers it."""

import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication


def main() -> int:
    """Answer until the other side is done; 1 when a picture cannot be kept."""
    application = QGuiApplication([])
    for line in sys.stdin:
        path = Path(line.strip())
        application.processEvents()
        if not application.primaryScreen().grabWindow(0).save(str(path)):
            return 1
        print(path, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
