## Words people may type, whole messages, comma-separated. All languages are understood at any time.
chat-words-stop = stop, unsubscribe, stop messages, opt out
chat-words-start = start, subscribe, unstop, opt in
chat-words-home = hi, hello, hey, good morning, good afternoon, good evening, menu, main menu, home, start, restart, 0
chat-words-back = back, go back, previous
chat-words-cancel = cancel, quit, exit, never mind
chat-words-more = more, next, show more
chat-words-skip = skip, none, no thanks
chat-words-done = done, that's all, thats all, that is all, finished, that's it, ready
chat-words-chat = chat, in chat, in the chat, here in the chat, ask me here, no form, without the form, without
    form, i cannot open it, i can't open it, i cant open it, it does not open, it doesn't open, the form does not open,
    form not working, the form does not work
chat-words-yes = yes, y, yeah, yep, ok, okay, sure, correct
chat-words-no = no, n, nope

## Buttons and hints
chat-button-back = ⬅️ Back
chat-button-cancel = ✖️ Cancel
chat-button-menu = 🏠 Menu
chat-more-ways = Not what you are looking for?
chat-button-more = ➡️ More
chat-button-skip = ⏭️ Skip
chat-button-done = ✅ Done
chat-button-today = Today
chat-button-tomorrow = Tomorrow
chat-button-yesterday = Yesterday
chat-button-pin = 📍 Send a location
chat-button-choose = Choose
chat-button-go-on = Go on
chat-button-switch = { $service }
chat-hint = You can also type: back, cancel, menu

## What went wrong, and how to go on
chat-text-long = That is { $length } characters; please keep it to { $most }.
chat-text-short = That is too short; please write at least { $least } characters.
chat-number-wrong = Please answer with a whole number from { $low } to { $high }.
chat-money-wrong = I could not read that as an amount. Write for example 5000, 50k or 200-500.
chat-tags-none = Please write at least one, with words.
chat-tags-many = That is { $count }; please choose the { $most } that matter most.
chat-tags-long = “{ $thing }…” is long: at most { $most } characters each, with commas between them.
chat-choice-wrong = That is not one of the choices. Tap one, or type its number or name.
chat-confirm-wrong = Please tap one of the buttons, or answer yes or no.
chat-place-which = There are several places of that name. Which one?
chat-place-unknown = I do not know that place. Try a sector, district or well-known spot, or share your location.
chat-secret-wrong = That is not it: { $digits } digits, please. I forget them as soon as I have read them.
chat-phone-unread = That is not a phone number. Write only the number, for example 0788 123 456.
chat-phone-short = That number is too short. Please check it and write it again.
chat-phone-long = That number is too long. Please check it and write it again.
chat-phone-unknown = There is no phone number like that. Please check it; a number of another country needs its code, for example +250.
chat-moment-wrong = I could not read that as a time. Write for example: tomorrow 7 am, Friday 14:30, 25/12 18:00 or in 2 hours.
chat-moment-time = { $day }. At what time?
chat-moment-which = Which do you mean?
chat-moment-over = That has already passed. It is now { $when }.
chat-moment-to-come = That is still to come. It is now { $when }.
chat-moment-early = That is too early: { $when } at the earliest.
chat-moment-late = That is too late: { $when } at the latest.
chat-date-wrong = I could not read that as a date. Write for example: today, Friday, 25/12 or 25 December.
chat-form-empty = Please fill in everything the form asks for.
chat-form-closed = This form is no longer open. Write to me in the chat and I will show you what to do next.
chat-photos-count = 📷 { $count } of { $most } received. Send another one, or tap Done.
chat-photos-few = { $least ->
    [one] Please send at least one picture.
   *[other] Please send at least { $least } pictures.
  }
chat-photos-wrong = Please send a picture.
chat-photos-twice = I have that picture already.
chat-document-wrong = Please send a picture or a PDF.
chat-place-recent = The place you used last
chat-place-name-wrong = Please use a name with letters, so that you can type it.
chat-place-name-home = Home
chat-place-name-work = Work
chat-unread = Thank you! I cannot use that kind of message here.
chat-unread-voice = Thank you for the voice note! I cannot listen to those here: please write it to me.
chat-unread-audio = Thank you for the recording! I cannot listen to it here: please write to me.
chat-unread-image = Thank you for the picture! I cannot use one here.
chat-unread-video = Thank you for the video! I cannot use one here.
chat-unread-document = Thank you for the document! I cannot use one here.
chat-unread-sticker = Nice sticker! I only understand words and buttons here, though.
chat-unread-contacts = Thank you for the contact! I cannot use one here.
chat-unread-location = Thank you for the location! I cannot use one here.
chat-unread-order = Thank you for the order! I cannot take orders from the catalogue here.
chat-unread-form = Thank you for filling that in! I cannot use that form here.
chat-unread-unsupported = Your message reached me without its content: WhatsApp does not pass that kind on. Please write it to me.
chat-stale = That is already done.
chat-unknown = That button is no longer in use.
chat-barrier = What you did before this cannot be undone.
chat-changed = This form has been improved since you began. I kept the answers that still fit.
chat-cancelled = Cancelled.
chat-patience = Still working on it, one moment please.
chat-reminder = You have not finished what you began here. Would you like to go on?
chat-call-failed = Sorry, that did not work this time. I have set it aside: you can continue it later from the menu.
chat-nothing-parked = There is nothing unfinished.
chat-switch = Do you want to leave this and go to { $service }?
chat-apology = Sorry, something went wrong on our side and I could not handle your last message. Please try again.
chat-apology-parked = Sorry, that failed on our side again. I have set this aside: you can continue it later from the menu.
chat-flooded = That is a lot of messages at once. Please wait a minute, then write again: the last ones were not read.
chat-operator-here = One of our colleagues is now with you and will write to you here.
chat-operator-left = Our colleague has left the conversation. I am here for you again.
