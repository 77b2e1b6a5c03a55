counting-name = Counting
counting-keywords = count
counting-ask-number = #{ $before }

clumsy-name = Clumsy
clumsy-keywords = stumble
