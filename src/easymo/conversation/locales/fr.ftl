## Words people may type, whole messages, comma-separated. All languages are understood at any time.
chat-words-stop = stop, arret, arret messages, stop messages, arreter les messages, arretez les messages,
    arretez de m'ecrire, ne m'ecrivez plus, plus de messages, je ne veux plus de messages, ne plus recevoir,
    desabonner, me desabonner, se desabonner, desabonnez moi, desabonne moi, desabonnement, desinscrire,
    me desinscrire, desinscription
chat-words-start = reabonner, me reabonner, reabonnez moi, reabonnement, abonner, m'abonner, abonnez moi, s'abonner,
    abonnement, reactiver, reactiver les messages, reprendre les messages, recevoir les messages
chat-words-home = bonjour, bjr, bonjour a vous, bonjour monsieur, bonjour madame, bonjour a tous, bonsoir, bsr,
    bonsoir a vous, salut, slt, salutations, coucou, cc, allo, mbote, mbote na yo, mbote na bino, sango nini, accueil,
    page d'accueil, retour a l'accueil, menu, menu principal, retour au menu, retour menu, debut, commencer,
    recommencer, demarrer, 0
chat-words-back = retour, retourner, revenir, arriere, en arriere, retour en arriere, revenir en arriere, precedent,
    precedente
chat-words-cancel = annuler, annule, annulez, annuler tout, abandonner, abandonne, arreter, arrete, quitter, sortir,
    laisser tomber, laisse tomber, laissez tomber, laisse, laissez, tant pis, supprimer, effacer
chat-words-more = plus, voir plus, afficher plus, encore, suite, la suite, voir la suite, suivant, suivante, page suivante
chat-words-skip = passer, passe, passez, sauter, ignorer, aucun, aucune, rien, neant, non merci, pas besoin,
    pas maintenant
chat-words-done = termine, c'est tout, fini, c'est fini, j'ai fini, j'ai termine, voila, c'est bon comme ca
chat-words-chat = chat, ici, dans le chat, ici dans le chat, dans la conversation, posez-moi les questions,
    demandez-moi ici, pas de formulaire, sans formulaire, sans le formulaire, ça ne s'ouvre pas, il ne s'ouvre pas, le
    formulaire ne s'ouvre pas, je n'arrive pas à l'ouvrir, le formulaire ne marche pas
chat-words-yes = oui, ouais, oui oui, ouii, d'accord, daccord, dac, bien sur, exact, exactement, c'est bon, c'est ca,
    je confirme, confirmer, valider, parfait
chat-words-no = non, nan, non non, pas d'accord, pas du tout, je refuse, ce n'est pas ca, c'est pas ca

## Buttons and hints
chat-button-back = ⬅️ Retour
chat-button-cancel = ✖️ Annuler
chat-button-menu = 🏠 Menu
chat-more-ways = Ce n'est pas ce que vous cherchez ?
chat-button-more = ➡️ Voir plus
chat-button-skip = ⏭️ Passer
chat-button-done = ✅ Terminé
chat-button-today = Aujourd'hui
chat-button-tomorrow = Demain
chat-button-yesterday = Hier
chat-button-pin = 📍 Envoyer ma position
chat-button-choose = Choisir
chat-button-go-on = Continuer
chat-button-switch = { $service }
chat-hint = Vous pouvez aussi écrire : retour, annuler, menu

## What went wrong, and how to go on
chat-text-long = Votre message fait { $length } caractères ; merci de ne pas dépasser { $most }.
chat-text-short = C'est trop court ; écrivez au moins { $least } caractères.
chat-number-wrong = Répondez par un nombre entier entre { $low } et { $high }, s'il vous plaît.
chat-money-wrong = Je n'ai pas compris ce montant. Écrivez par exemple 5000, 50k ou 200-500.
chat-tags-none = Écrivez-en au moins un, avec des mots.
chat-tags-many = Vous en avez écrit { $count } ; gardez les { $most } qui comptent le plus.
chat-tags-long = « { $thing }… » est long : { $most } caractères au plus pour chacun, séparés par des virgules.
chat-choice-wrong = Ce choix n'est pas proposé. Appuyez sur l'un d'eux, ou écrivez son numéro ou son nom.
chat-confirm-wrong = Appuyez sur un des boutons, ou répondez oui ou non.
chat-place-which = Plusieurs endroits portent ce nom. Lequel ?
chat-place-unknown = Je ne connais pas cet endroit. Essayez un quartier, une commune, un secteur ou un lieu connu, ou partagez votre position.
chat-secret-wrong = Il me faut exactement { $digits } chiffres. Je les oublie dès que je les ai lus.
chat-phone-unread = Ce n'est pas un numéro de téléphone. Écrivez seulement le numéro, par exemple 0812 345 678.
chat-phone-short = Ce numéro est trop court. Vérifiez-le et écrivez-le à nouveau.
chat-phone-long = Ce numéro est trop long. Vérifiez-le et écrivez-le à nouveau.
chat-phone-unknown = Ce numéro n'existe pas. Vérifiez-le ; un numéro d'un autre pays s'écrit avec son indicatif, par exemple +243.
chat-moment-wrong = Je n'ai pas compris le jour ou l'heure. Écrivez par exemple : demain 7h, vendredi 14h30, 25/12 18h ou dans 2 heures.
chat-moment-time = { $day }. À quelle heure ?
chat-moment-which = Quand exactement ?
chat-moment-over = C'est déjà passé. Nous sommes le { $when }.
chat-moment-to-come = Ce n'est pas encore arrivé. Nous sommes le { $when }.
chat-moment-early = C'est trop tôt : au plus tôt le { $when }.
chat-moment-late = C'est trop tard : au plus tard le { $when }.
chat-date-wrong = Je n'ai pas compris cette date. Écrivez par exemple : aujourd'hui, vendredi, 25/12 ou 25 décembre.
chat-form-empty = Merci de remplir tout ce que le formulaire demande.
chat-form-closed = Ce formulaire n'est plus ouvert. Écrivez-moi dans le chat, je vous dirai comment continuer.
chat-photos-count = { $count ->
    [one] 📷 Une photo reçue sur { $most }.
    [many] 📷 { $count } de photos reçues sur { $most }.
   *[other] 📷 { $count } photos reçues sur { $most }.
  } Envoyez-en une autre, ou appuyez sur Terminé.
