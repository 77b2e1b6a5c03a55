listings-more-photos = 📷 Plus de photos
listings-verified = ✔️ Vérifié

listings-photo-refused = Photo { $number } : { $reason }
listings-photo-damaged = Elle est arrivée endommagée. Renvoyez-la, s'il vous plaît.
listings-photo-unsupported = Je n'y trouve pas d'image. Envoyez une photo (JPG ou PNG).
listings-photo-huge = Elle est trop grande pour moi : plus de 40 mégapixels. Envoyez-en une plus petite.
listings-photo-tiny = Elle est trop petite pour qu'on y voie quelque chose. Envoyez-en une plus grande.

listings-too-often =
    Vous avez publié { $count } annonces en 24 heures : c'est le maximum pour le moment.
    Vous pourrez publier la suivante à partir du { $until }.
listings-duplicate = Vous avez déjà cette annonce : « { $title } ». Inutile de la publier deux fois : renouvelez-la, elle remontera en tête.
listings-held = Merci. Quelqu'un de notre équipe la regarde avant qu'elle soit visible, et je vous dirai ce qu'il en est.

-listings-mistaken = Si j'ai mal compris, décrivez-la autrement.
-listings-looked-at = Quelqu'un de notre équipe la regarde d'abord, et je vous dirai ce qu'il en est.

listings-judged-weapons = On ne peut pas proposer ici d'armes ni de munitions. { -listings-mistaken }
listings-judged-explosives = On ne peut pas proposer ici d'explosifs ni de feux d'artifice. { -listings-mistaken }
listings-judged-drugs = On ne peut pas proposer ici de drogues ni d'alcool clandestin. { -listings-mistaken }
listings-judged-medicines = Les médicaments sur ordonnance sont réservés aux pharmacies : on ne peut pas les proposer ici. { -listings-mistaken }
listings-judged-wildlife = On ne peut pas proposer ici d'animaux protégés, d'ivoire, de cornes ni de peaux. { -listings-mistaken }
listings-judged-organs = On ne peut rien proposer ici qui vienne du corps humain. { -listings-mistaken }
listings-judged-people = On ne peut pas proposer ici de personnes, encore moins des enfants. { -listings-mistaken }
listings-judged-stolen = On ne peut pas proposer ici d'objets volés. { -listings-mistaken }
listings-judged-counterfeit = On ne peut pas proposer ici de faux billets ni de contrefaçons. { -listings-mistaken }
listings-judged-documents = On ne peut pas proposer ici de faux papiers ni de comptes au nom d'autrui. { -listings-mistaken }
listings-judged-uniforms = On ne peut pas proposer ici d'uniformes de l'armée ou de la police. { -listings-mistaken }
listings-judged-minors = On ne peut pas proposer d'alcool ni de tabac à des mineurs. { -listings-mistaken }
listings-judged-adult = On ne peut pas proposer ici de services ni d'images à caractère sexuel. { -listings-mistaken }
listings-judged-minerals = Le commerce des minerais bruts demande une licence : on ne peut pas les proposer ici. { -listings-mistaken }
listings-judged-poison = On ne peut pas proposer ici de poisons. { -listings-mistaken }
listings-judged-code = Personne ne peut demander ici un code PIN, un mot de passe ou un code reçu. Enlevez-le et vous pourrez publier.
listings-judged-doubling = On ne peut pas publier ici de promesses de gains sûrs ou multipliés. { -listings-mistaken }
listings-judged-upfront = Faire payer avant le travail ou la livraison, c'est ainsi que procèdent les escrocs. { -listings-looked-at }
listings-judged-unseen = Demander de l'argent avant la visite, c'est ainsi que procèdent les escrocs. { -listings-looked-at }
listings-judged-prize = Cela ressemble à l'annonce d'un gain, comme en envoient les escrocs. { -listings-looked-at }
listings-judged-transfer = ⚠️ L'argent envoyé de cette façon ne se récupère pas. Payez quand vous avez vu ce que vous payez.
# Why a listing stands where it stands.
listings-reason-words = tous vos mots
listings-reason-near = tout près
listings-reason-price = dans votre budget
listings-reason-fresh = récent
listings-no-place = Aucun
