marketplace-name = Acheter et vendre
marketplace-keywords = acheter, vendre, achat, achats, vente, marche, a vendre, achat et vente, occasions, seconde main
# Things people name without saying that they want to buy them.
marketplace-nouns = telephone, telephones, smartphone, tablette, ordinateur, frigo, refrigerateur, congelateur, televiseur, tele, canape, matelas,
    velo, pneus, baskets, groupe electrogene
marketplace-phrases-sell = je veux vendre, je voudrais vendre, je souhaite vendre, je vends, vendre mon, vendre ma, vendre mes, vendre un, vendre une,
    mettre en vente
marketplace-phrases-find = je veux acheter, je voudrais acheter, je cherche a acheter, ou acheter, ou puis-je acheter, qui vend, acheter un, acheter une
marketplace-phrases-want = publier une demande, demande d'achat, je demande un article
marketplace-phrases-mine = mes articles, mes annonces de vente, ce que je vends, mes produits
marketplace-phrases-deals = mes achats, mes ventes, mes transactions
marketplace-phrases-offers = mes offres de prix, mes propositions de prix, mes propositions, offres reçues, offres que j'ai faites, offres que j'ai reçues, mes offres d'achat
marketplace-phrases-wants = mes demandes, mes demandes d'achat, ce que je cherche à acheter
marketplace-phrases-shop-mine = mes commerces, mon commerce, mes boutiques, ma boutique, mon magasin
marketplace-phrases-pay = j'ai paye, j'ai deja paye, paiement envoye, j'ai envoye l'argent
marketplace-phrases-confirm = confirmer le paiement, j'ai recu l'argent, argent recu, paiement recu
marketplace-phrases-cancel = annuler l'achat, annuler mon achat, annuler la transaction, annuler la reservation
marketplace-phrases-dispute = ouvrir un litige, le vendeur m'a trompe, l'acheteur m'a trompe, je me suis fait arnaquer
marketplace-phrases-register = inscrire mon commerce, inscrire ma boutique, ajouter mon commerce, enregistrer mon commerce, ajouter ma boutique
marketplace-phrases-shops = boutiques pres de moi, commerces pres de moi, boutiques et services, annuaire, commerces ouverts
# Said first, with at most a reference after it, by somebody who has such a deal.
marketplace-commands-pay = paye, payee, paiement
marketplace-commands-confirm = confirmer, recu, confirme
marketplace-commands-dispute = litige
# Words that say nothing about which thing is meant.
marketplace-noise = acheter, vendre, achat, vente, marche, occasion, le, la, les, l, un, une, des, du, de, d, au, aux, a, en, dans, chez, sur, pour,
    par, avec, sans, et, ou, je, j, moi, me, mon, ma, mes, on, il, y, qui, que, cherche, chercher, veux, voudrais, besoin, trouver, vend, svp,
    pres, vers, bon, bonne, pas, cher, tres

marketplace-menu-menu = 🛍️ Acheter et vendre : que souhaitez-vous faire ?
marketplace-row-menu = 🛍️ Achat & vente
marketplace-row-find = 🔎 Chercher
marketplace-row-find-about = Par exemple : frigo à Remera moins de 200k
marketplace-row-browse = 🗂️ Par catégorie
marketplace-row-sell = 📣 Vendre
marketplace-row-sell-about = Photos, prix et lieu, en deux minutes
marketplace-row-want = 🙋 Demander
marketplace-row-want-about = Vous êtes prévenu dès que quelqu'un le propose
marketplace-row-shops = 🏪 Boutiques & services
marketplace-row-shops-about = Près de vous, ouverts, avec le chemin
marketplace-row-mine = 📦 Mes articles
marketplace-row-deals = 🤝 Mes transactions
marketplace-row-deals-about = Vos achats et ventes, et la suite
marketplace-row-offers = 💬 Mes offres de prix
marketplace-row-wants = 📋 Mes demandes
marketplace-row-asked = 👀 Ce que l'on demande
marketplace-row-search-again = 🔎 Autre recherche
marketplace-row-narrow = 🎚️ Filtrer & trier
marketplace-row-want-it = 🙋 Le demander
marketplace-row-look = 👀 Voir
marketplace-row-edit = ✏️ Modifier
marketplace-row-share = 📤 Partager
marketplace-row-renew = 🔄 Prolonger
marketplace-row-pause = ⏸️ Suspendre
marketplace-row-open = ▶️ Rouvrir
marketplace-row-sold = ✅ C'est vendu
marketplace-row-remove = 🗑️ Supprimer
marketplace-row-buy = 🛒 Réserver
marketplace-row-offer = 💬 Proposer un prix
marketplace-row-contact = 📞 Demander contact
marketplace-row-deal = 🤝 La transaction
marketplace-row-accept = ✅ Accepter
marketplace-row-counter = 💬 Autre prix
marketplace-row-decline = ❌ Refuser
marketplace-row-pay = 💸 J'ai payé
marketplace-row-confirm = ✅ Argent reçu
marketplace-row-cancel = ✖️ Annuler
marketplace-row-dispute = ⚠️ Litige
marketplace-row-rate = ⭐ Noter
marketplace-row-allow = ✅ Donner mon numéro
marketplace-row-refuse = ❌ Non
marketplace-row-have-it = 🙌 Je l'ai
marketplace-row-wanted-renew = 🔄 Prolonger
marketplace-row-wanted-pause = ⏸️ Suspendre
marketplace-row-wanted-open = ▶️ Rouvrir
marketplace-row-wanted-end = 🗑️ Supprimer
marketplace-row-by-price = 💰 Prix
marketplace-row-by-place = 📍 Près d'un lieu
marketplace-row-by-kind = 🗂️ Catégorie
marketplace-row-by-condition = ✨ État
marketplace-row-by-sort = 🔢 Ordre
marketplace-row-register = ➕ Mon commerce
marketplace-row-register-about = Gratuit : on vous trouve par nom, activité et lieu
marketplace-row-shop-mine = 🏪 Mes commerces
marketplace-row-shop-find = 🔎 Par mots
marketplace-row-shop-kind = 🗂️ Par activité
marketplace-row-shop-near = 📍 Près de moi
marketplace-row-shop-open-now = 🕒 Ouverts maintenant
marketplace-row-shop-only-open = 🕒 Seulement ouverts
marketplace-row-shop-all = 🏪 Fermés compris
marketplace-row-badge = ✔️ Badge vérifié
marketplace-row-way = 🗺️ Itinéraire

