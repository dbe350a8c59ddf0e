"""The projector: a window of its own, and the same view inside a participant's screen."""
