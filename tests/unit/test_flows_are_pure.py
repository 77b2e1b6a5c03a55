"""Flows depend on nothing but what the chat gives them: their source imports no clock, chance or I/O."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import easymo

PACKAGE = Path(easymo.__file__).parent
FLOWS = sorted({*PACKAGE.glob("services/**/flows.py"), *PACKAGE.glob("services/**/flows/**/*.py")})
ALLOWED = (
    "collections.abc",
    "easymo.conversation",
    "easymo.ledger",
    "easymo.listings",
    "easymo.notifications",
    "easymo.people",
    "easymo.places",
    "easymo.reading",
    "easymo.recognition.activities",
    "easymo.recognition.papers",
    "easymo.reviews.matters",
    "easymo.services",
    "easymo.agents.activities",
    "easymo.vault.activities",
    "easymo.vault.document",
    "easymo.whatsapp.filetypes",
    "easymo.whatsapp.messages",
    "easymo.whatsapp.updates",
    "functools",
    "itertools",
    "math",
    "msgspec",
    "re",
    "typing",
)
"""What a flow may import. Stores are there to be handed to the chat, which runs them."""
CLOCKS = frozenset({"now", "utcnow", "today", "time", "monotonic", "perf_counter"})
BUILT_IN_IO = frozenset({"open", "print", "input", "exec", "eval", "__import__", "id", "hash"})


def imports(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""


def offences(source: str) -> list[str]:
    """What in ``source`` a flow must not do, by name."""
    tree = ast.parse(source)
    found = [name for name in imports(tree) if not any(f"{name}.".startswith(f"{allowed}.") for allowed in ALLOWED)]
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in BUILT_IN_IO:
            found.append(node.func.id)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in CLOCKS:
            called_on = ast.unparse(node.func.value)
            found += [] if called_on == "chat" else [f"{called_on}.{node.func.attr}"]
        if isinstance(node, ast.Await) and not awaits_chat(node.value):
            found.append(f"await {ast.unparse(node.value)}")
    return found


def awaits_chat(value: ast.expr) -> bool:
    """Whether a chat's method is awaited, or a function that is handed the chat."""
    if not isinstance(value, ast.Call):
        return False
    if isinstance(value.func, ast.Attribute):
        return ast.unparse(value.func.value) == "chat"
    return any(isinstance(argument, ast.Name) and argument.id == "chat" for argument in value.args)


def test_there_are_flows_to_look_at() -> None:
    assert {path.relative_to(PACKAGE).as_posix() for path in FLOWS} >= {
        "services/core/flows/home.py",
        "services/jobs/flows/applying.py",
        "services/jobs/flows/offering.py",
        "services/jobs/flows/searching.py",
    }


@pytest.mark.parametrize("path", FLOWS, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_flow_is_pure(path: Path) -> None:
    assert offences(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("import random", ["random"]),
        ("import time", ["time"]),
        ("from datetime import datetime", ["datetime"]),
        ("import asyncio", ["asyncio"]),
        ("from easymo.database.connect import connect", ["easymo.database.connect"]),
        ("async def flow(chat):\n    open('x')", ["open"]),
        ("async def flow(chat):\n    moment.now()", ["moment.now"]),
        ("async def flow(chat):\n    await chat.now()", []),
        ("async def flow(chat):\n    await store.find(1)", ["await store.find(1)"]),
        ("async def flow(chat):\n    await chat.read(store.find, 1)", []),
        ("async def flow(chat):\n    await _show(chat, 1)", []),
    ],
)
def test_what_counts_as_impure(source: str, found: list[str]) -> None:
    assert offences(source) == found
