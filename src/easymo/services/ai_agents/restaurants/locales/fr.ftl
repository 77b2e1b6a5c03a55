## Words people type

ai-agents-phrases-waiter = restaurants près de moi, restos près de moi, bars près de moi, commander à manger, trouver un restaurant, trouver un bar, où manger, où boire, j'ai faim, bon restaurant, bars et restaurants
ai-agents-phrases-orders = mes commandes de repas, ma commande de repas, où est mon repas
ai-agents-phrases-bookings = mes réservations de table, ma réservation de table, ma table réservée
ai-agents-phrases-kitchen = ouvrir la cuisine, commandes de la cuisine, commandes du restaurant
ai-agents-phrases-my-restaurants = mon restaurant, mes restaurants, mon bar
ai-agents-phrases-register-restaurant = inscrire mon restaurant, inscrire mon bar, enregistrer mon restaurant, enregistrer un bar, ajouter mon restaurant
# Words that say nothing about what somebody would like to eat or drink.
ai-agents-waiter-noise = restaurant, restaurants, resto, restos, bar, bars, manger, boire, repas, commander, trouver, chercher, cherche, veux, voudrais, près, proche, moi, ici, bon, bonne, endroit, un, une, des, du, de, la, le, les, à, avec, pour, faim, où, ouvert, maintenant

## Rows

ai-agents-row-to-waiter = 🍽️ Bars et restos
ai-agents-row-restaurant = 🍽️ Le restaurant
ai-agents-row-desk = 🧑‍🍳 Espace équipe
ai-agents-row-waiter-find = 🔎 Chercher
ai-agents-row-waiter-find-about = Un plat, un nom ou un lieu : brochette à Remera
ai-agents-row-waiter-near = 📍 Près de moi
ai-agents-row-waiter-near-about = Les plus proches d'abord
ai-agents-row-waiter-open = 🕒 Ouvert maintenant
ai-agents-row-waiter-open-about = Près de vous et ouvert à cette heure
ai-agents-row-orders = 🧾 Mes commandes
ai-agents-row-orders-about = Où elles en sont, payer, recommander
ai-agents-row-bookings = 📅 Mes tables
ai-agents-row-bookings-about = Les tables que vous avez réservées
ai-agents-row-my-restaurants = 🏪 Mes restaurants
ai-agents-row-my-restaurants-about = Inscrivez le vôtre, ou travaillez-y
ai-agents-row-search-again = 🔎 Autre recherche
ai-agents-row-only-open = 🕒 Ouverts seulement
ai-agents-row-all-hours = 🍽️ Fermés aussi
ai-agents-row-order = 📖 Carte et commande
ai-agents-row-book-table = 📅 Réserver
ai-agents-row-way = 🗺️ Le chemin
ai-agents-row-share = 📤 Partager
ai-agents-row-sections = 📖 Rubriques
ai-agents-row-menu-again = 📖 Revoir la carte
ai-agents-row-cart = 🧺 Mon panier
ai-agents-row-order-place = ✅ Commander
ai-agents-row-order-change = ✏️ Modifier
ai-agents-row-order-clear = 🗑️ Vider
ai-agents-row-order-show = 👀 Suivre
ai-agents-row-order-pay = 💸 J'ai payé
ai-agents-row-order-cancel = ✖️ Annuler
ai-agents-row-order-rate = ⭐ Noter
ai-agents-row-order-again = 🔁 Recommander
ai-agents-row-rate-guest = ⭐ Noter le client
ai-agents-row-kitchen = 🔔 Commandes
ai-agents-row-kitchen-accept = ✅ Accepter
ai-agents-row-kitchen-reject = ❌ Refuser
ai-agents-row-kitchen-prepare = 🍳 En préparation
ai-agents-row-kitchen-ready = 🔔 Prête
ai-agents-row-kitchen-serve = 🍽️ Servie
ai-agents-row-kitchen-collect = 🥡 Retirée
ai-agents-row-kitchen-deliver = 🛵 Livrée
ai-agents-row-kitchen-settle = 💵 Argent reçu
ai-agents-row-kitchen-give-up = ✖️ Impossible
ai-agents-row-kitchen-close = 📁 Clore
ai-agents-row-kitchen-menu = 📖 La carte
ai-agents-row-kitchen-bookings = 📅 Réservations
ai-agents-row-kitchen-day = 📊 Aujourd'hui
ai-agents-row-tables = 🪑 Tables et QR
ai-agents-row-staff = 👥 Équipe
ai-agents-row-restaurant-edit = ✏️ Modifier
ai-agents-row-restaurant-more = ⚙️ Plus
ai-agents-row-staff-leave = 🚪 Quitter l'équipe
ai-agents-row-restaurant-share = 📤 Partager
ai-agents-row-restaurant-pause = ⏸️ Masquer
ai-agents-row-restaurant-open = ▶️ Rouvrir
ai-agents-row-restaurant-remove = 🗑️ Supprimer
ai-agents-row-album = 📷 Photos
ai-agents-row-badge = ✔️ Badge vérifié
ai-agents-row-register-restaurant = ➕ Inscrire
ai-agents-row-menu-add = ➕ Ajouter des plats
ai-agents-row-dish-sold-out = 🚫 Épuisé ce jour
ai-agents-row-dish-back = ✅ De nouveau là
ai-agents-row-dish-hide = 🙈 Retirer
ai-agents-row-dish-show = 👀 Remettre
ai-agents-row-dish-count = 🔢 Compter
ai-agents-row-dish-edit = ✏️ Modifier
ai-agents-row-dish-photo = 📷 Photo
ai-agents-row-dish-remove = 🗑️ Supprimer
ai-agents-row-table-add = ➕ Ajouter
ai-agents-row-table-remove = 🗑️ Retirer
ai-agents-row-staff-invite = ➕ Inviter
ai-agents-row-booking-confirm = ✅ Confirmer
ai-agents-row-booking-decline = ❌ Refuser
ai-agents-row-booking-cancel = ✖️ Annuler

