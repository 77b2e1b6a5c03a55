unified-name = EasyMO
unified-keywords = easymo, dites-le simplement
unified-row-else = 🤔 Autre chose
unified-menu-menu = Dites simplement ce qu'il vous faut, avec vos mots. Par exemple :
    • maison de 2 chambres à Kacyiru, 300k au plus
    • moto de Remera au centre-ville demain à 7h
    • je vends mon téléphone à 80k
unified-else-menu = D'accord. Redites-le autrement, ou regardez le menu. Par exemple :
    • je cherche un travail de chauffeur à Musanze
    • une pharmacie près d'ici
unified-ask-words = Que puis-je faire pour vous ? Écrivez-le simplement.
unified-ask-understood = { $what }
unified-as-understood = { $what }
unified-ask-which = Pour être sûr de bien vous comprendre, est-ce l'une de ces demandes ?
    { $said }
unified-meaning-jobs-find = 💼 Trouver un emploi
unified-meaning-jobs-post = 📣 Recruter
unified-meaning-jobs-mine = 📋 Mes offres
unified-meaning-jobs-applied = 📨 Mes candidatures
unified-meaning-marketplace-sell = 🏷️ Vendre
unified-meaning-marketplace-find = 🔎 Acheter
unified-meaning-marketplace-want = 📝 Avis de recherche
unified-meaning-marketplace-mine = 📦 Mes articles
unified-meaning-marketplace-shop-find = 🏪 Commerce, service
unified-meaning-marketplace-register = 🏪 Mon commerce
unified-meaning-property-search = 🏠 Trouver logement
unified-meaning-property-offer = 🔑 Proposer un bien
unified-meaning-property-mine = 🏘️ Mes biens
unified-meaning-property-viewings = 📅 Mes visites
unified-meaning-mobility-ride = 🛵 Course immédiate
unified-meaning-mobility-plan = 🗓️ Prévoir trajet
unified-meaning-mobility-drive = 🚖 Je suis chauffeur
unified-meaning-mobility-trips = 🧭 Mes courses
unified-meaning-insurance-quote = 🛡️ M'assurer
unified-meaning-insurance-claim = 🚧 Sinistre
unified-meaning-insurance-policies = 📄 Mes assurances
unified-meaning-profile-wallet = 👛 Portefeuille
unified-meaning-profile-transfer = 💸 Envoyer jetons
unified-meaning-profile-buy = 🪙 Acheter jetons
unified-meaning-profile-cashout = 🏧 Retirer l'argent
unified-meaning-profile-redeem = 🎁 Récompenses
unified-meaning-profile-qr = 🔳 Mon QR MoMo
unified-meaning-profile-invite = 🤝 Inviter des amis
unified-meaning-profile-places = 📍 Mes lieux
unified-meaning-profile-menu = 👤 Mon compte
unified-meaning-profile-name = ✏️ Changer mon nom
unified-meaning-profile-notifications = 🔔 Notifications
unified-meaning-profile-verify = ✅ Me faire vérifier
unified-meaning-core-home = 🏠 Accueil
unified-meaning-core-stop = 🔕 Plus de messages
unified-meaning-core-alerts = 🔔 Mes alertes
unified-meaning-core-favourites = ❤️ Mes favoris
unified-meaning-core-language = 🌐 Langue
unified-meaning-ai-agents-menu = 💬 Assistants
unified-meaning-ai-agents-waiter = 🍽️ Manger et boire
unified-meaning-ai-agents-farmer = 🌱 Agriculteurs
unified-meaning-ai-agents-sell-produce = 🧺 Vendre ma récolte
unified-meaning-ai-agents-find-produce = 🥕 Acheter récolte
unified-meaning-ai-agents-crop-prices = 📈 Prix du marché
unified-meaning-ai-agents-support = ❓ Demander de l'aide
unified-meaning-ai-agents-human = 🙋 Une personne
unified-meaning-ai-agents-orders = 🧾 Mes commandes
unified-vehicle-moto = moto
unified-vehicle-cab = taxi
unified-vehicle-car = voiture
unified-vehicle-tricycle = tricycle
unified-vehicle-pickup = camionnette
unified-vehicle-minibus = minibus
unified-vehicle-truck = camion
unified-type-house = maison
unified-type-apartment = appartement
unified-type-room = chambre
unified-type-land = parcelle
unified-type-shop = local commercial
unified-type-office = bureau
unified-type-warehouse = entrepôt
unified-language-en = English
unified-language-fr = Français
unified-language-rw = Kinyarwanda
unified-language-sw = Kiswahili
unified-pickup = de { $name }
unified-dropoff = à { $name }
unified-bedrooms = { $count ->
    [one] une chambre
    [many] { $number } chambres
   *[other] { $number } chambres
  }
