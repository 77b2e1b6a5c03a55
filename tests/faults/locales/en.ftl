counting-name = Counting
counting-keywords = count
counting-ask-number = #{ $before }

clumsy-name = Clumsy
clumsy-keywords = stumble

distant-name = Distant
distant-keywords = shout
distant-call-echoed = { $word }!
