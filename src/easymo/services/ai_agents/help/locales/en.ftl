ai-agents-phrases-support = help centre, help center, customer support, customer service, i need help, i have a question
ai-agents-phrases-human = talk to a person, talk to a human, talk to someone, speak to a person, speak to someone, real person, human agent, customer care agent
ai-agents-phrases-tickets = my tickets, my ticket, ticket status, support tickets
ai-agents-row-tickets = 🎫 My tickets
ai-agents-row-ticket = 📝 New ticket
ai-agents-row-my-ticket = 🎫 See the ticket
ai-agents-row-human = 🙋 Talk to a person
ai-agents-row-human-leave = ✖️ Do not wait
ai-agents-row-ticket-add = ✍️ Add to it
ai-agents-row-ticket-solved = ✅ It is solved
ai-agents-row-ticket-rate = ⭐ Rate the help

ai-agents-support-question =
    🆘 Help centre. What would you like to know? Ask in your own words, for example: I forgot my PIN.
ai-agents-support-answer = *{ $title }*

    { $body }

    Did this help? You can also ask something else.
ai-agents-support-answer-yes = 👍 Yes
ai-agents-support-answer-no = 👎 Not really
ai-agents-support-glad = Glad it helped! Ask me again whenever you like.
ai-agents-support-further = That is all I know about it. Shall we write it down for our team, or would you like to talk to a person?
ai-agents-support-unknown = I have no answer to that. Shall we write it down for our team, or would you like to talk to a person?
ai-agents-support-way-ticket = 📝 Write it down
ai-agents-support-way-human = 🙋 A person
ai-agents-support-way-again = ❓ Another question

ai-agents-ticket-category = What is it about?
ai-agents-ticket-category-payment = 💳 Money and payments
ai-agents-ticket-category-technical = 🛠️ Something fails
ai-agents-ticket-category-account = 👤 My account
ai-agents-ticket-category-fraud = 🚨 Fraud
ai-agents-ticket-category-escalation = 🙋 For a person
ai-agents-ticket-category-other = 💬 Something else
ai-agents-ticket-words = Please tell us what happened: what you did, when, and amounts or names where there are any. Never write your PIN.
ai-agents-ticket-pictures = Would you like to add pictures, for example of a MoMo message or of the screen? Up to three.
ai-agents-ticket-unkept = Pictures that could not be kept: { $count }
ai-agents-ticket-done =
    📝 Your ticket has the number *{ $ticket }*. You have our answer by { $by } at the latest, here.
ai-agents-ticket-enough = You have five tickets that are not solved yet. Please add to one of them; we are working on it.
ai-agents-ticket-status-open = Waits for our team
ai-agents-ticket-status-in-progress = Somebody works on it
ai-agents-ticket-status-waiting = Waits for your answer
ai-agents-ticket-status-resolved = Solved
ai-agents-ticket-status-closed = Closed
ai-agents-tickets-list = 🎫 Your tickets:
ai-agents-tickets-none = You have no tickets.
ai-agents-my-ticket-gone = There is no such ticket of yours.
ai-agents-my-ticket-awaited =
    🎫 *{ $subject }* (no. { $ticket })
    { $about } · { $status } · pictures: { $pictures }
    Our answer comes by { $by } at the latest.

    You wrote: { $words }
ai-agents-my-ticket-mine =
    🎫 *{ $subject }* (no. { $ticket })
    { $about } · { $status } · pictures: { $pictures }

    You wrote: { $words }
ai-agents-my-ticket-theirs =
    🎫 *{ $subject }* (no. { $ticket })
    { $about } · { $status } · pictures: { $pictures }

    We wrote: { $words }
ai-agents-ticket-add-gone = There is no such ticket of yours.
ai-agents-ticket-add-words = What would you like to add to “{ $subject }”? Never write your PIN.
ai-agents-ticket-add-pictures = Pictures, too? Up to three.
ai-agents-ticket-add-unkept = Pictures that could not be kept: { $count }
ai-agents-ticket-add-ok = Added to “{ $subject }”. Our team sees it.
ai-agents-ticket-add-reopened = “{ $subject }” is open again. Our team sees it.
ai-agents-ticket-add-closed = “{ $subject }” was closed. Please open a new ticket.
ai-agents-ticket-solved-gone = There is no such ticket of yours.
ai-agents-ticket-solved-done = ✅ “{ $subject }” is solved. How was our help?
ai-agents-ticket-rate-gone = There is no such ticket of yours.
ai-agents-ticket-rate-over = That ticket cannot be rated now.
ai-agents-ticket-rate-stars = How was our help with “{ $subject }”?
ai-agents-ticket-rate-done = Thank you! That helps us get better.
ai-agents-ticket-stars-5 = ⭐⭐⭐⭐⭐ Very good
ai-agents-ticket-stars-4 = ⭐⭐⭐⭐ Good
ai-agents-ticket-stars-3 = ⭐⭐⭐ So-so
ai-agents-ticket-stars-2 = ⭐⭐ Poor
ai-agents-ticket-stars-1 = ⭐ Very poor
ai-agents-told-ticket-taken = 👀 Somebody from our team is looking at your ticket “{ $subject }”.
ai-agents-told-ticket-answered =
    💬 Our answer about “{ $subject }”:

    { $words }
ai-agents-told-ticket-resolved =
    ✅ “{ $subject }” is solved:

    { $words }

    If it is not, add to it within 7 days and it is open again.

ai-agents-human-words = 🙋 A colleague will write to you here. In a few words: what is it about?
ai-agents-human-queued = You are number *{ $place }* in the queue. A colleague writes to you here; until then you can go on using everything.
ai-agents-human-waiting = You are waiting for a colleague: number *{ $place }* in the queue. They write to you here.
ai-agents-human-closed = Nobody from our team is here right now; we are back { $opens }. Let us write it down, so that you are answered as soon as they are.
ai-agents-human-leave-done = Good, you are not waiting any more. I am here for you.
ai-agents-human-leave-over = You are not waiting for anybody now.
ai-agents-told-unattended-subject = Would like to talk to somebody
ai-agents-told-unattended-written =
    I am sorry: our team has gone home, and nobody could write to you. What you asked is now ticket *{ $ticket }*; you have our answer by { $by } at the latest.
ai-agents-told-unattended-gone = Our team has gone home. Write down what it is about, and they answer you.
ai-agents-told-message-said = 💬 { $words }
