"""Tests reach nothing but this machine, and see nothing of its environment."""

import os
import socket

import pytest


def test_other_machines_are_out_of_reach():
    with socket.socket() as outbound, pytest.raises(PermissionError, match="this machine only"):
        outbound.connect(("192.0.2.1", 80))


def test_name_servers_are_not_asked():
    with pytest.raises(PermissionError, match="no name server"):
        socket.getaddrinfo("graph.example", 443)


def test_this_machine_is_within_reach():
    with socket.create_server(("127.0.0.1", 0)) as listening, socket.create_connection(listening.getsockname()):
        pass


def test_environment_of_the_machine_is_gone():
    assert not [name for name in os.environ if name.startswith(("EASYMO_", "WHATSAPP_", "DATABASE_"))]