## Vocabulary

ai-agents-kind-restaurant = 🍽️ Restaurant
ai-agents-kind-bar = 🍻 Bar
ai-agents-kind-cafe = ☕ Café
ai-agents-kind-fast-food = 🍔 Fast-food
ai-agents-kind-restaurant-words = restaurant, restaurants, resto, restos, bistrot
ai-agents-kind-bar-words = bar, bars, buvette, boîte de nuit
ai-agents-kind-cafe-words = café, cafés, salon de thé
ai-agents-kind-fast-food-words = fast food, restauration rapide, snack
ai-agents-role-owner = Propriétaire
ai-agents-role-manager = 🗂️ Gérant
ai-agents-role-waiter = 🤵 Service en salle
ai-agents-role-kitchen = 🧑‍🍳 Cuisine
ai-agents-entered-open = publié
ai-agents-entered-held = en cours d'examen
ai-agents-entered-paused = masqué
ai-agents-now-open = 🟢 ouvert
ai-agents-now-shut = 🔴 fermé
ai-agents-line-gone = n'est plus à la carte
ai-agents-line-sold-out = épuisé
ai-agents-line-few = il n'en reste pas autant
ai-agents-manner-dine-in = 🪑 À la table { $table }
ai-agents-manner-take-away = 🥡 À emporter
ai-agents-manner-delivery = 🛵 À livrer : { $place }
ai-agents-manner-of-dine-in = 🪑 Je suis à table
ai-agents-manner-of-take-away = 🥡 À emporter
ai-agents-manner-of-delivery = 🛵 En livraison
ai-agents-paid-by-mine = 📱 Mon numéro MoMo
ai-agents-paid-by-other = ✏️ Autre ou un code
ai-agents-paid-by-none = 💵 En espèces
ai-agents-refusal-sold-out = Un plat est épuisé
ai-agents-refusal-busy = Trop de monde
ai-agents-refusal-closing = Nous fermons
ai-agents-refusal-far = Trop loin à livrer
ai-agents-refusal-other = Autre raison
ai-agents-status-draft = pas encore envoyée
ai-agents-status-placed = attend la cuisine
ai-agents-status-accepted = acceptée
ai-agents-status-preparing = en préparation
ai-agents-status-ready = prête
ai-agents-status-served = servie
ai-agents-status-collected = retirée
ai-agents-status-delivered = livrée
ai-agents-status-paid = payée
ai-agents-status-closed = terminée
ai-agents-status-rejected = refusée
ai-agents-status-cancelled = annulée
ai-agents-status-expired = pas acceptée à temps
ai-agents-stands-placed = ⏳ La cuisine l'a reçue. Si personne ne l'accepte avant { $until }, elle tombe et ne vous coûte rien.
ai-agents-stands-accepted = ✅ Acceptée : prête dans { $minutes } minutes environ.
ai-agents-stands-preparing = 🍳 Elle est en préparation.
ai-agents-stands-ready = 🔔 C'est prêt !
ai-agents-stands-served = 🍽️ Vous êtes servi. Bon appétit !
ai-agents-stands-collected = 🥡 Vous l'avez retirée. Bon appétit !
ai-agents-stands-delivered = 🛵 Elle est livrée. Bon appétit !
ai-agents-stands-paid = 💚 Payée. Merci !
ai-agents-stands-closed = 💚 Tout est fait. Merci !
ai-agents-stands-rejected = ❌ La cuisine n'a pas pu la prendre : { $reason }. Vous ne devez rien.
ai-agents-stands-cancelled = ✖️ Annulée. { $reason }
ai-agents-stands-expired = ⌛ Personne ne l'a acceptée à temps. Vous ne devez rien ; réessayez ou choisissez un autre endroit.
ai-agents-handled-placed = ⏳ Acceptez-la ou refusez-la avant { $until }.
ai-agents-handled-accepted = ✅ Acceptée ; promise dans { $minutes } minutes.
ai-agents-handled-preparing = 🍳 En préparation.
ai-agents-handled-ready = 🔔 Prête à être remise.
ai-agents-handled-served = 🍽️ Servie ; pas encore payée.
ai-agents-handled-collected = 🥡 Retirée ; pas encore payée.
ai-agents-handled-delivered = 🛵 Livrée ; pas encore payée.
ai-agents-handled-paid = 💚 Terminée et payée.
ai-agents-handled-closed = 📁 Close.
ai-agents-handled-rejected = ❌ Refusée : { $reason }.
ai-agents-handled-cancelled = ✖️ Annulée. { $reason }
ai-agents-handled-expired = ⌛ Personne ne l'a acceptée à temps ; le client le sait.
ai-agents-booked-asked = demandée
ai-agents-booked-confirmed = confirmée
ai-agents-booked-declined = refusée
ai-agents-booked-cancelled = annulée
ai-agents-booking-guest-asked = ⏳ Le restaurant n'a pas encore répondu.
ai-agents-booking-guest-confirmed = ✅ Votre table vous est gardée.
ai-agents-booking-guest-declined = ❌ Le restaurant n'a pas de table à ce moment-là.
ai-agents-booking-guest-cancelled = ✖️ Cette réservation est annulée.
ai-agents-booking-staff-asked = Y a-t-il une table ?
ai-agents-booking-staff-confirmed = ✅ Confirmée. Un rappel part au client deux heures avant.
ai-agents-booking-staff-declined = ❌ Refusée.
ai-agents-booking-staff-cancelled = ✖️ Cette réservation est annulée.
ai-agents-tag-vegan = Végétalien
ai-agents-tag-halal = Halal
ai-agents-tag-spicy = Pimenté
ai-agents-tag-gluten-free = Sans gluten
ai-agents-mark-vegan = 🌱
ai-agents-mark-halal = ☪️
ai-agents-mark-spicy = 🌶️
ai-agents-mark-gluten-free = 🌾
ai-agents-dish-field-name = 🏷️ Nom
ai-agents-dish-field-price = 💰 Prix
ai-agents-dish-field-section = 📖 Rubrique
ai-agents-dish-field-details = 📝 Description
ai-agents-dish-field-tags = 🌱 Particularités
ai-agents-entry-name = 🏷️ Nom
ai-agents-entry-kind = 🍽️ Type
ai-agents-entry-details = 📝 Description
ai-agents-entry-hours = 🕒 Horaires
ai-agents-entry-payee = 💳 Paiement
ai-agents-entry-delivers = 🛵 Livraison
ai-agents-entry-place = 📍 Lieu
ai-agents-stars-5 = ⭐⭐⭐⭐⭐
ai-agents-stars-4 = ⭐⭐⭐⭐
ai-agents-stars-3 = ⭐⭐⭐
ai-agents-stars-2 = ⭐⭐
ai-agents-stars-1 = ⭐
ai-agents-delivers = 🛵 Livre
ai-agents-distance = { $distance } km
ai-agents-sold-out = 🚫 épuisé
ai-agents-hidden = 🙈 hors carte
ai-agents-portions = portions restantes : { $count }
ai-agents-section-menu = Carte
ai-agents-table = 🪑 Table { $name }
ai-agents-party = personnes : { $count }
ai-agents-waiting = 🔔 nouvelles : { $count }
ai-agents-contact = 📞 { $link }
ai-agents-paid-mark = 💚 payée
ai-agents-paid-said = 💸 Le restaurant vérifie votre paiement.
ai-agents-reference = 💸 Le client dit avoir payé : { $reference }
ai-agents-pay-cash = 💵 Vous payez au restaurant.
ai-agents-pay-code = 📱 Payez par MoMo : composez { $code }, puis touchez « J'ai payé ».
ai-agents-pay-number = 📱 Payez { $amount } par mobile money au { $payee }, puis touchez « J'ai payé ».
ai-agents-unread-lines = ⚠️ Je n'ai pas pu utiliser ces lignes :
    { $lines }
