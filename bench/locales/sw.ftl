interview-name = Mahojiano
interview-keywords = mahojiano
interview-pure-question = Na nini tena?
interview-pure-heard = Nimeandika: { $answer }
interview-step-question = Na nini tena?
interview-step-heard = Nimeandika: { $answer }
interview-read-question = Na nini tena?
interview-read-heard = Nimeandika: { $answer }
