"""Why a page wasn't had: it may not be asked for, or it didn't answer."""


class FetchError(Exception):
    """A page that wasn't had; the message is one sentence, and quotes nothing that was read."""


class FetchRefused(FetchError):
    """The address may not be fetched at all: its form, or the machine that it leads to."""


class FetchFailed(FetchError):
    """The page didn't come; `reached` says whether any machine answered at all."""

    def __init__(self, message: str, *, reached: bool) -> None:
        super().__init__(message)
        self.reached = reached
