"""The environment, read once into one frozen Settings."""

from ipaddress import ip_address
from pathlib import Path
from typing import Literal

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    """What an operator may set; each field is the variable `REPLY_DESK_<NAME>`."""

    model_config = SettingsConfigDict(env_prefix="REPLY_DESK_", frozen=True, extra="ignore")

    library: Path = Field(default=Path("answers"), description="the folder of answers")
    data: Path | None = Field(
        default=None, description="the data folder; without it `.reply-desk/` beside the library"
    )
    database: str = Field(
        default="", description="a database URL; without it SQLite in the data folder"
    )
    host: str = Field(default="127.0.0.1", description="the address to listen on")
    port: int = Field(default=8000, ge=0, le=65535, description="the port to listen on")
    workers: int = Field(default=1, ge=1, le=64, description="how many processes serve")
    hosts: str = Field(
        default="", description="names this desk is reached by beside loopback, with commas between"
    )
    proxies: str = Field(
        default="",
        description="addresses of proxies whose X-Forwarded-For and -Proto count, commas between",
    )
    keep_posts: Literal["none", "gaps", "learning"] = Field(
        default="none", description="which posts are kept once the reply is recorded"
    )
    told_days: int = Field(
        default=60,
        ge=0,
        le=3650,
        description="how many days it is known, by keyed hashes, who got which answer; 0: never",
    )
    git_commit: bool = Field(
        default=False,
        description="commit what is saved here to the library's git repository, by who saved it",
    )

    check_links: bool = Field(
        default=False, description="whether `serve` asks the sites that answers link to"
    )
    fetch_allow: str = Field(
        default="",
        description="places of one's own network, as `host:port` with commas between, "
        "that may be asked all the same",
    )

    log: Literal["info", "warning", "error"] = Field(
        default="info", description="how much is logged; `warning` leaves requests out"
    )
    metrics: str = Field(
        default="",
        description="an address of its own for the metrics, such as `127.0.0.1:9100`",
    )

    @property
    def data_folder(self) -> Path:
        """Where the database, the key and the backups live."""
        return self.data or self.library.resolve().parent / ".reply-desk"

    @property
    def database_url(self) -> str:
        """The database as SQLAlchemy names it."""
        return self.database or f"sqlite:///{self.data_folder / 'reply-desk.sqlite3'}"

    @property
    def address(self) -> str:
        """Where people reach the desk: by its first name over https, or else where it listens."""
        if names := [name.strip() for name in self.hosts.split(",") if name.strip()]:
            return f"https://{names[0]}"
        return f"http://{f'[{self.host}]' if ':' in self.host else self.host}:{self.port}"

    @property
    def loopback(self) -> bool:
        """Whether only this machine can reach the desk."""
        if self.host == "localhost":
            return True
        try:
            return ip_address(self.host).is_loopback
        except ValueError:
            return False
