## How people get here
ai-agents-phrases-farmer = marché agricole, marché des agriculteurs, je suis agriculteur, je suis cultivateur, nous sommes agriculteurs
ai-agents-phrases-sell-produce = vendre ma récolte, vendre mes récoltes, je vends ma récolte, j'ai récolté, nous avons récolté, débouché pour ma récolte
ai-agents-phrases-find-produce = acheter des récoltes, produits de la ferme, produits agricoles, acheter aux agriculteurs
ai-agents-phrases-crop-prices = prix des récoltes, prix du marché, prix au marché, prix agricoles, cours du marché
ai-agents-phrases-my-produce = mes récoltes, ma récolte
ai-agents-phrases-request-produce = demander aux agriculteurs, demande de récolte

## The menu
ai-agents-farmer-menu = 🌾 Marché agricole : que souhaitez-vous faire ?
ai-agents-farm-row-menu = 🌾 Marché agricole
ai-agents-farm-row-sell-produce = 🧺 Vendre ma récolte
ai-agents-farm-row-find-produce = 🔎 Trouver un produit
ai-agents-farm-row-crop-prices = 📊 Les prix
ai-agents-farm-row-request-produce = 🙋 Demander un produit
ai-agents-farm-row-buyers = 🛒 Qui achète
ai-agents-farm-row-my-produce = 📦 Mes récoltes
ai-agents-farm-row-my-demands = 📋 Mes demandes
ai-agents-farm-row-produce-deals = 🤝 Offres et accords
ai-agents-farm-row-search-again = 🔎 Chercher encore
ai-agents-farm-row-look = 👀 Regarder
ai-agents-farm-row-edit = ✏️ Modifier
ai-agents-farm-row-share = 📤 Partager
ai-agents-farm-row-renew = 🔄 Prolonger
ai-agents-farm-row-pause = ⏸️ Suspendre
ai-agents-farm-row-open = ▶️ Rouvrir
ai-agents-farm-row-sold = ✅ Vendu ailleurs
ai-agents-farm-row-remove = 🗑️ Supprimer
ai-agents-farm-row-offer = 🤝 Faire une offre
ai-agents-farm-row-contact = 📞 Demander le contact
ai-agents-farm-row-have-it = 🙌 J'en ai
ai-agents-farm-row-deal = 🤝 L'offre
ai-agents-farm-row-accept = ✅ Accepter
ai-agents-farm-row-counter = 💬 Proposer autre
ai-agents-farm-row-decline = ❌ Refuser
ai-agents-farm-row-cancel = ✖️ Renoncer
ai-agents-farm-row-complete = ✅ C'est fait
ai-agents-farm-row-rate = ⭐ Noter
ai-agents-farm-row-allow = ✅ Donner mon numéro
ai-agents-farm-row-refuse = ❌ Non
ai-agents-farm-row-sort = ↕️ Trier
ai-agents-farm-row-see-offers = 🧺 Voir les offres
ai-agents-farm-row-see-buyers = 🛒 Voir les acheteurs
ai-agents-farm-row-price-alert = 🔔 Alerte de prix
ai-agents-farm-row-other-crop = 📊 Autre culture
ai-agents-farm-row-alerts = 🔔 Mes alertes

## Words for all of it
ai-agents-farm-crop-wrong = Je ne connais pas cette culture. Écrivez son nom, par exemple pommes de terre ou haricots. Le reste se vend dans Acheter et vendre.
ai-agents-farm-quantity-wrong = Écrivez combien, en chiffres, de 1 à { $most }.
ai-agents-farm-price-open = prix à discuter
ai-agents-farm-each-kg = { $amount } le kilo
ai-agents-farm-each-bag = { $amount } le sac
ai-agents-farm-each-crate = { $amount } la caisse
ai-agents-farm-each-basket = { $amount } le panier
ai-agents-farm-each-bunch = { $amount } le régime ou la botte
ai-agents-farm-each-litre = { $amount } le litre
ai-agents-farm-each-jerrycan = { $amount } le bidon
ai-agents-farm-each-tray = { $amount } le plateau
ai-agents-farm-each-piece = { $amount } la pièce
ai-agents-unit-kg = kilos
ai-agents-unit-bag = sacs de 100 kg
ai-agents-unit-crate = caisses
ai-agents-unit-basket = paniers
ai-agents-unit-bunch = régimes ou bottes
ai-agents-unit-litre = litres
ai-agents-unit-jerrycan = bidons de 20 litres
ai-agents-unit-tray = plateaux de 30
ai-agents-unit-piece = pièces
ai-agents-quantity-kg = { $number } kg
ai-agents-quantity-bag = { $count ->
    [one] { $number } sac
    [many] { $number } de sacs
   *[other] { $number } sacs
  }
