"""Which addresses are public."""

import pytest

from app.fetch.addresses import is_public


@pytest.mark.parametrize(
    "address",
    [
        "1.1.1.1",
        "93.184.215.14",
        "100.63.255.255",
        "100.128.0.0",
        "172.15.255.255",
        "172.32.0.1",
        "192.0.1.1",
        "198.17.255.255",
        "198.20.0.0",
        "223.255.255.255",
        "2606:4700::1111",
        "2a00:1450:4001:80b::200e",
        "2001:4860:4860::8888",
        "64:ff9b::5db8:d70e",  # NAT64 of a public address
    ],
)
def test_public(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize(
    "address",
    ["", "example.org", "127.0.0.1", "::1", "2606:4700::1111%eth0", "64:ff9b::a00:1", "1.1.1"],
)
def test_not_public(address: str) -> None:
    assert not is_public(address)
