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
