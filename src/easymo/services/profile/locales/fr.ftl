profile-name = Mon compte
profile-keywords = compte, mon compte, profil, mon profil
profile-phrases-name = changer mon nom, changer de nom, modifier mon nom
profile-phrases-places = mes lieux, mes adresses, mes lieux enregistrés, lieux enregistrés
profile-phrases-notifications = mes notifications, désactiver les notifications, activer les notifications
profile-phrases-verify = me faire vérifier, vérification, badge vérifié, vérifier mon compte
profile-phrases-vehicles = mes véhicules, mon véhicule, ma voiture, mes voitures, ma moto

profile-menu-menu = 👤 Mon compte : { $name }. Que voulez-vous voir ou changer ?
profile-no-name = pas encore de nom
profile-row-name = ✏️ Mon nom
profile-row-places = 📍 Mes lieux
profile-row-notifications = 🔔 Notifications
profile-row-verify = ✔️ Être vérifié
profile-row-verify-again = ↩️ Renvoyer
profile-row-language = 🌐 Langue
profile-row-jobs = 📋 Mes offres
profile-row-items = 🛍️ Mes annonces
profile-row-businesses = 🏪 Mes commerces
profile-row-vehicles = 🚗 Mes véhicules
profile-row-insured = 🛡️ Assurés
profile-row-insure = ➕ En assurer un
profile-row-driving = 🛵 Je conduis
profile-row-homes = 🏠 Mes logements
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

profile-vehicles-ways = 🚗 Vos véhicules : ceux qui sont assurés, et celui avec lequel vous conduisez.
profile-vehicles-none = Il n'y a encore rien ici sur les véhicules.

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

profile-phrases-wallet = portefeuille, mon portefeuille, mes jetons, mon solde
profile-phrases-transfer = envoyer des jetons, transférer des jetons
profile-phrases-buy = acheter des jetons
profile-phrases-cashout = retirer de l'argent, retirer mes jetons
profile-phrases-redeem = échanger mes jetons
profile-phrases-invite = inviter un ami, inviter des amis, parrainage
profile-phrases-qr = code qr, qr momo
profile-row-wallet = 👛 Portefeuille
profile-row-transfer = 📤 Envoyer
profile-row-statement = 🧾 Relevé
profile-row-buy = 🛒 Acheter
profile-row-redeem = 🎁 Échanger
profile-row-cashout = 💵 Retirer
profile-row-invite = 🤝 Inviter des amis
profile-row-qr = 🔳 QR MoMo
profile-row-pin = 🔐 Mon code PIN
profile-row-pin-forgotten = ❓ PIN oublié
profile-row-paid = ✅ J'ai payé

profile-wallet-menu = 👛 Votre portefeuille : *{ $available }* jetons disponibles.{ $held }
profile-wallet-held = {" "}{ $held } autres sont mis de côté pour vos demandes en cours.
profile-statement-page =
    🧾 Entrées et sorties :

    { $lines }
profile-statement-none = Il n'y a aucun mouvement ici.
profile-movement-transfer-in = reçu
profile-movement-transfer-out = envoyé
profile-movement-purchase-in = achetés
profile-movement-cashout-out = retirés
profile-movement-redemption-out = échangés
profile-movement-reward-in = pour une invitation
profile-movement-other = autre

profile-transfer-recipient = À qui envoyer des jetons ? Écrivez le numéro, par exemple 0788 123 456, ou partagez le contact.
profile-transfer-unknown = Personne ne m'écrit encore de ce numéro. Invitez cette personne : dès qu'elle m'aura salué, vous pourrez envoyer.
profile-transfer-empty = Votre portefeuille est vide : il n'y a rien à envoyer.
profile-transfer-tokens = Combien de jetons pour *{ $name }* ? Vous en avez { $available }.
profile-transfer-confirm =
    📤 *{ $tokens }* jetons à *{ $name }*
    Frais : 0

    Un envoi ne peut pas être repris. C'est bien cela ?
profile-transfer-confirm-yes = ✅ Envoyer
profile-transfer-confirm-no = 🗑️ Ne pas envoyer
profile-transfer-discarded = Rien n'a été envoyé.
profile-transfer-done = ✅ *{ $tokens }* jetons envoyés à { $name }. Référence : { $reference }
profile-transfer-insufficient = Rien n'a été envoyé : il n'y a pas assez de jetons dans votre portefeuille.
profile-transfer-frozen = Rien n'a été envoyé : l'un des deux portefeuilles est bloqué. Adressez-vous au centre d'aide.
profile-transfer-conflict = Rien n'a été envoyé. Recommencez, s'il vous plaît.
profile-transfer-self = C'est votre propre portefeuille : rien n'a été envoyé.
profile-transfer-least = Rien n'a été envoyé : il faut au moins { $bound } jetons.
profile-transfer-most = Rien n'a été envoyé : vous pouvez envoyer { $bound } jetons au plus à la fois.
profile-transfer-often = Rien n'a été envoyé : { $bound } envois à la même personne par demi-heure au plus.
profile-transfer-day = Rien n'a été envoyé : sur 24 heures, il vous reste { $bound } jetons à envoyer.
profile-transfer-hour = Rien n'a été envoyé : { $bound } envois par heure au plus. Réessayez un peu plus tard.
profile-told-transfer-told = 📥 { $name } vous a envoyé *{ $tokens }* jetons.

