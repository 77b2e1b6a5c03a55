agents-found = Voici ce que j’ai trouvé :
agents-none = Je n’ai rien trouvé de tel. Dites-le autrement, ou choisissez :
agents-see = Touchez pour voir :
agents-propose = Je peux commencer cela avec vous. Touchez et vérifiez ce que j’ai compris :
agents-elsewhere = Cela se fait ailleurs. Touchez, et nous y allons :
agents-thanks = Avec plaisir ! Autre chose ?
agents-thanks-words = merci, merci beaucoup, merci bien, parfait, super
agents-unsure = Je ne suis pas sûr d’avoir compris. Pouvez-vous le dire autrement ? Voici ce que je peux faire :