ai-agents-searched-what = {" "}pour « { $words } »
ai-agents-searched-where = {" "}près de { $place }
ai-agents-cart-summary = 🧺 Votre panier : { $count } pour { $total }
ai-agents-work-gone = Vous ne travaillez pas dans un tel restaurant, ou il n'existe plus.
ai-agents-place-gone = Ce restaurant n'est plus là, ou ne reçoit personne en ce moment.

## Finding

ai-agents-waiter-menu = 🍽️ Bars et restaurants : voyez les cartes, commandez et payez sans vous lever. Votre table porte notre code QR ? Scannez-le et commandez.
ai-agents-waiter-find-what = De quoi avez-vous envie ? Écrivez un plat, un nom ou un lieu, par exemple : brochette à Remera.
ai-agents-waiter-list-found = 🍽️ Adresses trouvées{ $what }{ $where } : { $count }. Ouvrez-en une pour voir sa carte.
ai-agents-waiter-list-none = Je n'ai rien trouvé{ $what }{ $where }. Essayez un autre mot, ou regardez près de vous.
ai-agents-waiter-near-place = Où êtes-vous ? Envoyez votre position, ou écrivez un lieu comme Kimironko.
ai-agents-waiter-open-place = { ai-agents-waiter-near-place }
ai-agents-waiter-around-found = 🍽️ Près de { $place }, les plus proches d'abord : { $count }
ai-agents-waiter-around-none = Je ne connais rien de tel à moins de 10 km de { $place } à cette heure.
ai-agents-restaurant-gone = { ai-agents-place-gone }
ai-agents-restaurant-detail = {"*"}{ $name }*{ $badge }
    { $kind }{ $rating }
    📍 { $place }{ $hours }{ $delivers }{ $details }
