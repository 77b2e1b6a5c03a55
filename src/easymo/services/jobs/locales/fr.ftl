jobs-name = Emploi
jobs-keywords = emploi, emplois, travail, travaux, boulot, boulots, job, jobs, djob, taf, poste, postes, recrutement,
    recruter, embauche, embaucher, petit boulot, petits boulots, petit job, petits jobs, mosala, misala
jobs-phrases-post = je cherche quelqu'un pour, je cherche quelqu'un qui peut, je cherche quelqu'un qui sait,
    cherche quelqu'un pour, on cherche quelqu'un pour, besoin de quelqu'un pour, besoin de quelqu'un qui peut,
    besoin de quelqu'un qui sait, je veux quelqu'un pour, je cherche un travailleur, je cherche des travailleurs,
    cherche travailleur, besoin d'un travailleur, besoin de travailleurs, je cherche un employe, je cherche une employee,
    je cherche des employes, besoin d'un employe, je cherche un ouvrier, je cherche des ouvriers, besoin d'un ouvrier,
    besoin d'ouvriers, je cherche du personnel, besoin de personnel, je cherche un domestique,
    je cherche une femme de menage, besoin d'une femme de menage, je cherche une nounou, besoin d'une nounou,
    publier une offre, publier offre, publier une offre d'emploi, publier offre d'emploi, publier une annonce d'emploi,
    publier un emploi, publier un travail, publier un job, poster une offre, poster un job,
    mettre une offre d'emploi, deposer une offre, passer une annonce d'emploi, proposer un emploi,
    proposer un travail, proposer du travail, proposer un job, offrir un emploi, offrir du travail, j'offre un emploi,
    j'offre un travail, j'offre du travail, je donne du travail, donner du travail, j'ai un travail pour,
    j'ai du travail pour, j'ai un job pour, j'ai un boulot pour, j'ai une offre d'emploi, je recrute,
    nous recrutons, je veux recruter, je voudrais recruter, je cherche a recruter, recruter quelqu'un, j'embauche,
    nous embauchons, je veux embaucher, je voudrais embaucher, embaucher quelqu'un, engager quelqu'un, je veux engager
jobs-phrases-find = je cherche un emploi, je cherche emploi, je cherche de l'emploi, je cherche un travail,
    je cherche du travail, je cherche travail, je cherche le travail, je cherche un boulot, je cherche du boulot,
    je cherche boulot, je cherche un job, je cherche job, je cherche un petit job, je cherche un poste, cherche un emploi,
    cherche emploi, cherche un travail, cherche du travail, cherche travail, cherche un boulot, cherche du boulot,
    cherche boulot, cherche un job, cherche job, chercher un emploi, chercher un travail, chercher du travail,
    a la recherche d'un emploi, a la recherche d'un travail, a la recherche du travail, a la recherche d'emploi,
    recherche d'emploi, recherche emploi, recherche un emploi, recherche un travail, recherche du travail,
    besoin d'un emploi, besoin d'emploi, besoin d'un travail, besoin de travail, besoin du travail, besoin de travailler,
    besoin d'un job, besoin d'un boulot, trouver un emploi, trouver un travail, trouver du travail, trouver un job,
    trouver un boulot, trouve moi un travail, trouvez moi un travail, trouvez moi du travail, donnez moi du travail,
    donnez moi un travail, je veux travailler, je voudrais travailler, j'aimerais travailler, je veux un travail,
    je veux du travail, je veux un emploi, je veux un job, je voudrais un emploi, je voudrais un travail,
    demande d'emploi, offre d'emploi, offres d'emploi, voir les offres, sans emploi, je n'ai pas de travail,
    je suis au chomage, y a t il du travail, il y a du travail, nazoluka mosala, nazali koluka mosala, naluki mosala,
    nalingi mosala, koluka mosala
jobs-phrases-mine = mes offres, mes offres d'emploi, voir mes offres, mon offre, mes annonces, voir mes annonces, mon annonce,
    mes emplois, mes jobs, offres que j'ai publiees, offre que j'ai publiee, annonces que j'ai publiees
