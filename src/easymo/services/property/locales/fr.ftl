property-name = Immobilier
property-keywords = immobilier, maison, maisons, appartement, appartements, logement, logements, louer, loyer, loyers,
    locataire, proprietaire, propriete, proprietes, villa, villas, parcelle, parcelles, terrain, terrains, studio,
    location de maison, agence immobiliere, chambre a louer
property-phrases-offer = mettre en location, mettre ma maison en location, je mets en location, je loue ma maison,
    louer ma maison, je veux louer ma maison, je mets ma maison en location, mettre en vente ma maison,
    mettre ma maison en vente, vendre ma maison, je vends ma maison, vendre une maison, je vends une maison,
    vendre ma parcelle, je vends une parcelle, vendre une parcelle, vendre un terrain, je vends un terrain,
    vendre mon terrain, j'ai une maison a louer, j'ai un appartement a louer, j'ai une chambre a louer,
    j'ai une maison a vendre, publier une maison, publier un bien, je cherche un locataire, je cherche des locataires,
    chercher un locataire
property-phrases-mine = mes biens, mes maisons, mes logements, mes annonces immobilieres
property-phrases-viewings = mes visites, ma visite, mes visites de maison, visites prevues
property-phrases-inquiries = mes messages immobiliers, messages sur mes maisons, questions sur ma maison, mes messages
property-phrases-stays = mes séjours, mon séjour, mes réservations, ma réservation
# Words that say nothing about which home is meant.
property-noise = bien, biens, immobilier, location, loyer, endroit, le, la, les, l, un, une, des, du, de,
    d, au, aux, a, en, dans, chez, sur, pour, par, avec, et, ou, je, j, moi, me, mon, ma, mes, on, il, y, ce, cette, que, qui,
    quel, quelle, cherche, cherchons, chercher, recherche, veux, voudrais, aimerais, besoin, trouver, trouve, avoir, donnez,
    voir, montrez, pres, proche, autour, vers, cote, ici, disponible, disponibles, mois, nuit, an, svp, stp, s, plait, merci,
    bonjour, bonsoir, salut

property-menu-menu = 🏠 Immobilier : que souhaitez-vous faire ?
property-row-find = 🔎 Trouver un bien
property-row-find-about = Question par question ; passez ce qui importe peu
property-row-search = ✍️ Avec mes mots
property-row-search-about = Par exemple : maison 2 chambres Kacyiru moins de 300k
property-row-nearby = 📍 Près de moi
property-row-results = 🆕 Nouveautés
property-row-offer = 📣 Proposer un bien
property-row-offer-about = Le louer, le louer à la nuit ou le vendre
property-row-mine = 📋 Mes biens
property-row-viewings = 📅 Mes visites
property-row-stays = 🛏️ Mes séjours
property-row-inquiries = 💬 Mes messages
property-row-menu = 🏠 Menu immobilier
property-row-filter = 🎛️ Modifier
property-row-similar = 🔎 Biens similaires
property-row-home = 🏠 Voir le bien
property-row-show = 👀 Le voir
property-row-share = 📤 Partager
property-row-view = 📅 Visiter
property-row-viewing = 📅 Ma visite
property-row-ask = 💬 Une question
property-row-inquiry = 💬 Mes messages
property-row-contact = 📞 Demander contact
property-row-map = 🗺️ Sur la carte
property-row-stay = 🛏️ Réserver
property-row-edit = ✏️ Modifier
property-row-renew = 🔄 Prolonger
property-row-open = ▶️ Reproposer
property-row-pause = ⏸️ Mettre en pause
property-row-album = 📷 Photos
property-row-taken = 🔑 Loué ou vendu
property-row-delete = 🗑️ Supprimer
property-row-calendar = 🗓️ Calendrier
property-row-keep-days = ⛔ Bloquer des jours
property-row-open-days = ✅ Libérer ces jours
property-row-viewing-confirm = ✅ Confirmer
property-row-viewing-change = 🕑 Un autre moment
property-row-viewing-decline = ❌ Refuser
property-row-viewing-cancel = ✖️ Annuler la visite
property-row-rate = ⭐ Noter
property-row-accept-stay = ✅ Confirmer
property-row-other-days = 📅 Autres dates
property-row-decline-stay = ❌ Refuser
property-row-cancel-stay = ✖️ Annuler le séjour
property-row-give-contact = 📞 Donner mon numéro
property-row-refuse-contact = 🙅 Pas maintenant
property-row-write = ↩️ Répondre