## Searching
marketplace-find-words = Que cherchez-vous ? Écrivez-le avec vos mots, par exemple : téléphone à Remera moins de 100k.
marketplace-browse-group = Quel genre d'article cherchez-vous ?
marketplace-browse-category = Lequel précisément ?
marketplace-nearby-place = Où êtes-vous ? Partagez votre position ou écrivez un lieu comme Kimironko.
marketplace-find-which = 📍 De quel lieu parlez-vous ?
marketplace-results-found = { $count ->
    [one] 🛍️ Un article{ $what }{ $where }{ $price }. Ouvrez-le pour en savoir plus.
    [many] 🛍️ { $count } d'articles{ $what }{ $where }{ $price }, le meilleur d'abord. Ouvrez-en un pour en savoir plus.
   *[other] 🛍️ { $count } articles{ $what }{ $where }{ $price }, le meilleur d'abord. Ouvrez-en un pour en savoir plus.
  }
marketplace-results-many = 🛍️ Les { $count } meilleurs articles{ $what }{ $where }{ $price }. Ouvrez-en un pour en savoir plus.
marketplace-results-page = 🛍️ D'autres articles{ $what }{ $where }{ $price } :
marketplace-results-none =
    Personne ne propose cela{ $what }{ $where }{ $price } pour l'instant.
    Demandez-le : je vous préviendrai dès que quelqu'un le propose. Ou essayez d'autres mots, un autre lieu ou un autre prix.
marketplace-results-end = Il n'y a plus d'autres articles{ $what }{ $where }{ $price }.
marketplace-results-what = {" "}pour « { $words } »
marketplace-results-where = {" "}vers { $place }
marketplace-results-from = , à partir de { $amount }
marketplace-results-to = , jusqu'à { $amount }
marketplace-distance = { $distance } km
marketplace-reason-near = tout près
marketplace-reason-fresh = nouveau
marketplace-narrow-choose = 🎚️ Que faut-il préciser ?
marketplace-by-price-price = Combien peut-il coûter, en { $currency } ? Par exemple 50k, ou 50k-100k. Passez si le prix importe peu.
marketplace-by-place-place = Près de quel lieu ? Partagez une position ou écrivez un nom comme Kimironko.
marketplace-by-place-radius = À quelle distance au plus ?
marketplace-by-kind-group = Quel genre d'article ?
marketplace-by-kind-category = Lequel précisément ?
marketplace-by-condition-condition = Dans quel état ? Passez si cela importe peu.
marketplace-by-sort-sort = Que faut-il montrer d'abord ?
marketplace-by-sort-place = Près de quel lieu ? Partagez une position ou écrivez un nom comme Kimironko.
marketplace-sort-best = ⭐ Le plus pertinent
marketplace-sort-nearest = 📍 Le plus proche
marketplace-sort-cheapest = 💰 Le moins cher
marketplace-sort-newest = 🆕 Le plus récent

## One item
marketplace-item-detail =
    {"*"}{ $title }*
    { $kind }
    💰 { $price }
    📍 { $place }{ $attributes }

    { $details }

    🗓️ { $posted }{ $seller }{ $warning }
marketplace-item-free = Que souhaitez-vous faire ?
marketplace-item-yours = Vous avez une transaction en cours pour cet article.
marketplace-item-reserved = ⏳ Quelqu'un vient de le réserver. Si l'achat ne se fait pas, il sera bientôt de nouveau libre.
marketplace-item-mine = C'est votre propre article. Statut : { $status }.
marketplace-item-hidden = { $why }
marketplace-wanted-hidden = { $why }
marketplace-business-hidden = { $why }
marketplace-item-over = Cet article n'est plus à vendre.
marketplace-item-gone = Cet article n'est plus à vendre.
marketplace-attribute = { $name } : { $value }
marketplace-attribute-brand = Marque
marketplace-attribute-storage = Mémoire
marketplace-attribute-year = Année
marketplace-attribute-mileage = Kilométrage
marketplace-attribute-fuel = Carburant
marketplace-attribute-gearbox = Boîte
marketplace-attribute-size = Taille
marketplace-measure-storage = { $value } Go
marketplace-measure-mileage = { $value } km
marketplace-price-open = Prix à discuter
marketplace-price-negotiable = { $amount }, négociable
marketplace-no-details = Pas d'autres précisions.

## Selling
marketplace-sell-title = 📣 Que vendez-vous ? Un titre court, par exemple : Samsung A14, 128 Go.
marketplace-sell-group = Quel genre d'article est-ce ?
marketplace-sell-category = Lequel de ces choix convient le mieux ?
marketplace-sell-condition = Dans quel état est-il ?
marketplace-sell-brand = Quelle est la marque ? Vous pouvez passer.
marketplace-sell-storage = Combien de Go de mémoire ? Vous pouvez passer.
marketplace-sell-year = De quelle année est-il ? Vous pouvez passer.
marketplace-sell-mileage = Combien de kilomètres a-t-il ? Vous pouvez passer.
marketplace-sell-fuel = Quel carburant ? Vous pouvez passer.
marketplace-sell-gearbox = Quelle boîte de vitesses ? Vous pouvez passer.
marketplace-sell-size = Quelle taille ? Vous pouvez passer.
marketplace-sell-price = Quel est le prix, en { $currency } ? Par exemple 80000 ou 80k. Passez pour en convenir plus tard.
marketplace-sell-firm = Le prix est-il négociable ?
marketplace-firm-negotiable = 💬 Négociable
marketplace-firm-firm = 🔒 Fixe
marketplace-sell-paid = Comment voulez-vous être payé ? Un numéro n'est montré qu'à la personne qui a réservé l'article.
marketplace-sell-payee = Sur quel numéro MoMo ou quel code marchand l'acheteur doit-il payer ?
marketplace-paid-mine = 📱 MoMo, mon numéro
marketplace-paid-other = ✏️ Un autre numéro
marketplace-paid-none = 💵 À la rencontre
marketplace-sell-details = Dites-en plus : âge, défauts, ce qui est inclus. Vous pouvez passer.
marketplace-sell-place = Où se trouve-t-il ? Partagez la position ou écrivez un lieu comme Kimironko.
marketplace-sell-photos = 📷 Envoyez des photos, jusqu'à 11, une par une ; la première est celle qu'on voit d'abord. Vous pouvez passer.
marketplace-photos = { $count ->
    [one] 📷 { $count } photo
    [many] 📷 { $count } de photos
   *[other] 📷 { $count } photos
  }
