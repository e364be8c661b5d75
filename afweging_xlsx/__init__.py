"""Weigh a request for electricity storage or an energy hub and write the advice note."""

__version__ = "0.1.0"