## Looking for a home
property-find-deal = Que cherchez-vous ?
property-find-type = Quel genre de bien ?
property-find-bedrooms = Combien de chambres ? Par exemple 2, ou 2+ pour au moins deux.
property-find-price = Quel est votre budget, en { $currency } ? Par exemple 300k ou 200k-400k.
property-find-place = Où ? Partagez une position, ou tapez un lieu comme Kacyiru.
property-find-furnished = Faut-il qu'il soit meublé ?
property-find-month = Quand aimeriez-vous emménager ?
property-search-words = Que cherchez-vous ? Dites-le avec vos mots, par exemple : maison 2 chambres à Kacyiru moins de 300k.
property-nearby-place = Autour de quel endroit ? Partagez une position, ou tapez un lieu comme Kacyiru.
property-filter-field =
    Vous cherchez : { $what }

    Que voulez-vous modifier ?
property-filter-sort = Que voulez-vous voir en premier ?
property-search-which = 📍 De quel lieu parlez-vous ?
property-results-found = { $count ->
    [one] 🏠 Un bien pour : { $what }. Ouvrez-le pour en savoir plus.{ $also }
    [many] 🏠 { $count } biens pour : { $what }. Ouvrez-en un pour en savoir plus.{ $also }
   *[other] 🏠 { $count } biens pour : { $what }. Ouvrez-en un pour en savoir plus.{ $also }
  }
property-results-also = {" "}À la suite : une chambre de plus ou de moins.
property-results-close = 🏠 Rien d'exactement pareil pour l'instant : { $what }. Ceux-ci s'en approchent, avec une chambre de plus ou de moins.
property-results-many = 🏠 Les { $count } meilleurs biens pour : { $what }. Ouvrez-en un pour en savoir plus.
property-results-page = 🏠 La suite pour : { $what }
property-results-none =
    Je n'ai encore rien trouvé pour : { $what }.
    Modifiez un peu la recherche, ou laissez-moi vous prévenir quand quelque chose se présente.
property-results-end = Il n'y a plus rien pour : { $what }.
property-anything = tous les biens
property-distance = { $distance } km
property-reason-near = tout près
property-reason-price = dans le budget
property-reason-fresh = nouveau
property-reason-words = tous vos mots
property-price-to = jusqu'à { $price }
property-price-from = dès { $price }
property-free-from = libre en { $month }

property-home-detail =
    {"*"}{ $title }*
    { $kinds }
    📍 { $place }
    💰 { $price }{ $terms }
    👤 { $lister } · { $posted }

    { $details }
property-home-ways =
    { $warning }⚠️ Ne payez jamais avant d'avoir visité et rencontré la personne qui propose le bien : ni caution, ni « frais de visite ».

    Comment souhaitez-vous continuer ?
property-home-mine = C'est votre propre bien. État : { $status }. Il est proposé jusqu'au { $until }.
property-home-hidden = { $why }
property-home-taken = « { $title } » est déjà pris. Voulez-vous voir des biens similaires ?
property-home-gone = Ce bien n'est plus proposé.
property-map-pin = 🗺️ « { $title } » se trouve ici :
property-map-gone = Ce bien n'est plus proposé.

