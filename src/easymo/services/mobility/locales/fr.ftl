mobility-name = Courses
mobility-keywords = course, courses, trajet, trajets, taxi, moto, transport, chauffeur course
mobility-phrases-ride = je cherche une moto, je cherche un taxi, je veux une moto, je veux un taxi, il me faut une moto,
    il me faut un taxi, besoin d'une moto, besoin d'un taxi, commander une moto, commander un taxi, une course
mobility-phrases-drive = je suis chauffeur, je suis motard, devenir chauffeur, menu chauffeur
mobility-phrases-online = je suis en ligne, passer en ligne
mobility-phrases-offline = je suis hors ligne, passer hors ligne
mobility-phrases-trips = mes courses, mes trajets
# Words of a sentence that asks for a ride: vehicles, and what stands before a place.
mobility-words-moto = moto, motos, moto taxi
mobility-words-cab = taxi, voiture
mobility-words-lifan = lifan, tricycle
mobility-words-truck = camion, camionnette
mobility-words-other = bus, minibus, fourgonnette
mobility-words-from = de, depuis
mobility-words-to = a, vers, jusqu'a, pour

mobility-vehicle-moto = 🛵 Moto
mobility-vehicle-cab = 🚕 Taxi
mobility-vehicle-lifan = 🛺 Lifan
mobility-vehicle-truck = 🚚 Camion
mobility-vehicle-other = 🚐 Autre véhicule

mobility-row-ride = 🛵 Commander
mobility-row-drivers = 🧭 Chauffeurs proches
mobility-row-trips = 🧾 Mes courses
mobility-row-drive = 🚦 Je suis chauffeur
mobility-row-current = 📍 Ma course
mobility-row-home = 🏠 Menu
mobility-row-menu = 🛵 Courses
mobility-row-trip = ↩️ La course
mobility-row-accept = ✅ Accepter
mobility-row-counter = 💬 Mon prix
mobility-row-decline = ❌ Refuser
mobility-row-agree = ✅ D'accord
mobility-row-refuse = ❌ Non merci
mobility-row-waiting = 🙋 Clients proches
mobility-row-online = 🟢 Je suis là
mobility-row-offline = ⚪ Hors ligne
mobility-row-earnings = 💰 Mes gains
mobility-row-register = 📄 Mes papiers
mobility-row-cancel = ✖️ Annuler la course
mobility-row-share = 🔗 Partager
mobility-row-sos = 🆘 Urgence
mobility-row-head-out = 🚦 Je suis en route
mobility-row-arrive = 📍 Je suis arrivé
mobility-row-start = ▶️ Démarrer
mobility-row-not-there = 👻 Il n'y a personne
mobility-row-complete = 🏁 Nous sommes là
mobility-row-settle = 💵 J'ai été payé
mobility-row-again = 🔁 Redemander
mobility-row-rate = ⭐ Noter
mobility-row-receipt = 🧾 Reçu
mobility-row-follow = 🔄 Actualiser

mobility-status-requested = recherche d'un chauffeur
mobility-status-offered = demande envoyée aux chauffeurs
mobility-status-accepted = un chauffeur va venir
mobility-status-arriving = le chauffeur est en route
mobility-status-arrived = le chauffeur est sur place
mobility-status-in-progress = en cours
mobility-status-completed = terminée
mobility-status-settled = terminée et payée
mobility-status-cancelled-by-rider = annulée par le client
mobility-status-cancelled-by-driver = annulée par le chauffeur
mobility-status-cancelled-by-system = annulée
mobility-status-expired = aucun chauffeur trouvé
mobility-status-no-show = client absent

mobility-away = à { $kilometres } km
mobility-menu-menu = 🛵 Où allez-vous ? Vous pouvez aussi écrire simplement : moto de Remera à Kimironko.

mobility-drivers-vehicle = Quel véhicule cherchez-vous ?
mobility-drivers-pickup = Où êtes-vous ? Envoyez votre position, ou écrivez le nom d'un lieu.
mobility-drivers-found =
    { $vehicle } près de { $place } :
    { $found }
mobility-drivers-line = • { $kilometres } km, environ { $minutes } min{ $stars }
mobility-drivers-none = Pas de { $vehicle } en ligne près de { $place } pour l'instant. Demandez quand même : ceux qui arrivent en ligne seront aussi sollicités.

