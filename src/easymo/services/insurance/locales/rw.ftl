insurance-name = Ubwishingizi
insurance-keywords = ubwishingizi, asiransi, ubwishingizi bw'imodoka
insurance-phrases-quote = gufata ubwishingizi, nshaka ubwishingizi, ndashaka ubwishingizi, kongera ubwishingizi, kwishingira imodoka
insurance-phrases-claim = gusaba indyishyi, gusaba indishyi, kumenyekanisha impanuka, nakoze impanuka
insurance-phrases-policies = ubwishingizi bwanjye, ubwishingizi mfite
insurance-phrases-claims = indishyi nasabye, aho indishyi zigeze

insurance-menu-menu = 🛡️ Ubwishingizi: mbafashe iki?
insurance-row-menu = 🛡️ Ubwishingizi
insurance-row-quote = 🚗 Fata ubwishingizi
insurance-row-policies = 📄 Ubwishingizi mfite
insurance-row-claim = 🚨 Saba indishyi
insurance-row-claims = 📋 Indishyi nasabye
insurance-row-request = ⏳ Aho bigeze
insurance-row-accept = ✅ Fata iki giciro
insurance-row-decline = 🚫 Oya, murakoze
insurance-row-paid = ✅ Namaze kwishyura
insurance-row-how-to-pay = 💳 Uko mwishyura
insurance-row-certificate = 📄 Icyemezo (PDF)
insurance-row-renew = 🔁 Ongera ubwishingizi
insurance-row-claim-status = 📋 Reba dosiye
insurance-row-add = ➕ Ongeraho
insurance-row-close = ✔️ Soza dosiye
insurance-row-snooze = { $days ->
    [1] ⏰ Ejo
   *[other] ⏰ Nyuma y'iminsi { $days }
  }

insurance-quote-papers = 📷 Mwohereze icyemezo cy'ubwishingizi mufite: ifoto ya buri rupapuro, cyangwa PDF. Ndagisoma mu mwanya wanyu. Niba ntacyo mufite hafi, mukande kuri “Simbuka” musubize ibibazo bike.
insurance-quote-reading = { $count ->
    [1] 📥 Nacyakiriye, murakoze. Ndimo kugisoma…
   *[other] 📥 Nakiriye impapuro zose uko ari { $count }, murakoze. Ndimo kuzisoma…
  }
insurance-quote-read = { $count ->
    [1] 🔎 Nasomyemo ikintu kimwe.
   *[other] 🔎 Nasomyemo ibintu { $count }.
  } { $doubtful }
insurance-quote-unread = Nta kintu nashoboye gusomamo: ifoto ishobora kuba itagaragara neza, cyangwa ari urundi rupapuro. Nimusubize ibibazo bike.
insurance-quote-unfetched = Ubu sinshoboye kubona izo nyandiko. Nimusubize ibibazo bike.
insurance-quote-refused = { $refusals }
insurance-paper-refused = Iya { $number }: { $reason }
insurance-quote-plate = Pulaki y'ikinyabiziga ni iyihe? Urugero: RAB 123 C.
insurance-quote-value = { $what }: mubyandike, cyangwa musimbuke.
insurance-quote-confirm =
    Ibi ni byo?

    { $fields }
