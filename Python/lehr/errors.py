"""Errors by kind. Each has the message that the command line prints."""

from __future__ import annotations


class LehrError(Exception):
    """An error: the message says what happened, where, and what to do."""

    @property
    def sentence(self) -> str:
        """The message."""
        return str(self)


class ArgumentError(LehrError, ValueError):
    """An invalid argument."""


class FormatError(LehrError, ValueError):
    """A file violates its format, or has unsupported content."""


class FileError(LehrError, OSError):
    """A file or folder cannot be read or written, or another run uses it."""


class PlanError(LehrError, ValueError):
    """An invalid plan: the message has the line and what to write instead."""


class ModelError(LehrError, ValueError):
    """An invalid model, or a configuration that does not fit it."""


class NotAtRest(LehrError):
    """Net forces do not vanish: the configuration must be quenched first, or further."""


class NotConverged(LehrError):
    """A quench or an eigensolver did not converge."""


class NoStableSolid(LehrError):
    """The Hessian has zero or negative modes besides the translations, or no particles interact."""


class UnstableDynamics(LehrError):
    """Integration diverged: the time step is too long."""


class Stopped(LehrError):
    """The work was stopped early at the request of another thread."""


class MissingPackage(LehrError, ImportError):
    """An optional package is not installed: the message says which."""


class SampleWarning(UserWarning):
    """What was assumed when a sample was read, or in which respect it is not the model's."""


# By the numbers of lehr.h.
BY_OUTCOME: dict[int, type[LehrError]] = {
    1: LehrError,
    2: ArgumentError,
    3: FormatError,
    4: FileError,
    5: PlanError,
    6: ModelError,
    7: NotAtRest,
    8: NotConverged,
    9: NoStableSolid,
    10: UnstableDynamics,
    11: Stopped,
}