mobility-ride-active = Vous avez déjà une course en cours.
mobility-ride-vehicle = Quel véhicule voulez-vous ?
mobility-ride-pickup = Où faut-il venir vous chercher ? Envoyez votre position, ou écrivez le nom d'un lieu.
mobility-ride-dropoff = Où allez-vous ?
mobility-ride-same = Vous y êtes déjà. Où allez-vous ?
mobility-ride-near = { $count ->
    [one] Un chauffeur est proche, à environ { $minutes } min.
    [many] { $count } chauffeurs sont proches, le premier à environ { $minutes } min.
   *[other] { $count } chauffeurs sont proches, le premier à environ { $minutes } min.
  }
mobility-ride-nobody-near = Personne n'est tout près pour l'instant ; cela peut prendre un moment.
mobility-ride-confirm =
    { $vehicle } : *{ $pickup } → { $dropoff }*
    Environ { $kilometres } km, { $minutes } min
    💰 Environ { $fare }, à payer au chauffeur

    { $near }
mobility-ride-confirm-yes = ✅ Commander
mobility-ride-confirm-offer = 💬 Proposer mon prix
mobility-ride-confirm-no = ✖️ Non
mobility-ride-fare = L'estimation est de { $fare }. Combien proposez-vous ? De { $low } à { $high }.
mobility-ride-discarded = D'accord, pas de course.
mobility-ride-done = 🔎 { $vehicle } pour { $fare } : je demande aux chauffeurs les plus proches et vous préviens dès que l'un d'eux accepte.
mobility-ride-owing = Vous devez encore les frais d'une course annulée trop tard. Rechargez d'abord votre portefeuille, ils y seront prélevés.
mobility-ride-banned = Vous ne pouvez plus commander de course. Notre équipe peut vous dire pourquoi.

mobility-told-none-none = 😔 Personne n'a pu venir à { $pickup } cette fois. Réessayez dans quelques minutes, ou proposez davantage.
mobility-told-counter-counter =
    💬 { $name }{ $stars } viendrait pour *{ $fare }* ({ $vehicle }, { $plate }).
    { $pickup } → { $dropoff }, { $kilometres } km ; vous proposiez { $asked }.
mobility-told-counter-over = L'offre de { $name } à { $fare } n'est plus valable.
mobility-agree-over = Cette offre n'est plus valable.
mobility-refuse-done = D'accord. Les autres peuvent encore répondre.
mobility-refuse-over = Cette offre n'est plus valable.

mobility-told-offer-offer =
    🔔 { $vehicle } demandé, à { $away } km de vous ({ $minutes } min) :
    {"*"}{ $pickup } → { $dropoff }*, { $kilometres } km
    💰 { $fare }
    👤 { $name }{ $stars }
mobility-told-offer-over = { $pickup } → { $dropoff } pour { $fare } : cette course est prise ou terminée.
mobility-told-taken-taken = Un autre chauffeur a pris cette course.
mobility-told-refused-refused = { $name } ne veut pas de la course { $pickup } → { $dropoff } à { $fare }.
mobility-accept-taken = Un autre chauffeur a été plus rapide.
mobility-accept-over = Cette course n'est plus proposée.
mobility-accept-busy = Vous avez une course en cours : terminez-la d'abord.
mobility-accept-offline = Vous êtes hors ligne : passez d'abord en ligne.
mobility-accept-gone = Cette course ne vous est pas proposée.
mobility-decline-done = D'accord, je demande à d'autres.
mobility-decline-over = Cette course n'est plus proposée.
mobility-counter-fare = Le client propose { $asked }. Pour combien viendriez-vous ? De { $low } à { $high }.
mobility-counter-done = { $fare } : je demande au client et vous tiens au courant.
mobility-counter-over = Cette course n'est plus proposée.
mobility-waiting-found = Ils attendent près de vous :
mobility-waiting-none = Personne n'attend près de vous pour l'instant. Je vous préviens dès que possible.
mobility-take-gone = Cette course n'est plus là, ou vous êtes hors ligne.

mobility-trips-list = Vos courses :
mobility-trips-none = Vous n'avez pas encore de course.
mobility-trip-gone = Cette course n'existe pas.
mobility-trip-detail = { $note }
    {"*"}{ $vehicle } : { $pickup } → { $dropoff }*
    { $fare } · { $kilometres } km
    { $more }