chat-photos-few = { $least ->
    [one] Envoyez au moins une photo, s'il vous plaît.
    [many] Envoyez au moins { $least } de photos, s'il vous plaît.
   *[other] Envoyez au moins { $least } photos, s'il vous plaît.
  }
chat-photos-wrong = Envoyez une photo, s'il vous plaît.
chat-photos-twice = J'ai déjà cette photo.
chat-document-wrong = Envoyez une photo ou un PDF, s'il vous plaît.
chat-place-recent = Le dernier lieu utilisé
chat-place-name-wrong = Choisissez un nom qui contient des lettres, pour pouvoir l'écrire ensuite.
chat-place-name-home = Maison
chat-place-name-work = Travail
chat-unread = Merci ! Mais je ne peux pas utiliser ce genre de message ici.
chat-unread-voice = Merci pour le message vocal ! Je ne peux pas l'écouter ici : écrivez-le-moi, s'il vous plaît.
chat-unread-audio = Merci pour l'enregistrement ! Je ne peux pas l'écouter ici : écrivez-moi, s'il vous plaît.
chat-unread-image = Merci pour la photo ! Mais ici, je ne peux pas m'en servir.
chat-unread-video = Merci pour la vidéo ! Mais ici, je ne peux pas m'en servir.
chat-unread-document = Merci pour le document ! Mais ici, je ne peux pas m'en servir.
chat-unread-sticker = Joli sticker ! Mais ici, je ne comprends que les mots et les boutons.
chat-unread-contacts = Merci pour le contact ! Mais ici, je ne peux pas m'en servir.
chat-unread-location = Merci pour la position ! Mais ici, je ne peux pas m'en servir.
chat-unread-order = Merci pour votre commande ! Mais je ne peux pas prendre ici les commandes du catalogue.
chat-unread-form = Merci d'avoir rempli ce formulaire ! Mais ici, je ne peux pas m'en servir.
chat-unread-unsupported = Votre message m'est arrivé sans son contenu : WhatsApp ne transmet pas ce genre de message. Écrivez-le-moi, s'il vous plaît.
chat-stale = C'est déjà fait.
chat-unknown = Ce bouton ne sert plus.
chat-barrier = On ne peut plus revenir sur ce qui a été fait avant.
chat-changed = Ce formulaire a été amélioré entre-temps. J'ai gardé vos réponses encore valables.
chat-cancelled = C'est annulé.
chat-patience = J'y travaille encore, un instant s'il vous plaît.
chat-reminder = Vous n'avez pas terminé ce que vous aviez commencé ici. Voulez-vous continuer ?
chat-call-failed = Désolé, cela n'a pas marché cette fois. J'ai tout gardé : vous pourrez continuer plus tard depuis le menu.
chat-nothing-parked = Vous n'avez rien laissé en cours.
chat-switch = Voulez-vous laisser ceci et aller à « { $service } » ?
chat-apology = Désolé, un problème de notre côté m'a empêché de traiter votre dernier message. Réessayez, s'il vous plaît.
chat-apology-parked = Désolé, cela a de nouveau échoué de notre côté. J'ai tout gardé : vous pourrez continuer plus tard depuis le menu.
chat-flooded = Cela fait beaucoup de messages d'un coup. Patientez une minute, puis réécrivez : les derniers n'ont pas été lus.
chat-operator-here = Un de nos collègues prend le relais et va vous écrire ici.
chat-operator-left = Notre collègue a quitté la conversation. Je suis de nouveau à votre service.