## Describing one
property-offered-rent = 🔑 Louer (longtemps)
property-offered-stay = 🛏️ Louer à la nuit
property-offered-sale = 🏷️ Vendre
property-wanted-rent = 🔑 À louer
property-wanted-stay = 🛏️ Un court séjour
property-wanted-sale = 🏷️ À acheter
property-deal-rent = à louer
property-deal-rent-words = a louer, en location, louer, location longue duree, loyer, bail
property-deal-stay = court séjour
property-deal-stay-words = court sejour, courte duree, a la nuit, par nuit, pour le week end, pour le weekend, pour une nuit
property-deal-sale = à vendre
property-deal-sale-words = a vendre, en vente, a acheter, acheter, achat
# What any home is called that one lives in.
property-lived-in-words = logement, logements, maison, habitation
property-type-house = 🏠 Maison
property-type-house-words = maison, maisons, pavillon
property-type-apartment = 🏢 Appartement
property-type-apartment-words = appartement, appartements, appart
property-type-room = 🚪 Chambre
property-type-room-words = une chambre seule, chambrette, chambre simple, chambre d'etudiant
property-type-studio = 🛋️ Studio
property-type-studio-words = studio, studios
property-type-villa = 🏡 Villa
property-type-villa-words = villa, villas
property-type-office = 💼 Bureau
property-type-office-words = bureau, bureaux, espace de bureau
property-type-shop = 🏪 Boutique
property-type-shop-words = boutique, boutiques, magasin
property-type-warehouse = 🏭 Entrepôt
property-type-warehouse-words = entrepot, depot, hangar
property-type-land = 🌳 Terrain
property-type-land-words = terrain, terrains, parcelle, parcelles
property-bedrooms-least = au moins { $count ->
    [one] une chambre
    [many] { $count } chambres
   *[other] { $count } chambres
  }
property-bedrooms = { $count ->
    [one] une chambre
    [many] { $count } chambres
   *[other] { $count } chambres
  }
property-is-furnished-yes = 🛋️ Meublé
property-is-furnished-no = ⬜ Non meublé
property-furnished-yes = meublé
property-furnished-no = non meublé
property-price = { $amount } { $unit }
property-unit-night = par nuit
property-unit-week = par semaine
property-unit-month = par mois
property-unit-year = par an
property-deposit = 🔐 Caution : { $amount }
property-minimum = { $count ->
    [one] 🌙 À partir d'une nuit
    [many] 🌙 À partir de { $count } nuits
   *[other] 🌙 À partir de { $count } nuits
  }
property-available = 🗓️ Libre dès le { $day }
property-amenities = ✨ { $list }
property-amenity-parking = Parking
property-amenity-water-tank = Citerne d'eau
property-amenity-security = Gardien
property-amenity-fence = Clôture
property-amenity-wifi = WiFi
property-amenity-hot-water = Eau chaude
property-amenity-kitchen = Cuisine équipée
property-amenity-balcony = Balcon
property-amenity-garden = Jardin
property-amenity-power-backup = Groupe électrogène
property-amenity-air-conditioning = Climatisation
property-amenity-pool = Piscine
property-amenity-gym = Salle de sport
property-amenity-laundry = Lave-linge
property-amenity-pets = Animaux acceptés
property-amenity-wheelchair = De plain-pied
property-is-lister-owner = 🙋 Propriétaire
property-is-lister-agent = 🤝 Agent
property-lister-owner = Propriétaire
property-lister-agent = Agent
property-no-details = Pas d'autres détails.
property-deleted = Un bien supprimé
property-field-deal = 🔑 Louer ou acheter
property-field-type = 🏠 Genre
property-field-bedrooms = 🛏️ Chambres
property-field-furnished = 🛋️ Meublé
property-field-place = 📍 Lieu
property-field-price = 💰 Prix
property-field-unit = 🧮 Prix par
property-field-deposit = 🔐 Caution
property-field-minimum = 🌙 Séjour minimum
property-field-available = 🗓️ Libre dès
property-field-month = 🗓️ Emménagement
property-field-amenities = ✨ Équipements
property-field-lister = 👤 Qui le propose
property-field-title = 📝 Titre
property-field-details = 📄 Détails
property-field-sort = ↕️ Ordre
property-sort-best = ⭐ Les meilleurs
property-sort-nearest = 📍 Les plus proches
property-sort-cheapest = 💰 Les moins chers
property-sort-newest = 🆕 Les plus récents