ai-agents-quantity-crate = { $count ->
    [one] { $number } caisse
    [many] { $number } de caisses
   *[other] { $number } caisses
  }
ai-agents-quantity-basket = { $count ->
    [one] { $number } panier
    [many] { $number } de paniers
   *[other] { $number } paniers
  }
ai-agents-quantity-bunch = { $count ->
    [one] { $number } régime
    [many] { $number } de régimes
   *[other] { $number } régimes
  }
ai-agents-quantity-litre = { $count ->
    [one] { $number } litre
    [many] { $number } de litres
   *[other] { $number } litres
  }
ai-agents-quantity-jerrycan = { $count ->
    [one] { $number } bidon
    [many] { $number } de bidons
   *[other] { $number } bidons
  }
ai-agents-quantity-tray = { $count ->
    [one] { $number } plateau
    [many] { $number } de plateaux
   *[other] { $number } plateaux
  }
ai-agents-quantity-piece = { $count ->
    [one] { $number } pièce
    [many] { $number } de pièces
   *[other] { $number } pièces
  }
ai-agents-farm-ready-now = Déjà récolté
ai-agents-farm-ready-later = Plus tard
ai-agents-farm-ready-on = Disponible le { $day }
ai-agents-farm-grade-first = Premier choix
ai-agents-farm-grade-second = Deuxième choix
ai-agents-farm-grade-mixed = Tout-venant
ai-agents-farm-organic-yes = 🌱 Bio
ai-agents-farm-organic-no = Pas bio
ai-agents-farm-photos = { $count ->
    [one] 📷 1 photo
    [many] 📷 { $count } de photos
   *[other] 📷 { $count } photos
  }
ai-agents-farm-field-crop = La culture
ai-agents-farm-field-quantity = La quantité
ai-agents-farm-field-price = Le prix
ai-agents-farm-field-ready = La date
ai-agents-farm-field-grade = La qualité
ai-agents-farm-field-organic = Bio ou non
ai-agents-farm-field-details = Les détails
ai-agents-farm-field-place = Le lieu
ai-agents-farm-status-open = en vente
ai-agents-farm-status-expired = expiré
ai-agents-farm-status-held = en vérification
ai-agents-farm-status-paused = suspendu
ai-agents-farm-status-reserved = réservé
ai-agents-farm-status-sold = vendu
ai-agents-farm-status-closed = supprimé
ai-agents-farm-every-once = Une fois
ai-agents-farm-every-week = Chaque semaine
ai-agents-farm-every-month = Chaque mois
ai-agents-farm-within = à { $distance } km au plus
ai-agents-farm-anywhere = de partout
ai-agents-farm-distance = { $distance } km
ai-agents-farm-what = { " " }(*{ $crop }*)
ai-agents-farm-where = { " " }autour de { $place }
ai-agents-farm-sort-best = Les plus pertinents
ai-agents-farm-sort-nearest = Les plus proches
ai-agents-farm-sort-cheapest = Les moins chers
ai-agents-farm-sort-newest = Les plus récents
ai-agents-farm-stars-5 = ★★★★★ Très bien
ai-agents-farm-stars-4 = ★★★★ Bien
ai-agents-farm-stars-3 = ★★★ Correct
ai-agents-farm-stars-2 = ★★ Pas bien
ai-agents-farm-stars-1 = ★ Mauvais
ai-agents-farm-contact = Écrivez-vous ici : { $link }
ai-agents-farm-no-contact = Nous n'avons pas son numéro : attendez qu'on vous écrive.
ai-agents-farm-somebody = Quelqu'un
ai-agents-farm-somebody-farmer = L'agriculteur
ai-agents-farm-somebody-buyer = L'acheteur
ai-agents-farm-in-season = 🌾 C'est la saison de la récolte au Rwanda.
ai-agents-farm-everywhere = Tout le pays
ai-agents-farm-known-offers = { $offers ->
    [one] { $offers } offre
    [many] { $offers } d'offres
   *[other] { $offers } offres
  }
