"""Which addresses are public, and so may be dialled; every other one is not."""

from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address

# Sources: IANA's registries of special-purpose addresses (RFC 6890 and what it lists), version 4
# and 6. `ipaddress.is_global` won't do: it holds multicast, 6to4 and NAT64 to be global.
_CLOSED_V4 = tuple(
    IPv4Network(network)
    for network in (
        "0.0.0.0/8",  # this network
        "10.0.0.0/8",  # private
        "100.64.0.0/10",  # behind a provider's NAT
        "127.0.0.0/8",  # loopback
        "169.254.0.0/16",  # link-local, where clouds keep their metadata
        "172.16.0.0/12",  # private
        "192.0.0.0/24",  # protocol assignments
        "192.0.2.0/24",  # documentation
        "192.31.196.0/24",  # AS112
        "192.52.193.0/24",  # AMT
        "192.88.99.0/24",  # 6to4 relays
        "192.168.0.0/16",  # private
        "192.175.48.0/24",  # AS112
        "198.18.0.0/15",  # benchmarks
        "198.51.100.0/24",  # documentation
        "203.0.113.0/24",  # documentation
        "224.0.0.0/4",  # multicast
        "240.0.0.0/4",  # reserved, and broadcast
    )
)
_OPEN_V6 = IPv6Network("2000::/3")
"""All that is given out as global unicast; loopback, mapped, local and multicast lie outside."""

_CLOSED_V6 = tuple(
    IPv6Network(network)
    for network in (
        "2001::/23",  # protocol assignments, among them Teredo and ORCHID
        "2001:db8::/32",  # documentation
        "2002::/16",  # 6to4, which holds any address of version 4
        "3fff::/20",  # documentation
    )
)
_NAT64 = IPv6Network("64:ff9b::/96")
"""How a network without version 4 names its addresses: the last 32 bits are one."""


def is_numeric(host: str) -> bool:
    """Whether a host is a whole numeric address; one with a zone is a neighbour's, and is not."""
    try:
        return bool(ip_address(host)) and "%" not in host
    except ValueError:
        return False


def is_public(address: str) -> bool:
    """Whether a numeric address is one that everybody can reach; False for what isn't one."""
    try:
        found = ip_address(address)
    except ValueError:
        return False
    return _is_open_v4(found) if isinstance(found, IPv4Address) else _is_open_v6(found)


def _is_open_v4(address: IPv4Address) -> bool:
    return not any(address in network for network in _CLOSED_V4)


def _is_open_v6(address: IPv6Address) -> bool:
    if address.scope_id is not None:
        return False
    if address in _NAT64:
        return _is_open_v4(IPv4Address(int(address) & 0xFFFF_FFFF))
    return address in _OPEN_V6 and not any(address in network for network in _CLOSED_V6)
