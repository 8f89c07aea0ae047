"""A program in a terminal of its own, whose every byte is timed."""

import fcntl
import os
import pty
import select
import signal
import struct
import termios
import time

# What may be left of an inherited terminal would make programs take other ways.
ENVIRONMENT = {"PATH": os.environ["PATH"], "TERM": "xterm-256color", "LC_ALL": "C.UTF-8"}


class TerminalProgram:
    """A program on a pseudo-terminal; ends when it is closed."""

    def __init__(self, command, columns, rows, home):
        self.master, slave = pty.openpty()
        self.resize(columns, rows)
        name = os.ttyname(slave)
        environment = dict(ENVIRONMENT, HOME=home)
        self.begin = time.monotonic()
        # A session leader takes the first terminal that it opens as its own.
        self.pid = os.posix_spawnp(
            command[0], command, environment, setsid=True,
            file_actions=[
                (os.POSIX_SPAWN_OPEN, 0, name, os.O_RDWR, 0),
                (os.POSIX_SPAWN_DUP2, 0, 1), (os.POSIX_SPAWN_DUP2, 0, 2)])
        os.close(slave)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        try:
            os.kill(self.pid, signal.SIGTERM)
            self.read(quiet=60, limit=120)
            # Whoever does not leave then is not asked twice.
            if os.waitpid(self.pid, os.WNOHANG)[0] == 0:
                os.kill(self.pid, signal.SIGKILL)
                os.waitpid(self.pid, 0)
        except (ProcessLookupError, ChildProcessError):
            pass
        os.close(self.master)

    def resize(self, columns, rows):
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def write(self, keys):
        """Types keys, and reads while the terminal takes no more; stops where the program has ended.

        Returns the moments and lengths of what was read meanwhile.
        """
        chunks = []
        os.set_blocking(self.master, False)
        while keys:
            readable, writable, _ = select.select([self.master], [self.master], [])
            if readable:
                pieces = self._read()
                if not pieces:
                    break
                chunks += pieces
            if writable:
                keys = keys[os.write(self.master, keys[:4096]):]
        os.set_blocking(self.master, True)
        return chunks

    def read(self, quiet, limit=30, patience=0):
        """Reads until nothing has come for so many seconds, or the program has ended.

        Its beginning may take so many seconds of patience besides.
        Returns the moment and the length of each piece.
        """
        select.select([self.master], [], [], patience)
        chunks = []
        end = time.monotonic() + limit
        while time.monotonic() < end and select.select([self.master], [], [], quiet)[0]:
            pieces = self._read()
            if not pieces:
                break
            chunks += pieces
        return chunks

    def _read(self):
        try:
            data = os.read(self.master, 1 << 16)
        except OSError:
            return []
        return [(time.monotonic(), len(data))] if data else []

    def cpu(self):
        """Seconds of processor time of all threads so far."""
        return sum(int(self._file(thread, "schedstat").split()[0]) for thread in self._threads()) / 1e9

    def wakes(self):
        """How often its threads have gone to sleep by themselves so far."""
        return sum(self._status(thread, "voluntary_ctxt_switches") for thread in self._threads())

    def peak_memory(self):
        """The most that it has had in memory so far, in MB."""
        return self._status(self.pid, "VmHWM") / 1024

    def _threads(self):
        return os.listdir(f"/proc/{self.pid}/task")

    def _file(self, thread, name):
        with open(f"/proc/{self.pid}/task/{thread}/{name}") as file:
            return file.read()

    def _status(self, thread, field):
        for line in self._file(thread, "status").splitlines():
            if line.startswith(field + ":"):
                return int(line.split()[1])
        return 0
