"""What the program can draw: the words content chooses from."""

SHAPES = (
    "house", "square", "cross", "diamond", "shield", "triangle", "hexagon", "circle", "outline_square",
)  # fmt: skip
PATTERNS = (
    "solid", "diagonal_up", "diagonal_down", "diamond_net", "broken_diagonal", "plus_signs", "grid",
    "horizontal", "vertical", "brick", "dots", "rings", "zigzag",
)  # fmt: skip
HAIR_SHAPES = ("short", "long", "side", "bun", "curly", "pigtails", "bob", "cap")
MOMENT_PROPS = (
    "envelope", "phone", "car", "bag", "clock", "tent", "bench", "shelter", "week", "bucket",
)  # fmt: skip