marketplace-sell-unfetched = Je n'ai pas pu recevoir les photos. Vous pourrez les ajouter plus tard, depuis l'article.
marketplace-sell-unkept = { $reasons }
marketplace-sell-judged = { $reason }
marketplace-sell-refused = { $reason }
marketplace-listing-decided-published = ✅ Notre équipe a regardé « { $title } » : on le trouve maintenant.
marketplace-listing-decided-refused = Notre équipe a regardé « { $title } » : cela ne peut pas être proposé ici.
marketplace-field-photos = 📷 Photos
marketplace-sell-confirm =
    Vérifiez votre article :

    {"*"}{ $title }*
    { $kind }{ $attributes }
    💰 { $price }
    💳 { $paid }
    📍 { $place }{ $photos }

    { $details }

    Faut-il le publier ?
marketplace-sell-confirm-yes = ✅ Publier
marketplace-sell-confirm-change = ✏️ Modifier
marketplace-sell-confirm-no = 🗑️ Ne pas publier
marketplace-sell-field = Que voulez-vous modifier ?
marketplace-field-title = 📝 Titre
marketplace-field-kind = 🗂️ Catégorie et état
marketplace-field-price = 💰 Prix
marketplace-field-payee = 💳 Paiement
marketplace-field-details = 📄 Précisions
marketplace-field-place = 📍 Lieu
marketplace-sell-done = 🎉 C'est publié ! On le trouve jusqu'au { $until }.
marketplace-sell-changed = ✅ Votre article est modifié. On le trouve jusqu'au { $until }.
marketplace-sell-gone = Cet article est vendu, supprimé ou réservé par quelqu'un : rien n'a été modifié.
marketplace-sell-kept = D'accord, votre article reste comme il était.
marketplace-sell-discarded = Rien n'a été publié.
marketplace-edit-gone = Cet article est vendu ou supprimé, il ne peut plus être modifié.
marketplace-amount-one = Écrivez un seul montant, pas une fourchette.
marketplace-payee-wrong = Ce n'est ni un numéro de téléphone ni un code marchand. Écrivez par exemple 0788 123 456 ou 12345.

## My items
marketplace-mine-list = 📦 Vos articles, les plus récents d'abord :
marketplace-mine-none = Vous n'avez encore rien à vendre.
marketplace-status-open = en vente
marketplace-status-expired = expiré
marketplace-status-paused = suspendu
marketplace-status-sold = vendu
marketplace-status-reserved = réservé
marketplace-status-held = en vérification
marketplace-status-hidden = masqué par notre équipe
marketplace-status-closed = supprimé
marketplace-ad-open = ouverte
marketplace-ad-expired = expirée
marketplace-ad-paused = suspendue
marketplace-ad-hidden = masquée par notre équipe
marketplace-ad-held = en vérification
marketplace-ad-closed = supprimée
marketplace-entered-open = dans l'annuaire
marketplace-entered-paused = masqué
marketplace-entered-hidden = masqué par notre équipe
marketplace-entered-held = en vérification
marketplace-entered-closed = supprimé
marketplace-pause-done = ⏸️ L'article « { $title } » est suspendu : personne ne le trouve tant que vous ne le rouvrez pas.
marketplace-pause-gone = Cet article n'est pas en vente.
marketplace-renew-done = ✅ L'article « { $title } » est en vente. On le trouve jusqu'au { $until }.
marketplace-renew-gone = Cet article est vendu ou supprimé. Vous pouvez le remettre en vente.
marketplace-sold-confirm = L'article « { $title } » est-il vendu ? Personne ne le trouvera plus.
marketplace-sold-confirm-yes = ✅ Vendu
marketplace-sold-confirm-no = Pas encore
marketplace-sold-kept = D'accord, il reste en vente.
marketplace-sold-done = Bravo ! L'article « { $title } » est marqué comme vendu.
marketplace-sold-gone = Cet article n'est pas en vente.
marketplace-sold-reserved = Quelqu'un a réservé cet article. Terminez ou annulez d'abord cette transaction.
marketplace-remove-confirm = Supprimer l'article « { $title } » ? C'est définitif.
marketplace-remove-confirm-yes = 🗑️ Supprimer
marketplace-remove-confirm-no = Garder
marketplace-remove-kept = D'accord, il reste.
marketplace-remove-done = L'article « { $title } » est supprimé.
marketplace-remove-gone = Vous n'avez pas un tel article.
marketplace-remove-reserved = Quelqu'un a réservé l'article « { $title } ». Terminez ou annulez d'abord cette transaction.
marketplace-told-expiry-soon = ⏳ On trouve « { $title } » jusqu'au { $until }. Faut-il prolonger ?
marketplace-share-done = 📤 Transférez le message suivant ou mettez-le dans votre statut : son lien ouvre exactement cet article.
marketplace-share-card =
    🛍️ *{ $title }*
    📍 { $place }
    💰 { $price }

    À voir sur WhatsApp, avec le vendeur : { $link }