# Words that say nothing about which job is meant.
jobs-noise = emploi, emplois, travail, travaux, boulot, boulots, job, jobs, djob, taf, poste, postes, recrutement, recruter,
    embauche, embaucher, petit, petite, petits, mosala, misala, travailler, bosser, offre, offres, annonce, annonces, le,
    la, les, l, un, une, des, du, de, d, au, aux, a, en, dans, chez, sur, pour, par, avec, sans, et, ou, je, j, moi, me, m,
    mon, ma, mes, nous, notre, vous, votre, vos, on, il, y, t, ce, c, cet, cette, ca, qui, que, qu, quel, quelle, quoi,
    n, ne, pas, est, suis, ai, as, avez, cherche, cherches, cherchons, chercher, recherche, recherchons, rechercher, veux,
    voudrais, aimerais, veut, besoin, trouver, trouve, trouvez, avoir, donne, donnez, donner, voir, montrez, quelqu,
    quelque, quelques, comme, pres, proche, proches, autour, vers, cote, ici, disponible, disponibles, possible, svp, stp,
    s, plait, merci, bonjour, bjr, bonsoir, bsr, salut, slt, si, faire, fait, nazoluka, koluka, nalingi, naluki, nazali

jobs-menu-menu = 💼 Emploi & petits jobs : que voulez-vous faire ?
jobs-row-find = 🔎 Chercher par mots
jobs-row-find-about = Par exemple : chauffeur, cuisinier, informatique
jobs-row-browse = 🗂️ Voir les catégories
jobs-row-nearby = 📍 Offres près de moi
jobs-row-results = 🆕 Nouvelles offres
jobs-row-post = 📣 Publier une offre
jobs-row-post-about = Recrutez pour un jour, quelques semaines ou plus
jobs-row-mine = 📋 Mes offres
jobs-row-menu = 💼 Menu emploi
jobs-row-search-again = 🔎 Autre recherche

jobs-find-words = Quel travail cherchez-vous ? Dites-le avec vos mots, par exemple : chauffeur à Kimironko.
jobs-browse-category = Quel genre de travail ?
jobs-nearby-place = Où êtes-vous ? Partagez votre position, ou écrivez un lieu, comme Kimironko.

jobs-find-which = 📍 De quel lieu parlez-vous ?
jobs-results-found = { $count ->
    [one] 💼 Une offre{ $what }{ $where }. Ouvrez-la pour en savoir plus.{ $filters }
    [many] 💼 { $count } d'offres{ $what }{ $where }, la meilleure en premier. Ouvrez-en une pour en savoir plus.{ $filters }
   *[other] 💼 { $count } offres{ $what }{ $where }, la meilleure en premier. Ouvrez-en une pour en savoir plus.{ $filters }
  }
jobs-results-many = 💼 Les { $count } meilleures offres{ $what }{ $where }. Ouvrez-en une pour en savoir plus.{ $filters }
jobs-results-page = 💼 Autres offres{ $what }{ $where } :{ $filters }
jobs-results-none =
    Je n'ai pas encore trouvé d'offre{ $what }{ $where }.
    Essayez d'autres mots, un autre lieu ou toutes les catégories.{ $filters }
jobs-results-end = Il n'y a pas d'autres offres{ $what }{ $where }.{ $filters }
jobs-results-what = {" "}pour « { $words } »
jobs-results-where = {" "}vers { $place }

jobs-job-detail =
    {"*"}{ $title }*
    { $category } · { $kind }
    📍 { $place }
    💰 { $pay }
    👥 { $slots ->
        [one] Une personne recherchée
        [many] { $slots } de personnes recherchées
       *[other] { $slots } personnes recherchées
    }
    🗓️ Publiée le { $posted }, ouverte jusqu'au { $until }{ $terms }{ $employer }

    { $details }{ $warning }
jobs-job-gone = Cette offre n'est plus disponible.
jobs-job-mine = C'est votre propre offre. Statut : { $status }.
jobs-job-hidden = { $why }

jobs-post-title = 📣 Publions votre offre. C'est pour quel travail ? Un titre court, par exemple : Cuisinier pour un mariage.
jobs-post-details = Dites-en plus : les tâches, les heures, ce qu'il faut apporter. Vous pouvez passer cette question.
jobs-post-category = Quelle catégorie convient le mieux ?
jobs-post-kind = Combien de temps dure le travail ?
jobs-post-place = Où se fait le travail ? Partagez la position, ou écrivez un lieu, comme Kimironko.
jobs-post-pay = Combien payez-vous, en { $currency } ? Par exemple 5000, 50k ou 100k-150k. Si c'est à discuter, passez.
jobs-post-period = Et c'est payé…
jobs-post-slots = De combien de personnes avez-vous besoin ?
jobs-post-confirm =
    Vérifiez votre offre, s'il vous plaît :

    {"*"}{ $title }*
    { $category } · { $kind }
    📍 { $place }
    💰 { $pay }
    👥 { $slots }{ $terms }

    { $details }

    Je la publie ?
jobs-post-confirm-yes = ✅ Publier
jobs-post-confirm-no = 🗑️ Ne pas publier
jobs-post-done = 🎉 C'est publié ! Votre offre porte le numéro { $reference }. Elle reste ouverte jusqu'au { $until }.
jobs-post-discarded = D'accord, rien n'a été publié.

