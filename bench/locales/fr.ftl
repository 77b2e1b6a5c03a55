interview-name = Entretien
interview-keywords = entretien
interview-pure-question = Et quoi d'autre ?
interview-pure-heard = J'ai noté : { $answer }
interview-step-question = Et quoi d'autre ?
interview-step-heard = J'ai noté : { $answer }
interview-read-question = Et quoi d'autre ?
interview-read-heard = J'ai noté : { $answer }
