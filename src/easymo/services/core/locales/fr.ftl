core-name = Langue
core-keywords = langue, langues, francais, changer de langue, changer la langue

core-welcome-languages =
    👋 Bienvenue chez EasyMO : emploi, commerce, logement, transport et plus encore, ici même sur WhatsApp.
    Quelle langue préférez-vous ?
core-home-menu = 🏠 Que puis-je faire pour vous aujourd'hui ?
core-home-lost = 🏠 Je n'ai pas compris. Que puis-je faire pour vous aujourd'hui ?
core-home-chat = 🙂 Je suis là pour vous. Que puis-je faire pour vous aujourd'hui ?
core-language-choose = Quelle langue préférez-vous ?
core-language-done = Très bien, je vous parlerai en français.
core-stop-done =
    Vous ne recevrez plus de notifications de notre part. Vous pouvez toujours m'écrire quand vous voulez.
    Écrivez START pour les recevoir à nouveau.
core-start-done = Quel plaisir de vous revoir ! Vous recevrez à nouveau nos notifications.

core-row-resume = ▶️ Continuer
core-row-resume-about = Reprenez là où vous en étiez
core-row-language = 🌐 Langue
core-row-language-about = English · Français · Kinyarwanda · Kiswahili
core-row-waiter-agent = 🍽️ Bars & restos
core-row-waiter-agent-about = Voyez le menu, commandez et payez sans vous lever
core-row-rides-agent = 🛵 Trajets & livraisons
core-row-rides-agent-about = Trouvez une moto ou un taxi près de vous
core-row-jobs-agent = 💼 Emploi & petits jobs
core-row-jobs-agent-about = Trouvez du travail, ou recrutez quelqu'un
core-row-business-broker-agent = 🛍️ Acheter & vendre
core-row-business-broker-agent-about = Vendez vos articles, trouvez ce qu'il vous faut
core-row-real-estate-agent = 🏡 Maisons & chambres
core-row-real-estate-agent-about = Louez, achetez ou proposez un logement
core-row-farmer-agent = 🌱 Marché agricole
core-row-farmer-agent-about = Des produits qui viennent droit du champ
core-row-insurance-agent = 🛡️ Assurance
core-row-insurance-agent-about = Assurez un véhicule, renouvelez, déclarez un sinistre
core-row-sales-agent = 🆘 Aide
core-row-sales-agent-about = Posez une question, on vous aide
core-row-profile = 👤 Mon compte
core-row-profile-about = Nom, langue, lieux enregistrés

core-phrases-blocks = mes blocages, personnes bloquées, les personnes que j'ai bloquées, qui ai-je bloqué
core-row-report = 🚩 Signaler
core-row-block = 🚫 Bloquer
core-row-unblock = ↩️ Débloquer
core-row-blocks = 🚫 Mes blocages
core-row-object = ✋ Contester
core-this-listing = « { $title } »
core-this-person = cette personne
core-your-listings = vos annonces

core-report-reason = 🚩 Quel est le problème avec { $what } ? Personne ne saura que cela vient de vous.
core-report-reasons-scam = On dirait une arnaque
core-report-reasons-prohibited = Article interdit
core-report-reasons-wrong = Faux ou périmé
core-report-reasons-offensive = Choquant
core-report-reasons-duplicate = Publié plusieurs fois
core-report-reasons-other = Autre chose
core-report-words = Que doit savoir notre équipe ? Écrivez-le en quelques mots, ou passez.
core-report-done = Merci de nous l'avoir dit. Notre équipe va examiner { $what } et vous saurez ce qu'il en est.
core-report-own = C'est à vous : il n'y a rien à signaler.
core-report-already = Vous avez déjà signalé { $what }. Vous aurez de nos nouvelles dès que notre équipe aura tranché.
core-report-gone = Cela n'existe plus : il n'y a plus rien à signaler.
core-report-enough = Vous avez déjà beaucoup signalé aujourd'hui. Laissez à notre équipe le temps d'examiner tout cela et continuez demain.

core-told-hidden-reports =
    ⚠️ Plusieurs personnes ont signalé votre annonce « { $title } » : pour l'instant, personne ne la trouve.
    Notre équipe va l'examiner et vous saurez ce qu'elle décide. Si c'est une erreur, appuyez ci-dessous et dites-nous pourquoi.
core-told-hidden-operator =
    ⚠️ Notre équipe a masqué votre annonce « { $title } », qui ne semble pas respecter nos règles.
    Si c'est une erreur, appuyez ci-dessous et dites-nous pourquoi.
core-told-hidden-decision =
    ⚠️ Votre annonce « { $title } » ne respecte pas nos règles et reste masquée.
    Si c'est une erreur, appuyez ci-dessous et dites-nous pourquoi.
core-told-hidden-ban =
    ⚠️ « { $title } » et vos autres annonces ne sont plus visibles, car elles enfreignent nos règles.
    Si c'est une erreur, appuyez ci-dessous et dites-nous pourquoi.
