"""Models of providers, by their names: `openai:gpt-5-mini`, `anthropic:claude-haiku-4-5`, `google:gemini-3-flash`.

`openai:` is any server that speaks OpenAI's chat completions, at ``openai_url``. Requests are streamed, so that a
server that goes silent is noticed; what comes is used when it is whole. Importing this module takes a second.
"""

import asyncio
import importlib
from collections.abc import Awaitable, Callable
from typing import Any

import httpx2
from pydantic_ai.exceptions import (
    ModelAPIError,
    ModelConnectionError,
    ModelRateLimitError,
    ModelServerError,
    ModelTimeoutError,
    ModelUnavailableError,
)
from pydantic_ai.messages import ModelMessage, ModelResponse
from pydantic_ai.models import Model, ModelRequestParameters
from pydantic_ai.models.wrapper import WrapperModel
from pydantic_ai.settings import ModelSettings

from easymo.errors import ConfigurationError
from easymo.settings import AgentKeys

SILENCE = 12.0
"""Seconds for which a server may send nothing."""
TOKENS_MOST = 900
"""Tokens of one answer of a model: 1,000 characters in any of our languages, and its proposals."""
RETRY_AFTER_MOST = 3.0
"""Seconds a person is let wait for the same model to be asked again; of more, the next model is asked."""
RETRY_AFTER = 0.4


def open_client() -> httpx2.AsyncClient:
    """What all providers are asked through: to be closed."""
    return httpx2.AsyncClient(timeout=SILENCE)


def open_model(name: str, keys: AgentKeys, client: httpx2.AsyncClient) -> Model:
    """The model ``name``, with its key. Raises ConfigurationError if its provider's package is not installed."""
    provider, _, model = name.partition(":")
    try:
        opened: Model = _OPENERS[provider](model, keys, client)
    except ImportError as error:
        raise ConfigurationError(f"{name}: install easymo[{provider}]") from error
    return Asked(opened)


class Asked(WrapperModel):
    """A model that is asked by a stream, and once more where that may help soon."""

    async def request(
        self,
        messages: list[ModelMessage],
        model_settings: ModelSettings | None,
        model_request_parameters: ModelRequestParameters,
    ) -> ModelResponse:
        """Raises ModelAPIError."""

        async def ask() -> ModelResponse:
            stream = self.wrapped.request_stream(messages, model_settings, model_request_parameters)
            async with stream as response:
                async for _ in response:
                    pass
                return response.get()

        return await _twice(ask)


async def _twice(ask: Callable[[], Awaitable[ModelResponse]]) -> ModelResponse:
    try:
        return await ask()
    except ModelAPIError as error:
        wait = pause_before_retry(error)
        if wait is None:
            raise
        await asyncio.sleep(wait)
        return await ask()


def pause_before_retry(error: ModelAPIError) -> float | None:
    """Seconds after which the same model may be asked again; None: ask another."""
    if isinstance(error, ModelRateLimitError):
        wait = error.retry_after if error.retry_after is not None else 1.0
        return wait if wait <= RETRY_AFTER_MOST else None
    if isinstance(error, ModelTimeoutError):
        return None
    passing = (ModelServerError, ModelUnavailableError, ModelConnectionError)
    return RETRY_AFTER if isinstance(error, passing) else None


def _settings() -> ModelSettings:
    return ModelSettings(max_tokens=TOKENS_MOST, timeout=SILENCE, max_retries=0, parallel_tool_calls=False)


def _openai(model: str, keys: AgentKeys, client: httpx2.AsyncClient) -> Any:
    models = importlib.import_module("pydantic_ai.models.openai")
    providers = importlib.import_module("pydantic_ai.providers.openai")
    provider = providers.OpenAIProvider(
        base_url=keys.openai_url or None, api_key=keys.openai or "none", http_client=client
    )
    return models.OpenAIChatModel(model, provider=provider, settings=_settings())


def _anthropic(model: str, keys: AgentKeys, client: httpx2.AsyncClient) -> Any:
    models = importlib.import_module("pydantic_ai.models.anthropic")
    providers = importlib.import_module("pydantic_ai.providers.anthropic")
    provider = providers.AnthropicProvider(
        api_key=keys.anthropic, base_url=keys.anthropic_url or None, http_client=client
    )
    return models.AnthropicModel(model, provider=provider, settings=_settings())


def _google(model: str, keys: AgentKeys, client: httpx2.AsyncClient) -> Any:
    models = importlib.import_module("pydantic_ai.models.google")
    providers = importlib.import_module("pydantic_ai.providers.google")
    provider = providers.GoogleProvider(api_key=keys.google, http_client=client)
    return models.GoogleModel(model, provider=provider, settings=_settings())


_OPENERS: dict[str, Callable[[str, AgentKeys, httpx2.AsyncClient], Any]] = {
    "openai": _openai,
    "anthropic": _anthropic,
    "google": _google,
}