marketplace-share-gone = On ne peut partager que des articles en vente.
marketplace-share-failed = Je n'ai pas pu créer le lien pour « { $title } ». Réessayez.

## Offers
marketplace-offer-amount = 💬 L'article « { $title } » coûte { $price }. Combien proposez-vous, en { $currency } ?
marketplace-offer-done = 💬 Votre offre de { $amount } pour « { $title } » est chez le vendeur. Je vous donnerai sa réponse.
marketplace-offer-high = L'article « { $title } » coûte { $price } : vous pouvez simplement le réserver.
marketplace-offer-own = C'est votre propre article.
marketplace-offer-firm = Le prix de cet article est fixe.
marketplace-offer-gone = Cet article n'est plus à vendre.
marketplace-offer-enough = Vous avez fait assez d'offres pour « { $title } ». Le vendeur sait ce que vous paieriez.
marketplace-offer-asks = votre réponse est attendue
marketplace-offer-waits = en attente de réponse
marketplace-bid-shown = { $body }
marketplace-bid-gone = Je n'ai pas trouvé cette offre.
marketplace-told-offer-shown = { $body }
marketplace-bid-asks-seller = 💬 On vous propose { $amount } pour « { $title } ». L'offre vaut jusqu'au { $until }.
marketplace-bid-asks-buyer = 💬 Le vendeur vous laisserait « { $title } » à { $amount }. Cela vaut jusqu'au { $until }.
marketplace-bid-waits = 💬 Vos { $amount } pour « { $title } » attendent une réponse, au plus tard le { $until }.
marketplace-bid-accepted-buyer = 🎉 C'est d'accord : « { $title } » à { $amount }. Réservez dans la journée, avant quelqu'un d'autre.
marketplace-bid-accepted-seller = 🎉 C'est d'accord : « { $title } » à { $amount }. Je vous préviendrai quand l'acheteur réservera.
marketplace-bid-declined = L'offre de { $amount } pour « { $title } » a été refusée.
marketplace-bid-expired = Personne n'a répondu à temps à l'offre de { $amount } pour « { $title } ».
marketplace-bid-closed = L'article « { $title } » n'est plus à vendre : l'offre de { $amount } tombe.
marketplace-bid-over = L'offre de { $amount } pour « { $title } » a été remplacée par une autre.
marketplace-accept-gone = Je n'ai pas trouvé cette offre.
marketplace-accept-over = Cette offre a déjà reçu une réponse, ou elle est passée.
marketplace-decline-done = C'est refusé. L'autre personne est prévenue.
marketplace-decline-gone = Je n'ai pas trouvé cette offre.
marketplace-decline-over = Cette offre a déjà reçu une réponse, ou elle est passée.
marketplace-counter-amount = Pour « { $title } », on a proposé { $amount }. Quel montant accepteriez-vous, en { $currency } ?
marketplace-counter-done = 💬 J'ai transmis { $amount } pour « { $title } ». Je vous donnerai la réponse.
marketplace-counter-high = C'est plus que le prix demandé. Indiquez un montant plus petit.
marketplace-counter-gone = Je n'ai pas trouvé cette offre.
marketplace-counter-over = Cette offre a déjà reçu une réponse, ou elle est passée.
marketplace-offers-list = 💬 Offres en cours :
marketplace-offers-none = Aucune offre en cours.

## Deals
marketplace-buy-confirm =
    🛒 Réserver « { $title } » à { $amount } ?
    Vous avez ensuite { $minutes } minutes pour payer et me le dire. Le vendeur et vous voyez vos numéros.
marketplace-buy-confirm-yes = ✅ Réserver
marketplace-buy-confirm-no = Pas maintenant
marketplace-buy-left = D'accord, rien n'est réservé.
marketplace-buy-own = C'est votre propre article.
marketplace-buy-gone = Cet article n'est plus à vendre.
marketplace-buy-priceless = L'article « { $title } » n'a pas de prix fixé. Proposez-en un d'abord.
marketplace-buy-taken = Quelqu'un a été plus rapide : l'article « { $title } » est réservé jusqu'au { $until }. Si l'achat ne se fait pas, il redevient libre.
marketplace-buy-reserved = Quelqu'un a été plus rapide : l'article « { $title } » est en cours de vente.
marketplace-buy-many = Vous avez trois réservations en cours. Terminez-en ou annulez-en une d'abord.
marketplace-deal-shown = { $body }
marketplace-deal-gone = Je n'ai pas trouvé cette transaction.
marketplace-told-deal-shown = { $body }
marketplace-deal-buyer-reserved =
    🤝 L'article « { $title } » vous est réservé jusqu'au { $until } : { $amount }.

    { $how }
    Puis appuyez sur « J'ai payé », au plus tard le { $until }.

    { $contact }
    { $tip }
marketplace-deal-buyer-paid =
    💸 Vous avez dit au vendeur que vous avez payé { $amount } pour « { $title } ». { $reference }
    Dès que l'argent est confirmé, je vous préviens.

    { $contact }
marketplace-deal-buyer-completed =
    🎉 Le vendeur a l'argent : l'article « { $title } » est à vous.
    Comment cela s'est-il passé ? Votre note aide les autres.

    { $contact }
marketplace-deal-buyer-cancelled = ✖️ La transaction pour « { $title } » à { $amount } est annulée. Vous ne devez rien.
marketplace-deal-buyer-expired =
    ⏳ Le temps pour « { $title } » est écoulé, la réservation aussi.
    Vous aviez payé ? Ouvrez un litige et envoyez une image du paiement.
marketplace-deal-buyer-disputed = ⚠️ La transaction pour « { $title } » à { $amount } est en litige. Un collègue l'examine et décide. { $contact }
marketplace-deal-seller-reserved =
    🤝 { $name } a réservé « { $title } » à { $amount }, jusqu'au { $until }.
    Je vous préviendrai du paiement. Ne remettez l'article qu'une fois l'argent reçu.

    { $contact }
    { $tip }
marketplace-deal-seller-paid =
    💸 { $name } dit avoir payé { $amount } pour « { $title } ». { $reference }
    Vérifiez votre compte, puis confirmez. Si rien n'est arrivé, ouvrez un litige.

    { $contact }
marketplace-deal-seller-completed =
    🎉 L'article « { $title } » est vendu à { $amount }. Bravo !
    Comment cela s'est-il passé ? Votre note aide les autres.

    { $contact }
marketplace-deal-seller-cancelled = ✖️ La transaction pour « { $title } » à { $amount } est annulée. On trouve de nouveau votre article.
marketplace-deal-seller-expired = ⏳ { $name } n'a pas payé « { $title } » à temps. Votre article est de nouveau libre.
marketplace-deal-seller-disputed = ⚠️ La transaction pour « { $title } » à { $amount } est en litige. Un collègue l'examine et décide. { $contact }
marketplace-told-silence-buyer = ⏳ Depuis un jour, le vendeur n'a pas confirmé vos { $amount } pour « { $title } » ; je le lui ai redemandé. Sans nouvelles, ouvrez un litige.
marketplace-told-silence-seller = ⏳ Depuis hier, un acheteur dit avoir payé { $amount } pour « { $title } ». Vérifiez votre compte et confirmez, ou ouvrez un litige.
marketplace-pay-code = 💳 Composez { $code } et entrez votre code PIN.
marketplace-pay-number = 💳 Envoyez { $amount } par mobile money à { $payee }.
marketplace-pay-meeting = 💵 Payez à la rencontre, après l'avoir vu.
marketplace-reference = Référence : { $reference }.
marketplace-contact = 📞 { $link }
marketplace-no-contact = 📞 Aucun numéro connu : répondez ici.
marketplace-tip = 🛡️ Rencontrez-vous de jour dans un lieu fréquenté, regardez d'abord, et n'envoyez jamais d'argent pour « garder » ou « livrer » un article.
marketplace-somebody = Quelqu'un
marketplace-somebody-buyer = le vendeur
marketplace-somebody-seller = l'acheteur
marketplace-side-buyer = achat
marketplace-side-seller = vente
marketplace-deal-status-reserved = réservé
marketplace-deal-status-paid = payé, à confirmer
marketplace-deal-status-completed = terminé
marketplace-deal-status-cancelled = annulé
marketplace-deal-status-expired = temps écoulé
marketplace-deal-status-disputed = en litige
marketplace-deals-list = 🤝 Vos transactions, celles en cours d'abord :
marketplace-deals-none = Vous n'avez encore aucune transaction.
marketplace-pay-reference = 💸 { $amount } pour « { $title } » : quelle est la référence dans le message du paiement ? Vous pouvez passer.
marketplace-pay-which = Je n'ai trouvé aucune réservation de vous à payer. Regardez vos transactions.
marketplace-pay-not-now = { $body }
marketplace-confirm-sure = Avez-vous bien { $amount } pour « { $title } » sur votre compte ? { $reference } Ne confirmez que ce que vous y voyez.
marketplace-confirm-sure-yes = ✅ Oui, reçu
marketplace-confirm-sure-no = Pas encore
marketplace-confirm-left = D'accord, la vente de « { $title } » attend l'argent.
marketplace-confirm-which = Je n'ai trouvé aucun paiement à confirmer. Regardez vos transactions.
marketplace-confirm-not-now = { $body }
marketplace-cancel-sure = Annuler la transaction pour « { $title } » ? L'autre personne est prévenue.
marketplace-cancel-sure-yes = ✖️ Annuler
marketplace-cancel-sure-no = Garder
marketplace-cancel-left = D'accord, la transaction pour « { $title } » continue.
marketplace-cancel-which = Je n'ai trouvé aucune réservation de vous à annuler. Regardez vos transactions.
marketplace-cancel-not-now = { $body }

## Disputes and ratings
marketplace-dispute-words = ⚠️ « { $title } » : que s'est-il passé ? Écrivez-le en quelques phrases, un collègue le lira.
marketplace-dispute-pictures = 📷 Envoyez des images qui le montrent : le message du paiement, l'article lui-même. Ou passez.
marketplace-dispute-unkept = { $count ->
    [one] { $count } image ne m'est pas parvenue et n'est pas jointe.
    [many] { $count } d'images ne me sont pas parvenues et ne sont pas jointes.
   *[other] { $count } images ne me sont pas parvenues et ne sont pas jointes.
  }
marketplace-dispute-done = ⚠️ Votre litige pour « { $title } » est chez nos collègues. Je vous dirai ce qu'ils décident.
marketplace-dispute-which = Je n'ai trouvé aucun paiement de vous à contester. Regardez vos transactions.
marketplace-dispute-not-now = { $body }
marketplace-dispute-late = Le délai pour contester cette transaction est passé.
marketplace-dispute-over = Cette transaction est déjà en litige, ou terminée.
marketplace-dispute-decided-shown = ⚖️ Notre collègue a décidé pour « { $title } » : { $status }.
marketplace-rate-stars = ⭐ Comment cela s'est-il passé avec { $name } ?
marketplace-rate-words = Voulez-vous ajouter quelques mots ? Vous pouvez passer.
marketplace-rate-done = Merci ! Votre note pour { $name } aide les autres.
marketplace-rate-already = Vous avez déjà noté { $name } pour cette transaction.
marketplace-rate-not-now = On note une transaction une fois terminée.
marketplace-stars-5 = ⭐⭐⭐⭐⭐ Très bien
marketplace-stars-4 = ⭐⭐⭐⭐ Bien
marketplace-stars-3 = ⭐⭐⭐ Correct
marketplace-stars-2 = ⭐⭐ Pas bien
marketplace-stars-1 = ⭐ Mauvais

## Contacts
marketplace-contact-asked =
    📞 J'ai posé la question pour vous. Si l'autre personne accepte, vous recevez chacun un lien pour vous écrire.

    { $tip }