mobility-trip-with-rider = 👤 { $name }, { $plate }
mobility-trip-with-driver = 👤 { $name }
mobility-trip-away = 🕒 Là dans { $minutes } min environ
mobility-trip-pin = 🔑 En montant, donnez ce code au chauffeur : *{ $pin }*
mobility-trip-contact = 📞 { $link }
mobility-trip-fee = Frais d'annulation : { $fee }
mobility-told-trip-told = { $news }
    {"*"}{ $vehicle } : { $pickup } → { $dropoff }*
    { $fare }
    { $more }
mobility-note-accepted = ✅ La course est à vous. Rendez-vous à { $pickup }.
mobility-note-agreed = ✅ C'est convenu : { $fare }.
mobility-note-heading-out = Le client sait que vous arrivez.
mobility-note-arrived = Le client sait que vous êtes là. Demandez-lui le code.
mobility-note-started = ▶️ C'est parti. Bonne route !
mobility-note-renewed = C'était le cinquième code faux. Le client en a maintenant un nouveau.
mobility-note-completed = 🏁 Bravo. Le client vous paie { $fare }.
mobility-note-settled = 💵 C'est noté, merci.
mobility-note-not-there = C'est noté. Le client paie { $fee } de frais.
mobility-note-cancelled-by-rider = La course est annulée.
mobility-note-cancelled-by-driver = La course est annulée.
mobility-note-changed = Ce n'est plus possible : { $status }.
mobility-note-early = Attendez d'abord cinq minutes au point de départ.
mobility-note-gone = Ce n'est pas possible.
mobility-news-accepted = ✅ Un chauffeur arrive !
mobility-news-agreed = ✅ Le client est d'accord pour { $fare }. Rendez-vous à { $pickup }.
mobility-news-heading-out = 🚦 Votre chauffeur est en route.
mobility-news-arrived = 📍 Votre chauffeur est là.
mobility-news-started = ▶️ Votre course a commencé. Vous pouvez la partager avec un proche.
mobility-news-new-pin = 🔑 Cinq codes faux ont été essayés. Voici le nouveau ; ne le donnez qu'au chauffeur qui est devant vous.
mobility-news-completed = 🏁 Vous êtes arrivé. Payez { $fare } au chauffeur.
mobility-news-not-there = Le chauffeur a attendu et ne vous a pas trouvé.
mobility-news-cancelled-by-rider = Le client a annulé la course.
mobility-news-cancelled-by-driver = Désolé : le chauffeur a annulé la course.
mobility-news-cancelled-by-system = ⏳ Plus de nouvelles de cette course depuis trois heures : elle est annulée, sans frais pour personne.
mobility-news-ended = ⏳ Cette course était ouverte depuis douze heures : je suppose que vous êtes arrivés.
mobility-cancel-confirm =
    Annuler { $pickup } → { $dropoff } ?
    { $fee }
mobility-cancel-confirm-yes = ✖️ Oui, annuler
mobility-cancel-confirm-no = ↩️ La garder
mobility-cancel-fee = Le chauffeur est déjà là : cela coûte { $fee }, pris sur votre portefeuille.
mobility-start-pin = Quel code le client vous donne-t-il ? Quatre chiffres.
mobility-start-wrong = Ce n'est pas le bon code. Redemandez-le.
mobility-receipt-gone = Il n'y a pas de reçu pour cette course.
mobility-receipt-receipt =
    🧾 *Reçu n° { $number }*
    { $when }
    { $vehicle } : { $pickup } → { $dropoff }, { $kilometres } km
    { $other }
    Prix : *{ $fare }*

mobility-sos-called =
    🆘 Notre équipe est prévenue et suit votre course.
    En danger, appelez tout de suite la police : *{ $number }*
mobility-sos-gone = Pour une aide immédiate, appelez la police : *{ $number }*
mobility-alarm-decided-closed = Notre équipe s'est occupée de votre appel. En danger, appelez le { $number }.
mobility-share-gone = Seule une course en cours peut être partagée.
mobility-share-failed = Cela n'a pas marché. Réessayez, s'il vous plaît.
mobility-share-done = Transférez le message suivant : son lien montre où vous êtes.
mobility-share-card =
    Je suis en course { $pickup } → { $dropoff } avec { $name } ({ $plate }). Suivez-moi :
    { $link }