profile-pin-choose = 🔐 Choisissez un code PIN de { $digits } chiffres. Je l'oublie dès que je l'ai lu ; effacez aussi votre message.
profile-pin-repeat = Encore une fois le même code, s'il vous plaît.
profile-pin-weak = C'est celui que tout le monde essaie en premier. Prenez-en un autre.
profile-pin-differs = Les deux codes étaient différents. Recommençons.
profile-pin-unchanged = Aucun code n'a été défini. Réessayez quand vous voulez.
profile-pin-done = ✅ Votre code PIN est défini.
profile-transfer-pin = 🔐 Votre code PIN, s'il vous plaît.
profile-transfer-pin-none = Il faut un code PIN pour cela. Définissez-le d'abord sous « Mon code PIN ».
profile-transfer-pin-wrong = Ce code n'est pas le bon. Essais restants : { $left }
profile-transfer-pin-locked = 🔒 Trop de codes faux : c'est bloqué jusqu'à { $at }.
profile-cashout-pin = 🔐 Votre code PIN, s'il vous plaît.
profile-cashout-pin-none = Il faut un code PIN pour cela. Définissez-le d'abord sous « Mon code PIN ».
profile-cashout-pin-wrong = Ce code n'est pas le bon. Essais restants : { $left }
profile-cashout-pin-locked = 🔒 Trop de codes faux : c'est bloqué jusqu'à { $at }.
profile-pin-pin = 🔐 Votre code PIN, s'il vous plaît.
profile-pin-pin-none = Il faut un code PIN pour cela. Définissez-le d'abord sous « Mon code PIN ».
profile-pin-pin-wrong = Ce code n'est pas le bon. Essais restants : { $left }
profile-pin-pin-locked = 🔒 Trop de codes faux : c'est bloqué jusqu'à { $at }.
profile-pin-forgotten-asked = À partir de { $at }, vous pourrez choisir un nouveau code sous « Mon code PIN ». Si le bon code est saisi avant, la demande est annulée.

profile-buy-closed = On ne peut pas encore acheter de jetons dans votre pays.
profile-buy-tokens = Combien de jetons ? { $tokens } coûtent { $price }.
profile-buy-least = Il faut au moins { $bound } jetons.
profile-buy-most = { $bound } jetons au plus à la fois.
profile-buy-conflict = Recommencez, s'il vous plaît.
profile-buy-pay =
    🛒 *{ $tokens }* jetons pour *{ $amount }*
    Payez par mobile money à { $payee } :
    { $code }

    Puis touchez « J'ai payé ». La commande est gardée trois jours.
profile-paid-payment = Quel est le numéro du paiement ? Il est dans le SMS de l'opérateur, par exemple TxId 1234567890.
profile-paid-paid = Merci. Nous cherchons ce paiement, en général dans la journée, et je vous tiens au courant.
profile-paid-done = ✅ Le paiement est arrivé, les jetons sont dans votre portefeuille.
profile-paid-unread = Je n'y vois pas de numéro. Il est dans le SMS de l'opérateur.
profile-paid-used = Ce paiement a déjà été indiqué. Vérifiez le numéro, s'il vous plaît.
profile-paid-refused = Nous n'avons pas trouvé ce paiement. Si vous avez payé, commandez à nouveau et indiquez-le, ou adressez-vous au centre d'aide.
profile-paid-gone = Vous n'avez pas de telle commande.

profile-cashout-closed = Le retrait n'est pas encore possible dans votre pays.
profile-cashout-least = Il faut au moins { $bound } jetons pour un retrait.
profile-cashout-tokens = Combien de jetons retirer ? Vous en avez { $available }.
profile-cashout-phone = Vers quel numéro de mobile money ?
profile-cashout-confirm =
    💵 { $tokens } jetons, dont { $fee } de frais
    ➡️ *{ $amount }* vers { $phone }

    C'est bien cela ?
