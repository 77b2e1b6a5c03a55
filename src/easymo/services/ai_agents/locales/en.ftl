ai-agents-keywords = assistants, assistant, help, help me, support
ai-agents-name = Assistants
ai-agents-menu-menu = Who would you like to talk to?
ai-agents-row-waiter = Bars & restaurants
ai-agents-row-farmer = Farmers' market
ai-agents-row-support = Help centre
