insurance-name = Assurance
insurance-keywords = assurance, assurer, assurances, assurance auto
insurance-phrases-quote = assurer ma voiture, assurer ma moto, devis d'assurance, renouveler mon assurance, prendre une assurance
insurance-phrases-claim = déclarer un sinistre, déclarer un accident, demande d'indemnisation
insurance-phrases-policies = mes polices, mon assurance, mes assurances
insurance-phrases-claims = mes sinistres, mes déclarations, suivi de mon sinistre

insurance-menu-menu = 🛡️ Assurance : que puis-je faire pour vous ?
insurance-row-menu = 🛡️ Assurance
insurance-row-quote = 🚗 M'assurer
insurance-row-policies = 📄 Mes polices
insurance-row-claim = 🚨 Déclarer un sinistre
insurance-row-claims = 📋 Mes sinistres
insurance-row-request = ⏳ Où j'en suis
insurance-row-accept = ✅ Prendre l'offre
insurance-row-decline = 🚫 Non, merci
insurance-row-paid = ✅ J'ai payé
insurance-row-how-to-pay = 💳 Comment payer
insurance-row-certificate = 📄 Attestation (PDF)
insurance-row-renew = 🔁 Renouveler
insurance-row-claim-status = 📋 Voir le sinistre
insurance-row-add = ➕ Compléter
insurance-row-close = ✔️ Clore
insurance-row-snooze = { $days ->
    [one] ⏰ Demain
    [many] ⏰ Dans { $days } jours
   *[other] ⏰ Dans { $days } jours
  }

insurance-quote-papers = 📷 Envoyez votre attestation actuelle : une photo de chaque page, ou le PDF. Je la lis pour vous. Vous ne l'avez pas ? Touchez « Passer » et répondez à quelques questions.
insurance-quote-reading = { $count ->
    [one] 📥 Bien reçu, merci. Je lis votre document…
    [many] 📥 J'ai reçu les { $count } pages, merci. Je les lis…
   *[other] 📥 J'ai reçu les { $count } pages, merci. Je les lis…
  }
insurance-quote-read = { $count ->
    [one] 🔎 J'ai pu lire une information.
    [many] 🔎 J'ai pu lire { $count } informations.
   *[other] 🔎 J'ai pu lire { $count } informations.
  } { $doubtful }
insurance-quote-unread = Je n'ai rien pu y lire : la photo est peut-être floue, ou c'est un autre document. Répondez plutôt à quelques questions.
insurance-quote-unfetched = Je n'arrive pas à récupérer ces fichiers pour l'instant. Répondez plutôt à quelques questions.
insurance-quote-refused = { $refusals }
insurance-paper-refused = Fichier { $number } : { $reason }
insurance-quote-plate = Quel est le numéro de plaque ? Par exemple RAB 123 C.
insurance-quote-value = { $what } : écrivez-le, ou passez.
insurance-quote-confirm =
    Est-ce exact ?

    { $fields }
insurance-confirm-yes = ✅ C'est exact
insurance-confirm-change = ✏️ Corriger
insurance-confirm-no = 🗑️ Abandonner
insurance-quote-field = Que faut-il corriger ?
insurance-wrong-insurer-name = Je ne peux pas utiliser cela. Écrivez au moins trois lettres.
insurance-wrong-policy-number = Ce n'est pas un tel numéro : il faut des lettres ou des chiffres, dont au moins deux chiffres.
insurance-wrong-certificate-number = Ce n'est pas un tel numéro : il faut des lettres ou des chiffres, dont au moins deux chiffres.
insurance-wrong-policy-inception = Je ne lis pas cette date. Écrivez-la ainsi : 31/12/2026.
insurance-wrong-policy-expiry = Je ne lis pas cette date. Écrivez-la ainsi : 31/12/2026.
insurance-wrong-carte-jaune-number = Ce n'est pas un tel numéro : il faut des lettres ou des chiffres, dont au moins deux chiffres.
insurance-wrong-carte-jaune-expiry = Je ne lis pas cette date. Écrivez-la ainsi : 31/12/2026.
insurance-wrong-make = Je ne peux pas utiliser cela. Écrivez un nom, comme TOYOTA ou RAV4.
insurance-wrong-model = Je ne peux pas utiliser cela. Écrivez un nom, comme TOYOTA ou RAV4.
insurance-wrong-vehicle-year = Ce n'est pas une année de fabrication. Par exemple : 2015.
insurance-wrong-registration-plate = Je ne connais pas cette plaque. Par exemple : RAB 123 C.
insurance-wrong-vin-chassis = Un numéro de châssis a de 7 à 17 lettres et chiffres. Vérifiez.
insurance-wrong-usage = Je ne peux pas utiliser cela. Écrivez au moins trois lettres.
insurance-wrong-licensed-to-carry = Écrivez le nombre de places, de 1 à 99.

