"""Liquid as Jekyll runs it, evaluated as far as the sources tell.

    template = parse(text, path)
    rendered = render(template, Context(page=…, site=…))

Why our own and not a library: what we need is a *partial* evaluator with provenance. A value that the
sources do not tell is `UNKNOWN` and prints as a `HOLE`; a condition on it takes no side but shows every
branch; and each character of the rendered text knows the file and the span it was written in, through
includes, captures and parameters. Besides, the reading has to be Liquid 4's own, its leniency included, in
linear time on any input.
"""
