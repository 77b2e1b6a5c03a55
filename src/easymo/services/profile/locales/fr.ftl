profile-name = Mon compte
profile-keywords = compte, mon compte, profil, mon profil
profile-phrases-name = changer mon nom, changer de nom, modifier mon nom
profile-phrases-places = mes lieux, mes adresses, mes lieux enregistrés, lieux enregistrés
profile-phrases-notifications = mes notifications, désactiver les notifications, activer les notifications
profile-phrases-verify = me faire vérifier, vérification, badge vérifié, vérifier mon compte

profile-menu-menu = 👤 Mon compte : { $name }. Que voulez-vous voir ou changer ?
profile-no-name = pas encore de nom
profile-row-name = ✏️ Mon nom
profile-row-places = 📍 Mes lieux
profile-row-notifications = 🔔 Notifications
profile-row-verify = ✔️ Être vérifié
profile-row-verify-again = ↩️ Renvoyer
profile-row-language = 🌐 Langue
profile-row-jobs = 📋 Mes offres
profile-row-applications = 📨 Mes candidatures
profile-row-blocks = 🚫 Mes blocages
profile-row-menu = 👤 Mon compte
profile-row-on = 🔔 Activer
profile-row-off = 🔕 Désactiver
profile-row-favourites = ❤️ Mes favoris
profile-row-alerts = 🔔 Mes alertes
profile-row-quiet = 🌙 Heures calmes
profile-row-more = ➡️ Voir plus
profile-row-save-place = ➕ Ajouter un lieu
profile-row-rename-place = ✏️ Renommer
profile-row-delete-place = 🗑️ Supprimer

profile-name-name = Votre nom : { $name }. Comment dois-je vous appeler désormais ?
profile-name-done = Merci, { $name }. C'est noté.

profile-notifications-on =
    🔔 Les notifications sont activées : je vous préviens quand quelque chose vous concerne. { $quiet }
    Touchez ce que vous voulez recevoir, ou ne plus recevoir.
profile-notifications-off = 🔕 Les notifications sont désactivées : je réponds seulement quand vous écrivez.
profile-switch-on = ✅ { $what }
profile-switch-off = ⬜ { $what }
profile-kind-alerts = Nouveautés
profile-kind-favourites = Favoris
profile-kind-reminders = Rappels
profile-hear-of-muted = ⬜ { $what } : je ne vous écrirai plus à ce sujet.
profile-hear-of-heard = ✅ { $what } : je vous écrirai de nouveau à ce sujet.
profile-quiet-none = Je peux vous écrire à toute heure.
profile-quiet-from = Entre { $begins } et { $ends }, je n'écris que pour ce qui est urgent.
profile-quiet-hours = À quelles heures dois-je vous laisser tranquille ? Ce qui est urgent arrive à toute heure.
profile-quiet-hours-night = 22:00 - 7:00
profile-quiet-hours-early = 20:00 - 7:00
profile-quiet-hours-late = 23:00 - 6:00
profile-quiet-hours-never = Jamais
profile-quiet-done = ✅ C'est noté. { $quiet }

profile-places-list = 📍 Vos lieux. Quand je demande où, écrivez simplement le nom, par exemple : Maison.
profile-places-none = Vous n'avez pas encore de lieu enregistré. Ajoutez votre maison ou votre travail : la prochaine fois, le nom suffira.
profile-place-detail =
    📍 { $name }
    { $where }
profile-place-gone = Ce lieu n'est plus parmi les vôtres.
profile-save-place-place = Quel lieu dois-je retenir ? Partagez la position, ou écrivez un endroit comme Kimironko.
profile-save-place-name = Près de { $where }. Comment appelez-vous ce lieu ? 24 caractères au plus.
profile-save-place-replace = Vous avez déjà un lieu appelé « { $name } ». Doit-il être ici désormais, près de { $where } ?
profile-save-place-replace-yes = ✅ Oui, ici
profile-save-place-replace-no = Non, le garder
profile-save-place-kept = D'accord, « { $name } » reste où il était.
profile-save-place-done = ✅ C'est enregistré : « { $name } », près de { $where }.
profile-save-place-full = Vous avez déjà { $most } lieux, je ne peux pas en retenir plus. Supprimez-en un d'abord.
profile-rename-place-name = Comment doit s'appeler « { $name } » ?
profile-rename-place-done = ✅ « { $name } » s'appelle maintenant « { $to } ».
profile-rename-place-taken = Rien n'a changé : un autre lieu s'appelle déjà « { $to } ».
profile-rename-place-gone = Ce lieu n'est plus parmi les vôtres.
profile-delete-place-confirm = Supprimer « { $name } » ?
profile-delete-place-confirm-yes = 🗑️ Supprimer
profile-delete-place-confirm-no = Le garder
profile-delete-place-kept = D'accord, « { $name } » reste.
profile-delete-place-done = « { $name } » est supprimé.
profile-delete-place-gone = Ce lieu n'est plus parmi les vôtres.

profile-verified-id = Mon identité
profile-verified-business = Mon entreprise
profile-verified-agent = Mon métier d'agent
profile-verified-phone = Mon téléphone
profile-verified-line = ✔️ { $what } : vérifié jusqu'au { $until }
profile-verified-id-paper = votre carte d'identité ou passeport
profile-verified-business-paper = votre certificat d'enregistrement d'entreprise
profile-verified-agent-paper = votre licence ou carte d'agent
profile-verify-kind =
    ✔️ On fait confiance à qui est vérifié, et vous pourrez publier davantage. Quelqu'un de notre équipe regarde un de vos papiers ; personne d'autre ne le voit.{ $standing }

    Que voulez-vous faire vérifier ?
profile-verify-paper = Envoyez une photo ou un PDF de { $what }.
profile-verify-unfetched = Je n'ai pas pu récupérer ce fichier sur WhatsApp.
profile-verify-refused = { $reason }
profile-verify-done = Merci. Quelqu'un de notre équipe le regarde, en général sous deux jours, et je vous dirai ce qu'il en est.
profile-verification-decided-verified = ✔️ « { $what } » : vérifié jusqu'au { $until }. On le voit à côté de vos annonces.
profile-verification-decided-refused = Ce papier ne nous a pas permis de vérifier « { $what } ». Envoyez-en un net, entier et encore valable.
profile-verification-decided-gone = Rien n'a été décidé ici.