insurance-quote-cover = Quelle garantie souhaitez-vous ?
insurance-cover-third-party = 🤝 Au tiers
insurance-cover-comprehensive = 🛡️ Tous risques
insurance-quote-usage = À quoi sert le véhicule ?
insurance-usage-private = 🚗 Privé
insurance-usage-commercial = 🚚 Commercial
insurance-usage-taxi = 🚕 Taxi ou bus
insurance-usage-motorcycle = 🏍️ Moto
insurance-quote-worth = Combien vaut le véhicule aujourd'hui, en { $currency } ? Par exemple 8 millions.
insurance-worth = Valeur : { $amount }
insurance-quote-starts = À partir de quel jour ?
insurance-quote-submit =
    {"*"}{ $plate }*
    { $cover } · { $usage }
    À partir du { $starts }
    { $worth }

    Je demande des offres ?
insurance-quote-submit-yes = ✅ Demander
insurance-quote-submit-no = 🗑️ Pas maintenant
insurance-quote-discarded = D'accord, je n'ai rien demandé.
insurance-quote-done = ✅ Merci. Notre équipe prépare des offres pour { $plate } ; je vous écris dès qu'elles sont prêtes.
insurance-quote-by-hand = ✅ Merci. Pour cette garantie il n'y a pas de barème : notre équipe demande elle-même les prix aux assureurs pour { $plate }, cela peut prendre un jour ouvré. Je vous écris dès qu'il y a des offres.
insurance-quote-gone = Cette demande a déjà été envoyée.

insurance-request-status-draft = Pas encore envoyée
insurance-request-status-submitted = En attente de notre équipe
insurance-request-status-in-review = Notre équipe s'en occupe
insurance-request-status-quoted = Les offres sont là
insurance-request-status-accepted = Offre acceptée
insurance-request-status-payment-pending = En attente de paiement
insurance-request-status-paid = Payée
insurance-request-status-issued = Assuré
insurance-request-status-declined = Terminée
insurance-request-status-expired = Expirée
insurance-request-detail =
    {"*"}{ $plate }* : { $status }
    { $cover }
    À partir du { $starts }
insurance-request-gone = Je ne trouve pas cette demande.
insurance-quote-decided-quoted = 🎉 Les offres pour { $plate } sont là. Ouvrez-en une pour voir le détail.
insurance-quote-decided-declined = Désolé : aucun assureur ne propose d'offre pour { $plate } en ce moment.
insurance-quote-decided-gone = Il n'y a rien de décidé ici.
insurance-offer-detail =
    {"*"}{ $insurer }* · { $plate }
    { $cover }

    Prime : { $base }
    Taxe : { $levy }
    TVA : { $vat }
    {"*"}Total : { $total }* pour un an

    Valable jusqu'au { $until }.
insurance-offer-gone = Cette offre n'existe plus.
insurance-accept-pay =
    ✅ *{ $insurer }* · { $plate }
    À payer : *{ $total }*
    Référence : *{ $reference }*

    { $how }
    { $declared }