property-offer-deal = 📣 Proposons votre bien. Que voulez-vous en faire ?
property-offer-type = De quel genre de bien s'agit-il ?
property-offer-bedrooms = Combien de chambres a-t-il ?
property-offer-furnished = Est-il meublé ?
property-offer-place = Où se trouve-t-il ? Partagez sa position, ou tapez un lieu comme Kacyiru.
property-offer-price = Quel est le prix, en { $currency } ? Par exemple 250000 ou 250k.
property-offer-unit = Et c'est…
property-offer-deposit = Quelle caution demandez-vous, en { $currency } ? Passez s'il n'y en a pas.
property-offer-minimum = Combien de nuits au minimum ? Passez si une seule suffit.
property-offer-available = À partir de quel jour est-il libre ? Passez s'il l'est déjà.
property-offer-amenities = Qu'y trouve-t-on ? Touchez tout ce qui convient, puis Terminé.
property-offer-lister = Êtes-vous propriétaire ou agent ? Tout le monde le verra.
property-offer-title = Un titre court, par exemple : Maison lumineuse avec jardin.
property-offer-details = Dites-en plus : le quartier, l'eau, la route, les règles. Vous pouvez passer.
property-offer-photos = 📷 Maintenant les photos : envoyez-en jusqu'à { $most }, la meilleure d'abord. Vous pouvez passer.
property-offer-often = { $why }
property-offer-refused = { $why }
property-offer-unfetched = Je n'ai pas pu récupérer vos photos pour l'instant. Vous pourrez les ajouter plus tard, sous Mes biens.
property-offer-unfit =
    Certaines photos n'ont pas pu être utilisées :
    { $why }
property-offer-held = { $why }
property-listing-decided-gone = Il n'y a plus rien à décider.
property-listing-decided-publish = 🎉 « { $title } » a été vérifié et il est publié.
property-listing-decided-refuse = « { $title } » n'a pas été publié : il ne respecte pas nos règles. Vous pouvez le modifier et le publier à nouveau.
property-offer-confirm =
    Veuillez vérifier :

    {"*"}{ $title }*
    { $kinds }
    📍 { $place }
    💰 { $price }{ $terms }
    👤 { $lister }

    { $details }

    Faut-il le publier ?
property-offer-confirm-yes = ✅ Publier
property-offer-confirm-change = ✏️ Modifier
property-offer-confirm-no = 🗑️ Abandonner
property-offer-field = Que voulez-vous modifier ?
property-offer-done = 🎉 « { $title } » est publié. Il est proposé jusqu'au { $until }.
property-offer-changed = ✅ « { $title } » a été modifié. Il est proposé jusqu'au { $until }.
property-offer-kept = Bien, rien ne change.
property-offer-discarded = Abandonné. Rien n'a été publié.
property-offer-gone = Ce bien n'est plus proposé, rien n'a donc été modifié.
property-edit-gone = Ce bien n'est plus proposé, il ne peut donc pas être modifié.

## One's own
property-mine-list = 📋 Vos biens, les plus récents d'abord :
property-mine-none = Vous ne proposez encore aucun bien.
property-status-open = proposé
property-status-paused = en pause
property-status-taken = loué ou vendu
property-status-held = en attente de notre vérification
property-status-expired = sa durée est écoulée
property-status-hidden = masqué par notre équipe
property-pause-done = ⏸️ « { $title } » est en pause : personne ne le trouve tant que vous ne le proposez pas à nouveau.
property-pause-gone = Ce bien n'est pas proposé.
property-renew-done = ✅ « { $title } » est proposé jusqu'au { $until }.
property-renew-gone = Ce bien ne peut plus être proposé. Vous pouvez le publier à nouveau.
property-share-done = 📤 Transférez le message suivant, ou mettez-le dans votre statut : qui touche le lien voit exactement ce bien.
property-share-card =
    🏠 *{ $title }*
    📍 { $place }
    💰 { $price }

    À voir dans WhatsApp : { $link }