jobs-mine-list = 📋 Vos offres, les plus récentes d'abord :
jobs-mine-none = Vous n'avez pas encore publié d'offre.

jobs-pay-negotiable = À discuter
jobs-pay-amount = { $amount } { $period }
jobs-no-details = Pas d'autres détails.
jobs-distance = { $distance } km

jobs-kind-gig = Un jour
jobs-kind-short = 2 à 29 jours
jobs-kind-long = Un mois ou plus
jobs-period-hour = par heure
jobs-period-day = par jour
jobs-period-week = par semaine
jobs-period-month = par mois
jobs-period-fixed = pour tout le travail
jobs-status-open = ouverte
jobs-status-closed = clôturée
jobs-status-filled = pourvue
jobs-status-paused = en pause
jobs-status-expired = expirée

jobs-category-construction = 🧱 Construction
jobs-category-construction-words = construction, batiment, macon, macons, maconnerie, aide macon, chantier, ouvrier, ouvriers,
    btp, carreleur, carrelage, ferrailleur, charpentier, menuisier, menuisiers, menuiserie, plafond, briques
jobs-category-transport = 🛵 Conduite & livraison
jobs-category-transport-words = chauffeur, chauffeurs, conducteur, conducteurs, conduire, conduite, moto, motard, motards, wewa,
    taxi, taximan, taximen, voiture, bus, livraison, livraisons, livreur, livreurs, coursier, camion, camionneur,
    transport, receveur, permis
jobs-category-cleaning = 🧹 Ménage & nettoyage
jobs-category-cleaning-words = menage, menagere, femme de menage, nettoyage, nettoyer, nettoyeur, nettoyeuse, domestique,
    domestiques, bonne, boy, lessive, lessiveur, repassage, blanchisserie, maison
jobs-category-moving = 📦 Déménager & charger
jobs-category-moving-words = demenagement, demenager, demenageur, manutention, manutentionnaire, porteur, porteurs, charger,
    chargement, decharger, dechargement, docker, entrepot, magasinier, depot, colis, meubles
jobs-category-farming = 🌾 Agriculture & jardin
jobs-category-farming-words = agriculture, agriculteur, agricole, agronome, ferme, fermier, champ, champs, cultivateur, elevage,
    eleveur, vacher, jardin, jardinier, jardiniers, jardinage, recolte
jobs-category-painting = 🎨 Peinture
jobs-category-painting-words = peinture, peintre, peintres, peindre, decorateur
jobs-category-plumbing = 🚰 Plomberie
jobs-category-plumbing-words = plomberie, plombier, plombiers, tuyau, tuyaux, tuyauterie, robinet, eau, sanitaire
jobs-category-electrical = 🔌 Électricité
jobs-category-electrical-words = electricite, electricien, electriciens, courant, cablage, solaire, panneaux solaires
jobs-category-security = 🛡️ Sécurité
jobs-category-security-words = securite, gardien, gardiens, gardiennage, vigile, vigiles, sentinelle, sentinelles, veilleur,
    veilleur de nuit, agent de securite
jobs-category-cooking = 🍳 Cuisine & service
jobs-category-cooking-words = cuisine, cuisiner, cuisinier, cuisiniere, cuisiniers, chef, chef cuisinier, serveur, serveuse,
    serveurs, serveuses, restaurant, resto, bar, barman, hotel, hotellerie, patissier, boulanger, boulangerie, plongeur,
    commis
jobs-category-childcare = 👶 Nounou & garde-malade
jobs-category-childcare-words = nounou, nounous, garde d'enfants, garde, enfants, enfant, bebe, babysitting, baby sitter, creche,
    garde malade, malade, aide soignante, aide a domicile, domicile, personnes agees
jobs-category-tutoring = 📚 Cours & enseignement
jobs-category-tutoring-words = enseignement, enseigner, enseignant, enseignante, enseignants, professeur, prof, profs, cours,
    cours particuliers, repetiteur, encadreur, encadrement, formateur, formation, ecole, soutien scolaire
jobs-category-office = 🗃️ Bureau & saisie
jobs-category-office-words = bureau, secretaire, secretariat, comptable, comptables, comptabilite, administration, administratif,
    assistant, assistante, saisie, saisie de donnees, archiviste, reception
jobs-category-technology = 💻 Informatique
jobs-category-technology-words = informatique, informaticien, informaticiens, technologie, developpeur, developpeurs,
    programmeur, programmation, ordinateur, ordinateurs, logiciel, logiciels, site web, reseau, reseaux, donnees, numerique