mobility-follow-gone = Cette course est finie, ou le lien n'est pas bon.
mobility-follow-ride =
    {"*"}{ $name } : { $pickup } → { $dropoff }*
    { $status }
    { $vehicle }, { $driver }, { $plate }
mobility-follow-where = Vu ici pour la dernière fois, { $seen } :
mobility-rate-already = Il n'y a rien à noter.
mobility-rate-stars = Comment cela s'est-il passé avec { $name } ?
mobility-rate-words = Voulez-vous ajouter quelques mots ?
mobility-rate-done = Merci !

mobility-drive-invited = 🚦 Roulez avec nous : enregistrez véhicule, permis et assurance. Notre équipe les vérifie, puis vous passez en ligne.
mobility-drive-pending = Vos papiers pour { $vehicle } { $plate } sont en cours de vérification. Nous revenons vite vers vous.
mobility-drive-online =
    🟢 *En ligne* avec { $vehicle } { $plate }. Envoyez votre position quand vous bougez.
    Papiers valables jusqu'au { $until }.{ $owed }
mobility-drive-offline =
    ⚪ *Hors ligne* : { $vehicle } { $plate }
    Papiers valables jusqu'au { $until }.{ $owed }
mobility-drive-owed = {" "}Vous devez { $tokens } jetons, prélevés sur votre portefeuille.
mobility-online-place = Où êtes-vous ? Envoyez votre position, ou écrivez le nom d'un lieu.
mobility-online-ok = 🟢 Vous êtes en ligne près de { $place }. Je vous préviens de chaque course proche. Après { $minutes } minutes sans nouvelles vous passez hors ligne ; votre position suffit comme signe.
mobility-online-papers = Enregistrez d'abord vos papiers.
mobility-online-expired = Votre permis ou votre assurance a expiré : enregistrez de nouveaux papiers.
mobility-online-owing = Vous devez trop de commissions : rechargez d'abord votre portefeuille.
mobility-online-banned = Vous ne pouvez plus rouler avec nous. Notre équipe peut vous dire pourquoi.
mobility-offline-done = ⚪ Vous êtes hors ligne. À bientôt !
mobility-offline-already = Vous étiez déjà hors ligne.
mobility-told-offline-offline = ⚪ Sans nouvelles de vous depuis { $minutes } minutes, je vous ai mis hors ligne.
mobility-earnings-earned =
    💰 Vos gains
    { $lines }{ $owed }
mobility-earnings-none = Aucune course ces 30 derniers jours.
mobility-earnings-line = Aujourd'hui : { $today } ({ $rides_today ->
    [one] { $rides_today } course
    [many] { $rides_today } courses
   *[other] { $rides_today } courses
  }) · 30 jours : { $total } ({ $rides ->
    [one] { $rides } course
    [many] { $rides } courses
   *[other] { $rides } courses
  })

mobility-register-vehicle = Que conduisez-vous ?
mobility-register-plate = Quelle est la plaque ? Par exemple RAD 123 C.
mobility-register-plate-wrong = Une plaque compte de 4 à 10 lettres et chiffres.
mobility-register-licence = Envoyez une photo ou un PDF de votre permis de conduire.
mobility-register-licence-until = Jusqu'à quel jour le permis est-il valable ?
mobility-register-insurance = Envoyez une photo ou un PDF de l'attestation d'assurance du véhicule.
mobility-register-insurance-until = Jusqu'à quel jour l'assurance est-elle valable ?
mobility-register-registration = Et la carte jaune du véhicule, s'il vous plaît : une photo ou un PDF.
mobility-register-right =
    Voici ce que j'ai pu lire :
    { $fields }
    { $notes }

    Est-ce exact ?
mobility-right-yes = ✅ C'est exact
mobility-right-no = ✏️ Pas tout à fait
mobility-right-again = 📷 Une autre photo
mobility-plate-differs = ⚠️ Le papier dit { $read } ; vous avez écrit { $plate }.
mobility-register-over = ❌ { $paper } : la validité a pris fin le { $until }, on ne peut donc plus transporter personne avec. Envoyez le document valable aujourd'hui.
mobility-register-unfetched = Je n'ai pas pu récupérer ce fichier. Renvoyez-le, s'il vous plaît.
mobility-register-refused = { $reason }
mobility-register-confirm =
    {"*"}{ $vehicle } { $plate }*
    Permis jusqu'au { $licence }
    Assurance jusqu'au { $insurance }

    Je transmets ?