ai-agents-restaurant-ways = Que souhaitez-vous faire ?
ai-agents-restaurant-unwritten = Sa carte n'est pas encore ici. Que souhaitez-vous faire ?
ai-agents-restaurant-way-gone = { ai-agents-place-gone }
ai-agents-restaurant-way-there = 🗺️ Le chemin vers { $name } : { $link }
ai-agents-restaurant-share-gone = { ai-agents-place-gone }
ai-agents-restaurant-share-failed = Le lien n'a pas pu être fait à l'instant. Réessayez.
ai-agents-restaurant-share-done = Transmettez le message suivant : son lien ouvre exactement cette adresse.
ai-agents-restaurant-share-card = {"*"}{ $name }*
    { $kind }
    📍 { $place }
    Carte et commandes : { $link }
ai-agents-table-gone = Je ne connais pas cette table. Demandez au personnel, ou choisissez le restaurant ci-dessous.

## Ordering

ai-agents-order-gone = { ai-agents-place-gone }
ai-agents-order-empty = { $name } n'a pas encore de carte ici.
ai-agents-order-what = {"*"}{ $name }* : que désirez-vous ? Choisissez, ou écrivez-le comme vous le diriez : 2 brochettes et un Fanta.{ $cart }
ai-agents-order-which = Plusieurs plats s'appellent « { $words } ». Lequel ?
ai-agents-order-heard = { $said }
ai-agents-order-added = ✅ Ajouté : { $words }
ai-agents-order-full = ⚠️ Une commande a au plus 30 plats différents. Pas ajouté : { $words }
ai-agents-order-sold-out = 🚫 Épuisé aujourd'hui : { $words }
ai-agents-order-unknown = 🤔 Pas à cette carte : { $words }
ai-agents-order-unread = Je n'ai pas trouvé cela à cette carte.
ai-agents-dish-gone = Ce plat n'est plus à la carte.
ai-agents-dish-detail = {"*"}{ $name }*
    💰 { $price }{ $tags }{ $details }
ai-agents-dish-sold-out = 🚫 Il est épuisé aujourd'hui.
ai-agents-dish-photos = Il y en a d'autres photos.
ai-agents-dish-count = { $name } : combien ? Écrivez 0 pour ne pas en prendre.
ai-agents-dish-full = Une commande a au plus 30 plats différents.
ai-agents-order-cart-empty = 🧺 Votre panier est vide.
ai-agents-order-cart-shown = 🧺 *{ $name }*
    { $lines }

    {"*"}Total : { $total }*{ $table }
ai-agents-order-change-dish = Quel plat voulez-vous changer ?
ai-agents-order-change-count = { $name } : combien désormais ? 0 le retire.
ai-agents-order-clear-sure = Vider votre panier chez { $name } ?
ai-agents-order-clear-sure-yes = 🗑️ Vider
ai-agents-order-clear-sure-no = ↩️ Garder
ai-agents-order-clear-done = Votre panier est vide.
ai-agents-order-place-closed = { $name } est fermé maintenant ({ $hours }). Votre panier est gardé ; vous pouvez réserver une table.
ai-agents-order-place-kind = Comment la voulez-vous ?
ai-agents-order-place-table = Quel est le nom ou le numéro de votre table ? Il est écrit dessus.
ai-agents-order-place-unseated = Il n'y a pas de table « { $table } » ici. Regardez encore, ou demandez au personnel.
ai-agents-order-place-place = Où faut-il l'apporter ? Envoyez votre position, ou écrivez un lieu.
ai-agents-order-place-note = Que doit savoir la cuisine : sans sel, une allergie ? Vous pouvez passer. Pour les allergies, demandez vous-même au personnel : je ne peux rien garantir.
ai-agents-order-place-check = Vérifiez votre commande chez *{ $name }* :

    { $lines }

    { $manner }{ $note }
    {"*"}Total : { $total }*

    Est-ce bien cela ?
