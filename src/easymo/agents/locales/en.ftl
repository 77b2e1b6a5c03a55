agents-found = Here is what I found:
agents-none = I found nothing like that. Say it in other words, or choose:
agents-see = Tap to see it:
agents-propose = I can start that for you. Tap and check what I understood:
agents-elsewhere = That is done elsewhere. Tap, and we go there:
agents-thanks = You are welcome! Is there anything else?
agents-thanks-words = thanks, thank you, thank you very much, thanks a lot, thx, great, perfect
agents-unsure = I am not sure I understood. Could you say it in other words? This is what I can do:
