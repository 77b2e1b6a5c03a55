core-name = Langue
core-keywords = langue, langues, francais, changer de langue, changer la langue

core-welcome-languages =
    👋 Bienvenue chez EasyMO : emploi, commerce, logement, transport et plus encore, ici même sur WhatsApp.
    Quelle langue préférez-vous ?
core-home-menu = 🏠 Que puis-je faire pour vous aujourd'hui ?
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