ai-agents-order-place-check-yes = ✅ C'est bien cela
ai-agents-order-place-check-no = ✏️ Pas encore
ai-agents-order-place-sure = Je l'envoie maintenant à { $name } ? Vous paierez { $total }.
ai-agents-order-place-sure-yes = 🍽️ Oui, commander
ai-agents-order-place-sure-no = ↩️ Non
ai-agents-order-place-kept = Rien n'a été commandé. Votre panier est gardé.
ai-agents-order-place-gone = Cette commande n'existe plus.
ai-agents-order-place-empty = Votre panier est vide.
ai-agents-order-place-shut = Le restaurant ne prend pas de commandes en ce moment. Votre panier est gardé.
ai-agents-order-place-own = C'est votre propre restaurant.
ai-agents-order-place-sold-out = Un plat est épuisé ou n'existe plus : regardez votre panier et modifiez-le.
ai-agents-order-place-changed = Le total a changé entre-temps. Regardez encore votre panier avant de l'envoyer.
ai-agents-order-place-no-delivery = Ce restaurant ne livre plus. Choisissez une autre façon.
ai-agents-order-place-many = Trois de vos commandes attendent d'être acceptées. Attendez d'abord l'une d'elles.
ai-agents-order-place-done = 🧾 La commande n° { $number } est à la cuisine de { $name }. Elle a jusqu'à { $until } pour l'accepter ; je vous le dirai.

## Following an order

ai-agents-order-body = 🧾 Commande n° { $number } · *{ $name }*
    { $lines }
    { $manner }
    {"*"}Total : { $total }*

    { $stands }{ $paying }
ai-agents-order-show-gone = Vous n'avez pas de telle commande.
ai-agents-order-show-shown = { $body }
ai-agents-told-order-shown = { $body }
ai-agents-order-pay-gone = { ai-agents-order-show-gone }
ai-agents-order-pay-reference = 💸 Vous avez payé { $total } : quelle est la référence dans le message de MoMo ? Vous pouvez passer. Le restaurant confirme ensuite.
ai-agents-order-cancel-gone = { ai-agents-order-show-gone }
ai-agents-order-cancel-sure = Annuler votre commande chez { $name } ?
ai-agents-order-cancel-sure-yes = ✖️ Annuler
ai-agents-order-cancel-sure-no = ↩️ Garder
ai-agents-order-again-gone = Rien de cette commande n'est disponible maintenant.
ai-agents-order-rate-gone = Cette commande ne peut pas être notée.
ai-agents-order-rate-stars = Comment était-ce avec { $name } ?
ai-agents-order-rate-remark = Voulez-vous en dire quelques mots ? Vous pouvez passer.
ai-agents-order-rate-done = ⭐ Merci ! Les autres verront votre note pour { $name }.
ai-agents-order-rate-already = Vous avez déjà noté cela. Merci !
ai-agents-orders-none = Vous n'avez encore rien commandé.
ai-agents-orders-list = 🧾 Vos commandes :

## The kitchen

ai-agents-kitchen-body = 🔔 Commande n° { $number } · { $guest }
    { $lines }
    { $manner }{ $note }
    {"*"}Total : { $total }*{ $paid }

    { $stands }
ai-agents-kitchen-gone = { ai-agents-work-gone }
ai-agents-kitchen-none = 🔔 { $name } : aucune commande en cours.
ai-agents-kitchen-list = 🔔 { $name } : commandes en cours, la plus ancienne d'abord.
ai-agents-kitchen-order-gone = { ai-agents-work-gone }
ai-agents-kitchen-order-shown = { $body }
ai-agents-told-kitchen-shown = { $body }
ai-agents-kitchen-do-gone = { ai-agents-work-gone }
ai-agents-kitchen-accept-gone = { ai-agents-work-gone }
ai-agents-kitchen-accept-minutes = Commande n° { $number } : prête dans combien de minutes ?
ai-agents-kitchen-reject-gone = { ai-agents-work-gone }
ai-agents-kitchen-reject-reason = Pourquoi est-ce impossible ? Le client le saura.
ai-agents-kitchen-reject-own = Écrivez pourquoi. Le client lit ces mots.
ai-agents-kitchen-give-up-gone = { ai-agents-work-gone }
ai-agents-kitchen-give-up-reason = Pourquoi est-ce finalement impossible ? Le client le saura.
ai-agents-kitchen-give-up-own = Écrivez pourquoi. Le client lit ces mots.
ai-agents-kitchen-settle-gone = { ai-agents-work-gone }
ai-agents-kitchen-settle-sure = Avez-vous reçu { $total } pour la commande n° { $number } ? Vérifiez d'abord votre MoMo ou votre caisse.{ $reference }
ai-agents-kitchen-settle-sure-yes = 💵 Oui, reçu
ai-agents-kitchen-settle-sure-no = ↩️ Pas encore
ai-agents-kitchen-way-gone = { ai-agents-work-gone }
ai-agents-kitchen-way-there = 🛵 La commande n° { $number } va ici :
ai-agents-kitchen-day-gone = { ai-agents-work-gone }
ai-agents-kitchen-day-shown = 📊 { $name }, { $day }
    Commandes prises : { $orders }
    Pour : { $taken }
    Dont payé : { $paid }
    Pas prises : { $refused }{ $favourites }