property-share-gone = Seul un bien proposé peut être partagé.
property-share-failed = Je n'ai pas pu créer de lien vers « { $title } » pour l'instant. Veuillez réessayer.
property-taken-confirm = « { $title } » est loué ou vendu ? Personne ne le trouvera plus, et ceux qui voulaient le voir seront prévenus.
property-taken-confirm-yes = 🔑 Oui, il est pris
property-taken-confirm-no = Le laisser
property-taken-kept = Bien, rien ne change.
property-taken-done = 🔑 « { $title } » est marqué comme pris. { $told }
property-taken-gone = Ce bien n'est pas proposé.
property-delete-confirm = Supprimer « { $title } » avec tout ce que vous en avez écrit ? C'est définitif.
property-delete-confirm-yes = 🗑️ Supprimer
property-delete-confirm-no = Le garder
property-delete-kept = Bien, il reste.
property-delete-done = 🗑️ « { $title } » est supprimé. { $told }
property-delete-gone = Je n'ai pas trouvé ce bien parmi les vôtres.
property-told-count = { $count ->
    [one] Une personne attendait et a été prévenue.
    [many] { $count } personnes attendaient et ont été prévenues.
   *[other] { $count } personnes attendaient et ont été prévenues.
  }
property-told-end-over = « { $title } » n'est plus proposé : ce que vous y aviez convenu ou demandé est annulé. Cherchons-nous autre chose ?
property-told-expiry-soon = ⏳ « { $title } » n'est proposé que jusqu'au { $until }. Faut-il le prolonger ?

## Viewings
property-view-when = 📅 Quand aimeriez-vous voir « { $title } » ? Choisissez un moment, ou écrivez-en un autre, par exemple : samedi 10h.
property-view-done = 📅 J'ai demandé une visite de « { $title } » pour { $when }. Je vous préviens dès qu'il y a une réponse.
property-view-own = C'est votre propre bien.
property-view-gone = Ce bien n'est plus proposé.
property-view-duplicate = Vous avez déjà une visite de ce bien.
property-view-past = Ce moment est passé. Veuillez en choisir un autre.
property-viewing-detail =
    📅 Visite de « { $title } »
    { $when }
    Avec { $name } · { $status }

    { $contact }