marketplace-contact-pending = Vous avez déjà demandé ; la réponse n'est pas encore là. { $tip }
marketplace-contact-declined = L'autre personne préfère ne pas donner de numéro. Vous pouvez proposer un prix ici.
marketplace-contact-own = C'est à vous.
marketplace-contact-gone = Cela n'est plus disponible.
marketplace-contact-allowed =
    📞 « { $title } », { $name } : { $contact }

    { $tip }
marketplace-told-request-asks = 📞 { $name } voudrait vous parler de « { $title } ». Dois-je donner à chacun le numéro de l'autre ?
marketplace-told-request-already = Vous avez déjà répondu : « { $title } ». { $contact }
marketplace-allow-done =
    ✅ { $name } a votre numéro, et voici le sien : { $contact }

    { $tip }
marketplace-allow-already = Vous avez déjà répondu : « { $title } ». { $contact }
marketplace-allow-gone = Je n'ai pas trouvé cette demande.
marketplace-refuse-done = D'accord, votre numéro reste chez vous. J'ai prévenu { $name }.
marketplace-refuse-already = Vous avez déjà répondu : « { $title } ». { $contact }
marketplace-refuse-gone = Je n'ai pas trouvé cette demande.
marketplace-told-contact-allowed =
    ✅ { $name } veut bien vous parler de « { $title } » : { $contact }

    { $tip }
marketplace-told-contact-declined = Pour « { $title } » : { $name } préfère ne pas donner de numéro.

## Wanted ads
marketplace-want-title = 🙋 Que cherchez-vous ? Par exemple : frigo, 2 portes.
marketplace-want-budget = Combien paieriez-vous au plus, en { $currency } ? Vous pouvez passer.
marketplace-want-details = Qu'est-ce qui compte : taille, marque, âge ? Vous pouvez passer.
marketplace-want-place = Où êtes-vous ? Partagez la position ou écrivez un lieu comme Kimironko.
marketplace-want-confirm =
    Vérifiez :

    🙋 *{ $title }*
    💰 { $budget }
    📍 { $place }{ $details }

    Faut-il publier, et vous prévenir quand quelqu'un le propose ?
marketplace-want-confirm-yes = ✅ Publier
marketplace-want-confirm-no = 🗑️ Ne pas publier
marketplace-want-judged = { $reason }
marketplace-want-refused = { $reason }
marketplace-want-discarded = Rien n'a été publié.
marketplace-want-done = 🙋 La demande « { $title } » est publiée jusqu'au { $until }. Je vous préviens dès que quelqu'un le propose.
marketplace-wanted-detail =
    🙋 On cherche : *{ $title }*
    💰 { $budget }
    📍 { $place }{ $details }
marketplace-wanted-mine =
    🙋 Votre demande : *{ $title }*
    💰 { $budget }
    📍 { $place }
    🗓️ jusqu'au { $until }, { $status }{ $details }
marketplace-wanted-gone = Cette demande est passée.
marketplace-budget = jusqu'à { $amount }
marketplace-budget-open = tout prix
marketplace-wanted-renew-done = ✅ Votre demande est ouverte jusqu'au { $until }.
marketplace-wanted-renew-gone = Cette demande est passée.
marketplace-wanted-pause-done = ⏸️ Votre demande est suspendue.
marketplace-wanted-pause-gone = Cette demande n'est pas ouverte.
marketplace-wanted-end-done = Votre demande est supprimée.
marketplace-wanted-end-gone = Cette demande est passée.
marketplace-wants-list = 📋 Vos demandes, les plus récentes d'abord :
marketplace-wants-none = Vous n'avez encore rien demandé.
marketplace-asked-list = 👀 Ce que les gens cherchent :
marketplace-asked-none = Personne ne demande rien pour l'instant.

## Shops and services
marketplace-shops-menu = 🏪 Boutiques et services : que cherchez-vous ?
marketplace-shop-find-words = Que cherchez-vous ? Un nom, ou ce qu'ils vendent ou font, par exemple : pharmacie à Remera.
marketplace-shop-kind-category = Quelle activité ?
marketplace-shop-near-place = Où êtes-vous ? Partagez votre position ou écrivez un lieu comme Kimironko.
marketplace-shop-open-now-place = Où êtes-vous ? Partagez votre position ou écrivez un lieu comme Kimironko.
marketplace-shop-results-list = { $count ->
    [one] 🏪 { $count } commerce
    [many] 🏪 { $count } de commerces
   *[other] 🏪 { $count } commerces
  }{ $what }{ $where } :
marketplace-shop-results-none = Je ne connais encore aucun commerce{ $what }{ $where }.
marketplace-shop-around-list = 🏪 Vers { $place }, le plus proche d'abord :
marketplace-shop-around-none = Je ne connais aucun commerce de ce genre à moins de 10 km de { $place }.
marketplace-business-detail =
    🏪 *{ $name }*{ $badge }
    { $category }
    📍 { $place }{ $facts }{ $details }
marketplace-business-ways = Que souhaitez-vous faire ?
marketplace-business-mine = C'est votre propre commerce. Statut : { $status }.
marketplace-business-gone = Ce commerce n'est plus dans l'annuaire.
marketplace-way-there = 🗺️ Le chemin vers { $name } : { $link }
marketplace-way-gone = Ce commerce n'est plus dans l'annuaire.
marketplace-open = 🟢 ouvert
marketplace-shut = 🔴 fermé
marketplace-hours = { $days }, { $opens }-{ $closes }
marketplace-hours-always = jour et nuit, tous les jours
marketplace-hours-unknown = non indiqué
marketplace-hours-wrong = Je n'ai pas compris ces heures. Écrivez par exemple 8-18, ou 8:00-20:30.
marketplace-days-daily = Tous les jours
marketplace-days-mon-sat = Lundi à samedi
marketplace-days-mon-fri = Lundi à vendredi
marketplace-days-sat-sun = Samedi et dimanche
marketplace-days-unknown = Ne pas indiquer
marketplace-register-name = 🏪 Comment s'appelle votre commerce ?
marketplace-register-category = Quelle est son activité ?
marketplace-register-tags = Que vendez-vous ou faites-vous ? Quelques mots, par exemple : ciment, peinture, clous. Vous pouvez passer.
marketplace-register-details = Autre chose à savoir ? Vous pouvez passer.
marketplace-register-days = Quels jours êtes-vous ouverts ?
marketplace-register-hours = De quelle heure à quelle heure ? Par exemple 8-18 ; 24/7 pour jour et nuit.
marketplace-register-shown = Peut-on montrer un numéro de téléphone du commerce ?
marketplace-register-phone = Quel numéro ?
marketplace-phone-mine = 📱 Oui, le mien
marketplace-phone-other = ✏️ Oui, un autre
marketplace-phone-none = 🙈 Non
marketplace-register-place = Où se trouve-t-il ? Partagez la position pour qu'on trouve le chemin, ou écrivez un lieu comme Kimironko.
marketplace-register-confirm =
    Vérifiez :

    🏪 *{ $name }*
    { $category }{ $tags }
    🕒 { $hours }
    📞 { $phone }
    📍 { $place }{ $details }

    Faut-il le mettre dans l'annuaire ?