## One's own restaurant

ai-agents-my-restaurants-none = Vous n'avez pas encore de restaurant ici. Inscrivez le vôtre : les clients le trouvent, voient sa carte et commandent de leur place.
ai-agents-my-restaurants-list = 🏪 Là où vous travaillez :
ai-agents-restaurant-desk-gone = { ai-agents-work-gone }
ai-agents-restaurant-desk-ways = 🧑‍🍳 *{ $name }*
    Vous : { $role }
    Le restaurant : { $status }
ai-agents-restaurant-more-gone = { ai-agents-work-gone }
ai-agents-restaurant-more-ways = ⚙️ *{ $name }* : que souhaitez-vous faire ?
ai-agents-register-restaurant-refused = { $reason }
ai-agents-register-restaurant-name = 🏪 Comment s'appelle votre établissement ?
ai-agents-register-restaurant-kind = Quel type d'établissement est-ce ?
ai-agents-register-restaurant-details = Que doivent savoir les clients : cuisine, musique, terrasse ? Vous pouvez passer.
ai-agents-register-restaurant-days = Quels jours êtes-vous ouvert ?
ai-agents-register-restaurant-hours = De quand à quand ? Par exemple 8-22, ou 17:00-2:00.
ai-agents-register-restaurant-paid = Comment vous paie-t-on ?
ai-agents-register-restaurant-payee = Quel numéro MoMo ou code marchand reçoit l'argent ?
ai-agents-register-restaurant-delivers = Livrez-vous ?
ai-agents-register-restaurant-delivers-yes = 🛵 Oui
ai-agents-register-restaurant-delivers-no = 🚶 Non
ai-agents-register-restaurant-place = Où est-ce ? Envoyez la position, ou écrivez un lieu comme Kimironko.
ai-agents-register-restaurant-photos = 📷 Envoyez des photos, 11 au plus, la meilleure d'abord. Vous pouvez passer.
ai-agents-register-restaurant-confirm = Vérifiez :

    {"*"}{ $name }*
    { $kind }
    🕒 { $hours }
    💳 { $payee }
    📍 { $place }{ $delivers }{ $details }
ai-agents-register-confirm-yes = ✅ Publier
ai-agents-register-confirm-change = ✏️ Modifier
ai-agents-register-confirm-no = 🗑️ Abandonner
ai-agents-register-restaurant-field = Que voulez-vous changer ?
ai-agents-register-restaurant-kept = Rien n'a changé.
ai-agents-register-restaurant-discarded = Rien n'a été publié.
ai-agents-register-restaurant-judged = { $reason }
ai-agents-register-restaurant-gone = { ai-agents-work-gone }
ai-agents-register-restaurant-changed = { $name } est modifié.
ai-agents-register-restaurant-done = 🎉 { $name } est publié. Écrivez maintenant sa carte : une ligne par plat suffit.
ai-agents-register-restaurant-unfetched = Les photos ne me sont pas parvenues. Vous pourrez les ajouter plus tard.
ai-agents-register-restaurant-unkept = { $reasons }
ai-agents-restaurant-decided-published = ✅ { $name } a été examiné : les clients le voient maintenant.
ai-agents-restaurant-decided-refused = { $name } a été examiné : il ne peut pas paraître ainsi. Modifiez ce qu'il dit.
ai-agents-restaurant-edit-gone = { ai-agents-work-gone }
ai-agents-restaurant-pause-done = ⏸️ Votre établissement est masqué jusqu'à ce que vous le rouvriez.
ai-agents-restaurant-pause-gone = Il n'y a rien à masquer.
ai-agents-restaurant-open-done = ▶️ Les clients voient de nouveau votre établissement.
ai-agents-restaurant-open-gone = Il n'y a rien à rouvrir.
ai-agents-restaurant-remove-gone = { ai-agents-work-gone }
ai-agents-restaurant-remove-confirm = Supprimer { $name } avec sa carte, ses tables et son équipe ? C'est définitif.
ai-agents-restaurant-remove-confirm-yes = 🗑️ Supprimer
ai-agents-restaurant-remove-confirm-no = ↩️ Garder
ai-agents-restaurant-remove-kept = Il est gardé.
ai-agents-restaurant-remove-done = Il est supprimé.
ai-agents-restaurant-remove-orders = Des commandes sont encore en cours. Terminez-les d'abord.