jobs-category-customer-service = 🎧 Service client
jobs-category-customer-service-words = service client, clients, clientele, accueil, centre d'appel, appels, teleconseiller,
    teleoperateur, receptionniste, hotline
jobs-category-sales = 🛒 Vente & boutiques
jobs-category-sales-words = vente, ventes, vendre, vendeur, vendeurs, vendeuse, vendeuses, boutique, magasin, caissier,
    caissiere, caisse, commercial, commerciale, commerciaux, commerce, marche, marchand, alimentation, supermarche
jobs-category-events = 🎪 Fêtes & événements
jobs-category-events-words = evenement, evenements, evenementiel, fete, fetes, mariage, mariages, hotesse, hotesses, protocole,
    photographe, cameraman, traiteur, conference, animateur, decoration, maitre de ceremonie
jobs-category-mechanic = 🔧 Mécanique & dépannage
jobs-category-mechanic-words = mecanique, mecanicien, mecaniciens, mecano, garage, garagiste, reparation, reparateur, reparer,
    depannage, depanneur, soudeur, soudeurs, soudure, technicien, techniciens, frigoriste, quado, pneu, pneus,
    reparation telephone, telephone
jobs-category-tailoring = 🧵 Couture & beauté
jobs-category-tailoring-words = couture, couturier, couturiere, tailleur, tailleurs, mode, coiffure, coiffer, coiffeur,
    coiffeuse, coiffeurs, salon, salon de coiffure, tresse, tresses, tresseuse, barbier, beaute, esthetique,
    estheticienne, maquillage, manucure, ongles
jobs-category-other = ✳️ Autre
jobs-category-other-words = autre, autres, divers, general, polyvalent

## Applications, changes and closing
jobs-phrases-applied = mes candidatures, ma candidature, mes postulations, ou ai je postule, ou est ce que j ai postule, ou j ai postule, les offres ou j ai postule, suivre ma candidature
jobs-row-applied = 📨 Mes candidatures
jobs-row-apply = ✅ Postuler
jobs-row-applicants = 👥 Candidats
jobs-row-edit = ✏️ Modifier
jobs-row-close = ⛔ Clôturer
jobs-row-accept = ✅ Accepter
jobs-row-shortlist = ⭐ Présélectionner
jobs-row-reject = ❌ Refuser
jobs-row-withdraw = ↩️ Retirer
jobs-post-confirm-change = ✏️ Modifier
jobs-post-changed = ✅ Votre offre est modifiée. Elle reste ouverte jusqu'au { $until }.
jobs-post-gone = Cette offre n'est plus ouverte : rien n'a été modifié.
jobs-post-kept = D'accord, votre offre reste comme elle était.
jobs-post-field = Que voulez-vous modifier ?
jobs-field-title = 📝 Titre
jobs-field-details = 📄 Détails
jobs-field-category = 🗂️ Catégorie
jobs-field-kind = ⏳ Durée du travail
jobs-field-place = 📍 Lieu
jobs-field-pay = 💰 Rémunération
jobs-field-slots = 👥 Nombre de personnes
jobs-edit-gone = Cette offre n'est plus ouverte et ne peut plus être modifiée.
jobs-close-gone = Cette offre est déjà clôturée.
jobs-close-confirm = Clôturer « { $title } » ? Plus personne ne pourra la trouver ni postuler.
jobs-close-confirm-yes = ⛔ Clôturer
jobs-close-confirm-no = Laisser ouverte
jobs-close-kept = D'accord, elle reste ouverte.
jobs-close-done = L'offre « { $title } » est clôturée. { $told }
jobs-apply-note = ✍️ « { $title } » : écrivez un petit mot à l'employeur. Qui êtes-vous, quelle est votre expérience, quand pouvez-vous commencer ?
jobs-apply-done = 📨 Votre candidature pour « { $title } » est envoyée. Je vous préviens dès que l'employeur répond.
jobs-apply-own = C'est votre propre offre.
jobs-apply-closed = Cette offre n'est plus ouverte.
jobs-apply-duplicate = Vous avez déjà postulé pour « { $title } ».
jobs-told-application-new =
    📨 { $name } a postulé pour « { $title } »{ $cv } :{ $profile }

    { $note }
jobs-told-withdrawal-told = ↩️ { $name } a retiré sa candidature pour « { $title } ».
jobs-told-decision-accepted = 🎉 Bonne nouvelle : votre candidature pour « { $title } » est acceptée. { $contact }
jobs-told-decision-shortlisted = ⭐ Votre candidature pour « { $title } » est présélectionnée. Je vous préviens dès que l'employeur décide.
jobs-told-decision-rejected = Cette fois, l'employeur a choisi quelqu'un d'autre pour « { $title } ». Continuez à chercher, il y a d'autres offres.
jobs-applicants-list = 👥 Les candidatures, celles sans réponse d'abord :
jobs-applicants-none = Personne n'a encore postulé.
jobs-applied-list = 📨 Vos candidatures, les plus récentes d'abord :
jobs-applied-none = Vous n'avez pas encore postulé.
jobs-application-gone = Je n'ai pas trouvé cette candidature.
jobs-application-received =
    📨 { $name } · « { $title } »
    { $status } · { $sent }{ $cv }{ $profile }

    { $note }

    { $contact }
