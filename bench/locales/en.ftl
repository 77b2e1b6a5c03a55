interview-name = Interview
interview-keywords = interview
interview-pure-question = And what else?
interview-pure-heard = I wrote down: { $answer }
interview-step-question = And what else?
interview-step-heard = I wrote down: { $answer }
interview-read-question = And what else?
interview-read-heard = I wrote down: { $answer }