insurance-request-pay = { insurance-accept-pay }
insurance-pay-code = Composez { $code } pour payer par MoMo. Gardez le message reçu, puis touchez « J'ai payé ».
insurance-pay-payee = Payez au { $payee } par mobile money en indiquant la référence { $reference }. Puis touchez « J'ai payé ».
insurance-pay-later = Notre équipe vous dira comment payer ; indiquez la référence { $reference }.
insurance-pay-declared = ⏳ Vous nous avez dit avoir payé : nous vérifions.
insurance-accept-already = Vous avez déjà pris une offre.
insurance-accept-expired = Cette offre a expiré. Demandez-en une nouvelle aux prix du jour.
insurance-accept-gone = Cette offre n'existe plus.
insurance-decline-done = D'accord. Si vous changez d'avis, redemandez quand vous voulez.
insurance-decline-gone = Cela ne peut plus être refusé.
insurance-paid-transaction = Quel est le numéro de transaction du message MoMo ? Il nous aide à retrouver plus vite le paiement { $reference }.
insurance-paid-ok = 🙏 Merci. Nous vérifions le paiement et vous envoyons l'attestation dès qu'il est arrivé.
insurance-paid-already = ⏳ Nous vérifions déjà ce paiement.
insurance-paid-gone = Il n'y a rien à payer ici.
insurance-premium-decided-issued = 🎉 Votre paiement est arrivé : { $plate } est assuré. Touchez pour recevoir l'attestation.
insurance-premium-decided-unpaid = Nous ne trouvons pas de paiement avec la référence { $reference } pour { $plate }. Vérifiez le message MoMo et réessayez.
insurance-premium-decided-gone = Il n'y a rien de décidé ici.

insurance-until = Jusqu'au { $until }
insurance-policies-list = 📄 Vos polices :
insurance-policies-none = Vous n'avez pas encore de police chez nous.
insurance-policy-detail =
    {"*"}{ $plate }* · { $number }
    { $insurer }, { $cover }
    Du { $starts } au { $ends }
    Payé : { $total }
insurance-policy-gone = Je ne trouve pas cette police.
insurance-certificate-shown = 📄 Votre attestation d'assurance { $number }.
insurance-certificate-next = Gardez-la dans le véhicule, sur papier ou sur le téléphone.
insurance-certificate-failed = Je n'arrive pas à envoyer l'attestation pour l'instant. Réessayez dans quelques minutes.
insurance-certificate-gone = Je ne trouve pas cette police.
insurance-renew-gone = Je ne connais pas ce véhicule.
insurance-told-renewal-told = ⏰ L'assurance de { $plate } se termine le { $ends }. Je demande de nouvelles offres ?
insurance-snooze-done = { $days ->
    [one] ⏰ D'accord, je n'en reparle pas avant demain.
    [many] ⏰ D'accord, je n'en reparle pas avant { $days } jours.
   *[other] ⏰ D'accord, je n'en reparle pas avant { $days } jours.
  }
insurance-snooze-gone = Je ne connais pas ce véhicule.
insurance-sheet-title = Attestation d'assurance
insurance-sheet-insurer = Assureur
insurance-sheet-holder = Assuré
insurance-sheet-number = Numéro de police
insurance-sheet-starts = Du
insurance-sheet-ends = Au (dernier jour)
insurance-sheet-cover = Garantie
insurance-sheet-plate = Plaque
insurance-sheet-vehicle = Véhicule
insurance-sheet-vin = Numéro de châssis
insurance-sheet-usage = Usage
insurance-sheet-seats = Places
insurance-sheet-base = Prime
insurance-sheet-levy = Taxe
insurance-sheet-vat = TVA
insurance-sheet-total = Total payé
insurance-sheet-note = Délivrée par EasyMO sur WhatsApp. Le code indique la police, le véhicule et les dates : qui le contrôle peut les comparer à cette page.

