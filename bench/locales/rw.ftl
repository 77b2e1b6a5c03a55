interview-name = Ikiganiro
interview-keywords = ikiganiro
interview-pure-question = Ni iki kindi?
interview-pure-heard = Nanditse: { $answer }
interview-step-question = Ni iki kindi?
interview-step-heard = Nanditse: { $answer }
interview-read-question = Ni iki kindi?
interview-read-heard = Nanditse: { $answer }