property-viewing-gone = Je n'ai pas trouvé cette visite.
property-viewings-list = 📅 Vos visites, les prochaines d'abord :
property-viewings-none = Vous n'avez pas encore de visite.
property-viewing-status-proposed = en attente de réponse
property-viewing-status-confirmed = confirmée
property-viewing-status-declined = refusée
property-viewing-status-cancelled = annulée
property-confirm-done = ✅ Confirmé : « { $title } », { $when }. { $name } est au courant. { $contact }
property-confirm-gone = Je n'ai pas trouvé cette visite.
property-confirm-changed = Cette visite a changé entre-temps : { $when }, { $status }. Veuillez regarder à nouveau.
property-confirm-over = Rien n'a changé : cette visite est déjà { $status }.
property-confirm-past = Ce moment est passé. Veuillez en proposer un autre.
property-confirm-taken = « { $title } » n'est plus proposé.
property-decline-done = Vous avez refusé la visite de « { $title } ». { $name } est au courant.
property-decline-gone = { property-confirm-gone }
property-decline-changed = Cette visite a changé entre-temps : { $when }, { $status }. Veuillez regarder à nouveau.
property-decline-over = Rien n'a changé : cette visite est déjà { $status }.
property-decline-past = { property-confirm-past }
property-decline-taken = « { $title } » n'est plus proposé.
property-call-off-done = ✖️ La visite de « { $title } » du { $when } est annulée. { $name } est au courant.
property-call-off-gone = { property-confirm-gone }
property-call-off-changed = Cette visite a changé entre-temps : { $when }, { $status }. Veuillez regarder à nouveau.
property-call-off-over = Rien n'a changé : cette visite est déjà { $status }.
property-call-off-past = { property-confirm-past }
property-call-off-taken = « { $title } » n'est plus proposé.
property-change-when = 🕑 Quand seriez-vous disponible pour « { $title } » ? Choisissez un moment, ou écrivez-en un autre, par exemple : samedi 10h.
property-change-done = 🕑 J'ai proposé { $when } pour « { $title } » à { $name }.
property-change-gone = { property-confirm-gone }
property-change-changed = Cette visite a changé entre-temps : { $when }, { $status }. Veuillez regarder à nouveau.
property-change-over = Cette visite ne peut plus être déplacée.
property-change-past = { property-confirm-past }
property-change-taken = « { $title } » n'est plus proposé.
property-told-viewing-proposed = 📅 { $name } aimerait visiter « { $title } » : { $when }. Cela vous convient-il ?
property-told-viewing-confirmed = ✅ { $name } a confirmé : rendez-vous pour « { $title } », { $when }. { $contact }
property-told-viewing-changed = 🕑 { $name } propose un autre moment pour « { $title } » : { $when }. Cela vous convient-il ?
property-told-viewing-declined = { $name } n'est pas disponible pour « { $title } », { $when }. Vous pouvez chercher d'autres biens.
property-told-viewing-cancelled = ✖️ { $name } a annulé la visite de « { $title } » du { $when }.
property-told-viewing-soon-soon = ⏰ Bientôt : visite de « { $title } » avec { $name }, { $when }. { $contact } Ne payez jamais avant d'avoir vu.
property-told-viewing-over-over = ⭐ Comment s'est passée la visite de « { $title } » avec { $name } ? Vos étoiles aident les autres.
property-contact = Contact de { $name } : { $link }

## Short stays
property-stay-arrives = 🛏️ « { $title } » : quel jour arriveriez-vous ?{ $taken }
property-stay-nights = { $least ->
    [one] Combien de nuits ?
    [many] Combien de nuits ? Au moins { $least }.
   *[other] Combien de nuits ? Au moins { $least }.
  }
property-stay-confirm = « { $title } », { $days } : { $total } en tout. Faut-il demander ces dates ?
property-stay-confirm-yes = ✅ Demander
property-stay-confirm-no = 🗑️ Non
property-stay-discarded = Bien, je n'ai rien demandé.
property-stay-done = 🛏️ J'ai demandé « { $title } », { $days }. Je vous préviens dès qu'il y a une réponse. Ne payez rien avant d'être sur place.
property-stay-own = C'est votre propre bien.
property-stay-gone = Ce bien n'est plus proposé pour de courts séjours.
property-stay-taken = « { $title } » est réservé certains de ces jours. Veuillez en choisir d'autres.
property-stay-short = « { $title } » se loue au moins { $least } nuits.
property-stay-past = Ces dates ne sont pas possibles. Veuillez en choisir d'autres.
property-stay-duplicate = Vous avez déjà demandé ces dates.
property-stays-list = 🛏️ Vos séjours :
property-stays-none = Vous n'avez pas encore demandé de séjour.
property-days = du { $first } au { $last }
property-days-short = { $first } → { $last }
property-taken-days =
    Déjà réservé :
    { $list }
