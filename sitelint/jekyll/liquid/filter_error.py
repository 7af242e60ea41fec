"""The error of a filter, in a module of its own so that all filters can raise it."""


class FilterError(Exception):
    """Ruby raises an error here. The message goes on after the filter's name."""