marketplace-register-confirm-yes = ✅ Publier
marketplace-register-confirm-change = ✏️ Modifier
marketplace-register-confirm-no = 🗑️ Ne pas publier
marketplace-register-field = Que voulez-vous modifier ?
marketplace-entry-name = 📝 Nom
marketplace-entry-category = 🗂️ Activité
marketplace-entry-tags = 🏷️ Ce que vous proposez
marketplace-entry-details = 📄 Précisions
marketplace-entry-hours = 🕒 Horaires
marketplace-entry-phone = 📞 Téléphone
marketplace-entry-place = 📍 Lieu
marketplace-register-done = 🎉 { $name } est dans l'annuaire.
marketplace-register-changed = ✅ Votre commerce est modifié.
marketplace-register-gone = Ce commerce n'est plus dans l'annuaire.
marketplace-register-kept = D'accord, votre commerce reste comme il était.
marketplace-register-judged = { $reason }
marketplace-register-refused = { $reason }
marketplace-register-discarded = Rien n'a été publié.
marketplace-shop-edit-gone = Vous n'avez pas un tel commerce.
marketplace-shop-mine-list = 🏪 Vos commerces :
marketplace-shop-mine-none = Vous n'avez encore aucun commerce dans l'annuaire.
marketplace-shop-pause-done = ⏸️ Votre commerce est masqué jusqu'à ce que vous le rouvriez.
marketplace-shop-pause-gone = Vous n'avez pas un tel commerce.
marketplace-shop-open-done = ✅ Votre commerce est de nouveau dans l'annuaire.
marketplace-shop-open-gone = Vous n'avez pas un tel commerce.
marketplace-shop-remove-confirm = Retirer { $name } de l'annuaire ? C'est définitif.
marketplace-shop-remove-confirm-yes = 🗑️ Supprimer
marketplace-shop-remove-confirm-no = Garder
marketplace-shop-remove-kept = D'accord, il reste.
marketplace-shop-remove-done = Votre commerce est supprimé.
marketplace-shop-remove-gone = Vous n'avez pas un tel commerce.
marketplace-shop-share-done = 📤 Transférez le message suivant ou mettez-le dans votre statut : son lien ouvre exactement ce commerce.
marketplace-shop-share-card =
    🏪 *{ $name }*
    { $category }
    📍 { $place }

    Retrouvez-nous sur WhatsApp : { $link }
marketplace-shop-share-gone = Ce commerce ne peut pas être partagé.
marketplace-shop-share-failed = Je n'ai pas pu créer le lien. Réessayez.