ai-agents-farm-known = { ai-agents-farm-known-offers } et { $deals ->
    [one] { $deals } accord
    [many] { $deals } d'accords
   *[other] { $deals } accords
  }
ai-agents-farm-seen = Vu ici en 30 jours : surtout { $price } ({ $range }), d'après { ai-agents-farm-known }.
ai-agents-farm-seen-in = 📍 { $place } : { $price } ({ $range }), d'après { ai-agents-farm-known }
ai-agents-farm-matched = { $count ->
    [one] 🛒 Un acheteur en cherche en ce moment ; il est prévenu.
    [many] 🛒 { $count } d'acheteurs en cherchent en ce moment ; ils sont prévenus.
   *[other] 🛒 { $count } acheteurs en cherchent en ce moment ; ils sont prévenus.
  }
ai-agents-farm-offered = { $count ->
    [one] 🧺 Un agriculteur en propose en ce moment ; il est prévenu.
    [many] 🧺 { $count } d'agriculteurs en proposent en ce moment ; ils sont prévenus.
   *[other] 🧺 { $count } agriculteurs en proposent en ce moment ; ils sont prévenus.
  }

## Selling
ai-agents-sell-produce-refused = { $reason }
ai-agents-sell-produce-crop = Qu'avez-vous récolté ? Écrivez-le, ou choisissez.
ai-agents-sell-produce-unit = { $crop } : comment les comptez-vous ?
ai-agents-sell-produce-quantity = { $crop } : combien de { $unit } avez-vous ?
ai-agents-sell-produce-price = Quel est votre prix minimum, en { $currency }, pour une unité ({ $unit }) ?{ $hint }
ai-agents-sell-produce-ready = Quand peut-on venir le chercher ?
ai-agents-sell-produce-ready_on = Quel jour sera-ce disponible ?
ai-agents-sell-produce-grade = De quelle qualité ?
ai-agents-sell-produce-organic = Est-ce bio, sans produits chimiques ?
ai-agents-sell-produce-details = Que doivent encore savoir les acheteurs ? La variété, par exemple.
ai-agents-sell-produce-place = Où se trouve la récolte ?
ai-agents-sell-produce-photos = Avez-vous des photos ? Avec elles, on vend plus vite.
ai-agents-sell-produce-confirm = *{ $crop }*, { $quantity }
    💰 à partir de { $price }
    📅 { $ready }{ $quality }
    📍 { $place }{ $photos }{ $details }

    Je publie ?
ai-agents-sell-produce-confirm-yes = ✅ Publier
ai-agents-sell-produce-confirm-change = ✏️ Modifier
ai-agents-sell-produce-confirm-no = 🗑️ Abandonner
ai-agents-sell-produce-field = Que voulez-vous modifier ?
ai-agents-sell-produce-discarded = Abandonné. Rien n'a été publié.
ai-agents-sell-produce-kept = Rien ne change.
ai-agents-sell-produce-judged = { $reason }
ai-agents-sell-produce-gone = Impossible de le modifier : c'est fermé, ou quelqu'un a fait une offre telle quelle.
ai-agents-sell-produce-unfetched = Je n'ai pas pu recevoir les photos. Vous pourrez les ajouter plus tard.
ai-agents-sell-produce-unkept = { $reasons }
ai-agents-sell-produce-done = ✅ C'est publié. Les acheteurs le trouvent jusqu'au { $until }.{ $matched }
ai-agents-sell-produce-changed = ✅ C'est modifié. Les acheteurs le trouvent jusqu'au { $until }.{ $matched }
ai-agents-edit-produce-gone = Je ne trouve pas cela parmi vos récoltes.

## One listing
ai-agents-produce-gone = Ce n'est plus proposé.
ai-agents-produce-detail =
    🧺 *{ $crop }*, { $quantity }
    💰 à partir de { $price }
    📅 { $ready }{ $quality }
    📍 { $place }{ $farmer }
    Depuis le { $posted }{ $details }{ $warning }
ai-agents-produce-mine = C'est à vous : { $status }.
ai-agents-produce-free = Que souhaitez-vous faire ?
ai-agents-produce-over = Il n'en reste plus pour le moment.
ai-agents-share-produce-gone = Ce n'est plus proposé.
ai-agents-share-produce-failed = Je n'ai pas pu créer le lien ({ $crop }). Réessayez, s'il vous plaît.
ai-agents-share-produce-done = Transférez le message suivant à qui vous voulez :
ai-agents-share-produce-card =
    🧺 *{ $crop }*, { $quantity }
    💰 { $price }
    📍 { $place }
    { $link }
