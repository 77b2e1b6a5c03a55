"""A PostgreSQL of one's own: data, socket and log below a home folder, no port, no set-up."""

import fcntl
import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from urllib.parse import quote

from easymo.database import binaries
from easymo.database.postmaster import Account, Postmaster
from easymo.errors import EmbeddedServerError

START_SECONDS = 120.0
STOP_SECONDS = 10.0

_POLL_SECONDS = 0.005
_PORT = 5432  # of the socket's name only: the server listens on no address
_SOCKET = f".s.PGSQL.{_PORT}"
_LONGEST_SOCKET_PATH = 100
_ELSEWHERE = Path("/var/lib/easymo")
_STILL_IN_USE = "still in use"  # memory of a killed server, by processes of its that have yet to notice

_SETTINGS = {
    "listen_addresses": "",
    "port": str(_PORT),
    "max_connections": "200",
    "shared_buffers": "256MB",
    "timezone": "UTC",
    "log_timezone": "UTC",
    "lc_messages": "C",
    "log_checkpoints": "off",
    # The log is no place for what people write. An ERROR may quote a value: it goes to the client alone.
    "log_min_messages": "log",
    "log_min_error_statement": "panic",
    "log_error_verbosity": "terse",
    "log_statement": "none",
    "log_min_duration_statement": "-1",
    "log_parameter_max_length": "0",
    "log_parameter_max_length_on_error": "0",
}
_LOCALES = (
    ("--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"),  # PostgreSQL 17 and newer
    ("--locale=C.UTF-8",),
    ("--locale=C",),
)
_FIRST_STATEMENTS = "create role easymo login;\ncreate database easymo;\n"


