"""What is wrong with a YAML text: as libyaml notices it, and as its author can use it."""


class YamlError(Exception):
    """A text that Psych would refuse.

    `message` is plain words; `offset` is where it is wrong, in characters of the text (shifted as the spans
    are); `line` and `column` are 1-based, in the YAML text itself.
    """

    def __init__(self, message: str, offset: int, line: int, column: int) -> None:
        super().__init__(message)
        self.message = message
        self.offset = offset
        self.line = line
        self.column = column

    def __reduce__(self) -> tuple[type["YamlError"], tuple[str, int, int, int]]:
        return type(self), (self.message, self.offset, self.line, self.column)

    def to_keep(self) -> "YamlError":
        """The same without its traceback, which holds everything that was read when it came."""
        return YamlError(self.message, self.offset, self.line, self.column)


class ScanError(Exception):
    """A text that libyaml refuses.

    `problem` is libyaml's own sentence, `offset` where it notices, `context` where what it was reading
    starts, and `what` that was, where the sentence alone does not tell.
    """

    def __init__(self, problem: str, offset: int, context: int | None = None, what: str = "") -> None:
        super().__init__(problem)
        self.problem = problem
        self.offset = offset
        self.context = context
        self.what = what

    def __reduce__(self) -> tuple[type["ScanError"], tuple[str, int, int | None, str]]:
        return type(self), (self.problem, self.offset, self.context, self.what)
