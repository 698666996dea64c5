"""What can go wrong, by kind. The sentence of each error is the one that the command line prints."""

from __future__ import annotations


class LehrError(Exception):
    """Lehr could not do what it was asked: one sentence that says why, and what to do."""

    @property
    def sentence(self) -> str:
        """The sentence."""
        return str(self)


class ArgumentError(LehrError, ValueError):
    """A number, word or array that cannot be."""


class FormatError(LehrError, ValueError):
    """A file is not what its format says, or not what Lehr can take: which file, where, and what to do."""


class FileError(LehrError, OSError):
    """A file or folder cannot be read or written, or another run works in it."""


class PlanError(LehrError, ValueError):
    """A plan that cannot be carried out: the place in the file, and what to write instead."""


class ModelError(LehrError, ValueError):
    """A model, or a configuration for it, that cannot be."""


class NotAtRest(LehrError):
    """The forces do not vanish: it is a liquid, or not quenched far enough."""


class NotConverged(LehrError):
    """A quench or an eigensolver stopped too early."""


class NoStableSolid(LehrError):
    """The Hessian has soft or unstable directions besides the translations, or nothing interacts."""


class UnstableDynamics(LehrError):
    """The particles flew apart: the time step is too long."""


class Stopped(LehrError):
    """The work was given up before its end, as was asked from another thread."""


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