ai-agents-my-produce-none = Vous ne proposez encore rien. Qu'avez-vous récolté ?
ai-agents-my-produce-list = Vos récoltes :
ai-agents-pause-produce-done = Suspendu : personne ne le trouve tant que vous ne le rouvrez pas.
ai-agents-pause-produce-gone = Je ne trouve pas cela parmi vos récoltes en vente.
ai-agents-renew-produce-done = ✅ On le trouve jusqu'au { $until }.
ai-agents-renew-produce-gone = Je ne le trouve pas parmi vos récoltes, ou il n'en reste plus : modifiez la quantité.
ai-agents-sold-produce-quantity = Il vous reste { $left }. Combien en avez-vous vendu ailleurs ({ $unit }) ?
ai-agents-sold-produce-done = C'est noté. Il reste { $left }.
ai-agents-sold-produce-all = Tout est vendu, bravo ! On ne le trouve plus.
ai-agents-sold-produce-gone = Je n'en trouve pas autant parmi vos récoltes.
ai-agents-remove-produce-confirm = Supprimer { $crop } pour de bon ? Ceux qui ont fait une offre seront prévenus.
ai-agents-remove-produce-confirm-yes = 🗑️ Supprimer
ai-agents-remove-produce-confirm-no = ↩️ Garder
ai-agents-remove-produce-kept = C'est gardé.
ai-agents-remove-produce-done = { $crop } : supprimé.
ai-agents-remove-produce-agreed = Vous avez un accord en cours là-dessus. Terminez-le ou renoncez-y d'abord.
ai-agents-remove-produce-gone = Je ne trouve pas cela parmi vos récoltes.
ai-agents-told-produce-expiry-produce = ⏰ { $crop } : on ne le trouve que jusqu'au { $until }. En reste-t-il ?
ai-agents-told-produce-expiry-demand = ⏰ Votre demande ({ $crop }) se termine le { $until }. En avez-vous encore besoin ?
ai-agents-told-produce-match-buyer = 🛒 Quelqu'un cherche ceci : { $crop }, { $quantity }, { $price }, à { $place }. Vous en proposez.
ai-agents-told-produce-match-farmer = 🧺 Voici ce que vous demandiez : { $crop }, { $quantity }, à partir de { $price }, à { $place }.
ai-agents-produce-decided-published = ✅ { $title } : vérifié, c'est maintenant visible.
ai-agents-produce-decided-refused = { $title } ne peut pas être publié ici. Si c'est une erreur, décrivez-le autrement.

## Finding
ai-agents-find-produce-words = Quelle culture cherchez-vous, et où ? Par exemple : haricots à Musanze
ai-agents-produce-results-found = Offres{ $what }{ $where } :
ai-agents-produce-results-none = Personne n'en propose pour l'instant{ $what }{ $where }. Demandez-en : les agriculteurs qui en ont seront prévenus.
ai-agents-produce-results-end = C'est tout{ $what }{ $where }.
ai-agents-sort-produce-sort = Dans quel ordre ?
ai-agents-sort-produce-place = Près de quel endroit ?
ai-agents-buyers-found = Acheteurs{ $what }{ $where } :
ai-agents-buyers-none = Personne n'en demande en ce moment{ $what }{ $where }. Proposez ce que vous avez : des acheteurs regardent ici chaque jour.

## What buyers look for
ai-agents-request-produce-refused = { $reason }
ai-agents-request-produce-judged = { $reason }
ai-agents-request-produce-crop = De quelle culture avez-vous besoin ? Écrivez-la, ou choisissez.
ai-agents-request-produce-unit = { $crop } : comment les comptez-vous ?
ai-agents-request-produce-quantity = { $crop } : combien de { $unit } vous faut-il ?
ai-agents-request-produce-price = Combien payez-vous au plus, en { $currency }, pour une unité ({ $unit }) ?
ai-agents-request-produce-every = Combien de fois en avez-vous besoin ?
ai-agents-request-produce-place = Où en avez-vous besoin ?
ai-agents-request-produce-radius = De quelle distance cela peut-il venir ?
ai-agents-request-produce-confirm =
    🙋 *{ $crop }*, { $quantity }
    💰 { $price }
    🔁 { $every }
    📍 { $place }, { $radius }

    Je demande aux agriculteurs ?
