ai-agents-keywords = abafasha, umufasha, ubufasha
ai-agents-name = Abafasha
ai-agents-menu-menu = Murashaka kuvugana na nde?
ai-agents-row-waiter = Utubari na resitora
ai-agents-row-farmer = Isoko ry’abahinzi
ai-agents-row-support = Ubufasha