## The menu, as the staff see it

ai-agents-kitchen-menu-gone = { ai-agents-work-gone }
ai-agents-kitchen-menu-none = 📖 { $name } n'a pas encore de plats.
ai-agents-kitchen-menu-list = 📖 { $name }, plats : { $count }. Ouvrez-en un pour dire qu'il est épuisé, ou le modifier.
ai-agents-menu-add-gone = { ai-agents-work-gone }
ai-agents-menu-add-section = Dans quelle rubrique vont-ils, par exemple Grillades ou Boissons ? Vous pouvez passer.
ai-agents-menu-add-lines = Écrivez vos plats, un par ligne, avec le prix en { $currency } :
    Brochette 2500
    Fanta 800

    Une ligne sans prix commence une nouvelle rubrique. Ce qui est déjà à la carte prend le nouveau prix.
ai-agents-menu-add-unread = Je n'y ai trouvé aucun plat.{ $unread }
ai-agents-menu-add-confirm = Plats : { $count }
    { $dishes }{ $unread }

    Je les mets à la carte ?
ai-agents-menu-add-confirm-yes = ✅ Les mettre
ai-agents-menu-add-confirm-no = 🗑️ Abandonner
ai-agents-menu-add-discarded = La carte n'a pas changé.
ai-agents-menu-add-done = ✅ Plats nouveaux ou à nouveau prix : { $count }
ai-agents-menu-add-full = Une carte a au plus { $most } plats. Rien n'a été ajouté.
ai-agents-menu-dish-gone = { ai-agents-work-gone }
ai-agents-menu-dish-detail = {"*"}{ $name }* · { $section }
    💰 { $price }{ $state }{ $tags }{ $details }
ai-agents-dish-set-gone = { ai-agents-work-gone }
ai-agents-dish-count-gone = { ai-agents-work-gone }
ai-agents-dish-count-portions = { $name } : combien de portions restent ? Les commandes les décomptent. Passez, et personne ne compte.
ai-agents-dish-remove-gone = { ai-agents-work-gone }
ai-agents-dish-remove-sure = Supprimer { $name } de la carte ?
ai-agents-dish-remove-sure-yes = 🗑️ Supprimer
ai-agents-dish-remove-sure-no = ↩️ Garder
ai-agents-dish-remove-done = Il n'est plus à la carte.
ai-agents-dish-edit-gone = { ai-agents-work-gone }
ai-agents-dish-edit-field = Que voulez-vous changer ?
ai-agents-dish-edit-refused = { $reason }
ai-agents-dish-edit-name = Comment { $name } doit-il s'appeler ?
ai-agents-dish-edit-price = Combien coûte { $name } ({ $currency }) ?
ai-agents-dish-edit-section = À quelle rubrique appartient { $name } ?
ai-agents-dish-edit-details = Comment décririez-vous { $name } ? Vous pouvez passer.
ai-agents-dish-edit-tags = { $name } : choisissez tout ce qui est vrai.
ai-agents-dish-photo-gone = { ai-agents-work-gone }
ai-agents-dish-photo-photos = 📷 Envoyez des photos de { $name }.
ai-agents-dish-photo-failed = Les photos ne me sont pas parvenues. Réessayez plus tard.
ai-agents-dish-photo-done = Photos ajoutées : { $count }{ $refused }

## Tables and staff

ai-agents-tables-gone = { ai-agents-work-gone }
ai-agents-tables-none = 🪑 { $name } n'a pas encore de tables ici. Ajoutez-les, et imprimez un code QR pour chacune.
ai-agents-tables-list = 🪑 { $name } : ouvrez une table pour avoir son code QR.
ai-agents-table-add-gone = { ai-agents-work-gone }
ai-agents-table-add-names = Quelles tables ? Par exemple 1-12, ou Terrasse 1, Terrasse 2.
ai-agents-table-add-done = Tables ajoutées : { $count }
ai-agents-table-add-unread = Aucune table ajoutée. Écrivez par exemple 1-12 ; les noms sont courts, et chacun ne sert qu'une fois.
ai-agents-table-card-gone = { ai-agents-work-gone }
ai-agents-table-card-undrawn = Le code n'a pas pu être dessiné à l'instant. Réessayez.
ai-agents-table-card-drawn = { $name }, table { $table } : imprimez ceci et posez-le sur la table. Qui le scanne commande pour cette table.
    { $link }