jobs-application-sent =
    📨 « { $title } »
    { $status } · { $sent }{ $cv }

    { $note }

    { $contact }
jobs-accept-done = La candidature de { $name } pour « { $title } » est acceptée, et je l'ai fait savoir. { $contact }{ $filled }
jobs-accept-already = Rien n'a changé : la candidature de { $name } pour « { $title } » est déjà { $status }. { $contact }
jobs-shortlist-done = La candidature de { $name } pour « { $title } » est présélectionnée, et je l'ai fait savoir.
jobs-shortlist-already = Rien n'a changé : la candidature de { $name } pour « { $title } » est déjà { $status }. { $contact }
jobs-reject-done = La candidature de { $name } pour « { $title } » est refusée, et je l'ai fait savoir.
jobs-reject-already = Rien n'a changé : la candidature de { $name } pour « { $title } » est déjà { $status }. { $contact }
jobs-withdraw-done = Votre candidature est retirée.
jobs-withdraw-gone = Cette candidature ne peut plus être retirée.
jobs-contact = Contact : { $link }
jobs-application-status-pending = en attente
jobs-application-status-shortlisted = présélectionnée
jobs-application-status-accepted = acceptée
jobs-application-status-rejected = refusée
jobs-application-status-withdrawn = retirée

## CVs, filled jobs, and what may become of a post
jobs-row-cv = 📄 Voir le CV
jobs-row-pause = ⏸️ Suspendre
jobs-row-open = ▶️ Rouvrir
jobs-row-renew = 🔄 Prolonger
jobs-row-share = 📤 Partager
jobs-row-dismiss = 📢 Les prévenir
jobs-with-cv = {" · "}📄 CV
jobs-application-status-closed = clôturée
jobs-apply-cv = 📄 Souhaitez-vous joindre votre CV ? Envoyez-le en photo ou en PDF, ou passez cette étape.
jobs-apply-refused = { $reason }
jobs-apply-unfetched = Je n'ai pas réussi à récupérer ce fichier.
jobs-accept-filled = Toutes les places sont prises : plus personne ne peut postuler.
jobs-accept-waiting = { $count ->
    [one] Une autre candidature attend encore une réponse. Dois-je prévenir la personne que la place est prise ?
    [many] { $count } autres candidatures attendent encore une réponse. Dois-je prévenir ces personnes que la place est prise ?
   *[other] { $count } autres candidatures attendent encore une réponse. Dois-je prévenir ces personnes que la place est prise ?
  }
jobs-told-count = { $count ->
    [one] Une candidature était encore en attente : la personne est prévenue.
    [many] { $count } candidatures étaient encore en attente : ces personnes sont prévenues.
   *[other] { $count } candidatures étaient encore en attente : ces personnes sont prévenues.
  }
jobs-dismiss-done = { $told }
jobs-dismiss-none = Plus personne n'attend de réponse.
jobs-told-end-filled = Quelqu'un d'autre a été trouvé pour « { $title } » : votre candidature est clôturée. Merci d'avoir postulé. Continuez à chercher, il y a d'autres offres.
jobs-told-end-closed = L'employeur a clôturé l'offre « { $title } », et votre candidature avec elle. Continuez à chercher, il y a d'autres offres.
jobs-cv-shown = 📄 Le CV de { $name } pour « { $title } »
jobs-cv-gone = Ce CV ne peut plus être consulté.
jobs-cv-failed = Je n'ai pas réussi à récupérer le CV de { $name }. Réessayez, s'il vous plaît.
jobs-pause-done = ⏸️ L'offre « { $title } » est suspendue : personne ne la trouve tant que vous ne l'avez pas rouverte.
jobs-pause-gone = Cette offre n'est pas ouverte.
jobs-renew-done = ✅ L'offre « { $title } » est ouverte jusqu'au { $until }.
jobs-renew-gone = Cette offre est clôturée pour de bon. Vous pouvez en publier une nouvelle.
jobs-share-done = 📤 Transférez le message suivant ou mettez-le dans votre statut : le lien ouvre directement cette offre.
jobs-share-card =
    💼 *{ $title }*
    📍 { $place }
    💰 { $pay }

    Voir l'offre et postuler sur WhatsApp : { $link }