profile-cashout-confirm-yes = ✅ Retirer
profile-cashout-confirm-no = 🗑️ Annuler
profile-cashout-discarded = Rien n'a été retiré.
profile-cashout-done = ✅ *{ $what }* sont en route : les jetons sont mis de côté, et je vous préviens dès que c'est payé, en général dans la journée.
profile-cashout-insufficient = Rien n'a été retiré : il n'y a pas assez de jetons.
profile-cashout-frozen = Rien n'a été retiré : votre portefeuille est bloqué. Adressez-vous au centre d'aide.
profile-redeem-closed = Il n'y a encore rien à obtenir contre des jetons dans votre pays.
profile-redeem-reward = 🎁 Que souhaitez-vous ? Vous avez { $available } jetons.
profile-redeem-phone = Pour quel numéro de téléphone ?
profile-redeem-confirm = 🎁 *{ $what }* contre { $price }, pour { $phone }. C'est bien cela ?
profile-redeem-confirm-yes = ✅ Échanger
profile-redeem-confirm-no = 🗑️ Annuler
profile-redeem-discarded = Rien n'a été échangé.
profile-redeem-done = ✅ *{ $what }* : les jetons sont mis de côté, et je vous préviens dès que c'est fait, en général dans la journée.
profile-redeem-insufficient = Il n'y a pas assez de jetons pour cela.
profile-redeem-frozen = Votre portefeuille est bloqué. Adressez-vous au centre d'aide.
profile-redeem-least = Il faut au moins { $bound } jetons.
profile-reward-price = { $tokens } jetons
profile-reward-airtime = Crédit { $value }
profile-reward-fuel = Carburant { $value }

profile-payment-decided-nothing = Il n'y a rien de nouveau pour cette commande.
profile-payment-decided-purchase-done = ✅ Votre paiement de { $amount } est arrivé : *{ $tokens }* jetons sont dans votre portefeuille.
profile-payment-decided-purchase-refused = Nous n'avons pas trouvé votre paiement de { $amount } pour { $tokens } jetons. Si vous avez payé, commandez à nouveau et indiquez-le.
profile-payment-decided-cashout-done = ✅ { $amount } vous ont été versés, pour { $tokens } jetons.
profile-payment-decided-cashout-refused = { $amount } n'ont pas pu être versés. Les { $tokens } jetons sont de nouveau à vous.
profile-payment-decided-redemption-done = 🎁 C'est fait : ce que vous avez pris contre { $tokens } jetons, d'une valeur de { $amount }, est arrivé.
profile-payment-decided-redemption-refused = Ce que vous aviez choisi, d'une valeur de { $amount }, n'est pas disponible. Les { $tokens } jetons sont de nouveau à vous.
profile-payment-found-nothing = Il n'y a rien de nouveau pour cette commande.
profile-payment-found-purchase-done = ✅ Votre paiement de { $amount } est arrivé : *{ $tokens }* jetons sont dans votre portefeuille.
profile-payment-found-purchase-refused = Nous n'avons pas trouvé votre paiement de { $amount } pour { $tokens } jetons. Si vous avez payé, commandez à nouveau et indiquez-le.
profile-payment-found-cashout-done = ✅ { $amount } vous ont été versés, pour { $tokens } jetons.
profile-payment-found-cashout-refused = { $amount } n'ont pas pu être versés. Les { $tokens } jetons sont de nouveau à vous.
profile-payment-found-redemption-done = 🎁 C'est fait : ce que vous avez pris contre { $tokens } jetons, d'une valeur de { $amount }, est arrivé.
profile-payment-found-redemption-refused = Ce que vous aviez choisi, d'une valeur de { $amount }, n'est pas disponible. Les { $tokens } jetons sont de nouveau à vous.
profile-friend = Un ami
profile-invite-later = Je ne peux pas créer le lien pour l'instant. Réessayez un peu plus tard.
profile-invite-how = 🤝 Pour chaque ami qui vient par votre lien puis fait quelque chose ici, vous recevez { $reward } jetons. Jusqu'ici : { $joined } venus, { $rewarded } récompensés. Transférez ceci :
profile-invite-forward =
    { $name } vous invite sur EasyMO dans WhatsApp : emplois, trajets, achats et ventes, le tout par message.
    { $link }
profile-join-ok = 🤝 Bienvenue ! Un ami vous a invité. Que souhaitez-vous faire ?
profile-join-own = C'est votre propre invitation : envoyez-la à un ami.
profile-join-already = Vous avez déjà été invité. Content de vous avoir parmi nous !
profile-join-old = Vous nous connaissez déjà : les invitations sont pour les nouveaux.
profile-join-unknown = Je ne connais pas cette invitation.
profile-told-reward-told = 🎉 Un ami que vous avez invité a commencé : { $reward } jetons sont à vous.

profile-qr-payee = 🔳 Qui doit être payé ? Écrivez un numéro de mobile money ou un code marchand.
profile-qr-wrong = Ce n'est ni un numéro de téléphone ni un code marchand.
profile-qr-nowhere = Il n'y a pas de code à composer pour cela : je sais en faire pour MTN MoMo au Rwanda.
profile-qr-amount = Quel montant ?
profile-qr-drawn = Scannez pour payer *{ $amount }* à { $payee }, ou composez { $code }
profile-qr-undrawn = Je ne peux pas envoyer d'image pour l'instant. Pour payer { $amount } à { $payee }, composez { $code }
profile-qr-next = Montrez ou transférez l'image à qui paie.
