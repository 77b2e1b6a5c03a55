listings-more-photos = 📷 Andi mafoto
listings-verified = ✔️ Yagenzuwe

listings-photo-refused = Ifoto ya { $number }: { $reason }
listings-photo-damaged = Yangezeho yangiritse. Mwongere muyohereze.
listings-photo-unsupported = Nta shusho mbonamo. Mwohereze ifoto (JPG cyangwa PNG).
listings-photo-huge = Ni nini cyane: irengeje megapixels 40. Mwohereze intoya.
listings-photo-tiny = Ni ntoya ku buryo ntakigaragara. Mwohereze inini kurushaho.

listings-too-often =
    Mu masaha 24 ashize mumaze gutangaza { $count }: ni wo mubare ntarengwa kuri ubu.
    Mushobora kongera gutangaza guhera { $until }.
listings-duplicate = Iri tangazo musanzwe murifite: “{ $title }”. Si ngombwa kuritangaza kabiri: murivugurure, risubire hejuru.
listings-held = Murakoze. Umwe mu itsinda ryacu aribanza kurireba mbere y'uko rigaragara, nzabamenyesha icyo avuze.

-listings-mistaken = Niba nabyumvise nabi, mubivuge mu yandi magambo.
-listings-looked-at = Umwe mu itsinda ryacu arabanza kurireba, nzabamenyesha icyo avuze.

listings-judged-weapons = Intwaro n'amasasu ntibyemewe hano. { -listings-mistaken }
listings-judged-explosives = Ibiturika n'ibishashi by'umuriro ntibyemewe hano. { -listings-mistaken }
listings-judged-drugs = Ibiyobyabwenge n'inzoga zitemewe nka kanyanga ntibyemewe hano. { -listings-mistaken }
listings-judged-medicines = Imiti yandikwa na muganga icuruzwa na farumasi gusa, hano ntiyemewe. { -listings-mistaken }
listings-judged-wildlife = Inyamaswa zirinzwe, amahembe, amenyo n'impu zazo ntibyemewe hano. { -listings-mistaken }
listings-judged-organs = Ingingo z'umubiri w'umuntu ntizicuruzwa hano. { -listings-mistaken }
listings-judged-people = Abantu ntibagurishwa, cyane cyane abana. { -listings-mistaken }
listings-judged-stolen = Ibyibano ntibyemewe hano. { -listings-mistaken }
listings-judged-counterfeit = Amafaranga n'ibicuruzwa by'ibihimbano ntibyemewe hano. { -listings-mistaken }
listings-judged-documents = Impapuro mpimbano na konti z'abandi ntibyemewe hano. { -listings-mistaken }
listings-judged-uniforms = Impuzankano z'ingabo n'iza polisi ntizemewe hano. { -listings-mistaken }
listings-judged-minors = Inzoga n'itabi ntibihabwa abana. { -listings-mistaken }
listings-judged-adult = Serivisi n'amashusho by'urukozasoni ntibyemewe hano. { -listings-mistaken }
listings-judged-minerals = Amabuye y'agaciro adatunganyije acuruzwa n'ababifitiye uruhushya, hano ntiyemewe. { -listings-mistaken }
listings-judged-poison = Uburozi ntibwemewe hano. { -listings-mistaken }
listings-judged-code = Nta wemerewe gusaba abandi PIN, ijambobanga cyangwa kode. Mubikuremo, maze mushobore gutangaza.
listings-judged-doubling = Kwizeza abantu inyungu zidashidikanywaho cyangwa zikubye ntibyemewe hano. { -listings-mistaken }
listings-judged-upfront = Gusaba abantu kwishyura mbere yo guhabwa akazi cyangwa ibintu ni ko abatekamutwe babigenza. { -listings-looked-at }
listings-judged-unseen = Gusaba amafaranga abantu batarasura ni ko abatekamutwe babigenza. { -listings-looked-at }
listings-judged-prize = Ibi bisa n'ubutumwa bw'abatekamutwe bavuga ko umuntu yatsindiye igihembo. { -listings-looked-at }
listings-judged-transfer = ⚠️ Amafaranga yoherejwe muri ubu buryo ntagaruka. Mwishyure mumaze kureba icyo mwishyurira.
# Why a listing stands where it stands.
listings-reason-words = bihuye n'ibyo mwashatse
listings-reason-near = hafi aho
listings-reason-price = ku giciro mwifuza
listings-reason-fresh = gishya
listings-no-place = Si aho