jobs-share-gone = Seule une offre ouverte peut être partagée.
jobs-share-failed = Je n'ai pas réussi à créer le lien vers « { $title } ». Réessayez, s'il vous plaît.
jobs-told-expiry-soon = ⏳ L'offre « { $title } » sera clôturée le { $until }. Voulez-vous la prolonger ?

## Posting by a form; labels have at most 20 characters
jobs-post-form = 📣 Publions votre offre. Remplissez le formulaire. Ou répondez ici, dans le chat : c'est pour quel travail ? Un titre court, par exemple : Cuisinier pour un mariage.
jobs-post-form-open = Remplir le formulaire
jobs-form-job = Le travail
jobs-form-terms = Lieu et paie
jobs-form-which = Quel lieu ?
jobs-form-title = Titre
jobs-form-title-help = Par exemple : Cuisinier pour un mariage
jobs-form-details = Détails
jobs-form-details-help = Les tâches, les heures, ce qu'il faut apporter
jobs-form-category = Catégorie
jobs-form-kind = Durée du travail
jobs-form-place = Lieu
jobs-form-place-help = Par exemple : Kimironko
jobs-form-pay = Paie
jobs-form-pay-help = Par exemple 5000, 50k ou 100k-150k. Vide : à discuter
jobs-form-period = Mode de paiement
jobs-form-period-missing = Choisissez aussi comment c'est payé : par heure, par jour…
jobs-form-slots = Combien de gens
jobs-form-next = Continuer
jobs-form-done = Voir l'aperçu

## Début et horaires, et ce qui ne peut pas être publié
jobs-line-starts = 📅 Début : { $day }
jobs-line-schedule = 🕗 { $words }
jobs-field-starts = 📅 Début
jobs-field-schedule = 🕗 Jours et heures
jobs-post-starts = C'est pour quel jour ? Passez si ce n'est pas encore fixé.
jobs-post-schedule = Quels jours et à quelles heures ? Par exemple : du lundi au vendredi, de 8 h à 17 h.
jobs-post-refused = { $why }
jobs-post-held = { $why }
jobs-status-held = en cours de vérification
jobs-status-hidden = masquée par notre équipe
jobs-listing-decided-published = ✅ « { $title } » a été vérifiée et publiée. Elle reste ouverte jusqu'au { $until }.
jobs-listing-decided-refused = « { $title } » ne peut pas être publiée ici : elle demande aux gens ce que demandent les escrocs. Vous pouvez publier l'offre à nouveau, avec d'autres mots.

## Supprimer une annonce
jobs-row-delete = 🗑️ Supprimer
jobs-row-job = 💼 Voir l'offre
jobs-delete-gone = Cette annonce n'existe plus.
jobs-delete-confirm = Supprimer « { $title } » pour de bon ? Toutes les candidatures et ce que les candidats ont écrit seront supprimés aussi.
jobs-delete-confirm-yes = 🗑️ Supprimer
jobs-delete-confirm-no = Garder
jobs-delete-kept = Très bien, rien n'a été supprimé.
jobs-delete-done = « { $title } » et ses candidatures sont supprimées. { $told }
jobs-told-deleted-deleted = L'employeur a supprimé « { $title } », et votre candidature avec. Ce que vous aviez écrit et envoyé n'y est plus.

## Le profil de travail
jobs-phrases-profile = mon profil de travail, profil de travail, mon profil professionnel, mes competences, mon profil d'emploi
jobs-phrases-recommended = offres pour moi, emplois pour moi, emplois recommandes, offres recommandees, un emploi qui me convient, jobs pour moi
jobs-row-profile = 🧰 Mon profil
jobs-row-recommended = ✨ Offres pour moi
jobs-row-seek = 🧰 Créer mon profil
jobs-row-profile-change = ✏️ Modifier
jobs-row-profile-delete = 🗑️ Supprimer
jobs-wanted-gig = Un jour
jobs-wanted-short = De 2 à 29 jours
jobs-wanted-long = Un mois ou plus
jobs-wanted-any = Peu importe
jobs-anywhere = n'importe où
jobs-pay-any = selon l'offre
jobs-years = { $years ->
    [0] pas encore d'expérience
    [one] { $years } an
    [many] { $years } d'années
   *[other] { $years } ans
  }