## Kinds of things
marketplace-group-electronics = 📱 Téléphone, high-tech
marketplace-group-vehicles = 🚗 Véhicules, pièces
marketplace-group-home = 🛋️ Maison & cuisine
marketplace-group-fashion = 👗 Mode & beauté
marketplace-group-food = 🥭 Vivres & ferme
marketplace-group-building = 🧱 Chantier & outils
marketplace-group-leisure = 🎸 Livres, sport, bébé
marketplace-group-other = ✳️ Autre article
marketplace-category-all = 🗂️ Tous
marketplace-category-phones = 📱 Téléphones, tablettes
marketplace-category-phones-words = telephone, telephones, portable, smartphone, tablette, gsm
marketplace-category-computers = 💻 Ordinateurs
marketplace-category-computers-words = ordinateur, ordinateurs, ordi, pc, imprimante, clavier, ecran d'ordinateur
marketplace-category-tv-audio = 📺 Télé & son
marketplace-category-tv-audio-words = tele, televiseur, televiseurs, television, ecran plat, radio, baffle, enceinte, decodeur
marketplace-category-accessories = 🔌 Accessoires
marketplace-category-accessories-words = chargeur, chargeurs, cable, ecouteurs, casque audio, batterie externe, coque
marketplace-category-cars = 🚗 Voitures
marketplace-category-cars-words = voiture, voitures, auto, vehicule, camion, minibus, camionnette
marketplace-category-motorcycles = 🏍️ Motos
marketplace-category-motorcycles-words = moto, motos, scooter, tricycle
marketplace-category-bicycles = 🚲 Vélos
marketplace-category-bicycles-words = velo, velos, bicyclette, bicyclettes, vtt
marketplace-category-spare-parts = ⚙️ Pièces détachées
marketplace-category-spare-parts-words = piece, pieces, pieces detachees, pneu, pneus, batterie, jante, moteur, casque
marketplace-category-furniture = 🛋️ Meubles
marketplace-category-furniture-words = meuble, meubles, canape, fauteuil, chaise, chaises, table, lit, matelas, armoire, etagere, bureau en bois
marketplace-category-appliances = 🧊 Électroménager
marketplace-category-appliances-words = frigo, refrigerateur, congelateur, four, machine a laver, fer a repasser, mixeur, ventilateur, electromenager
marketplace-category-kitchen = 🍽️ Vaisselle & cuisine
marketplace-category-kitchen-words = cuisine, vaisselle, assiettes, casserole, casseroles, tasses, gaz, rechaud, cuisiniere
marketplace-category-decor = 🪞 Décoration
marketplace-category-decor-words = decoration, rideaux, tapis, miroir, lampe, tableau, vase
marketplace-category-clothes = 👕 Vêtements
marketplace-category-clothes-words = vetement, vetements, habit, habits, robe, robes, chemise, pantalon, costume, veste, jupe, pagne
marketplace-category-shoes = 👟 Chaussures
marketplace-category-shoes-words = chaussure, chaussures, baskets, sandales, bottes, talons
marketplace-category-bags = 👜 Sacs & bijoux
marketplace-category-bags-words = sac, sacs, sac a dos, valise, montre, montres, bijou, bijoux, collier, bague
marketplace-category-beauty = 💄 Beauté & cheveux
marketplace-category-beauty-words = beaute, cosmetique, parfum, perruque, cheveux, lotion, maquillage
marketplace-category-produce = 🍅 Fruits & légumes
marketplace-category-produce-words = fruit, fruits, legume, legumes, tomates, pommes de terre, haricots, mais grain, riz, bananes, avocats, oignons, recolte
marketplace-category-livestock = 🐄 Animaux
marketplace-category-livestock-words = vache, vaches, chevre, chevres, porc, poulet, poulets, poules, lapins, mouton, betail, chien
marketplace-category-groceries = 🧺 Épicerie & repas
marketplace-category-groceries-words = epicerie, nourriture, farine, huile, sucre, lait, miel, jus, gateau, oeufs, viande, poisson
marketplace-category-materials = 🧱 Matériaux
marketplace-category-materials-words = ciment, briques, toles, sable, carreaux, bois, peinture, clous, fer a beton, portes, fenetres, materiaux
marketplace-category-tools = 🔧 Outils & machines
marketplace-category-tools-words = outil, outils, perceuse, marteau, machine, groupe electrogene, pompe, machine a coudre, panneau solaire, echelle
marketplace-category-books = 📚 Livres & école
marketplace-category-books-words = livre, livres, roman, manuel, cahier, fournitures scolaires, bible
marketplace-category-sports = ⚽ Sport
marketplace-category-sports-words = sport, ballon, football, musculation, tapis de course, maillot
marketplace-category-music = 🎸 Musique
marketplace-category-music-words = guitare, piano, tambour, batterie musique, micro, musique, instrument, ampli
marketplace-category-children = 🧸 Bébé & enfants
marketplace-category-children-words = bebe, enfant, enfants, jouet, jouets, poussette, berceau, habits de bebe
marketplace-category-other = ✳️ Autre article
marketplace-category-other-words = divers
marketplace-condition-new = ✨ Neuf
marketplace-condition-like-new = 👌 Comme neuf
marketplace-condition-good = 👍 Bon état
marketplace-condition-fair = 🙂 Bien usé
marketplace-condition-parts = 🔩 En panne, pour pièces
marketplace-fuel-petrol = Essence
marketplace-fuel-diesel = Diesel
marketplace-fuel-hybrid = Hybride
marketplace-fuel-electric = Électrique
marketplace-gearbox-manual = Manuelle
marketplace-gearbox-automatic = Automatique

## Kinds of businesses
marketplace-trade-pharmacy = 💊 Pharmacie
marketplace-trade-pharmacy-words = pharmacie, pharmacies, medicaments, medicament
marketplace-trade-hardware = 🧱 Quincaillerie
marketplace-trade-hardware-words = quincaillerie, quincailleries, materiaux, ciment, peinture
marketplace-trade-spare-parts = ⚙️ Pièces détachées
marketplace-trade-spare-parts-words = pieces detachees, pieces auto, pieces moto, pneus
marketplace-trade-mini-market = 🛒 Épicerie, supermarché
marketplace-trade-mini-market-words = supermarche, epicerie, boutique, alimentation, superette
marketplace-trade-salon = 💇 Salon & beauté
marketplace-trade-salon-words = salon, coiffeur, coiffeuse, coiffure, ongles, institut, massage
marketplace-trade-mobile-money = 💸 MoMo & unités
marketplace-trade-mobile-money-words = agent momo, unites, retrait, mobile money
marketplace-trade-electronics = 📱 Téléphones, high-tech
marketplace-trade-electronics-words = boutique de telephones, reparation de telephones, electronique, informatique
marketplace-trade-clothing = 👗 Habits & chaussures
marketplace-trade-clothing-words = vetements, habits, chaussures, couturier, couture, tailleur
marketplace-trade-restaurant = 🍽️ Restaurant & bar
marketplace-trade-restaurant-words = restaurant, bar, cafe, boulangerie, pizzeria, snack
marketplace-trade-hotel = 🏨 Hôtel & logement
marketplace-trade-hotel-words = hotel, auberge, maison d'hotes, motel, chambres d'hotel
marketplace-trade-garage = 🔧 Garage & lavage
marketplace-trade-garage-words = garage, mecanicien, lavage auto, car wash, reparation auto
marketplace-trade-clinic = 🩺 Clinique & hôpital
marketplace-trade-clinic-words = clinique, hopital, medecin, docteur, dentiste, centre de sante, laboratoire, opticien
marketplace-trade-school = 🏫 École & formation
marketplace-trade-school-words = ecole, maternelle, centre de formation, auto ecole, cours
marketplace-trade-office = 🖨️ Papeterie & bureau
marketplace-trade-office-words = papeterie, photocopie, impression, imprimerie, cybercafe
marketplace-trade-drinks = 🍾 Boissons
marketplace-trade-drinks-words = boissons, biere, vin, depot de boissons, liqueurs
marketplace-trade-services = 🧰 Autres services
marketplace-trade-services-words = services, plombier, electricien, nettoyage, pressing, photographe, notaire, soudure
marketplace-trade-other = ✳️ Autre commerce
marketplace-trade-other-words = commerce, entreprise, divers