ai-agents-table-card-next = Et ensuite ?
ai-agents-table-remove-gone = { ai-agents-work-gone }
ai-agents-table-remove-sure = Retirer la table { $name } ? Son code ne marchera plus.
ai-agents-table-remove-sure-yes = 🗑️ Retirer
ai-agents-table-remove-sure-no = ↩️ Garder
ai-agents-staff-gone = { ai-agents-work-gone }
ai-agents-staff-none = 👥 Personne ne travaille encore avec vous chez { $name }. Invitez par un lien.
ai-agents-staff-list = 👥 { $name } : ouvrez quelqu'un pour le retirer.
ai-agents-staff-invite-gone = { ai-agents-work-gone }
ai-agents-staff-invite-role = À quel poste l'invitez-vous ?
ai-agents-staff-invite-failed = L'invitation n'a pas pu être faite à l'instant. Réessayez.
ai-agents-staff-invite-done = Transmettez le message suivant. Le lien sert à une personne, pendant une semaine.
ai-agents-staff-invite-card = { $name } vous invite dans son équipe ({ $role }). Touchez le lien et envoyez le message : { $link }
ai-agents-join-staff-ok = 🎉 Vous travaillez maintenant chez { $name } ({ $role }). Les commandes arrivent ici.
ai-agents-join-staff-own = { $name } est à vous.
ai-agents-join-staff-staff = Vous travaillez déjà chez { $name }.
ai-agents-join-staff-gone = Cette invitation a servi, ou est trop ancienne. Demandez-en une nouvelle.
ai-agents-told-staff-joined = 👥 { $guest } travaille maintenant chez { $name }.
ai-agents-staff-remove-gone = { ai-agents-work-gone }
ai-agents-staff-remove-sure = { $guest } ne travaille plus chez { $name } ?
ai-agents-staff-remove-sure-yes = ✅ Oui
ai-agents-staff-remove-sure-no = ↩️ Non
ai-agents-staff-remove-done = C'est fait.
ai-agents-staff-remove-refused = Seul le propriétaire peut faire cela.
ai-agents-staff-leave-gone = { ai-agents-work-gone }
ai-agents-staff-leave-sure = Vous ne travaillez plus chez { $name } ?
ai-agents-staff-leave-sure-yes = 🚪 Je pars
ai-agents-staff-leave-sure-no = ↩️ Je reste
ai-agents-staff-leave-done = Vous ne travaillez plus chez { $name }.

## Bookings

ai-agents-booking-body = 📅 *{ $name }*
    { $when }
    👥 { $party }{ $requests }

    { $stands }
ai-agents-book-table-gone = { ai-agents-place-gone }
ai-agents-book-table-at = 📅 { $name } : pour quand ? Par exemple demain 19:30.
ai-agents-book-table-shut = { $name } est fermé à ce moment-là. Choisissez une autre heure.
ai-agents-book-table-party = Pour combien de personnes ?
ai-agents-book-table-requests = Des souhaits : un gâteau, un coin calme ? Vous pouvez passer.
ai-agents-book-table-confirm = 📅 *{ $name }*
    { $when }
    👥 { $party }{ $requests }

    Je demande cette table ?
ai-agents-book-table-confirm-yes = ✅ La demander
ai-agents-book-table-confirm-no = 🗑️ Abandonner
ai-agents-book-table-discarded = Aucune table n'est réservée.
ai-agents-book-table-done = 📅 J'ai demandé à { $name } une table pour { $when }. Je vous dirai la réponse.
ai-agents-book-table-own = C'est votre propre restaurant.
ai-agents-book-table-past = Ce moment ne peut pas être réservé : choisissez dans les deux mois à venir.
ai-agents-book-table-already = Vous avez déjà demandé cette table.
ai-agents-book-table-many = Cinq de vos réservations sont à venir : cela suffit pour l'instant.
ai-agents-booking-gone = Il n'y a pas de telle réservation.
ai-agents-booking-shown = { $body }
ai-agents-told-booking-shown = { $body }
ai-agents-told-booking-soon-soon = ⏰ { $name } vous attend : { $when }, personnes : { $party }.
ai-agents-booking-cancel-gone = { ai-agents-booking-gone }
ai-agents-booking-cancel-sure = Annuler la table chez { $name } ?
ai-agents-booking-cancel-sure-yes = ✖️ Annuler
ai-agents-booking-cancel-sure-no = ↩️ Garder
ai-agents-bookings-none = Vous n'avez réservé aucune table.
ai-agents-bookings-list = 📅 Vos tables :
ai-agents-kitchen-bookings-gone = { ai-agents-work-gone }
ai-agents-kitchen-bookings-none = 📅 { $name } : aucune réservation à venir.
ai-agents-kitchen-bookings-list = 📅 { $name } : réservations à venir.