class EmbeddedServer:
    """The PostgreSQL server of one home folder, as a child of this process.

    Data, socket and log lie in ``home``. As root it runs under an unprivileged account; what that account cannot
    reach there goes below ``/var/lib/easymo``, and ``say`` is told so in one line. While another process runs the
    server of this home, that one is used and left running.

    ``settings`` are further PostgreSQL settings; ``programs`` is the folder of another PostgreSQL's programs.
    On Linux the server never outlives the process that started it, when started from the main thread.
    """

    def __init__(
        self,
        home: Path,
        say: Callable[[str], object] = lambda _: None,
        settings: Mapping[str, str] | None = None,
        *,
        programs: Path | None = None,
    ) -> None:
        self._home = home.absolute()
        self._folder = self._home / "postgres"  # a link, if the account cannot reach the home
        self._log = self._home / "postgres.log"
        self._say = say
        self._settings = {**_SETTINGS, **(settings or {})}
        self._programs = programs
        self._process: subprocess.Popen[bytes] | None = None
        self._lock: int | None = None
        self._sockets: Path | None = None

    @property
    def plain_url(self) -> str:
        """Connection of the role ``easymo``, neither owner nor superuser. Valid once started."""
        return self._url("easymo")

    @property
    def owner_url(self) -> str:
        """Connection of the superuser ``postgres`` to the same database. Valid once started."""
        return self._url("postgres")

    @property
    def pid(self) -> int | None:
        """The server's process, if it is a living child of this one."""
        return self._process.pid if self._process and self._process.poll() is None else None

    def start(self) -> None:
        """Returns when the server accepts connections. Call it again to have a server that died start anew.

        The first start makes the data, the role ``easymo`` and the database ``easymo``. Raises EmbeddedServerError
        with the gist of the server's log, or the mend.
        """
        if self.pid:
            return
        try:
            self._home.mkdir(parents=True, exist_ok=True)
            self._start()
        except OSError as error:
            raise EmbeddedServerError(
                f"{error.filename or self._home}: {error.strerror}: set EASYMO_HOME to a folder that can be written"
            ) from error

    def stop(self) -> None:
        """Ends the server, breaking off what it does; kills it if that takes 10 s. Safe to repeat."""
        if self._process:
            self._process.send_signal(signal.SIGINT)
            try:
                self._process.wait(STOP_SECONDS)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
            self._process = None
        if self._lock is not None:
            if self._sockets and self._sockets != self._folder.resolve():
                shutil.rmtree(self._sockets, ignore_errors=True)
            os.close(self._lock)
            self._lock = None

    def _start(self) -> None:
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline:
            data = self._folder.resolve() / "data"
            mine = self._locked()
            running = Postmaster.of(data)
            alive = running is not None and running.alive(data)
            if running and alive and mine:
                os.kill(running.pid, signal.SIGINT)  # whoever started it is gone: it makes way for our own child
            elif mine:
                if self._run():
                    return
            elif running and alive and running.ready:
                self._sockets = running.sockets
                return
            time.sleep(_POLL_SECONDS)
        raise EmbeddedServerError(f"the server of {self._home} neither starts nor stops: see {self._log}")

    def _locked(self) -> bool:
        """Whether this process is the one that runs the server of this home."""
        if self._lock is not None:
            return True
        lock = os.open(self._home / "postgres.lock", os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(lock)
            return False
        self._lock = lock
        return True

    def _run(self) -> bool:
        """Starts the server; False while remains of the last one are in the way."""
        account = self._settle()
        data = self._folder.resolve() / "data"
        programs = self._reachable_programs(account)
        if not data.exists():
            self._create(data, programs, account)
        self._sockets = self._socket_folder(account)
        for claim in (data / "postmaster.pid", self._sockets / f"{_SOCKET}.lock"):
            claim.unlink(missing_ok=True)  # of a dead process, or of its number's next bearer
        settings = {**self._settings, "unix_socket_directories": f'"{self._sockets}"'}
        options = [option for name, value in settings.items() for option in ("-c", f"{name}={value}")]
        with self._log.open("ab") as log:
            written = log.tell()
            self._process = account.spawn([programs / "postgres", "-D", data, *options], log)
        while self._process.poll() is None:
            running = Postmaster.of(data)
            if running and running.pid == self._process.pid and running.ready:
                return True
            time.sleep(_POLL_SECONDS)
        last_words = self._last_words(written)
        if _STILL_IN_USE in last_words:
            return False
        raise EmbeddedServerError(f"PostgreSQL did not start: {last_words} (log: {self._log})")

    def _settle(self) -> Account:
        """Makes the folder that holds the data; returns the account it belongs to."""
        if os.geteuid() != 0:
            self._folder.mkdir(mode=0o700, exist_ok=True)
            return Account()
        if not self._folder.exists():
            account = Account.unprivileged()
            if binaries.reachable(self._home, account):
                self._folder.mkdir(mode=0o700)
            else:
                _ELSEWHERE.mkdir(mode=0o755, parents=True, exist_ok=True)
                place = tempfile.mkdtemp(prefix="home-", dir=_ELSEWHERE)
                self._folder.unlink(missing_ok=True)
                self._folder.symlink_to(place)
                self._say(f"{self._home} is closed to PostgreSQL's account: its data lies in {place}")
            account.own(self._folder)
        status = self._folder.stat()
        if status.st_uid == 0:
            raise EmbeddedServerError(f"{self._folder} belongs to root, as whom PostgreSQL refuses to run: remove it")
        return Account(status.st_uid, status.st_gid)

    def _reachable_programs(self, account: Account) -> Path:
        programs = self._programs or binaries.find()
        if binaries.reachable(programs / "postgres", account):
            return programs
        return binaries.copy(programs, _ELSEWHERE)

    def _create(self, data: Path, programs: Path, account: Account) -> None:
        """Makes the data aside and moves it into place, so that what exists is complete."""
        fresh = data.with_name("data.new")
        initdb = [programs / "initdb", "-D", fresh, "--username=postgres", "--auth=trust", "--encoding=UTF8"]
        complaint = ""
        for locale in _LOCALES:
            shutil.rmtree(fresh, ignore_errors=True)
            made = account.run([*initdb, *locale, "--no-instructions", "--no-sync"])
            if made.returncode == 0:
                break
            complaint = complaint or made.stderr.strip()[-300:]
        else:
            raise EmbeddedServerError(f"initdb failed: {complaint}")
        made = account.run([programs / "postgres", "--single", "-D", fresh, "postgres"], _FIRST_STATEMENTS)
        if made.returncode != 0 or "ERROR:" in made.stderr:
            raise EmbeddedServerError(f"the first database could not be made: {made.stderr.strip()[-300:]}")
        account.run([programs / "initdb", "-D", fresh, "--sync-only"])
        fresh.rename(data)

    def _socket_folder(self, account: Account) -> Path:
        folder = self._folder.resolve()
        if len(os.fsencode(folder / _SOCKET)) < _LONGEST_SOCKET_PATH:
            return folder
        short = Path(tempfile.mkdtemp(prefix="easymo-", dir="/tmp"))
        account.own(short)
        return short

    def _url(self, role: str) -> str:
        if not self._sockets:
            raise EmbeddedServerError("the embedded server has not been started")
        return f"postgresql://{role}@/easymo?host={quote(str(self._sockets))}&port={_PORT}"

    def _last_words(self, written: int) -> str:
        with self._log.open("rb") as log:
            log.seek(written)
            lines = log.read().decode(errors="replace").splitlines()
        return " · ".join(line.split("] ", 1)[-1] for line in lines[-3:])[-300:] or "it said nothing"