property-kept = Bloqué par vous
property-calendar-list = 🗓️ « { $title } » : réservé et demandé, le plus proche d'abord.
property-calendar-none = 🗓️ « { $title } » : tous les jours sont libres.
property-calendar-gone = Je n'ai pas trouvé ce bien parmi les vôtres.
property-keep-days-first = À partir de quel jour « { $title } » ne doit-il pas être réservé ?
property-keep-days-nights = Pour combien de nuits ?
property-keep-days-done = ⛔ Personne ne peut réserver { $days }.
property-keep-days-taken = Certains de ces jours sont déjà réservés : { $days }.
property-keep-days-gone = { property-calendar-gone }
property-booking-detail =
    🛏️ « { $title } »
    { $days } · { $total }
    Avec { $name } · { $status }

    { $contact }
property-booking-kept = ⛔ Vous gardez ces jours de « { $title } » : { $days }.
property-booking-gone = Je n'ai pas trouvé ce séjour.
property-stay-status-proposed = en attente de réponse
property-stay-status-confirmed = confirmé
property-stay-status-declined = refusé
property-stay-status-cancelled = annulé
property-accept-stay-done = ✅ Confirmé : { $name }, { $days }. Ces jours sont maintenant réservés. { $contact }
property-accept-stay-gone = { property-booking-gone }
property-accept-stay-over = Rien n'a changé : ce séjour est déjà { $status }.
property-accept-stay-past = Ces jours sont passés.
property-accept-stay-taken = Certains de ces jours sont déjà réservés : ce séjour ne peut pas être confirmé.
property-accept-stay-closed = « { $title } » n'est pas proposé en ce moment, rien n'a donc été confirmé.
property-decline-stay-done = Vous avez refusé { $days }. { $name } est au courant.
property-decline-stay-gone = { property-booking-gone }
property-decline-stay-over = Rien n'a changé : ce séjour est déjà { $status }.
property-decline-stay-past = { property-accept-stay-past }
property-cancel-stay-done = ✖️ Annulé : { $days }. Ces jours sont de nouveau libres.
property-cancel-stay-gone = { property-booking-gone }
property-cancel-stay-over = Rien n'a changé : ce séjour est déjà { $status }.
property-cancel-stay-past = { property-accept-stay-past }
property-told-stay-proposed = 🛏️ { $name } aimerait séjourner dans « { $title } », { $days } ({ $total }). Confirmez-vous ?
property-told-stay-moved = 📅 { $name } vous propose d'autres dates pour « { $title } » : { $days } ({ $total }). Cela vous convient-il ?
property-told-stay-confirmed = ✅ { $name } a confirmé votre séjour dans « { $title } », { $days }. { $contact }
property-told-stay-declined = Votre séjour dans « { $title } », { $days }, n'a pas été confirmé : ces jours ne sont pas libres. Vous pouvez en demander d'autres.
property-told-stay-cancelled = ✖️ { $name } a annulé le séjour dans « { $title } », { $days }.
property-told-stay-agreed = ✅ { $name } accepte vos dates pour « { $title } » : { $days }. Ces jours sont maintenant réservés. { $contact }
property-told-stay-refused = { $name } ne prend pas vos dates pour « { $title } », { $days }. Elles sont de nouveau libres.
property-other-days-arrives = { $name } demande { $days }. Quel jour pourrait-on arriver à la place ?{ $taken }
property-other-days-nights = { property-stay-nights }
property-other-days-done = J'ai proposé ces dates à { $name } : { $days }. Je vous dirai la réponse.
property-other-days-gone = { property-booking-gone }
property-other-days-over = { property-accept-stay-over }
property-other-days-past = { property-accept-stay-past }
property-other-days-short = Votre logement se loue pour { $least } nuits au moins : proposez un séjour plus long.
property-other-days-taken = Certains de ces jours sont déjà réservés. Proposez-en d'autres.
property-other-days-closed = « { $title } » n'est pas proposé en ce moment : je n'ai proposé aucune date.
property-other-days-duplicate = { $name } demande déjà ces jours : retrouvez cette demande dans votre calendrier.

