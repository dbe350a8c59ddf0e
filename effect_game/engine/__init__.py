"""Simulation: NumPy, integers on a grid, noise by key. No prices, no content, no Qt."""
