## Words people may type, whole messages, comma-separated. All languages are understood at any time.
chat-words-stop = stop, unsubscribe, stop messages, opt out
chat-words-start = start, subscribe, unstop, opt in
chat-words-home = hi, hello, hey, good morning, good afternoon, good evening, menu, main menu, home, start, restart, 0
chat-words-back = back, go back, previous
chat-words-cancel = cancel, quit, exit, never mind
chat-words-more = more, next, show more
chat-words-skip = skip, none, no thanks
chat-words-yes = yes, y, yeah, yep, ok, okay, sure, correct
chat-words-no = no, n, nope

## Buttons and hints
chat-button-back = ⬅️ Back
chat-button-cancel = ✖️ Cancel
chat-button-menu = 🏠 Menu
chat-button-more = ➡️ More
chat-button-skip = ⏭️ Skip
chat-button-choose = Choose
chat-button-go-on = Go on
chat-button-switch = { $service }
chat-hint = You can also type: back, cancel, menu

## What went wrong, and how to go on
chat-text-long = That is { $length } characters; please keep it to { $most }.
chat-text-short = That is too short; please write at least { $least } characters.
chat-number-wrong = Please answer with a whole number from { $low } to { $high }.
chat-money-wrong = I could not read that as an amount. Write for example 5000, 50k or 200-500.
chat-choice-wrong = That is not one of the choices. Tap one, or type its number or name.
chat-confirm-wrong = Please tap one of the buttons, or answer yes or no.
chat-place-which = There are several places of that name. Which one?
chat-place-unknown = I do not know that place. Try a sector, district or well-known spot, or share your location.
chat-unread = Thank you! I cannot use that kind of message here.
chat-stale = That is already done.
chat-unknown = That button is no longer in use.
chat-barrier = What you did before this cannot be undone.
chat-changed = This form has been improved meanwhile. I kept the answers that still fit.
chat-cancelled = Cancelled.
chat-nothing-parked = There is nothing unfinished.
chat-switch = Do you want to leave this and go to { $service }?
chat-apology = Sorry, something went wrong on our side and I could not handle your last message. Please try again.
chat-apology-parked = Sorry, that failed on our side again. I have set this aside: you can continue it later from the menu.
chat-flooded = That is a lot of messages at once. Please wait a minute, then write again: the last ones were not read.
chat-operator-here = One of our colleagues is now with you and will write to you here.
chat-operator-left = Our colleague has left the conversation. I am here for you again.