insurance-confirm-yes = ✅ Ni byo
insurance-confirm-change = ✏️ Kosora
insurance-confirm-no = 🗑️ Bireke
insurance-quote-field = Dukosore ikihe?
insurance-wrong-insurer-name = Ibyo sinshobora kubikoresha. Mwandike nibura inyuguti eshatu.
insurance-wrong-policy-number = Iyo nimero ntisa neza: igomba kugira inyuguti cyangwa imibare, n'imibare nibura ibiri.
insurance-wrong-certificate-number = Iyo nimero ntisa neza: igomba kugira inyuguti cyangwa imibare, n'imibare nibura ibiri.
insurance-wrong-policy-inception = Iyo tariki sinyumva. Muyandike mutya: 31/12/2026.
insurance-wrong-policy-expiry = Iyo tariki sinyumva. Muyandike mutya: 31/12/2026.
insurance-wrong-carte-jaune-number = Iyo nimero ntisa neza: igomba kugira inyuguti cyangwa imibare, n'imibare nibura ibiri.
insurance-wrong-carte-jaune-expiry = Iyo tariki sinyumva. Muyandike mutya: 31/12/2026.
insurance-wrong-make = Ibyo sinshobora kubikoresha. Mwandike izina, nka TOYOTA cyangwa RAV4.
insurance-wrong-model = Ibyo sinshobora kubikoresha. Mwandike izina, nka TOYOTA cyangwa RAV4.
insurance-wrong-vehicle-year = Uwo si umwaka cyakozwemo. Urugero: 2015.
insurance-wrong-registration-plate = Iyo pulaki sinyizi. Urugero: RAB 123 C.
insurance-wrong-vin-chassis = Nimero ya shasi igira inyuguti n'imibare kuva kuri 7 kugeza kuri 17. Mwongere murebe.
insurance-wrong-usage = Ibyo sinshobora kubikoresha. Mwandike nibura inyuguti eshatu.
insurance-wrong-licensed-to-carry = Mwandike umubare w'imyanya, kuva kuri 1 kugeza kuri 99.

insurance-quote-cover = Mwifuza ubwishingizi bumeze bute?
insurance-cover-third-party = 🤝 Ubwa ngombwa
insurance-cover-comprehensive = 🛡️ Ubwuzuye
insurance-quote-usage = Ikinyabiziga gikoreshwa iki?
insurance-usage-private = 🚗 Icy'umuntu ku giti cye
insurance-usage-commercial = 🚚 Ubucuruzi
insurance-usage-taxi = 🚕 Gutwara abagenzi
insurance-usage-motorcycle = 🏍️ Moto
insurance-quote-worth = Ikinyabiziga gifite agaciro kangahe uyu munsi, mu { $currency }? Urugero: miliyoni 8.
insurance-worth = Agaciro: { $amount }
insurance-quote-starts = Ubwishingizi butangire ku wuhe munsi?
insurance-quote-submit =
    {"*"}{ $plate }*
    { $cover } · { $usage }
    Guhera ku wa { $starts }
    { $worth }

    Mbasabire ibiciro?
insurance-quote-submit-yes = ✅ Saba ibiciro
insurance-quote-submit-no = 🗑️ Oya, bireke
insurance-quote-discarded = Sawa, nta cyo nasabye.
insurance-quote-done = ✅ Murakoze. Itsinda ryacu ry'ubwishingizi rirategura ibiciro bya { $plate }; ndabandikira bikimara kuboneka.
insurance-quote-by-hand = ✅ Murakoze. Kuri ubu bwishingizi nta biciro biteguye dufite: itsinda ryacu rirabaza abishingizi ibya { $plate }, bishobora gufata umunsi w'akazi. Ndabandikira ibiciro bikimara kuboneka.
insurance-quote-gone = Ubwo busabe bwamaze koherezwa.

insurance-request-status-draft = Ntibwoherejwe
insurance-request-status-submitted = Butegereje itsinda ryacu
insurance-request-status-in-review = Itsinda ryacu rirabwigaho
insurance-request-status-quoted = Ibiciro byabonetse
insurance-request-status-accepted = Igiciro cyemejwe
insurance-request-status-payment-pending = Hategerejwe ubwishyu
insurance-request-status-paid = Bwarishyuwe
insurance-request-status-issued = Burakora
insurance-request-status-declined = Bwarahagaze
insurance-request-status-expired = Bwararangiye
insurance-request-detail =
    {"*"}{ $plate }*: { $status }
    { $cover }
    Guhera ku wa { $starts }
insurance-request-gone = Ubwo busabe sinabubonye.
insurance-quote-decided-quoted = 🎉 Ibiciro bya { $plate } byabonetse. Mufungure kimwe murebe ibikigize.
insurance-quote-decided-declined = Mutwihanganire: ubu nta mwishingizi utanga igiciro kuri { $plate }.
insurance-quote-decided-gone = Nta cyemezo kiri hano.
insurance-offer-detail =
    {"*"}{ $insurer }* · { $plate }
    { $cover }

    Ikiguzi: { $base }
    Umusanzu: { $levy }
    TVA: { $vat }
    {"*"}Byose: { $total }* ku mwaka

    Iki giciro kizageza ku wa { $until }.
