profile-phrases-export = mes données, télécharger mes données, exporter mes données, recevoir mes données
profile-phrases-leave = supprimer mon compte, fermer mon compte, effacer mon compte, supprimer mes données
profile-phrases-keep = garder mon compte, conserver mon compte, ne supprimez pas mon compte
profile-row-data = 🗂️ Mes données
profile-row-export = 📥 Recevoir
profile-row-leave = 🗑️ Supprimer compte
profile-row-keep = ↩️ Garder mon compte
profile-row-deals = 🤝 Mes transactions
profile-row-trips = 🧾 Mes courses
profile-row-stays = 🛏️ Mes séjours
profile-row-claims = 🛡️ Mes sinistres

profile-data-menu = 🗂️ Vos données sont à vous : recevez-les toutes, ou faites-les supprimer.

profile-export-pin = 🔐 Votre code PIN, s'il vous plaît.
profile-export-pin-none = Il faut un code PIN. Choisissez-en d'abord un.
profile-export-pin-wrong = Ce code n'est pas le bon. Essais restants : { $left }
profile-export-pin-locked = 🔒 Trop de codes erronés : il est bloqué jusqu'à { $at }.
profile-export-done = 📥 Tout ce que nous avons sur vous à ce jour. Qui a ce fichier peut tout lire : gardez-le pour vous.
profile-export-next = Vos photos, vos papiers et les données exactes sont joints au PDF. Je le garde un jour ; d'ici là, vous recevrez le même.
profile-export-failed = Je n'arrive pas à rassembler vos données pour l'instant. Réessayez un peu plus tard.
profile-archive-whole = Mes données chez EasyMO
profile-archive-note = Voici tout ce qu'EasyMO conserve sur vous. Les lignes les plus récentes de chaque liste sont imprimées ; data.json, joint à ce fichier, contient tout, et vos photos et papiers y sont joints aussi. Ouvrez le fichier sur un ordinateur pour les enregistrer.
profile-archive-account = Mon compte
profile-archive-places = Mes lieux
profile-archive-wallet = Mon portefeuille
profile-archive-jobs = Emploi
profile-archive-market = Achats et ventes
profile-archive-homes = Logement
profile-archive-rides = Courses
profile-archive-insurance = Assurance
profile-archive-found = Recherches, favoris et notifications
profile-archive-others = Avis, signalements et blocages
profile-archive-documents = Photos et papiers
profile-archive-messages = Notre conversation

profile-leave-confirm =
    🗑️ *Supprimer votre compte ?*
    • Vos annonces sont retirées, et ceux qui traitent avec vous sont prévenus.
    • Votre nom, votre numéro, vos messages, photos et papiers sont effacés.
    • Ce que la loi nous fait conserver - paiements et polices d'assurance - reste, sans votre nom.{ $lost }

    Vous avez une semaine pour changer d'avis. Ensuite, personne ne pourra rien récupérer.
profile-leave-lost =
    { "" }
    • Les { $tokens } jetons de votre portefeuille sont perdus.
profile-leave-confirm-yes = Continuer
profile-leave-confirm-no = ↩️ Le garder
profile-leave-pin = 🔐 Votre code PIN, s'il vous plaît.
profile-leave-pin-none = Il faut un code PIN. Choisissez-en d'abord un.
profile-leave-pin-wrong = Ce code n'est pas le bon. Essais restants : { $left }
profile-leave-pin-locked = 🔒 Trop de codes erronés : il est bloqué jusqu'à { $at }.
profile-leave-sure = Une dernière fois : tout supprimer, définitivement ?
profile-leave-sure-yes = 🗑️ Oui, supprimer
profile-leave-sure-no = ↩️ Le garder
profile-leave-kept = Très bien, tout reste en place.
profile-leave-done = Votre compte sera supprimé le { $day }. D'ici là, tout fonctionne comme avant ; si vous changez d'avis, touchez le bouton ou écrivez « garder mon compte ».
profile-leave-going = Votre compte sera supprimé le { $day }.
profile-leave-held =
    Avant que je puisse supprimer votre compte, il reste à régler :
    { $reasons }
profile-obstacle-deal = • un achat ou une vente en cours
profile-obstacle-trip = • une course qui n'est pas terminée
profile-obstacle-stay = • un séjour réservé
profile-obstacle-insurance = • un paiement d'assurance ou un sinistre en cours d'examen
profile-obstacle-order = • des jetons commandés, échangés ou retirés qui sont en route
profile-obstacle-wallet = • les jetons de votre portefeuille : retirez-les, ou envoyez-les à quelqu'un
profile-obstacle-dues = • ce que vous devez pour des courses : c'est pris dans votre portefeuille dès qu'il y a assez
profile-obstacle-operator = • votre compte ou portefeuille est bloqué : écrivez « aide » et l'un de nous regardera
profile-keep-done = ↩️ Heureux que vous restiez : votre compte est conservé, avec tout ce qu'il contient.
profile-keep-nothing = Votre compte ne va pas être supprimé.
profile-told-leaving-soon = ⏳ Votre compte sera supprimé demain, { $day }. Voulez-vous le garder ?
profile-told-held-held =
    Je n'ai pas pu supprimer votre compte aujourd'hui. Il reste à régler :
    { $reasons }
profile-told-held-free = Votre compte sera supprimé d'ici un jour : plus rien ne s'y oppose.
profile-told-left-farewell = Votre compte est fermé, et ce que nous savons de vous sera effacé dans l'heure. Merci d'avoir été là. Si vous écrivez de nouveau, nous repartirons de zéro.