ai-agents-request-produce-confirm-yes = ✅ Demander
ai-agents-request-produce-confirm-no = 🗑️ Abandonner
ai-agents-request-produce-discarded = Abandonné. Rien n'a été demandé.
ai-agents-request-produce-done = ✅ Les agriculteurs voient votre demande ({ $crop }) jusqu'au { $until }, et je vous préviens dès qu'il y en a.{ $matched }
ai-agents-demand-gone = Ce n'est plus demandé.
ai-agents-demand-detail =
    🛒 On demande : *{ $crop }*, { $quantity }
    💰 { $price }
    🔁 { $every }
    📍 { $place }, { $radius }
    Jusqu'au { $until }
ai-agents-demand-mine =
    🙋 Votre demande : *{ $crop }*, { $quantity }
    💰 { $price }
    🔁 { $every }
    📍 { $place }, { $radius }
    Jusqu'au { $until } : { $status }
ai-agents-renew-demand-done = ✅ Les agriculteurs la voient jusqu'au { $until }.
ai-agents-renew-demand-gone = Je ne trouve pas cela parmi vos demandes.
ai-agents-pause-demand-done = Suspendue : aucun agriculteur ne la voit tant que vous ne la rouvrez pas.
ai-agents-pause-demand-gone = Je ne trouve pas cela parmi vos demandes en cours.
ai-agents-remove-demand-done = Votre demande est supprimée.
ai-agents-remove-demand-gone = Je ne trouve pas cela parmi vos demandes.
ai-agents-my-demands-none = Vous n'avez encore rien demandé.
ai-agents-my-demands-list = Vos demandes :

## Offers and deals
ai-agents-offer-produce-gone = Ce n'est plus proposé.
ai-agents-offer-produce-own = C'est votre propre récolte.
ai-agents-offer-produce-quantity = { $crop } : il y a { $left }. Combien de { $unit } voulez-vous ?
ai-agents-offer-produce-price = L'agriculteur demande au moins { $price }. Combien offrez-vous, en { $currency }, pour une unité ({ $unit }) ?
ai-agents-offer-produce-confirm = Offre pour *{ $crop }* : { $quantity }, { $price }
    En tout : { $total }

    Je l'envoie à l'agriculteur ?
ai-agents-offer-produce-confirm-yes = ✅ Envoyer
ai-agents-offer-produce-confirm-no = 🗑️ Laisser
ai-agents-offer-produce-left = Aucune offre n'a été faite.
ai-agents-offer-produce-done = Votre offre ({ $quantity }, { $price }, { $total } en tout) est chez l'agriculteur, qui a deux jours pour répondre.
ai-agents-offer-produce-short = Il ne reste que { $left }.
ai-agents-offer-produce-low = L'agriculteur ne descend pas sous { $price }.
ai-agents-offer-produce-enough = Vous avez fait dix offres. Demandez plutôt le contact pour en parler.
ai-agents-accept-produce-gone = Je ne trouve pas cette offre.
ai-agents-decline-produce-gone = Je ne trouve pas cette offre.
ai-agents-complete-produce-gone = Je ne trouve pas cet accord.
ai-agents-cancel-produce-gone = Je ne trouve pas cet accord.
ai-agents-cancel-produce-sure = Renoncer ({ $crop }) ? L'autre partie sera prévenue.
ai-agents-cancel-produce-sure-yes = ✖️ Renoncer
ai-agents-cancel-produce-sure-no = ↩️ Garder
ai-agents-counter-produce-gone = Je ne trouve pas cette offre.
ai-agents-counter-produce-quantity = { $crop } : l'autre partie propose { $quantity }. Combien de { $unit } dites-vous ?
ai-agents-counter-produce-price = L'autre partie propose { $price }. Combien dites-vous, en { $currency }, pour une unité ({ $unit }) ?
ai-agents-produce-deal-gone = Je ne trouve pas cet accord.
ai-agents-produce-deal-short = Il n'en reste plus autant.
ai-agents-produce-deal-low = L'agriculteur ne descend pas sous son prix.
ai-agents-produce-deal-shown = { $body }
ai-agents-told-produce-deal-shown = { $body }
ai-agents-told-produce-due-asks = 🤝 Vous vous étiez mis d'accord avec { $name } : { $crop }, { $quantity }. Est-ce fait ?
ai-agents-produce-deals-none = Vous n'avez ni offre ni accord.
ai-agents-produce-deals-list = Vos offres et accords :
ai-agents-farm-deal-open = en attente de réponse
ai-agents-farm-deal-expired = expiré
ai-agents-farm-deal-agreed = conclu
ai-agents-farm-deal-completed = terminé
ai-agents-farm-deal-declined = refusé
ai-agents-farm-deal-cancelled = abandonné
ai-agents-farm-deal-closed = plus proposé
ai-agents-farm-deal-terms = *{ $crop }* : { $quantity }, { $price } ({ $total } en tout)
ai-agents-farm-deal-farmer-asks =
    🤝 { $name } vous achèterait :
    { ai-agents-farm-deal-terms }
    Vous pouvez répondre jusqu'au { $until }.