jobs-suggested-agreed = Je suis proposé aux employeurs
jobs-suggested-refused = Je ne suis pas proposé aux employeurs
jobs-seek-skills = Que savez-vous faire ? Écrivez jusqu'à { $most } compétences, séparées par des virgules. Par exemple : conduite, cuisine, anglais.
jobs-seek-place = Où aimeriez-vous travailler ? Envoyez une position ou écrivez un lieu, comme Kimironko. Passez si c'est égal.
jobs-seek-place-2 = Pour l'instant : { $places }. Un autre lieu ? Vous pouvez en ajouter { $left }, ou passer.
jobs-seek-place-3 = { jobs-seek-place-2 }
jobs-seek-place-4 = { jobs-seek-place-2 }
jobs-seek-place-5 = { jobs-seek-place-2 }
jobs-seek-years = Depuis combien d'années faites-vous ce travail ? Écrivez un nombre ; 0 si vous débutez.
jobs-seek-wanted = Quel genre de travail souhaitez-vous ?
jobs-seek-pay = Combien voulez-vous gagner au moins, en { $currency } ? Par exemple 5000 ou 150k. Passez si vous êtes ouvert à tout.
jobs-seek-period = Et c'est…
jobs-seek-suggested = Puis-je vous proposer aux employeurs dont l'offre vous convient ? Ils voient votre nom, vos compétences et vos années d'expérience, mais pas votre numéro.
jobs-seek-suggested-yes = ✅ D'accord
jobs-seek-suggested-no = Pas maintenant
jobs-seek-confirm =
    🧰 Vérifiez votre profil de travail :

    🛠️ { $skills }
    🏅 { $experience }
    📍 { $places }
    ⏳ { $wanted }
    💰 { $pay }
    👁️ { $suggested }

    Je le garde ?
jobs-seek-confirm-yes = ✅ Garder
jobs-seek-confirm-change = ✏️ Modifier
jobs-seek-confirm-no = 🗑️ Abandonner
jobs-seek-field = Que voulez-vous modifier ?
jobs-seek-field-skills = 🛠️ Compétences
jobs-seek-field-places = 📍 Lieux
jobs-seek-field-years = 🏅 Années
jobs-seek-field-wanted = ⏳ Genre de travail
jobs-seek-field-pay = 💰 Salaire minimum
jobs-seek-field-suggested = 👁️ Me proposer
jobs-seek-saved = ✅ Votre profil de travail est enregistré.
jobs-seek-unsaved = Aucun profil n'a été enregistré. Votre candidature continue.
jobs-seek-discarded = Abandonné. Votre profil n'a pas changé.
jobs-profile-none = 🧰 Vous n'avez pas encore de profil de travail. Avec vos compétences, vos lieux et votre salaire, je vous montre les offres qui vous conviennent, et je vous annonce les nouvelles.
jobs-profile-detail =
    🧰 Votre profil de travail

    🛠️ { $skills }
    🏅 { $experience }
    📍 { $places }
    ⏳ { $wanted }
    💰 { $pay }
    👁️ { $suggested }
jobs-profile-delete-gone = Vous n'avez pas de profil de travail.
jobs-profile-delete-confirm = Supprimer votre profil de travail ? Je ne vous annoncerai plus les offres qui vous conviennent, et je ne vous proposerai plus aux employeurs.
jobs-profile-delete-confirm-yes = 🗑️ Supprimer
jobs-profile-delete-confirm-no = Garder
jobs-profile-delete-kept = Très bien, votre profil reste.
jobs-profile-delete-done = Votre profil de travail est supprimé.
jobs-apply-profile = Avant de postuler pour « { $title } » : voulez-vous créer un petit profil de travail ? L'employeur voit vos compétences et vos années d'expérience, et je trouve des offres pour vous. Votre candidature continue juste après.
jobs-apply-profile-yes = 🧰 Créer un profil
jobs-apply-profile-no = ⏭️ Postuler

## Offres et personnes qui se conviennent
jobs-fit-skills = selon vos compétences
jobs-fit-pay = le salaire voulu
jobs-fit-near = près de vous
jobs-fit-fresh = récent
jobs-recommended-profile = ✨ Pour trouver des offres qui vous conviennent, je dois savoir ce que vous savez faire. Deux minutes suffisent.
jobs-recommended-none = Aucune offre ouverte ne correspond à votre profil pour le moment. Je vous préviens dès qu'il y en a une.
jobs-recommended-end = Plus aucune offre ne correspond à votre profil.
jobs-recommended-list = { $count ->
    [one] ✨ Une offre vous convient. Ouvrez-la pour en savoir plus.
    [many] ✨ { $count } d'offres vous conviennent, la meilleure en premier. Ouvrez-en une pour en savoir plus.
   *[other] ✨ { $count } offres vous conviennent, la meilleure en premier. Ouvrez-en une pour en savoir plus.
  }
jobs-told-match-jobs = { $count ->
    [one] ✨ Une nouvelle offre vous convient :
    [many] ✨ { $count } de nouvelles offres vous conviennent :
   *[other] ✨ { $count } nouvelles offres vous conviennent :
  }