mobility-register-confirm-yes = ✅ Transmettre
mobility-register-confirm-no = 🗑️ Abandonner
mobility-register-discarded = Rien n'a été transmis.
mobility-register-done = 📄 { $plate } : notre équipe vérifie vos papiers et revient vite vers vous.
mobility-register-waiting = Vos papiers sont déjà en cours de vérification.
mobility-register-plate-taken = Quelqu'un d'autre roule avec { $plate }. Si c'est une erreur, notre équipe peut aider.
mobility-register-banned = Vous ne pouvez plus rouler avec nous. Notre équipe peut vous dire pourquoi.
mobility-driver-decided-approved = ✅ { $plate } est accepté. Passez en ligne, la première course est à vous !
mobility-driver-decided-refused = ❌ Vos papiers pour { $plate } n'ont pas été acceptés : recommencez avec des photos nettes de papiers valables.
mobility-driver-decided-plate = ❌ Quelqu'un d'autre roule avec { $plate }. Si c'est une erreur, notre équipe peut aider.
mobility-told-papers-soon = ⏳ { $what } pour { $plate } : fin le { $until }. Enregistrez à temps de nouveaux papiers pour continuer à rouler.
mobility-papers-licence = Permis
mobility-papers-insurance = Assurance
mobility-papers-registration = Carte jaune

mobility-phrases-plan = planifier une course, programmer une course, réserver pour demain
mobility-phrases-plans = mes courses prévues, courses prévues
mobility-row-plan = 🗓️ Planifier
mobility-row-plans = 🗓️ Courses prévues
mobility-row-pause-plan = ⏸️ Suspendre
mobility-row-resume-plan = ▶️ Reprendre
mobility-row-stop-plan = 🗑️ Arrêter
mobility-repeat-once = une fois
mobility-repeat-daily = tous les jours
mobility-repeat-weekdays = du lundi au vendredi
mobility-repeat-weekly = chaque semaine
mobility-plan-vehicle = Quel véhicule voulez-vous ?
mobility-plan-pickup = Où faut-il venir vous chercher ? Envoyez votre position, ou écrivez le nom d'un lieu.
mobility-plan-dropoff = Où allez-vous ?
mobility-plan-same = Vous y êtes déjà. Où allez-vous ?
mobility-plan-when = Quand ? Par exemple : demain 17h30.
mobility-plan-repeat = À quelle fréquence ?
mobility-plan-confirm =
    { $vehicle } : *{ $pickup } → { $dropoff }*
    { $when }, { $repeat }
    💰 Environ { $fare } la course, à payer au chauffeur

    Je la prévois ? Je vous préviens une heure et 15 minutes avant, et demande aux chauffeurs 10 minutes avant.
mobility-plan-confirm-yes = ✅ Prévoir
mobility-plan-confirm-no = 🗑️ Abandonner
mobility-plan-discarded = Rien n'est prévu.
mobility-plan-done = 🗓️ C'est prévu : { $when }, { $repeat }. Je vous préviendrai à temps.
mobility-plans-list = Vos courses prévues :
mobility-plans-none = Vous n'avez pas de course prévue.
mobility-planned-gone = Cette course prévue n'existe pas.
mobility-planned-detail = { $note }
    {"*"}{ $vehicle } : { $pickup } → { $dropoff }*
    { $repeat } · { $fare }
    Prochaine : { $when }
mobility-planned-paused = en pause
mobility-planned-note-paused = En pause : aucun chauffeur n'est sollicité.
mobility-planned-note-active = Cela reprend comme prévu.
mobility-planned-note-stopped = Arrêté.
mobility-told-soon-soon = ⏰ Dans { $minutes } minutes : { $pickup } → { $dropoff } ({ $when }).
mobility-told-planned-asked = 🔎 Votre course prévue { $pickup } → { $dropoff } : je demande maintenant aux chauffeurs proches.
mobility-told-planned-missed = Votre course prévue { $pickup } → { $dropoff } n'a pas été demandée : vous avez une autre course en cours, ou des frais à régler.