core-told-shown-shown = ✅ Votre annonce « { $title } » est de nouveau visible.
core-report-decided-dismiss = ✅ Notre équipe a examiné votre annonce « { $title } » : tout va bien, elle est de nouveau visible.
core-report-decided-hide =
    ⚠️ Notre équipe a examiné votre annonce « { $title } » : elle ne respecte pas nos règles et reste masquée.
    Si c'est une erreur, appuyez ci-dessous et dites-nous pourquoi.
core-report-decided-ban =
    ⚠️ Vous avez été signalé, et notre équipe a constaté que vous enfreignez nos règles : vos annonces ne sont plus visibles.
    Si c'est une erreur, appuyez ci-dessous et dites-nous pourquoi.
core-told-report-dismiss = Notre équipe a examiné votre signalement ({ $what }) et n'a rien trouvé de contraire à nos règles. Merci de votre vigilance.
core-told-report-hide = Notre équipe a examiné votre signalement ({ $what }) et a retiré l'annonce. Merci de nous l'avoir dit !
core-told-report-ban = Notre équipe a examiné votre signalement ({ $what }) et a écarté la personne en cause. Merci de nous l'avoir dit !

core-object-words = { $what } : pourquoi faut-il revenir sur cette décision ? Dites-le à notre équipe en quelques mots.
core-object-ok = Merci. Notre équipe va réexaminer { $what } et vous saurez ce qu'elle décide.
core-object-already = Notre équipe a déjà votre contestation ({ $what }). Vous saurez ce qu'elle décide.
core-object-gone = Cette annonce n'est pas masquée : il n'y a rien à contester.

core-block-done = 🚫 C'est fait : la personne derrière { $what } ne vous croisera plus ici, et vous ne verrez plus ce qu'elle publie. Elle n'en saura rien.
core-block-own = C'est à vous.
core-block-already = Vous avez déjà bloqué la personne derrière { $what }.
core-block-gone = Cela n'existe plus : je ne sais pas qui bloquer.
core-blocks-list = 🚫 Les personnes que vous avez bloquées, d'après ce qu'elles ont publié. Choisissez qui débloquer.
core-blocks-none = Vous n'avez bloqué personne.
core-blocks-somebody = Quelqu'un croisé ici
core-blocks-since = Depuis le { $day }
core-unblock-confirm = Débloquer la personne derrière { $what } ? Vous verrez de nouveau vos annonces l'un de l'autre.
core-unblock-confirm-yes = ↩️ Débloquer
core-unblock-confirm-no = Laisser bloqué
core-unblock-kept = D'accord, la personne derrière { $what } reste bloquée.
core-unblock-done = ↩️ La personne derrière { $what } n'est plus bloquée.
core-unblock-gone = Ce blocage est déjà levé.

core-row-photos-full = 🔍 Taille réelle
core-row-album = 📷 Photos
core-row-album-add = ➕ Ajouter
core-row-album-cover = ⭐ Choisir l'affiche
core-row-album-remove = 🗑️ En retirer une
core-photo-number = Photo { $number }
core-photos-photo = { $number }/{ $count }
core-photos-done = 📷 Voilà toutes les photos.
core-photos-gone = Il n'y a pas d'autre photo à voir ici.
core-photos-full-photo = { $number }/{ $count }
core-photos-full-done = 🔍 Voilà les photos en taille réelle.
core-photos-full-gone = On ne peut plus voir ces photos.
core-album-list = { $count ->
        [0] 📷 Pas encore de photo. Vous pouvez en ajouter jusqu'à { $most } : la première est celle qu'on voit d'abord.
        [one] 📷 Une photo, celle qu'on voit d'abord. Il peut y en avoir { $most }.
        [many] 📷 { $count } photos. La première est celle qu'on voit d'abord ; il peut y en avoir { $most }.
       *[other] 📷 { $count } photos. La première est celle qu'on voit d'abord ; il peut y en avoir { $most }.
    }
core-album-gone = Ces photos ne sont plus là, ou ce n'est pas à vous de les changer.
core-album-add-photos = Envoyez les photos, une par une.
core-album-add-full = Il y a déjà { $most } photos. Retirez-en une d'abord.
core-album-add-gone = Ces photos ne sont plus là, ou ce n'est pas à vous de les changer.
core-album-add-unfetched = Je n'ai pas pu récupérer les photos sur WhatsApp. Réessayez, s'il vous plaît.
core-album-add-done = { $added ->
        [0] Aucune photo n'a été ajoutée.
        [one] ✅ Une photo ajoutée.
        [many] ✅ { $added } photos ajoutées.
       *[other] ✅ { $added } photos ajoutées.
    }
    { $refused }
core-album-cover-photo = { $number }/{ $count }
core-album-cover-cover = Quelle photo doit-on voir en premier ?
core-album-cover-done = ⭐ C'est cette photo qu'on verra en premier.
core-album-cover-gone = Cette photo n'est plus là.
core-album-remove-photo = { $number }/{ $count }
core-album-remove-which = Quelle photo faut-il retirer ?
core-album-remove-done = 🗑️ La photo est retirée.
core-album-remove-gone = Cette photo n'est plus là.