jobs-row-fits = ✨ Qui convient
jobs-row-invite = 📨 L'inviter
jobs-told-fits-fits = { $count ->
    [one] ✨ Une personne convient pour « { $title } ». Vous pouvez l'inviter à postuler.
    [many] ✨ { $count } de personnes conviennent pour « { $title } ». Vous pouvez les inviter à postuler.
   *[other] ✨ { $count } personnes conviennent pour « { $title } ». Vous pouvez les inviter à postuler.
  }
jobs-fits-none = Je n'ai personne à vous proposer pour le moment. Je vous préviens dès qu'il y a quelqu'un.
jobs-fits-list = ✨ Qui convient pour « { $title } », les meilleurs en premier :
jobs-seeker-gone = Cette personne ne peut plus être proposée.
jobs-seeker-detail =
    👤 *{ $name }*, pour « { $title } »
    🛠️ { $skills }
    🏅 { $experience }
    { $standing }
    { $invited }
jobs-seeker-invited = 📨 Vous l'avez invitée à postuler.
jobs-seeker-invited-short = invitation envoyée
jobs-invite-gone = Cette personne ne peut plus être proposée.
jobs-invite-already = Vous avez déjà invité { $name }.
jobs-invite-done = 📨 { $name } a reçu votre invitation à postuler. Vous aurez le contact l'un de l'autre quand vous accepterez la candidature.
jobs-told-invitation-invited = 📨 Un employeur vous invite à postuler pour « { $title } », à { $place }.

## Filtres
jobs-row-refine = 🎛️ Filtrer et plus
jobs-refine-by =
    🎛️ Que voulez-vous préciser ?
    En ce moment : { $filters }
jobs-filter-none = tout
jobs-filter-row-category = 🗂️ Catégorie
jobs-filter-row-kind = ⏳ Durée du travail
jobs-filter-row-place = 📍 Lieu
jobs-filter-row-pay = 💰 Salaire
jobs-filter-row-order = ↕️ Ordre
jobs-category-any = Toutes les catégories
jobs-filter-category = Quelle catégorie ?
jobs-filter-kind = Quelle durée de travail ?
jobs-filter-place = Près de quel lieu ? Envoyez une position ou écrivez un lieu, comme Kimironko. Passez : partout.
jobs-filter-pay = Combien au moins, en { $currency } ? Par exemple 5000 ou 100k. Passez : peu importe.
jobs-filter-period = Et c'est…
jobs-filter-order = Quelles offres d'abord ?
jobs-filter-order-best = 🎯 Les meilleures
jobs-filter-order-nearest = 📍 Les plus proches
jobs-filter-order-cheapest = 💰 Petits salaires
jobs-filter-order-newest = 🆕 Les plus récentes
jobs-filter-from = à partir de { $amount } { $period }
jobs-filter-to = jusqu'à { $amount } { $period }
jobs-filter-between = { $amount } { $period }

## Le travail terminé
jobs-application-status-completed = travail terminé
jobs-row-complete = 🏁 Travail terminé
jobs-row-rate = ⭐ Noter
jobs-complete-gone = Seul un travail convenu peut être terminé.
jobs-complete-already = « { $title } » est déjà terminé.
jobs-complete-confirm = Le travail « { $title } » est-il terminé ? Ensuite, chacun peut noter l'autre.
jobs-complete-confirm-yes = 🏁 C'est terminé
jobs-complete-confirm-no = Pas encore
jobs-complete-kept = Très bien, dites-moi quand « { $title } » sera terminé.
jobs-complete-done = 🏁 « { $title } » est terminé. Merci !
jobs-told-completion-done = 🏁 « { $title } » est terminé, nous dit l'autre partie. Comment cela s'est-il passé ?
jobs-rate-gone = Seul un travail terminé peut être noté.
jobs-rate-already = Vous avez déjà donné votre note pour « { $title } ».
jobs-rate-employer = Comment était l'employeur pour « { $title } » ?
jobs-rate-worker = Comment { $name } a-t-il travaillé pour « { $title } » ?
jobs-rate-words = Voulez-vous dire pourquoi, en quelques mots ? Vous pouvez passer.
jobs-rate-done = ⭐ Merci, votre note pour « { $title } » est enregistrée.
jobs-stars-5 = ⭐⭐⭐⭐⭐ Excellent
jobs-stars-4 = ⭐⭐⭐⭐ Bien
jobs-stars-3 = ⭐⭐⭐ Correct
jobs-stars-2 = ⭐⭐ Moyen
jobs-stars-1 = ⭐ Mauvais
