"""A class in the window: the trainer's board, and the side of a group that takes part."""
