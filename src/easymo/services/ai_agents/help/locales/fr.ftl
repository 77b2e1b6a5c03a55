ai-agents-phrases-support = centre d'aide, service client, support client, j'ai besoin d'aide, j'ai une question
ai-agents-phrases-human = parler à une personne, parler à quelqu'un, parler à un humain, parler à un conseiller, parler à un agent, vraie personne
ai-agents-phrases-tickets = mes tickets, mon ticket, suivi de mon ticket
ai-agents-row-tickets = 🎫 Mes tickets
ai-agents-row-ticket = 📝 Nouveau ticket
ai-agents-row-my-ticket = 🎫 Voir le ticket
ai-agents-row-human = 🙋 Une personne
ai-agents-row-human-leave = ✖️ Ne plus attendre
ai-agents-row-ticket-add = ✍️ Compléter
ai-agents-row-ticket-solved = ✅ C'est réglé
ai-agents-row-ticket-rate = ⭐ Noter l'aide

ai-agents-support-question =
    🆘 Centre d'aide. Que voulez-vous savoir ? Demandez avec vos mots, par exemple : j'ai oublié mon PIN.
ai-agents-support-answer = *{ $title }*

    { $body }

    Cela vous aide-t-il ? Vous pouvez aussi demander autre chose.
ai-agents-support-answer-yes = 👍 Oui
ai-agents-support-answer-no = 👎 Pas vraiment
ai-agents-support-glad = Tant mieux ! Demandez-moi encore quand vous voulez.
ai-agents-support-further = C'est tout ce que j'en sais. On l'écrit à notre équipe, ou préférez-vous parler à une personne ?
ai-agents-support-unknown = Je n'ai pas de réponse à cela. On l'écrit à notre équipe, ou préférez-vous parler à une personne ?
ai-agents-support-way-ticket = 📝 L'écrire
ai-agents-support-way-human = 🙋 Une personne
ai-agents-support-way-again = ❓ Autre question

ai-agents-ticket-category = De quoi s'agit-il ?
ai-agents-ticket-category-payment = 💳 Argent, paiements
ai-agents-ticket-category-technical = 🛠️ Une panne
ai-agents-ticket-category-account = 👤 Mon compte
ai-agents-ticket-category-fraud = 🚨 Une arnaque
ai-agents-ticket-category-escalation = 🙋 Pour une personne
ai-agents-ticket-category-other = 💬 Autre chose
ai-agents-ticket-words = Racontez ce qui s'est passé : ce que vous avez fait, quand, et les montants ou noms s'il y en a. N'écrivez jamais votre PIN.
ai-agents-ticket-pictures = Voulez-vous ajouter des photos, par exemple du message MoMo ou de l'écran ? Trois au plus.
ai-agents-ticket-unkept = Photos qui n'ont pas pu être gardées : { $count }
ai-agents-ticket-done =
    📝 Votre ticket porte le numéro *{ $ticket }*. Vous aurez notre réponse ici, au plus tard { $by }.
ai-agents-ticket-enough = Vous avez cinq tickets en cours. Complétez l'un d'eux ; nous y travaillons.
ai-agents-ticket-status-open = Attend notre équipe
ai-agents-ticket-status-in-progress = Quelqu'un s'en occupe
ai-agents-ticket-status-waiting = Attend votre réponse
ai-agents-ticket-status-resolved = Réglé
ai-agents-ticket-status-closed = Fermé
ai-agents-tickets-list = 🎫 Vos tickets :
ai-agents-tickets-none = Vous n'avez pas de ticket.
ai-agents-my-ticket-gone = Vous n'avez pas de tel ticket.
ai-agents-my-ticket-awaited =
    🎫 *{ $subject }* (nº { $ticket })
    { $about } · { $status } · photos : { $pictures }
    Notre réponse vient au plus tard { $by }.

    Vous avez écrit : { $words }
ai-agents-my-ticket-mine =
    🎫 *{ $subject }* (nº { $ticket })
    { $about } · { $status } · photos : { $pictures }

    Vous avez écrit : { $words }
ai-agents-my-ticket-theirs =
    🎫 *{ $subject }* (nº { $ticket })
    { $about } · { $status } · photos : { $pictures }

    Nous avons écrit : { $words }
ai-agents-ticket-add-gone = Vous n'avez pas de tel ticket.
ai-agents-ticket-add-words = Que voulez-vous ajouter à « { $subject } » ? N'écrivez jamais votre PIN.
ai-agents-ticket-add-pictures = Des photos aussi ? Trois au plus.
ai-agents-ticket-add-unkept = Photos qui n'ont pas pu être gardées : { $count }
ai-agents-ticket-add-ok = C'est ajouté à « { $subject } ». Notre équipe le voit.
ai-agents-ticket-add-reopened = « { $subject } » est rouvert. Notre équipe le voit.
ai-agents-ticket-add-closed = « { $subject } » est fermé. Ouvrez un nouveau ticket.
ai-agents-ticket-solved-gone = Vous n'avez pas de tel ticket.
ai-agents-ticket-solved-done = ✅ « { $subject } » est réglé. Comment était notre aide ?
ai-agents-ticket-rate-gone = Vous n'avez pas de tel ticket.
ai-agents-ticket-rate-over = Ce ticket ne peut pas être noté maintenant.
ai-agents-ticket-rate-stars = Comment était notre aide pour « { $subject } » ?
ai-agents-ticket-rate-done = Merci ! Cela nous aide à faire mieux.
ai-agents-ticket-stars-5 = ⭐⭐⭐⭐⭐ Très bien
ai-agents-ticket-stars-4 = ⭐⭐⭐⭐ Bien
ai-agents-ticket-stars-3 = ⭐⭐⭐ Moyen
ai-agents-ticket-stars-2 = ⭐⭐ Mauvais
ai-agents-ticket-stars-1 = ⭐ Très mauvais
ai-agents-told-ticket-taken = 👀 Quelqu'un de notre équipe regarde votre ticket « { $subject } ».
ai-agents-told-ticket-answered =
    💬 Notre réponse sur « { $subject } » :

    { $words }
ai-agents-told-ticket-resolved =
    ✅ « { $subject } » est réglé :

    { $words }

    Sinon, complétez-le dans les 7 jours : il sera rouvert.

ai-agents-human-words = 🙋 Un collègue va vous écrire ici. En quelques mots : de quoi s'agit-il ?
ai-agents-human-queued = Vous êtes numéro *{ $place }* dans la file. Un collègue vous écrit ici ; d'ici là vous pouvez continuer à tout utiliser.
ai-agents-human-waiting = Vous attendez un collègue : numéro *{ $place }* dans la file. Il vous écrit ici.
ai-agents-human-closed = Personne de notre équipe n'est là en ce moment ; nous revenons { $opens }. Écrivons-le, pour que vous ayez la réponse dès leur retour.
ai-agents-human-leave-done = Bien, vous n'attendez plus. Je suis là pour vous.
ai-agents-human-leave-over = Vous n'attendez personne en ce moment.
ai-agents-told-unattended-subject = Voudrait parler à quelqu'un
ai-agents-told-unattended-written =
    Désolé : notre équipe est partie, et personne n'a pu vous écrire. Votre demande est devenue le ticket *{ $ticket }* ; vous aurez notre réponse au plus tard { $by }.
ai-agents-told-unattended-gone = Notre équipe est partie. Écrivez de quoi il s'agit, et elle vous répondra.
ai-agents-told-message-said = 💬 { $words }
