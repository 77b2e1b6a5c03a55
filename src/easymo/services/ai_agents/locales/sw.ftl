ai-agents-keywords = wasaidizi, msaidizi, msaada
ai-agents-name = Wasaidizi
ai-agents-menu-menu = Ungependa kuzungumza na nani?
ai-agents-row-waiter = Baa na mikahawa
ai-agents-row-farmer = Soko la wakulima
ai-agents-row-support = Kituo cha msaada