## Saved searches
core-phrases-alerts = mes alertes, mes recherches, recherches enregistrées, alerte moi
core-row-alert = 🔔 M'alerter
core-row-alerts = 🔔 Mes alertes
core-row-my-alert = ⚙️ Gérer cette alerte
core-row-alert-often = ⏱️ Fréquence
core-row-alert-renew = 🔄 Prolonger
core-row-alert-stop = 🔕 Arrêter l'alerte
core-search-words = « { $words } »
core-search-all = toutes les nouveautés
core-search-bedrooms = 🛏️ { $count }
core-search-from = dès { $amount }
core-search-up-to = jusqu'à { $amount }
core-price-negotiable = prix à discuter
core-price-hour = { $amount } par heure
core-price-day = { $amount } par jour
core-price-night = { $amount } par nuit
core-price-week = { $amount } par semaine
core-price-month = { $amount } par mois
core-price-year = { $amount } par an
core-cadence-instant = ⚡ Tout de suite
core-cadence-daily = ☀️ Une fois par jour
core-cadence-weekly = 📅 Par semaine
core-cadence-instant-told = dès qu'une annonce paraît
core-cadence-daily-told = chaque matin à 8 h, s'il y a du nouveau
core-cadence-weekly-told = une fois par semaine à 8 h, s'il y a du nouveau
core-alert-instant = Tout de suite
core-alert-daily = Une fois par jour
core-alert-weekly = Une fois par semaine
core-alert-ended = Terminée : prolongez-la pour être prévenu
core-alert-cadence = 🔔 Alerte : { $name }. À quelle fréquence voulez-vous être prévenu des nouveautés ?
core-alert-done = ✅ Alerte enregistrée : { $name }. Je vous écrirai { $often }.
core-alert-full = Vous avez déjà { $most } alertes, je ne peux pas en suivre plus. Arrêtez-en une d'abord.
core-alert-unknown = Je ne peux plus suivre cette recherche. Refaites-la, s'il vous plaît.
core-alerts-list = 🔔 Vos alertes :
core-alerts-none = Vous n'avez pas encore d'alerte. Faites une recherche, puis touchez 🔔 M'alerter sous les résultats.
core-my-alert-detail =
    🔔 { $name }
    { $state } · jusqu'au { $until }
core-my-alert-gone = Cette alerte n'existe plus.
core-alert-often-cadence = 🔔 { $name } : à quelle fréquence voulez-vous être prévenu des nouveautés ?
core-alert-often-done = ✅ { $name } : je vous écrirai { $often }.
core-alert-often-gone = Cette alerte n'existe plus.
core-alert-renew-done = ✅ Prolongée : je continue à chercher jusqu'au { $until }.
core-alert-renew-gone = Cette alerte n'existe plus.
core-alert-stop-done = 🔕 C'est arrêté. Je ne cherche plus : { $name }.
core-alert-stop-gone = Cette alerte était déjà arrêtée.
core-told-alert-new = { $count ->
    [one] 🔔 Du nouveau pour votre alerte { $name } :
    [many] 🔔 { $count } de nouveautés pour votre alerte { $name }. Les plus récentes :
   *[other] 🔔 { $count } nouveautés pour votre alerte { $name }. Les plus récentes :
    }
core-told-alert-wanted = { $count ->
    [one] 🔔 Quelqu'un propose ce que vous cherchez : { $name }
    [many] 🔔 { $count } de personnes proposent ce que vous cherchez : { $name }
   *[other] 🔔 { $count } personnes proposent ce que vous cherchez : { $name }
    }
core-told-alert-gone = Ce que j'avais trouvé n'est plus disponible. Je vous écrirai dès qu'il y aura du nouveau.
core-told-alert-end-soon = 🔔 Votre alerte { $name } se termine le { $until }. Dois-je continuer à chercher ?

## Favourites
core-phrases-favourites = mes favoris, favoris, mes coups de coeur
core-row-keep = ❤️ Garder
core-row-favourites = ❤️ Mes favoris
core-row-let-go = 💔 Retirer
core-row-see = 👀 Voir
core-favourite-gone = N'est plus disponible
core-keep-kept = ❤️ C'est gardé. Je vous dirai si le prix baisse, ou si l'annonce disparaît.
core-keep-removed = Retiré de vos favoris.
core-keep-own = C'est votre propre annonce : elle est parmi vos annonces.
core-keep-full = Vous en gardez déjà { $most }. Retirez-en une d'abord.
core-keep-gone = Ce n'est plus disponible.
core-favourites-list = ❤️ Vos favoris :
core-favourites-none = Vous n'avez pas encore de favoris. Touchez ❤️ Garder sur ce qui vous plaît.
core-kept-there = ❤️ { $title } : { $about }
core-kept-gone = ❤️ { $title } : { $about }
core-kept-unknown = Cela n'est pas parmi vos favoris.
core-told-favourite-price = 📉 « { $title } » coûte maintenant { $price } (au lieu de { $before }).
core-told-favourite-there = « { $title } » est disponible : { $price }.
core-told-favourite-gone = « { $title } », que vous aviez gardé, n'est plus disponible.

core-told-test-test = 🔔 Un essai : les notifications vous parviennent ici.