ai-agents-farm-deal-buyer-asks =
    🤝 { $name } vous le laisserait ainsi :
    { ai-agents-farm-deal-terms }
    Vous pouvez répondre jusqu'au { $until }.
ai-agents-farm-deal-farmer-waits =
    { ai-agents-farm-deal-terms }
    { $name } peut répondre jusqu'au { $until }.
ai-agents-farm-deal-buyer-waits =
    { ai-agents-farm-deal-terms }
    { $name } peut répondre jusqu'au { $until }.
ai-agents-farm-deal-farmer-agreed =
    ✅ Accord avec { $name } :
    { ai-agents-farm-deal-terms }
    { $contact }
    Remettez la marchandise quand vous avez l'argent.
ai-agents-farm-deal-buyer-agreed =
    ✅ Accord avec { $name } :
    { ai-agents-farm-deal-terms }
    { $contact }
    Payez quand vous avez vu et pesé.
ai-agents-farm-deal-farmer-completed =
    🎉 Terminé avec { $name } :
    { ai-agents-farm-deal-terms }
ai-agents-farm-deal-buyer-completed =
    🎉 Terminé avec { $name } :
    { ai-agents-farm-deal-terms }
ai-agents-farm-deal-farmer-declined =
    ❌ Refusé :
    { ai-agents-farm-deal-terms }
ai-agents-farm-deal-buyer-declined =
    ❌ Refusé :
    { ai-agents-farm-deal-terms }
ai-agents-farm-deal-farmer-cancelled =
    ✖️ Abandonné :
    { ai-agents-farm-deal-terms }
ai-agents-farm-deal-buyer-cancelled =
    ✖️ Abandonné :
    { ai-agents-farm-deal-terms }
ai-agents-farm-deal-farmer-expired =
    ⏰ Personne n'a répondu à temps :
    { ai-agents-farm-deal-terms }
ai-agents-farm-deal-buyer-expired =
    ⏰ Personne n'a répondu à temps :
    { ai-agents-farm-deal-terms }
ai-agents-farm-deal-farmer-closed =
    Vous ne le proposez plus :
    { ai-agents-farm-deal-terms }
ai-agents-farm-deal-buyer-closed =
    L'agriculteur ne le propose plus :
    { ai-agents-farm-deal-terms }
ai-agents-rate-produce-not-now = On peut noter une fois que c'est terminé.
ai-agents-rate-produce-stars = Comment cela s'est-il passé avec { $name } ?
ai-agents-rate-produce-words = Voulez-vous en dire quelque chose ?
ai-agents-rate-produce-done = Merci. D'autres verront votre avis sur { $name }.
ai-agents-rate-produce-already = Vous avez déjà noté { $name }.

## Contacts
ai-agents-produce-contact-asked = J'ai demandé. En cas d'accord, chacun aura le numéro de l'autre.
ai-agents-produce-contact-pending = Vous avez déjà demandé ; pas encore de réponse.
ai-agents-produce-contact-declined = Cette personne préfère ne pas donner son numéro. Vous pouvez lui faire une offre.
ai-agents-produce-contact-own = C'est à vous.
ai-agents-produce-contact-gone = Ce n'est plus là.
ai-agents-produce-contact-allowed = { $title }, { $name } : { $contact }
ai-agents-told-produce-request-asks = 📞 { $name } voudrait vous parler ({ $title }). Puis-je donner votre numéro ?
ai-agents-told-produce-request-already = Vous avez déjà répondu à { $name } ({ $title }). { $contact }
ai-agents-produce-allow-done = { $name } a maintenant votre numéro. { $contact }
ai-agents-produce-allow-already = Vous avez déjà répondu. { $contact }
ai-agents-produce-allow-gone = Je ne trouve pas cette demande.
ai-agents-produce-refuse-done = Votre numéro n'est pas donné.
ai-agents-produce-refuse-already = Vous avez déjà répondu. { $contact }
ai-agents-produce-refuse-gone = Je ne trouve pas cette demande.
ai-agents-told-produce-contact-allowed = 📞 { $name } veut bien vous parler ({ $title }). { $contact }
ai-agents-told-produce-contact-declined = { $title } : on préfère ne pas donner de numéro.

