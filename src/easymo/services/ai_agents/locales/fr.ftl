ai-agents-keywords = assistants, assistant, assistante, aide, aidez moi, support
ai-agents-name = Assistants
ai-agents-menu-menu = À qui voulez-vous parler ?
ai-agents-row-waiter = Bars et restaurants
ai-agents-row-farmer = Marché agricole
ai-agents-row-support = Centre d’aide