insurance-offer-gone = Icyo giciro ntikikiriho.
insurance-accept-pay =
    ✅ *{ $insurer }* · { $plate }
    Mwishyure: *{ $total }*
    Indango: *{ $reference }*

    { $how }
    { $declared }
insurance-request-pay = { insurance-accept-pay }
insurance-pay-code = Mukande { $code } mwishyure na MoMo. Mubike ubutumwa mubona, hanyuma mukande kuri “Namaze kwishyura”.
insurance-pay-payee = Mwishyure kuri { $payee } mukoresheje mobile money, mushyireho indango { $reference }. Hanyuma mukande kuri “Namaze kwishyura”.
insurance-pay-later = Itsinda ryacu riribabwira uko mwishyura; muzatange indango { $reference }.
insurance-pay-declared = ⏳ Mwatubwiye ko mwishyuye: turimo kubigenzura.
insurance-accept-already = Mwamaze gufata igiciro.
insurance-accept-expired = Icyo giciro cyarengeje igihe. Mwongere musabe ikindi cy'uyu munsi.
insurance-accept-gone = Icyo giciro ntikikiriho.
insurance-decline-done = Sawa. Nimuhindura igitekerezo, muzongere musabe igihe icyo ari cyo cyose.
insurance-decline-gone = Ibyo ntibigishobora kwangwa.
insurance-paid-transaction = Nimero y'igikorwa (TxId) iri mu butumwa bwa MoMo ni iyihe? Idufasha kubona vuba ubwishyu { $reference }.
insurance-paid-ok = 🙏 Murakoze. Turagenzura ubwishyu, tukaboherereza icyemezo bukimara kugera.
insurance-paid-already = ⏳ Ubwo bwishyu turimo kubugenzura.
insurance-paid-gone = Nta cyo kwishyura gihari.
insurance-premium-decided-issued = 🎉 Ubwishyu bwanyu bwageze: { $plate } ifite ubwishingizi. Mukande mubone icyemezo.
insurance-premium-decided-unpaid = Ntitwabonye ubwishyu bufite indango { $reference } bwa { $plate }. Murebe ubutumwa bwa MoMo mwongere mugerageze.
insurance-premium-decided-gone = Nta cyemezo kiri hano.

insurance-until = Kugeza ku wa { $until }
insurance-policies-list = 📄 Ubwishingizi mufite:
insurance-policies-none = Nta bwishingizi murafatira kuri twe.
insurance-policy-detail =
    {"*"}{ $plate }* · { $number }
    { $insurer }, { $cover }
    Kuva ku wa { $starts } kugeza ku wa { $ends }
    Bwishyuwe: { $total }
insurance-policy-gone = Ubwo bwishingizi sinabubonye.
insurance-certificate-shown = 📄 Icyemezo cyanyu cy'ubwishingizi { $number }.
insurance-certificate-next = Mukigendane mu kinyabiziga, ku rupapuro cyangwa muri telefone.
insurance-certificate-failed = Ubu sinshoboye kohereza icyemezo. Mwongere mugerageze mu minota mike.
insurance-certificate-gone = Ubwo bwishingizi sinabubonye.
insurance-renew-gone = Icyo kinyabiziga sinkizi.
insurance-told-renewal-told = ⏰ Ubwishingizi bwa { $plate } burarangira ku wa { $ends }. Mbashakire ibiciro bishya?
insurance-snooze-done = { $days ->
    [1] ⏰ Sawa, nzongera kubibandikiraho ejo.
   *[other] ⏰ Sawa, nzongera kubibandikiraho nyuma y'iminsi { $days }.
  }
insurance-snooze-gone = Icyo kinyabiziga sinkizi.
insurance-sheet-title = Icyemezo cy'ubwishingizi
insurance-sheet-insurer = Umwishingizi
insurance-sheet-holder = Ufite ubwishingizi
insurance-sheet-number = Nimero y'ubwishingizi
insurance-sheet-starts = Kuva ku wa
insurance-sheet-ends = Kugeza ku wa
insurance-sheet-cover = Ubwoko bw'ubwishingizi
insurance-sheet-plate = Pulaki
insurance-sheet-vehicle = Ikinyabiziga
insurance-sheet-vin = Nimero ya shasi
insurance-sheet-usage = Icyo gikoreshwa
insurance-sheet-seats = Imyanya
insurance-sheet-base = Ikiguzi
insurance-sheet-levy = Umusanzu
insurance-sheet-vat = TVA
insurance-sheet-total = Byose byishyuwe
insurance-sheet-note = Cyatangiwe kuri EasyMO kuri WhatsApp. Kode igaragaza ubwishingizi, ikinyabiziga n'amatariki; ugenzura ashobora kubigereranya n'uru rupapuro.