## Prices
ai-agents-crop-prices-crop = Le prix de quelle culture ? Écrivez-la, ou choisissez.
ai-agents-crop-prices-place = Près de quel endroit ?
ai-agents-crop-prices-seen =
    📊 *{ $crop }*, d'après les offres et accords d'ici des 30 derniers jours :
    { $prices }{ $season }
ai-agents-crop-prices-none = 📊 { $crop } : j'en ai vu trop peu en 30 jours pour donner un prix ; il faut au moins trois offres ou accords.{ $season }
ai-agents-price-alert-crop = Le prix de quelle culture ? Écrivez-la, ou choisissez.
ai-agents-price-alert-unit = Comptée comment ?
ai-agents-price-alert-price = { $crop } : je vous préviens à partir de quel prix au plus, en { $currency }, pour une unité ({ $unit }) ?
ai-agents-price-alert-name = { $crop }, jusqu'à { $price }
ai-agents-price-alert-done = 🔔 Je vous préviens dès que { $crop } est à { $price } au plus.
ai-agents-price-alert-full = Vous avez déjà dix alertes. Arrêtez-en une d'abord.

## Crops
ai-agents-crop-potatoes = Pommes de terre
ai-agents-crop-sweet-potatoes = Patates douces
ai-agents-crop-cassava = Manioc
ai-agents-crop-yams = Colocases et ignames
ai-agents-crop-maize = Maïs
ai-agents-crop-rice = Riz
ai-agents-crop-wheat = Blé
ai-agents-crop-sorghum = Sorgho
ai-agents-crop-millet = Millet
ai-agents-crop-beans = Haricots
ai-agents-crop-peas = Petits pois
ai-agents-crop-soya = Soja
ai-agents-crop-groundnuts = Arachides
ai-agents-crop-french-beans = Haricots verts
ai-agents-crop-tomatoes = Tomates
ai-agents-crop-onions = Oignons
ai-agents-crop-garlic = Ail
ai-agents-crop-carrots = Carottes
ai-agents-crop-cabbages = Choux
ai-agents-crop-greens = Légumes-feuilles
ai-agents-crop-peppers = Poivrons
ai-agents-crop-chillies = Piments
ai-agents-crop-eggplants = Aubergines
ai-agents-crop-pumpkins = Courges
ai-agents-crop-cucumbers = Concombres
ai-agents-crop-beetroots = Betteraves
ai-agents-crop-mushrooms = Champignons
ai-agents-crop-ginger = Gingembre
ai-agents-crop-bananas = Bananes à cuire
ai-agents-crop-sweet-bananas = Bananes douces
ai-agents-crop-avocados = Avocats
ai-agents-crop-mangoes = Mangues
ai-agents-crop-pineapples = Ananas
ai-agents-crop-passion-fruit = Maracuja
ai-agents-crop-papayas = Papayes
ai-agents-crop-oranges = Oranges
ai-agents-crop-lemons = Citrons
ai-agents-crop-watermelons = Pastèques
ai-agents-crop-tree-tomatoes = Prunes du Japon
ai-agents-crop-strawberries = Fraises
ai-agents-crop-macadamia = Macadamia
ai-agents-crop-coffee = Café
ai-agents-crop-tea = Feuilles de thé
ai-agents-crop-sugarcane = Canne à sucre
ai-agents-crop-sunflower = Tournesol
ai-agents-crop-sesame = Sésame
ai-agents-crop-cotton = Coton
ai-agents-crop-cashews = Noix de cajou
ai-agents-crop-cocoa = Cacao
ai-agents-crop-palm-oil = Huile de palme
ai-agents-crop-milk = Lait
ai-agents-crop-eggs = Œufs
ai-agents-crop-honey = Miel
ai-agents-crop-chickens = Poulets
ai-agents-crop-fish = Poisson
ai-agents-crop-goats = Chèvres