insurance-claim-none = Pour déclarer un sinistre, il faut une police chez nous ; vous n'en avez pas encore.
insurance-claim-policy = De quel véhicule s'agit-il ?
insurance-claim-kind = J'en suis désolé. Qu'est-il arrivé à { $plate } ?
insurance-claim-kind-accident = 💥 Accident
insurance-claim-kind-theft = 🕵️ Vol
insurance-claim-kind-damage = 🔨 Dégât
insurance-claim-kind-third-party = 🤝 Tort à autrui
insurance-claim-kind-other = ❔ Autre chose
insurance-claim-when = Quel jour est-ce arrivé ?
insurance-claim-where = Où est-ce arrivé ?
insurance-claim-what = Racontez ce qui s'est passé, avec vos mots.
insurance-claim-evidence = 📷 Envoyez des photos ou documents : les dégâts, le lieu, le procès-verbal. Dix au plus.
insurance-claim-unfetched = Je n'arrive pas à récupérer ces fichiers. Vous pourrez les ajouter plus tard.
insurance-claim-refused = { $refusals }
insurance-claim-confirm =
    {"*"}{ $plate }* : { $kind }
    { $when }, { $place }
    « { $what } »
    Pièces : { $papers }

    J'envoie la déclaration ?
insurance-claim-confirm-yes = ✅ Envoyer
insurance-claim-confirm-no = 🗑️ Abandonner
insurance-claim-discarded = D'accord, rien n'a été envoyé.
insurance-claim-ok = ✅ Votre déclaration porte la référence { $reference }. Nous répondons sous deux jours ouvrés, et je vous écris à chaque étape.
insurance-claim-already = Vous l'avez déjà déclaré : { $reference }.
insurance-claim-gone = Cette police ne couvrait pas ce jour-là.
insurance-claims-list = 📋 Vos sinistres :
insurance-claims-none = Vous n'avez déclaré aucun sinistre.
insurance-claim-status-submitted = 📨 Envoyée
insurance-claim-status-in-review = 🔎 En examen
insurance-claim-status-info-requested = ❓ Il nous faut plus
insurance-claim-status-approved = ✅ Acceptée
insurance-claim-status-rejected = 🚫 Refusée
insurance-claim-status-paid = 💰 Payée
insurance-claim-status-closed = ✔️ Close
insurance-claim-status-detail =
    {"*"}{ $reference }* · { $plate }
    { $status }
    { $kind }, { $when }, { $place }
    Pièces : { $papers }
    { $amount }
    { $answer }
insurance-claim-status-gone = Je ne trouve pas ce sinistre.
insurance-claim-amount = Pour vous : { $amount }
insurance-asked = 💬 { $answer }
insurance-claim-decided-told =
    {"*"}{ $reference }* · { $plate }
    { $status }
    { $amount }
    { $answer }
insurance-payout-decided-told =
    {"*"}{ $reference }* · { $plate }
    { $status }
    { $amount }
    { $answer }
insurance-told-claim-told =
    {"*"}{ $reference }* · { $plate }
    { $status }
    { $amount }
    { $answer }
insurance-claim-decided-gone = Il n'y a rien de décidé ici.
insurance-payout-decided-gone = Il n'y a rien de décidé ici.
insurance-add-words = Que voulez-vous ajouter à { $reference } ? { $answer }
insurance-add-evidence = { insurance-claim-evidence }
insurance-add-unfetched = { insurance-claim-unfetched }
insurance-add-refused = { $refusals }
insurance-add-done = ✅ Ajouté à { $reference }. Notre équipe le regarde.
insurance-add-nothing = Rien n'a été ajouté à { $reference }.
insurance-add-gone = Ce sinistre est décidé, ou je ne le trouve pas.
insurance-close-done = ✔️ C'est clos. Bonne route et prudence.
insurance-close-gone = Il n'y a rien à clore.