## Questions and contacts
property-ask-words = 💬 Que voulez-vous savoir sur « { $title } » ? Écrivez-le en un seul message. Votre numéro n'est pas montré.
property-ask-done = 💬 Votre message sur « { $title } » est envoyé. Je vous transmettrai la réponse.
property-ask-own = C'est votre propre bien.
property-ask-gone = Ce bien n'est plus proposé.
property-ask-taken = { property-ask-gone }
property-ask-wait = Vous avez écrit trois fois sans réponse. Veuillez l'attendre.
property-write-words = ↩️ Votre message à { $name } sur « { $title } ». Écrivez-le en un seul message ; votre numéro n'est pas montré.
property-write-done = 💬 Votre message sur « { $title } » est envoyé.
property-write-gone = Je n'ai pas trouvé cette conversation.
property-write-taken = { property-ask-gone }
property-write-wait = { property-ask-wait }
property-contact-done = 📞 J'ai demandé un contact pour « { $title } ». Je vous préviens dès qu'il y a une réponse.
property-contact-own = C'est votre propre bien.
property-contact-gone = Ce bien n'est plus proposé.
property-contact-asked = J'ai déjà demandé un contact pour « { $title } » et j'attends la réponse.
property-contact-given = 📞 « { $title } » : { $contact }
property-contact-refused = Aucun contact n'est donné pour « { $title } ». Vous pouvez poser une question ici.
property-give-contact-done = 📞 { $name } peut maintenant vous joindre directement pour « { $title } ».
property-give-contact-already = { $name } a déjà votre numéro.
property-give-contact-gone = Je n'ai pas trouvé cette conversation.
property-refuse-contact-done = Bien : votre numéro n'est pas montré. { $name } est au courant.
property-refuse-contact-already = Rien n'a changé pour { $name }.
property-refuse-contact-gone = Je n'ai pas trouvé cette conversation.
property-inquiry-gone = Je n'ai pas trouvé cette conversation.
property-inquiry-empty = 💬 { $name } · « { $title } » : rien n'a encore été écrit. { $contact }
property-inquiry-mine =
    💬 Vous avez écrit à { $name } sur « { $title } » :

    { $words }

    { $contact }
property-inquiry-theirs =
    💬 { $name } a écrit sur « { $title } » :

    { $words }

    { $contact }
property-inquiries-list = 💬 Vos messages sur des biens :
property-inquiries-none = Il n'y a pas encore de message.
property-told-words-seeker =
    💬 { $name } demande à propos de « { $title } » :

    { $words }
property-told-words-owner =
    💬 { $name } répond à propos de « { $title } » :

    { $words }
property-told-contact-asked-asked = 📞 { $name } aimerait vous parler directement de « { $title } ». Puis-je donner votre numéro ?
property-told-contact-given = 📞 « { $title } » : { $contact } Ne payez jamais avant d'avoir vu le bien.
property-told-contact-refused = Aucun contact n'est donné pour « { $title } ». Vous pouvez toujours poser des questions ici.

## Ratings
property-rate-stars = ⭐ Comment cela s'est-il passé avec { $name }, « { $title } » ?
property-rate-words = Voulez-vous ajouter quelques mots ? Vous pouvez passer.
property-rate-done = Merci ! Vos étoiles pour { $name } sont enregistrées.
property-rate-already = Vous avez déjà noté { $name } pour cela.
property-rate-gone = Il n'y a encore rien à noter.
property-rate-stay-stars = ⭐ Comment cela s'est-il passé avec { $name }, « { $title } » ?
property-rate-stay-words = Voulez-vous ajouter quelques mots ? Vous pouvez passer.
property-rate-stay-done = Merci ! Vos étoiles pour { $name } sont enregistrées.
property-rate-stay-already = Vous avez déjà noté { $name } pour cela.
property-rate-stay-gone = Il n'y a encore rien à noter.
property-stars-1 = ⭐ très mal
property-stars-2 = ⭐⭐ mal
property-stars-3 = ⭐⭐⭐ correct
property-stars-4 = ⭐⭐⭐⭐ bien
property-stars-5 = ⭐⭐⭐⭐⭐ très bien