insurance-claim-none = Gusaba indishyi bisaba kuba mufite ubwishingizi kuri twe; nta bwo murafata.
insurance-claim-policy = Ni ikihe kinyabiziga?
insurance-claim-kind = Mwihangane. Byagenze bite kuri { $plate }?
insurance-claim-kind-accident = 💥 Impanuka
insurance-claim-kind-theft = 🕵️ Ubujura
insurance-claim-kind-damage = 🔨 Cyangiritse
insurance-claim-kind-third-party = 🤝 Nangirije abandi
insurance-claim-kind-other = ❔ Ikindi
insurance-claim-when = Byabaye ku wuhe munsi?
insurance-claim-where = Byabereye he?
insurance-claim-what = Mudusobanurire uko byagenze, mu magambo yanyu.
insurance-claim-evidence = 📷 Mwohereze amafoto cyangwa impapuro: ibyangiritse, aho byabereye, raporo ya polisi. Ntibirenge icumi.
insurance-claim-unfetched = Ubu sinshoboye kubona izo nyandiko. Muzashobora kuzongeraho nyuma.
insurance-claim-refused = { $refusals }
insurance-claim-confirm =
    {"*"}{ $plate }*: { $kind }
    { $when }, { $place }
    “{ $what }”
    Impapuro: { $papers }

    Nohereze ubusabe?
insurance-claim-confirm-yes = ✅ Ohereza
insurance-claim-confirm-no = 🗑️ Bireke
insurance-claim-discarded = Sawa, nta cyoherejwe.
insurance-claim-ok = ✅ Ubusabe bwanyu ni { $reference }. Tuzabasubiza bitarenze iminsi ibiri y'akazi, kandi nzabandikira kuri buri ntambwe.
insurance-claim-already = Ibyo mwamaze kubisabira indishyi: { $reference }.
insurance-claim-gone = Ubwo bwishingizi ntibwakoraga uwo munsi.
insurance-claims-list = 📋 Indishyi mwasabye:
insurance-claims-none = Nta ndishyi murasaba.
insurance-claim-status-submitted = 📨 Bwoherejwe
insurance-claim-status-in-review = 🔎 Burigwaho
insurance-claim-status-info-requested = ❓ Hakenewe ibindi
insurance-claim-status-approved = ✅ Bwemejwe
insurance-claim-status-rejected = 🚫 Bwanzwe
insurance-claim-status-paid = 💰 Bwishyuwe
insurance-claim-status-closed = ✔️ Bwasojwe
insurance-claim-status-detail =
    {"*"}{ $reference }* · { $plate }
    { $status }
    { $kind }, { $when }, { $place }
    Impapuro: { $papers }
    { $amount }
    { $answer }
insurance-claim-status-gone = Ubwo busabe sinabubonye.
insurance-claim-amount = Muzahabwa: { $amount }
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
insurance-claim-decided-gone = Nta cyemezo kiri hano.
insurance-payout-decided-gone = Nta cyemezo kiri hano.
insurance-add-words = Mwifuza kongera iki kuri { $reference }? { $answer }
insurance-add-evidence = { insurance-claim-evidence }
insurance-add-unfetched = { insurance-claim-unfetched }
insurance-add-refused = { $refusals }
insurance-add-done = ✅ Byongewe kuri { $reference }. Itsinda ryacu rirabireba.
insurance-add-nothing = Nta cyongewe kuri { $reference }.
insurance-add-gone = Ubwo busabe bwafatiwe icyemezo, cyangwa sinabubonye.
insurance-close-done = ✔️ Byasojwe. Mugende neza mu muhanda.
insurance-close-gone = Nta cyo gusoza gihari.
