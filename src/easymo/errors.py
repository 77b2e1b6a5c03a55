"""The tree of EasyMO's own errors.

EasyMOError
├── ConfigurationError      the environment is wrong or incomplete; the text names the mend
├── DatabaseUnavailable     PostgreSQL cannot be reached or refuses; try again later
├── MigrationError          the schema on the server and the migrations shipped do not fit
├── EmbeddedServerError     the embedded PostgreSQL could not be installed or started
├── MediaUnavailable        a file cannot be fetched from or given to WhatsApp now; try again later
├── WhatsAppUnavailable     WhatsApp does not say now what was asked of it; try again later
├── VaultUnavailable        the vault's storage or scanner cannot serve; try again later
├── DocumentDamaged         what the vault holds is not what was put there
├── Tampered                the operators' log is not what was written
├── RecognitionUnavailable  a paper cannot be read now; try again later
├── NotThere                what an operator asked for does not exist
├── NotPossible             what an operator asked for cannot be done as things stand
│   └── Changed             … because somebody else was faster
├── FlowError               a flow broke the engine's rules (a defect of the flow)
├── MessageTooLong          an outbound message exceeds a limit of the Cloud API
├── CallFailed              (conversation.activity) a call to the outside world did not succeed; flows may catch it
├── CallRefused             (conversation.activity) raised by an activity that another attempt would not help
└── NoAnswer                (simulator.talk) nobody answers a simulated person

Texts of these errors never hold a phone number or words of a person: they are logged.
"""


class EasyMOError(Exception):
    """Base of every error EasyMO raises on purpose. Its text is safe to log and says the mend."""


class ConfigurationError(EasyMOError):
    """The environment is wrong or incomplete."""


class DatabaseUnavailable(EasyMOError):
    """PostgreSQL cannot be reached or refuses to serve."""


class MigrationError(EasyMOError):
    """The schema on the server and the migrations shipped do not fit."""


class EmbeddedServerError(EasyMOError):
    """The embedded PostgreSQL could not be installed or started."""


class MediaUnavailable(EasyMOError):
    """WhatsApp does not hand out or take a file now."""


class WhatsAppUnavailable(EasyMOError):
    """WhatsApp does not say now what was asked of it."""


class VaultUnavailable(EasyMOError):
    """The vault's storage or scanner cannot serve now."""


class DocumentDamaged(EasyMOError):
    """What the vault holds of a document is missing, or is not what was put there."""


class Tampered(EasyMOError):
    """The log of operators' actions is not what was written."""


class RecognitionUnavailable(EasyMOError):
    """Whoever reads papers does not answer now."""


class NotThere(EasyMOError):
    """What an operator asked for does not exist."""


class NotPossible(EasyMOError):
    """What an operator asked for cannot be done as things stand; the text names what comes first."""


class Changed(NotPossible):
    """What an operator acts upon is not any more what was seen; the text says what it is now."""


class FlowError(EasyMOError):
    """A flow broke the engine's rules: awaited something foreign, asked too often, …"""


class MessageTooLong(EasyMOError):
    """An outbound message exceeds a limit of the Cloud API and may not be cut."""
